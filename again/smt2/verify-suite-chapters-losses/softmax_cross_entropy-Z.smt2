; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; softmax_cross_entropy.Z at N=2, K=3
(push 1)
(declare-fun |Y[0,0]| () Real)
(declare-fun |Y[0,1]| () Real)
(declare-fun |Y[0,2]| () Real)
(declare-fun |Y[1,0]| () Real)
(declare-fun |Y[1,1]| () Real)
(declare-fun |Y[1,2]| () Real)
(declare-fun |Z[1,0]| () Real)
(declare-fun |max:1[]| () Real)
(declare-fun |Z[1,1]| () Real)
(declare-fun |Z[1,2]| () Real)
(declare-fun inverse.31 () Real)  ; (inverse (+ exp.16 exp.18 exp.20))
(declare-fun |Z[0,0]| () Real)
(declare-fun |max:0[]| () Real)
(declare-fun |Z[0,1]| () Real)
(declare-fun |Z[0,2]| () Real)
(declare-fun inverse.52 () Real)  ; (inverse (+ exp.37 exp.39 exp.41))
(declare-fun inverse.62 () Real)  ; (inverse (* exp.41 inverse.52))
(declare-fun inverse.63 () Real)  ; (inverse (* exp.39 inverse.52))
(declare-fun inverse.64 () Real)  ; (inverse (* exp.37 inverse.52))
(declare-fun inverse.65 () Real)  ; (inverse (* exp.20 inverse.31))
(declare-fun inverse.66 () Real)  ; (inverse (* exp.18 inverse.31))
(declare-fun inverse.67 () Real)  ; (inverse (* exp.16 inverse.31))
(declare-fun e.0 () Real)  ; (exp (+ |Z[1,0]| (* (- 1.0) |max:1[]|)))
(declare-fun e.0.inverse () Real)  ; (exp (+ (* (- 1.0) |Z[1,0]|) |max:1[]|))
(declare-fun e.1 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,1]|))
(declare-fun e.1.inverse () Real)  ; (exp (+ |max:1[]| (* (- 1.0) |Z[1,1]|)))
(declare-fun e.2 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,2]|))
(declare-fun e.2.inverse () Real)  ; (exp (+ |max:1[]| (* (- 1.0) |Z[1,2]|)))
(declare-fun e.3 () Real)  ; (exp (+ |Z[0,0]| (* (- 1.0) |max:0[]|)))
(declare-fun e.3.inverse () Real)  ; (exp (+ (* (- 1.0) |Z[0,0]|) |max:0[]|))
(declare-fun e.4 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,1]|))
(declare-fun e.4.inverse () Real)  ; (exp (+ |max:0[]| (* (- 1.0) |Z[0,1]|)))
(declare-fun e.5 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,2]|))
(declare-fun e.5.inverse () Real)  ; (exp (+ |max:0[]| (* (- 1.0) |Z[0,2]|)))
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.54 () Bool)
(declare-fun case.55 () Bool)
(declare-fun case.56 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.58 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.60 () Bool)
(declare-fun case.61 () Bool)
(define-fun exp.16 () Real e.0)
(define-fun exp.18 () Real e.1)
(define-fun exp.20 () Real e.2)
(define-fun exp.23 () Real (* e.0.inverse e.1))
(define-fun exp.24 () Real (* e.0.inverse e.2))
(define-fun exp.26 () Real (* e.0 e.1.inverse))
(define-fun exp.27 () Real (* e.1.inverse e.2))
(define-fun exp.29 () Real (* e.0 e.2.inverse))
(define-fun exp.30 () Real (* e.1 e.2.inverse))
(define-fun exp.37 () Real e.3)
(define-fun exp.39 () Real e.4)
(define-fun exp.41 () Real e.5)
(define-fun exp.44 () Real (* e.3.inverse e.4))
(define-fun exp.45 () Real (* e.3.inverse e.5))
(define-fun exp.47 () Real (* e.3 e.4.inverse))
(define-fun exp.48 () Real (* e.4.inverse e.5))
(define-fun exp.50 () Real (* e.3 e.5.inverse))
(define-fun exp.51 () Real (* e.4 e.5.inverse))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:1[]| t.0))
(define-fun t.2 () Real (+ exp.16 exp.18 exp.20))
(define-fun t.3 () Real (* exp.20 inverse.31))
(define-fun t.4 () Real (* exp.18 inverse.31))
(define-fun t.5 () Real (* exp.16 inverse.31))
(define-fun t.6 () Real (* |max:0[]| t.0))
(define-fun t.7 () Real (+ exp.37 exp.39 exp.41))
(define-fun t.8 () Real (* exp.41 inverse.52))
(define-fun t.9 () Real (* exp.39 inverse.52))
(define-fun t.10 () Real (* exp.37 inverse.52))
(define-fun t.11 () Real (/ 1.0 2.0))
(define-fun t.12 () Real (* inverse.52 inverse.52))
(define-fun t.13 () Real (+ (* |Y[0,2]| inverse.62 exp.41 t.12 t.11) (* |Y[0,1]| inverse.63 exp.39 t.12 t.11) (* |Y[0,0]| inverse.64 exp.37 t.12 t.11)))
(define-fun t.14 () Real (* t.13 exp.37))
(define-fun t.15 () Real (- (/ 1.0 2.0)))
(define-fun t.16 () Real (* |Y[0,0]| inverse.64 exp.37 inverse.52 t.15))
(define-fun t.17 () Real (* |Y[0,1]| inverse.63 exp.39 inverse.52 t.15))
(define-fun t.18 () Real (* t.13 exp.39))
(define-fun t.19 () Real (* |Y[0,2]| inverse.62 exp.41 inverse.52 t.15))
(define-fun t.20 () Real (* t.13 exp.41))
(define-fun t.21 () Real (* inverse.31 inverse.31))
(define-fun t.22 () Real (+ (* |Y[1,2]| inverse.65 exp.20 t.21 t.11) (* |Y[1,1]| inverse.66 exp.18 t.21 t.11) (* |Y[1,0]| inverse.67 exp.16 t.21 t.11)))
(define-fun t.23 () Real (* t.22 exp.16))
(define-fun t.24 () Real (* |Y[1,0]| inverse.67 exp.16 inverse.31 t.15))
(define-fun t.25 () Real (* |Y[1,1]| inverse.66 exp.18 inverse.31 t.15))
(define-fun t.26 () Real (* t.22 exp.18))
(define-fun t.27 () Real (* |Y[1,2]| inverse.65 exp.20 inverse.31 t.15))
(define-fun t.28 () Real (* t.22 exp.20))
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
(assert (=> (> 0.0 (+ |Z[1,0]| (* (- 1.0) |max:1[]|))) (> 1.0 exp.16)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ |Z[1,0]| (* (- 1.0) |max:1[]|)) 0.0) (= exp.16 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ |Z[1,0]| (* (- 1.0) |max:1[]|)) 0.0) (> exp.16 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> 0.0 (+ (* (- 1.0) |max:1[]|) |Z[1,1]|)) (> 1.0 exp.18)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:1[]|) |Z[1,1]|) 0.0) (= exp.18 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:1[]|) |Z[1,1]|) 0.0) (> exp.18 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> 0.0 (+ (* (- 1.0) |max:1[]|) |Z[1,2]|)) (> 1.0 exp.20)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:1[]|) |Z[1,2]|) 0.0) (= exp.20 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:1[]|) |Z[1,2]|) 0.0) (> exp.20 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.16 exp.18 exp.20) 0.0)) (= (+ (* exp.16 inverse.31) (* exp.18 inverse.31) (* exp.20 inverse.31)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (> 0.0 (+ |Z[0,0]| (* (- 1.0) |max:0[]|))) (> 1.0 exp.37)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ |Z[0,0]| (* (- 1.0) |max:0[]|)) 0.0) (= exp.37 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ |Z[0,0]| (* (- 1.0) |max:0[]|)) 0.0) (> exp.37 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> 0.0 (+ (* (- 1.0) |max:0[]|) |Z[0,1]|)) (> 1.0 exp.39)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:0[]|) |Z[0,1]|) 0.0) (= exp.39 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:0[]|) |Z[0,1]|) 0.0) (> exp.39 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> 0.0 (+ (* (- 1.0) |max:0[]|) |Z[0,2]|)) (> 1.0 exp.41)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:0[]|) |Z[0,2]|) 0.0) (= exp.41 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:0[]|) |Z[0,2]|) 0.0) (> exp.41 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.37 exp.39 exp.41) 0.0)) (= (+ (* exp.37 inverse.52) (* exp.39 inverse.52) (* exp.41 inverse.52)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (* exp.41 inverse.52) 0.0)) (= (* exp.41 inverse.52 inverse.62) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.41 0.0)) (not (= inverse.52 0.0)) (not (= (+ exp.37 exp.39 exp.41) 0.0))) (= inverse.62 (+ 1.0 exp.50 exp.51))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.39 inverse.52) 0.0)) (= (* exp.39 inverse.52 inverse.63) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.39 0.0)) (not (= inverse.52 0.0)) (not (= (+ exp.37 exp.39 exp.41) 0.0))) (= inverse.63 (+ 1.0 exp.47 exp.48))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.37 inverse.52) 0.0)) (= (* exp.37 inverse.52 inverse.64) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.37 0.0)) (not (= inverse.52 0.0)) (not (= (+ exp.37 exp.39 exp.41) 0.0))) (= inverse.64 (+ 1.0 exp.44 exp.45))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.20 inverse.31) 0.0)) (= (* exp.20 inverse.31 inverse.65) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.20 0.0)) (not (= inverse.31 0.0)) (not (= (+ exp.16 exp.18 exp.20) 0.0))) (= inverse.65 (+ 1.0 exp.29 exp.30))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.18 inverse.31) 0.0)) (= (* exp.18 inverse.31 inverse.66) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.18 0.0)) (not (= inverse.31 0.0)) (not (= (+ exp.16 exp.18 exp.20) 0.0))) (= inverse.66 (+ 1.0 exp.26 exp.27))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.16 inverse.31) 0.0)) (= (* exp.16 inverse.31 inverse.67) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.16 0.0)) (not (= inverse.31 0.0)) (not (= (+ exp.16 exp.18 exp.20) 0.0))) (= inverse.67 (+ 1.0 exp.23 exp.24))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (= (+ |Y[0,0]| (* (- 1.0) |Y[0,0]| |Y[0,0]|)) 0.0))  ; hypothesis: Y[0, 0] * (Y[0, 0] + -1) = 0
(assert case.1)  ; hypothesis: Y[0, 0] * (Y[0, 0] + -1) = 0
(assert (= (+ |Y[0,1]| (* (- 1.0) |Y[0,1]| |Y[0,1]|)) 0.0))  ; hypothesis: Y[0, 1] * (Y[0, 1] + -1) = 0
(assert case.3)  ; hypothesis: Y[0, 1] * (Y[0, 1] + -1) = 0
(assert (= (+ |Y[0,2]| (* (- 1.0) |Y[0,2]| |Y[0,2]|)) 0.0))  ; hypothesis: Y[0, 2] * (Y[0, 2] + -1) = 0
(assert case.5)  ; hypothesis: Y[0, 2] * (Y[0, 2] + -1) = 0
(assert (= (+ |Y[1,0]| (* (- 1.0) |Y[1,0]| |Y[1,0]|)) 0.0))  ; hypothesis: Y[1, 0] * (Y[1, 0] + -1) = 0
(assert case.7)  ; hypothesis: Y[1, 0] * (Y[1, 0] + -1) = 0
(assert (= (+ |Y[1,1]| (* (- 1.0) |Y[1,1]| |Y[1,1]|)) 0.0))  ; hypothesis: Y[1, 1] * (Y[1, 1] + -1) = 0
(assert case.9)  ; hypothesis: Y[1, 1] * (Y[1, 1] + -1) = 0
(assert (= (+ |Y[1,2]| (* (- 1.0) |Y[1,2]| |Y[1,2]|)) 0.0))  ; hypothesis: Y[1, 2] * (Y[1, 2] + -1) = 0
(assert case.11)  ; hypothesis: Y[1, 2] * (Y[1, 2] + -1) = 0
(assert (= (+ (- 1.0) |Y[0,0]| |Y[0,1]| |Y[0,2]|) 0.0))  ; hypothesis: (Y[0, 0] + Y[0, 1] + Y[0, 2] + -1) = 0
(assert case.12)  ; hypothesis: (Y[0, 0] + Y[0, 1] + Y[0, 2] + -1) = 0
(assert (= (+ (- 1.0) |Y[1,0]| |Y[1,1]| |Y[1,2]|) 0.0))  ; hypothesis: (Y[1, 0] + Y[1, 1] + Y[1, 2] + -1) = 0
(assert case.13)  ; hypothesis: (Y[1, 0] + Y[1, 1] + Y[1, 2] + -1) = 0
(assert (not (= (+ exp.16 exp.18 exp.20) 0.0)))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not case.21))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not (= (* exp.20 inverse.31) 0.0)))  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not case.32))  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not (= (* exp.18 inverse.31) 0.0)))  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not case.33))  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not (= (* exp.16 inverse.31) 0.0)))  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not case.34))  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not (= (+ exp.37 exp.39 exp.41) 0.0)))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not case.42))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not (= (* exp.41 inverse.52) 0.0)))  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not case.53))  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not (= (* exp.39 inverse.52) 0.0)))  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not case.54))  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not (= (* exp.37 inverse.52) 0.0)))  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not case.55))  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (> (* exp.20 inverse.31) 0.0))  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert case.56)  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert (> (* exp.18 inverse.31) 0.0))  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert case.57)  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert (> (* exp.16 inverse.31) 0.0))  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert case.58)  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert (> (* exp.41 inverse.52) 0.0))  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert case.59)  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert (> (* exp.39 inverse.52) 0.0))  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert case.60)  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert (> (* exp.37 inverse.52) 0.0))  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert case.61)  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert (or (not (= (* (+ t.10 (* |Y[0,0]| t.0)) t.11) (+ t.14 t.16))) (not (= (* (+ t.9 (* |Y[0,1]| t.0)) t.11) (+ t.17 t.18))) (not (= (* (+ t.8 (* |Y[0,2]| t.0)) t.11) (+ t.19 t.20))) (not (= (* (+ t.5 (* |Y[1,0]| t.0)) t.11) (+ t.23 t.24))) (not (= (* (+ t.4 (* |Y[1,1]| t.0)) t.11) (+ t.25 t.26))) (not (= (* (+ t.3 (* |Y[1,2]| t.0)) t.11) (+ t.27 t.28))) (not (= 0.0 (* (+ t.27 t.28 t.25 t.26 t.23 t.24) t.0))) (not (= 0.0 (* (+ t.19 t.20 t.17 t.18 t.14 t.16) t.0)))))  ; claim, that one of 8 equations fails, as in: (exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] ...
(check-sat)
(pop 1)
