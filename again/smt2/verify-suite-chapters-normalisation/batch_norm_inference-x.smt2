; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; batch_norm_inference.x at N=2, D=3
(push 1)
(declare-fun |v[0]| () Real)
(declare-fun |v[1]| () Real)
(declare-fun |v[2]| () Real)
(declare-fun root.6 () Real)  ; (root 2 |v[2]|)
(declare-fun root.9 () Real)  ; (root 2 |v[1]|)
(declare-fun root.12 () Real)  ; (root 2 |v[0]|)
(declare-fun |G[0,0]| () Real)
(declare-fun |gamma[0]| () Real)
(declare-fun inverse.17 () Real)  ; (inverse root.12)
(declare-fun |G[0,1]| () Real)
(declare-fun |gamma[1]| () Real)
(declare-fun inverse.20 () Real)  ; (inverse root.9)
(declare-fun |G[0,2]| () Real)
(declare-fun |gamma[2]| () Real)
(declare-fun inverse.23 () Real)  ; (inverse root.6)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun inverse.27 () Real)  ; (inverse |v[2]|)
(declare-fun inverse.28 () Real)  ; (inverse |v[1]|)
(declare-fun inverse.29 () Real)  ; (inverse |v[0]|)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.14 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (=> (>= |v[2]| 0.0) (and (>= root.6 0.0) (= (* root.6 root.6) |v[2]|))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> |v[2]| 0.0) (= inverse.27 (* inverse.23 inverse.23))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (>= |v[1]| 0.0) (and (>= root.9 0.0) (= (* root.9 root.9) |v[1]|))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> |v[1]| 0.0) (= inverse.28 (* inverse.20 inverse.20))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (>= |v[0]| 0.0) (and (>= root.12 0.0) (= (* root.12 root.12) |v[0]|))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> |v[0]| 0.0) (= inverse.29 (* inverse.17 inverse.17))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.12 0.0)) (= (* root.12 inverse.17) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= root.9 0.0)) (= (* root.9 inverse.20) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= root.6 0.0)) (= (* root.6 inverse.23) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= |v[2]| 0.0)) (= (* |v[2]| inverse.27) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= |v[1]| 0.0)) (= (* |v[1]| inverse.28) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= |v[0]| 0.0)) (= (* |v[0]| inverse.29) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> |v[0]| 0.0))  ; hypothesis: v[0] > 0
(assert case.1)  ; hypothesis: v[0] > 0
(assert (> |v[1]| 0.0))  ; hypothesis: v[1] > 0
(assert case.3)  ; hypothesis: v[1] > 0
(assert (> |v[2]| 0.0))  ; hypothesis: v[2] > 0
(assert case.5)  ; hypothesis: v[2] > 0
(assert (not (= root.6 0.0)))  ; hypothesis: (v[2])**(1/2) is not 0
(assert (not case.7))  ; hypothesis: (v[2])**(1/2) is not 0
(assert (not (> (* (- 1.0) |v[2]|) 0.0)))  ; hypothesis: v[2] * -1 <= 0
(assert (not case.8))  ; hypothesis: v[2] * -1 <= 0
(assert (not (= root.9 0.0)))  ; hypothesis: (v[1])**(1/2) is not 0
(assert (not case.10))  ; hypothesis: (v[1])**(1/2) is not 0
(assert (not (> (* (- 1.0) |v[1]|) 0.0)))  ; hypothesis: v[1] * -1 <= 0
(assert (not case.11))  ; hypothesis: v[1] * -1 <= 0
(assert (not (= root.12 0.0)))  ; hypothesis: (v[0])**(1/2) is not 0
(assert (not case.13))  ; hypothesis: (v[0])**(1/2) is not 0
(assert (not (> (* (- 1.0) |v[0]|) 0.0)))  ; hypothesis: v[0] * -1 <= 0
(assert (not case.14))  ; hypothesis: v[0] * -1 <= 0
(assert (or (not (= (* |G[0,0]| |gamma[0]| inverse.17) (* |G[0,0]| inverse.17 |gamma[0]|))) (not (= (* |G[0,1]| |gamma[1]| inverse.20) (* |G[0,1]| inverse.20 |gamma[1]|))) (not (= (* |G[0,2]| |gamma[2]| inverse.23) (* |G[0,2]| inverse.23 |gamma[2]|))) (not (= (* |G[1,0]| |gamma[0]| inverse.17) (* |G[1,0]| inverse.17 |gamma[0]|))) (not (= (* |G[1,1]| |gamma[1]| inverse.20) (* |G[1,1]| inverse.20 |gamma[1]|))) (not (= (* |G[1,2]| |gamma[2]| inverse.23) (* |G[1,2]| inverse.23 |gamma[2]|)))))  ; claim, that one of 6 equations fails, as in: G[0, 0] * gamma[0] * ((v[0])**(1/2))**(-1) = G[0, 0] * (v[0])**(-1/2) * gamma[0]
(check-sat)
(pop 1)
