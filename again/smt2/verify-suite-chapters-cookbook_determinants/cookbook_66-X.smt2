; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cookbook_66.X at n=2
(push 1)
(assert (or (not (= 1.0 1.0)) (not (= 0.0 0.0))))  ; claim, that one of 2 equations fails, as in: 1 = 1
(check-sat)
(pop 1)
