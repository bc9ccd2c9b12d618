; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; negative_sampling.u at D=2, K=3
(push 1)
(declare-fun |N[2,0]| () Real)
(declare-fun |v[0]| () Real)
(declare-fun |N[2,1]| () Real)
(declare-fun |v[1]| () Real)
(declare-fun inverse.7 () Real)  ; (inverse (+ 1.0 exp.4))
(declare-fun |N[1,0]| () Real)
(declare-fun |N[1,1]| () Real)
(declare-fun inverse.14 () Real)  ; (inverse (+ 1.0 exp.11))
(declare-fun |N[0,0]| () Real)
(declare-fun |N[0,1]| () Real)
(declare-fun inverse.21 () Real)  ; (inverse (+ 1.0 exp.18))
(declare-fun |u[0]| () Real)
(declare-fun |u[1]| () Real)
(declare-fun inverse.28 () Real)  ; (inverse (+ 1.0 exp.25))
(declare-fun inverse.34 () Real)  ; (inverse inverse.28)
(declare-fun e.0 () Real)  ; (exp (+ (* |N[2,0]| |v[0]|) (* |N[2,1]| |v[1]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* |v[0]| |N[1,0]|) (* |v[1]| |N[1,1]|)))
(declare-fun e.2 () Real)  ; (exp (+ (* |v[0]| |N[0,0]|) (* |v[1]| |N[0,1]|)))
(declare-fun e.3 () Real)  ; (exp (+ (* (- 1.0) |v[0]| |u[0]|) (* (- 1.0) |v[1]| |u[1]|)))
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.33 () Bool)
(define-fun exp.4 () Real e.0)
(define-fun exp.11 () Real e.1)
(define-fun exp.18 () Real e.2)
(define-fun exp.25 () Real e.3)
(define-fun t.0 () Real (+ exp.4 1.0))
(define-fun t.1 () Real (- 1.0))
(define-fun t.2 () Real (+ exp.11 1.0))
(define-fun t.3 () Real (+ exp.18 1.0))
(define-fun t.4 () Real (+ exp.25 1.0))
(define-fun t.5 () Real (+ inverse.28 t.1))
(define-fun t.6 () Real (* inverse.28 inverse.28))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (not (= (+ 1.0 exp.4) 0.0)) (= (+ (* exp.4 inverse.7) inverse.7) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.11) 0.0)) (= (+ (* exp.11 inverse.14) inverse.14) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.18) 0.0)) (= (+ (* exp.18 inverse.21) inverse.21) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.25) 0.0)) (= (+ (* exp.25 inverse.28) inverse.28) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= inverse.28 0.0)) (= (* inverse.28 inverse.34) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= inverse.28 0.0)) (not (= (+ 1.0 exp.25) 0.0))) (= inverse.34 (+ 1.0 exp.25))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (not (= (+ 1.0 exp.4) 0.0)))  ; hypothesis: (exp((N[2, 0] * v[0] + N[2, 1] * v[1])) + 1) is not 0
(assert (not case.5))  ; hypothesis: (exp((N[2, 0] * v[0] + N[2, 1] * v[1])) + 1) is not 0
(assert (not case.8))  ; hypothesis: ((exp((N[2, 0] * v[0] + N[2, 1] * v[1])) + 1))**(-1) is not 0
(assert (not (= (+ 1.0 exp.11) 0.0)))  ; hypothesis: (exp((N[1, 0] * v[0] + N[1, 1] * v[1])) + 1) is not 0
(assert (not case.12))  ; hypothesis: (exp((N[1, 0] * v[0] + N[1, 1] * v[1])) + 1) is not 0
(assert (not case.15))  ; hypothesis: ((exp((N[1, 0] * v[0] + N[1, 1] * v[1])) + 1))**(-1) is not 0
(assert (not (= (+ 1.0 exp.18) 0.0)))  ; hypothesis: (exp((N[0, 0] * v[0] + N[0, 1] * v[1])) + 1) is not 0
(assert (not case.19))  ; hypothesis: (exp((N[0, 0] * v[0] + N[0, 1] * v[1])) + 1) is not 0
(assert (not case.22))  ; hypothesis: ((exp((N[0, 0] * v[0] + N[0, 1] * v[1])) + 1))**(-1) is not 0
(assert (not (= (+ 1.0 exp.25) 0.0)))  ; hypothesis: (exp((u[0] * v[0] + u[1] * v[1]) * -1) + 1) is not 0
(assert (not case.26))  ; hypothesis: (exp((u[0] * v[0] + u[1] * v[1]) * -1) + 1) is not 0
(assert (not (= inverse.28 0.0)))  ; hypothesis: ((exp((u[0] * v[0] + u[1] * v[1]) * -1) + 1))**(-1) is not 0
(assert (not case.29))  ; hypothesis: ((exp((u[0] * v[0] + u[1] * v[1]) * -1) + 1))**(-1) is not 0
(assert case.30)  ; hypothesis: ((exp((N[2, 0] * v[0] + N[2, 1] * v[1])) + 1))**(-1) > 0
(assert case.31)  ; hypothesis: ((exp((N[1, 0] * v[0] + N[1, 1] * v[1])) + 1))**(-1) > 0
(assert case.32)  ; hypothesis: ((exp((N[0, 0] * v[0] + N[0, 1] * v[1])) + 1))**(-1) > 0
(assert (> inverse.28 0.0))  ; hypothesis: ((exp((u[0] * v[0] + u[1] * v[1]) * -1) + 1))**(-1) > 0
(assert case.33)  ; hypothesis: ((exp((u[0] * v[0] + u[1] * v[1]) * -1) + 1))**(-1) > 0
(assert (or (not (= (* t.5 |v[0]|) (* inverse.34 t.6 exp.25 |v[0]| t.1))) (not (= (* t.5 |v[1]|) (* inverse.34 t.6 exp.25 |v[1]| t.1)))))  ; claim, that one of 2 equations fails, as in: (((exp((u[0] * v[0] + u[1] * v[1]) * -1) + 1))**(-1) + -1) * v[0] = (((exp((u[0] * v[0] + u[1] * v[1]) * -1) + 1...
(check-sat)
(pop 1)
