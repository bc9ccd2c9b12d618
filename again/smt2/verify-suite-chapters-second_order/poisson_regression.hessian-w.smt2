; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; poisson_regression.hessian.w at D=2, N=3
(push 1)
(declare-fun |G[0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |w[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |w[1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |G[1]| () Real)
(declare-fun e.0 () Real)  ; (exp (+ (* |X[0,0]| |w[0]|) (* |X[0,1]| |w[1]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* |w[0]| |X[1,0]|) (* |w[1]| |X[1,1]|)))
(declare-fun e.2 () Real)  ; (exp (+ (* |w[0]| |X[2,0]|) (* |w[1]| |X[2,1]|)))
(define-fun exp.5 () Real e.0)
(define-fun exp.8 () Real e.1)
(define-fun exp.11 () Real e.2)
(define-fun t.0 () Real (+ (* |G[1]| |X[2,1]| exp.11) (* |G[0]| |X[2,0]| exp.11)))
(define-fun t.1 () Real (+ (* |G[1]| |X[1,1]| exp.8) (* |G[0]| |X[1,0]| exp.8)))
(define-fun t.2 () Real (+ (* |G[1]| |X[0,1]| exp.5) (* |G[0]| |X[0,0]| exp.5)))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (or (not (= (+ (* |G[0]| (+ (* |X[0,0]| |X[0,0]| exp.5) (* |X[1,0]| |X[1,0]| exp.8) (* |X[2,0]| |X[2,0]| exp.11))) (* |G[1]| (+ (* |X[0,1]| |X[0,0]| exp.5) (* |X[1,1]| |X[1,0]| exp.8) (* |X[2,1]| |X[2,0]| exp.11)))) (+ (* t.0 |X[2,0]|) (* t.1 |X[1,0]|) (* t.2 |X[0,0]|)))) (not (= (+ (* |G[0]| (+ (* |X[0,0]| |X[0,1]| exp.5) (* |X[1,0]| |X[1,1]| exp.8) (* |X[2,0]| |X[2,1]| exp.11))) (* |G[1]| (+ (* |X[0,1]| |X[0,1]| exp.5) (* |X[1,1]| |X[1,1]| exp.8) (* |X[2,1]| |X[2,1]| exp.11)))) (+ (* t.0 |X[2,1]|) (* t.1 |X[1,1]|) (* t.2 |X[0,1]|))))))  ; claim, that one of 2 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
