; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; softmax_jacobian.x at K=2
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |max:0[]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun inverse.10 () Real)  ; (inverse (+ exp.2 exp.4))
(declare-fun |G[0]| () Real)
(declare-fun |G[1]| () Real)
(declare-fun e.0 () Real)  ; (exp (+ |x[0]| (* (- 1.0) |max:0[]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |x[1]|))
(declare-fun case.5 () Bool)
(define-fun exp.2 () Real e.0)
(define-fun exp.4 () Real e.1)
(define-fun exp.13 () Real (* e.0 e.0))
(define-fun exp.14 () Real (* e.0 e.1))
(define-fun exp.15 () Real (* e.1 e.1))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:0[]| t.0))
(define-fun t.2 () Real (+ exp.2 exp.4))
(define-fun t.3 () Real (* inverse.10 inverse.10))
(define-fun t.4 () Real (+ (* |G[1]| exp.4 t.3 t.0) (* |G[0]| exp.2 t.3 t.0)))
(define-fun t.5 () Real (* t.4 exp.2))
(define-fun t.6 () Real (* |G[0]| exp.2 inverse.10))
(define-fun t.7 () Real (* |G[1]| exp.4 inverse.10))
(define-fun t.8 () Real (* t.4 exp.4))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (not (= (+ exp.2 exp.4) 0.0)) (= (+ (* exp.2 inverse.10) (* exp.4 inverse.10)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ exp.2 exp.4) 0.0)))  ; hypothesis: (exp((x[0] + max:0[] * -1)) + exp((x[1] + max:0[] * -1))) is not 0
(assert (not case.5))  ; hypothesis: (exp((x[0] + max:0[] * -1)) + exp((x[1] + max:0[] * -1))) is not 0
(assert (or (not (= (+ (* (+ (* exp.2 inverse.10) (* exp.13 inverse.10 inverse.10 t.0)) |G[0]|) (* exp.14 inverse.10 inverse.10 |G[1]| t.0)) (+ t.5 t.6))) (not (= (+ (* exp.14 inverse.10 inverse.10 |G[0]| t.0) (* (+ (* exp.4 inverse.10) (* exp.15 inverse.10 inverse.10 t.0)) |G[1]|)) (+ t.7 t.8))) (not (= 0.0 (* (+ t.7 t.8 t.5 t.6) t.0)))))  ; claim, that one of 3 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
