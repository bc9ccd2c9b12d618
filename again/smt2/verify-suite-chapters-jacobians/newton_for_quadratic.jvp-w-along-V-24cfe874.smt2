; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; newton_for_quadratic.jvp.w along V at n=2
(push 1)
(declare-fun |A[0,0]| () Real)
(declare-fun |A[1,1]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun |A[1,0]| () Real)
(declare-fun |G[1]| () Real)
(declare-fun |V[1]| () Real)
(declare-fun inverse.7 () Real)  ; (inverse (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)))
(declare-fun |G[0]| () Real)
(declare-fun |V[0]| () Real)
(declare-fun case.4 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |A[0,0]| |A[1,1]|) (* |A[0,1]| |A[1,0]| t.0)))
(define-fun t.2 () Real (+ (* |G[1]| |A[0,0]| inverse.7 t.0) (* |G[0]| |A[0,1]| inverse.7)))
(define-fun t.3 () Real (+ (* |G[1]| |A[1,0]| inverse.7) (* |G[0]| |A[1,1]| inverse.7 t.0)))
(assert (=> (not (= (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)) 0.0)) (= (+ (* |A[0,0]| |A[1,1]| inverse.7) (* (- 1.0) |A[0,1]| |A[1,0]| inverse.7)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[1,0]|)) 0.0)))  ; hypothesis: (A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1) is not 0
(assert (not case.4))  ; hypothesis: (A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0] * -1) is not 0
(assert (not (= 0.0 (+ (* |G[1]| |V[1]|) (* t.2 |A[1,1]| |V[1]|) (* t.2 |A[1,0]| |V[0]|) (* t.3 |A[0,1]| |V[1]|) (* t.3 |A[0,0]| |V[0]|) (* |G[0]| |V[0]|)))))  ; claim, that it fails: 0 = (...)
(check-sat)
(pop 1)
