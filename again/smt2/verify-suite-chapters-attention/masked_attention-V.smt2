; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; masked_attention.V at T=2, S=3, M=4
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
(declare-fun inverse.48 () Real)  ; (inverse (+ (* |mask[1,0]| exp.15) (* |mask[1,1]| exp.17) (* |mask[1,2]| exp.19) |eps[]|))
(declare-fun |G[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[0,3]| () Real)
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
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (not (= (+ (* |mask[0,0]| exp.22) (* |mask[0,1]| exp.24) (* |mask[0,2]| exp.26) |eps[]|) 0.0)) (= (+ (* |mask[0,0]| exp.22 inverse.37) (* |mask[0,1]| exp.24 inverse.37) (* |mask[0,2]| exp.26 inverse.37) (* |eps[]| inverse.37)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ (* |mask[1,0]| exp.15) (* |mask[1,1]| exp.17) (* |mask[1,2]| exp.19) |eps[]|) 0.0)) (= (+ (* |mask[1,0]| exp.15 inverse.48) (* |mask[1,1]| exp.17 inverse.48) (* |mask[1,2]| exp.19 inverse.48) (* |eps[]| inverse.48)) 1.0)))  ; relation: u x = 1 for u = 1/x
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
(assert (or (not (= (+ (* |mask[0,0]| exp.22 inverse.37 |G[0,0]|) (* |mask[1,0]| exp.15 inverse.48 |G[1,0]|)) (+ (* |G[1,0]| |mask[1,0]| exp.15 inverse.48) (* |G[0,0]| |mask[0,0]| exp.22 inverse.37)))) (not (= (+ (* |mask[0,0]| exp.22 inverse.37 |G[0,1]|) (* |mask[1,0]| exp.15 inverse.48 |G[1,1]|)) (+ (* |G[1,1]| |mask[1,0]| exp.15 inverse.48) (* |G[0,1]| |mask[0,0]| exp.22 inverse.37)))) (not (= (+ (* |mask[0,0]| exp.22 inverse.37 |G[0,2]|) (* |mask[1,0]| exp.15 inverse.48 |G[1,2]|)) (+ (* |G[1,2]| |mask[1,0]| exp.15 inverse.48) (* |G[0,2]| |mask[0,0]| exp.22 inverse.37)))) (not (= (+ (* |mask[0,0]| exp.22 inverse.37 |G[0,3]|) (* |mask[1,0]| exp.15 inverse.48 |G[1,3]|)) (+ (* |G[1,3]| |mask[1,0]| exp.15 inverse.48) (* |G[0,3]| |mask[0,0]| exp.22 inverse.37)))) (not (= (+ (* |mask[0,1]| exp.24 inverse.37 |G[0,0]|) (* |mask[1,1]| exp.17 inverse.48 |G[1,0]|)) (+ (* |G[1,0]| |mask[1,1]| exp.17 inverse.48) (* |G[0,0]| |mask[0,1]| exp.24 inverse.37)))) (not (= (+ (* |mask[0,1]| exp.24 inverse.37 |G[0,1]|) (* |mask[1,1]| exp.17 inverse.48 |G[1,1]|)) (+ (* |G[1,1]| |mask[1,1]| exp.17 inverse.48) (* |G[0,1]| |mask[0,1]| exp.24 inverse.37)))) (not (= (+ (* |mask[0,1]| exp.24 inverse.37 |G[0,2]|) (* |mask[1,1]| exp.17 inverse.48 |G[1,2]|)) (+ (* |G[1,2]| |mask[1,1]| exp.17 inverse.48) (* |G[0,2]| |mask[0,1]| exp.24 inverse.37)))) (not (= (+ (* |mask[0,1]| exp.24 inverse.37 |G[0,3]|) (* |mask[1,1]| exp.17 inverse.48 |G[1,3]|)) (+ (* |G[1,3]| |mask[1,1]| exp.17 inverse.48) (* |G[0,3]| |mask[0,1]| exp.24 inverse.37)))) (not (= (+ (* |mask[0,2]| exp.26 inverse.37 |G[0,0]|) (* |mask[1,2]| exp.19 inverse.48 |G[1,0]|)) (+ (* |G[1,0]| |mask[1,2]| exp.19 inverse.48) (* |G[0,0]| |mask[0,2]| exp.26 inverse.37)))) (not (= (+ (* |mask[0,2]| exp.26 inverse.37 |G[0,1]|) (* |mask[1,2]| exp.19 inverse.48 |G[1,1]|)) (+ (* |G[1,1]| |mask[1,2]| exp.19 inverse.48) (* |G[0,1]| |mask[0,2]| exp.26 inverse.37)))) (not (= (+ (* |mask[0,2]| exp.26 inverse.37 |G[0,2]|) (* |mask[1,2]| exp.19 inverse.48 |G[1,2]|)) (+ (* |G[1,2]| |mask[1,2]| exp.19 inverse.48) (* |G[0,2]| |mask[0,2]| exp.26 inverse.37)))) (not (= (+ (* |mask[0,2]| exp.26 inverse.37 |G[0,3]|) (* |mask[1,2]| exp.19 inverse.48 |G[1,3]|)) (+ (* |G[1,3]| |mask[1,2]| exp.19 inverse.48) (* |G[0,3]| |mask[0,2]| exp.26 inverse.37))))))  ; claim, that one of 12 equations fails, as in: (mask[0, 0] * exp(S[0, 0]) * ((eps[] + mask[0, 0] * exp(S[0, 0]) + mask[0, 1] * exp(S[0, 1]) + mask[0, 2] * exp...
(check-sat)
(pop 1)
