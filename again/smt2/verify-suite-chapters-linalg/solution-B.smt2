; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; solution.B at n=2, m=3
(push 1)
(declare-fun |A[0,0]| () Real)
(declare-fun |A[1,1]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun |A[1,0]| () Real)
(declare-fun inverse.5 () Real)  ; (inverse (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)))
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.4 () Bool)
(define-fun t.0 () Real (* |A[0,0]| |A[1,1]|))
(define-fun t.1 () Real (- 1.0))
(define-fun t.2 () Real (+ t.0 (* |A[0,1]| |A[1,0]| t.1)))
(assert (=> (not (= (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)) 0.0)) (= (+ (* |A[0,0]| |A[1,1]| inverse.5) (* (- 1.0) |A[0,1]| |A[1,0]| inverse.5)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)) 0.0)))  ; hypothesis: (A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1) is not 0
(assert (not case.4))  ; hypothesis: (A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1) is not 0
(assert (or (not (= (+ (* |A[1,1]| inverse.5 |G[0,0]|) (* |A[1,0]| inverse.5 |G[1,0]| t.1)) (+ (* |G[1,0]| |A[1,0]| inverse.5 t.1) (* |G[0,0]| |A[1,1]| inverse.5)))) (not (= (+ (* |A[1,1]| inverse.5 |G[0,1]|) (* |A[1,0]| inverse.5 |G[1,1]| t.1)) (+ (* |G[1,1]| |A[1,0]| inverse.5 t.1) (* |G[0,1]| |A[1,1]| inverse.5)))) (not (= (+ (* |A[1,1]| inverse.5 |G[0,2]|) (* |A[1,0]| inverse.5 |G[1,2]| t.1)) (+ (* |G[1,2]| |A[1,0]| inverse.5 t.1) (* |G[0,2]| |A[1,1]| inverse.5)))) (not (= (+ (* |A[0,1]| inverse.5 |G[0,0]| t.1) (* |A[0,0]| inverse.5 |G[1,0]|)) (+ (* |G[1,0]| |A[0,0]| inverse.5) (* |G[0,0]| |A[0,1]| inverse.5 t.1)))) (not (= (+ (* |A[0,1]| inverse.5 |G[0,1]| t.1) (* |A[0,0]| inverse.5 |G[1,1]|)) (+ (* |G[1,1]| |A[0,0]| inverse.5) (* |G[0,1]| |A[0,1]| inverse.5 t.1)))) (not (= (+ (* |A[0,1]| inverse.5 |G[0,2]| t.1) (* |A[0,0]| inverse.5 |G[1,2]|)) (+ (* |G[1,2]| |A[0,0]| inverse.5) (* |G[0,2]| |A[0,1]| inverse.5 t.1))))))  ; claim, that one of 6 equations fails, as in: (A[1, 1] * ((A[0, 0] * A[1, 1] + A[1, 0] * A[0, 1] * -1))**(-1) * G[0, 0] + A[1, 0] * ((A[0, 0] * A[1, 1] + A[1,...
(check-sat)
(pop 1)
; solution.B at n=2, m=3: the gradient has a value
(push 1)
(declare-fun |A[0,0]| () Real)
(declare-fun |A[1,1]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun |A[1,0]| () Real)
(declare-fun case.4 () Bool)
(define-fun t.0 () Real (* |A[0,0]| |A[1,1]|))
(define-fun t.1 () Real (- 1.0))
(assert (not case.4))  ; hypothesis: (A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1) is not 0
(assert (not (= (+ (ite case.4 t.1 0.0) 1.0) 1.0)))  ; claim, that it fails: ([(A[0, 0] * A[1, 1] + A[1, 0] * A[0, 1] * -1) = 0] * -1 + 1) = 1
(check-sat)
(pop 1)
