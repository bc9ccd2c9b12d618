; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; hyperbolic_tangent.x at N=2, M=3
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |x[0,0]| () Real)
(declare-fun tanh.2 () Real)  ; (tanh |x[0,0]|)
(declare-fun |G[0,1]| () Real)
(declare-fun |x[0,1]| () Real)
(declare-fun tanh.5 () Real)  ; (tanh |x[0,1]|)
(declare-fun |G[0,2]| () Real)
(declare-fun |x[0,2]| () Real)
(declare-fun tanh.8 () Real)  ; (tanh |x[0,2]|)
(declare-fun |G[1,0]| () Real)
(declare-fun |x[1,0]| () Real)
(declare-fun tanh.11 () Real)  ; (tanh |x[1,0]|)
(declare-fun |G[1,1]| () Real)
(declare-fun |x[1,1]| () Real)
(declare-fun tanh.14 () Real)  ; (tanh |x[1,1]|)
(declare-fun |G[1,2]| () Real)
(declare-fun |x[1,2]| () Real)
(declare-fun tanh.17 () Real)  ; (tanh |x[1,2]|)
(define-fun t.0 () Real (- 1.0))
(assert (> 1.0 (* tanh.2 tanh.2)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.5 tanh.5)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.8 tanh.8)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.11 tanh.11)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.14 tanh.14)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.17 tanh.17)))  ; relation: tanh(a)**2 < 1
(assert (or (not (= (* |G[0,0]| (+ (* (* tanh.2 tanh.2) t.0) 1.0)) (* |G[0,0]| (+ (* tanh.2 tanh.2 t.0) 1.0)))) (not (= (* |G[0,1]| (+ (* (* tanh.5 tanh.5) t.0) 1.0)) (* |G[0,1]| (+ (* tanh.5 tanh.5 t.0) 1.0)))) (not (= (* |G[0,2]| (+ (* (* tanh.8 tanh.8) t.0) 1.0)) (* |G[0,2]| (+ (* tanh.8 tanh.8 t.0) 1.0)))) (not (= (* |G[1,0]| (+ (* (* tanh.11 tanh.11) t.0) 1.0)) (* |G[1,0]| (+ (* tanh.11 tanh.11 t.0) 1.0)))) (not (= (* |G[1,1]| (+ (* (* tanh.14 tanh.14) t.0) 1.0)) (* |G[1,1]| (+ (* tanh.14 tanh.14 t.0) 1.0)))) (not (= (* |G[1,2]| (+ (* (* tanh.17 tanh.17) t.0) 1.0)) (* |G[1,2]| (+ (* tanh.17 tanh.17 t.0) 1.0))))))  ; claim, that one of 6 equations fails, as in: G[0, 0] * ((tanh(x[0, 0]))**(2) * -1 + 1) = G[0, 0] * (tanh(x[0, 0]) * tanh(x[0, 0]) * -1 + 1)
(check-sat)
(pop 1)
