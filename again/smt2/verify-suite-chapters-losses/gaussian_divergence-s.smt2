; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; gaussian_divergence.s at N=2, D=3
(push 1)
(declare-fun |s[0,0]| () Real)
(declare-fun |s[0,1]| () Real)
(declare-fun |s[0,2]| () Real)
(declare-fun |s[1,0]| () Real)
(declare-fun |s[1,1]| () Real)
(declare-fun |s[1,2]| () Real)
(declare-fun e.0 () Real)  ; (exp |s[0,0]|)
(declare-fun e.1 () Real)  ; (exp |s[0,1]|)
(declare-fun e.2 () Real)  ; (exp |s[0,2]|)
(declare-fun e.3 () Real)  ; (exp |s[1,0]|)
(declare-fun e.4 () Real)  ; (exp |s[1,1]|)
(declare-fun e.5 () Real)  ; (exp |s[1,2]|)
(define-fun exp.1 () Real e.0)
(define-fun exp.3 () Real e.1)
(define-fun exp.5 () Real e.2)
(define-fun exp.7 () Real e.3)
(define-fun exp.9 () Real e.4)
(define-fun exp.11 () Real e.5)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (/ 1.0 2.0))
(define-fun t.2 () Real (- (/ 1.0 2.0)))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (or (not (= (* (+ exp.1 t.0) t.1) (+ (* exp.1 t.1) t.2))) (not (= (* (+ exp.3 t.0) t.1) (+ (* exp.3 t.1) t.2))) (not (= (* (+ exp.5 t.0) t.1) (+ (* exp.5 t.1) t.2))) (not (= (* (+ exp.7 t.0) t.1) (+ (* exp.7 t.1) t.2))) (not (= (* (+ exp.9 t.0) t.1) (+ (* exp.9 t.1) t.2))) (not (= (* (+ exp.11 t.0) t.1) (+ (* exp.11 t.1) t.2)))))  ; claim, that one of 6 equations fails, as in: (exp(s[0, 0]) + -1) * 1/2 = (exp(s[0, 0]) * 1/2 + -1/2)
(check-sat)
(pop 1)
