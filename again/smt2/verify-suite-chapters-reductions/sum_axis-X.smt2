; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; sum_axis.X at N=2, M=3
(push 1)
(declare-fun |G[0]| () Real)
(declare-fun |G[1]| () Real)
(declare-fun |G[2]| () Real)
(assert (or (not (= |G[0]| |G[0]|)) (not (= |G[1]| |G[1]|)) (not (= |G[2]| |G[2]|))))  ; claim, that one of 3 equations fails, as in: G[0] = G[0]
(check-sat)
(pop 1)
