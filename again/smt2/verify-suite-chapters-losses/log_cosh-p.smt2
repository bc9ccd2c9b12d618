; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; log_cosh.p at N=2
(push 1)
(declare-fun |p[1]| () Real)
(declare-fun |y[1]| () Real)
(declare-fun |p[0]| () Real)
(declare-fun |y[0]| () Real)
(declare-fun tanh.12 () Real)  ; (tanh (+ |p[0]| (* (- 1.0) |y[0]|)))
(declare-fun inverse.15 () Real)  ; (inverse (+ exp.7 exp.8))
(declare-fun tanh.16 () Real)  ; (tanh (+ |p[1]| (* (- 1.0) |y[1]|)))
(declare-fun inverse.19 () Real)  ; (inverse (+ exp.2 exp.3))
(declare-fun e.0 () Real)  ; (exp (+ |p[1]| (* (- 1.0) |y[1]|)))
(declare-fun e.0.inverse () Real)  ; (exp (+ (* (- 1.0) |p[1]|) |y[1]|))
(declare-fun e.1 () Real)  ; (exp (+ |p[0]| (* (- 1.0) |y[0]|)))
(declare-fun e.1.inverse () Real)  ; (exp (+ (* (- 1.0) |p[0]|) |y[0]|))
(declare-fun case.4 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.11 () Bool)
(define-fun exp.2 () Real e.0)
(define-fun exp.3 () Real e.0.inverse)
(define-fun exp.7 () Real e.1)
(define-fun exp.8 () Real e.1.inverse)
(define-fun exp.14 () Real (* e.1 e.1))
(define-fun exp.18 () Real (* e.0 e.0))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ |p[1]| (* |y[1]| t.0)))
(define-fun t.2 () Real (/ 1.0 2.0))
(define-fun t.3 () Real (* (+ exp.2 exp.3) t.2))
(define-fun t.4 () Real (+ |p[0]| (* |y[0]| t.0)))
(define-fun t.5 () Real (* (+ exp.7 exp.8) t.2))
(define-fun t.6 () Real (* 2.0 inverse.15))
(define-fun t.7 () Real (- (/ 1.0 2.0)))
(define-fun t.8 () Real (* 2.0 inverse.19))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.0.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.0 e.0.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.1 e.1.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (= (+ tanh.12 (* tanh.12 exp.14)) (+ (- 1.0) exp.14)))  ; relation: t (e + 1) = e - 1 for e = exp(2a)
(assert (> 1.0 (* tanh.12 tanh.12)))  ; relation: tanh(a)**2 < 1
(assert (=> (not (= (+ exp.7 exp.8) 0.0)) (= (+ (* exp.7 inverse.15) (* exp.8 inverse.15)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (= (+ tanh.16 (* tanh.16 exp.18)) (+ (- 1.0) exp.18)))  ; relation: t (e + 1) = e - 1 for e = exp(2a)
(assert (> 1.0 (* tanh.16 tanh.16)))  ; relation: tanh(a)**2 < 1
(assert (=> (not (= (+ exp.2 exp.3) 0.0)) (= (+ (* exp.2 inverse.19) (* exp.3 inverse.19)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ exp.2 exp.3) 0.0)))  ; hypothesis: (exp((p[1] + y[1] * -1)) + exp((p[1] + y[1] * -1) * -1)) * 1/2 is not 0
(assert (not case.4))  ; hypothesis: (exp((p[1] + y[1] * -1)) + exp((p[1] + y[1] * -1) * -1)) * 1/2 is not 0
(assert (not (= (+ exp.7 exp.8) 0.0)))  ; hypothesis: (exp((p[0] + y[0] * -1)) + exp((p[0] + y[0] * -1) * -1)) * 1/2 is not 0
(assert (not case.9))  ; hypothesis: (exp((p[0] + y[0] * -1)) + exp((p[0] + y[0] * -1) * -1)) * 1/2 is not 0
(assert (> (+ exp.2 exp.3) 0.0))  ; hypothesis: (exp((p[1] + y[1] * -1)) + exp((p[1] + y[1] * -1) * -1)) * 1/2 > 0
(assert case.10)  ; hypothesis: (exp((p[1] + y[1] * -1)) + exp((p[1] + y[1] * -1) * -1)) * 1/2 > 0
(assert (> (+ exp.7 exp.8) 0.0))  ; hypothesis: (exp((p[0] + y[0] * -1)) + exp((p[0] + y[0] * -1) * -1)) * 1/2 > 0
(assert case.11)  ; hypothesis: (exp((p[0] + y[0] * -1)) + exp((p[0] + y[0] * -1) * -1)) * 1/2 > 0
(assert (or (not (= tanh.12 (+ (* t.6 exp.8 t.7) (* t.6 exp.7 t.2)))) (not (= tanh.16 (+ (* t.8 exp.3 t.7) (* t.8 exp.2 t.2))))))  ; claim, that one of 2 equations fails, as in: tanh((p[0] + y[0] * -1)) = (((exp((p[0] + y[0] * -1)) + exp((p[0] + y[0] * -1) * -1)) * 1/2)**(-1) * exp((p[0] +...
(check-sat)
(pop 1)
