; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; elu.x at N=2
(push 1)
(declare-fun |x[1]| () Real)
(declare-fun |x[0]| () Real)
(declare-fun |G[0]| () Real)
(declare-fun |a[]| () Real)
(declare-fun |G[1]| () Real)
(declare-fun e.0 () Real)  ; (exp |x[0]|)
(declare-fun e.1 () Real)  ; (exp |x[1]|)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.12 () Bool)
(define-fun exp.7 () Real e.0)
(define-fun exp.13 () Real e.1)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.5 1.0 0.0))
(define-fun t.2 () Real (ite case.12 1.0 0.0))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (not (= |x[1]| 0.0)))  ; hypothesis: x[1] is not 0
(assert (not case.1))  ; hypothesis: x[1] is not 0
(assert (not (= |x[0]| 0.0)))  ; hypothesis: x[0] is not 0
(assert (not case.3))  ; hypothesis: x[0] is not 0
(assert (or (not (= (* |G[0]| (ite case.5 1.0 (* |a[]| exp.7))) (+ (ite case.5 |G[0]| 0.0) (* (ite case.5 0.0 |G[0]|) |a[]| exp.7)))) (not (= (* |G[1]| (ite case.12 1.0 (* |a[]| exp.13))) (+ (ite case.12 |G[1]| 0.0) (* (ite case.12 0.0 |G[1]|) |a[]| exp.13))))))  ; claim, that one of 2 equations fails, as in: G[0] * where([x[0] > 0], 1, a[] * exp(x[0])) = (where([x[0] > 0], G[0], 0) + where([x[0] > 0], 0, G[0]) * a[] * ...
(check-sat)
(pop 1)
