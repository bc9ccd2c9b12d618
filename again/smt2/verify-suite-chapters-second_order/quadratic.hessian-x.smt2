; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; quadratic.hessian.x at n=2
(push 1)
(declare-fun |G[0]| () Real)
(declare-fun |A[0,0]| () Real)
(declare-fun |G[1]| () Real)
(declare-fun |A[1,0]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun |A[1,1]| () Real)
(define-fun t.0 () Real (* |G[0]| (+ |A[0,0]| |A[0,0]|)))
(define-fun t.1 () Real (* |G[1]| (+ |A[1,0]| |A[0,1]|)))
(define-fun t.2 () Real (* |G[0]| (+ |A[0,1]| |A[1,0]|)))
(define-fun t.3 () Real (* |G[1]| (+ |A[1,1]| |A[1,1]|)))
(assert (or (not (= (+ t.0 t.1) (+ t.1 t.0))) (not (= (+ t.2 t.3) (+ t.3 t.2)))))  ; claim, that one of 2 equations fails, as in: (G[0] * (A[0, 0] + A[0, 0]) + G[1] * (A[1, 0] + A[0, 1])) = (G[1] * (A[1, 0] + A[0, 1]) + G[0] * (A[0, 0] + A[0,...
(check-sat)
(pop 1)
