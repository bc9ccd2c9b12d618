; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; quadratic_cost_network.b2 at M=2, D=3, K=4
(push 1)
(declare-fun |W1[1,0]| () Real)
(declare-fun |x[0,0]| () Real)
(declare-fun |W1[1,1]| () Real)
(declare-fun |x[1,0]| () Real)
(declare-fun |W1[1,2]| () Real)
(declare-fun |x[2,0]| () Real)
(declare-fun |b1[1,0]| () Real)
(declare-fun |W1[0,0]| () Real)
(declare-fun |W1[0,1]| () Real)
(declare-fun |W1[0,2]| () Real)
(declare-fun |b1[0,0]| () Real)
(declare-fun |W2[3,0]| () Real)
(declare-fun inverse.17 () Real)  ; (inverse (+ 1.0 exp.13))
(declare-fun |W2[3,1]| () Real)
(declare-fun inverse.20 () Real)  ; (inverse (+ 1.0 exp.7))
(declare-fun |b2[3,0]| () Real)
(declare-fun |W2[2,0]| () Real)
(declare-fun |W2[2,1]| () Real)
(declare-fun |b2[2,0]| () Real)
(declare-fun |W2[1,0]| () Real)
(declare-fun |W2[1,1]| () Real)
(declare-fun |b2[1,0]| () Real)
(declare-fun |W2[0,0]| () Real)
(declare-fun |W2[0,1]| () Real)
(declare-fun |b2[0,0]| () Real)
(declare-fun inverse.40 () Real)  ; (inverse (+ 1.0 exp.37))
(declare-fun |y[0,0]| () Real)
(declare-fun inverse.43 () Real)  ; (inverse (+ 1.0 exp.32))
(declare-fun |y[1,0]| () Real)
(declare-fun inverse.46 () Real)  ; (inverse (+ 1.0 exp.27))
(declare-fun |y[2,0]| () Real)
(declare-fun inverse.49 () Real)  ; (inverse (+ 1.0 exp.22))
(declare-fun |y[3,0]| () Real)
(declare-fun e.0 () Real)  ; (exp (+ (* (- 1.0) |W2[3,0]| inverse.17) (* (- 1.0) |W2[3,1]| inverse.20) (* (- 1.0) |b2[3,0]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* (- 1.0) inverse.17 |W2[2,0]|) (* (- 1.0) inverse.20 |W2[2,1]|) (* (- 1.0) |b2[2,0]|)))
(declare-fun e.2 () Real)  ; (exp (+ (* (- 1.0) inverse.17 |W2[1,0]|) (* (- 1.0) inverse.20 |W2[1,1]|) (* (- 1.0) |b2[1,0]|)))
(declare-fun e.3 () Real)  ; (exp (+ (* (- 1.0) inverse.17 |W2[0,0]|) (* (- 1.0) inverse.20 |W2[0,1]|) (* (- 1.0) |b2[0,0]|)))
(declare-fun e.4 () Real)  ; (exp (+ (* (- 1.0) |W1[1,0]| |x[0,0]|) (* (- 1.0) |W1[1,1]| |x[1,0]|) (* (- 1.0) |W1[1,2]| |x[2,0]|) (* (- 1.0) |b1[1,0]|)))
(declare-fun e.5 () Real)  ; (exp (+ (* (- 1.0) |x[0,0]| |W1[0,0]|) (* (- 1.0) |x[1,0]| |W1[0,1]|) (* (- 1.0) |x[2,0]| |W1[0,2]|) (* (- 1.0) |b1[0,0]|)))
(declare-fun case.8 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.38 () Bool)
(define-fun exp.7 () Real e.4)
(define-fun exp.13 () Real e.5)
(define-fun exp.22 () Real e.0)
(define-fun exp.27 () Real e.1)
(define-fun exp.32 () Real e.2)
(define-fun exp.37 () Real e.3)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ exp.7 1.0))
(define-fun t.2 () Real (+ exp.13 1.0))
(define-fun t.3 () Real (+ exp.22 1.0))
(define-fun t.4 () Real (+ exp.27 1.0))
(define-fun t.5 () Real (+ exp.32 1.0))
(define-fun t.6 () Real (+ exp.37 1.0))
(define-fun t.7 () Real (+ inverse.40 (* |y[0,0]| t.0)))
(define-fun t.8 () Real (+ inverse.43 (* |y[1,0]| t.0)))
(define-fun t.9 () Real (+ inverse.46 (* |y[2,0]| t.0)))
(define-fun t.10 () Real (+ inverse.49 (* |y[3,0]| t.0)))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (not (= (+ 1.0 exp.13) 0.0)) (= (+ (* exp.13 inverse.17) inverse.17) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.7) 0.0)) (= (+ (* exp.7 inverse.20) inverse.20) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.37) 0.0)) (= (+ (* exp.37 inverse.40) inverse.40) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.32) 0.0)) (= (+ (* exp.32 inverse.43) inverse.43) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.27) 0.0)) (= (+ (* exp.27 inverse.46) inverse.46) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.22) 0.0)) (= (+ (* exp.22 inverse.49) inverse.49) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ 1.0 exp.7) 0.0)))  ; hypothesis: (exp((W1[1, 0] * x[0, 0] + W1[1, 1] * x[1, 0] + W1[1, 2] * x[2, 0] + b1[1, 0]) * -1) + 1) is not 0
(assert (not case.8))  ; hypothesis: (exp((W1[1, 0] * x[0, 0] + W1[1, 1] * x[1, 0] + W1[1, 2] * x[2, 0] + b1[1, 0]) * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.13) 0.0)))  ; hypothesis: (exp((W1[0, 0] * x[0, 0] + W1[0, 1] * x[1, 0] + W1[0, 2] * x[2, 0] + b1[0, 0]) * -1) + 1) is not 0
(assert (not case.14))  ; hypothesis: (exp((W1[0, 0] * x[0, 0] + W1[0, 1] * x[1, 0] + W1[0, 2] * x[2, 0] + b1[0, 0]) * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.22) 0.0)))  ; hypothesis: (exp((W2[3, 0] * ((exp((W1[0, 0] * x[0, 0] + W1[0, 1] * x[1, 0] + W1[0, 2] * x[2, 0] + b1[0, 0]) * -1) + 1))**(-1) + W2[3, 1] * ((exp((W1[1, 0] *...
(assert (not case.23))  ; hypothesis: (exp((W2[3, 0] * ((exp((W1[0, 0] * x[0, 0] + W1[0, 1] * x[1, 0] + W1[0, 2] * x[2, 0] + b1[0, 0]) * -1) + 1))**(-1) + W2[3, 1] * ((exp((W1[1, 0] *...
(assert (not (= (+ 1.0 exp.27) 0.0)))  ; hypothesis: (exp((W2[2, 0] * ((exp((W1[0, 0] * x[0, 0] + W1[0, 1] * x[1, 0] + W1[0, 2] * x[2, 0] + b1[0, 0]) * -1) + 1))**(-1) + W2[2, 1] * ((exp((W1[1, 0] *...
(assert (not case.28))  ; hypothesis: (exp((W2[2, 0] * ((exp((W1[0, 0] * x[0, 0] + W1[0, 1] * x[1, 0] + W1[0, 2] * x[2, 0] + b1[0, 0]) * -1) + 1))**(-1) + W2[2, 1] * ((exp((W1[1, 0] *...
(assert (not (= (+ 1.0 exp.32) 0.0)))  ; hypothesis: (exp((W2[1, 0] * ((exp((W1[0, 0] * x[0, 0] + W1[0, 1] * x[1, 0] + W1[0, 2] * x[2, 0] + b1[0, 0]) * -1) + 1))**(-1) + W2[1, 1] * ((exp((W1[1, 0] *...
(assert (not case.33))  ; hypothesis: (exp((W2[1, 0] * ((exp((W1[0, 0] * x[0, 0] + W1[0, 1] * x[1, 0] + W1[0, 2] * x[2, 0] + b1[0, 0]) * -1) + 1))**(-1) + W2[1, 1] * ((exp((W1[1, 0] *...
(assert (not (= (+ 1.0 exp.37) 0.0)))  ; hypothesis: (exp((W2[0, 0] * ((exp((W1[0, 0] * x[0, 0] + W1[0, 1] * x[1, 0] + W1[0, 2] * x[2, 0] + b1[0, 0]) * -1) + 1))**(-1) + W2[0, 1] * ((exp((W1[1, 0] *...
(assert (not case.38))  ; hypothesis: (exp((W2[0, 0] * ((exp((W1[0, 0] * x[0, 0] + W1[0, 1] * x[1, 0] + W1[0, 2] * x[2, 0] + b1[0, 0]) * -1) + 1))**(-1) + W2[0, 1] * ((exp((W1[1, 0] *...
(assert (or (not (= (* t.7 inverse.40 (+ (* inverse.40 t.0) 1.0)) (* t.7 (* inverse.40 inverse.40) exp.37))) (not (= (* t.8 inverse.43 (+ (* inverse.43 t.0) 1.0)) (* t.8 (* inverse.43 inverse.43) exp.32))) (not (= (* t.9 inverse.46 (+ (* inverse.46 t.0) 1.0)) (* t.9 (* inverse.46 inverse.46) exp.27))) (not (= (* t.10 inverse.49 (+ (* inverse.49 t.0) 1.0)) (* t.10 (* inverse.49 inverse.49) exp.22)))))  ; claim, that one of 4 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
