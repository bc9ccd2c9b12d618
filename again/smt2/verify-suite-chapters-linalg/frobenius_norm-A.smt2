; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; frobenius_norm.A at m=2, n=3
(push 1)
(declare-fun |A[0,0]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun |A[0,2]| () Real)
(declare-fun |A[1,0]| () Real)
(declare-fun |A[1,1]| () Real)
(declare-fun |A[1,2]| () Real)
(declare-fun |G[]| () Real)
(declare-fun root.15 () Real)  ; (root 2 (+ (* |A[0,0]| |A[0,0]|) (* |A[0,1]| |A[0,1]|) (* |A[0,2]| |A[0,2]|) (* |A[1,0]| |A[1,0]|) (* |A[1,1]| |A[1,1]|) (* |A[1,2]| |A[1,2]|)))
(declare-fun inverse.16 () Real)  ; (inverse root.15)
(declare-fun inverse.17 () Real)  ; (inverse (+ (* |A[0,0]| |A[0,0]|) (* |A[0,1]| |A[0,1]|) (* |A[0,2]| |A[0,2]|) (* |A[1,0]| |A[1,0]|) (* |A[1,1]| |A[1,1]|) (* |A[1,2]| |A[1,2]|)))
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.13 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |A[0,0]| |A[0,0]|) (* |A[0,1]| |A[0,1]|) (* |A[0,2]| |A[0,2]|) (* |A[1,0]| |A[1,0]|) (* |A[1,1]| |A[1,1]|) (* |A[1,2]| |A[1,2]|)))
(define-fun t.2 () Real (/ 1.0 2.0))
(define-fun t.3 () Real (* |G[]| inverse.16 |A[0,0]| t.2))
(define-fun t.4 () Real (* |G[]| inverse.16 |A[0,1]| t.2))
(define-fun t.5 () Real (* |G[]| inverse.16 |A[0,2]| t.2))
(define-fun t.6 () Real (* |G[]| inverse.16 |A[1,0]| t.2))
(define-fun t.7 () Real (* |G[]| inverse.16 |A[1,1]| t.2))
(define-fun t.8 () Real (* |G[]| inverse.16 |A[1,2]| t.2))
(assert (=> (>= (+ (* |A[0,0]| |A[0,0]|) (* |A[0,1]| |A[0,1]|) (* |A[0,2]| |A[0,2]|) (* |A[1,0]| |A[1,0]|) (* |A[1,1]| |A[1,1]|) (* |A[1,2]| |A[1,2]|)) 0.0) (and (>= root.15 0.0) (= (* root.15 root.15) (+ (* |A[0,0]| |A[0,0]|) (* |A[0,1]| |A[0,1]|) (* |A[0,2]| |A[0,2]|) (* |A[1,0]| |A[1,0]|) (* |A[1,1]| |A[1,1]|) (* |A[1,2]| |A[1,2]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ (* |A[0,0]| |A[0,0]|) (* |A[0,1]| |A[0,1]|) (* |A[0,2]| |A[0,2]|) (* |A[1,0]| |A[1,0]|) (* |A[1,1]| |A[1,1]|) (* |A[1,2]| |A[1,2]|)) 0.0) (= inverse.17 (* inverse.16 inverse.16))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.15 0.0)) (= (* root.15 inverse.16) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ (* |A[0,0]| |A[0,0]|) (* |A[0,1]| |A[0,1]|) (* |A[0,2]| |A[0,2]|) (* |A[1,0]| |A[1,0]|) (* |A[1,1]| |A[1,1]|) (* |A[1,2]| |A[1,2]|)) 0.0)) (= (+ (* |A[0,0]| |A[0,0]| inverse.17) (* |A[0,1]| |A[0,1]| inverse.17) (* |A[0,2]| |A[0,2]| inverse.17) (* |A[1,0]| |A[1,0]| inverse.17) (* |A[1,1]| |A[1,1]| inverse.17) (* |A[1,2]| |A[1,2]| inverse.17)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not case.1))  ; hypothesis: A[0, 0] is not 0
(assert (not case.3))  ; hypothesis: A[0, 1] is not 0
(assert (not case.5))  ; hypothesis: A[0, 2] is not 0
(assert (not case.7))  ; hypothesis: A[1, 0] is not 0
(assert (not case.9))  ; hypothesis: A[1, 1] is not 0
(assert (not case.11))  ; hypothesis: A[1, 2] is not 0
(assert (> (+ (* |A[0,0]| |A[0,0]|) (* |A[0,1]| |A[0,1]|) (* |A[0,2]| |A[0,2]|) (* |A[1,0]| |A[1,0]|) (* |A[1,1]| |A[1,1]|) (* |A[1,2]| |A[1,2]|)) 0.0))  ; hypothesis: (A[0, 0] * A[0, 0] + A[0, 1] * A[0, 1] + A[0, 2] * A[0, 2] + A[1, 0] * A[1, 0] + A[1, 1] * A[1, 1] + A[1, 2] * A[1, 2]) > 0
(assert case.12)  ; hypothesis: (A[0, 0] * A[0, 0] + A[0, 1] * A[0, 1] + A[0, 2] * A[0, 2] + A[1, 0] * A[1, 0] + A[1, 1] * A[1, 1] + A[1, 2] * A[1, 2]) > 0
(assert (not (> (+ (* (- 1.0) |A[0,0]| |A[0,0]|) (* (- 1.0) |A[0,1]| |A[0,1]|) (* (- 1.0) |A[0,2]| |A[0,2]|) (* (- 1.0) |A[1,0]| |A[1,0]|) (* (- 1.0) |A[1,1]| |A[1,1]|) (* (- 1.0) |A[1,2]| |A[1,2]|)) 0.0)))  ; hypothesis: (A[0, 0] * A[0, 0] + A[0, 1] * A[0, 1] + A[0, 2] * A[0, 2] + A[1, 0] * A[1, 0] + A[1, 1] * A[1, 1] + A[1, 2] * A[1, 2]) * -1 <= 0
(assert (not case.13))  ; hypothesis: (A[0, 0] * A[0, 0] + A[0, 1] * A[0, 1] + A[0, 2] * A[0, 2] + A[1, 0] * A[1, 0] + A[1, 1] * A[1, 1] + A[1, 2] * A[1, 2]) * -1 <= 0
(assert (or (not (= (* |G[]| |A[0,0]| inverse.16) (+ t.3 t.3))) (not (= (* |G[]| |A[0,1]| inverse.16) (+ t.4 t.4))) (not (= (* |G[]| |A[0,2]| inverse.16) (+ t.5 t.5))) (not (= (* |G[]| |A[1,0]| inverse.16) (+ t.6 t.6))) (not (= (* |G[]| |A[1,1]| inverse.16) (+ t.7 t.7))) (not (= (* |G[]| |A[1,2]| inverse.16) (+ t.8 t.8)))))  ; claim, that one of 6 equations fails, as in: G[] * A[0, 0] * (((A[0, 0] * A[0, 0] + A[0, 1] * A[0, 1] + A[0, 2] * A[0, 2] + A[1, 0] * A[1, 0] + A[1, 1] * A[1...
(check-sat)
(pop 1)
; frobenius_norm.A at m=2, n=3: the gradient has a value
(push 1)
(declare-fun |A[0,0]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun |A[0,2]| () Real)
(declare-fun |A[1,0]| () Real)
(declare-fun |A[1,1]| () Real)
(declare-fun |A[1,2]| () Real)
(declare-fun root.14 () Real)  ; (root 2 (+ (* |A[0,0]| |A[0,0]|) (* |A[0,1]| |A[0,1]|) (* |A[0,2]| |A[0,2]|) (* |A[1,0]| |A[1,0]|) (* |A[1,1]| |A[1,1]|) (* |A[1,2]| |A[1,2]|)))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |A[0,0]| |A[0,0]|) (* |A[0,1]| |A[0,1]|) (* |A[0,2]| |A[0,2]|) (* |A[1,0]| |A[1,0]|) (* |A[1,1]| |A[1,1]|) (* |A[1,2]| |A[1,2]|)))
(assert (=> (>= (+ (* |A[0,0]| |A[0,0]|) (* |A[0,1]| |A[0,1]|) (* |A[0,2]| |A[0,2]|) (* |A[1,0]| |A[1,0]|) (* |A[1,1]| |A[1,1]|) (* |A[1,2]| |A[1,2]|)) 0.0) (and (>= root.14 0.0) (= (* root.14 root.14) (+ (* |A[0,0]| |A[0,0]|) (* |A[0,1]| |A[0,1]|) (* |A[0,2]| |A[0,2]|) (* |A[1,0]| |A[1,0]|) (* |A[1,1]| |A[1,1]|) (* |A[1,2]| |A[1,2]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (not (= |A[0,0]| 0.0)))  ; hypothesis: A[0, 0] is not 0
(assert (not (= |A[0,1]| 0.0)))  ; hypothesis: A[0, 1] is not 0
(assert (not (= |A[0,2]| 0.0)))  ; hypothesis: A[0, 2] is not 0
(assert (not (= |A[1,0]| 0.0)))  ; hypothesis: A[1, 0] is not 0
(assert (not (= |A[1,1]| 0.0)))  ; hypothesis: A[1, 1] is not 0
(assert (not (= |A[1,2]| 0.0)))  ; hypothesis: A[1, 2] is not 0
(assert (> (+ (* |A[0,0]| |A[0,0]|) (* |A[0,1]| |A[0,1]|) (* |A[0,2]| |A[0,2]|) (* |A[1,0]| |A[1,0]|) (* |A[1,1]| |A[1,1]|) (* |A[1,2]| |A[1,2]|)) 0.0))  ; hypothesis: (A[0, 0] * A[0, 0] + A[0, 1] * A[0, 1] + A[0, 2] * A[0, 2] + A[1, 0] * A[1, 0] + A[1, 1] * A[1, 1] + A[1, 2] * A[1, 2]) > 0
(assert (not (> (+ (* (- 1.0) |A[0,0]| |A[0,0]|) (* (- 1.0) |A[0,1]| |A[0,1]|) (* (- 1.0) |A[0,2]| |A[0,2]|) (* (- 1.0) |A[1,0]| |A[1,0]|) (* (- 1.0) |A[1,1]| |A[1,1]|) (* (- 1.0) |A[1,2]| |A[1,2]|)) 0.0)))  ; hypothesis: (A[0, 0] * A[0, 0] + A[0, 1] * A[0, 1] + A[0, 2] * A[0, 2] + A[1, 0] * A[1, 0] + A[1, 1] * A[1, 1] + A[1, 2] * A[1, 2]) * -1 <= 0
(assert (not (= (+ (ite (= root.14 0.0) t.0 0.0) 1.0) 1.0)))  ; claim, that it fails: ([((A[0, 0] * A[0, 0] + A[0, 1] * A[0, 1] + A[0, 2] * A[0, 2] + A[1, 0] * A[1, 0] + A[1, 1] * A[1, 1] + A[1, 2] * A[1, 2]))**(1/2) = 0]...
(check-sat)
(pop 1)
