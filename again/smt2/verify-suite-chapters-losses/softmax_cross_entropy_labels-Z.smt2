; 9 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; softmax_cross_entropy_labels.Z at N=2, K=3, y=[0, 0]
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
(declare-fun inverse.36 () Real)  ; (inverse (+ exp.21 exp.23 exp.25))
(declare-fun inverse.40 () Real)  ; (inverse (* exp.21 inverse.36))
(declare-fun inverse.41 () Real)  ; (inverse (* exp.2 inverse.17))
(declare-fun e.0 () Real)  ; (exp (+ |Z[1,0]| (* (- 1.0) |max:1[]|)))
(declare-fun e.0.inverse () Real)  ; (exp (+ (* (- 1.0) |Z[1,0]|) |max:1[]|))
(declare-fun e.1 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,1]|))
(declare-fun e.2 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,2]|))
(declare-fun e.3 () Real)  ; (exp (+ |Z[0,0]| (* (- 1.0) |max:0[]|)))
(declare-fun e.3.inverse () Real)  ; (exp (+ (* (- 1.0) |Z[0,0]|) |max:0[]|))
(declare-fun e.4 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,1]|))
(declare-fun e.5 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,2]|))
(declare-fun case.7 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.39 () Bool)
(define-fun exp.2 () Real e.0)
(define-fun exp.4 () Real e.1)
(define-fun exp.6 () Real e.2)
(define-fun exp.9 () Real (* e.0.inverse e.1))
(define-fun exp.10 () Real (* e.0.inverse e.2))
(define-fun exp.21 () Real e.3)
(define-fun exp.23 () Real e.4)
(define-fun exp.25 () Real e.5)
(define-fun exp.28 () Real (* e.3.inverse e.4))
(define-fun exp.29 () Real (* e.3.inverse e.5))
(define-fun exp.42 () Real (* e.3 e.3))
(define-fun exp.43 () Real (* e.3 e.4))
(define-fun exp.44 () Real (* e.3 e.5))
(define-fun exp.45 () Real (* e.0 e.0))
(define-fun exp.46 () Real (* e.0 e.1))
(define-fun exp.47 () Real (* e.0 e.2))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:1[]| t.0))
(define-fun t.2 () Real (+ exp.2 exp.4 exp.6))
(define-fun t.3 () Real (* exp.2 inverse.17))
(define-fun t.4 () Real (* |max:0[]| t.0))
(define-fun t.5 () Real (+ exp.21 exp.23 exp.25))
(define-fun t.6 () Real (* exp.21 inverse.36))
(define-fun t.7 () Real (/ 1.0 2.0))
(define-fun t.8 () Real (* inverse.36 inverse.36))
(define-fun t.9 () Real (* exp.42 inverse.40 t.8 t.7))
(define-fun t.10 () Real (- (/ 1.0 2.0)))
(define-fun t.11 () Real (* inverse.40 exp.21 inverse.36 t.10))
(define-fun t.12 () Real (* inverse.17 inverse.17))
(define-fun t.13 () Real (* exp.45 inverse.41 t.12 t.7))
(define-fun t.14 () Real (* inverse.41 exp.2 inverse.17 t.10))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.0.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.0 e.0.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.3 e.3.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (> 0.0 (+ |Z[1,0]| (* (- 1.0) |max:1[]|))) (> 1.0 exp.2)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ |Z[1,0]| (* (- 1.0) |max:1[]|)) 0.0) (= exp.2 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ |Z[1,0]| (* (- 1.0) |max:1[]|)) 0.0) (> exp.2 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.2 exp.4 exp.6) 0.0)) (= (+ (* exp.2 inverse.17) (* exp.4 inverse.17) (* exp.6 inverse.17)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (> 0.0 (+ |Z[0,0]| (* (- 1.0) |max:0[]|))) (> 1.0 exp.21)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ |Z[0,0]| (* (- 1.0) |max:0[]|)) 0.0) (= exp.21 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ |Z[0,0]| (* (- 1.0) |max:0[]|)) 0.0) (> exp.21 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.21 exp.23 exp.25) 0.0)) (= (+ (* exp.21 inverse.36) (* exp.23 inverse.36) (* exp.25 inverse.36)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (* exp.21 inverse.36) 0.0)) (= (* exp.21 inverse.36 inverse.40) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.21 0.0)) (not (= inverse.36 0.0)) (not (= (+ exp.21 exp.23 exp.25) 0.0))) (= inverse.40 (+ 1.0 exp.28 exp.29))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.2 inverse.17) 0.0)) (= (* exp.2 inverse.17 inverse.41) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.2 0.0)) (not (= inverse.17 0.0)) (not (= (+ exp.2 exp.4 exp.6) 0.0))) (= inverse.41 (+ 1.0 exp.9 exp.10))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (not (= (+ exp.2 exp.4 exp.6) 0.0)))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not case.7))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not (= (* exp.2 inverse.17) 0.0)))  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not case.18))  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not (= (+ exp.21 exp.23 exp.25) 0.0)))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not case.26))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not (= (* exp.21 inverse.36) 0.0)))  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not case.37))  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (> (* exp.2 inverse.17) 0.0))  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert case.38)  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert (> (* exp.21 inverse.36) 0.0))  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert case.39)  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert (or (not (= (* (+ t.6 t.0) t.7) (+ t.9 t.11))) (not (= (* exp.23 inverse.36 t.7) (* exp.43 inverse.40 t.8 t.7))) (not (= (* exp.25 inverse.36 t.7) (* exp.44 inverse.40 t.8 t.7))) (not (= (* (+ t.3 t.0) t.7) (+ t.13 t.14))) (not (= (* exp.4 inverse.17 t.7) (* exp.46 inverse.41 t.12 t.7))) (not (= (* exp.6 inverse.17 t.7) (* exp.47 inverse.41 t.12 t.7))) (not (= 0.0 (* (+ (* exp.47 inverse.41 t.12 t.7) (* exp.46 inverse.41 t.12 t.7) t.13 t.14) t.0))) (not (= 0.0 (* (+ (* exp.44 inverse.40 t.8 t.7) (* exp.43 inverse.40 t.8 t.7) t.9 t.11) t.0)))))  ; claim, that one of 8 equations fails, as in: (exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] ...
(check-sat)
(pop 1)
; softmax_cross_entropy_labels.Z at N=2, K=3, y=[0, 1]
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
(declare-fun inverse.36 () Real)  ; (inverse (+ exp.21 exp.23 exp.25))
(declare-fun inverse.40 () Real)  ; (inverse (* exp.21 inverse.36))
(declare-fun inverse.41 () Real)  ; (inverse (* exp.4 inverse.17))
(declare-fun e.0 () Real)  ; (exp (+ |Z[1,0]| (* (- 1.0) |max:1[]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,1]|))
(declare-fun e.1.inverse () Real)  ; (exp (+ |max:1[]| (* (- 1.0) |Z[1,1]|)))
(declare-fun e.2 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,2]|))
(declare-fun e.3 () Real)  ; (exp (+ |Z[0,0]| (* (- 1.0) |max:0[]|)))
(declare-fun e.3.inverse () Real)  ; (exp (+ (* (- 1.0) |Z[0,0]|) |max:0[]|))
(declare-fun e.4 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,1]|))
(declare-fun e.5 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,2]|))
(declare-fun case.7 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.39 () Bool)
(define-fun exp.2 () Real e.0)
(define-fun exp.4 () Real e.1)
(define-fun exp.6 () Real e.2)
(define-fun exp.12 () Real (* e.0 e.1.inverse))
(define-fun exp.13 () Real (* e.1.inverse e.2))
(define-fun exp.21 () Real e.3)
(define-fun exp.23 () Real e.4)
(define-fun exp.25 () Real e.5)
(define-fun exp.28 () Real (* e.3.inverse e.4))
(define-fun exp.29 () Real (* e.3.inverse e.5))
(define-fun exp.42 () Real (* e.3 e.3))
(define-fun exp.43 () Real (* e.3 e.4))
(define-fun exp.44 () Real (* e.3 e.5))
(define-fun exp.45 () Real (* e.0 e.1))
(define-fun exp.46 () Real (* e.1 e.1))
(define-fun exp.47 () Real (* e.1 e.2))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:1[]| t.0))
(define-fun t.2 () Real (+ exp.2 exp.4 exp.6))
(define-fun t.3 () Real (* exp.4 inverse.17))
(define-fun t.4 () Real (* |max:0[]| t.0))
(define-fun t.5 () Real (+ exp.21 exp.23 exp.25))
(define-fun t.6 () Real (* exp.21 inverse.36))
(define-fun t.7 () Real (/ 1.0 2.0))
(define-fun t.8 () Real (* inverse.36 inverse.36))
(define-fun t.9 () Real (* exp.42 inverse.40 t.8 t.7))
(define-fun t.10 () Real (- (/ 1.0 2.0)))
(define-fun t.11 () Real (* inverse.40 exp.21 inverse.36 t.10))
(define-fun t.12 () Real (* inverse.17 inverse.17))
(define-fun t.13 () Real (* exp.46 inverse.41 t.12 t.7))
(define-fun t.14 () Real (* inverse.41 exp.4 inverse.17 t.10))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.1 e.1.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.3 e.3.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (> 0.0 (+ (* (- 1.0) |max:1[]|) |Z[1,1]|)) (> 1.0 exp.4)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:1[]|) |Z[1,1]|) 0.0) (= exp.4 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:1[]|) |Z[1,1]|) 0.0) (> exp.4 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.2 exp.4 exp.6) 0.0)) (= (+ (* exp.2 inverse.17) (* exp.4 inverse.17) (* exp.6 inverse.17)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (> 0.0 (+ |Z[0,0]| (* (- 1.0) |max:0[]|))) (> 1.0 exp.21)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ |Z[0,0]| (* (- 1.0) |max:0[]|)) 0.0) (= exp.21 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ |Z[0,0]| (* (- 1.0) |max:0[]|)) 0.0) (> exp.21 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.21 exp.23 exp.25) 0.0)) (= (+ (* exp.21 inverse.36) (* exp.23 inverse.36) (* exp.25 inverse.36)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (* exp.21 inverse.36) 0.0)) (= (* exp.21 inverse.36 inverse.40) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.21 0.0)) (not (= inverse.36 0.0)) (not (= (+ exp.21 exp.23 exp.25) 0.0))) (= inverse.40 (+ 1.0 exp.28 exp.29))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.4 inverse.17) 0.0)) (= (* exp.4 inverse.17 inverse.41) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.4 0.0)) (not (= inverse.17 0.0)) (not (= (+ exp.2 exp.4 exp.6) 0.0))) (= inverse.41 (+ 1.0 exp.12 exp.13))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (not (= (+ exp.2 exp.4 exp.6) 0.0)))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not case.7))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not (= (* exp.4 inverse.17) 0.0)))  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not case.18))  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not (= (+ exp.21 exp.23 exp.25) 0.0)))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not case.26))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not (= (* exp.21 inverse.36) 0.0)))  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not case.37))  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (> (* exp.4 inverse.17) 0.0))  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert case.38)  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert (> (* exp.21 inverse.36) 0.0))  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert case.39)  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert (or (not (= (* (+ t.6 t.0) t.7) (+ t.9 t.11))) (not (= (* exp.23 inverse.36 t.7) (* exp.43 inverse.40 t.8 t.7))) (not (= (* exp.25 inverse.36 t.7) (* exp.44 inverse.40 t.8 t.7))) (not (= (* exp.2 inverse.17 t.7) (* exp.45 inverse.41 t.12 t.7))) (not (= (* (+ t.3 t.0) t.7) (+ t.13 t.14))) (not (= (* exp.6 inverse.17 t.7) (* exp.47 inverse.41 t.12 t.7))) (not (= 0.0 (* (+ (* exp.47 inverse.41 t.12 t.7) (* exp.45 inverse.41 t.12 t.7) t.13 t.14) t.0))) (not (= 0.0 (* (+ (* exp.44 inverse.40 t.8 t.7) (* exp.43 inverse.40 t.8 t.7) t.9 t.11) t.0)))))  ; claim, that one of 8 equations fails, as in: (exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] ...
(check-sat)
(pop 1)
; softmax_cross_entropy_labels.Z at N=2, K=3, y=[0, 2]
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
(declare-fun inverse.36 () Real)  ; (inverse (+ exp.21 exp.23 exp.25))
(declare-fun inverse.40 () Real)  ; (inverse (* exp.21 inverse.36))
(declare-fun inverse.41 () Real)  ; (inverse (* exp.6 inverse.17))
(declare-fun e.0 () Real)  ; (exp (+ |Z[1,0]| (* (- 1.0) |max:1[]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,1]|))
(declare-fun e.2 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,2]|))
(declare-fun e.2.inverse () Real)  ; (exp (+ |max:1[]| (* (- 1.0) |Z[1,2]|)))
(declare-fun e.3 () Real)  ; (exp (+ |Z[0,0]| (* (- 1.0) |max:0[]|)))
(declare-fun e.3.inverse () Real)  ; (exp (+ (* (- 1.0) |Z[0,0]|) |max:0[]|))
(declare-fun e.4 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,1]|))
(declare-fun e.5 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,2]|))
(declare-fun case.7 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.39 () Bool)
(define-fun exp.2 () Real e.0)
(define-fun exp.4 () Real e.1)
(define-fun exp.6 () Real e.2)
(define-fun exp.15 () Real (* e.0 e.2.inverse))
(define-fun exp.16 () Real (* e.1 e.2.inverse))
(define-fun exp.21 () Real e.3)
(define-fun exp.23 () Real e.4)
(define-fun exp.25 () Real e.5)
(define-fun exp.28 () Real (* e.3.inverse e.4))
(define-fun exp.29 () Real (* e.3.inverse e.5))
(define-fun exp.42 () Real (* e.3 e.3))
(define-fun exp.43 () Real (* e.3 e.4))
(define-fun exp.44 () Real (* e.3 e.5))
(define-fun exp.45 () Real (* e.0 e.2))
(define-fun exp.46 () Real (* e.1 e.2))
(define-fun exp.47 () Real (* e.2 e.2))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:1[]| t.0))
(define-fun t.2 () Real (+ exp.2 exp.4 exp.6))
(define-fun t.3 () Real (* exp.6 inverse.17))
(define-fun t.4 () Real (* |max:0[]| t.0))
(define-fun t.5 () Real (+ exp.21 exp.23 exp.25))
(define-fun t.6 () Real (* exp.21 inverse.36))
(define-fun t.7 () Real (/ 1.0 2.0))
(define-fun t.8 () Real (* inverse.36 inverse.36))
(define-fun t.9 () Real (* exp.42 inverse.40 t.8 t.7))
(define-fun t.10 () Real (- (/ 1.0 2.0)))
(define-fun t.11 () Real (* inverse.40 exp.21 inverse.36 t.10))
(define-fun t.12 () Real (* inverse.17 inverse.17))
(define-fun t.13 () Real (* exp.47 inverse.41 t.12 t.7))
(define-fun t.14 () Real (* inverse.41 exp.6 inverse.17 t.10))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.2 e.2.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.3 e.3.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (> 0.0 (+ (* (- 1.0) |max:1[]|) |Z[1,2]|)) (> 1.0 exp.6)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:1[]|) |Z[1,2]|) 0.0) (= exp.6 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:1[]|) |Z[1,2]|) 0.0) (> exp.6 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.2 exp.4 exp.6) 0.0)) (= (+ (* exp.2 inverse.17) (* exp.4 inverse.17) (* exp.6 inverse.17)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (> 0.0 (+ |Z[0,0]| (* (- 1.0) |max:0[]|))) (> 1.0 exp.21)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ |Z[0,0]| (* (- 1.0) |max:0[]|)) 0.0) (= exp.21 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ |Z[0,0]| (* (- 1.0) |max:0[]|)) 0.0) (> exp.21 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.21 exp.23 exp.25) 0.0)) (= (+ (* exp.21 inverse.36) (* exp.23 inverse.36) (* exp.25 inverse.36)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (* exp.21 inverse.36) 0.0)) (= (* exp.21 inverse.36 inverse.40) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.21 0.0)) (not (= inverse.36 0.0)) (not (= (+ exp.21 exp.23 exp.25) 0.0))) (= inverse.40 (+ 1.0 exp.28 exp.29))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.6 inverse.17) 0.0)) (= (* exp.6 inverse.17 inverse.41) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.6 0.0)) (not (= inverse.17 0.0)) (not (= (+ exp.2 exp.4 exp.6) 0.0))) (= inverse.41 (+ 1.0 exp.15 exp.16))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (not (= (+ exp.2 exp.4 exp.6) 0.0)))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not case.7))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not (= (* exp.6 inverse.17) 0.0)))  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not case.18))  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not (= (+ exp.21 exp.23 exp.25) 0.0)))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not case.26))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not (= (* exp.21 inverse.36) 0.0)))  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not case.37))  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (> (* exp.6 inverse.17) 0.0))  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert case.38)  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert (> (* exp.21 inverse.36) 0.0))  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert case.39)  ; hypothesis: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert (or (not (= (* (+ t.6 t.0) t.7) (+ t.9 t.11))) (not (= (* exp.23 inverse.36 t.7) (* exp.43 inverse.40 t.8 t.7))) (not (= (* exp.25 inverse.36 t.7) (* exp.44 inverse.40 t.8 t.7))) (not (= (* exp.2 inverse.17 t.7) (* exp.45 inverse.41 t.12 t.7))) (not (= (* exp.4 inverse.17 t.7) (* exp.46 inverse.41 t.12 t.7))) (not (= (* (+ t.3 t.0) t.7) (+ t.13 t.14))) (not (= 0.0 (* (+ (* exp.46 inverse.41 t.12 t.7) (* exp.45 inverse.41 t.12 t.7) t.13 t.14) t.0))) (not (= 0.0 (* (+ (* exp.44 inverse.40 t.8 t.7) (* exp.43 inverse.40 t.8 t.7) t.9 t.11) t.0)))))  ; claim, that one of 8 equations fails, as in: (exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] ...
(check-sat)
(pop 1)
; softmax_cross_entropy_labels.Z at N=2, K=3, y=[1, 0]
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
(declare-fun inverse.36 () Real)  ; (inverse (+ exp.21 exp.23 exp.25))
(declare-fun inverse.40 () Real)  ; (inverse (* exp.23 inverse.36))
(declare-fun inverse.41 () Real)  ; (inverse (* exp.2 inverse.17))
(declare-fun e.0 () Real)  ; (exp (+ |Z[1,0]| (* (- 1.0) |max:1[]|)))
(declare-fun e.0.inverse () Real)  ; (exp (+ (* (- 1.0) |Z[1,0]|) |max:1[]|))
(declare-fun e.1 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,1]|))
(declare-fun e.2 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,2]|))
(declare-fun e.3 () Real)  ; (exp (+ |Z[0,0]| (* (- 1.0) |max:0[]|)))
(declare-fun e.4 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,1]|))
(declare-fun e.4.inverse () Real)  ; (exp (+ |max:0[]| (* (- 1.0) |Z[0,1]|)))
(declare-fun e.5 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,2]|))
(declare-fun case.7 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.39 () Bool)
(define-fun exp.2 () Real e.0)
(define-fun exp.4 () Real e.1)
(define-fun exp.6 () Real e.2)
(define-fun exp.9 () Real (* e.0.inverse e.1))
(define-fun exp.10 () Real (* e.0.inverse e.2))
(define-fun exp.21 () Real e.3)
(define-fun exp.23 () Real e.4)
(define-fun exp.25 () Real e.5)
(define-fun exp.31 () Real (* e.3 e.4.inverse))
(define-fun exp.32 () Real (* e.4.inverse e.5))
(define-fun exp.42 () Real (* e.3 e.4))
(define-fun exp.43 () Real (* e.4 e.4))
(define-fun exp.44 () Real (* e.4 e.5))
(define-fun exp.45 () Real (* e.0 e.0))
(define-fun exp.46 () Real (* e.0 e.1))
(define-fun exp.47 () Real (* e.0 e.2))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:1[]| t.0))
(define-fun t.2 () Real (+ exp.2 exp.4 exp.6))
(define-fun t.3 () Real (* exp.2 inverse.17))
(define-fun t.4 () Real (* |max:0[]| t.0))
(define-fun t.5 () Real (+ exp.21 exp.23 exp.25))
(define-fun t.6 () Real (* exp.23 inverse.36))
(define-fun t.7 () Real (/ 1.0 2.0))
(define-fun t.8 () Real (* inverse.36 inverse.36))
(define-fun t.9 () Real (* exp.43 inverse.40 t.8 t.7))
(define-fun t.10 () Real (- (/ 1.0 2.0)))
(define-fun t.11 () Real (* inverse.40 exp.23 inverse.36 t.10))
(define-fun t.12 () Real (* inverse.17 inverse.17))
(define-fun t.13 () Real (* exp.45 inverse.41 t.12 t.7))
(define-fun t.14 () Real (* inverse.41 exp.2 inverse.17 t.10))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.0.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.0 e.0.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.4 e.4.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (> 0.0 (+ |Z[1,0]| (* (- 1.0) |max:1[]|))) (> 1.0 exp.2)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ |Z[1,0]| (* (- 1.0) |max:1[]|)) 0.0) (= exp.2 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ |Z[1,0]| (* (- 1.0) |max:1[]|)) 0.0) (> exp.2 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.2 exp.4 exp.6) 0.0)) (= (+ (* exp.2 inverse.17) (* exp.4 inverse.17) (* exp.6 inverse.17)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (> 0.0 (+ (* (- 1.0) |max:0[]|) |Z[0,1]|)) (> 1.0 exp.23)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:0[]|) |Z[0,1]|) 0.0) (= exp.23 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:0[]|) |Z[0,1]|) 0.0) (> exp.23 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.21 exp.23 exp.25) 0.0)) (= (+ (* exp.21 inverse.36) (* exp.23 inverse.36) (* exp.25 inverse.36)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (* exp.23 inverse.36) 0.0)) (= (* exp.23 inverse.36 inverse.40) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.23 0.0)) (not (= inverse.36 0.0)) (not (= (+ exp.21 exp.23 exp.25) 0.0))) (= inverse.40 (+ 1.0 exp.31 exp.32))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.2 inverse.17) 0.0)) (= (* exp.2 inverse.17 inverse.41) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.2 0.0)) (not (= inverse.17 0.0)) (not (= (+ exp.2 exp.4 exp.6) 0.0))) (= inverse.41 (+ 1.0 exp.9 exp.10))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (not (= (+ exp.2 exp.4 exp.6) 0.0)))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not case.7))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not (= (* exp.2 inverse.17) 0.0)))  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not case.18))  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not (= (+ exp.21 exp.23 exp.25) 0.0)))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not case.26))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not (= (* exp.23 inverse.36) 0.0)))  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not case.37))  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (> (* exp.2 inverse.17) 0.0))  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert case.38)  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert (> (* exp.23 inverse.36) 0.0))  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert case.39)  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert (or (not (= (* exp.21 inverse.36 t.7) (* exp.42 inverse.40 t.8 t.7))) (not (= (* (+ t.6 t.0) t.7) (+ t.9 t.11))) (not (= (* exp.25 inverse.36 t.7) (* exp.44 inverse.40 t.8 t.7))) (not (= (* (+ t.3 t.0) t.7) (+ t.13 t.14))) (not (= (* exp.4 inverse.17 t.7) (* exp.46 inverse.41 t.12 t.7))) (not (= (* exp.6 inverse.17 t.7) (* exp.47 inverse.41 t.12 t.7))) (not (= 0.0 (* (+ (* exp.47 inverse.41 t.12 t.7) (* exp.46 inverse.41 t.12 t.7) t.13 t.14) t.0))) (not (= 0.0 (* (+ (* exp.44 inverse.40 t.8 t.7) (* exp.42 inverse.40 t.8 t.7) t.9 t.11) t.0)))))  ; claim, that one of 8 equations fails, as in: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] +...
(check-sat)
(pop 1)
; softmax_cross_entropy_labels.Z at N=2, K=3, y=[1, 1]
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
(declare-fun inverse.36 () Real)  ; (inverse (+ exp.21 exp.23 exp.25))
(declare-fun inverse.40 () Real)  ; (inverse (* exp.23 inverse.36))
(declare-fun inverse.41 () Real)  ; (inverse (* exp.4 inverse.17))
(declare-fun e.0 () Real)  ; (exp (+ |Z[1,0]| (* (- 1.0) |max:1[]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,1]|))
(declare-fun e.1.inverse () Real)  ; (exp (+ |max:1[]| (* (- 1.0) |Z[1,1]|)))
(declare-fun e.2 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,2]|))
(declare-fun e.3 () Real)  ; (exp (+ |Z[0,0]| (* (- 1.0) |max:0[]|)))
(declare-fun e.4 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,1]|))
(declare-fun e.4.inverse () Real)  ; (exp (+ |max:0[]| (* (- 1.0) |Z[0,1]|)))
(declare-fun e.5 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,2]|))
(declare-fun case.7 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.39 () Bool)
(define-fun exp.2 () Real e.0)
(define-fun exp.4 () Real e.1)
(define-fun exp.6 () Real e.2)
(define-fun exp.12 () Real (* e.0 e.1.inverse))
(define-fun exp.13 () Real (* e.1.inverse e.2))
(define-fun exp.21 () Real e.3)
(define-fun exp.23 () Real e.4)
(define-fun exp.25 () Real e.5)
(define-fun exp.31 () Real (* e.3 e.4.inverse))
(define-fun exp.32 () Real (* e.4.inverse e.5))
(define-fun exp.42 () Real (* e.3 e.4))
(define-fun exp.43 () Real (* e.4 e.4))
(define-fun exp.44 () Real (* e.4 e.5))
(define-fun exp.45 () Real (* e.0 e.1))
(define-fun exp.46 () Real (* e.1 e.1))
(define-fun exp.47 () Real (* e.1 e.2))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:1[]| t.0))
(define-fun t.2 () Real (+ exp.2 exp.4 exp.6))
(define-fun t.3 () Real (* exp.4 inverse.17))
(define-fun t.4 () Real (* |max:0[]| t.0))
(define-fun t.5 () Real (+ exp.21 exp.23 exp.25))
(define-fun t.6 () Real (* exp.23 inverse.36))
(define-fun t.7 () Real (/ 1.0 2.0))
(define-fun t.8 () Real (* inverse.36 inverse.36))
(define-fun t.9 () Real (* exp.43 inverse.40 t.8 t.7))
(define-fun t.10 () Real (- (/ 1.0 2.0)))
(define-fun t.11 () Real (* inverse.40 exp.23 inverse.36 t.10))
(define-fun t.12 () Real (* inverse.17 inverse.17))
(define-fun t.13 () Real (* exp.46 inverse.41 t.12 t.7))
(define-fun t.14 () Real (* inverse.41 exp.4 inverse.17 t.10))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.1 e.1.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.4 e.4.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (> 0.0 (+ (* (- 1.0) |max:1[]|) |Z[1,1]|)) (> 1.0 exp.4)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:1[]|) |Z[1,1]|) 0.0) (= exp.4 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:1[]|) |Z[1,1]|) 0.0) (> exp.4 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.2 exp.4 exp.6) 0.0)) (= (+ (* exp.2 inverse.17) (* exp.4 inverse.17) (* exp.6 inverse.17)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (> 0.0 (+ (* (- 1.0) |max:0[]|) |Z[0,1]|)) (> 1.0 exp.23)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:0[]|) |Z[0,1]|) 0.0) (= exp.23 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:0[]|) |Z[0,1]|) 0.0) (> exp.23 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.21 exp.23 exp.25) 0.0)) (= (+ (* exp.21 inverse.36) (* exp.23 inverse.36) (* exp.25 inverse.36)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (* exp.23 inverse.36) 0.0)) (= (* exp.23 inverse.36 inverse.40) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.23 0.0)) (not (= inverse.36 0.0)) (not (= (+ exp.21 exp.23 exp.25) 0.0))) (= inverse.40 (+ 1.0 exp.31 exp.32))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.4 inverse.17) 0.0)) (= (* exp.4 inverse.17 inverse.41) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.4 0.0)) (not (= inverse.17 0.0)) (not (= (+ exp.2 exp.4 exp.6) 0.0))) (= inverse.41 (+ 1.0 exp.12 exp.13))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (not (= (+ exp.2 exp.4 exp.6) 0.0)))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not case.7))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not (= (* exp.4 inverse.17) 0.0)))  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not case.18))  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not (= (+ exp.21 exp.23 exp.25) 0.0)))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not case.26))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not (= (* exp.23 inverse.36) 0.0)))  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not case.37))  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (> (* exp.4 inverse.17) 0.0))  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert case.38)  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert (> (* exp.23 inverse.36) 0.0))  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert case.39)  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert (or (not (= (* exp.21 inverse.36 t.7) (* exp.42 inverse.40 t.8 t.7))) (not (= (* (+ t.6 t.0) t.7) (+ t.9 t.11))) (not (= (* exp.25 inverse.36 t.7) (* exp.44 inverse.40 t.8 t.7))) (not (= (* exp.2 inverse.17 t.7) (* exp.45 inverse.41 t.12 t.7))) (not (= (* (+ t.3 t.0) t.7) (+ t.13 t.14))) (not (= (* exp.6 inverse.17 t.7) (* exp.47 inverse.41 t.12 t.7))) (not (= 0.0 (* (+ (* exp.47 inverse.41 t.12 t.7) (* exp.45 inverse.41 t.12 t.7) t.13 t.14) t.0))) (not (= 0.0 (* (+ (* exp.44 inverse.40 t.8 t.7) (* exp.42 inverse.40 t.8 t.7) t.9 t.11) t.0)))))  ; claim, that one of 8 equations fails, as in: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] +...
(check-sat)
(pop 1)
; softmax_cross_entropy_labels.Z at N=2, K=3, y=[1, 2]
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
(declare-fun inverse.36 () Real)  ; (inverse (+ exp.21 exp.23 exp.25))
(declare-fun inverse.40 () Real)  ; (inverse (* exp.23 inverse.36))
(declare-fun inverse.41 () Real)  ; (inverse (* exp.6 inverse.17))
(declare-fun e.0 () Real)  ; (exp (+ |Z[1,0]| (* (- 1.0) |max:1[]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,1]|))
(declare-fun e.2 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,2]|))
(declare-fun e.2.inverse () Real)  ; (exp (+ |max:1[]| (* (- 1.0) |Z[1,2]|)))
(declare-fun e.3 () Real)  ; (exp (+ |Z[0,0]| (* (- 1.0) |max:0[]|)))
(declare-fun e.4 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,1]|))
(declare-fun e.4.inverse () Real)  ; (exp (+ |max:0[]| (* (- 1.0) |Z[0,1]|)))
(declare-fun e.5 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,2]|))
(declare-fun case.7 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.39 () Bool)
(define-fun exp.2 () Real e.0)
(define-fun exp.4 () Real e.1)
(define-fun exp.6 () Real e.2)
(define-fun exp.15 () Real (* e.0 e.2.inverse))
(define-fun exp.16 () Real (* e.1 e.2.inverse))
(define-fun exp.21 () Real e.3)
(define-fun exp.23 () Real e.4)
(define-fun exp.25 () Real e.5)
(define-fun exp.31 () Real (* e.3 e.4.inverse))
(define-fun exp.32 () Real (* e.4.inverse e.5))
(define-fun exp.42 () Real (* e.3 e.4))
(define-fun exp.43 () Real (* e.4 e.4))
(define-fun exp.44 () Real (* e.4 e.5))
(define-fun exp.45 () Real (* e.0 e.2))
(define-fun exp.46 () Real (* e.1 e.2))
(define-fun exp.47 () Real (* e.2 e.2))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:1[]| t.0))
(define-fun t.2 () Real (+ exp.2 exp.4 exp.6))
(define-fun t.3 () Real (* exp.6 inverse.17))
(define-fun t.4 () Real (* |max:0[]| t.0))
(define-fun t.5 () Real (+ exp.21 exp.23 exp.25))
(define-fun t.6 () Real (* exp.23 inverse.36))
(define-fun t.7 () Real (/ 1.0 2.0))
(define-fun t.8 () Real (* inverse.36 inverse.36))
(define-fun t.9 () Real (* exp.43 inverse.40 t.8 t.7))
(define-fun t.10 () Real (- (/ 1.0 2.0)))
(define-fun t.11 () Real (* inverse.40 exp.23 inverse.36 t.10))
(define-fun t.12 () Real (* inverse.17 inverse.17))
(define-fun t.13 () Real (* exp.47 inverse.41 t.12 t.7))
(define-fun t.14 () Real (* inverse.41 exp.6 inverse.17 t.10))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.2 e.2.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.4 e.4.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (> 0.0 (+ (* (- 1.0) |max:1[]|) |Z[1,2]|)) (> 1.0 exp.6)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:1[]|) |Z[1,2]|) 0.0) (= exp.6 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:1[]|) |Z[1,2]|) 0.0) (> exp.6 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.2 exp.4 exp.6) 0.0)) (= (+ (* exp.2 inverse.17) (* exp.4 inverse.17) (* exp.6 inverse.17)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (> 0.0 (+ (* (- 1.0) |max:0[]|) |Z[0,1]|)) (> 1.0 exp.23)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:0[]|) |Z[0,1]|) 0.0) (= exp.23 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:0[]|) |Z[0,1]|) 0.0) (> exp.23 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.21 exp.23 exp.25) 0.0)) (= (+ (* exp.21 inverse.36) (* exp.23 inverse.36) (* exp.25 inverse.36)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (* exp.23 inverse.36) 0.0)) (= (* exp.23 inverse.36 inverse.40) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.23 0.0)) (not (= inverse.36 0.0)) (not (= (+ exp.21 exp.23 exp.25) 0.0))) (= inverse.40 (+ 1.0 exp.31 exp.32))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.6 inverse.17) 0.0)) (= (* exp.6 inverse.17 inverse.41) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.6 0.0)) (not (= inverse.17 0.0)) (not (= (+ exp.2 exp.4 exp.6) 0.0))) (= inverse.41 (+ 1.0 exp.15 exp.16))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (not (= (+ exp.2 exp.4 exp.6) 0.0)))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not case.7))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not (= (* exp.6 inverse.17) 0.0)))  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not case.18))  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not (= (+ exp.21 exp.23 exp.25) 0.0)))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not case.26))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not (= (* exp.23 inverse.36) 0.0)))  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not case.37))  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (> (* exp.6 inverse.17) 0.0))  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert case.38)  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert (> (* exp.23 inverse.36) 0.0))  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert case.39)  ; hypothesis: exp((Z[0, 1] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert (or (not (= (* exp.21 inverse.36 t.7) (* exp.42 inverse.40 t.8 t.7))) (not (= (* (+ t.6 t.0) t.7) (+ t.9 t.11))) (not (= (* exp.25 inverse.36 t.7) (* exp.44 inverse.40 t.8 t.7))) (not (= (* exp.2 inverse.17 t.7) (* exp.45 inverse.41 t.12 t.7))) (not (= (* exp.4 inverse.17 t.7) (* exp.46 inverse.41 t.12 t.7))) (not (= (* (+ t.3 t.0) t.7) (+ t.13 t.14))) (not (= 0.0 (* (+ (* exp.46 inverse.41 t.12 t.7) (* exp.45 inverse.41 t.12 t.7) t.13 t.14) t.0))) (not (= 0.0 (* (+ (* exp.44 inverse.40 t.8 t.7) (* exp.42 inverse.40 t.8 t.7) t.9 t.11) t.0)))))  ; claim, that one of 8 equations fails, as in: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] +...
(check-sat)
(pop 1)
; softmax_cross_entropy_labels.Z at N=2, K=3, y=[2, 0]
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
(declare-fun inverse.36 () Real)  ; (inverse (+ exp.21 exp.23 exp.25))
(declare-fun inverse.40 () Real)  ; (inverse (* exp.25 inverse.36))
(declare-fun inverse.41 () Real)  ; (inverse (* exp.2 inverse.17))
(declare-fun e.0 () Real)  ; (exp (+ |Z[1,0]| (* (- 1.0) |max:1[]|)))
(declare-fun e.0.inverse () Real)  ; (exp (+ (* (- 1.0) |Z[1,0]|) |max:1[]|))
(declare-fun e.1 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,1]|))
(declare-fun e.2 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,2]|))
(declare-fun e.3 () Real)  ; (exp (+ |Z[0,0]| (* (- 1.0) |max:0[]|)))
(declare-fun e.4 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,1]|))
(declare-fun e.5 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,2]|))
(declare-fun e.5.inverse () Real)  ; (exp (+ |max:0[]| (* (- 1.0) |Z[0,2]|)))
(declare-fun case.7 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.39 () Bool)
(define-fun exp.2 () Real e.0)
(define-fun exp.4 () Real e.1)
(define-fun exp.6 () Real e.2)
(define-fun exp.9 () Real (* e.0.inverse e.1))
(define-fun exp.10 () Real (* e.0.inverse e.2))
(define-fun exp.21 () Real e.3)
(define-fun exp.23 () Real e.4)
(define-fun exp.25 () Real e.5)
(define-fun exp.34 () Real (* e.3 e.5.inverse))
(define-fun exp.35 () Real (* e.4 e.5.inverse))
(define-fun exp.42 () Real (* e.3 e.5))
(define-fun exp.43 () Real (* e.4 e.5))
(define-fun exp.44 () Real (* e.5 e.5))
(define-fun exp.45 () Real (* e.0 e.0))
(define-fun exp.46 () Real (* e.0 e.1))
(define-fun exp.47 () Real (* e.0 e.2))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:1[]| t.0))
(define-fun t.2 () Real (+ exp.2 exp.4 exp.6))
(define-fun t.3 () Real (* exp.2 inverse.17))
(define-fun t.4 () Real (* |max:0[]| t.0))
(define-fun t.5 () Real (+ exp.21 exp.23 exp.25))
(define-fun t.6 () Real (* exp.25 inverse.36))
(define-fun t.7 () Real (/ 1.0 2.0))
(define-fun t.8 () Real (* inverse.36 inverse.36))
(define-fun t.9 () Real (* exp.44 inverse.40 t.8 t.7))
(define-fun t.10 () Real (- (/ 1.0 2.0)))
(define-fun t.11 () Real (* inverse.40 exp.25 inverse.36 t.10))
(define-fun t.12 () Real (* inverse.17 inverse.17))
(define-fun t.13 () Real (* exp.45 inverse.41 t.12 t.7))
(define-fun t.14 () Real (* inverse.41 exp.2 inverse.17 t.10))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.0.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.0 e.0.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.5 e.5.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (=> (> 0.0 (+ |Z[1,0]| (* (- 1.0) |max:1[]|))) (> 1.0 exp.2)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ |Z[1,0]| (* (- 1.0) |max:1[]|)) 0.0) (= exp.2 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ |Z[1,0]| (* (- 1.0) |max:1[]|)) 0.0) (> exp.2 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.2 exp.4 exp.6) 0.0)) (= (+ (* exp.2 inverse.17) (* exp.4 inverse.17) (* exp.6 inverse.17)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (> 0.0 (+ (* (- 1.0) |max:0[]|) |Z[0,2]|)) (> 1.0 exp.25)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:0[]|) |Z[0,2]|) 0.0) (= exp.25 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:0[]|) |Z[0,2]|) 0.0) (> exp.25 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.21 exp.23 exp.25) 0.0)) (= (+ (* exp.21 inverse.36) (* exp.23 inverse.36) (* exp.25 inverse.36)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (* exp.25 inverse.36) 0.0)) (= (* exp.25 inverse.36 inverse.40) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.25 0.0)) (not (= inverse.36 0.0)) (not (= (+ exp.21 exp.23 exp.25) 0.0))) (= inverse.40 (+ 1.0 exp.34 exp.35))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.2 inverse.17) 0.0)) (= (* exp.2 inverse.17 inverse.41) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.2 0.0)) (not (= inverse.17 0.0)) (not (= (+ exp.2 exp.4 exp.6) 0.0))) (= inverse.41 (+ 1.0 exp.9 exp.10))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (not (= (+ exp.2 exp.4 exp.6) 0.0)))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not case.7))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not (= (* exp.2 inverse.17) 0.0)))  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not case.18))  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not (= (+ exp.21 exp.23 exp.25) 0.0)))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not case.26))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not (= (* exp.25 inverse.36) 0.0)))  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not case.37))  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (> (* exp.2 inverse.17) 0.0))  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert case.38)  ; hypothesis: exp((Z[1, 0] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert (> (* exp.25 inverse.36) 0.0))  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert case.39)  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert (or (not (= (* exp.21 inverse.36 t.7) (* exp.42 inverse.40 t.8 t.7))) (not (= (* exp.23 inverse.36 t.7) (* exp.43 inverse.40 t.8 t.7))) (not (= (* (+ t.6 t.0) t.7) (+ t.9 t.11))) (not (= (* (+ t.3 t.0) t.7) (+ t.13 t.14))) (not (= (* exp.4 inverse.17 t.7) (* exp.46 inverse.41 t.12 t.7))) (not (= (* exp.6 inverse.17 t.7) (* exp.47 inverse.41 t.12 t.7))) (not (= 0.0 (* (+ (* exp.47 inverse.41 t.12 t.7) (* exp.46 inverse.41 t.12 t.7) t.13 t.14) t.0))) (not (= 0.0 (* (+ (* exp.43 inverse.40 t.8 t.7) (* exp.42 inverse.40 t.8 t.7) t.9 t.11) t.0)))))  ; claim, that one of 8 equations fails, as in: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] +...
(check-sat)
(pop 1)
; softmax_cross_entropy_labels.Z at N=2, K=3, y=[2, 1]
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
(declare-fun inverse.36 () Real)  ; (inverse (+ exp.21 exp.23 exp.25))
(declare-fun inverse.40 () Real)  ; (inverse (* exp.25 inverse.36))
(declare-fun inverse.41 () Real)  ; (inverse (* exp.4 inverse.17))
(declare-fun e.0 () Real)  ; (exp (+ |Z[1,0]| (* (- 1.0) |max:1[]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,1]|))
(declare-fun e.1.inverse () Real)  ; (exp (+ |max:1[]| (* (- 1.0) |Z[1,1]|)))
(declare-fun e.2 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,2]|))
(declare-fun e.3 () Real)  ; (exp (+ |Z[0,0]| (* (- 1.0) |max:0[]|)))
(declare-fun e.4 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,1]|))
(declare-fun e.5 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,2]|))
(declare-fun e.5.inverse () Real)  ; (exp (+ |max:0[]| (* (- 1.0) |Z[0,2]|)))
(declare-fun case.7 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.39 () Bool)
(define-fun exp.2 () Real e.0)
(define-fun exp.4 () Real e.1)
(define-fun exp.6 () Real e.2)
(define-fun exp.12 () Real (* e.0 e.1.inverse))
(define-fun exp.13 () Real (* e.1.inverse e.2))
(define-fun exp.21 () Real e.3)
(define-fun exp.23 () Real e.4)
(define-fun exp.25 () Real e.5)
(define-fun exp.34 () Real (* e.3 e.5.inverse))
(define-fun exp.35 () Real (* e.4 e.5.inverse))
(define-fun exp.42 () Real (* e.3 e.5))
(define-fun exp.43 () Real (* e.4 e.5))
(define-fun exp.44 () Real (* e.5 e.5))
(define-fun exp.45 () Real (* e.0 e.1))
(define-fun exp.46 () Real (* e.1 e.1))
(define-fun exp.47 () Real (* e.1 e.2))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:1[]| t.0))
(define-fun t.2 () Real (+ exp.2 exp.4 exp.6))
(define-fun t.3 () Real (* exp.4 inverse.17))
(define-fun t.4 () Real (* |max:0[]| t.0))
(define-fun t.5 () Real (+ exp.21 exp.23 exp.25))
(define-fun t.6 () Real (* exp.25 inverse.36))
(define-fun t.7 () Real (/ 1.0 2.0))
(define-fun t.8 () Real (* inverse.36 inverse.36))
(define-fun t.9 () Real (* exp.44 inverse.40 t.8 t.7))
(define-fun t.10 () Real (- (/ 1.0 2.0)))
(define-fun t.11 () Real (* inverse.40 exp.25 inverse.36 t.10))
(define-fun t.12 () Real (* inverse.17 inverse.17))
(define-fun t.13 () Real (* exp.46 inverse.41 t.12 t.7))
(define-fun t.14 () Real (* inverse.41 exp.4 inverse.17 t.10))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.1 e.1.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.5 e.5.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (=> (> 0.0 (+ (* (- 1.0) |max:1[]|) |Z[1,1]|)) (> 1.0 exp.4)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:1[]|) |Z[1,1]|) 0.0) (= exp.4 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:1[]|) |Z[1,1]|) 0.0) (> exp.4 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.2 exp.4 exp.6) 0.0)) (= (+ (* exp.2 inverse.17) (* exp.4 inverse.17) (* exp.6 inverse.17)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (> 0.0 (+ (* (- 1.0) |max:0[]|) |Z[0,2]|)) (> 1.0 exp.25)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:0[]|) |Z[0,2]|) 0.0) (= exp.25 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:0[]|) |Z[0,2]|) 0.0) (> exp.25 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.21 exp.23 exp.25) 0.0)) (= (+ (* exp.21 inverse.36) (* exp.23 inverse.36) (* exp.25 inverse.36)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (* exp.25 inverse.36) 0.0)) (= (* exp.25 inverse.36 inverse.40) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.25 0.0)) (not (= inverse.36 0.0)) (not (= (+ exp.21 exp.23 exp.25) 0.0))) (= inverse.40 (+ 1.0 exp.34 exp.35))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.4 inverse.17) 0.0)) (= (* exp.4 inverse.17 inverse.41) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.4 0.0)) (not (= inverse.17 0.0)) (not (= (+ exp.2 exp.4 exp.6) 0.0))) (= inverse.41 (+ 1.0 exp.12 exp.13))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (not (= (+ exp.2 exp.4 exp.6) 0.0)))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not case.7))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not (= (* exp.4 inverse.17) 0.0)))  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not case.18))  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not (= (+ exp.21 exp.23 exp.25) 0.0)))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not case.26))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not (= (* exp.25 inverse.36) 0.0)))  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not case.37))  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (> (* exp.4 inverse.17) 0.0))  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert case.38)  ; hypothesis: exp((Z[1, 1] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert (> (* exp.25 inverse.36) 0.0))  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert case.39)  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert (or (not (= (* exp.21 inverse.36 t.7) (* exp.42 inverse.40 t.8 t.7))) (not (= (* exp.23 inverse.36 t.7) (* exp.43 inverse.40 t.8 t.7))) (not (= (* (+ t.6 t.0) t.7) (+ t.9 t.11))) (not (= (* exp.2 inverse.17 t.7) (* exp.45 inverse.41 t.12 t.7))) (not (= (* (+ t.3 t.0) t.7) (+ t.13 t.14))) (not (= (* exp.6 inverse.17 t.7) (* exp.47 inverse.41 t.12 t.7))) (not (= 0.0 (* (+ (* exp.47 inverse.41 t.12 t.7) (* exp.45 inverse.41 t.12 t.7) t.13 t.14) t.0))) (not (= 0.0 (* (+ (* exp.43 inverse.40 t.8 t.7) (* exp.42 inverse.40 t.8 t.7) t.9 t.11) t.0)))))  ; claim, that one of 8 equations fails, as in: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] +...
(check-sat)
(pop 1)
; softmax_cross_entropy_labels.Z at N=2, K=3, y=[2, 2]
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
(declare-fun inverse.36 () Real)  ; (inverse (+ exp.21 exp.23 exp.25))
(declare-fun inverse.40 () Real)  ; (inverse (* exp.25 inverse.36))
(declare-fun inverse.41 () Real)  ; (inverse (* exp.6 inverse.17))
(declare-fun e.0 () Real)  ; (exp (+ |Z[1,0]| (* (- 1.0) |max:1[]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,1]|))
(declare-fun e.2 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |Z[1,2]|))
(declare-fun e.2.inverse () Real)  ; (exp (+ |max:1[]| (* (- 1.0) |Z[1,2]|)))
(declare-fun e.3 () Real)  ; (exp (+ |Z[0,0]| (* (- 1.0) |max:0[]|)))
(declare-fun e.4 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,1]|))
(declare-fun e.5 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |Z[0,2]|))
(declare-fun e.5.inverse () Real)  ; (exp (+ |max:0[]| (* (- 1.0) |Z[0,2]|)))
(declare-fun case.7 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.39 () Bool)
(define-fun exp.2 () Real e.0)
(define-fun exp.4 () Real e.1)
(define-fun exp.6 () Real e.2)
(define-fun exp.15 () Real (* e.0 e.2.inverse))
(define-fun exp.16 () Real (* e.1 e.2.inverse))
(define-fun exp.21 () Real e.3)
(define-fun exp.23 () Real e.4)
(define-fun exp.25 () Real e.5)
(define-fun exp.34 () Real (* e.3 e.5.inverse))
(define-fun exp.35 () Real (* e.4 e.5.inverse))
(define-fun exp.42 () Real (* e.3 e.5))
(define-fun exp.43 () Real (* e.4 e.5))
(define-fun exp.44 () Real (* e.5 e.5))
(define-fun exp.45 () Real (* e.0 e.2))
(define-fun exp.46 () Real (* e.1 e.2))
(define-fun exp.47 () Real (* e.2 e.2))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:1[]| t.0))
(define-fun t.2 () Real (+ exp.2 exp.4 exp.6))
(define-fun t.3 () Real (* exp.6 inverse.17))
(define-fun t.4 () Real (* |max:0[]| t.0))
(define-fun t.5 () Real (+ exp.21 exp.23 exp.25))
(define-fun t.6 () Real (* exp.25 inverse.36))
(define-fun t.7 () Real (/ 1.0 2.0))
(define-fun t.8 () Real (* inverse.36 inverse.36))
(define-fun t.9 () Real (* exp.44 inverse.40 t.8 t.7))
(define-fun t.10 () Real (- (/ 1.0 2.0)))
(define-fun t.11 () Real (* inverse.40 exp.25 inverse.36 t.10))
(define-fun t.12 () Real (* inverse.17 inverse.17))
(define-fun t.13 () Real (* exp.47 inverse.41 t.12 t.7))
(define-fun t.14 () Real (* inverse.41 exp.6 inverse.17 t.10))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.2 e.2.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.5 e.5.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (=> (> 0.0 (+ (* (- 1.0) |max:1[]|) |Z[1,2]|)) (> 1.0 exp.6)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:1[]|) |Z[1,2]|) 0.0) (= exp.6 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:1[]|) |Z[1,2]|) 0.0) (> exp.6 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.2 exp.4 exp.6) 0.0)) (= (+ (* exp.2 inverse.17) (* exp.4 inverse.17) (* exp.6 inverse.17)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (> 0.0 (+ (* (- 1.0) |max:0[]|) |Z[0,2]|)) (> 1.0 exp.25)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* (- 1.0) |max:0[]|) |Z[0,2]|) 0.0) (= exp.25 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* (- 1.0) |max:0[]|) |Z[0,2]|) 0.0) (> exp.25 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.21 exp.23 exp.25) 0.0)) (= (+ (* exp.21 inverse.36) (* exp.23 inverse.36) (* exp.25 inverse.36)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (* exp.25 inverse.36) 0.0)) (= (* exp.25 inverse.36 inverse.40) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.25 0.0)) (not (= inverse.36 0.0)) (not (= (+ exp.21 exp.23 exp.25) 0.0))) (= inverse.40 (+ 1.0 exp.34 exp.35))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.6 inverse.17) 0.0)) (= (* exp.6 inverse.17 inverse.41) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.6 0.0)) (not (= inverse.17 0.0)) (not (= (+ exp.2 exp.4 exp.6) 0.0))) (= inverse.41 (+ 1.0 exp.15 exp.16))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (not (= (+ exp.2 exp.4 exp.6) 0.0)))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not case.7))  ; hypothesis: (exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))) is not 0
(assert (not (= (* exp.6 inverse.17) 0.0)))  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not case.18))  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) is not 0
(assert (not (= (+ exp.21 exp.23 exp.25) 0.0)))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not case.26))  ; hypothesis: (exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))) is not 0
(assert (not (= (* exp.25 inverse.36) 0.0)))  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (not case.37))  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) is not 0
(assert (> (* exp.6 inverse.17) 0.0))  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert case.38)  ; hypothesis: exp((Z[1, 2] + max:1[] * -1)) * ((exp((Z[1, 0] + max:1[] * -1)) + exp((Z[1, 1] + max:1[] * -1)) + exp((Z[1, 2] + max:1[] * -1))))**(-1) > 0
(assert (> (* exp.25 inverse.36) 0.0))  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert case.39)  ; hypothesis: exp((Z[0, 2] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] + max:0[] * -1))))**(-1) > 0
(assert (or (not (= (* exp.21 inverse.36 t.7) (* exp.42 inverse.40 t.8 t.7))) (not (= (* exp.23 inverse.36 t.7) (* exp.43 inverse.40 t.8 t.7))) (not (= (* (+ t.6 t.0) t.7) (+ t.9 t.11))) (not (= (* exp.2 inverse.17 t.7) (* exp.45 inverse.41 t.12 t.7))) (not (= (* exp.4 inverse.17 t.7) (* exp.46 inverse.41 t.12 t.7))) (not (= (* (+ t.3 t.0) t.7) (+ t.13 t.14))) (not (= 0.0 (* (+ (* exp.46 inverse.41 t.12 t.7) (* exp.45 inverse.41 t.12 t.7) t.13 t.14) t.0))) (not (= 0.0 (* (+ (* exp.43 inverse.40 t.8 t.7) (* exp.42 inverse.40 t.8 t.7) t.9 t.11) t.0)))))  ; claim, that one of 8 equations fails, as in: exp((Z[0, 0] + max:0[] * -1)) * ((exp((Z[0, 0] + max:0[] * -1)) + exp((Z[0, 1] + max:0[] * -1)) + exp((Z[0, 2] +...
(check-sat)
(pop 1)
