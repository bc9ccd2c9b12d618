; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; broadcast_sum.u at N=2, M=3
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]|) (+ |G[0,2]| |G[0,1]| |G[0,0]|))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]|) (+ |G[1,2]| |G[1,1]| |G[1,0]|)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2]) = (G[0, 2] + G[0, 1] + G[0, 0])
(check-sat)
(pop 1)
