; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; log_partition.hessian.x at n=2
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun |G[0]| () Real)
(declare-fun inverse.10 () Real)  ; (inverse (+ exp.1 exp.3))
(declare-fun |G[1]| () Real)
(declare-fun e.0 () Real)  ; (exp |x[0]|)
(declare-fun e.1 () Real)  ; (exp |x[1]|)
(declare-fun case.4 () Bool)
(define-fun exp.1 () Real e.0)
(define-fun exp.3 () Real e.1)
(define-fun exp.12 () Real (* e.0 e.0))
(define-fun exp.13 () Real (* e.0 e.1))
(define-fun exp.14 () Real (* e.1 e.1))
(define-fun t.0 () Real (+ exp.1 exp.3))
(define-fun t.1 () Real (- 1.0))
(define-fun t.2 () Real (* inverse.10 inverse.10))
(define-fun t.3 () Real (+ (* |G[1]| exp.3 t.2 t.1) (* |G[0]| exp.1 t.2 t.1)))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (not (= (+ exp.1 exp.3) 0.0)) (= (+ (* exp.1 inverse.10) (* exp.3 inverse.10)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ exp.1 exp.3) 0.0)))  ; hypothesis: (exp(x[0]) + exp(x[1])) is not 0
(assert (not case.4))  ; hypothesis: (exp(x[0]) + exp(x[1])) is not 0
(assert (or (not (= (+ (* |G[0]| (+ (* exp.1 inverse.10) (* exp.12 inverse.10 inverse.10 t.1))) (* exp.13 |G[1]| inverse.10 inverse.10 t.1)) (+ (* t.3 exp.1) (* |G[0]| exp.1 inverse.10)))) (not (= (+ (* exp.13 |G[0]| inverse.10 inverse.10 t.1) (* |G[1]| (+ (* exp.3 inverse.10) (* exp.14 inverse.10 inverse.10 t.1)))) (+ (* |G[1]| exp.3 inverse.10) (* t.3 exp.3))))))  ; claim, that one of 2 equations fails, as in: (G[0] * (exp(x[0]) * ((exp(x[0]) + exp(x[1])))**(-1) + exp(x[0]) * ((exp(x[0]) + exp(x[1])))**(-1) * exp(x[0]) *...
(check-sat)
(pop 1)
