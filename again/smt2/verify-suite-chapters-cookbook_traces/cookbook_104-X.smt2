; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cookbook_104.X at m=2, n=3
(push 1)
(declare-fun |A[0,0]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun |A[0,2]| () Real)
(declare-fun |A[1,0]| () Real)
(declare-fun |A[1,1]| () Real)
(declare-fun |A[1,2]| () Real)
(assert (or (not (= |A[0,0]| |A[0,0]|)) (not (= |A[0,1]| |A[0,1]|)) (not (= |A[0,2]| |A[0,2]|)) (not (= |A[1,0]| |A[1,0]|)) (not (= |A[1,1]| |A[1,1]|)) (not (= |A[1,2]| |A[1,2]|))))  ; claim, that one of 6 equations fails, as in: A[0, 0] = A[0, 0]
(check-sat)
(pop 1)
