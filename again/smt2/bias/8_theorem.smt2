; 64 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; H = 1, m = 1, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (* |G[0,0]| |e[1]|) |G[0,0]|)))  ; claim, that it fails: G[0, 0] * e[1] = G[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 1, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|)) (+ |G[0,0]| |G[0,1]|))))  ; claim, that it fails: (G[0, 0] * e[1] + G[0, 1] * e[1]) = (G[0, 0] + G[0, 1])
(check-sat)
(pop 1)
; H = 1, m = 1, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|)) (+ |G[0,0]| |G[0,1]| |G[0,2]|))))  ; claim, that it fails: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1]) = (G[0, 0] + G[0, 1] + G[0, 2])
(check-sat)
(pop 1)
; H = 1, m = 1, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[0,3]| |e[1]|)) (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|))))  ; claim, that it fails: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[0, 3] * e[1]) = (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3])
(check-sat)
(pop 1)
; H = 1, m = 2, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (* |G[0,0]| |e[1]|) |G[0,0]|)))  ; claim, that it fails: G[0, 0] * e[1] = G[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 2, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|)) (+ |G[0,0]| |G[0,1]|))))  ; claim, that it fails: (G[0, 0] * e[1] + G[0, 1] * e[1]) = (G[0, 0] + G[0, 1])
(check-sat)
(pop 1)
; H = 1, m = 2, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|)) (+ |G[0,0]| |G[0,1]| |G[0,2]|))))  ; claim, that it fails: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1]) = (G[0, 0] + G[0, 1] + G[0, 2])
(check-sat)
(pop 1)
; H = 1, m = 2, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[0,3]| |e[1]|)) (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|))))  ; claim, that it fails: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[0, 3] * e[1]) = (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3])
(check-sat)
(pop 1)
; H = 1, m = 3, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (* |G[0,0]| |e[1]|) |G[0,0]|)))  ; claim, that it fails: G[0, 0] * e[1] = G[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 3, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|)) (+ |G[0,0]| |G[0,1]|))))  ; claim, that it fails: (G[0, 0] * e[1] + G[0, 1] * e[1]) = (G[0, 0] + G[0, 1])
(check-sat)
(pop 1)
; H = 1, m = 3, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|)) (+ |G[0,0]| |G[0,1]| |G[0,2]|))))  ; claim, that it fails: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1]) = (G[0, 0] + G[0, 1] + G[0, 2])
(check-sat)
(pop 1)
; H = 1, m = 3, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[0,3]| |e[1]|)) (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|))))  ; claim, that it fails: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[0, 3] * e[1]) = (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3])
(check-sat)
(pop 1)
; H = 1, m = 4, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (* |G[0,0]| |e[1]|) |G[0,0]|)))  ; claim, that it fails: G[0, 0] * e[1] = G[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 4, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|)) (+ |G[0,0]| |G[0,1]|))))  ; claim, that it fails: (G[0, 0] * e[1] + G[0, 1] * e[1]) = (G[0, 0] + G[0, 1])
(check-sat)
(pop 1)
; H = 1, m = 4, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|)) (+ |G[0,0]| |G[0,1]| |G[0,2]|))))  ; claim, that it fails: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1]) = (G[0, 0] + G[0, 1] + G[0, 2])
(check-sat)
(pop 1)
; H = 1, m = 4, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[0,3]| |e[1]|)) (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|))))  ; claim, that it fails: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[0, 3] * e[1]) = (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3])
(check-sat)
(pop 1)
; H = 2, m = 1, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[1,0]| |e[0]|)) |G[0,0]|)) (not (= (+ (* |G[0,0]| |e[0]|) (* |G[1,0]| |e[1]|)) |G[1,0]|))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * e[1] + G[1, 0] * e[0]) = G[0, 0]
(check-sat)
(pop 1)
; H = 2, m = 1, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[1,0]| |e[0]|) (* |G[1,1]| |e[0]|)) (+ |G[0,0]| |G[0,1]|))) (not (= (+ (* |G[0,0]| |e[0]|) (* |G[0,1]| |e[0]|) (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|)) (+ |G[1,0]| |G[1,1]|)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0]) = (G[0, 0] + G[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 1, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[1,0]| |e[0]|) (* |G[1,1]| |e[0]|) (* |G[1,2]| |e[0]|)) (+ |G[0,0]| |G[0,1]| |G[0,2]|))) (not (= (+ (* |G[0,0]| |e[0]|) (* |G[0,1]| |e[0]|) (* |G[0,2]| |e[0]|) (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|)) (+ |G[1,0]| |G[1,1]| |G[1,2]|)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] * e[0]) = (G[0, 0]...
(check-sat)
(pop 1)
; H = 2, m = 1, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[0,3]| |e[1]|) (* |G[1,0]| |e[0]|) (* |G[1,1]| |e[0]|) (* |G[1,2]| |e[0]|) (* |G[1,3]| |e[0]|)) (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|))) (not (= (+ (* |G[0,0]| |e[0]|) (* |G[0,1]| |e[0]|) (* |G[0,2]| |e[0]|) (* |G[0,3]| |e[0]|) (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) (* |G[1,3]| |e[1]|)) (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[0, 3] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] *...
(check-sat)
(pop 1)
; H = 2, m = 2, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[1,0]| |e[0]|)) |G[0,0]|)) (not (= (+ (* |G[0,0]| |e[0]|) (* |G[1,0]| |e[1]|)) |G[1,0]|))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * e[1] + G[1, 0] * e[0]) = G[0, 0]
(check-sat)
(pop 1)
; H = 2, m = 2, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[1,0]| |e[0]|) (* |G[1,1]| |e[0]|)) (+ |G[0,0]| |G[0,1]|))) (not (= (+ (* |G[0,0]| |e[0]|) (* |G[0,1]| |e[0]|) (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|)) (+ |G[1,0]| |G[1,1]|)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0]) = (G[0, 0] + G[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 2, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[1,0]| |e[0]|) (* |G[1,1]| |e[0]|) (* |G[1,2]| |e[0]|)) (+ |G[0,0]| |G[0,1]| |G[0,2]|))) (not (= (+ (* |G[0,0]| |e[0]|) (* |G[0,1]| |e[0]|) (* |G[0,2]| |e[0]|) (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|)) (+ |G[1,0]| |G[1,1]| |G[1,2]|)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] * e[0]) = (G[0, 0]...
(check-sat)
(pop 1)
; H = 2, m = 2, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[0,3]| |e[1]|) (* |G[1,0]| |e[0]|) (* |G[1,1]| |e[0]|) (* |G[1,2]| |e[0]|) (* |G[1,3]| |e[0]|)) (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|))) (not (= (+ (* |G[0,0]| |e[0]|) (* |G[0,1]| |e[0]|) (* |G[0,2]| |e[0]|) (* |G[0,3]| |e[0]|) (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) (* |G[1,3]| |e[1]|)) (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[0, 3] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] *...
(check-sat)
(pop 1)
; H = 2, m = 3, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[1,0]| |e[0]|)) |G[0,0]|)) (not (= (+ (* |G[0,0]| |e[0]|) (* |G[1,0]| |e[1]|)) |G[1,0]|))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * e[1] + G[1, 0] * e[0]) = G[0, 0]
(check-sat)
(pop 1)
; H = 2, m = 3, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[1,0]| |e[0]|) (* |G[1,1]| |e[0]|)) (+ |G[0,0]| |G[0,1]|))) (not (= (+ (* |G[0,0]| |e[0]|) (* |G[0,1]| |e[0]|) (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|)) (+ |G[1,0]| |G[1,1]|)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0]) = (G[0, 0] + G[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 3, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[1,0]| |e[0]|) (* |G[1,1]| |e[0]|) (* |G[1,2]| |e[0]|)) (+ |G[0,0]| |G[0,1]| |G[0,2]|))) (not (= (+ (* |G[0,0]| |e[0]|) (* |G[0,1]| |e[0]|) (* |G[0,2]| |e[0]|) (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|)) (+ |G[1,0]| |G[1,1]| |G[1,2]|)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] * e[0]) = (G[0, 0]...
(check-sat)
(pop 1)
; H = 2, m = 3, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[0,3]| |e[1]|) (* |G[1,0]| |e[0]|) (* |G[1,1]| |e[0]|) (* |G[1,2]| |e[0]|) (* |G[1,3]| |e[0]|)) (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|))) (not (= (+ (* |G[0,0]| |e[0]|) (* |G[0,1]| |e[0]|) (* |G[0,2]| |e[0]|) (* |G[0,3]| |e[0]|) (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) (* |G[1,3]| |e[1]|)) (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[0, 3] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] *...
(check-sat)
(pop 1)
; H = 2, m = 4, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[1,0]| |e[0]|)) |G[0,0]|)) (not (= (+ (* |G[0,0]| |e[0]|) (* |G[1,0]| |e[1]|)) |G[1,0]|))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * e[1] + G[1, 0] * e[0]) = G[0, 0]
(check-sat)
(pop 1)
; H = 2, m = 4, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[1,0]| |e[0]|) (* |G[1,1]| |e[0]|)) (+ |G[0,0]| |G[0,1]|))) (not (= (+ (* |G[0,0]| |e[0]|) (* |G[0,1]| |e[0]|) (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|)) (+ |G[1,0]| |G[1,1]|)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0]) = (G[0, 0] + G[0, 1])
(check-sat)
(pop 1)
; H = 2, m = 4, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[1,0]| |e[0]|) (* |G[1,1]| |e[0]|) (* |G[1,2]| |e[0]|)) (+ |G[0,0]| |G[0,1]| |G[0,2]|))) (not (= (+ (* |G[0,0]| |e[0]|) (* |G[0,1]| |e[0]|) (* |G[0,2]| |e[0]|) (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|)) (+ |G[1,0]| |G[1,1]| |G[1,2]|)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] * e[0]) = (G[0, 0]...
(check-sat)
(pop 1)
; H = 2, m = 4, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[0,3]| |e[1]|) (* |G[1,0]| |e[0]|) (* |G[1,1]| |e[0]|) (* |G[1,2]| |e[0]|) (* |G[1,3]| |e[0]|)) (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|))) (not (= (+ (* |G[0,0]| |e[0]|) (* |G[0,1]| |e[0]|) (* |G[0,2]| |e[0]|) (* |G[0,3]| |e[0]|) (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) (* |G[1,3]| |e[1]|)) (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|)))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[0, 3] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] *...
(check-sat)
(pop 1)
; H = 3, m = 1, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[2,0]| |e[0]|))
(define-fun t.2 () Real (* |G[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) t.0 t.1) |G[0,0]|)) (not (= (+ t.2 (* |G[1,0]| |e[1]|) t.1) |G[1,0]|)) (not (= (+ t.2 t.0 (* |G[2,0]| |e[1]|)) |G[2,0]|))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * e[1] + G[1, 0] * e[0] + G[2, 0] * e[0]) = G[0, 0]
(check-sat)
(pop 1)
; H = 3, m = 1, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[2,0]| |e[0]|))
(define-fun t.3 () Real (* |G[2,1]| |e[0]|))
(define-fun t.4 () Real (* |G[0,0]| |e[0]|))
(define-fun t.5 () Real (* |G[0,1]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) t.0 t.1 t.2 t.3) (+ |G[0,0]| |G[0,1]|))) (not (= (+ t.4 t.5 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) t.2 t.3) (+ |G[1,0]| |G[1,1]|))) (not (= (+ t.4 t.5 t.0 t.1 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|)) (+ |G[2,0]| |G[2,1]|)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[2, 0] * e[0] + G[2, 1] * e[0]) = (G[0, 0]...
(check-sat)
(pop 1)
; H = 3, m = 1, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[1,2]| |e[0]|))
(define-fun t.3 () Real (* |G[2,0]| |e[0]|))
(define-fun t.4 () Real (* |G[2,1]| |e[0]|))
(define-fun t.5 () Real (* |G[2,2]| |e[0]|))
(define-fun t.6 () Real (* |G[0,0]| |e[0]|))
(define-fun t.7 () Real (* |G[0,1]| |e[0]|))
(define-fun t.8 () Real (* |G[0,2]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5) (+ |G[0,0]| |G[0,1]| |G[0,2]|))) (not (= (+ t.6 t.7 t.8 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) t.3 t.4 t.5) (+ |G[1,0]| |G[1,1]| |G[1,2]|))) (not (= (+ t.6 t.7 t.8 t.0 t.1 t.2 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) (* |G[2,2]| |e[1]|)) (+ |G[2,0]| |G[2,1]| |G[2,2]|)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] * e[0] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 3, m = 1, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
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
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[1,2]| |e[0]|))
(define-fun t.3 () Real (* |G[1,3]| |e[0]|))
(define-fun t.4 () Real (* |G[2,0]| |e[0]|))
(define-fun t.5 () Real (* |G[2,1]| |e[0]|))
(define-fun t.6 () Real (* |G[2,2]| |e[0]|))
(define-fun t.7 () Real (* |G[2,3]| |e[0]|))
(define-fun t.8 () Real (* |G[0,0]| |e[0]|))
(define-fun t.9 () Real (* |G[0,1]| |e[0]|))
(define-fun t.10 () Real (* |G[0,2]| |e[0]|))
(define-fun t.11 () Real (* |G[0,3]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[0,3]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5 t.6 t.7) (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|))) (not (= (+ t.8 t.9 t.10 t.11 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) (* |G[1,3]| |e[1]|) t.4 t.5 t.6 t.7) (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|))) (not (= (+ t.8 t.9 t.10 t.11 t.0 t.1 t.2 t.3 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) (* |G[2,2]| |e[1]|) (* |G[2,3]| |e[1]|)) (+ |G[2,0]| |G[2,1]| |G[2,2]| |G[2,3]|)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[0, 3] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] *...
(check-sat)
(pop 1)
; H = 3, m = 2, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[2,0]| |e[0]|))
(define-fun t.2 () Real (* |G[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) t.0 t.1) |G[0,0]|)) (not (= (+ t.2 (* |G[1,0]| |e[1]|) t.1) |G[1,0]|)) (not (= (+ t.2 t.0 (* |G[2,0]| |e[1]|)) |G[2,0]|))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * e[1] + G[1, 0] * e[0] + G[2, 0] * e[0]) = G[0, 0]
(check-sat)
(pop 1)
; H = 3, m = 2, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[2,0]| |e[0]|))
(define-fun t.3 () Real (* |G[2,1]| |e[0]|))
(define-fun t.4 () Real (* |G[0,0]| |e[0]|))
(define-fun t.5 () Real (* |G[0,1]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) t.0 t.1 t.2 t.3) (+ |G[0,0]| |G[0,1]|))) (not (= (+ t.4 t.5 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) t.2 t.3) (+ |G[1,0]| |G[1,1]|))) (not (= (+ t.4 t.5 t.0 t.1 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|)) (+ |G[2,0]| |G[2,1]|)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[2, 0] * e[0] + G[2, 1] * e[0]) = (G[0, 0]...
(check-sat)
(pop 1)
; H = 3, m = 2, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[1,2]| |e[0]|))
(define-fun t.3 () Real (* |G[2,0]| |e[0]|))
(define-fun t.4 () Real (* |G[2,1]| |e[0]|))
(define-fun t.5 () Real (* |G[2,2]| |e[0]|))
(define-fun t.6 () Real (* |G[0,0]| |e[0]|))
(define-fun t.7 () Real (* |G[0,1]| |e[0]|))
(define-fun t.8 () Real (* |G[0,2]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5) (+ |G[0,0]| |G[0,1]| |G[0,2]|))) (not (= (+ t.6 t.7 t.8 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) t.3 t.4 t.5) (+ |G[1,0]| |G[1,1]| |G[1,2]|))) (not (= (+ t.6 t.7 t.8 t.0 t.1 t.2 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) (* |G[2,2]| |e[1]|)) (+ |G[2,0]| |G[2,1]| |G[2,2]|)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] * e[0] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 3, m = 2, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
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
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[1,2]| |e[0]|))
(define-fun t.3 () Real (* |G[1,3]| |e[0]|))
(define-fun t.4 () Real (* |G[2,0]| |e[0]|))
(define-fun t.5 () Real (* |G[2,1]| |e[0]|))
(define-fun t.6 () Real (* |G[2,2]| |e[0]|))
(define-fun t.7 () Real (* |G[2,3]| |e[0]|))
(define-fun t.8 () Real (* |G[0,0]| |e[0]|))
(define-fun t.9 () Real (* |G[0,1]| |e[0]|))
(define-fun t.10 () Real (* |G[0,2]| |e[0]|))
(define-fun t.11 () Real (* |G[0,3]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[0,3]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5 t.6 t.7) (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|))) (not (= (+ t.8 t.9 t.10 t.11 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) (* |G[1,3]| |e[1]|) t.4 t.5 t.6 t.7) (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|))) (not (= (+ t.8 t.9 t.10 t.11 t.0 t.1 t.2 t.3 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) (* |G[2,2]| |e[1]|) (* |G[2,3]| |e[1]|)) (+ |G[2,0]| |G[2,1]| |G[2,2]| |G[2,3]|)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[0, 3] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] *...
(check-sat)
(pop 1)
; H = 3, m = 3, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[2,0]| |e[0]|))
(define-fun t.2 () Real (* |G[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) t.0 t.1) |G[0,0]|)) (not (= (+ t.2 (* |G[1,0]| |e[1]|) t.1) |G[1,0]|)) (not (= (+ t.2 t.0 (* |G[2,0]| |e[1]|)) |G[2,0]|))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * e[1] + G[1, 0] * e[0] + G[2, 0] * e[0]) = G[0, 0]
(check-sat)
(pop 1)
; H = 3, m = 3, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[2,0]| |e[0]|))
(define-fun t.3 () Real (* |G[2,1]| |e[0]|))
(define-fun t.4 () Real (* |G[0,0]| |e[0]|))
(define-fun t.5 () Real (* |G[0,1]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) t.0 t.1 t.2 t.3) (+ |G[0,0]| |G[0,1]|))) (not (= (+ t.4 t.5 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) t.2 t.3) (+ |G[1,0]| |G[1,1]|))) (not (= (+ t.4 t.5 t.0 t.1 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|)) (+ |G[2,0]| |G[2,1]|)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[2, 0] * e[0] + G[2, 1] * e[0]) = (G[0, 0]...
(check-sat)
(pop 1)
; H = 3, m = 3, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[1,2]| |e[0]|))
(define-fun t.3 () Real (* |G[2,0]| |e[0]|))
(define-fun t.4 () Real (* |G[2,1]| |e[0]|))
(define-fun t.5 () Real (* |G[2,2]| |e[0]|))
(define-fun t.6 () Real (* |G[0,0]| |e[0]|))
(define-fun t.7 () Real (* |G[0,1]| |e[0]|))
(define-fun t.8 () Real (* |G[0,2]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5) (+ |G[0,0]| |G[0,1]| |G[0,2]|))) (not (= (+ t.6 t.7 t.8 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) t.3 t.4 t.5) (+ |G[1,0]| |G[1,1]| |G[1,2]|))) (not (= (+ t.6 t.7 t.8 t.0 t.1 t.2 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) (* |G[2,2]| |e[1]|)) (+ |G[2,0]| |G[2,1]| |G[2,2]|)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] * e[0] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 3, m = 3, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
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
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[1,2]| |e[0]|))
(define-fun t.3 () Real (* |G[1,3]| |e[0]|))
(define-fun t.4 () Real (* |G[2,0]| |e[0]|))
(define-fun t.5 () Real (* |G[2,1]| |e[0]|))
(define-fun t.6 () Real (* |G[2,2]| |e[0]|))
(define-fun t.7 () Real (* |G[2,3]| |e[0]|))
(define-fun t.8 () Real (* |G[0,0]| |e[0]|))
(define-fun t.9 () Real (* |G[0,1]| |e[0]|))
(define-fun t.10 () Real (* |G[0,2]| |e[0]|))
(define-fun t.11 () Real (* |G[0,3]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[0,3]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5 t.6 t.7) (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|))) (not (= (+ t.8 t.9 t.10 t.11 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) (* |G[1,3]| |e[1]|) t.4 t.5 t.6 t.7) (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|))) (not (= (+ t.8 t.9 t.10 t.11 t.0 t.1 t.2 t.3 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) (* |G[2,2]| |e[1]|) (* |G[2,3]| |e[1]|)) (+ |G[2,0]| |G[2,1]| |G[2,2]| |G[2,3]|)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[0, 3] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] *...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[2,0]| |e[0]|))
(define-fun t.2 () Real (* |G[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) t.0 t.1) |G[0,0]|)) (not (= (+ t.2 (* |G[1,0]| |e[1]|) t.1) |G[1,0]|)) (not (= (+ t.2 t.0 (* |G[2,0]| |e[1]|)) |G[2,0]|))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * e[1] + G[1, 0] * e[0] + G[2, 0] * e[0]) = G[0, 0]
(check-sat)
(pop 1)
; H = 3, m = 4, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[2,0]| |e[0]|))
(define-fun t.3 () Real (* |G[2,1]| |e[0]|))
(define-fun t.4 () Real (* |G[0,0]| |e[0]|))
(define-fun t.5 () Real (* |G[0,1]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) t.0 t.1 t.2 t.3) (+ |G[0,0]| |G[0,1]|))) (not (= (+ t.4 t.5 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) t.2 t.3) (+ |G[1,0]| |G[1,1]|))) (not (= (+ t.4 t.5 t.0 t.1 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|)) (+ |G[2,0]| |G[2,1]|)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[2, 0] * e[0] + G[2, 1] * e[0]) = (G[0, 0]...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[1,2]| |e[0]|))
(define-fun t.3 () Real (* |G[2,0]| |e[0]|))
(define-fun t.4 () Real (* |G[2,1]| |e[0]|))
(define-fun t.5 () Real (* |G[2,2]| |e[0]|))
(define-fun t.6 () Real (* |G[0,0]| |e[0]|))
(define-fun t.7 () Real (* |G[0,1]| |e[0]|))
(define-fun t.8 () Real (* |G[0,2]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5) (+ |G[0,0]| |G[0,1]| |G[0,2]|))) (not (= (+ t.6 t.7 t.8 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) t.3 t.4 t.5) (+ |G[1,0]| |G[1,1]| |G[1,2]|))) (not (= (+ t.6 t.7 t.8 t.0 t.1 t.2 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) (* |G[2,2]| |e[1]|)) (+ |G[2,0]| |G[2,1]| |G[2,2]|)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] * e[0] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
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
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[1,2]| |e[0]|))
(define-fun t.3 () Real (* |G[1,3]| |e[0]|))
(define-fun t.4 () Real (* |G[2,0]| |e[0]|))
(define-fun t.5 () Real (* |G[2,1]| |e[0]|))
(define-fun t.6 () Real (* |G[2,2]| |e[0]|))
(define-fun t.7 () Real (* |G[2,3]| |e[0]|))
(define-fun t.8 () Real (* |G[0,0]| |e[0]|))
(define-fun t.9 () Real (* |G[0,1]| |e[0]|))
(define-fun t.10 () Real (* |G[0,2]| |e[0]|))
(define-fun t.11 () Real (* |G[0,3]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[0,3]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5 t.6 t.7) (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|))) (not (= (+ t.8 t.9 t.10 t.11 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) (* |G[1,3]| |e[1]|) t.4 t.5 t.6 t.7) (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|))) (not (= (+ t.8 t.9 t.10 t.11 t.0 t.1 t.2 t.3 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) (* |G[2,2]| |e[1]|) (* |G[2,3]| |e[1]|)) (+ |G[2,0]| |G[2,1]| |G[2,2]| |G[2,3]|)))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[0, 3] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] *...
(check-sat)
(pop 1)
; H = 4, m = 1, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[2,0]| |e[0]|))
(define-fun t.2 () Real (* |G[3,0]| |e[0]|))
(define-fun t.3 () Real (* |G[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) t.0 t.1 t.2) |G[0,0]|)) (not (= (+ t.3 (* |G[1,0]| |e[1]|) t.1 t.2) |G[1,0]|)) (not (= (+ t.3 t.0 (* |G[2,0]| |e[1]|) t.2) |G[2,0]|)) (not (= (+ t.3 t.0 t.1 (* |G[3,0]| |e[1]|)) |G[3,0]|))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * e[1] + G[1, 0] * e[0] + G[2, 0] * e[0] + G[3, 0] * e[0]) = G[0, 0]
(check-sat)
(pop 1)
; H = 4, m = 1, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[2,0]| |e[0]|))
(define-fun t.3 () Real (* |G[2,1]| |e[0]|))
(define-fun t.4 () Real (* |G[3,0]| |e[0]|))
(define-fun t.5 () Real (* |G[3,1]| |e[0]|))
(define-fun t.6 () Real (* |G[0,0]| |e[0]|))
(define-fun t.7 () Real (* |G[0,1]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5) (+ |G[0,0]| |G[0,1]|))) (not (= (+ t.6 t.7 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) t.2 t.3 t.4 t.5) (+ |G[1,0]| |G[1,1]|))) (not (= (+ t.6 t.7 t.0 t.1 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) t.4 t.5) (+ |G[2,0]| |G[2,1]|))) (not (= (+ t.6 t.7 t.0 t.1 t.2 t.3 (* |G[3,0]| |e[1]|) (* |G[3,1]| |e[1]|)) (+ |G[3,0]| |G[3,1]|)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[2, 0] * e[0] + G[2, 1] * e[0] + G[3, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 1, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
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
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[1,2]| |e[0]|))
(define-fun t.3 () Real (* |G[2,0]| |e[0]|))
(define-fun t.4 () Real (* |G[2,1]| |e[0]|))
(define-fun t.5 () Real (* |G[2,2]| |e[0]|))
(define-fun t.6 () Real (* |G[3,0]| |e[0]|))
(define-fun t.7 () Real (* |G[3,1]| |e[0]|))
(define-fun t.8 () Real (* |G[3,2]| |e[0]|))
(define-fun t.9 () Real (* |G[0,0]| |e[0]|))
(define-fun t.10 () Real (* |G[0,1]| |e[0]|))
(define-fun t.11 () Real (* |G[0,2]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5 t.6 t.7 t.8) (+ |G[0,0]| |G[0,1]| |G[0,2]|))) (not (= (+ t.9 t.10 t.11 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) t.3 t.4 t.5 t.6 t.7 t.8) (+ |G[1,0]| |G[1,1]| |G[1,2]|))) (not (= (+ t.9 t.10 t.11 t.0 t.1 t.2 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) (* |G[2,2]| |e[1]|) t.6 t.7 t.8) (+ |G[2,0]| |G[2,1]| |G[2,2]|))) (not (= (+ t.9 t.10 t.11 t.0 t.1 t.2 t.3 t.4 t.5 (* |G[3,0]| |e[1]|) (* |G[3,1]| |e[1]|) (* |G[3,2]| |e[1]|)) (+ |G[3,0]| |G[3,1]| |G[3,2]|)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] * e[0] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 1, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
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
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[1,2]| |e[0]|))
(define-fun t.3 () Real (* |G[1,3]| |e[0]|))
(define-fun t.4 () Real (* |G[2,0]| |e[0]|))
(define-fun t.5 () Real (* |G[2,1]| |e[0]|))
(define-fun t.6 () Real (* |G[2,2]| |e[0]|))
(define-fun t.7 () Real (* |G[2,3]| |e[0]|))
(define-fun t.8 () Real (* |G[3,0]| |e[0]|))
(define-fun t.9 () Real (* |G[3,1]| |e[0]|))
(define-fun t.10 () Real (* |G[3,2]| |e[0]|))
(define-fun t.11 () Real (* |G[3,3]| |e[0]|))
(define-fun t.12 () Real (* |G[0,0]| |e[0]|))
(define-fun t.13 () Real (* |G[0,1]| |e[0]|))
(define-fun t.14 () Real (* |G[0,2]| |e[0]|))
(define-fun t.15 () Real (* |G[0,3]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[0,3]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5 t.6 t.7 t.8 t.9 t.10 t.11) (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|))) (not (= (+ t.12 t.13 t.14 t.15 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) (* |G[1,3]| |e[1]|) t.4 t.5 t.6 t.7 t.8 t.9 t.10 t.11) (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|))) (not (= (+ t.12 t.13 t.14 t.15 t.0 t.1 t.2 t.3 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) (* |G[2,2]| |e[1]|) (* |G[2,3]| |e[1]|) t.8 t.9 t.10 t.11) (+ |G[2,0]| |G[2,1]| |G[2,2]| |G[2,3]|))) (not (= (+ t.12 t.13 t.14 t.15 t.0 t.1 t.2 t.3 t.4 t.5 t.6 t.7 (* |G[3,0]| |e[1]|) (* |G[3,1]| |e[1]|) (* |G[3,2]| |e[1]|) (* |G[3,3]| |e[1]|)) (+ |G[3,0]| |G[3,1]| |G[3,2]| |G[3,3]|)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[0, 3] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] *...
(check-sat)
(pop 1)
; H = 4, m = 2, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[2,0]| |e[0]|))
(define-fun t.2 () Real (* |G[3,0]| |e[0]|))
(define-fun t.3 () Real (* |G[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) t.0 t.1 t.2) |G[0,0]|)) (not (= (+ t.3 (* |G[1,0]| |e[1]|) t.1 t.2) |G[1,0]|)) (not (= (+ t.3 t.0 (* |G[2,0]| |e[1]|) t.2) |G[2,0]|)) (not (= (+ t.3 t.0 t.1 (* |G[3,0]| |e[1]|)) |G[3,0]|))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * e[1] + G[1, 0] * e[0] + G[2, 0] * e[0] + G[3, 0] * e[0]) = G[0, 0]
(check-sat)
(pop 1)
; H = 4, m = 2, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[2,0]| |e[0]|))
(define-fun t.3 () Real (* |G[2,1]| |e[0]|))
(define-fun t.4 () Real (* |G[3,0]| |e[0]|))
(define-fun t.5 () Real (* |G[3,1]| |e[0]|))
(define-fun t.6 () Real (* |G[0,0]| |e[0]|))
(define-fun t.7 () Real (* |G[0,1]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5) (+ |G[0,0]| |G[0,1]|))) (not (= (+ t.6 t.7 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) t.2 t.3 t.4 t.5) (+ |G[1,0]| |G[1,1]|))) (not (= (+ t.6 t.7 t.0 t.1 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) t.4 t.5) (+ |G[2,0]| |G[2,1]|))) (not (= (+ t.6 t.7 t.0 t.1 t.2 t.3 (* |G[3,0]| |e[1]|) (* |G[3,1]| |e[1]|)) (+ |G[3,0]| |G[3,1]|)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[2, 0] * e[0] + G[2, 1] * e[0] + G[3, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 2, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
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
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[1,2]| |e[0]|))
(define-fun t.3 () Real (* |G[2,0]| |e[0]|))
(define-fun t.4 () Real (* |G[2,1]| |e[0]|))
(define-fun t.5 () Real (* |G[2,2]| |e[0]|))
(define-fun t.6 () Real (* |G[3,0]| |e[0]|))
(define-fun t.7 () Real (* |G[3,1]| |e[0]|))
(define-fun t.8 () Real (* |G[3,2]| |e[0]|))
(define-fun t.9 () Real (* |G[0,0]| |e[0]|))
(define-fun t.10 () Real (* |G[0,1]| |e[0]|))
(define-fun t.11 () Real (* |G[0,2]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5 t.6 t.7 t.8) (+ |G[0,0]| |G[0,1]| |G[0,2]|))) (not (= (+ t.9 t.10 t.11 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) t.3 t.4 t.5 t.6 t.7 t.8) (+ |G[1,0]| |G[1,1]| |G[1,2]|))) (not (= (+ t.9 t.10 t.11 t.0 t.1 t.2 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) (* |G[2,2]| |e[1]|) t.6 t.7 t.8) (+ |G[2,0]| |G[2,1]| |G[2,2]|))) (not (= (+ t.9 t.10 t.11 t.0 t.1 t.2 t.3 t.4 t.5 (* |G[3,0]| |e[1]|) (* |G[3,1]| |e[1]|) (* |G[3,2]| |e[1]|)) (+ |G[3,0]| |G[3,1]| |G[3,2]|)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] * e[0] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 2, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
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
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[1,2]| |e[0]|))
(define-fun t.3 () Real (* |G[1,3]| |e[0]|))
(define-fun t.4 () Real (* |G[2,0]| |e[0]|))
(define-fun t.5 () Real (* |G[2,1]| |e[0]|))
(define-fun t.6 () Real (* |G[2,2]| |e[0]|))
(define-fun t.7 () Real (* |G[2,3]| |e[0]|))
(define-fun t.8 () Real (* |G[3,0]| |e[0]|))
(define-fun t.9 () Real (* |G[3,1]| |e[0]|))
(define-fun t.10 () Real (* |G[3,2]| |e[0]|))
(define-fun t.11 () Real (* |G[3,3]| |e[0]|))
(define-fun t.12 () Real (* |G[0,0]| |e[0]|))
(define-fun t.13 () Real (* |G[0,1]| |e[0]|))
(define-fun t.14 () Real (* |G[0,2]| |e[0]|))
(define-fun t.15 () Real (* |G[0,3]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[0,3]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5 t.6 t.7 t.8 t.9 t.10 t.11) (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|))) (not (= (+ t.12 t.13 t.14 t.15 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) (* |G[1,3]| |e[1]|) t.4 t.5 t.6 t.7 t.8 t.9 t.10 t.11) (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|))) (not (= (+ t.12 t.13 t.14 t.15 t.0 t.1 t.2 t.3 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) (* |G[2,2]| |e[1]|) (* |G[2,3]| |e[1]|) t.8 t.9 t.10 t.11) (+ |G[2,0]| |G[2,1]| |G[2,2]| |G[2,3]|))) (not (= (+ t.12 t.13 t.14 t.15 t.0 t.1 t.2 t.3 t.4 t.5 t.6 t.7 (* |G[3,0]| |e[1]|) (* |G[3,1]| |e[1]|) (* |G[3,2]| |e[1]|) (* |G[3,3]| |e[1]|)) (+ |G[3,0]| |G[3,1]| |G[3,2]| |G[3,3]|)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[0, 3] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] *...
(check-sat)
(pop 1)
; H = 4, m = 3, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[2,0]| |e[0]|))
(define-fun t.2 () Real (* |G[3,0]| |e[0]|))
(define-fun t.3 () Real (* |G[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) t.0 t.1 t.2) |G[0,0]|)) (not (= (+ t.3 (* |G[1,0]| |e[1]|) t.1 t.2) |G[1,0]|)) (not (= (+ t.3 t.0 (* |G[2,0]| |e[1]|) t.2) |G[2,0]|)) (not (= (+ t.3 t.0 t.1 (* |G[3,0]| |e[1]|)) |G[3,0]|))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * e[1] + G[1, 0] * e[0] + G[2, 0] * e[0] + G[3, 0] * e[0]) = G[0, 0]
(check-sat)
(pop 1)
; H = 4, m = 3, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[2,0]| |e[0]|))
(define-fun t.3 () Real (* |G[2,1]| |e[0]|))
(define-fun t.4 () Real (* |G[3,0]| |e[0]|))
(define-fun t.5 () Real (* |G[3,1]| |e[0]|))
(define-fun t.6 () Real (* |G[0,0]| |e[0]|))
(define-fun t.7 () Real (* |G[0,1]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5) (+ |G[0,0]| |G[0,1]|))) (not (= (+ t.6 t.7 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) t.2 t.3 t.4 t.5) (+ |G[1,0]| |G[1,1]|))) (not (= (+ t.6 t.7 t.0 t.1 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) t.4 t.5) (+ |G[2,0]| |G[2,1]|))) (not (= (+ t.6 t.7 t.0 t.1 t.2 t.3 (* |G[3,0]| |e[1]|) (* |G[3,1]| |e[1]|)) (+ |G[3,0]| |G[3,1]|)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[2, 0] * e[0] + G[2, 1] * e[0] + G[3, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 3, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
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
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[1,2]| |e[0]|))
(define-fun t.3 () Real (* |G[2,0]| |e[0]|))
(define-fun t.4 () Real (* |G[2,1]| |e[0]|))
(define-fun t.5 () Real (* |G[2,2]| |e[0]|))
(define-fun t.6 () Real (* |G[3,0]| |e[0]|))
(define-fun t.7 () Real (* |G[3,1]| |e[0]|))
(define-fun t.8 () Real (* |G[3,2]| |e[0]|))
(define-fun t.9 () Real (* |G[0,0]| |e[0]|))
(define-fun t.10 () Real (* |G[0,1]| |e[0]|))
(define-fun t.11 () Real (* |G[0,2]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5 t.6 t.7 t.8) (+ |G[0,0]| |G[0,1]| |G[0,2]|))) (not (= (+ t.9 t.10 t.11 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) t.3 t.4 t.5 t.6 t.7 t.8) (+ |G[1,0]| |G[1,1]| |G[1,2]|))) (not (= (+ t.9 t.10 t.11 t.0 t.1 t.2 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) (* |G[2,2]| |e[1]|) t.6 t.7 t.8) (+ |G[2,0]| |G[2,1]| |G[2,2]|))) (not (= (+ t.9 t.10 t.11 t.0 t.1 t.2 t.3 t.4 t.5 (* |G[3,0]| |e[1]|) (* |G[3,1]| |e[1]|) (* |G[3,2]| |e[1]|)) (+ |G[3,0]| |G[3,1]| |G[3,2]|)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] * e[0] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 3, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
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
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[1,2]| |e[0]|))
(define-fun t.3 () Real (* |G[1,3]| |e[0]|))
(define-fun t.4 () Real (* |G[2,0]| |e[0]|))
(define-fun t.5 () Real (* |G[2,1]| |e[0]|))
(define-fun t.6 () Real (* |G[2,2]| |e[0]|))
(define-fun t.7 () Real (* |G[2,3]| |e[0]|))
(define-fun t.8 () Real (* |G[3,0]| |e[0]|))
(define-fun t.9 () Real (* |G[3,1]| |e[0]|))
(define-fun t.10 () Real (* |G[3,2]| |e[0]|))
(define-fun t.11 () Real (* |G[3,3]| |e[0]|))
(define-fun t.12 () Real (* |G[0,0]| |e[0]|))
(define-fun t.13 () Real (* |G[0,1]| |e[0]|))
(define-fun t.14 () Real (* |G[0,2]| |e[0]|))
(define-fun t.15 () Real (* |G[0,3]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[0,3]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5 t.6 t.7 t.8 t.9 t.10 t.11) (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|))) (not (= (+ t.12 t.13 t.14 t.15 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) (* |G[1,3]| |e[1]|) t.4 t.5 t.6 t.7 t.8 t.9 t.10 t.11) (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|))) (not (= (+ t.12 t.13 t.14 t.15 t.0 t.1 t.2 t.3 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) (* |G[2,2]| |e[1]|) (* |G[2,3]| |e[1]|) t.8 t.9 t.10 t.11) (+ |G[2,0]| |G[2,1]| |G[2,2]| |G[2,3]|))) (not (= (+ t.12 t.13 t.14 t.15 t.0 t.1 t.2 t.3 t.4 t.5 t.6 t.7 (* |G[3,0]| |e[1]|) (* |G[3,1]| |e[1]|) (* |G[3,2]| |e[1]|) (* |G[3,3]| |e[1]|)) (+ |G[3,0]| |G[3,1]| |G[3,2]| |G[3,3]|)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[0, 3] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] *...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[2,0]| |e[0]|))
(define-fun t.2 () Real (* |G[3,0]| |e[0]|))
(define-fun t.3 () Real (* |G[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) t.0 t.1 t.2) |G[0,0]|)) (not (= (+ t.3 (* |G[1,0]| |e[1]|) t.1 t.2) |G[1,0]|)) (not (= (+ t.3 t.0 (* |G[2,0]| |e[1]|) t.2) |G[2,0]|)) (not (= (+ t.3 t.0 t.1 (* |G[3,0]| |e[1]|)) |G[3,0]|))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * e[1] + G[1, 0] * e[0] + G[2, 0] * e[0] + G[3, 0] * e[0]) = G[0, 0]
(check-sat)
(pop 1)
; H = 4, m = 4, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[2,0]| |e[0]|))
(define-fun t.3 () Real (* |G[2,1]| |e[0]|))
(define-fun t.4 () Real (* |G[3,0]| |e[0]|))
(define-fun t.5 () Real (* |G[3,1]| |e[0]|))
(define-fun t.6 () Real (* |G[0,0]| |e[0]|))
(define-fun t.7 () Real (* |G[0,1]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5) (+ |G[0,0]| |G[0,1]|))) (not (= (+ t.6 t.7 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) t.2 t.3 t.4 t.5) (+ |G[1,0]| |G[1,1]|))) (not (= (+ t.6 t.7 t.0 t.1 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) t.4 t.5) (+ |G[2,0]| |G[2,1]|))) (not (= (+ t.6 t.7 t.0 t.1 t.2 t.3 (* |G[3,0]| |e[1]|) (* |G[3,1]| |e[1]|)) (+ |G[3,0]| |G[3,1]|)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[2, 0] * e[0] + G[2, 1] * e[0] + G[3, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
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
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[1,2]| |e[0]|))
(define-fun t.3 () Real (* |G[2,0]| |e[0]|))
(define-fun t.4 () Real (* |G[2,1]| |e[0]|))
(define-fun t.5 () Real (* |G[2,2]| |e[0]|))
(define-fun t.6 () Real (* |G[3,0]| |e[0]|))
(define-fun t.7 () Real (* |G[3,1]| |e[0]|))
(define-fun t.8 () Real (* |G[3,2]| |e[0]|))
(define-fun t.9 () Real (* |G[0,0]| |e[0]|))
(define-fun t.10 () Real (* |G[0,1]| |e[0]|))
(define-fun t.11 () Real (* |G[0,2]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5 t.6 t.7 t.8) (+ |G[0,0]| |G[0,1]| |G[0,2]|))) (not (= (+ t.9 t.10 t.11 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) t.3 t.4 t.5 t.6 t.7 t.8) (+ |G[1,0]| |G[1,1]| |G[1,2]|))) (not (= (+ t.9 t.10 t.11 t.0 t.1 t.2 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) (* |G[2,2]| |e[1]|) t.6 t.7 t.8) (+ |G[2,0]| |G[2,1]| |G[2,2]|))) (not (= (+ t.9 t.10 t.11 t.0 t.1 t.2 t.3 t.4 t.5 (* |G[3,0]| |e[1]|) (* |G[3,1]| |e[1]|) (* |G[3,2]| |e[1]|)) (+ |G[3,0]| |G[3,1]| |G[3,2]|)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] * e[0] + G[2, 0] *...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
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
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |G[1,0]| |e[0]|))
(define-fun t.1 () Real (* |G[1,1]| |e[0]|))
(define-fun t.2 () Real (* |G[1,2]| |e[0]|))
(define-fun t.3 () Real (* |G[1,3]| |e[0]|))
(define-fun t.4 () Real (* |G[2,0]| |e[0]|))
(define-fun t.5 () Real (* |G[2,1]| |e[0]|))
(define-fun t.6 () Real (* |G[2,2]| |e[0]|))
(define-fun t.7 () Real (* |G[2,3]| |e[0]|))
(define-fun t.8 () Real (* |G[3,0]| |e[0]|))
(define-fun t.9 () Real (* |G[3,1]| |e[0]|))
(define-fun t.10 () Real (* |G[3,2]| |e[0]|))
(define-fun t.11 () Real (* |G[3,3]| |e[0]|))
(define-fun t.12 () Real (* |G[0,0]| |e[0]|))
(define-fun t.13 () Real (* |G[0,1]| |e[0]|))
(define-fun t.14 () Real (* |G[0,2]| |e[0]|))
(define-fun t.15 () Real (* |G[0,3]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |G[0,0]| |e[1]|) (* |G[0,1]| |e[1]|) (* |G[0,2]| |e[1]|) (* |G[0,3]| |e[1]|) t.0 t.1 t.2 t.3 t.4 t.5 t.6 t.7 t.8 t.9 t.10 t.11) (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|))) (not (= (+ t.12 t.13 t.14 t.15 (* |G[1,0]| |e[1]|) (* |G[1,1]| |e[1]|) (* |G[1,2]| |e[1]|) (* |G[1,3]| |e[1]|) t.4 t.5 t.6 t.7 t.8 t.9 t.10 t.11) (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|))) (not (= (+ t.12 t.13 t.14 t.15 t.0 t.1 t.2 t.3 (* |G[2,0]| |e[1]|) (* |G[2,1]| |e[1]|) (* |G[2,2]| |e[1]|) (* |G[2,3]| |e[1]|) t.8 t.9 t.10 t.11) (+ |G[2,0]| |G[2,1]| |G[2,2]| |G[2,3]|))) (not (= (+ t.12 t.13 t.14 t.15 t.0 t.1 t.2 t.3 t.4 t.5 t.6 t.7 (* |G[3,0]| |e[1]|) (* |G[3,1]| |e[1]|) (* |G[3,2]| |e[1]|) (* |G[3,3]| |e[1]|)) (+ |G[3,0]| |G[3,1]| |G[3,2]| |G[3,3]|)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * e[1] + G[0, 1] * e[1] + G[0, 2] * e[1] + G[0, 3] * e[1] + G[1, 0] * e[0] + G[1, 1] * e[0] + G[1, 2] *...
(check-sat)
(pop 1)
