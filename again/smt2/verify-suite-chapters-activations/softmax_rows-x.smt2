; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; softmax_rows.x at N=2, K=3
(push 1)
(declare-fun |x[1,0]| () Real)
(declare-fun |max:1[]| () Real)
(declare-fun |x[1,1]| () Real)
(declare-fun |x[1,2]| () Real)
(declare-fun |x[0,0]| () Real)
(declare-fun |max:0[]| () Real)
(declare-fun |x[0,1]| () Real)
(declare-fun |x[0,2]| () Real)
(declare-fun inverse.25 () Real)  ; (inverse (+ exp.10 exp.12 exp.14))
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun inverse.38 () Real)  ; (inverse (+ exp.2 exp.4 exp.6))
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun e.0 () Real)  ; (exp (+ |x[1,0]| (* (- 1.0) |max:1[]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |x[1,1]|))
(declare-fun e.2 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |x[1,2]|))
(declare-fun e.3 () Real)  ; (exp (+ |x[0,0]| (* (- 1.0) |max:0[]|)))
(declare-fun e.4 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |x[0,1]|))
(declare-fun e.5 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |x[0,2]|))
(declare-fun case.7 () Bool)
(declare-fun case.15 () Bool)
(define-fun exp.2 () Real e.0)
(define-fun exp.4 () Real e.1)
(define-fun exp.6 () Real e.2)
(define-fun exp.10 () Real e.3)
(define-fun exp.12 () Real e.4)
(define-fun exp.14 () Real e.5)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:1[]| t.0))
(define-fun t.2 () Real (+ exp.2 exp.4 exp.6))
(define-fun t.3 () Real (* |max:0[]| t.0))
(define-fun t.4 () Real (+ exp.10 exp.12 exp.14))
(define-fun t.5 () Real (* |G[0,0]| exp.10 inverse.25))
(define-fun t.6 () Real (* |G[0,1]| exp.12 inverse.25))
(define-fun t.7 () Real (* |G[0,2]| exp.14 inverse.25))
(define-fun t.8 () Real (* (+ t.5 t.6 t.7) t.0))
(define-fun t.9 () Real (* inverse.25 inverse.25))
(define-fun t.10 () Real (+ (* |G[0,2]| exp.14 t.9 t.0) (* |G[0,1]| exp.12 t.9 t.0) (* |G[0,0]| exp.10 t.9 t.0)))
(define-fun t.11 () Real (* t.10 exp.10))
(define-fun t.12 () Real (* t.10 exp.12))
(define-fun t.13 () Real (* t.10 exp.14))
(define-fun t.14 () Real (* |G[1,0]| exp.2 inverse.38))
(define-fun t.15 () Real (* |G[1,1]| exp.4 inverse.38))
(define-fun t.16 () Real (* |G[1,2]| exp.6 inverse.38))
(define-fun t.17 () Real (* (+ t.14 t.15 t.16) t.0))
(define-fun t.18 () Real (* inverse.38 inverse.38))
(define-fun t.19 () Real (+ (* |G[1,2]| exp.6 t.18 t.0) (* |G[1,1]| exp.4 t.18 t.0) (* |G[1,0]| exp.2 t.18 t.0)))
(define-fun t.20 () Real (* t.19 exp.2))
(define-fun t.21 () Real (* t.19 exp.4))
(define-fun t.22 () Real (* t.19 exp.6))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (not (= (+ exp.10 exp.12 exp.14) 0.0)) (= (+ (* exp.10 inverse.25) (* exp.12 inverse.25) (* exp.14 inverse.25)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ exp.2 exp.4 exp.6) 0.0)) (= (+ (* exp.2 inverse.38) (* exp.4 inverse.38) (* exp.6 inverse.38)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ exp.2 exp.4 exp.6) 0.0)))  ; hypothesis: (exp((x[1, 0] + max:1[] * -1)) + exp((x[1, 1] + max:1[] * -1)) + exp((x[1, 2] + max:1[] * -1))) is not 0
(assert (not case.7))  ; hypothesis: (exp((x[1, 0] + max:1[] * -1)) + exp((x[1, 1] + max:1[] * -1)) + exp((x[1, 2] + max:1[] * -1))) is not 0
(assert (not (= (+ exp.10 exp.12 exp.14) 0.0)))  ; hypothesis: (exp((x[0, 0] + max:0[] * -1)) + exp((x[0, 1] + max:0[] * -1)) + exp((x[0, 2] + max:0[] * -1))) is not 0
(assert (not case.15))  ; hypothesis: (exp((x[0, 0] + max:0[] * -1)) + exp((x[0, 1] + max:0[] * -1)) + exp((x[0, 2] + max:0[] * -1))) is not 0
(assert (or (not (= (* exp.10 inverse.25 (+ |G[0,0]| t.8)) (+ t.11 t.5))) (not (= (* exp.12 inverse.25 (+ |G[0,1]| t.8)) (+ t.6 t.12))) (not (= (* exp.14 inverse.25 (+ |G[0,2]| t.8)) (+ t.7 t.13))) (not (= (* exp.2 inverse.38 (+ |G[1,0]| t.17)) (+ t.20 t.14))) (not (= (* exp.4 inverse.38 (+ |G[1,1]| t.17)) (+ t.15 t.21))) (not (= (* exp.6 inverse.38 (+ |G[1,2]| t.17)) (+ t.16 t.22))) (not (= 0.0 (* (+ t.16 t.22 t.15 t.21 t.20 t.14) t.0))) (not (= 0.0 (* (+ t.7 t.13 t.6 t.12 t.11 t.5) t.0)))))  ; claim, that one of 8 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
