; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; product.x at the only shape
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun |x[2]| () Real)
(declare-fun |x[3]| () Real)
(declare-fun |x[4]| () Real)
(declare-fun |G[]| () Real)
(declare-fun inverse.11 () Real)  ; (inverse |x[0]|)
(declare-fun inverse.12 () Real)  ; (inverse |x[1]|)
(declare-fun inverse.13 () Real)  ; (inverse |x[2]|)
(declare-fun inverse.14 () Real)  ; (inverse |x[3]|)
(declare-fun inverse.15 () Real)  ; (inverse |x[4]|)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (=> (not (= |x[0]| 0.0)) (= (* |x[0]| inverse.11) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= |x[1]| 0.0)) (= (* |x[1]| inverse.12) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= |x[2]| 0.0)) (= (* |x[2]| inverse.13) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= |x[3]| 0.0)) (= (* |x[3]| inverse.14) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= |x[4]| 0.0)) (= (* |x[4]| inverse.15) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= |x[0]| 0.0)))  ; hypothesis: x[0] is not 0
(assert (not case.1))  ; hypothesis: x[0] is not 0
(assert (not (= |x[1]| 0.0)))  ; hypothesis: x[1] is not 0
(assert (not case.3))  ; hypothesis: x[1] is not 0
(assert (not (= |x[2]| 0.0)))  ; hypothesis: x[2] is not 0
(assert (not case.5))  ; hypothesis: x[2] is not 0
(assert (not (= |x[3]| 0.0)))  ; hypothesis: x[3] is not 0
(assert (not case.7))  ; hypothesis: x[3] is not 0
(assert (not (= |x[4]| 0.0)))  ; hypothesis: x[4] is not 0
(assert (not case.9))  ; hypothesis: x[4] is not 0
(assert (or (not (= (* |G[]| |x[0]| |x[1]| |x[2]| |x[3]| |x[4]| inverse.11) (* |G[]| |x[4]| |x[3]| |x[2]| |x[1]|))) (not (= (* |G[]| |x[0]| |x[1]| |x[2]| |x[3]| |x[4]| inverse.12) (* |G[]| |x[4]| |x[3]| |x[2]| |x[0]|))) (not (= (* |G[]| |x[0]| |x[1]| |x[2]| |x[3]| |x[4]| inverse.13) (* |G[]| |x[4]| |x[3]| |x[0]| |x[1]|))) (not (= (* |G[]| |x[0]| |x[1]| |x[2]| |x[3]| |x[4]| inverse.14) (* |G[]| |x[4]| |x[0]| |x[1]| |x[2]|))) (not (= (* |G[]| |x[0]| |x[1]| |x[2]| |x[3]| |x[4]| inverse.15) (* |G[]| |x[0]| |x[1]| |x[2]| |x[3]|)))))  ; claim, that one of 5 equations fails, as in: G[] * x[0] * x[1] * x[2] * x[3] * x[4] * (x[0])**(-1) = G[] * x[4] * x[3] * x[2] * x[1]
(check-sat)
(pop 1)
; product.x at the only shape: the gradient has a value
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun |x[2]| () Real)
(declare-fun |x[3]| () Real)
(declare-fun |x[4]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (not case.1))  ; hypothesis: x[0] is not 0
(assert (not case.3))  ; hypothesis: x[1] is not 0
(assert (not case.5))  ; hypothesis: x[2] is not 0
(assert (not case.7))  ; hypothesis: x[3] is not 0
(assert (not case.9))  ; hypothesis: x[4] is not 0
(assert (or (not (= (+ (ite case.9 t.0 0.0) 1.0) 1.0)) (not (= (+ (ite case.7 t.0 0.0) 1.0) 1.0)) (not (= (+ (ite case.5 t.0 0.0) 1.0) 1.0)) (not (= (+ (ite case.3 t.0 0.0) 1.0) 1.0)) (not (= (+ (ite case.1 t.0 0.0) 1.0) 1.0))))  ; claim, that one of 5 equations fails, as in: ([x[4] = 0] * -1 + 1) = 1
(check-sat)
(pop 1)
