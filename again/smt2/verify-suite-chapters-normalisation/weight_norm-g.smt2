; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; weight_norm.g at D=2
(push 1)
(declare-fun |v[0]| () Real)
(declare-fun |v[1]| () Real)
(declare-fun root.5 () Real)  ; (root 2 (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|)))
(declare-fun |G[0]| () Real)
(declare-fun |G[1]| () Real)
(declare-fun inverse.10 () Real)  ; (inverse root.5)
(declare-fun inverse.11 () Real)  ; (inverse (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|)))
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.4 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|)))
(assert (=> (>= (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|)) 0.0) (and (>= root.5 0.0) (= (* root.5 root.5) (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|)) 0.0) (= inverse.11 (* inverse.10 inverse.10))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.5 0.0)) (= (* root.5 inverse.10) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|)) 0.0)) (= (+ (* |v[0]| |v[0]| inverse.11) (* |v[1]| |v[1]| inverse.11)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not case.1))  ; hypothesis: v[0] is not 0
(assert (not case.3))  ; hypothesis: v[1] is not 0
(assert (> (+ (* |v[0]| |v[0]|) (* |v[1]| |v[1]|)) 0.0))  ; hypothesis: ((v[0])**(2) + (v[1])**(2)) > 0
(assert case.4)  ; hypothesis: ((v[0])**(2) + (v[1])**(2)) > 0
(assert (not (= root.5 0.0)))  ; hypothesis: (((v[0])**(2) + (v[1])**(2)))**(1/2) is not 0
(assert (not case.6))  ; hypothesis: (((v[0])**(2) + (v[1])**(2)))**(1/2) is not 0
(assert (not (> (+ (* (- 1.0) |v[0]| |v[0]|) (* (- 1.0) |v[1]| |v[1]|)) 0.0)))  ; hypothesis: ((v[0])**(2) + (v[1])**(2)) * -1 <= 0
(assert (not case.7))  ; hypothesis: ((v[0])**(2) + (v[1])**(2)) * -1 <= 0
(assert (not (= (* (+ (* |G[0]| |v[0]|) (* |G[1]| |v[1]|)) inverse.10) (+ (* |G[1]| inverse.10 |v[1]|) (* |G[0]| inverse.10 |v[0]|)))))  ; claim, that it fails: (G[0] * v[0] + G[1] * v[1]) * ((((v[0])**(2) + (v[1])**(2)))**(1/2))**(-1) = (G[1] * (((v[0])**(2) + (v[1])**(2)))**(-1/2) * v[1] + G[0...
(check-sat)
(pop 1)
