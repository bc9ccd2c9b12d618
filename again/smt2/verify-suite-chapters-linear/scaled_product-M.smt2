; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; scaled_product.M at m=2, n=3, k=4
(push 1)
(declare-fun |beta[]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(assert (or (not (= (* |beta[]| |G[0,0]|) (* |G[0,0]| |beta[]|))) (not (= (* |beta[]| |G[0,1]|) (* |G[0,1]| |beta[]|))) (not (= (* |beta[]| |G[0,2]|) (* |G[0,2]| |beta[]|))) (not (= (* |beta[]| |G[1,0]|) (* |G[1,0]| |beta[]|))) (not (= (* |beta[]| |G[1,1]|) (* |G[1,1]| |beta[]|))) (not (= (* |beta[]| |G[1,2]|) (* |G[1,2]| |beta[]|)))))  ; claim, that one of 6 equations fails, as in: beta[] * G[0, 0] = G[0, 0] * beta[]
(check-sat)
(pop 1)
