; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; binary_cross_entropy_probabilities.p at N=2
(push 1)
(declare-fun |p[0]| () Real)
(declare-fun |p[1]| () Real)
(declare-fun |y[0]| () Real)
(declare-fun inverse.11 () Real)  ; (inverse (+ |p[0]| (* (- 1.0) |p[0]| |p[0]|)))
(declare-fun inverse.12 () Real)  ; (inverse (+ (- 1.0) |p[0]|))
(declare-fun inverse.13 () Real)  ; (inverse |p[0]|)
(declare-fun |y[1]| () Real)
(declare-fun inverse.15 () Real)  ; (inverse (+ |p[1]| (* (- 1.0) |p[1]| |p[1]|)))
(declare-fun inverse.16 () Real)  ; (inverse (+ (- 1.0) |p[1]|))
(declare-fun inverse.17 () Real)  ; (inverse |p[1]|)
(declare-fun case.1 () Bool)
(declare-fun case.2 () Bool)
(declare-fun case.4 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.9 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |p[0]| t.0) 1.0))
(define-fun t.2 () Real (+ (* |p[1]| t.0) 1.0))
(define-fun t.3 () Real (* |y[0]| t.0))
(define-fun t.4 () Real (* |y[1]| t.0))
(assert (=> (not (= (+ |p[0]| (* (- 1.0) |p[0]| |p[0]|)) 0.0)) (= (+ (* |p[0]| inverse.11) (* (- 1.0) |p[0]| |p[0]| inverse.11)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ (- 1.0) |p[0]|) 0.0)) (= (+ (* |p[0]| inverse.12) (* (- 1.0) inverse.12)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= |p[0]| 0.0)) (= (* |p[0]| inverse.13) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ |p[1]| (* (- 1.0) |p[1]| |p[1]|)) 0.0)) (= (+ (* |p[1]| inverse.15) (* (- 1.0) |p[1]| |p[1]| inverse.15)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ (- 1.0) |p[1]|) 0.0)) (= (+ (* |p[1]| inverse.16) (* (- 1.0) inverse.16)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= |p[1]| 0.0)) (= (* |p[1]| inverse.17) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> |p[0]| 0.0))  ; hypothesis: p[0] > 0
(assert case.1)  ; hypothesis: p[0] > 0
(assert (> (+ 1.0 (* (- 1.0) |p[0]|)) 0.0))  ; hypothesis: (p[0] * -1 + 1) > 0
(assert case.2)  ; hypothesis: (p[0] * -1 + 1) > 0
(assert (> |p[1]| 0.0))  ; hypothesis: p[1] > 0
(assert case.4)  ; hypothesis: p[1] > 0
(assert (> (+ 1.0 (* (- 1.0) |p[1]|)) 0.0))  ; hypothesis: (p[1] * -1 + 1) > 0
(assert case.5)  ; hypothesis: (p[1] * -1 + 1) > 0
(assert (not (= (+ (- 1.0) |p[1]|) 0.0)))  ; hypothesis: (p[1] * -1 + 1) is not 0
(assert (not case.6))  ; hypothesis: (p[1] * -1 + 1) is not 0
(assert (not (= |p[1]| 0.0)))  ; hypothesis: p[1] is not 0
(assert (not case.7))  ; hypothesis: p[1] is not 0
(assert (not (= (+ (- 1.0) |p[0]|) 0.0)))  ; hypothesis: (p[0] * -1 + 1) is not 0
(assert (not case.8))  ; hypothesis: (p[0] * -1 + 1) is not 0
(assert (not (= |p[0]| 0.0)))  ; hypothesis: p[0] is not 0
(assert (not case.9))  ; hypothesis: p[0] is not 0
(assert (or (not (= (* (+ |p[0]| t.3) inverse.11) (+ (* (+ t.3 1.0) (* (- 1.0) inverse.12)) (* |y[0]| inverse.13 t.0)))) (not (= (* (+ |p[1]| t.4) inverse.15) (+ (* (+ t.4 1.0) (* (- 1.0) inverse.16)) (* |y[1]| inverse.17 t.0))))))  ; claim, that one of 2 equations fails, as in: (p[0] + y[0] * -1) * (p[0] * (p[0] * -1 + 1))**(-1) = ((y[0] * -1 + 1) * ((p[0] * -1 + 1))**(-1) + y[0] * (p[0])...
(check-sat)
(pop 1)
; binary_cross_entropy_probabilities.p at N=2: the gradient has a value
(push 1)
(declare-fun |p[0]| () Real)
(declare-fun |p[1]| () Real)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |p[0]| t.0) 1.0))
(define-fun t.2 () Real (+ (* |p[1]| t.0) 1.0))
(assert (> |p[0]| 0.0))  ; hypothesis: p[0] > 0
(assert (> (+ 1.0 (* (- 1.0) |p[0]|)) 0.0))  ; hypothesis: (p[0] * -1 + 1) > 0
(assert (> |p[1]| 0.0))  ; hypothesis: p[1] > 0
(assert (> (+ 1.0 (* (- 1.0) |p[1]|)) 0.0))  ; hypothesis: (p[1] * -1 + 1) > 0
(assert (not (= (+ (- 1.0) |p[1]|) 0.0)))  ; hypothesis: (p[1] * -1 + 1) is not 0
(assert (not (= |p[1]| 0.0)))  ; hypothesis: p[1] is not 0
(assert (not (= (+ (- 1.0) |p[0]|) 0.0)))  ; hypothesis: (p[0] * -1 + 1) is not 0
(assert (not (= |p[0]| 0.0)))  ; hypothesis: p[0] is not 0
(assert (or (not (= (+ (ite (= (+ |p[1]| (* (- 1.0) |p[1]| |p[1]|)) 0.0) t.0 0.0) 1.0) 1.0)) (not (= (+ (ite (= (+ |p[0]| (* (- 1.0) |p[0]| |p[0]|)) 0.0) t.0 0.0) 1.0) 1.0))))  ; claim, that one of 2 equations fails, as in: ([p[1] * (p[1] * -1 + 1) = 0] * -1 + 1) = 1
(check-sat)
(pop 1)
