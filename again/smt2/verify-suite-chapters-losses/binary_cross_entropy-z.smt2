; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; binary_cross_entropy.z at N=2
(push 1)
(declare-fun |y[0]| () Real)
(declare-fun |y[1]| () Real)
(declare-fun |z[1]| () Real)
(declare-fun inverse.8 () Real)  ; (inverse (+ 1.0 exp.5))
(declare-fun |z[0]| () Real)
(declare-fun inverse.15 () Real)  ; (inverse (+ 1.0 exp.12))
(declare-fun inverse.22 () Real)  ; (inverse (+ (- 1.0) inverse.15))
(declare-fun inverse.23 () Real)  ; (inverse inverse.15)
(declare-fun inverse.24 () Real)  ; (inverse (+ (- 1.0) inverse.8))
(declare-fun inverse.25 () Real)  ; (inverse inverse.8)
(declare-fun e.0 () Real)  ; (exp (* (- 1.0) |z[1]|))
(declare-fun e.1 () Real)  ; (exp (* (- 1.0) |z[0]|))
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.21 () Bool)
(define-fun exp.5 () Real e.0)
(define-fun exp.12 () Real e.1)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ exp.5 1.0))
(define-fun t.2 () Real (+ (* inverse.8 t.0) 1.0))
(define-fun t.3 () Real (+ exp.12 1.0))
(define-fun t.4 () Real (+ (* inverse.15 t.0) 1.0))
(define-fun t.5 () Real (* |y[0]| t.0))
(define-fun t.6 () Real (* inverse.15 inverse.15))
(define-fun t.7 () Real (* |y[1]| t.0))
(define-fun t.8 () Real (* inverse.8 inverse.8))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (not (= (+ 1.0 exp.5) 0.0)) (= (+ (* exp.5 inverse.8) inverse.8) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.12) 0.0)) (= (+ (* exp.12 inverse.15) inverse.15) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ (- 1.0) inverse.15) 0.0)) (= (+ (* inverse.15 inverse.22) (* (- 1.0) inverse.22)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= inverse.15 0.0)) (= (* inverse.15 inverse.23) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= inverse.15 0.0)) (not (= (+ 1.0 exp.12) 0.0))) (= inverse.23 (+ 1.0 exp.12))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (+ (- 1.0) inverse.8) 0.0)) (= (+ (* inverse.8 inverse.24) (* (- 1.0) inverse.24)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= inverse.8 0.0)) (= (* inverse.8 inverse.25) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= inverse.8 0.0)) (not (= (+ 1.0 exp.5) 0.0))) (= inverse.25 (+ 1.0 exp.5))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (= (+ |y[0]| (* (- 1.0) |y[0]| |y[0]|)) 0.0))  ; hypothesis: y[0] * (y[0] + -1) = 0
(assert case.1)  ; hypothesis: y[0] * (y[0] + -1) = 0
(assert (= (+ |y[1]| (* (- 1.0) |y[1]| |y[1]|)) 0.0))  ; hypothesis: y[1] * (y[1] + -1) = 0
(assert case.3)  ; hypothesis: y[1] * (y[1] + -1) = 0
(assert (not (= (+ 1.0 exp.5) 0.0)))  ; hypothesis: (exp(z[1] * -1) + 1) is not 0
(assert (not case.6))  ; hypothesis: (exp(z[1] * -1) + 1) is not 0
(assert (not (= (+ (- 1.0) inverse.8) 0.0)))  ; hypothesis: (((exp(z[1] * -1) + 1))**(-1) * -1 + 1) is not 0
(assert (not case.9))  ; hypothesis: (((exp(z[1] * -1) + 1))**(-1) * -1 + 1) is not 0
(assert (not (= inverse.8 0.0)))  ; hypothesis: ((exp(z[1] * -1) + 1))**(-1) is not 0
(assert (not case.10))  ; hypothesis: ((exp(z[1] * -1) + 1))**(-1) is not 0
(assert (not (= (+ 1.0 exp.12) 0.0)))  ; hypothesis: (exp(z[0] * -1) + 1) is not 0
(assert (not case.13))  ; hypothesis: (exp(z[0] * -1) + 1) is not 0
(assert (not (= (+ (- 1.0) inverse.15) 0.0)))  ; hypothesis: (((exp(z[0] * -1) + 1))**(-1) * -1 + 1) is not 0
(assert (not case.16))  ; hypothesis: (((exp(z[0] * -1) + 1))**(-1) * -1 + 1) is not 0
(assert (not (= inverse.15 0.0)))  ; hypothesis: ((exp(z[0] * -1) + 1))**(-1) is not 0
(assert (not case.17))  ; hypothesis: ((exp(z[0] * -1) + 1))**(-1) is not 0
(assert (> (+ 1.0 (* (- 1.0) inverse.8)) 0.0))  ; hypothesis: (((exp(z[1] * -1) + 1))**(-1) * -1 + 1) > 0
(assert case.18)  ; hypothesis: (((exp(z[1] * -1) + 1))**(-1) * -1 + 1) > 0
(assert (> inverse.8 0.0))  ; hypothesis: ((exp(z[1] * -1) + 1))**(-1) > 0
(assert case.19)  ; hypothesis: ((exp(z[1] * -1) + 1))**(-1) > 0
(assert (> (+ 1.0 (* (- 1.0) inverse.15)) 0.0))  ; hypothesis: (((exp(z[0] * -1) + 1))**(-1) * -1 + 1) > 0
(assert case.20)  ; hypothesis: (((exp(z[0] * -1) + 1))**(-1) * -1 + 1) > 0
(assert (> inverse.15 0.0))  ; hypothesis: ((exp(z[0] * -1) + 1))**(-1) > 0
(assert case.21)  ; hypothesis: ((exp(z[0] * -1) + 1))**(-1) > 0
(assert (or (not (= (+ inverse.15 t.5) (+ (* (+ t.5 1.0) (* (- 1.0) inverse.22) t.6 exp.12) (* |y[0]| inverse.23 t.6 exp.12 t.0)))) (not (= (+ inverse.8 t.7) (+ (* (+ t.7 1.0) (* (- 1.0) inverse.24) t.8 exp.5) (* |y[1]| inverse.25 t.8 exp.5 t.0))))))  ; claim, that one of 2 equations fails, as in: (((exp(z[0] * -1) + 1))**(-1) + y[0] * -1) = ((y[0] * -1 + 1) * ((((exp(z[0] * -1) + 1))**(-1) * -1 + 1))**(-1) ...
(check-sat)
(pop 1)
