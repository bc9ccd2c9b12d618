; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; leaky_relu.x at N=2, M=3
(push 1)
(declare-fun |a[]| () Real)
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
(declare-fun case.2 () Bool)
(declare-fun case.4 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.40 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.15 1.0 0.0))
(define-fun t.2 () Real (ite case.20 1.0 0.0))
(define-fun t.3 () Real (ite case.25 1.0 0.0))
(define-fun t.4 () Real (ite case.30 1.0 0.0))
(define-fun t.5 () Real (ite case.35 1.0 0.0))
(define-fun t.6 () Real (ite case.40 1.0 0.0))
(assert case.1)  ; hypothesis: a[] > 0
(assert case.2)  ; hypothesis: (a[] * -1 + 1) > 0
(assert (not case.4))  ; hypothesis: x[1, 2] is not 0
(assert (not case.6))  ; hypothesis: x[1, 1] is not 0
(assert (not case.8))  ; hypothesis: x[1, 0] is not 0
(assert (not case.10))  ; hypothesis: x[0, 2] is not 0
(assert (not case.12))  ; hypothesis: x[0, 1] is not 0
(assert (not case.14))  ; hypothesis: x[0, 0] is not 0
(assert (or (not (= (ite case.15 |G[0,0]| (* |a[]| |G[0,0]|)) (+ (ite case.15 |G[0,0]| 0.0) (* (ite case.15 0.0 |G[0,0]|) |a[]|)))) (not (= (ite case.20 |G[0,1]| (* |a[]| |G[0,1]|)) (+ (ite case.20 |G[0,1]| 0.0) (* (ite case.20 0.0 |G[0,1]|) |a[]|)))) (not (= (ite case.25 |G[0,2]| (* |a[]| |G[0,2]|)) (+ (ite case.25 |G[0,2]| 0.0) (* (ite case.25 0.0 |G[0,2]|) |a[]|)))) (not (= (ite case.30 |G[1,0]| (* |a[]| |G[1,0]|)) (+ (ite case.30 |G[1,0]| 0.0) (* (ite case.30 0.0 |G[1,0]|) |a[]|)))) (not (= (ite case.35 |G[1,1]| (* |a[]| |G[1,1]|)) (+ (ite case.35 |G[1,1]| 0.0) (* (ite case.35 0.0 |G[1,1]|) |a[]|)))) (not (= (ite case.40 |G[1,2]| (* |a[]| |G[1,2]|)) (+ (ite case.40 |G[1,2]| 0.0) (* (ite case.40 0.0 |G[1,2]|) |a[]|))))))  ; claim, that one of 6 equations fails, as in: where([x[0, 0] > 0], G[0, 0], a[] * G[0, 0]) = (where([x[0, 0] > 0], G[0, 0], 0) + where([x[0, 0] > 0], 0, G[0, ...
(check-sat)
(pop 1)
