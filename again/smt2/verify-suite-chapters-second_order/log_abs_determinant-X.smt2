; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; log_abs_determinant.X at n=2
(push 1)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun abs.5 () Real)  ; (abs (+ (* |X[0,0]| |X[1,1]|) (* (- 1.0) |X[0,1]| |X[1,0]|)))
(declare-fun inverse.8 () Real)  ; (inverse (+ (* |X[0,0]| |X[1,1]|) (* (- 1.0) |X[0,1]| |X[1,0]|)))
(declare-fun inverse.9 () Real)  ; (inverse abs.5)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |X[0,0]| |X[1,1]|) (* |X[0,1]| |X[1,0]| t.0)))
(define-fun t.2 () Real (ite (> (+ (* |X[0,0]| |X[1,1]|) (* (- 1.0) |X[0,1]| |X[1,0]|)) 0.0) 1.0 0.0))
(define-fun t.3 () Real (+ t.2 (* (+ (ite (> (+ (* |X[0,0]| |X[1,1]|) (* (- 1.0) |X[0,1]| |X[1,0]|)) 0.0) t.0 0.0) 1.0) t.0)))
(assert (=> (>= (+ (* |X[0,0]| |X[1,1]|) (* (- 1.0) |X[0,1]| |X[1,0]|)) 0.0) (= abs.5 (+ (* |X[0,0]| |X[1,1]|) (* (- 1.0) |X[0,1]| |X[1,0]|)))))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (=> (> 0.0 (+ (* |X[0,0]| |X[1,1]|) (* (- 1.0) |X[0,1]| |X[1,0]|))) (= abs.5 (+ (* (- 1.0) |X[0,0]| |X[1,1]|) (* |X[0,1]| |X[1,0]|)))))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (=> (not (= (+ (* |X[0,0]| |X[1,1]|) (* (- 1.0) |X[0,1]| |X[1,0]|)) 0.0)) (= (+ (* |X[0,0]| |X[1,1]| inverse.8) (* (- 1.0) |X[0,1]| |X[1,0]| inverse.8)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= abs.5 0.0)) (= (* abs.5 inverse.9) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ (* |X[0,0]| |X[1,1]|) (* (- 1.0) |X[0,1]| |X[1,0]|)) 0.0)))  ; hypothesis: (X[0, 0] * X[1, 1] + X[0, 1] * X[1, 0] * -1) is not 0
(assert (not (= abs.5 0.0)))  ; hypothesis: abs((X[0, 0] * X[1, 1] + X[0, 1] * X[1, 0] * -1)) is not 0
(assert (> abs.5 0.0))  ; hypothesis: abs((X[0, 0] * X[1, 1] + X[0, 1] * X[1, 0] * -1)) > 0
(assert (or (not (= (* |X[1,1]| inverse.8) (* inverse.9 t.3 |X[1,1]|))) (not (= (* |X[1,0]| inverse.8 t.0) (* inverse.9 t.3 |X[1,0]| t.0))) (not (= (* |X[0,1]| inverse.8 t.0) (* inverse.9 t.3 |X[0,1]| t.0))) (not (= (* |X[0,0]| inverse.8) (* inverse.9 t.3 |X[0,0]|)))))  ; claim, that one of 4 equations fails, as in: X[1, 1] * ((X[0, 0] * X[1, 1] + X[0, 1] * X[1, 0] * -1))**(-1) = (abs((X[0, 0] * X[1, 1] + X[0, 1] * X[1, 0] * -...
(check-sat)
(pop 1)
; log_abs_determinant.X at n=2: the gradient has a value
(push 1)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun abs.5 () Real)  ; (abs (+ (* |X[0,0]| |X[1,1]|) (* (- 1.0) |X[0,1]| |X[1,0]|)))
(declare-fun case.4 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |X[0,0]| |X[1,1]|) (* |X[0,1]| |X[1,0]| t.0)))
(assert (=> (>= (+ (* |X[0,0]| |X[1,1]|) (* (- 1.0) |X[0,1]| |X[1,0]|)) 0.0) (= abs.5 (+ (* |X[0,0]| |X[1,1]|) (* (- 1.0) |X[0,1]| |X[1,0]|)))))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (=> (> 0.0 (+ (* |X[0,0]| |X[1,1]|) (* (- 1.0) |X[0,1]| |X[1,0]|))) (= abs.5 (+ (* (- 1.0) |X[0,0]| |X[1,1]|) (* |X[0,1]| |X[1,0]|)))))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (not (= (+ (* |X[0,0]| |X[1,1]|) (* (- 1.0) |X[0,1]| |X[1,0]|)) 0.0)))  ; hypothesis: (X[0, 0] * X[1, 1] + X[0, 1] * X[1, 0] * -1) is not 0
(assert (not case.4))  ; hypothesis: (X[0, 0] * X[1, 1] + X[0, 1] * X[1, 0] * -1) is not 0
(assert (not case.6))  ; hypothesis: abs((X[0, 0] * X[1, 1] + X[0, 1] * X[1, 0] * -1)) is not 0
(assert case.7)  ; hypothesis: abs((X[0, 0] * X[1, 1] + X[0, 1] * X[1, 0] * -1)) > 0
(assert (not (= (+ (ite case.4 t.0 0.0) 1.0) 1.0)))  ; claim, that it fails: ([(X[0, 0] * X[1, 1] + X[0, 1] * X[1, 0] * -1) = 0] * -1 + 1) = 1
(check-sat)
(pop 1)
