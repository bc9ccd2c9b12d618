; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; rms_normalised.jacobian.x at n=2
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun root.3 () Real)  ; (root 2 (+ (/ 1.0 1000000.0) (* (/ 1.0 2.0) |x[0]| |x[0]|) (* (/ 1.0 2.0) |x[1]| |x[1]|)))
(declare-fun |G[0]| () Real)
(declare-fun inverse.7 () Real)  ; (inverse root.3)
(declare-fun |G[1]| () Real)
(declare-fun inverse.9 () Real)  ; (inverse (+ (/ 1.0 500000.0) (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)))
(declare-fun case.2 () Bool)
(declare-fun case.4 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (+ (* (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)) (/ 1.0 2.0)) (/ 1.0 1000000.0)))
(define-fun t.1 () Real (- 1.0))
(define-fun t.2 () Real (- (/ 1.0 2.0)))
(define-fun t.3 () Real (* inverse.7 inverse.7 inverse.7))
(define-fun t.4 () Real (- (/ 1.0 4.0)))
(define-fun t.5 () Real (+ (* |G[1]| |x[1]| t.3 t.4) (* |G[0]| |x[0]| t.3 t.4)))
(assert (=> (>= (+ (/ 1.0 1000000.0) (* (/ 1.0 2.0) |x[0]| |x[0]|) (* (/ 1.0 2.0) |x[1]| |x[1]|)) 0.0) (and (>= root.3 0.0) (= (* root.3 root.3) (+ (/ 1.0 1000000.0) (* (/ 1.0 2.0) |x[0]| |x[0]|) (* (/ 1.0 2.0) |x[1]| |x[1]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ (/ 1.0 1000000.0) (* (/ 1.0 2.0) |x[0]| |x[0]|) (* (/ 1.0 2.0) |x[1]| |x[1]|)) 0.0) (= (* 2.0 inverse.9) (* inverse.7 inverse.7))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.3 0.0)) (= (* root.3 inverse.7) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ (/ 1.0 500000.0) (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)) 0.0)) (= (+ (* |x[0]| |x[0]| inverse.9) (* |x[1]| |x[1]| inverse.9) (* (/ 1.0 500000.0) inverse.9)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> (+ (/ 1.0 500000.0) (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)) 0.0))  ; hypothesis: (((x[0])**(2) + (x[1])**(2)) * 1/2 + 1/1000000) > 0
(assert case.2)  ; hypothesis: (((x[0])**(2) + (x[1])**(2)) * 1/2 + 1/1000000) > 0
(assert (not (= root.3 0.0)))  ; hypothesis: ((((x[0])**(2) + (x[1])**(2)) * 1/2 + 1/1000000))**(1/2) is not 0
(assert (not case.4))  ; hypothesis: ((((x[0])**(2) + (x[1])**(2)) * 1/2 + 1/1000000))**(1/2) is not 0
(assert (not (> (+ (- (/ 1.0 500000.0)) (* (- 1.0) |x[0]| |x[0]|) (* (- 1.0) |x[1]| |x[1]|)) 0.0)))  ; hypothesis: (((x[0])**(2) + (x[1])**(2)) * 1/2 + 1/1000000) * -1 <= 0
(assert (not case.5))  ; hypothesis: (((x[0])**(2) + (x[1])**(2)) * 1/2 + 1/1000000) * -1 <= 0
(assert (or (not (= (+ (* |G[0]| (+ (* |x[0]| inverse.7 |x[0]| inverse.7 t.2) 1.0) inverse.7) (* |G[1]| |x[1]| inverse.7 |x[0]| inverse.7 inverse.7 t.2)) (+ (* t.5 |x[0]| 2.0) (* |G[0]| inverse.7)))) (not (= (+ (* |G[0]| |x[0]| inverse.7 |x[1]| inverse.7 inverse.7 t.2) (* |G[1]| (+ (* |x[1]| inverse.7 |x[1]| inverse.7 t.2) 1.0) inverse.7)) (+ (* |G[1]| inverse.7) (* t.5 |x[1]| 2.0))))))  ; claim, that one of 2 equations fails, as in: (...) = ((G[1] * x[1] * ((((x[0])**(2) + (x[1])**(2)) * 1/2 + 1/1000000))**(-3/2) * -1/4 + G[0] * x[0] * ((((x[0...
(check-sat)
(pop 1)
