; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; lower_triangle.X at M=2, N=3
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(assert (or (not (= |G[0,0]| |G[0,0]|)) (not (= 0.0 0.0)) (not (= |G[1,0]| |G[1,0]|)) (not (= |G[1,1]| |G[1,1]|))))  ; claim, that one of 4 equations fails, as in: G[0, 0] = G[0, 0]
(check-sat)
(pop 1)
