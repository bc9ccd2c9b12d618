; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; determinant.A at n=2
(push 1)
(declare-fun |A[0,0]| () Real)
(declare-fun |A[1,1]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun |A[1,0]| () Real)
(declare-fun |G[]| () Real)
(declare-fun inverse.6 () Real)  ; (inverse (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)))
(declare-fun case.4 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |A[0,0]| |A[1,1]|) (* |A[0,1]| |A[1,0]| t.0)))
(assert (=> (not (= (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)) 0.0)) (= (+ (* |A[0,0]| |A[1,1]| inverse.6) (* (- 1.0) |A[0,1]| |A[1,0]| inverse.6)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)) 0.0)))  ; hypothesis: (A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1) is not 0
(assert (not case.4))  ; hypothesis: (A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1) is not 0
(assert (or (not (= (* |G[]| t.1 |A[1,1]| inverse.6) (* |G[]| |A[1,1]|))) (not (= (* |G[]| t.1 |A[1,0]| inverse.6 t.0) (* |G[]| |A[1,0]| t.0))) (not (= (* |G[]| t.1 |A[0,1]| inverse.6 t.0) (* |G[]| |A[0,1]| t.0))) (not (= (* |G[]| t.1 |A[0,0]| inverse.6) (* |G[]| |A[0,0]|)))))  ; claim, that one of 4 equations fails, as in: G[] * (A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1) * A[1, 1] * ((A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1))**(...
(check-sat)
(pop 1)
; determinant.A at n=2: the gradient has a value
(push 1)
(declare-fun |A[0,0]| () Real)
(declare-fun |A[1,1]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun |A[1,0]| () Real)
(declare-fun case.4 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (not case.4))  ; hypothesis: (A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1) is not 0
(assert (not (= (+ (ite case.4 t.0 0.0) 1.0) 1.0)))  ; claim, that it fails: ([(A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1) = 0] * -1 + 1) = 1
(check-sat)
(pop 1)
