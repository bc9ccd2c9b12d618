; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; diagonal_matrix.x at N=2
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,1]| () Real)
(assert (or (not (= |G[0,0]| |G[0,0]|)) (not (= |G[1,1]| |G[1,1]|))))  ; claim, that one of 2 equations fails, as in: G[0, 0] = G[0, 0]
(check-sat)
(pop 1)
