; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; log_partition.x at n=2
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun inverse.10 () Real)  ; (inverse (+ exp.1 exp.3))
(declare-fun e.0 () Real)  ; (exp |x[0]|)
(declare-fun e.1 () Real)  ; (exp |x[1]|)
(declare-fun case.4 () Bool)
(declare-fun case.5 () Bool)
(define-fun exp.1 () Real e.0)
(define-fun exp.3 () Real e.1)
(define-fun t.0 () Real (+ exp.1 exp.3))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (not (= (+ exp.1 exp.3) 0.0)) (= (+ (* exp.1 inverse.10) (* exp.3 inverse.10)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ exp.1 exp.3) 0.0)))  ; hypothesis: (exp(x[0]) + exp(x[1])) is not 0
(assert (not case.4))  ; hypothesis: (exp(x[0]) + exp(x[1])) is not 0
(assert (> (+ exp.1 exp.3) 0.0))  ; hypothesis: (exp(x[0]) + exp(x[1])) > 0
(assert case.5)  ; hypothesis: (exp(x[0]) + exp(x[1])) > 0
(assert (or (not (= (* exp.1 inverse.10) (* inverse.10 exp.1))) (not (= (* exp.3 inverse.10) (* inverse.10 exp.3)))))  ; claim, that one of 2 equations fails, as in: exp(x[0]) * ((exp(x[0]) + exp(x[1])))**(-1) = ((exp(x[0]) + exp(x[1])))**(-1) * exp(x[0])
(check-sat)
(pop 1)
