; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; binary_regression.w at D=2, N=3
(push 1)
(declare-fun |X[2,0]| () Real)
(declare-fun |w[0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |w[1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun inverse.18 () Real)  ; (inverse (+ 1.0 exp.17))
(declare-fun |y[0]| () Real)
(declare-fun inverse.21 () Real)  ; (inverse (+ 1.0 exp.20))
(declare-fun |y[1]| () Real)
(declare-fun inverse.24 () Real)  ; (inverse (+ 1.0 exp.23))
(declare-fun |y[2]| () Real)
(declare-fun e.0 () Real)  ; (exp (+ (* |X[2,0]| |w[0]|) (* |X[2,1]| |w[1]|)))
(declare-fun e.0.inverse () Real)  ; (exp (+ (* (- 1.0) |X[2,0]| |w[0]|) (* (- 1.0) |X[2,1]| |w[1]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* |w[0]| |X[1,0]|) (* |w[1]| |X[1,1]|)))
(declare-fun e.1.inverse () Real)  ; (exp (+ (* (- 1.0) |w[0]| |X[1,0]|) (* (- 1.0) |w[1]| |X[1,1]|)))
(declare-fun e.2 () Real)  ; (exp (+ (* |w[0]| |X[0,0]|) (* |w[1]| |X[0,1]|)))
(declare-fun e.2.inverse () Real)  ; (exp (+ (* (- 1.0) |w[0]| |X[0,0]|) (* (- 1.0) |w[1]| |X[0,1]|)))
(declare-fun case.5 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.16 () Bool)
(define-fun exp.4 () Real e.0)
(define-fun exp.8 () Real e.1)
(define-fun exp.12 () Real e.2)
(define-fun exp.17 () Real e.2.inverse)
(define-fun exp.20 () Real e.1.inverse)
(define-fun exp.23 () Real e.0.inverse)
(define-fun t.0 () Real (+ (* |X[2,0]| |w[0]|) (* |X[2,1]| |w[1]|)))
(define-fun t.1 () Real (+ exp.4 1.0))
(define-fun t.2 () Real (- 1.0))
(define-fun t.3 () Real (+ (* |X[1,0]| |w[0]|) (* |X[1,1]| |w[1]|)))
(define-fun t.4 () Real (+ exp.8 1.0))
(define-fun t.5 () Real (+ (* |X[0,0]| |w[0]|) (* |X[0,1]| |w[1]|)))
(define-fun t.6 () Real (+ exp.12 1.0))
(define-fun t.7 () Real (* |y[0]| t.2))
(define-fun t.8 () Real (+ inverse.18 t.7))
(define-fun t.9 () Real (* |y[1]| t.2))
(define-fun t.10 () Real (+ inverse.21 t.9))
(define-fun t.11 () Real (* |y[2]| t.2))
(define-fun t.12 () Real (+ inverse.24 t.11))
(define-fun t.13 () Real (+ t.11 inverse.24))
(define-fun t.14 () Real (+ t.9 inverse.21))
(define-fun t.15 () Real (+ t.7 inverse.18))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.0.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.0 e.0.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.1 e.1.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.2 e.2.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (=> (not (= (+ 1.0 exp.17) 0.0)) (= (+ (* exp.17 inverse.18) inverse.18) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.20) 0.0)) (= (+ (* exp.20 inverse.21) inverse.21) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.23) 0.0)) (= (+ (* exp.23 inverse.24) inverse.24) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not case.5))  ; hypothesis: (exp((X[2, 0] * w[0] + X[2, 1] * w[1])) + 1) is not 0
(assert (not case.9))  ; hypothesis: (exp((X[1, 0] * w[0] + X[1, 1] * w[1])) + 1) is not 0
(assert (not case.13))  ; hypothesis: (exp((X[0, 0] * w[0] + X[0, 1] * w[1])) + 1) is not 0
(assert case.14)  ; hypothesis: (exp((X[2, 0] * w[0] + X[2, 1] * w[1])) + 1) > 0
(assert case.15)  ; hypothesis: (exp((X[1, 0] * w[0] + X[1, 1] * w[1])) + 1) > 0
(assert case.16)  ; hypothesis: (exp((X[0, 0] * w[0] + X[0, 1] * w[1])) + 1) > 0
(assert (or (not (= (+ (* |X[0,0]| t.8) (* |X[1,0]| t.10) (* |X[2,0]| t.12)) (+ (* t.13 |X[2,0]|) (* t.14 |X[1,0]|) (* t.15 |X[0,0]|)))) (not (= (+ (* |X[0,1]| t.8) (* |X[1,1]| t.10) (* |X[2,1]| t.12)) (+ (* t.13 |X[2,1]|) (* t.14 |X[1,1]|) (* t.15 |X[0,1]|))))))  ; claim, that one of 2 equations fails, as in: (X[0, 0] * (((exp((X[0, 0] * w[0] + X[0, 1] * w[1]) * -1) + 1))**(-1) + y[0] * -1) + X[1, 0] * (((exp((X[1, 0] *...
(check-sat)
(pop 1)
; binary_regression.w at D=2, N=3: the gradient has a value
(push 1)
(declare-fun |X[2,0]| () Real)
(declare-fun |w[0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |w[1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun e.0 () Real)  ; (exp (+ (* |X[2,0]| |w[0]|) (* |X[2,1]| |w[1]|)))
(declare-fun e.0.inverse () Real)  ; (exp (+ (* (- 1.0) |X[2,0]| |w[0]|) (* (- 1.0) |X[2,1]| |w[1]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* |w[0]| |X[1,0]|) (* |w[1]| |X[1,1]|)))
(declare-fun e.1.inverse () Real)  ; (exp (+ (* (- 1.0) |w[0]| |X[1,0]|) (* (- 1.0) |w[1]| |X[1,1]|)))
(declare-fun e.2 () Real)  ; (exp (+ (* |w[0]| |X[0,0]|) (* |w[1]| |X[0,1]|)))
(declare-fun e.2.inverse () Real)  ; (exp (+ (* (- 1.0) |w[0]| |X[0,0]|) (* (- 1.0) |w[1]| |X[0,1]|)))
(define-fun exp.4 () Real e.0)
(define-fun exp.8 () Real e.1)
(define-fun exp.12 () Real e.2)
(define-fun exp.17 () Real e.0.inverse)
(define-fun exp.19 () Real e.1.inverse)
(define-fun exp.21 () Real e.2.inverse)
(define-fun t.0 () Real (+ (* |X[2,0]| |w[0]|) (* |X[2,1]| |w[1]|)))
(define-fun t.1 () Real (+ exp.4 1.0))
(define-fun t.2 () Real (- 1.0))
(define-fun t.3 () Real (+ (* |X[1,0]| |w[0]|) (* |X[1,1]| |w[1]|)))
(define-fun t.4 () Real (+ exp.8 1.0))
(define-fun t.5 () Real (+ (* |X[0,0]| |w[0]|) (* |X[0,1]| |w[1]|)))
(define-fun t.6 () Real (+ exp.12 1.0))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.0.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.0 e.0.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.1 e.1.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.2 e.2.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (not (= (+ 1.0 exp.4) 0.0)))  ; hypothesis: (exp((X[2, 0] * w[0] + X[2, 1] * w[1])) + 1) is not 0
(assert (not (= (+ 1.0 exp.8) 0.0)))  ; hypothesis: (exp((X[1, 0] * w[0] + X[1, 1] * w[1])) + 1) is not 0
(assert (not (= (+ 1.0 exp.12) 0.0)))  ; hypothesis: (exp((X[0, 0] * w[0] + X[0, 1] * w[1])) + 1) is not 0
(assert (> (+ 1.0 exp.4) 0.0))  ; hypothesis: (exp((X[2, 0] * w[0] + X[2, 1] * w[1])) + 1) > 0
(assert (> (+ 1.0 exp.8) 0.0))  ; hypothesis: (exp((X[1, 0] * w[0] + X[1, 1] * w[1])) + 1) > 0
(assert (> (+ 1.0 exp.12) 0.0))  ; hypothesis: (exp((X[0, 0] * w[0] + X[0, 1] * w[1])) + 1) > 0
(assert (or (not (= (+ (ite (= (+ 1.0 exp.17) 0.0) t.2 0.0) 1.0) 1.0)) (not (= (+ (ite (= (+ 1.0 exp.19) 0.0) t.2 0.0) 1.0) 1.0)) (not (= (+ (ite (= (+ 1.0 exp.21) 0.0) t.2 0.0) 1.0) 1.0))))  ; claim, that one of 3 equations fails, as in: ([(exp((X[2, 0] * w[0] + X[2, 1] * w[1]) * -1) + 1) = 0] * -1 + 1) = 1
(check-sat)
(pop 1)
