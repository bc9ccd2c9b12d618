; 64 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; H = 1, m = 1, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= |e[1]| |e[1]|)))  ; claim, that it fails: e[1] = e[1]
(check-sat)
(pop 1)
; H = 1, m = 1, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= |e[1]| |e[1]|)))  ; claim, that it fails: e[1] = e[1]
(check-sat)
(pop 1)
; H = 1, m = 1, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= |e[1]| |e[1]|)))  ; claim, that it fails: e[1] = e[1]
(check-sat)
(pop 1)
; H = 1, m = 1, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= |e[1]| |e[1]|)))  ; claim, that it fails: e[1] = e[1]
(check-sat)
(pop 1)
; H = 1, m = 2, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= |e[1]| |e[1]|)))  ; claim, that it fails: e[1] = e[1]
(check-sat)
(pop 1)
; H = 1, m = 2, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= |e[1]| |e[1]|)))  ; claim, that it fails: e[1] = e[1]
(check-sat)
(pop 1)
; H = 1, m = 2, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= |e[1]| |e[1]|)))  ; claim, that it fails: e[1] = e[1]
(check-sat)
(pop 1)
; H = 1, m = 2, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= |e[1]| |e[1]|)))  ; claim, that it fails: e[1] = e[1]
(check-sat)
(pop 1)
; H = 1, m = 3, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= |e[1]| |e[1]|)))  ; claim, that it fails: e[1] = e[1]
(check-sat)
(pop 1)
; H = 1, m = 3, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= |e[1]| |e[1]|)))  ; claim, that it fails: e[1] = e[1]
(check-sat)
(pop 1)
; H = 1, m = 3, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= |e[1]| |e[1]|)))  ; claim, that it fails: e[1] = e[1]
(check-sat)
(pop 1)
; H = 1, m = 3, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= |e[1]| |e[1]|)))  ; claim, that it fails: e[1] = e[1]
(check-sat)
(pop 1)
; H = 1, m = 4, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= |e[1]| |e[1]|)))  ; claim, that it fails: e[1] = e[1]
(check-sat)
(pop 1)
; H = 1, m = 4, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= |e[1]| |e[1]|)))  ; claim, that it fails: e[1] = e[1]
(check-sat)
(pop 1)
; H = 1, m = 4, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= |e[1]| |e[1]|)))  ; claim, that it fails: e[1] = e[1]
(check-sat)
(pop 1)
; H = 1, m = 4, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= |e[1]| |e[1]|)))  ; claim, that it fails: e[1] = e[1]
(check-sat)
(pop 1)
; H = 2, m = 1, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 2, m = 1, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 2, m = 1, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 2, m = 1, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 2, m = 2, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 2, m = 2, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 2, m = 2, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 2, m = 2, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 2, m = 3, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 2, m = 3, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 2, m = 3, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 2, m = 3, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 2, m = 4, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 2, m = 4, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 2, m = 4, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 2, m = 4, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 3, m = 1, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 3, m = 1, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 3, m = 1, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 3, m = 1, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 3, m = 2, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 3, m = 2, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 3, m = 2, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 3, m = 2, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 3, m = 3, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 3, m = 3, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 3, m = 3, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 3, m = 3, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 3, m = 4, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 3, m = 4, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 3, m = 4, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 3, m = 4, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 4, m = 1, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 4, m = 1, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 4, m = 1, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 4, m = 1, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 4, m = 2, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 4, m = 2, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 4, m = 2, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 4, m = 2, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 4, m = 3, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 4, m = 3, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 4, m = 3, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 4, m = 3, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 4, m = 4, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 4, m = 4, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 4, m = 4, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
; H = 4, m = 4, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= |e[1]| |e[1]|)) (not (= |e[0]| 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] = e[1]
(check-sat)
(pop 1)
