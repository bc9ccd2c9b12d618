; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cookbook_120.X at n=2
(push 1)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[1,1]| () Real)
(assert (or (not (= (* (+ |X[0,0]| |X[1,1]|) 2.0) (+ |X[0,0]| |X[1,1]| |X[0,0]| |X[1,1]|))) (not (= 0.0 0.0))))  ; claim, that one of 2 equations fails, as in: (X[0, 0] + X[1, 1]) * 2 = (X[0, 0] + X[1, 1] + X[0, 0] + X[1, 1])
(check-sat)
(pop 1)
