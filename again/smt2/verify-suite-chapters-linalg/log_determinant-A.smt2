; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; log_determinant.A at n=2
(push 1)
(declare-fun |A[0,0]| () Real)
(declare-fun |A[1,1]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun |G[]| () Real)
(declare-fun inverse.7 () Real)  ; (inverse (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[0,1]|)))
(declare-fun case.1 () Bool)
(declare-fun case.4 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |A[0,0]| |A[1,1]|) (* |A[0,1]| |A[0,1]| t.0)))
(assert (=> (not (= (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[0,1]|)) 0.0)) (= (+ (* |A[0,0]| |A[1,1]| inverse.7) (* (- 1.0) |A[0,1]| |A[0,1]| inverse.7)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert case.1)  ; hypothesis: A[0, 0] > 0
(assert (> (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[0,1]|)) 0.0))  ; hypothesis: (A[0, 0] * A[1, 1] + A[0, 1] * A[0, 1] * -1) > 0
(assert case.4)  ; hypothesis: (A[0, 0] * A[1, 1] + A[0, 1] * A[0, 1] * -1) > 0
(assert (not (= (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[0,1]|)) 0.0)))  ; hypothesis: (A[0, 0] * A[1, 1] + A[0, 1] * A[0, 1] * -1) is not 0
(assert (not case.5))  ; hypothesis: (A[0, 0] * A[1, 1] + A[0, 1] * A[0, 1] * -1) is not 0
(assert (or (not (= (* |G[]| |A[1,1]| inverse.7) (* |G[]| inverse.7 |A[1,1]|))) (not (= (* |G[]| |A[0,1]| inverse.7 t.0) (* |G[]| inverse.7 |A[0,1]| t.0))) (not (= (* |G[]| |A[0,0]| inverse.7) (* |G[]| inverse.7 |A[0,0]|)))))  ; claim, that one of 3 equations fails, as in: G[] * A[1, 1] * ((A[0, 0] * A[1, 1] + A[0, 1] * A[0, 1] * -1))**(-1) = G[] * ((A[0, 0] * A[1, 1] + A[0, 1] * A[0...
(check-sat)
(pop 1)
