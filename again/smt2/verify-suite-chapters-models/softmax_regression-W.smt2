; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; softmax_regression.W at N=2, D=3, K=4
(push 1)
(declare-fun |Y[0,0]| () Real)
(declare-fun part.1 () Real)
(declare-fun |Y[0,1]| () Real)
(declare-fun part.3 () Real)
(declare-fun |Y[0,2]| () Real)
(declare-fun part.5 () Real)
(declare-fun |Y[0,3]| () Real)
(declare-fun part.7 () Real)
(declare-fun |Y[1,0]| () Real)
(declare-fun part.9 () Real)
(declare-fun |Y[1,1]| () Real)
(declare-fun part.11 () Real)
(declare-fun |Y[1,2]| () Real)
(declare-fun part.13 () Real)
(declare-fun |Y[1,3]| () Real)
(declare-fun part.15 () Real)
(declare-fun part.16 () Real)
(declare-fun part.17 () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |max:1[]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun part.38 () Real)
(declare-fun inverse.55 () Real)  ; (inverse (+ exp.25 exp.29 exp.33 exp.37))
(declare-fun part.56 () Real)
(declare-fun part.57 () Real)
(declare-fun part.58 () Real)
(declare-fun part.59 () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |max:0[]| () Real)
(declare-fun part.68 () Real)
(declare-fun inverse.85 () Real)  ; (inverse (+ exp.64 exp.65 exp.66 exp.67))
(declare-fun part.86 () Real)
(declare-fun part.87 () Real)
(declare-fun part.88 () Real)
(declare-fun part.89 () Real)
(declare-fun part.90 () Real)
(declare-fun part.91 () Real)
(declare-fun part.92 () Real)
(declare-fun part.93 () Real)
(declare-fun part.94 () Real)
(declare-fun part.95 () Real)
(declare-fun part.96 () Real)
(declare-fun part.97 () Real)
(declare-fun |lam[]| () Real)
(declare-fun inverse.99 () Real)  ; (inverse (* exp.37 inverse.55))
(declare-fun inverse.100 () Real)  ; (inverse (* exp.33 inverse.55))
(declare-fun inverse.101 () Real)  ; (inverse (* exp.29 inverse.55))
(declare-fun inverse.102 () Real)  ; (inverse (* exp.25 inverse.55))
(declare-fun inverse.103 () Real)  ; (inverse (* exp.67 inverse.85))
(declare-fun inverse.104 () Real)  ; (inverse (* exp.66 inverse.85))
(declare-fun inverse.105 () Real)  ; (inverse (* exp.65 inverse.85))
(declare-fun inverse.106 () Real)  ; (inverse (* exp.64 inverse.85))
(declare-fun e.0 () Real)  ; (exp (+ (* |X[1,0]| |W[0,0]|) (* |X[1,1]| |W[1,0]|) (* |X[1,2]| |W[2,0]|) (* (- 1.0) |max:1[]|)))
(declare-fun e.0.inverse () Real)  ; (exp (+ (* (- 1.0) |X[1,0]| |W[0,0]|) (* (- 1.0) |X[1,1]| |W[1,0]|) (* (- 1.0) |X[1,2]| |W[2,0]|) |max:1[]|))
(declare-fun e.1 () Real)  ; (exp (+ (* |X[1,0]| |W[0,1]|) (* |X[1,1]| |W[1,1]|) (* |X[1,2]| |W[2,1]|) (* (- 1.0) |max:1[]|)))
(declare-fun e.1.inverse () Real)  ; (exp (+ (* (- 1.0) |X[1,0]| |W[0,1]|) (* (- 1.0) |X[1,1]| |W[1,1]|) (* (- 1.0) |X[1,2]| |W[2,1]|) |max:1[]|))
(declare-fun e.2 () Real)  ; (exp (+ (* |X[1,0]| |W[0,2]|) (* |X[1,1]| |W[1,2]|) (* |X[1,2]| |W[2,2]|) (* (- 1.0) |max:1[]|)))
(declare-fun e.2.inverse () Real)  ; (exp (+ (* (- 1.0) |X[1,0]| |W[0,2]|) (* (- 1.0) |X[1,1]| |W[1,2]|) (* (- 1.0) |X[1,2]| |W[2,2]|) |max:1[]|))
(declare-fun e.3 () Real)  ; (exp (+ (* |X[1,0]| |W[0,3]|) (* |X[1,1]| |W[1,3]|) (* |X[1,2]| |W[2,3]|) (* (- 1.0) |max:1[]|)))
(declare-fun e.3.inverse () Real)  ; (exp (+ (* (- 1.0) |X[1,0]| |W[0,3]|) (* (- 1.0) |X[1,1]| |W[1,3]|) (* (- 1.0) |X[1,2]| |W[2,3]|) |max:1[]|))
(declare-fun e.4 () Real)  ; (exp (+ (* |W[0,0]| |X[0,0]|) (* |W[1,0]| |X[0,1]|) (* |W[2,0]| |X[0,2]|) (* (- 1.0) |max:0[]|)))
(declare-fun e.4.inverse () Real)  ; (exp (+ (* (- 1.0) |W[0,0]| |X[0,0]|) (* (- 1.0) |W[1,0]| |X[0,1]|) (* (- 1.0) |W[2,0]| |X[0,2]|) |max:0[]|))
(declare-fun e.5 () Real)  ; (exp (+ (* |W[0,1]| |X[0,0]|) (* |W[1,1]| |X[0,1]|) (* |W[2,1]| |X[0,2]|) (* (- 1.0) |max:0[]|)))
(declare-fun e.5.inverse () Real)  ; (exp (+ (* (- 1.0) |W[0,1]| |X[0,0]|) (* (- 1.0) |W[1,1]| |X[0,1]|) (* (- 1.0) |W[2,1]| |X[0,2]|) |max:0[]|))
(declare-fun e.6 () Real)  ; (exp (+ (* |W[0,2]| |X[0,0]|) (* |W[1,2]| |X[0,1]|) (* |W[2,2]| |X[0,2]|) (* (- 1.0) |max:0[]|)))
(declare-fun e.6.inverse () Real)  ; (exp (+ (* (- 1.0) |W[0,2]| |X[0,0]|) (* (- 1.0) |W[1,2]| |X[0,1]|) (* (- 1.0) |W[2,2]| |X[0,2]|) |max:0[]|))
(declare-fun e.7 () Real)  ; (exp (+ (* |W[0,3]| |X[0,0]|) (* |W[1,3]| |X[0,1]|) (* |W[2,3]| |X[0,2]|) (* (- 1.0) |max:0[]|)))
(declare-fun e.7.inverse () Real)  ; (exp (+ (* (- 1.0) |W[0,3]| |X[0,0]|) (* (- 1.0) |W[1,3]| |X[0,1]|) (* (- 1.0) |W[2,3]| |X[0,2]|) |max:0[]|))
(define-fun exp.25 () Real e.0)
(define-fun exp.29 () Real e.1)
(define-fun exp.33 () Real e.2)
(define-fun exp.37 () Real e.3)
(define-fun exp.40 () Real (* e.0.inverse e.1))
(define-fun exp.41 () Real (* e.0.inverse e.2))
(define-fun exp.42 () Real (* e.0.inverse e.3))
(define-fun exp.44 () Real (* e.0 e.1.inverse))
(define-fun exp.45 () Real (* e.1.inverse e.2))
(define-fun exp.46 () Real (* e.1.inverse e.3))
(define-fun exp.48 () Real (* e.0 e.2.inverse))
(define-fun exp.49 () Real (* e.1 e.2.inverse))
(define-fun exp.50 () Real (* e.2.inverse e.3))
(define-fun exp.52 () Real (* e.0 e.3.inverse))
(define-fun exp.53 () Real (* e.1 e.3.inverse))
(define-fun exp.54 () Real (* e.2 e.3.inverse))
(define-fun exp.64 () Real e.4)
(define-fun exp.65 () Real e.5)
(define-fun exp.66 () Real e.6)
(define-fun exp.67 () Real e.7)
(define-fun exp.70 () Real (* e.4.inverse e.5))
(define-fun exp.71 () Real (* e.4.inverse e.6))
(define-fun exp.72 () Real (* e.4.inverse e.7))
(define-fun exp.74 () Real (* e.4 e.5.inverse))
(define-fun exp.75 () Real (* e.5.inverse e.6))
(define-fun exp.76 () Real (* e.5.inverse e.7))
(define-fun exp.78 () Real (* e.4 e.6.inverse))
(define-fun exp.79 () Real (* e.5 e.6.inverse))
(define-fun exp.80 () Real (* e.6.inverse e.7))
(define-fun exp.82 () Real (* e.4 e.7.inverse))
(define-fun exp.83 () Real (* e.5 e.7.inverse))
(define-fun exp.84 () Real (* e.6 e.7.inverse))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:1[]| t.0))
(define-fun t.2 () Real (+ exp.25 exp.29 exp.33 exp.37))
(define-fun t.3 () Real (* exp.37 inverse.55))
(define-fun t.4 () Real (* exp.33 inverse.55))
(define-fun t.5 () Real (* exp.29 inverse.55))
(define-fun t.6 () Real (* exp.25 inverse.55))
(define-fun t.7 () Real (* |max:0[]| t.0))
(define-fun t.8 () Real (+ exp.64 exp.65 exp.66 exp.67))
(define-fun t.9 () Real (* exp.67 inverse.85))
(define-fun t.10 () Real (* exp.66 inverse.85))
(define-fun t.11 () Real (* exp.65 inverse.85))
(define-fun t.12 () Real (* exp.64 inverse.85))
(define-fun t.13 () Real (+ t.12 (* |Y[0,0]| t.0)))
(define-fun t.14 () Real (+ t.6 (* |Y[1,0]| t.0)))
(define-fun t.15 () Real (/ 1.0 2.0))
(define-fun t.16 () Real (* |lam[]| |W[0,0]| 2.0))
(define-fun t.17 () Real (* inverse.55 inverse.55))
(define-fun t.18 () Real (+ (* |Y[1,3]| inverse.99 exp.37 t.17 t.15) (* |Y[1,2]| inverse.100 exp.33 t.17 t.15) (* |Y[1,1]| inverse.101 exp.29 t.17 t.15) (* |Y[1,0]| inverse.102 exp.25 t.17 t.15)))
(define-fun t.19 () Real (* t.18 exp.25))
(define-fun t.20 () Real (- (/ 1.0 2.0)))
(define-fun t.21 () Real (* |Y[1,0]| inverse.102 exp.25 inverse.55 t.20))
(define-fun t.22 () Real (+ t.19 t.21))
(define-fun t.23 () Real (* inverse.85 inverse.85))
(define-fun t.24 () Real (+ (* |Y[0,3]| inverse.103 exp.67 t.23 t.15) (* |Y[0,2]| inverse.104 exp.66 t.23 t.15) (* |Y[0,1]| inverse.105 exp.65 t.23 t.15) (* |Y[0,0]| inverse.106 exp.64 t.23 t.15)))
(define-fun t.25 () Real (* t.24 exp.64))
(define-fun t.26 () Real (* |Y[0,0]| inverse.106 exp.64 inverse.85 t.20))
(define-fun t.27 () Real (+ t.25 t.26))
(define-fun t.28 () Real (+ t.11 (* |Y[0,1]| t.0)))
(define-fun t.29 () Real (+ t.5 (* |Y[1,1]| t.0)))
(define-fun t.30 () Real (* |lam[]| |W[0,1]| 2.0))
(define-fun t.31 () Real (* |Y[1,1]| inverse.101 exp.29 inverse.55 t.20))
(define-fun t.32 () Real (* t.18 exp.29))
(define-fun t.33 () Real (+ t.31 t.32))
(define-fun t.34 () Real (* |Y[0,1]| inverse.105 exp.65 inverse.85 t.20))
(define-fun t.35 () Real (* t.24 exp.65))
(define-fun t.36 () Real (+ t.34 t.35))
(define-fun t.37 () Real (+ t.10 (* |Y[0,2]| t.0)))
(define-fun t.38 () Real (+ t.4 (* |Y[1,2]| t.0)))
(define-fun t.39 () Real (* |lam[]| |W[0,2]| 2.0))
(define-fun t.40 () Real (* |Y[1,2]| inverse.100 exp.33 inverse.55 t.20))
(define-fun t.41 () Real (* t.18 exp.33))
(define-fun t.42 () Real (+ t.40 t.41))
(define-fun t.43 () Real (* |Y[0,2]| inverse.104 exp.66 inverse.85 t.20))
(define-fun t.44 () Real (* t.24 exp.66))
(define-fun t.45 () Real (+ t.43 t.44))
(define-fun t.46 () Real (+ t.9 (* |Y[0,3]| t.0)))
(define-fun t.47 () Real (+ t.3 (* |Y[1,3]| t.0)))
(define-fun t.48 () Real (* |lam[]| |W[0,3]| 2.0))
(define-fun t.49 () Real (* |Y[1,3]| inverse.99 exp.37 inverse.55 t.20))
(define-fun t.50 () Real (* t.18 exp.37))
(define-fun t.51 () Real (+ t.49 t.50))
(define-fun t.52 () Real (* |Y[0,3]| inverse.103 exp.67 inverse.85 t.20))
(define-fun t.53 () Real (* t.24 exp.67))
(define-fun t.54 () Real (+ t.52 t.53))
(define-fun t.55 () Real (* |lam[]| |W[1,0]| 2.0))
(define-fun t.56 () Real (* |lam[]| |W[1,1]| 2.0))
(define-fun t.57 () Real (* |lam[]| |W[1,2]| 2.0))
(define-fun t.58 () Real (* |lam[]| |W[1,3]| 2.0))
(define-fun t.59 () Real (* |lam[]| |W[2,0]| 2.0))
(define-fun t.60 () Real (* |lam[]| |W[2,1]| 2.0))
(define-fun t.61 () Real (* |lam[]| |W[2,2]| 2.0))
(define-fun t.62 () Real (* |lam[]| |W[2,3]| 2.0))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.0.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.0 e.0.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.1 e.1.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.2 e.2.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.3 e.3.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.4 e.4.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.5 e.5.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.6 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.6.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.6 e.6.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.7 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.7.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.7 e.7.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (=> (> 0.0 (+ (* |X[1,0]| |W[0,0]|) (* |X[1,1]| |W[1,0]|) (* |X[1,2]| |W[2,0]|) (* (- 1.0) |max:1[]|))) (> 1.0 exp.25)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* |X[1,0]| |W[0,0]|) (* |X[1,1]| |W[1,0]|) (* |X[1,2]| |W[2,0]|) (* (- 1.0) |max:1[]|)) 0.0) (= exp.25 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* |X[1,0]| |W[0,0]|) (* |X[1,1]| |W[1,0]|) (* |X[1,2]| |W[2,0]|) (* (- 1.0) |max:1[]|)) 0.0) (> exp.25 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> 0.0 (+ (* |X[1,0]| |W[0,1]|) (* |X[1,1]| |W[1,1]|) (* |X[1,2]| |W[2,1]|) (* (- 1.0) |max:1[]|))) (> 1.0 exp.29)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* |X[1,0]| |W[0,1]|) (* |X[1,1]| |W[1,1]|) (* |X[1,2]| |W[2,1]|) (* (- 1.0) |max:1[]|)) 0.0) (= exp.29 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* |X[1,0]| |W[0,1]|) (* |X[1,1]| |W[1,1]|) (* |X[1,2]| |W[2,1]|) (* (- 1.0) |max:1[]|)) 0.0) (> exp.29 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> 0.0 (+ (* |X[1,0]| |W[0,2]|) (* |X[1,1]| |W[1,2]|) (* |X[1,2]| |W[2,2]|) (* (- 1.0) |max:1[]|))) (> 1.0 exp.33)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* |X[1,0]| |W[0,2]|) (* |X[1,1]| |W[1,2]|) (* |X[1,2]| |W[2,2]|) (* (- 1.0) |max:1[]|)) 0.0) (= exp.33 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* |X[1,0]| |W[0,2]|) (* |X[1,1]| |W[1,2]|) (* |X[1,2]| |W[2,2]|) (* (- 1.0) |max:1[]|)) 0.0) (> exp.33 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> 0.0 (+ (* |X[1,0]| |W[0,3]|) (* |X[1,1]| |W[1,3]|) (* |X[1,2]| |W[2,3]|) (* (- 1.0) |max:1[]|))) (> 1.0 exp.37)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* |X[1,0]| |W[0,3]|) (* |X[1,1]| |W[1,3]|) (* |X[1,2]| |W[2,3]|) (* (- 1.0) |max:1[]|)) 0.0) (= exp.37 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* |X[1,0]| |W[0,3]|) (* |X[1,1]| |W[1,3]|) (* |X[1,2]| |W[2,3]|) (* (- 1.0) |max:1[]|)) 0.0) (> exp.37 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.25 exp.29 exp.33 exp.37) 0.0)) (= (+ (* exp.25 inverse.55) (* exp.29 inverse.55) (* exp.33 inverse.55) (* exp.37 inverse.55)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (> 0.0 (+ (* |W[0,0]| |X[0,0]|) (* |W[1,0]| |X[0,1]|) (* |W[2,0]| |X[0,2]|) (* (- 1.0) |max:0[]|))) (> 1.0 exp.64)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* |W[0,0]| |X[0,0]|) (* |W[1,0]| |X[0,1]|) (* |W[2,0]| |X[0,2]|) (* (- 1.0) |max:0[]|)) 0.0) (= exp.64 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* |W[0,0]| |X[0,0]|) (* |W[1,0]| |X[0,1]|) (* |W[2,0]| |X[0,2]|) (* (- 1.0) |max:0[]|)) 0.0) (> exp.64 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> 0.0 (+ (* |W[0,1]| |X[0,0]|) (* |W[1,1]| |X[0,1]|) (* |W[2,1]| |X[0,2]|) (* (- 1.0) |max:0[]|))) (> 1.0 exp.65)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* |W[0,1]| |X[0,0]|) (* |W[1,1]| |X[0,1]|) (* |W[2,1]| |X[0,2]|) (* (- 1.0) |max:0[]|)) 0.0) (= exp.65 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* |W[0,1]| |X[0,0]|) (* |W[1,1]| |X[0,1]|) (* |W[2,1]| |X[0,2]|) (* (- 1.0) |max:0[]|)) 0.0) (> exp.65 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> 0.0 (+ (* |W[0,2]| |X[0,0]|) (* |W[1,2]| |X[0,1]|) (* |W[2,2]| |X[0,2]|) (* (- 1.0) |max:0[]|))) (> 1.0 exp.66)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* |W[0,2]| |X[0,0]|) (* |W[1,2]| |X[0,1]|) (* |W[2,2]| |X[0,2]|) (* (- 1.0) |max:0[]|)) 0.0) (= exp.66 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* |W[0,2]| |X[0,0]|) (* |W[1,2]| |X[0,1]|) (* |W[2,2]| |X[0,2]|) (* (- 1.0) |max:0[]|)) 0.0) (> exp.66 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> 0.0 (+ (* |W[0,3]| |X[0,0]|) (* |W[1,3]| |X[0,1]|) (* |W[2,3]| |X[0,2]|) (* (- 1.0) |max:0[]|))) (> 1.0 exp.67)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* |W[0,3]| |X[0,0]|) (* |W[1,3]| |X[0,1]|) (* |W[2,3]| |X[0,2]|) (* (- 1.0) |max:0[]|)) 0.0) (= exp.67 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* |W[0,3]| |X[0,0]|) (* |W[1,3]| |X[0,1]|) (* |W[2,3]| |X[0,2]|) (* (- 1.0) |max:0[]|)) 0.0) (> exp.67 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.64 exp.65 exp.66 exp.67) 0.0)) (= (+ (* exp.64 inverse.85) (* exp.65 inverse.85) (* exp.66 inverse.85) (* exp.67 inverse.85)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (* exp.37 inverse.55) 0.0)) (= (* exp.37 inverse.55 inverse.99) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.37 0.0)) (not (= inverse.55 0.0)) (not (= (+ exp.25 exp.29 exp.33 exp.37) 0.0))) (= inverse.99 (+ 1.0 exp.52 exp.53 exp.54))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.33 inverse.55) 0.0)) (= (* exp.33 inverse.55 inverse.100) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.33 0.0)) (not (= inverse.55 0.0)) (not (= (+ exp.25 exp.29 exp.33 exp.37) 0.0))) (= inverse.100 (+ 1.0 exp.48 exp.49 exp.50))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.29 inverse.55) 0.0)) (= (* exp.29 inverse.55 inverse.101) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.29 0.0)) (not (= inverse.55 0.0)) (not (= (+ exp.25 exp.29 exp.33 exp.37) 0.0))) (= inverse.101 (+ 1.0 exp.44 exp.45 exp.46))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.25 inverse.55) 0.0)) (= (* exp.25 inverse.55 inverse.102) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.25 0.0)) (not (= inverse.55 0.0)) (not (= (+ exp.25 exp.29 exp.33 exp.37) 0.0))) (= inverse.102 (+ 1.0 exp.40 exp.41 exp.42))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.67 inverse.85) 0.0)) (= (* exp.67 inverse.85 inverse.103) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.67 0.0)) (not (= inverse.85 0.0)) (not (= (+ exp.64 exp.65 exp.66 exp.67) 0.0))) (= inverse.103 (+ 1.0 exp.82 exp.83 exp.84))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.66 inverse.85) 0.0)) (= (* exp.66 inverse.85 inverse.104) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.66 0.0)) (not (= inverse.85 0.0)) (not (= (+ exp.64 exp.65 exp.66 exp.67) 0.0))) (= inverse.104 (+ 1.0 exp.78 exp.79 exp.80))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.65 inverse.85) 0.0)) (= (* exp.65 inverse.85 inverse.105) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.65 0.0)) (not (= inverse.85 0.0)) (not (= (+ exp.64 exp.65 exp.66 exp.67) 0.0))) (= inverse.105 (+ 1.0 exp.74 exp.75 exp.76))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.64 inverse.85) 0.0)) (= (* exp.64 inverse.85 inverse.106) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.64 0.0)) (not (= inverse.85 0.0)) (not (= (+ exp.64 exp.65 exp.66 exp.67) 0.0))) (= inverse.106 (+ 1.0 exp.70 exp.71 exp.72))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (= (+ |Y[0,0]| (* (- 1.0) |Y[0,0]| |Y[0,0]|)) 0.0))  ; hypothesis: Y[0, 0] * (Y[0, 0] + -1) = 0
(assert (= (+ |Y[0,1]| (* (- 1.0) |Y[0,1]| |Y[0,1]|)) 0.0))  ; hypothesis: Y[0, 1] * (Y[0, 1] + -1) = 0
(assert (= (+ |Y[0,2]| (* (- 1.0) |Y[0,2]| |Y[0,2]|)) 0.0))  ; hypothesis: Y[0, 2] * (Y[0, 2] + -1) = 0
(assert (= (+ |Y[0,3]| (* (- 1.0) |Y[0,3]| |Y[0,3]|)) 0.0))  ; hypothesis: Y[0, 3] * (Y[0, 3] + -1) = 0
(assert (= (+ |Y[1,0]| (* (- 1.0) |Y[1,0]| |Y[1,0]|)) 0.0))  ; hypothesis: Y[1, 0] * (Y[1, 0] + -1) = 0
(assert (= (+ |Y[1,1]| (* (- 1.0) |Y[1,1]| |Y[1,1]|)) 0.0))  ; hypothesis: Y[1, 1] * (Y[1, 1] + -1) = 0
(assert (= (+ |Y[1,2]| (* (- 1.0) |Y[1,2]| |Y[1,2]|)) 0.0))  ; hypothesis: Y[1, 2] * (Y[1, 2] + -1) = 0
(assert (= (+ |Y[1,3]| (* (- 1.0) |Y[1,3]| |Y[1,3]|)) 0.0))  ; hypothesis: Y[1, 3] * (Y[1, 3] + -1) = 0
(assert (= (+ (- 1.0) |Y[0,0]| |Y[0,1]| |Y[0,2]| |Y[0,3]|) 0.0))  ; hypothesis: (Y[0, 0] + Y[0, 1] + Y[0, 2] + Y[0, 3] + -1) = 0
(assert (= (+ (- 1.0) |Y[1,0]| |Y[1,1]| |Y[1,2]| |Y[1,3]|) 0.0))  ; hypothesis: (Y[1, 0] + Y[1, 1] + Y[1, 2] + Y[1, 3] + -1) = 0
(assert (not (= (+ exp.25 exp.29 exp.33 exp.37) 0.0)))  ; hypothesis: (exp((X[1, 0] * W[0, 0] + X[1, 1] * W[1, 0] + X[1, 2] * W[2, 0] + max:1[] * -1)) + exp((X[1, 0] * W[0, 1] + X[1, 1] * W[1, 1] + X[1, 2] * W[2, 1]...
(assert (not (= (* exp.37 inverse.55) 0.0)))  ; hypothesis: (...) is not 0
(assert (not (= (* exp.33 inverse.55) 0.0)))  ; hypothesis: (...) is not 0
(assert (not (= (* exp.29 inverse.55) 0.0)))  ; hypothesis: (...) is not 0
(assert (not (= (* exp.25 inverse.55) 0.0)))  ; hypothesis: (...) is not 0
(assert (not (= (+ exp.64 exp.65 exp.66 exp.67) 0.0)))  ; hypothesis: (exp((X[0, 0] * W[0, 0] + X[0, 1] * W[1, 0] + X[0, 2] * W[2, 0] + max:0[] * -1)) + exp((X[0, 0] * W[0, 1] + X[0, 1] * W[1, 1] + X[0, 2] * W[2, 1]...
(assert (not (= (* exp.67 inverse.85) 0.0)))  ; hypothesis: (...) is not 0
(assert (not (= (* exp.66 inverse.85) 0.0)))  ; hypothesis: (...) is not 0
(assert (not (= (* exp.65 inverse.85) 0.0)))  ; hypothesis: (...) is not 0
(assert (not (= (* exp.64 inverse.85) 0.0)))  ; hypothesis: (...) is not 0
(assert (> (* exp.37 inverse.55) 0.0))  ; hypothesis: (...) > 0
(assert (> (* exp.33 inverse.55) 0.0))  ; hypothesis: (...) > 0
(assert (> (* exp.29 inverse.55) 0.0))  ; hypothesis: (...) > 0
(assert (> (* exp.25 inverse.55) 0.0))  ; hypothesis: (...) > 0
(assert (> (* exp.67 inverse.85) 0.0))  ; hypothesis: (...) > 0
(assert (> (* exp.66 inverse.85) 0.0))  ; hypothesis: (...) > 0
(assert (> (* exp.65 inverse.85) 0.0))  ; hypothesis: (...) > 0
(assert (> (* exp.64 inverse.85) 0.0))  ; hypothesis: (...) > 0
(assert (or (not (= (+ (* (+ (* |X[0,0]| t.13) (* |X[1,0]| t.14)) t.15) t.16) (+ t.16 (* t.22 |X[1,0]|) (* t.27 |X[0,0]|)))) (not (= (+ (* (+ (* |X[0,0]| t.28) (* |X[1,0]| t.29)) t.15) t.30) (+ t.30 (* t.33 |X[1,0]|) (* t.36 |X[0,0]|)))) (not (= (+ (* (+ (* |X[0,0]| t.37) (* |X[1,0]| t.38)) t.15) t.39) (+ t.39 (* t.42 |X[1,0]|) (* t.45 |X[0,0]|)))) (not (= (+ (* (+ (* |X[0,0]| t.46) (* |X[1,0]| t.47)) t.15) t.48) (+ t.48 (* t.51 |X[1,0]|) (* t.54 |X[0,0]|)))) (not (= (+ (* (+ (* |X[0,1]| t.13) (* |X[1,1]| t.14)) t.15) t.55) (+ t.55 (* t.22 |X[1,1]|) (* t.27 |X[0,1]|)))) (not (= (+ (* (+ (* |X[0,1]| t.28) (* |X[1,1]| t.29)) t.15) t.56) (+ t.56 (* t.33 |X[1,1]|) (* t.36 |X[0,1]|)))) (not (= (+ (* (+ (* |X[0,1]| t.37) (* |X[1,1]| t.38)) t.15) t.57) (+ t.57 (* t.42 |X[1,1]|) (* t.45 |X[0,1]|)))) (not (= (+ (* (+ (* |X[0,1]| t.46) (* |X[1,1]| t.47)) t.15) t.58) (+ t.58 (* t.51 |X[1,1]|) (* t.54 |X[0,1]|)))) (not (= (+ (* (+ (* |X[0,2]| t.13) (* |X[1,2]| t.14)) t.15) t.59) (+ t.59 (* t.22 |X[1,2]|) (* t.27 |X[0,2]|)))) (not (= (+ (* (+ (* |X[0,2]| t.28) (* |X[1,2]| t.29)) t.15) t.60) (+ t.60 (* t.33 |X[1,2]|) (* t.36 |X[0,2]|)))) (not (= (+ (* (+ (* |X[0,2]| t.37) (* |X[1,2]| t.38)) t.15) t.61) (+ t.61 (* t.42 |X[1,2]|) (* t.45 |X[0,2]|)))) (not (= (+ (* (+ (* |X[0,2]| t.46) (* |X[1,2]| t.47)) t.15) t.62) (+ t.62 (* t.51 |X[1,2]|) (* t.54 |X[0,2]|)))) (not (= 0.0 (* (+ t.49 t.50 t.40 t.41 t.31 t.32 t.19 t.21) t.0))) (not (= 0.0 (* (+ t.52 t.53 t.43 t.44 t.34 t.35 t.25 t.26) t.0)))))  ; claim, that one of 14 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
