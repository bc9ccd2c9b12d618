; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; unit_rows.x at N=2, D=3
(push 1)
(declare-fun |x[0,0]| () Real)
(declare-fun |x[0,1]| () Real)
(declare-fun |x[0,2]| () Real)
(declare-fun |x[1,0]| () Real)
(declare-fun |x[1,1]| () Real)
(declare-fun |x[1,2]| () Real)
(declare-fun root.14 () Real)  ; (root 2 (+ (* |x[1,0]| |x[1,0]|) (* |x[1,1]| |x[1,1]|) (* |x[1,2]| |x[1,2]|)))
(declare-fun root.17 () Real)  ; (root 2 (+ (* |x[0,0]| |x[0,0]|) (* |x[0,1]| |x[0,1]|) (* |x[0,2]| |x[0,2]|)))
(declare-fun |G[0,0]| () Real)
(declare-fun inverse.21 () Real)  ; (inverse root.17)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun inverse.25 () Real)  ; (inverse root.14)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun inverse.28 () Real)  ; (inverse (+ (* |x[1,0]| |x[1,0]|) (* |x[1,1]| |x[1,1]|) (* |x[1,2]| |x[1,2]|)))
(declare-fun inverse.29 () Real)  ; (inverse (+ (* |x[0,0]| |x[0,0]|) (* |x[0,1]| |x[0,1]|) (* |x[0,2]| |x[0,2]|)))
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.19 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |x[1,0]| |x[1,0]|) (* |x[1,1]| |x[1,1]|) (* |x[1,2]| |x[1,2]|)))
(define-fun t.2 () Real (+ (* |x[0,0]| |x[0,0]|) (* |x[0,1]| |x[0,1]|) (* |x[0,2]| |x[0,2]|)))
(define-fun t.3 () Real (+ (* |x[0,0]| inverse.21 |G[0,0]|) (* |x[0,1]| inverse.21 |G[0,1]|) (* |x[0,2]| inverse.21 |G[0,2]|)))
(define-fun t.4 () Real (* inverse.21 inverse.21 inverse.21))
(define-fun t.5 () Real (- (/ 1.0 2.0)))
(define-fun t.6 () Real (+ (* |G[0,2]| |x[0,2]| t.4 t.5) (* |G[0,1]| |x[0,1]| t.4 t.5) (* |G[0,0]| |x[0,0]| t.4 t.5)))
(define-fun t.7 () Real (+ (* |x[1,0]| inverse.25 |G[1,0]|) (* |x[1,1]| inverse.25 |G[1,1]|) (* |x[1,2]| inverse.25 |G[1,2]|)))
(define-fun t.8 () Real (* inverse.25 inverse.25 inverse.25))
(define-fun t.9 () Real (+ (* |G[1,2]| |x[1,2]| t.8 t.5) (* |G[1,1]| |x[1,1]| t.8 t.5) (* |G[1,0]| |x[1,0]| t.8 t.5)))
(assert (=> (>= (+ (* |x[1,0]| |x[1,0]|) (* |x[1,1]| |x[1,1]|) (* |x[1,2]| |x[1,2]|)) 0.0) (and (>= root.14 0.0) (= (* root.14 root.14) (+ (* |x[1,0]| |x[1,0]|) (* |x[1,1]| |x[1,1]|) (* |x[1,2]| |x[1,2]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ (* |x[1,0]| |x[1,0]|) (* |x[1,1]| |x[1,1]|) (* |x[1,2]| |x[1,2]|)) 0.0) (= inverse.28 (* inverse.25 inverse.25))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (>= (+ (* |x[0,0]| |x[0,0]|) (* |x[0,1]| |x[0,1]|) (* |x[0,2]| |x[0,2]|)) 0.0) (and (>= root.17 0.0) (= (* root.17 root.17) (+ (* |x[0,0]| |x[0,0]|) (* |x[0,1]| |x[0,1]|) (* |x[0,2]| |x[0,2]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ (* |x[0,0]| |x[0,0]|) (* |x[0,1]| |x[0,1]|) (* |x[0,2]| |x[0,2]|)) 0.0) (= inverse.29 (* inverse.21 inverse.21))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.17 0.0)) (= (* root.17 inverse.21) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= root.14 0.0)) (= (* root.14 inverse.25) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ (* |x[1,0]| |x[1,0]|) (* |x[1,1]| |x[1,1]|) (* |x[1,2]| |x[1,2]|)) 0.0)) (= (+ (* |x[1,0]| |x[1,0]| inverse.28) (* |x[1,1]| |x[1,1]| inverse.28) (* |x[1,2]| |x[1,2]| inverse.28)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ (* |x[0,0]| |x[0,0]|) (* |x[0,1]| |x[0,1]|) (* |x[0,2]| |x[0,2]|)) 0.0)) (= (+ (* |x[0,0]| |x[0,0]| inverse.29) (* |x[0,1]| |x[0,1]| inverse.29) (* |x[0,2]| |x[0,2]| inverse.29)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not case.1))  ; hypothesis: x[0, 0] is not 0
(assert (not case.3))  ; hypothesis: x[0, 1] is not 0
(assert (not case.5))  ; hypothesis: x[0, 2] is not 0
(assert (not case.7))  ; hypothesis: x[1, 0] is not 0
(assert (not case.9))  ; hypothesis: x[1, 1] is not 0
(assert (not case.11))  ; hypothesis: x[1, 2] is not 0
(assert (> (+ (* |x[1,0]| |x[1,0]|) (* |x[1,1]| |x[1,1]|) (* |x[1,2]| |x[1,2]|)) 0.0))  ; hypothesis: ((x[1, 0])**(2) + (x[1, 1])**(2) + (x[1, 2])**(2)) > 0
(assert case.12)  ; hypothesis: ((x[1, 0])**(2) + (x[1, 1])**(2) + (x[1, 2])**(2)) > 0
(assert (> (+ (* |x[0,0]| |x[0,0]|) (* |x[0,1]| |x[0,1]|) (* |x[0,2]| |x[0,2]|)) 0.0))  ; hypothesis: ((x[0, 0])**(2) + (x[0, 1])**(2) + (x[0, 2])**(2)) > 0
(assert case.13)  ; hypothesis: ((x[0, 0])**(2) + (x[0, 1])**(2) + (x[0, 2])**(2)) > 0
(assert (not (= root.14 0.0)))  ; hypothesis: (((x[1, 0])**(2) + (x[1, 1])**(2) + (x[1, 2])**(2)))**(1/2) is not 0
(assert (not case.15))  ; hypothesis: (((x[1, 0])**(2) + (x[1, 1])**(2) + (x[1, 2])**(2)))**(1/2) is not 0
(assert (not (> (+ (* (- 1.0) |x[1,0]| |x[1,0]|) (* (- 1.0) |x[1,1]| |x[1,1]|) (* (- 1.0) |x[1,2]| |x[1,2]|)) 0.0)))  ; hypothesis: ((x[1, 0])**(2) + (x[1, 1])**(2) + (x[1, 2])**(2)) * -1 <= 0
(assert (not case.16))  ; hypothesis: ((x[1, 0])**(2) + (x[1, 1])**(2) + (x[1, 2])**(2)) * -1 <= 0
(assert (not (= root.17 0.0)))  ; hypothesis: (((x[0, 0])**(2) + (x[0, 1])**(2) + (x[0, 2])**(2)))**(1/2) is not 0
(assert (not case.18))  ; hypothesis: (((x[0, 0])**(2) + (x[0, 1])**(2) + (x[0, 2])**(2)))**(1/2) is not 0
(assert (not (> (+ (* (- 1.0) |x[0,0]| |x[0,0]|) (* (- 1.0) |x[0,1]| |x[0,1]|) (* (- 1.0) |x[0,2]| |x[0,2]|)) 0.0)))  ; hypothesis: ((x[0, 0])**(2) + (x[0, 1])**(2) + (x[0, 2])**(2)) * -1 <= 0
(assert (not case.19))  ; hypothesis: ((x[0, 0])**(2) + (x[0, 1])**(2) + (x[0, 2])**(2)) * -1 <= 0
(assert (or (not (= (* (+ |G[0,0]| (* |x[0,0]| inverse.21 t.3 t.0)) inverse.21) (+ (* t.6 |x[0,0]| 2.0) (* |G[0,0]| inverse.21)))) (not (= (* (+ |G[0,1]| (* |x[0,1]| inverse.21 t.3 t.0)) inverse.21) (+ (* |G[0,1]| inverse.21) (* t.6 |x[0,1]| 2.0)))) (not (= (* (+ |G[0,2]| (* |x[0,2]| inverse.21 t.3 t.0)) inverse.21) (+ (* |G[0,2]| inverse.21) (* t.6 |x[0,2]| 2.0)))) (not (= (* (+ |G[1,0]| (* |x[1,0]| inverse.25 t.7 t.0)) inverse.25) (+ (* t.9 |x[1,0]| 2.0) (* |G[1,0]| inverse.25)))) (not (= (* (+ |G[1,1]| (* |x[1,1]| inverse.25 t.7 t.0)) inverse.25) (+ (* |G[1,1]| inverse.25) (* t.9 |x[1,1]| 2.0)))) (not (= (* (+ |G[1,2]| (* |x[1,2]| inverse.25 t.7 t.0)) inverse.25) (+ (* |G[1,2]| inverse.25) (* t.9 |x[1,2]| 2.0))))))  ; claim, that one of 6 equations fails, as in: (...) = ((G[0, 2] * x[0, 2] * (((x[0, 0])**(2) + (x[0, 1])**(2) + (x[0, 2])**(2)))**(-3/2) * -1/2 + G[0, 1] * x[...
(check-sat)
(pop 1)
