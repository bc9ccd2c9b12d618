; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; matrix_vector.A at m=2, n=3
(push 1)
(declare-fun |G[0]| () Real)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun |x[2]| () Real)
(declare-fun |G[1]| () Real)
(assert (or (not (= (* |G[0]| |x[0]|) (* |G[0]| |x[0]|))) (not (= (* |G[0]| |x[1]|) (* |G[0]| |x[1]|))) (not (= (* |G[0]| |x[2]|) (* |G[0]| |x[2]|))) (not (= (* |G[1]| |x[0]|) (* |G[1]| |x[0]|))) (not (= (* |G[1]| |x[1]|) (* |G[1]| |x[1]|))) (not (= (* |G[1]| |x[2]|) (* |G[1]| |x[2]|)))))  ; claim, that one of 6 equations fails, as in: G[0] * x[0] = G[0] * x[0]
(check-sat)
(pop 1)
