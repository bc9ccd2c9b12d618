; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; negative_entropy.hessian.x at n=2
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun |G[0]| () Real)
(declare-fun inverse.7 () Real)  ; (inverse |x[0]|)
(declare-fun |G[1]| () Real)
(declare-fun inverse.9 () Real)  ; (inverse |x[1]|)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.4 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (=> (not (= |x[0]| 0.0)) (= (* |x[0]| inverse.7) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= |x[1]| 0.0)) (= (* |x[1]| inverse.9) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> |x[0]| 0.0))  ; hypothesis: x[0] > 0
(assert case.1)  ; hypothesis: x[0] > 0
(assert (> |x[1]| 0.0))  ; hypothesis: x[1] > 0
(assert case.3)  ; hypothesis: x[1] > 0
(assert (not (= |x[1]| 0.0)))  ; hypothesis: x[1] is not 0
(assert (not case.4))  ; hypothesis: x[1] is not 0
(assert (not (= |x[0]| 0.0)))  ; hypothesis: x[0] is not 0
(assert (not case.5))  ; hypothesis: x[0] is not 0
(assert (or (not (= (* |G[0]| inverse.7) (* |G[0]| inverse.7))) (not (= (* |G[1]| inverse.9) (* |G[1]| inverse.9)))))  ; claim, that one of 2 equations fails, as in: G[0] * (x[0])**(-1) = G[0] * (x[0])**(-1)
(check-sat)
(pop 1)
