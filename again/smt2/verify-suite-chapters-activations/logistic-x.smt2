; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; logistic.x at N=2, M=3
(push 1)
(declare-fun |x[1,2]| () Real)
(declare-fun |x[1,1]| () Real)
(declare-fun |x[1,0]| () Real)
(declare-fun |x[0,2]| () Real)
(declare-fun |x[0,1]| () Real)
(declare-fun |x[0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun inverse.20 () Real)  ; (inverse (+ 1.0 exp.16))
(declare-fun |G[0,1]| () Real)
(declare-fun inverse.23 () Real)  ; (inverse (+ 1.0 exp.13))
(declare-fun |G[0,2]| () Real)
(declare-fun inverse.26 () Real)  ; (inverse (+ 1.0 exp.10))
(declare-fun |G[1,0]| () Real)
(declare-fun inverse.29 () Real)  ; (inverse (+ 1.0 exp.7))
(declare-fun |G[1,1]| () Real)
(declare-fun inverse.32 () Real)  ; (inverse (+ 1.0 exp.4))
(declare-fun |G[1,2]| () Real)
(declare-fun inverse.35 () Real)  ; (inverse (+ 1.0 exp.1))
(declare-fun e.0 () Real)  ; (exp (* (- 1.0) |x[1,2]|))
(declare-fun e.1 () Real)  ; (exp (* (- 1.0) |x[1,1]|))
(declare-fun e.2 () Real)  ; (exp (* (- 1.0) |x[1,0]|))
(declare-fun e.3 () Real)  ; (exp (* (- 1.0) |x[0,2]|))
(declare-fun e.4 () Real)  ; (exp (* (- 1.0) |x[0,1]|))
(declare-fun e.5 () Real)  ; (exp (* (- 1.0) |x[0,0]|))
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(define-fun exp.1 () Real e.0)
(define-fun exp.4 () Real e.1)
(define-fun exp.7 () Real e.2)
(define-fun exp.10 () Real e.3)
(define-fun exp.13 () Real e.4)
(define-fun exp.16 () Real e.5)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ exp.1 1.0))
(define-fun t.2 () Real (+ exp.4 1.0))
(define-fun t.3 () Real (+ exp.7 1.0))
(define-fun t.4 () Real (+ exp.10 1.0))
(define-fun t.5 () Real (+ exp.13 1.0))
(define-fun t.6 () Real (+ exp.16 1.0))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (not (= (+ 1.0 exp.16) 0.0)) (= (+ (* exp.16 inverse.20) inverse.20) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.13) 0.0)) (= (+ (* exp.13 inverse.23) inverse.23) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.10) 0.0)) (= (+ (* exp.10 inverse.26) inverse.26) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.7) 0.0)) (= (+ (* exp.7 inverse.29) inverse.29) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.4) 0.0)) (= (+ (* exp.4 inverse.32) inverse.32) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.1) 0.0)) (= (+ (* exp.1 inverse.35) inverse.35) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ 1.0 exp.1) 0.0)))  ; hypothesis: (exp(x[1, 2] * -1) + 1) is not 0
(assert (not case.2))  ; hypothesis: (exp(x[1, 2] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.4) 0.0)))  ; hypothesis: (exp(x[1, 1] * -1) + 1) is not 0
(assert (not case.5))  ; hypothesis: (exp(x[1, 1] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.7) 0.0)))  ; hypothesis: (exp(x[1, 0] * -1) + 1) is not 0
(assert (not case.8))  ; hypothesis: (exp(x[1, 0] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.10) 0.0)))  ; hypothesis: (exp(x[0, 2] * -1) + 1) is not 0
(assert (not case.11))  ; hypothesis: (exp(x[0, 2] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.13) 0.0)))  ; hypothesis: (exp(x[0, 1] * -1) + 1) is not 0
(assert (not case.14))  ; hypothesis: (exp(x[0, 1] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.16) 0.0)))  ; hypothesis: (exp(x[0, 0] * -1) + 1) is not 0
(assert (not case.17))  ; hypothesis: (exp(x[0, 0] * -1) + 1) is not 0
(assert (or (not (= (* |G[0,0]| inverse.20 (+ (* inverse.20 t.0) 1.0)) (* |G[0,0]| (* inverse.20 inverse.20) exp.16))) (not (= (* |G[0,1]| inverse.23 (+ (* inverse.23 t.0) 1.0)) (* |G[0,1]| (* inverse.23 inverse.23) exp.13))) (not (= (* |G[0,2]| inverse.26 (+ (* inverse.26 t.0) 1.0)) (* |G[0,2]| (* inverse.26 inverse.26) exp.10))) (not (= (* |G[1,0]| inverse.29 (+ (* inverse.29 t.0) 1.0)) (* |G[1,0]| (* inverse.29 inverse.29) exp.7))) (not (= (* |G[1,1]| inverse.32 (+ (* inverse.32 t.0) 1.0)) (* |G[1,1]| (* inverse.32 inverse.32) exp.4))) (not (= (* |G[1,2]| inverse.35 (+ (* inverse.35 t.0) 1.0)) (* |G[1,2]| (* inverse.35 inverse.35) exp.1)))))  ; claim, that one of 6 equations fails, as in: G[0, 0] * ((exp(x[0, 0] * -1) + 1))**(-1) * (((exp(x[0, 0] * -1) + 1))**(-1) * -1 + 1) = G[0, 0] * ((exp(x[0, 0]...
(check-sat)
(pop 1)
