; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; log_softmax.x at N=2, K=3
(push 1)
(declare-fun |x[1,0]| () Real)
(declare-fun |max:1[]| () Real)
(declare-fun |x[1,1]| () Real)
(declare-fun |x[1,2]| () Real)
(declare-fun |x[0,0]| () Real)
(declare-fun |max:0[]| () Real)
(declare-fun |x[0,1]| () Real)
(declare-fun |x[0,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun log.19 () Real)  ; (log (+ exp.10 exp.12 exp.14))
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun inverse.32 () Real)  ; (inverse (+ exp.10 exp.12 exp.14))
(declare-fun |G[1,0]| () Real)
(declare-fun log.36 () Real)  ; (log (+ exp.2 exp.4 exp.6))
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun inverse.49 () Real)  ; (inverse (+ exp.2 exp.4 exp.6))
(declare-fun log.52 () Real)  ; (log (+ 1.0 exp.24 exp.25))
(declare-fun log.54 () Real)  ; (log (+ 1.0 exp.41 exp.42))
(declare-fun e.0 () Real)  ; (exp log.19)
(declare-fun e.0.inverse () Real)  ; (exp (* (- 1.0) log.19))
(declare-fun e.1 () Real)  ; (exp log.36)
(declare-fun e.1.inverse () Real)  ; (exp (* (- 1.0) log.36))
(declare-fun e.2 () Real)  ; (exp (+ |x[1,0]| (* (- 1.0) |max:1[]|)))
(declare-fun e.2.inverse () Real)  ; (exp (+ (* (- 1.0) |x[1,0]|) |max:1[]|))
(declare-fun e.3 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |x[1,1]|))
(declare-fun e.4 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |x[1,2]|))
(declare-fun e.5 () Real)  ; (exp (+ |x[0,0]| (* (- 1.0) |max:0[]|)))
(declare-fun e.5.inverse () Real)  ; (exp (+ (* (- 1.0) |x[0,0]|) |max:0[]|))
(declare-fun e.6 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |x[0,1]|))
(declare-fun e.7 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |x[0,2]|))
(declare-fun case.7 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.17 () Bool)
(define-fun exp.2 () Real e.2)
(define-fun exp.4 () Real e.3)
(define-fun exp.6 () Real e.4)
(define-fun exp.10 () Real e.5)
(define-fun exp.12 () Real e.6)
(define-fun exp.14 () Real e.7)
(define-fun exp.20 () Real (* e.0.inverse e.5))
(define-fun exp.24 () Real (* e.5.inverse e.6))
(define-fun exp.25 () Real (* e.5.inverse e.7))
(define-fun exp.33 () Real (* e.0.inverse e.6))
(define-fun exp.34 () Real (* e.0.inverse e.7))
(define-fun exp.37 () Real (* e.1.inverse e.2))
(define-fun exp.41 () Real (* e.2.inverse e.3))
(define-fun exp.42 () Real (* e.2.inverse e.4))
(define-fun exp.50 () Real (* e.1.inverse e.3))
(define-fun exp.51 () Real (* e.1.inverse e.4))
(define-fun exp.53 () Real e.0)
(define-fun exp.55 () Real e.1)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:1[]| t.0))
(define-fun t.2 () Real (+ exp.2 exp.4 exp.6))
(define-fun t.3 () Real (* |max:0[]| t.0))
(define-fun t.4 () Real (+ exp.10 exp.12 exp.14))
(define-fun t.5 () Real (* log.19 t.0))
(define-fun t.6 () Real (+ |G[0,0]| |G[0,1]| |G[0,2]|))
(define-fun t.7 () Real (+ |G[0,2]| |G[0,1]| |G[0,0]|))
(define-fun t.8 () Real (* t.7 inverse.32 exp.10 t.0))
(define-fun t.9 () Real (* t.7 inverse.32 exp.12 t.0))
(define-fun t.10 () Real (* t.7 inverse.32 exp.14 t.0))
(define-fun t.11 () Real (* log.36 t.0))
(define-fun t.12 () Real (+ |G[1,0]| |G[1,1]| |G[1,2]|))
(define-fun t.13 () Real (+ |G[1,2]| |G[1,1]| |G[1,0]|))
(define-fun t.14 () Real (* t.13 inverse.49 exp.2 t.0))
(define-fun t.15 () Real (* t.13 inverse.49 exp.4 t.0))
(define-fun t.16 () Real (* t.13 inverse.49 exp.6 t.0))
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
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.5 e.5.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (> e.6 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.7 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (> (+ exp.10 exp.12 exp.14) 0.0) (= log.19 (+ |x[0,0]| (* (- 1.0) |max:0[]|) log.52))))  ; relation: log(exp(b) p) = b + log(p)
(assert (=> (> (+ exp.10 exp.12 exp.14) 0.0) (= exp.53 (+ exp.10 exp.12 exp.14))))  ; relation: exp(log(a)) = a
(assert (=> (not (= (+ exp.10 exp.12 exp.14) 0.0)) (= (+ (* exp.10 inverse.32) (* exp.12 inverse.32) (* exp.14 inverse.32)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (> (+ exp.2 exp.4 exp.6) 0.0) (= log.36 (+ |x[1,0]| (* (- 1.0) |max:1[]|) log.54))))  ; relation: log(exp(b) p) = b + log(p)
(assert (=> (> (+ exp.2 exp.4 exp.6) 0.0) (= exp.55 (+ exp.2 exp.4 exp.6))))  ; relation: exp(log(a)) = a
(assert (=> (not (= (+ exp.2 exp.4 exp.6) 0.0)) (= (+ (* exp.2 inverse.49) (* exp.4 inverse.49) (* exp.6 inverse.49)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ exp.2 exp.4 exp.6) 0.0)))  ; hypothesis: (exp((x[1, 0] + max:1[] * -1)) + exp((x[1, 1] + max:1[] * -1)) + exp((x[1, 2] + max:1[] * -1))) is not 0
(assert (not case.7))  ; hypothesis: (exp((x[1, 0] + max:1[] * -1)) + exp((x[1, 1] + max:1[] * -1)) + exp((x[1, 2] + max:1[] * -1))) is not 0
(assert (not (= (+ exp.10 exp.12 exp.14) 0.0)))  ; hypothesis: (exp((x[0, 0] + max:0[] * -1)) + exp((x[0, 1] + max:0[] * -1)) + exp((x[0, 2] + max:0[] * -1))) is not 0
(assert (not case.15))  ; hypothesis: (exp((x[0, 0] + max:0[] * -1)) + exp((x[0, 1] + max:0[] * -1)) + exp((x[0, 2] + max:0[] * -1))) is not 0
(assert (> (+ exp.2 exp.4 exp.6) 0.0))  ; hypothesis: (exp((x[1, 0] + max:1[] * -1)) + exp((x[1, 1] + max:1[] * -1)) + exp((x[1, 2] + max:1[] * -1))) > 0
(assert case.16)  ; hypothesis: (exp((x[1, 0] + max:1[] * -1)) + exp((x[1, 1] + max:1[] * -1)) + exp((x[1, 2] + max:1[] * -1))) > 0
(assert (> (+ exp.10 exp.12 exp.14) 0.0))  ; hypothesis: (exp((x[0, 0] + max:0[] * -1)) + exp((x[0, 1] + max:0[] * -1)) + exp((x[0, 2] + max:0[] * -1))) > 0
(assert case.17)  ; hypothesis: (exp((x[0, 0] + max:0[] * -1)) + exp((x[0, 1] + max:0[] * -1)) + exp((x[0, 2] + max:0[] * -1))) > 0
(assert (or (not (= (+ |G[0,0]| (* exp.20 t.6 t.0)) (+ |G[0,0]| t.8))) (not (= (+ |G[0,1]| (* exp.33 t.6 t.0)) (+ |G[0,1]| t.9))) (not (= (+ |G[0,2]| (* exp.34 t.6 t.0)) (+ |G[0,2]| t.10))) (not (= (+ |G[1,0]| (* exp.37 t.12 t.0)) (+ |G[1,0]| t.14))) (not (= (+ |G[1,1]| (* exp.50 t.12 t.0)) (+ |G[1,1]| t.15))) (not (= (+ |G[1,2]| (* exp.51 t.12 t.0)) (+ |G[1,2]| t.16))) (not (= 0.0 (* (+ |G[1,2]| |G[1,1]| |G[1,0]| t.16 t.15 t.14) t.0))) (not (= 0.0 (* (+ |G[0,2]| |G[0,1]| |G[0,0]| t.10 t.9 t.8) t.0)))))  ; claim, that one of 8 equations fails, as in: (G[0, 0] + exp((x[0, 0] + max:0[] * -1 + log((exp((x[0, 0] + max:0[] * -1)) + exp((x[0, 1] + max:0[] * -1)) + ex...
(check-sat)
(pop 1)
