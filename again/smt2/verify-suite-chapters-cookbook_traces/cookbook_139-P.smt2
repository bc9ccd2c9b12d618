; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cookbook_139.P at n=2
(push 1)
(declare-fun |A[0,0]| () Real)
(declare-fun |A[1,0]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun |A[1,1]| () Real)
(define-fun t.0 () Real (- 1.0))
(assert (or (not (= (+ |A[0,0]| |A[0,0]| (* |A[0,0]| t.0)) |A[0,0]|)) (not (= 0.0 0.0)) (not (= (+ |A[1,0]| |A[0,1]|) (+ |A[1,0]| |A[0,1]|))) (not (= (+ |A[1,1]| |A[1,1]| (* |A[1,1]| t.0)) |A[1,1]|))))  ; claim, that one of 4 equations fails, as in: (A[0, 0] + A[0, 0] + A[0, 0] * -1) = A[0, 0]
(check-sat)
(pop 1)
