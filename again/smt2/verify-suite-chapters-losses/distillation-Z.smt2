; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; distillation.Z at N=2, K=3
(push 1)
(declare-fun |Q[0,0]| () Real)
(declare-fun |Q[0,1]| () Real)
(declare-fun |Q[0,2]| () Real)
(declare-fun |Q[1,0]| () Real)
(declare-fun |Q[1,1]| () Real)
(declare-fun |Q[1,2]| () Real)
(declare-fun |tau[]| () Real)
(declare-fun |Z[1,0]| () Real)
(declare-fun inverse.18 () Real)  ; (inverse |tau[]|)
(declare-fun |max:1[]| () Real)
(declare-fun |Z[1,1]| () Real)
(declare-fun |Z[1,2]| () Real)
(declare-fun inverse.35 () Real)  ; (inverse (+ exp.20 exp.22 exp.24))
(declare-fun |Z[0,0]| () Real)
(declare-fun |max:0[]| () Real)
(declare-fun |Z[0,1]| () Real)
(declare-fun |Z[0,2]| () Real)
(declare-fun inverse.56 () Real)  ; (inverse (+ exp.41 exp.43 exp.45))
(declare-fun inverse.66 () Real)  ; (inverse (* exp.45 inverse.56))
(declare-fun inverse.67 () Real)  ; (inverse (* exp.43 inverse.56))
(declare-fun inverse.68 () Real)  ; (inverse (* exp.41 inverse.56))
(declare-fun inverse.69 () Real)  ; (inverse (* exp.24 inverse.35))
(declare-fun inverse.70 () Real)  ; (inverse (* exp.22 inverse.35))
(declare-fun inverse.71 () Real)  ; (inverse (* exp.20 inverse.35))
(declare-fun e.0 () Real)  ; (exp (+ (* |Z[1,0]| inverse.18) (* (- 1.0) |max:1[]|)))
(declare-fun e.0.inverse () Real)  ; (exp (+ (* (- 1.0) |Z[1,0]| inverse.18) |max:1[]|))
(declare-fun e.1 () Real)  ; (exp (+ (* inverse.18 |Z[1,1]|) (* (- 1.0) |max:1[]|)))
(declare-fun e.1.inverse () Real)  ; (exp (+ (* (- 1.0) inverse.18 |Z[1,1]|) |max:1[]|))
(declare-fun e.2 () Real)  ; (exp (+ (* inverse.18 |Z[1,2]|) (* (- 1.0) |max:1[]|)))
(declare-fun e.2.inverse () Real)  ; (exp (+ (* (- 1.0) inverse.18 |Z[1,2]|) |max:1[]|))
(declare-fun e.3 () Real)  ; (exp (+ (* inverse.18 |Z[0,0]|) (* (- 1.0) |max:0[]|)))
(declare-fun e.3.inverse () Real)  ; (exp (+ (* (- 1.0) inverse.18 |Z[0,0]|) |max:0[]|))
(declare-fun e.4 () Real)  ; (exp (+ (* inverse.18 |Z[0,1]|) (* (- 1.0) |max:0[]|)))
(declare-fun e.4.inverse () Real)  ; (exp (+ (* (- 1.0) inverse.18 |Z[0,1]|) |max:0[]|))
(declare-fun e.5 () Real)  ; (exp (+ (* inverse.18 |Z[0,2]|) (* (- 1.0) |max:0[]|)))
(declare-fun e.5.inverse () Real)  ; (exp (+ (* (- 1.0) inverse.18 |Z[0,2]|) |max:0[]|))
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.58 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.60 () Bool)
(declare-fun case.61 () Bool)
(declare-fun case.62 () Bool)
(declare-fun case.63 () Bool)
(declare-fun case.64 () Bool)
(declare-fun case.65 () Bool)
(define-fun exp.20 () Real e.0)
(define-fun exp.22 () Real e.1)
(define-fun exp.24 () Real e.2)
(define-fun exp.27 () Real (* e.0.inverse e.1))
(define-fun exp.28 () Real (* e.0.inverse e.2))
(define-fun exp.30 () Real (* e.0 e.1.inverse))
(define-fun exp.31 () Real (* e.1.inverse e.2))
(define-fun exp.33 () Real (* e.0 e.2.inverse))
(define-fun exp.34 () Real (* e.1 e.2.inverse))
(define-fun exp.41 () Real e.3)
(define-fun exp.43 () Real e.4)
(define-fun exp.45 () Real e.5)
(define-fun exp.48 () Real (* e.3.inverse e.4))
(define-fun exp.49 () Real (* e.3.inverse e.5))
(define-fun exp.51 () Real (* e.3 e.4.inverse))
(define-fun exp.52 () Real (* e.4.inverse e.5))
(define-fun exp.54 () Real (* e.3 e.5.inverse))
(define-fun exp.55 () Real (* e.4 e.5.inverse))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:1[]| t.0))
(define-fun t.2 () Real (+ exp.20 exp.22 exp.24))
(define-fun t.3 () Real (* exp.24 inverse.35))
(define-fun t.4 () Real (* exp.22 inverse.35))
(define-fun t.5 () Real (* exp.20 inverse.35))
(define-fun t.6 () Real (* |max:0[]| t.0))
(define-fun t.7 () Real (+ exp.41 exp.43 exp.45))
(define-fun t.8 () Real (* exp.45 inverse.56))
(define-fun t.9 () Real (* exp.43 inverse.56))
(define-fun t.10 () Real (* exp.41 inverse.56))
(define-fun t.11 () Real (* inverse.56 inverse.56))
(define-fun t.12 () Real (+ (* |Q[0,2]| inverse.66 exp.45 t.11) (* |Q[0,1]| inverse.67 exp.43 t.11) (* |Q[0,0]| inverse.68 exp.41 t.11)))
(define-fun t.13 () Real (* t.12 exp.41))
(define-fun t.14 () Real (* |Q[0,0]| inverse.68 exp.41 inverse.56 t.0))
(define-fun t.15 () Real (* |Q[0,1]| inverse.67 exp.43 inverse.56 t.0))
(define-fun t.16 () Real (* t.12 exp.43))
(define-fun t.17 () Real (* |Q[0,2]| inverse.66 exp.45 inverse.56 t.0))
(define-fun t.18 () Real (* t.12 exp.45))
(define-fun t.19 () Real (* inverse.35 inverse.35))
(define-fun t.20 () Real (+ (* |Q[1,2]| inverse.69 exp.24 t.19) (* |Q[1,1]| inverse.70 exp.22 t.19) (* |Q[1,0]| inverse.71 exp.20 t.19)))
(define-fun t.21 () Real (* t.20 exp.20))
(define-fun t.22 () Real (* |Q[1,0]| inverse.71 exp.20 inverse.35 t.0))
(define-fun t.23 () Real (* |Q[1,1]| inverse.70 exp.22 inverse.35 t.0))
(define-fun t.24 () Real (* t.20 exp.22))
(define-fun t.25 () Real (* |Q[1,2]| inverse.69 exp.24 inverse.35 t.0))
(define-fun t.26 () Real (* t.20 exp.24))
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
(assert (=> (not (= |tau[]| 0.0)) (= (* |tau[]| inverse.18) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (> 0.0 (+ (* |Z[1,0]| inverse.18) (* (- 1.0) |max:1[]|))) (> 1.0 exp.20)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* |Z[1,0]| inverse.18) (* (- 1.0) |max:1[]|)) 0.0) (= exp.20 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* |Z[1,0]| inverse.18) (* (- 1.0) |max:1[]|)) 0.0) (> exp.20 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> 0.0 (+ (* inverse.18 |Z[1,1]|) (* (- 1.0) |max:1[]|))) (> 1.0 exp.22)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* inverse.18 |Z[1,1]|) (* (- 1.0) |max:1[]|)) 0.0) (= exp.22 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* inverse.18 |Z[1,1]|) (* (- 1.0) |max:1[]|)) 0.0) (> exp.22 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> 0.0 (+ (* inverse.18 |Z[1,2]|) (* (- 1.0) |max:1[]|))) (> 1.0 exp.24)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* inverse.18 |Z[1,2]|) (* (- 1.0) |max:1[]|)) 0.0) (= exp.24 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* inverse.18 |Z[1,2]|) (* (- 1.0) |max:1[]|)) 0.0) (> exp.24 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.20 exp.22 exp.24) 0.0)) (= (+ (* exp.20 inverse.35) (* exp.22 inverse.35) (* exp.24 inverse.35)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (> 0.0 (+ (* inverse.18 |Z[0,0]|) (* (- 1.0) |max:0[]|))) (> 1.0 exp.41)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* inverse.18 |Z[0,0]|) (* (- 1.0) |max:0[]|)) 0.0) (= exp.41 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* inverse.18 |Z[0,0]|) (* (- 1.0) |max:0[]|)) 0.0) (> exp.41 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> 0.0 (+ (* inverse.18 |Z[0,1]|) (* (- 1.0) |max:0[]|))) (> 1.0 exp.43)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* inverse.18 |Z[0,1]|) (* (- 1.0) |max:0[]|)) 0.0) (= exp.43 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* inverse.18 |Z[0,1]|) (* (- 1.0) |max:0[]|)) 0.0) (> exp.43 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> 0.0 (+ (* inverse.18 |Z[0,2]|) (* (- 1.0) |max:0[]|))) (> 1.0 exp.45)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* inverse.18 |Z[0,2]|) (* (- 1.0) |max:0[]|)) 0.0) (= exp.45 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* inverse.18 |Z[0,2]|) (* (- 1.0) |max:0[]|)) 0.0) (> exp.45 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.41 exp.43 exp.45) 0.0)) (= (+ (* exp.41 inverse.56) (* exp.43 inverse.56) (* exp.45 inverse.56)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (* exp.45 inverse.56) 0.0)) (= (* exp.45 inverse.56 inverse.66) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.45 0.0)) (not (= inverse.56 0.0)) (not (= (+ exp.41 exp.43 exp.45) 0.0))) (= inverse.66 (+ 1.0 exp.54 exp.55))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.43 inverse.56) 0.0)) (= (* exp.43 inverse.56 inverse.67) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.43 0.0)) (not (= inverse.56 0.0)) (not (= (+ exp.41 exp.43 exp.45) 0.0))) (= inverse.67 (+ 1.0 exp.51 exp.52))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.41 inverse.56) 0.0)) (= (* exp.41 inverse.56 inverse.68) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.41 0.0)) (not (= inverse.56 0.0)) (not (= (+ exp.41 exp.43 exp.45) 0.0))) (= inverse.68 (+ 1.0 exp.48 exp.49))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.24 inverse.35) 0.0)) (= (* exp.24 inverse.35 inverse.69) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.24 0.0)) (not (= inverse.35 0.0)) (not (= (+ exp.20 exp.22 exp.24) 0.0))) (= inverse.69 (+ 1.0 exp.33 exp.34))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.22 inverse.35) 0.0)) (= (* exp.22 inverse.35 inverse.70) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.22 0.0)) (not (= inverse.35 0.0)) (not (= (+ exp.20 exp.22 exp.24) 0.0))) (= inverse.70 (+ 1.0 exp.30 exp.31))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.20 inverse.35) 0.0)) (= (* exp.20 inverse.35 inverse.71) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.20 0.0)) (not (= inverse.35 0.0)) (not (= (+ exp.20 exp.22 exp.24) 0.0))) (= inverse.71 (+ 1.0 exp.27 exp.28))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert case.1)  ; hypothesis: Q[0, 0] > 0
(assert case.3)  ; hypothesis: Q[0, 1] > 0
(assert case.5)  ; hypothesis: Q[0, 2] > 0
(assert case.7)  ; hypothesis: Q[1, 0] > 0
(assert case.9)  ; hypothesis: Q[1, 1] > 0
(assert case.11)  ; hypothesis: Q[1, 2] > 0
(assert (= (+ (- 1.0) |Q[0,0]| |Q[0,1]| |Q[0,2]|) 0.0))  ; hypothesis: (Q[0, 0] + Q[0, 1] + Q[0, 2] + -1) = 0
(assert case.12)  ; hypothesis: (Q[0, 0] + Q[0, 1] + Q[0, 2] + -1) = 0
(assert (= (+ (- 1.0) |Q[1,0]| |Q[1,1]| |Q[1,2]|) 0.0))  ; hypothesis: (Q[1, 0] + Q[1, 1] + Q[1, 2] + -1) = 0
(assert case.13)  ; hypothesis: (Q[1, 0] + Q[1, 1] + Q[1, 2] + -1) = 0
(assert (> |tau[]| 0.0))  ; hypothesis: tau[] > 0
(assert case.15)  ; hypothesis: tau[] > 0
(assert (not (= |tau[]| 0.0)))  ; hypothesis: tau[] is not 0
(assert (not case.16))  ; hypothesis: tau[] is not 0
(assert (not (= (+ exp.20 exp.22 exp.24) 0.0)))  ; hypothesis: (exp((Z[1, 0] * (tau[])**(-1) + max:1[] * -1)) + exp((Z[1, 1] * (tau[])**(-1) + max:1[] * -1)) + exp((Z[1, 2] * (tau[])**(-1) + max:1[] * -1))) i...
(assert (not case.25))  ; hypothesis: (exp((Z[1, 0] * (tau[])**(-1) + max:1[] * -1)) + exp((Z[1, 1] * (tau[])**(-1) + max:1[] * -1)) + exp((Z[1, 2] * (tau[])**(-1) + max:1[] * -1))) i...
(assert (not (= (* exp.24 inverse.35) 0.0)))  ; hypothesis: exp((Z[1, 2] * (tau[])**(-1) + max:1[] * -1)) * ((exp((Z[1, 0] * (tau[])**(-1) + max:1[] * -1)) + exp((Z[1, 1] * (tau[])**(-1) + max:1[] * -1)) +...
(assert (not case.36))  ; hypothesis: exp((Z[1, 2] * (tau[])**(-1) + max:1[] * -1)) * ((exp((Z[1, 0] * (tau[])**(-1) + max:1[] * -1)) + exp((Z[1, 1] * (tau[])**(-1) + max:1[] * -1)) +...
(assert (not (= (* exp.22 inverse.35) 0.0)))  ; hypothesis: exp((Z[1, 1] * (tau[])**(-1) + max:1[] * -1)) * ((exp((Z[1, 0] * (tau[])**(-1) + max:1[] * -1)) + exp((Z[1, 1] * (tau[])**(-1) + max:1[] * -1)) +...
(assert (not case.37))  ; hypothesis: exp((Z[1, 1] * (tau[])**(-1) + max:1[] * -1)) * ((exp((Z[1, 0] * (tau[])**(-1) + max:1[] * -1)) + exp((Z[1, 1] * (tau[])**(-1) + max:1[] * -1)) +...
(assert (not (= (* exp.20 inverse.35) 0.0)))  ; hypothesis: exp((Z[1, 0] * (tau[])**(-1) + max:1[] * -1)) * ((exp((Z[1, 0] * (tau[])**(-1) + max:1[] * -1)) + exp((Z[1, 1] * (tau[])**(-1) + max:1[] * -1)) +...
(assert (not case.38))  ; hypothesis: exp((Z[1, 0] * (tau[])**(-1) + max:1[] * -1)) * ((exp((Z[1, 0] * (tau[])**(-1) + max:1[] * -1)) + exp((Z[1, 1] * (tau[])**(-1) + max:1[] * -1)) +...
(assert (not (= (+ exp.41 exp.43 exp.45) 0.0)))  ; hypothesis: (exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) + exp((Z[0, 1] * (tau[])**(-1) + max:0[] * -1)) + exp((Z[0, 2] * (tau[])**(-1) + max:0[] * -1))) i...
(assert (not case.46))  ; hypothesis: (exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) + exp((Z[0, 1] * (tau[])**(-1) + max:0[] * -1)) + exp((Z[0, 2] * (tau[])**(-1) + max:0[] * -1))) i...
(assert (not (= (* exp.45 inverse.56) 0.0)))  ; hypothesis: exp((Z[0, 2] * (tau[])**(-1) + max:0[] * -1)) * ((exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) + exp((Z[0, 1] * (tau[])**(-1) + max:0[] * -1)) +...
(assert (not case.57))  ; hypothesis: exp((Z[0, 2] * (tau[])**(-1) + max:0[] * -1)) * ((exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) + exp((Z[0, 1] * (tau[])**(-1) + max:0[] * -1)) +...
(assert (not (= (* exp.43 inverse.56) 0.0)))  ; hypothesis: exp((Z[0, 1] * (tau[])**(-1) + max:0[] * -1)) * ((exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) + exp((Z[0, 1] * (tau[])**(-1) + max:0[] * -1)) +...
(assert (not case.58))  ; hypothesis: exp((Z[0, 1] * (tau[])**(-1) + max:0[] * -1)) * ((exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) + exp((Z[0, 1] * (tau[])**(-1) + max:0[] * -1)) +...
(assert (not (= (* exp.41 inverse.56) 0.0)))  ; hypothesis: exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) * ((exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) + exp((Z[0, 1] * (tau[])**(-1) + max:0[] * -1)) +...
(assert (not case.59))  ; hypothesis: exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) * ((exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) + exp((Z[0, 1] * (tau[])**(-1) + max:0[] * -1)) +...
(assert (> (* exp.24 inverse.35) 0.0))  ; hypothesis: exp((Z[1, 2] * (tau[])**(-1) + max:1[] * -1)) * ((exp((Z[1, 0] * (tau[])**(-1) + max:1[] * -1)) + exp((Z[1, 1] * (tau[])**(-1) + max:1[] * -1)) +...
(assert case.60)  ; hypothesis: exp((Z[1, 2] * (tau[])**(-1) + max:1[] * -1)) * ((exp((Z[1, 0] * (tau[])**(-1) + max:1[] * -1)) + exp((Z[1, 1] * (tau[])**(-1) + max:1[] * -1)) +...
(assert (> (* exp.22 inverse.35) 0.0))  ; hypothesis: exp((Z[1, 1] * (tau[])**(-1) + max:1[] * -1)) * ((exp((Z[1, 0] * (tau[])**(-1) + max:1[] * -1)) + exp((Z[1, 1] * (tau[])**(-1) + max:1[] * -1)) +...
(assert case.61)  ; hypothesis: exp((Z[1, 1] * (tau[])**(-1) + max:1[] * -1)) * ((exp((Z[1, 0] * (tau[])**(-1) + max:1[] * -1)) + exp((Z[1, 1] * (tau[])**(-1) + max:1[] * -1)) +...
(assert (> (* exp.20 inverse.35) 0.0))  ; hypothesis: exp((Z[1, 0] * (tau[])**(-1) + max:1[] * -1)) * ((exp((Z[1, 0] * (tau[])**(-1) + max:1[] * -1)) + exp((Z[1, 1] * (tau[])**(-1) + max:1[] * -1)) +...
(assert case.62)  ; hypothesis: exp((Z[1, 0] * (tau[])**(-1) + max:1[] * -1)) * ((exp((Z[1, 0] * (tau[])**(-1) + max:1[] * -1)) + exp((Z[1, 1] * (tau[])**(-1) + max:1[] * -1)) +...
(assert (> (* exp.45 inverse.56) 0.0))  ; hypothesis: exp((Z[0, 2] * (tau[])**(-1) + max:0[] * -1)) * ((exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) + exp((Z[0, 1] * (tau[])**(-1) + max:0[] * -1)) +...
(assert case.63)  ; hypothesis: exp((Z[0, 2] * (tau[])**(-1) + max:0[] * -1)) * ((exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) + exp((Z[0, 1] * (tau[])**(-1) + max:0[] * -1)) +...
(assert (> (* exp.43 inverse.56) 0.0))  ; hypothesis: exp((Z[0, 1] * (tau[])**(-1) + max:0[] * -1)) * ((exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) + exp((Z[0, 1] * (tau[])**(-1) + max:0[] * -1)) +...
(assert case.64)  ; hypothesis: exp((Z[0, 1] * (tau[])**(-1) + max:0[] * -1)) * ((exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) + exp((Z[0, 1] * (tau[])**(-1) + max:0[] * -1)) +...
(assert (> (* exp.41 inverse.56) 0.0))  ; hypothesis: exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) * ((exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) + exp((Z[0, 1] * (tau[])**(-1) + max:0[] * -1)) +...
(assert case.65)  ; hypothesis: exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) * ((exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) + exp((Z[0, 1] * (tau[])**(-1) + max:0[] * -1)) +...
(assert (or (not (= (* (+ t.10 (* |Q[0,0]| t.0)) inverse.18) (* (+ t.13 t.14) inverse.18))) (not (= (* (+ t.9 (* |Q[0,1]| t.0)) inverse.18) (* (+ t.15 t.16) inverse.18))) (not (= (* (+ t.8 (* |Q[0,2]| t.0)) inverse.18) (* (+ t.17 t.18) inverse.18))) (not (= (* (+ t.5 (* |Q[1,0]| t.0)) inverse.18) (* (+ t.21 t.22) inverse.18))) (not (= (* (+ t.4 (* |Q[1,1]| t.0)) inverse.18) (* (+ t.23 t.24) inverse.18))) (not (= (* (+ t.3 (* |Q[1,2]| t.0)) inverse.18) (* (+ t.25 t.26) inverse.18))) (not (= 0.0 (* (+ t.25 t.26 t.23 t.24 t.21 t.22) t.0))) (not (= 0.0 (* (+ t.17 t.18 t.15 t.16 t.13 t.14) t.0)))))  ; claim, that one of 8 equations fails, as in: (exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) * ((exp((Z[0, 0] * (tau[])**(-1) + max:0[] * -1)) + exp((Z[0, 1] ...
(check-sat)
(pop 1)
