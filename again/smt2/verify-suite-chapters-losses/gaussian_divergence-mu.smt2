; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; gaussian_divergence.mu at N=2, D=3
(push 1)
(declare-fun |mu[0,0]| () Real)
(declare-fun |mu[0,1]| () Real)
(declare-fun |mu[0,2]| () Real)
(declare-fun |mu[1,0]| () Real)
(declare-fun |mu[1,1]| () Real)
(declare-fun |mu[1,2]| () Real)
(assert (or (not (= |mu[0,0]| |mu[0,0]|)) (not (= |mu[0,1]| |mu[0,1]|)) (not (= |mu[0,2]| |mu[0,2]|)) (not (= |mu[1,0]| |mu[1,0]|)) (not (= |mu[1,1]| |mu[1,1]|)) (not (= |mu[1,2]| |mu[1,2]|))))  ; claim, that one of 6 equations fails, as in: mu[0, 0] = mu[0, 0]
(check-sat)
(pop 1)
