; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; log_sum_exp.x at N=2, K=3
(push 1)
(declare-fun |x[1,0]| () Real)
(declare-fun |max:1[]| () Real)
(declare-fun |x[1,1]| () Real)
(declare-fun |x[1,2]| () Real)
(declare-fun |x[0,0]| () Real)
(declare-fun |max:0[]| () Real)
(declare-fun |x[0,1]| () Real)
(declare-fun |x[0,2]| () Real)
(declare-fun |G[0]| () Real)
(declare-fun inverse.28 () Real)  ; (inverse (+ exp.10 exp.12 exp.14))
(declare-fun |G[1]| () Real)
(declare-fun inverse.39 () Real)  ; (inverse (+ exp.2 exp.4 exp.6))
(declare-fun e.0 () Real)  ; (exp (+ |x[1,0]| (* (- 1.0) |max:1[]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |x[1,1]|))
(declare-fun e.2 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |x[1,2]|))
(declare-fun e.3 () Real)  ; (exp (+ |x[0,0]| (* (- 1.0) |max:0[]|)))
(declare-fun e.4 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |x[0,1]|))
(declare-fun e.5 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |x[0,2]|))
(declare-fun case.7 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.17 () Bool)
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
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (not (= (+ exp.10 exp.12 exp.14) 0.0)) (= (+ (* exp.10 inverse.28) (* exp.12 inverse.28) (* exp.14 inverse.28)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ exp.2 exp.4 exp.6) 0.0)) (= (+ (* exp.2 inverse.39) (* exp.4 inverse.39) (* exp.6 inverse.39)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ exp.2 exp.4 exp.6) 0.0)))  ; hypothesis: (exp((x[1, 0] + max:1[] * -1)) + exp((x[1, 1] + max:1[] * -1)) + exp((x[1, 2] + max:1[] * -1))) is not 0
(assert (not case.7))  ; hypothesis: (exp((x[1, 0] + max:1[] * -1)) + exp((x[1, 1] + max:1[] * -1)) + exp((x[1, 2] + max:1[] * -1))) is not 0
(assert (not (= (+ exp.10 exp.12 exp.14) 0.0)))  ; hypothesis: (exp((x[0, 0] + max:0[] * -1)) + exp((x[0, 1] + max:0[] * -1)) + exp((x[0, 2] + max:0[] * -1))) is not 0
(assert (not case.15))  ; hypothesis: (exp((x[0, 0] + max:0[] * -1)) + exp((x[0, 1] + max:0[] * -1)) + exp((x[0, 2] + max:0[] * -1))) is not 0
(assert (> (+ exp.2 exp.4 exp.6) 0.0))  ; hypothesis: (exp((x[1, 0] + max:1[] * -1)) + exp((x[1, 1] + max:1[] * -1)) + exp((x[1, 2] + max:1[] * -1))) > 0
(assert case.16)  ; hypothesis: (exp((x[1, 0] + max:1[] * -1)) + exp((x[1, 1] + max:1[] * -1)) + exp((x[1, 2] + max:1[] * -1))) > 0
(assert (> (+ exp.10 exp.12 exp.14) 0.0))  ; hypothesis: (exp((x[0, 0] + max:0[] * -1)) + exp((x[0, 1] + max:0[] * -1)) + exp((x[0, 2] + max:0[] * -1))) > 0
(assert case.17)  ; hypothesis: (exp((x[0, 0] + max:0[] * -1)) + exp((x[0, 1] + max:0[] * -1)) + exp((x[0, 2] + max:0[] * -1))) > 0
(assert (or (not (= (* |G[0]| exp.10 inverse.28) (* |G[0]| inverse.28 exp.10))) (not (= (* |G[0]| exp.12 inverse.28) (* |G[0]| inverse.28 exp.12))) (not (= (* |G[0]| exp.14 inverse.28) (* |G[0]| inverse.28 exp.14))) (not (= (* |G[1]| exp.2 inverse.39) (* |G[1]| inverse.39 exp.2))) (not (= (* |G[1]| exp.4 inverse.39) (* |G[1]| inverse.39 exp.4))) (not (= (* |G[1]| exp.6 inverse.39) (* |G[1]| inverse.39 exp.6))) (not (= 0.0 (+ |G[1]| (* (+ (* |G[1]| inverse.39 exp.6) (* |G[1]| inverse.39 exp.4) (* |G[1]| inverse.39 exp.2)) t.0)))) (not (= 0.0 (+ |G[0]| (* (+ (* |G[0]| inverse.28 exp.14) (* |G[0]| inverse.28 exp.12) (* |G[0]| inverse.28 exp.10)) t.0))))))  ; claim, that one of 8 equations fails, as in: G[0] * exp((x[0, 0] + max:0[] * -1)) * ((exp((x[0, 0] + max:0[] * -1)) + exp((x[0, 1] + max:0[] * -1)) + exp((x[...
(check-sat)
(pop 1)
