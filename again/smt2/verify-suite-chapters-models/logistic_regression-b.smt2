; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; logistic_regression.b at N=2, D=3
(push 1)
(declare-fun |y[0]| () Real)
(declare-fun |y[1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |w[0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |w[1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |w[2]| () Real)
(declare-fun |b[]| () Real)
(declare-fun inverse.14 () Real)  ; (inverse (+ 1.0 exp.11))
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun inverse.23 () Real)  ; (inverse (+ 1.0 exp.20))
(declare-fun inverse.30 () Real)  ; (inverse (+ (- 1.0) inverse.14))
(declare-fun inverse.31 () Real)  ; (inverse inverse.14)
(declare-fun inverse.32 () Real)  ; (inverse (+ (- 1.0) inverse.23))
(declare-fun inverse.33 () Real)  ; (inverse inverse.23)
(declare-fun e.0 () Real)  ; (exp (+ (* (- 1.0) |X[1,0]| |w[0]|) (* (- 1.0) |X[1,1]| |w[1]|) (* (- 1.0) |X[1,2]| |w[2]|) (* (- 1.0) |b[]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* (- 1.0) |w[0]| |X[0,0]|) (* (- 1.0) |w[1]| |X[0,1]|) (* (- 1.0) |w[2]| |X[0,2]|) (* (- 1.0) |b[]|)))
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.29 () Bool)
(define-fun exp.11 () Real e.0)
(define-fun exp.20 () Real e.1)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ exp.11 1.0))
(define-fun t.2 () Real (+ (* inverse.14 t.0) 1.0))
(define-fun t.3 () Real (+ exp.20 1.0))
(define-fun t.4 () Real (+ (* inverse.23 t.0) 1.0))
(define-fun t.5 () Real (* |y[0]| t.0))
(define-fun t.6 () Real (* |y[1]| t.0))
(define-fun t.7 () Real (/ 1.0 2.0))
(define-fun t.8 () Real (* inverse.14 inverse.14))
(define-fun t.9 () Real (- (/ 1.0 2.0)))
(define-fun t.10 () Real (* inverse.23 inverse.23))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (not (= (+ 1.0 exp.11) 0.0)) (= (+ (* exp.11 inverse.14) inverse.14) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.20) 0.0)) (= (+ (* exp.20 inverse.23) inverse.23) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ (- 1.0) inverse.14) 0.0)) (= (+ (* inverse.14 inverse.30) (* (- 1.0) inverse.30)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= inverse.14 0.0)) (= (* inverse.14 inverse.31) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= inverse.14 0.0)) (not (= (+ 1.0 exp.11) 0.0))) (= inverse.31 (+ 1.0 exp.11))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (+ (- 1.0) inverse.23) 0.0)) (= (+ (* inverse.23 inverse.32) (* (- 1.0) inverse.32)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= inverse.23 0.0)) (= (* inverse.23 inverse.33) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= inverse.23 0.0)) (not (= (+ 1.0 exp.20) 0.0))) (= inverse.33 (+ 1.0 exp.20))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (= (+ |y[0]| (* (- 1.0) |y[0]| |y[0]|)) 0.0))  ; hypothesis: y[0] * (y[0] + -1) = 0
(assert case.1)  ; hypothesis: y[0] * (y[0] + -1) = 0
(assert (= (+ |y[1]| (* (- 1.0) |y[1]| |y[1]|)) 0.0))  ; hypothesis: y[1] * (y[1] + -1) = 0
(assert case.3)  ; hypothesis: y[1] * (y[1] + -1) = 0
(assert (not (= (+ 1.0 exp.11) 0.0)))  ; hypothesis: (exp((X[1, 0] * w[0] + X[1, 1] * w[1] + X[1, 2] * w[2] + b[]) * -1) + 1) is not 0
(assert (not case.12))  ; hypothesis: (exp((X[1, 0] * w[0] + X[1, 1] * w[1] + X[1, 2] * w[2] + b[]) * -1) + 1) is not 0
(assert (not (= (+ (- 1.0) inverse.14) 0.0)))  ; hypothesis: (((exp((X[1, 0] * w[0] + X[1, 1] * w[1] + X[1, 2] * w[2] + b[]) * -1) + 1))**(-1) * -1 + 1) is not 0
(assert (not case.15))  ; hypothesis: (((exp((X[1, 0] * w[0] + X[1, 1] * w[1] + X[1, 2] * w[2] + b[]) * -1) + 1))**(-1) * -1 + 1) is not 0
(assert (not (= inverse.14 0.0)))  ; hypothesis: ((exp((X[1, 0] * w[0] + X[1, 1] * w[1] + X[1, 2] * w[2] + b[]) * -1) + 1))**(-1) is not 0
(assert (not case.16))  ; hypothesis: ((exp((X[1, 0] * w[0] + X[1, 1] * w[1] + X[1, 2] * w[2] + b[]) * -1) + 1))**(-1) is not 0
(assert (not (= (+ 1.0 exp.20) 0.0)))  ; hypothesis: (exp((X[0, 0] * w[0] + X[0, 1] * w[1] + X[0, 2] * w[2] + b[]) * -1) + 1) is not 0
(assert (not case.21))  ; hypothesis: (exp((X[0, 0] * w[0] + X[0, 1] * w[1] + X[0, 2] * w[2] + b[]) * -1) + 1) is not 0
(assert (not (= (+ (- 1.0) inverse.23) 0.0)))  ; hypothesis: (((exp((X[0, 0] * w[0] + X[0, 1] * w[1] + X[0, 2] * w[2] + b[]) * -1) + 1))**(-1) * -1 + 1) is not 0
(assert (not case.24))  ; hypothesis: (((exp((X[0, 0] * w[0] + X[0, 1] * w[1] + X[0, 2] * w[2] + b[]) * -1) + 1))**(-1) * -1 + 1) is not 0
(assert (not (= inverse.23 0.0)))  ; hypothesis: ((exp((X[0, 0] * w[0] + X[0, 1] * w[1] + X[0, 2] * w[2] + b[]) * -1) + 1))**(-1) is not 0
(assert (not case.25))  ; hypothesis: ((exp((X[0, 0] * w[0] + X[0, 1] * w[1] + X[0, 2] * w[2] + b[]) * -1) + 1))**(-1) is not 0
(assert (> (+ 1.0 (* (- 1.0) inverse.14)) 0.0))  ; hypothesis: (((exp((X[1, 0] * w[0] + X[1, 1] * w[1] + X[1, 2] * w[2] + b[]) * -1) + 1))**(-1) * -1 + 1) > 0
(assert case.26)  ; hypothesis: (((exp((X[1, 0] * w[0] + X[1, 1] * w[1] + X[1, 2] * w[2] + b[]) * -1) + 1))**(-1) * -1 + 1) > 0
(assert (> inverse.14 0.0))  ; hypothesis: ((exp((X[1, 0] * w[0] + X[1, 1] * w[1] + X[1, 2] * w[2] + b[]) * -1) + 1))**(-1) > 0
(assert case.27)  ; hypothesis: ((exp((X[1, 0] * w[0] + X[1, 1] * w[1] + X[1, 2] * w[2] + b[]) * -1) + 1))**(-1) > 0
(assert (> (+ 1.0 (* (- 1.0) inverse.23)) 0.0))  ; hypothesis: (((exp((X[0, 0] * w[0] + X[0, 1] * w[1] + X[0, 2] * w[2] + b[]) * -1) + 1))**(-1) * -1 + 1) > 0
(assert case.28)  ; hypothesis: (((exp((X[0, 0] * w[0] + X[0, 1] * w[1] + X[0, 2] * w[2] + b[]) * -1) + 1))**(-1) * -1 + 1) > 0
(assert (> inverse.23 0.0))  ; hypothesis: ((exp((X[0, 0] * w[0] + X[0, 1] * w[1] + X[0, 2] * w[2] + b[]) * -1) + 1))**(-1) > 0
(assert case.29)  ; hypothesis: ((exp((X[0, 0] * w[0] + X[0, 1] * w[1] + X[0, 2] * w[2] + b[]) * -1) + 1))**(-1) > 0
(assert (not (= (* (+ inverse.23 t.5 inverse.14 t.6) t.7) (+ (* (+ t.6 1.0) (* (- 1.0) inverse.30) t.8 exp.11 t.7) (* |y[1]| inverse.31 t.8 exp.11 t.9) (* (+ t.5 1.0) (* (- 1.0) inverse.32) t.10 exp.20 t.7) (* |y[0]| inverse.33 t.10 exp.20 t.9)))))  ; claim, that it fails: (((exp((X[0, 0] * w[0] + X[0, 1] * w[1] + X[0, 2] * w[2] + b[]) * -1) + 1))**(-1) + y[0] * -1 + ((exp((X[1, 0] * w[0] + X[1, 1] * w[1] ...
(check-sat)
(pop 1)
