; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cookbook_140.P at n=2
(push 1)
(declare-fun |P[0,0]| () Real)
(declare-fun |P[1,1]| () Real)
(declare-fun |P[0,1]| () Real)
(declare-fun inverse.5 () Real)  ; (inverse (+ (* |P[0,0]| |P[1,1]|) (* (- 1.0) |P[0,1]| |P[0,1]|)))
(declare-fun case.1 () Bool)
(declare-fun case.4 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |P[0,0]| |P[1,1]|) (* |P[0,1]| |P[0,1]| t.0)))
(define-fun t.2 () Real (* |P[0,1]| t.0))
(assert (=> (not (= (+ (* |P[0,0]| |P[1,1]|) (* (- 1.0) |P[0,1]| |P[0,1]|)) 0.0)) (= (+ (* |P[0,0]| |P[1,1]| inverse.5) (* (- 1.0) |P[0,1]| |P[0,1]| inverse.5)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert case.1)  ; hypothesis: P[0, 0] > 0
(assert (> (+ (* |P[0,0]| |P[1,1]|) (* (- 1.0) |P[0,1]| |P[0,1]|)) 0.0))  ; hypothesis: (P[0, 0] * P[1, 1] + P[0, 1] * P[0, 1] * -1) > 0
(assert case.4)  ; hypothesis: (P[0, 0] * P[1, 1] + P[0, 1] * P[0, 1] * -1) > 0
(assert (or (not (= (* t.1 (+ (* |P[1,1]| inverse.5 2.0) (* |P[1,1]| inverse.5 t.0))) |P[1,1]|)) (not (= 0.0 0.0)) (not (= (* t.1 (+ (* |P[0,1]| inverse.5 (- 2.0)) (* inverse.5 0.0))) (+ t.2 t.2))) (not (= (* t.1 (+ (* |P[0,0]| inverse.5 2.0) (* |P[0,0]| inverse.5 t.0))) |P[0,0]|))))  ; claim, that one of 4 equations fails, as in: (P[0, 0] * P[1, 1] + P[0, 1] * P[0, 1] * -1) * (P[1, 1] * ((P[0, 0] * P[1, 1] + P[0, 1] * P[0, 1] * -1))**(-1) *...
(check-sat)
(pop 1)
; cookbook_140.P at n=2: the gradient has a value
(push 1)
(declare-fun |P[0,0]| () Real)
(declare-fun |P[1,1]| () Real)
(declare-fun |P[0,1]| () Real)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |P[0,0]| |P[1,1]|) (* |P[0,1]| |P[0,1]| t.0)))
(assert (> |P[0,0]| 0.0))  ; hypothesis: P[0, 0] > 0
(assert (> (+ (* |P[0,0]| |P[1,1]|) (* (- 1.0) |P[0,1]| |P[0,1]|)) 0.0))  ; hypothesis: (P[0, 0] * P[1, 1] + P[0, 1] * P[0, 1] * -1) > 0
(assert (not (= (+ (ite (= (+ (* |P[0,0]| |P[1,1]|) (* (- 1.0) |P[0,1]| |P[0,1]|)) 0.0) t.0 0.0) 1.0) 1.0)))  ; claim, that it fails: ([(P[0, 0] * P[1, 1] + P[0, 1] * P[0, 1] * -1) = 0] * -1 + 1) = 1
(check-sat)
(pop 1)
