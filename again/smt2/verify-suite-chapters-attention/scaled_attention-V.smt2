; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; scaled_attention.V at T=2, D=3, S=4, M=2
(push 1)
(declare-fun |Q[1,0]| () Real)
(declare-fun |K[0,0]| () Real)
(declare-fun |Q[1,1]| () Real)
(declare-fun |K[0,1]| () Real)
(declare-fun |Q[1,2]| () Real)
(declare-fun |K[0,2]| () Real)
(declare-fun root.6 () Real)  ; (root 2 3.0)
(declare-fun inverse.7 () Real)  ; (inverse root.6)
(declare-fun |max:1[]| () Real)
(declare-fun |K[1,0]| () Real)
(declare-fun |K[1,1]| () Real)
(declare-fun |K[1,2]| () Real)
(declare-fun |K[2,0]| () Real)
(declare-fun |K[2,1]| () Real)
(declare-fun |K[2,2]| () Real)
(declare-fun |K[3,0]| () Real)
(declare-fun |K[3,1]| () Real)
(declare-fun |K[3,2]| () Real)
(declare-fun |Q[0,0]| () Real)
(declare-fun |Q[0,1]| () Real)
(declare-fun |Q[0,2]| () Real)
(declare-fun |max:0[]| () Real)
(declare-fun inverse.49 () Real)  ; (inverse (+ exp.27 exp.28 exp.29 exp.30))
(declare-fun |G[0,0]| () Real)
(declare-fun inverse.67 () Real)  ; (inverse (+ exp.9 exp.13 exp.17 exp.21))
(declare-fun |G[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |V[3,1]| () Real)
(declare-fun |V[3,0]| () Real)
(declare-fun |V[2,1]| () Real)
(declare-fun |V[2,0]| () Real)
(declare-fun |V[1,1]| () Real)
(declare-fun |V[1,0]| () Real)
(declare-fun |V[0,1]| () Real)
(declare-fun |V[0,0]| () Real)
(declare-fun e.0 () Real)  ; (exp (+ (* |Q[1,0]| |K[0,0]| inverse.7) (* |Q[1,1]| |K[0,1]| inverse.7) (* |Q[1,2]| |K[0,2]| inverse.7) (* (- 1.0) |max:1[]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* |Q[1,0]| inverse.7 |K[1,0]|) (* |Q[1,1]| inverse.7 |K[1,1]|) (* |Q[1,2]| inverse.7 |K[1,2]|) (* (- 1.0) |max:1[]|)))
(declare-fun e.2 () Real)  ; (exp (+ (* |Q[1,0]| inverse.7 |K[2,0]|) (* |Q[1,1]| inverse.7 |K[2,1]|) (* |Q[1,2]| inverse.7 |K[2,2]|) (* (- 1.0) |max:1[]|)))
(declare-fun e.3 () Real)  ; (exp (+ (* |Q[1,0]| inverse.7 |K[3,0]|) (* |Q[1,1]| inverse.7 |K[3,1]|) (* |Q[1,2]| inverse.7 |K[3,2]|) (* (- 1.0) |max:1[]|)))
(declare-fun e.4 () Real)  ; (exp (+ (* |K[0,0]| inverse.7 |Q[0,0]|) (* |K[0,1]| inverse.7 |Q[0,1]|) (* |K[0,2]| inverse.7 |Q[0,2]|) (* (- 1.0) |max:0[]|)))
(declare-fun e.5 () Real)  ; (exp (+ (* inverse.7 |K[1,0]| |Q[0,0]|) (* inverse.7 |K[1,1]| |Q[0,1]|) (* inverse.7 |K[1,2]| |Q[0,2]|) (* (- 1.0) |max:0[]|)))
(declare-fun e.6 () Real)  ; (exp (+ (* inverse.7 |K[2,0]| |Q[0,0]|) (* inverse.7 |K[2,1]| |Q[0,1]|) (* inverse.7 |K[2,2]| |Q[0,2]|) (* (- 1.0) |max:0[]|)))
(declare-fun e.7 () Real)  ; (exp (+ (* inverse.7 |K[3,0]| |Q[0,0]|) (* inverse.7 |K[3,1]| |Q[0,1]|) (* inverse.7 |K[3,2]| |Q[0,2]|) (* (- 1.0) |max:0[]|)))
(declare-fun case.22 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.32 () Bool)
(define-fun exp.9 () Real e.0)
(define-fun exp.13 () Real e.1)
(define-fun exp.17 () Real e.2)
(define-fun exp.21 () Real e.3)
(define-fun exp.27 () Real e.4)
(define-fun exp.28 () Real e.5)
(define-fun exp.29 () Real e.6)
(define-fun exp.30 () Real e.7)
(define-fun t.0 () Real (+ (* |Q[1,0]| |K[0,0]|) (* |Q[1,1]| |K[0,1]|) (* |Q[1,2]| |K[0,2]|)))
(define-fun t.1 () Real (- 1.0))
(define-fun t.2 () Real (* |max:1[]| t.1))
(define-fun t.3 () Real (+ (* |Q[1,0]| |K[1,0]|) (* |Q[1,1]| |K[1,1]|) (* |Q[1,2]| |K[1,2]|)))
(define-fun t.4 () Real (+ (* |Q[1,0]| |K[2,0]|) (* |Q[1,1]| |K[2,1]|) (* |Q[1,2]| |K[2,2]|)))
(define-fun t.5 () Real (+ (* |Q[1,0]| |K[3,0]|) (* |Q[1,1]| |K[3,1]|) (* |Q[1,2]| |K[3,2]|)))
(define-fun t.6 () Real (+ exp.9 exp.13 exp.17 exp.21))
(define-fun t.7 () Real (+ (* |Q[0,0]| |K[0,0]|) (* |Q[0,1]| |K[0,1]|) (* |Q[0,2]| |K[0,2]|)))
(define-fun t.8 () Real (* |max:0[]| t.1))
(define-fun t.9 () Real (+ (* |Q[0,0]| |K[1,0]|) (* |Q[0,1]| |K[1,1]|) (* |Q[0,2]| |K[1,2]|)))
(define-fun t.10 () Real (+ (* |Q[0,0]| |K[2,0]|) (* |Q[0,1]| |K[2,1]|) (* |Q[0,2]| |K[2,2]|)))
(define-fun t.11 () Real (+ (* |Q[0,0]| |K[3,0]|) (* |Q[0,1]| |K[3,1]|) (* |Q[0,2]| |K[3,2]|)))
(define-fun t.12 () Real (+ exp.27 exp.28 exp.29 exp.30))
(define-fun t.13 () Real (+ exp.9 exp.13 exp.17 exp.21))
(define-fun t.14 () Real (+ exp.27 exp.28 exp.29 exp.30))
(define-fun t.15 () Real (+ (* |G[1,1]| |V[3,1]|) (* |G[1,0]| |V[3,0]|)))
(define-fun t.16 () Real (* inverse.67 inverse.67))
(define-fun t.17 () Real (+ (* |G[1,1]| |V[2,1]|) (* |G[1,0]| |V[2,0]|)))
(define-fun t.18 () Real (+ (* |G[1,1]| |V[1,1]|) (* |G[1,0]| |V[1,0]|)))
(define-fun t.19 () Real (+ (* |G[1,1]| |V[0,1]|) (* |G[1,0]| |V[0,0]|)))
(define-fun t.20 () Real (+ (* t.15 exp.21 t.16 t.1) (* t.17 exp.17 t.16 t.1) (* t.18 exp.13 t.16 t.1) (* t.19 exp.9 t.16 t.1)))
(define-fun t.21 () Real (+ (* |G[0,1]| |V[3,1]|) (* |G[0,0]| |V[3,0]|)))
(define-fun t.22 () Real (* inverse.49 inverse.49))
(define-fun t.23 () Real (+ (* |G[0,1]| |V[2,1]|) (* |G[0,0]| |V[2,0]|)))
(define-fun t.24 () Real (+ (* |G[0,1]| |V[1,1]|) (* |G[0,0]| |V[1,0]|)))
(define-fun t.25 () Real (+ (* |G[0,1]| |V[0,1]|) (* |G[0,0]| |V[0,0]|)))
(define-fun t.26 () Real (+ (* t.21 exp.30 t.22 t.1) (* t.23 exp.29 t.22 t.1) (* t.24 exp.28 t.22 t.1) (* t.25 exp.27 t.22 t.1)))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.6 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.7 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (>= 3.0 0.0) (and (>= root.6 0.0) (= (* root.6 root.6) 3.0))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> 3.0 0.0) (= (/ 1.0 3.0) (* inverse.7 inverse.7))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.6 0.0)) (= (* root.6 inverse.7) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ exp.27 exp.28 exp.29 exp.30) 0.0)) (= (+ (* exp.27 inverse.49) (* exp.28 inverse.49) (* exp.29 inverse.49) (* exp.30 inverse.49)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ exp.9 exp.13 exp.17 exp.21) 0.0)) (= (+ (* exp.9 inverse.67) (* exp.13 inverse.67) (* exp.17 inverse.67) (* exp.21 inverse.67)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ exp.9 exp.13 exp.17 exp.21) 0.0)))  ; hypothesis: (...) is not 0
(assert (not case.22))  ; hypothesis: (...) is not 0
(assert (not (= (+ exp.27 exp.28 exp.29 exp.30) 0.0)))  ; hypothesis: (...) is not 0
(assert (not case.31))  ; hypothesis: (...) is not 0
(assert (not (= (+ exp.9 exp.13 exp.17 exp.21) 0.0)))  ; hypothesis: (...) is not 0
(assert (not case.22))  ; hypothesis: (...) is not 0
(assert (not (= root.6 0.0)))  ; hypothesis: (3)**(1/2) is not 0
(assert (not case.32))  ; hypothesis: (3)**(1/2) is not 0
(assert (not (= (+ exp.27 exp.28 exp.29 exp.30) 0.0)))  ; hypothesis: (...) is not 0
(assert (not case.31))  ; hypothesis: (...) is not 0
(assert (or (not (= (+ (* exp.27 inverse.49 |G[0,0]|) (* exp.9 inverse.67 |G[1,0]|)) (+ (* |G[1,0]| exp.9 inverse.67) (* |G[0,0]| exp.27 inverse.49)))) (not (= (+ (* exp.27 inverse.49 |G[0,1]|) (* exp.9 inverse.67 |G[1,1]|)) (+ (* |G[1,1]| exp.9 inverse.67) (* |G[0,1]| exp.27 inverse.49)))) (not (= (+ (* exp.28 inverse.49 |G[0,0]|) (* exp.13 inverse.67 |G[1,0]|)) (+ (* |G[1,0]| exp.13 inverse.67) (* |G[0,0]| exp.28 inverse.49)))) (not (= (+ (* exp.28 inverse.49 |G[0,1]|) (* exp.13 inverse.67 |G[1,1]|)) (+ (* |G[1,1]| exp.13 inverse.67) (* |G[0,1]| exp.28 inverse.49)))) (not (= (+ (* exp.29 inverse.49 |G[0,0]|) (* exp.17 inverse.67 |G[1,0]|)) (+ (* |G[1,0]| exp.17 inverse.67) (* |G[0,0]| exp.29 inverse.49)))) (not (= (+ (* exp.29 inverse.49 |G[0,1]|) (* exp.17 inverse.67 |G[1,1]|)) (+ (* |G[1,1]| exp.17 inverse.67) (* |G[0,1]| exp.29 inverse.49)))) (not (= (+ (* exp.30 inverse.49 |G[0,0]|) (* exp.21 inverse.67 |G[1,0]|)) (+ (* |G[1,0]| exp.21 inverse.67) (* |G[0,0]| exp.30 inverse.49)))) (not (= (+ (* exp.30 inverse.49 |G[0,1]|) (* exp.21 inverse.67 |G[1,1]|)) (+ (* |G[1,1]| exp.21 inverse.67) (* |G[0,1]| exp.30 inverse.49)))) (not (= 0.0 (* (+ (* t.15 exp.21 inverse.67) (* t.20 exp.21) (* t.17 exp.17 inverse.67) (* t.20 exp.17) (* t.18 exp.13 inverse.67) (* t.20 exp.13) (* t.20 exp.9) (* t.19 exp.9 inverse.67)) t.1))) (not (= 0.0 (* (+ (* t.21 exp.30 inverse.49) (* t.26 exp.30) (* t.23 exp.29 inverse.49) (* t.26 exp.29) (* t.24 exp.28 inverse.49) (* t.26 exp.28) (* t.26 exp.27) (* t.25 exp.27 inverse.49)) t.1)))))  ; claim, that one of 10 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
