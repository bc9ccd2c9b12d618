; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; weight_norm.v at D=2
(push 1)
(declare-fun |v[0]| () Real)
(declare-fun |v[1]| () Real)
(declare-fun root.5 () Real)  ; (root 2 (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|)))
(declare-fun |g[]| () Real)
(declare-fun |G[0]| () Real)
(declare-fun inverse.10 () Real)  ; (inverse root.5)
(declare-fun |G[1]| () Real)
(declare-fun inverse.12 () Real)  ; (inverse (* root.5 root.5 root.5))
(declare-fun inverse.13 () Real)  ; (inverse (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|)))
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.4 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|)))
(define-fun t.2 () Real (+ (* |G[0]| |v[0]|) (* |G[1]| |v[1]|)))
(define-fun t.3 () Real (* inverse.10 inverse.10 inverse.10))
(define-fun t.4 () Real (- (/ 1.0 2.0)))
(define-fun t.5 () Real (+ (* |G[1]| |g[]| |v[1]| t.3 t.4) (* |G[0]| |g[]| |v[0]| t.3 t.4)))
(assert (=> (>= (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|)) 0.0) (and (>= root.5 0.0) (= (* root.5 root.5) (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|)) 0.0) (= inverse.13 (* inverse.10 inverse.10))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.5 0.0)) (= (* root.5 inverse.10) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (* root.5 root.5 root.5) 0.0)) (= (* root.5 root.5 root.5 inverse.12) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= root.5 0.0)) (= inverse.12 (* inverse.10 inverse.10 inverse.10))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|)) 0.0)) (= (+ (* |v[0]| |v[0]| inverse.13) (* |v[1]| |v[1]| inverse.13)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not case.1))  ; hypothesis: v[0] is not 0
(assert (not case.3))  ; hypothesis: v[1] is not 0
(assert (> (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|)) 0.0))  ; hypothesis: ((v[0])**(2) + (v[1])**(2)) > 0
(assert case.4)  ; hypothesis: ((v[0])**(2) + (v[1])**(2)) > 0
(assert (not (= root.5 0.0)))  ; hypothesis: (((v[0])**(2) + (v[1])**(2)))**(1/2) is not 0
(assert (not case.6))  ; hypothesis: (((v[0])**(2) + (v[1])**(2)))**(1/2) is not 0
(assert (not (> (+ (* (- 1.0) |v[0]| |v[0]|) (* (- 1.0) |v[1]| |v[1]|)) 0.0)))  ; hypothesis: ((v[0])**(2) + (v[1])**(2)) * -1 <= 0
(assert (not case.7))  ; hypothesis: ((v[0])**(2) + (v[1])**(2)) * -1 <= 0
(assert (or (not (= (+ (* |g[]| |G[0]| inverse.10) (* |g[]| t.2 |v[0]| inverse.12 t.0)) (+ (* t.5 |v[0]| 2.0) (* |G[0]| inverse.10 |g[]|)))) (not (= (+ (* |g[]| |G[1]| inverse.10) (* |g[]| t.2 |v[1]| inverse.12 t.0)) (+ (* |G[1]| inverse.10 |g[]|) (* t.5 |v[1]| 2.0))))))  ; claim, that one of 2 equations fails, as in: (g[] * G[0] * ((((v[0])**(2) + (v[1])**(2)))**(1/2))**(-1) + g[] * (G[0] * v[0] + G[1] * v[1]) * v[0] * (((((v[0...
(check-sat)
(pop 1)
; weight_norm.v at D=2: the gradient has a value
(push 1)
(declare-fun |v[0]| () Real)
(declare-fun |v[1]| () Real)
(declare-fun root.5 () Real)  ; (root 2 (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|)))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|)))
(assert (=> (>= (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|)) 0.0) (and (>= root.5 0.0) (= (* root.5 root.5) (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (not (= |v[0]| 0.0)))  ; hypothesis: v[0] is not 0
(assert (not (= |v[1]| 0.0)))  ; hypothesis: v[1] is not 0
(assert (> (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|)) 0.0))  ; hypothesis: ((v[0])**(2) + (v[1])**(2)) > 0
(assert (not (= root.5 0.0)))  ; hypothesis: (((v[0])**(2) + (v[1])**(2)))**(1/2) is not 0
(assert (not (> (+ (* (- 1.0) |v[0]| |v[0]|) (* (- 1.0) |v[1]| |v[1]|)) 0.0)))  ; hypothesis: ((v[0])**(2) + (v[1])**(2)) * -1 <= 0
(assert (not (= (+ (ite (= (* root.5 root.5 root.5) 0.0) t.0 0.0) 1.0) 1.0)))  ; claim, that it fails: ([((((v[0])**(2) + (v[1])**(2)))**(1/2))**(3) = 0] * -1 + 1) = 1
(check-sat)
(pop 1)
