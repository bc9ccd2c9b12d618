; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; softplus.x at N=2, M=3
(push 1)
(declare-fun |x[1,2]| () Real)
(declare-fun |x[1,1]| () Real)
(declare-fun |x[1,0]| () Real)
(declare-fun |x[0,2]| () Real)
(declare-fun |x[0,1]| () Real)
(declare-fun |x[0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun inverse.26 () Real)  ; (inverse (+ 1.0 exp.25))
(declare-fun |G[0,1]| () Real)
(declare-fun inverse.29 () Real)  ; (inverse (+ 1.0 exp.28))
(declare-fun |G[0,2]| () Real)
(declare-fun inverse.32 () Real)  ; (inverse (+ 1.0 exp.31))
(declare-fun |G[1,0]| () Real)
(declare-fun inverse.35 () Real)  ; (inverse (+ 1.0 exp.34))
(declare-fun |G[1,1]| () Real)
(declare-fun inverse.38 () Real)  ; (inverse (+ 1.0 exp.37))
(declare-fun |G[1,2]| () Real)
(declare-fun inverse.41 () Real)  ; (inverse (+ 1.0 exp.40))
(declare-fun e.0 () Real)  ; (exp |x[1,2]|)
(declare-fun e.0.inverse () Real)  ; (exp (* (- 1.0) |x[1,2]|))
(declare-fun e.1 () Real)  ; (exp |x[1,1]|)
(declare-fun e.1.inverse () Real)  ; (exp (* (- 1.0) |x[1,1]|))
(declare-fun e.2 () Real)  ; (exp |x[1,0]|)
(declare-fun e.2.inverse () Real)  ; (exp (* (- 1.0) |x[1,0]|))
(declare-fun e.3 () Real)  ; (exp |x[0,2]|)
(declare-fun e.3.inverse () Real)  ; (exp (* (- 1.0) |x[0,2]|))
(declare-fun e.4 () Real)  ; (exp |x[0,1]|)
(declare-fun e.4.inverse () Real)  ; (exp (* (- 1.0) |x[0,1]|))
(declare-fun e.5 () Real)  ; (exp |x[0,0]|)
(declare-fun e.5.inverse () Real)  ; (exp (* (- 1.0) |x[0,0]|))
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.23 () Bool)
(define-fun exp.1 () Real e.0)
(define-fun exp.4 () Real e.1)
(define-fun exp.7 () Real e.2)
(define-fun exp.10 () Real e.3)
(define-fun exp.13 () Real e.4)
(define-fun exp.16 () Real e.5)
(define-fun exp.25 () Real e.5.inverse)
(define-fun exp.28 () Real e.4.inverse)
(define-fun exp.31 () Real e.3.inverse)
(define-fun exp.34 () Real e.2.inverse)
(define-fun exp.37 () Real e.1.inverse)
(define-fun exp.40 () Real e.0.inverse)
(define-fun t.0 () Real (+ exp.1 1.0))
(define-fun t.1 () Real (- 1.0))
(define-fun t.2 () Real (+ exp.4 1.0))
(define-fun t.3 () Real (+ exp.7 1.0))
(define-fun t.4 () Real (+ exp.10 1.0))
(define-fun t.5 () Real (+ exp.13 1.0))
(define-fun t.6 () Real (+ exp.16 1.0))
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
(assert (=> (not (= (+ 1.0 exp.25) 0.0)) (= (+ (* exp.25 inverse.26) inverse.26) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.28) 0.0)) (= (+ (* exp.28 inverse.29) inverse.29) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.31) 0.0)) (= (+ (* exp.31 inverse.32) inverse.32) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.34) 0.0)) (= (+ (* exp.34 inverse.35) inverse.35) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.37) 0.0)) (= (+ (* exp.37 inverse.38) inverse.38) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.40) 0.0)) (= (+ (* exp.40 inverse.41) inverse.41) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not case.2))  ; hypothesis: (exp(x[1, 2]) + 1) is not 0
(assert (not case.5))  ; hypothesis: (exp(x[1, 1]) + 1) is not 0
(assert (not case.8))  ; hypothesis: (exp(x[1, 0]) + 1) is not 0
(assert (not case.11))  ; hypothesis: (exp(x[0, 2]) + 1) is not 0
(assert (not case.14))  ; hypothesis: (exp(x[0, 1]) + 1) is not 0
(assert (not case.17))  ; hypothesis: (exp(x[0, 0]) + 1) is not 0
(assert case.18)  ; hypothesis: (exp(x[1, 2]) + 1) > 0
(assert case.19)  ; hypothesis: (exp(x[1, 1]) + 1) > 0
(assert case.20)  ; hypothesis: (exp(x[1, 0]) + 1) > 0
(assert case.21)  ; hypothesis: (exp(x[0, 2]) + 1) > 0
(assert case.22)  ; hypothesis: (exp(x[0, 1]) + 1) > 0
(assert case.23)  ; hypothesis: (exp(x[0, 0]) + 1) > 0
(assert (or (not (= (* |G[0,0]| inverse.26) (* inverse.26 |G[0,0]|))) (not (= (* |G[0,1]| inverse.29) (* inverse.29 |G[0,1]|))) (not (= (* |G[0,2]| inverse.32) (* inverse.32 |G[0,2]|))) (not (= (* |G[1,0]| inverse.35) (* inverse.35 |G[1,0]|))) (not (= (* |G[1,1]| inverse.38) (* inverse.38 |G[1,1]|))) (not (= (* |G[1,2]| inverse.41) (* inverse.41 |G[1,2]|)))))  ; claim, that one of 6 equations fails, as in: G[0, 0] * ((exp(x[0, 0] * -1) + 1))**(-1) = G[0, 0] * ((exp(x[0, 0]) + 1))**(-1) * exp(x[0, 0])
(check-sat)
(pop 1)
; softplus.x at N=2, M=3: the gradient has a value
(push 1)
(declare-fun |x[1,2]| () Real)
(declare-fun |x[1,1]| () Real)
(declare-fun |x[1,0]| () Real)
(declare-fun |x[0,2]| () Real)
(declare-fun |x[0,1]| () Real)
(declare-fun |x[0,0]| () Real)
(declare-fun e.0 () Real)  ; (exp |x[1,2]|)
(declare-fun e.0.inverse () Real)  ; (exp (* (- 1.0) |x[1,2]|))
(declare-fun e.1 () Real)  ; (exp |x[1,1]|)
(declare-fun e.1.inverse () Real)  ; (exp (* (- 1.0) |x[1,1]|))
(declare-fun e.2 () Real)  ; (exp |x[1,0]|)
(declare-fun e.2.inverse () Real)  ; (exp (* (- 1.0) |x[1,0]|))
(declare-fun e.3 () Real)  ; (exp |x[0,2]|)
(declare-fun e.3.inverse () Real)  ; (exp (* (- 1.0) |x[0,2]|))
(declare-fun e.4 () Real)  ; (exp |x[0,1]|)
(declare-fun e.4.inverse () Real)  ; (exp (* (- 1.0) |x[0,1]|))
(declare-fun e.5 () Real)  ; (exp |x[0,0]|)
(declare-fun e.5.inverse () Real)  ; (exp (* (- 1.0) |x[0,0]|))
(define-fun exp.1 () Real e.0)
(define-fun exp.4 () Real e.1)
(define-fun exp.7 () Real e.2)
(define-fun exp.10 () Real e.3)
(define-fun exp.13 () Real e.4)
(define-fun exp.16 () Real e.5)
(define-fun exp.24 () Real e.0.inverse)
(define-fun exp.26 () Real e.1.inverse)
(define-fun exp.28 () Real e.2.inverse)
(define-fun exp.30 () Real e.3.inverse)
(define-fun exp.32 () Real e.4.inverse)
(define-fun exp.34 () Real e.5.inverse)
(define-fun t.0 () Real (+ exp.1 1.0))
(define-fun t.1 () Real (- 1.0))
(define-fun t.2 () Real (+ exp.4 1.0))
(define-fun t.3 () Real (+ exp.7 1.0))
(define-fun t.4 () Real (+ exp.10 1.0))
(define-fun t.5 () Real (+ exp.13 1.0))
(define-fun t.6 () Real (+ exp.16 1.0))
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
(assert (not (= (+ 1.0 exp.1) 0.0)))  ; hypothesis: (exp(x[1, 2]) + 1) is not 0
(assert (not (= (+ 1.0 exp.4) 0.0)))  ; hypothesis: (exp(x[1, 1]) + 1) is not 0
(assert (not (= (+ 1.0 exp.7) 0.0)))  ; hypothesis: (exp(x[1, 0]) + 1) is not 0
(assert (not (= (+ 1.0 exp.10) 0.0)))  ; hypothesis: (exp(x[0, 2]) + 1) is not 0
(assert (not (= (+ 1.0 exp.13) 0.0)))  ; hypothesis: (exp(x[0, 1]) + 1) is not 0
(assert (not (= (+ 1.0 exp.16) 0.0)))  ; hypothesis: (exp(x[0, 0]) + 1) is not 0
(assert (> (+ 1.0 exp.1) 0.0))  ; hypothesis: (exp(x[1, 2]) + 1) > 0
(assert (> (+ 1.0 exp.4) 0.0))  ; hypothesis: (exp(x[1, 1]) + 1) > 0
(assert (> (+ 1.0 exp.7) 0.0))  ; hypothesis: (exp(x[1, 0]) + 1) > 0
(assert (> (+ 1.0 exp.10) 0.0))  ; hypothesis: (exp(x[0, 2]) + 1) > 0
(assert (> (+ 1.0 exp.13) 0.0))  ; hypothesis: (exp(x[0, 1]) + 1) > 0
(assert (> (+ 1.0 exp.16) 0.0))  ; hypothesis: (exp(x[0, 0]) + 1) > 0
(assert (or (not (= (+ (ite (= (+ 1.0 exp.24) 0.0) t.1 0.0) 1.0) 1.0)) (not (= (+ (ite (= (+ 1.0 exp.26) 0.0) t.1 0.0) 1.0) 1.0)) (not (= (+ (ite (= (+ 1.0 exp.28) 0.0) t.1 0.0) 1.0) 1.0)) (not (= (+ (ite (= (+ 1.0 exp.30) 0.0) t.1 0.0) 1.0) 1.0)) (not (= (+ (ite (= (+ 1.0 exp.32) 0.0) t.1 0.0) 1.0) 1.0)) (not (= (+ (ite (= (+ 1.0 exp.34) 0.0) t.1 0.0) 1.0) 1.0))))  ; claim, that one of 6 equations fails, as in: ([(exp(x[1, 2] * -1) + 1) = 0] * -1 + 1) = 1
(check-sat)
(pop 1)
