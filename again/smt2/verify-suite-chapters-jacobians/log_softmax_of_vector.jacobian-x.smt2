; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; log_softmax_of_vector.jacobian.x at n=2
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun |G[0]| () Real)
(declare-fun log.7 () Real)  ; (log (+ exp.1 exp.3))
(declare-fun |G[1]| () Real)
(declare-fun inverse.14 () Real)  ; (inverse (+ exp.1 exp.3))
(declare-fun log.16 () Real)  ; (log (+ 1.0 exp.11))
(declare-fun log.17 () Real)  ; (log (+ 1.0 exp.13))
(declare-fun e.0 () Real)  ; (exp |x[0]|)
(declare-fun e.0.inverse () Real)  ; (exp (* (- 1.0) |x[0]|))
(declare-fun e.1 () Real)  ; (exp |x[1]|)
(declare-fun e.1.inverse () Real)  ; (exp (* (- 1.0) |x[1]|))
(declare-fun e.2 () Real)  ; (exp log.7)
(declare-fun e.2.inverse () Real)  ; (exp (* (- 1.0) log.7))
(declare-fun case.4 () Bool)
(declare-fun case.5 () Bool)
(define-fun exp.1 () Real e.0)
(define-fun exp.3 () Real e.1)
(define-fun exp.8 () Real (* e.0 e.2.inverse))
(define-fun exp.11 () Real (* e.0.inverse e.1))
(define-fun exp.13 () Real (* e.0 e.1.inverse))
(define-fun exp.15 () Real (* e.1 e.2.inverse))
(define-fun exp.18 () Real e.2)
(define-fun t.0 () Real (+ exp.1 exp.3))
(define-fun t.1 () Real (- 1.0))
(define-fun t.2 () Real (* log.7 t.1))
(define-fun t.3 () Real (+ |G[1]| |G[0]|))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.0.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.0 e.0.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.1 e.1.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.2 e.2.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (=> (> (+ exp.1 exp.3) 0.0) (= log.7 (+ |x[0]| log.16))))  ; relation: log(exp(b) p) = b + log(p)
(assert (=> (> (+ exp.1 exp.3) 0.0) (= log.7 (+ |x[1]| log.17))))  ; relation: log(exp(b) p) = b + log(p)
(assert (=> (> (+ exp.1 exp.3) 0.0) (= exp.18 (+ exp.1 exp.3))))  ; relation: exp(log(a)) = a
(assert (=> (not (= (+ exp.1 exp.3) 0.0)) (= (+ (* exp.1 inverse.14) (* exp.3 inverse.14)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (> (+ 1.0 exp.11) 0.0) (= log.16 (+ (* (- 1.0) |x[0]|) |x[1]| log.17))))  ; relation: log(exp(b) p) = b + log(p)
(assert (=> (> (+ 1.0 exp.13) 0.0) (= log.17 (+ |x[0]| (* (- 1.0) |x[1]|) log.16))))  ; relation: log(exp(b) p) = b + log(p)
(assert (not (= (+ exp.1 exp.3) 0.0)))  ; hypothesis: (exp(x[0]) + exp(x[1])) is not 0
(assert (not case.4))  ; hypothesis: (exp(x[0]) + exp(x[1])) is not 0
(assert (> (+ exp.1 exp.3) 0.0))  ; hypothesis: (exp(x[0]) + exp(x[1])) > 0
(assert case.5)  ; hypothesis: (exp(x[0]) + exp(x[1])) > 0
(assert (or (not (= (+ (* |G[0]| (+ (* exp.8 t.1) 1.0)) (* |G[1]| exp.8 t.1)) (+ |G[0]| (* t.3 inverse.14 exp.1 t.1)))) (not (= (+ (* |G[0]| exp.15 t.1) (* |G[1]| (+ (* exp.15 t.1) 1.0))) (+ |G[1]| (* t.3 inverse.14 exp.3 t.1))))))  ; claim, that one of 2 equations fails, as in: (G[0] * (exp((x[0] + log((exp(x[0]) + exp(x[1]))) * -1)) * -1 + 1) + G[1] * exp((x[0] + log((exp(x[0]) + exp(x[1...
(check-sat)
(pop 1)
