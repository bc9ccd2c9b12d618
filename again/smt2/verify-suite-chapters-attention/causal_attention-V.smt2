; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; causal_attention.V at T=2, M=3
(push 1)
(declare-fun |S[1,0]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun inverse.14 () Real)  ; (inverse (+ exp.1 exp.3))
(declare-fun |G[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[0,2]| () Real)
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
(define-fun t.2 () Real (* exp.8 0.0))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2.inverse 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (= (* e.2 e.2.inverse) 1.0))  ; relation: exp(a) exp(-a) = 1
(assert (=> (> 0.0 |S[0,0]|) (> 1.0 exp.6)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (= |S[0,0]| 0.0) (= exp.6 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (> |S[0,0]| 0.0) (> exp.6 1.0)))  ; relation: exp(a) > exp(b) for a > b
(assert (=> (not (= (+ exp.1 exp.3) 0.0)) (= (+ (* exp.1 inverse.14) (* exp.3 inverse.14)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ exp.1 exp.3) 0.0)))  ; hypothesis: (exp(S[1, 0]) + exp(S[1, 1])) is not 0
(assert (not case.4))  ; hypothesis: (exp(S[1, 0]) + exp(S[1, 1])) is not 0
(assert (not case.7))  ; hypothesis: exp(S[0, 0]) is not 0
(assert (or (not (= (+ (* 1.0 |G[0,0]|) (* exp.1 inverse.14 |G[1,0]|)) (+ (* |G[1,0]| exp.1 inverse.14) (* 1.0 |G[0,0]|)))) (not (= (+ (* 1.0 |G[0,1]|) (* exp.1 inverse.14 |G[1,1]|)) (+ (* |G[1,1]| exp.1 inverse.14) (* 1.0 |G[0,1]|)))) (not (= (+ (* 1.0 |G[0,2]|) (* exp.1 inverse.14 |G[1,2]|)) (+ (* |G[1,2]| exp.1 inverse.14) (* 1.0 |G[0,2]|)))) (not (= (+ t.2 (* exp.3 inverse.14 |G[1,0]|)) (* |G[1,0]| exp.3 inverse.14))) (not (= (+ t.2 (* exp.3 inverse.14 |G[1,1]|)) (* |G[1,1]| exp.3 inverse.14))) (not (= (+ t.2 (* exp.3 inverse.14 |G[1,2]|)) (* |G[1,2]| exp.3 inverse.14)))))  ; claim, that one of 6 equations fails, as in: (exp(S[0, 0]) * (exp(S[0, 0]))**(-1) * G[0, 0] + exp(S[1, 0]) * ((exp(S[1, 0]) + exp(S[1, 1])))**(-1) * G[1, 0])...
(check-sat)
(pop 1)
