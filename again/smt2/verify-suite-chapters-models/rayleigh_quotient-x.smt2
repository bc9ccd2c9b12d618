; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; rayleigh_quotient.x at n=2
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun |A[0,0]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun |A[1,1]| () Real)
(declare-fun inverse.8 () Real)  ; (inverse (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)))
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.4 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)))
(define-fun t.2 () Real (+ (* |x[0]| |A[0,0]|) (* |x[1]| |A[0,1]|)))
(define-fun t.3 () Real (+ (* |x[0]| |A[0,1]|) (* |x[1]| |A[1,1]|)))
(define-fun t.4 () Real (+ (* t.2 |x[0]|) (* t.3 |x[1]|)))
(define-fun t.5 () Real (* inverse.8 inverse.8))
(define-fun t.6 () Real (* t.4 t.5 |x[0]| t.0))
(define-fun t.7 () Real (* t.4 t.5 |x[1]| t.0))
(assert (=> (not (= (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)) 0.0)) (= (+ (* |x[0]| |x[0]| inverse.8) (* |x[1]| |x[1]| inverse.8)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not case.1))  ; hypothesis: x[0] is not 0
(assert (not case.3))  ; hypothesis: x[1] is not 0
(assert (not (= (+ (* |x[0]| |x[0]|) (* |x[1]| |x[1]|)) 0.0)))  ; hypothesis: (x[0] * x[0] + x[1] * x[1]) is not 0
(assert (not case.4))  ; hypothesis: (x[0] * x[0] + x[1] * x[1]) is not 0
(assert (or (not (= (* (+ (* |A[0,0]| |x[0]|) (* |A[0,1]| |x[1]|) (* t.4 inverse.8 |x[0]| t.0)) inverse.8 2.0) (+ t.6 t.6 (* inverse.8 |x[1]| |A[0,1]|) (* inverse.8 t.2) (* inverse.8 |x[0]| |A[0,0]|)))) (not (= (* (+ (* |A[0,1]| |x[0]|) (* |A[1,1]| |x[1]|) (* t.4 inverse.8 |x[1]| t.0)) inverse.8 2.0) (+ t.7 t.7 (* inverse.8 t.3) (* inverse.8 |x[1]| |A[1,1]|) (* inverse.8 |x[0]| |A[0,1]|))))))  ; claim, that one of 2 equations fails, as in: (A[0, 0] * x[0] + A[0, 1] * x[1] + ((x[0] * A[0, 0] + x[1] * A[0, 1]) * x[0] + (x[0] * A[0, 1] + x[1] * A[1, 1])...
(check-sat)
(pop 1)
