; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; squared_hinge.s at N=2
(push 1)
(declare-fun |y[0]| () Real)
(declare-fun |y[1]| () Real)
(declare-fun |s[0]| () Real)
(declare-fun |s[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.9 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |y[0]| |s[0]| t.0) 1.0))
(define-fun t.2 () Real (ite case.5 1.0 0.0))
(define-fun t.3 () Real (ite case.5 0.0 t.1))
(define-fun t.4 () Real (- 2.0))
(define-fun t.5 () Real (+ (* |y[1]| |s[1]| t.0) 1.0))
(define-fun t.6 () Real (ite case.9 1.0 0.0))
(define-fun t.7 () Real (ite case.9 0.0 t.5))
(assert (= (+ (- 1.0) (* |y[0]| |y[0]|)) 0.0))  ; hypothesis: (y[0] * y[0] + -1) = 0
(assert case.1)  ; hypothesis: (y[0] * y[0] + -1) = 0
(assert (= (+ (- 1.0) (* |y[1]| |y[1]|)) 0.0))  ; hypothesis: (y[1] * y[1] + -1) = 0
(assert case.3)  ; hypothesis: (y[1] * y[1] + -1) = 0
(assert (or (not (= (* |y[0]| t.3 t.4) (* (ite case.5 0.0 (* t.3 2.0)) |y[0]| t.0))) (not (= (* |y[1]| t.7 t.4) (* (ite case.9 0.0 (* t.7 2.0)) |y[1]| t.0)))))  ; claim, that one of 2 equations fails, as in: y[0] * where([(y[0] * s[0] * -1 + 1) * -1 > 0], 0, (y[0] * s[0] * -1 + 1)) * -2 = where([(y[0] * s[0] * -1 + 1) ...
(check-sat)
(pop 1)
