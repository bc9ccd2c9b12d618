; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; negative_entropy.x at n=2
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun log.6 () Real)  ; (log |x[0]|)
(declare-fun inverse.7 () Real)  ; (inverse |x[0]|)
(declare-fun log.8 () Real)  ; (log |x[1]|)
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
(assert (or (not (= (+ log.6 1.0) (+ (* |x[0]| inverse.7) log.6))) (not (= (+ log.8 1.0) (+ (* |x[1]| inverse.9) log.8)))))  ; claim, that one of 2 equations fails, as in: (log(x[0]) + 1) = (x[0] * (x[0])**(-1) + log(x[0]))
(check-sat)
(pop 1)
