; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; concatenation.B at N=2, P=3, Q=4
(push 1)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[0,4]| () Real)
(declare-fun |G[0,5]| () Real)
(declare-fun |G[0,6]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[1,4]| () Real)
(declare-fun |G[1,5]| () Real)
(declare-fun |G[1,6]| () Real)
(assert (or (not (= |G[0,3]| |G[0,3]|)) (not (= |G[0,4]| |G[0,4]|)) (not (= |G[0,5]| |G[0,5]|)) (not (= |G[0,6]| |G[0,6]|)) (not (= |G[1,3]| |G[1,3]|)) (not (= |G[1,4]| |G[1,4]|)) (not (= |G[1,5]| |G[1,5]|)) (not (= |G[1,6]| |G[1,6]|))))  ; claim, that one of 8 equations fails, as in: G[0, 3] = G[0, 3]
(check-sat)
(pop 1)
