; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; squared_residual.hessian.x at n=2, m=3
(push 1)
(declare-fun |G[0]| () Real)
(declare-fun |A[0,0]| () Real)
(declare-fun |A[1,0]| () Real)
(declare-fun |A[2,0]| () Real)
(declare-fun |G[1]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun |A[1,1]| () Real)
(declare-fun |A[2,1]| () Real)
(define-fun t.0 () Real (+ (* |G[1]| |A[2,1]| 2.0) (* |G[0]| |A[2,0]| 2.0)))
(define-fun t.1 () Real (+ (* |G[1]| |A[1,1]| 2.0) (* |G[0]| |A[1,0]| 2.0)))
(define-fun t.2 () Real (+ (* |G[1]| |A[0,1]| 2.0) (* |G[0]| |A[0,0]| 2.0)))
(assert (or (not (= (+ (* |G[0]| (+ (* |A[0,0]| |A[0,0]| 2.0) (* |A[1,0]| |A[1,0]| 2.0) (* |A[2,0]| |A[2,0]| 2.0))) (* |G[1]| (+ (* |A[0,1]| |A[0,0]| 2.0) (* |A[1,1]| |A[1,0]| 2.0) (* |A[2,1]| |A[2,0]| 2.0)))) (+ (* t.0 |A[2,0]|) (* t.1 |A[1,0]|) (* t.2 |A[0,0]|)))) (not (= (+ (* |G[0]| (+ (* |A[0,0]| |A[0,1]| 2.0) (* |A[1,0]| |A[1,1]| 2.0) (* |A[2,0]| |A[2,1]| 2.0))) (* |G[1]| (+ (* |A[0,1]| |A[0,1]| 2.0) (* |A[1,1]| |A[1,1]| 2.0) (* |A[2,1]| |A[2,1]| 2.0)))) (+ (* t.0 |A[2,1]|) (* t.1 |A[1,1]|) (* t.2 |A[0,1]|))))))  ; claim, that one of 2 equations fails, as in: (G[0] * (A[0, 0] * A[0, 0] * 2 + A[1, 0] * A[1, 0] * 2 + A[2, 0] * A[2, 0] * 2) + G[1] * (A[0, 1] * A[0, 0] * 2 ...
(check-sat)
(pop 1)
