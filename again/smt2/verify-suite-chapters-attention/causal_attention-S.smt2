; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; causal_attention.S at T=2, M=3
(push 1)
(declare-fun |S[1,0]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |V[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |V[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |V[0,2]| () Real)
(declare-fun |V[1,0]| () Real)
(declare-fun |V[1,1]| () Real)
(declare-fun |V[1,2]| () Real)
(declare-fun inverse.23 () Real)  ; (inverse (+ exp.1 exp.3))
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun e.0 () Real)  ; (exp |S[1,0]|)
(declare-fun e.1 () Real)  ; (exp |S[1,1]|)
(declare-fun e.2 () Real)  ; (exp |S[0,0]|)
(declare-fun e.2.inverse () Real)  ; (exp (* (- 1.0) |S[0,0]|))
(declare-fun case.4 () Bool)
(declare-fun case.7 () Bool)
(define-fun exp.1 () Real e.0)
(define-fun exp.3 () Real e.1)
(define-fun exp.6 () Real e.2)
(define-fun exp.8 () Real e.2.inverse)
(define-fun t.0 () Real (+ exp.1 exp.3))
(define-fun t.1 () Real (- 1.0))
(define-fun t.2 () Real (* |G[0,0]| |V[0,0]|))
(define-fun t.3 () Real (* |G[0,1]| |V[0,1]|))
(define-fun t.4 () Real (* |G[0,2]| |V[0,2]|))
(define-fun t.5 () Real (* (+ (* 1.0 (+ t.2 t.3 t.4)) (* exp.8 0.0)) t.1))
(define-fun t.6 () Real (+ t.4 t.3 t.2))
(define-fun t.7 () Real (* |G[1,0]| |V[0,0]|))
(define-fun t.8 () Real (* |G[1,1]| |V[0,1]|))
(define-fun t.9 () Real (* |G[1,2]| |V[0,2]|))
(define-fun t.10 () Real (* |G[1,0]| |V[1,0]|))
(define-fun t.11 () Real (* |G[1,1]| |V[1,1]|))
(define-fun t.12 () Real (* |G[1,2]| |V[1,2]|))
(define-fun t.13 () Real (* (+ (* (+ t.7 t.8 t.9) exp.1 inverse.23) (* (+ t.10 t.11 t.12) exp.3 inverse.23)) t.1))
(define-fun t.14 () Real (+ t.12 t.11 t.10))
(define-fun t.15 () Real (* inverse.23 inverse.23))
(define-fun t.16 () Real (+ t.9 t.8 t.7))
(define-fun t.17 () Real (+ (* t.14 exp.3 t.15 t.1) (* t.16 exp.1 t.15 t.1)))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.2 e.2.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (=> (> 0.0 |S[0,0]|) (> 1.0 exp.6)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= |S[0,0]| 0.0) (= exp.6 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> |S[0,0]| 0.0) (> exp.6 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.1 exp.3) 0.0)) (= (+ (* exp.1 inverse.23) (* exp.3 inverse.23)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ exp.1 exp.3) 0.0)))  ; hypothesis: (exp(S[1, 0]) + exp(S[1, 1])) is not 0
(assert (not case.4))  ; hypothesis: (exp(S[1, 0]) + exp(S[1, 1])) is not 0
(assert (not case.7))  ; hypothesis: exp(S[0, 0]) is not 0
(assert (or (not (= (* 1.0 (+ t.2 t.3 t.4 t.5)) (+ (* 1.0 t.6 t.1) (* 1.0 t.6)))) (not (= (* exp.8 (+ (* |G[0,0]| |V[1,0]|) (* |G[0,1]| |V[1,1]|) (* |G[0,2]| |V[1,2]|) t.5) 0.0) 0.0)) (not (= (* exp.1 inverse.23 (+ t.7 t.8 t.9 t.13)) (+ (* t.17 exp.1) (* t.16 exp.1 inverse.23)))) (not (= (* exp.3 inverse.23 (+ t.10 t.11 t.12 t.13)) (+ (* t.14 exp.3 inverse.23) (* t.17 exp.3))))))  ; claim, that one of 4 equations fails, as in: exp(S[0, 0]) * (exp(S[0, 0]))**(-1) * (G[0, 0] * V[0, 0] + G[0, 1] * V[0, 1] + G[0, 2] * V[0, 2] + ((G[0, 0] * V...
(check-sat)
(pop 1)
