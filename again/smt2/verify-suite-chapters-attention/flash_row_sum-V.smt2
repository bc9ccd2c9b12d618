; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; flash_row_sum.V at T=2, S=3, M=4
(push 1)
(declare-fun |S[1,0]| () Real)
(declare-fun |max:1[]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |max:0[]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun inverse.25 () Real)  ; (inverse (+ exp.10 exp.12 exp.14))
(declare-fun |G[0,0]| () Real)
(declare-fun inverse.36 () Real)  ; (inverse (+ exp.2 exp.4 exp.6))
(declare-fun |G[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |V[2,3]| () Real)
(declare-fun |V[2,2]| () Real)
(declare-fun |V[2,1]| () Real)
(declare-fun |V[2,0]| () Real)
(declare-fun |V[1,3]| () Real)
(declare-fun |V[1,2]| () Real)
(declare-fun |V[1,1]| () Real)
(declare-fun |V[1,0]| () Real)
(declare-fun |V[0,3]| () Real)
(declare-fun |V[0,2]| () Real)
(declare-fun |V[0,1]| () Real)
(declare-fun |V[0,0]| () Real)
(declare-fun e.0 () Real)  ; (exp (+ |S[1,0]| (* (- 1.0) |max:1[]|)))
(declare-fun e.1 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |S[1,1]|))
(declare-fun e.2 () Real)  ; (exp (+ (* (- 1.0) |max:1[]|) |S[1,2]|))
(declare-fun e.3 () Real)  ; (exp (+ |S[0,0]| (* (- 1.0) |max:0[]|)))
(declare-fun e.4 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |S[0,1]|))
(declare-fun e.5 () Real)  ; (exp (+ (* (- 1.0) |max:0[]|) |S[0,2]|))
(declare-fun case.7 () Bool)
(declare-fun case.15 () Bool)
(define-fun exp.2 () Real e.0)
(define-fun exp.4 () Real e.1)
(define-fun exp.6 () Real e.2)
(define-fun exp.10 () Real e.3)
(define-fun exp.12 () Real e.4)
(define-fun exp.14 () Real e.5)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |max:1[]| t.0))
(define-fun t.2 () Real (+ exp.2 exp.4 exp.6))
(define-fun t.3 () Real (* |max:0[]| t.0))
(define-fun t.4 () Real (+ exp.10 exp.12 exp.14))
(define-fun t.5 () Real (+ (* |G[1,3]| |V[2,3]|) (* |G[1,2]| |V[2,2]|) (* |G[1,1]| |V[2,1]|) (* |G[1,0]| |V[2,0]|)))
(define-fun t.6 () Real (* inverse.36 inverse.36))
(define-fun t.7 () Real (+ (* |G[1,3]| |V[1,3]|) (* |G[1,2]| |V[1,2]|) (* |G[1,1]| |V[1,1]|) (* |G[1,0]| |V[1,0]|)))
(define-fun t.8 () Real (+ (* |G[1,3]| |V[0,3]|) (* |G[1,2]| |V[0,2]|) (* |G[1,1]| |V[0,1]|) (* |G[1,0]| |V[0,0]|)))
(define-fun t.9 () Real (+ (* t.5 exp.6 t.6 t.0) (* t.7 exp.4 t.6 t.0) (* t.8 exp.2 t.6 t.0)))
(define-fun t.10 () Real (+ (* |G[0,3]| |V[2,3]|) (* |G[0,2]| |V[2,2]|) (* |G[0,1]| |V[2,1]|) (* |G[0,0]| |V[2,0]|)))
(define-fun t.11 () Real (* inverse.25 inverse.25))
(define-fun t.12 () Real (+ (* |G[0,3]| |V[1,3]|) (* |G[0,2]| |V[1,2]|) (* |G[0,1]| |V[1,1]|) (* |G[0,0]| |V[1,0]|)))
(define-fun t.13 () Real (+ (* |G[0,3]| |V[0,3]|) (* |G[0,2]| |V[0,2]|) (* |G[0,1]| |V[0,1]|) (* |G[0,0]| |V[0,0]|)))
(define-fun t.14 () Real (+ (* t.10 exp.14 t.11 t.0) (* t.12 exp.12 t.11 t.0) (* t.13 exp.10 t.11 t.0)))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (not (= (+ exp.10 exp.12 exp.14) 0.0)) (= (+ (* exp.10 inverse.25) (* exp.12 inverse.25) (* exp.14 inverse.25)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ exp.2 exp.4 exp.6) 0.0)) (= (+ (* exp.2 inverse.36) (* exp.4 inverse.36) (* exp.6 inverse.36)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (not (= (+ exp.2 exp.4 exp.6) 0.0)))  ; hypothesis: (exp((S[1, 0] + max:1[] * -1)) + exp((S[1, 1] + max:1[] * -1)) + exp((S[1, 2] + max:1[] * -1))) is not 0
(assert (not case.7))  ; hypothesis: (exp((S[1, 0] + max:1[] * -1)) + exp((S[1, 1] + max:1[] * -1)) + exp((S[1, 2] + max:1[] * -1))) is not 0
(assert (not (= (+ exp.10 exp.12 exp.14) 0.0)))  ; hypothesis: (exp((S[0, 0] + max:0[] * -1)) + exp((S[0, 1] + max:0[] * -1)) + exp((S[0, 2] + max:0[] * -1))) is not 0
(assert (not case.15))  ; hypothesis: (exp((S[0, 0] + max:0[] * -1)) + exp((S[0, 1] + max:0[] * -1)) + exp((S[0, 2] + max:0[] * -1))) is not 0
(assert (or (not (= (+ (* exp.10 inverse.25 |G[0,0]|) (* exp.2 inverse.36 |G[1,0]|)) (+ (* |G[1,0]| exp.2 inverse.36) (* |G[0,0]| exp.10 inverse.25)))) (not (= (+ (* exp.10 inverse.25 |G[0,1]|) (* exp.2 inverse.36 |G[1,1]|)) (+ (* |G[1,1]| exp.2 inverse.36) (* |G[0,1]| exp.10 inverse.25)))) (not (= (+ (* exp.10 inverse.25 |G[0,2]|) (* exp.2 inverse.36 |G[1,2]|)) (+ (* |G[1,2]| exp.2 inverse.36) (* |G[0,2]| exp.10 inverse.25)))) (not (= (+ (* exp.10 inverse.25 |G[0,3]|) (* exp.2 inverse.36 |G[1,3]|)) (+ (* |G[1,3]| exp.2 inverse.36) (* |G[0,3]| exp.10 inverse.25)))) (not (= (+ (* exp.12 inverse.25 |G[0,0]|) (* exp.4 inverse.36 |G[1,0]|)) (+ (* |G[1,0]| exp.4 inverse.36) (* |G[0,0]| exp.12 inverse.25)))) (not (= (+ (* exp.12 inverse.25 |G[0,1]|) (* exp.4 inverse.36 |G[1,1]|)) (+ (* |G[1,1]| exp.4 inverse.36) (* |G[0,1]| exp.12 inverse.25)))) (not (= (+ (* exp.12 inverse.25 |G[0,2]|) (* exp.4 inverse.36 |G[1,2]|)) (+ (* |G[1,2]| exp.4 inverse.36) (* |G[0,2]| exp.12 inverse.25)))) (not (= (+ (* exp.12 inverse.25 |G[0,3]|) (* exp.4 inverse.36 |G[1,3]|)) (+ (* |G[1,3]| exp.4 inverse.36) (* |G[0,3]| exp.12 inverse.25)))) (not (= (+ (* exp.14 inverse.25 |G[0,0]|) (* exp.6 inverse.36 |G[1,0]|)) (+ (* |G[1,0]| exp.6 inverse.36) (* |G[0,0]| exp.14 inverse.25)))) (not (= (+ (* exp.14 inverse.25 |G[0,1]|) (* exp.6 inverse.36 |G[1,1]|)) (+ (* |G[1,1]| exp.6 inverse.36) (* |G[0,1]| exp.14 inverse.25)))) (not (= (+ (* exp.14 inverse.25 |G[0,2]|) (* exp.6 inverse.36 |G[1,2]|)) (+ (* |G[1,2]| exp.6 inverse.36) (* |G[0,2]| exp.14 inverse.25)))) (not (= (+ (* exp.14 inverse.25 |G[0,3]|) (* exp.6 inverse.36 |G[1,3]|)) (+ (* |G[1,3]| exp.6 inverse.36) (* |G[0,3]| exp.14 inverse.25)))) (not (= 0.0 (* (+ (* t.5 exp.6 inverse.36) (* t.9 exp.6) (* t.7 exp.4 inverse.36) (* t.9 exp.4) (* t.9 exp.2) (* t.8 exp.2 inverse.36)) t.0))) (not (= 0.0 (* (+ (* t.10 exp.14 inverse.25) (* t.14 exp.14) (* t.12 exp.12 inverse.25) (* t.14 exp.12) (* t.14 exp.10) (* t.13 exp.10 inverse.25)) t.0)))))  ; claim, that one of 14 equations fails, as in: (exp((S[0, 0] + max:0[] * -1)) * ((exp((S[0, 0] + max:0[] * -1)) + exp((S[0, 1] + max:0[] * -1)) + exp((S[0, 2]...
(check-sat)
(pop 1)
