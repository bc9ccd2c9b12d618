; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cookbook_130.x at n=2
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |a[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun |a[1]| () Real)
(declare-fun root.5 () Real)  ; (root 2 (+ (* (- 2.0) |x[0]| |a[0]|) (* |x[0]| |x[0]|) (* |a[0]| |a[0]|) (* (- 2.0) |x[1]| |a[1]|) (* |x[1]| |x[1]|) (* |a[1]| |a[1]|)))
(declare-fun |G[0]| () Real)
(declare-fun inverse.9 () Real)  ; (inverse root.5)
(declare-fun |G[1]| () Real)
(declare-fun inverse.11 () Real)  ; (inverse (* root.5 root.5 root.5))
(declare-fun inverse.12 () Real)  ; (inverse (+ (* |x[0]| |a[0]|) (* (- (/ 1.0 2.0)) |x[0]| |x[0]|) (* (- (/ 1.0 2.0)) |a[0]| |a[0]|) (* |x[1]| |a[1]|) (* (- (/ 1.0 2.0)) |x[1]| |x[1]|) (* (- (/ 1.0 2.0)) |a[1]| |a[1]|)))
(declare-fun case.4 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ |x[0]| (* |a[0]| t.0)))
(define-fun t.2 () Real (+ |x[1]| (* |a[1]| t.0)))
(define-fun t.3 () Real (+ (* t.1 t.1) (* t.2 t.2)))
(define-fun t.4 () Real (+ (* t.1 |G[0]|) (* t.2 |G[1]|)))
(define-fun t.5 () Real (* inverse.9 inverse.9 inverse.9))
(define-fun t.6 () Real (- (/ 1.0 2.0)))
(define-fun t.7 () Real (+ (* |G[1]| t.2 t.5 t.6) (* |G[0]| t.1 t.5 t.6)))
(assert (=> (>= (+ (* (- 2.0) |x[0]| |a[0]|) (* |x[0]| |x[0]|) (* |a[0]| |a[0]|) (* (- 2.0) |x[1]| |a[1]|) (* |x[1]| |x[1]|) (* |a[1]| |a[1]|)) 0.0) (and (>= root.5 0.0) (= (* root.5 root.5) (+ (* (- 2.0) |x[0]| |a[0]|) (* |x[0]| |x[0]|) (* |a[0]| |a[0]|) (* (- 2.0) |x[1]| |a[1]|) (* |x[1]| |x[1]|) (* |a[1]| |a[1]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ (* (- 2.0) |x[0]| |a[0]|) (* |x[0]| |x[0]|) (* |a[0]| |a[0]|) (* (- 2.0) |x[1]| |a[1]|) (* |x[1]| |x[1]|) (* |a[1]| |a[1]|)) 0.0) (= (* (- (/ 1.0 2.0)) inverse.12) (* inverse.9 inverse.9))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.5 0.0)) (= (* root.5 inverse.9) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (* root.5 root.5 root.5) 0.0)) (= (* root.5 root.5 root.5 inverse.11) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= root.5 0.0)) (= inverse.11 (* inverse.9 inverse.9 inverse.9))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (+ (* |x[0]| |a[0]|) (* (- (/ 1.0 2.0)) |x[0]| |x[0]|) (* (- (/ 1.0 2.0)) |a[0]| |a[0]|) (* |x[1]| |a[1]|) (* (- (/ 1.0 2.0)) |x[1]| |x[1]|) (* (- (/ 1.0 2.0)) |a[1]| |a[1]|)) 0.0)) (= (+ (* |x[0]| |a[0]| inverse.12) (* (- (/ 1.0 2.0)) |x[0]| |x[0]| inverse.12) (* (- (/ 1.0 2.0)) |a[0]| |a[0]| inverse.12) (* |x[1]| |a[1]| inverse.12) (* (- (/ 1.0 2.0)) |x[1]| |x[1]| inverse.12) (* (- (/ 1.0 2.0)) |a[1]| |a[1]| inverse.12)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> (+ (* (- 1.0) |x[0]| |a[0]|) (* (/ 1.0 2.0) |x[0]| |x[0]|) (* (/ 1.0 2.0) |a[0]| |a[0]|) (* (- 1.0) |x[1]| |a[1]|) (* (/ 1.0 2.0) |x[1]| |x[1]|) (* (/ 1.0 2.0) |a[1]| |a[1]|)) 0.0))  ; hypothesis: (((x[0] + a[0] * -1))**(2) + ((x[1] + a[1] * -1))**(2)) > 0
(assert case.4)  ; hypothesis: (((x[0] + a[0] * -1))**(2) + ((x[1] + a[1] * -1))**(2)) > 0
(assert (not (= root.5 0.0)))  ; hypothesis: ((((x[0] + a[0] * -1))**(2) + ((x[1] + a[1] * -1))**(2)))**(1/2) is not 0
(assert (not case.6))  ; hypothesis: ((((x[0] + a[0] * -1))**(2) + ((x[1] + a[1] * -1))**(2)))**(1/2) is not 0
(assert (not (> (+ (* |x[0]| |a[0]|) (* (- (/ 1.0 2.0)) |x[0]| |x[0]|) (* (- (/ 1.0 2.0)) |a[0]| |a[0]|) (* |x[1]| |a[1]|) (* (- (/ 1.0 2.0)) |x[1]| |x[1]|) (* (- (/ 1.0 2.0)) |a[1]| |a[1]|)) 0.0)))  ; hypothesis: (((x[0] + a[0] * -1))**(2) + ((x[1] + a[1] * -1))**(2)) * -1 <= 0
(assert (not case.7))  ; hypothesis: (((x[0] + a[0] * -1))**(2) + ((x[1] + a[1] * -1))**(2)) * -1 <= 0
(assert (or (not (= (+ (* |G[0]| inverse.9) (* t.1 t.4 inverse.11 t.0)) (+ (* t.7 t.1 2.0) (* |G[0]| inverse.9)))) (not (= (+ (* |G[1]| inverse.9) (* t.2 t.4 inverse.11 t.0)) (+ (* |G[1]| inverse.9) (* t.7 t.2 2.0))))))  ; claim, that one of 2 equations fails, as in: (G[0] * (((((x[0] + a[0] * -1))**(2) + ((x[1] + a[1] * -1))**(2)))**(1/2))**(-1) + (x[0] + a[0] * -1) * ((x[0] +...
(check-sat)
(pop 1)
; cookbook_130.x at n=2: the gradient has a value
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |a[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun |a[1]| () Real)
(declare-fun root.5 () Real)  ; (root 2 (+ (* (- 2.0) |x[0]| |a[0]|) (* |x[0]| |x[0]|) (* |a[0]| |a[0]|) (* (- 2.0) |x[1]| |a[1]|) (* |x[1]| |x[1]|) (* |a[1]| |a[1]|)))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* (+ |x[0]| (* |a[0]| t.0)) (+ |x[0]| (* |a[0]| t.0))) (* (+ |x[1]| (* |a[1]| t.0)) (+ |x[1]| (* |a[1]| t.0)))))
(assert (=> (>= (+ (* (- 2.0) |x[0]| |a[0]|) (* |x[0]| |x[0]|) (* |a[0]| |a[0]|) (* (- 2.0) |x[1]| |a[1]|) (* |x[1]| |x[1]|) (* |a[1]| |a[1]|)) 0.0) (and (>= root.5 0.0) (= (* root.5 root.5) (+ (* (- 2.0) |x[0]| |a[0]|) (* |x[0]| |x[0]|) (* |a[0]| |a[0]|) (* (- 2.0) |x[1]| |a[1]|) (* |x[1]| |x[1]|) (* |a[1]| |a[1]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (> (+ (* (- 1.0) |x[0]| |a[0]|) (* (/ 1.0 2.0) |x[0]| |x[0]|) (* (/ 1.0 2.0) |a[0]| |a[0]|) (* (- 1.0) |x[1]| |a[1]|) (* (/ 1.0 2.0) |x[1]| |x[1]|) (* (/ 1.0 2.0) |a[1]| |a[1]|)) 0.0))  ; hypothesis: (((x[0] + a[0] * -1))**(2) + ((x[1] + a[1] * -1))**(2)) > 0
(assert (not (= root.5 0.0)))  ; hypothesis: ((((x[0] + a[0] * -1))**(2) + ((x[1] + a[1] * -1))**(2)))**(1/2) is not 0
(assert (not (> (+ (* |x[0]| |a[0]|) (* (- (/ 1.0 2.0)) |x[0]| |x[0]|) (* (- (/ 1.0 2.0)) |a[0]| |a[0]|) (* |x[1]| |a[1]|) (* (- (/ 1.0 2.0)) |x[1]| |x[1]|) (* (- (/ 1.0 2.0)) |a[1]| |a[1]|)) 0.0)))  ; hypothesis: (((x[0] + a[0] * -1))**(2) + ((x[1] + a[1] * -1))**(2)) * -1 <= 0
(assert (not (= (+ (ite (= (* root.5 root.5 root.5) 0.0) t.0 0.0) 1.0) 1.0)))  ; claim, that it fails: ([(((((x[0] + a[0] * -1))**(2) + ((x[1] + a[1] * -1))**(2)))**(1/2))**(3) = 0] * -1 + 1) = 1
(check-sat)
(pop 1)
