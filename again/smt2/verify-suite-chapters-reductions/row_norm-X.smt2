; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; row_norm.X at N=2, M=3
(push 1)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |G[0]| () Real)
(declare-fun root.17 () Real)  ; (root 2 (+ (* |X[0,0]| |X[0,0]|) (* |X[0,1]| |X[0,1]|) (* |X[0,2]| |X[0,2]|)))
(declare-fun inverse.18 () Real)  ; (inverse root.17)
(declare-fun |G[1]| () Real)
(declare-fun root.20 () Real)  ; (root 2 (+ (* |X[1,0]| |X[1,0]|) (* |X[1,1]| |X[1,1]|) (* |X[1,2]| |X[1,2]|)))
(declare-fun inverse.21 () Real)  ; (inverse root.20)
(declare-fun inverse.22 () Real)  ; (inverse (+ (* |X[0,0]| |X[0,0]|) (* |X[0,1]| |X[0,1]|) (* |X[0,2]| |X[0,2]|)))
(declare-fun inverse.23 () Real)  ; (inverse (+ (* |X[1,0]| |X[1,0]|) (* |X[1,1]| |X[1,1]|) (* |X[1,2]| |X[1,2]|)))
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.15 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |X[1,0]| |X[1,0]|) (* |X[1,1]| |X[1,1]|) (* |X[1,2]| |X[1,2]|)))
(define-fun t.2 () Real (+ (* |X[0,0]| |X[0,0]|) (* |X[0,1]| |X[0,1]|) (* |X[0,2]| |X[0,2]|)))
(assert (=> (>= (+ (* |X[0,0]| |X[0,0]|) (* |X[0,1]| |X[0,1]|) (* |X[0,2]| |X[0,2]|)) 0.0) (and (>= root.17 0.0) (= (* root.17 root.17) (+ (* |X[0,0]| |X[0,0]|) (* |X[0,1]| |X[0,1]|) (* |X[0,2]| |X[0,2]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ (* |X[0,0]| |X[0,0]|) (* |X[0,1]| |X[0,1]|) (* |X[0,2]| |X[0,2]|)) 0.0) (= inverse.22 (* inverse.18 inverse.18))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.17 0.0)) (= (* root.17 inverse.18) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (>= (+ (* |X[1,0]| |X[1,0]|) (* |X[1,1]| |X[1,1]|) (* |X[1,2]| |X[1,2]|)) 0.0) (and (>= root.20 0.0) (= (* root.20 root.20) (+ (* |X[1,0]| |X[1,0]|) (* |X[1,1]| |X[1,1]|) (* |X[1,2]| |X[1,2]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ (* |X[1,0]| |X[1,0]|) (* |X[1,1]| |X[1,1]|) (* |X[1,2]| |X[1,2]|)) 0.0) (= inverse.23 (* inverse.21 inverse.21))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.20 0.0)) (= (* root.20 inverse.21) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ (* |X[0,0]| |X[0,0]|) (* |X[0,1]| |X[0,1]|) (* |X[0,2]| |X[0,2]|)) 0.0)) (= (+ (* |X[0,0]| |X[0,0]| inverse.22) (* |X[0,1]| |X[0,1]| inverse.22) (* |X[0,2]| |X[0,2]| inverse.22)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ (* |X[1,0]| |X[1,0]|) (* |X[1,1]| |X[1,1]|) (* |X[1,2]| |X[1,2]|)) 0.0)) (= (+ (* |X[1,0]| |X[1,0]| inverse.23) (* |X[1,1]| |X[1,1]| inverse.23) (* |X[1,2]| |X[1,2]| inverse.23)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not case.1))  ; hypothesis: X[0, 0] is not 0
(assert (not case.3))  ; hypothesis: X[0, 1] is not 0
(assert (not case.5))  ; hypothesis: X[0, 2] is not 0
(assert (not case.7))  ; hypothesis: X[1, 0] is not 0
(assert (not case.9))  ; hypothesis: X[1, 1] is not 0
(assert (not case.11))  ; hypothesis: X[1, 2] is not 0
(assert (> (+ (* |X[1,0]| |X[1,0]|) (* |X[1,1]| |X[1,1]|) (* |X[1,2]| |X[1,2]|)) 0.0))  ; hypothesis: ((X[1, 0])**(2) + (X[1, 1])**(2) + (X[1, 2])**(2)) > 0
(assert case.12)  ; hypothesis: ((X[1, 0])**(2) + (X[1, 1])**(2) + (X[1, 2])**(2)) > 0
(assert (> (+ (* |X[0,0]| |X[0,0]|) (* |X[0,1]| |X[0,1]|) (* |X[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: ((X[0, 0])**(2) + (X[0, 1])**(2) + (X[0, 2])**(2)) > 0
(assert case.13)  ; hypothesis: ((X[0, 0])**(2) + (X[0, 1])**(2) + (X[0, 2])**(2)) > 0
(assert (not (> (+ (* (- 1.0) |X[1,0]| |X[1,0]|) (* (- 1.0) |X[1,1]| |X[1,1]|) (* (- 1.0) |X[1,2]| |X[1,2]|)) 0.0)))  ; hypothesis: ((X[1, 0])**(2) + (X[1, 1])**(2) + (X[1, 2])**(2)) * -1 <= 0
(assert (not case.14))  ; hypothesis: ((X[1, 0])**(2) + (X[1, 1])**(2) + (X[1, 2])**(2)) * -1 <= 0
(assert (not (> (+ (* (- 1.0) |X[0,0]| |X[0,0]|) (* (- 1.0) |X[0,1]| |X[0,1]|) (* (- 1.0) |X[0,2]| |X[0,2]|)) 0.0)))  ; hypothesis: ((X[0, 0])**(2) + (X[0, 1])**(2) + (X[0, 2])**(2)) * -1 <= 0
(assert (not case.15))  ; hypothesis: ((X[0, 0])**(2) + (X[0, 1])**(2) + (X[0, 2])**(2)) * -1 <= 0
(assert (or (not (= (* |G[0]| inverse.18 |X[0,0]|) (* |G[0]| inverse.18 |X[0,0]|))) (not (= (* |G[0]| inverse.18 |X[0,1]|) (* |G[0]| inverse.18 |X[0,1]|))) (not (= (* |G[0]| inverse.18 |X[0,2]|) (* |G[0]| inverse.18 |X[0,2]|))) (not (= (* |G[1]| inverse.21 |X[1,0]|) (* |G[1]| inverse.21 |X[1,0]|))) (not (= (* |G[1]| inverse.21 |X[1,1]|) (* |G[1]| inverse.21 |X[1,1]|))) (not (= (* |G[1]| inverse.21 |X[1,2]|) (* |G[1]| inverse.21 |X[1,2]|)))))  ; claim, that one of 6 equations fails, as in: G[0] * ((((X[0, 0])**(2) + (X[0, 1])**(2) + (X[0, 2])**(2)))**(1/2))**(-1) * X[0, 0] = G[0] * (((X[0, 0])**(2) +...
(check-sat)
(pop 1)
; row_norm.X at N=2, M=3: the gradient has a value
(push 1)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun root.16 () Real)  ; (root 2 (+ (* |X[1,0]| |X[1,0]|) (* |X[1,1]| |X[1,1]|) (* |X[1,2]| |X[1,2]|)))
(declare-fun root.18 () Real)  ; (root 2 (+ (* |X[0,0]| |X[0,0]|) (* |X[0,1]| |X[0,1]|) (* |X[0,2]| |X[0,2]|)))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |X[1,0]| |X[1,0]|) (* |X[1,1]| |X[1,1]|) (* |X[1,2]| |X[1,2]|)))
(define-fun t.2 () Real (+ (* |X[0,0]| |X[0,0]|) (* |X[0,1]| |X[0,1]|) (* |X[0,2]| |X[0,2]|)))
(assert (=> (>= (+ (* |X[1,0]| |X[1,0]|) (* |X[1,1]| |X[1,1]|) (* |X[1,2]| |X[1,2]|)) 0.0) (and (>= root.16 0.0) (= (* root.16 root.16) (+ (* |X[1,0]| |X[1,0]|) (* |X[1,1]| |X[1,1]|) (* |X[1,2]| |X[1,2]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (>= (+ (* |X[0,0]| |X[0,0]|) (* |X[0,1]| |X[0,1]|) (* |X[0,2]| |X[0,2]|)) 0.0) (and (>= root.18 0.0) (= (* root.18 root.18) (+ (* |X[0,0]| |X[0,0]|) (* |X[0,1]| |X[0,1]|) (* |X[0,2]| |X[0,2]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (not (= |X[0,0]| 0.0)))  ; hypothesis: X[0, 0] is not 0
(assert (not (= |X[0,1]| 0.0)))  ; hypothesis: X[0, 1] is not 0
(assert (not (= |X[0,2]| 0.0)))  ; hypothesis: X[0, 2] is not 0
(assert (not (= |X[1,0]| 0.0)))  ; hypothesis: X[1, 0] is not 0
(assert (not (= |X[1,1]| 0.0)))  ; hypothesis: X[1, 1] is not 0
(assert (not (= |X[1,2]| 0.0)))  ; hypothesis: X[1, 2] is not 0
(assert (> (+ (* |X[1,0]| |X[1,0]|) (* |X[1,1]| |X[1,1]|) (* |X[1,2]| |X[1,2]|)) 0.0))  ; hypothesis: ((X[1, 0])**(2) + (X[1, 1])**(2) + (X[1, 2])**(2)) > 0
(assert (> (+ (* |X[0,0]| |X[0,0]|) (* |X[0,1]| |X[0,1]|) (* |X[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: ((X[0, 0])**(2) + (X[0, 1])**(2) + (X[0, 2])**(2)) > 0
(assert (not (> (+ (* (- 1.0) |X[1,0]| |X[1,0]|) (* (- 1.0) |X[1,1]| |X[1,1]|) (* (- 1.0) |X[1,2]| |X[1,2]|)) 0.0)))  ; hypothesis: ((X[1, 0])**(2) + (X[1, 1])**(2) + (X[1, 2])**(2)) * -1 <= 0
(assert (not (> (+ (* (- 1.0) |X[0,0]| |X[0,0]|) (* (- 1.0) |X[0,1]| |X[0,1]|) (* (- 1.0) |X[0,2]| |X[0,2]|)) 0.0)))  ; hypothesis: ((X[0, 0])**(2) + (X[0, 1])**(2) + (X[0, 2])**(2)) * -1 <= 0
(assert (or (not (= (+ (ite (= root.16 0.0) t.0 0.0) 1.0) 1.0)) (not (= (+ (ite (= root.18 0.0) t.0 0.0) 1.0) 1.0))))  ; claim, that one of 2 equations fails, as in: ([(((X[1, 0])**(2) + (X[1, 1])**(2) + (X[1, 2])**(2)))**(1/2) = 0] * -1 + 1) = 1
(check-sat)
(pop 1)
