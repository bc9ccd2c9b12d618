; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; euclidean_norm.x at n=2
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun root.4 () Real)  ; (root 2 (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)))
(declare-fun inverse.5 () Real)  ; (inverse root.4)
(declare-fun inverse.6 () Real)  ; (inverse (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)))
(declare-fun case.2 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)))
(define-fun t.1 () Real (- 1.0))
(assert (=> (>= (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)) 0.0) (and (>= root.4 0.0) (= (* root.4 root.4) (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)) 0.0) (= inverse.6 (* inverse.5 inverse.5))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.4 0.0)) (= (* root.4 inverse.5) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)) 0.0)) (= (+ (* |x[0]| |x[0]| inverse.6) (* |x[1]| |x[1]| inverse.6)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)) 0.0))  ; hypothesis: ((x[0])**(2) + (x[1])**(2)) > 0
(assert case.2)  ; hypothesis: ((x[0])**(2) + (x[1])**(2)) > 0
(assert (not (> (+ (* (- 1.0) |x[0]| |x[0]|) (* (- 1.0) |x[1]| |x[1]|)) 0.0)))  ; hypothesis: ((x[0])**(2) + (x[1])**(2)) * -1 <= 0
(assert (not case.3))  ; hypothesis: ((x[0])**(2) + (x[1])**(2)) * -1 <= 0
(assert (or (not (= (* |x[0]| inverse.5) (* inverse.5 |x[0]|))) (not (= (* |x[1]| inverse.5) (* inverse.5 |x[1]|)))))  ; claim, that one of 2 equations fails, as in: x[0] * ((((x[0])**(2) + (x[1])**(2)))**(1/2))**(-1) = (((x[0])**(2) + (x[1])**(2)))**(-1/2) * x[0]
(check-sat)
(pop 1)
; euclidean_norm.x at n=2: the gradient has a value
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun root.4 () Real)  ; (root 2 (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)))
(define-fun t.0 () Real (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)))
(define-fun t.1 () Real (- 1.0))
(assert (=> (>= (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)) 0.0) (and (>= root.4 0.0) (= (* root.4 root.4) (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (> (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)) 0.0))  ; hypothesis: ((x[0])**(2) + (x[1])**(2)) > 0
(assert (not (> (+ (* (- 1.0) |x[0]| |x[0]|) (* (- 1.0) |x[1]| |x[1]|)) 0.0)))  ; hypothesis: ((x[0])**(2) + (x[1])**(2)) * -1 <= 0
(assert (not (= (+ (ite (= root.4 0.0) t.1 0.0) 1.0) 1.0)))  ; claim, that it fails: ([(((x[0])**(2) + (x[1])**(2)))**(1/2) = 0] * -1 + 1) = 1
(check-sat)
(pop 1)
