; 64 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; H = 1, m = 1, n = 1
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun case.3 () Bool)
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (not (= (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,0]| |S[0,0]| |X[0,0]|))))  ; claim, that it fails: G[0, 0] * P[0, 0, 0, 0] = G[0, 0] * S[0, 0] * X[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 1, n = 2
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|)))))  ; claim, that it fails: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1]) = (G[0, 0] * S[0, 0] * X[0, 0] + G[0, 1] * S[0, 1] * X[0, 1])
(check-sat)
(pop 1)
; H = 1, m = 1, n = 3
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|)))))  ; claim, that it fails: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2]) = (G[0, 0] * S[0, 0] * X[0, 0] + G[0, 1] * S[0, 1] * X[0,...
(check-sat)
(pop 1)
; H = 1, m = 1, n = 4
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,0,0,3]| () Real)
(declare-fun |S[0,3]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ |P[0,0,0,3]| (* (- 1.0) |S[0,3]| |X[0,3]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert case.15)  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|) (* |G[0,3]| |P[0,0,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|) (* |G[0,3]| |S[0,3]| |X[0,3]|)))))  ; claim, that it fails: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2] + G[0, 3] * P[0, 0, 0, 3]) = (G[0, 0] * S[0, 0] * X[0, 0] ...
(check-sat)
(pop 1)
; H = 1, m = 2, n = 1
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.6 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.6)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (or (not (= (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,0]| |S[0,0]| |X[0,0]|))) (not (= (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,0]| |S[0,0]| |X[1,0]|)))))  ; claim, that one of 2 equations fails, as in: G[0, 0] * P[0, 0, 0, 0] = G[0, 0] * S[0, 0] * X[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 2, n = 2
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.13 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.10)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.13)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1]) = (G[0, 0] * S[0, 0] * X[0, 0] + G[0, 1] * S[0, 1] * X[0, 1])
(check-sat)
(pop 1)
; H = 1, m = 2, n = 3
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.20)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2]) = (G[0, 0] * S[0, 0] * X[0, 0] + G...
(check-sat)
(pop 1)
; H = 1, m = 2, n = 4
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,0,0,3]| () Real)
(declare-fun |S[0,3]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,1,0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.27 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ |P[0,0,0,3]| (* (- 1.0) |S[0,3]| |X[0,3]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert case.15)  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.18)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.21)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.24)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[1,3]|) (* (- 1.0) |P[0,1,0,3]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert case.27)  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|) (* |G[0,3]| |P[0,0,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|) (* |G[0,3]| |S[0,3]| |X[0,3]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|) (* |G[0,3]| |P[0,1,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|) (* |G[0,3]| |S[0,3]| |X[1,3]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2] + G[0, 3] * P[0, 0, 0, 3]) = (G[0, ...
(check-sat)
(pop 1)
; H = 1, m = 3, n = 1
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.9 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.6)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.9)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (or (not (= (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,0]| |S[0,0]| |X[0,0]|))) (not (= (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,0]| |S[0,0]| |X[1,0]|))) (not (= (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,0]| |S[0,0]| |X[2,0]|)))))  ; claim, that one of 3 equations fails, as in: G[0, 0] * P[0, 0, 0, 0] = G[0, 0] * S[0, 0] * X[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 3, n = 2
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.10)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.13)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.16)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.19)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1]) = (G[0, 0] * S[0, 0] * X[0, 0] + G[0, 1] * S[0, 1] * X[0, 1])
(check-sat)
(pop 1)
; H = 1, m = 3, n = 3
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,2,0,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.20)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.23)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.26)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[2,2]|) (* (- 1.0) |P[0,2,0,2]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert case.29)  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|) (* |G[0,2]| |P[0,2,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|) (* |G[0,2]| |S[0,2]| |X[2,2]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2]) = (G[0, 0] * S[0, 0] * X[0, 0] + G...
(check-sat)
(pop 1)
; H = 1, m = 3, n = 4
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,0,0,3]| () Real)
(declare-fun |S[0,3]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,1,0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,2,0,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |P[0,2,0,3]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.39 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ |P[0,0,0,3]| (* (- 1.0) |S[0,3]| |X[0,3]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert case.15)  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.18)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.21)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.24)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[1,3]|) (* (- 1.0) |P[0,1,0,3]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert case.27)  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.30)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[2,2]|) (* (- 1.0) |P[0,2,0,2]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert case.36)  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[2,3]|) (* (- 1.0) |P[0,2,0,3]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 3] + S[0, 3] * X[2, 3] * -1) = 0
(assert case.39)  ; hypothesis: (P[0, 2, 0, 3] + S[0, 3] * X[2, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|) (* |G[0,3]| |P[0,0,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|) (* |G[0,3]| |S[0,3]| |X[0,3]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|) (* |G[0,3]| |P[0,1,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|) (* |G[0,3]| |S[0,3]| |X[1,3]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|) (* |G[0,2]| |P[0,2,0,2]|) (* |G[0,3]| |P[0,2,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|) (* |G[0,2]| |S[0,2]| |X[2,2]|) (* |G[0,3]| |S[0,3]| |X[2,3]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2] + G[0, 3] * P[0, 0, 0, 3]) = (G[0, ...
(check-sat)
(pop 1)
; H = 1, m = 4, n = 1
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,3,0,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.6)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.9)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[3,0]|) (* (- 1.0) |P[0,3,0,0]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert case.12)  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert (or (not (= (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,0]| |S[0,0]| |X[0,0]|))) (not (= (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,0]| |S[0,0]| |X[1,0]|))) (not (= (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,0]| |S[0,0]| |X[2,0]|))) (not (= (* |G[0,0]| |P[0,3,0,0]|) (* |G[0,0]| |S[0,0]| |X[3,0]|)))))  ; claim, that one of 4 equations fails, as in: G[0, 0] * P[0, 0, 0, 0] = G[0, 0] * S[0, 0] * X[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 4, n = 2
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,3,0,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |P[0,3,0,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.25 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.10)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.13)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.16)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.19)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[3,0]|) (* (- 1.0) |P[0,3,0,0]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert case.22)  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[3,1]|) (* (- 1.0) |P[0,3,0,1]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert case.25)  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|)))) (not (= (+ (* |G[0,0]| |P[0,3,0,0]|) (* |G[0,1]| |P[0,3,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[3,0]|) (* |G[0,1]| |S[0,1]| |X[3,1]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1]) = (G[0, 0] * S[0, 0] * X[0, 0] + G[0, 1] * S[0, 1] * X[0, 1])
(check-sat)
(pop 1)
; H = 1, m = 4, n = 3
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,2,0,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |P[0,3,0,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |P[0,3,0,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |P[0,3,0,2]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.38 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.20)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.23)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.26)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[2,2]|) (* (- 1.0) |P[0,2,0,2]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert case.29)  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[3,0]|) (* (- 1.0) |P[0,3,0,0]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert case.32)  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[3,1]|) (* (- 1.0) |P[0,3,0,1]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert case.35)  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[3,2]|) (* (- 1.0) |P[0,3,0,2]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 2] + S[0, 2] * X[3, 2] * -1) = 0
(assert case.38)  ; hypothesis: (P[0, 3, 0, 2] + S[0, 2] * X[3, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|) (* |G[0,2]| |P[0,2,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|) (* |G[0,2]| |S[0,2]| |X[2,2]|)))) (not (= (+ (* |G[0,0]| |P[0,3,0,0]|) (* |G[0,1]| |P[0,3,0,1]|) (* |G[0,2]| |P[0,3,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[3,0]|) (* |G[0,1]| |S[0,1]| |X[3,1]|) (* |G[0,2]| |S[0,2]| |X[3,2]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2]) = (G[0, 0] * S[0, 0] * X[0, 0] + G...
(check-sat)
(pop 1)
; H = 1, m = 4, n = 4
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,0,0,3]| () Real)
(declare-fun |S[0,3]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,1,0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,2,0,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |P[0,2,0,3]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |P[0,3,0,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |P[0,3,0,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |P[0,3,0,2]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |P[0,3,0,3]| () Real)
(declare-fun |X[3,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.51 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ |P[0,0,0,3]| (* (- 1.0) |S[0,3]| |X[0,3]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert case.15)  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.18)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.21)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.24)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[1,3]|) (* (- 1.0) |P[0,1,0,3]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert case.27)  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.30)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[2,2]|) (* (- 1.0) |P[0,2,0,2]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert case.36)  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[2,3]|) (* (- 1.0) |P[0,2,0,3]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 3] + S[0, 3] * X[2, 3] * -1) = 0
(assert case.39)  ; hypothesis: (P[0, 2, 0, 3] + S[0, 3] * X[2, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[3,0]|) (* (- 1.0) |P[0,3,0,0]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert case.42)  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[3,1]|) (* (- 1.0) |P[0,3,0,1]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert case.45)  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[3,2]|) (* (- 1.0) |P[0,3,0,2]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 2] + S[0, 2] * X[3, 2] * -1) = 0
(assert case.48)  ; hypothesis: (P[0, 3, 0, 2] + S[0, 2] * X[3, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[3,3]|) (* (- 1.0) |P[0,3,0,3]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 3] + S[0, 3] * X[3, 3] * -1) = 0
(assert case.51)  ; hypothesis: (P[0, 3, 0, 3] + S[0, 3] * X[3, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|) (* |G[0,3]| |P[0,0,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|) (* |G[0,3]| |S[0,3]| |X[0,3]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|) (* |G[0,3]| |P[0,1,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|) (* |G[0,3]| |S[0,3]| |X[1,3]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|) (* |G[0,2]| |P[0,2,0,2]|) (* |G[0,3]| |P[0,2,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|) (* |G[0,2]| |S[0,2]| |X[2,2]|) (* |G[0,3]| |S[0,3]| |X[2,3]|)))) (not (= (+ (* |G[0,0]| |P[0,3,0,0]|) (* |G[0,1]| |P[0,3,0,1]|) (* |G[0,2]| |P[0,3,0,2]|) (* |G[0,3]| |P[0,3,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[3,0]|) (* |G[0,1]| |S[0,1]| |X[3,1]|) (* |G[0,2]| |S[0,2]| |X[3,2]|) (* |G[0,3]| |S[0,3]| |X[3,3]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2] + G[0, 3] * P[0, 0, 0, 3]) = (G[0, ...
(check-sat)
(pop 1)
; H = 2, m = 1, n = 1
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.6 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.6)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (or (not (= (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,0]| |S[0,0]| |X[0,0]|))) (not (= (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,0]| |S[1,0]| |X[0,0]|)))))  ; claim, that one of 2 equations fails, as in: G[0, 0] * P[0, 0, 0, 0] = G[0, 0] * S[0, 0] * X[0, 0]
(check-sat)
(pop 1)
; H = 2, m = 1, n = 2
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.13 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.10)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.13)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1]) = (G[0, 0] * S[0, 0] * X[0, 0] + G[0, 1] * S[0, 1] * X[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 1, n = 3
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.17)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2]) = (G[0, 0] * S[0, 0] * X[0, 0] + G...
(check-sat)
(pop 1)
; H = 2, m = 1, n = 4
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,0,0,3]| () Real)
(declare-fun |S[0,3]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,0,1,3]| () Real)
(declare-fun |S[1,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.27 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ |P[0,0,0,3]| (* (- 1.0) |S[0,3]| |X[0,3]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert case.15)  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.18)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.21)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.24)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[1,3]|) (* (- 1.0) |P[1,0,1,3]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert case.27)  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|) (* |G[0,3]| |P[0,0,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|) (* |G[0,3]| |S[0,3]| |X[0,3]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|) (* |G[1,3]| |P[1,0,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|) (* |G[1,3]| |S[1,3]| |X[0,3]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2] + G[0, 3] * P[0, 0, 0, 3]) = (G[0, ...
(check-sat)
(pop 1)
; H = 2, m = 2, n = 1
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.6)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.9)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.11)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (or (not (= (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,0]| |S[0,0]| |X[0,0]|))) (not (= (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,0]| |S[0,0]| |X[1,0]|))) (not (= (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,0]| |S[1,0]| |X[0,0]|))) (not (= (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,0]| |S[1,0]| |X[1,0]|)))))  ; claim, that one of 4 equations fails, as in: G[0, 0] * P[0, 0, 0, 0] = G[0, 0] * S[0, 0] * X[0, 0]
(check-sat)
(pop 1)
; H = 2, m = 2, n = 2
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.10)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.13)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.16)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.19)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.21)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.23)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1]) = (G[0, 0] * S[0, 0] * X[0, 0] + G[0, 1] * S[0, 1] * X[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 2, n = 3
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,1,1,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.20)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.23)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.26)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.29)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.31)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[1,2]|) (* (- 1.0) |P[1,1,1,2]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert case.35)  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|) (* |G[1,2]| |P[1,1,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|) (* |G[1,2]| |S[1,2]| |X[1,2]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2]) = (G[0, 0] * S[0, 0] * X[0, 0] + G...
(check-sat)
(pop 1)
; H = 2, m = 2, n = 4
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,0,0,3]| () Real)
(declare-fun |S[0,3]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,1,0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,0,1,3]| () Real)
(declare-fun |S[1,3]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,1,1,2]| () Real)
(declare-fun |P[1,1,1,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.47 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ |P[0,0,0,3]| (* (- 1.0) |S[0,3]| |X[0,3]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert case.15)  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.18)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.21)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.24)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[1,3]|) (* (- 1.0) |P[0,1,0,3]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert case.27)  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.30)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.36)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[1,3]|) (* (- 1.0) |P[1,0,1,3]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert case.39)  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.41)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.43)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[1,2]|) (* (- 1.0) |P[1,1,1,2]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert case.45)  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[1,3]| |S[1,3]|) (* (- 1.0) |P[1,1,1,3]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 3] + S[1, 3] * X[1, 3] * -1) = 0
(assert case.47)  ; hypothesis: (P[1, 1, 1, 3] + S[1, 3] * X[1, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|) (* |G[0,3]| |P[0,0,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|) (* |G[0,3]| |S[0,3]| |X[0,3]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|) (* |G[0,3]| |P[0,1,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|) (* |G[0,3]| |S[0,3]| |X[1,3]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|) (* |G[1,3]| |P[1,0,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|) (* |G[1,3]| |S[1,3]| |X[0,3]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|) (* |G[1,2]| |P[1,1,1,2]|) (* |G[1,3]| |P[1,1,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|) (* |G[1,2]| |S[1,2]| |X[1,2]|) (* |G[1,3]| |S[1,3]| |X[1,3]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2] + G[0, 3] * P[0, 0, 0, 3]) = (G[0, ...
(check-sat)
(pop 1)
; H = 2, m = 3, n = 1
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.16 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.6)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.9)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.12)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.16)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (or (not (= (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,0]| |S[0,0]| |X[0,0]|))) (not (= (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,0]| |S[0,0]| |X[1,0]|))) (not (= (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,0]| |S[0,0]| |X[2,0]|))) (not (= (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,0]| |S[1,0]| |X[0,0]|))) (not (= (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,0]| |S[1,0]| |X[1,0]|))) (not (= (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,0]| |S[1,0]| |X[2,0]|)))))  ; claim, that one of 6 equations fails, as in: G[0, 0] * P[0, 0, 0, 0] = G[0, 0] * S[0, 0] * X[0, 0]
(check-sat)
(pop 1)
; H = 2, m = 3, n = 2
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,2,1,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.10)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.13)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.16)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.19)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.22)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.25)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.27)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.29)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.31)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[1,1]|) (* (- 1.0) |P[1,2,1,1]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|)))) (not (= (+ (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,1]| |P[1,2,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[2,0]|) (* |G[1,1]| |S[1,1]| |X[2,1]|))))))  ; claim, that one of 6 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1]) = (G[0, 0] * S[0, 0] * X[0, 0] + G[0, 1] * S[0, 1] * X[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 3, n = 3
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,2,0,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,1,1,2]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,2,1,1]| () Real)
(declare-fun |P[1,2,1,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.50 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.20)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.23)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.26)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[2,2]|) (* (- 1.0) |P[0,2,0,2]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert case.29)  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.32)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.35)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.38)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.40)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.42)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[1,2]|) (* (- 1.0) |P[1,1,1,2]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert case.44)  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.46)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[1,1]|) (* (- 1.0) |P[1,2,1,1]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert case.48)  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[1,2]|) (* (- 1.0) |P[1,2,1,2]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert case.50)  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|) (* |G[0,2]| |P[0,2,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|) (* |G[0,2]| |S[0,2]| |X[2,2]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|) (* |G[1,2]| |P[1,1,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|) (* |G[1,2]| |S[1,2]| |X[1,2]|)))) (not (= (+ (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,1]| |P[1,2,1,1]|) (* |G[1,2]| |P[1,2,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[2,0]|) (* |G[1,1]| |S[1,1]| |X[2,1]|) (* |G[1,2]| |S[1,2]| |X[2,2]|))))))  ; claim, that one of 6 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2]) = (G[0, 0] * S[0, 0] * X[0, 0] + G...
(check-sat)
(pop 1)
; H = 2, m = 3, n = 4
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,0,0,3]| () Real)
(declare-fun |S[0,3]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,1,0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,2,0,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |P[0,2,0,3]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,0,1,3]| () Real)
(declare-fun |S[1,3]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,1,1,2]| () Real)
(declare-fun |P[1,1,1,3]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,2,1,1]| () Real)
(declare-fun |P[1,2,1,2]| () Real)
(declare-fun |P[1,2,1,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.51 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.55 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.61 () Bool)
(declare-fun case.63 () Bool)
(declare-fun case.65 () Bool)
(declare-fun case.67 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ |P[0,0,0,3]| (* (- 1.0) |S[0,3]| |X[0,3]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert case.15)  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.18)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.21)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.24)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[1,3]|) (* (- 1.0) |P[0,1,0,3]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert case.27)  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.30)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[2,2]|) (* (- 1.0) |P[0,2,0,2]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert case.36)  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[2,3]|) (* (- 1.0) |P[0,2,0,3]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 3] + S[0, 3] * X[2, 3] * -1) = 0
(assert case.39)  ; hypothesis: (P[0, 2, 0, 3] + S[0, 3] * X[2, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.42)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.45)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.48)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[1,3]|) (* (- 1.0) |P[1,0,1,3]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert case.51)  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.53)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.55)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[1,2]|) (* (- 1.0) |P[1,1,1,2]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert case.57)  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[1,3]| |S[1,3]|) (* (- 1.0) |P[1,1,1,3]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 3] + S[1, 3] * X[1, 3] * -1) = 0
(assert case.59)  ; hypothesis: (P[1, 1, 1, 3] + S[1, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.61)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[1,1]|) (* (- 1.0) |P[1,2,1,1]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert case.63)  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[1,2]|) (* (- 1.0) |P[1,2,1,2]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert case.65)  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[2,3]| |S[1,3]|) (* (- 1.0) |P[1,2,1,3]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 3] + S[1, 3] * X[2, 3] * -1) = 0
(assert case.67)  ; hypothesis: (P[1, 2, 1, 3] + S[1, 3] * X[2, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|) (* |G[0,3]| |P[0,0,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|) (* |G[0,3]| |S[0,3]| |X[0,3]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|) (* |G[0,3]| |P[0,1,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|) (* |G[0,3]| |S[0,3]| |X[1,3]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|) (* |G[0,2]| |P[0,2,0,2]|) (* |G[0,3]| |P[0,2,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|) (* |G[0,2]| |S[0,2]| |X[2,2]|) (* |G[0,3]| |S[0,3]| |X[2,3]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|) (* |G[1,3]| |P[1,0,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|) (* |G[1,3]| |S[1,3]| |X[0,3]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|) (* |G[1,2]| |P[1,1,1,2]|) (* |G[1,3]| |P[1,1,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|) (* |G[1,2]| |S[1,2]| |X[1,2]|) (* |G[1,3]| |S[1,3]| |X[1,3]|)))) (not (= (+ (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,1]| |P[1,2,1,1]|) (* |G[1,2]| |P[1,2,1,2]|) (* |G[1,3]| |P[1,2,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[2,0]|) (* |G[1,1]| |S[1,1]| |X[2,1]|) (* |G[1,2]| |S[1,2]| |X[2,2]|) (* |G[1,3]| |S[1,3]| |X[2,3]|))))))  ; claim, that one of 6 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2] + G[0, 3] * P[0, 0, 0, 3]) = (G[0, ...
(check-sat)
(pop 1)
; H = 2, m = 4, n = 1
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,3,0,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,3,1,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.6)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.9)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[3,0]|) (* (- 1.0) |P[0,3,0,0]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert case.12)  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.15)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.17)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.19)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[1,0]|) (* (- 1.0) |P[1,3,1,0]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert case.21)  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert (or (not (= (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,0]| |S[0,0]| |X[0,0]|))) (not (= (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,0]| |S[0,0]| |X[1,0]|))) (not (= (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,0]| |S[0,0]| |X[2,0]|))) (not (= (* |G[0,0]| |P[0,3,0,0]|) (* |G[0,0]| |S[0,0]| |X[3,0]|))) (not (= (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,0]| |S[1,0]| |X[0,0]|))) (not (= (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,0]| |S[1,0]| |X[1,0]|))) (not (= (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,0]| |S[1,0]| |X[2,0]|))) (not (= (* |G[1,0]| |P[1,3,1,0]|) (* |G[1,0]| |S[1,0]| |X[3,0]|)))))  ; claim, that one of 8 equations fails, as in: G[0, 0] * P[0, 0, 0, 0] = G[0, 0] * S[0, 0] * X[0, 0]
(check-sat)
(pop 1)
; H = 2, m = 4, n = 2
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,3,0,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |P[0,3,0,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,2,1,1]| () Real)
(declare-fun |P[1,3,1,0]| () Real)
(declare-fun |P[1,3,1,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.10)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.13)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.16)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.19)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[3,0]|) (* (- 1.0) |P[0,3,0,0]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert case.22)  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[3,1]|) (* (- 1.0) |P[0,3,0,1]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert case.25)  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.28)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.31)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.33)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.35)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.37)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[1,1]|) (* (- 1.0) |P[1,2,1,1]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert case.39)  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[1,0]|) (* (- 1.0) |P[1,3,1,0]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert case.41)  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[3,1]| |S[1,1]|) (* (- 1.0) |P[1,3,1,1]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 1] + S[1, 1] * X[3, 1] * -1) = 0
(assert case.43)  ; hypothesis: (P[1, 3, 1, 1] + S[1, 1] * X[3, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|)))) (not (= (+ (* |G[0,0]| |P[0,3,0,0]|) (* |G[0,1]| |P[0,3,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[3,0]|) (* |G[0,1]| |S[0,1]| |X[3,1]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|)))) (not (= (+ (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,1]| |P[1,2,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[2,0]|) (* |G[1,1]| |S[1,1]| |X[2,1]|)))) (not (= (+ (* |G[1,0]| |P[1,3,1,0]|) (* |G[1,1]| |P[1,3,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[3,0]|) (* |G[1,1]| |S[1,1]| |X[3,1]|))))))  ; claim, that one of 8 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1]) = (G[0, 0] * S[0, 0] * X[0, 0] + G[0, 1] * S[0, 1] * X[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 4, n = 3
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,2,0,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |P[0,3,0,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |P[0,3,0,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |P[0,3,0,2]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,1,1,2]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,2,1,1]| () Real)
(declare-fun |P[1,2,1,2]| () Real)
(declare-fun |P[1,3,1,0]| () Real)
(declare-fun |P[1,3,1,1]| () Real)
(declare-fun |P[1,3,1,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.47 () Bool)
(declare-fun case.49 () Bool)
(declare-fun case.51 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.55 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.61 () Bool)
(declare-fun case.63 () Bool)
(declare-fun case.65 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.20)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.23)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.26)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[2,2]|) (* (- 1.0) |P[0,2,0,2]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert case.29)  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[3,0]|) (* (- 1.0) |P[0,3,0,0]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert case.32)  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[3,1]|) (* (- 1.0) |P[0,3,0,1]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert case.35)  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[3,2]|) (* (- 1.0) |P[0,3,0,2]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 2] + S[0, 2] * X[3, 2] * -1) = 0
(assert case.38)  ; hypothesis: (P[0, 3, 0, 2] + S[0, 2] * X[3, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.41)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.44)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.47)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.49)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.51)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[1,2]|) (* (- 1.0) |P[1,1,1,2]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert case.53)  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.55)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[1,1]|) (* (- 1.0) |P[1,2,1,1]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert case.57)  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[1,2]|) (* (- 1.0) |P[1,2,1,2]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert case.59)  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[1,0]|) (* (- 1.0) |P[1,3,1,0]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert case.61)  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[3,1]| |S[1,1]|) (* (- 1.0) |P[1,3,1,1]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 1] + S[1, 1] * X[3, 1] * -1) = 0
(assert case.63)  ; hypothesis: (P[1, 3, 1, 1] + S[1, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |X[3,2]| |S[1,2]|) (* (- 1.0) |P[1,3,1,2]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 2] + S[1, 2] * X[3, 2] * -1) = 0
(assert case.65)  ; hypothesis: (P[1, 3, 1, 2] + S[1, 2] * X[3, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|) (* |G[0,2]| |P[0,2,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|) (* |G[0,2]| |S[0,2]| |X[2,2]|)))) (not (= (+ (* |G[0,0]| |P[0,3,0,0]|) (* |G[0,1]| |P[0,3,0,1]|) (* |G[0,2]| |P[0,3,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[3,0]|) (* |G[0,1]| |S[0,1]| |X[3,1]|) (* |G[0,2]| |S[0,2]| |X[3,2]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|) (* |G[1,2]| |P[1,1,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|) (* |G[1,2]| |S[1,2]| |X[1,2]|)))) (not (= (+ (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,1]| |P[1,2,1,1]|) (* |G[1,2]| |P[1,2,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[2,0]|) (* |G[1,1]| |S[1,1]| |X[2,1]|) (* |G[1,2]| |S[1,2]| |X[2,2]|)))) (not (= (+ (* |G[1,0]| |P[1,3,1,0]|) (* |G[1,1]| |P[1,3,1,1]|) (* |G[1,2]| |P[1,3,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[3,0]|) (* |G[1,1]| |S[1,1]| |X[3,1]|) (* |G[1,2]| |S[1,2]| |X[3,2]|))))))  ; claim, that one of 8 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2]) = (G[0, 0] * S[0, 0] * X[0, 0] + G...
(check-sat)
(pop 1)
; H = 2, m = 4, n = 4
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,0,0,3]| () Real)
(declare-fun |S[0,3]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,1,0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,2,0,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |P[0,2,0,3]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |P[0,3,0,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |P[0,3,0,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |P[0,3,0,2]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |P[0,3,0,3]| () Real)
(declare-fun |X[3,3]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,0,1,3]| () Real)
(declare-fun |S[1,3]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,1,1,2]| () Real)
(declare-fun |P[1,1,1,3]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,2,1,1]| () Real)
(declare-fun |P[1,2,1,2]| () Real)
(declare-fun |P[1,2,1,3]| () Real)
(declare-fun |P[1,3,1,0]| () Real)
(declare-fun |P[1,3,1,1]| () Real)
(declare-fun |P[1,3,1,2]| () Real)
(declare-fun |P[1,3,1,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.51 () Bool)
(declare-fun case.54 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.60 () Bool)
(declare-fun case.63 () Bool)
(declare-fun case.65 () Bool)
(declare-fun case.67 () Bool)
(declare-fun case.69 () Bool)
(declare-fun case.71 () Bool)
(declare-fun case.73 () Bool)
(declare-fun case.75 () Bool)
(declare-fun case.77 () Bool)
(declare-fun case.79 () Bool)
(declare-fun case.81 () Bool)
(declare-fun case.83 () Bool)
(declare-fun case.85 () Bool)
(declare-fun case.87 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ |P[0,0,0,3]| (* (- 1.0) |S[0,3]| |X[0,3]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert case.15)  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.18)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.21)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.24)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[1,3]|) (* (- 1.0) |P[0,1,0,3]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert case.27)  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.30)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[2,2]|) (* (- 1.0) |P[0,2,0,2]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert case.36)  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[2,3]|) (* (- 1.0) |P[0,2,0,3]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 3] + S[0, 3] * X[2, 3] * -1) = 0
(assert case.39)  ; hypothesis: (P[0, 2, 0, 3] + S[0, 3] * X[2, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[3,0]|) (* (- 1.0) |P[0,3,0,0]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert case.42)  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[3,1]|) (* (- 1.0) |P[0,3,0,1]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert case.45)  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[3,2]|) (* (- 1.0) |P[0,3,0,2]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 2] + S[0, 2] * X[3, 2] * -1) = 0
(assert case.48)  ; hypothesis: (P[0, 3, 0, 2] + S[0, 2] * X[3, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[3,3]|) (* (- 1.0) |P[0,3,0,3]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 3] + S[0, 3] * X[3, 3] * -1) = 0
(assert case.51)  ; hypothesis: (P[0, 3, 0, 3] + S[0, 3] * X[3, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.54)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.57)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.60)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[1,3]|) (* (- 1.0) |P[1,0,1,3]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert case.63)  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.65)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.67)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[1,2]|) (* (- 1.0) |P[1,1,1,2]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert case.69)  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[1,3]| |S[1,3]|) (* (- 1.0) |P[1,1,1,3]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 3] + S[1, 3] * X[1, 3] * -1) = 0
(assert case.71)  ; hypothesis: (P[1, 1, 1, 3] + S[1, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.73)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[1,1]|) (* (- 1.0) |P[1,2,1,1]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert case.75)  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[1,2]|) (* (- 1.0) |P[1,2,1,2]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert case.77)  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[2,3]| |S[1,3]|) (* (- 1.0) |P[1,2,1,3]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 3] + S[1, 3] * X[2, 3] * -1) = 0
(assert case.79)  ; hypothesis: (P[1, 2, 1, 3] + S[1, 3] * X[2, 3] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[1,0]|) (* (- 1.0) |P[1,3,1,0]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert case.81)  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[3,1]| |S[1,1]|) (* (- 1.0) |P[1,3,1,1]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 1] + S[1, 1] * X[3, 1] * -1) = 0
(assert case.83)  ; hypothesis: (P[1, 3, 1, 1] + S[1, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |X[3,2]| |S[1,2]|) (* (- 1.0) |P[1,3,1,2]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 2] + S[1, 2] * X[3, 2] * -1) = 0
(assert case.85)  ; hypothesis: (P[1, 3, 1, 2] + S[1, 2] * X[3, 2] * -1) = 0
(assert (= (+ (* |X[3,3]| |S[1,3]|) (* (- 1.0) |P[1,3,1,3]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 3] + S[1, 3] * X[3, 3] * -1) = 0
(assert case.87)  ; hypothesis: (P[1, 3, 1, 3] + S[1, 3] * X[3, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|) (* |G[0,3]| |P[0,0,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|) (* |G[0,3]| |S[0,3]| |X[0,3]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|) (* |G[0,3]| |P[0,1,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|) (* |G[0,3]| |S[0,3]| |X[1,3]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|) (* |G[0,2]| |P[0,2,0,2]|) (* |G[0,3]| |P[0,2,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|) (* |G[0,2]| |S[0,2]| |X[2,2]|) (* |G[0,3]| |S[0,3]| |X[2,3]|)))) (not (= (+ (* |G[0,0]| |P[0,3,0,0]|) (* |G[0,1]| |P[0,3,0,1]|) (* |G[0,2]| |P[0,3,0,2]|) (* |G[0,3]| |P[0,3,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[3,0]|) (* |G[0,1]| |S[0,1]| |X[3,1]|) (* |G[0,2]| |S[0,2]| |X[3,2]|) (* |G[0,3]| |S[0,3]| |X[3,3]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|) (* |G[1,3]| |P[1,0,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|) (* |G[1,3]| |S[1,3]| |X[0,3]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|) (* |G[1,2]| |P[1,1,1,2]|) (* |G[1,3]| |P[1,1,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|) (* |G[1,2]| |S[1,2]| |X[1,2]|) (* |G[1,3]| |S[1,3]| |X[1,3]|)))) (not (= (+ (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,1]| |P[1,2,1,1]|) (* |G[1,2]| |P[1,2,1,2]|) (* |G[1,3]| |P[1,2,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[2,0]|) (* |G[1,1]| |S[1,1]| |X[2,1]|) (* |G[1,2]| |S[1,2]| |X[2,2]|) (* |G[1,3]| |S[1,3]| |X[2,3]|)))) (not (= (+ (* |G[1,0]| |P[1,3,1,0]|) (* |G[1,1]| |P[1,3,1,1]|) (* |G[1,2]| |P[1,3,1,2]|) (* |G[1,3]| |P[1,3,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[3,0]|) (* |G[1,1]| |S[1,1]| |X[3,1]|) (* |G[1,2]| |S[1,2]| |X[3,2]|) (* |G[1,3]| |S[1,3]| |X[3,3]|))))))  ; claim, that one of 8 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2] + G[0, 3] * P[0, 0, 0, 3]) = (G[0, ...
(check-sat)
(pop 1)
; H = 3, m = 1, n = 1
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.9 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.6)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.9)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (or (not (= (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,0]| |S[0,0]| |X[0,0]|))) (not (= (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,0]| |S[1,0]| |X[0,0]|))) (not (= (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,0]| |S[2,0]| |X[0,0]|)))))  ; claim, that one of 3 equations fails, as in: G[0, 0] * P[0, 0, 0, 0] = G[0, 0] * S[0, 0] * X[0, 0]
(check-sat)
(pop 1)
; H = 3, m = 1, n = 2
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.10)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.13)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.16)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.19)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1]) = (G[0, 0] * S[0, 0] * X[0, 0] + G[0, 1] * S[0, 1] * X[0, 1])
(check-sat)
(pop 1)
; H = 3, m = 1, n = 3
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,0,2,2]| () Real)
(declare-fun |S[2,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.17)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.23)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.26)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[2,2]|) (* (- 1.0) |P[2,0,2,2]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert case.29)  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|) (* |G[2,2]| |P[2,0,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|) (* |G[2,2]| |S[2,2]| |X[0,2]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2]) = (G[0, 0] * S[0, 0] * X[0, 0] + G...
(check-sat)
(pop 1)
; H = 3, m = 1, n = 4
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,0,0,3]| () Real)
(declare-fun |S[0,3]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,0,1,3]| () Real)
(declare-fun |S[1,3]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,0,2,2]| () Real)
(declare-fun |S[2,2]| () Real)
(declare-fun |P[2,0,2,3]| () Real)
(declare-fun |S[2,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.39 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ |P[0,0,0,3]| (* (- 1.0) |S[0,3]| |X[0,3]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert case.15)  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.18)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.21)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.24)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[1,3]|) (* (- 1.0) |P[1,0,1,3]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert case.27)  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.30)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[2,2]|) (* (- 1.0) |P[2,0,2,2]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert case.36)  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[2,3]|) (* (- 1.0) |P[2,0,2,3]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 3] + S[2, 3] * X[0, 3] * -1) = 0
(assert case.39)  ; hypothesis: (P[2, 0, 2, 3] + S[2, 3] * X[0, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|) (* |G[0,3]| |P[0,0,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|) (* |G[0,3]| |S[0,3]| |X[0,3]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|) (* |G[1,3]| |P[1,0,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|) (* |G[1,3]| |S[1,3]| |X[0,3]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|) (* |G[2,2]| |P[2,0,2,2]|) (* |G[2,3]| |P[2,0,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|) (* |G[2,2]| |S[2,2]| |X[0,2]|) (* |G[2,3]| |S[2,3]| |X[0,3]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2] + G[0, 3] * P[0, 0, 0, 3]) = (G[0, ...
(check-sat)
(pop 1)
; H = 3, m = 2, n = 1
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.16 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.6)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.9)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.11)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.16)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (or (not (= (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,0]| |S[0,0]| |X[0,0]|))) (not (= (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,0]| |S[0,0]| |X[1,0]|))) (not (= (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,0]| |S[1,0]| |X[0,0]|))) (not (= (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,0]| |S[1,0]| |X[1,0]|))) (not (= (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,0]| |S[2,0]| |X[0,0]|))) (not (= (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,0]| |S[2,0]| |X[1,0]|)))))  ; claim, that one of 6 equations fails, as in: G[0, 0] * P[0, 0, 0, 0] = G[0, 0] * S[0, 0] * X[0, 0]
(check-sat)
(pop 1)
; H = 3, m = 2, n = 2
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,1,2,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.10)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.13)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.16)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.19)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.21)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.23)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.26)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.29)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.31)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[2,1]|) (* (- 1.0) |P[2,1,2,1]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|)))) (not (= (+ (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,1]| |P[2,1,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[1,0]|) (* |G[2,1]| |S[2,1]| |X[1,1]|))))))  ; claim, that one of 6 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1]) = (G[0, 0] * S[0, 0] * X[0, 0] + G[0, 1] * S[0, 1] * X[0, 1])
(check-sat)
(pop 1)
; H = 3, m = 2, n = 3
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,1,1,2]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,0,2,2]| () Real)
(declare-fun |S[2,2]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,1,2,1]| () Real)
(declare-fun |P[2,1,2,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.50 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.20)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.23)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.26)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.29)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.31)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[1,2]|) (* (- 1.0) |P[1,1,1,2]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert case.35)  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.38)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.41)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[2,2]|) (* (- 1.0) |P[2,0,2,2]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert case.44)  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.46)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[2,1]|) (* (- 1.0) |P[2,1,2,1]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert case.48)  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[2,2]|) (* (- 1.0) |P[2,1,2,2]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert case.50)  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|) (* |G[1,2]| |P[1,1,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|) (* |G[1,2]| |S[1,2]| |X[1,2]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|) (* |G[2,2]| |P[2,0,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|) (* |G[2,2]| |S[2,2]| |X[0,2]|)))) (not (= (+ (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,1]| |P[2,1,2,1]|) (* |G[2,2]| |P[2,1,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[1,0]|) (* |G[2,1]| |S[2,1]| |X[1,1]|) (* |G[2,2]| |S[2,2]| |X[1,2]|))))))  ; claim, that one of 6 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2]) = (G[0, 0] * S[0, 0] * X[0, 0] + G...
(check-sat)
(pop 1)
; H = 3, m = 2, n = 4
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,0,0,3]| () Real)
(declare-fun |S[0,3]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,1,0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,0,1,3]| () Real)
(declare-fun |S[1,3]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,1,1,2]| () Real)
(declare-fun |P[1,1,1,3]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,0,2,2]| () Real)
(declare-fun |S[2,2]| () Real)
(declare-fun |P[2,0,2,3]| () Real)
(declare-fun |S[2,3]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,1,2,1]| () Real)
(declare-fun |P[2,1,2,2]| () Real)
(declare-fun |P[2,1,2,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.47 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.56 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.61 () Bool)
(declare-fun case.63 () Bool)
(declare-fun case.65 () Bool)
(declare-fun case.67 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ |P[0,0,0,3]| (* (- 1.0) |S[0,3]| |X[0,3]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert case.15)  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.18)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.21)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.24)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[1,3]|) (* (- 1.0) |P[0,1,0,3]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert case.27)  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.30)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.36)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[1,3]|) (* (- 1.0) |P[1,0,1,3]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert case.39)  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.41)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.43)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[1,2]|) (* (- 1.0) |P[1,1,1,2]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert case.45)  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[1,3]| |S[1,3]|) (* (- 1.0) |P[1,1,1,3]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 3] + S[1, 3] * X[1, 3] * -1) = 0
(assert case.47)  ; hypothesis: (P[1, 1, 1, 3] + S[1, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.50)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.53)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[2,2]|) (* (- 1.0) |P[2,0,2,2]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert case.56)  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[2,3]|) (* (- 1.0) |P[2,0,2,3]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 3] + S[2, 3] * X[0, 3] * -1) = 0
(assert case.59)  ; hypothesis: (P[2, 0, 2, 3] + S[2, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.61)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[2,1]|) (* (- 1.0) |P[2,1,2,1]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert case.63)  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[2,2]|) (* (- 1.0) |P[2,1,2,2]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert case.65)  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[1,3]| |S[2,3]|) (* (- 1.0) |P[2,1,2,3]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 3] + S[2, 3] * X[1, 3] * -1) = 0
(assert case.67)  ; hypothesis: (P[2, 1, 2, 3] + S[2, 3] * X[1, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|) (* |G[0,3]| |P[0,0,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|) (* |G[0,3]| |S[0,3]| |X[0,3]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|) (* |G[0,3]| |P[0,1,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|) (* |G[0,3]| |S[0,3]| |X[1,3]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|) (* |G[1,3]| |P[1,0,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|) (* |G[1,3]| |S[1,3]| |X[0,3]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|) (* |G[1,2]| |P[1,1,1,2]|) (* |G[1,3]| |P[1,1,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|) (* |G[1,2]| |S[1,2]| |X[1,2]|) (* |G[1,3]| |S[1,3]| |X[1,3]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|) (* |G[2,2]| |P[2,0,2,2]|) (* |G[2,3]| |P[2,0,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|) (* |G[2,2]| |S[2,2]| |X[0,2]|) (* |G[2,3]| |S[2,3]| |X[0,3]|)))) (not (= (+ (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,1]| |P[2,1,2,1]|) (* |G[2,2]| |P[2,1,2,2]|) (* |G[2,3]| |P[2,1,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[1,0]|) (* |G[2,1]| |S[2,1]| |X[1,1]|) (* |G[2,2]| |S[2,2]| |X[1,2]|) (* |G[2,3]| |S[2,3]| |X[1,3]|))))))  ; claim, that one of 6 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2] + G[0, 3] * P[0, 0, 0, 3]) = (G[0, ...
(check-sat)
(pop 1)
; H = 3, m = 3, n = 1
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,2,2,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.6)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.9)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.12)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.16)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.19)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.21)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[2,0]|) (* (- 1.0) |P[2,2,2,0]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert case.23)  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert (or (not (= (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,0]| |S[0,0]| |X[0,0]|))) (not (= (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,0]| |S[0,0]| |X[1,0]|))) (not (= (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,0]| |S[0,0]| |X[2,0]|))) (not (= (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,0]| |S[1,0]| |X[0,0]|))) (not (= (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,0]| |S[1,0]| |X[1,0]|))) (not (= (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,0]| |S[1,0]| |X[2,0]|))) (not (= (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,0]| |S[2,0]| |X[0,0]|))) (not (= (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,0]| |S[2,0]| |X[1,0]|))) (not (= (* |G[2,0]| |P[2,2,2,0]|) (* |G[2,0]| |S[2,0]| |X[2,0]|)))))  ; claim, that one of 9 equations fails, as in: G[0, 0] * P[0, 0, 0, 0] = G[0, 0] * S[0, 0] * X[0, 0]
(check-sat)
(pop 1)
; H = 3, m = 3, n = 2
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,2,1,1]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,1,2,1]| () Real)
(declare-fun |P[2,2,2,0]| () Real)
(declare-fun |P[2,2,2,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.47 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.10)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.13)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.16)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.19)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.22)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.25)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.27)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.29)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.31)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[1,1]|) (* (- 1.0) |P[1,2,1,1]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.36)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.39)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.41)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[2,1]|) (* (- 1.0) |P[2,1,2,1]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert case.43)  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[2,0]|) (* (- 1.0) |P[2,2,2,0]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert case.45)  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[2,1]|) (* (- 1.0) |P[2,2,2,1]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert case.47)  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|)))) (not (= (+ (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,1]| |P[1,2,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[2,0]|) (* |G[1,1]| |S[1,1]| |X[2,1]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|)))) (not (= (+ (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,1]| |P[2,1,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[1,0]|) (* |G[2,1]| |S[2,1]| |X[1,1]|)))) (not (= (+ (* |G[2,0]| |P[2,2,2,0]|) (* |G[2,1]| |P[2,2,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[2,0]|) (* |G[2,1]| |S[2,1]| |X[2,1]|))))))  ; claim, that one of 9 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1]) = (G[0, 0] * S[0, 0] * X[0, 0] + G[0, 1] * S[0, 1] * X[0, 1])
(check-sat)
(pop 1)
; H = 3, m = 3, n = 3
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,2,0,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,1,1,2]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,2,1,1]| () Real)
(declare-fun |P[1,2,1,2]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,0,2,2]| () Real)
(declare-fun |S[2,2]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,1,2,1]| () Real)
(declare-fun |P[2,1,2,2]| () Real)
(declare-fun |P[2,2,2,0]| () Real)
(declare-fun |P[2,2,2,1]| () Real)
(declare-fun |P[2,2,2,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.56 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.61 () Bool)
(declare-fun case.63 () Bool)
(declare-fun case.65 () Bool)
(declare-fun case.67 () Bool)
(declare-fun case.69 () Bool)
(declare-fun case.71 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.20)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.23)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.26)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[2,2]|) (* (- 1.0) |P[0,2,0,2]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert case.29)  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.32)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.35)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.38)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.40)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.42)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[1,2]|) (* (- 1.0) |P[1,1,1,2]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert case.44)  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.46)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[1,1]|) (* (- 1.0) |P[1,2,1,1]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert case.48)  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[1,2]|) (* (- 1.0) |P[1,2,1,2]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert case.50)  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.53)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.56)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[2,2]|) (* (- 1.0) |P[2,0,2,2]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert case.59)  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.61)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[2,1]|) (* (- 1.0) |P[2,1,2,1]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert case.63)  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[2,2]|) (* (- 1.0) |P[2,1,2,2]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert case.65)  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[2,0]|) (* (- 1.0) |P[2,2,2,0]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert case.67)  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[2,1]|) (* (- 1.0) |P[2,2,2,1]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert case.69)  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[2,2]|) (* (- 1.0) |P[2,2,2,2]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 2] + S[2, 2] * X[2, 2] * -1) = 0
(assert case.71)  ; hypothesis: (P[2, 2, 2, 2] + S[2, 2] * X[2, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|) (* |G[0,2]| |P[0,2,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|) (* |G[0,2]| |S[0,2]| |X[2,2]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|) (* |G[1,2]| |P[1,1,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|) (* |G[1,2]| |S[1,2]| |X[1,2]|)))) (not (= (+ (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,1]| |P[1,2,1,1]|) (* |G[1,2]| |P[1,2,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[2,0]|) (* |G[1,1]| |S[1,1]| |X[2,1]|) (* |G[1,2]| |S[1,2]| |X[2,2]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|) (* |G[2,2]| |P[2,0,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|) (* |G[2,2]| |S[2,2]| |X[0,2]|)))) (not (= (+ (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,1]| |P[2,1,2,1]|) (* |G[2,2]| |P[2,1,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[1,0]|) (* |G[2,1]| |S[2,1]| |X[1,1]|) (* |G[2,2]| |S[2,2]| |X[1,2]|)))) (not (= (+ (* |G[2,0]| |P[2,2,2,0]|) (* |G[2,1]| |P[2,2,2,1]|) (* |G[2,2]| |P[2,2,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[2,0]|) (* |G[2,1]| |S[2,1]| |X[2,1]|) (* |G[2,2]| |S[2,2]| |X[2,2]|))))))  ; claim, that one of 9 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2]) = (G[0, 0] * S[0, 0] * X[0, 0] + G...
(check-sat)
(pop 1)
; H = 3, m = 3, n = 4
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,0,0,3]| () Real)
(declare-fun |S[0,3]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,1,0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,2,0,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |P[0,2,0,3]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,0,1,3]| () Real)
(declare-fun |S[1,3]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,1,1,2]| () Real)
(declare-fun |P[1,1,1,3]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,2,1,1]| () Real)
(declare-fun |P[1,2,1,2]| () Real)
(declare-fun |P[1,2,1,3]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,0,2,2]| () Real)
(declare-fun |S[2,2]| () Real)
(declare-fun |P[2,0,2,3]| () Real)
(declare-fun |S[2,3]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,1,2,1]| () Real)
(declare-fun |P[2,1,2,2]| () Real)
(declare-fun |P[2,1,2,3]| () Real)
(declare-fun |P[2,2,2,0]| () Real)
(declare-fun |P[2,2,2,1]| () Real)
(declare-fun |P[2,2,2,2]| () Real)
(declare-fun |P[2,2,2,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.51 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.55 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.61 () Bool)
(declare-fun case.63 () Bool)
(declare-fun case.65 () Bool)
(declare-fun case.67 () Bool)
(declare-fun case.70 () Bool)
(declare-fun case.73 () Bool)
(declare-fun case.76 () Bool)
(declare-fun case.79 () Bool)
(declare-fun case.81 () Bool)
(declare-fun case.83 () Bool)
(declare-fun case.85 () Bool)
(declare-fun case.87 () Bool)
(declare-fun case.89 () Bool)
(declare-fun case.91 () Bool)
(declare-fun case.93 () Bool)
(declare-fun case.95 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ |P[0,0,0,3]| (* (- 1.0) |S[0,3]| |X[0,3]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert case.15)  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.18)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.21)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.24)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[1,3]|) (* (- 1.0) |P[0,1,0,3]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert case.27)  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.30)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[2,2]|) (* (- 1.0) |P[0,2,0,2]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert case.36)  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[2,3]|) (* (- 1.0) |P[0,2,0,3]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 3] + S[0, 3] * X[2, 3] * -1) = 0
(assert case.39)  ; hypothesis: (P[0, 2, 0, 3] + S[0, 3] * X[2, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.42)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.45)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.48)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[1,3]|) (* (- 1.0) |P[1,0,1,3]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert case.51)  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.53)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.55)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[1,2]|) (* (- 1.0) |P[1,1,1,2]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert case.57)  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[1,3]| |S[1,3]|) (* (- 1.0) |P[1,1,1,3]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 3] + S[1, 3] * X[1, 3] * -1) = 0
(assert case.59)  ; hypothesis: (P[1, 1, 1, 3] + S[1, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.61)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[1,1]|) (* (- 1.0) |P[1,2,1,1]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert case.63)  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[1,2]|) (* (- 1.0) |P[1,2,1,2]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert case.65)  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[2,3]| |S[1,3]|) (* (- 1.0) |P[1,2,1,3]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 3] + S[1, 3] * X[2, 3] * -1) = 0
(assert case.67)  ; hypothesis: (P[1, 2, 1, 3] + S[1, 3] * X[2, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.70)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.73)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[2,2]|) (* (- 1.0) |P[2,0,2,2]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert case.76)  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[2,3]|) (* (- 1.0) |P[2,0,2,3]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 3] + S[2, 3] * X[0, 3] * -1) = 0
(assert case.79)  ; hypothesis: (P[2, 0, 2, 3] + S[2, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.81)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[2,1]|) (* (- 1.0) |P[2,1,2,1]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert case.83)  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[2,2]|) (* (- 1.0) |P[2,1,2,2]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert case.85)  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[1,3]| |S[2,3]|) (* (- 1.0) |P[2,1,2,3]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 3] + S[2, 3] * X[1, 3] * -1) = 0
(assert case.87)  ; hypothesis: (P[2, 1, 2, 3] + S[2, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[2,0]|) (* (- 1.0) |P[2,2,2,0]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert case.89)  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[2,1]|) (* (- 1.0) |P[2,2,2,1]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert case.91)  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[2,2]|) (* (- 1.0) |P[2,2,2,2]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 2] + S[2, 2] * X[2, 2] * -1) = 0
(assert case.93)  ; hypothesis: (P[2, 2, 2, 2] + S[2, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[2,3]| |S[2,3]|) (* (- 1.0) |P[2,2,2,3]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 3] + S[2, 3] * X[2, 3] * -1) = 0
(assert case.95)  ; hypothesis: (P[2, 2, 2, 3] + S[2, 3] * X[2, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|) (* |G[0,3]| |P[0,0,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|) (* |G[0,3]| |S[0,3]| |X[0,3]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|) (* |G[0,3]| |P[0,1,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|) (* |G[0,3]| |S[0,3]| |X[1,3]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|) (* |G[0,2]| |P[0,2,0,2]|) (* |G[0,3]| |P[0,2,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|) (* |G[0,2]| |S[0,2]| |X[2,2]|) (* |G[0,3]| |S[0,3]| |X[2,3]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|) (* |G[1,3]| |P[1,0,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|) (* |G[1,3]| |S[1,3]| |X[0,3]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|) (* |G[1,2]| |P[1,1,1,2]|) (* |G[1,3]| |P[1,1,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|) (* |G[1,2]| |S[1,2]| |X[1,2]|) (* |G[1,3]| |S[1,3]| |X[1,3]|)))) (not (= (+ (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,1]| |P[1,2,1,1]|) (* |G[1,2]| |P[1,2,1,2]|) (* |G[1,3]| |P[1,2,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[2,0]|) (* |G[1,1]| |S[1,1]| |X[2,1]|) (* |G[1,2]| |S[1,2]| |X[2,2]|) (* |G[1,3]| |S[1,3]| |X[2,3]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|) (* |G[2,2]| |P[2,0,2,2]|) (* |G[2,3]| |P[2,0,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|) (* |G[2,2]| |S[2,2]| |X[0,2]|) (* |G[2,3]| |S[2,3]| |X[0,3]|)))) (not (= (+ (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,1]| |P[2,1,2,1]|) (* |G[2,2]| |P[2,1,2,2]|) (* |G[2,3]| |P[2,1,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[1,0]|) (* |G[2,1]| |S[2,1]| |X[1,1]|) (* |G[2,2]| |S[2,2]| |X[1,2]|) (* |G[2,3]| |S[2,3]| |X[1,3]|)))) (not (= (+ (* |G[2,0]| |P[2,2,2,0]|) (* |G[2,1]| |P[2,2,2,1]|) (* |G[2,2]| |P[2,2,2,2]|) (* |G[2,3]| |P[2,2,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[2,0]|) (* |G[2,1]| |S[2,1]| |X[2,1]|) (* |G[2,2]| |S[2,2]| |X[2,2]|) (* |G[2,3]| |S[2,3]| |X[2,3]|))))))  ; claim, that one of 9 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2] + G[0, 3] * P[0, 0, 0, 3]) = (G[0, ...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 1
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,3,0,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,3,1,0]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,2,2,0]| () Real)
(declare-fun |P[2,3,2,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.6)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.9)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[3,0]|) (* (- 1.0) |P[0,3,0,0]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert case.12)  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.15)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.17)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.19)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[1,0]|) (* (- 1.0) |P[1,3,1,0]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert case.21)  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.24)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.26)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[2,0]|) (* (- 1.0) |P[2,2,2,0]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert case.28)  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[2,0]|) (* (- 1.0) |P[2,3,2,0]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 0] + S[2, 0] * X[3, 0] * -1) = 0
(assert case.30)  ; hypothesis: (P[2, 3, 2, 0] + S[2, 0] * X[3, 0] * -1) = 0
(assert (or (not (= (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,0]| |S[0,0]| |X[0,0]|))) (not (= (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,0]| |S[0,0]| |X[1,0]|))) (not (= (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,0]| |S[0,0]| |X[2,0]|))) (not (= (* |G[0,0]| |P[0,3,0,0]|) (* |G[0,0]| |S[0,0]| |X[3,0]|))) (not (= (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,0]| |S[1,0]| |X[0,0]|))) (not (= (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,0]| |S[1,0]| |X[1,0]|))) (not (= (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,0]| |S[1,0]| |X[2,0]|))) (not (= (* |G[1,0]| |P[1,3,1,0]|) (* |G[1,0]| |S[1,0]| |X[3,0]|))) (not (= (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,0]| |S[2,0]| |X[0,0]|))) (not (= (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,0]| |S[2,0]| |X[1,0]|))) (not (= (* |G[2,0]| |P[2,2,2,0]|) (* |G[2,0]| |S[2,0]| |X[2,0]|))) (not (= (* |G[2,0]| |P[2,3,2,0]|) (* |G[2,0]| |S[2,0]| |X[3,0]|)))))  ; claim, that one of 12 equations fails, as in: G[0, 0] * P[0, 0, 0, 0] = G[0, 0] * S[0, 0] * X[0, 0]
(check-sat)
(pop 1)
; H = 3, m = 4, n = 2
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,3,0,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |P[0,3,0,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,2,1,1]| () Real)
(declare-fun |P[1,3,1,0]| () Real)
(declare-fun |P[1,3,1,1]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,1,2,1]| () Real)
(declare-fun |P[2,2,2,0]| () Real)
(declare-fun |P[2,2,2,1]| () Real)
(declare-fun |P[2,3,2,0]| () Real)
(declare-fun |P[2,3,2,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.49 () Bool)
(declare-fun case.51 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.55 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.61 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.10)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.13)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.16)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.19)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[3,0]|) (* (- 1.0) |P[0,3,0,0]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert case.22)  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[3,1]|) (* (- 1.0) |P[0,3,0,1]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert case.25)  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.28)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.31)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.33)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.35)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.37)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[1,1]|) (* (- 1.0) |P[1,2,1,1]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert case.39)  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[1,0]|) (* (- 1.0) |P[1,3,1,0]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert case.41)  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[3,1]| |S[1,1]|) (* (- 1.0) |P[1,3,1,1]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 1] + S[1, 1] * X[3, 1] * -1) = 0
(assert case.43)  ; hypothesis: (P[1, 3, 1, 1] + S[1, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.46)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.49)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.51)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[2,1]|) (* (- 1.0) |P[2,1,2,1]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert case.53)  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[2,0]|) (* (- 1.0) |P[2,2,2,0]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert case.55)  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[2,1]|) (* (- 1.0) |P[2,2,2,1]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert case.57)  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[2,0]|) (* (- 1.0) |P[2,3,2,0]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 0] + S[2, 0] * X[3, 0] * -1) = 0
(assert case.59)  ; hypothesis: (P[2, 3, 2, 0] + S[2, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[3,1]| |S[2,1]|) (* (- 1.0) |P[2,3,2,1]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 1] + S[2, 1] * X[3, 1] * -1) = 0
(assert case.61)  ; hypothesis: (P[2, 3, 2, 1] + S[2, 1] * X[3, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|)))) (not (= (+ (* |G[0,0]| |P[0,3,0,0]|) (* |G[0,1]| |P[0,3,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[3,0]|) (* |G[0,1]| |S[0,1]| |X[3,1]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|)))) (not (= (+ (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,1]| |P[1,2,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[2,0]|) (* |G[1,1]| |S[1,1]| |X[2,1]|)))) (not (= (+ (* |G[1,0]| |P[1,3,1,0]|) (* |G[1,1]| |P[1,3,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[3,0]|) (* |G[1,1]| |S[1,1]| |X[3,1]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|)))) (not (= (+ (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,1]| |P[2,1,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[1,0]|) (* |G[2,1]| |S[2,1]| |X[1,1]|)))) (not (= (+ (* |G[2,0]| |P[2,2,2,0]|) (* |G[2,1]| |P[2,2,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[2,0]|) (* |G[2,1]| |S[2,1]| |X[2,1]|)))) (not (= (+ (* |G[2,0]| |P[2,3,2,0]|) (* |G[2,1]| |P[2,3,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[3,0]|) (* |G[2,1]| |S[2,1]| |X[3,1]|))))))  ; claim, that one of 12 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1]) = (G[0, 0] * S[0, 0] * X[0, 0] + G[0, 1] * S[0, 1] * X[0, 1])
(check-sat)
(pop 1)
; H = 3, m = 4, n = 3
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,2,0,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |P[0,3,0,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |P[0,3,0,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |P[0,3,0,2]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,1,1,2]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,2,1,1]| () Real)
(declare-fun |P[1,2,1,2]| () Real)
(declare-fun |P[1,3,1,0]| () Real)
(declare-fun |P[1,3,1,1]| () Real)
(declare-fun |P[1,3,1,2]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,0,2,2]| () Real)
(declare-fun |S[2,2]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,1,2,1]| () Real)
(declare-fun |P[2,1,2,2]| () Real)
(declare-fun |P[2,2,2,0]| () Real)
(declare-fun |P[2,2,2,1]| () Real)
(declare-fun |P[2,2,2,2]| () Real)
(declare-fun |P[2,3,2,0]| () Real)
(declare-fun |P[2,3,2,1]| () Real)
(declare-fun |P[2,3,2,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.47 () Bool)
(declare-fun case.49 () Bool)
(declare-fun case.51 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.55 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.61 () Bool)
(declare-fun case.63 () Bool)
(declare-fun case.65 () Bool)
(declare-fun case.68 () Bool)
(declare-fun case.71 () Bool)
(declare-fun case.74 () Bool)
(declare-fun case.76 () Bool)
(declare-fun case.78 () Bool)
(declare-fun case.80 () Bool)
(declare-fun case.82 () Bool)
(declare-fun case.84 () Bool)
(declare-fun case.86 () Bool)
(declare-fun case.88 () Bool)
(declare-fun case.90 () Bool)
(declare-fun case.92 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.20)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.23)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.26)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[2,2]|) (* (- 1.0) |P[0,2,0,2]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert case.29)  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[3,0]|) (* (- 1.0) |P[0,3,0,0]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert case.32)  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[3,1]|) (* (- 1.0) |P[0,3,0,1]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert case.35)  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[3,2]|) (* (- 1.0) |P[0,3,0,2]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 2] + S[0, 2] * X[3, 2] * -1) = 0
(assert case.38)  ; hypothesis: (P[0, 3, 0, 2] + S[0, 2] * X[3, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.41)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.44)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.47)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.49)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.51)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[1,2]|) (* (- 1.0) |P[1,1,1,2]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert case.53)  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.55)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[1,1]|) (* (- 1.0) |P[1,2,1,1]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert case.57)  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[1,2]|) (* (- 1.0) |P[1,2,1,2]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert case.59)  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[1,0]|) (* (- 1.0) |P[1,3,1,0]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert case.61)  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[3,1]| |S[1,1]|) (* (- 1.0) |P[1,3,1,1]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 1] + S[1, 1] * X[3, 1] * -1) = 0
(assert case.63)  ; hypothesis: (P[1, 3, 1, 1] + S[1, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |X[3,2]| |S[1,2]|) (* (- 1.0) |P[1,3,1,2]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 2] + S[1, 2] * X[3, 2] * -1) = 0
(assert case.65)  ; hypothesis: (P[1, 3, 1, 2] + S[1, 2] * X[3, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.68)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.71)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[2,2]|) (* (- 1.0) |P[2,0,2,2]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert case.74)  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.76)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[2,1]|) (* (- 1.0) |P[2,1,2,1]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert case.78)  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[2,2]|) (* (- 1.0) |P[2,1,2,2]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert case.80)  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[2,0]|) (* (- 1.0) |P[2,2,2,0]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert case.82)  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[2,1]|) (* (- 1.0) |P[2,2,2,1]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert case.84)  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[2,2]|) (* (- 1.0) |P[2,2,2,2]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 2] + S[2, 2] * X[2, 2] * -1) = 0
(assert case.86)  ; hypothesis: (P[2, 2, 2, 2] + S[2, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[2,0]|) (* (- 1.0) |P[2,3,2,0]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 0] + S[2, 0] * X[3, 0] * -1) = 0
(assert case.88)  ; hypothesis: (P[2, 3, 2, 0] + S[2, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[3,1]| |S[2,1]|) (* (- 1.0) |P[2,3,2,1]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 1] + S[2, 1] * X[3, 1] * -1) = 0
(assert case.90)  ; hypothesis: (P[2, 3, 2, 1] + S[2, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |X[3,2]| |S[2,2]|) (* (- 1.0) |P[2,3,2,2]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 2] + S[2, 2] * X[3, 2] * -1) = 0
(assert case.92)  ; hypothesis: (P[2, 3, 2, 2] + S[2, 2] * X[3, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|) (* |G[0,2]| |P[0,2,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|) (* |G[0,2]| |S[0,2]| |X[2,2]|)))) (not (= (+ (* |G[0,0]| |P[0,3,0,0]|) (* |G[0,1]| |P[0,3,0,1]|) (* |G[0,2]| |P[0,3,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[3,0]|) (* |G[0,1]| |S[0,1]| |X[3,1]|) (* |G[0,2]| |S[0,2]| |X[3,2]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|) (* |G[1,2]| |P[1,1,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|) (* |G[1,2]| |S[1,2]| |X[1,2]|)))) (not (= (+ (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,1]| |P[1,2,1,1]|) (* |G[1,2]| |P[1,2,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[2,0]|) (* |G[1,1]| |S[1,1]| |X[2,1]|) (* |G[1,2]| |S[1,2]| |X[2,2]|)))) (not (= (+ (* |G[1,0]| |P[1,3,1,0]|) (* |G[1,1]| |P[1,3,1,1]|) (* |G[1,2]| |P[1,3,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[3,0]|) (* |G[1,1]| |S[1,1]| |X[3,1]|) (* |G[1,2]| |S[1,2]| |X[3,2]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|) (* |G[2,2]| |P[2,0,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|) (* |G[2,2]| |S[2,2]| |X[0,2]|)))) (not (= (+ (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,1]| |P[2,1,2,1]|) (* |G[2,2]| |P[2,1,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[1,0]|) (* |G[2,1]| |S[2,1]| |X[1,1]|) (* |G[2,2]| |S[2,2]| |X[1,2]|)))) (not (= (+ (* |G[2,0]| |P[2,2,2,0]|) (* |G[2,1]| |P[2,2,2,1]|) (* |G[2,2]| |P[2,2,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[2,0]|) (* |G[2,1]| |S[2,1]| |X[2,1]|) (* |G[2,2]| |S[2,2]| |X[2,2]|)))) (not (= (+ (* |G[2,0]| |P[2,3,2,0]|) (* |G[2,1]| |P[2,3,2,1]|) (* |G[2,2]| |P[2,3,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[3,0]|) (* |G[2,1]| |S[2,1]| |X[3,1]|) (* |G[2,2]| |S[2,2]| |X[3,2]|))))))  ; claim, that one of 12 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2]) = (G[0, 0] * S[0, 0] * X[0, 0] + ...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 4
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,0,0,3]| () Real)
(declare-fun |S[0,3]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,1,0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,2,0,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |P[0,2,0,3]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |P[0,3,0,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |P[0,3,0,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |P[0,3,0,2]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |P[0,3,0,3]| () Real)
(declare-fun |X[3,3]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,0,1,3]| () Real)
(declare-fun |S[1,3]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,1,1,2]| () Real)
(declare-fun |P[1,1,1,3]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,2,1,1]| () Real)
(declare-fun |P[1,2,1,2]| () Real)
(declare-fun |P[1,2,1,3]| () Real)
(declare-fun |P[1,3,1,0]| () Real)
(declare-fun |P[1,3,1,1]| () Real)
(declare-fun |P[1,3,1,2]| () Real)
(declare-fun |P[1,3,1,3]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,0,2,2]| () Real)
(declare-fun |S[2,2]| () Real)
(declare-fun |P[2,0,2,3]| () Real)
(declare-fun |S[2,3]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,1,2,1]| () Real)
(declare-fun |P[2,1,2,2]| () Real)
(declare-fun |P[2,1,2,3]| () Real)
(declare-fun |P[2,2,2,0]| () Real)
(declare-fun |P[2,2,2,1]| () Real)
(declare-fun |P[2,2,2,2]| () Real)
(declare-fun |P[2,2,2,3]| () Real)
(declare-fun |P[2,3,2,0]| () Real)
(declare-fun |P[2,3,2,1]| () Real)
(declare-fun |P[2,3,2,2]| () Real)
(declare-fun |P[2,3,2,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.51 () Bool)
(declare-fun case.54 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.60 () Bool)
(declare-fun case.63 () Bool)
(declare-fun case.65 () Bool)
(declare-fun case.67 () Bool)
(declare-fun case.69 () Bool)
(declare-fun case.71 () Bool)
(declare-fun case.73 () Bool)
(declare-fun case.75 () Bool)
(declare-fun case.77 () Bool)
(declare-fun case.79 () Bool)
(declare-fun case.81 () Bool)
(declare-fun case.83 () Bool)
(declare-fun case.85 () Bool)
(declare-fun case.87 () Bool)
(declare-fun case.90 () Bool)
(declare-fun case.93 () Bool)
(declare-fun case.96 () Bool)
(declare-fun case.99 () Bool)
(declare-fun case.101 () Bool)
(declare-fun case.103 () Bool)
(declare-fun case.105 () Bool)
(declare-fun case.107 () Bool)
(declare-fun case.109 () Bool)
(declare-fun case.111 () Bool)
(declare-fun case.113 () Bool)
(declare-fun case.115 () Bool)
(declare-fun case.117 () Bool)
(declare-fun case.119 () Bool)
(declare-fun case.121 () Bool)
(declare-fun case.123 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ |P[0,0,0,3]| (* (- 1.0) |S[0,3]| |X[0,3]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert case.15)  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.18)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.21)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.24)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[1,3]|) (* (- 1.0) |P[0,1,0,3]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert case.27)  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.30)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[2,2]|) (* (- 1.0) |P[0,2,0,2]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert case.36)  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[2,3]|) (* (- 1.0) |P[0,2,0,3]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 3] + S[0, 3] * X[2, 3] * -1) = 0
(assert case.39)  ; hypothesis: (P[0, 2, 0, 3] + S[0, 3] * X[2, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[3,0]|) (* (- 1.0) |P[0,3,0,0]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert case.42)  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[3,1]|) (* (- 1.0) |P[0,3,0,1]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert case.45)  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[3,2]|) (* (- 1.0) |P[0,3,0,2]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 2] + S[0, 2] * X[3, 2] * -1) = 0
(assert case.48)  ; hypothesis: (P[0, 3, 0, 2] + S[0, 2] * X[3, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[3,3]|) (* (- 1.0) |P[0,3,0,3]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 3] + S[0, 3] * X[3, 3] * -1) = 0
(assert case.51)  ; hypothesis: (P[0, 3, 0, 3] + S[0, 3] * X[3, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.54)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.57)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.60)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[1,3]|) (* (- 1.0) |P[1,0,1,3]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert case.63)  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.65)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.67)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[1,2]|) (* (- 1.0) |P[1,1,1,2]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert case.69)  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[1,3]| |S[1,3]|) (* (- 1.0) |P[1,1,1,3]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 3] + S[1, 3] * X[1, 3] * -1) = 0
(assert case.71)  ; hypothesis: (P[1, 1, 1, 3] + S[1, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.73)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[1,1]|) (* (- 1.0) |P[1,2,1,1]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert case.75)  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[1,2]|) (* (- 1.0) |P[1,2,1,2]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert case.77)  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[2,3]| |S[1,3]|) (* (- 1.0) |P[1,2,1,3]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 3] + S[1, 3] * X[2, 3] * -1) = 0
(assert case.79)  ; hypothesis: (P[1, 2, 1, 3] + S[1, 3] * X[2, 3] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[1,0]|) (* (- 1.0) |P[1,3,1,0]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert case.81)  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[3,1]| |S[1,1]|) (* (- 1.0) |P[1,3,1,1]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 1] + S[1, 1] * X[3, 1] * -1) = 0
(assert case.83)  ; hypothesis: (P[1, 3, 1, 1] + S[1, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |X[3,2]| |S[1,2]|) (* (- 1.0) |P[1,3,1,2]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 2] + S[1, 2] * X[3, 2] * -1) = 0
(assert case.85)  ; hypothesis: (P[1, 3, 1, 2] + S[1, 2] * X[3, 2] * -1) = 0
(assert (= (+ (* |X[3,3]| |S[1,3]|) (* (- 1.0) |P[1,3,1,3]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 3] + S[1, 3] * X[3, 3] * -1) = 0
(assert case.87)  ; hypothesis: (P[1, 3, 1, 3] + S[1, 3] * X[3, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.90)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.93)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[2,2]|) (* (- 1.0) |P[2,0,2,2]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert case.96)  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[2,3]|) (* (- 1.0) |P[2,0,2,3]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 3] + S[2, 3] * X[0, 3] * -1) = 0
(assert case.99)  ; hypothesis: (P[2, 0, 2, 3] + S[2, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.101)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[2,1]|) (* (- 1.0) |P[2,1,2,1]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert case.103)  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[2,2]|) (* (- 1.0) |P[2,1,2,2]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert case.105)  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[1,3]| |S[2,3]|) (* (- 1.0) |P[2,1,2,3]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 3] + S[2, 3] * X[1, 3] * -1) = 0
(assert case.107)  ; hypothesis: (P[2, 1, 2, 3] + S[2, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[2,0]|) (* (- 1.0) |P[2,2,2,0]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert case.109)  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[2,1]|) (* (- 1.0) |P[2,2,2,1]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert case.111)  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[2,2]|) (* (- 1.0) |P[2,2,2,2]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 2] + S[2, 2] * X[2, 2] * -1) = 0
(assert case.113)  ; hypothesis: (P[2, 2, 2, 2] + S[2, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[2,3]| |S[2,3]|) (* (- 1.0) |P[2,2,2,3]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 3] + S[2, 3] * X[2, 3] * -1) = 0
(assert case.115)  ; hypothesis: (P[2, 2, 2, 3] + S[2, 3] * X[2, 3] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[2,0]|) (* (- 1.0) |P[2,3,2,0]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 0] + S[2, 0] * X[3, 0] * -1) = 0
(assert case.117)  ; hypothesis: (P[2, 3, 2, 0] + S[2, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[3,1]| |S[2,1]|) (* (- 1.0) |P[2,3,2,1]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 1] + S[2, 1] * X[3, 1] * -1) = 0
(assert case.119)  ; hypothesis: (P[2, 3, 2, 1] + S[2, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |X[3,2]| |S[2,2]|) (* (- 1.0) |P[2,3,2,2]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 2] + S[2, 2] * X[3, 2] * -1) = 0
(assert case.121)  ; hypothesis: (P[2, 3, 2, 2] + S[2, 2] * X[3, 2] * -1) = 0
(assert (= (+ (* |X[3,3]| |S[2,3]|) (* (- 1.0) |P[2,3,2,3]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 3] + S[2, 3] * X[3, 3] * -1) = 0
(assert case.123)  ; hypothesis: (P[2, 3, 2, 3] + S[2, 3] * X[3, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|) (* |G[0,3]| |P[0,0,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|) (* |G[0,3]| |S[0,3]| |X[0,3]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|) (* |G[0,3]| |P[0,1,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|) (* |G[0,3]| |S[0,3]| |X[1,3]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|) (* |G[0,2]| |P[0,2,0,2]|) (* |G[0,3]| |P[0,2,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|) (* |G[0,2]| |S[0,2]| |X[2,2]|) (* |G[0,3]| |S[0,3]| |X[2,3]|)))) (not (= (+ (* |G[0,0]| |P[0,3,0,0]|) (* |G[0,1]| |P[0,3,0,1]|) (* |G[0,2]| |P[0,3,0,2]|) (* |G[0,3]| |P[0,3,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[3,0]|) (* |G[0,1]| |S[0,1]| |X[3,1]|) (* |G[0,2]| |S[0,2]| |X[3,2]|) (* |G[0,3]| |S[0,3]| |X[3,3]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|) (* |G[1,3]| |P[1,0,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|) (* |G[1,3]| |S[1,3]| |X[0,3]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|) (* |G[1,2]| |P[1,1,1,2]|) (* |G[1,3]| |P[1,1,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|) (* |G[1,2]| |S[1,2]| |X[1,2]|) (* |G[1,3]| |S[1,3]| |X[1,3]|)))) (not (= (+ (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,1]| |P[1,2,1,1]|) (* |G[1,2]| |P[1,2,1,2]|) (* |G[1,3]| |P[1,2,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[2,0]|) (* |G[1,1]| |S[1,1]| |X[2,1]|) (* |G[1,2]| |S[1,2]| |X[2,2]|) (* |G[1,3]| |S[1,3]| |X[2,3]|)))) (not (= (+ (* |G[1,0]| |P[1,3,1,0]|) (* |G[1,1]| |P[1,3,1,1]|) (* |G[1,2]| |P[1,3,1,2]|) (* |G[1,3]| |P[1,3,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[3,0]|) (* |G[1,1]| |S[1,1]| |X[3,1]|) (* |G[1,2]| |S[1,2]| |X[3,2]|) (* |G[1,3]| |S[1,3]| |X[3,3]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|) (* |G[2,2]| |P[2,0,2,2]|) (* |G[2,3]| |P[2,0,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|) (* |G[2,2]| |S[2,2]| |X[0,2]|) (* |G[2,3]| |S[2,3]| |X[0,3]|)))) (not (= (+ (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,1]| |P[2,1,2,1]|) (* |G[2,2]| |P[2,1,2,2]|) (* |G[2,3]| |P[2,1,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[1,0]|) (* |G[2,1]| |S[2,1]| |X[1,1]|) (* |G[2,2]| |S[2,2]| |X[1,2]|) (* |G[2,3]| |S[2,3]| |X[1,3]|)))) (not (= (+ (* |G[2,0]| |P[2,2,2,0]|) (* |G[2,1]| |P[2,2,2,1]|) (* |G[2,2]| |P[2,2,2,2]|) (* |G[2,3]| |P[2,2,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[2,0]|) (* |G[2,1]| |S[2,1]| |X[2,1]|) (* |G[2,2]| |S[2,2]| |X[2,2]|) (* |G[2,3]| |S[2,3]| |X[2,3]|)))) (not (= (+ (* |G[2,0]| |P[2,3,2,0]|) (* |G[2,1]| |P[2,3,2,1]|) (* |G[2,2]| |P[2,3,2,2]|) (* |G[2,3]| |P[2,3,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[3,0]|) (* |G[2,1]| |S[2,1]| |X[3,1]|) (* |G[2,2]| |S[2,2]| |X[3,2]|) (* |G[2,3]| |S[2,3]| |X[3,3]|))))))  ; claim, that one of 12 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2] + G[0, 3] * P[0, 0, 0, 3]) = (G[0,...
(check-sat)
(pop 1)
; H = 4, m = 1, n = 1
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[3,0,3,0]| () Real)
(declare-fun |S[3,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.6)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.9)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[3,0]|) (* (- 1.0) |P[3,0,3,0]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert case.12)  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert (or (not (= (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,0]| |S[0,0]| |X[0,0]|))) (not (= (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,0]| |S[1,0]| |X[0,0]|))) (not (= (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,0]| |S[2,0]| |X[0,0]|))) (not (= (* |G[3,0]| |P[3,0,3,0]|) (* |G[3,0]| |S[3,0]| |X[0,0]|)))))  ; claim, that one of 4 equations fails, as in: G[0, 0] * P[0, 0, 0, 0] = G[0, 0] * S[0, 0] * X[0, 0]
(check-sat)
(pop 1)
; H = 4, m = 1, n = 2
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[3,0,3,0]| () Real)
(declare-fun |S[3,0]| () Real)
(declare-fun |P[3,0,3,1]| () Real)
(declare-fun |S[3,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.25 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.10)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.13)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.16)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.19)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[3,0]|) (* (- 1.0) |P[3,0,3,0]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert case.22)  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[3,1]|) (* (- 1.0) |P[3,0,3,1]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert case.25)  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|)))) (not (= (+ (* |G[3,0]| |P[3,0,3,0]|) (* |G[3,1]| |P[3,0,3,1]|)) (+ (* |G[3,0]| |S[3,0]| |X[0,0]|) (* |G[3,1]| |S[3,1]| |X[0,1]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1]) = (G[0, 0] * S[0, 0] * X[0, 0] + G[0, 1] * S[0, 1] * X[0, 1])
(check-sat)
(pop 1)
; H = 4, m = 1, n = 3
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,0,2,2]| () Real)
(declare-fun |S[2,2]| () Real)
(declare-fun |P[3,0,3,0]| () Real)
(declare-fun |S[3,0]| () Real)
(declare-fun |P[3,0,3,1]| () Real)
(declare-fun |S[3,1]| () Real)
(declare-fun |P[3,0,3,2]| () Real)
(declare-fun |S[3,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.38 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.17)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.23)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.26)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[2,2]|) (* (- 1.0) |P[2,0,2,2]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert case.29)  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[3,0]|) (* (- 1.0) |P[3,0,3,0]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert case.32)  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[3,1]|) (* (- 1.0) |P[3,0,3,1]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert case.35)  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[3,2]|) (* (- 1.0) |P[3,0,3,2]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 2] + S[3, 2] * X[0, 2] * -1) = 0
(assert case.38)  ; hypothesis: (P[3, 0, 3, 2] + S[3, 2] * X[0, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|) (* |G[2,2]| |P[2,0,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|) (* |G[2,2]| |S[2,2]| |X[0,2]|)))) (not (= (+ (* |G[3,0]| |P[3,0,3,0]|) (* |G[3,1]| |P[3,0,3,1]|) (* |G[3,2]| |P[3,0,3,2]|)) (+ (* |G[3,0]| |S[3,0]| |X[0,0]|) (* |G[3,1]| |S[3,1]| |X[0,1]|) (* |G[3,2]| |S[3,2]| |X[0,2]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2]) = (G[0, 0] * S[0, 0] * X[0, 0] + G...
(check-sat)
(pop 1)
; H = 4, m = 1, n = 4
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,0,0,3]| () Real)
(declare-fun |S[0,3]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,0,1,3]| () Real)
(declare-fun |S[1,3]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,0,2,2]| () Real)
(declare-fun |S[2,2]| () Real)
(declare-fun |P[2,0,2,3]| () Real)
(declare-fun |S[2,3]| () Real)
(declare-fun |P[3,0,3,0]| () Real)
(declare-fun |S[3,0]| () Real)
(declare-fun |P[3,0,3,1]| () Real)
(declare-fun |S[3,1]| () Real)
(declare-fun |P[3,0,3,2]| () Real)
(declare-fun |S[3,2]| () Real)
(declare-fun |P[3,0,3,3]| () Real)
(declare-fun |S[3,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun |G[3,3]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.51 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ |P[0,0,0,3]| (* (- 1.0) |S[0,3]| |X[0,3]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert case.15)  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.18)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.21)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.24)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[1,3]|) (* (- 1.0) |P[1,0,1,3]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert case.27)  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.30)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[2,2]|) (* (- 1.0) |P[2,0,2,2]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert case.36)  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[2,3]|) (* (- 1.0) |P[2,0,2,3]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 3] + S[2, 3] * X[0, 3] * -1) = 0
(assert case.39)  ; hypothesis: (P[2, 0, 2, 3] + S[2, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[3,0]|) (* (- 1.0) |P[3,0,3,0]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert case.42)  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[3,1]|) (* (- 1.0) |P[3,0,3,1]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert case.45)  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[3,2]|) (* (- 1.0) |P[3,0,3,2]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 2] + S[3, 2] * X[0, 2] * -1) = 0
(assert case.48)  ; hypothesis: (P[3, 0, 3, 2] + S[3, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[3,3]|) (* (- 1.0) |P[3,0,3,3]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 3] + S[3, 3] * X[0, 3] * -1) = 0
(assert case.51)  ; hypothesis: (P[3, 0, 3, 3] + S[3, 3] * X[0, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|) (* |G[0,3]| |P[0,0,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|) (* |G[0,3]| |S[0,3]| |X[0,3]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|) (* |G[1,3]| |P[1,0,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|) (* |G[1,3]| |S[1,3]| |X[0,3]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|) (* |G[2,2]| |P[2,0,2,2]|) (* |G[2,3]| |P[2,0,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|) (* |G[2,2]| |S[2,2]| |X[0,2]|) (* |G[2,3]| |S[2,3]| |X[0,3]|)))) (not (= (+ (* |G[3,0]| |P[3,0,3,0]|) (* |G[3,1]| |P[3,0,3,1]|) (* |G[3,2]| |P[3,0,3,2]|) (* |G[3,3]| |P[3,0,3,3]|)) (+ (* |G[3,0]| |S[3,0]| |X[0,0]|) (* |G[3,1]| |S[3,1]| |X[0,1]|) (* |G[3,2]| |S[3,2]| |X[0,2]|) (* |G[3,3]| |S[3,3]| |X[0,3]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2] + G[0, 3] * P[0, 0, 0, 3]) = (G[0, ...
(check-sat)
(pop 1)
; H = 4, m = 2, n = 1
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[3,0,3,0]| () Real)
(declare-fun |S[3,0]| () Real)
(declare-fun |P[3,1,3,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.6)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.9)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.11)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.16)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[3,0]|) (* (- 1.0) |P[3,0,3,0]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert case.19)  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[3,0]|) (* (- 1.0) |P[3,1,3,0]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert case.21)  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert (or (not (= (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,0]| |S[0,0]| |X[0,0]|))) (not (= (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,0]| |S[0,0]| |X[1,0]|))) (not (= (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,0]| |S[1,0]| |X[0,0]|))) (not (= (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,0]| |S[1,0]| |X[1,0]|))) (not (= (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,0]| |S[2,0]| |X[0,0]|))) (not (= (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,0]| |S[2,0]| |X[1,0]|))) (not (= (* |G[3,0]| |P[3,0,3,0]|) (* |G[3,0]| |S[3,0]| |X[0,0]|))) (not (= (* |G[3,0]| |P[3,1,3,0]|) (* |G[3,0]| |S[3,0]| |X[1,0]|)))))  ; claim, that one of 8 equations fails, as in: G[0, 0] * P[0, 0, 0, 0] = G[0, 0] * S[0, 0] * X[0, 0]
(check-sat)
(pop 1)
; H = 4, m = 2, n = 2
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,1,2,1]| () Real)
(declare-fun |P[3,0,3,0]| () Real)
(declare-fun |S[3,0]| () Real)
(declare-fun |P[3,0,3,1]| () Real)
(declare-fun |S[3,1]| () Real)
(declare-fun |P[3,1,3,0]| () Real)
(declare-fun |P[3,1,3,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.10)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.13)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.16)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.19)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.21)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.23)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.26)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.29)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.31)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[2,1]|) (* (- 1.0) |P[2,1,2,1]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[3,0]|) (* (- 1.0) |P[3,0,3,0]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert case.36)  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[3,1]|) (* (- 1.0) |P[3,0,3,1]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert case.39)  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[3,0]|) (* (- 1.0) |P[3,1,3,0]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert case.41)  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[3,1]|) (* (- 1.0) |P[3,1,3,1]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 1] + S[3, 1] * X[1, 1] * -1) = 0
(assert case.43)  ; hypothesis: (P[3, 1, 3, 1] + S[3, 1] * X[1, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|)))) (not (= (+ (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,1]| |P[2,1,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[1,0]|) (* |G[2,1]| |S[2,1]| |X[1,1]|)))) (not (= (+ (* |G[3,0]| |P[3,0,3,0]|) (* |G[3,1]| |P[3,0,3,1]|)) (+ (* |G[3,0]| |S[3,0]| |X[0,0]|) (* |G[3,1]| |S[3,1]| |X[0,1]|)))) (not (= (+ (* |G[3,0]| |P[3,1,3,0]|) (* |G[3,1]| |P[3,1,3,1]|)) (+ (* |G[3,0]| |S[3,0]| |X[1,0]|) (* |G[3,1]| |S[3,1]| |X[1,1]|))))))  ; claim, that one of 8 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1]) = (G[0, 0] * S[0, 0] * X[0, 0] + G[0, 1] * S[0, 1] * X[0, 1])
(check-sat)
(pop 1)
; H = 4, m = 2, n = 3
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,1,1,2]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,0,2,2]| () Real)
(declare-fun |S[2,2]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,1,2,1]| () Real)
(declare-fun |P[2,1,2,2]| () Real)
(declare-fun |P[3,0,3,0]| () Real)
(declare-fun |S[3,0]| () Real)
(declare-fun |P[3,0,3,1]| () Real)
(declare-fun |S[3,1]| () Real)
(declare-fun |P[3,0,3,2]| () Real)
(declare-fun |S[3,2]| () Real)
(declare-fun |P[3,1,3,0]| () Real)
(declare-fun |P[3,1,3,1]| () Real)
(declare-fun |P[3,1,3,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.56 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.61 () Bool)
(declare-fun case.63 () Bool)
(declare-fun case.65 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.20)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.23)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.26)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.29)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.31)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[1,2]|) (* (- 1.0) |P[1,1,1,2]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert case.35)  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.38)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.41)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[2,2]|) (* (- 1.0) |P[2,0,2,2]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert case.44)  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.46)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[2,1]|) (* (- 1.0) |P[2,1,2,1]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert case.48)  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[2,2]|) (* (- 1.0) |P[2,1,2,2]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert case.50)  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[3,0]|) (* (- 1.0) |P[3,0,3,0]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert case.53)  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[3,1]|) (* (- 1.0) |P[3,0,3,1]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert case.56)  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[3,2]|) (* (- 1.0) |P[3,0,3,2]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 2] + S[3, 2] * X[0, 2] * -1) = 0
(assert case.59)  ; hypothesis: (P[3, 0, 3, 2] + S[3, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[3,0]|) (* (- 1.0) |P[3,1,3,0]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert case.61)  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[3,1]|) (* (- 1.0) |P[3,1,3,1]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 1] + S[3, 1] * X[1, 1] * -1) = 0
(assert case.63)  ; hypothesis: (P[3, 1, 3, 1] + S[3, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[3,2]|) (* (- 1.0) |P[3,1,3,2]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 2] + S[3, 2] * X[1, 2] * -1) = 0
(assert case.65)  ; hypothesis: (P[3, 1, 3, 2] + S[3, 2] * X[1, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|) (* |G[1,2]| |P[1,1,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|) (* |G[1,2]| |S[1,2]| |X[1,2]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|) (* |G[2,2]| |P[2,0,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|) (* |G[2,2]| |S[2,2]| |X[0,2]|)))) (not (= (+ (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,1]| |P[2,1,2,1]|) (* |G[2,2]| |P[2,1,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[1,0]|) (* |G[2,1]| |S[2,1]| |X[1,1]|) (* |G[2,2]| |S[2,2]| |X[1,2]|)))) (not (= (+ (* |G[3,0]| |P[3,0,3,0]|) (* |G[3,1]| |P[3,0,3,1]|) (* |G[3,2]| |P[3,0,3,2]|)) (+ (* |G[3,0]| |S[3,0]| |X[0,0]|) (* |G[3,1]| |S[3,1]| |X[0,1]|) (* |G[3,2]| |S[3,2]| |X[0,2]|)))) (not (= (+ (* |G[3,0]| |P[3,1,3,0]|) (* |G[3,1]| |P[3,1,3,1]|) (* |G[3,2]| |P[3,1,3,2]|)) (+ (* |G[3,0]| |S[3,0]| |X[1,0]|) (* |G[3,1]| |S[3,1]| |X[1,1]|) (* |G[3,2]| |S[3,2]| |X[1,2]|))))))  ; claim, that one of 8 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2]) = (G[0, 0] * S[0, 0] * X[0, 0] + G...
(check-sat)
(pop 1)
; H = 4, m = 2, n = 4
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,0,0,3]| () Real)
(declare-fun |S[0,3]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,1,0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,0,1,3]| () Real)
(declare-fun |S[1,3]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,1,1,2]| () Real)
(declare-fun |P[1,1,1,3]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,0,2,2]| () Real)
(declare-fun |S[2,2]| () Real)
(declare-fun |P[2,0,2,3]| () Real)
(declare-fun |S[2,3]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,1,2,1]| () Real)
(declare-fun |P[2,1,2,2]| () Real)
(declare-fun |P[2,1,2,3]| () Real)
(declare-fun |P[3,0,3,0]| () Real)
(declare-fun |S[3,0]| () Real)
(declare-fun |P[3,0,3,1]| () Real)
(declare-fun |S[3,1]| () Real)
(declare-fun |P[3,0,3,2]| () Real)
(declare-fun |S[3,2]| () Real)
(declare-fun |P[3,0,3,3]| () Real)
(declare-fun |S[3,3]| () Real)
(declare-fun |P[3,1,3,0]| () Real)
(declare-fun |P[3,1,3,1]| () Real)
(declare-fun |P[3,1,3,2]| () Real)
(declare-fun |P[3,1,3,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun |G[3,3]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.47 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.56 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.61 () Bool)
(declare-fun case.63 () Bool)
(declare-fun case.65 () Bool)
(declare-fun case.67 () Bool)
(declare-fun case.70 () Bool)
(declare-fun case.73 () Bool)
(declare-fun case.76 () Bool)
(declare-fun case.79 () Bool)
(declare-fun case.81 () Bool)
(declare-fun case.83 () Bool)
(declare-fun case.85 () Bool)
(declare-fun case.87 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ |P[0,0,0,3]| (* (- 1.0) |S[0,3]| |X[0,3]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert case.15)  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.18)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.21)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.24)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[1,3]|) (* (- 1.0) |P[0,1,0,3]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert case.27)  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.30)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.36)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[1,3]|) (* (- 1.0) |P[1,0,1,3]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert case.39)  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.41)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.43)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[1,2]|) (* (- 1.0) |P[1,1,1,2]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert case.45)  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[1,3]| |S[1,3]|) (* (- 1.0) |P[1,1,1,3]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 3] + S[1, 3] * X[1, 3] * -1) = 0
(assert case.47)  ; hypothesis: (P[1, 1, 1, 3] + S[1, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.50)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.53)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[2,2]|) (* (- 1.0) |P[2,0,2,2]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert case.56)  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[2,3]|) (* (- 1.0) |P[2,0,2,3]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 3] + S[2, 3] * X[0, 3] * -1) = 0
(assert case.59)  ; hypothesis: (P[2, 0, 2, 3] + S[2, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.61)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[2,1]|) (* (- 1.0) |P[2,1,2,1]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert case.63)  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[2,2]|) (* (- 1.0) |P[2,1,2,2]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert case.65)  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[1,3]| |S[2,3]|) (* (- 1.0) |P[2,1,2,3]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 3] + S[2, 3] * X[1, 3] * -1) = 0
(assert case.67)  ; hypothesis: (P[2, 1, 2, 3] + S[2, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[3,0]|) (* (- 1.0) |P[3,0,3,0]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert case.70)  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[3,1]|) (* (- 1.0) |P[3,0,3,1]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert case.73)  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[3,2]|) (* (- 1.0) |P[3,0,3,2]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 2] + S[3, 2] * X[0, 2] * -1) = 0
(assert case.76)  ; hypothesis: (P[3, 0, 3, 2] + S[3, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[3,3]|) (* (- 1.0) |P[3,0,3,3]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 3] + S[3, 3] * X[0, 3] * -1) = 0
(assert case.79)  ; hypothesis: (P[3, 0, 3, 3] + S[3, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[3,0]|) (* (- 1.0) |P[3,1,3,0]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert case.81)  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[3,1]|) (* (- 1.0) |P[3,1,3,1]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 1] + S[3, 1] * X[1, 1] * -1) = 0
(assert case.83)  ; hypothesis: (P[3, 1, 3, 1] + S[3, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[3,2]|) (* (- 1.0) |P[3,1,3,2]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 2] + S[3, 2] * X[1, 2] * -1) = 0
(assert case.85)  ; hypothesis: (P[3, 1, 3, 2] + S[3, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[1,3]| |S[3,3]|) (* (- 1.0) |P[3,1,3,3]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 3] + S[3, 3] * X[1, 3] * -1) = 0
(assert case.87)  ; hypothesis: (P[3, 1, 3, 3] + S[3, 3] * X[1, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|) (* |G[0,3]| |P[0,0,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|) (* |G[0,3]| |S[0,3]| |X[0,3]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|) (* |G[0,3]| |P[0,1,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|) (* |G[0,3]| |S[0,3]| |X[1,3]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|) (* |G[1,3]| |P[1,0,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|) (* |G[1,3]| |S[1,3]| |X[0,3]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|) (* |G[1,2]| |P[1,1,1,2]|) (* |G[1,3]| |P[1,1,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|) (* |G[1,2]| |S[1,2]| |X[1,2]|) (* |G[1,3]| |S[1,3]| |X[1,3]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|) (* |G[2,2]| |P[2,0,2,2]|) (* |G[2,3]| |P[2,0,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|) (* |G[2,2]| |S[2,2]| |X[0,2]|) (* |G[2,3]| |S[2,3]| |X[0,3]|)))) (not (= (+ (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,1]| |P[2,1,2,1]|) (* |G[2,2]| |P[2,1,2,2]|) (* |G[2,3]| |P[2,1,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[1,0]|) (* |G[2,1]| |S[2,1]| |X[1,1]|) (* |G[2,2]| |S[2,2]| |X[1,2]|) (* |G[2,3]| |S[2,3]| |X[1,3]|)))) (not (= (+ (* |G[3,0]| |P[3,0,3,0]|) (* |G[3,1]| |P[3,0,3,1]|) (* |G[3,2]| |P[3,0,3,2]|) (* |G[3,3]| |P[3,0,3,3]|)) (+ (* |G[3,0]| |S[3,0]| |X[0,0]|) (* |G[3,1]| |S[3,1]| |X[0,1]|) (* |G[3,2]| |S[3,2]| |X[0,2]|) (* |G[3,3]| |S[3,3]| |X[0,3]|)))) (not (= (+ (* |G[3,0]| |P[3,1,3,0]|) (* |G[3,1]| |P[3,1,3,1]|) (* |G[3,2]| |P[3,1,3,2]|) (* |G[3,3]| |P[3,1,3,3]|)) (+ (* |G[3,0]| |S[3,0]| |X[1,0]|) (* |G[3,1]| |S[3,1]| |X[1,1]|) (* |G[3,2]| |S[3,2]| |X[1,2]|) (* |G[3,3]| |S[3,3]| |X[1,3]|))))))  ; claim, that one of 8 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2] + G[0, 3] * P[0, 0, 0, 3]) = (G[0, ...
(check-sat)
(pop 1)
; H = 4, m = 3, n = 1
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,2,2,0]| () Real)
(declare-fun |P[3,0,3,0]| () Real)
(declare-fun |S[3,0]| () Real)
(declare-fun |P[3,1,3,0]| () Real)
(declare-fun |P[3,2,3,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.6)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.9)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.12)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.16)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.19)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.21)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[2,0]|) (* (- 1.0) |P[2,2,2,0]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert case.23)  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[3,0]|) (* (- 1.0) |P[3,0,3,0]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert case.26)  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[3,0]|) (* (- 1.0) |P[3,1,3,0]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert case.28)  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[3,0]|) (* (- 1.0) |P[3,2,3,0]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 0] + S[3, 0] * X[2, 0] * -1) = 0
(assert case.30)  ; hypothesis: (P[3, 2, 3, 0] + S[3, 0] * X[2, 0] * -1) = 0
(assert (or (not (= (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,0]| |S[0,0]| |X[0,0]|))) (not (= (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,0]| |S[0,0]| |X[1,0]|))) (not (= (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,0]| |S[0,0]| |X[2,0]|))) (not (= (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,0]| |S[1,0]| |X[0,0]|))) (not (= (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,0]| |S[1,0]| |X[1,0]|))) (not (= (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,0]| |S[1,0]| |X[2,0]|))) (not (= (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,0]| |S[2,0]| |X[0,0]|))) (not (= (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,0]| |S[2,0]| |X[1,0]|))) (not (= (* |G[2,0]| |P[2,2,2,0]|) (* |G[2,0]| |S[2,0]| |X[2,0]|))) (not (= (* |G[3,0]| |P[3,0,3,0]|) (* |G[3,0]| |S[3,0]| |X[0,0]|))) (not (= (* |G[3,0]| |P[3,1,3,0]|) (* |G[3,0]| |S[3,0]| |X[1,0]|))) (not (= (* |G[3,0]| |P[3,2,3,0]|) (* |G[3,0]| |S[3,0]| |X[2,0]|)))))  ; claim, that one of 12 equations fails, as in: G[0, 0] * P[0, 0, 0, 0] = G[0, 0] * S[0, 0] * X[0, 0]
(check-sat)
(pop 1)
; H = 4, m = 3, n = 2
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,2,1,1]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,1,2,1]| () Real)
(declare-fun |P[2,2,2,0]| () Real)
(declare-fun |P[2,2,2,1]| () Real)
(declare-fun |P[3,0,3,0]| () Real)
(declare-fun |S[3,0]| () Real)
(declare-fun |P[3,0,3,1]| () Real)
(declare-fun |S[3,1]| () Real)
(declare-fun |P[3,1,3,0]| () Real)
(declare-fun |P[3,1,3,1]| () Real)
(declare-fun |P[3,2,3,0]| () Real)
(declare-fun |P[3,2,3,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.47 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.55 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.61 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.10)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.13)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.16)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.19)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.22)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.25)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.27)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.29)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.31)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[1,1]|) (* (- 1.0) |P[1,2,1,1]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.36)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.39)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.41)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[2,1]|) (* (- 1.0) |P[2,1,2,1]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert case.43)  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[2,0]|) (* (- 1.0) |P[2,2,2,0]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert case.45)  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[2,1]|) (* (- 1.0) |P[2,2,2,1]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert case.47)  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[3,0]|) (* (- 1.0) |P[3,0,3,0]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert case.50)  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[3,1]|) (* (- 1.0) |P[3,0,3,1]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert case.53)  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[3,0]|) (* (- 1.0) |P[3,1,3,0]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert case.55)  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[3,1]|) (* (- 1.0) |P[3,1,3,1]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 1] + S[3, 1] * X[1, 1] * -1) = 0
(assert case.57)  ; hypothesis: (P[3, 1, 3, 1] + S[3, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[3,0]|) (* (- 1.0) |P[3,2,3,0]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 0] + S[3, 0] * X[2, 0] * -1) = 0
(assert case.59)  ; hypothesis: (P[3, 2, 3, 0] + S[3, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[3,1]|) (* (- 1.0) |P[3,2,3,1]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 1] + S[3, 1] * X[2, 1] * -1) = 0
(assert case.61)  ; hypothesis: (P[3, 2, 3, 1] + S[3, 1] * X[2, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|)))) (not (= (+ (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,1]| |P[1,2,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[2,0]|) (* |G[1,1]| |S[1,1]| |X[2,1]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|)))) (not (= (+ (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,1]| |P[2,1,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[1,0]|) (* |G[2,1]| |S[2,1]| |X[1,1]|)))) (not (= (+ (* |G[2,0]| |P[2,2,2,0]|) (* |G[2,1]| |P[2,2,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[2,0]|) (* |G[2,1]| |S[2,1]| |X[2,1]|)))) (not (= (+ (* |G[3,0]| |P[3,0,3,0]|) (* |G[3,1]| |P[3,0,3,1]|)) (+ (* |G[3,0]| |S[3,0]| |X[0,0]|) (* |G[3,1]| |S[3,1]| |X[0,1]|)))) (not (= (+ (* |G[3,0]| |P[3,1,3,0]|) (* |G[3,1]| |P[3,1,3,1]|)) (+ (* |G[3,0]| |S[3,0]| |X[1,0]|) (* |G[3,1]| |S[3,1]| |X[1,1]|)))) (not (= (+ (* |G[3,0]| |P[3,2,3,0]|) (* |G[3,1]| |P[3,2,3,1]|)) (+ (* |G[3,0]| |S[3,0]| |X[2,0]|) (* |G[3,1]| |S[3,1]| |X[2,1]|))))))  ; claim, that one of 12 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1]) = (G[0, 0] * S[0, 0] * X[0, 0] + G[0, 1] * S[0, 1] * X[0, 1])
(check-sat)
(pop 1)
; H = 4, m = 3, n = 3
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,2,0,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,1,1,2]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,2,1,1]| () Real)
(declare-fun |P[1,2,1,2]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,0,2,2]| () Real)
(declare-fun |S[2,2]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,1,2,1]| () Real)
(declare-fun |P[2,1,2,2]| () Real)
(declare-fun |P[2,2,2,0]| () Real)
(declare-fun |P[2,2,2,1]| () Real)
(declare-fun |P[2,2,2,2]| () Real)
(declare-fun |P[3,0,3,0]| () Real)
(declare-fun |S[3,0]| () Real)
(declare-fun |P[3,0,3,1]| () Real)
(declare-fun |S[3,1]| () Real)
(declare-fun |P[3,0,3,2]| () Real)
(declare-fun |S[3,2]| () Real)
(declare-fun |P[3,1,3,0]| () Real)
(declare-fun |P[3,1,3,1]| () Real)
(declare-fun |P[3,1,3,2]| () Real)
(declare-fun |P[3,2,3,0]| () Real)
(declare-fun |P[3,2,3,1]| () Real)
(declare-fun |P[3,2,3,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.56 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.61 () Bool)
(declare-fun case.63 () Bool)
(declare-fun case.65 () Bool)
(declare-fun case.67 () Bool)
(declare-fun case.69 () Bool)
(declare-fun case.71 () Bool)
(declare-fun case.74 () Bool)
(declare-fun case.77 () Bool)
(declare-fun case.80 () Bool)
(declare-fun case.82 () Bool)
(declare-fun case.84 () Bool)
(declare-fun case.86 () Bool)
(declare-fun case.88 () Bool)
(declare-fun case.90 () Bool)
(declare-fun case.92 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.20)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.23)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.26)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[2,2]|) (* (- 1.0) |P[0,2,0,2]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert case.29)  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.32)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.35)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.38)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.40)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.42)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[1,2]|) (* (- 1.0) |P[1,1,1,2]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert case.44)  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.46)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[1,1]|) (* (- 1.0) |P[1,2,1,1]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert case.48)  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[1,2]|) (* (- 1.0) |P[1,2,1,2]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert case.50)  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.53)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.56)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[2,2]|) (* (- 1.0) |P[2,0,2,2]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert case.59)  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.61)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[2,1]|) (* (- 1.0) |P[2,1,2,1]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert case.63)  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[2,2]|) (* (- 1.0) |P[2,1,2,2]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert case.65)  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[2,0]|) (* (- 1.0) |P[2,2,2,0]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert case.67)  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[2,1]|) (* (- 1.0) |P[2,2,2,1]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert case.69)  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[2,2]|) (* (- 1.0) |P[2,2,2,2]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 2] + S[2, 2] * X[2, 2] * -1) = 0
(assert case.71)  ; hypothesis: (P[2, 2, 2, 2] + S[2, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[3,0]|) (* (- 1.0) |P[3,0,3,0]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert case.74)  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[3,1]|) (* (- 1.0) |P[3,0,3,1]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert case.77)  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[3,2]|) (* (- 1.0) |P[3,0,3,2]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 2] + S[3, 2] * X[0, 2] * -1) = 0
(assert case.80)  ; hypothesis: (P[3, 0, 3, 2] + S[3, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[3,0]|) (* (- 1.0) |P[3,1,3,0]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert case.82)  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[3,1]|) (* (- 1.0) |P[3,1,3,1]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 1] + S[3, 1] * X[1, 1] * -1) = 0
(assert case.84)  ; hypothesis: (P[3, 1, 3, 1] + S[3, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[3,2]|) (* (- 1.0) |P[3,1,3,2]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 2] + S[3, 2] * X[1, 2] * -1) = 0
(assert case.86)  ; hypothesis: (P[3, 1, 3, 2] + S[3, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[3,0]|) (* (- 1.0) |P[3,2,3,0]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 0] + S[3, 0] * X[2, 0] * -1) = 0
(assert case.88)  ; hypothesis: (P[3, 2, 3, 0] + S[3, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[3,1]|) (* (- 1.0) |P[3,2,3,1]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 1] + S[3, 1] * X[2, 1] * -1) = 0
(assert case.90)  ; hypothesis: (P[3, 2, 3, 1] + S[3, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[3,2]|) (* (- 1.0) |P[3,2,3,2]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 2] + S[3, 2] * X[2, 2] * -1) = 0
(assert case.92)  ; hypothesis: (P[3, 2, 3, 2] + S[3, 2] * X[2, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|) (* |G[0,2]| |P[0,2,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|) (* |G[0,2]| |S[0,2]| |X[2,2]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|) (* |G[1,2]| |P[1,1,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|) (* |G[1,2]| |S[1,2]| |X[1,2]|)))) (not (= (+ (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,1]| |P[1,2,1,1]|) (* |G[1,2]| |P[1,2,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[2,0]|) (* |G[1,1]| |S[1,1]| |X[2,1]|) (* |G[1,2]| |S[1,2]| |X[2,2]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|) (* |G[2,2]| |P[2,0,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|) (* |G[2,2]| |S[2,2]| |X[0,2]|)))) (not (= (+ (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,1]| |P[2,1,2,1]|) (* |G[2,2]| |P[2,1,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[1,0]|) (* |G[2,1]| |S[2,1]| |X[1,1]|) (* |G[2,2]| |S[2,2]| |X[1,2]|)))) (not (= (+ (* |G[2,0]| |P[2,2,2,0]|) (* |G[2,1]| |P[2,2,2,1]|) (* |G[2,2]| |P[2,2,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[2,0]|) (* |G[2,1]| |S[2,1]| |X[2,1]|) (* |G[2,2]| |S[2,2]| |X[2,2]|)))) (not (= (+ (* |G[3,0]| |P[3,0,3,0]|) (* |G[3,1]| |P[3,0,3,1]|) (* |G[3,2]| |P[3,0,3,2]|)) (+ (* |G[3,0]| |S[3,0]| |X[0,0]|) (* |G[3,1]| |S[3,1]| |X[0,1]|) (* |G[3,2]| |S[3,2]| |X[0,2]|)))) (not (= (+ (* |G[3,0]| |P[3,1,3,0]|) (* |G[3,1]| |P[3,1,3,1]|) (* |G[3,2]| |P[3,1,3,2]|)) (+ (* |G[3,0]| |S[3,0]| |X[1,0]|) (* |G[3,1]| |S[3,1]| |X[1,1]|) (* |G[3,2]| |S[3,2]| |X[1,2]|)))) (not (= (+ (* |G[3,0]| |P[3,2,3,0]|) (* |G[3,1]| |P[3,2,3,1]|) (* |G[3,2]| |P[3,2,3,2]|)) (+ (* |G[3,0]| |S[3,0]| |X[2,0]|) (* |G[3,1]| |S[3,1]| |X[2,1]|) (* |G[3,2]| |S[3,2]| |X[2,2]|))))))  ; claim, that one of 12 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2]) = (G[0, 0] * S[0, 0] * X[0, 0] + ...
(check-sat)
(pop 1)
; H = 4, m = 3, n = 4
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,0,0,3]| () Real)
(declare-fun |S[0,3]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,1,0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,2,0,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |P[0,2,0,3]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,0,1,3]| () Real)
(declare-fun |S[1,3]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,1,1,2]| () Real)
(declare-fun |P[1,1,1,3]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,2,1,1]| () Real)
(declare-fun |P[1,2,1,2]| () Real)
(declare-fun |P[1,2,1,3]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,0,2,2]| () Real)
(declare-fun |S[2,2]| () Real)
(declare-fun |P[2,0,2,3]| () Real)
(declare-fun |S[2,3]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,1,2,1]| () Real)
(declare-fun |P[2,1,2,2]| () Real)
(declare-fun |P[2,1,2,3]| () Real)
(declare-fun |P[2,2,2,0]| () Real)
(declare-fun |P[2,2,2,1]| () Real)
(declare-fun |P[2,2,2,2]| () Real)
(declare-fun |P[2,2,2,3]| () Real)
(declare-fun |P[3,0,3,0]| () Real)
(declare-fun |S[3,0]| () Real)
(declare-fun |P[3,0,3,1]| () Real)
(declare-fun |S[3,1]| () Real)
(declare-fun |P[3,0,3,2]| () Real)
(declare-fun |S[3,2]| () Real)
(declare-fun |P[3,0,3,3]| () Real)
(declare-fun |S[3,3]| () Real)
(declare-fun |P[3,1,3,0]| () Real)
(declare-fun |P[3,1,3,1]| () Real)
(declare-fun |P[3,1,3,2]| () Real)
(declare-fun |P[3,1,3,3]| () Real)
(declare-fun |P[3,2,3,0]| () Real)
(declare-fun |P[3,2,3,1]| () Real)
(declare-fun |P[3,2,3,2]| () Real)
(declare-fun |P[3,2,3,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun |G[3,3]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.51 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.55 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.61 () Bool)
(declare-fun case.63 () Bool)
(declare-fun case.65 () Bool)
(declare-fun case.67 () Bool)
(declare-fun case.70 () Bool)
(declare-fun case.73 () Bool)
(declare-fun case.76 () Bool)
(declare-fun case.79 () Bool)
(declare-fun case.81 () Bool)
(declare-fun case.83 () Bool)
(declare-fun case.85 () Bool)
(declare-fun case.87 () Bool)
(declare-fun case.89 () Bool)
(declare-fun case.91 () Bool)
(declare-fun case.93 () Bool)
(declare-fun case.95 () Bool)
(declare-fun case.98 () Bool)
(declare-fun case.101 () Bool)
(declare-fun case.104 () Bool)
(declare-fun case.107 () Bool)
(declare-fun case.109 () Bool)
(declare-fun case.111 () Bool)
(declare-fun case.113 () Bool)
(declare-fun case.115 () Bool)
(declare-fun case.117 () Bool)
(declare-fun case.119 () Bool)
(declare-fun case.121 () Bool)
(declare-fun case.123 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ |P[0,0,0,3]| (* (- 1.0) |S[0,3]| |X[0,3]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert case.15)  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.18)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.21)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.24)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[1,3]|) (* (- 1.0) |P[0,1,0,3]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert case.27)  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.30)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[2,2]|) (* (- 1.0) |P[0,2,0,2]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert case.36)  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[2,3]|) (* (- 1.0) |P[0,2,0,3]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 3] + S[0, 3] * X[2, 3] * -1) = 0
(assert case.39)  ; hypothesis: (P[0, 2, 0, 3] + S[0, 3] * X[2, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.42)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.45)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.48)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[1,3]|) (* (- 1.0) |P[1,0,1,3]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert case.51)  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.53)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.55)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[1,2]|) (* (- 1.0) |P[1,1,1,2]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert case.57)  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[1,3]| |S[1,3]|) (* (- 1.0) |P[1,1,1,3]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 3] + S[1, 3] * X[1, 3] * -1) = 0
(assert case.59)  ; hypothesis: (P[1, 1, 1, 3] + S[1, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.61)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[1,1]|) (* (- 1.0) |P[1,2,1,1]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert case.63)  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[1,2]|) (* (- 1.0) |P[1,2,1,2]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert case.65)  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[2,3]| |S[1,3]|) (* (- 1.0) |P[1,2,1,3]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 3] + S[1, 3] * X[2, 3] * -1) = 0
(assert case.67)  ; hypothesis: (P[1, 2, 1, 3] + S[1, 3] * X[2, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.70)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.73)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[2,2]|) (* (- 1.0) |P[2,0,2,2]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert case.76)  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[2,3]|) (* (- 1.0) |P[2,0,2,3]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 3] + S[2, 3] * X[0, 3] * -1) = 0
(assert case.79)  ; hypothesis: (P[2, 0, 2, 3] + S[2, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.81)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[2,1]|) (* (- 1.0) |P[2,1,2,1]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert case.83)  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[2,2]|) (* (- 1.0) |P[2,1,2,2]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert case.85)  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[1,3]| |S[2,3]|) (* (- 1.0) |P[2,1,2,3]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 3] + S[2, 3] * X[1, 3] * -1) = 0
(assert case.87)  ; hypothesis: (P[2, 1, 2, 3] + S[2, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[2,0]|) (* (- 1.0) |P[2,2,2,0]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert case.89)  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[2,1]|) (* (- 1.0) |P[2,2,2,1]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert case.91)  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[2,2]|) (* (- 1.0) |P[2,2,2,2]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 2] + S[2, 2] * X[2, 2] * -1) = 0
(assert case.93)  ; hypothesis: (P[2, 2, 2, 2] + S[2, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[2,3]| |S[2,3]|) (* (- 1.0) |P[2,2,2,3]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 3] + S[2, 3] * X[2, 3] * -1) = 0
(assert case.95)  ; hypothesis: (P[2, 2, 2, 3] + S[2, 3] * X[2, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[3,0]|) (* (- 1.0) |P[3,0,3,0]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert case.98)  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[3,1]|) (* (- 1.0) |P[3,0,3,1]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert case.101)  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[3,2]|) (* (- 1.0) |P[3,0,3,2]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 2] + S[3, 2] * X[0, 2] * -1) = 0
(assert case.104)  ; hypothesis: (P[3, 0, 3, 2] + S[3, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[3,3]|) (* (- 1.0) |P[3,0,3,3]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 3] + S[3, 3] * X[0, 3] * -1) = 0
(assert case.107)  ; hypothesis: (P[3, 0, 3, 3] + S[3, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[3,0]|) (* (- 1.0) |P[3,1,3,0]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert case.109)  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[3,1]|) (* (- 1.0) |P[3,1,3,1]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 1] + S[3, 1] * X[1, 1] * -1) = 0
(assert case.111)  ; hypothesis: (P[3, 1, 3, 1] + S[3, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[3,2]|) (* (- 1.0) |P[3,1,3,2]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 2] + S[3, 2] * X[1, 2] * -1) = 0
(assert case.113)  ; hypothesis: (P[3, 1, 3, 2] + S[3, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[1,3]| |S[3,3]|) (* (- 1.0) |P[3,1,3,3]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 3] + S[3, 3] * X[1, 3] * -1) = 0
(assert case.115)  ; hypothesis: (P[3, 1, 3, 3] + S[3, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[3,0]|) (* (- 1.0) |P[3,2,3,0]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 0] + S[3, 0] * X[2, 0] * -1) = 0
(assert case.117)  ; hypothesis: (P[3, 2, 3, 0] + S[3, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[3,1]|) (* (- 1.0) |P[3,2,3,1]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 1] + S[3, 1] * X[2, 1] * -1) = 0
(assert case.119)  ; hypothesis: (P[3, 2, 3, 1] + S[3, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[3,2]|) (* (- 1.0) |P[3,2,3,2]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 2] + S[3, 2] * X[2, 2] * -1) = 0
(assert case.121)  ; hypothesis: (P[3, 2, 3, 2] + S[3, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[2,3]| |S[3,3]|) (* (- 1.0) |P[3,2,3,3]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 3] + S[3, 3] * X[2, 3] * -1) = 0
(assert case.123)  ; hypothesis: (P[3, 2, 3, 3] + S[3, 3] * X[2, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|) (* |G[0,3]| |P[0,0,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|) (* |G[0,3]| |S[0,3]| |X[0,3]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|) (* |G[0,3]| |P[0,1,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|) (* |G[0,3]| |S[0,3]| |X[1,3]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|) (* |G[0,2]| |P[0,2,0,2]|) (* |G[0,3]| |P[0,2,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|) (* |G[0,2]| |S[0,2]| |X[2,2]|) (* |G[0,3]| |S[0,3]| |X[2,3]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|) (* |G[1,3]| |P[1,0,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|) (* |G[1,3]| |S[1,3]| |X[0,3]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|) (* |G[1,2]| |P[1,1,1,2]|) (* |G[1,3]| |P[1,1,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|) (* |G[1,2]| |S[1,2]| |X[1,2]|) (* |G[1,3]| |S[1,3]| |X[1,3]|)))) (not (= (+ (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,1]| |P[1,2,1,1]|) (* |G[1,2]| |P[1,2,1,2]|) (* |G[1,3]| |P[1,2,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[2,0]|) (* |G[1,1]| |S[1,1]| |X[2,1]|) (* |G[1,2]| |S[1,2]| |X[2,2]|) (* |G[1,3]| |S[1,3]| |X[2,3]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|) (* |G[2,2]| |P[2,0,2,2]|) (* |G[2,3]| |P[2,0,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|) (* |G[2,2]| |S[2,2]| |X[0,2]|) (* |G[2,3]| |S[2,3]| |X[0,3]|)))) (not (= (+ (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,1]| |P[2,1,2,1]|) (* |G[2,2]| |P[2,1,2,2]|) (* |G[2,3]| |P[2,1,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[1,0]|) (* |G[2,1]| |S[2,1]| |X[1,1]|) (* |G[2,2]| |S[2,2]| |X[1,2]|) (* |G[2,3]| |S[2,3]| |X[1,3]|)))) (not (= (+ (* |G[2,0]| |P[2,2,2,0]|) (* |G[2,1]| |P[2,2,2,1]|) (* |G[2,2]| |P[2,2,2,2]|) (* |G[2,3]| |P[2,2,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[2,0]|) (* |G[2,1]| |S[2,1]| |X[2,1]|) (* |G[2,2]| |S[2,2]| |X[2,2]|) (* |G[2,3]| |S[2,3]| |X[2,3]|)))) (not (= (+ (* |G[3,0]| |P[3,0,3,0]|) (* |G[3,1]| |P[3,0,3,1]|) (* |G[3,2]| |P[3,0,3,2]|) (* |G[3,3]| |P[3,0,3,3]|)) (+ (* |G[3,0]| |S[3,0]| |X[0,0]|) (* |G[3,1]| |S[3,1]| |X[0,1]|) (* |G[3,2]| |S[3,2]| |X[0,2]|) (* |G[3,3]| |S[3,3]| |X[0,3]|)))) (not (= (+ (* |G[3,0]| |P[3,1,3,0]|) (* |G[3,1]| |P[3,1,3,1]|) (* |G[3,2]| |P[3,1,3,2]|) (* |G[3,3]| |P[3,1,3,3]|)) (+ (* |G[3,0]| |S[3,0]| |X[1,0]|) (* |G[3,1]| |S[3,1]| |X[1,1]|) (* |G[3,2]| |S[3,2]| |X[1,2]|) (* |G[3,3]| |S[3,3]| |X[1,3]|)))) (not (= (+ (* |G[3,0]| |P[3,2,3,0]|) (* |G[3,1]| |P[3,2,3,1]|) (* |G[3,2]| |P[3,2,3,2]|) (* |G[3,3]| |P[3,2,3,3]|)) (+ (* |G[3,0]| |S[3,0]| |X[2,0]|) (* |G[3,1]| |S[3,1]| |X[2,1]|) (* |G[3,2]| |S[3,2]| |X[2,2]|) (* |G[3,3]| |S[3,3]| |X[2,3]|))))))  ; claim, that one of 12 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2] + G[0, 3] * P[0, 0, 0, 3]) = (G[0,...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 1
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,3,0,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,3,1,0]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,2,2,0]| () Real)
(declare-fun |P[2,3,2,0]| () Real)
(declare-fun |P[3,0,3,0]| () Real)
(declare-fun |S[3,0]| () Real)
(declare-fun |P[3,1,3,0]| () Real)
(declare-fun |P[3,2,3,0]| () Real)
(declare-fun |P[3,3,3,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.6)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.9)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[3,0]|) (* (- 1.0) |P[0,3,0,0]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert case.12)  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.15)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.17)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.19)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[1,0]|) (* (- 1.0) |P[1,3,1,0]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert case.21)  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.24)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.26)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[2,0]|) (* (- 1.0) |P[2,2,2,0]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert case.28)  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[2,0]|) (* (- 1.0) |P[2,3,2,0]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 0] + S[2, 0] * X[3, 0] * -1) = 0
(assert case.30)  ; hypothesis: (P[2, 3, 2, 0] + S[2, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[3,0]|) (* (- 1.0) |P[3,0,3,0]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert case.33)  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[3,0]|) (* (- 1.0) |P[3,1,3,0]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert case.35)  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[3,0]|) (* (- 1.0) |P[3,2,3,0]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 0] + S[3, 0] * X[2, 0] * -1) = 0
(assert case.37)  ; hypothesis: (P[3, 2, 3, 0] + S[3, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[3,0]|) (* (- 1.0) |P[3,3,3,0]|)) 0.0))  ; hypothesis: (P[3, 3, 3, 0] + S[3, 0] * X[3, 0] * -1) = 0
(assert case.39)  ; hypothesis: (P[3, 3, 3, 0] + S[3, 0] * X[3, 0] * -1) = 0
(assert (or (not (= (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,0]| |S[0,0]| |X[0,0]|))) (not (= (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,0]| |S[0,0]| |X[1,0]|))) (not (= (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,0]| |S[0,0]| |X[2,0]|))) (not (= (* |G[0,0]| |P[0,3,0,0]|) (* |G[0,0]| |S[0,0]| |X[3,0]|))) (not (= (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,0]| |S[1,0]| |X[0,0]|))) (not (= (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,0]| |S[1,0]| |X[1,0]|))) (not (= (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,0]| |S[1,0]| |X[2,0]|))) (not (= (* |G[1,0]| |P[1,3,1,0]|) (* |G[1,0]| |S[1,0]| |X[3,0]|))) (not (= (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,0]| |S[2,0]| |X[0,0]|))) (not (= (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,0]| |S[2,0]| |X[1,0]|))) (not (= (* |G[2,0]| |P[2,2,2,0]|) (* |G[2,0]| |S[2,0]| |X[2,0]|))) (not (= (* |G[2,0]| |P[2,3,2,0]|) (* |G[2,0]| |S[2,0]| |X[3,0]|))) (not (= (* |G[3,0]| |P[3,0,3,0]|) (* |G[3,0]| |S[3,0]| |X[0,0]|))) (not (= (* |G[3,0]| |P[3,1,3,0]|) (* |G[3,0]| |S[3,0]| |X[1,0]|))) (not (= (* |G[3,0]| |P[3,2,3,0]|) (* |G[3,0]| |S[3,0]| |X[2,0]|))) (not (= (* |G[3,0]| |P[3,3,3,0]|) (* |G[3,0]| |S[3,0]| |X[3,0]|)))))  ; claim, that one of 16 equations fails, as in: G[0, 0] * P[0, 0, 0, 0] = G[0, 0] * S[0, 0] * X[0, 0]
(check-sat)
(pop 1)
; H = 4, m = 4, n = 2
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,3,0,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |P[0,3,0,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,2,1,1]| () Real)
(declare-fun |P[1,3,1,0]| () Real)
(declare-fun |P[1,3,1,1]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,1,2,1]| () Real)
(declare-fun |P[2,2,2,0]| () Real)
(declare-fun |P[2,2,2,1]| () Real)
(declare-fun |P[2,3,2,0]| () Real)
(declare-fun |P[2,3,2,1]| () Real)
(declare-fun |P[3,0,3,0]| () Real)
(declare-fun |S[3,0]| () Real)
(declare-fun |P[3,0,3,1]| () Real)
(declare-fun |S[3,1]| () Real)
(declare-fun |P[3,1,3,0]| () Real)
(declare-fun |P[3,1,3,1]| () Real)
(declare-fun |P[3,2,3,0]| () Real)
(declare-fun |P[3,2,3,1]| () Real)
(declare-fun |P[3,3,3,0]| () Real)
(declare-fun |P[3,3,3,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.49 () Bool)
(declare-fun case.51 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.55 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.61 () Bool)
(declare-fun case.64 () Bool)
(declare-fun case.67 () Bool)
(declare-fun case.69 () Bool)
(declare-fun case.71 () Bool)
(declare-fun case.73 () Bool)
(declare-fun case.75 () Bool)
(declare-fun case.77 () Bool)
(declare-fun case.79 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.10)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.13)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.16)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.19)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[3,0]|) (* (- 1.0) |P[0,3,0,0]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert case.22)  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[3,1]|) (* (- 1.0) |P[0,3,0,1]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert case.25)  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.28)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.31)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.33)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.35)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.37)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[1,1]|) (* (- 1.0) |P[1,2,1,1]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert case.39)  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[1,0]|) (* (- 1.0) |P[1,3,1,0]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert case.41)  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[3,1]| |S[1,1]|) (* (- 1.0) |P[1,3,1,1]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 1] + S[1, 1] * X[3, 1] * -1) = 0
(assert case.43)  ; hypothesis: (P[1, 3, 1, 1] + S[1, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.46)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.49)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.51)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[2,1]|) (* (- 1.0) |P[2,1,2,1]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert case.53)  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[2,0]|) (* (- 1.0) |P[2,2,2,0]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert case.55)  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[2,1]|) (* (- 1.0) |P[2,2,2,1]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert case.57)  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[2,0]|) (* (- 1.0) |P[2,3,2,0]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 0] + S[2, 0] * X[3, 0] * -1) = 0
(assert case.59)  ; hypothesis: (P[2, 3, 2, 0] + S[2, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[3,1]| |S[2,1]|) (* (- 1.0) |P[2,3,2,1]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 1] + S[2, 1] * X[3, 1] * -1) = 0
(assert case.61)  ; hypothesis: (P[2, 3, 2, 1] + S[2, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[3,0]|) (* (- 1.0) |P[3,0,3,0]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert case.64)  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[3,1]|) (* (- 1.0) |P[3,0,3,1]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert case.67)  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[3,0]|) (* (- 1.0) |P[3,1,3,0]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert case.69)  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[3,1]|) (* (- 1.0) |P[3,1,3,1]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 1] + S[3, 1] * X[1, 1] * -1) = 0
(assert case.71)  ; hypothesis: (P[3, 1, 3, 1] + S[3, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[3,0]|) (* (- 1.0) |P[3,2,3,0]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 0] + S[3, 0] * X[2, 0] * -1) = 0
(assert case.73)  ; hypothesis: (P[3, 2, 3, 0] + S[3, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[3,1]|) (* (- 1.0) |P[3,2,3,1]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 1] + S[3, 1] * X[2, 1] * -1) = 0
(assert case.75)  ; hypothesis: (P[3, 2, 3, 1] + S[3, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[3,0]|) (* (- 1.0) |P[3,3,3,0]|)) 0.0))  ; hypothesis: (P[3, 3, 3, 0] + S[3, 0] * X[3, 0] * -1) = 0
(assert case.77)  ; hypothesis: (P[3, 3, 3, 0] + S[3, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[3,1]| |S[3,1]|) (* (- 1.0) |P[3,3,3,1]|)) 0.0))  ; hypothesis: (P[3, 3, 3, 1] + S[3, 1] * X[3, 1] * -1) = 0
(assert case.79)  ; hypothesis: (P[3, 3, 3, 1] + S[3, 1] * X[3, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|)))) (not (= (+ (* |G[0,0]| |P[0,3,0,0]|) (* |G[0,1]| |P[0,3,0,1]|)) (+ (* |G[0,0]| |S[0,0]| |X[3,0]|) (* |G[0,1]| |S[0,1]| |X[3,1]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|)))) (not (= (+ (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,1]| |P[1,2,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[2,0]|) (* |G[1,1]| |S[1,1]| |X[2,1]|)))) (not (= (+ (* |G[1,0]| |P[1,3,1,0]|) (* |G[1,1]| |P[1,3,1,1]|)) (+ (* |G[1,0]| |S[1,0]| |X[3,0]|) (* |G[1,1]| |S[1,1]| |X[3,1]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|)))) (not (= (+ (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,1]| |P[2,1,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[1,0]|) (* |G[2,1]| |S[2,1]| |X[1,1]|)))) (not (= (+ (* |G[2,0]| |P[2,2,2,0]|) (* |G[2,1]| |P[2,2,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[2,0]|) (* |G[2,1]| |S[2,1]| |X[2,1]|)))) (not (= (+ (* |G[2,0]| |P[2,3,2,0]|) (* |G[2,1]| |P[2,3,2,1]|)) (+ (* |G[2,0]| |S[2,0]| |X[3,0]|) (* |G[2,1]| |S[2,1]| |X[3,1]|)))) (not (= (+ (* |G[3,0]| |P[3,0,3,0]|) (* |G[3,1]| |P[3,0,3,1]|)) (+ (* |G[3,0]| |S[3,0]| |X[0,0]|) (* |G[3,1]| |S[3,1]| |X[0,1]|)))) (not (= (+ (* |G[3,0]| |P[3,1,3,0]|) (* |G[3,1]| |P[3,1,3,1]|)) (+ (* |G[3,0]| |S[3,0]| |X[1,0]|) (* |G[3,1]| |S[3,1]| |X[1,1]|)))) (not (= (+ (* |G[3,0]| |P[3,2,3,0]|) (* |G[3,1]| |P[3,2,3,1]|)) (+ (* |G[3,0]| |S[3,0]| |X[2,0]|) (* |G[3,1]| |S[3,1]| |X[2,1]|)))) (not (= (+ (* |G[3,0]| |P[3,3,3,0]|) (* |G[3,1]| |P[3,3,3,1]|)) (+ (* |G[3,0]| |S[3,0]| |X[3,0]|) (* |G[3,1]| |S[3,1]| |X[3,1]|))))))  ; claim, that one of 16 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1]) = (G[0, 0] * S[0, 0] * X[0, 0] + G[0, 1] * S[0, 1] * X[0, 1])
(check-sat)
(pop 1)
; H = 4, m = 4, n = 3
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,2,0,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |P[0,3,0,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |P[0,3,0,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |P[0,3,0,2]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,1,1,2]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,2,1,1]| () Real)
(declare-fun |P[1,2,1,2]| () Real)
(declare-fun |P[1,3,1,0]| () Real)
(declare-fun |P[1,3,1,1]| () Real)
(declare-fun |P[1,3,1,2]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,0,2,2]| () Real)
(declare-fun |S[2,2]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,1,2,1]| () Real)
(declare-fun |P[2,1,2,2]| () Real)
(declare-fun |P[2,2,2,0]| () Real)
(declare-fun |P[2,2,2,1]| () Real)
(declare-fun |P[2,2,2,2]| () Real)
(declare-fun |P[2,3,2,0]| () Real)
(declare-fun |P[2,3,2,1]| () Real)
(declare-fun |P[2,3,2,2]| () Real)
(declare-fun |P[3,0,3,0]| () Real)
(declare-fun |S[3,0]| () Real)
(declare-fun |P[3,0,3,1]| () Real)
(declare-fun |S[3,1]| () Real)
(declare-fun |P[3,0,3,2]| () Real)
(declare-fun |S[3,2]| () Real)
(declare-fun |P[3,1,3,0]| () Real)
(declare-fun |P[3,1,3,1]| () Real)
(declare-fun |P[3,1,3,2]| () Real)
(declare-fun |P[3,2,3,0]| () Real)
(declare-fun |P[3,2,3,1]| () Real)
(declare-fun |P[3,2,3,2]| () Real)
(declare-fun |P[3,3,3,0]| () Real)
(declare-fun |P[3,3,3,1]| () Real)
(declare-fun |P[3,3,3,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.47 () Bool)
(declare-fun case.49 () Bool)
(declare-fun case.51 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.55 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.61 () Bool)
(declare-fun case.63 () Bool)
(declare-fun case.65 () Bool)
(declare-fun case.68 () Bool)
(declare-fun case.71 () Bool)
(declare-fun case.74 () Bool)
(declare-fun case.76 () Bool)
(declare-fun case.78 () Bool)
(declare-fun case.80 () Bool)
(declare-fun case.82 () Bool)
(declare-fun case.84 () Bool)
(declare-fun case.86 () Bool)
(declare-fun case.88 () Bool)
(declare-fun case.90 () Bool)
(declare-fun case.92 () Bool)
(declare-fun case.95 () Bool)
(declare-fun case.98 () Bool)
(declare-fun case.101 () Bool)
(declare-fun case.103 () Bool)
(declare-fun case.105 () Bool)
(declare-fun case.107 () Bool)
(declare-fun case.109 () Bool)
(declare-fun case.111 () Bool)
(declare-fun case.113 () Bool)
(declare-fun case.115 () Bool)
(declare-fun case.117 () Bool)
(declare-fun case.119 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.14)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.20)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.23)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.26)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[2,2]|) (* (- 1.0) |P[0,2,0,2]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert case.29)  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[3,0]|) (* (- 1.0) |P[0,3,0,0]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert case.32)  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[3,1]|) (* (- 1.0) |P[0,3,0,1]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert case.35)  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[3,2]|) (* (- 1.0) |P[0,3,0,2]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 2] + S[0, 2] * X[3, 2] * -1) = 0
(assert case.38)  ; hypothesis: (P[0, 3, 0, 2] + S[0, 2] * X[3, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.41)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.44)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.47)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.49)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.51)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[1,2]|) (* (- 1.0) |P[1,1,1,2]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert case.53)  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.55)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[1,1]|) (* (- 1.0) |P[1,2,1,1]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert case.57)  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[1,2]|) (* (- 1.0) |P[1,2,1,2]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert case.59)  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[1,0]|) (* (- 1.0) |P[1,3,1,0]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert case.61)  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[3,1]| |S[1,1]|) (* (- 1.0) |P[1,3,1,1]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 1] + S[1, 1] * X[3, 1] * -1) = 0
(assert case.63)  ; hypothesis: (P[1, 3, 1, 1] + S[1, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |X[3,2]| |S[1,2]|) (* (- 1.0) |P[1,3,1,2]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 2] + S[1, 2] * X[3, 2] * -1) = 0
(assert case.65)  ; hypothesis: (P[1, 3, 1, 2] + S[1, 2] * X[3, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.68)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.71)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[2,2]|) (* (- 1.0) |P[2,0,2,2]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert case.74)  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.76)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[2,1]|) (* (- 1.0) |P[2,1,2,1]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert case.78)  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[2,2]|) (* (- 1.0) |P[2,1,2,2]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert case.80)  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[2,0]|) (* (- 1.0) |P[2,2,2,0]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert case.82)  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[2,1]|) (* (- 1.0) |P[2,2,2,1]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert case.84)  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[2,2]|) (* (- 1.0) |P[2,2,2,2]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 2] + S[2, 2] * X[2, 2] * -1) = 0
(assert case.86)  ; hypothesis: (P[2, 2, 2, 2] + S[2, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[2,0]|) (* (- 1.0) |P[2,3,2,0]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 0] + S[2, 0] * X[3, 0] * -1) = 0
(assert case.88)  ; hypothesis: (P[2, 3, 2, 0] + S[2, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[3,1]| |S[2,1]|) (* (- 1.0) |P[2,3,2,1]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 1] + S[2, 1] * X[3, 1] * -1) = 0
(assert case.90)  ; hypothesis: (P[2, 3, 2, 1] + S[2, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |X[3,2]| |S[2,2]|) (* (- 1.0) |P[2,3,2,2]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 2] + S[2, 2] * X[3, 2] * -1) = 0
(assert case.92)  ; hypothesis: (P[2, 3, 2, 2] + S[2, 2] * X[3, 2] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[3,0]|) (* (- 1.0) |P[3,0,3,0]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert case.95)  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[3,1]|) (* (- 1.0) |P[3,0,3,1]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert case.98)  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[3,2]|) (* (- 1.0) |P[3,0,3,2]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 2] + S[3, 2] * X[0, 2] * -1) = 0
(assert case.101)  ; hypothesis: (P[3, 0, 3, 2] + S[3, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[3,0]|) (* (- 1.0) |P[3,1,3,0]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert case.103)  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[3,1]|) (* (- 1.0) |P[3,1,3,1]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 1] + S[3, 1] * X[1, 1] * -1) = 0
(assert case.105)  ; hypothesis: (P[3, 1, 3, 1] + S[3, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[3,2]|) (* (- 1.0) |P[3,1,3,2]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 2] + S[3, 2] * X[1, 2] * -1) = 0
(assert case.107)  ; hypothesis: (P[3, 1, 3, 2] + S[3, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[3,0]|) (* (- 1.0) |P[3,2,3,0]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 0] + S[3, 0] * X[2, 0] * -1) = 0
(assert case.109)  ; hypothesis: (P[3, 2, 3, 0] + S[3, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[3,1]|) (* (- 1.0) |P[3,2,3,1]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 1] + S[3, 1] * X[2, 1] * -1) = 0
(assert case.111)  ; hypothesis: (P[3, 2, 3, 1] + S[3, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[3,2]|) (* (- 1.0) |P[3,2,3,2]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 2] + S[3, 2] * X[2, 2] * -1) = 0
(assert case.113)  ; hypothesis: (P[3, 2, 3, 2] + S[3, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[3,0]|) (* (- 1.0) |P[3,3,3,0]|)) 0.0))  ; hypothesis: (P[3, 3, 3, 0] + S[3, 0] * X[3, 0] * -1) = 0
(assert case.115)  ; hypothesis: (P[3, 3, 3, 0] + S[3, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[3,1]| |S[3,1]|) (* (- 1.0) |P[3,3,3,1]|)) 0.0))  ; hypothesis: (P[3, 3, 3, 1] + S[3, 1] * X[3, 1] * -1) = 0
(assert case.117)  ; hypothesis: (P[3, 3, 3, 1] + S[3, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |X[3,2]| |S[3,2]|) (* (- 1.0) |P[3,3,3,2]|)) 0.0))  ; hypothesis: (P[3, 3, 3, 2] + S[3, 2] * X[3, 2] * -1) = 0
(assert case.119)  ; hypothesis: (P[3, 3, 3, 2] + S[3, 2] * X[3, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|) (* |G[0,2]| |P[0,2,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|) (* |G[0,2]| |S[0,2]| |X[2,2]|)))) (not (= (+ (* |G[0,0]| |P[0,3,0,0]|) (* |G[0,1]| |P[0,3,0,1]|) (* |G[0,2]| |P[0,3,0,2]|)) (+ (* |G[0,0]| |S[0,0]| |X[3,0]|) (* |G[0,1]| |S[0,1]| |X[3,1]|) (* |G[0,2]| |S[0,2]| |X[3,2]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|) (* |G[1,2]| |P[1,1,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|) (* |G[1,2]| |S[1,2]| |X[1,2]|)))) (not (= (+ (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,1]| |P[1,2,1,1]|) (* |G[1,2]| |P[1,2,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[2,0]|) (* |G[1,1]| |S[1,1]| |X[2,1]|) (* |G[1,2]| |S[1,2]| |X[2,2]|)))) (not (= (+ (* |G[1,0]| |P[1,3,1,0]|) (* |G[1,1]| |P[1,3,1,1]|) (* |G[1,2]| |P[1,3,1,2]|)) (+ (* |G[1,0]| |S[1,0]| |X[3,0]|) (* |G[1,1]| |S[1,1]| |X[3,1]|) (* |G[1,2]| |S[1,2]| |X[3,2]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|) (* |G[2,2]| |P[2,0,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|) (* |G[2,2]| |S[2,2]| |X[0,2]|)))) (not (= (+ (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,1]| |P[2,1,2,1]|) (* |G[2,2]| |P[2,1,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[1,0]|) (* |G[2,1]| |S[2,1]| |X[1,1]|) (* |G[2,2]| |S[2,2]| |X[1,2]|)))) (not (= (+ (* |G[2,0]| |P[2,2,2,0]|) (* |G[2,1]| |P[2,2,2,1]|) (* |G[2,2]| |P[2,2,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[2,0]|) (* |G[2,1]| |S[2,1]| |X[2,1]|) (* |G[2,2]| |S[2,2]| |X[2,2]|)))) (not (= (+ (* |G[2,0]| |P[2,3,2,0]|) (* |G[2,1]| |P[2,3,2,1]|) (* |G[2,2]| |P[2,3,2,2]|)) (+ (* |G[2,0]| |S[2,0]| |X[3,0]|) (* |G[2,1]| |S[2,1]| |X[3,1]|) (* |G[2,2]| |S[2,2]| |X[3,2]|)))) (not (= (+ (* |G[3,0]| |P[3,0,3,0]|) (* |G[3,1]| |P[3,0,3,1]|) (* |G[3,2]| |P[3,0,3,2]|)) (+ (* |G[3,0]| |S[3,0]| |X[0,0]|) (* |G[3,1]| |S[3,1]| |X[0,1]|) (* |G[3,2]| |S[3,2]| |X[0,2]|)))) (not (= (+ (* |G[3,0]| |P[3,1,3,0]|) (* |G[3,1]| |P[3,1,3,1]|) (* |G[3,2]| |P[3,1,3,2]|)) (+ (* |G[3,0]| |S[3,0]| |X[1,0]|) (* |G[3,1]| |S[3,1]| |X[1,1]|) (* |G[3,2]| |S[3,2]| |X[1,2]|)))) (not (= (+ (* |G[3,0]| |P[3,2,3,0]|) (* |G[3,1]| |P[3,2,3,1]|) (* |G[3,2]| |P[3,2,3,2]|)) (+ (* |G[3,0]| |S[3,0]| |X[2,0]|) (* |G[3,1]| |S[3,1]| |X[2,1]|) (* |G[3,2]| |S[3,2]| |X[2,2]|)))) (not (= (+ (* |G[3,0]| |P[3,3,3,0]|) (* |G[3,1]| |P[3,3,3,1]|) (* |G[3,2]| |P[3,3,3,2]|)) (+ (* |G[3,0]| |S[3,0]| |X[3,0]|) (* |G[3,1]| |S[3,1]| |X[3,1]|) (* |G[3,2]| |S[3,2]| |X[3,2]|))))))  ; claim, that one of 16 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2]) = (G[0, 0] * S[0, 0] * X[0, 0] + ...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 4
(push 1)
(declare-fun |P[0,0,0,0]| () Real)
(declare-fun |S[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |P[0,0,0,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |P[0,0,0,2]| () Real)
(declare-fun |S[0,2]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |P[0,0,0,3]| () Real)
(declare-fun |S[0,3]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |P[0,1,0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |P[0,1,0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |P[0,1,0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |P[0,1,0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |P[0,2,0,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |P[0,2,0,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |P[0,2,0,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |P[0,2,0,3]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |P[0,3,0,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |P[0,3,0,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |P[0,3,0,2]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |P[0,3,0,3]| () Real)
(declare-fun |X[3,3]| () Real)
(declare-fun |P[1,0,1,0]| () Real)
(declare-fun |S[1,0]| () Real)
(declare-fun |P[1,0,1,1]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |P[1,0,1,2]| () Real)
(declare-fun |S[1,2]| () Real)
(declare-fun |P[1,0,1,3]| () Real)
(declare-fun |S[1,3]| () Real)
(declare-fun |P[1,1,1,0]| () Real)
(declare-fun |P[1,1,1,1]| () Real)
(declare-fun |P[1,1,1,2]| () Real)
(declare-fun |P[1,1,1,3]| () Real)
(declare-fun |P[1,2,1,0]| () Real)
(declare-fun |P[1,2,1,1]| () Real)
(declare-fun |P[1,2,1,2]| () Real)
(declare-fun |P[1,2,1,3]| () Real)
(declare-fun |P[1,3,1,0]| () Real)
(declare-fun |P[1,3,1,1]| () Real)
(declare-fun |P[1,3,1,2]| () Real)
(declare-fun |P[1,3,1,3]| () Real)
(declare-fun |P[2,0,2,0]| () Real)
(declare-fun |S[2,0]| () Real)
(declare-fun |P[2,0,2,1]| () Real)
(declare-fun |S[2,1]| () Real)
(declare-fun |P[2,0,2,2]| () Real)
(declare-fun |S[2,2]| () Real)
(declare-fun |P[2,0,2,3]| () Real)
(declare-fun |S[2,3]| () Real)
(declare-fun |P[2,1,2,0]| () Real)
(declare-fun |P[2,1,2,1]| () Real)
(declare-fun |P[2,1,2,2]| () Real)
(declare-fun |P[2,1,2,3]| () Real)
(declare-fun |P[2,2,2,0]| () Real)
(declare-fun |P[2,2,2,1]| () Real)
(declare-fun |P[2,2,2,2]| () Real)
(declare-fun |P[2,2,2,3]| () Real)
(declare-fun |P[2,3,2,0]| () Real)
(declare-fun |P[2,3,2,1]| () Real)
(declare-fun |P[2,3,2,2]| () Real)
(declare-fun |P[2,3,2,3]| () Real)
(declare-fun |P[3,0,3,0]| () Real)
(declare-fun |S[3,0]| () Real)
(declare-fun |P[3,0,3,1]| () Real)
(declare-fun |S[3,1]| () Real)
(declare-fun |P[3,0,3,2]| () Real)
(declare-fun |S[3,2]| () Real)
(declare-fun |P[3,0,3,3]| () Real)
(declare-fun |S[3,3]| () Real)
(declare-fun |P[3,1,3,0]| () Real)
(declare-fun |P[3,1,3,1]| () Real)
(declare-fun |P[3,1,3,2]| () Real)
(declare-fun |P[3,1,3,3]| () Real)
(declare-fun |P[3,2,3,0]| () Real)
(declare-fun |P[3,2,3,1]| () Real)
(declare-fun |P[3,2,3,2]| () Real)
(declare-fun |P[3,2,3,3]| () Real)
(declare-fun |P[3,3,3,0]| () Real)
(declare-fun |P[3,3,3,1]| () Real)
(declare-fun |P[3,3,3,2]| () Real)
(declare-fun |P[3,3,3,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun |G[3,3]| () Real)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.51 () Bool)
(declare-fun case.54 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.60 () Bool)
(declare-fun case.63 () Bool)
(declare-fun case.65 () Bool)
(declare-fun case.67 () Bool)
(declare-fun case.69 () Bool)
(declare-fun case.71 () Bool)
(declare-fun case.73 () Bool)
(declare-fun case.75 () Bool)
(declare-fun case.77 () Bool)
(declare-fun case.79 () Bool)
(declare-fun case.81 () Bool)
(declare-fun case.83 () Bool)
(declare-fun case.85 () Bool)
(declare-fun case.87 () Bool)
(declare-fun case.90 () Bool)
(declare-fun case.93 () Bool)
(declare-fun case.96 () Bool)
(declare-fun case.99 () Bool)
(declare-fun case.101 () Bool)
(declare-fun case.103 () Bool)
(declare-fun case.105 () Bool)
(declare-fun case.107 () Bool)
(declare-fun case.109 () Bool)
(declare-fun case.111 () Bool)
(declare-fun case.113 () Bool)
(declare-fun case.115 () Bool)
(declare-fun case.117 () Bool)
(declare-fun case.119 () Bool)
(declare-fun case.121 () Bool)
(declare-fun case.123 () Bool)
(declare-fun case.126 () Bool)
(declare-fun case.129 () Bool)
(declare-fun case.132 () Bool)
(declare-fun case.135 () Bool)
(declare-fun case.137 () Bool)
(declare-fun case.139 () Bool)
(declare-fun case.141 () Bool)
(declare-fun case.143 () Bool)
(declare-fun case.145 () Bool)
(declare-fun case.147 () Bool)
(declare-fun case.149 () Bool)
(declare-fun case.151 () Bool)
(declare-fun case.153 () Bool)
(declare-fun case.155 () Bool)
(declare-fun case.157 () Bool)
(declare-fun case.159 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |P[0,0,0,0]| (* (- 1.0) |S[0,0]| |X[0,0]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert case.3)  ; hypothesis: (P[0, 0, 0, 0] + S[0, 0] * X[0, 0] * -1) = 0
(assert (= (+ |P[0,0,0,1]| (* (- 1.0) |S[0,1]| |X[0,1]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert case.7)  ; hypothesis: (P[0, 0, 0, 1] + S[0, 1] * X[0, 1] * -1) = 0
(assert (= (+ |P[0,0,0,2]| (* (- 1.0) |S[0,2]| |X[0,2]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert case.11)  ; hypothesis: (P[0, 0, 0, 2] + S[0, 2] * X[0, 2] * -1) = 0
(assert (= (+ |P[0,0,0,3]| (* (- 1.0) |S[0,3]| |X[0,3]|)) 0.0))  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert case.15)  ; hypothesis: (P[0, 0, 0, 3] + S[0, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[1,0]|) (* (- 1.0) |P[0,1,0,0]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert case.18)  ; hypothesis: (P[0, 1, 0, 0] + S[0, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[1,1]|) (* (- 1.0) |P[0,1,0,1]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert case.21)  ; hypothesis: (P[0, 1, 0, 1] + S[0, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[1,2]|) (* (- 1.0) |P[0,1,0,2]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert case.24)  ; hypothesis: (P[0, 1, 0, 2] + S[0, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[1,3]|) (* (- 1.0) |P[0,1,0,3]|)) 0.0))  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert case.27)  ; hypothesis: (P[0, 1, 0, 3] + S[0, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[2,0]|) (* (- 1.0) |P[0,2,0,0]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert case.30)  ; hypothesis: (P[0, 2, 0, 0] + S[0, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[2,1]|) (* (- 1.0) |P[0,2,0,1]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert case.33)  ; hypothesis: (P[0, 2, 0, 1] + S[0, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[2,2]|) (* (- 1.0) |P[0,2,0,2]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert case.36)  ; hypothesis: (P[0, 2, 0, 2] + S[0, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[2,3]|) (* (- 1.0) |P[0,2,0,3]|)) 0.0))  ; hypothesis: (P[0, 2, 0, 3] + S[0, 3] * X[2, 3] * -1) = 0
(assert case.39)  ; hypothesis: (P[0, 2, 0, 3] + S[0, 3] * X[2, 3] * -1) = 0
(assert (= (+ (* |S[0,0]| |X[3,0]|) (* (- 1.0) |P[0,3,0,0]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert case.42)  ; hypothesis: (P[0, 3, 0, 0] + S[0, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |S[0,1]| |X[3,1]|) (* (- 1.0) |P[0,3,0,1]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert case.45)  ; hypothesis: (P[0, 3, 0, 1] + S[0, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |S[0,2]| |X[3,2]|) (* (- 1.0) |P[0,3,0,2]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 2] + S[0, 2] * X[3, 2] * -1) = 0
(assert case.48)  ; hypothesis: (P[0, 3, 0, 2] + S[0, 2] * X[3, 2] * -1) = 0
(assert (= (+ (* |S[0,3]| |X[3,3]|) (* (- 1.0) |P[0,3,0,3]|)) 0.0))  ; hypothesis: (P[0, 3, 0, 3] + S[0, 3] * X[3, 3] * -1) = 0
(assert case.51)  ; hypothesis: (P[0, 3, 0, 3] + S[0, 3] * X[3, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[1,0]|) (* (- 1.0) |P[1,0,1,0]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert case.54)  ; hypothesis: (P[1, 0, 1, 0] + S[1, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[1,1]|) (* (- 1.0) |P[1,0,1,1]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert case.57)  ; hypothesis: (P[1, 0, 1, 1] + S[1, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[1,2]|) (* (- 1.0) |P[1,0,1,2]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert case.60)  ; hypothesis: (P[1, 0, 1, 2] + S[1, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[1,3]|) (* (- 1.0) |P[1,0,1,3]|)) 0.0))  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert case.63)  ; hypothesis: (P[1, 0, 1, 3] + S[1, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[1,0]|) (* (- 1.0) |P[1,1,1,0]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert case.65)  ; hypothesis: (P[1, 1, 1, 0] + S[1, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[1,1]|) (* (- 1.0) |P[1,1,1,1]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert case.67)  ; hypothesis: (P[1, 1, 1, 1] + S[1, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[1,2]|) (* (- 1.0) |P[1,1,1,2]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert case.69)  ; hypothesis: (P[1, 1, 1, 2] + S[1, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[1,3]| |S[1,3]|) (* (- 1.0) |P[1,1,1,3]|)) 0.0))  ; hypothesis: (P[1, 1, 1, 3] + S[1, 3] * X[1, 3] * -1) = 0
(assert case.71)  ; hypothesis: (P[1, 1, 1, 3] + S[1, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[1,0]|) (* (- 1.0) |P[1,2,1,0]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert case.73)  ; hypothesis: (P[1, 2, 1, 0] + S[1, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[1,1]|) (* (- 1.0) |P[1,2,1,1]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert case.75)  ; hypothesis: (P[1, 2, 1, 1] + S[1, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[1,2]|) (* (- 1.0) |P[1,2,1,2]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert case.77)  ; hypothesis: (P[1, 2, 1, 2] + S[1, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[2,3]| |S[1,3]|) (* (- 1.0) |P[1,2,1,3]|)) 0.0))  ; hypothesis: (P[1, 2, 1, 3] + S[1, 3] * X[2, 3] * -1) = 0
(assert case.79)  ; hypothesis: (P[1, 2, 1, 3] + S[1, 3] * X[2, 3] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[1,0]|) (* (- 1.0) |P[1,3,1,0]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert case.81)  ; hypothesis: (P[1, 3, 1, 0] + S[1, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[3,1]| |S[1,1]|) (* (- 1.0) |P[1,3,1,1]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 1] + S[1, 1] * X[3, 1] * -1) = 0
(assert case.83)  ; hypothesis: (P[1, 3, 1, 1] + S[1, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |X[3,2]| |S[1,2]|) (* (- 1.0) |P[1,3,1,2]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 2] + S[1, 2] * X[3, 2] * -1) = 0
(assert case.85)  ; hypothesis: (P[1, 3, 1, 2] + S[1, 2] * X[3, 2] * -1) = 0
(assert (= (+ (* |X[3,3]| |S[1,3]|) (* (- 1.0) |P[1,3,1,3]|)) 0.0))  ; hypothesis: (P[1, 3, 1, 3] + S[1, 3] * X[3, 3] * -1) = 0
(assert case.87)  ; hypothesis: (P[1, 3, 1, 3] + S[1, 3] * X[3, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[2,0]|) (* (- 1.0) |P[2,0,2,0]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert case.90)  ; hypothesis: (P[2, 0, 2, 0] + S[2, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[2,1]|) (* (- 1.0) |P[2,0,2,1]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert case.93)  ; hypothesis: (P[2, 0, 2, 1] + S[2, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[2,2]|) (* (- 1.0) |P[2,0,2,2]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert case.96)  ; hypothesis: (P[2, 0, 2, 2] + S[2, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[2,3]|) (* (- 1.0) |P[2,0,2,3]|)) 0.0))  ; hypothesis: (P[2, 0, 2, 3] + S[2, 3] * X[0, 3] * -1) = 0
(assert case.99)  ; hypothesis: (P[2, 0, 2, 3] + S[2, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[2,0]|) (* (- 1.0) |P[2,1,2,0]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert case.101)  ; hypothesis: (P[2, 1, 2, 0] + S[2, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[2,1]|) (* (- 1.0) |P[2,1,2,1]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert case.103)  ; hypothesis: (P[2, 1, 2, 1] + S[2, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[2,2]|) (* (- 1.0) |P[2,1,2,2]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert case.105)  ; hypothesis: (P[2, 1, 2, 2] + S[2, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[1,3]| |S[2,3]|) (* (- 1.0) |P[2,1,2,3]|)) 0.0))  ; hypothesis: (P[2, 1, 2, 3] + S[2, 3] * X[1, 3] * -1) = 0
(assert case.107)  ; hypothesis: (P[2, 1, 2, 3] + S[2, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[2,0]|) (* (- 1.0) |P[2,2,2,0]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert case.109)  ; hypothesis: (P[2, 2, 2, 0] + S[2, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[2,1]|) (* (- 1.0) |P[2,2,2,1]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert case.111)  ; hypothesis: (P[2, 2, 2, 1] + S[2, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[2,2]|) (* (- 1.0) |P[2,2,2,2]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 2] + S[2, 2] * X[2, 2] * -1) = 0
(assert case.113)  ; hypothesis: (P[2, 2, 2, 2] + S[2, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[2,3]| |S[2,3]|) (* (- 1.0) |P[2,2,2,3]|)) 0.0))  ; hypothesis: (P[2, 2, 2, 3] + S[2, 3] * X[2, 3] * -1) = 0
(assert case.115)  ; hypothesis: (P[2, 2, 2, 3] + S[2, 3] * X[2, 3] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[2,0]|) (* (- 1.0) |P[2,3,2,0]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 0] + S[2, 0] * X[3, 0] * -1) = 0
(assert case.117)  ; hypothesis: (P[2, 3, 2, 0] + S[2, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[3,1]| |S[2,1]|) (* (- 1.0) |P[2,3,2,1]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 1] + S[2, 1] * X[3, 1] * -1) = 0
(assert case.119)  ; hypothesis: (P[2, 3, 2, 1] + S[2, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |X[3,2]| |S[2,2]|) (* (- 1.0) |P[2,3,2,2]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 2] + S[2, 2] * X[3, 2] * -1) = 0
(assert case.121)  ; hypothesis: (P[2, 3, 2, 2] + S[2, 2] * X[3, 2] * -1) = 0
(assert (= (+ (* |X[3,3]| |S[2,3]|) (* (- 1.0) |P[2,3,2,3]|)) 0.0))  ; hypothesis: (P[2, 3, 2, 3] + S[2, 3] * X[3, 3] * -1) = 0
(assert case.123)  ; hypothesis: (P[2, 3, 2, 3] + S[2, 3] * X[3, 3] * -1) = 0
(assert (= (+ (* |X[0,0]| |S[3,0]|) (* (- 1.0) |P[3,0,3,0]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert case.126)  ; hypothesis: (P[3, 0, 3, 0] + S[3, 0] * X[0, 0] * -1) = 0
(assert (= (+ (* |X[0,1]| |S[3,1]|) (* (- 1.0) |P[3,0,3,1]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert case.129)  ; hypothesis: (P[3, 0, 3, 1] + S[3, 1] * X[0, 1] * -1) = 0
(assert (= (+ (* |X[0,2]| |S[3,2]|) (* (- 1.0) |P[3,0,3,2]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 2] + S[3, 2] * X[0, 2] * -1) = 0
(assert case.132)  ; hypothesis: (P[3, 0, 3, 2] + S[3, 2] * X[0, 2] * -1) = 0
(assert (= (+ (* |X[0,3]| |S[3,3]|) (* (- 1.0) |P[3,0,3,3]|)) 0.0))  ; hypothesis: (P[3, 0, 3, 3] + S[3, 3] * X[0, 3] * -1) = 0
(assert case.135)  ; hypothesis: (P[3, 0, 3, 3] + S[3, 3] * X[0, 3] * -1) = 0
(assert (= (+ (* |X[1,0]| |S[3,0]|) (* (- 1.0) |P[3,1,3,0]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert case.137)  ; hypothesis: (P[3, 1, 3, 0] + S[3, 0] * X[1, 0] * -1) = 0
(assert (= (+ (* |X[1,1]| |S[3,1]|) (* (- 1.0) |P[3,1,3,1]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 1] + S[3, 1] * X[1, 1] * -1) = 0
(assert case.139)  ; hypothesis: (P[3, 1, 3, 1] + S[3, 1] * X[1, 1] * -1) = 0
(assert (= (+ (* |X[1,2]| |S[3,2]|) (* (- 1.0) |P[3,1,3,2]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 2] + S[3, 2] * X[1, 2] * -1) = 0
(assert case.141)  ; hypothesis: (P[3, 1, 3, 2] + S[3, 2] * X[1, 2] * -1) = 0
(assert (= (+ (* |X[1,3]| |S[3,3]|) (* (- 1.0) |P[3,1,3,3]|)) 0.0))  ; hypothesis: (P[3, 1, 3, 3] + S[3, 3] * X[1, 3] * -1) = 0
(assert case.143)  ; hypothesis: (P[3, 1, 3, 3] + S[3, 3] * X[1, 3] * -1) = 0
(assert (= (+ (* |X[2,0]| |S[3,0]|) (* (- 1.0) |P[3,2,3,0]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 0] + S[3, 0] * X[2, 0] * -1) = 0
(assert case.145)  ; hypothesis: (P[3, 2, 3, 0] + S[3, 0] * X[2, 0] * -1) = 0
(assert (= (+ (* |X[2,1]| |S[3,1]|) (* (- 1.0) |P[3,2,3,1]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 1] + S[3, 1] * X[2, 1] * -1) = 0
(assert case.147)  ; hypothesis: (P[3, 2, 3, 1] + S[3, 1] * X[2, 1] * -1) = 0
(assert (= (+ (* |X[2,2]| |S[3,2]|) (* (- 1.0) |P[3,2,3,2]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 2] + S[3, 2] * X[2, 2] * -1) = 0
(assert case.149)  ; hypothesis: (P[3, 2, 3, 2] + S[3, 2] * X[2, 2] * -1) = 0
(assert (= (+ (* |X[2,3]| |S[3,3]|) (* (- 1.0) |P[3,2,3,3]|)) 0.0))  ; hypothesis: (P[3, 2, 3, 3] + S[3, 3] * X[2, 3] * -1) = 0
(assert case.151)  ; hypothesis: (P[3, 2, 3, 3] + S[3, 3] * X[2, 3] * -1) = 0
(assert (= (+ (* |X[3,0]| |S[3,0]|) (* (- 1.0) |P[3,3,3,0]|)) 0.0))  ; hypothesis: (P[3, 3, 3, 0] + S[3, 0] * X[3, 0] * -1) = 0
(assert case.153)  ; hypothesis: (P[3, 3, 3, 0] + S[3, 0] * X[3, 0] * -1) = 0
(assert (= (+ (* |X[3,1]| |S[3,1]|) (* (- 1.0) |P[3,3,3,1]|)) 0.0))  ; hypothesis: (P[3, 3, 3, 1] + S[3, 1] * X[3, 1] * -1) = 0
(assert case.155)  ; hypothesis: (P[3, 3, 3, 1] + S[3, 1] * X[3, 1] * -1) = 0
(assert (= (+ (* |X[3,2]| |S[3,2]|) (* (- 1.0) |P[3,3,3,2]|)) 0.0))  ; hypothesis: (P[3, 3, 3, 2] + S[3, 2] * X[3, 2] * -1) = 0
(assert case.157)  ; hypothesis: (P[3, 3, 3, 2] + S[3, 2] * X[3, 2] * -1) = 0
(assert (= (+ (* |X[3,3]| |S[3,3]|) (* (- 1.0) |P[3,3,3,3]|)) 0.0))  ; hypothesis: (P[3, 3, 3, 3] + S[3, 3] * X[3, 3] * -1) = 0
(assert case.159)  ; hypothesis: (P[3, 3, 3, 3] + S[3, 3] * X[3, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0,0]|) (* |G[0,1]| |P[0,0,0,1]|) (* |G[0,2]| |P[0,0,0,2]|) (* |G[0,3]| |P[0,0,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[0,0]|) (* |G[0,1]| |S[0,1]| |X[0,1]|) (* |G[0,2]| |S[0,2]| |X[0,2]|) (* |G[0,3]| |S[0,3]| |X[0,3]|)))) (not (= (+ (* |G[0,0]| |P[0,1,0,0]|) (* |G[0,1]| |P[0,1,0,1]|) (* |G[0,2]| |P[0,1,0,2]|) (* |G[0,3]| |P[0,1,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[1,0]|) (* |G[0,1]| |S[0,1]| |X[1,1]|) (* |G[0,2]| |S[0,2]| |X[1,2]|) (* |G[0,3]| |S[0,3]| |X[1,3]|)))) (not (= (+ (* |G[0,0]| |P[0,2,0,0]|) (* |G[0,1]| |P[0,2,0,1]|) (* |G[0,2]| |P[0,2,0,2]|) (* |G[0,3]| |P[0,2,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[2,0]|) (* |G[0,1]| |S[0,1]| |X[2,1]|) (* |G[0,2]| |S[0,2]| |X[2,2]|) (* |G[0,3]| |S[0,3]| |X[2,3]|)))) (not (= (+ (* |G[0,0]| |P[0,3,0,0]|) (* |G[0,1]| |P[0,3,0,1]|) (* |G[0,2]| |P[0,3,0,2]|) (* |G[0,3]| |P[0,3,0,3]|)) (+ (* |G[0,0]| |S[0,0]| |X[3,0]|) (* |G[0,1]| |S[0,1]| |X[3,1]|) (* |G[0,2]| |S[0,2]| |X[3,2]|) (* |G[0,3]| |S[0,3]| |X[3,3]|)))) (not (= (+ (* |G[1,0]| |P[1,0,1,0]|) (* |G[1,1]| |P[1,0,1,1]|) (* |G[1,2]| |P[1,0,1,2]|) (* |G[1,3]| |P[1,0,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[0,0]|) (* |G[1,1]| |S[1,1]| |X[0,1]|) (* |G[1,2]| |S[1,2]| |X[0,2]|) (* |G[1,3]| |S[1,3]| |X[0,3]|)))) (not (= (+ (* |G[1,0]| |P[1,1,1,0]|) (* |G[1,1]| |P[1,1,1,1]|) (* |G[1,2]| |P[1,1,1,2]|) (* |G[1,3]| |P[1,1,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[1,0]|) (* |G[1,1]| |S[1,1]| |X[1,1]|) (* |G[1,2]| |S[1,2]| |X[1,2]|) (* |G[1,3]| |S[1,3]| |X[1,3]|)))) (not (= (+ (* |G[1,0]| |P[1,2,1,0]|) (* |G[1,1]| |P[1,2,1,1]|) (* |G[1,2]| |P[1,2,1,2]|) (* |G[1,3]| |P[1,2,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[2,0]|) (* |G[1,1]| |S[1,1]| |X[2,1]|) (* |G[1,2]| |S[1,2]| |X[2,2]|) (* |G[1,3]| |S[1,3]| |X[2,3]|)))) (not (= (+ (* |G[1,0]| |P[1,3,1,0]|) (* |G[1,1]| |P[1,3,1,1]|) (* |G[1,2]| |P[1,3,1,2]|) (* |G[1,3]| |P[1,3,1,3]|)) (+ (* |G[1,0]| |S[1,0]| |X[3,0]|) (* |G[1,1]| |S[1,1]| |X[3,1]|) (* |G[1,2]| |S[1,2]| |X[3,2]|) (* |G[1,3]| |S[1,3]| |X[3,3]|)))) (not (= (+ (* |G[2,0]| |P[2,0,2,0]|) (* |G[2,1]| |P[2,0,2,1]|) (* |G[2,2]| |P[2,0,2,2]|) (* |G[2,3]| |P[2,0,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[0,0]|) (* |G[2,1]| |S[2,1]| |X[0,1]|) (* |G[2,2]| |S[2,2]| |X[0,2]|) (* |G[2,3]| |S[2,3]| |X[0,3]|)))) (not (= (+ (* |G[2,0]| |P[2,1,2,0]|) (* |G[2,1]| |P[2,1,2,1]|) (* |G[2,2]| |P[2,1,2,2]|) (* |G[2,3]| |P[2,1,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[1,0]|) (* |G[2,1]| |S[2,1]| |X[1,1]|) (* |G[2,2]| |S[2,2]| |X[1,2]|) (* |G[2,3]| |S[2,3]| |X[1,3]|)))) (not (= (+ (* |G[2,0]| |P[2,2,2,0]|) (* |G[2,1]| |P[2,2,2,1]|) (* |G[2,2]| |P[2,2,2,2]|) (* |G[2,3]| |P[2,2,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[2,0]|) (* |G[2,1]| |S[2,1]| |X[2,1]|) (* |G[2,2]| |S[2,2]| |X[2,2]|) (* |G[2,3]| |S[2,3]| |X[2,3]|)))) (not (= (+ (* |G[2,0]| |P[2,3,2,0]|) (* |G[2,1]| |P[2,3,2,1]|) (* |G[2,2]| |P[2,3,2,2]|) (* |G[2,3]| |P[2,3,2,3]|)) (+ (* |G[2,0]| |S[2,0]| |X[3,0]|) (* |G[2,1]| |S[2,1]| |X[3,1]|) (* |G[2,2]| |S[2,2]| |X[3,2]|) (* |G[2,3]| |S[2,3]| |X[3,3]|)))) (not (= (+ (* |G[3,0]| |P[3,0,3,0]|) (* |G[3,1]| |P[3,0,3,1]|) (* |G[3,2]| |P[3,0,3,2]|) (* |G[3,3]| |P[3,0,3,3]|)) (+ (* |G[3,0]| |S[3,0]| |X[0,0]|) (* |G[3,1]| |S[3,1]| |X[0,1]|) (* |G[3,2]| |S[3,2]| |X[0,2]|) (* |G[3,3]| |S[3,3]| |X[0,3]|)))) (not (= (+ (* |G[3,0]| |P[3,1,3,0]|) (* |G[3,1]| |P[3,1,3,1]|) (* |G[3,2]| |P[3,1,3,2]|) (* |G[3,3]| |P[3,1,3,3]|)) (+ (* |G[3,0]| |S[3,0]| |X[1,0]|) (* |G[3,1]| |S[3,1]| |X[1,1]|) (* |G[3,2]| |S[3,2]| |X[1,2]|) (* |G[3,3]| |S[3,3]| |X[1,3]|)))) (not (= (+ (* |G[3,0]| |P[3,2,3,0]|) (* |G[3,1]| |P[3,2,3,1]|) (* |G[3,2]| |P[3,2,3,2]|) (* |G[3,3]| |P[3,2,3,3]|)) (+ (* |G[3,0]| |S[3,0]| |X[2,0]|) (* |G[3,1]| |S[3,1]| |X[2,1]|) (* |G[3,2]| |S[3,2]| |X[2,2]|) (* |G[3,3]| |S[3,3]| |X[2,3]|)))) (not (= (+ (* |G[3,0]| |P[3,3,3,0]|) (* |G[3,1]| |P[3,3,3,1]|) (* |G[3,2]| |P[3,3,3,2]|) (* |G[3,3]| |P[3,3,3,3]|)) (+ (* |G[3,0]| |S[3,0]| |X[3,0]|) (* |G[3,1]| |S[3,1]| |X[3,1]|) (* |G[3,2]| |S[3,2]| |X[3,2]|) (* |G[3,3]| |S[3,3]| |X[3,3]|))))))  ; claim, that one of 16 equations fails, as in: (G[0, 0] * P[0, 0, 0, 0] + G[0, 1] * P[0, 0, 0, 1] + G[0, 2] * P[0, 0, 0, 2] + G[0, 3] * P[0, 0, 0, 3]) = (G[0,...
(check-sat)
(pop 1)
