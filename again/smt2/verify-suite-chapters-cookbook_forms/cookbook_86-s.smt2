; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cookbook_86.s at n=2
(push 1)
(declare-fun |W[0,0]| () Real)
(declare-fun |x[0]| () Real)
(declare-fun |s[0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun |s[1]| () Real)
(declare-fun |W[1,1]| () Real)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ |x[0]| (* |s[0]| t.0)))
(define-fun t.2 () Real (- 2.0))
(define-fun t.3 () Real (+ |x[1]| (* |s[1]| t.0)))
(assert (or (not (= (+ (* |W[0,0]| t.1 t.2) (* |W[0,1]| t.3 t.2)) (+ (* t.3 |W[0,1]| t.0) (* (+ (* t.1 |W[0,0]|) (* t.3 |W[0,1]|)) t.0) (* t.1 |W[0,0]| t.0)))) (not (= (+ (* |W[0,1]| t.1 t.2) (* |W[1,1]| t.3 t.2)) (+ (* (+ (* t.1 |W[0,1]|) (* t.3 |W[1,1]|)) t.0) (* t.3 |W[1,1]| t.0) (* t.1 |W[0,1]| t.0))))))  ; claim, that one of 2 equations fails, as in: (W[0, 0] * (x[0] + s[0] * -1) * -2 + W[0, 1] * (x[1] + s[1] * -1) * -2) = ((x[1] + s[1] * -1) * W[0, 1] * -1 + (...
(check-sat)
(pop 1)
