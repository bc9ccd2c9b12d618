; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; mean_axis.X at N=2, M=3
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(define-fun t.0 () Real (/ 1.0 3.0))
(assert (or (not (= (* |G[0,0]| t.0) (* |G[0,0]| t.0))) (not (= (* |G[1,0]| t.0) (* |G[1,0]| t.0)))))  ; claim, that one of 2 equations fails, as in: G[0, 0] * 1/3 = G[0, 0] * 1/3
(check-sat)
(pop 1)
