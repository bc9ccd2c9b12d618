; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; multiclass_regression.hessian.W at D=2, C=3, N=4
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
(declare-fun |max:3[]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |max:2[]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |max:1[]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |max:0[]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun inverse.72 () Real)  ; (inverse (+ exp.58 exp.59 exp.60))
(declare-fun inverse.82 () Real)  ; (inverse (+ exp.51 exp.52 exp.53))
(declare-fun inverse.92 () Real)  ; (inverse (+ exp.44 exp.45 exp.46))
(declare-fun inverse.102 () Real)  ; (inverse (+ exp.33 exp.36 exp.39))
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun e.0 () Real)  ; (exp (+ (* |X[3,0]| |W[0,0]|) (* |X[3,1]| |W[1,0]|) (* (- 1.0) |max:3[]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* |X[3,0]| |W[0,1]|) (* |X[3,1]| |W[1,1]|) (* (- 1.0) |max:3[]|)))
(declare-fun e.2 () Real)  ; (exp (+ (* |X[3,0]| |W[0,2]|) (* |X[3,1]| |W[1,2]|) (* (- 1.0) |max:3[]|)))
(declare-fun e.3 () Real)  ; (exp (+ (* |W[0,0]| |X[2,0]|) (* |W[1,0]| |X[2,1]|) (* (- 1.0) |max:2[]|)))
(declare-fun e.4 () Real)  ; (exp (+ (* |W[0,1]| |X[2,0]|) (* |W[1,1]| |X[2,1]|) (* (- 1.0) |max:2[]|)))
(declare-fun e.5 () Real)  ; (exp (+ (* |W[0,2]| |X[2,0]|) (* |W[1,2]| |X[2,1]|) (* (- 1.0) |max:2[]|)))
(declare-fun e.6 () Real)  ; (exp (+ (* |W[0,0]| |X[1,0]|) (* |W[1,0]| |X[1,1]|) (* (- 1.0) |max:1[]|)))
(declare-fun e.7 () Real)  ; (exp (+ (* |W[0,1]| |X[1,0]|) (* |W[1,1]| |X[1,1]|) (* (- 1.0) |max:1[]|)))
(declare-fun e.8 () Real)  ; (exp (+ (* |W[0,2]| |X[1,0]|) (* |W[1,2]| |X[1,1]|) (* (- 1.0) |max:1[]|)))
(declare-fun e.9 () Real)  ; (exp (+ (* |W[0,0]| |X[0,0]|) (* |W[1,0]| |X[0,1]|) (* (- 1.0) |max:0[]|)))
(declare-fun e.10 () Real)  ; (exp (+ (* |W[0,1]| |X[0,0]|) (* |W[1,1]| |X[0,1]|) (* (- 1.0) |max:0[]|)))
(declare-fun e.11 () Real)  ; (exp (+ (* |W[0,2]| |X[0,0]|) (* |W[1,2]| |X[0,1]|) (* (- 1.0) |max:0[]|)))
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
(declare-fun case.40 () Bool)
(declare-fun case.47 () Bool)
(declare-fun case.54 () Bool)
(declare-fun case.61 () Bool)
(define-fun exp.33 () Real e.0)
(define-fun exp.36 () Real e.1)
(define-fun exp.39 () Real e.2)
(define-fun exp.44 () Real e.3)
(define-fun exp.45 () Real e.4)
(define-fun exp.46 () Real e.5)
(define-fun exp.51 () Real e.6)
(define-fun exp.52 () Real e.7)
(define-fun exp.53 () Real e.8)
(define-fun exp.58 () Real e.9)
(define-fun exp.59 () Real e.10)
(define-fun exp.60 () Real e.11)
(define-fun exp.108 () Real (* e.9 e.9))
(define-fun exp.109 () Real (* e.6 e.6))
(define-fun exp.110 () Real (* e.3 e.3))
(define-fun exp.111 () Real (* e.0 e.0))
(define-fun exp.112 () Real (* e.9 e.10))
(define-fun exp.113 () Real (* e.6 e.7))
(define-fun exp.114 () Real (* e.3 e.4))
(define-fun exp.115 () Real (* e.0 e.1))
(define-fun exp.116 () Real (* e.9 e.11))
(define-fun exp.117 () Real (* e.6 e.8))
(define-fun exp.118 () Real (* e.3 e.5))
(define-fun exp.119 () Real (* e.0 e.2))
(define-fun exp.120 () Real (* e.10 e.10))
(define-fun exp.121 () Real (* e.7 e.7))
(define-fun exp.122 () Real (* e.4 e.4))
(define-fun exp.123 () Real (* e.1 e.1))
(define-fun exp.124 () Real (* e.10 e.11))
(define-fun exp.125 () Real (* e.7 e.8))
(define-fun exp.126 () Real (* e.4 e.5))
(define-fun exp.127 () Real (* e.1 e.2))
(define-fun exp.128 () Real (* e.11 e.11))
(define-fun exp.129 () Real (* e.8 e.8))
(define-fun exp.130 () Real (* e.5 e.5))
(define-fun exp.131 () Real (* e.2 e.2))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:3[]| t.0))
(define-fun t.2 () Real (+ exp.33 exp.36 exp.39))
(define-fun t.3 () Real (* |max:2[]| t.0))
(define-fun t.4 () Real (+ exp.44 exp.45 exp.46))
(define-fun t.5 () Real (* |max:1[]| t.0))
(define-fun t.6 () Real (+ exp.51 exp.52 exp.53))
(define-fun t.7 () Real (* |max:0[]| t.0))
(define-fun t.8 () Real (+ exp.58 exp.59 exp.60))
(define-fun t.9 () Real (* inverse.72 0.0))
(define-fun t.10 () Real (* inverse.82 0.0))
(define-fun t.11 () Real (* inverse.92 0.0))
(define-fun t.12 () Real (* inverse.102 0.0))
(define-fun t.13 () Real (+ (* |G[1,2]| |X[3,1]|) (* |G[0,2]| |X[3,0]|)))
(define-fun t.14 () Real (* inverse.102 inverse.102))
(define-fun t.15 () Real (+ (* |G[1,1]| |X[3,1]|) (* |G[0,1]| |X[3,0]|)))
(define-fun t.16 () Real (+ (* |G[1,0]| |X[3,1]|) (* |G[0,0]| |X[3,0]|)))
(define-fun t.17 () Real (+ (* t.13 exp.39 t.14 t.0) (* t.15 exp.36 t.14 t.0) (* t.16 exp.33 t.14 t.0)))
(define-fun t.18 () Real (* t.17 exp.33))
(define-fun t.19 () Real (* t.16 exp.33 inverse.102))
(define-fun t.20 () Real (+ t.18 t.19))
(define-fun t.21 () Real (+ (* |G[1,2]| |X[2,1]|) (* |G[0,2]| |X[2,0]|)))
(define-fun t.22 () Real (* inverse.92 inverse.92))
(define-fun t.23 () Real (+ (* |G[1,1]| |X[2,1]|) (* |G[0,1]| |X[2,0]|)))
(define-fun t.24 () Real (+ (* |G[1,0]| |X[2,1]|) (* |G[0,0]| |X[2,0]|)))
(define-fun t.25 () Real (+ (* t.21 exp.46 t.22 t.0) (* t.23 exp.45 t.22 t.0) (* t.24 exp.44 t.22 t.0)))
(define-fun t.26 () Real (* t.25 exp.44))
(define-fun t.27 () Real (* t.24 exp.44 inverse.92))
(define-fun t.28 () Real (+ t.26 t.27))
(define-fun t.29 () Real (+ (* |G[1,2]| |X[1,1]|) (* |G[0,2]| |X[1,0]|)))
(define-fun t.30 () Real (* inverse.82 inverse.82))
(define-fun t.31 () Real (+ (* |G[1,1]| |X[1,1]|) (* |G[0,1]| |X[1,0]|)))
(define-fun t.32 () Real (+ (* |G[1,0]| |X[1,1]|) (* |G[0,0]| |X[1,0]|)))
(define-fun t.33 () Real (+ (* t.29 exp.53 t.30 t.0) (* t.31 exp.52 t.30 t.0) (* t.32 exp.51 t.30 t.0)))
(define-fun t.34 () Real (* t.33 exp.51))
(define-fun t.35 () Real (* t.32 exp.51 inverse.82))
(define-fun t.36 () Real (+ t.34 t.35))
(define-fun t.37 () Real (+ (* |G[1,2]| |X[0,1]|) (* |G[0,2]| |X[0,0]|)))
(define-fun t.38 () Real (* inverse.72 inverse.72))
(define-fun t.39 () Real (+ (* |G[1,1]| |X[0,1]|) (* |G[0,1]| |X[0,0]|)))
(define-fun t.40 () Real (+ (* |G[1,0]| |X[0,1]|) (* |G[0,0]| |X[0,0]|)))
(define-fun t.41 () Real (+ (* t.37 exp.60 t.38 t.0) (* t.39 exp.59 t.38 t.0) (* t.40 exp.58 t.38 t.0)))
(define-fun t.42 () Real (* t.41 exp.58))
(define-fun t.43 () Real (* t.40 exp.58 inverse.72))
(define-fun t.44 () Real (+ t.42 t.43))
(define-fun t.45 () Real (* t.15 exp.36 inverse.102))
(define-fun t.46 () Real (* t.17 exp.36))
(define-fun t.47 () Real (+ t.45 t.46))
(define-fun t.48 () Real (* t.23 exp.45 inverse.92))
(define-fun t.49 () Real (* t.25 exp.45))
(define-fun t.50 () Real (+ t.48 t.49))
(define-fun t.51 () Real (* t.31 exp.52 inverse.82))
(define-fun t.52 () Real (* t.33 exp.52))
(define-fun t.53 () Real (+ t.51 t.52))
(define-fun t.54 () Real (* t.39 exp.59 inverse.72))
(define-fun t.55 () Real (* t.41 exp.59))
(define-fun t.56 () Real (+ t.54 t.55))
(define-fun t.57 () Real (* t.13 exp.39 inverse.102))
(define-fun t.58 () Real (* t.17 exp.39))
(define-fun t.59 () Real (+ t.57 t.58))
(define-fun t.60 () Real (* t.21 exp.46 inverse.92))
(define-fun t.61 () Real (* t.25 exp.46))
(define-fun t.62 () Real (+ t.60 t.61))
(define-fun t.63 () Real (* t.29 exp.53 inverse.82))
(define-fun t.64 () Real (* t.33 exp.53))
(define-fun t.65 () Real (+ t.63 t.64))
(define-fun t.66 () Real (* t.37 exp.60 inverse.72))
(define-fun t.67 () Real (* t.41 exp.60))
(define-fun t.68 () Real (+ t.66 t.67))
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
(assert (=> (not (= (+ exp.58 exp.59 exp.60) 0.0)) (= (+ (* exp.58 inverse.72) (* exp.59 inverse.72) (* exp.60 inverse.72)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ exp.51 exp.52 exp.53) 0.0)) (= (+ (* exp.51 inverse.82) (* exp.52 inverse.82) (* exp.53 inverse.82)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ exp.44 exp.45 exp.46) 0.0)) (= (+ (* exp.44 inverse.92) (* exp.45 inverse.92) (* exp.46 inverse.92)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ exp.33 exp.36 exp.39) 0.0)) (= (+ (* exp.33 inverse.102) (* exp.36 inverse.102) (* exp.39 inverse.102)) 1.0)))  ; relation: u x = 1 for u = 1/x
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
(assert (not (= (+ exp.33 exp.36 exp.39) 0.0)))  ; hypothesis: (exp((X[3, 0] * W[0, 0] + X[3, 1] * W[1, 0] + max:3[] * -1)) + exp((X[3, 0] * W[0, 1] + X[3, 1] * W[1, 1] + max:3[] * -1)) + exp((X[3, 0] * W[0, ...
(assert (not case.40))  ; hypothesis: (exp((X[3, 0] * W[0, 0] + X[3, 1] * W[1, 0] + max:3[] * -1)) + exp((X[3, 0] * W[0, 1] + X[3, 1] * W[1, 1] + max:3[] * -1)) + exp((X[3, 0] * W[0, ...
(assert (not (= (+ exp.44 exp.45 exp.46) 0.0)))  ; hypothesis: (exp((X[2, 0] * W[0, 0] + X[2, 1] * W[1, 0] + max:2[] * -1)) + exp((X[2, 0] * W[0, 1] + X[2, 1] * W[1, 1] + max:2[] * -1)) + exp((X[2, 0] * W[0, ...
(assert (not case.47))  ; hypothesis: (exp((X[2, 0] * W[0, 0] + X[2, 1] * W[1, 0] + max:2[] * -1)) + exp((X[2, 0] * W[0, 1] + X[2, 1] * W[1, 1] + max:2[] * -1)) + exp((X[2, 0] * W[0, ...
(assert (not (= (+ exp.51 exp.52 exp.53) 0.0)))  ; hypothesis: (exp((X[1, 0] * W[0, 0] + X[1, 1] * W[1, 0] + max:1[] * -1)) + exp((X[1, 0] * W[0, 1] + X[1, 1] * W[1, 1] + max:1[] * -1)) + exp((X[1, 0] * W[0, ...
(assert (not case.54))  ; hypothesis: (exp((X[1, 0] * W[0, 0] + X[1, 1] * W[1, 0] + max:1[] * -1)) + exp((X[1, 0] * W[0, 1] + X[1, 1] * W[1, 1] + max:1[] * -1)) + exp((X[1, 0] * W[0, ...
(assert (not (= (+ exp.58 exp.59 exp.60) 0.0)))  ; hypothesis: (exp((X[0, 0] * W[0, 0] + X[0, 1] * W[1, 0] + max:0[] * -1)) + exp((X[0, 0] * W[0, 1] + X[0, 1] * W[1, 1] + max:0[] * -1)) + exp((X[0, 0] * W[0, ...
(assert (not case.61))  ; hypothesis: (exp((X[0, 0] * W[0, 0] + X[0, 1] * W[1, 0] + max:0[] * -1)) + exp((X[0, 0] * W[0, 1] + X[0, 1] * W[1, 1] + max:0[] * -1)) + exp((X[0, 0] * W[0, ...
(assert (or (not (= (+ (* |G[0,0]| (+ (* |X[0,0]| |X[0,0]| exp.58 inverse.72) (* |X[1,0]| |X[1,0]| exp.51 inverse.82) (* |X[2,0]| |X[2,0]| exp.44 inverse.92) (* |X[3,0]| |X[3,0]| exp.33 inverse.102) (* (+ (* exp.108 |X[0,0]| |X[0,0]| inverse.72 inverse.72) (* exp.109 |X[1,0]| |X[1,0]| inverse.82 inverse.82) (* exp.110 |X[2,0]| |X[2,0]| inverse.92 inverse.92) (* exp.111 |X[3,0]| |X[3,0]| inverse.102 inverse.102)) t.0))) (* |G[0,1]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.112 |X[0,0]| |X[0,0]| inverse.72 inverse.72) (* exp.113 |X[1,0]| |X[1,0]| inverse.82 inverse.82) (* exp.114 |X[2,0]| |X[2,0]| inverse.92 inverse.92) (* exp.115 |X[3,0]| |X[3,0]| inverse.102 inverse.102)) t.0))) (* |G[0,2]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.116 |X[0,0]| |X[0,0]| inverse.72 inverse.72) (* exp.117 |X[1,0]| |X[1,0]| inverse.82 inverse.82) (* exp.118 |X[2,0]| |X[2,0]| inverse.92 inverse.92) (* exp.119 |X[3,0]| |X[3,0]| inverse.102 inverse.102)) t.0))) (* |G[1,0]| (+ (* |X[0,1]| |X[0,0]| exp.58 inverse.72) (* |X[1,1]| |X[1,0]| exp.51 inverse.82) (* |X[2,1]| |X[2,0]| exp.44 inverse.92) (* |X[3,1]| |X[3,0]| exp.33 inverse.102) (* (+ (* exp.108 |X[0,1]| |X[0,0]| inverse.72 inverse.72) (* exp.109 |X[1,1]| |X[1,0]| inverse.82 inverse.82) (* exp.110 |X[2,1]| |X[2,0]| inverse.92 inverse.92) (* exp.111 |X[3,1]| |X[3,0]| inverse.102 inverse.102)) t.0))) (* |G[1,1]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.112 |X[0,1]| |X[0,0]| inverse.72 inverse.72) (* exp.113 |X[1,1]| |X[1,0]| inverse.82 inverse.82) (* exp.114 |X[2,1]| |X[2,0]| inverse.92 inverse.92) (* exp.115 |X[3,1]| |X[3,0]| inverse.102 inverse.102)) t.0))) (* |G[1,2]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.116 |X[0,1]| |X[0,0]| inverse.72 inverse.72) (* exp.117 |X[1,1]| |X[1,0]| inverse.82 inverse.82) (* exp.118 |X[2,1]| |X[2,0]| inverse.92 inverse.92) (* exp.119 |X[3,1]| |X[3,0]| inverse.102 inverse.102)) t.0)))) (+ (* t.20 |X[3,0]|) (* t.28 |X[2,0]|) (* t.36 |X[1,0]|) (* t.44 |X[0,0]|)))) (not (= (+ (* |G[0,0]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.112 |X[0,0]| |X[0,0]| inverse.72 inverse.72) (* exp.113 |X[1,0]| |X[1,0]| inverse.82 inverse.82) (* exp.114 |X[2,0]| |X[2,0]| inverse.92 inverse.92) (* exp.115 |X[3,0]| |X[3,0]| inverse.102 inverse.102)) t.0))) (* |G[0,1]| (+ (* |X[0,0]| |X[0,0]| exp.59 inverse.72) (* |X[1,0]| |X[1,0]| exp.52 inverse.82) (* |X[2,0]| |X[2,0]| exp.45 inverse.92) (* |X[3,0]| |X[3,0]| exp.36 inverse.102) (* (+ (* exp.120 |X[0,0]| |X[0,0]| inverse.72 inverse.72) (* exp.121 |X[1,0]| |X[1,0]| inverse.82 inverse.82) (* exp.122 |X[2,0]| |X[2,0]| inverse.92 inverse.92) (* exp.123 |X[3,0]| |X[3,0]| inverse.102 inverse.102)) t.0))) (* |G[0,2]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.124 |X[0,0]| |X[0,0]| inverse.72 inverse.72) (* exp.125 |X[1,0]| |X[1,0]| inverse.82 inverse.82) (* exp.126 |X[2,0]| |X[2,0]| inverse.92 inverse.92) (* exp.127 |X[3,0]| |X[3,0]| inverse.102 inverse.102)) t.0))) (* |G[1,0]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.112 |X[0,1]| |X[0,0]| inverse.72 inverse.72) (* exp.113 |X[1,1]| |X[1,0]| inverse.82 inverse.82) (* exp.114 |X[2,1]| |X[2,0]| inverse.92 inverse.92) (* exp.115 |X[3,1]| |X[3,0]| inverse.102 inverse.102)) t.0))) (* |G[1,1]| (+ (* |X[0,1]| |X[0,0]| exp.59 inverse.72) (* |X[1,1]| |X[1,0]| exp.52 inverse.82) (* |X[2,1]| |X[2,0]| exp.45 inverse.92) (* |X[3,1]| |X[3,0]| exp.36 inverse.102) (* (+ (* exp.120 |X[0,1]| |X[0,0]| inverse.72 inverse.72) (* exp.121 |X[1,1]| |X[1,0]| inverse.82 inverse.82) (* exp.122 |X[2,1]| |X[2,0]| inverse.92 inverse.92) (* exp.123 |X[3,1]| |X[3,0]| inverse.102 inverse.102)) t.0))) (* |G[1,2]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.124 |X[0,1]| |X[0,0]| inverse.72 inverse.72) (* exp.125 |X[1,1]| |X[1,0]| inverse.82 inverse.82) (* exp.126 |X[2,1]| |X[2,0]| inverse.92 inverse.92) (* exp.127 |X[3,1]| |X[3,0]| inverse.102 inverse.102)) t.0)))) (+ (* t.47 |X[3,0]|) (* t.50 |X[2,0]|) (* t.53 |X[1,0]|) (* t.56 |X[0,0]|)))) (not (= (+ (* |G[0,0]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.116 |X[0,0]| |X[0,0]| inverse.72 inverse.72) (* exp.117 |X[1,0]| |X[1,0]| inverse.82 inverse.82) (* exp.118 |X[2,0]| |X[2,0]| inverse.92 inverse.92) (* exp.119 |X[3,0]| |X[3,0]| inverse.102 inverse.102)) t.0))) (* |G[0,1]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.124 |X[0,0]| |X[0,0]| inverse.72 inverse.72) (* exp.125 |X[1,0]| |X[1,0]| inverse.82 inverse.82) (* exp.126 |X[2,0]| |X[2,0]| inverse.92 inverse.92) (* exp.127 |X[3,0]| |X[3,0]| inverse.102 inverse.102)) t.0))) (* |G[0,2]| (+ (* |X[0,0]| |X[0,0]| exp.60 inverse.72) (* |X[1,0]| |X[1,0]| exp.53 inverse.82) (* |X[2,0]| |X[2,0]| exp.46 inverse.92) (* |X[3,0]| |X[3,0]| exp.39 inverse.102) (* (+ (* exp.128 |X[0,0]| |X[0,0]| inverse.72 inverse.72) (* exp.129 |X[1,0]| |X[1,0]| inverse.82 inverse.82) (* exp.130 |X[2,0]| |X[2,0]| inverse.92 inverse.92) (* exp.131 |X[3,0]| |X[3,0]| inverse.102 inverse.102)) t.0))) (* |G[1,0]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.116 |X[0,1]| |X[0,0]| inverse.72 inverse.72) (* exp.117 |X[1,1]| |X[1,0]| inverse.82 inverse.82) (* exp.118 |X[2,1]| |X[2,0]| inverse.92 inverse.92) (* exp.119 |X[3,1]| |X[3,0]| inverse.102 inverse.102)) t.0))) (* |G[1,1]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.124 |X[0,1]| |X[0,0]| inverse.72 inverse.72) (* exp.125 |X[1,1]| |X[1,0]| inverse.82 inverse.82) (* exp.126 |X[2,1]| |X[2,0]| inverse.92 inverse.92) (* exp.127 |X[3,1]| |X[3,0]| inverse.102 inverse.102)) t.0))) (* |G[1,2]| (+ (* |X[0,1]| |X[0,0]| exp.60 inverse.72) (* |X[1,1]| |X[1,0]| exp.53 inverse.82) (* |X[2,1]| |X[2,0]| exp.46 inverse.92) (* |X[3,1]| |X[3,0]| exp.39 inverse.102) (* (+ (* exp.128 |X[0,1]| |X[0,0]| inverse.72 inverse.72) (* exp.129 |X[1,1]| |X[1,0]| inverse.82 inverse.82) (* exp.130 |X[2,1]| |X[2,0]| inverse.92 inverse.92) (* exp.131 |X[3,1]| |X[3,0]| inverse.102 inverse.102)) t.0)))) (+ (* t.59 |X[3,0]|) (* t.62 |X[2,0]|) (* t.65 |X[1,0]|) (* t.68 |X[0,0]|)))) (not (= (+ (* |G[0,0]| (+ (* |X[0,0]| |X[0,1]| exp.58 inverse.72) (* |X[1,0]| |X[1,1]| exp.51 inverse.82) (* |X[2,0]| |X[2,1]| exp.44 inverse.92) (* |X[3,0]| |X[3,1]| exp.33 inverse.102) (* (+ (* exp.108 |X[0,0]| |X[0,1]| inverse.72 inverse.72) (* exp.109 |X[1,0]| |X[1,1]| inverse.82 inverse.82) (* exp.110 |X[2,0]| |X[2,1]| inverse.92 inverse.92) (* exp.111 |X[3,0]| |X[3,1]| inverse.102 inverse.102)) t.0))) (* |G[0,1]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.112 |X[0,0]| |X[0,1]| inverse.72 inverse.72) (* exp.113 |X[1,0]| |X[1,1]| inverse.82 inverse.82) (* exp.114 |X[2,0]| |X[2,1]| inverse.92 inverse.92) (* exp.115 |X[3,0]| |X[3,1]| inverse.102 inverse.102)) t.0))) (* |G[0,2]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.116 |X[0,0]| |X[0,1]| inverse.72 inverse.72) (* exp.117 |X[1,0]| |X[1,1]| inverse.82 inverse.82) (* exp.118 |X[2,0]| |X[2,1]| inverse.92 inverse.92) (* exp.119 |X[3,0]| |X[3,1]| inverse.102 inverse.102)) t.0))) (* |G[1,0]| (+ (* |X[0,1]| |X[0,1]| exp.58 inverse.72) (* |X[1,1]| |X[1,1]| exp.51 inverse.82) (* |X[2,1]| |X[2,1]| exp.44 inverse.92) (* |X[3,1]| |X[3,1]| exp.33 inverse.102) (* (+ (* exp.108 |X[0,1]| |X[0,1]| inverse.72 inverse.72) (* exp.109 |X[1,1]| |X[1,1]| inverse.82 inverse.82) (* exp.110 |X[2,1]| |X[2,1]| inverse.92 inverse.92) (* exp.111 |X[3,1]| |X[3,1]| inverse.102 inverse.102)) t.0))) (* |G[1,1]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.112 |X[0,1]| |X[0,1]| inverse.72 inverse.72) (* exp.113 |X[1,1]| |X[1,1]| inverse.82 inverse.82) (* exp.114 |X[2,1]| |X[2,1]| inverse.92 inverse.92) (* exp.115 |X[3,1]| |X[3,1]| inverse.102 inverse.102)) t.0))) (* |G[1,2]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.116 |X[0,1]| |X[0,1]| inverse.72 inverse.72) (* exp.117 |X[1,1]| |X[1,1]| inverse.82 inverse.82) (* exp.118 |X[2,1]| |X[2,1]| inverse.92 inverse.92) (* exp.119 |X[3,1]| |X[3,1]| inverse.102 inverse.102)) t.0)))) (+ (* t.20 |X[3,1]|) (* t.28 |X[2,1]|) (* t.36 |X[1,1]|) (* t.44 |X[0,1]|)))) (not (= (+ (* |G[0,0]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.112 |X[0,0]| |X[0,1]| inverse.72 inverse.72) (* exp.113 |X[1,0]| |X[1,1]| inverse.82 inverse.82) (* exp.114 |X[2,0]| |X[2,1]| inverse.92 inverse.92) (* exp.115 |X[3,0]| |X[3,1]| inverse.102 inverse.102)) t.0))) (* |G[0,1]| (+ (* |X[0,0]| |X[0,1]| exp.59 inverse.72) (* |X[1,0]| |X[1,1]| exp.52 inverse.82) (* |X[2,0]| |X[2,1]| exp.45 inverse.92) (* |X[3,0]| |X[3,1]| exp.36 inverse.102) (* (+ (* exp.120 |X[0,0]| |X[0,1]| inverse.72 inverse.72) (* exp.121 |X[1,0]| |X[1,1]| inverse.82 inverse.82) (* exp.122 |X[2,0]| |X[2,1]| inverse.92 inverse.92) (* exp.123 |X[3,0]| |X[3,1]| inverse.102 inverse.102)) t.0))) (* |G[0,2]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.124 |X[0,0]| |X[0,1]| inverse.72 inverse.72) (* exp.125 |X[1,0]| |X[1,1]| inverse.82 inverse.82) (* exp.126 |X[2,0]| |X[2,1]| inverse.92 inverse.92) (* exp.127 |X[3,0]| |X[3,1]| inverse.102 inverse.102)) t.0))) (* |G[1,0]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.112 |X[0,1]| |X[0,1]| inverse.72 inverse.72) (* exp.113 |X[1,1]| |X[1,1]| inverse.82 inverse.82) (* exp.114 |X[2,1]| |X[2,1]| inverse.92 inverse.92) (* exp.115 |X[3,1]| |X[3,1]| inverse.102 inverse.102)) t.0))) (* |G[1,1]| (+ (* |X[0,1]| |X[0,1]| exp.59 inverse.72) (* |X[1,1]| |X[1,1]| exp.52 inverse.82) (* |X[2,1]| |X[2,1]| exp.45 inverse.92) (* |X[3,1]| |X[3,1]| exp.36 inverse.102) (* (+ (* exp.120 |X[0,1]| |X[0,1]| inverse.72 inverse.72) (* exp.121 |X[1,1]| |X[1,1]| inverse.82 inverse.82) (* exp.122 |X[2,1]| |X[2,1]| inverse.92 inverse.92) (* exp.123 |X[3,1]| |X[3,1]| inverse.102 inverse.102)) t.0))) (* |G[1,2]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.124 |X[0,1]| |X[0,1]| inverse.72 inverse.72) (* exp.125 |X[1,1]| |X[1,1]| inverse.82 inverse.82) (* exp.126 |X[2,1]| |X[2,1]| inverse.92 inverse.92) (* exp.127 |X[3,1]| |X[3,1]| inverse.102 inverse.102)) t.0)))) (+ (* t.47 |X[3,1]|) (* t.50 |X[2,1]|) (* t.53 |X[1,1]|) (* t.56 |X[0,1]|)))) (not (= (+ (* |G[0,0]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.116 |X[0,0]| |X[0,1]| inverse.72 inverse.72) (* exp.117 |X[1,0]| |X[1,1]| inverse.82 inverse.82) (* exp.118 |X[2,0]| |X[2,1]| inverse.92 inverse.92) (* exp.119 |X[3,0]| |X[3,1]| inverse.102 inverse.102)) t.0))) (* |G[0,1]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.124 |X[0,0]| |X[0,1]| inverse.72 inverse.72) (* exp.125 |X[1,0]| |X[1,1]| inverse.82 inverse.82) (* exp.126 |X[2,0]| |X[2,1]| inverse.92 inverse.92) (* exp.127 |X[3,0]| |X[3,1]| inverse.102 inverse.102)) t.0))) (* |G[0,2]| (+ (* |X[0,0]| |X[0,1]| exp.60 inverse.72) (* |X[1,0]| |X[1,1]| exp.53 inverse.82) (* |X[2,0]| |X[2,1]| exp.46 inverse.92) (* |X[3,0]| |X[3,1]| exp.39 inverse.102) (* (+ (* exp.128 |X[0,0]| |X[0,1]| inverse.72 inverse.72) (* exp.129 |X[1,0]| |X[1,1]| inverse.82 inverse.82) (* exp.130 |X[2,0]| |X[2,1]| inverse.92 inverse.92) (* exp.131 |X[3,0]| |X[3,1]| inverse.102 inverse.102)) t.0))) (* |G[1,0]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.116 |X[0,1]| |X[0,1]| inverse.72 inverse.72) (* exp.117 |X[1,1]| |X[1,1]| inverse.82 inverse.82) (* exp.118 |X[2,1]| |X[2,1]| inverse.92 inverse.92) (* exp.119 |X[3,1]| |X[3,1]| inverse.102 inverse.102)) t.0))) (* |G[1,1]| (+ t.9 t.10 t.11 t.12 (* (+ (* exp.124 |X[0,1]| |X[0,1]| inverse.72 inverse.72) (* exp.125 |X[1,1]| |X[1,1]| inverse.82 inverse.82) (* exp.126 |X[2,1]| |X[2,1]| inverse.92 inverse.92) (* exp.127 |X[3,1]| |X[3,1]| inverse.102 inverse.102)) t.0))) (* |G[1,2]| (+ (* |X[0,1]| |X[0,1]| exp.60 inverse.72) (* |X[1,1]| |X[1,1]| exp.53 inverse.82) (* |X[2,1]| |X[2,1]| exp.46 inverse.92) (* |X[3,1]| |X[3,1]| exp.39 inverse.102) (* (+ (* exp.128 |X[0,1]| |X[0,1]| inverse.72 inverse.72) (* exp.129 |X[1,1]| |X[1,1]| inverse.82 inverse.82) (* exp.130 |X[2,1]| |X[2,1]| inverse.92 inverse.92) (* exp.131 |X[3,1]| |X[3,1]| inverse.102 inverse.102)) t.0)))) (+ (* t.59 |X[3,1]|) (* t.62 |X[2,1]|) (* t.65 |X[1,1]|) (* t.68 |X[0,1]|)))) (not (= 0.0 (* (+ t.57 t.58 t.45 t.46 t.18 t.19) t.0))) (not (= 0.0 (* (+ t.60 t.61 t.48 t.49 t.26 t.27) t.0))) (not (= 0.0 (* (+ t.63 t.64 t.51 t.52 t.34 t.35) t.0))) (not (= 0.0 (* (+ t.66 t.67 t.54 t.55 t.42 t.43) t.0)))))  ; claim, that one of 10 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
