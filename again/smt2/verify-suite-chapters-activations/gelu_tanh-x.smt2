; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; gelu_tanh.x at N=2
(push 1)
(declare-fun |G[0]| () Real)
(declare-fun |c[]| () Real)
(declare-fun |x[0]| () Real)
(declare-fun |a[]| () Real)
(declare-fun tanh.4 () Real)  ; (tanh (+ (* |c[]| |x[0]|) (* |c[]| |x[0]| |x[0]| |x[0]| |a[]|)))
(declare-fun |G[1]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun tanh.7 () Real)  ; (tanh (+ (* |c[]| |a[]| |x[1]| |x[1]| |x[1]|) (* |c[]| |x[1]|)))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |x[0]| |x[0]|))
(define-fun t.2 () Real (/ 1.0 2.0))
(define-fun t.3 () Real (+ (* tanh.4 tanh.4 t.0) 1.0))
(define-fun t.4 () Real (/ 3.0 2.0))
(define-fun t.5 () Real (* |x[1]| |x[1]|))
(define-fun t.6 () Real (+ (* tanh.7 tanh.7 t.0) 1.0))
(assert (> 1.0 (* tanh.4 tanh.4)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.7 tanh.7)))  ; relation: tanh(a)**2 < 1
(assert (or (not (= (* |G[0]| (+ tanh.4 (* |c[]| |x[0]| (+ (* (* tanh.4 tanh.4) t.0) 1.0) (+ (* |a[]| t.1 3.0) 1.0)) 1.0) t.2) (+ (* |G[0]| |x[0]| t.3 |c[]| t.2) (* |G[0]| |x[0]| t.3 |c[]| |a[]| t.1 t.4) (* |G[0]| (+ tanh.4 1.0) t.2)))) (not (= (* |G[1]| (+ tanh.7 (* |c[]| |x[1]| (+ (* (* tanh.7 tanh.7) t.0) 1.0) (+ (* |a[]| t.5 3.0) 1.0)) 1.0) t.2) (+ (* |G[1]| |x[1]| t.6 |c[]| t.2) (* |G[1]| |x[1]| t.6 |c[]| |a[]| t.5 t.4) (* |G[1]| (+ tanh.7 1.0) t.2))))))  ; claim, that one of 2 equations fails, as in: G[0] * (tanh(c[] * (x[0] + a[] * (x[0])**(3))) + c[] * x[0] * ((tanh(c[] * (x[0] + a[] * (x[0])**(3))))**(2) * -...
(check-sat)
(pop 1)
