; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; hidden_layer.W at H=2, m=3
(push 1)
(declare-fun |a[0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |x[0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |x[2]| () Real)
(declare-fun tanh.7 () Real)  ; (tanh (+ (* |W[0,0]| |x[0]|) (* |W[0,1]| |x[1]|) (* |W[0,2]| |x[2]|)))
(declare-fun |a[1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun tanh.12 () Real)  ; (tanh (+ (* |x[0]| |W[1,0]|) (* |x[1]| |W[1,1]|) (* |x[2]| |W[1,2]|)))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* (* tanh.7 tanh.7) t.0) 1.0))
(define-fun t.2 () Real (+ (* tanh.7 tanh.7 t.0) 1.0))
(define-fun t.3 () Real (+ (* (* tanh.12 tanh.12) t.0) 1.0))
(define-fun t.4 () Real (+ (* tanh.12 tanh.12 t.0) 1.0))
(assert (> 1.0 (* tanh.7 tanh.7)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.12 tanh.12)))  ; relation: tanh(a)**2 < 1
(assert (or (not (= (* |a[0]| t.1 |x[0]|) (* |a[0]| t.2 |x[0]|))) (not (= (* |a[0]| t.1 |x[1]|) (* |a[0]| t.2 |x[1]|))) (not (= (* |a[0]| t.1 |x[2]|) (* |a[0]| t.2 |x[2]|))) (not (= (* |a[1]| t.3 |x[0]|) (* |a[1]| t.4 |x[0]|))) (not (= (* |a[1]| t.3 |x[1]|) (* |a[1]| t.4 |x[1]|))) (not (= (* |a[1]| t.3 |x[2]|) (* |a[1]| t.4 |x[2]|)))))  ; claim, that one of 6 equations fails, as in: a[0] * ((tanh((W[0, 0] * x[0] + W[0, 1] * x[1] + W[0, 2] * x[2])))**(2) * -1 + 1) * x[0] = a[0] * (tanh((W[0, 0]...
(check-sat)
(pop 1)
