; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; softmax_temperature.x at N=2, K=3
(push 1)
(declare-fun |tau[]| () Real)
(declare-fun |x[1,0]| () Real)
(declare-fun inverse.4 () Real)  ; (inverse |tau[]|)
(declare-fun |max:1[]| () Real)
(declare-fun |x[1,1]| () Real)
(declare-fun |x[1,2]| () Real)
(declare-fun |x[0,0]| () Real)
(declare-fun |max:0[]| () Real)
(declare-fun |x[0,1]| () Real)
(declare-fun |x[0,2]| () Real)
(declare-fun inverse.29 () Real)  ; (inverse (+ exp.14 exp.16 exp.18))
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun inverse.42 () Real)  ; (inverse (+ exp.6 exp.8 exp.10))
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun e.0 () Real)  ; (exp (+ (* |x[1,0]| inverse.4) (* (- 1.0) |max:1[]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* inverse.4 |x[1,1]|) (* (- 1.0) |max:1[]|)))
(declare-fun e.2 () Real)  ; (exp (+ (* inverse.4 |x[1,2]|) (* (- 1.0) |max:1[]|)))
(declare-fun e.3 () Real)  ; (exp (+ (* inverse.4 |x[0,0]|) (* (- 1.0) |max:0[]|)))
(declare-fun e.4 () Real)  ; (exp (+ (* inverse.4 |x[0,1]|) (* (- 1.0) |max:0[]|)))
(declare-fun e.5 () Real)  ; (exp (+ (* inverse.4 |x[0,2]|) (* (- 1.0) |max:0[]|)))
(declare-fun case.1 () Bool)
(declare-fun case.2 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.19 () Bool)
(define-fun exp.6 () Real e.0)
(define-fun exp.8 () Real e.1)
(define-fun exp.10 () Real e.2)
(define-fun exp.14 () Real e.3)
(define-fun exp.16 () Real e.4)
(define-fun exp.18 () Real e.5)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:1[]| t.0))
(define-fun t.2 () Real (+ exp.6 exp.8 exp.10))
(define-fun t.3 () Real (* |max:0[]| t.0))
(define-fun t.4 () Real (+ exp.14 exp.16 exp.18))
(define-fun t.5 () Real (* |G[0,0]| exp.14 inverse.29))
(define-fun t.6 () Real (* |G[0,1]| exp.16 inverse.29))
(define-fun t.7 () Real (* |G[0,2]| exp.18 inverse.29))
(define-fun t.8 () Real (* (+ t.5 t.6 t.7) t.0))
(define-fun t.9 () Real (* inverse.29 inverse.29))
(define-fun t.10 () Real (+ (* |G[0,2]| exp.18 t.9 t.0) (* |G[0,1]| exp.16 t.9 t.0) (* |G[0,0]| exp.14 t.9 t.0)))
(define-fun t.11 () Real (* t.10 exp.14))
(define-fun t.12 () Real (* t.10 exp.16))
(define-fun t.13 () Real (* t.10 exp.18))
(define-fun t.14 () Real (* |G[1,0]| exp.6 inverse.42))
(define-fun t.15 () Real (* |G[1,1]| exp.8 inverse.42))
(define-fun t.16 () Real (* |G[1,2]| exp.10 inverse.42))
(define-fun t.17 () Real (* (+ t.14 t.15 t.16) t.0))
(define-fun t.18 () Real (* inverse.42 inverse.42))
(define-fun t.19 () Real (+ (* |G[1,2]| exp.10 t.18 t.0) (* |G[1,1]| exp.8 t.18 t.0) (* |G[1,0]| exp.6 t.18 t.0)))
(define-fun t.20 () Real (* t.19 exp.6))
(define-fun t.21 () Real (* t.19 exp.8))
(define-fun t.22 () Real (* t.19 exp.10))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (not (= |tau[]| 0.0)) (= (* |tau[]| inverse.4) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ exp.14 exp.16 exp.18) 0.0)) (= (+ (* exp.14 inverse.29) (* exp.16 inverse.29) (* exp.18 inverse.29)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ exp.6 exp.8 exp.10) 0.0)) (= (+ (* exp.6 inverse.42) (* exp.8 inverse.42) (* exp.10 inverse.42)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> |tau[]| 0.0))  ; hypothesis: tau[] > 0
(assert case.1)  ; hypothesis: tau[] > 0
(assert (not (= |tau[]| 0.0)))  ; hypothesis: tau[] is not 0
(assert (not case.2))  ; hypothesis: tau[] is not 0
(assert (not (= (+ exp.6 exp.8 exp.10) 0.0)))  ; hypothesis: (exp((x[1, 0] * (tau[])**(-1) + max:1[] * -1)) + exp((x[1, 1] * (tau[])**(-1) + max:1[] * -1)) + exp((x[1, 2] * (tau[])**(-1) + max:1[] * -1))) i...
(assert (not case.11))  ; hypothesis: (exp((x[1, 0] * (tau[])**(-1) + max:1[] * -1)) + exp((x[1, 1] * (tau[])**(-1) + max:1[] * -1)) + exp((x[1, 2] * (tau[])**(-1) + max:1[] * -1))) i...
(assert (not (= (+ exp.14 exp.16 exp.18) 0.0)))  ; hypothesis: (exp((x[0, 0] * (tau[])**(-1) + max:0[] * -1)) + exp((x[0, 1] * (tau[])**(-1) + max:0[] * -1)) + exp((x[0, 2] * (tau[])**(-1) + max:0[] * -1))) i...
(assert (not case.19))  ; hypothesis: (exp((x[0, 0] * (tau[])**(-1) + max:0[] * -1)) + exp((x[0, 1] * (tau[])**(-1) + max:0[] * -1)) + exp((x[0, 2] * (tau[])**(-1) + max:0[] * -1))) i...
(assert (or (not (= (* exp.14 inverse.29 (+ |G[0,0]| t.8) inverse.4) (* (+ t.11 t.5) inverse.4))) (not (= (* exp.16 inverse.29 (+ |G[0,1]| t.8) inverse.4) (* (+ t.6 t.12) inverse.4))) (not (= (* exp.18 inverse.29 (+ |G[0,2]| t.8) inverse.4) (* (+ t.7 t.13) inverse.4))) (not (= (* exp.6 inverse.42 (+ |G[1,0]| t.17) inverse.4) (* (+ t.20 t.14) inverse.4))) (not (= (* exp.8 inverse.42 (+ |G[1,1]| t.17) inverse.4) (* (+ t.15 t.21) inverse.4))) (not (= (* exp.10 inverse.42 (+ |G[1,2]| t.17) inverse.4) (* (+ t.16 t.22) inverse.4))) (not (= 0.0 (* (+ t.16 t.22 t.15 t.21 t.20 t.14) t.0))) (not (= 0.0 (* (+ t.7 t.13 t.6 t.12 t.11 t.5) t.0)))))  ; claim, that one of 8 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
