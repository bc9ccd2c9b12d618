; 64 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; n = 1, m = 1, H = 1
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(assert (not (= (* |G[0,0]| |P[0,0,0]|) (* |G[0,0]| |P[0,0,0]|))))  ; claim, that it fails: G[0, 0] * P[0, 0, 0] = G[0, 0] * P[0, 0, 0]
(check-sat)
(pop 1)
; n = 1, m = 1, H = 2
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(assert (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|)) (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|)))))  ; claim, that it fails: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1]) = (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1])
(check-sat)
(pop 1)
; n = 1, m = 1, H = 3
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(assert (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|) (* |G[0,2]| |P[0,0,2]|)) (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|) (* |G[0,2]| |P[0,0,2]|)))))  ; claim, that it fails: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2]) = (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0,...
(check-sat)
(pop 1)
; n = 1, m = 1, H = 4
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |P[0,0,3]| () Real)
(assert (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|) (* |G[0,2]| |P[0,0,2]|) (* |G[0,3]| |P[0,0,3]|)) (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|) (* |G[0,2]| |P[0,0,2]|) (* |G[0,3]| |P[0,0,3]|)))))  ; claim, that it fails: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[0, 3] * P[0, 0, 3]) = (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0,...
(check-sat)
(pop 1)
; n = 1, m = 2, H = 1
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(assert (not (= (* |G[0,0]| |P[0,0,0]|) (* |G[0,0]| |P[0,0,0]|))))  ; claim, that it fails: G[0, 0] * P[0, 0, 0] = G[0, 0] * P[0, 0, 0]
(check-sat)
(pop 1)
; n = 1, m = 2, H = 2
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(assert (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|)) (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|)))))  ; claim, that it fails: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1]) = (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1])
(check-sat)
(pop 1)
; n = 1, m = 2, H = 3
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(assert (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|) (* |G[0,2]| |P[0,0,2]|)) (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|) (* |G[0,2]| |P[0,0,2]|)))))  ; claim, that it fails: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2]) = (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0,...
(check-sat)
(pop 1)
; n = 1, m = 2, H = 4
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |P[0,0,3]| () Real)
(assert (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|) (* |G[0,2]| |P[0,0,2]|) (* |G[0,3]| |P[0,0,3]|)) (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|) (* |G[0,2]| |P[0,0,2]|) (* |G[0,3]| |P[0,0,3]|)))))  ; claim, that it fails: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[0, 3] * P[0, 0, 3]) = (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0,...
(check-sat)
(pop 1)
; n = 1, m = 3, H = 1
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(assert (not (= (* |G[0,0]| |P[0,0,0]|) (* |G[0,0]| |P[0,0,0]|))))  ; claim, that it fails: G[0, 0] * P[0, 0, 0] = G[0, 0] * P[0, 0, 0]
(check-sat)
(pop 1)
; n = 1, m = 3, H = 2
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(assert (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|)) (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|)))))  ; claim, that it fails: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1]) = (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1])
(check-sat)
(pop 1)
; n = 1, m = 3, H = 3
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(assert (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|) (* |G[0,2]| |P[0,0,2]|)) (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|) (* |G[0,2]| |P[0,0,2]|)))))  ; claim, that it fails: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2]) = (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0,...
(check-sat)
(pop 1)
; n = 1, m = 3, H = 4
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |P[0,0,3]| () Real)
(assert (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|) (* |G[0,2]| |P[0,0,2]|) (* |G[0,3]| |P[0,0,3]|)) (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|) (* |G[0,2]| |P[0,0,2]|) (* |G[0,3]| |P[0,0,3]|)))))  ; claim, that it fails: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[0, 3] * P[0, 0, 3]) = (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0,...
(check-sat)
(pop 1)
; n = 1, m = 4, H = 1
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(assert (not (= (* |G[0,0]| |P[0,0,0]|) (* |G[0,0]| |P[0,0,0]|))))  ; claim, that it fails: G[0, 0] * P[0, 0, 0] = G[0, 0] * P[0, 0, 0]
(check-sat)
(pop 1)
; n = 1, m = 4, H = 2
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(assert (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|)) (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|)))))  ; claim, that it fails: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1]) = (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1])
(check-sat)
(pop 1)
; n = 1, m = 4, H = 3
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(assert (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|) (* |G[0,2]| |P[0,0,2]|)) (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|) (* |G[0,2]| |P[0,0,2]|)))))  ; claim, that it fails: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2]) = (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0,...
(check-sat)
(pop 1)
; n = 1, m = 4, H = 4
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |P[0,0,3]| () Real)
(assert (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|) (* |G[0,2]| |P[0,0,2]|) (* |G[0,3]| |P[0,0,3]|)) (+ (* |G[0,0]| |P[0,0,0]|) (* |G[0,1]| |P[0,0,1]|) (* |G[0,2]| |P[0,0,2]|) (* |G[0,3]| |P[0,0,3]|)))))  ; claim, that it fails: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[0, 3] * P[0, 0, 3]) = (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0,...
(check-sat)
(pop 1)
; n = 2, m = 1, H = 1
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.3)  ; hypothesis: P[1, 0, 0] = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[1,0]| |P[0,1,0]|)) (* |G[0,0]| |P[0,0,0]|))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[1,0]| |P[1,1,0]|)) (* |G[1,0]| |P[1,1,0]|)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[1, 0] * P[0, 1, 0]) = G[0, 0] * P[0, 0, 0]
(check-sat)
(pop 1)
; n = 2, m = 1, H = 2
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.3 () Real (* |G[1,1]| |P[1,1,1]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.5)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.7)  ; hypothesis: P[1, 0, 1] = 0
(assert (or (not (= (+ t.0 t.1 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|)) (+ t.0 t.1))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) t.2 t.3) (+ t.2 t.3)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1]) = (G[0, 0] * P[0, 0,...
(check-sat)
(pop 1)
; n = 2, m = 1, H = 3
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.4 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.5 () Real (* |G[1,2]| |P[1,1,2]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.7)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.9)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.11)  ; hypothesis: P[1, 0, 2] = 0
(assert (or (not (= (+ t.0 t.1 t.2 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|)) (+ t.0 t.1 t.2))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) t.3 t.4 t.5) (+ t.3 t.4 t.5)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1...
(check-sat)
(pop 1)
; n = 2, m = 1, H = 4
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,1,3]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,0,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |P[0,0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[1,1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[0,3]| |P[0,0,3]|))
(define-fun t.4 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.5 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.6 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.7 () Real (* |G[1,3]| |P[1,1,3]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,1,3]| 0.0))  ; hypothesis: P[0, 1, 3] = 0
(assert case.7)  ; hypothesis: P[0, 1, 3] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.9)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.11)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.13)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,0,3]| 0.0))  ; hypothesis: P[1, 0, 3] = 0
(assert case.15)  ; hypothesis: P[1, 0, 3] = 0
(assert (or (not (= (+ t.0 t.1 t.2 t.3 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[1,3]| |P[0,1,3]|)) (+ t.0 t.1 t.2 t.3))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) (* |G[0,3]| |P[1,0,3]|) t.4 t.5 t.6 t.7) (+ t.4 t.5 t.6 t.7)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[0, 3] * P[0, 0, 3] + G[1, 0] * P[0, 1, 0...
(check-sat)
(pop 1)
; n = 2, m = 2, H = 1
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.3)  ; hypothesis: P[1, 0, 0] = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[1,0]| |P[0,1,0]|)) (* |G[0,0]| |P[0,0,0]|))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[1,0]| |P[1,1,0]|)) (* |G[1,0]| |P[1,1,0]|)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[1, 0] * P[0, 1, 0]) = G[0, 0] * P[0, 0, 0]
(check-sat)
(pop 1)
; n = 2, m = 2, H = 2
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.3 () Real (* |G[1,1]| |P[1,1,1]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.5)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.7)  ; hypothesis: P[1, 0, 1] = 0
(assert (or (not (= (+ t.0 t.1 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|)) (+ t.0 t.1))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) t.2 t.3) (+ t.2 t.3)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1]) = (G[0, 0] * P[0, 0,...
(check-sat)
(pop 1)
; n = 2, m = 2, H = 3
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.4 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.5 () Real (* |G[1,2]| |P[1,1,2]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.7)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.9)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.11)  ; hypothesis: P[1, 0, 2] = 0
(assert (or (not (= (+ t.0 t.1 t.2 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|)) (+ t.0 t.1 t.2))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) t.3 t.4 t.5) (+ t.3 t.4 t.5)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1...
(check-sat)
(pop 1)
; n = 2, m = 2, H = 4
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,1,3]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,0,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |P[0,0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[1,1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[0,3]| |P[0,0,3]|))
(define-fun t.4 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.5 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.6 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.7 () Real (* |G[1,3]| |P[1,1,3]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,1,3]| 0.0))  ; hypothesis: P[0, 1, 3] = 0
(assert case.7)  ; hypothesis: P[0, 1, 3] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.9)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.11)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.13)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,0,3]| 0.0))  ; hypothesis: P[1, 0, 3] = 0
(assert case.15)  ; hypothesis: P[1, 0, 3] = 0
(assert (or (not (= (+ t.0 t.1 t.2 t.3 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[1,3]| |P[0,1,3]|)) (+ t.0 t.1 t.2 t.3))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) (* |G[0,3]| |P[1,0,3]|) t.4 t.5 t.6 t.7) (+ t.4 t.5 t.6 t.7)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[0, 3] * P[0, 0, 3] + G[1, 0] * P[0, 1, 0...
(check-sat)
(pop 1)
; n = 2, m = 3, H = 1
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.3)  ; hypothesis: P[1, 0, 0] = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[1,0]| |P[0,1,0]|)) (* |G[0,0]| |P[0,0,0]|))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[1,0]| |P[1,1,0]|)) (* |G[1,0]| |P[1,1,0]|)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[1, 0] * P[0, 1, 0]) = G[0, 0] * P[0, 0, 0]
(check-sat)
(pop 1)
; n = 2, m = 3, H = 2
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.3 () Real (* |G[1,1]| |P[1,1,1]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.5)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.7)  ; hypothesis: P[1, 0, 1] = 0
(assert (or (not (= (+ t.0 t.1 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|)) (+ t.0 t.1))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) t.2 t.3) (+ t.2 t.3)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1]) = (G[0, 0] * P[0, 0,...
(check-sat)
(pop 1)
; n = 2, m = 3, H = 3
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.4 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.5 () Real (* |G[1,2]| |P[1,1,2]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.7)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.9)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.11)  ; hypothesis: P[1, 0, 2] = 0
(assert (or (not (= (+ t.0 t.1 t.2 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|)) (+ t.0 t.1 t.2))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) t.3 t.4 t.5) (+ t.3 t.4 t.5)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1...
(check-sat)
(pop 1)
; n = 2, m = 3, H = 4
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,1,3]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,0,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |P[0,0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[1,1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[0,3]| |P[0,0,3]|))
(define-fun t.4 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.5 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.6 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.7 () Real (* |G[1,3]| |P[1,1,3]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,1,3]| 0.0))  ; hypothesis: P[0, 1, 3] = 0
(assert case.7)  ; hypothesis: P[0, 1, 3] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.9)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.11)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.13)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,0,3]| 0.0))  ; hypothesis: P[1, 0, 3] = 0
(assert case.15)  ; hypothesis: P[1, 0, 3] = 0
(assert (or (not (= (+ t.0 t.1 t.2 t.3 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[1,3]| |P[0,1,3]|)) (+ t.0 t.1 t.2 t.3))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) (* |G[0,3]| |P[1,0,3]|) t.4 t.5 t.6 t.7) (+ t.4 t.5 t.6 t.7)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[0, 3] * P[0, 0, 3] + G[1, 0] * P[0, 1, 0...
(check-sat)
(pop 1)
; n = 2, m = 4, H = 1
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.3)  ; hypothesis: P[1, 0, 0] = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[1,0]| |P[0,1,0]|)) (* |G[0,0]| |P[0,0,0]|))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[1,0]| |P[1,1,0]|)) (* |G[1,0]| |P[1,1,0]|)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[1, 0] * P[0, 1, 0]) = G[0, 0] * P[0, 0, 0]
(check-sat)
(pop 1)
; n = 2, m = 4, H = 2
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.3 () Real (* |G[1,1]| |P[1,1,1]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.5)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.7)  ; hypothesis: P[1, 0, 1] = 0
(assert (or (not (= (+ t.0 t.1 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|)) (+ t.0 t.1))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) t.2 t.3) (+ t.2 t.3)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1]) = (G[0, 0] * P[0, 0,...
(check-sat)
(pop 1)
; n = 2, m = 4, H = 3
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.4 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.5 () Real (* |G[1,2]| |P[1,1,2]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.7)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.9)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.11)  ; hypothesis: P[1, 0, 2] = 0
(assert (or (not (= (+ t.0 t.1 t.2 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|)) (+ t.0 t.1 t.2))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) t.3 t.4 t.5) (+ t.3 t.4 t.5)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1...
(check-sat)
(pop 1)
; n = 2, m = 4, H = 4
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,1,3]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,0,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |P[0,0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[1,1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[0,3]| |P[0,0,3]|))
(define-fun t.4 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.5 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.6 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.7 () Real (* |G[1,3]| |P[1,1,3]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,1,3]| 0.0))  ; hypothesis: P[0, 1, 3] = 0
(assert case.7)  ; hypothesis: P[0, 1, 3] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.9)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.11)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.13)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,0,3]| 0.0))  ; hypothesis: P[1, 0, 3] = 0
(assert case.15)  ; hypothesis: P[1, 0, 3] = 0
(assert (or (not (= (+ t.0 t.1 t.2 t.3 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[1,3]| |P[0,1,3]|)) (+ t.0 t.1 t.2 t.3))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) (* |G[0,3]| |P[1,0,3]|) t.4 t.5 t.6 t.7) (+ t.4 t.5 t.6 t.7)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[0, 3] * P[0, 0, 3] + G[1, 0] * P[0, 1, 0...
(check-sat)
(pop 1)
; n = 3, m = 1, H = 1
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.3)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.5)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.7)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.9)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.11)  ; hypothesis: P[2, 1, 0] = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[1,0]| |P[0,1,0]|) (* |G[2,0]| |P[0,2,0]|)) (* |G[0,0]| |P[0,0,0]|))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[1,0]| |P[1,1,0]|) (* |G[2,0]| |P[1,2,0]|)) (* |G[1,0]| |P[1,1,0]|))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[1,0]| |P[2,1,0]|) (* |G[2,0]| |P[2,2,0]|)) (* |G[2,0]| |P[2,2,0]|)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[1, 0] * P[0, 1, 0] + G[2, 0] * P[0, 2, 0]) = G[0, 0] * P[0, 0, 0]
(check-sat)
(pop 1)
; n = 3, m = 1, H = 2
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.3 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.4 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.5 () Real (* |G[2,1]| |P[2,2,1]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.5)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.7)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.9)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.11)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.13)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.15)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.17)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.19)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.21)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.23)  ; hypothesis: P[2, 1, 1] = 0
(assert (or (not (= (+ t.0 t.1 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|)) (+ t.0 t.1))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) t.2 t.3 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|)) (+ t.2 t.3))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) t.4 t.5) (+ t.4 t.5)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1] + G[2, 0] * P[0, 2, 0...
(check-sat)
(pop 1)
; n = 3, m = 1, H = 3
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,2,2]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,2,2]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,0,2]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,1,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[2,2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.4 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.5 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.6 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.7 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.8 () Real (* |G[2,2]| |P[2,2,2]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.7)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.9)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,2,2]| 0.0))  ; hypothesis: P[0, 2, 2] = 0
(assert case.11)  ; hypothesis: P[0, 2, 2] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.13)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.15)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.17)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.19)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.21)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,2,2]| 0.0))  ; hypothesis: P[1, 2, 2] = 0
(assert case.23)  ; hypothesis: P[1, 2, 2] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.25)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.27)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,0,2]| 0.0))  ; hypothesis: P[2, 0, 2] = 0
(assert case.29)  ; hypothesis: P[2, 0, 2] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.31)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.33)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,1,2]| 0.0))  ; hypothesis: P[2, 1, 2] = 0
(assert case.35)  ; hypothesis: P[2, 1, 2] = 0
(assert (or (not (= (+ t.0 t.1 t.2 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[2,2]| |P[0,2,2]|)) (+ t.0 t.1 t.2))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) t.3 t.4 t.5 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[2,2]| |P[1,2,2]|)) (+ t.3 t.4 t.5))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[0,2]| |P[2,0,2]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) (* |G[1,2]| |P[2,1,2]|) t.6 t.7 t.8) (+ t.6 t.7 t.8)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1...
(check-sat)
(pop 1)
; n = 3, m = 1, H = 4
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,1,3]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,2,2]| () Real)
(declare-fun |P[0,2,3]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,0,3]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,2,2]| () Real)
(declare-fun |P[1,2,3]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,0,2]| () Real)
(declare-fun |P[2,0,3]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,1,2]| () Real)
(declare-fun |P[2,1,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |P[0,0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[1,1,3]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[2,2,2]| () Real)
(declare-fun |P[2,2,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.47 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[0,3]| |P[0,0,3]|))
(define-fun t.4 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.5 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.6 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.7 () Real (* |G[1,3]| |P[1,1,3]|))
(define-fun t.8 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.9 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.10 () Real (* |G[2,2]| |P[2,2,2]|))
(define-fun t.11 () Real (* |G[2,3]| |P[2,2,3]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,1,3]| 0.0))  ; hypothesis: P[0, 1, 3] = 0
(assert case.7)  ; hypothesis: P[0, 1, 3] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.9)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.11)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,2,2]| 0.0))  ; hypothesis: P[0, 2, 2] = 0
(assert case.13)  ; hypothesis: P[0, 2, 2] = 0
(assert (= |P[0,2,3]| 0.0))  ; hypothesis: P[0, 2, 3] = 0
(assert case.15)  ; hypothesis: P[0, 2, 3] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.17)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.19)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.21)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,0,3]| 0.0))  ; hypothesis: P[1, 0, 3] = 0
(assert case.23)  ; hypothesis: P[1, 0, 3] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.25)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.27)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,2,2]| 0.0))  ; hypothesis: P[1, 2, 2] = 0
(assert case.29)  ; hypothesis: P[1, 2, 2] = 0
(assert (= |P[1,2,3]| 0.0))  ; hypothesis: P[1, 2, 3] = 0
(assert case.31)  ; hypothesis: P[1, 2, 3] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.33)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.35)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,0,2]| 0.0))  ; hypothesis: P[2, 0, 2] = 0
(assert case.37)  ; hypothesis: P[2, 0, 2] = 0
(assert (= |P[2,0,3]| 0.0))  ; hypothesis: P[2, 0, 3] = 0
(assert case.39)  ; hypothesis: P[2, 0, 3] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.41)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.43)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,1,2]| 0.0))  ; hypothesis: P[2, 1, 2] = 0
(assert case.45)  ; hypothesis: P[2, 1, 2] = 0
(assert (= |P[2,1,3]| 0.0))  ; hypothesis: P[2, 1, 3] = 0
(assert case.47)  ; hypothesis: P[2, 1, 3] = 0
(assert (or (not (= (+ t.0 t.1 t.2 t.3 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[1,3]| |P[0,1,3]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[2,2]| |P[0,2,2]|) (* |G[2,3]| |P[0,2,3]|)) (+ t.0 t.1 t.2 t.3))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) (* |G[0,3]| |P[1,0,3]|) t.4 t.5 t.6 t.7 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[2,2]| |P[1,2,2]|) (* |G[2,3]| |P[1,2,3]|)) (+ t.4 t.5 t.6 t.7))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[0,2]| |P[2,0,2]|) (* |G[0,3]| |P[2,0,3]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) (* |G[1,2]| |P[2,1,2]|) (* |G[1,3]| |P[2,1,3]|) t.8 t.9 t.10 t.11) (+ t.8 t.9 t.10 t.11)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[0, 3] * P[0, 0, 3] + G[1, 0] * P[0, 1, 0...
(check-sat)
(pop 1)
; n = 3, m = 2, H = 1
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.3)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.5)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.7)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.9)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.11)  ; hypothesis: P[2, 1, 0] = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[1,0]| |P[0,1,0]|) (* |G[2,0]| |P[0,2,0]|)) (* |G[0,0]| |P[0,0,0]|))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[1,0]| |P[1,1,0]|) (* |G[2,0]| |P[1,2,0]|)) (* |G[1,0]| |P[1,1,0]|))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[1,0]| |P[2,1,0]|) (* |G[2,0]| |P[2,2,0]|)) (* |G[2,0]| |P[2,2,0]|)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[1, 0] * P[0, 1, 0] + G[2, 0] * P[0, 2, 0]) = G[0, 0] * P[0, 0, 0]
(check-sat)
(pop 1)
; n = 3, m = 2, H = 2
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.3 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.4 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.5 () Real (* |G[2,1]| |P[2,2,1]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.5)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.7)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.9)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.11)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.13)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.15)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.17)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.19)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.21)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.23)  ; hypothesis: P[2, 1, 1] = 0
(assert (or (not (= (+ t.0 t.1 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|)) (+ t.0 t.1))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) t.2 t.3 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|)) (+ t.2 t.3))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) t.4 t.5) (+ t.4 t.5)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1] + G[2, 0] * P[0, 2, 0...
(check-sat)
(pop 1)
; n = 3, m = 2, H = 3
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,2,2]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,2,2]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,0,2]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,1,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[2,2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.4 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.5 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.6 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.7 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.8 () Real (* |G[2,2]| |P[2,2,2]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.7)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.9)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,2,2]| 0.0))  ; hypothesis: P[0, 2, 2] = 0
(assert case.11)  ; hypothesis: P[0, 2, 2] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.13)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.15)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.17)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.19)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.21)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,2,2]| 0.0))  ; hypothesis: P[1, 2, 2] = 0
(assert case.23)  ; hypothesis: P[1, 2, 2] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.25)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.27)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,0,2]| 0.0))  ; hypothesis: P[2, 0, 2] = 0
(assert case.29)  ; hypothesis: P[2, 0, 2] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.31)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.33)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,1,2]| 0.0))  ; hypothesis: P[2, 1, 2] = 0
(assert case.35)  ; hypothesis: P[2, 1, 2] = 0
(assert (or (not (= (+ t.0 t.1 t.2 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[2,2]| |P[0,2,2]|)) (+ t.0 t.1 t.2))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) t.3 t.4 t.5 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[2,2]| |P[1,2,2]|)) (+ t.3 t.4 t.5))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[0,2]| |P[2,0,2]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) (* |G[1,2]| |P[2,1,2]|) t.6 t.7 t.8) (+ t.6 t.7 t.8)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1...
(check-sat)
(pop 1)
; n = 3, m = 2, H = 4
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,1,3]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,2,2]| () Real)
(declare-fun |P[0,2,3]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,0,3]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,2,2]| () Real)
(declare-fun |P[1,2,3]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,0,2]| () Real)
(declare-fun |P[2,0,3]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,1,2]| () Real)
(declare-fun |P[2,1,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |P[0,0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[1,1,3]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[2,2,2]| () Real)
(declare-fun |P[2,2,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.47 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[0,3]| |P[0,0,3]|))
(define-fun t.4 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.5 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.6 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.7 () Real (* |G[1,3]| |P[1,1,3]|))
(define-fun t.8 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.9 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.10 () Real (* |G[2,2]| |P[2,2,2]|))
(define-fun t.11 () Real (* |G[2,3]| |P[2,2,3]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,1,3]| 0.0))  ; hypothesis: P[0, 1, 3] = 0
(assert case.7)  ; hypothesis: P[0, 1, 3] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.9)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.11)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,2,2]| 0.0))  ; hypothesis: P[0, 2, 2] = 0
(assert case.13)  ; hypothesis: P[0, 2, 2] = 0
(assert (= |P[0,2,3]| 0.0))  ; hypothesis: P[0, 2, 3] = 0
(assert case.15)  ; hypothesis: P[0, 2, 3] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.17)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.19)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.21)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,0,3]| 0.0))  ; hypothesis: P[1, 0, 3] = 0
(assert case.23)  ; hypothesis: P[1, 0, 3] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.25)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.27)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,2,2]| 0.0))  ; hypothesis: P[1, 2, 2] = 0
(assert case.29)  ; hypothesis: P[1, 2, 2] = 0
(assert (= |P[1,2,3]| 0.0))  ; hypothesis: P[1, 2, 3] = 0
(assert case.31)  ; hypothesis: P[1, 2, 3] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.33)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.35)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,0,2]| 0.0))  ; hypothesis: P[2, 0, 2] = 0
(assert case.37)  ; hypothesis: P[2, 0, 2] = 0
(assert (= |P[2,0,3]| 0.0))  ; hypothesis: P[2, 0, 3] = 0
(assert case.39)  ; hypothesis: P[2, 0, 3] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.41)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.43)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,1,2]| 0.0))  ; hypothesis: P[2, 1, 2] = 0
(assert case.45)  ; hypothesis: P[2, 1, 2] = 0
(assert (= |P[2,1,3]| 0.0))  ; hypothesis: P[2, 1, 3] = 0
(assert case.47)  ; hypothesis: P[2, 1, 3] = 0
(assert (or (not (= (+ t.0 t.1 t.2 t.3 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[1,3]| |P[0,1,3]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[2,2]| |P[0,2,2]|) (* |G[2,3]| |P[0,2,3]|)) (+ t.0 t.1 t.2 t.3))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) (* |G[0,3]| |P[1,0,3]|) t.4 t.5 t.6 t.7 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[2,2]| |P[1,2,2]|) (* |G[2,3]| |P[1,2,3]|)) (+ t.4 t.5 t.6 t.7))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[0,2]| |P[2,0,2]|) (* |G[0,3]| |P[2,0,3]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) (* |G[1,2]| |P[2,1,2]|) (* |G[1,3]| |P[2,1,3]|) t.8 t.9 t.10 t.11) (+ t.8 t.9 t.10 t.11)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[0, 3] * P[0, 0, 3] + G[1, 0] * P[0, 1, 0...
(check-sat)
(pop 1)
; n = 3, m = 3, H = 1
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.3)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.5)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.7)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.9)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.11)  ; hypothesis: P[2, 1, 0] = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[1,0]| |P[0,1,0]|) (* |G[2,0]| |P[0,2,0]|)) (* |G[0,0]| |P[0,0,0]|))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[1,0]| |P[1,1,0]|) (* |G[2,0]| |P[1,2,0]|)) (* |G[1,0]| |P[1,1,0]|))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[1,0]| |P[2,1,0]|) (* |G[2,0]| |P[2,2,0]|)) (* |G[2,0]| |P[2,2,0]|)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[1, 0] * P[0, 1, 0] + G[2, 0] * P[0, 2, 0]) = G[0, 0] * P[0, 0, 0]
(check-sat)
(pop 1)
; n = 3, m = 3, H = 2
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.3 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.4 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.5 () Real (* |G[2,1]| |P[2,2,1]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.5)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.7)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.9)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.11)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.13)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.15)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.17)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.19)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.21)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.23)  ; hypothesis: P[2, 1, 1] = 0
(assert (or (not (= (+ t.0 t.1 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|)) (+ t.0 t.1))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) t.2 t.3 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|)) (+ t.2 t.3))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) t.4 t.5) (+ t.4 t.5)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1] + G[2, 0] * P[0, 2, 0...
(check-sat)
(pop 1)
; n = 3, m = 3, H = 3
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,2,2]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,2,2]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,0,2]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,1,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[2,2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.4 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.5 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.6 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.7 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.8 () Real (* |G[2,2]| |P[2,2,2]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.7)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.9)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,2,2]| 0.0))  ; hypothesis: P[0, 2, 2] = 0
(assert case.11)  ; hypothesis: P[0, 2, 2] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.13)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.15)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.17)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.19)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.21)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,2,2]| 0.0))  ; hypothesis: P[1, 2, 2] = 0
(assert case.23)  ; hypothesis: P[1, 2, 2] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.25)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.27)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,0,2]| 0.0))  ; hypothesis: P[2, 0, 2] = 0
(assert case.29)  ; hypothesis: P[2, 0, 2] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.31)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.33)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,1,2]| 0.0))  ; hypothesis: P[2, 1, 2] = 0
(assert case.35)  ; hypothesis: P[2, 1, 2] = 0
(assert (or (not (= (+ t.0 t.1 t.2 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[2,2]| |P[0,2,2]|)) (+ t.0 t.1 t.2))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) t.3 t.4 t.5 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[2,2]| |P[1,2,2]|)) (+ t.3 t.4 t.5))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[0,2]| |P[2,0,2]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) (* |G[1,2]| |P[2,1,2]|) t.6 t.7 t.8) (+ t.6 t.7 t.8)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1...
(check-sat)
(pop 1)
; n = 3, m = 3, H = 4
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,1,3]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,2,2]| () Real)
(declare-fun |P[0,2,3]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,0,3]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,2,2]| () Real)
(declare-fun |P[1,2,3]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,0,2]| () Real)
(declare-fun |P[2,0,3]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,1,2]| () Real)
(declare-fun |P[2,1,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |P[0,0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[1,1,3]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[2,2,2]| () Real)
(declare-fun |P[2,2,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.47 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[0,3]| |P[0,0,3]|))
(define-fun t.4 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.5 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.6 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.7 () Real (* |G[1,3]| |P[1,1,3]|))
(define-fun t.8 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.9 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.10 () Real (* |G[2,2]| |P[2,2,2]|))
(define-fun t.11 () Real (* |G[2,3]| |P[2,2,3]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,1,3]| 0.0))  ; hypothesis: P[0, 1, 3] = 0
(assert case.7)  ; hypothesis: P[0, 1, 3] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.9)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.11)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,2,2]| 0.0))  ; hypothesis: P[0, 2, 2] = 0
(assert case.13)  ; hypothesis: P[0, 2, 2] = 0
(assert (= |P[0,2,3]| 0.0))  ; hypothesis: P[0, 2, 3] = 0
(assert case.15)  ; hypothesis: P[0, 2, 3] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.17)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.19)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.21)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,0,3]| 0.0))  ; hypothesis: P[1, 0, 3] = 0
(assert case.23)  ; hypothesis: P[1, 0, 3] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.25)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.27)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,2,2]| 0.0))  ; hypothesis: P[1, 2, 2] = 0
(assert case.29)  ; hypothesis: P[1, 2, 2] = 0
(assert (= |P[1,2,3]| 0.0))  ; hypothesis: P[1, 2, 3] = 0
(assert case.31)  ; hypothesis: P[1, 2, 3] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.33)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.35)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,0,2]| 0.0))  ; hypothesis: P[2, 0, 2] = 0
(assert case.37)  ; hypothesis: P[2, 0, 2] = 0
(assert (= |P[2,0,3]| 0.0))  ; hypothesis: P[2, 0, 3] = 0
(assert case.39)  ; hypothesis: P[2, 0, 3] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.41)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.43)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,1,2]| 0.0))  ; hypothesis: P[2, 1, 2] = 0
(assert case.45)  ; hypothesis: P[2, 1, 2] = 0
(assert (= |P[2,1,3]| 0.0))  ; hypothesis: P[2, 1, 3] = 0
(assert case.47)  ; hypothesis: P[2, 1, 3] = 0
(assert (or (not (= (+ t.0 t.1 t.2 t.3 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[1,3]| |P[0,1,3]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[2,2]| |P[0,2,2]|) (* |G[2,3]| |P[0,2,3]|)) (+ t.0 t.1 t.2 t.3))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) (* |G[0,3]| |P[1,0,3]|) t.4 t.5 t.6 t.7 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[2,2]| |P[1,2,2]|) (* |G[2,3]| |P[1,2,3]|)) (+ t.4 t.5 t.6 t.7))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[0,2]| |P[2,0,2]|) (* |G[0,3]| |P[2,0,3]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) (* |G[1,2]| |P[2,1,2]|) (* |G[1,3]| |P[2,1,3]|) t.8 t.9 t.10 t.11) (+ t.8 t.9 t.10 t.11)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[0, 3] * P[0, 0, 3] + G[1, 0] * P[0, 1, 0...
(check-sat)
(pop 1)
; n = 3, m = 4, H = 1
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.3)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.5)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.7)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.9)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.11)  ; hypothesis: P[2, 1, 0] = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[1,0]| |P[0,1,0]|) (* |G[2,0]| |P[0,2,0]|)) (* |G[0,0]| |P[0,0,0]|))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[1,0]| |P[1,1,0]|) (* |G[2,0]| |P[1,2,0]|)) (* |G[1,0]| |P[1,1,0]|))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[1,0]| |P[2,1,0]|) (* |G[2,0]| |P[2,2,0]|)) (* |G[2,0]| |P[2,2,0]|)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[1, 0] * P[0, 1, 0] + G[2, 0] * P[0, 2, 0]) = G[0, 0] * P[0, 0, 0]
(check-sat)
(pop 1)
; n = 3, m = 4, H = 2
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.3 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.4 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.5 () Real (* |G[2,1]| |P[2,2,1]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.5)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.7)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.9)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.11)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.13)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.15)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.17)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.19)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.21)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.23)  ; hypothesis: P[2, 1, 1] = 0
(assert (or (not (= (+ t.0 t.1 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|)) (+ t.0 t.1))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) t.2 t.3 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|)) (+ t.2 t.3))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) t.4 t.5) (+ t.4 t.5)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1] + G[2, 0] * P[0, 2, 0...
(check-sat)
(pop 1)
; n = 3, m = 4, H = 3
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,2,2]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,2,2]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,0,2]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,1,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[2,2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.4 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.5 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.6 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.7 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.8 () Real (* |G[2,2]| |P[2,2,2]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.7)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.9)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,2,2]| 0.0))  ; hypothesis: P[0, 2, 2] = 0
(assert case.11)  ; hypothesis: P[0, 2, 2] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.13)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.15)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.17)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.19)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.21)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,2,2]| 0.0))  ; hypothesis: P[1, 2, 2] = 0
(assert case.23)  ; hypothesis: P[1, 2, 2] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.25)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.27)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,0,2]| 0.0))  ; hypothesis: P[2, 0, 2] = 0
(assert case.29)  ; hypothesis: P[2, 0, 2] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.31)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.33)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,1,2]| 0.0))  ; hypothesis: P[2, 1, 2] = 0
(assert case.35)  ; hypothesis: P[2, 1, 2] = 0
(assert (or (not (= (+ t.0 t.1 t.2 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[2,2]| |P[0,2,2]|)) (+ t.0 t.1 t.2))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) t.3 t.4 t.5 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[2,2]| |P[1,2,2]|)) (+ t.3 t.4 t.5))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[0,2]| |P[2,0,2]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) (* |G[1,2]| |P[2,1,2]|) t.6 t.7 t.8) (+ t.6 t.7 t.8)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1...
(check-sat)
(pop 1)
; n = 3, m = 4, H = 4
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,1,3]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,2,2]| () Real)
(declare-fun |P[0,2,3]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,0,3]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,2,2]| () Real)
(declare-fun |P[1,2,3]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,0,2]| () Real)
(declare-fun |P[2,0,3]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,1,2]| () Real)
(declare-fun |P[2,1,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |P[0,0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[1,1,3]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[2,2,2]| () Real)
(declare-fun |P[2,2,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.47 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[0,3]| |P[0,0,3]|))
(define-fun t.4 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.5 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.6 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.7 () Real (* |G[1,3]| |P[1,1,3]|))
(define-fun t.8 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.9 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.10 () Real (* |G[2,2]| |P[2,2,2]|))
(define-fun t.11 () Real (* |G[2,3]| |P[2,2,3]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,1,3]| 0.0))  ; hypothesis: P[0, 1, 3] = 0
(assert case.7)  ; hypothesis: P[0, 1, 3] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.9)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.11)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,2,2]| 0.0))  ; hypothesis: P[0, 2, 2] = 0
(assert case.13)  ; hypothesis: P[0, 2, 2] = 0
(assert (= |P[0,2,3]| 0.0))  ; hypothesis: P[0, 2, 3] = 0
(assert case.15)  ; hypothesis: P[0, 2, 3] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.17)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.19)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.21)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,0,3]| 0.0))  ; hypothesis: P[1, 0, 3] = 0
(assert case.23)  ; hypothesis: P[1, 0, 3] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.25)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.27)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,2,2]| 0.0))  ; hypothesis: P[1, 2, 2] = 0
(assert case.29)  ; hypothesis: P[1, 2, 2] = 0
(assert (= |P[1,2,3]| 0.0))  ; hypothesis: P[1, 2, 3] = 0
(assert case.31)  ; hypothesis: P[1, 2, 3] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.33)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.35)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,0,2]| 0.0))  ; hypothesis: P[2, 0, 2] = 0
(assert case.37)  ; hypothesis: P[2, 0, 2] = 0
(assert (= |P[2,0,3]| 0.0))  ; hypothesis: P[2, 0, 3] = 0
(assert case.39)  ; hypothesis: P[2, 0, 3] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.41)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.43)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,1,2]| 0.0))  ; hypothesis: P[2, 1, 2] = 0
(assert case.45)  ; hypothesis: P[2, 1, 2] = 0
(assert (= |P[2,1,3]| 0.0))  ; hypothesis: P[2, 1, 3] = 0
(assert case.47)  ; hypothesis: P[2, 1, 3] = 0
(assert (or (not (= (+ t.0 t.1 t.2 t.3 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[1,3]| |P[0,1,3]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[2,2]| |P[0,2,2]|) (* |G[2,3]| |P[0,2,3]|)) (+ t.0 t.1 t.2 t.3))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) (* |G[0,3]| |P[1,0,3]|) t.4 t.5 t.6 t.7 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[2,2]| |P[1,2,2]|) (* |G[2,3]| |P[1,2,3]|)) (+ t.4 t.5 t.6 t.7))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[0,2]| |P[2,0,2]|) (* |G[0,3]| |P[2,0,3]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) (* |G[1,2]| |P[2,1,2]|) (* |G[1,3]| |P[2,1,3]|) t.8 t.9 t.10 t.11) (+ t.8 t.9 t.10 t.11)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[0, 3] * P[0, 0, 3] + G[1, 0] * P[0, 1, 0...
(check-sat)
(pop 1)
; n = 4, m = 1, H = 1
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,3,0]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,3,0]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,3,0]| () Real)
(declare-fun |P[3,0,0]| () Real)
(declare-fun |P[3,1,0]| () Real)
(declare-fun |P[3,2,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[3,3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.3)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,3,0]| 0.0))  ; hypothesis: P[0, 3, 0] = 0
(assert case.5)  ; hypothesis: P[0, 3, 0] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.7)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.9)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,3,0]| 0.0))  ; hypothesis: P[1, 3, 0] = 0
(assert case.11)  ; hypothesis: P[1, 3, 0] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.13)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.15)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,3,0]| 0.0))  ; hypothesis: P[2, 3, 0] = 0
(assert case.17)  ; hypothesis: P[2, 3, 0] = 0
(assert (= |P[3,0,0]| 0.0))  ; hypothesis: P[3, 0, 0] = 0
(assert case.19)  ; hypothesis: P[3, 0, 0] = 0
(assert (= |P[3,1,0]| 0.0))  ; hypothesis: P[3, 1, 0] = 0
(assert case.21)  ; hypothesis: P[3, 1, 0] = 0
(assert (= |P[3,2,0]| 0.0))  ; hypothesis: P[3, 2, 0] = 0
(assert case.23)  ; hypothesis: P[3, 2, 0] = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[1,0]| |P[0,1,0]|) (* |G[2,0]| |P[0,2,0]|) (* |G[3,0]| |P[0,3,0]|)) (* |G[0,0]| |P[0,0,0]|))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[1,0]| |P[1,1,0]|) (* |G[2,0]| |P[1,2,0]|) (* |G[3,0]| |P[1,3,0]|)) (* |G[1,0]| |P[1,1,0]|))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[1,0]| |P[2,1,0]|) (* |G[2,0]| |P[2,2,0]|) (* |G[3,0]| |P[2,3,0]|)) (* |G[2,0]| |P[2,2,0]|))) (not (= (+ (* |G[0,0]| |P[3,0,0]|) (* |G[1,0]| |P[3,1,0]|) (* |G[2,0]| |P[3,2,0]|) (* |G[3,0]| |P[3,3,0]|)) (* |G[3,0]| |P[3,3,0]|)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[1, 0] * P[0, 1, 0] + G[2, 0] * P[0, 2, 0] + G[3, 0] * P[0, 3, 0]) = G[0, 0] * P[0, 0, 0]
(check-sat)
(pop 1)
; n = 4, m = 1, H = 2
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,3,0]| () Real)
(declare-fun |P[0,3,1]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,3,0]| () Real)
(declare-fun |P[1,3,1]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,3,0]| () Real)
(declare-fun |P[2,3,1]| () Real)
(declare-fun |P[3,0,0]| () Real)
(declare-fun |P[3,0,1]| () Real)
(declare-fun |P[3,1,0]| () Real)
(declare-fun |P[3,1,1]| () Real)
(declare-fun |P[3,2,0]| () Real)
(declare-fun |P[3,2,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[3,3,0]| () Real)
(declare-fun |P[3,3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.47 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.3 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.4 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.5 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.6 () Real (* |G[3,0]| |P[3,3,0]|))
(define-fun t.7 () Real (* |G[3,1]| |P[3,3,1]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.5)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.7)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,3,0]| 0.0))  ; hypothesis: P[0, 3, 0] = 0
(assert case.9)  ; hypothesis: P[0, 3, 0] = 0
(assert (= |P[0,3,1]| 0.0))  ; hypothesis: P[0, 3, 1] = 0
(assert case.11)  ; hypothesis: P[0, 3, 1] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.13)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.15)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.17)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.19)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,3,0]| 0.0))  ; hypothesis: P[1, 3, 0] = 0
(assert case.21)  ; hypothesis: P[1, 3, 0] = 0
(assert (= |P[1,3,1]| 0.0))  ; hypothesis: P[1, 3, 1] = 0
(assert case.23)  ; hypothesis: P[1, 3, 1] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.25)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.27)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.29)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.31)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,3,0]| 0.0))  ; hypothesis: P[2, 3, 0] = 0
(assert case.33)  ; hypothesis: P[2, 3, 0] = 0
(assert (= |P[2,3,1]| 0.0))  ; hypothesis: P[2, 3, 1] = 0
(assert case.35)  ; hypothesis: P[2, 3, 1] = 0
(assert (= |P[3,0,0]| 0.0))  ; hypothesis: P[3, 0, 0] = 0
(assert case.37)  ; hypothesis: P[3, 0, 0] = 0
(assert (= |P[3,0,1]| 0.0))  ; hypothesis: P[3, 0, 1] = 0
(assert case.39)  ; hypothesis: P[3, 0, 1] = 0
(assert (= |P[3,1,0]| 0.0))  ; hypothesis: P[3, 1, 0] = 0
(assert case.41)  ; hypothesis: P[3, 1, 0] = 0
(assert (= |P[3,1,1]| 0.0))  ; hypothesis: P[3, 1, 1] = 0
(assert case.43)  ; hypothesis: P[3, 1, 1] = 0
(assert (= |P[3,2,0]| 0.0))  ; hypothesis: P[3, 2, 0] = 0
(assert case.45)  ; hypothesis: P[3, 2, 0] = 0
(assert (= |P[3,2,1]| 0.0))  ; hypothesis: P[3, 2, 1] = 0
(assert case.47)  ; hypothesis: P[3, 2, 1] = 0
(assert (or (not (= (+ t.0 t.1 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[3,0]| |P[0,3,0]|) (* |G[3,1]| |P[0,3,1]|)) (+ t.0 t.1))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) t.2 t.3 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[3,0]| |P[1,3,0]|) (* |G[3,1]| |P[1,3,1]|)) (+ t.2 t.3))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) t.4 t.5 (* |G[3,0]| |P[2,3,0]|) (* |G[3,1]| |P[2,3,1]|)) (+ t.4 t.5))) (not (= (+ (* |G[0,0]| |P[3,0,0]|) (* |G[0,1]| |P[3,0,1]|) (* |G[1,0]| |P[3,1,0]|) (* |G[1,1]| |P[3,1,1]|) (* |G[2,0]| |P[3,2,0]|) (* |G[2,1]| |P[3,2,1]|) t.6 t.7) (+ t.6 t.7)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1] + G[2, 0] * P[0, 2, 0...
(check-sat)
(pop 1)
; n = 4, m = 1, H = 3
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,2,2]| () Real)
(declare-fun |P[0,3,0]| () Real)
(declare-fun |P[0,3,1]| () Real)
(declare-fun |P[0,3,2]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,2,2]| () Real)
(declare-fun |P[1,3,0]| () Real)
(declare-fun |P[1,3,1]| () Real)
(declare-fun |P[1,3,2]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,0,2]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,1,2]| () Real)
(declare-fun |P[2,3,0]| () Real)
(declare-fun |P[2,3,1]| () Real)
(declare-fun |P[2,3,2]| () Real)
(declare-fun |P[3,0,0]| () Real)
(declare-fun |P[3,0,1]| () Real)
(declare-fun |P[3,0,2]| () Real)
(declare-fun |P[3,1,0]| () Real)
(declare-fun |P[3,1,1]| () Real)
(declare-fun |P[3,1,2]| () Real)
(declare-fun |P[3,2,0]| () Real)
(declare-fun |P[3,2,1]| () Real)
(declare-fun |P[3,2,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[2,2,2]| () Real)
(declare-fun |P[3,3,0]| () Real)
(declare-fun |P[3,3,1]| () Real)
(declare-fun |P[3,3,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
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
(declare-fun case.67 () Bool)
(declare-fun case.69 () Bool)
(declare-fun case.71 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.4 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.5 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.6 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.7 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.8 () Real (* |G[2,2]| |P[2,2,2]|))
(define-fun t.9 () Real (* |G[3,0]| |P[3,3,0]|))
(define-fun t.10 () Real (* |G[3,1]| |P[3,3,1]|))
(define-fun t.11 () Real (* |G[3,2]| |P[3,3,2]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.7)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.9)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,2,2]| 0.0))  ; hypothesis: P[0, 2, 2] = 0
(assert case.11)  ; hypothesis: P[0, 2, 2] = 0
(assert (= |P[0,3,0]| 0.0))  ; hypothesis: P[0, 3, 0] = 0
(assert case.13)  ; hypothesis: P[0, 3, 0] = 0
(assert (= |P[0,3,1]| 0.0))  ; hypothesis: P[0, 3, 1] = 0
(assert case.15)  ; hypothesis: P[0, 3, 1] = 0
(assert (= |P[0,3,2]| 0.0))  ; hypothesis: P[0, 3, 2] = 0
(assert case.17)  ; hypothesis: P[0, 3, 2] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.19)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.21)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.23)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.25)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.27)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,2,2]| 0.0))  ; hypothesis: P[1, 2, 2] = 0
(assert case.29)  ; hypothesis: P[1, 2, 2] = 0
(assert (= |P[1,3,0]| 0.0))  ; hypothesis: P[1, 3, 0] = 0
(assert case.31)  ; hypothesis: P[1, 3, 0] = 0
(assert (= |P[1,3,1]| 0.0))  ; hypothesis: P[1, 3, 1] = 0
(assert case.33)  ; hypothesis: P[1, 3, 1] = 0
(assert (= |P[1,3,2]| 0.0))  ; hypothesis: P[1, 3, 2] = 0
(assert case.35)  ; hypothesis: P[1, 3, 2] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.37)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.39)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,0,2]| 0.0))  ; hypothesis: P[2, 0, 2] = 0
(assert case.41)  ; hypothesis: P[2, 0, 2] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.43)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.45)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,1,2]| 0.0))  ; hypothesis: P[2, 1, 2] = 0
(assert case.47)  ; hypothesis: P[2, 1, 2] = 0
(assert (= |P[2,3,0]| 0.0))  ; hypothesis: P[2, 3, 0] = 0
(assert case.49)  ; hypothesis: P[2, 3, 0] = 0
(assert (= |P[2,3,1]| 0.0))  ; hypothesis: P[2, 3, 1] = 0
(assert case.51)  ; hypothesis: P[2, 3, 1] = 0
(assert (= |P[2,3,2]| 0.0))  ; hypothesis: P[2, 3, 2] = 0
(assert case.53)  ; hypothesis: P[2, 3, 2] = 0
(assert (= |P[3,0,0]| 0.0))  ; hypothesis: P[3, 0, 0] = 0
(assert case.55)  ; hypothesis: P[3, 0, 0] = 0
(assert (= |P[3,0,1]| 0.0))  ; hypothesis: P[3, 0, 1] = 0
(assert case.57)  ; hypothesis: P[3, 0, 1] = 0
(assert (= |P[3,0,2]| 0.0))  ; hypothesis: P[3, 0, 2] = 0
(assert case.59)  ; hypothesis: P[3, 0, 2] = 0
(assert (= |P[3,1,0]| 0.0))  ; hypothesis: P[3, 1, 0] = 0
(assert case.61)  ; hypothesis: P[3, 1, 0] = 0
(assert (= |P[3,1,1]| 0.0))  ; hypothesis: P[3, 1, 1] = 0
(assert case.63)  ; hypothesis: P[3, 1, 1] = 0
(assert (= |P[3,1,2]| 0.0))  ; hypothesis: P[3, 1, 2] = 0
(assert case.65)  ; hypothesis: P[3, 1, 2] = 0
(assert (= |P[3,2,0]| 0.0))  ; hypothesis: P[3, 2, 0] = 0
(assert case.67)  ; hypothesis: P[3, 2, 0] = 0
(assert (= |P[3,2,1]| 0.0))  ; hypothesis: P[3, 2, 1] = 0
(assert case.69)  ; hypothesis: P[3, 2, 1] = 0
(assert (= |P[3,2,2]| 0.0))  ; hypothesis: P[3, 2, 2] = 0
(assert case.71)  ; hypothesis: P[3, 2, 2] = 0
(assert (or (not (= (+ t.0 t.1 t.2 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[2,2]| |P[0,2,2]|) (* |G[3,0]| |P[0,3,0]|) (* |G[3,1]| |P[0,3,1]|) (* |G[3,2]| |P[0,3,2]|)) (+ t.0 t.1 t.2))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) t.3 t.4 t.5 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[2,2]| |P[1,2,2]|) (* |G[3,0]| |P[1,3,0]|) (* |G[3,1]| |P[1,3,1]|) (* |G[3,2]| |P[1,3,2]|)) (+ t.3 t.4 t.5))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[0,2]| |P[2,0,2]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) (* |G[1,2]| |P[2,1,2]|) t.6 t.7 t.8 (* |G[3,0]| |P[2,3,0]|) (* |G[3,1]| |P[2,3,1]|) (* |G[3,2]| |P[2,3,2]|)) (+ t.6 t.7 t.8))) (not (= (+ (* |G[0,0]| |P[3,0,0]|) (* |G[0,1]| |P[3,0,1]|) (* |G[0,2]| |P[3,0,2]|) (* |G[1,0]| |P[3,1,0]|) (* |G[1,1]| |P[3,1,1]|) (* |G[1,2]| |P[3,1,2]|) (* |G[2,0]| |P[3,2,0]|) (* |G[2,1]| |P[3,2,1]|) (* |G[2,2]| |P[3,2,2]|) t.9 t.10 t.11) (+ t.9 t.10 t.11)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1...
(check-sat)
(pop 1)
; n = 4, m = 1, H = 4
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,1,3]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,2,2]| () Real)
(declare-fun |P[0,2,3]| () Real)
(declare-fun |P[0,3,0]| () Real)
(declare-fun |P[0,3,1]| () Real)
(declare-fun |P[0,3,2]| () Real)
(declare-fun |P[0,3,3]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,0,3]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,2,2]| () Real)
(declare-fun |P[1,2,3]| () Real)
(declare-fun |P[1,3,0]| () Real)
(declare-fun |P[1,3,1]| () Real)
(declare-fun |P[1,3,2]| () Real)
(declare-fun |P[1,3,3]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,0,2]| () Real)
(declare-fun |P[2,0,3]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,1,2]| () Real)
(declare-fun |P[2,1,3]| () Real)
(declare-fun |P[2,3,0]| () Real)
(declare-fun |P[2,3,1]| () Real)
(declare-fun |P[2,3,2]| () Real)
(declare-fun |P[2,3,3]| () Real)
(declare-fun |P[3,0,0]| () Real)
(declare-fun |P[3,0,1]| () Real)
(declare-fun |P[3,0,2]| () Real)
(declare-fun |P[3,0,3]| () Real)
(declare-fun |P[3,1,0]| () Real)
(declare-fun |P[3,1,1]| () Real)
(declare-fun |P[3,1,2]| () Real)
(declare-fun |P[3,1,3]| () Real)
(declare-fun |P[3,2,0]| () Real)
(declare-fun |P[3,2,1]| () Real)
(declare-fun |P[3,2,2]| () Real)
(declare-fun |P[3,2,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |P[0,0,3]| () Real)
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
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[1,1,3]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[2,2,2]| () Real)
(declare-fun |P[2,2,3]| () Real)
(declare-fun |P[3,3,0]| () Real)
(declare-fun |P[3,3,1]| () Real)
(declare-fun |P[3,3,2]| () Real)
(declare-fun |P[3,3,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
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
(declare-fun case.89 () Bool)
(declare-fun case.91 () Bool)
(declare-fun case.93 () Bool)
(declare-fun case.95 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[0,3]| |P[0,0,3]|))
(define-fun t.4 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.5 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.6 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.7 () Real (* |G[1,3]| |P[1,1,3]|))
(define-fun t.8 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.9 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.10 () Real (* |G[2,2]| |P[2,2,2]|))
(define-fun t.11 () Real (* |G[2,3]| |P[2,2,3]|))
(define-fun t.12 () Real (* |G[3,0]| |P[3,3,0]|))
(define-fun t.13 () Real (* |G[3,1]| |P[3,3,1]|))
(define-fun t.14 () Real (* |G[3,2]| |P[3,3,2]|))
(define-fun t.15 () Real (* |G[3,3]| |P[3,3,3]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,1,3]| 0.0))  ; hypothesis: P[0, 1, 3] = 0
(assert case.7)  ; hypothesis: P[0, 1, 3] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.9)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.11)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,2,2]| 0.0))  ; hypothesis: P[0, 2, 2] = 0
(assert case.13)  ; hypothesis: P[0, 2, 2] = 0
(assert (= |P[0,2,3]| 0.0))  ; hypothesis: P[0, 2, 3] = 0
(assert case.15)  ; hypothesis: P[0, 2, 3] = 0
(assert (= |P[0,3,0]| 0.0))  ; hypothesis: P[0, 3, 0] = 0
(assert case.17)  ; hypothesis: P[0, 3, 0] = 0
(assert (= |P[0,3,1]| 0.0))  ; hypothesis: P[0, 3, 1] = 0
(assert case.19)  ; hypothesis: P[0, 3, 1] = 0
(assert (= |P[0,3,2]| 0.0))  ; hypothesis: P[0, 3, 2] = 0
(assert case.21)  ; hypothesis: P[0, 3, 2] = 0
(assert (= |P[0,3,3]| 0.0))  ; hypothesis: P[0, 3, 3] = 0
(assert case.23)  ; hypothesis: P[0, 3, 3] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.25)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.27)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.29)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,0,3]| 0.0))  ; hypothesis: P[1, 0, 3] = 0
(assert case.31)  ; hypothesis: P[1, 0, 3] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.33)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.35)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,2,2]| 0.0))  ; hypothesis: P[1, 2, 2] = 0
(assert case.37)  ; hypothesis: P[1, 2, 2] = 0
(assert (= |P[1,2,3]| 0.0))  ; hypothesis: P[1, 2, 3] = 0
(assert case.39)  ; hypothesis: P[1, 2, 3] = 0
(assert (= |P[1,3,0]| 0.0))  ; hypothesis: P[1, 3, 0] = 0
(assert case.41)  ; hypothesis: P[1, 3, 0] = 0
(assert (= |P[1,3,1]| 0.0))  ; hypothesis: P[1, 3, 1] = 0
(assert case.43)  ; hypothesis: P[1, 3, 1] = 0
(assert (= |P[1,3,2]| 0.0))  ; hypothesis: P[1, 3, 2] = 0
(assert case.45)  ; hypothesis: P[1, 3, 2] = 0
(assert (= |P[1,3,3]| 0.0))  ; hypothesis: P[1, 3, 3] = 0
(assert case.47)  ; hypothesis: P[1, 3, 3] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.49)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.51)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,0,2]| 0.0))  ; hypothesis: P[2, 0, 2] = 0
(assert case.53)  ; hypothesis: P[2, 0, 2] = 0
(assert (= |P[2,0,3]| 0.0))  ; hypothesis: P[2, 0, 3] = 0
(assert case.55)  ; hypothesis: P[2, 0, 3] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.57)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.59)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,1,2]| 0.0))  ; hypothesis: P[2, 1, 2] = 0
(assert case.61)  ; hypothesis: P[2, 1, 2] = 0
(assert (= |P[2,1,3]| 0.0))  ; hypothesis: P[2, 1, 3] = 0
(assert case.63)  ; hypothesis: P[2, 1, 3] = 0
(assert (= |P[2,3,0]| 0.0))  ; hypothesis: P[2, 3, 0] = 0
(assert case.65)  ; hypothesis: P[2, 3, 0] = 0
(assert (= |P[2,3,1]| 0.0))  ; hypothesis: P[2, 3, 1] = 0
(assert case.67)  ; hypothesis: P[2, 3, 1] = 0
(assert (= |P[2,3,2]| 0.0))  ; hypothesis: P[2, 3, 2] = 0
(assert case.69)  ; hypothesis: P[2, 3, 2] = 0
(assert (= |P[2,3,3]| 0.0))  ; hypothesis: P[2, 3, 3] = 0
(assert case.71)  ; hypothesis: P[2, 3, 3] = 0
(assert (= |P[3,0,0]| 0.0))  ; hypothesis: P[3, 0, 0] = 0
(assert case.73)  ; hypothesis: P[3, 0, 0] = 0
(assert (= |P[3,0,1]| 0.0))  ; hypothesis: P[3, 0, 1] = 0
(assert case.75)  ; hypothesis: P[3, 0, 1] = 0
(assert (= |P[3,0,2]| 0.0))  ; hypothesis: P[3, 0, 2] = 0
(assert case.77)  ; hypothesis: P[3, 0, 2] = 0
(assert (= |P[3,0,3]| 0.0))  ; hypothesis: P[3, 0, 3] = 0
(assert case.79)  ; hypothesis: P[3, 0, 3] = 0
(assert (= |P[3,1,0]| 0.0))  ; hypothesis: P[3, 1, 0] = 0
(assert case.81)  ; hypothesis: P[3, 1, 0] = 0
(assert (= |P[3,1,1]| 0.0))  ; hypothesis: P[3, 1, 1] = 0
(assert case.83)  ; hypothesis: P[3, 1, 1] = 0
(assert (= |P[3,1,2]| 0.0))  ; hypothesis: P[3, 1, 2] = 0
(assert case.85)  ; hypothesis: P[3, 1, 2] = 0
(assert (= |P[3,1,3]| 0.0))  ; hypothesis: P[3, 1, 3] = 0
(assert case.87)  ; hypothesis: P[3, 1, 3] = 0
(assert (= |P[3,2,0]| 0.0))  ; hypothesis: P[3, 2, 0] = 0
(assert case.89)  ; hypothesis: P[3, 2, 0] = 0
(assert (= |P[3,2,1]| 0.0))  ; hypothesis: P[3, 2, 1] = 0
(assert case.91)  ; hypothesis: P[3, 2, 1] = 0
(assert (= |P[3,2,2]| 0.0))  ; hypothesis: P[3, 2, 2] = 0
(assert case.93)  ; hypothesis: P[3, 2, 2] = 0
(assert (= |P[3,2,3]| 0.0))  ; hypothesis: P[3, 2, 3] = 0
(assert case.95)  ; hypothesis: P[3, 2, 3] = 0
(assert (or (not (= (+ t.0 t.1 t.2 t.3 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[1,3]| |P[0,1,3]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[2,2]| |P[0,2,2]|) (* |G[2,3]| |P[0,2,3]|) (* |G[3,0]| |P[0,3,0]|) (* |G[3,1]| |P[0,3,1]|) (* |G[3,2]| |P[0,3,2]|) (* |G[3,3]| |P[0,3,3]|)) (+ t.0 t.1 t.2 t.3))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) (* |G[0,3]| |P[1,0,3]|) t.4 t.5 t.6 t.7 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[2,2]| |P[1,2,2]|) (* |G[2,3]| |P[1,2,3]|) (* |G[3,0]| |P[1,3,0]|) (* |G[3,1]| |P[1,3,1]|) (* |G[3,2]| |P[1,3,2]|) (* |G[3,3]| |P[1,3,3]|)) (+ t.4 t.5 t.6 t.7))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[0,2]| |P[2,0,2]|) (* |G[0,3]| |P[2,0,3]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) (* |G[1,2]| |P[2,1,2]|) (* |G[1,3]| |P[2,1,3]|) t.8 t.9 t.10 t.11 (* |G[3,0]| |P[2,3,0]|) (* |G[3,1]| |P[2,3,1]|) (* |G[3,2]| |P[2,3,2]|) (* |G[3,3]| |P[2,3,3]|)) (+ t.8 t.9 t.10 t.11))) (not (= (+ (* |G[0,0]| |P[3,0,0]|) (* |G[0,1]| |P[3,0,1]|) (* |G[0,2]| |P[3,0,2]|) (* |G[0,3]| |P[3,0,3]|) (* |G[1,0]| |P[3,1,0]|) (* |G[1,1]| |P[3,1,1]|) (* |G[1,2]| |P[3,1,2]|) (* |G[1,3]| |P[3,1,3]|) (* |G[2,0]| |P[3,2,0]|) (* |G[2,1]| |P[3,2,1]|) (* |G[2,2]| |P[3,2,2]|) (* |G[2,3]| |P[3,2,3]|) t.12 t.13 t.14 t.15) (+ t.12 t.13 t.14 t.15)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[0, 3] * P[0, 0, 3] + G[1, 0] * P[0, 1, 0...
(check-sat)
(pop 1)
; n = 4, m = 2, H = 1
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,3,0]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,3,0]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,3,0]| () Real)
(declare-fun |P[3,0,0]| () Real)
(declare-fun |P[3,1,0]| () Real)
(declare-fun |P[3,2,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[3,3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.3)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,3,0]| 0.0))  ; hypothesis: P[0, 3, 0] = 0
(assert case.5)  ; hypothesis: P[0, 3, 0] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.7)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.9)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,3,0]| 0.0))  ; hypothesis: P[1, 3, 0] = 0
(assert case.11)  ; hypothesis: P[1, 3, 0] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.13)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.15)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,3,0]| 0.0))  ; hypothesis: P[2, 3, 0] = 0
(assert case.17)  ; hypothesis: P[2, 3, 0] = 0
(assert (= |P[3,0,0]| 0.0))  ; hypothesis: P[3, 0, 0] = 0
(assert case.19)  ; hypothesis: P[3, 0, 0] = 0
(assert (= |P[3,1,0]| 0.0))  ; hypothesis: P[3, 1, 0] = 0
(assert case.21)  ; hypothesis: P[3, 1, 0] = 0
(assert (= |P[3,2,0]| 0.0))  ; hypothesis: P[3, 2, 0] = 0
(assert case.23)  ; hypothesis: P[3, 2, 0] = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[1,0]| |P[0,1,0]|) (* |G[2,0]| |P[0,2,0]|) (* |G[3,0]| |P[0,3,0]|)) (* |G[0,0]| |P[0,0,0]|))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[1,0]| |P[1,1,0]|) (* |G[2,0]| |P[1,2,0]|) (* |G[3,0]| |P[1,3,0]|)) (* |G[1,0]| |P[1,1,0]|))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[1,0]| |P[2,1,0]|) (* |G[2,0]| |P[2,2,0]|) (* |G[3,0]| |P[2,3,0]|)) (* |G[2,0]| |P[2,2,0]|))) (not (= (+ (* |G[0,0]| |P[3,0,0]|) (* |G[1,0]| |P[3,1,0]|) (* |G[2,0]| |P[3,2,0]|) (* |G[3,0]| |P[3,3,0]|)) (* |G[3,0]| |P[3,3,0]|)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[1, 0] * P[0, 1, 0] + G[2, 0] * P[0, 2, 0] + G[3, 0] * P[0, 3, 0]) = G[0, 0] * P[0, 0, 0]
(check-sat)
(pop 1)
; n = 4, m = 2, H = 2
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,3,0]| () Real)
(declare-fun |P[0,3,1]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,3,0]| () Real)
(declare-fun |P[1,3,1]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,3,0]| () Real)
(declare-fun |P[2,3,1]| () Real)
(declare-fun |P[3,0,0]| () Real)
(declare-fun |P[3,0,1]| () Real)
(declare-fun |P[3,1,0]| () Real)
(declare-fun |P[3,1,1]| () Real)
(declare-fun |P[3,2,0]| () Real)
(declare-fun |P[3,2,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[3,3,0]| () Real)
(declare-fun |P[3,3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.47 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.3 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.4 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.5 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.6 () Real (* |G[3,0]| |P[3,3,0]|))
(define-fun t.7 () Real (* |G[3,1]| |P[3,3,1]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.5)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.7)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,3,0]| 0.0))  ; hypothesis: P[0, 3, 0] = 0
(assert case.9)  ; hypothesis: P[0, 3, 0] = 0
(assert (= |P[0,3,1]| 0.0))  ; hypothesis: P[0, 3, 1] = 0
(assert case.11)  ; hypothesis: P[0, 3, 1] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.13)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.15)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.17)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.19)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,3,0]| 0.0))  ; hypothesis: P[1, 3, 0] = 0
(assert case.21)  ; hypothesis: P[1, 3, 0] = 0
(assert (= |P[1,3,1]| 0.0))  ; hypothesis: P[1, 3, 1] = 0
(assert case.23)  ; hypothesis: P[1, 3, 1] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.25)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.27)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.29)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.31)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,3,0]| 0.0))  ; hypothesis: P[2, 3, 0] = 0
(assert case.33)  ; hypothesis: P[2, 3, 0] = 0
(assert (= |P[2,3,1]| 0.0))  ; hypothesis: P[2, 3, 1] = 0
(assert case.35)  ; hypothesis: P[2, 3, 1] = 0
(assert (= |P[3,0,0]| 0.0))  ; hypothesis: P[3, 0, 0] = 0
(assert case.37)  ; hypothesis: P[3, 0, 0] = 0
(assert (= |P[3,0,1]| 0.0))  ; hypothesis: P[3, 0, 1] = 0
(assert case.39)  ; hypothesis: P[3, 0, 1] = 0
(assert (= |P[3,1,0]| 0.0))  ; hypothesis: P[3, 1, 0] = 0
(assert case.41)  ; hypothesis: P[3, 1, 0] = 0
(assert (= |P[3,1,1]| 0.0))  ; hypothesis: P[3, 1, 1] = 0
(assert case.43)  ; hypothesis: P[3, 1, 1] = 0
(assert (= |P[3,2,0]| 0.0))  ; hypothesis: P[3, 2, 0] = 0
(assert case.45)  ; hypothesis: P[3, 2, 0] = 0
(assert (= |P[3,2,1]| 0.0))  ; hypothesis: P[3, 2, 1] = 0
(assert case.47)  ; hypothesis: P[3, 2, 1] = 0
(assert (or (not (= (+ t.0 t.1 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[3,0]| |P[0,3,0]|) (* |G[3,1]| |P[0,3,1]|)) (+ t.0 t.1))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) t.2 t.3 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[3,0]| |P[1,3,0]|) (* |G[3,1]| |P[1,3,1]|)) (+ t.2 t.3))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) t.4 t.5 (* |G[3,0]| |P[2,3,0]|) (* |G[3,1]| |P[2,3,1]|)) (+ t.4 t.5))) (not (= (+ (* |G[0,0]| |P[3,0,0]|) (* |G[0,1]| |P[3,0,1]|) (* |G[1,0]| |P[3,1,0]|) (* |G[1,1]| |P[3,1,1]|) (* |G[2,0]| |P[3,2,0]|) (* |G[2,1]| |P[3,2,1]|) t.6 t.7) (+ t.6 t.7)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1] + G[2, 0] * P[0, 2, 0...
(check-sat)
(pop 1)
; n = 4, m = 2, H = 3
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,2,2]| () Real)
(declare-fun |P[0,3,0]| () Real)
(declare-fun |P[0,3,1]| () Real)
(declare-fun |P[0,3,2]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,2,2]| () Real)
(declare-fun |P[1,3,0]| () Real)
(declare-fun |P[1,3,1]| () Real)
(declare-fun |P[1,3,2]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,0,2]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,1,2]| () Real)
(declare-fun |P[2,3,0]| () Real)
(declare-fun |P[2,3,1]| () Real)
(declare-fun |P[2,3,2]| () Real)
(declare-fun |P[3,0,0]| () Real)
(declare-fun |P[3,0,1]| () Real)
(declare-fun |P[3,0,2]| () Real)
(declare-fun |P[3,1,0]| () Real)
(declare-fun |P[3,1,1]| () Real)
(declare-fun |P[3,1,2]| () Real)
(declare-fun |P[3,2,0]| () Real)
(declare-fun |P[3,2,1]| () Real)
(declare-fun |P[3,2,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[2,2,2]| () Real)
(declare-fun |P[3,3,0]| () Real)
(declare-fun |P[3,3,1]| () Real)
(declare-fun |P[3,3,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
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
(declare-fun case.67 () Bool)
(declare-fun case.69 () Bool)
(declare-fun case.71 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.4 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.5 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.6 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.7 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.8 () Real (* |G[2,2]| |P[2,2,2]|))
(define-fun t.9 () Real (* |G[3,0]| |P[3,3,0]|))
(define-fun t.10 () Real (* |G[3,1]| |P[3,3,1]|))
(define-fun t.11 () Real (* |G[3,2]| |P[3,3,2]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.7)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.9)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,2,2]| 0.0))  ; hypothesis: P[0, 2, 2] = 0
(assert case.11)  ; hypothesis: P[0, 2, 2] = 0
(assert (= |P[0,3,0]| 0.0))  ; hypothesis: P[0, 3, 0] = 0
(assert case.13)  ; hypothesis: P[0, 3, 0] = 0
(assert (= |P[0,3,1]| 0.0))  ; hypothesis: P[0, 3, 1] = 0
(assert case.15)  ; hypothesis: P[0, 3, 1] = 0
(assert (= |P[0,3,2]| 0.0))  ; hypothesis: P[0, 3, 2] = 0
(assert case.17)  ; hypothesis: P[0, 3, 2] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.19)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.21)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.23)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.25)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.27)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,2,2]| 0.0))  ; hypothesis: P[1, 2, 2] = 0
(assert case.29)  ; hypothesis: P[1, 2, 2] = 0
(assert (= |P[1,3,0]| 0.0))  ; hypothesis: P[1, 3, 0] = 0
(assert case.31)  ; hypothesis: P[1, 3, 0] = 0
(assert (= |P[1,3,1]| 0.0))  ; hypothesis: P[1, 3, 1] = 0
(assert case.33)  ; hypothesis: P[1, 3, 1] = 0
(assert (= |P[1,3,2]| 0.0))  ; hypothesis: P[1, 3, 2] = 0
(assert case.35)  ; hypothesis: P[1, 3, 2] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.37)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.39)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,0,2]| 0.0))  ; hypothesis: P[2, 0, 2] = 0
(assert case.41)  ; hypothesis: P[2, 0, 2] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.43)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.45)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,1,2]| 0.0))  ; hypothesis: P[2, 1, 2] = 0
(assert case.47)  ; hypothesis: P[2, 1, 2] = 0
(assert (= |P[2,3,0]| 0.0))  ; hypothesis: P[2, 3, 0] = 0
(assert case.49)  ; hypothesis: P[2, 3, 0] = 0
(assert (= |P[2,3,1]| 0.0))  ; hypothesis: P[2, 3, 1] = 0
(assert case.51)  ; hypothesis: P[2, 3, 1] = 0
(assert (= |P[2,3,2]| 0.0))  ; hypothesis: P[2, 3, 2] = 0
(assert case.53)  ; hypothesis: P[2, 3, 2] = 0
(assert (= |P[3,0,0]| 0.0))  ; hypothesis: P[3, 0, 0] = 0
(assert case.55)  ; hypothesis: P[3, 0, 0] = 0
(assert (= |P[3,0,1]| 0.0))  ; hypothesis: P[3, 0, 1] = 0
(assert case.57)  ; hypothesis: P[3, 0, 1] = 0
(assert (= |P[3,0,2]| 0.0))  ; hypothesis: P[3, 0, 2] = 0
(assert case.59)  ; hypothesis: P[3, 0, 2] = 0
(assert (= |P[3,1,0]| 0.0))  ; hypothesis: P[3, 1, 0] = 0
(assert case.61)  ; hypothesis: P[3, 1, 0] = 0
(assert (= |P[3,1,1]| 0.0))  ; hypothesis: P[3, 1, 1] = 0
(assert case.63)  ; hypothesis: P[3, 1, 1] = 0
(assert (= |P[3,1,2]| 0.0))  ; hypothesis: P[3, 1, 2] = 0
(assert case.65)  ; hypothesis: P[3, 1, 2] = 0
(assert (= |P[3,2,0]| 0.0))  ; hypothesis: P[3, 2, 0] = 0
(assert case.67)  ; hypothesis: P[3, 2, 0] = 0
(assert (= |P[3,2,1]| 0.0))  ; hypothesis: P[3, 2, 1] = 0
(assert case.69)  ; hypothesis: P[3, 2, 1] = 0
(assert (= |P[3,2,2]| 0.0))  ; hypothesis: P[3, 2, 2] = 0
(assert case.71)  ; hypothesis: P[3, 2, 2] = 0
(assert (or (not (= (+ t.0 t.1 t.2 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[2,2]| |P[0,2,2]|) (* |G[3,0]| |P[0,3,0]|) (* |G[3,1]| |P[0,3,1]|) (* |G[3,2]| |P[0,3,2]|)) (+ t.0 t.1 t.2))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) t.3 t.4 t.5 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[2,2]| |P[1,2,2]|) (* |G[3,0]| |P[1,3,0]|) (* |G[3,1]| |P[1,3,1]|) (* |G[3,2]| |P[1,3,2]|)) (+ t.3 t.4 t.5))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[0,2]| |P[2,0,2]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) (* |G[1,2]| |P[2,1,2]|) t.6 t.7 t.8 (* |G[3,0]| |P[2,3,0]|) (* |G[3,1]| |P[2,3,1]|) (* |G[3,2]| |P[2,3,2]|)) (+ t.6 t.7 t.8))) (not (= (+ (* |G[0,0]| |P[3,0,0]|) (* |G[0,1]| |P[3,0,1]|) (* |G[0,2]| |P[3,0,2]|) (* |G[1,0]| |P[3,1,0]|) (* |G[1,1]| |P[3,1,1]|) (* |G[1,2]| |P[3,1,2]|) (* |G[2,0]| |P[3,2,0]|) (* |G[2,1]| |P[3,2,1]|) (* |G[2,2]| |P[3,2,2]|) t.9 t.10 t.11) (+ t.9 t.10 t.11)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1...
(check-sat)
(pop 1)
; n = 4, m = 2, H = 4
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,1,3]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,2,2]| () Real)
(declare-fun |P[0,2,3]| () Real)
(declare-fun |P[0,3,0]| () Real)
(declare-fun |P[0,3,1]| () Real)
(declare-fun |P[0,3,2]| () Real)
(declare-fun |P[0,3,3]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,0,3]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,2,2]| () Real)
(declare-fun |P[1,2,3]| () Real)
(declare-fun |P[1,3,0]| () Real)
(declare-fun |P[1,3,1]| () Real)
(declare-fun |P[1,3,2]| () Real)
(declare-fun |P[1,3,3]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,0,2]| () Real)
(declare-fun |P[2,0,3]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,1,2]| () Real)
(declare-fun |P[2,1,3]| () Real)
(declare-fun |P[2,3,0]| () Real)
(declare-fun |P[2,3,1]| () Real)
(declare-fun |P[2,3,2]| () Real)
(declare-fun |P[2,3,3]| () Real)
(declare-fun |P[3,0,0]| () Real)
(declare-fun |P[3,0,1]| () Real)
(declare-fun |P[3,0,2]| () Real)
(declare-fun |P[3,0,3]| () Real)
(declare-fun |P[3,1,0]| () Real)
(declare-fun |P[3,1,1]| () Real)
(declare-fun |P[3,1,2]| () Real)
(declare-fun |P[3,1,3]| () Real)
(declare-fun |P[3,2,0]| () Real)
(declare-fun |P[3,2,1]| () Real)
(declare-fun |P[3,2,2]| () Real)
(declare-fun |P[3,2,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |P[0,0,3]| () Real)
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
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[1,1,3]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[2,2,2]| () Real)
(declare-fun |P[2,2,3]| () Real)
(declare-fun |P[3,3,0]| () Real)
(declare-fun |P[3,3,1]| () Real)
(declare-fun |P[3,3,2]| () Real)
(declare-fun |P[3,3,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
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
(declare-fun case.89 () Bool)
(declare-fun case.91 () Bool)
(declare-fun case.93 () Bool)
(declare-fun case.95 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[0,3]| |P[0,0,3]|))
(define-fun t.4 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.5 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.6 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.7 () Real (* |G[1,3]| |P[1,1,3]|))
(define-fun t.8 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.9 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.10 () Real (* |G[2,2]| |P[2,2,2]|))
(define-fun t.11 () Real (* |G[2,3]| |P[2,2,3]|))
(define-fun t.12 () Real (* |G[3,0]| |P[3,3,0]|))
(define-fun t.13 () Real (* |G[3,1]| |P[3,3,1]|))
(define-fun t.14 () Real (* |G[3,2]| |P[3,3,2]|))
(define-fun t.15 () Real (* |G[3,3]| |P[3,3,3]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,1,3]| 0.0))  ; hypothesis: P[0, 1, 3] = 0
(assert case.7)  ; hypothesis: P[0, 1, 3] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.9)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.11)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,2,2]| 0.0))  ; hypothesis: P[0, 2, 2] = 0
(assert case.13)  ; hypothesis: P[0, 2, 2] = 0
(assert (= |P[0,2,3]| 0.0))  ; hypothesis: P[0, 2, 3] = 0
(assert case.15)  ; hypothesis: P[0, 2, 3] = 0
(assert (= |P[0,3,0]| 0.0))  ; hypothesis: P[0, 3, 0] = 0
(assert case.17)  ; hypothesis: P[0, 3, 0] = 0
(assert (= |P[0,3,1]| 0.0))  ; hypothesis: P[0, 3, 1] = 0
(assert case.19)  ; hypothesis: P[0, 3, 1] = 0
(assert (= |P[0,3,2]| 0.0))  ; hypothesis: P[0, 3, 2] = 0
(assert case.21)  ; hypothesis: P[0, 3, 2] = 0
(assert (= |P[0,3,3]| 0.0))  ; hypothesis: P[0, 3, 3] = 0
(assert case.23)  ; hypothesis: P[0, 3, 3] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.25)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.27)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.29)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,0,3]| 0.0))  ; hypothesis: P[1, 0, 3] = 0
(assert case.31)  ; hypothesis: P[1, 0, 3] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.33)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.35)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,2,2]| 0.0))  ; hypothesis: P[1, 2, 2] = 0
(assert case.37)  ; hypothesis: P[1, 2, 2] = 0
(assert (= |P[1,2,3]| 0.0))  ; hypothesis: P[1, 2, 3] = 0
(assert case.39)  ; hypothesis: P[1, 2, 3] = 0
(assert (= |P[1,3,0]| 0.0))  ; hypothesis: P[1, 3, 0] = 0
(assert case.41)  ; hypothesis: P[1, 3, 0] = 0
(assert (= |P[1,3,1]| 0.0))  ; hypothesis: P[1, 3, 1] = 0
(assert case.43)  ; hypothesis: P[1, 3, 1] = 0
(assert (= |P[1,3,2]| 0.0))  ; hypothesis: P[1, 3, 2] = 0
(assert case.45)  ; hypothesis: P[1, 3, 2] = 0
(assert (= |P[1,3,3]| 0.0))  ; hypothesis: P[1, 3, 3] = 0
(assert case.47)  ; hypothesis: P[1, 3, 3] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.49)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.51)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,0,2]| 0.0))  ; hypothesis: P[2, 0, 2] = 0
(assert case.53)  ; hypothesis: P[2, 0, 2] = 0
(assert (= |P[2,0,3]| 0.0))  ; hypothesis: P[2, 0, 3] = 0
(assert case.55)  ; hypothesis: P[2, 0, 3] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.57)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.59)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,1,2]| 0.0))  ; hypothesis: P[2, 1, 2] = 0
(assert case.61)  ; hypothesis: P[2, 1, 2] = 0
(assert (= |P[2,1,3]| 0.0))  ; hypothesis: P[2, 1, 3] = 0
(assert case.63)  ; hypothesis: P[2, 1, 3] = 0
(assert (= |P[2,3,0]| 0.0))  ; hypothesis: P[2, 3, 0] = 0
(assert case.65)  ; hypothesis: P[2, 3, 0] = 0
(assert (= |P[2,3,1]| 0.0))  ; hypothesis: P[2, 3, 1] = 0
(assert case.67)  ; hypothesis: P[2, 3, 1] = 0
(assert (= |P[2,3,2]| 0.0))  ; hypothesis: P[2, 3, 2] = 0
(assert case.69)  ; hypothesis: P[2, 3, 2] = 0
(assert (= |P[2,3,3]| 0.0))  ; hypothesis: P[2, 3, 3] = 0
(assert case.71)  ; hypothesis: P[2, 3, 3] = 0
(assert (= |P[3,0,0]| 0.0))  ; hypothesis: P[3, 0, 0] = 0
(assert case.73)  ; hypothesis: P[3, 0, 0] = 0
(assert (= |P[3,0,1]| 0.0))  ; hypothesis: P[3, 0, 1] = 0
(assert case.75)  ; hypothesis: P[3, 0, 1] = 0
(assert (= |P[3,0,2]| 0.0))  ; hypothesis: P[3, 0, 2] = 0
(assert case.77)  ; hypothesis: P[3, 0, 2] = 0
(assert (= |P[3,0,3]| 0.0))  ; hypothesis: P[3, 0, 3] = 0
(assert case.79)  ; hypothesis: P[3, 0, 3] = 0
(assert (= |P[3,1,0]| 0.0))  ; hypothesis: P[3, 1, 0] = 0
(assert case.81)  ; hypothesis: P[3, 1, 0] = 0
(assert (= |P[3,1,1]| 0.0))  ; hypothesis: P[3, 1, 1] = 0
(assert case.83)  ; hypothesis: P[3, 1, 1] = 0
(assert (= |P[3,1,2]| 0.0))  ; hypothesis: P[3, 1, 2] = 0
(assert case.85)  ; hypothesis: P[3, 1, 2] = 0
(assert (= |P[3,1,3]| 0.0))  ; hypothesis: P[3, 1, 3] = 0
(assert case.87)  ; hypothesis: P[3, 1, 3] = 0
(assert (= |P[3,2,0]| 0.0))  ; hypothesis: P[3, 2, 0] = 0
(assert case.89)  ; hypothesis: P[3, 2, 0] = 0
(assert (= |P[3,2,1]| 0.0))  ; hypothesis: P[3, 2, 1] = 0
(assert case.91)  ; hypothesis: P[3, 2, 1] = 0
(assert (= |P[3,2,2]| 0.0))  ; hypothesis: P[3, 2, 2] = 0
(assert case.93)  ; hypothesis: P[3, 2, 2] = 0
(assert (= |P[3,2,3]| 0.0))  ; hypothesis: P[3, 2, 3] = 0
(assert case.95)  ; hypothesis: P[3, 2, 3] = 0
(assert (or (not (= (+ t.0 t.1 t.2 t.3 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[1,3]| |P[0,1,3]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[2,2]| |P[0,2,2]|) (* |G[2,3]| |P[0,2,3]|) (* |G[3,0]| |P[0,3,0]|) (* |G[3,1]| |P[0,3,1]|) (* |G[3,2]| |P[0,3,2]|) (* |G[3,3]| |P[0,3,3]|)) (+ t.0 t.1 t.2 t.3))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) (* |G[0,3]| |P[1,0,3]|) t.4 t.5 t.6 t.7 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[2,2]| |P[1,2,2]|) (* |G[2,3]| |P[1,2,3]|) (* |G[3,0]| |P[1,3,0]|) (* |G[3,1]| |P[1,3,1]|) (* |G[3,2]| |P[1,3,2]|) (* |G[3,3]| |P[1,3,3]|)) (+ t.4 t.5 t.6 t.7))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[0,2]| |P[2,0,2]|) (* |G[0,3]| |P[2,0,3]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) (* |G[1,2]| |P[2,1,2]|) (* |G[1,3]| |P[2,1,3]|) t.8 t.9 t.10 t.11 (* |G[3,0]| |P[2,3,0]|) (* |G[3,1]| |P[2,3,1]|) (* |G[3,2]| |P[2,3,2]|) (* |G[3,3]| |P[2,3,3]|)) (+ t.8 t.9 t.10 t.11))) (not (= (+ (* |G[0,0]| |P[3,0,0]|) (* |G[0,1]| |P[3,0,1]|) (* |G[0,2]| |P[3,0,2]|) (* |G[0,3]| |P[3,0,3]|) (* |G[1,0]| |P[3,1,0]|) (* |G[1,1]| |P[3,1,1]|) (* |G[1,2]| |P[3,1,2]|) (* |G[1,3]| |P[3,1,3]|) (* |G[2,0]| |P[3,2,0]|) (* |G[2,1]| |P[3,2,1]|) (* |G[2,2]| |P[3,2,2]|) (* |G[2,3]| |P[3,2,3]|) t.12 t.13 t.14 t.15) (+ t.12 t.13 t.14 t.15)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[0, 3] * P[0, 0, 3] + G[1, 0] * P[0, 1, 0...
(check-sat)
(pop 1)
; n = 4, m = 3, H = 1
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,3,0]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,3,0]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,3,0]| () Real)
(declare-fun |P[3,0,0]| () Real)
(declare-fun |P[3,1,0]| () Real)
(declare-fun |P[3,2,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[3,3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.3)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,3,0]| 0.0))  ; hypothesis: P[0, 3, 0] = 0
(assert case.5)  ; hypothesis: P[0, 3, 0] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.7)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.9)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,3,0]| 0.0))  ; hypothesis: P[1, 3, 0] = 0
(assert case.11)  ; hypothesis: P[1, 3, 0] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.13)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.15)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,3,0]| 0.0))  ; hypothesis: P[2, 3, 0] = 0
(assert case.17)  ; hypothesis: P[2, 3, 0] = 0
(assert (= |P[3,0,0]| 0.0))  ; hypothesis: P[3, 0, 0] = 0
(assert case.19)  ; hypothesis: P[3, 0, 0] = 0
(assert (= |P[3,1,0]| 0.0))  ; hypothesis: P[3, 1, 0] = 0
(assert case.21)  ; hypothesis: P[3, 1, 0] = 0
(assert (= |P[3,2,0]| 0.0))  ; hypothesis: P[3, 2, 0] = 0
(assert case.23)  ; hypothesis: P[3, 2, 0] = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[1,0]| |P[0,1,0]|) (* |G[2,0]| |P[0,2,0]|) (* |G[3,0]| |P[0,3,0]|)) (* |G[0,0]| |P[0,0,0]|))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[1,0]| |P[1,1,0]|) (* |G[2,0]| |P[1,2,0]|) (* |G[3,0]| |P[1,3,0]|)) (* |G[1,0]| |P[1,1,0]|))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[1,0]| |P[2,1,0]|) (* |G[2,0]| |P[2,2,0]|) (* |G[3,0]| |P[2,3,0]|)) (* |G[2,0]| |P[2,2,0]|))) (not (= (+ (* |G[0,0]| |P[3,0,0]|) (* |G[1,0]| |P[3,1,0]|) (* |G[2,0]| |P[3,2,0]|) (* |G[3,0]| |P[3,3,0]|)) (* |G[3,0]| |P[3,3,0]|)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[1, 0] * P[0, 1, 0] + G[2, 0] * P[0, 2, 0] + G[3, 0] * P[0, 3, 0]) = G[0, 0] * P[0, 0, 0]
(check-sat)
(pop 1)
; n = 4, m = 3, H = 2
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,3,0]| () Real)
(declare-fun |P[0,3,1]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,3,0]| () Real)
(declare-fun |P[1,3,1]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,3,0]| () Real)
(declare-fun |P[2,3,1]| () Real)
(declare-fun |P[3,0,0]| () Real)
(declare-fun |P[3,0,1]| () Real)
(declare-fun |P[3,1,0]| () Real)
(declare-fun |P[3,1,1]| () Real)
(declare-fun |P[3,2,0]| () Real)
(declare-fun |P[3,2,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[3,3,0]| () Real)
(declare-fun |P[3,3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.47 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.3 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.4 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.5 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.6 () Real (* |G[3,0]| |P[3,3,0]|))
(define-fun t.7 () Real (* |G[3,1]| |P[3,3,1]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.5)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.7)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,3,0]| 0.0))  ; hypothesis: P[0, 3, 0] = 0
(assert case.9)  ; hypothesis: P[0, 3, 0] = 0
(assert (= |P[0,3,1]| 0.0))  ; hypothesis: P[0, 3, 1] = 0
(assert case.11)  ; hypothesis: P[0, 3, 1] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.13)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.15)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.17)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.19)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,3,0]| 0.0))  ; hypothesis: P[1, 3, 0] = 0
(assert case.21)  ; hypothesis: P[1, 3, 0] = 0
(assert (= |P[1,3,1]| 0.0))  ; hypothesis: P[1, 3, 1] = 0
(assert case.23)  ; hypothesis: P[1, 3, 1] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.25)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.27)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.29)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.31)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,3,0]| 0.0))  ; hypothesis: P[2, 3, 0] = 0
(assert case.33)  ; hypothesis: P[2, 3, 0] = 0
(assert (= |P[2,3,1]| 0.0))  ; hypothesis: P[2, 3, 1] = 0
(assert case.35)  ; hypothesis: P[2, 3, 1] = 0
(assert (= |P[3,0,0]| 0.0))  ; hypothesis: P[3, 0, 0] = 0
(assert case.37)  ; hypothesis: P[3, 0, 0] = 0
(assert (= |P[3,0,1]| 0.0))  ; hypothesis: P[3, 0, 1] = 0
(assert case.39)  ; hypothesis: P[3, 0, 1] = 0
(assert (= |P[3,1,0]| 0.0))  ; hypothesis: P[3, 1, 0] = 0
(assert case.41)  ; hypothesis: P[3, 1, 0] = 0
(assert (= |P[3,1,1]| 0.0))  ; hypothesis: P[3, 1, 1] = 0
(assert case.43)  ; hypothesis: P[3, 1, 1] = 0
(assert (= |P[3,2,0]| 0.0))  ; hypothesis: P[3, 2, 0] = 0
(assert case.45)  ; hypothesis: P[3, 2, 0] = 0
(assert (= |P[3,2,1]| 0.0))  ; hypothesis: P[3, 2, 1] = 0
(assert case.47)  ; hypothesis: P[3, 2, 1] = 0
(assert (or (not (= (+ t.0 t.1 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[3,0]| |P[0,3,0]|) (* |G[3,1]| |P[0,3,1]|)) (+ t.0 t.1))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) t.2 t.3 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[3,0]| |P[1,3,0]|) (* |G[3,1]| |P[1,3,1]|)) (+ t.2 t.3))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) t.4 t.5 (* |G[3,0]| |P[2,3,0]|) (* |G[3,1]| |P[2,3,1]|)) (+ t.4 t.5))) (not (= (+ (* |G[0,0]| |P[3,0,0]|) (* |G[0,1]| |P[3,0,1]|) (* |G[1,0]| |P[3,1,0]|) (* |G[1,1]| |P[3,1,1]|) (* |G[2,0]| |P[3,2,0]|) (* |G[2,1]| |P[3,2,1]|) t.6 t.7) (+ t.6 t.7)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1] + G[2, 0] * P[0, 2, 0...
(check-sat)
(pop 1)
; n = 4, m = 3, H = 3
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,2,2]| () Real)
(declare-fun |P[0,3,0]| () Real)
(declare-fun |P[0,3,1]| () Real)
(declare-fun |P[0,3,2]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,2,2]| () Real)
(declare-fun |P[1,3,0]| () Real)
(declare-fun |P[1,3,1]| () Real)
(declare-fun |P[1,3,2]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,0,2]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,1,2]| () Real)
(declare-fun |P[2,3,0]| () Real)
(declare-fun |P[2,3,1]| () Real)
(declare-fun |P[2,3,2]| () Real)
(declare-fun |P[3,0,0]| () Real)
(declare-fun |P[3,0,1]| () Real)
(declare-fun |P[3,0,2]| () Real)
(declare-fun |P[3,1,0]| () Real)
(declare-fun |P[3,1,1]| () Real)
(declare-fun |P[3,1,2]| () Real)
(declare-fun |P[3,2,0]| () Real)
(declare-fun |P[3,2,1]| () Real)
(declare-fun |P[3,2,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[2,2,2]| () Real)
(declare-fun |P[3,3,0]| () Real)
(declare-fun |P[3,3,1]| () Real)
(declare-fun |P[3,3,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
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
(declare-fun case.67 () Bool)
(declare-fun case.69 () Bool)
(declare-fun case.71 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.4 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.5 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.6 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.7 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.8 () Real (* |G[2,2]| |P[2,2,2]|))
(define-fun t.9 () Real (* |G[3,0]| |P[3,3,0]|))
(define-fun t.10 () Real (* |G[3,1]| |P[3,3,1]|))
(define-fun t.11 () Real (* |G[3,2]| |P[3,3,2]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.7)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.9)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,2,2]| 0.0))  ; hypothesis: P[0, 2, 2] = 0
(assert case.11)  ; hypothesis: P[0, 2, 2] = 0
(assert (= |P[0,3,0]| 0.0))  ; hypothesis: P[0, 3, 0] = 0
(assert case.13)  ; hypothesis: P[0, 3, 0] = 0
(assert (= |P[0,3,1]| 0.0))  ; hypothesis: P[0, 3, 1] = 0
(assert case.15)  ; hypothesis: P[0, 3, 1] = 0
(assert (= |P[0,3,2]| 0.0))  ; hypothesis: P[0, 3, 2] = 0
(assert case.17)  ; hypothesis: P[0, 3, 2] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.19)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.21)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.23)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.25)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.27)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,2,2]| 0.0))  ; hypothesis: P[1, 2, 2] = 0
(assert case.29)  ; hypothesis: P[1, 2, 2] = 0
(assert (= |P[1,3,0]| 0.0))  ; hypothesis: P[1, 3, 0] = 0
(assert case.31)  ; hypothesis: P[1, 3, 0] = 0
(assert (= |P[1,3,1]| 0.0))  ; hypothesis: P[1, 3, 1] = 0
(assert case.33)  ; hypothesis: P[1, 3, 1] = 0
(assert (= |P[1,3,2]| 0.0))  ; hypothesis: P[1, 3, 2] = 0
(assert case.35)  ; hypothesis: P[1, 3, 2] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.37)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.39)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,0,2]| 0.0))  ; hypothesis: P[2, 0, 2] = 0
(assert case.41)  ; hypothesis: P[2, 0, 2] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.43)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.45)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,1,2]| 0.0))  ; hypothesis: P[2, 1, 2] = 0
(assert case.47)  ; hypothesis: P[2, 1, 2] = 0
(assert (= |P[2,3,0]| 0.0))  ; hypothesis: P[2, 3, 0] = 0
(assert case.49)  ; hypothesis: P[2, 3, 0] = 0
(assert (= |P[2,3,1]| 0.0))  ; hypothesis: P[2, 3, 1] = 0
(assert case.51)  ; hypothesis: P[2, 3, 1] = 0
(assert (= |P[2,3,2]| 0.0))  ; hypothesis: P[2, 3, 2] = 0
(assert case.53)  ; hypothesis: P[2, 3, 2] = 0
(assert (= |P[3,0,0]| 0.0))  ; hypothesis: P[3, 0, 0] = 0
(assert case.55)  ; hypothesis: P[3, 0, 0] = 0
(assert (= |P[3,0,1]| 0.0))  ; hypothesis: P[3, 0, 1] = 0
(assert case.57)  ; hypothesis: P[3, 0, 1] = 0
(assert (= |P[3,0,2]| 0.0))  ; hypothesis: P[3, 0, 2] = 0
(assert case.59)  ; hypothesis: P[3, 0, 2] = 0
(assert (= |P[3,1,0]| 0.0))  ; hypothesis: P[3, 1, 0] = 0
(assert case.61)  ; hypothesis: P[3, 1, 0] = 0
(assert (= |P[3,1,1]| 0.0))  ; hypothesis: P[3, 1, 1] = 0
(assert case.63)  ; hypothesis: P[3, 1, 1] = 0
(assert (= |P[3,1,2]| 0.0))  ; hypothesis: P[3, 1, 2] = 0
(assert case.65)  ; hypothesis: P[3, 1, 2] = 0
(assert (= |P[3,2,0]| 0.0))  ; hypothesis: P[3, 2, 0] = 0
(assert case.67)  ; hypothesis: P[3, 2, 0] = 0
(assert (= |P[3,2,1]| 0.0))  ; hypothesis: P[3, 2, 1] = 0
(assert case.69)  ; hypothesis: P[3, 2, 1] = 0
(assert (= |P[3,2,2]| 0.0))  ; hypothesis: P[3, 2, 2] = 0
(assert case.71)  ; hypothesis: P[3, 2, 2] = 0
(assert (or (not (= (+ t.0 t.1 t.2 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[2,2]| |P[0,2,2]|) (* |G[3,0]| |P[0,3,0]|) (* |G[3,1]| |P[0,3,1]|) (* |G[3,2]| |P[0,3,2]|)) (+ t.0 t.1 t.2))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) t.3 t.4 t.5 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[2,2]| |P[1,2,2]|) (* |G[3,0]| |P[1,3,0]|) (* |G[3,1]| |P[1,3,1]|) (* |G[3,2]| |P[1,3,2]|)) (+ t.3 t.4 t.5))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[0,2]| |P[2,0,2]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) (* |G[1,2]| |P[2,1,2]|) t.6 t.7 t.8 (* |G[3,0]| |P[2,3,0]|) (* |G[3,1]| |P[2,3,1]|) (* |G[3,2]| |P[2,3,2]|)) (+ t.6 t.7 t.8))) (not (= (+ (* |G[0,0]| |P[3,0,0]|) (* |G[0,1]| |P[3,0,1]|) (* |G[0,2]| |P[3,0,2]|) (* |G[1,0]| |P[3,1,0]|) (* |G[1,1]| |P[3,1,1]|) (* |G[1,2]| |P[3,1,2]|) (* |G[2,0]| |P[3,2,0]|) (* |G[2,1]| |P[3,2,1]|) (* |G[2,2]| |P[3,2,2]|) t.9 t.10 t.11) (+ t.9 t.10 t.11)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1...
(check-sat)
(pop 1)
; n = 4, m = 3, H = 4
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,1,3]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,2,2]| () Real)
(declare-fun |P[0,2,3]| () Real)
(declare-fun |P[0,3,0]| () Real)
(declare-fun |P[0,3,1]| () Real)
(declare-fun |P[0,3,2]| () Real)
(declare-fun |P[0,3,3]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,0,3]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,2,2]| () Real)
(declare-fun |P[1,2,3]| () Real)
(declare-fun |P[1,3,0]| () Real)
(declare-fun |P[1,3,1]| () Real)
(declare-fun |P[1,3,2]| () Real)
(declare-fun |P[1,3,3]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,0,2]| () Real)
(declare-fun |P[2,0,3]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,1,2]| () Real)
(declare-fun |P[2,1,3]| () Real)
(declare-fun |P[2,3,0]| () Real)
(declare-fun |P[2,3,1]| () Real)
(declare-fun |P[2,3,2]| () Real)
(declare-fun |P[2,3,3]| () Real)
(declare-fun |P[3,0,0]| () Real)
(declare-fun |P[3,0,1]| () Real)
(declare-fun |P[3,0,2]| () Real)
(declare-fun |P[3,0,3]| () Real)
(declare-fun |P[3,1,0]| () Real)
(declare-fun |P[3,1,1]| () Real)
(declare-fun |P[3,1,2]| () Real)
(declare-fun |P[3,1,3]| () Real)
(declare-fun |P[3,2,0]| () Real)
(declare-fun |P[3,2,1]| () Real)
(declare-fun |P[3,2,2]| () Real)
(declare-fun |P[3,2,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |P[0,0,3]| () Real)
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
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[1,1,3]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[2,2,2]| () Real)
(declare-fun |P[2,2,3]| () Real)
(declare-fun |P[3,3,0]| () Real)
(declare-fun |P[3,3,1]| () Real)
(declare-fun |P[3,3,2]| () Real)
(declare-fun |P[3,3,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
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
(declare-fun case.89 () Bool)
(declare-fun case.91 () Bool)
(declare-fun case.93 () Bool)
(declare-fun case.95 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[0,3]| |P[0,0,3]|))
(define-fun t.4 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.5 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.6 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.7 () Real (* |G[1,3]| |P[1,1,3]|))
(define-fun t.8 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.9 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.10 () Real (* |G[2,2]| |P[2,2,2]|))
(define-fun t.11 () Real (* |G[2,3]| |P[2,2,3]|))
(define-fun t.12 () Real (* |G[3,0]| |P[3,3,0]|))
(define-fun t.13 () Real (* |G[3,1]| |P[3,3,1]|))
(define-fun t.14 () Real (* |G[3,2]| |P[3,3,2]|))
(define-fun t.15 () Real (* |G[3,3]| |P[3,3,3]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,1,3]| 0.0))  ; hypothesis: P[0, 1, 3] = 0
(assert case.7)  ; hypothesis: P[0, 1, 3] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.9)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.11)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,2,2]| 0.0))  ; hypothesis: P[0, 2, 2] = 0
(assert case.13)  ; hypothesis: P[0, 2, 2] = 0
(assert (= |P[0,2,3]| 0.0))  ; hypothesis: P[0, 2, 3] = 0
(assert case.15)  ; hypothesis: P[0, 2, 3] = 0
(assert (= |P[0,3,0]| 0.0))  ; hypothesis: P[0, 3, 0] = 0
(assert case.17)  ; hypothesis: P[0, 3, 0] = 0
(assert (= |P[0,3,1]| 0.0))  ; hypothesis: P[0, 3, 1] = 0
(assert case.19)  ; hypothesis: P[0, 3, 1] = 0
(assert (= |P[0,3,2]| 0.0))  ; hypothesis: P[0, 3, 2] = 0
(assert case.21)  ; hypothesis: P[0, 3, 2] = 0
(assert (= |P[0,3,3]| 0.0))  ; hypothesis: P[0, 3, 3] = 0
(assert case.23)  ; hypothesis: P[0, 3, 3] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.25)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.27)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.29)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,0,3]| 0.0))  ; hypothesis: P[1, 0, 3] = 0
(assert case.31)  ; hypothesis: P[1, 0, 3] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.33)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.35)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,2,2]| 0.0))  ; hypothesis: P[1, 2, 2] = 0
(assert case.37)  ; hypothesis: P[1, 2, 2] = 0
(assert (= |P[1,2,3]| 0.0))  ; hypothesis: P[1, 2, 3] = 0
(assert case.39)  ; hypothesis: P[1, 2, 3] = 0
(assert (= |P[1,3,0]| 0.0))  ; hypothesis: P[1, 3, 0] = 0
(assert case.41)  ; hypothesis: P[1, 3, 0] = 0
(assert (= |P[1,3,1]| 0.0))  ; hypothesis: P[1, 3, 1] = 0
(assert case.43)  ; hypothesis: P[1, 3, 1] = 0
(assert (= |P[1,3,2]| 0.0))  ; hypothesis: P[1, 3, 2] = 0
(assert case.45)  ; hypothesis: P[1, 3, 2] = 0
(assert (= |P[1,3,3]| 0.0))  ; hypothesis: P[1, 3, 3] = 0
(assert case.47)  ; hypothesis: P[1, 3, 3] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.49)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.51)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,0,2]| 0.0))  ; hypothesis: P[2, 0, 2] = 0
(assert case.53)  ; hypothesis: P[2, 0, 2] = 0
(assert (= |P[2,0,3]| 0.0))  ; hypothesis: P[2, 0, 3] = 0
(assert case.55)  ; hypothesis: P[2, 0, 3] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.57)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.59)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,1,2]| 0.0))  ; hypothesis: P[2, 1, 2] = 0
(assert case.61)  ; hypothesis: P[2, 1, 2] = 0
(assert (= |P[2,1,3]| 0.0))  ; hypothesis: P[2, 1, 3] = 0
(assert case.63)  ; hypothesis: P[2, 1, 3] = 0
(assert (= |P[2,3,0]| 0.0))  ; hypothesis: P[2, 3, 0] = 0
(assert case.65)  ; hypothesis: P[2, 3, 0] = 0
(assert (= |P[2,3,1]| 0.0))  ; hypothesis: P[2, 3, 1] = 0
(assert case.67)  ; hypothesis: P[2, 3, 1] = 0
(assert (= |P[2,3,2]| 0.0))  ; hypothesis: P[2, 3, 2] = 0
(assert case.69)  ; hypothesis: P[2, 3, 2] = 0
(assert (= |P[2,3,3]| 0.0))  ; hypothesis: P[2, 3, 3] = 0
(assert case.71)  ; hypothesis: P[2, 3, 3] = 0
(assert (= |P[3,0,0]| 0.0))  ; hypothesis: P[3, 0, 0] = 0
(assert case.73)  ; hypothesis: P[3, 0, 0] = 0
(assert (= |P[3,0,1]| 0.0))  ; hypothesis: P[3, 0, 1] = 0
(assert case.75)  ; hypothesis: P[3, 0, 1] = 0
(assert (= |P[3,0,2]| 0.0))  ; hypothesis: P[3, 0, 2] = 0
(assert case.77)  ; hypothesis: P[3, 0, 2] = 0
(assert (= |P[3,0,3]| 0.0))  ; hypothesis: P[3, 0, 3] = 0
(assert case.79)  ; hypothesis: P[3, 0, 3] = 0
(assert (= |P[3,1,0]| 0.0))  ; hypothesis: P[3, 1, 0] = 0
(assert case.81)  ; hypothesis: P[3, 1, 0] = 0
(assert (= |P[3,1,1]| 0.0))  ; hypothesis: P[3, 1, 1] = 0
(assert case.83)  ; hypothesis: P[3, 1, 1] = 0
(assert (= |P[3,1,2]| 0.0))  ; hypothesis: P[3, 1, 2] = 0
(assert case.85)  ; hypothesis: P[3, 1, 2] = 0
(assert (= |P[3,1,3]| 0.0))  ; hypothesis: P[3, 1, 3] = 0
(assert case.87)  ; hypothesis: P[3, 1, 3] = 0
(assert (= |P[3,2,0]| 0.0))  ; hypothesis: P[3, 2, 0] = 0
(assert case.89)  ; hypothesis: P[3, 2, 0] = 0
(assert (= |P[3,2,1]| 0.0))  ; hypothesis: P[3, 2, 1] = 0
(assert case.91)  ; hypothesis: P[3, 2, 1] = 0
(assert (= |P[3,2,2]| 0.0))  ; hypothesis: P[3, 2, 2] = 0
(assert case.93)  ; hypothesis: P[3, 2, 2] = 0
(assert (= |P[3,2,3]| 0.0))  ; hypothesis: P[3, 2, 3] = 0
(assert case.95)  ; hypothesis: P[3, 2, 3] = 0
(assert (or (not (= (+ t.0 t.1 t.2 t.3 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[1,3]| |P[0,1,3]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[2,2]| |P[0,2,2]|) (* |G[2,3]| |P[0,2,3]|) (* |G[3,0]| |P[0,3,0]|) (* |G[3,1]| |P[0,3,1]|) (* |G[3,2]| |P[0,3,2]|) (* |G[3,3]| |P[0,3,3]|)) (+ t.0 t.1 t.2 t.3))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) (* |G[0,3]| |P[1,0,3]|) t.4 t.5 t.6 t.7 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[2,2]| |P[1,2,2]|) (* |G[2,3]| |P[1,2,3]|) (* |G[3,0]| |P[1,3,0]|) (* |G[3,1]| |P[1,3,1]|) (* |G[3,2]| |P[1,3,2]|) (* |G[3,3]| |P[1,3,3]|)) (+ t.4 t.5 t.6 t.7))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[0,2]| |P[2,0,2]|) (* |G[0,3]| |P[2,0,3]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) (* |G[1,2]| |P[2,1,2]|) (* |G[1,3]| |P[2,1,3]|) t.8 t.9 t.10 t.11 (* |G[3,0]| |P[2,3,0]|) (* |G[3,1]| |P[2,3,1]|) (* |G[3,2]| |P[2,3,2]|) (* |G[3,3]| |P[2,3,3]|)) (+ t.8 t.9 t.10 t.11))) (not (= (+ (* |G[0,0]| |P[3,0,0]|) (* |G[0,1]| |P[3,0,1]|) (* |G[0,2]| |P[3,0,2]|) (* |G[0,3]| |P[3,0,3]|) (* |G[1,0]| |P[3,1,0]|) (* |G[1,1]| |P[3,1,1]|) (* |G[1,2]| |P[3,1,2]|) (* |G[1,3]| |P[3,1,3]|) (* |G[2,0]| |P[3,2,0]|) (* |G[2,1]| |P[3,2,1]|) (* |G[2,2]| |P[3,2,2]|) (* |G[2,3]| |P[3,2,3]|) t.12 t.13 t.14 t.15) (+ t.12 t.13 t.14 t.15)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[0, 3] * P[0, 0, 3] + G[1, 0] * P[0, 1, 0...
(check-sat)
(pop 1)
; n = 4, m = 4, H = 1
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,3,0]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,3,0]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,3,0]| () Real)
(declare-fun |P[3,0,0]| () Real)
(declare-fun |P[3,1,0]| () Real)
(declare-fun |P[3,2,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[3,3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.3)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,3,0]| 0.0))  ; hypothesis: P[0, 3, 0] = 0
(assert case.5)  ; hypothesis: P[0, 3, 0] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.7)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.9)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,3,0]| 0.0))  ; hypothesis: P[1, 3, 0] = 0
(assert case.11)  ; hypothesis: P[1, 3, 0] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.13)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.15)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,3,0]| 0.0))  ; hypothesis: P[2, 3, 0] = 0
(assert case.17)  ; hypothesis: P[2, 3, 0] = 0
(assert (= |P[3,0,0]| 0.0))  ; hypothesis: P[3, 0, 0] = 0
(assert case.19)  ; hypothesis: P[3, 0, 0] = 0
(assert (= |P[3,1,0]| 0.0))  ; hypothesis: P[3, 1, 0] = 0
(assert case.21)  ; hypothesis: P[3, 1, 0] = 0
(assert (= |P[3,2,0]| 0.0))  ; hypothesis: P[3, 2, 0] = 0
(assert case.23)  ; hypothesis: P[3, 2, 0] = 0
(assert (or (not (= (+ (* |G[0,0]| |P[0,0,0]|) (* |G[1,0]| |P[0,1,0]|) (* |G[2,0]| |P[0,2,0]|) (* |G[3,0]| |P[0,3,0]|)) (* |G[0,0]| |P[0,0,0]|))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[1,0]| |P[1,1,0]|) (* |G[2,0]| |P[1,2,0]|) (* |G[3,0]| |P[1,3,0]|)) (* |G[1,0]| |P[1,1,0]|))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[1,0]| |P[2,1,0]|) (* |G[2,0]| |P[2,2,0]|) (* |G[3,0]| |P[2,3,0]|)) (* |G[2,0]| |P[2,2,0]|))) (not (= (+ (* |G[0,0]| |P[3,0,0]|) (* |G[1,0]| |P[3,1,0]|) (* |G[2,0]| |P[3,2,0]|) (* |G[3,0]| |P[3,3,0]|)) (* |G[3,0]| |P[3,3,0]|)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[1, 0] * P[0, 1, 0] + G[2, 0] * P[0, 2, 0] + G[3, 0] * P[0, 3, 0]) = G[0, 0] * P[0, 0, 0]
(check-sat)
(pop 1)
; n = 4, m = 4, H = 2
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,3,0]| () Real)
(declare-fun |P[0,3,1]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,3,0]| () Real)
(declare-fun |P[1,3,1]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,3,0]| () Real)
(declare-fun |P[2,3,1]| () Real)
(declare-fun |P[3,0,0]| () Real)
(declare-fun |P[3,0,1]| () Real)
(declare-fun |P[3,1,0]| () Real)
(declare-fun |P[3,1,1]| () Real)
(declare-fun |P[3,2,0]| () Real)
(declare-fun |P[3,2,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[3,3,0]| () Real)
(declare-fun |P[3,3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.47 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.3 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.4 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.5 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.6 () Real (* |G[3,0]| |P[3,3,0]|))
(define-fun t.7 () Real (* |G[3,1]| |P[3,3,1]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.5)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.7)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,3,0]| 0.0))  ; hypothesis: P[0, 3, 0] = 0
(assert case.9)  ; hypothesis: P[0, 3, 0] = 0
(assert (= |P[0,3,1]| 0.0))  ; hypothesis: P[0, 3, 1] = 0
(assert case.11)  ; hypothesis: P[0, 3, 1] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.13)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.15)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.17)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.19)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,3,0]| 0.0))  ; hypothesis: P[1, 3, 0] = 0
(assert case.21)  ; hypothesis: P[1, 3, 0] = 0
(assert (= |P[1,3,1]| 0.0))  ; hypothesis: P[1, 3, 1] = 0
(assert case.23)  ; hypothesis: P[1, 3, 1] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.25)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.27)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.29)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.31)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,3,0]| 0.0))  ; hypothesis: P[2, 3, 0] = 0
(assert case.33)  ; hypothesis: P[2, 3, 0] = 0
(assert (= |P[2,3,1]| 0.0))  ; hypothesis: P[2, 3, 1] = 0
(assert case.35)  ; hypothesis: P[2, 3, 1] = 0
(assert (= |P[3,0,0]| 0.0))  ; hypothesis: P[3, 0, 0] = 0
(assert case.37)  ; hypothesis: P[3, 0, 0] = 0
(assert (= |P[3,0,1]| 0.0))  ; hypothesis: P[3, 0, 1] = 0
(assert case.39)  ; hypothesis: P[3, 0, 1] = 0
(assert (= |P[3,1,0]| 0.0))  ; hypothesis: P[3, 1, 0] = 0
(assert case.41)  ; hypothesis: P[3, 1, 0] = 0
(assert (= |P[3,1,1]| 0.0))  ; hypothesis: P[3, 1, 1] = 0
(assert case.43)  ; hypothesis: P[3, 1, 1] = 0
(assert (= |P[3,2,0]| 0.0))  ; hypothesis: P[3, 2, 0] = 0
(assert case.45)  ; hypothesis: P[3, 2, 0] = 0
(assert (= |P[3,2,1]| 0.0))  ; hypothesis: P[3, 2, 1] = 0
(assert case.47)  ; hypothesis: P[3, 2, 1] = 0
(assert (or (not (= (+ t.0 t.1 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[3,0]| |P[0,3,0]|) (* |G[3,1]| |P[0,3,1]|)) (+ t.0 t.1))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) t.2 t.3 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[3,0]| |P[1,3,0]|) (* |G[3,1]| |P[1,3,1]|)) (+ t.2 t.3))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) t.4 t.5 (* |G[3,0]| |P[2,3,0]|) (* |G[3,1]| |P[2,3,1]|)) (+ t.4 t.5))) (not (= (+ (* |G[0,0]| |P[3,0,0]|) (* |G[0,1]| |P[3,0,1]|) (* |G[1,0]| |P[3,1,0]|) (* |G[1,1]| |P[3,1,1]|) (* |G[2,0]| |P[3,2,0]|) (* |G[2,1]| |P[3,2,1]|) t.6 t.7) (+ t.6 t.7)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1] + G[2, 0] * P[0, 2, 0...
(check-sat)
(pop 1)
; n = 4, m = 4, H = 3
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,2,2]| () Real)
(declare-fun |P[0,3,0]| () Real)
(declare-fun |P[0,3,1]| () Real)
(declare-fun |P[0,3,2]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,2,2]| () Real)
(declare-fun |P[1,3,0]| () Real)
(declare-fun |P[1,3,1]| () Real)
(declare-fun |P[1,3,2]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,0,2]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,1,2]| () Real)
(declare-fun |P[2,3,0]| () Real)
(declare-fun |P[2,3,1]| () Real)
(declare-fun |P[2,3,2]| () Real)
(declare-fun |P[3,0,0]| () Real)
(declare-fun |P[3,0,1]| () Real)
(declare-fun |P[3,0,2]| () Real)
(declare-fun |P[3,1,0]| () Real)
(declare-fun |P[3,1,1]| () Real)
(declare-fun |P[3,1,2]| () Real)
(declare-fun |P[3,2,0]| () Real)
(declare-fun |P[3,2,1]| () Real)
(declare-fun |P[3,2,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[2,2,2]| () Real)
(declare-fun |P[3,3,0]| () Real)
(declare-fun |P[3,3,1]| () Real)
(declare-fun |P[3,3,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
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
(declare-fun case.67 () Bool)
(declare-fun case.69 () Bool)
(declare-fun case.71 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.4 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.5 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.6 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.7 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.8 () Real (* |G[2,2]| |P[2,2,2]|))
(define-fun t.9 () Real (* |G[3,0]| |P[3,3,0]|))
(define-fun t.10 () Real (* |G[3,1]| |P[3,3,1]|))
(define-fun t.11 () Real (* |G[3,2]| |P[3,3,2]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.7)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.9)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,2,2]| 0.0))  ; hypothesis: P[0, 2, 2] = 0
(assert case.11)  ; hypothesis: P[0, 2, 2] = 0
(assert (= |P[0,3,0]| 0.0))  ; hypothesis: P[0, 3, 0] = 0
(assert case.13)  ; hypothesis: P[0, 3, 0] = 0
(assert (= |P[0,3,1]| 0.0))  ; hypothesis: P[0, 3, 1] = 0
(assert case.15)  ; hypothesis: P[0, 3, 1] = 0
(assert (= |P[0,3,2]| 0.0))  ; hypothesis: P[0, 3, 2] = 0
(assert case.17)  ; hypothesis: P[0, 3, 2] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.19)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.21)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.23)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.25)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.27)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,2,2]| 0.0))  ; hypothesis: P[1, 2, 2] = 0
(assert case.29)  ; hypothesis: P[1, 2, 2] = 0
(assert (= |P[1,3,0]| 0.0))  ; hypothesis: P[1, 3, 0] = 0
(assert case.31)  ; hypothesis: P[1, 3, 0] = 0
(assert (= |P[1,3,1]| 0.0))  ; hypothesis: P[1, 3, 1] = 0
(assert case.33)  ; hypothesis: P[1, 3, 1] = 0
(assert (= |P[1,3,2]| 0.0))  ; hypothesis: P[1, 3, 2] = 0
(assert case.35)  ; hypothesis: P[1, 3, 2] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.37)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.39)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,0,2]| 0.0))  ; hypothesis: P[2, 0, 2] = 0
(assert case.41)  ; hypothesis: P[2, 0, 2] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.43)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.45)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,1,2]| 0.0))  ; hypothesis: P[2, 1, 2] = 0
(assert case.47)  ; hypothesis: P[2, 1, 2] = 0
(assert (= |P[2,3,0]| 0.0))  ; hypothesis: P[2, 3, 0] = 0
(assert case.49)  ; hypothesis: P[2, 3, 0] = 0
(assert (= |P[2,3,1]| 0.0))  ; hypothesis: P[2, 3, 1] = 0
(assert case.51)  ; hypothesis: P[2, 3, 1] = 0
(assert (= |P[2,3,2]| 0.0))  ; hypothesis: P[2, 3, 2] = 0
(assert case.53)  ; hypothesis: P[2, 3, 2] = 0
(assert (= |P[3,0,0]| 0.0))  ; hypothesis: P[3, 0, 0] = 0
(assert case.55)  ; hypothesis: P[3, 0, 0] = 0
(assert (= |P[3,0,1]| 0.0))  ; hypothesis: P[3, 0, 1] = 0
(assert case.57)  ; hypothesis: P[3, 0, 1] = 0
(assert (= |P[3,0,2]| 0.0))  ; hypothesis: P[3, 0, 2] = 0
(assert case.59)  ; hypothesis: P[3, 0, 2] = 0
(assert (= |P[3,1,0]| 0.0))  ; hypothesis: P[3, 1, 0] = 0
(assert case.61)  ; hypothesis: P[3, 1, 0] = 0
(assert (= |P[3,1,1]| 0.0))  ; hypothesis: P[3, 1, 1] = 0
(assert case.63)  ; hypothesis: P[3, 1, 1] = 0
(assert (= |P[3,1,2]| 0.0))  ; hypothesis: P[3, 1, 2] = 0
(assert case.65)  ; hypothesis: P[3, 1, 2] = 0
(assert (= |P[3,2,0]| 0.0))  ; hypothesis: P[3, 2, 0] = 0
(assert case.67)  ; hypothesis: P[3, 2, 0] = 0
(assert (= |P[3,2,1]| 0.0))  ; hypothesis: P[3, 2, 1] = 0
(assert case.69)  ; hypothesis: P[3, 2, 1] = 0
(assert (= |P[3,2,2]| 0.0))  ; hypothesis: P[3, 2, 2] = 0
(assert case.71)  ; hypothesis: P[3, 2, 2] = 0
(assert (or (not (= (+ t.0 t.1 t.2 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[2,2]| |P[0,2,2]|) (* |G[3,0]| |P[0,3,0]|) (* |G[3,1]| |P[0,3,1]|) (* |G[3,2]| |P[0,3,2]|)) (+ t.0 t.1 t.2))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) t.3 t.4 t.5 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[2,2]| |P[1,2,2]|) (* |G[3,0]| |P[1,3,0]|) (* |G[3,1]| |P[1,3,1]|) (* |G[3,2]| |P[1,3,2]|)) (+ t.3 t.4 t.5))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[0,2]| |P[2,0,2]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) (* |G[1,2]| |P[2,1,2]|) t.6 t.7 t.8 (* |G[3,0]| |P[2,3,0]|) (* |G[3,1]| |P[2,3,1]|) (* |G[3,2]| |P[2,3,2]|)) (+ t.6 t.7 t.8))) (not (= (+ (* |G[0,0]| |P[3,0,0]|) (* |G[0,1]| |P[3,0,1]|) (* |G[0,2]| |P[3,0,2]|) (* |G[1,0]| |P[3,1,0]|) (* |G[1,1]| |P[3,1,1]|) (* |G[1,2]| |P[3,1,2]|) (* |G[2,0]| |P[3,2,0]|) (* |G[2,1]| |P[3,2,1]|) (* |G[2,2]| |P[3,2,2]|) t.9 t.10 t.11) (+ t.9 t.10 t.11)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[1, 0] * P[0, 1, 0] + G[1, 1] * P[0, 1, 1...
(check-sat)
(pop 1)
; n = 4, m = 4, H = 4
(push 1)
(declare-fun |P[0,1,0]| () Real)
(declare-fun |P[0,1,1]| () Real)
(declare-fun |P[0,1,2]| () Real)
(declare-fun |P[0,1,3]| () Real)
(declare-fun |P[0,2,0]| () Real)
(declare-fun |P[0,2,1]| () Real)
(declare-fun |P[0,2,2]| () Real)
(declare-fun |P[0,2,3]| () Real)
(declare-fun |P[0,3,0]| () Real)
(declare-fun |P[0,3,1]| () Real)
(declare-fun |P[0,3,2]| () Real)
(declare-fun |P[0,3,3]| () Real)
(declare-fun |P[1,0,0]| () Real)
(declare-fun |P[1,0,1]| () Real)
(declare-fun |P[1,0,2]| () Real)
(declare-fun |P[1,0,3]| () Real)
(declare-fun |P[1,2,0]| () Real)
(declare-fun |P[1,2,1]| () Real)
(declare-fun |P[1,2,2]| () Real)
(declare-fun |P[1,2,3]| () Real)
(declare-fun |P[1,3,0]| () Real)
(declare-fun |P[1,3,1]| () Real)
(declare-fun |P[1,3,2]| () Real)
(declare-fun |P[1,3,3]| () Real)
(declare-fun |P[2,0,0]| () Real)
(declare-fun |P[2,0,1]| () Real)
(declare-fun |P[2,0,2]| () Real)
(declare-fun |P[2,0,3]| () Real)
(declare-fun |P[2,1,0]| () Real)
(declare-fun |P[2,1,1]| () Real)
(declare-fun |P[2,1,2]| () Real)
(declare-fun |P[2,1,3]| () Real)
(declare-fun |P[2,3,0]| () Real)
(declare-fun |P[2,3,1]| () Real)
(declare-fun |P[2,3,2]| () Real)
(declare-fun |P[2,3,3]| () Real)
(declare-fun |P[3,0,0]| () Real)
(declare-fun |P[3,0,1]| () Real)
(declare-fun |P[3,0,2]| () Real)
(declare-fun |P[3,0,3]| () Real)
(declare-fun |P[3,1,0]| () Real)
(declare-fun |P[3,1,1]| () Real)
(declare-fun |P[3,1,2]| () Real)
(declare-fun |P[3,1,3]| () Real)
(declare-fun |P[3,2,0]| () Real)
(declare-fun |P[3,2,1]| () Real)
(declare-fun |P[3,2,2]| () Real)
(declare-fun |P[3,2,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |P[0,0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |P[0,0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |P[0,0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |P[0,0,3]| () Real)
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
(declare-fun |P[1,1,0]| () Real)
(declare-fun |P[1,1,1]| () Real)
(declare-fun |P[1,1,2]| () Real)
(declare-fun |P[1,1,3]| () Real)
(declare-fun |P[2,2,0]| () Real)
(declare-fun |P[2,2,1]| () Real)
(declare-fun |P[2,2,2]| () Real)
(declare-fun |P[2,2,3]| () Real)
(declare-fun |P[3,3,0]| () Real)
(declare-fun |P[3,3,1]| () Real)
(declare-fun |P[3,3,2]| () Real)
(declare-fun |P[3,3,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
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
(declare-fun case.89 () Bool)
(declare-fun case.91 () Bool)
(declare-fun case.93 () Bool)
(declare-fun case.95 () Bool)
(define-fun t.0 () Real (* |G[0,0]| |P[0,0,0]|))
(define-fun t.1 () Real (* |G[0,1]| |P[0,0,1]|))
(define-fun t.2 () Real (* |G[0,2]| |P[0,0,2]|))
(define-fun t.3 () Real (* |G[0,3]| |P[0,0,3]|))
(define-fun t.4 () Real (* |G[1,0]| |P[1,1,0]|))
(define-fun t.5 () Real (* |G[1,1]| |P[1,1,1]|))
(define-fun t.6 () Real (* |G[1,2]| |P[1,1,2]|))
(define-fun t.7 () Real (* |G[1,3]| |P[1,1,3]|))
(define-fun t.8 () Real (* |G[2,0]| |P[2,2,0]|))
(define-fun t.9 () Real (* |G[2,1]| |P[2,2,1]|))
(define-fun t.10 () Real (* |G[2,2]| |P[2,2,2]|))
(define-fun t.11 () Real (* |G[2,3]| |P[2,2,3]|))
(define-fun t.12 () Real (* |G[3,0]| |P[3,3,0]|))
(define-fun t.13 () Real (* |G[3,1]| |P[3,3,1]|))
(define-fun t.14 () Real (* |G[3,2]| |P[3,3,2]|))
(define-fun t.15 () Real (* |G[3,3]| |P[3,3,3]|))
(assert (= |P[0,1,0]| 0.0))  ; hypothesis: P[0, 1, 0] = 0
(assert case.1)  ; hypothesis: P[0, 1, 0] = 0
(assert (= |P[0,1,1]| 0.0))  ; hypothesis: P[0, 1, 1] = 0
(assert case.3)  ; hypothesis: P[0, 1, 1] = 0
(assert (= |P[0,1,2]| 0.0))  ; hypothesis: P[0, 1, 2] = 0
(assert case.5)  ; hypothesis: P[0, 1, 2] = 0
(assert (= |P[0,1,3]| 0.0))  ; hypothesis: P[0, 1, 3] = 0
(assert case.7)  ; hypothesis: P[0, 1, 3] = 0
(assert (= |P[0,2,0]| 0.0))  ; hypothesis: P[0, 2, 0] = 0
(assert case.9)  ; hypothesis: P[0, 2, 0] = 0
(assert (= |P[0,2,1]| 0.0))  ; hypothesis: P[0, 2, 1] = 0
(assert case.11)  ; hypothesis: P[0, 2, 1] = 0
(assert (= |P[0,2,2]| 0.0))  ; hypothesis: P[0, 2, 2] = 0
(assert case.13)  ; hypothesis: P[0, 2, 2] = 0
(assert (= |P[0,2,3]| 0.0))  ; hypothesis: P[0, 2, 3] = 0
(assert case.15)  ; hypothesis: P[0, 2, 3] = 0
(assert (= |P[0,3,0]| 0.0))  ; hypothesis: P[0, 3, 0] = 0
(assert case.17)  ; hypothesis: P[0, 3, 0] = 0
(assert (= |P[0,3,1]| 0.0))  ; hypothesis: P[0, 3, 1] = 0
(assert case.19)  ; hypothesis: P[0, 3, 1] = 0
(assert (= |P[0,3,2]| 0.0))  ; hypothesis: P[0, 3, 2] = 0
(assert case.21)  ; hypothesis: P[0, 3, 2] = 0
(assert (= |P[0,3,3]| 0.0))  ; hypothesis: P[0, 3, 3] = 0
(assert case.23)  ; hypothesis: P[0, 3, 3] = 0
(assert (= |P[1,0,0]| 0.0))  ; hypothesis: P[1, 0, 0] = 0
(assert case.25)  ; hypothesis: P[1, 0, 0] = 0
(assert (= |P[1,0,1]| 0.0))  ; hypothesis: P[1, 0, 1] = 0
(assert case.27)  ; hypothesis: P[1, 0, 1] = 0
(assert (= |P[1,0,2]| 0.0))  ; hypothesis: P[1, 0, 2] = 0
(assert case.29)  ; hypothesis: P[1, 0, 2] = 0
(assert (= |P[1,0,3]| 0.0))  ; hypothesis: P[1, 0, 3] = 0
(assert case.31)  ; hypothesis: P[1, 0, 3] = 0
(assert (= |P[1,2,0]| 0.0))  ; hypothesis: P[1, 2, 0] = 0
(assert case.33)  ; hypothesis: P[1, 2, 0] = 0
(assert (= |P[1,2,1]| 0.0))  ; hypothesis: P[1, 2, 1] = 0
(assert case.35)  ; hypothesis: P[1, 2, 1] = 0
(assert (= |P[1,2,2]| 0.0))  ; hypothesis: P[1, 2, 2] = 0
(assert case.37)  ; hypothesis: P[1, 2, 2] = 0
(assert (= |P[1,2,3]| 0.0))  ; hypothesis: P[1, 2, 3] = 0
(assert case.39)  ; hypothesis: P[1, 2, 3] = 0
(assert (= |P[1,3,0]| 0.0))  ; hypothesis: P[1, 3, 0] = 0
(assert case.41)  ; hypothesis: P[1, 3, 0] = 0
(assert (= |P[1,3,1]| 0.0))  ; hypothesis: P[1, 3, 1] = 0
(assert case.43)  ; hypothesis: P[1, 3, 1] = 0
(assert (= |P[1,3,2]| 0.0))  ; hypothesis: P[1, 3, 2] = 0
(assert case.45)  ; hypothesis: P[1, 3, 2] = 0
(assert (= |P[1,3,3]| 0.0))  ; hypothesis: P[1, 3, 3] = 0
(assert case.47)  ; hypothesis: P[1, 3, 3] = 0
(assert (= |P[2,0,0]| 0.0))  ; hypothesis: P[2, 0, 0] = 0
(assert case.49)  ; hypothesis: P[2, 0, 0] = 0
(assert (= |P[2,0,1]| 0.0))  ; hypothesis: P[2, 0, 1] = 0
(assert case.51)  ; hypothesis: P[2, 0, 1] = 0
(assert (= |P[2,0,2]| 0.0))  ; hypothesis: P[2, 0, 2] = 0
(assert case.53)  ; hypothesis: P[2, 0, 2] = 0
(assert (= |P[2,0,3]| 0.0))  ; hypothesis: P[2, 0, 3] = 0
(assert case.55)  ; hypothesis: P[2, 0, 3] = 0
(assert (= |P[2,1,0]| 0.0))  ; hypothesis: P[2, 1, 0] = 0
(assert case.57)  ; hypothesis: P[2, 1, 0] = 0
(assert (= |P[2,1,1]| 0.0))  ; hypothesis: P[2, 1, 1] = 0
(assert case.59)  ; hypothesis: P[2, 1, 1] = 0
(assert (= |P[2,1,2]| 0.0))  ; hypothesis: P[2, 1, 2] = 0
(assert case.61)  ; hypothesis: P[2, 1, 2] = 0
(assert (= |P[2,1,3]| 0.0))  ; hypothesis: P[2, 1, 3] = 0
(assert case.63)  ; hypothesis: P[2, 1, 3] = 0
(assert (= |P[2,3,0]| 0.0))  ; hypothesis: P[2, 3, 0] = 0
(assert case.65)  ; hypothesis: P[2, 3, 0] = 0
(assert (= |P[2,3,1]| 0.0))  ; hypothesis: P[2, 3, 1] = 0
(assert case.67)  ; hypothesis: P[2, 3, 1] = 0
(assert (= |P[2,3,2]| 0.0))  ; hypothesis: P[2, 3, 2] = 0
(assert case.69)  ; hypothesis: P[2, 3, 2] = 0
(assert (= |P[2,3,3]| 0.0))  ; hypothesis: P[2, 3, 3] = 0
(assert case.71)  ; hypothesis: P[2, 3, 3] = 0
(assert (= |P[3,0,0]| 0.0))  ; hypothesis: P[3, 0, 0] = 0
(assert case.73)  ; hypothesis: P[3, 0, 0] = 0
(assert (= |P[3,0,1]| 0.0))  ; hypothesis: P[3, 0, 1] = 0
(assert case.75)  ; hypothesis: P[3, 0, 1] = 0
(assert (= |P[3,0,2]| 0.0))  ; hypothesis: P[3, 0, 2] = 0
(assert case.77)  ; hypothesis: P[3, 0, 2] = 0
(assert (= |P[3,0,3]| 0.0))  ; hypothesis: P[3, 0, 3] = 0
(assert case.79)  ; hypothesis: P[3, 0, 3] = 0
(assert (= |P[3,1,0]| 0.0))  ; hypothesis: P[3, 1, 0] = 0
(assert case.81)  ; hypothesis: P[3, 1, 0] = 0
(assert (= |P[3,1,1]| 0.0))  ; hypothesis: P[3, 1, 1] = 0
(assert case.83)  ; hypothesis: P[3, 1, 1] = 0
(assert (= |P[3,1,2]| 0.0))  ; hypothesis: P[3, 1, 2] = 0
(assert case.85)  ; hypothesis: P[3, 1, 2] = 0
(assert (= |P[3,1,3]| 0.0))  ; hypothesis: P[3, 1, 3] = 0
(assert case.87)  ; hypothesis: P[3, 1, 3] = 0
(assert (= |P[3,2,0]| 0.0))  ; hypothesis: P[3, 2, 0] = 0
(assert case.89)  ; hypothesis: P[3, 2, 0] = 0
(assert (= |P[3,2,1]| 0.0))  ; hypothesis: P[3, 2, 1] = 0
(assert case.91)  ; hypothesis: P[3, 2, 1] = 0
(assert (= |P[3,2,2]| 0.0))  ; hypothesis: P[3, 2, 2] = 0
(assert case.93)  ; hypothesis: P[3, 2, 2] = 0
(assert (= |P[3,2,3]| 0.0))  ; hypothesis: P[3, 2, 3] = 0
(assert case.95)  ; hypothesis: P[3, 2, 3] = 0
(assert (or (not (= (+ t.0 t.1 t.2 t.3 (* |G[1,0]| |P[0,1,0]|) (* |G[1,1]| |P[0,1,1]|) (* |G[1,2]| |P[0,1,2]|) (* |G[1,3]| |P[0,1,3]|) (* |G[2,0]| |P[0,2,0]|) (* |G[2,1]| |P[0,2,1]|) (* |G[2,2]| |P[0,2,2]|) (* |G[2,3]| |P[0,2,3]|) (* |G[3,0]| |P[0,3,0]|) (* |G[3,1]| |P[0,3,1]|) (* |G[3,2]| |P[0,3,2]|) (* |G[3,3]| |P[0,3,3]|)) (+ t.0 t.1 t.2 t.3))) (not (= (+ (* |G[0,0]| |P[1,0,0]|) (* |G[0,1]| |P[1,0,1]|) (* |G[0,2]| |P[1,0,2]|) (* |G[0,3]| |P[1,0,3]|) t.4 t.5 t.6 t.7 (* |G[2,0]| |P[1,2,0]|) (* |G[2,1]| |P[1,2,1]|) (* |G[2,2]| |P[1,2,2]|) (* |G[2,3]| |P[1,2,3]|) (* |G[3,0]| |P[1,3,0]|) (* |G[3,1]| |P[1,3,1]|) (* |G[3,2]| |P[1,3,2]|) (* |G[3,3]| |P[1,3,3]|)) (+ t.4 t.5 t.6 t.7))) (not (= (+ (* |G[0,0]| |P[2,0,0]|) (* |G[0,1]| |P[2,0,1]|) (* |G[0,2]| |P[2,0,2]|) (* |G[0,3]| |P[2,0,3]|) (* |G[1,0]| |P[2,1,0]|) (* |G[1,1]| |P[2,1,1]|) (* |G[1,2]| |P[2,1,2]|) (* |G[1,3]| |P[2,1,3]|) t.8 t.9 t.10 t.11 (* |G[3,0]| |P[2,3,0]|) (* |G[3,1]| |P[2,3,1]|) (* |G[3,2]| |P[2,3,2]|) (* |G[3,3]| |P[2,3,3]|)) (+ t.8 t.9 t.10 t.11))) (not (= (+ (* |G[0,0]| |P[3,0,0]|) (* |G[0,1]| |P[3,0,1]|) (* |G[0,2]| |P[3,0,2]|) (* |G[0,3]| |P[3,0,3]|) (* |G[1,0]| |P[3,1,0]|) (* |G[1,1]| |P[3,1,1]|) (* |G[1,2]| |P[3,1,2]|) (* |G[1,3]| |P[3,1,3]|) (* |G[2,0]| |P[3,2,0]|) (* |G[2,1]| |P[3,2,1]|) (* |G[2,2]| |P[3,2,2]|) (* |G[2,3]| |P[3,2,3]|) t.12 t.13 t.14 t.15) (+ t.12 t.13 t.14 t.15)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * P[0, 0, 0] + G[0, 1] * P[0, 0, 1] + G[0, 2] * P[0, 0, 2] + G[0, 3] * P[0, 0, 3] + G[1, 0] * P[0, 1, 0...
(check-sat)
(pop 1)
