; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cookbook_115.X at m=2, n=3
(push 1)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(assert (or (not (= (* |X[0,0]| 2.0) (+ |X[0,0]| |X[0,0]|))) (not (= (* |X[0,1]| 2.0) (+ |X[0,1]| |X[0,1]|))) (not (= (* |X[0,2]| 2.0) (+ |X[0,2]| |X[0,2]|))) (not (= (* |X[1,0]| 2.0) (+ |X[1,0]| |X[1,0]|))) (not (= (* |X[1,1]| 2.0) (+ |X[1,1]| |X[1,1]|))) (not (= (* |X[1,2]| 2.0) (+ |X[1,2]| |X[1,2]|)))))  ; claim, that one of 6 equations fails, as in: X[0, 0] * 2 = (X[0, 0] + X[0, 0])
(check-sat)
(pop 1)
