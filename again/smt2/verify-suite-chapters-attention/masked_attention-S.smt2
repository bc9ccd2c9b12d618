; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; masked_attention.S at T=2, S=3, M=4
(push 1)
(declare-fun |mask[0,0]| () Real)
(declare-fun |mask[0,1]| () Real)
(declare-fun |mask[0,2]| () Real)
(declare-fun |mask[1,0]| () Real)
(declare-fun |mask[1,1]| () Real)
(declare-fun |mask[1,2]| () Real)
(declare-fun |eps[]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun inverse.37 () Real)  ; (inverse (+ (* |mask[0,0]| exp.22) (* |mask[0,1]| exp.24) (* |mask[0,2]| exp.26) |eps[]|))
(declare-fun |G[0,0]| () Real)
(declare-fun |V[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |V[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |V[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |V[0,3]| () Real)
(declare-fun |V[1,0]| () Real)
(declare-fun |V[2,0]| () Real)
(declare-fun |V[1,1]| () Real)
(declare-fun |V[2,1]| () Real)
(declare-fun |V[1,2]| () Real)
(declare-fun |V[2,2]| () Real)
(declare-fun |V[1,3]| () Real)
(declare-fun |V[2,3]| () Real)
(declare-fun inverse.63 () Real)  ; (inverse (+ (* |mask[1,0]| exp.15) (* |mask[1,1]| exp.17) (* |mask[1,2]| exp.19) |eps[]|))
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun e.0 () Real)  ; (exp |S[1,0]|)
(declare-fun e.1 () Real)  ; (exp |S[1,1]|)
(declare-fun e.2 () Real)  ; (exp |S[1,2]|)
(declare-fun e.3 () Real)  ; (exp |S[0,0]|)
(declare-fun e.4 () Real)  ; (exp |S[0,1]|)
(declare-fun e.5 () Real)  ; (exp |S[0,2]|)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.27 () Bool)
(define-fun exp.15 () Real e.0)
(define-fun exp.17 () Real e.1)
(define-fun exp.19 () Real e.2)
(define-fun exp.22 () Real e.3)
(define-fun exp.24 () Real e.4)
(define-fun exp.26 () Real e.5)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ |eps[]| (* |mask[1,0]| exp.15) (* |mask[1,1]| exp.17) (* |mask[1,2]| exp.19)))
(define-fun t.2 () Real (+ |eps[]| (* |mask[0,0]| exp.22) (* |mask[0,1]| exp.24) (* |mask[0,2]| exp.26)))
(define-fun t.3 () Real (* |G[0,0]| |V[0,0]|))
(define-fun t.4 () Real (* |G[0,1]| |V[0,1]|))
(define-fun t.5 () Real (* |G[0,2]| |V[0,2]|))
(define-fun t.6 () Real (* |G[0,3]| |V[0,3]|))
(define-fun t.7 () Real (* (+ (* |G[0,0]| (+ (* |mask[0,0]| exp.22 inverse.37 |V[0,0]|) (* |mask[0,1]| exp.24 inverse.37 |V[1,0]|) (* |mask[0,2]| exp.26 inverse.37 |V[2,0]|))) (* |G[0,1]| (+ (* |mask[0,0]| exp.22 inverse.37 |V[0,1]|) (* |mask[0,1]| exp.24 inverse.37 |V[1,1]|) (* |mask[0,2]| exp.26 inverse.37 |V[2,1]|))) (* |G[0,2]| (+ (* |mask[0,0]| exp.22 inverse.37 |V[0,2]|) (* |mask[0,1]| exp.24 inverse.37 |V[1,2]|) (* |mask[0,2]| exp.26 inverse.37 |V[2,2]|))) (* |G[0,3]| (+ (* |mask[0,0]| exp.22 inverse.37 |V[0,3]|) (* |mask[0,1]| exp.24 inverse.37 |V[1,3]|) (* |mask[0,2]| exp.26 inverse.37 |V[2,3]|)))) t.0))
(define-fun t.8 () Real (* |G[0,3]| |V[2,3]|))
(define-fun t.9 () Real (* |G[0,2]| |V[2,2]|))
(define-fun t.10 () Real (* |G[0,1]| |V[2,1]|))
(define-fun t.11 () Real (* |G[0,0]| |V[2,0]|))
(define-fun t.12 () Real (+ t.8 t.9 t.10 t.11))
(define-fun t.13 () Real (* inverse.37 inverse.37))
(define-fun t.14 () Real (* |G[0,3]| |V[1,3]|))
(define-fun t.15 () Real (* |G[0,2]| |V[1,2]|))
(define-fun t.16 () Real (* |G[0,1]| |V[1,1]|))
(define-fun t.17 () Real (* |G[0,0]| |V[1,0]|))
(define-fun t.18 () Real (+ t.14 t.15 t.16 t.17))
(define-fun t.19 () Real (+ t.6 t.5 t.4 t.3))
(define-fun t.20 () Real (+ (* t.12 |mask[0,2]| exp.26 t.13 t.0) (* t.18 |mask[0,1]| exp.24 t.13 t.0) (* t.19 |mask[0,0]| exp.22 t.13 t.0)))
(define-fun t.21 () Real (* |G[1,0]| |V[0,0]|))
(define-fun t.22 () Real (* |G[1,1]| |V[0,1]|))
(define-fun t.23 () Real (* |G[1,2]| |V[0,2]|))
(define-fun t.24 () Real (* |G[1,3]| |V[0,3]|))
(define-fun t.25 () Real (* (+ (* |G[1,0]| (+ (* |mask[1,0]| exp.15 inverse.63 |V[0,0]|) (* |mask[1,1]| exp.17 inverse.63 |V[1,0]|) (* |mask[1,2]| exp.19 inverse.63 |V[2,0]|))) (* |G[1,1]| (+ (* |mask[1,0]| exp.15 inverse.63 |V[0,1]|) (* |mask[1,1]| exp.17 inverse.63 |V[1,1]|) (* |mask[1,2]| exp.19 inverse.63 |V[2,1]|))) (* |G[1,2]| (+ (* |mask[1,0]| exp.15 inverse.63 |V[0,2]|) (* |mask[1,1]| exp.17 inverse.63 |V[1,2]|) (* |mask[1,2]| exp.19 inverse.63 |V[2,2]|))) (* |G[1,3]| (+ (* |mask[1,0]| exp.15 inverse.63 |V[0,3]|) (* |mask[1,1]| exp.17 inverse.63 |V[1,3]|) (* |mask[1,2]| exp.19 inverse.63 |V[2,3]|)))) t.0))
(define-fun t.26 () Real (* |G[1,3]| |V[2,3]|))
(define-fun t.27 () Real (* |G[1,2]| |V[2,2]|))
(define-fun t.28 () Real (* |G[1,1]| |V[2,1]|))
(define-fun t.29 () Real (* |G[1,0]| |V[2,0]|))
(define-fun t.30 () Real (+ t.26 t.27 t.28 t.29))
(define-fun t.31 () Real (* inverse.63 inverse.63))
(define-fun t.32 () Real (* |G[1,3]| |V[1,3]|))
(define-fun t.33 () Real (* |G[1,2]| |V[1,2]|))
(define-fun t.34 () Real (* |G[1,1]| |V[1,1]|))
(define-fun t.35 () Real (* |G[1,0]| |V[1,0]|))
(define-fun t.36 () Real (+ t.32 t.33 t.34 t.35))
(define-fun t.37 () Real (+ t.24 t.23 t.22 t.21))
(define-fun t.38 () Real (+ (* t.30 |mask[1,2]| exp.19 t.31 t.0) (* t.36 |mask[1,1]| exp.17 t.31 t.0) (* t.37 |mask[1,0]| exp.15 t.31 t.0)))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (not (= (+ (* |mask[0,0]| exp.22) (* |mask[0,1]| exp.24) (* |mask[0,2]| exp.26) |eps[]|) 0.0)) (= (+ (* |mask[0,0]| exp.22 inverse.37) (* |mask[0,1]| exp.24 inverse.37) (* |mask[0,2]| exp.26 inverse.37) (* |eps[]| inverse.37)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ (* |mask[1,0]| exp.15) (* |mask[1,1]| exp.17) (* |mask[1,2]| exp.19) |eps[]|) 0.0)) (= (+ (* |mask[1,0]| exp.15 inverse.63) (* |mask[1,1]| exp.17 inverse.63) (* |mask[1,2]| exp.19 inverse.63) (* |eps[]| inverse.63)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (= (+ |mask[0,0]| (* (- 1.0) |mask[0,0]| |mask[0,0]|)) 0.0))  ; hypothesis: mask[0, 0] * (mask[0, 0] + -1) = 0
(assert case.1)  ; hypothesis: mask[0, 0] * (mask[0, 0] + -1) = 0
(assert (= (+ |mask[0,1]| (* (- 1.0) |mask[0,1]| |mask[0,1]|)) 0.0))  ; hypothesis: mask[0, 1] * (mask[0, 1] + -1) = 0
(assert case.3)  ; hypothesis: mask[0, 1] * (mask[0, 1] + -1) = 0
(assert (= (+ |mask[0,2]| (* (- 1.0) |mask[0,2]| |mask[0,2]|)) 0.0))  ; hypothesis: mask[0, 2] * (mask[0, 2] + -1) = 0
(assert case.5)  ; hypothesis: mask[0, 2] * (mask[0, 2] + -1) = 0
(assert (= (+ |mask[1,0]| (* (- 1.0) |mask[1,0]| |mask[1,0]|)) 0.0))  ; hypothesis: mask[1, 0] * (mask[1, 0] + -1) = 0
(assert case.7)  ; hypothesis: mask[1, 0] * (mask[1, 0] + -1) = 0
(assert (= (+ |mask[1,1]| (* (- 1.0) |mask[1,1]| |mask[1,1]|)) 0.0))  ; hypothesis: mask[1, 1] * (mask[1, 1] + -1) = 0
(assert case.9)  ; hypothesis: mask[1, 1] * (mask[1, 1] + -1) = 0
(assert (= (+ |mask[1,2]| (* (- 1.0) |mask[1,2]| |mask[1,2]|)) 0.0))  ; hypothesis: mask[1, 2] * (mask[1, 2] + -1) = 0
(assert case.11)  ; hypothesis: mask[1, 2] * (mask[1, 2] + -1) = 0
(assert case.13)  ; hypothesis: eps[] > 0
(assert (not (= (+ (* |mask[1,0]| exp.15) (* |mask[1,1]| exp.17) (* |mask[1,2]| exp.19) |eps[]|) 0.0)))  ; hypothesis: (eps[] + mask[1, 0] * exp(S[1, 0]) + mask[1, 1] * exp(S[1, 1]) + mask[1, 2] * exp(S[1, 2])) is not 0
(assert (not case.20))  ; hypothesis: (eps[] + mask[1, 0] * exp(S[1, 0]) + mask[1, 1] * exp(S[1, 1]) + mask[1, 2] * exp(S[1, 2])) is not 0
(assert (not (= (+ (* |mask[0,0]| exp.22) (* |mask[0,1]| exp.24) (* |mask[0,2]| exp.26) |eps[]|) 0.0)))  ; hypothesis: (eps[] + mask[0, 0] * exp(S[0, 0]) + mask[0, 1] * exp(S[0, 1]) + mask[0, 2] * exp(S[0, 2])) is not 0
(assert (not case.27))  ; hypothesis: (eps[] + mask[0, 0] * exp(S[0, 0]) + mask[0, 1] * exp(S[0, 1]) + mask[0, 2] * exp(S[0, 2])) is not 0
(assert (or (not (= (* |mask[0,0]| exp.22 inverse.37 (+ t.3 t.4 t.5 t.6 t.7)) (+ (* t.20 |mask[0,0]| exp.22) (* t.19 |mask[0,0]| exp.22 inverse.37)))) (not (= (* |mask[0,1]| exp.24 inverse.37 (+ t.17 t.16 t.15 t.14 t.7)) (+ (* t.18 |mask[0,1]| exp.24 inverse.37) (* t.20 |mask[0,1]| exp.24)))) (not (= (* |mask[0,2]| exp.26 inverse.37 (+ t.11 t.10 t.9 t.8 t.7)) (+ (* t.12 |mask[0,2]| exp.26 inverse.37) (* t.20 |mask[0,2]| exp.26)))) (not (= (* |mask[1,0]| exp.15 inverse.63 (+ t.21 t.22 t.23 t.24 t.25)) (+ (* t.38 |mask[1,0]| exp.15) (* t.37 |mask[1,0]| exp.15 inverse.63)))) (not (= (* |mask[1,1]| exp.17 inverse.63 (+ t.35 t.34 t.33 t.32 t.25)) (+ (* t.36 |mask[1,1]| exp.17 inverse.63) (* t.38 |mask[1,1]| exp.17)))) (not (= (* |mask[1,2]| exp.19 inverse.63 (+ t.29 t.28 t.27 t.26 t.25)) (+ (* t.30 |mask[1,2]| exp.19 inverse.63) (* t.38 |mask[1,2]| exp.19))))))  ; claim, that one of 6 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
