; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; global_average_pooling.X at N=2, C=3, P=4, Q=2
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(define-fun t.0 () Real (/ 1.0 8.0))
(assert (or (not (= (* |G[0,0]| t.0) (* |G[0,0]| t.0))) (not (= (* |G[0,1]| t.0) (* |G[0,1]| t.0))) (not (= (* |G[0,2]| t.0) (* |G[0,2]| t.0))) (not (= (* |G[1,0]| t.0) (* |G[1,0]| t.0))) (not (= (* |G[1,1]| t.0) (* |G[1,1]| t.0))) (not (= (* |G[1,2]| t.0) (* |G[1,2]| t.0)))))  ; claim, that one of 6 equations fails, as in: G[0, 0] * 1/8 = G[0, 0] * 1/8
(check-sat)
(pop 1)
