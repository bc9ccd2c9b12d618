; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cosine_similarity.y at D=2
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun |y[0]| () Real)
(declare-fun |y[1]| () Real)
(declare-fun root.12 () Real)  ; (root 2 (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)))
(declare-fun root.13 () Real)  ; (root 2 (+ (* |y[0]| |y[0]|) (* |y[1]| |y[1]|)))
(declare-fun |G[]| () Real)
(declare-fun inverse.16 () Real)  ; (inverse root.12)
(declare-fun inverse.17 () Real)  ; (inverse (* root.12 root.13))
(declare-fun inverse.18 () Real)  ; (inverse root.13)
(declare-fun inverse.19 () Real)  ; (inverse (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)))
(declare-fun inverse.20 () Real)  ; (inverse (+ (* |y[0]| |y[0]|) (* |y[1]| |y[1]|)))
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |y[0]| |y[0]|) (* |y[1]| |y[1]|)))
(define-fun t.2 () Real (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)))
(define-fun t.3 () Real (* root.12 root.13))
(define-fun t.4 () Real (+ (* |x[0]| |y[0]|) (* |x[1]| |y[1]|)))
(define-fun t.5 () Real (* inverse.17 inverse.17))
(assert (=> (>= (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)) 0.0) (and (>= root.12 0.0) (= (* root.12 root.12) (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)) 0.0) (= inverse.19 (* inverse.16 inverse.16))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (>= (+ (* |y[0]| |y[0]|) (* |y[1]| |y[1]|)) 0.0) (and (>= root.13 0.0) (= (* root.13 root.13) (+ (* |y[0]| |y[0]|) (* |y[1]| |y[1]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ (* |y[0]| |y[0]|) (* |y[1]| |y[1]|)) 0.0) (= inverse.20 (* inverse.18 inverse.18))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.12 0.0)) (= (* root.12 inverse.16) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (* root.12 root.13) 0.0)) (= (* root.12 root.13 inverse.17) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= root.12 0.0)) (not (= root.13 0.0))) (= inverse.17 (* inverse.16 inverse.18))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= root.13 0.0)) (= (* root.13 inverse.18) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)) 0.0)) (= (+ (* |x[0]| |x[0]| inverse.19) (* |x[1]| |x[1]| inverse.19)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ (* |y[0]| |y[0]|) (* |y[1]| |y[1]|)) 0.0)) (= (+ (* |y[0]| |y[0]| inverse.20) (* |y[1]| |y[1]| inverse.20)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not case.1))  ; hypothesis: x[0] is not 0
(assert (not case.3))  ; hypothesis: x[1] is not 0
(assert (not case.5))  ; hypothesis: y[0] is not 0
(assert (not case.7))  ; hypothesis: y[1] is not 0
(assert (> (+ (* |y[0]| |y[0]|) (* |y[1]| |y[1]|)) 0.0))  ; hypothesis: ((y[0])**(2) + (y[1])**(2)) > 0
(assert case.8)  ; hypothesis: ((y[0])**(2) + (y[1])**(2)) > 0
(assert (not (> (+ (* (- 1.0) |x[0]| |x[0]|) (* (- 1.0) |x[1]| |x[1]|)) 0.0)))  ; hypothesis: ((x[0])**(2) + (x[1])**(2)) * -1 <= 0
(assert (not case.9))  ; hypothesis: ((x[0])**(2) + (x[1])**(2)) * -1 <= 0
(assert (not (> (+ (* (- 1.0) |y[0]| |y[0]|) (* (- 1.0) |y[1]| |y[1]|)) 0.0)))  ; hypothesis: ((y[0])**(2) + (y[1])**(2)) * -1 <= 0
(assert (not case.10))  ; hypothesis: ((y[0])**(2) + (y[1])**(2)) * -1 <= 0
(assert (> (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)) 0.0))  ; hypothesis: ((x[0])**(2) + (x[1])**(2)) > 0
(assert case.11)  ; hypothesis: ((x[0])**(2) + (x[1])**(2)) > 0
(assert (not (= (* root.12 root.13) 0.0)))  ; hypothesis: (((x[0])**(2) + (x[1])**(2)))**(1/2) * (((y[0])**(2) + (y[1])**(2)))**(1/2) is not 0
(assert (not case.14))  ; hypothesis: (((x[0])**(2) + (x[1])**(2)))**(1/2) * (((y[0])**(2) + (y[1])**(2)))**(1/2) is not 0
(assert (or (not (= (* |G[]| (+ (* |x[0]| inverse.16) (* t.4 inverse.17 |y[0]| inverse.18 t.0)) inverse.18) (+ (* |G[]| t.4 t.5 root.12 inverse.18 |y[0]| t.0) (* |G[]| inverse.17 |x[0]|)))) (not (= (* |G[]| (+ (* |x[1]| inverse.16) (* t.4 inverse.17 |y[1]| inverse.18 t.0)) inverse.18) (+ (* |G[]| t.4 t.5 root.12 inverse.18 |y[1]| t.0) (* |G[]| inverse.17 |x[1]|))))))  ; claim, that one of 2 equations fails, as in: G[] * (x[0] * ((((x[0])**(2) + (x[1])**(2)))**(1/2))**(-1) + (x[0] * y[0] + x[1] * y[1]) * ((((x[0])**(2) + (x[1...
(check-sat)
(pop 1)
; cosine_similarity.y at D=2: the gradient has a value
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun |y[0]| () Real)
(declare-fun |y[1]| () Real)
(declare-fun root.12 () Real)  ; (root 2 (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)))
(declare-fun root.13 () Real)  ; (root 2 (+ (* |y[0]| |y[0]|) (* |y[1]| |y[1]|)))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |y[0]| |y[0]|) (* |y[1]| |y[1]|)))
(define-fun t.2 () Real (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)))
(assert (=> (>= (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)) 0.0) (and (>= root.12 0.0) (= (* root.12 root.12) (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (>= (+ (* |y[0]| |y[0]|) (* |y[1]| |y[1]|)) 0.0) (and (>= root.13 0.0) (= (* root.13 root.13) (+ (* |y[0]| |y[0]|) (* |y[1]| |y[1]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (not (= |x[0]| 0.0)))  ; hypothesis: x[0] is not 0
(assert (not (= |x[1]| 0.0)))  ; hypothesis: x[1] is not 0
(assert (not (= |y[0]| 0.0)))  ; hypothesis: y[0] is not 0
(assert (not (= |y[1]| 0.0)))  ; hypothesis: y[1] is not 0
(assert (> (+ (* |y[0]| |y[0]|) (* |y[1]| |y[1]|)) 0.0))  ; hypothesis: ((y[0])**(2) + (y[1])**(2)) > 0
(assert (not (> (+ (* (- 1.0) |x[0]| |x[0]|) (* (- 1.0) |x[1]| |x[1]|)) 0.0)))  ; hypothesis: ((x[0])**(2) + (x[1])**(2)) * -1 <= 0
(assert (not (> (+ (* (- 1.0) |y[0]| |y[0]|) (* (- 1.0) |y[1]| |y[1]|)) 0.0)))  ; hypothesis: ((y[0])**(2) + (y[1])**(2)) * -1 <= 0
(assert (> (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)) 0.0))  ; hypothesis: ((x[0])**(2) + (x[1])**(2)) > 0
(assert (not (= (* root.12 root.13) 0.0)))  ; hypothesis: (((x[0])**(2) + (x[1])**(2)))**(1/2) * (((y[0])**(2) + (y[1])**(2)))**(1/2) is not 0
(assert (or (not (= (+ (ite (= root.13 0.0) t.0 0.0) 1.0) 1.0)) (not (= (+ (ite (= root.12 0.0) t.0 0.0) 1.0) 1.0))))  ; claim, that one of 2 equations fails, as in: ([(((y[0])**(2) + (y[1])**(2)))**(1/2) = 0] * -1 + 1) = 1
(check-sat)
(pop 1)
