(set-logic QF_NRA)
(declare-fun |mu[0,0]| () Real)
(declare-fun |V mu[0,0]| () Real)
(assert (not (= (* |mu[0,0]| |V mu[0,0]|) (* |mu[0,0]| |V mu[0,0]|))))  ; claim, that it fails: mu[0, 0] * V mu[0, 0] = mu[0, 0] * V mu[0, 0]
(check-sat)
