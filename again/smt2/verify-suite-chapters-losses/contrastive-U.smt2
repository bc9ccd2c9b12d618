; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; contrastive.U at N=2, D=3
(push 1)
(declare-fun |U[1,0]| () Real)
(declare-fun |V[0,0]| () Real)
(declare-fun |U[1,1]| () Real)
(declare-fun |V[0,1]| () Real)
(declare-fun |U[1,2]| () Real)
(declare-fun |V[0,2]| () Real)
(declare-fun |max:1[]| () Real)
(declare-fun |V[1,0]| () Real)
(declare-fun |V[1,1]| () Real)
(declare-fun |V[1,2]| () Real)
(declare-fun inverse.17 () Real)  ; (inverse (+ exp.7 exp.11))
(declare-fun |U[0,0]| () Real)
(declare-fun |U[0,1]| () Real)
(declare-fun |U[0,2]| () Real)
(declare-fun |max:0[]| () Real)
(declare-fun inverse.30 () Real)  ; (inverse (+ exp.23 exp.24))
(declare-fun inverse.34 () Real)  ; (inverse (* exp.23 inverse.30))
(declare-fun inverse.35 () Real)  ; (inverse (* exp.11 inverse.17))
(declare-fun e.0 () Real)  ; (exp (+ (* |U[1,0]| |V[0,0]|) (* |U[1,1]| |V[0,1]|) (* |U[1,2]| |V[0,2]|) (* (- 1.0) |max:1[]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* |U[1,0]| |V[1,0]|) (* |U[1,1]| |V[1,1]|) (* |U[1,2]| |V[1,2]|) (* (- 1.0) |max:1[]|)))
(declare-fun e.1.inverse () Real)  ; (exp (+ (* (- 1.0) |U[1,0]| |V[1,0]|) (* (- 1.0) |U[1,1]| |V[1,1]|) (* (- 1.0) |U[1,2]| |V[1,2]|) |max:1[]|))
(declare-fun e.2 () Real)  ; (exp (+ (* |V[0,0]| |U[0,0]|) (* |V[0,1]| |U[0,1]|) (* |V[0,2]| |U[0,2]|) (* (- 1.0) |max:0[]|)))
(declare-fun e.2.inverse () Real)  ; (exp (+ (* (- 1.0) |V[0,0]| |U[0,0]|) (* (- 1.0) |V[0,1]| |U[0,1]|) (* (- 1.0) |V[0,2]| |U[0,2]|) |max:0[]|))
(declare-fun e.3 () Real)  ; (exp (+ (* |V[1,0]| |U[0,0]|) (* |V[1,1]| |U[0,1]|) (* |V[1,2]| |U[0,2]|) (* (- 1.0) |max:0[]|)))
(declare-fun case.12 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.33 () Bool)
(define-fun exp.7 () Real e.0)
(define-fun exp.11 () Real e.1)
(define-fun exp.16 () Real (* e.0 e.1.inverse))
(define-fun exp.23 () Real e.2)
(define-fun exp.24 () Real e.3)
(define-fun exp.27 () Real (* e.2.inverse e.3))
(define-fun exp.36 () Real (* e.2 e.3))
(define-fun exp.37 () Real (* e.2 e.2))
(define-fun exp.38 () Real (* e.0 e.1))
(define-fun exp.39 () Real (* e.1 e.1))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:1[]| t.0))
(define-fun t.2 () Real (+ exp.7 exp.11))
(define-fun t.3 () Real (* exp.11 inverse.17))
(define-fun t.4 () Real (* |max:0[]| t.0))
(define-fun t.5 () Real (+ exp.23 exp.24))
(define-fun t.6 () Real (* exp.23 inverse.30))
(define-fun t.7 () Real (+ t.6 t.0))
(define-fun t.8 () Real (* inverse.30 inverse.30))
(define-fun t.9 () Real (* exp.37 inverse.34 t.8))
(define-fun t.10 () Real (* inverse.34 exp.23 inverse.30 t.0))
(define-fun t.11 () Real (+ t.9 t.10))
(define-fun t.12 () Real (+ t.3 t.0))
(define-fun t.13 () Real (* inverse.17 inverse.17))
(define-fun t.14 () Real (* exp.39 inverse.35 t.13))
(define-fun t.15 () Real (* inverse.35 exp.11 inverse.17 t.0))
(define-fun t.16 () Real (+ t.14 t.15))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.1 e.1.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.2 e.2.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (> 0.0 (+ (* |U[1,0]| |V[1,0]|) (* |U[1,1]| |V[1,1]|) (* |U[1,2]| |V[1,2]|) (* (- 1.0) |max:1[]|))) (> 1.0 exp.11)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* |U[1,0]| |V[1,0]|) (* |U[1,1]| |V[1,1]|) (* |U[1,2]| |V[1,2]|) (* (- 1.0) |max:1[]|)) 0.0) (= exp.11 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* |U[1,0]| |V[1,0]|) (* |U[1,1]| |V[1,1]|) (* |U[1,2]| |V[1,2]|) (* (- 1.0) |max:1[]|)) 0.0) (> exp.11 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.7 exp.11) 0.0)) (= (+ (* exp.7 inverse.17) (* exp.11 inverse.17)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (> 0.0 (+ (* |V[0,0]| |U[0,0]|) (* |V[0,1]| |U[0,1]|) (* |V[0,2]| |U[0,2]|) (* (- 1.0) |max:0[]|))) (> 1.0 exp.23)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= (+ (* |V[0,0]| |U[0,0]|) (* |V[0,1]| |U[0,1]|) (* |V[0,2]| |U[0,2]|) (* (- 1.0) |max:0[]|)) 0.0) (= exp.23 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> (+ (* |V[0,0]| |U[0,0]|) (* |V[0,1]| |U[0,1]|) (* |V[0,2]| |U[0,2]|) (* (- 1.0) |max:0[]|)) 0.0) (> exp.23 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.23 exp.24) 0.0)) (= (+ (* exp.23 inverse.30) (* exp.24 inverse.30)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (* exp.23 inverse.30) 0.0)) (= (* exp.23 inverse.30 inverse.34) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.23 0.0)) (not (= inverse.30 0.0)) (not (= (+ exp.23 exp.24) 0.0))) (= inverse.34 (+ 1.0 exp.27))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (* exp.11 inverse.17) 0.0)) (= (* exp.11 inverse.17 inverse.35) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= exp.11 0.0)) (not (= inverse.17 0.0)) (not (= (+ exp.7 exp.11) 0.0))) (= inverse.35 (+ 1.0 exp.16))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (not (= (+ exp.7 exp.11) 0.0)))  ; hypothesis: (exp((U[1, 0] * V[0, 0] + U[1, 1] * V[0, 1] + U[1, 2] * V[0, 2] + max:1[] * -1)) + exp((U[1, 0] * V[1, 0] + U[1, 1] * V[1, 1] + U[1, 2] * V[1, 2]...
(assert (not case.12))  ; hypothesis: (exp((U[1, 0] * V[0, 0] + U[1, 1] * V[0, 1] + U[1, 2] * V[0, 2] + max:1[] * -1)) + exp((U[1, 0] * V[1, 0] + U[1, 1] * V[1, 1] + U[1, 2] * V[1, 2]...
(assert (not (= (* exp.11 inverse.17) 0.0)))  ; hypothesis: exp((U[1, 0] * V[1, 0] + U[1, 1] * V[1, 1] + U[1, 2] * V[1, 2] + max:1[] * -1)) * ((exp((U[1, 0] * V[0, 0] + U[1, 1] * V[0, 1] + U[1, 2] * V[0, 2...
(assert (not case.18))  ; hypothesis: exp((U[1, 0] * V[1, 0] + U[1, 1] * V[1, 1] + U[1, 2] * V[1, 2] + max:1[] * -1)) * ((exp((U[1, 0] * V[0, 0] + U[1, 1] * V[0, 1] + U[1, 2] * V[0, 2...
(assert (not (= (+ exp.23 exp.24) 0.0)))  ; hypothesis: (exp((U[0, 0] * V[0, 0] + U[0, 1] * V[0, 1] + U[0, 2] * V[0, 2] + max:0[] * -1)) + exp((U[0, 0] * V[1, 0] + U[0, 1] * V[1, 1] + U[0, 2] * V[1, 2]...
(assert (not case.25))  ; hypothesis: (exp((U[0, 0] * V[0, 0] + U[0, 1] * V[0, 1] + U[0, 2] * V[0, 2] + max:0[] * -1)) + exp((U[0, 0] * V[1, 0] + U[0, 1] * V[1, 1] + U[0, 2] * V[1, 2]...
(assert (not (= (* exp.23 inverse.30) 0.0)))  ; hypothesis: exp((U[0, 0] * V[0, 0] + U[0, 1] * V[0, 1] + U[0, 2] * V[0, 2] + max:0[] * -1)) * ((exp((U[0, 0] * V[0, 0] + U[0, 1] * V[0, 1] + U[0, 2] * V[0, 2...
(assert (not case.31))  ; hypothesis: exp((U[0, 0] * V[0, 0] + U[0, 1] * V[0, 1] + U[0, 2] * V[0, 2] + max:0[] * -1)) * ((exp((U[0, 0] * V[0, 0] + U[0, 1] * V[0, 1] + U[0, 2] * V[0, 2...
(assert (> (* exp.11 inverse.17) 0.0))  ; hypothesis: exp((U[1, 0] * V[1, 0] + U[1, 1] * V[1, 1] + U[1, 2] * V[1, 2] + max:1[] * -1)) * ((exp((U[1, 0] * V[0, 0] + U[1, 1] * V[0, 1] + U[1, 2] * V[0, 2...
(assert case.32)  ; hypothesis: exp((U[1, 0] * V[1, 0] + U[1, 1] * V[1, 1] + U[1, 2] * V[1, 2] + max:1[] * -1)) * ((exp((U[1, 0] * V[0, 0] + U[1, 1] * V[0, 1] + U[1, 2] * V[0, 2...
(assert (> (* exp.23 inverse.30) 0.0))  ; hypothesis: exp((U[0, 0] * V[0, 0] + U[0, 1] * V[0, 1] + U[0, 2] * V[0, 2] + max:0[] * -1)) * ((exp((U[0, 0] * V[0, 0] + U[0, 1] * V[0, 1] + U[0, 2] * V[0, 2...
(assert case.33)  ; hypothesis: exp((U[0, 0] * V[0, 0] + U[0, 1] * V[0, 1] + U[0, 2] * V[0, 2] + max:0[] * -1)) * ((exp((U[0, 0] * V[0, 0] + U[0, 1] * V[0, 1] + U[0, 2] * V[0, 2...
(assert (or (not (= (+ (* t.7 |V[0,0]|) (* exp.24 inverse.30 |V[1,0]|)) (+ (* exp.36 inverse.34 t.8 |V[1,0]|) (* t.11 |V[0,0]|)))) (not (= (+ (* t.7 |V[0,1]|) (* exp.24 inverse.30 |V[1,1]|)) (+ (* exp.36 inverse.34 t.8 |V[1,1]|) (* t.11 |V[0,1]|)))) (not (= (+ (* t.7 |V[0,2]|) (* exp.24 inverse.30 |V[1,2]|)) (+ (* exp.36 inverse.34 t.8 |V[1,2]|) (* t.11 |V[0,2]|)))) (not (= (+ (* exp.7 inverse.17 |V[0,0]|) (* t.12 |V[1,0]|)) (+ (* exp.38 inverse.35 t.13 |V[0,0]|) (* t.16 |V[1,0]|)))) (not (= (+ (* exp.7 inverse.17 |V[0,1]|) (* t.12 |V[1,1]|)) (+ (* exp.38 inverse.35 t.13 |V[0,1]|) (* t.16 |V[1,1]|)))) (not (= (+ (* exp.7 inverse.17 |V[0,2]|) (* t.12 |V[1,2]|)) (+ (* exp.38 inverse.35 t.13 |V[0,2]|) (* t.16 |V[1,2]|)))) (not (= 0.0 (* (+ (* exp.38 inverse.35 t.13) t.14 t.15) t.0))) (not (= 0.0 (* (+ (* exp.36 inverse.34 t.8) t.9 t.10) t.0)))))  ; claim, that one of 8 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
