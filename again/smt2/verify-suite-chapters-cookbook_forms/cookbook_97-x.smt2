; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cookbook_97.x at n=2
(push 1)
(declare-fun |A[0,0]| () Real)
(declare-fun |x[0]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun |A[1,0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |A[1,1]| () Real)
(declare-fun |b[1]| () Real)
(define-fun t.0 () Real (* |x[0]| |A[0,0]|))
(define-fun t.1 () Real (* |x[1]| |A[1,1]|))
(assert (or (not (= (+ (* (+ |A[0,0]| |A[0,0]|) |x[0]|) (* (+ |A[0,1]| |A[1,0]|) |x[1]|) |b[0]|) (+ |b[0]| (* |x[1]| |A[0,1]|) t.0 (* |x[1]| |A[1,0]|) t.0))) (not (= (+ (* (+ |A[1,0]| |A[0,1]|) |x[0]|) (* (+ |A[1,1]| |A[1,1]|) |x[1]|) |b[1]|) (+ |b[1]| (* |x[0]| |A[0,1]|) t.1 t.1 (* |x[0]| |A[1,0]|))))))  ; claim, that one of 2 equations fails, as in: ((A[0, 0] + A[0, 0]) * x[0] + (A[0, 1] + A[1, 0]) * x[1] + b[0]) = (b[0] + x[1] * A[0, 1] + x[0] * A[0, 0] + x[1...
(check-sat)
(pop 1)
