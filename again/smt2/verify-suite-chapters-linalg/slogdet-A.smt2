; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; slogdet.A at n=2
(push 1)
(declare-fun |A[0,0]| () Real)
(declare-fun |A[1,1]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun |A[1,0]| () Real)
(declare-fun abs.5 () Real)  ; (abs (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)))
(declare-fun |G[]| () Real)
(declare-fun inverse.9 () Real)  ; (inverse (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)))
(declare-fun inverse.10 () Real)  ; (inverse abs.5)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |A[0,0]| |A[1,1]|) (* |A[0,1]| |A[1,0]| t.0)))
(define-fun t.2 () Real (ite (> (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)) 0.0) 1.0 0.0))
(define-fun t.3 () Real (+ t.2 (* (+ (ite (> (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)) 0.0) t.0 0.0) 1.0) t.0)))
(assert (=> (>= (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)) 0.0) (= abs.5 (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)))))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (=> (> 0.0 (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|))) (= abs.5 (+ (* (- 1.0) |A[0,0]| |A[1,1]|) (* |A[0,1]| |A[1,0]|)))))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (=> (not (= (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)) 0.0)) (= (+ (* |A[0,0]| |A[1,1]| inverse.9) (* (- 1.0) |A[0,1]| |A[1,0]| inverse.9)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= abs.5 0.0)) (= (* abs.5 inverse.10) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)) 0.0)))  ; hypothesis: (A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1) is not 0
(assert (not (= abs.5 0.0)))  ; hypothesis: abs((A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1)) is not 0
(assert (> abs.5 0.0))  ; hypothesis: abs((A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1)) > 0
(assert (or (not (= (* |G[]| |A[1,1]| inverse.9) (* |G[]| inverse.10 t.3 |A[1,1]|))) (not (= (* |G[]| |A[1,0]| inverse.9 t.0) (* |G[]| inverse.10 t.3 |A[1,0]| t.0))) (not (= (* |G[]| |A[0,1]| inverse.9 t.0) (* |G[]| inverse.10 t.3 |A[0,1]| t.0))) (not (= (* |G[]| |A[0,0]| inverse.9) (* |G[]| inverse.10 t.3 |A[0,0]|)))))  ; claim, that one of 4 equations fails, as in: G[] * A[1, 1] * ((A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1))**(-1) = G[] * (abs((A[0, 0] * A[1, 1] + A[0, 1] *...
(check-sat)
(pop 1)
; slogdet.A at n=2: the gradient has a value
(push 1)
(declare-fun |A[0,0]| () Real)
(declare-fun |A[1,1]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun |A[1,0]| () Real)
(declare-fun abs.5 () Real)  ; (abs (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)))
(declare-fun case.4 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |A[0,0]| |A[1,1]|) (* |A[0,1]| |A[1,0]| t.0)))
(assert (=> (>= (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)) 0.0) (= abs.5 (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)))))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (=> (> 0.0 (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|))) (= abs.5 (+ (* (- 1.0) |A[0,0]| |A[1,1]|) (* |A[0,1]| |A[1,0]|)))))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (not (= (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)) 0.0)))  ; hypothesis: (A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1) is not 0
(assert (not case.4))  ; hypothesis: (A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1) is not 0
(assert (not case.6))  ; hypothesis: abs((A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1)) is not 0
(assert case.7)  ; hypothesis: abs((A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1)) > 0
(assert (not (= (+ (ite case.4 t.0 0.0) 1.0) 1.0)))  ; claim, that it fails: ([(A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1) = 0] * -1 + 1) = 1
(check-sat)
(pop 1)
