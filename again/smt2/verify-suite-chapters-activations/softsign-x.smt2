; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; softsign.x at N=2
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun abs.4 () Real)  ; (abs |x[1]|)
(declare-fun abs.6 () Real)  ; (abs |x[0]|)
(declare-fun |G[0]| () Real)
(declare-fun inverse.9 () Real)  ; (inverse (+ (/ 1.0 2.0) abs.6 (* (/ 1.0 2.0) abs.6 abs.6)))
(declare-fun inverse.10 () Real)  ; (inverse (+ 1.0 abs.6))
(declare-fun |G[1]| () Real)
(declare-fun inverse.13 () Real)  ; (inverse (+ (/ 1.0 2.0) abs.4 (* (/ 1.0 2.0) abs.4 abs.4)))
(declare-fun inverse.14 () Real)  ; (inverse (+ 1.0 abs.4))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ abs.4 1.0))
(define-fun t.2 () Real (+ abs.6 1.0))
(define-fun t.3 () Real (ite (> |x[0]| 0.0) 1.0 0.0))
(define-fun t.4 () Real (ite (> |x[1]| 0.0) 1.0 0.0))
(assert (=> (>= |x[1]| 0.0) (= abs.4 |x[1]|)))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (=> (> 0.0 |x[1]|) (= abs.4 (* (- 1.0) |x[1]|))))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (=> (>= |x[0]| 0.0) (= abs.6 |x[0]|)))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (=> (> 0.0 |x[0]|) (= abs.6 (* (- 1.0) |x[0]|))))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (=> (not (= (+ (/ 1.0 2.0) abs.6 (* (/ 1.0 2.0) abs.6 abs.6)) 0.0)) (= (+ (* abs.6 inverse.9) (* (/ 1.0 2.0) abs.6 abs.6 inverse.9) (* (/ 1.0 2.0) inverse.9)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 abs.6) 0.0)) (= (+ (* abs.6 inverse.10) inverse.10) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ (/ 1.0 2.0) abs.4 (* (/ 1.0 2.0) abs.4 abs.4)) 0.0)) (= (+ (* abs.4 inverse.13) (* (/ 1.0 2.0) abs.4 abs.4 inverse.13) (* (/ 1.0 2.0) inverse.13)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 abs.4) 0.0)) (= (+ (* abs.4 inverse.14) inverse.14) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= |x[0]| 0.0)))  ; hypothesis: x[0] is not 0
(assert (not (= |x[1]| 0.0)))  ; hypothesis: x[1] is not 0
(assert (not (= (+ 1.0 abs.4) 0.0)))  ; hypothesis: (abs(x[1]) + 1) is not 0
(assert (not (= (+ 1.0 abs.6) 0.0)))  ; hypothesis: (abs(x[0]) + 1) is not 0
(assert (or (not (= (* |G[0]| (* (/ 1.0 2.0) inverse.9)) (+ (* |G[0]| |x[0]| (* inverse.10 inverse.10) (+ t.3 (* (+ (ite (> |x[0]| 0.0) t.0 0.0) 1.0) t.0)) t.0) (* |G[0]| inverse.10)))) (not (= (* |G[1]| (* (/ 1.0 2.0) inverse.13)) (+ (* |G[1]| |x[1]| (* inverse.14 inverse.14) (+ t.4 (* (+ (ite (> |x[1]| 0.0) t.0 0.0) 1.0) t.0)) t.0) (* |G[1]| inverse.14))))))  ; claim, that one of 2 equations fails, as in: G[0] * (((abs(x[0]) + 1))**(2))**(-1) = (G[0] * x[0] * ((abs(x[0]) + 1))**(-2) * ([x[0] > 0] + ([x[0] > 0] * -1 ...
(check-sat)
(pop 1)
; softsign.x at N=2: the gradient has a value
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun abs.4 () Real)  ; (abs |x[1]|)
(declare-fun abs.6 () Real)  ; (abs |x[0]|)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ abs.4 1.0))
(define-fun t.2 () Real (+ abs.6 1.0))
(assert (=> (>= |x[1]| 0.0) (= abs.4 |x[1]|)))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (=> (> 0.0 |x[1]|) (= abs.4 (* (- 1.0) |x[1]|))))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (=> (>= |x[0]| 0.0) (= abs.6 |x[0]|)))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (=> (> 0.0 |x[0]|) (= abs.6 (* (- 1.0) |x[0]|))))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (not (= |x[0]| 0.0)))  ; hypothesis: x[0] is not 0
(assert (not (= |x[1]| 0.0)))  ; hypothesis: x[1] is not 0
(assert (not (= (+ 1.0 abs.4) 0.0)))  ; hypothesis: (abs(x[1]) + 1) is not 0
(assert (not (= (+ 1.0 abs.6) 0.0)))  ; hypothesis: (abs(x[0]) + 1) is not 0
(assert (or (not (= (+ (ite (= (+ (/ 1.0 2.0) abs.4 (* (/ 1.0 2.0) abs.4 abs.4)) 0.0) t.0 0.0) 1.0) 1.0)) (not (= (+ (ite (= (+ (/ 1.0 2.0) abs.6 (* (/ 1.0 2.0) abs.6 abs.6)) 0.0) t.0 0.0) 1.0) 1.0))))  ; claim, that one of 2 equations fails, as in: ([((abs(x[1]) + 1))**(2) = 0] * -1 + 1) = 1
(check-sat)
(pop 1)
