; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; factorisation_machine.w at D=2, k=3
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(assert (or (not (= |x[0]| |x[0]|)) (not (= |x[1]| |x[1]|))))  ; claim, that one of 2 equations fails, as in: x[0] = x[0]
(check-sat)
(pop 1)
