(set-logic QF_NRA)
(declare-fun |G[0,0]| () Real)
(declare-fun |V a[0]| () Real)
(declare-fun |b[0]| () Real)
(assert (not (= (* |G[0,0]| |V a[0]| |b[0]|) (* |G[0,0]| |b[0]| |V a[0]|))))  ; claim, that it fails: G[0, 0] * V a[0] * b[0] = G[0, 0] * b[0] * V a[0]
(check-sat)
