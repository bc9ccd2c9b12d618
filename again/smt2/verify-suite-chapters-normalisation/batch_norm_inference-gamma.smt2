; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; batch_norm_inference.gamma at N=2, D=3
(push 1)
(declare-fun |v[0]| () Real)
(declare-fun |v[1]| () Real)
(declare-fun |v[2]| () Real)
(declare-fun root.6 () Real)  ; (root 2 |v[2]|)
(declare-fun root.9 () Real)  ; (root 2 |v[1]|)
(declare-fun root.12 () Real)  ; (root 2 |v[0]|)
(declare-fun |G[0,0]| () Real)
(declare-fun |x[0,0]| () Real)
(declare-fun |m[0]| () Real)
(declare-fun inverse.18 () Real)  ; (inverse root.12)
(declare-fun |G[1,0]| () Real)
(declare-fun |x[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |x[0,1]| () Real)
(declare-fun |m[1]| () Real)
(declare-fun inverse.24 () Real)  ; (inverse root.9)
(declare-fun |G[1,1]| () Real)
(declare-fun |x[1,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |x[0,2]| () Real)
(declare-fun |m[2]| () Real)
(declare-fun inverse.30 () Real)  ; (inverse root.6)
(declare-fun |G[1,2]| () Real)
(declare-fun |x[1,2]| () Real)
(declare-fun inverse.33 () Real)  ; (inverse |v[2]|)
(declare-fun inverse.34 () Real)  ; (inverse |v[1]|)
(declare-fun inverse.35 () Real)  ; (inverse |v[0]|)
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
(define-fun t.1 () Real (* |m[0]| t.0))
(define-fun t.2 () Real (+ |x[0,0]| t.1))
(define-fun t.3 () Real (+ |x[1,0]| t.1))
(define-fun t.4 () Real (* |m[1]| t.0))
(define-fun t.5 () Real (+ |x[0,1]| t.4))
(define-fun t.6 () Real (+ |x[1,1]| t.4))
(define-fun t.7 () Real (* |m[2]| t.0))
(define-fun t.8 () Real (+ |x[0,2]| t.7))
(define-fun t.9 () Real (+ |x[1,2]| t.7))
(assert (=> (>= |v[2]| 0.0) (and (>= root.6 0.0) (= (* root.6 root.6) |v[2]|))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> |v[2]| 0.0) (= inverse.33 (* inverse.30 inverse.30))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (>= |v[1]| 0.0) (and (>= root.9 0.0) (= (* root.9 root.9) |v[1]|))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> |v[1]| 0.0) (= inverse.34 (* inverse.24 inverse.24))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (>= |v[0]| 0.0) (and (>= root.12 0.0) (= (* root.12 root.12) |v[0]|))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> |v[0]| 0.0) (= inverse.35 (* inverse.18 inverse.18))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.12 0.0)) (= (* root.12 inverse.18) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= root.9 0.0)) (= (* root.9 inverse.24) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= root.6 0.0)) (= (* root.6 inverse.30) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= |v[2]| 0.0)) (= (* |v[2]| inverse.33) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= |v[1]| 0.0)) (= (* |v[1]| inverse.34) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= |v[0]| 0.0)) (= (* |v[0]| inverse.35) 1.0)))  ; relation: u x = 1 for u = 1/x
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
(assert (or (not (= (+ (* |G[0,0]| t.2 inverse.18) (* |G[1,0]| t.3 inverse.18)) (+ (* |G[1,0]| inverse.18 t.3) (* |G[0,0]| inverse.18 t.2)))) (not (= (+ (* |G[0,1]| t.5 inverse.24) (* |G[1,1]| t.6 inverse.24)) (+ (* |G[1,1]| inverse.24 t.6) (* |G[0,1]| inverse.24 t.5)))) (not (= (+ (* |G[0,2]| t.8 inverse.30) (* |G[1,2]| t.9 inverse.30)) (+ (* |G[1,2]| inverse.30 t.9) (* |G[0,2]| inverse.30 t.8))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * (x[0, 0] + m[0] * -1) * ((v[0])**(1/2))**(-1) + G[1, 0] * (x[1, 0] + m[0] * -1) * ((v[0])**(1/2))**(-...
(check-sat)
(pop 1)
