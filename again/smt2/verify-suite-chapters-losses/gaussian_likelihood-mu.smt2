; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; gaussian_likelihood.mu at N=2
(push 1)
(declare-fun |mu[0]| () Real)
(declare-fun |y[0]| () Real)
(declare-fun |s[0]| () Real)
(declare-fun |mu[1]| () Real)
(declare-fun |y[1]| () Real)
(declare-fun |s[1]| () Real)
(declare-fun e.0 () Real)  ; (exp (* (- 1.0) |s[0]|))
(declare-fun e.1 () Real)  ; (exp (* (- 1.0) |s[1]|))
(define-fun exp.3 () Real e.0)
(define-fun exp.7 () Real e.1)
(define-fun t.0 () Real (- 1.0))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (or (not (= (* (+ |mu[0]| (* |y[0]| t.0)) exp.3) (* (+ |y[0]| (* |mu[0]| t.0)) exp.3 t.0))) (not (= (* (+ |mu[1]| (* |y[1]| t.0)) exp.7) (* (+ |y[1]| (* |mu[1]| t.0)) exp.7 t.0)))))  ; claim, that one of 2 equations fails, as in: (mu[0] + y[0] * -1) * exp(s[0] * -1) = (y[0] + mu[0] * -1) * exp(s[0] * -1) * -1
(check-sat)
(pop 1)
