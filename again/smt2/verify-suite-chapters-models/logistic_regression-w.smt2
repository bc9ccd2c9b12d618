; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; logistic_regression.w at N=2, D=3
(push 1)
(declare-fun |y[0]| () Real)
(declare-fun part.1 () Real)
(declare-fun |y[1]| () Real)
(declare-fun part.3 () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |w[0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |w[1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |w[2]| () Real)
(declare-fun |b[]| () Real)
(declare-fun part.12 () Real)
(declare-fun inverse.14 () Real)  ; (inverse (+ 1.0 exp.11))
(declare-fun part.15 () Real)
(declare-fun part.16 () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun part.21 () Real)
(declare-fun inverse.23 () Real)  ; (inverse (+ 1.0 exp.20))
(declare-fun part.24 () Real)
(declare-fun part.25 () Real)
(declare-fun part.26 () Real)
(declare-fun part.27 () Real)
(declare-fun part.28 () Real)
(declare-fun part.29 () Real)
(declare-fun inverse.30 () Real)  ; (inverse (+ (- 1.0) inverse.14))
(declare-fun inverse.31 () Real)  ; (inverse inverse.14)
(declare-fun inverse.32 () Real)  ; (inverse (+ (- 1.0) inverse.23))
(declare-fun inverse.33 () Real)  ; (inverse inverse.23)
(declare-fun e.0 () Real)  ; (exp (+ (* (- 1.0) |X[1,0]| |w[0]|) (* (- 1.0) |X[1,1]| |w[1]|) (* (- 1.0) |X[1,2]| |w[2]|) (* (- 1.0) |b[]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* (- 1.0) |w[0]| |X[0,0]|) (* (- 1.0) |w[1]| |X[0,1]|) (* (- 1.0) |w[2]| |X[0,2]|) (* (- 1.0) |b[]|)))
(define-fun exp.11 () Real e.0)
(define-fun exp.20 () Real e.1)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ exp.11 1.0))
(define-fun t.2 () Real (+ (* inverse.14 t.0) 1.0))
(define-fun t.3 () Real (+ exp.20 1.0))
(define-fun t.4 () Real (+ (* inverse.23 t.0) 1.0))
(define-fun t.5 () Real (* |y[0]| t.0))
(define-fun t.6 () Real (+ inverse.23 t.5))
(define-fun t.7 () Real (* |y[1]| t.0))
(define-fun t.8 () Real (+ inverse.14 t.7))
(define-fun t.9 () Real (/ 1.0 2.0))
(define-fun t.10 () Real (* inverse.14 inverse.14))
(define-fun t.11 () Real (- (/ 1.0 2.0)))
(define-fun t.12 () Real (+ (* (+ t.7 1.0) (* (- 1.0) inverse.30) t.10 exp.11 t.9) (* |y[1]| inverse.31 t.10 exp.11 t.11)))
(define-fun t.13 () Real (* inverse.23 inverse.23))
(define-fun t.14 () Real (+ (* (+ t.5 1.0) (* (- 1.0) inverse.32) t.13 exp.20 t.9) (* |y[0]| inverse.33 t.13 exp.20 t.11)))
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
(assert (= (+ |y[1]| (* (- 1.0) |y[1]| |y[1]|)) 0.0))  ; hypothesis: y[1] * (y[1] + -1) = 0
(assert (not (= (+ 1.0 exp.11) 0.0)))  ; hypothesis: (exp((X[1, 0] * w[0] + X[1, 1] * w[1] + X[1, 2] * w[2] + b[]) * -1) + 1) is not 0
(assert (not (= (+ (- 1.0) inverse.14) 0.0)))  ; hypothesis: (((exp((X[1, 0] * w[0] + X[1, 1] * w[1] + X[1, 2] * w[2] + b[]) * -1) + 1))**(-1) * -1 + 1) is not 0
(assert (not (= inverse.14 0.0)))  ; hypothesis: ((exp((X[1, 0] * w[0] + X[1, 1] * w[1] + X[1, 2] * w[2] + b[]) * -1) + 1))**(-1) is not 0
(assert (not (= (+ 1.0 exp.20) 0.0)))  ; hypothesis: (exp((X[0, 0] * w[0] + X[0, 1] * w[1] + X[0, 2] * w[2] + b[]) * -1) + 1) is not 0
(assert (not (= (+ (- 1.0) inverse.23) 0.0)))  ; hypothesis: (((exp((X[0, 0] * w[0] + X[0, 1] * w[1] + X[0, 2] * w[2] + b[]) * -1) + 1))**(-1) * -1 + 1) is not 0
(assert (not (= inverse.23 0.0)))  ; hypothesis: ((exp((X[0, 0] * w[0] + X[0, 1] * w[1] + X[0, 2] * w[2] + b[]) * -1) + 1))**(-1) is not 0
(assert (> (+ 1.0 (* (- 1.0) inverse.14)) 0.0))  ; hypothesis: (((exp((X[1, 0] * w[0] + X[1, 1] * w[1] + X[1, 2] * w[2] + b[]) * -1) + 1))**(-1) * -1 + 1) > 0
(assert (> inverse.14 0.0))  ; hypothesis: ((exp((X[1, 0] * w[0] + X[1, 1] * w[1] + X[1, 2] * w[2] + b[]) * -1) + 1))**(-1) > 0
(assert (> (+ 1.0 (* (- 1.0) inverse.23)) 0.0))  ; hypothesis: (((exp((X[0, 0] * w[0] + X[0, 1] * w[1] + X[0, 2] * w[2] + b[]) * -1) + 1))**(-1) * -1 + 1) > 0
(assert (> inverse.23 0.0))  ; hypothesis: ((exp((X[0, 0] * w[0] + X[0, 1] * w[1] + X[0, 2] * w[2] + b[]) * -1) + 1))**(-1) > 0
(assert (or (not (= (* (+ (* |X[0,0]| t.6) (* |X[1,0]| t.8)) t.9) (+ (* t.12 |X[1,0]|) (* t.14 |X[0,0]|)))) (not (= (* (+ (* |X[0,1]| t.6) (* |X[1,1]| t.8)) t.9) (+ (* t.12 |X[1,1]|) (* t.14 |X[0,1]|)))) (not (= (* (+ (* |X[0,2]| t.6) (* |X[1,2]| t.8)) t.9) (+ (* t.12 |X[1,2]|) (* t.14 |X[0,2]|))))))  ; claim, that one of 3 equations fails, as in: (X[0, 0] * (((exp((X[0, 0] * w[0] + X[0, 1] * w[1] + X[0, 2] * w[2] + b[]) * -1) + 1))**(-1) + y[0] * -1) + X[1,...
(check-sat)
(pop 1)
