; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; mean_all.X at N=2, M=3
(push 1)
(declare-fun |G[]| () Real)
(assert (not (= (* |G[]| (/ 1.0 6.0)) (* |G[]| (/ 1.0 6.0)))))  ; claim, that it fails: G[] * 1/6 = G[] * 1/6
(check-sat)
(pop 1)
