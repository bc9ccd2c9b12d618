; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; linear_attention.V at T=2, D=3, S=4, M=2
(push 1)
(declare-fun |K[0,0]| () Real)
(declare-fun |Q[0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |Q[1,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |K[0,1]| () Real)
(declare-fun |Q[0,1]| () Real)
(declare-fun |Q[1,1]| () Real)
(declare-fun |K[0,2]| () Real)
(declare-fun |Q[0,2]| () Real)
(declare-fun |Q[1,2]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |K[1,0]| () Real)
(declare-fun |K[1,1]| () Real)
(declare-fun |K[1,2]| () Real)
(declare-fun |K[2,0]| () Real)
(declare-fun |K[2,1]| () Real)
(declare-fun |K[2,2]| () Real)
(declare-fun |K[3,0]| () Real)
(declare-fun |K[3,1]| () Real)
(declare-fun |K[3,2]| () Real)
(declare-fun e.0 () Real)  ; (exp |K[0,0]|)
(declare-fun e.1 () Real)  ; (exp |Q[0,0]|)
(declare-fun e.2 () Real)  ; (exp |Q[1,0]|)
(declare-fun e.3 () Real)  ; (exp |K[0,1]|)
(declare-fun e.4 () Real)  ; (exp |Q[0,1]|)
(declare-fun e.5 () Real)  ; (exp |Q[1,1]|)
(declare-fun e.6 () Real)  ; (exp |K[0,2]|)
(declare-fun e.7 () Real)  ; (exp |Q[0,2]|)
(declare-fun e.8 () Real)  ; (exp |Q[1,2]|)
(declare-fun e.9 () Real)  ; (exp |K[1,0]|)
(declare-fun e.10 () Real)  ; (exp |K[1,1]|)
(declare-fun e.11 () Real)  ; (exp |K[1,2]|)
(declare-fun e.12 () Real)  ; (exp |K[2,0]|)
(declare-fun e.13 () Real)  ; (exp |K[2,1]|)
(declare-fun e.14 () Real)  ; (exp |K[2,2]|)
(declare-fun e.15 () Real)  ; (exp |K[3,0]|)
(declare-fun e.16 () Real)  ; (exp |K[3,1]|)
(declare-fun e.17 () Real)  ; (exp |K[3,2]|)
(define-fun exp.1 () Real e.0)
(define-fun exp.3 () Real e.1)
(define-fun exp.6 () Real e.2)
(define-fun exp.9 () Real e.3)
(define-fun exp.11 () Real e.4)
(define-fun exp.13 () Real e.5)
(define-fun exp.15 () Real e.6)
(define-fun exp.17 () Real e.7)
(define-fun exp.19 () Real e.8)
(define-fun exp.23 () Real e.9)
(define-fun exp.25 () Real e.10)
(define-fun exp.27 () Real e.11)
(define-fun exp.29 () Real e.12)
(define-fun exp.31 () Real e.13)
(define-fun exp.33 () Real e.14)
(define-fun exp.35 () Real e.15)
(define-fun exp.37 () Real e.16)
(define-fun exp.39 () Real e.17)
(define-fun t.0 () Real (+ (* exp.3 |G[0,0]|) (* exp.6 |G[1,0]|)))
(define-fun t.1 () Real (+ (* exp.11 |G[0,0]|) (* exp.13 |G[1,0]|)))
(define-fun t.2 () Real (+ (* exp.17 |G[0,0]|) (* exp.19 |G[1,0]|)))
(define-fun t.3 () Real (+ (* |G[1,0]| exp.19) (* |G[0,0]| exp.17)))
(define-fun t.4 () Real (+ (* |G[1,0]| exp.13) (* |G[0,0]| exp.11)))
(define-fun t.5 () Real (+ (* |G[1,0]| exp.6) (* |G[0,0]| exp.3)))
(define-fun t.6 () Real (+ (* exp.3 |G[0,1]|) (* exp.6 |G[1,1]|)))
(define-fun t.7 () Real (+ (* exp.11 |G[0,1]|) (* exp.13 |G[1,1]|)))
(define-fun t.8 () Real (+ (* exp.17 |G[0,1]|) (* exp.19 |G[1,1]|)))
(define-fun t.9 () Real (+ (* |G[1,1]| exp.19) (* |G[0,1]| exp.17)))
(define-fun t.10 () Real (+ (* |G[1,1]| exp.13) (* |G[0,1]| exp.11)))
(define-fun t.11 () Real (+ (* |G[1,1]| exp.6) (* |G[0,1]| exp.3)))
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
(assert (or (not (= (+ (* exp.1 t.0) (* exp.9 t.1) (* exp.15 t.2)) (+ (* t.3 exp.15) (* t.4 exp.9) (* t.5 exp.1)))) (not (= (+ (* exp.1 t.6) (* exp.9 t.7) (* exp.15 t.8)) (+ (* t.9 exp.15) (* t.10 exp.9) (* t.11 exp.1)))) (not (= (+ (* exp.23 t.0) (* exp.25 t.1) (* exp.27 t.2)) (+ (* t.3 exp.27) (* t.4 exp.25) (* t.5 exp.23)))) (not (= (+ (* exp.23 t.6) (* exp.25 t.7) (* exp.27 t.8)) (+ (* t.9 exp.27) (* t.10 exp.25) (* t.11 exp.23)))) (not (= (+ (* exp.29 t.0) (* exp.31 t.1) (* exp.33 t.2)) (+ (* t.3 exp.33) (* t.4 exp.31) (* t.5 exp.29)))) (not (= (+ (* exp.29 t.6) (* exp.31 t.7) (* exp.33 t.8)) (+ (* t.9 exp.33) (* t.10 exp.31) (* t.11 exp.29)))) (not (= (+ (* exp.35 t.0) (* exp.37 t.1) (* exp.39 t.2)) (+ (* t.3 exp.39) (* t.4 exp.37) (* t.5 exp.35)))) (not (= (+ (* exp.35 t.6) (* exp.37 t.7) (* exp.39 t.8)) (+ (* t.9 exp.39) (* t.10 exp.37) (* t.11 exp.35))))))  ; claim, that one of 8 equations fails, as in: (exp(K[0, 0]) * (exp(Q[0, 0]) * G[0, 0] + exp(Q[1, 0]) * G[1, 0]) + exp(K[0, 1]) * (exp(Q[0, 1]) * G[0, 0] + exp...
(check-sat)
(pop 1)
