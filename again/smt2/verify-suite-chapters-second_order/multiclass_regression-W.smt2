; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; multiclass_regression.W at D=2, C=3, N=4
(push 1)
(declare-fun |Y[0,0]| () Real)
(declare-fun |Y[0,1]| () Real)
(declare-fun |Y[0,2]| () Real)
(declare-fun |Y[1,0]| () Real)
(declare-fun |Y[1,1]| () Real)
(declare-fun |Y[1,2]| () Real)
(declare-fun |Y[2,0]| () Real)
(declare-fun |Y[2,1]| () Real)
(declare-fun |Y[2,2]| () Real)
(declare-fun |Y[3,0]| () Real)
(declare-fun |Y[3,1]| () Real)
(declare-fun |Y[3,2]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |max:0[]| () Real)
(declare-fun inverse.75 () Real)  ; (inverse (+ exp.63 exp.64 exp.65))
(declare-fun |max:1[]| () Real)
(declare-fun inverse.89 () Real)  ; (inverse (+ exp.77 exp.78 exp.79))
(declare-fun |max:2[]| () Real)
(declare-fun inverse.103 () Real)  ; (inverse (+ exp.91 exp.92 exp.93))
(declare-fun |max:3[]| () Real)
(declare-fun inverse.117 () Real)  ; (inverse (+ exp.105 exp.106 exp.107))
(declare-fun e.0 () Real)  ; (exp (* (- 1.0) |max:3[]|))
(declare-fun e.1 () Real)  ; (exp (* (- 1.0) |max:2[]|))
(declare-fun e.2 () Real)  ; (exp (* (- 1.0) |max:1[]|))
(declare-fun e.3 () Real)  ; (exp (* (- 1.0) |max:0[]|))
(declare-fun e.4 () Real)  ; (exp (+ (* |X[3,0]| |W[0,0]|) (* |X[3,1]| |W[1,0]|)))
(declare-fun e.5 () Real)  ; (exp (+ (* |X[3,0]| |W[0,1]|) (* |X[3,1]| |W[1,1]|)))
(declare-fun e.6 () Real)  ; (exp (+ (* |X[3,0]| |W[0,2]|) (* |X[3,1]| |W[1,2]|)))
(declare-fun e.7 () Real)  ; (exp (+ (* |W[0,0]| |X[2,0]|) (* |W[1,0]| |X[2,1]|)))
(declare-fun e.8 () Real)  ; (exp (+ (* |W[0,1]| |X[2,0]|) (* |W[1,1]| |X[2,1]|)))
(declare-fun e.9 () Real)  ; (exp (+ (* |W[0,2]| |X[2,0]|) (* |W[1,2]| |X[2,1]|)))
(declare-fun e.10 () Real)  ; (exp (+ (* |W[0,0]| |X[1,0]|) (* |W[1,0]| |X[1,1]|)))
(declare-fun e.11 () Real)  ; (exp (+ (* |W[0,1]| |X[1,0]|) (* |W[1,1]| |X[1,1]|)))
(declare-fun e.12 () Real)  ; (exp (+ (* |W[0,2]| |X[1,0]|) (* |W[1,2]| |X[1,1]|)))
(declare-fun e.13 () Real)  ; (exp (+ (* |W[0,0]| |X[0,0]|) (* |W[1,0]| |X[0,1]|)))
(declare-fun e.14 () Real)  ; (exp (+ (* |W[0,1]| |X[0,0]|) (* |W[1,1]| |X[0,1]|)))
(declare-fun e.15 () Real)  ; (exp (+ (* |W[0,2]| |X[0,0]|) (* |W[1,2]| |X[0,1]|)))
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.51 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.58 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.60 () Bool)
(declare-fun case.61 () Bool)
(define-fun exp.32 () Real e.4)
(define-fun exp.35 () Real e.5)
(define-fun exp.38 () Real e.6)
(define-fun exp.42 () Real e.7)
(define-fun exp.43 () Real e.8)
(define-fun exp.44 () Real e.9)
(define-fun exp.48 () Real e.10)
(define-fun exp.49 () Real e.11)
(define-fun exp.50 () Real e.12)
(define-fun exp.54 () Real e.13)
(define-fun exp.55 () Real e.14)
(define-fun exp.56 () Real e.15)
(define-fun exp.63 () Real (* e.3 e.13))
(define-fun exp.64 () Real (* e.3 e.14))
(define-fun exp.65 () Real (* e.3 e.15))
(define-fun exp.77 () Real (* e.2 e.10))
(define-fun exp.78 () Real (* e.2 e.11))
(define-fun exp.79 () Real (* e.2 e.12))
(define-fun exp.91 () Real (* e.1 e.7))
(define-fun exp.92 () Real (* e.1 e.8))
(define-fun exp.93 () Real (* e.1 e.9))
(define-fun exp.105 () Real (* e.0 e.4))
(define-fun exp.106 () Real (* e.0 e.5))
(define-fun exp.107 () Real (* e.0 e.6))
(define-fun exp.121 () Real e.0)
(define-fun exp.125 () Real e.1)
(define-fun exp.129 () Real e.2)
(define-fun exp.133 () Real e.3)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |X[3,0]| |W[0,0]|))
(define-fun t.2 () Real (* |X[3,1]| |W[1,0]|))
(define-fun t.3 () Real (* |X[3,0]| |W[0,1]|))
(define-fun t.4 () Real (* |X[3,1]| |W[1,1]|))
(define-fun t.5 () Real (* |X[3,0]| |W[0,2]|))
(define-fun t.6 () Real (* |X[3,1]| |W[1,2]|))
(define-fun t.7 () Real (+ exp.32 exp.35 exp.38))
(define-fun t.8 () Real (* |X[2,0]| |W[0,0]|))
(define-fun t.9 () Real (* |X[2,1]| |W[1,0]|))
(define-fun t.10 () Real (* |X[2,0]| |W[0,1]|))
(define-fun t.11 () Real (* |X[2,1]| |W[1,1]|))
(define-fun t.12 () Real (* |X[2,0]| |W[0,2]|))
(define-fun t.13 () Real (* |X[2,1]| |W[1,2]|))
(define-fun t.14 () Real (+ exp.42 exp.43 exp.44))
(define-fun t.15 () Real (* |X[1,0]| |W[0,0]|))
(define-fun t.16 () Real (* |X[1,1]| |W[1,0]|))
(define-fun t.17 () Real (* |X[1,0]| |W[0,1]|))
(define-fun t.18 () Real (* |X[1,1]| |W[1,1]|))
(define-fun t.19 () Real (* |X[1,0]| |W[0,2]|))
(define-fun t.20 () Real (* |X[1,1]| |W[1,2]|))
(define-fun t.21 () Real (+ exp.48 exp.49 exp.50))
(define-fun t.22 () Real (* |X[0,0]| |W[0,0]|))
(define-fun t.23 () Real (* |X[0,1]| |W[1,0]|))
(define-fun t.24 () Real (* |X[0,0]| |W[0,1]|))
(define-fun t.25 () Real (* |X[0,1]| |W[1,1]|))
(define-fun t.26 () Real (* |X[0,0]| |W[0,2]|))
(define-fun t.27 () Real (* |X[0,1]| |W[1,2]|))
(define-fun t.28 () Real (+ exp.54 exp.55 exp.56))
(define-fun t.29 () Real (* |max:0[]| t.0))
(define-fun t.30 () Real (* |Y[0,0]| t.0))
(define-fun t.31 () Real (+ (* exp.63 inverse.75) t.30))
(define-fun t.32 () Real (* |max:1[]| t.0))
(define-fun t.33 () Real (* |Y[1,0]| t.0))
(define-fun t.34 () Real (+ (* exp.77 inverse.89) t.33))
(define-fun t.35 () Real (* |max:2[]| t.0))
(define-fun t.36 () Real (* |Y[2,0]| t.0))
(define-fun t.37 () Real (+ (* exp.91 inverse.103) t.36))
(define-fun t.38 () Real (* |max:3[]| t.0))
(define-fun t.39 () Real (* |Y[3,0]| t.0))
(define-fun t.40 () Real (+ (* exp.105 inverse.117) t.39))
(define-fun t.41 () Real (* inverse.117 exp.121))
(define-fun t.42 () Real (+ t.39 (* exp.105 inverse.117)))
(define-fun t.43 () Real (* inverse.103 exp.125))
(define-fun t.44 () Real (+ t.36 (* exp.91 inverse.103)))
(define-fun t.45 () Real (* inverse.89 exp.129))
(define-fun t.46 () Real (+ t.33 (* exp.77 inverse.89)))
(define-fun t.47 () Real (* inverse.75 exp.133))
(define-fun t.48 () Real (+ t.30 (* exp.63 inverse.75)))
(define-fun t.49 () Real (* |Y[0,1]| t.0))
(define-fun t.50 () Real (+ (* exp.64 inverse.75) t.49))
(define-fun t.51 () Real (* |Y[1,1]| t.0))
(define-fun t.52 () Real (+ (* exp.78 inverse.89) t.51))
(define-fun t.53 () Real (* |Y[2,1]| t.0))
(define-fun t.54 () Real (+ (* exp.92 inverse.103) t.53))
(define-fun t.55 () Real (* |Y[3,1]| t.0))
(define-fun t.56 () Real (+ (* exp.106 inverse.117) t.55))
(define-fun t.57 () Real (+ t.55 (* exp.106 inverse.117)))
(define-fun t.58 () Real (+ t.53 (* exp.92 inverse.103)))
(define-fun t.59 () Real (+ t.51 (* exp.78 inverse.89)))
(define-fun t.60 () Real (+ t.49 (* exp.64 inverse.75)))
(define-fun t.61 () Real (* |Y[0,2]| t.0))
(define-fun t.62 () Real (+ (* exp.65 inverse.75) t.61))
(define-fun t.63 () Real (* |Y[1,2]| t.0))
(define-fun t.64 () Real (+ (* exp.79 inverse.89) t.63))
(define-fun t.65 () Real (* |Y[2,2]| t.0))
(define-fun t.66 () Real (+ (* exp.93 inverse.103) t.65))
(define-fun t.67 () Real (* |Y[3,2]| t.0))
(define-fun t.68 () Real (+ (* exp.107 inverse.117) t.67))
(define-fun t.69 () Real (+ t.67 (* exp.107 inverse.117)))
(define-fun t.70 () Real (+ t.65 (* exp.93 inverse.103)))
(define-fun t.71 () Real (+ t.63 (* exp.79 inverse.89)))
(define-fun t.72 () Real (+ t.61 (* exp.65 inverse.75)))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.6 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.7 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.8 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.9 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.10 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.11 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.12 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.13 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.14 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.15 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (not (= (+ exp.63 exp.64 exp.65) 0.0)) (= (+ (* exp.63 inverse.75) (* exp.64 inverse.75) (* exp.65 inverse.75)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ exp.77 exp.78 exp.79) 0.0)) (= (+ (* exp.77 inverse.89) (* exp.78 inverse.89) (* exp.79 inverse.89)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ exp.91 exp.92 exp.93) 0.0)) (= (+ (* exp.91 inverse.103) (* exp.92 inverse.103) (* exp.93 inverse.103)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ exp.105 exp.106 exp.107) 0.0)) (= (+ (* exp.105 inverse.117) (* exp.106 inverse.117) (* exp.107 inverse.117)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert case.1)  ; hypothesis: Y[0, 0] > 0
(assert case.3)  ; hypothesis: Y[0, 1] > 0
(assert case.5)  ; hypothesis: Y[0, 2] > 0
(assert case.7)  ; hypothesis: Y[1, 0] > 0
(assert case.9)  ; hypothesis: Y[1, 1] > 0
(assert case.11)  ; hypothesis: Y[1, 2] > 0
(assert case.13)  ; hypothesis: Y[2, 0] > 0
(assert case.15)  ; hypothesis: Y[2, 1] > 0
(assert case.17)  ; hypothesis: Y[2, 2] > 0
(assert case.19)  ; hypothesis: Y[3, 0] > 0
(assert case.21)  ; hypothesis: Y[3, 1] > 0
(assert case.23)  ; hypothesis: Y[3, 2] > 0
(assert (= (+ (- 1.0) |Y[0,0]| |Y[0,1]| |Y[0,2]|) 0.0))  ; hypothesis: (Y[0, 0] + Y[0, 1] + Y[0, 2] + -1) = 0
(assert case.24)  ; hypothesis: (Y[0, 0] + Y[0, 1] + Y[0, 2] + -1) = 0
(assert (= (+ (- 1.0) |Y[1,0]| |Y[1,1]| |Y[1,2]|) 0.0))  ; hypothesis: (Y[1, 0] + Y[1, 1] + Y[1, 2] + -1) = 0
(assert case.25)  ; hypothesis: (Y[1, 0] + Y[1, 1] + Y[1, 2] + -1) = 0
(assert (= (+ (- 1.0) |Y[2,0]| |Y[2,1]| |Y[2,2]|) 0.0))  ; hypothesis: (Y[2, 0] + Y[2, 1] + Y[2, 2] + -1) = 0
(assert case.26)  ; hypothesis: (Y[2, 0] + Y[2, 1] + Y[2, 2] + -1) = 0
(assert (= (+ (- 1.0) |Y[3,0]| |Y[3,1]| |Y[3,2]|) 0.0))  ; hypothesis: (Y[3, 0] + Y[3, 1] + Y[3, 2] + -1) = 0
(assert case.27)  ; hypothesis: (Y[3, 0] + Y[3, 1] + Y[3, 2] + -1) = 0
(assert (not case.39))  ; hypothesis: (exp((X[3, 0] * W[0, 0] + X[3, 1] * W[1, 0])) + exp((X[3, 0] * W[0, 1] + X[3, 1] * W[1, 1])) + exp((X[3, 0] * W[0, 2] + X[3, 1] * W[1, 2]))) is n...
(assert (not case.45))  ; hypothesis: (exp((X[2, 0] * W[0, 0] + X[2, 1] * W[1, 0])) + exp((X[2, 0] * W[0, 1] + X[2, 1] * W[1, 1])) + exp((X[2, 0] * W[0, 2] + X[2, 1] * W[1, 2]))) is n...
(assert (not case.51))  ; hypothesis: (exp((X[1, 0] * W[0, 0] + X[1, 1] * W[1, 0])) + exp((X[1, 0] * W[0, 1] + X[1, 1] * W[1, 1])) + exp((X[1, 0] * W[0, 2] + X[1, 1] * W[1, 2]))) is n...
(assert (not case.57))  ; hypothesis: (exp((X[0, 0] * W[0, 0] + X[0, 1] * W[1, 0])) + exp((X[0, 0] * W[0, 1] + X[0, 1] * W[1, 1])) + exp((X[0, 0] * W[0, 2] + X[0, 1] * W[1, 2]))) is n...
(assert case.58)  ; hypothesis: (exp((X[3, 0] * W[0, 0] + X[3, 1] * W[1, 0])) + exp((X[3, 0] * W[0, 1] + X[3, 1] * W[1, 1])) + exp((X[3, 0] * W[0, 2] + X[3, 1] * W[1, 2]))) > 0
(assert case.59)  ; hypothesis: (exp((X[2, 0] * W[0, 0] + X[2, 1] * W[1, 0])) + exp((X[2, 0] * W[0, 1] + X[2, 1] * W[1, 1])) + exp((X[2, 0] * W[0, 2] + X[2, 1] * W[1, 2]))) > 0
(assert case.60)  ; hypothesis: (exp((X[1, 0] * W[0, 0] + X[1, 1] * W[1, 0])) + exp((X[1, 0] * W[0, 1] + X[1, 1] * W[1, 1])) + exp((X[1, 0] * W[0, 2] + X[1, 1] * W[1, 2]))) > 0
(assert case.61)  ; hypothesis: (exp((X[0, 0] * W[0, 0] + X[0, 1] * W[1, 0])) + exp((X[0, 0] * W[0, 1] + X[0, 1] * W[1, 1])) + exp((X[0, 0] * W[0, 2] + X[0, 1] * W[1, 2]))) > 0
(assert (or (not (= (+ (* |X[0,0]| t.31) (* |X[1,0]| t.34) (* |X[2,0]| t.37) (* |X[3,0]| t.40)) (+ (* t.42 |X[3,0]|) (* t.44 |X[2,0]|) (* t.46 |X[1,0]|) (* t.48 |X[0,0]|)))) (not (= (+ (* |X[0,0]| t.50) (* |X[1,0]| t.52) (* |X[2,0]| t.54) (* |X[3,0]| t.56)) (+ (* t.57 |X[3,0]|) (* t.58 |X[2,0]|) (* t.59 |X[1,0]|) (* t.60 |X[0,0]|)))) (not (= (+ (* |X[0,0]| t.62) (* |X[1,0]| t.64) (* |X[2,0]| t.66) (* |X[3,0]| t.68)) (+ (* t.69 |X[3,0]|) (* t.70 |X[2,0]|) (* t.71 |X[1,0]|) (* t.72 |X[0,0]|)))) (not (= (+ (* |X[0,1]| t.31) (* |X[1,1]| t.34) (* |X[2,1]| t.37) (* |X[3,1]| t.40)) (+ (* t.42 |X[3,1]|) (* t.44 |X[2,1]|) (* t.46 |X[1,1]|) (* t.48 |X[0,1]|)))) (not (= (+ (* |X[0,1]| t.50) (* |X[1,1]| t.52) (* |X[2,1]| t.54) (* |X[3,1]| t.56)) (+ (* t.57 |X[3,1]|) (* t.58 |X[2,1]|) (* t.59 |X[1,1]|) (* t.60 |X[0,1]|)))) (not (= (+ (* |X[0,1]| t.62) (* |X[1,1]| t.64) (* |X[2,1]| t.66) (* |X[3,1]| t.68)) (+ (* t.69 |X[3,1]|) (* t.70 |X[2,1]|) (* t.71 |X[1,1]|) (* t.72 |X[0,1]|))))))  ; claim, that one of 6 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
; multiclass_regression.W at D=2, C=3, N=4: the gradient has a value
(push 1)
(declare-fun |Y[0,0]| () Real)
(declare-fun |Y[0,1]| () Real)
(declare-fun |Y[0,2]| () Real)
(declare-fun |Y[1,0]| () Real)
(declare-fun |Y[1,1]| () Real)
(declare-fun |Y[1,2]| () Real)
(declare-fun |Y[2,0]| () Real)
(declare-fun |Y[2,1]| () Real)
(declare-fun |Y[2,2]| () Real)
(declare-fun |Y[3,0]| () Real)
(declare-fun |Y[3,1]| () Real)
(declare-fun |Y[3,2]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |max:3[]| () Real)
(declare-fun |max:2[]| () Real)
(declare-fun |max:1[]| () Real)
(declare-fun |max:0[]| () Real)
(declare-fun e.0 () Real)  ; (exp (+ (* |X[3,0]| |W[0,0]|) (* |X[3,1]| |W[1,0]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* |X[3,0]| |W[0,1]|) (* |X[3,1]| |W[1,1]|)))
(declare-fun e.2 () Real)  ; (exp (+ (* |X[3,0]| |W[0,2]|) (* |X[3,1]| |W[1,2]|)))
(declare-fun e.3 () Real)  ; (exp (+ (* |W[0,0]| |X[2,0]|) (* |W[1,0]| |X[2,1]|)))
(declare-fun e.4 () Real)  ; (exp (+ (* |W[0,1]| |X[2,0]|) (* |W[1,1]| |X[2,1]|)))
(declare-fun e.5 () Real)  ; (exp (+ (* |W[0,2]| |X[2,0]|) (* |W[1,2]| |X[2,1]|)))
(declare-fun e.6 () Real)  ; (exp (+ (* |W[0,0]| |X[1,0]|) (* |W[1,0]| |X[1,1]|)))
(declare-fun e.7 () Real)  ; (exp (+ (* |W[0,1]| |X[1,0]|) (* |W[1,1]| |X[1,1]|)))
(declare-fun e.8 () Real)  ; (exp (+ (* |W[0,2]| |X[1,0]|) (* |W[1,2]| |X[1,1]|)))
(declare-fun e.9 () Real)  ; (exp (+ (* |W[0,0]| |X[0,0]|) (* |W[1,0]| |X[0,1]|)))
(declare-fun e.10 () Real)  ; (exp (+ (* |W[0,1]| |X[0,0]|) (* |W[1,1]| |X[0,1]|)))
(declare-fun e.11 () Real)  ; (exp (+ (* |W[0,2]| |X[0,0]|) (* |W[1,2]| |X[0,1]|)))
(declare-fun e.12 () Real)  ; (exp (* (- 1.0) |max:3[]|))
(declare-fun e.13 () Real)  ; (exp (* (- 1.0) |max:2[]|))
(declare-fun e.14 () Real)  ; (exp (* (- 1.0) |max:1[]|))
(declare-fun e.15 () Real)  ; (exp (* (- 1.0) |max:0[]|))
(define-fun exp.32 () Real e.0)
(define-fun exp.35 () Real e.1)
(define-fun exp.38 () Real e.2)
(define-fun exp.42 () Real e.3)
(define-fun exp.43 () Real e.4)
(define-fun exp.44 () Real e.5)
(define-fun exp.48 () Real e.6)
(define-fun exp.49 () Real e.7)
(define-fun exp.50 () Real e.8)
(define-fun exp.54 () Real e.9)
(define-fun exp.55 () Real e.10)
(define-fun exp.56 () Real e.11)
(define-fun exp.63 () Real (* e.0 e.12))
(define-fun exp.64 () Real (* e.1 e.12))
(define-fun exp.65 () Real (* e.2 e.12))
(define-fun exp.68 () Real (* e.3 e.13))
(define-fun exp.69 () Real (* e.4 e.13))
(define-fun exp.70 () Real (* e.5 e.13))
(define-fun exp.73 () Real (* e.6 e.14))
(define-fun exp.74 () Real (* e.7 e.14))
(define-fun exp.75 () Real (* e.8 e.14))
(define-fun exp.78 () Real (* e.9 e.15))
(define-fun exp.79 () Real (* e.10 e.15))
(define-fun exp.80 () Real (* e.11 e.15))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |X[3,0]| |W[0,0]|))
(define-fun t.2 () Real (* |X[3,1]| |W[1,0]|))
(define-fun t.3 () Real (* |X[3,0]| |W[0,1]|))
(define-fun t.4 () Real (* |X[3,1]| |W[1,1]|))
(define-fun t.5 () Real (* |X[3,0]| |W[0,2]|))
(define-fun t.6 () Real (* |X[3,1]| |W[1,2]|))
(define-fun t.7 () Real (+ exp.32 exp.35 exp.38))
(define-fun t.8 () Real (* |X[2,0]| |W[0,0]|))
(define-fun t.9 () Real (* |X[2,1]| |W[1,0]|))
(define-fun t.10 () Real (* |X[2,0]| |W[0,1]|))
(define-fun t.11 () Real (* |X[2,1]| |W[1,1]|))
(define-fun t.12 () Real (* |X[2,0]| |W[0,2]|))
(define-fun t.13 () Real (* |X[2,1]| |W[1,2]|))
(define-fun t.14 () Real (+ exp.42 exp.43 exp.44))
(define-fun t.15 () Real (* |X[1,0]| |W[0,0]|))
(define-fun t.16 () Real (* |X[1,1]| |W[1,0]|))
(define-fun t.17 () Real (* |X[1,0]| |W[0,1]|))
(define-fun t.18 () Real (* |X[1,1]| |W[1,1]|))
(define-fun t.19 () Real (* |X[1,0]| |W[0,2]|))
(define-fun t.20 () Real (* |X[1,1]| |W[1,2]|))
(define-fun t.21 () Real (+ exp.48 exp.49 exp.50))
(define-fun t.22 () Real (* |X[0,0]| |W[0,0]|))
(define-fun t.23 () Real (* |X[0,1]| |W[1,0]|))
(define-fun t.24 () Real (* |X[0,0]| |W[0,1]|))
(define-fun t.25 () Real (* |X[0,1]| |W[1,1]|))
(define-fun t.26 () Real (* |X[0,0]| |W[0,2]|))
(define-fun t.27 () Real (* |X[0,1]| |W[1,2]|))
(define-fun t.28 () Real (+ exp.54 exp.55 exp.56))
(define-fun t.29 () Real (* |max:3[]| t.0))
(define-fun t.30 () Real (* |max:2[]| t.0))
(define-fun t.31 () Real (* |max:1[]| t.0))
(define-fun t.32 () Real (* |max:0[]| t.0))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.6 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.7 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.8 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.9 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.10 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.11 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.12 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.13 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.14 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.15 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> |Y[0,0]| 0.0))  ; hypothesis: Y[0, 0] > 0
(assert (> |Y[0,1]| 0.0))  ; hypothesis: Y[0, 1] > 0
(assert (> |Y[0,2]| 0.0))  ; hypothesis: Y[0, 2] > 0
(assert (> |Y[1,0]| 0.0))  ; hypothesis: Y[1, 0] > 0
(assert (> |Y[1,1]| 0.0))  ; hypothesis: Y[1, 1] > 0
(assert (> |Y[1,2]| 0.0))  ; hypothesis: Y[1, 2] > 0
(assert (> |Y[2,0]| 0.0))  ; hypothesis: Y[2, 0] > 0
(assert (> |Y[2,1]| 0.0))  ; hypothesis: Y[2, 1] > 0
(assert (> |Y[2,2]| 0.0))  ; hypothesis: Y[2, 2] > 0
(assert (> |Y[3,0]| 0.0))  ; hypothesis: Y[3, 0] > 0
(assert (> |Y[3,1]| 0.0))  ; hypothesis: Y[3, 1] > 0
(assert (> |Y[3,2]| 0.0))  ; hypothesis: Y[3, 2] > 0
(assert (= (+ (- 1.0) |Y[0,0]| |Y[0,1]| |Y[0,2]|) 0.0))  ; hypothesis: (Y[0, 0] + Y[0, 1] + Y[0, 2] + -1) = 0
(assert (= (+ (- 1.0) |Y[1,0]| |Y[1,1]| |Y[1,2]|) 0.0))  ; hypothesis: (Y[1, 0] + Y[1, 1] + Y[1, 2] + -1) = 0
(assert (= (+ (- 1.0) |Y[2,0]| |Y[2,1]| |Y[2,2]|) 0.0))  ; hypothesis: (Y[2, 0] + Y[2, 1] + Y[2, 2] + -1) = 0
(assert (= (+ (- 1.0) |Y[3,0]| |Y[3,1]| |Y[3,2]|) 0.0))  ; hypothesis: (Y[3, 0] + Y[3, 1] + Y[3, 2] + -1) = 0
(assert (not (= (+ exp.32 exp.35 exp.38) 0.0)))  ; hypothesis: (exp((X[3, 0] * W[0, 0] + X[3, 1] * W[1, 0])) + exp((X[3, 0] * W[0, 1] + X[3, 1] * W[1, 1])) + exp((X[3, 0] * W[0, 2] + X[3, 1] * W[1, 2]))) is n...
(assert (not (= (+ exp.42 exp.43 exp.44) 0.0)))  ; hypothesis: (exp((X[2, 0] * W[0, 0] + X[2, 1] * W[1, 0])) + exp((X[2, 0] * W[0, 1] + X[2, 1] * W[1, 1])) + exp((X[2, 0] * W[0, 2] + X[2, 1] * W[1, 2]))) is n...
(assert (not (= (+ exp.48 exp.49 exp.50) 0.0)))  ; hypothesis: (exp((X[1, 0] * W[0, 0] + X[1, 1] * W[1, 0])) + exp((X[1, 0] * W[0, 1] + X[1, 1] * W[1, 1])) + exp((X[1, 0] * W[0, 2] + X[1, 1] * W[1, 2]))) is n...
(assert (not (= (+ exp.54 exp.55 exp.56) 0.0)))  ; hypothesis: (exp((X[0, 0] * W[0, 0] + X[0, 1] * W[1, 0])) + exp((X[0, 0] * W[0, 1] + X[0, 1] * W[1, 1])) + exp((X[0, 0] * W[0, 2] + X[0, 1] * W[1, 2]))) is n...
(assert (> (+ exp.32 exp.35 exp.38) 0.0))  ; hypothesis: (exp((X[3, 0] * W[0, 0] + X[3, 1] * W[1, 0])) + exp((X[3, 0] * W[0, 1] + X[3, 1] * W[1, 1])) + exp((X[3, 0] * W[0, 2] + X[3, 1] * W[1, 2]))) > 0
(assert (> (+ exp.42 exp.43 exp.44) 0.0))  ; hypothesis: (exp((X[2, 0] * W[0, 0] + X[2, 1] * W[1, 0])) + exp((X[2, 0] * W[0, 1] + X[2, 1] * W[1, 1])) + exp((X[2, 0] * W[0, 2] + X[2, 1] * W[1, 2]))) > 0
(assert (> (+ exp.48 exp.49 exp.50) 0.0))  ; hypothesis: (exp((X[1, 0] * W[0, 0] + X[1, 1] * W[1, 0])) + exp((X[1, 0] * W[0, 1] + X[1, 1] * W[1, 1])) + exp((X[1, 0] * W[0, 2] + X[1, 1] * W[1, 2]))) > 0
(assert (> (+ exp.54 exp.55 exp.56) 0.0))  ; hypothesis: (exp((X[0, 0] * W[0, 0] + X[0, 1] * W[1, 0])) + exp((X[0, 0] * W[0, 1] + X[0, 1] * W[1, 1])) + exp((X[0, 0] * W[0, 2] + X[0, 1] * W[1, 2]))) > 0
(assert (or (not (= (+ (ite (= (+ exp.63 exp.64 exp.65) 0.0) t.0 0.0) 1.0) 1.0)) (not (= (+ (ite (= (+ exp.68 exp.69 exp.70) 0.0) t.0 0.0) 1.0) 1.0)) (not (= (+ (ite (= (+ exp.73 exp.74 exp.75) 0.0) t.0 0.0) 1.0) 1.0)) (not (= (+ (ite (= (+ exp.78 exp.79 exp.80) 0.0) t.0 0.0) 1.0) 1.0))))  ; claim, that one of 4 equations fails, as in: ([(exp((X[3, 0] * W[0, 0] + X[3, 1] * W[1, 0] + max:3[] * -1)) + exp((X[3, 0] * W[0, 1] + X[3, 1] * W[1, 1] + ma...
(check-sat)
(pop 1)
