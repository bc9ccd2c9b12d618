; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; layer_normalised.jacobian.x at n=2
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun root.3 () Real)  ; (root 2 (+ (/ 1.0 100000.0) (* (- (/ 1.0 2.0)) |x[0]| |x[1]|) (* (/ 1.0 4.0) |x[0]| |x[0]|) (* (/ 1.0 4.0) |x[1]| |x[1]|)))
(declare-fun |G[0]| () Real)
(declare-fun inverse.7 () Real)  ; (inverse root.3)
(declare-fun |G[1]| () Real)
(declare-fun inverse.9 () Real)  ; (inverse (+ (- (/ 1.0 50000.0)) (* |x[0]| |x[1]|) (* (- (/ 1.0 2.0)) |x[0]| |x[0]|) (* (- (/ 1.0 2.0)) |x[1]| |x[1]|)))
(declare-fun case.2 () Bool)
(declare-fun case.4 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- (/ 1.0 2.0)))
(define-fun t.1 () Real (* (+ |x[0]| |x[1]|) t.0))
(define-fun t.2 () Real (+ |x[0]| t.1))
(define-fun t.3 () Real (+ |x[1]| t.1))
(define-fun t.4 () Real (/ 1.0 2.0))
(define-fun t.5 () Real (+ (* (+ (* t.2 t.2) (* t.3 t.3)) t.4) (/ 1.0 100000.0)))
(define-fun t.6 () Real (- 1.0))
(define-fun t.7 () Real (* inverse.7 inverse.7 inverse.7))
(define-fun t.8 () Real (- (/ 1.0 4.0)))
(define-fun t.9 () Real (+ (* |G[1]| t.3 t.7 t.8) (* |G[0]| t.2 t.7 t.8)))
(define-fun t.10 () Real (* t.9 t.2 2.0))
(define-fun t.11 () Real (* |G[0]| inverse.7))
(define-fun t.12 () Real (* |G[1]| inverse.7))
(define-fun t.13 () Real (* t.9 t.3 2.0))
(define-fun t.14 () Real (* (+ t.12 t.13 t.10 t.11) t.0))
(assert (=> (>= (+ (/ 1.0 100000.0) (* (- (/ 1.0 2.0)) |x[0]| |x[1]|) (* (/ 1.0 4.0) |x[0]| |x[0]|) (* (/ 1.0 4.0) |x[1]| |x[1]|)) 0.0) (and (>= root.3 0.0) (= (* root.3 root.3) (+ (/ 1.0 100000.0) (* (- (/ 1.0 2.0)) |x[0]| |x[1]|) (* (/ 1.0 4.0) |x[0]| |x[0]|) (* (/ 1.0 4.0) |x[1]| |x[1]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ (/ 1.0 100000.0) (* (- (/ 1.0 2.0)) |x[0]| |x[1]|) (* (/ 1.0 4.0) |x[0]| |x[0]|) (* (/ 1.0 4.0) |x[1]| |x[1]|)) 0.0) (= (* (- 2.0) inverse.9) (* inverse.7 inverse.7))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.3 0.0)) (= (* root.3 inverse.7) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ (- (/ 1.0 50000.0)) (* |x[0]| |x[1]|) (* (- (/ 1.0 2.0)) |x[0]| |x[0]|) (* (- (/ 1.0 2.0)) |x[1]| |x[1]|)) 0.0)) (= (+ (* |x[0]| |x[1]| inverse.9) (* (- (/ 1.0 2.0)) |x[0]| |x[0]| inverse.9) (* (- (/ 1.0 2.0)) |x[1]| |x[1]| inverse.9) (* (- (/ 1.0 50000.0)) inverse.9)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> (+ (/ 1.0 50000.0) (* (- 1.0) |x[0]| |x[1]|) (* (/ 1.0 2.0) |x[0]| |x[0]|) (* (/ 1.0 2.0) |x[1]| |x[1]|)) 0.0))  ; hypothesis: ((((x[0] + (x[0] + x[1]) * -1/2))**(2) + ((x[1] + (x[0] + x[1]) * -1/2))**(2)) * 1/2 + 1/100000) > 0
(assert case.2)  ; hypothesis: ((((x[0] + (x[0] + x[1]) * -1/2))**(2) + ((x[1] + (x[0] + x[1]) * -1/2))**(2)) * 1/2 + 1/100000) > 0
(assert (not (= root.3 0.0)))  ; hypothesis: (((((x[0] + (x[0] + x[1]) * -1/2))**(2) + ((x[1] + (x[0] + x[1]) * -1/2))**(2)) * 1/2 + 1/100000))**(1/2) is not 0
(assert (not case.4))  ; hypothesis: (((((x[0] + (x[0] + x[1]) * -1/2))**(2) + ((x[1] + (x[0] + x[1]) * -1/2))**(2)) * 1/2 + 1/100000))**(1/2) is not 0
(assert (not (> (+ (- (/ 1.0 50000.0)) (* |x[0]| |x[1]|) (* (- (/ 1.0 2.0)) |x[0]| |x[0]|) (* (- (/ 1.0 2.0)) |x[1]| |x[1]|)) 0.0)))  ; hypothesis: ((((x[0] + (x[0] + x[1]) * -1/2))**(2) + ((x[1] + (x[0] + x[1]) * -1/2))**(2)) * 1/2 + 1/100000) * -1 <= 0
(assert (not case.5))  ; hypothesis: ((((x[0] + (x[0] + x[1]) * -1/2))**(2) + ((x[1] + (x[0] + x[1]) * -1/2))**(2)) * 1/2 + 1/100000) * -1 <= 0
(assert (or (not (= (+ (* |G[0]| (+ (* t.2 inverse.7 t.2 inverse.7 t.0) t.4) inverse.7) (* |G[1]| (+ (* t.3 inverse.7 t.2 inverse.7 t.0) t.0) inverse.7)) (+ t.10 t.11 t.14))) (not (= (+ (* |G[0]| (+ (* t.2 inverse.7 t.3 inverse.7 t.0) t.0) inverse.7) (* |G[1]| (+ (* t.3 inverse.7 t.3 inverse.7 t.0) t.4) inverse.7)) (+ t.12 t.13 t.14)))))  ; claim, that one of 2 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
