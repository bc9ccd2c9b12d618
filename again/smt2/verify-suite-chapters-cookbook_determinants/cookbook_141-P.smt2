; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cookbook_141.P at n=2
(push 1)
(declare-fun |P[0,0]| () Real)
(declare-fun |P[1,1]| () Real)
(declare-fun |P[0,1]| () Real)
(declare-fun inverse.6 () Real)  ; (inverse (+ (* |P[0,0]| |P[1,1]|) (* (- 1.0) |P[0,1]| |P[0,1]|)))
(declare-fun case.1 () Bool)
(declare-fun case.4 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |P[0,0]| |P[1,1]|) (* |P[0,1]| |P[0,1]| t.0)))
(define-fun t.2 () Real (* inverse.6 |P[0,1]| t.0))
(assert (=> (not (= (+ (* |P[0,0]| |P[1,1]|) (* (- 1.0) |P[0,1]| |P[0,1]|)) 0.0)) (= (+ (* |P[0,0]| |P[1,1]| inverse.6) (* (- 1.0) |P[0,1]| |P[0,1]| inverse.6)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert case.1)  ; hypothesis: P[0, 0] > 0
(assert (> (+ (* |P[0,0]| |P[1,1]|) (* (- 1.0) |P[0,1]| |P[0,1]|)) 0.0))  ; hypothesis: (P[0, 0] * P[1, 1] + P[0, 1] * P[0, 1] * -1) > 0
(assert case.4)  ; hypothesis: (P[0, 0] * P[1, 1] + P[0, 1] * P[0, 1] * -1) > 0
(assert (not (= (+ (* |P[0,0]| |P[1,1]|) (* (- 1.0) |P[0,1]| |P[0,1]|)) 0.0)))  ; hypothesis: (P[0, 0] * P[1, 1] + P[0, 1] * P[0, 1] * -1) is not 0
(assert (not case.5))  ; hypothesis: (P[0, 0] * P[1, 1] + P[0, 1] * P[0, 1] * -1) is not 0
(assert (or (not (= (+ (* |P[1,1]| inverse.6 2.0) (* |P[1,1]| inverse.6 t.0)) (* inverse.6 |P[1,1]|))) (not (= 0.0 0.0)) (not (= (+ (* |P[0,1]| inverse.6 (- 2.0)) (* inverse.6 0.0)) (+ t.2 t.2))) (not (= (+ (* |P[0,0]| inverse.6 2.0) (* |P[0,0]| inverse.6 t.0)) (* inverse.6 |P[0,0]|)))))  ; claim, that one of 4 equations fails, as in: (P[1, 1] * ((P[0, 0] * P[1, 1] + P[0, 1] * P[0, 1] * -1))**(-1) * 2 + P[1, 1] * ((P[0, 0] * P[1, 1] + P[0, 1] * ...
(check-sat)
(pop 1)
