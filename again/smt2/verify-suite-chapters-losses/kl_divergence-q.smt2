; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; kl_divergence.q at N=2
(push 1)
(declare-fun |p[0]| () Real)
(declare-fun |p[1]| () Real)
(declare-fun |q[0]| () Real)
(declare-fun |q[1]| () Real)
(declare-fun inverse.12 () Real)  ; (inverse |q[0]|)
(declare-fun inverse.13 () Real)  ; (inverse |q[1]|)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (=> (not (= |q[0]| 0.0)) (= (* |q[0]| inverse.12) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= |q[1]| 0.0)) (= (* |q[1]| inverse.13) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert case.1)  ; hypothesis: p[0] > 0
(assert case.3)  ; hypothesis: p[1] > 0
(assert (> |q[0]| 0.0))  ; hypothesis: q[0] > 0
(assert case.5)  ; hypothesis: q[0] > 0
(assert (> |q[1]| 0.0))  ; hypothesis: q[1] > 0
(assert case.7)  ; hypothesis: q[1] > 0
(assert (not (= |q[1]| 0.0)))  ; hypothesis: q[1] is not 0
(assert (not case.8))  ; hypothesis: q[1] is not 0
(assert (not case.9))  ; hypothesis: p[1] is not 0
(assert (not (= |q[0]| 0.0)))  ; hypothesis: q[0] is not 0
(assert (not case.10))  ; hypothesis: q[0] is not 0
(assert (not case.11))  ; hypothesis: p[0] is not 0
(assert (or (not (= (* |p[0]| inverse.12 t.0) (* |p[0]| inverse.12 t.0))) (not (= (* |p[1]| inverse.13 t.0) (* |p[1]| inverse.13 t.0)))))  ; claim, that one of 2 equations fails, as in: p[0] * (q[0])**(-1) * -1 = p[0] * (q[0])**(-1) * -1
(check-sat)
(pop 1)
