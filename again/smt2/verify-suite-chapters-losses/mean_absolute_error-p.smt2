; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; mean_absolute_error.p at N=2
(push 1)
(declare-fun |p[1]| () Real)
(declare-fun |y[1]| () Real)
(declare-fun |p[0]| () Real)
(declare-fun |y[0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.9 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ |p[1]| (* |y[1]| t.0)))
(define-fun t.2 () Real (* t.1 t.0))
(define-fun t.3 () Real (+ |p[0]| (* |y[0]| t.0)))
(define-fun t.4 () Real (* t.3 t.0))
(define-fun t.5 () Real (/ 1.0 2.0))
(assert (not case.2))  ; hypothesis: (p[1] + y[1] * -1) * -1 is not 0
(assert (not case.2))  ; hypothesis: (p[1] + y[1] * -1) is not 0
(assert (not case.5))  ; hypothesis: (p[0] + y[0] * -1) * -1 is not 0
(assert (not case.5))  ; hypothesis: (p[0] + y[0] * -1) is not 0
(assert (or (not (= (* (+ (ite case.6 1.0 0.0) (ite case.7 t.0 0.0)) t.5) (* (+ (ite case.6 1.0 0.0) (ite case.7 t.0 0.0)) t.5))) (not (= (* (+ (ite case.8 1.0 0.0) (ite case.9 t.0 0.0)) t.5) (* (+ (ite case.8 1.0 0.0) (ite case.9 t.0 0.0)) t.5)))))  ; claim, that one of 2 equations fails, as in: ([(p[0] + y[0] * -1) > 0] + [(p[0] + y[0] * -1) * -1 > 0] * -1) * 1/2 = ([(p[0] + y[0] * -1) > 0] + [(p[0] + y[0...
(check-sat)
(pop 1)
