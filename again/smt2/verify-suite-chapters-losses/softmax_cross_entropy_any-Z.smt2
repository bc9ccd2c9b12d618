; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; softmax_cross_entropy_any.Z at N=2, K=3
(push 1)
(declare-fun |Z[1,0]| () Real)
(declare-fun |max:1[]| () Real)
(declare-fun |Z[1,1]| () Real)
(declare-fun |Z[1,2]| () Real)
(declare-fun inverse.17 () Real)  ; (inverse (+ exp.2 exp.4 exp.6))
(declare-fun |Z[0,0]| () Real)
(declare-fun |max:0[]| () Real)
(declare-fun |Z[0,1]| () Real)
(declare-fun |Z[0,2]| () Real)
(declare-fun inverse.38 () Real)  ; (inverse (+ exp.23 exp.25 exp.27))
(declare-fun |Y[0,0]| () Real)
(declare-fun |Y[0,1]| () Real)
(declare-fun |Y[0,2]| () Real)
(declare-fun inverse.51 () Real)  ; (inverse (* exp.27 inverse.38))
(declare-fun inverse.52 () Real)  ; (inverse (* exp.25 inverse.38))
(declare-fun inverse.53 () Real)  ; (inverse (* exp.23 inverse.38))
(declare-fun |Y[1,0]| () Real)
(declare-fun |Y[1,1]| () Real)
(declare-fun |Y[1,2]| () Real)
(declare-fun inverse.57 () Real)  ; (inverse (* exp.6 inverse.17))
(declare-fun inverse.58 () Real)  ; (inverse (* exp.4 inverse.17))
(declare-fun inverse.59 () Real)  ; (inverse (* exp.2 inverse.17))
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
(declare-fun case.7 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.47 () Bool)
(define-fun exp.2 () Real e.0)
(define-fun exp.4 () Real e.1)
(define-fun exp.6 () Real e.2)
(define-fun exp.9 () Real (* e.0.inverse e.1))
(define-fun exp.10 () Real (* e.0.inverse e.2))
(define-fun exp.12 () Real (* e.0 e.1.inverse))
(define-fun exp.13 () Real (* e.1.inverse e.2))
(define-fun exp.15 () Real (* e.0 e.2.inverse))
(define-fun exp.16 () Real (* e.1 e.2.inverse))
(define-fun exp.23 () Real e.3)
(define-fun exp.25 () Real e.4)
(define-fun exp.27 () Real e.5)
(define-fun exp.30 () Real (* e.3.inverse e.4))
(define-fun exp.31 () Real (* e.3.inverse e.5))
(define-fun exp.33 () Real (* e.3 e.4.inverse))
(define-fun exp.34 () Real (* e.4.inverse e.5))
(define-fun exp.36 () Real (* e.3 e.5.inverse))
(define-fun exp.37 () Real (* e.4 e.5.inverse))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:1[]| t.0))
(define-fun t.2 () Real (+ exp.2 exp.4 exp.6))
(define-fun t.3 () Real (* exp.6 inverse.17))
(define-fun t.4 () Real (* exp.4 inverse.17))
(define-fun t.5 () Real (* exp.2 inverse.17))
(define-fun t.6 () Real (* |max:0[]| t.0))
(define-fun t.7 () Real (+ exp.23 exp.25 exp.27))
(define-fun t.8 () Real (* exp.27 inverse.38))
(define-fun t.9 () Real (* exp.25 inverse.38))
(define-fun t.10 () Real (* exp.23 inverse.38))
(define-fun t.11 () Real (+ |Y[0,0]| |Y[0,1]| |Y[0,2]|))
(define-fun t.12 () Real (* inverse.38 inverse.38))
(define-fun t.13 () Real (+ (* |Y[0,2]| inverse.51 exp.27 t.12) (* |Y[0,1]| inverse.52 exp.25 t.12) (* |Y[0,0]| inverse.53 exp.23 t.12)))
(define-fun t.14 () Real (* t.13 exp.23))
(define-fun t.15 () Real (* |Y[0,0]| inverse.53 exp.23 inverse.38 t.0))
(define-fun t.16 () Real (* |Y[0,1]| inverse.52 exp.25 inverse.38 t.0))
(define-fun t.17 () Real (* t.13 exp.25))
(define-fun t.18 () Real (* |Y[0,2]| inverse.51 exp.27 inverse.38 t.0))
(define-fun t.19 () Real (* t.13 exp.27))
(define-fun t.20 () Real (+ |Y[1,0]| |Y[1,1]| |Y[1,2]|))
(define-fun t.21 () Real (* inverse.17 inverse.17))
(define-fun t.22 () Real (+ (* |Y[1,2]| inverse.57 exp.6 t.21) (* |Y[1,1]| inverse.58 exp.4 t.21) (* |Y[1,0]| inverse.59 exp.2 t.21)))
(define-fun t.23 () Real (* t.22 exp.2))
(define-fun t.24 () Real (* |Y[1,0]| inverse.59 exp.2 inverse.17 t.0))
(define-fun t.25 () Real (* |Y[1,1]| inverse.58 exp.4 inverse.17 t.0))
(define-fun t.26 () Real (* t.22 exp.4))
(define-fun t.27 () Real (* |Y[1,2]| inverse.57 exp.6 inverse.17 t.0))
(define-fun t.28 () Real (* t.22 exp.6))
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
(assert (=> (> 0.0 (+ |Z[1,0]| (* (- 1.0) |max:1[]|))) (> 1.0 exp.2)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ |Z[1,0]| (* (- 1.0) |max:1[]|)) 0.0) (= exp.2 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ |Z[1,0]| (* (- 1.0) |max:1[]|)) 0.0) (> exp.2 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> 0.0 (+ (* (- 1.0) |max:1[]|) |Z[1,1]|)) (> 1.0 exp.4)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:1[]|) |Z[1,1]|) 0.0) (= exp.4 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:1[]|) |Z[1,1]|) 0.0) (> exp.4 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> 0.0 (+ (* (- 1.0) |max:1[]|) |Z[1,2]|)) (> 1.0 exp.6)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:1[]|) |Z[1,2]|) 0.0) (= exp.6 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:1[]|) |Z[1,2]|) 0.0) (> exp.6 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.2 exp.4 exp.6) 0.0)) (= (+ (* exp.2 inverse.17) (* exp.4 inverse.17) (* exp.6 inverse.17)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (> 0.0 (+ |Z[0,0]| (* (- 1.0) |max:0[]|))) (> 1.0 exp.23)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ |Z[0,0]| (* (- 1.0) |max:0[]|)) 0.0) (= exp.23 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ |Z[0,0]| (* (- 1.0) |max:0[]|)) 0.0) (> exp.23 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> 0.0 (+ (* (- 1.0) |max:0[]|) |Z[0,1]|)) (> 1.0 exp.25)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:0[]|) |Z[0,1]|) 0.0) (= exp.25 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:0[]|) |Z[0,1]|) 0.0) (> exp.25 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> 0.0 (+ (* (- 1.0) |max:0[]|) |Z[0,2]|)) (> 1.0 exp.27)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:0[]|) |Z[0,2]|) 0.0) (= exp.27 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:0[]|) |Z[0,2]|) 0.0) (> exp.27 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.23 exp.25 exp.27) 0.0)) (= (+ (* exp.23 inverse.38) (* exp.25 inverse.38) (* exp.27 inverse.38)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (* exp.27 inverse.38) 0.0)) (= (* exp.27 inverse.38 inverse.51) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.27 0.0)) (not (= inverse.38 0.0)) (not (= (+ exp.23 exp.25 exp.27) 0.0))) (= inverse.51 (+ 1.0 exp.36 exp.37))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.25 inverse.38) 0.0)) (= (* exp.25 inverse.38 inverse.52) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.25 0.0)) (not (= inverse.38 0.0)) (not (= (+ exp.23 exp.25 exp.27) 0.0))) (= inverse.52 (+ 1.0 exp.33 exp.34))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.23 inverse.38) 0.0)) (= (* exp.23 inverse.38 inverse.53) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.23 0.0)) (not (= inverse.38 0.0)) (not (= (+ exp.23 exp.25 exp.27) 0.0))) (= inverse.53 (+ 1.0 exp.30 exp.31))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.6 inverse.17) 0.0)) (= (* exp.6 inverse.17 inverse.57) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.6 0.0)) (not (= inverse.17 0.0)) (not (= (+ exp.2 exp.4 exp.6) 0.0))) (= inverse.57 (+ 1.0 exp.15 exp.16))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.4 inverse.17) 0.0)) (= (* exp.4 inverse.17 inverse.58) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.4 0.0)) (not (= inverse.17 0.0)) (not (= (+ exp.2 exp.4 exp.6) 0.0))) (= inverse.58 (+ 1.0 exp.12 exp.13))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.2 inverse.17) 0.0)) (= (* exp.2 inverse.17 inverse.59) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.2 0.0)) (not (= inverse.17 0.0)) (not (= (+ exp.2 exp.4 exp.6) 0.0))) (= inverse.59 (+ 1.0 exp.9 exp.10))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (not (= (+ exp.2 exp.4 exp.6) 0.0)))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not case.7))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not (= (* exp.6 inverse.17) 0.0)))  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not case.18))  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not (= (* exp.4 inverse.17) 0.0)))  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not case.19))  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not (= (* exp.2 inverse.17) 0.0)))  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not case.20))  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not (= (+ exp.23 exp.25 exp.27) 0.0)))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not case.28))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not (= (* exp.27 inverse.38) 0.0)))  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not case.39))  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not (= (* exp.25 inverse.38) 0.0)))  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not case.40))  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not (= (* exp.23 inverse.38) 0.0)))  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not case.41))  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (> (* exp.6 inverse.17) 0.0))  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert case.42)  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert (> (* exp.4 inverse.17) 0.0))  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert case.43)  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert (> (* exp.2 inverse.17) 0.0))  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert case.44)  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert (> (* exp.27 inverse.38) 0.0))  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert case.45)  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert (> (* exp.25 inverse.38) 0.0))  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert case.46)  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert (> (* exp.23 inverse.38) 0.0))  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert case.47)  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert (or (not (= (+ (* exp.23 inverse.38 t.11) (* |Y[0,0]| t.0)) (+ t.14 t.15))) (not (= (+ (* exp.25 inverse.38 t.11) (* |Y[0,1]| t.0)) (+ t.16 t.17))) (not (= (+ (* exp.27 inverse.38 t.11) (* |Y[0,2]| t.0)) (+ t.18 t.19))) (not (= (+ (* exp.2 inverse.17 t.20) (* |Y[1,0]| t.0)) (+ t.23 t.24))) (not (= (+ (* exp.4 inverse.17 t.20) (* |Y[1,1]| t.0)) (+ t.25 t.26))) (not (= (+ (* exp.6 inverse.17 t.20) (* |Y[1,2]| t.0)) (+ t.27 t.28))) (not (= 0.0 (* (+ t.27 t.28 t.25 t.26 t.23 t.24) t.0))) (not (= 0.0 (* (+ t.18 t.19 t.16 t.17 t.14 t.15) t.0)))))  ; claim, that one of 8 equations fails, as in: (exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] ...
(check-sat)
(pop 1)
