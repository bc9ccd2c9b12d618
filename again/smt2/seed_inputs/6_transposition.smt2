; 64 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; H = 1, m = 1, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun case.2 () Bool)
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (not (= (* |G[0,0]| |W[0,0]|) (* |G[0,0]| |T[0,0]|))))  ; claim, that it fails: G[0, 0] * W[0, 0] = G[0, 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 1, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.2 () Bool)
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (or (not (= (* |G[0,0]| |W[0,0]|) (* |G[0,0]| |T[0,0]|))) (not (= (* |G[0,1]| |W[0,0]|) (* |G[0,1]| |T[0,0]|)))))  ; claim, that one of 2 equations fails, as in: G[0, 0] * W[0, 0] = G[0, 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 1, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.2 () Bool)
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (or (not (= (* |G[0,0]| |W[0,0]|) (* |G[0,0]| |T[0,0]|))) (not (= (* |G[0,1]| |W[0,0]|) (* |G[0,1]| |T[0,0]|))) (not (= (* |G[0,2]| |W[0,0]|) (* |G[0,2]| |T[0,0]|)))))  ; claim, that one of 3 equations fails, as in: G[0, 0] * W[0, 0] = G[0, 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 1, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun case.2 () Bool)
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (or (not (= (* |G[0,0]| |W[0,0]|) (* |G[0,0]| |T[0,0]|))) (not (= (* |G[0,1]| |W[0,0]|) (* |G[0,1]| |T[0,0]|))) (not (= (* |G[0,2]| |W[0,0]|) (* |G[0,2]| |T[0,0]|))) (not (= (* |G[0,3]| |W[0,0]|) (* |G[0,3]| |T[0,0]|)))))  ; claim, that one of 4 equations fails, as in: G[0, 0] * W[0, 0] = G[0, 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 2, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (or (not (= (* |G[0,0]| |W[0,0]|) (* |G[0,0]| |T[0,0]|))) (not (= (* |G[0,0]| |W[0,1]|) (* |G[0,0]| |T[1,0]|)))))  ; claim, that one of 2 equations fails, as in: G[0, 0] * W[0, 0] = G[0, 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 2, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (or (not (= (* |G[0,0]| |W[0,0]|) (* |G[0,0]| |T[0,0]|))) (not (= (* |G[0,1]| |W[0,0]|) (* |G[0,1]| |T[0,0]|))) (not (= (* |G[0,0]| |W[0,1]|) (* |G[0,0]| |T[1,0]|))) (not (= (* |G[0,1]| |W[0,1]|) (* |G[0,1]| |T[1,0]|)))))  ; claim, that one of 4 equations fails, as in: G[0, 0] * W[0, 0] = G[0, 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 2, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (or (not (= (* |G[0,0]| |W[0,0]|) (* |G[0,0]| |T[0,0]|))) (not (= (* |G[0,1]| |W[0,0]|) (* |G[0,1]| |T[0,0]|))) (not (= (* |G[0,2]| |W[0,0]|) (* |G[0,2]| |T[0,0]|))) (not (= (* |G[0,0]| |W[0,1]|) (* |G[0,0]| |T[1,0]|))) (not (= (* |G[0,1]| |W[0,1]|) (* |G[0,1]| |T[1,0]|))) (not (= (* |G[0,2]| |W[0,1]|) (* |G[0,2]| |T[1,0]|)))))  ; claim, that one of 6 equations fails, as in: G[0, 0] * W[0, 0] = G[0, 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 2, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (or (not (= (* |G[0,0]| |W[0,0]|) (* |G[0,0]| |T[0,0]|))) (not (= (* |G[0,1]| |W[0,0]|) (* |G[0,1]| |T[0,0]|))) (not (= (* |G[0,2]| |W[0,0]|) (* |G[0,2]| |T[0,0]|))) (not (= (* |G[0,3]| |W[0,0]|) (* |G[0,3]| |T[0,0]|))) (not (= (* |G[0,0]| |W[0,1]|) (* |G[0,0]| |T[1,0]|))) (not (= (* |G[0,1]| |W[0,1]|) (* |G[0,1]| |T[1,0]|))) (not (= (* |G[0,2]| |W[0,1]|) (* |G[0,2]| |T[1,0]|))) (not (= (* |G[0,3]| |W[0,1]|) (* |G[0,3]| |T[1,0]|)))))  ; claim, that one of 8 equations fails, as in: G[0, 0] * W[0, 0] = G[0, 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 3, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.8)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (or (not (= (* |G[0,0]| |W[0,0]|) (* |G[0,0]| |T[0,0]|))) (not (= (* |G[0,0]| |W[0,1]|) (* |G[0,0]| |T[1,0]|))) (not (= (* |G[0,0]| |W[0,2]|) (* |G[0,0]| |T[2,0]|)))))  ; claim, that one of 3 equations fails, as in: G[0, 0] * W[0, 0] = G[0, 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 3, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.8)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (or (not (= (* |G[0,0]| |W[0,0]|) (* |G[0,0]| |T[0,0]|))) (not (= (* |G[0,1]| |W[0,0]|) (* |G[0,1]| |T[0,0]|))) (not (= (* |G[0,0]| |W[0,1]|) (* |G[0,0]| |T[1,0]|))) (not (= (* |G[0,1]| |W[0,1]|) (* |G[0,1]| |T[1,0]|))) (not (= (* |G[0,0]| |W[0,2]|) (* |G[0,0]| |T[2,0]|))) (not (= (* |G[0,1]| |W[0,2]|) (* |G[0,1]| |T[2,0]|)))))  ; claim, that one of 6 equations fails, as in: G[0, 0] * W[0, 0] = G[0, 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 3, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.8)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (or (not (= (* |G[0,0]| |W[0,0]|) (* |G[0,0]| |T[0,0]|))) (not (= (* |G[0,1]| |W[0,0]|) (* |G[0,1]| |T[0,0]|))) (not (= (* |G[0,2]| |W[0,0]|) (* |G[0,2]| |T[0,0]|))) (not (= (* |G[0,0]| |W[0,1]|) (* |G[0,0]| |T[1,0]|))) (not (= (* |G[0,1]| |W[0,1]|) (* |G[0,1]| |T[1,0]|))) (not (= (* |G[0,2]| |W[0,1]|) (* |G[0,2]| |T[1,0]|))) (not (= (* |G[0,0]| |W[0,2]|) (* |G[0,0]| |T[2,0]|))) (not (= (* |G[0,1]| |W[0,2]|) (* |G[0,1]| |T[2,0]|))) (not (= (* |G[0,2]| |W[0,2]|) (* |G[0,2]| |T[2,0]|)))))  ; claim, that one of 9 equations fails, as in: G[0, 0] * W[0, 0] = G[0, 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 3, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.8)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (or (not (= (* |G[0,0]| |W[0,0]|) (* |G[0,0]| |T[0,0]|))) (not (= (* |G[0,1]| |W[0,0]|) (* |G[0,1]| |T[0,0]|))) (not (= (* |G[0,2]| |W[0,0]|) (* |G[0,2]| |T[0,0]|))) (not (= (* |G[0,3]| |W[0,0]|) (* |G[0,3]| |T[0,0]|))) (not (= (* |G[0,0]| |W[0,1]|) (* |G[0,0]| |T[1,0]|))) (not (= (* |G[0,1]| |W[0,1]|) (* |G[0,1]| |T[1,0]|))) (not (= (* |G[0,2]| |W[0,1]|) (* |G[0,2]| |T[1,0]|))) (not (= (* |G[0,3]| |W[0,1]|) (* |G[0,3]| |T[1,0]|))) (not (= (* |G[0,0]| |W[0,2]|) (* |G[0,0]| |T[2,0]|))) (not (= (* |G[0,1]| |W[0,2]|) (* |G[0,1]| |T[2,0]|))) (not (= (* |G[0,2]| |W[0,2]|) (* |G[0,2]| |T[2,0]|))) (not (= (* |G[0,3]| |W[0,2]|) (* |G[0,3]| |T[2,0]|)))))  ; claim, that one of 12 equations fails, as in: G[0, 0] * W[0, 0] = G[0, 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 4, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.8)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |W[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert case.11)  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert (or (not (= (* |G[0,0]| |W[0,0]|) (* |G[0,0]| |T[0,0]|))) (not (= (* |G[0,0]| |W[0,1]|) (* |G[0,0]| |T[1,0]|))) (not (= (* |G[0,0]| |W[0,2]|) (* |G[0,0]| |T[2,0]|))) (not (= (* |G[0,0]| |W[0,3]|) (* |G[0,0]| |T[3,0]|)))))  ; claim, that one of 4 equations fails, as in: G[0, 0] * W[0, 0] = G[0, 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 4, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.8)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |W[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert case.11)  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert (or (not (= (* |G[0,0]| |W[0,0]|) (* |G[0,0]| |T[0,0]|))) (not (= (* |G[0,1]| |W[0,0]|) (* |G[0,1]| |T[0,0]|))) (not (= (* |G[0,0]| |W[0,1]|) (* |G[0,0]| |T[1,0]|))) (not (= (* |G[0,1]| |W[0,1]|) (* |G[0,1]| |T[1,0]|))) (not (= (* |G[0,0]| |W[0,2]|) (* |G[0,0]| |T[2,0]|))) (not (= (* |G[0,1]| |W[0,2]|) (* |G[0,1]| |T[2,0]|))) (not (= (* |G[0,0]| |W[0,3]|) (* |G[0,0]| |T[3,0]|))) (not (= (* |G[0,1]| |W[0,3]|) (* |G[0,1]| |T[3,0]|)))))  ; claim, that one of 8 equations fails, as in: G[0, 0] * W[0, 0] = G[0, 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 4, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.8)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |W[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert case.11)  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert (or (not (= (* |G[0,0]| |W[0,0]|) (* |G[0,0]| |T[0,0]|))) (not (= (* |G[0,1]| |W[0,0]|) (* |G[0,1]| |T[0,0]|))) (not (= (* |G[0,2]| |W[0,0]|) (* |G[0,2]| |T[0,0]|))) (not (= (* |G[0,0]| |W[0,1]|) (* |G[0,0]| |T[1,0]|))) (not (= (* |G[0,1]| |W[0,1]|) (* |G[0,1]| |T[1,0]|))) (not (= (* |G[0,2]| |W[0,1]|) (* |G[0,2]| |T[1,0]|))) (not (= (* |G[0,0]| |W[0,2]|) (* |G[0,0]| |T[2,0]|))) (not (= (* |G[0,1]| |W[0,2]|) (* |G[0,1]| |T[2,0]|))) (not (= (* |G[0,2]| |W[0,2]|) (* |G[0,2]| |T[2,0]|))) (not (= (* |G[0,0]| |W[0,3]|) (* |G[0,0]| |T[3,0]|))) (not (= (* |G[0,1]| |W[0,3]|) (* |G[0,1]| |T[3,0]|))) (not (= (* |G[0,2]| |W[0,3]|) (* |G[0,2]| |T[3,0]|)))))  ; claim, that one of 12 equations fails, as in: G[0, 0] * W[0, 0] = G[0, 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 4, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.8)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |W[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert case.11)  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert (or (not (= (* |G[0,0]| |W[0,0]|) (* |G[0,0]| |T[0,0]|))) (not (= (* |G[0,1]| |W[0,0]|) (* |G[0,1]| |T[0,0]|))) (not (= (* |G[0,2]| |W[0,0]|) (* |G[0,2]| |T[0,0]|))) (not (= (* |G[0,3]| |W[0,0]|) (* |G[0,3]| |T[0,0]|))) (not (= (* |G[0,0]| |W[0,1]|) (* |G[0,0]| |T[1,0]|))) (not (= (* |G[0,1]| |W[0,1]|) (* |G[0,1]| |T[1,0]|))) (not (= (* |G[0,2]| |W[0,1]|) (* |G[0,2]| |T[1,0]|))) (not (= (* |G[0,3]| |W[0,1]|) (* |G[0,3]| |T[1,0]|))) (not (= (* |G[0,0]| |W[0,2]|) (* |G[0,0]| |T[2,0]|))) (not (= (* |G[0,1]| |W[0,2]|) (* |G[0,1]| |T[2,0]|))) (not (= (* |G[0,2]| |W[0,2]|) (* |G[0,2]| |T[2,0]|))) (not (= (* |G[0,3]| |W[0,2]|) (* |G[0,3]| |T[2,0]|))) (not (= (* |G[0,0]| |W[0,3]|) (* |G[0,0]| |T[3,0]|))) (not (= (* |G[0,1]| |W[0,3]|) (* |G[0,1]| |T[3,0]|))) (not (= (* |G[0,2]| |W[0,3]|) (* |G[0,2]| |T[3,0]|))) (not (= (* |G[0,3]| |W[0,3]|) (* |G[0,3]| |T[3,0]|)))))  ; claim, that one of 16 equations fails, as in: G[0, 0] * W[0, 0] = G[0, 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 2, m = 1, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|)))))  ; claim, that it fails: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 1, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 1, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 1, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|)))) (not (= (+ (* |G[0,3]| |W[0,0]|) (* |G[1,3]| |W[1,0]|)) (+ (* |G[0,3]| |T[0,0]|) (* |G[1,3]| |T[0,1]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 2, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 2, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 2, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|)))) (not (= (+ (* |G[0,2]| |W[0,1]|) (* |G[1,2]| |W[1,1]|)) (+ (* |G[0,2]| |T[1,0]|) (* |G[1,2]| |T[1,1]|))))))  ; claim, that one of 6 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 2, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|)))) (not (= (+ (* |G[0,3]| |W[0,0]|) (* |G[1,3]| |W[1,0]|)) (+ (* |G[0,3]| |T[0,0]|) (* |G[1,3]| |T[0,1]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|)))) (not (= (+ (* |G[0,2]| |W[0,1]|) (* |G[1,2]| |W[1,1]|)) (+ (* |G[0,2]| |T[1,0]|) (* |G[1,2]| |T[1,1]|)))) (not (= (+ (* |G[0,3]| |W[0,1]|) (* |G[1,3]| |W[1,1]|)) (+ (* |G[0,3]| |T[1,0]|) (* |G[1,3]| |T[1,1]|))))))  ; claim, that one of 8 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 3, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.14)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.17)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 3, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.14)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.17)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|)))) (not (= (+ (* |G[0,1]| |W[0,2]|) (* |G[1,1]| |W[1,2]|)) (+ (* |G[0,1]| |T[2,0]|) (* |G[1,1]| |T[2,1]|))))))  ; claim, that one of 6 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 3, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.14)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.17)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|)))) (not (= (+ (* |G[0,2]| |W[0,1]|) (* |G[1,2]| |W[1,1]|)) (+ (* |G[0,2]| |T[1,0]|) (* |G[1,2]| |T[1,1]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|)))) (not (= (+ (* |G[0,1]| |W[0,2]|) (* |G[1,1]| |W[1,2]|)) (+ (* |G[0,1]| |T[2,0]|) (* |G[1,1]| |T[2,1]|)))) (not (= (+ (* |G[0,2]| |W[0,2]|) (* |G[1,2]| |W[1,2]|)) (+ (* |G[0,2]| |T[2,0]|) (* |G[1,2]| |T[2,1]|))))))  ; claim, that one of 9 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 3, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.14)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.17)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|)))) (not (= (+ (* |G[0,3]| |W[0,0]|) (* |G[1,3]| |W[1,0]|)) (+ (* |G[0,3]| |T[0,0]|) (* |G[1,3]| |T[0,1]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|)))) (not (= (+ (* |G[0,2]| |W[0,1]|) (* |G[1,2]| |W[1,1]|)) (+ (* |G[0,2]| |T[1,0]|) (* |G[1,2]| |T[1,1]|)))) (not (= (+ (* |G[0,3]| |W[0,1]|) (* |G[1,3]| |W[1,1]|)) (+ (* |G[0,3]| |T[1,0]|) (* |G[1,3]| |T[1,1]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|)))) (not (= (+ (* |G[0,1]| |W[0,2]|) (* |G[1,1]| |W[1,2]|)) (+ (* |G[0,1]| |T[2,0]|) (* |G[1,1]| |T[2,1]|)))) (not (= (+ (* |G[0,2]| |W[0,2]|) (* |G[1,2]| |W[1,2]|)) (+ (* |G[0,2]| |T[2,0]|) (* |G[1,2]| |T[2,1]|)))) (not (= (+ (* |G[0,3]| |W[0,2]|) (* |G[1,3]| |W[1,2]|)) (+ (* |G[0,3]| |T[2,0]|) (* |G[1,3]| |T[2,1]|))))))  ; claim, that one of 12 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 4, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.14)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.17)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |W[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert case.20)  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |W[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert case.23)  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|)))) (not (= (+ (* |G[0,0]| |W[0,3]|) (* |G[1,0]| |W[1,3]|)) (+ (* |G[0,0]| |T[3,0]|) (* |G[1,0]| |T[3,1]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 4, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.14)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.17)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |W[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert case.20)  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |W[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert case.23)  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|)))) (not (= (+ (* |G[0,1]| |W[0,2]|) (* |G[1,1]| |W[1,2]|)) (+ (* |G[0,1]| |T[2,0]|) (* |G[1,1]| |T[2,1]|)))) (not (= (+ (* |G[0,0]| |W[0,3]|) (* |G[1,0]| |W[1,3]|)) (+ (* |G[0,0]| |T[3,0]|) (* |G[1,0]| |T[3,1]|)))) (not (= (+ (* |G[0,1]| |W[0,3]|) (* |G[1,1]| |W[1,3]|)) (+ (* |G[0,1]| |T[3,0]|) (* |G[1,1]| |T[3,1]|))))))  ; claim, that one of 8 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 4, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.14)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.17)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |W[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert case.20)  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |W[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert case.23)  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|)))) (not (= (+ (* |G[0,2]| |W[0,1]|) (* |G[1,2]| |W[1,1]|)) (+ (* |G[0,2]| |T[1,0]|) (* |G[1,2]| |T[1,1]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|)))) (not (= (+ (* |G[0,1]| |W[0,2]|) (* |G[1,1]| |W[1,2]|)) (+ (* |G[0,1]| |T[2,0]|) (* |G[1,1]| |T[2,1]|)))) (not (= (+ (* |G[0,2]| |W[0,2]|) (* |G[1,2]| |W[1,2]|)) (+ (* |G[0,2]| |T[2,0]|) (* |G[1,2]| |T[2,1]|)))) (not (= (+ (* |G[0,0]| |W[0,3]|) (* |G[1,0]| |W[1,3]|)) (+ (* |G[0,0]| |T[3,0]|) (* |G[1,0]| |T[3,1]|)))) (not (= (+ (* |G[0,1]| |W[0,3]|) (* |G[1,1]| |W[1,3]|)) (+ (* |G[0,1]| |T[3,0]|) (* |G[1,1]| |T[3,1]|)))) (not (= (+ (* |G[0,2]| |W[0,3]|) (* |G[1,2]| |W[1,3]|)) (+ (* |G[0,2]| |T[3,0]|) (* |G[1,2]| |T[3,1]|))))))  ; claim, that one of 12 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 4, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.14)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.17)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |W[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert case.20)  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |W[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert case.23)  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|)))) (not (= (+ (* |G[0,3]| |W[0,0]|) (* |G[1,3]| |W[1,0]|)) (+ (* |G[0,3]| |T[0,0]|) (* |G[1,3]| |T[0,1]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|)))) (not (= (+ (* |G[0,2]| |W[0,1]|) (* |G[1,2]| |W[1,1]|)) (+ (* |G[0,2]| |T[1,0]|) (* |G[1,2]| |T[1,1]|)))) (not (= (+ (* |G[0,3]| |W[0,1]|) (* |G[1,3]| |W[1,1]|)) (+ (* |G[0,3]| |T[1,0]|) (* |G[1,3]| |T[1,1]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|)))) (not (= (+ (* |G[0,1]| |W[0,2]|) (* |G[1,1]| |W[1,2]|)) (+ (* |G[0,1]| |T[2,0]|) (* |G[1,1]| |T[2,1]|)))) (not (= (+ (* |G[0,2]| |W[0,2]|) (* |G[1,2]| |W[1,2]|)) (+ (* |G[0,2]| |T[2,0]|) (* |G[1,2]| |T[2,1]|)))) (not (= (+ (* |G[0,3]| |W[0,2]|) (* |G[1,3]| |W[1,2]|)) (+ (* |G[0,3]| |T[2,0]|) (* |G[1,3]| |T[2,1]|)))) (not (= (+ (* |G[0,0]| |W[0,3]|) (* |G[1,0]| |W[1,3]|)) (+ (* |G[0,0]| |T[3,0]|) (* |G[1,0]| |T[3,1]|)))) (not (= (+ (* |G[0,1]| |W[0,3]|) (* |G[1,1]| |W[1,3]|)) (+ (* |G[0,1]| |T[3,0]|) (* |G[1,1]| |T[3,1]|)))) (not (= (+ (* |G[0,2]| |W[0,3]|) (* |G[1,2]| |W[1,3]|)) (+ (* |G[0,2]| |T[3,0]|) (* |G[1,2]| |T[3,1]|)))) (not (= (+ (* |G[0,3]| |W[0,3]|) (* |G[1,3]| |W[1,3]|)) (+ (* |G[0,3]| |T[3,0]|) (* |G[1,3]| |T[3,1]|))))))  ; claim, that one of 16 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1])
(check-sat)
(pop 1)
; H = 3, m = 1, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|)))))  ; claim, that it fails: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1] + G[2, 0] * T[0, 2])
(check-sat)
(pop 1)
; H = 3, m = 1, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 3, m = 1, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|) (* |G[2,2]| |W[2,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|) (* |G[2,2]| |T[0,2]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 3, m = 1, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|) (* |G[2,2]| |W[2,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|) (* |G[2,2]| |T[0,2]|)))) (not (= (+ (* |G[0,3]| |W[0,0]|) (* |G[1,3]| |W[1,0]|) (* |G[2,3]| |W[2,0]|)) (+ (* |G[0,3]| |T[0,0]|) (* |G[1,3]| |T[0,1]|) (* |G[2,3]| |T[0,2]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 3, m = 2, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 3, m = 2, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|) (* |G[2,1]| |W[2,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|) (* |G[2,1]| |T[1,2]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 3, m = 2, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|) (* |G[2,2]| |W[2,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|) (* |G[2,2]| |T[0,2]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|) (* |G[2,1]| |W[2,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|) (* |G[2,1]| |T[1,2]|)))) (not (= (+ (* |G[0,2]| |W[0,1]|) (* |G[1,2]| |W[1,1]|) (* |G[2,2]| |W[2,1]|)) (+ (* |G[0,2]| |T[1,0]|) (* |G[1,2]| |T[1,1]|) (* |G[2,2]| |T[1,2]|))))))  ; claim, that one of 6 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 3, m = 2, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|) (* |G[2,2]| |W[2,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|) (* |G[2,2]| |T[0,2]|)))) (not (= (+ (* |G[0,3]| |W[0,0]|) (* |G[1,3]| |W[1,0]|) (* |G[2,3]| |W[2,0]|)) (+ (* |G[0,3]| |T[0,0]|) (* |G[1,3]| |T[0,1]|) (* |G[2,3]| |T[0,2]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|) (* |G[2,1]| |W[2,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|) (* |G[2,1]| |T[1,2]|)))) (not (= (+ (* |G[0,2]| |W[0,1]|) (* |G[1,2]| |W[1,1]|) (* |G[2,2]| |W[2,1]|)) (+ (* |G[0,2]| |T[1,0]|) (* |G[1,2]| |T[1,1]|) (* |G[2,2]| |T[1,2]|)))) (not (= (+ (* |G[0,3]| |W[0,1]|) (* |G[1,3]| |W[1,1]|) (* |G[2,3]| |W[2,1]|)) (+ (* |G[0,3]| |T[1,0]|) (* |G[1,3]| |T[1,1]|) (* |G[2,3]| |T[1,2]|))))))  ; claim, that one of 8 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 3, m = 3, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.23)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |W[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|) (* |G[2,0]| |W[2,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|) (* |G[2,0]| |T[2,2]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 3, m = 3, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.23)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |W[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|) (* |G[2,1]| |W[2,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|) (* |G[2,1]| |T[1,2]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|) (* |G[2,0]| |W[2,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|) (* |G[2,0]| |T[2,2]|)))) (not (= (+ (* |G[0,1]| |W[0,2]|) (* |G[1,1]| |W[1,2]|) (* |G[2,1]| |W[2,2]|)) (+ (* |G[0,1]| |T[2,0]|) (* |G[1,1]| |T[2,1]|) (* |G[2,1]| |T[2,2]|))))))  ; claim, that one of 6 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 3, m = 3, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.23)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |W[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|) (* |G[2,2]| |W[2,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|) (* |G[2,2]| |T[0,2]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|) (* |G[2,1]| |W[2,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|) (* |G[2,1]| |T[1,2]|)))) (not (= (+ (* |G[0,2]| |W[0,1]|) (* |G[1,2]| |W[1,1]|) (* |G[2,2]| |W[2,1]|)) (+ (* |G[0,2]| |T[1,0]|) (* |G[1,2]| |T[1,1]|) (* |G[2,2]| |T[1,2]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|) (* |G[2,0]| |W[2,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|) (* |G[2,0]| |T[2,2]|)))) (not (= (+ (* |G[0,1]| |W[0,2]|) (* |G[1,1]| |W[1,2]|) (* |G[2,1]| |W[2,2]|)) (+ (* |G[0,1]| |T[2,0]|) (* |G[1,1]| |T[2,1]|) (* |G[2,1]| |T[2,2]|)))) (not (= (+ (* |G[0,2]| |W[0,2]|) (* |G[1,2]| |W[1,2]|) (* |G[2,2]| |W[2,2]|)) (+ (* |G[0,2]| |T[2,0]|) (* |G[1,2]| |T[2,1]|) (* |G[2,2]| |T[2,2]|))))))  ; claim, that one of 9 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 3, m = 3, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.23)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |W[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|) (* |G[2,2]| |W[2,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|) (* |G[2,2]| |T[0,2]|)))) (not (= (+ (* |G[0,3]| |W[0,0]|) (* |G[1,3]| |W[1,0]|) (* |G[2,3]| |W[2,0]|)) (+ (* |G[0,3]| |T[0,0]|) (* |G[1,3]| |T[0,1]|) (* |G[2,3]| |T[0,2]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|) (* |G[2,1]| |W[2,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|) (* |G[2,1]| |T[1,2]|)))) (not (= (+ (* |G[0,2]| |W[0,1]|) (* |G[1,2]| |W[1,1]|) (* |G[2,2]| |W[2,1]|)) (+ (* |G[0,2]| |T[1,0]|) (* |G[1,2]| |T[1,1]|) (* |G[2,2]| |T[1,2]|)))) (not (= (+ (* |G[0,3]| |W[0,1]|) (* |G[1,3]| |W[1,1]|) (* |G[2,3]| |W[2,1]|)) (+ (* |G[0,3]| |T[1,0]|) (* |G[1,3]| |T[1,1]|) (* |G[2,3]| |T[1,2]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|) (* |G[2,0]| |W[2,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|) (* |G[2,0]| |T[2,2]|)))) (not (= (+ (* |G[0,1]| |W[0,2]|) (* |G[1,1]| |W[1,2]|) (* |G[2,1]| |W[2,2]|)) (+ (* |G[0,1]| |T[2,0]|) (* |G[1,1]| |T[2,1]|) (* |G[2,1]| |T[2,2]|)))) (not (= (+ (* |G[0,2]| |W[0,2]|) (* |G[1,2]| |W[1,2]|) (* |G[2,2]| |W[2,2]|)) (+ (* |G[0,2]| |T[2,0]|) (* |G[1,2]| |T[2,1]|) (* |G[2,2]| |T[2,2]|)))) (not (= (+ (* |G[0,3]| |W[0,2]|) (* |G[1,3]| |W[1,2]|) (* |G[2,3]| |W[2,2]|)) (+ (* |G[0,3]| |T[2,0]|) (* |G[1,3]| |T[2,1]|) (* |G[2,3]| |T[2,2]|))))))  ; claim, that one of 12 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1] + G[2, 0] ...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |T[3,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.35 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.23)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |W[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |W[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert case.29)  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |W[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert case.32)  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert (= (+ |T[3,2]| (* (- 1.0) |W[2,3]|)) 0.0))  ; hypothesis: (T[3, 2] + W[2, 3] * -1) = 0
(assert case.35)  ; hypothesis: (T[3, 2] + W[2, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|) (* |G[2,0]| |W[2,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|) (* |G[2,0]| |T[2,2]|)))) (not (= (+ (* |G[0,0]| |W[0,3]|) (* |G[1,0]| |W[1,3]|) (* |G[2,0]| |W[2,3]|)) (+ (* |G[0,0]| |T[3,0]|) (* |G[1,0]| |T[3,1]|) (* |G[2,0]| |T[3,2]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |T[3,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.35 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.23)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |W[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |W[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert case.29)  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |W[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert case.32)  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert (= (+ |T[3,2]| (* (- 1.0) |W[2,3]|)) 0.0))  ; hypothesis: (T[3, 2] + W[2, 3] * -1) = 0
(assert case.35)  ; hypothesis: (T[3, 2] + W[2, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|) (* |G[2,1]| |W[2,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|) (* |G[2,1]| |T[1,2]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|) (* |G[2,0]| |W[2,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|) (* |G[2,0]| |T[2,2]|)))) (not (= (+ (* |G[0,1]| |W[0,2]|) (* |G[1,1]| |W[1,2]|) (* |G[2,1]| |W[2,2]|)) (+ (* |G[0,1]| |T[2,0]|) (* |G[1,1]| |T[2,1]|) (* |G[2,1]| |T[2,2]|)))) (not (= (+ (* |G[0,0]| |W[0,3]|) (* |G[1,0]| |W[1,3]|) (* |G[2,0]| |W[2,3]|)) (+ (* |G[0,0]| |T[3,0]|) (* |G[1,0]| |T[3,1]|) (* |G[2,0]| |T[3,2]|)))) (not (= (+ (* |G[0,1]| |W[0,3]|) (* |G[1,1]| |W[1,3]|) (* |G[2,1]| |W[2,3]|)) (+ (* |G[0,1]| |T[3,0]|) (* |G[1,1]| |T[3,1]|) (* |G[2,1]| |T[3,2]|))))))  ; claim, that one of 8 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |T[3,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.35 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.23)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |W[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |W[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert case.29)  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |W[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert case.32)  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert (= (+ |T[3,2]| (* (- 1.0) |W[2,3]|)) 0.0))  ; hypothesis: (T[3, 2] + W[2, 3] * -1) = 0
(assert case.35)  ; hypothesis: (T[3, 2] + W[2, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|) (* |G[2,2]| |W[2,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|) (* |G[2,2]| |T[0,2]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|) (* |G[2,1]| |W[2,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|) (* |G[2,1]| |T[1,2]|)))) (not (= (+ (* |G[0,2]| |W[0,1]|) (* |G[1,2]| |W[1,1]|) (* |G[2,2]| |W[2,1]|)) (+ (* |G[0,2]| |T[1,0]|) (* |G[1,2]| |T[1,1]|) (* |G[2,2]| |T[1,2]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|) (* |G[2,0]| |W[2,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|) (* |G[2,0]| |T[2,2]|)))) (not (= (+ (* |G[0,1]| |W[0,2]|) (* |G[1,1]| |W[1,2]|) (* |G[2,1]| |W[2,2]|)) (+ (* |G[0,1]| |T[2,0]|) (* |G[1,1]| |T[2,1]|) (* |G[2,1]| |T[2,2]|)))) (not (= (+ (* |G[0,2]| |W[0,2]|) (* |G[1,2]| |W[1,2]|) (* |G[2,2]| |W[2,2]|)) (+ (* |G[0,2]| |T[2,0]|) (* |G[1,2]| |T[2,1]|) (* |G[2,2]| |T[2,2]|)))) (not (= (+ (* |G[0,0]| |W[0,3]|) (* |G[1,0]| |W[1,3]|) (* |G[2,0]| |W[2,3]|)) (+ (* |G[0,0]| |T[3,0]|) (* |G[1,0]| |T[3,1]|) (* |G[2,0]| |T[3,2]|)))) (not (= (+ (* |G[0,1]| |W[0,3]|) (* |G[1,1]| |W[1,3]|) (* |G[2,1]| |W[2,3]|)) (+ (* |G[0,1]| |T[3,0]|) (* |G[1,1]| |T[3,1]|) (* |G[2,1]| |T[3,2]|)))) (not (= (+ (* |G[0,2]| |W[0,3]|) (* |G[1,2]| |W[1,3]|) (* |G[2,2]| |W[2,3]|)) (+ (* |G[0,2]| |T[3,0]|) (* |G[1,2]| |T[3,1]|) (* |G[2,2]| |T[3,2]|))))))  ; claim, that one of 12 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1] + G[2, 0] ...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |T[3,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.35 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.23)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |W[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |W[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert case.29)  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |W[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert case.32)  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert (= (+ |T[3,2]| (* (- 1.0) |W[2,3]|)) 0.0))  ; hypothesis: (T[3, 2] + W[2, 3] * -1) = 0
(assert case.35)  ; hypothesis: (T[3, 2] + W[2, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|) (* |G[2,2]| |W[2,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|) (* |G[2,2]| |T[0,2]|)))) (not (= (+ (* |G[0,3]| |W[0,0]|) (* |G[1,3]| |W[1,0]|) (* |G[2,3]| |W[2,0]|)) (+ (* |G[0,3]| |T[0,0]|) (* |G[1,3]| |T[0,1]|) (* |G[2,3]| |T[0,2]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|) (* |G[2,1]| |W[2,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|) (* |G[2,1]| |T[1,2]|)))) (not (= (+ (* |G[0,2]| |W[0,1]|) (* |G[1,2]| |W[1,1]|) (* |G[2,2]| |W[2,1]|)) (+ (* |G[0,2]| |T[1,0]|) (* |G[1,2]| |T[1,1]|) (* |G[2,2]| |T[1,2]|)))) (not (= (+ (* |G[0,3]| |W[0,1]|) (* |G[1,3]| |W[1,1]|) (* |G[2,3]| |W[2,1]|)) (+ (* |G[0,3]| |T[1,0]|) (* |G[1,3]| |T[1,1]|) (* |G[2,3]| |T[1,2]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|) (* |G[2,0]| |W[2,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|) (* |G[2,0]| |T[2,2]|)))) (not (= (+ (* |G[0,1]| |W[0,2]|) (* |G[1,1]| |W[1,2]|) (* |G[2,1]| |W[2,2]|)) (+ (* |G[0,1]| |T[2,0]|) (* |G[1,1]| |T[2,1]|) (* |G[2,1]| |T[2,2]|)))) (not (= (+ (* |G[0,2]| |W[0,2]|) (* |G[1,2]| |W[1,2]|) (* |G[2,2]| |W[2,2]|)) (+ (* |G[0,2]| |T[2,0]|) (* |G[1,2]| |T[2,1]|) (* |G[2,2]| |T[2,2]|)))) (not (= (+ (* |G[0,3]| |W[0,2]|) (* |G[1,3]| |W[1,2]|) (* |G[2,3]| |W[2,2]|)) (+ (* |G[0,3]| |T[2,0]|) (* |G[1,3]| |T[2,1]|) (* |G[2,3]| |T[2,2]|)))) (not (= (+ (* |G[0,0]| |W[0,3]|) (* |G[1,0]| |W[1,3]|) (* |G[2,0]| |W[2,3]|)) (+ (* |G[0,0]| |T[3,0]|) (* |G[1,0]| |T[3,1]|) (* |G[2,0]| |T[3,2]|)))) (not (= (+ (* |G[0,1]| |W[0,3]|) (* |G[1,1]| |W[1,3]|) (* |G[2,1]| |W[2,3]|)) (+ (* |G[0,1]| |T[3,0]|) (* |G[1,1]| |T[3,1]|) (* |G[2,1]| |T[3,2]|)))) (not (= (+ (* |G[0,2]| |W[0,3]|) (* |G[1,2]| |W[1,3]|) (* |G[2,2]| |W[2,3]|)) (+ (* |G[0,2]| |T[3,0]|) (* |G[1,2]| |T[3,1]|) (* |G[2,2]| |T[3,2]|)))) (not (= (+ (* |G[0,3]| |W[0,3]|) (* |G[1,3]| |W[1,3]|) (* |G[2,3]| |W[2,3]|)) (+ (* |G[0,3]| |T[3,0]|) (* |G[1,3]| |T[3,1]|) (* |G[2,3]| |T[3,2]|))))))  ; claim, that one of 16 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1] + G[2, 0] ...
(check-sat)
(pop 1)
; H = 4, m = 1, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |W[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|) (* |G[3,0]| |W[3,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|) (* |G[3,0]| |T[0,3]|)))))  ; claim, that it fails: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0] + G[3, 0] * W[3, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] * T[0, 1] + G[2, 0] * T[...
(check-sat)
(pop 1)
; H = 4, m = 1, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |W[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|) (* |G[3,0]| |W[3,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|) (* |G[3,0]| |T[0,3]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|) (* |G[3,1]| |W[3,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|) (* |G[3,1]| |T[0,3]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0] + G[3, 0] * W[3, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 1, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |W[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|) (* |G[3,0]| |W[3,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|) (* |G[3,0]| |T[0,3]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|) (* |G[3,1]| |W[3,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|) (* |G[3,1]| |T[0,3]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|) (* |G[2,2]| |W[2,0]|) (* |G[3,2]| |W[3,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|) (* |G[2,2]| |T[0,2]|) (* |G[3,2]| |T[0,3]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0] + G[3, 0] * W[3, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 1, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun |G[3,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |W[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|) (* |G[3,0]| |W[3,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|) (* |G[3,0]| |T[0,3]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|) (* |G[3,1]| |W[3,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|) (* |G[3,1]| |T[0,3]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|) (* |G[2,2]| |W[2,0]|) (* |G[3,2]| |W[3,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|) (* |G[2,2]| |T[0,2]|) (* |G[3,2]| |T[0,3]|)))) (not (= (+ (* |G[0,3]| |W[0,0]|) (* |G[1,3]| |W[1,0]|) (* |G[2,3]| |W[2,0]|) (* |G[3,3]| |W[3,0]|)) (+ (* |G[0,3]| |T[0,0]|) (* |G[1,3]| |T[0,1]|) (* |G[2,3]| |T[0,2]|) (* |G[3,3]| |T[0,3]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0] + G[3, 0] * W[3, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 2, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |W[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |W[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|) (* |G[3,0]| |W[3,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|) (* |G[3,0]| |T[0,3]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|) (* |G[3,0]| |W[3,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|) (* |G[3,0]| |T[1,3]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0] + G[3, 0] * W[3, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 2, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |W[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |W[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|) (* |G[3,0]| |W[3,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|) (* |G[3,0]| |T[0,3]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|) (* |G[3,1]| |W[3,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|) (* |G[3,1]| |T[0,3]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|) (* |G[3,0]| |W[3,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|) (* |G[3,0]| |T[1,3]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|) (* |G[2,1]| |W[2,1]|) (* |G[3,1]| |W[3,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|) (* |G[2,1]| |T[1,2]|) (* |G[3,1]| |T[1,3]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0] + G[3, 0] * W[3, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 2, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |W[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |W[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|) (* |G[3,0]| |W[3,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|) (* |G[3,0]| |T[0,3]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|) (* |G[3,1]| |W[3,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|) (* |G[3,1]| |T[0,3]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|) (* |G[2,2]| |W[2,0]|) (* |G[3,2]| |W[3,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|) (* |G[2,2]| |T[0,2]|) (* |G[3,2]| |T[0,3]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|) (* |G[3,0]| |W[3,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|) (* |G[3,0]| |T[1,3]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|) (* |G[2,1]| |W[2,1]|) (* |G[3,1]| |W[3,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|) (* |G[2,1]| |T[1,2]|) (* |G[3,1]| |T[1,3]|)))) (not (= (+ (* |G[0,2]| |W[0,1]|) (* |G[1,2]| |W[1,1]|) (* |G[2,2]| |W[2,1]|) (* |G[3,2]| |W[3,1]|)) (+ (* |G[0,2]| |T[1,0]|) (* |G[1,2]| |T[1,1]|) (* |G[2,2]| |T[1,2]|) (* |G[3,2]| |T[1,3]|))))))  ; claim, that one of 6 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0] + G[3, 0] * W[3, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 2, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun |G[3,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |W[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |W[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|) (* |G[3,0]| |W[3,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|) (* |G[3,0]| |T[0,3]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|) (* |G[3,1]| |W[3,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|) (* |G[3,1]| |T[0,3]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|) (* |G[2,2]| |W[2,0]|) (* |G[3,2]| |W[3,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|) (* |G[2,2]| |T[0,2]|) (* |G[3,2]| |T[0,3]|)))) (not (= (+ (* |G[0,3]| |W[0,0]|) (* |G[1,3]| |W[1,0]|) (* |G[2,3]| |W[2,0]|) (* |G[3,3]| |W[3,0]|)) (+ (* |G[0,3]| |T[0,0]|) (* |G[1,3]| |T[0,1]|) (* |G[2,3]| |T[0,2]|) (* |G[3,3]| |T[0,3]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|) (* |G[3,0]| |W[3,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|) (* |G[3,0]| |T[1,3]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|) (* |G[2,1]| |W[2,1]|) (* |G[3,1]| |W[3,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|) (* |G[2,1]| |T[1,2]|) (* |G[3,1]| |T[1,3]|)))) (not (= (+ (* |G[0,2]| |W[0,1]|) (* |G[1,2]| |W[1,1]|) (* |G[2,2]| |W[2,1]|) (* |G[3,2]| |W[3,1]|)) (+ (* |G[0,2]| |T[1,0]|) (* |G[1,2]| |T[1,1]|) (* |G[2,2]| |T[1,2]|) (* |G[3,2]| |T[1,3]|)))) (not (= (+ (* |G[0,3]| |W[0,1]|) (* |G[1,3]| |W[1,1]|) (* |G[2,3]| |W[2,1]|) (* |G[3,3]| |W[3,1]|)) (+ (* |G[0,3]| |T[1,0]|) (* |G[1,3]| |T[1,1]|) (* |G[2,3]| |T[1,2]|) (* |G[3,3]| |T[1,3]|))))))  ; claim, that one of 8 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0] + G[3, 0] * W[3, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 3, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |T[2,3]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.35 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |W[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |W[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.29)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |W[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert case.32)  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert (= (+ |T[2,3]| (* (- 1.0) |W[3,2]|)) 0.0))  ; hypothesis: (T[2, 3] + W[3, 2] * -1) = 0
(assert case.35)  ; hypothesis: (T[2, 3] + W[3, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|) (* |G[3,0]| |W[3,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|) (* |G[3,0]| |T[0,3]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|) (* |G[3,0]| |W[3,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|) (* |G[3,0]| |T[1,3]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|) (* |G[2,0]| |W[2,2]|) (* |G[3,0]| |W[3,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|) (* |G[2,0]| |T[2,2]|) (* |G[3,0]| |T[2,3]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0] + G[3, 0] * W[3, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 3, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |T[2,3]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.35 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |W[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |W[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.29)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |W[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert case.32)  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert (= (+ |T[2,3]| (* (- 1.0) |W[3,2]|)) 0.0))  ; hypothesis: (T[2, 3] + W[3, 2] * -1) = 0
(assert case.35)  ; hypothesis: (T[2, 3] + W[3, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|) (* |G[3,0]| |W[3,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|) (* |G[3,0]| |T[0,3]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|) (* |G[3,1]| |W[3,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|) (* |G[3,1]| |T[0,3]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|) (* |G[3,0]| |W[3,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|) (* |G[3,0]| |T[1,3]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|) (* |G[2,1]| |W[2,1]|) (* |G[3,1]| |W[3,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|) (* |G[2,1]| |T[1,2]|) (* |G[3,1]| |T[1,3]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|) (* |G[2,0]| |W[2,2]|) (* |G[3,0]| |W[3,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|) (* |G[2,0]| |T[2,2]|) (* |G[3,0]| |T[2,3]|)))) (not (= (+ (* |G[0,1]| |W[0,2]|) (* |G[1,1]| |W[1,2]|) (* |G[2,1]| |W[2,2]|) (* |G[3,1]| |W[3,2]|)) (+ (* |G[0,1]| |T[2,0]|) (* |G[1,1]| |T[2,1]|) (* |G[2,1]| |T[2,2]|) (* |G[3,1]| |T[2,3]|))))))  ; claim, that one of 6 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0] + G[3, 0] * W[3, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 3, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |T[2,3]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.35 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |W[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |W[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.29)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |W[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert case.32)  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert (= (+ |T[2,3]| (* (- 1.0) |W[3,2]|)) 0.0))  ; hypothesis: (T[2, 3] + W[3, 2] * -1) = 0
(assert case.35)  ; hypothesis: (T[2, 3] + W[3, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|) (* |G[3,0]| |W[3,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|) (* |G[3,0]| |T[0,3]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|) (* |G[3,1]| |W[3,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|) (* |G[3,1]| |T[0,3]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|) (* |G[2,2]| |W[2,0]|) (* |G[3,2]| |W[3,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|) (* |G[2,2]| |T[0,2]|) (* |G[3,2]| |T[0,3]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|) (* |G[3,0]| |W[3,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|) (* |G[3,0]| |T[1,3]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|) (* |G[2,1]| |W[2,1]|) (* |G[3,1]| |W[3,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|) (* |G[2,1]| |T[1,2]|) (* |G[3,1]| |T[1,3]|)))) (not (= (+ (* |G[0,2]| |W[0,1]|) (* |G[1,2]| |W[1,1]|) (* |G[2,2]| |W[2,1]|) (* |G[3,2]| |W[3,1]|)) (+ (* |G[0,2]| |T[1,0]|) (* |G[1,2]| |T[1,1]|) (* |G[2,2]| |T[1,2]|) (* |G[3,2]| |T[1,3]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|) (* |G[2,0]| |W[2,2]|) (* |G[3,0]| |W[3,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|) (* |G[2,0]| |T[2,2]|) (* |G[3,0]| |T[2,3]|)))) (not (= (+ (* |G[0,1]| |W[0,2]|) (* |G[1,1]| |W[1,2]|) (* |G[2,1]| |W[2,2]|) (* |G[3,1]| |W[3,2]|)) (+ (* |G[0,1]| |T[2,0]|) (* |G[1,1]| |T[2,1]|) (* |G[2,1]| |T[2,2]|) (* |G[3,1]| |T[2,3]|)))) (not (= (+ (* |G[0,2]| |W[0,2]|) (* |G[1,2]| |W[1,2]|) (* |G[2,2]| |W[2,2]|) (* |G[3,2]| |W[3,2]|)) (+ (* |G[0,2]| |T[2,0]|) (* |G[1,2]| |T[2,1]|) (* |G[2,2]| |T[2,2]|) (* |G[3,2]| |T[2,3]|))))))  ; claim, that one of 9 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0] + G[3, 0] * W[3, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 3, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |T[2,3]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun |G[3,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.35 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |W[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |W[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.29)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |W[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert case.32)  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert (= (+ |T[2,3]| (* (- 1.0) |W[3,2]|)) 0.0))  ; hypothesis: (T[2, 3] + W[3, 2] * -1) = 0
(assert case.35)  ; hypothesis: (T[2, 3] + W[3, 2] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|) (* |G[3,0]| |W[3,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|) (* |G[3,0]| |T[0,3]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|) (* |G[3,1]| |W[3,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|) (* |G[3,1]| |T[0,3]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|) (* |G[2,2]| |W[2,0]|) (* |G[3,2]| |W[3,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|) (* |G[2,2]| |T[0,2]|) (* |G[3,2]| |T[0,3]|)))) (not (= (+ (* |G[0,3]| |W[0,0]|) (* |G[1,3]| |W[1,0]|) (* |G[2,3]| |W[2,0]|) (* |G[3,3]| |W[3,0]|)) (+ (* |G[0,3]| |T[0,0]|) (* |G[1,3]| |T[0,1]|) (* |G[2,3]| |T[0,2]|) (* |G[3,3]| |T[0,3]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|) (* |G[3,0]| |W[3,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|) (* |G[3,0]| |T[1,3]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|) (* |G[2,1]| |W[2,1]|) (* |G[3,1]| |W[3,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|) (* |G[2,1]| |T[1,2]|) (* |G[3,1]| |T[1,3]|)))) (not (= (+ (* |G[0,2]| |W[0,1]|) (* |G[1,2]| |W[1,1]|) (* |G[2,2]| |W[2,1]|) (* |G[3,2]| |W[3,1]|)) (+ (* |G[0,2]| |T[1,0]|) (* |G[1,2]| |T[1,1]|) (* |G[2,2]| |T[1,2]|) (* |G[3,2]| |T[1,3]|)))) (not (= (+ (* |G[0,3]| |W[0,1]|) (* |G[1,3]| |W[1,1]|) (* |G[2,3]| |W[2,1]|) (* |G[3,3]| |W[3,1]|)) (+ (* |G[0,3]| |T[1,0]|) (* |G[1,3]| |T[1,1]|) (* |G[2,3]| |T[1,2]|) (* |G[3,3]| |T[1,3]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|) (* |G[2,0]| |W[2,2]|) (* |G[3,0]| |W[3,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|) (* |G[2,0]| |T[2,2]|) (* |G[3,0]| |T[2,3]|)))) (not (= (+ (* |G[0,1]| |W[0,2]|) (* |G[1,1]| |W[1,2]|) (* |G[2,1]| |W[2,2]|) (* |G[3,1]| |W[3,2]|)) (+ (* |G[0,1]| |T[2,0]|) (* |G[1,1]| |T[2,1]|) (* |G[2,1]| |T[2,2]|) (* |G[3,1]| |T[2,3]|)))) (not (= (+ (* |G[0,2]| |W[0,2]|) (* |G[1,2]| |W[1,2]|) (* |G[2,2]| |W[2,2]|) (* |G[3,2]| |W[3,2]|)) (+ (* |G[0,2]| |T[2,0]|) (* |G[1,2]| |T[2,1]|) (* |G[2,2]| |T[2,2]|) (* |G[3,2]| |T[2,3]|)))) (not (= (+ (* |G[0,3]| |W[0,2]|) (* |G[1,3]| |W[1,2]|) (* |G[2,3]| |W[2,2]|) (* |G[3,3]| |W[3,2]|)) (+ (* |G[0,3]| |T[2,0]|) (* |G[1,3]| |T[2,1]|) (* |G[2,3]| |T[2,2]|) (* |G[3,3]| |T[2,3]|))))))  ; claim, that one of 12 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0] + G[3, 0] * W[3, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] ...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |T[2,3]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |T[3,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |T[3,3]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
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
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |W[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |W[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.29)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |W[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert case.32)  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert (= (+ |T[2,3]| (* (- 1.0) |W[3,2]|)) 0.0))  ; hypothesis: (T[2, 3] + W[3, 2] * -1) = 0
(assert case.35)  ; hypothesis: (T[2, 3] + W[3, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |W[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert case.38)  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |W[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert case.41)  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert (= (+ |T[3,2]| (* (- 1.0) |W[2,3]|)) 0.0))  ; hypothesis: (T[3, 2] + W[2, 3] * -1) = 0
(assert case.44)  ; hypothesis: (T[3, 2] + W[2, 3] * -1) = 0
(assert (= (+ |T[3,3]| (* (- 1.0) |W[3,3]|)) 0.0))  ; hypothesis: (T[3, 3] + W[3, 3] * -1) = 0
(assert case.47)  ; hypothesis: (T[3, 3] + W[3, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|) (* |G[3,0]| |W[3,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|) (* |G[3,0]| |T[0,3]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|) (* |G[3,0]| |W[3,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|) (* |G[3,0]| |T[1,3]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|) (* |G[2,0]| |W[2,2]|) (* |G[3,0]| |W[3,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|) (* |G[2,0]| |T[2,2]|) (* |G[3,0]| |T[2,3]|)))) (not (= (+ (* |G[0,0]| |W[0,3]|) (* |G[1,0]| |W[1,3]|) (* |G[2,0]| |W[2,3]|) (* |G[3,0]| |W[3,3]|)) (+ (* |G[0,0]| |T[3,0]|) (* |G[1,0]| |T[3,1]|) (* |G[2,0]| |T[3,2]|) (* |G[3,0]| |T[3,3]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0] + G[3, 0] * W[3, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |T[2,3]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |T[3,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |T[3,3]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
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
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |W[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |W[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.29)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |W[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert case.32)  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert (= (+ |T[2,3]| (* (- 1.0) |W[3,2]|)) 0.0))  ; hypothesis: (T[2, 3] + W[3, 2] * -1) = 0
(assert case.35)  ; hypothesis: (T[2, 3] + W[3, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |W[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert case.38)  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |W[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert case.41)  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert (= (+ |T[3,2]| (* (- 1.0) |W[2,3]|)) 0.0))  ; hypothesis: (T[3, 2] + W[2, 3] * -1) = 0
(assert case.44)  ; hypothesis: (T[3, 2] + W[2, 3] * -1) = 0
(assert (= (+ |T[3,3]| (* (- 1.0) |W[3,3]|)) 0.0))  ; hypothesis: (T[3, 3] + W[3, 3] * -1) = 0
(assert case.47)  ; hypothesis: (T[3, 3] + W[3, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|) (* |G[3,0]| |W[3,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|) (* |G[3,0]| |T[0,3]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|) (* |G[3,1]| |W[3,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|) (* |G[3,1]| |T[0,3]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|) (* |G[3,0]| |W[3,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|) (* |G[3,0]| |T[1,3]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|) (* |G[2,1]| |W[2,1]|) (* |G[3,1]| |W[3,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|) (* |G[2,1]| |T[1,2]|) (* |G[3,1]| |T[1,3]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|) (* |G[2,0]| |W[2,2]|) (* |G[3,0]| |W[3,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|) (* |G[2,0]| |T[2,2]|) (* |G[3,0]| |T[2,3]|)))) (not (= (+ (* |G[0,1]| |W[0,2]|) (* |G[1,1]| |W[1,2]|) (* |G[2,1]| |W[2,2]|) (* |G[3,1]| |W[3,2]|)) (+ (* |G[0,1]| |T[2,0]|) (* |G[1,1]| |T[2,1]|) (* |G[2,1]| |T[2,2]|) (* |G[3,1]| |T[2,3]|)))) (not (= (+ (* |G[0,0]| |W[0,3]|) (* |G[1,0]| |W[1,3]|) (* |G[2,0]| |W[2,3]|) (* |G[3,0]| |W[3,3]|)) (+ (* |G[0,0]| |T[3,0]|) (* |G[1,0]| |T[3,1]|) (* |G[2,0]| |T[3,2]|) (* |G[3,0]| |T[3,3]|)))) (not (= (+ (* |G[0,1]| |W[0,3]|) (* |G[1,1]| |W[1,3]|) (* |G[2,1]| |W[2,3]|) (* |G[3,1]| |W[3,3]|)) (+ (* |G[0,1]| |T[3,0]|) (* |G[1,1]| |T[3,1]|) (* |G[2,1]| |T[3,2]|) (* |G[3,1]| |T[3,3]|))))))  ; claim, that one of 8 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0] + G[3, 0] * W[3, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |T[2,3]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |T[3,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |T[3,3]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
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
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |W[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |W[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.29)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |W[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert case.32)  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert (= (+ |T[2,3]| (* (- 1.0) |W[3,2]|)) 0.0))  ; hypothesis: (T[2, 3] + W[3, 2] * -1) = 0
(assert case.35)  ; hypothesis: (T[2, 3] + W[3, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |W[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert case.38)  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |W[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert case.41)  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert (= (+ |T[3,2]| (* (- 1.0) |W[2,3]|)) 0.0))  ; hypothesis: (T[3, 2] + W[2, 3] * -1) = 0
(assert case.44)  ; hypothesis: (T[3, 2] + W[2, 3] * -1) = 0
(assert (= (+ |T[3,3]| (* (- 1.0) |W[3,3]|)) 0.0))  ; hypothesis: (T[3, 3] + W[3, 3] * -1) = 0
(assert case.47)  ; hypothesis: (T[3, 3] + W[3, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|) (* |G[3,0]| |W[3,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|) (* |G[3,0]| |T[0,3]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|) (* |G[3,1]| |W[3,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|) (* |G[3,1]| |T[0,3]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|) (* |G[2,2]| |W[2,0]|) (* |G[3,2]| |W[3,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|) (* |G[2,2]| |T[0,2]|) (* |G[3,2]| |T[0,3]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|) (* |G[3,0]| |W[3,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|) (* |G[3,0]| |T[1,3]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|) (* |G[2,1]| |W[2,1]|) (* |G[3,1]| |W[3,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|) (* |G[2,1]| |T[1,2]|) (* |G[3,1]| |T[1,3]|)))) (not (= (+ (* |G[0,2]| |W[0,1]|) (* |G[1,2]| |W[1,1]|) (* |G[2,2]| |W[2,1]|) (* |G[3,2]| |W[3,1]|)) (+ (* |G[0,2]| |T[1,0]|) (* |G[1,2]| |T[1,1]|) (* |G[2,2]| |T[1,2]|) (* |G[3,2]| |T[1,3]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|) (* |G[2,0]| |W[2,2]|) (* |G[3,0]| |W[3,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|) (* |G[2,0]| |T[2,2]|) (* |G[3,0]| |T[2,3]|)))) (not (= (+ (* |G[0,1]| |W[0,2]|) (* |G[1,1]| |W[1,2]|) (* |G[2,1]| |W[2,2]|) (* |G[3,1]| |W[3,2]|)) (+ (* |G[0,1]| |T[2,0]|) (* |G[1,1]| |T[2,1]|) (* |G[2,1]| |T[2,2]|) (* |G[3,1]| |T[2,3]|)))) (not (= (+ (* |G[0,2]| |W[0,2]|) (* |G[1,2]| |W[1,2]|) (* |G[2,2]| |W[2,2]|) (* |G[3,2]| |W[3,2]|)) (+ (* |G[0,2]| |T[2,0]|) (* |G[1,2]| |T[2,1]|) (* |G[2,2]| |T[2,2]|) (* |G[3,2]| |T[2,3]|)))) (not (= (+ (* |G[0,0]| |W[0,3]|) (* |G[1,0]| |W[1,3]|) (* |G[2,0]| |W[2,3]|) (* |G[3,0]| |W[3,3]|)) (+ (* |G[0,0]| |T[3,0]|) (* |G[1,0]| |T[3,1]|) (* |G[2,0]| |T[3,2]|) (* |G[3,0]| |T[3,3]|)))) (not (= (+ (* |G[0,1]| |W[0,3]|) (* |G[1,1]| |W[1,3]|) (* |G[2,1]| |W[2,3]|) (* |G[3,1]| |W[3,3]|)) (+ (* |G[0,1]| |T[3,0]|) (* |G[1,1]| |T[3,1]|) (* |G[2,1]| |T[3,2]|) (* |G[3,1]| |T[3,3]|)))) (not (= (+ (* |G[0,2]| |W[0,3]|) (* |G[1,2]| |W[1,3]|) (* |G[2,2]| |W[2,3]|) (* |G[3,2]| |W[3,3]|)) (+ (* |G[0,2]| |T[3,0]|) (* |G[1,2]| |T[3,1]|) (* |G[2,2]| |T[3,2]|) (* |G[3,2]| |T[3,3]|))))))  ; claim, that one of 12 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0] + G[3, 0] * W[3, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] ...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |T[2,3]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |T[3,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |T[3,3]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun |G[3,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
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
(define-fun t.0 () Real (- 1.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |W[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + W[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |W[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + W[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |W[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + W[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |W[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + W[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |W[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + W[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |W[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + W[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |W[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + W[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |W[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + W[3, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |W[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 0] + W[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |W[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert case.29)  ; hypothesis: (T[2, 1] + W[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |W[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert case.32)  ; hypothesis: (T[2, 2] + W[2, 2] * -1) = 0
(assert (= (+ |T[2,3]| (* (- 1.0) |W[3,2]|)) 0.0))  ; hypothesis: (T[2, 3] + W[3, 2] * -1) = 0
(assert case.35)  ; hypothesis: (T[2, 3] + W[3, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |W[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert case.38)  ; hypothesis: (T[3, 0] + W[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |W[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert case.41)  ; hypothesis: (T[3, 1] + W[1, 3] * -1) = 0
(assert (= (+ |T[3,2]| (* (- 1.0) |W[2,3]|)) 0.0))  ; hypothesis: (T[3, 2] + W[2, 3] * -1) = 0
(assert case.44)  ; hypothesis: (T[3, 2] + W[2, 3] * -1) = 0
(assert (= (+ |T[3,3]| (* (- 1.0) |W[3,3]|)) 0.0))  ; hypothesis: (T[3, 3] + W[3, 3] * -1) = 0
(assert case.47)  ; hypothesis: (T[3, 3] + W[3, 3] * -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |W[0,0]|) (* |G[1,0]| |W[1,0]|) (* |G[2,0]| |W[2,0]|) (* |G[3,0]| |W[3,0]|)) (+ (* |G[0,0]| |T[0,0]|) (* |G[1,0]| |T[0,1]|) (* |G[2,0]| |T[0,2]|) (* |G[3,0]| |T[0,3]|)))) (not (= (+ (* |G[0,1]| |W[0,0]|) (* |G[1,1]| |W[1,0]|) (* |G[2,1]| |W[2,0]|) (* |G[3,1]| |W[3,0]|)) (+ (* |G[0,1]| |T[0,0]|) (* |G[1,1]| |T[0,1]|) (* |G[2,1]| |T[0,2]|) (* |G[3,1]| |T[0,3]|)))) (not (= (+ (* |G[0,2]| |W[0,0]|) (* |G[1,2]| |W[1,0]|) (* |G[2,2]| |W[2,0]|) (* |G[3,2]| |W[3,0]|)) (+ (* |G[0,2]| |T[0,0]|) (* |G[1,2]| |T[0,1]|) (* |G[2,2]| |T[0,2]|) (* |G[3,2]| |T[0,3]|)))) (not (= (+ (* |G[0,3]| |W[0,0]|) (* |G[1,3]| |W[1,0]|) (* |G[2,3]| |W[2,0]|) (* |G[3,3]| |W[3,0]|)) (+ (* |G[0,3]| |T[0,0]|) (* |G[1,3]| |T[0,1]|) (* |G[2,3]| |T[0,2]|) (* |G[3,3]| |T[0,3]|)))) (not (= (+ (* |G[0,0]| |W[0,1]|) (* |G[1,0]| |W[1,1]|) (* |G[2,0]| |W[2,1]|) (* |G[3,0]| |W[3,1]|)) (+ (* |G[0,0]| |T[1,0]|) (* |G[1,0]| |T[1,1]|) (* |G[2,0]| |T[1,2]|) (* |G[3,0]| |T[1,3]|)))) (not (= (+ (* |G[0,1]| |W[0,1]|) (* |G[1,1]| |W[1,1]|) (* |G[2,1]| |W[2,1]|) (* |G[3,1]| |W[3,1]|)) (+ (* |G[0,1]| |T[1,0]|) (* |G[1,1]| |T[1,1]|) (* |G[2,1]| |T[1,2]|) (* |G[3,1]| |T[1,3]|)))) (not (= (+ (* |G[0,2]| |W[0,1]|) (* |G[1,2]| |W[1,1]|) (* |G[2,2]| |W[2,1]|) (* |G[3,2]| |W[3,1]|)) (+ (* |G[0,2]| |T[1,0]|) (* |G[1,2]| |T[1,1]|) (* |G[2,2]| |T[1,2]|) (* |G[3,2]| |T[1,3]|)))) (not (= (+ (* |G[0,3]| |W[0,1]|) (* |G[1,3]| |W[1,1]|) (* |G[2,3]| |W[2,1]|) (* |G[3,3]| |W[3,1]|)) (+ (* |G[0,3]| |T[1,0]|) (* |G[1,3]| |T[1,1]|) (* |G[2,3]| |T[1,2]|) (* |G[3,3]| |T[1,3]|)))) (not (= (+ (* |G[0,0]| |W[0,2]|) (* |G[1,0]| |W[1,2]|) (* |G[2,0]| |W[2,2]|) (* |G[3,0]| |W[3,2]|)) (+ (* |G[0,0]| |T[2,0]|) (* |G[1,0]| |T[2,1]|) (* |G[2,0]| |T[2,2]|) (* |G[3,0]| |T[2,3]|)))) (not (= (+ (* |G[0,1]| |W[0,2]|) (* |G[1,1]| |W[1,2]|) (* |G[2,1]| |W[2,2]|) (* |G[3,1]| |W[3,2]|)) (+ (* |G[0,1]| |T[2,0]|) (* |G[1,1]| |T[2,1]|) (* |G[2,1]| |T[2,2]|) (* |G[3,1]| |T[2,3]|)))) (not (= (+ (* |G[0,2]| |W[0,2]|) (* |G[1,2]| |W[1,2]|) (* |G[2,2]| |W[2,2]|) (* |G[3,2]| |W[3,2]|)) (+ (* |G[0,2]| |T[2,0]|) (* |G[1,2]| |T[2,1]|) (* |G[2,2]| |T[2,2]|) (* |G[3,2]| |T[2,3]|)))) (not (= (+ (* |G[0,3]| |W[0,2]|) (* |G[1,3]| |W[1,2]|) (* |G[2,3]| |W[2,2]|) (* |G[3,3]| |W[3,2]|)) (+ (* |G[0,3]| |T[2,0]|) (* |G[1,3]| |T[2,1]|) (* |G[2,3]| |T[2,2]|) (* |G[3,3]| |T[2,3]|)))) (not (= (+ (* |G[0,0]| |W[0,3]|) (* |G[1,0]| |W[1,3]|) (* |G[2,0]| |W[2,3]|) (* |G[3,0]| |W[3,3]|)) (+ (* |G[0,0]| |T[3,0]|) (* |G[1,0]| |T[3,1]|) (* |G[2,0]| |T[3,2]|) (* |G[3,0]| |T[3,3]|)))) (not (= (+ (* |G[0,1]| |W[0,3]|) (* |G[1,1]| |W[1,3]|) (* |G[2,1]| |W[2,3]|) (* |G[3,1]| |W[3,3]|)) (+ (* |G[0,1]| |T[3,0]|) (* |G[1,1]| |T[3,1]|) (* |G[2,1]| |T[3,2]|) (* |G[3,1]| |T[3,3]|)))) (not (= (+ (* |G[0,2]| |W[0,3]|) (* |G[1,2]| |W[1,3]|) (* |G[2,2]| |W[2,3]|) (* |G[3,2]| |W[3,3]|)) (+ (* |G[0,2]| |T[3,0]|) (* |G[1,2]| |T[3,1]|) (* |G[2,2]| |T[3,2]|) (* |G[3,2]| |T[3,3]|)))) (not (= (+ (* |G[0,3]| |W[0,3]|) (* |G[1,3]| |W[1,3]|) (* |G[2,3]| |W[2,3]|) (* |G[3,3]| |W[3,3]|)) (+ (* |G[0,3]| |T[3,0]|) (* |G[1,3]| |T[3,1]|) (* |G[2,3]| |T[3,2]|) (* |G[3,3]| |T[3,3]|))))))  ; claim, that one of 16 equations fails, as in: (G[0, 0] * W[0, 0] + G[1, 0] * W[1, 0] + G[2, 0] * W[2, 0] + G[3, 0] * W[3, 0]) = (G[0, 0] * T[0, 0] + G[1, 0] ...
(check-sat)
(pop 1)
