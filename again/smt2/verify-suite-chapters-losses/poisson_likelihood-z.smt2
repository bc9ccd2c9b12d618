; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; poisson_likelihood.z at N=2
(push 1)
(declare-fun |z[0]| () Real)
(declare-fun |y[0]| () Real)
(declare-fun |z[1]| () Real)
(declare-fun |y[1]| () Real)
(declare-fun e.0 () Real)  ; (exp |z[0]|)
(declare-fun e.1 () Real)  ; (exp |z[1]|)
(define-fun exp.1 () Real e.0)
(define-fun exp.4 () Real e.1)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |y[0]| t.0))
(define-fun t.2 () Real (* |y[1]| t.0))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (or (not (= (+ exp.1 t.1) (+ t.1 exp.1))) (not (= (+ exp.4 t.2) (+ t.2 exp.4)))))  ; claim, that one of 2 equations fails, as in: (exp(z[0]) + y[0] * -1) = (y[0] * -1 + exp(z[0]))
(check-sat)
(pop 1)
