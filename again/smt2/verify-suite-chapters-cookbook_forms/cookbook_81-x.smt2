; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cookbook_81.x at n=2
(push 1)
(declare-fun |B[0,0]| () Real)
(declare-fun |x[0]| () Real)
(declare-fun |B[0,1]| () Real)
(declare-fun |B[1,0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun |B[1,1]| () Real)
(define-fun t.0 () Real (* |x[0]| |B[0,0]|))
(define-fun t.1 () Real (* |x[1]| |B[1,1]|))
(assert (or (not (= (+ (* (+ |B[0,0]| |B[0,0]|) |x[0]|) (* (+ |B[0,1]| |B[1,0]|) |x[1]|)) (+ (* |x[1]| |B[0,1]|) t.0 (* |x[1]| |B[1,0]|) t.0))) (not (= (+ (* (+ |B[1,0]| |B[0,1]|) |x[0]|) (* (+ |B[1,1]| |B[1,1]|) |x[1]|)) (+ (* |x[0]| |B[0,1]|) t.1 t.1 (* |x[0]| |B[1,0]|))))))  ; claim, that one of 2 equations fails, as in: ((B[0, 0] + B[0, 0]) * x[0] + (B[0, 1] + B[1, 0]) * x[1]) = (x[1] * B[0, 1] + x[0] * B[0, 0] + x[1] * B[1, 0] + ...
(check-sat)
(pop 1)
