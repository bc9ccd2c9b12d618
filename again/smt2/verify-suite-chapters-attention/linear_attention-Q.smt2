; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; linear_attention.Q at T=2, D=3, S=4, M=2
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |K[0,0]| () Real)
(declare-fun |V[0,0]| () Real)
(declare-fun |K[1,0]| () Real)
(declare-fun |V[1,0]| () Real)
(declare-fun |K[2,0]| () Real)
(declare-fun |V[2,0]| () Real)
(declare-fun |K[3,0]| () Real)
(declare-fun |V[3,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |V[0,1]| () Real)
(declare-fun |V[1,1]| () Real)
(declare-fun |V[2,1]| () Real)
(declare-fun |V[3,1]| () Real)
(declare-fun |Q[0,0]| () Real)
(declare-fun |K[0,1]| () Real)
(declare-fun |K[1,1]| () Real)
(declare-fun |K[2,1]| () Real)
(declare-fun |K[3,1]| () Real)
(declare-fun |Q[0,1]| () Real)
(declare-fun |K[0,2]| () Real)
(declare-fun |K[1,2]| () Real)
(declare-fun |K[2,2]| () Real)
(declare-fun |K[3,2]| () Real)
(declare-fun |Q[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |Q[1,0]| () Real)
(declare-fun |Q[1,1]| () Real)
(declare-fun |Q[1,2]| () Real)
(declare-fun e.0 () Real)  ; (exp |K[0,0]|)
(declare-fun e.1 () Real)  ; (exp |K[1,0]|)
(declare-fun e.2 () Real)  ; (exp |K[2,0]|)
(declare-fun e.3 () Real)  ; (exp |K[3,0]|)
(declare-fun e.4 () Real)  ; (exp |Q[0,0]|)
(declare-fun e.5 () Real)  ; (exp |K[0,1]|)
(declare-fun e.6 () Real)  ; (exp |K[1,1]|)
(declare-fun e.7 () Real)  ; (exp |K[2,1]|)
(declare-fun e.8 () Real)  ; (exp |K[3,1]|)
(declare-fun e.9 () Real)  ; (exp |Q[0,1]|)
(declare-fun e.10 () Real)  ; (exp |K[0,2]|)
(declare-fun e.11 () Real)  ; (exp |K[1,2]|)
(declare-fun e.12 () Real)  ; (exp |K[2,2]|)
(declare-fun e.13 () Real)  ; (exp |K[3,2]|)
(declare-fun e.14 () Real)  ; (exp |Q[0,2]|)
(declare-fun e.15 () Real)  ; (exp |Q[1,0]|)
(declare-fun e.16 () Real)  ; (exp |Q[1,1]|)
(declare-fun e.17 () Real)  ; (exp |Q[1,2]|)
(define-fun exp.2 () Real e.0)
(define-fun exp.5 () Real e.1)
(define-fun exp.8 () Real e.2)
(define-fun exp.11 () Real e.3)
(define-fun exp.19 () Real e.4)
(define-fun exp.21 () Real e.5)
(define-fun exp.23 () Real e.6)
(define-fun exp.25 () Real e.7)
(define-fun exp.27 () Real e.8)
(define-fun exp.29 () Real e.9)
(define-fun exp.31 () Real e.10)
(define-fun exp.33 () Real e.11)
(define-fun exp.35 () Real e.12)
(define-fun exp.37 () Real e.13)
(define-fun exp.39 () Real e.14)
(define-fun exp.43 () Real e.15)
(define-fun exp.45 () Real e.16)
(define-fun exp.47 () Real e.17)
(define-fun t.0 () Real (+ (* exp.2 |V[0,0]|) (* exp.5 |V[1,0]|) (* exp.8 |V[2,0]|) (* exp.11 |V[3,0]|)))
(define-fun t.1 () Real (+ (* exp.2 |V[0,1]|) (* exp.5 |V[1,1]|) (* exp.8 |V[2,1]|) (* exp.11 |V[3,1]|)))
(define-fun t.2 () Real (+ (* exp.21 |V[0,0]|) (* exp.23 |V[1,0]|) (* exp.25 |V[2,0]|) (* exp.27 |V[3,0]|)))
(define-fun t.3 () Real (+ (* exp.21 |V[0,1]|) (* exp.23 |V[1,1]|) (* exp.25 |V[2,1]|) (* exp.27 |V[3,1]|)))
(define-fun t.4 () Real (+ (* exp.31 |V[0,0]|) (* exp.33 |V[1,0]|) (* exp.35 |V[2,0]|) (* exp.37 |V[3,0]|)))
(define-fun t.5 () Real (+ (* exp.31 |V[0,1]|) (* exp.33 |V[1,1]|) (* exp.35 |V[2,1]|) (* exp.37 |V[3,1]|)))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.6 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.7 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.8 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.9 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.10 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.11 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.12 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.13 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.14 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.15 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.16 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.17 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (or (not (= (* (+ (* |G[0,0]| t.0) (* |G[0,1]| t.1)) exp.19) (+ (* |G[0,1]| exp.19 t.1) (* |G[0,0]| exp.19 t.0)))) (not (= (* (+ (* |G[0,0]| t.2) (* |G[0,1]| t.3)) exp.29) (+ (* |G[0,1]| exp.29 t.3) (* |G[0,0]| exp.29 t.2)))) (not (= (* (+ (* |G[0,0]| t.4) (* |G[0,1]| t.5)) exp.39) (+ (* |G[0,1]| exp.39 t.5) (* |G[0,0]| exp.39 t.4)))) (not (= (* (+ (* |G[1,0]| t.0) (* |G[1,1]| t.1)) exp.43) (+ (* |G[1,1]| exp.43 t.1) (* |G[1,0]| exp.43 t.0)))) (not (= (* (+ (* |G[1,0]| t.2) (* |G[1,1]| t.3)) exp.45) (+ (* |G[1,1]| exp.45 t.3) (* |G[1,0]| exp.45 t.2)))) (not (= (* (+ (* |G[1,0]| t.4) (* |G[1,1]| t.5)) exp.47) (+ (* |G[1,1]| exp.47 t.5) (* |G[1,0]| exp.47 t.4))))))  ; claim, that one of 6 equations fails, as in: (G[0, 0] * (exp(K[0, 0]) * V[0, 0] + exp(K[1, 0]) * V[1, 0] + exp(K[2, 0]) * V[2, 0] + exp(K[3, 0]) * V[3, 0]) +...
(check-sat)
(pop 1)
