; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; relu.x at N=2, M=3
(push 1)
(declare-fun |x[1,2]| () Real)
(declare-fun |x[1,1]| () Real)
(declare-fun |x[1,0]| () Real)
(declare-fun |x[0,2]| () Real)
(declare-fun |x[0,1]| () Real)
(declare-fun |x[0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.28 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.13 1.0 0.0))
(define-fun t.2 () Real (ite case.16 1.0 0.0))
(define-fun t.3 () Real (ite case.19 1.0 0.0))
(define-fun t.4 () Real (ite case.22 1.0 0.0))
(define-fun t.5 () Real (ite case.25 1.0 0.0))
(define-fun t.6 () Real (ite case.28 1.0 0.0))
(assert (not case.1))  ; hypothesis: x[1, 2] is not 0
(assert (not case.3))  ; hypothesis: x[1, 1] is not 0
(assert (not case.5))  ; hypothesis: x[1, 0] is not 0
(assert (not case.7))  ; hypothesis: x[0, 2] is not 0
(assert (not case.9))  ; hypothesis: x[0, 1] is not 0
(assert (not case.11))  ; hypothesis: x[0, 0] is not 0
(assert (or (not (= (ite case.13 |G[0,0]| 0.0) (ite case.13 |G[0,0]| 0.0))) (not (= (ite case.16 |G[0,1]| 0.0) (ite case.16 |G[0,1]| 0.0))) (not (= (ite case.19 |G[0,2]| 0.0) (ite case.19 |G[0,2]| 0.0))) (not (= (ite case.22 |G[1,0]| 0.0) (ite case.22 |G[1,0]| 0.0))) (not (= (ite case.25 |G[1,1]| 0.0) (ite case.25 |G[1,1]| 0.0))) (not (= (ite case.28 |G[1,2]| 0.0) (ite case.28 |G[1,2]| 0.0)))))  ; claim, that one of 6 equations fails, as in: G[0, 0] * [x[0, 0] > 0] = where([x[0, 0] > 0], G[0, 0], 0)
(check-sat)
(pop 1)
