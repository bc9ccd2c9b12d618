; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; newton_for_root.jvp.x along V at the only shape
(push 1)
(declare-fun |x[]| () Real)
(declare-fun |a[]| () Real)
(declare-fun inverse.4 () Real)  ; (inverse (* |x[]| |x[]|))
(declare-fun |V[]| () Real)
(declare-fun inverse.6 () Real)  ; (inverse |x[]|)
(declare-fun case.1 () Bool)
(declare-fun case.2 () Bool)
(define-fun t.0 () Real (* |x[]| 2.0))
(define-fun t.1 () Real (- 1.0))
(define-fun t.2 () Real (* |x[]| |x[]|))
(assert (=> (not (= (* |x[]| |x[]|) 0.0)) (= (* |x[]| |x[]| inverse.4) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= |x[]| 0.0)) (= inverse.4 (* inverse.6 inverse.6))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (not (= |x[]| 0.0)) (= (* |x[]| inverse.6) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> |x[]| 0.0))  ; hypothesis: x[] > 0
(assert case.1)  ; hypothesis: x[] > 0
(assert (not (= |x[]| 0.0)))  ; hypothesis: x[] * 2 is not 0
(assert (not case.2))  ; hypothesis: x[] * 2 is not 0
(assert (not (= (* (+ (* |a[]| inverse.4 t.1) 1.0) |V[]| (/ 1.0 2.0)) (+ (* (+ t.2 (* |a[]| t.1)) (* (/ 1.0 4.0) inverse.6 inverse.6) |V[]| 2.0) (* |x[]| |V[]| (* (/ 1.0 2.0) inverse.6) (- 2.0)) |V[]|))))  ; claim, that it fails: (a[] * ((x[])**(2))**(-1) * -1 + 1) * V[] * 1/2 = (((x[])**(2) + a[] * -1) * (x[] * 2)**(-2) * V[] * 2 + x[] * V[] * (x[] * 2)**(-1) * ...
(check-sat)
(pop 1)
; newton_for_root.jvp.x along V at the only shape: the gradient has a value
(push 1)
(declare-fun |x[]| () Real)
(define-fun t.0 () Real (- 1.0))
(assert (> |x[]| 0.0))  ; hypothesis: x[] > 0
(assert (not (= |x[]| 0.0)))  ; hypothesis: x[] * 2 is not 0
(assert (not (= (+ (ite (= (* |x[]| |x[]|) 0.0) t.0 0.0) 1.0) 1.0)))  ; claim, that it fails: ([(x[])**(2) = 0] * -1 + 1) = 1
(check-sat)
(pop 1)
