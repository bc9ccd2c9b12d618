; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; tanh_layer.jacobian.W at H=2, m=3
(push 1)
(declare-fun |G[0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |x[0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |x[2]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun tanh.8 () Real)  ; (tanh (+ (* |W[0,0]| |x[0]|) (* |W[0,1]| |x[1]|) (* |W[0,2]| |x[2]|) |b[0]|))
(declare-fun |G[1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun tanh.14 () Real)  ; (tanh (+ (* |x[0]| |W[1,0]|) (* |x[1]| |W[1,1]|) (* |x[2]| |W[1,2]|) |b[1]|))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* (* tanh.8 tanh.8) t.0) 1.0))
(define-fun t.2 () Real (+ (* tanh.8 tanh.8 t.0) 1.0))
(define-fun t.3 () Real (+ (* (* tanh.14 tanh.14) t.0) 1.0))
(define-fun t.4 () Real (+ (* tanh.14 tanh.14 t.0) 1.0))
(assert (> 1.0 (* tanh.8 tanh.8)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.14 tanh.14)))  ; relation: tanh(a)**2 < 1
(assert (or (not (= (* |G[0]| t.1 |x[0]|) (* |G[0]| t.2 |x[0]|))) (not (= (* |G[0]| t.1 |x[1]|) (* |G[0]| t.2 |x[1]|))) (not (= (* |G[0]| t.1 |x[2]|) (* |G[0]| t.2 |x[2]|))) (not (= (* |G[1]| t.3 |x[0]|) (* |G[1]| t.4 |x[0]|))) (not (= (* |G[1]| t.3 |x[1]|) (* |G[1]| t.4 |x[1]|))) (not (= (* |G[1]| t.3 |x[2]|) (* |G[1]| t.4 |x[2]|)))))  ; claim, that one of 6 equations fails, as in: G[0] * ((tanh((W[0, 0] * x[0] + W[0, 1] * x[1] + W[0, 2] * x[2] + b[0])))**(2) * -1 + 1) * x[0] = G[0] * (tanh((...
(check-sat)
(pop 1)
