; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; log_abs_determinant.hessian.X at n=2
(push 1)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun inverse.6 () Real)  ; (inverse (+ (* |X[0,0]| |X[1,1]|) (* (- 1.0) |X[0,1]| |X[1,0]|)))
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.4 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |X[0,0]| |X[1,1]|) (* |X[0,1]| |X[1,0]| t.0)))
(define-fun t.2 () Real (+ (* |G[1,1]| |X[0,1]| inverse.6) (* |G[0,1]| |X[1,1]| inverse.6 t.0)))
(define-fun t.3 () Real (+ (* |G[1,0]| |X[0,1]| inverse.6) (* |G[0,0]| |X[1,1]| inverse.6 t.0)))
(define-fun t.4 () Real (+ (* |G[1,1]| |X[0,0]| inverse.6 t.0) (* |G[0,1]| |X[1,0]| inverse.6)))
(define-fun t.5 () Real (+ (* |G[1,0]| |X[0,0]| inverse.6 t.0) (* |G[0,0]| |X[1,0]| inverse.6)))
(assert (=> (not (= (+ (* |X[0,0]| |X[1,1]|) (* (- 1.0) |X[0,1]| |X[1,0]|)) 0.0)) (= (+ (* |X[0,0]| |X[1,1]| inverse.6) (* (- 1.0) |X[0,1]| |X[1,0]| inverse.6)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ (* |X[0,0]| |X[1,1]|) (* (- 1.0) |X[0,1]| |X[1,0]|)) 0.0)))  ; hypothesis: (X[0, 0] * X[1, 1] + X[0, 1] * X[1, 0] * -1) is not 0
(assert (not case.4))  ; hypothesis: (X[0, 0] * X[1, 1] + X[0, 1] * X[1, 0] * -1) is not 0
(assert (or (not (= (+ (* |G[0,0]| |X[1,1]| inverse.6 |X[1,1]| inverse.6 t.0) (* |G[0,1]| |X[1,0]| inverse.6 |X[1,1]| inverse.6) (* |G[1,0]| |X[1,1]| inverse.6 |X[0,1]| inverse.6) (* |G[1,1]| |X[1,0]| inverse.6 |X[0,1]| inverse.6 t.0)) (+ (* t.2 |X[1,0]| inverse.6 t.0) (* t.3 |X[1,1]| inverse.6)))) (not (= (+ (* |G[0,0]| |X[1,1]| inverse.6 |X[1,0]| inverse.6) (* |G[0,1]| |X[1,0]| inverse.6 |X[1,0]| inverse.6 t.0) (* |G[1,0]| |X[1,1]| inverse.6 |X[0,0]| inverse.6 t.0) (* |G[1,1]| |X[1,0]| inverse.6 |X[0,0]| inverse.6)) (+ (* t.4 |X[1,0]| inverse.6 t.0) (* t.5 |X[1,1]| inverse.6)))) (not (= (+ (* |G[0,0]| |X[0,1]| inverse.6 |X[1,1]| inverse.6) (* |G[0,1]| |X[0,0]| inverse.6 |X[1,1]| inverse.6 t.0) (* |G[1,0]| |X[0,1]| inverse.6 |X[0,1]| inverse.6 t.0) (* |G[1,1]| |X[0,0]| inverse.6 |X[0,1]| inverse.6)) (+ (* t.2 |X[0,0]| inverse.6) (* t.3 |X[0,1]| inverse.6 t.0)))) (not (= (+ (* |G[0,0]| |X[0,1]| inverse.6 |X[1,0]| inverse.6 t.0) (* |G[0,1]| |X[0,0]| inverse.6 |X[1,0]| inverse.6) (* |G[1,0]| |X[0,1]| inverse.6 |X[0,0]| inverse.6) (* |G[1,1]| |X[0,0]| inverse.6 |X[0,0]| inverse.6 t.0)) (+ (* t.4 |X[0,0]| inverse.6) (* t.5 |X[0,1]| inverse.6 t.0))))))  ; claim, that one of 4 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
