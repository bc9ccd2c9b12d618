; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; positionwise_linear.b at B=2, T=3, D=4, M=2
(push 1)
(declare-fun |G[0,0,0]| () Real)
(declare-fun |G[0,1,0]| () Real)
(declare-fun |G[0,2,0]| () Real)
(declare-fun |G[1,0,0]| () Real)
(declare-fun |G[1,1,0]| () Real)
(declare-fun |G[1,2,0]| () Real)
(declare-fun |G[0,0,1]| () Real)
(declare-fun |G[0,1,1]| () Real)
(declare-fun |G[0,2,1]| () Real)
(declare-fun |G[1,0,1]| () Real)
(declare-fun |G[1,1,1]| () Real)
(declare-fun |G[1,2,1]| () Real)
(assert (or (not (= (+ |G[0,0,0]| |G[0,1,0]| |G[0,2,0]| |G[1,0,0]| |G[1,1,0]| |G[1,2,0]|) (+ |G[1,2,0]| |G[1,1,0]| |G[1,0,0]| |G[0,2,0]| |G[0,1,0]| |G[0,0,0]|))) (not (= (+ |G[0,0,1]| |G[0,1,1]| |G[0,2,1]| |G[1,0,1]| |G[1,1,1]| |G[1,2,1]|) (+ |G[1,2,1]| |G[1,1,1]| |G[1,0,1]| |G[0,2,1]| |G[0,1,1]| |G[0,0,1]|)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0, 0] + G[0, 1, 0] + G[0, 2, 0] + G[1, 0, 0] + G[1, 1, 0] + G[1, 2, 0]) = (G[1, 2, 0] + G[1, 1, 0] + G[1, ...
(check-sat)
(pop 1)
