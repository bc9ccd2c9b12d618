; 64 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; H = 1, m = 1, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (* |W[0,0]| |e[1]|) (* |W[0,0]| |e[1]|))))  ; claim, that it fails: W[0, 0] * e[1] = W[0, 0] * e[1]
(check-sat)
(pop 1)
; H = 1, m = 1, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |W[0,0]| |e[1]|) (* |W[0,0]| |e[1]|))) (not (= (* |W[0,0]| |e[0]|) 0.0))))  ; claim, that one of 2 equations fails, as in: W[0, 0] * e[1] = W[0, 0] * e[1]
(check-sat)
(pop 1)
; H = 1, m = 1, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |W[0,0]| |e[1]|) (* |W[0,0]| |e[1]|))) (not (= (* |W[0,0]| |e[0]|) 0.0))))  ; claim, that one of 2 equations fails, as in: W[0, 0] * e[1] = W[0, 0] * e[1]
(check-sat)
(pop 1)
; H = 1, m = 1, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |W[0,0]| |e[1]|) (* |W[0,0]| |e[1]|))) (not (= (* |W[0,0]| |e[0]|) 0.0))))  ; claim, that one of 2 equations fails, as in: W[0, 0] * e[1] = W[0, 0] * e[1]
(check-sat)
(pop 1)
; H = 1, m = 2, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) (* |W[0,1]| |e[0]|)) (+ (* |W[0,0]| |e[1]|) (* |W[0,1]| |e[0]|)))) (not (= (+ (* |W[0,0]| |e[0]|) (* |W[0,1]| |e[1]|)) (+ (* |W[0,0]| |e[0]|) (* |W[0,1]| |e[1]|))))))  ; claim, that one of 2 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0])
(check-sat)
(pop 1)
; H = 1, m = 2, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0) (+ (* |W[0,0]| |e[1]|) t.0))) (not (= (+ t.1 t.0) 0.0)) (not (= (+ t.1 (* |W[0,1]| |e[1]|)) (+ t.1 (* |W[0,1]| |e[1]|))))))  ; claim, that one of 3 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0])
(check-sat)
(pop 1)
; H = 1, m = 2, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0) (+ (* |W[0,0]| |e[1]|) t.0))) (not (= (+ t.1 t.0) 0.0)) (not (= (+ t.1 (* |W[0,1]| |e[1]|)) (+ t.1 (* |W[0,1]| |e[1]|))))))  ; claim, that one of 3 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0])
(check-sat)
(pop 1)
; H = 1, m = 2, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0) (+ (* |W[0,0]| |e[1]|) t.0))) (not (= (+ t.1 t.0) 0.0)) (not (= (+ t.1 (* |W[0,1]| |e[1]|)) (+ t.1 (* |W[0,1]| |e[1]|))))))  ; claim, that one of 3 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0])
(check-sat)
(pop 1)
; H = 1, m = 3, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1) (+ (* |W[0,0]| |e[1]|) t.0 t.1))) (not (= (+ t.2 (* |W[0,1]| |e[1]|) t.1) (+ t.2 (* |W[0,1]| |e[1]|) t.1))) (not (= (+ t.2 t.0 (* |W[0,2]| |e[1]|)) (+ t.2 t.0 (* |W[0,2]| |e[1]|))))))  ; claim, that one of 3 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0])
(check-sat)
(pop 1)
; H = 1, m = 3, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1) (+ (* |W[0,0]| |e[1]|) t.0 t.1))) (not (= (+ t.2 t.0 t.1) 0.0)) (not (= (+ t.2 (* |W[0,1]| |e[1]|) t.1) (+ t.2 (* |W[0,1]| |e[1]|) t.1))) (not (= (+ t.2 t.0 (* |W[0,2]| |e[1]|)) (+ t.2 t.0 (* |W[0,2]| |e[1]|))))))  ; claim, that one of 4 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0])
(check-sat)
(pop 1)
; H = 1, m = 3, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1) (+ (* |W[0,0]| |e[1]|) t.0 t.1))) (not (= (+ t.2 t.0 t.1) 0.0)) (not (= (+ t.2 (* |W[0,1]| |e[1]|) t.1) (+ t.2 (* |W[0,1]| |e[1]|) t.1))) (not (= (+ t.2 t.0 (* |W[0,2]| |e[1]|)) (+ t.2 t.0 (* |W[0,2]| |e[1]|))))))  ; claim, that one of 4 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0])
(check-sat)
(pop 1)
; H = 1, m = 3, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1) (+ (* |W[0,0]| |e[1]|) t.0 t.1))) (not (= (+ t.2 t.0 t.1) 0.0)) (not (= (+ t.2 (* |W[0,1]| |e[1]|) t.1) (+ t.2 (* |W[0,1]| |e[1]|) t.1))) (not (= (+ t.2 t.0 (* |W[0,2]| |e[1]|)) (+ t.2 t.0 (* |W[0,2]| |e[1]|))))))  ; claim, that one of 4 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0])
(check-sat)
(pop 1)
; H = 1, m = 4, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,3]| |e[0]|))
(define-fun t.3 () Real (* |W[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2) (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2))) (not (= (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2) (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2))) (not (= (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2) (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2))) (not (= (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)) (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|))))))  ; claim, that one of 4 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0] + W[0, 3] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2]...
(check-sat)
(pop 1)
; H = 1, m = 4, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,3]| |e[0]|))
(define-fun t.3 () Real (* |W[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2) (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2))) (not (= (+ t.3 t.0 t.1 t.2) 0.0)) (not (= (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2) (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2))) (not (= (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2) (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2))) (not (= (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)) (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|))))))  ; claim, that one of 5 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0] + W[0, 3] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2]...
(check-sat)
(pop 1)
; H = 1, m = 4, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,3]| |e[0]|))
(define-fun t.3 () Real (* |W[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2) (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2))) (not (= (+ t.3 t.0 t.1 t.2) 0.0)) (not (= (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2) (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2))) (not (= (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2) (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2))) (not (= (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)) (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|))))))  ; claim, that one of 5 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0] + W[0, 3] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2]...
(check-sat)
(pop 1)
; H = 1, m = 4, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,3]| |e[0]|))
(define-fun t.3 () Real (* |W[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2) (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2))) (not (= (+ t.3 t.0 t.1 t.2) 0.0)) (not (= (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2) (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2))) (not (= (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2) (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2))) (not (= (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)) (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|))))))  ; claim, that one of 5 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0] + W[0, 3] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2]...
(check-sat)
(pop 1)
; H = 2, m = 1, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |W[0,0]| |e[1]|) (* |W[0,0]| |e[1]|))) (not (= (* |W[1,0]| |e[1]|) (* |W[1,0]| |e[1]|)))))  ; claim, that one of 2 equations fails, as in: W[0, 0] * e[1] = W[0, 0] * e[1]
(check-sat)
(pop 1)
; H = 2, m = 1, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |W[0,0]| |e[1]|) (* |W[0,0]| |e[1]|))) (not (= (* |W[0,0]| |e[0]|) 0.0)) (not (= (* |W[1,0]| |e[1]|) (* |W[1,0]| |e[1]|))) (not (= (* |W[1,0]| |e[0]|) 0.0))))  ; claim, that one of 4 equations fails, as in: W[0, 0] * e[1] = W[0, 0] * e[1]
(check-sat)
(pop 1)
; H = 2, m = 1, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |W[0,0]| |e[1]|) (* |W[0,0]| |e[1]|))) (not (= (* |W[0,0]| |e[0]|) 0.0)) (not (= (* |W[1,0]| |e[1]|) (* |W[1,0]| |e[1]|))) (not (= (* |W[1,0]| |e[0]|) 0.0))))  ; claim, that one of 4 equations fails, as in: W[0, 0] * e[1] = W[0, 0] * e[1]
(check-sat)
(pop 1)
; H = 2, m = 1, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |W[0,0]| |e[1]|) (* |W[0,0]| |e[1]|))) (not (= (* |W[0,0]| |e[0]|) 0.0)) (not (= (* |W[1,0]| |e[1]|) (* |W[1,0]| |e[1]|))) (not (= (* |W[1,0]| |e[0]|) 0.0))))  ; claim, that one of 4 equations fails, as in: W[0, 0] * e[1] = W[0, 0] * e[1]
(check-sat)
(pop 1)
; H = 2, m = 2, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) (* |W[0,1]| |e[0]|)) (+ (* |W[0,0]| |e[1]|) (* |W[0,1]| |e[0]|)))) (not (= (+ (* |W[1,0]| |e[1]|) (* |W[1,1]| |e[0]|)) (+ (* |W[1,0]| |e[1]|) (* |W[1,1]| |e[0]|)))) (not (= (+ (* |W[0,0]| |e[0]|) (* |W[0,1]| |e[1]|)) (+ (* |W[0,0]| |e[0]|) (* |W[0,1]| |e[1]|)))) (not (= (+ (* |W[1,0]| |e[0]|) (* |W[1,1]| |e[1]|)) (+ (* |W[1,0]| |e[0]|) (* |W[1,1]| |e[1]|))))))  ; claim, that one of 4 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0])
(check-sat)
(pop 1)
; H = 2, m = 2, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,0]| |e[0]|))
(define-fun t.2 () Real (* |W[1,1]| |e[0]|))
(define-fun t.3 () Real (* |W[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0) (+ (* |W[0,0]| |e[1]|) t.0))) (not (= (+ t.1 t.0) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.2) (+ (* |W[1,0]| |e[1]|) t.2))) (not (= (+ t.3 t.2) 0.0)) (not (= (+ t.1 (* |W[0,1]| |e[1]|)) (+ t.1 (* |W[0,1]| |e[1]|)))) (not (= (+ t.3 (* |W[1,1]| |e[1]|)) (+ t.3 (* |W[1,1]| |e[1]|))))))  ; claim, that one of 6 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0])
(check-sat)
(pop 1)
; H = 2, m = 2, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,0]| |e[0]|))
(define-fun t.2 () Real (* |W[1,1]| |e[0]|))
(define-fun t.3 () Real (* |W[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0) (+ (* |W[0,0]| |e[1]|) t.0))) (not (= (+ t.1 t.0) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.2) (+ (* |W[1,0]| |e[1]|) t.2))) (not (= (+ t.3 t.2) 0.0)) (not (= (+ t.1 (* |W[0,1]| |e[1]|)) (+ t.1 (* |W[0,1]| |e[1]|)))) (not (= (+ t.3 (* |W[1,1]| |e[1]|)) (+ t.3 (* |W[1,1]| |e[1]|))))))  ; claim, that one of 6 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0])
(check-sat)
(pop 1)
; H = 2, m = 2, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,0]| |e[0]|))
(define-fun t.2 () Real (* |W[1,1]| |e[0]|))
(define-fun t.3 () Real (* |W[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0) (+ (* |W[0,0]| |e[1]|) t.0))) (not (= (+ t.1 t.0) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.2) (+ (* |W[1,0]| |e[1]|) t.2))) (not (= (+ t.3 t.2) 0.0)) (not (= (+ t.1 (* |W[0,1]| |e[1]|)) (+ t.1 (* |W[0,1]| |e[1]|)))) (not (= (+ t.3 (* |W[1,1]| |e[1]|)) (+ t.3 (* |W[1,1]| |e[1]|))))))  ; claim, that one of 6 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0])
(check-sat)
(pop 1)
; H = 2, m = 3, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[1,1]| |e[0]|))
(define-fun t.3 () Real (* |W[1,2]| |e[0]|))
(define-fun t.4 () Real (* |W[0,0]| |e[0]|))
(define-fun t.5 () Real (* |W[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1) (+ (* |W[0,0]| |e[1]|) t.0 t.1))) (not (= (+ (* |W[1,0]| |e[1]|) t.2 t.3) (+ (* |W[1,0]| |e[1]|) t.2 t.3))) (not (= (+ t.4 (* |W[0,1]| |e[1]|) t.1) (+ t.4 (* |W[0,1]| |e[1]|) t.1))) (not (= (+ t.5 (* |W[1,1]| |e[1]|) t.3) (+ t.5 (* |W[1,1]| |e[1]|) t.3))) (not (= (+ t.4 t.0 (* |W[0,2]| |e[1]|)) (+ t.4 t.0 (* |W[0,2]| |e[1]|)))) (not (= (+ t.5 t.2 (* |W[1,2]| |e[1]|)) (+ t.5 t.2 (* |W[1,2]| |e[1]|))))))  ; claim, that one of 6 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0])
(check-sat)
(pop 1)
; H = 2, m = 3, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,0]| |e[0]|))
(define-fun t.3 () Real (* |W[1,1]| |e[0]|))
(define-fun t.4 () Real (* |W[1,2]| |e[0]|))
(define-fun t.5 () Real (* |W[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1) (+ (* |W[0,0]| |e[1]|) t.0 t.1))) (not (= (+ t.2 t.0 t.1) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.3 t.4) (+ (* |W[1,0]| |e[1]|) t.3 t.4))) (not (= (+ t.5 t.3 t.4) 0.0)) (not (= (+ t.2 (* |W[0,1]| |e[1]|) t.1) (+ t.2 (* |W[0,1]| |e[1]|) t.1))) (not (= (+ t.5 (* |W[1,1]| |e[1]|) t.4) (+ t.5 (* |W[1,1]| |e[1]|) t.4))) (not (= (+ t.2 t.0 (* |W[0,2]| |e[1]|)) (+ t.2 t.0 (* |W[0,2]| |e[1]|)))) (not (= (+ t.5 t.3 (* |W[1,2]| |e[1]|)) (+ t.5 t.3 (* |W[1,2]| |e[1]|))))))  ; claim, that one of 8 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0])
(check-sat)
(pop 1)
; H = 2, m = 3, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,0]| |e[0]|))
(define-fun t.3 () Real (* |W[1,1]| |e[0]|))
(define-fun t.4 () Real (* |W[1,2]| |e[0]|))
(define-fun t.5 () Real (* |W[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1) (+ (* |W[0,0]| |e[1]|) t.0 t.1))) (not (= (+ t.2 t.0 t.1) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.3 t.4) (+ (* |W[1,0]| |e[1]|) t.3 t.4))) (not (= (+ t.5 t.3 t.4) 0.0)) (not (= (+ t.2 (* |W[0,1]| |e[1]|) t.1) (+ t.2 (* |W[0,1]| |e[1]|) t.1))) (not (= (+ t.5 (* |W[1,1]| |e[1]|) t.4) (+ t.5 (* |W[1,1]| |e[1]|) t.4))) (not (= (+ t.2 t.0 (* |W[0,2]| |e[1]|)) (+ t.2 t.0 (* |W[0,2]| |e[1]|)))) (not (= (+ t.5 t.3 (* |W[1,2]| |e[1]|)) (+ t.5 t.3 (* |W[1,2]| |e[1]|))))))  ; claim, that one of 8 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0])
(check-sat)
(pop 1)
; H = 2, m = 3, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,0]| |e[0]|))
(define-fun t.3 () Real (* |W[1,1]| |e[0]|))
(define-fun t.4 () Real (* |W[1,2]| |e[0]|))
(define-fun t.5 () Real (* |W[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1) (+ (* |W[0,0]| |e[1]|) t.0 t.1))) (not (= (+ t.2 t.0 t.1) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.3 t.4) (+ (* |W[1,0]| |e[1]|) t.3 t.4))) (not (= (+ t.5 t.3 t.4) 0.0)) (not (= (+ t.2 (* |W[0,1]| |e[1]|) t.1) (+ t.2 (* |W[0,1]| |e[1]|) t.1))) (not (= (+ t.5 (* |W[1,1]| |e[1]|) t.4) (+ t.5 (* |W[1,1]| |e[1]|) t.4))) (not (= (+ t.2 t.0 (* |W[0,2]| |e[1]|)) (+ t.2 t.0 (* |W[0,2]| |e[1]|)))) (not (= (+ t.5 t.3 (* |W[1,2]| |e[1]|)) (+ t.5 t.3 (* |W[1,2]| |e[1]|))))))  ; claim, that one of 8 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0])
(check-sat)
(pop 1)
; H = 2, m = 4, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,3]| |e[0]|))
(define-fun t.3 () Real (* |W[1,1]| |e[0]|))
(define-fun t.4 () Real (* |W[1,2]| |e[0]|))
(define-fun t.5 () Real (* |W[1,3]| |e[0]|))
(define-fun t.6 () Real (* |W[0,0]| |e[0]|))
(define-fun t.7 () Real (* |W[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2) (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2))) (not (= (+ (* |W[1,0]| |e[1]|) t.3 t.4 t.5) (+ (* |W[1,0]| |e[1]|) t.3 t.4 t.5))) (not (= (+ t.6 (* |W[0,1]| |e[1]|) t.1 t.2) (+ t.6 (* |W[0,1]| |e[1]|) t.1 t.2))) (not (= (+ t.7 (* |W[1,1]| |e[1]|) t.4 t.5) (+ t.7 (* |W[1,1]| |e[1]|) t.4 t.5))) (not (= (+ t.6 t.0 (* |W[0,2]| |e[1]|) t.2) (+ t.6 t.0 (* |W[0,2]| |e[1]|) t.2))) (not (= (+ t.7 t.3 (* |W[1,2]| |e[1]|) t.5) (+ t.7 t.3 (* |W[1,2]| |e[1]|) t.5))) (not (= (+ t.6 t.0 t.1 (* |W[0,3]| |e[1]|)) (+ t.6 t.0 t.1 (* |W[0,3]| |e[1]|)))) (not (= (+ t.7 t.3 t.4 (* |W[1,3]| |e[1]|)) (+ t.7 t.3 t.4 (* |W[1,3]| |e[1]|))))))  ; claim, that one of 8 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0] + W[0, 3] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2]...
(check-sat)
(pop 1)
; H = 2, m = 4, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,3]| |e[0]|))
(define-fun t.3 () Real (* |W[0,0]| |e[0]|))
(define-fun t.4 () Real (* |W[1,1]| |e[0]|))
(define-fun t.5 () Real (* |W[1,2]| |e[0]|))
(define-fun t.6 () Real (* |W[1,3]| |e[0]|))
(define-fun t.7 () Real (* |W[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2) (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2))) (not (= (+ t.3 t.0 t.1 t.2) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.4 t.5 t.6) (+ (* |W[1,0]| |e[1]|) t.4 t.5 t.6))) (not (= (+ t.7 t.4 t.5 t.6) 0.0)) (not (= (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2) (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2))) (not (= (+ t.7 (* |W[1,1]| |e[1]|) t.5 t.6) (+ t.7 (* |W[1,1]| |e[1]|) t.5 t.6))) (not (= (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2) (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2))) (not (= (+ t.7 t.4 (* |W[1,2]| |e[1]|) t.6) (+ t.7 t.4 (* |W[1,2]| |e[1]|) t.6))) (not (= (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)) (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)))) (not (= (+ t.7 t.4 t.5 (* |W[1,3]| |e[1]|)) (+ t.7 t.4 t.5 (* |W[1,3]| |e[1]|))))))  ; claim, that one of 10 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0] + W[0, 3] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2...
(check-sat)
(pop 1)
; H = 2, m = 4, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,3]| |e[0]|))
(define-fun t.3 () Real (* |W[0,0]| |e[0]|))
(define-fun t.4 () Real (* |W[1,1]| |e[0]|))
(define-fun t.5 () Real (* |W[1,2]| |e[0]|))
(define-fun t.6 () Real (* |W[1,3]| |e[0]|))
(define-fun t.7 () Real (* |W[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2) (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2))) (not (= (+ t.3 t.0 t.1 t.2) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.4 t.5 t.6) (+ (* |W[1,0]| |e[1]|) t.4 t.5 t.6))) (not (= (+ t.7 t.4 t.5 t.6) 0.0)) (not (= (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2) (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2))) (not (= (+ t.7 (* |W[1,1]| |e[1]|) t.5 t.6) (+ t.7 (* |W[1,1]| |e[1]|) t.5 t.6))) (not (= (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2) (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2))) (not (= (+ t.7 t.4 (* |W[1,2]| |e[1]|) t.6) (+ t.7 t.4 (* |W[1,2]| |e[1]|) t.6))) (not (= (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)) (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)))) (not (= (+ t.7 t.4 t.5 (* |W[1,3]| |e[1]|)) (+ t.7 t.4 t.5 (* |W[1,3]| |e[1]|))))))  ; claim, that one of 10 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0] + W[0, 3] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2...
(check-sat)
(pop 1)
; H = 2, m = 4, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,3]| |e[0]|))
(define-fun t.3 () Real (* |W[0,0]| |e[0]|))
(define-fun t.4 () Real (* |W[1,1]| |e[0]|))
(define-fun t.5 () Real (* |W[1,2]| |e[0]|))
(define-fun t.6 () Real (* |W[1,3]| |e[0]|))
(define-fun t.7 () Real (* |W[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2) (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2))) (not (= (+ t.3 t.0 t.1 t.2) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.4 t.5 t.6) (+ (* |W[1,0]| |e[1]|) t.4 t.5 t.6))) (not (= (+ t.7 t.4 t.5 t.6) 0.0)) (not (= (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2) (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2))) (not (= (+ t.7 (* |W[1,1]| |e[1]|) t.5 t.6) (+ t.7 (* |W[1,1]| |e[1]|) t.5 t.6))) (not (= (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2) (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2))) (not (= (+ t.7 t.4 (* |W[1,2]| |e[1]|) t.6) (+ t.7 t.4 (* |W[1,2]| |e[1]|) t.6))) (not (= (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)) (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)))) (not (= (+ t.7 t.4 t.5 (* |W[1,3]| |e[1]|)) (+ t.7 t.4 t.5 (* |W[1,3]| |e[1]|))))))  ; claim, that one of 10 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0] + W[0, 3] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2...
(check-sat)
(pop 1)
; H = 3, m = 1, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |W[0,0]| |e[1]|) (* |W[0,0]| |e[1]|))) (not (= (* |W[1,0]| |e[1]|) (* |W[1,0]| |e[1]|))) (not (= (* |W[2,0]| |e[1]|) (* |W[2,0]| |e[1]|)))))  ; claim, that one of 3 equations fails, as in: W[0, 0] * e[1] = W[0, 0] * e[1]
(check-sat)
(pop 1)
; H = 3, m = 1, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |W[0,0]| |e[1]|) (* |W[0,0]| |e[1]|))) (not (= (* |W[0,0]| |e[0]|) 0.0)) (not (= (* |W[1,0]| |e[1]|) (* |W[1,0]| |e[1]|))) (not (= (* |W[1,0]| |e[0]|) 0.0)) (not (= (* |W[2,0]| |e[1]|) (* |W[2,0]| |e[1]|))) (not (= (* |W[2,0]| |e[0]|) 0.0))))  ; claim, that one of 6 equations fails, as in: W[0, 0] * e[1] = W[0, 0] * e[1]
(check-sat)
(pop 1)
; H = 3, m = 1, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |W[0,0]| |e[1]|) (* |W[0,0]| |e[1]|))) (not (= (* |W[0,0]| |e[0]|) 0.0)) (not (= (* |W[1,0]| |e[1]|) (* |W[1,0]| |e[1]|))) (not (= (* |W[1,0]| |e[0]|) 0.0)) (not (= (* |W[2,0]| |e[1]|) (* |W[2,0]| |e[1]|))) (not (= (* |W[2,0]| |e[0]|) 0.0))))  ; claim, that one of 6 equations fails, as in: W[0, 0] * e[1] = W[0, 0] * e[1]
(check-sat)
(pop 1)
; H = 3, m = 1, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |W[0,0]| |e[1]|) (* |W[0,0]| |e[1]|))) (not (= (* |W[0,0]| |e[0]|) 0.0)) (not (= (* |W[1,0]| |e[1]|) (* |W[1,0]| |e[1]|))) (not (= (* |W[1,0]| |e[0]|) 0.0)) (not (= (* |W[2,0]| |e[1]|) (* |W[2,0]| |e[1]|))) (not (= (* |W[2,0]| |e[0]|) 0.0))))  ; claim, that one of 6 equations fails, as in: W[0, 0] * e[1] = W[0, 0] * e[1]
(check-sat)
(pop 1)
; H = 3, m = 2, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) (* |W[0,1]| |e[0]|)) (+ (* |W[0,0]| |e[1]|) (* |W[0,1]| |e[0]|)))) (not (= (+ (* |W[1,0]| |e[1]|) (* |W[1,1]| |e[0]|)) (+ (* |W[1,0]| |e[1]|) (* |W[1,1]| |e[0]|)))) (not (= (+ (* |W[2,0]| |e[1]|) (* |W[2,1]| |e[0]|)) (+ (* |W[2,0]| |e[1]|) (* |W[2,1]| |e[0]|)))) (not (= (+ (* |W[0,0]| |e[0]|) (* |W[0,1]| |e[1]|)) (+ (* |W[0,0]| |e[0]|) (* |W[0,1]| |e[1]|)))) (not (= (+ (* |W[1,0]| |e[0]|) (* |W[1,1]| |e[1]|)) (+ (* |W[1,0]| |e[0]|) (* |W[1,1]| |e[1]|)))) (not (= (+ (* |W[2,0]| |e[0]|) (* |W[2,1]| |e[1]|)) (+ (* |W[2,0]| |e[0]|) (* |W[2,1]| |e[1]|))))))  ; claim, that one of 6 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0])
(check-sat)
(pop 1)
; H = 3, m = 2, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,0]| |e[0]|))
(define-fun t.2 () Real (* |W[1,1]| |e[0]|))
(define-fun t.3 () Real (* |W[1,0]| |e[0]|))
(define-fun t.4 () Real (* |W[2,1]| |e[0]|))
(define-fun t.5 () Real (* |W[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0) (+ (* |W[0,0]| |e[1]|) t.0))) (not (= (+ t.1 t.0) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.2) (+ (* |W[1,0]| |e[1]|) t.2))) (not (= (+ t.3 t.2) 0.0)) (not (= (+ (* |W[2,0]| |e[1]|) t.4) (+ (* |W[2,0]| |e[1]|) t.4))) (not (= (+ t.5 t.4) 0.0)) (not (= (+ t.1 (* |W[0,1]| |e[1]|)) (+ t.1 (* |W[0,1]| |e[1]|)))) (not (= (+ t.3 (* |W[1,1]| |e[1]|)) (+ t.3 (* |W[1,1]| |e[1]|)))) (not (= (+ t.5 (* |W[2,1]| |e[1]|)) (+ t.5 (* |W[2,1]| |e[1]|))))))  ; claim, that one of 9 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0])
(check-sat)
(pop 1)
; H = 3, m = 2, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,0]| |e[0]|))
(define-fun t.2 () Real (* |W[1,1]| |e[0]|))
(define-fun t.3 () Real (* |W[1,0]| |e[0]|))
(define-fun t.4 () Real (* |W[2,1]| |e[0]|))
(define-fun t.5 () Real (* |W[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0) (+ (* |W[0,0]| |e[1]|) t.0))) (not (= (+ t.1 t.0) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.2) (+ (* |W[1,0]| |e[1]|) t.2))) (not (= (+ t.3 t.2) 0.0)) (not (= (+ (* |W[2,0]| |e[1]|) t.4) (+ (* |W[2,0]| |e[1]|) t.4))) (not (= (+ t.5 t.4) 0.0)) (not (= (+ t.1 (* |W[0,1]| |e[1]|)) (+ t.1 (* |W[0,1]| |e[1]|)))) (not (= (+ t.3 (* |W[1,1]| |e[1]|)) (+ t.3 (* |W[1,1]| |e[1]|)))) (not (= (+ t.5 (* |W[2,1]| |e[1]|)) (+ t.5 (* |W[2,1]| |e[1]|))))))  ; claim, that one of 9 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0])
(check-sat)
(pop 1)
; H = 3, m = 2, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,0]| |e[0]|))
(define-fun t.2 () Real (* |W[1,1]| |e[0]|))
(define-fun t.3 () Real (* |W[1,0]| |e[0]|))
(define-fun t.4 () Real (* |W[2,1]| |e[0]|))
(define-fun t.5 () Real (* |W[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0) (+ (* |W[0,0]| |e[1]|) t.0))) (not (= (+ t.1 t.0) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.2) (+ (* |W[1,0]| |e[1]|) t.2))) (not (= (+ t.3 t.2) 0.0)) (not (= (+ (* |W[2,0]| |e[1]|) t.4) (+ (* |W[2,0]| |e[1]|) t.4))) (not (= (+ t.5 t.4) 0.0)) (not (= (+ t.1 (* |W[0,1]| |e[1]|)) (+ t.1 (* |W[0,1]| |e[1]|)))) (not (= (+ t.3 (* |W[1,1]| |e[1]|)) (+ t.3 (* |W[1,1]| |e[1]|)))) (not (= (+ t.5 (* |W[2,1]| |e[1]|)) (+ t.5 (* |W[2,1]| |e[1]|))))))  ; claim, that one of 9 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0])
(check-sat)
(pop 1)
; H = 3, m = 3, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[1,1]| |e[0]|))
(define-fun t.3 () Real (* |W[1,2]| |e[0]|))
(define-fun t.4 () Real (* |W[2,1]| |e[0]|))
(define-fun t.5 () Real (* |W[2,2]| |e[0]|))
(define-fun t.6 () Real (* |W[0,0]| |e[0]|))
(define-fun t.7 () Real (* |W[1,0]| |e[0]|))
(define-fun t.8 () Real (* |W[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1) (+ (* |W[0,0]| |e[1]|) t.0 t.1))) (not (= (+ (* |W[1,0]| |e[1]|) t.2 t.3) (+ (* |W[1,0]| |e[1]|) t.2 t.3))) (not (= (+ (* |W[2,0]| |e[1]|) t.4 t.5) (+ (* |W[2,0]| |e[1]|) t.4 t.5))) (not (= (+ t.6 (* |W[0,1]| |e[1]|) t.1) (+ t.6 (* |W[0,1]| |e[1]|) t.1))) (not (= (+ t.7 (* |W[1,1]| |e[1]|) t.3) (+ t.7 (* |W[1,1]| |e[1]|) t.3))) (not (= (+ t.8 (* |W[2,1]| |e[1]|) t.5) (+ t.8 (* |W[2,1]| |e[1]|) t.5))) (not (= (+ t.6 t.0 (* |W[0,2]| |e[1]|)) (+ t.6 t.0 (* |W[0,2]| |e[1]|)))) (not (= (+ t.7 t.2 (* |W[1,2]| |e[1]|)) (+ t.7 t.2 (* |W[1,2]| |e[1]|)))) (not (= (+ t.8 t.4 (* |W[2,2]| |e[1]|)) (+ t.8 t.4 (* |W[2,2]| |e[1]|))))))  ; claim, that one of 9 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0])
(check-sat)
(pop 1)
; H = 3, m = 3, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,0]| |e[0]|))
(define-fun t.3 () Real (* |W[1,1]| |e[0]|))
(define-fun t.4 () Real (* |W[1,2]| |e[0]|))
(define-fun t.5 () Real (* |W[1,0]| |e[0]|))
(define-fun t.6 () Real (* |W[2,1]| |e[0]|))
(define-fun t.7 () Real (* |W[2,2]| |e[0]|))
(define-fun t.8 () Real (* |W[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1) (+ (* |W[0,0]| |e[1]|) t.0 t.1))) (not (= (+ t.2 t.0 t.1) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.3 t.4) (+ (* |W[1,0]| |e[1]|) t.3 t.4))) (not (= (+ t.5 t.3 t.4) 0.0)) (not (= (+ (* |W[2,0]| |e[1]|) t.6 t.7) (+ (* |W[2,0]| |e[1]|) t.6 t.7))) (not (= (+ t.8 t.6 t.7) 0.0)) (not (= (+ t.2 (* |W[0,1]| |e[1]|) t.1) (+ t.2 (* |W[0,1]| |e[1]|) t.1))) (not (= (+ t.5 (* |W[1,1]| |e[1]|) t.4) (+ t.5 (* |W[1,1]| |e[1]|) t.4))) (not (= (+ t.8 (* |W[2,1]| |e[1]|) t.7) (+ t.8 (* |W[2,1]| |e[1]|) t.7))) (not (= (+ t.2 t.0 (* |W[0,2]| |e[1]|)) (+ t.2 t.0 (* |W[0,2]| |e[1]|)))) (not (= (+ t.5 t.3 (* |W[1,2]| |e[1]|)) (+ t.5 t.3 (* |W[1,2]| |e[1]|)))) (not (= (+ t.8 t.6 (* |W[2,2]| |e[1]|)) (+ t.8 t.6 (* |W[2,2]| |e[1]|))))))  ; claim, that one of 12 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0])
(check-sat)
(pop 1)
; H = 3, m = 3, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,0]| |e[0]|))
(define-fun t.3 () Real (* |W[1,1]| |e[0]|))
(define-fun t.4 () Real (* |W[1,2]| |e[0]|))
(define-fun t.5 () Real (* |W[1,0]| |e[0]|))
(define-fun t.6 () Real (* |W[2,1]| |e[0]|))
(define-fun t.7 () Real (* |W[2,2]| |e[0]|))
(define-fun t.8 () Real (* |W[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1) (+ (* |W[0,0]| |e[1]|) t.0 t.1))) (not (= (+ t.2 t.0 t.1) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.3 t.4) (+ (* |W[1,0]| |e[1]|) t.3 t.4))) (not (= (+ t.5 t.3 t.4) 0.0)) (not (= (+ (* |W[2,0]| |e[1]|) t.6 t.7) (+ (* |W[2,0]| |e[1]|) t.6 t.7))) (not (= (+ t.8 t.6 t.7) 0.0)) (not (= (+ t.2 (* |W[0,1]| |e[1]|) t.1) (+ t.2 (* |W[0,1]| |e[1]|) t.1))) (not (= (+ t.5 (* |W[1,1]| |e[1]|) t.4) (+ t.5 (* |W[1,1]| |e[1]|) t.4))) (not (= (+ t.8 (* |W[2,1]| |e[1]|) t.7) (+ t.8 (* |W[2,1]| |e[1]|) t.7))) (not (= (+ t.2 t.0 (* |W[0,2]| |e[1]|)) (+ t.2 t.0 (* |W[0,2]| |e[1]|)))) (not (= (+ t.5 t.3 (* |W[1,2]| |e[1]|)) (+ t.5 t.3 (* |W[1,2]| |e[1]|)))) (not (= (+ t.8 t.6 (* |W[2,2]| |e[1]|)) (+ t.8 t.6 (* |W[2,2]| |e[1]|))))))  ; claim, that one of 12 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0])
(check-sat)
(pop 1)
; H = 3, m = 3, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,0]| |e[0]|))
(define-fun t.3 () Real (* |W[1,1]| |e[0]|))
(define-fun t.4 () Real (* |W[1,2]| |e[0]|))
(define-fun t.5 () Real (* |W[1,0]| |e[0]|))
(define-fun t.6 () Real (* |W[2,1]| |e[0]|))
(define-fun t.7 () Real (* |W[2,2]| |e[0]|))
(define-fun t.8 () Real (* |W[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1) (+ (* |W[0,0]| |e[1]|) t.0 t.1))) (not (= (+ t.2 t.0 t.1) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.3 t.4) (+ (* |W[1,0]| |e[1]|) t.3 t.4))) (not (= (+ t.5 t.3 t.4) 0.0)) (not (= (+ (* |W[2,0]| |e[1]|) t.6 t.7) (+ (* |W[2,0]| |e[1]|) t.6 t.7))) (not (= (+ t.8 t.6 t.7) 0.0)) (not (= (+ t.2 (* |W[0,1]| |e[1]|) t.1) (+ t.2 (* |W[0,1]| |e[1]|) t.1))) (not (= (+ t.5 (* |W[1,1]| |e[1]|) t.4) (+ t.5 (* |W[1,1]| |e[1]|) t.4))) (not (= (+ t.8 (* |W[2,1]| |e[1]|) t.7) (+ t.8 (* |W[2,1]| |e[1]|) t.7))) (not (= (+ t.2 t.0 (* |W[0,2]| |e[1]|)) (+ t.2 t.0 (* |W[0,2]| |e[1]|)))) (not (= (+ t.5 t.3 (* |W[1,2]| |e[1]|)) (+ t.5 t.3 (* |W[1,2]| |e[1]|)))) (not (= (+ t.8 t.6 (* |W[2,2]| |e[1]|)) (+ t.8 t.6 (* |W[2,2]| |e[1]|))))))  ; claim, that one of 12 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0])
(check-sat)
(pop 1)
; H = 3, m = 4, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,3]| |e[0]|))
(define-fun t.3 () Real (* |W[1,1]| |e[0]|))
(define-fun t.4 () Real (* |W[1,2]| |e[0]|))
(define-fun t.5 () Real (* |W[1,3]| |e[0]|))
(define-fun t.6 () Real (* |W[2,1]| |e[0]|))
(define-fun t.7 () Real (* |W[2,2]| |e[0]|))
(define-fun t.8 () Real (* |W[2,3]| |e[0]|))
(define-fun t.9 () Real (* |W[0,0]| |e[0]|))
(define-fun t.10 () Real (* |W[1,0]| |e[0]|))
(define-fun t.11 () Real (* |W[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2) (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2))) (not (= (+ (* |W[1,0]| |e[1]|) t.3 t.4 t.5) (+ (* |W[1,0]| |e[1]|) t.3 t.4 t.5))) (not (= (+ (* |W[2,0]| |e[1]|) t.6 t.7 t.8) (+ (* |W[2,0]| |e[1]|) t.6 t.7 t.8))) (not (= (+ t.9 (* |W[0,1]| |e[1]|) t.1 t.2) (+ t.9 (* |W[0,1]| |e[1]|) t.1 t.2))) (not (= (+ t.10 (* |W[1,1]| |e[1]|) t.4 t.5) (+ t.10 (* |W[1,1]| |e[1]|) t.4 t.5))) (not (= (+ t.11 (* |W[2,1]| |e[1]|) t.7 t.8) (+ t.11 (* |W[2,1]| |e[1]|) t.7 t.8))) (not (= (+ t.9 t.0 (* |W[0,2]| |e[1]|) t.2) (+ t.9 t.0 (* |W[0,2]| |e[1]|) t.2))) (not (= (+ t.10 t.3 (* |W[1,2]| |e[1]|) t.5) (+ t.10 t.3 (* |W[1,2]| |e[1]|) t.5))) (not (= (+ t.11 t.6 (* |W[2,2]| |e[1]|) t.8) (+ t.11 t.6 (* |W[2,2]| |e[1]|) t.8))) (not (= (+ t.9 t.0 t.1 (* |W[0,3]| |e[1]|)) (+ t.9 t.0 t.1 (* |W[0,3]| |e[1]|)))) (not (= (+ t.10 t.3 t.4 (* |W[1,3]| |e[1]|)) (+ t.10 t.3 t.4 (* |W[1,3]| |e[1]|)))) (not (= (+ t.11 t.6 t.7 (* |W[2,3]| |e[1]|)) (+ t.11 t.6 t.7 (* |W[2,3]| |e[1]|))))))  ; claim, that one of 12 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0] + W[0, 3] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,3]| |e[0]|))
(define-fun t.3 () Real (* |W[0,0]| |e[0]|))
(define-fun t.4 () Real (* |W[1,1]| |e[0]|))
(define-fun t.5 () Real (* |W[1,2]| |e[0]|))
(define-fun t.6 () Real (* |W[1,3]| |e[0]|))
(define-fun t.7 () Real (* |W[1,0]| |e[0]|))
(define-fun t.8 () Real (* |W[2,1]| |e[0]|))
(define-fun t.9 () Real (* |W[2,2]| |e[0]|))
(define-fun t.10 () Real (* |W[2,3]| |e[0]|))
(define-fun t.11 () Real (* |W[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2) (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2))) (not (= (+ t.3 t.0 t.1 t.2) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.4 t.5 t.6) (+ (* |W[1,0]| |e[1]|) t.4 t.5 t.6))) (not (= (+ t.7 t.4 t.5 t.6) 0.0)) (not (= (+ (* |W[2,0]| |e[1]|) t.8 t.9 t.10) (+ (* |W[2,0]| |e[1]|) t.8 t.9 t.10))) (not (= (+ t.11 t.8 t.9 t.10) 0.0)) (not (= (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2) (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2))) (not (= (+ t.7 (* |W[1,1]| |e[1]|) t.5 t.6) (+ t.7 (* |W[1,1]| |e[1]|) t.5 t.6))) (not (= (+ t.11 (* |W[2,1]| |e[1]|) t.9 t.10) (+ t.11 (* |W[2,1]| |e[1]|) t.9 t.10))) (not (= (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2) (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2))) (not (= (+ t.7 t.4 (* |W[1,2]| |e[1]|) t.6) (+ t.7 t.4 (* |W[1,2]| |e[1]|) t.6))) (not (= (+ t.11 t.8 (* |W[2,2]| |e[1]|) t.10) (+ t.11 t.8 (* |W[2,2]| |e[1]|) t.10))) (not (= (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)) (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)))) (not (= (+ t.7 t.4 t.5 (* |W[1,3]| |e[1]|)) (+ t.7 t.4 t.5 (* |W[1,3]| |e[1]|)))) (not (= (+ t.11 t.8 t.9 (* |W[2,3]| |e[1]|)) (+ t.11 t.8 t.9 (* |W[2,3]| |e[1]|))))))  ; claim, that one of 15 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0] + W[0, 3] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,3]| |e[0]|))
(define-fun t.3 () Real (* |W[0,0]| |e[0]|))
(define-fun t.4 () Real (* |W[1,1]| |e[0]|))
(define-fun t.5 () Real (* |W[1,2]| |e[0]|))
(define-fun t.6 () Real (* |W[1,3]| |e[0]|))
(define-fun t.7 () Real (* |W[1,0]| |e[0]|))
(define-fun t.8 () Real (* |W[2,1]| |e[0]|))
(define-fun t.9 () Real (* |W[2,2]| |e[0]|))
(define-fun t.10 () Real (* |W[2,3]| |e[0]|))
(define-fun t.11 () Real (* |W[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2) (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2))) (not (= (+ t.3 t.0 t.1 t.2) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.4 t.5 t.6) (+ (* |W[1,0]| |e[1]|) t.4 t.5 t.6))) (not (= (+ t.7 t.4 t.5 t.6) 0.0)) (not (= (+ (* |W[2,0]| |e[1]|) t.8 t.9 t.10) (+ (* |W[2,0]| |e[1]|) t.8 t.9 t.10))) (not (= (+ t.11 t.8 t.9 t.10) 0.0)) (not (= (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2) (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2))) (not (= (+ t.7 (* |W[1,1]| |e[1]|) t.5 t.6) (+ t.7 (* |W[1,1]| |e[1]|) t.5 t.6))) (not (= (+ t.11 (* |W[2,1]| |e[1]|) t.9 t.10) (+ t.11 (* |W[2,1]| |e[1]|) t.9 t.10))) (not (= (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2) (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2))) (not (= (+ t.7 t.4 (* |W[1,2]| |e[1]|) t.6) (+ t.7 t.4 (* |W[1,2]| |e[1]|) t.6))) (not (= (+ t.11 t.8 (* |W[2,2]| |e[1]|) t.10) (+ t.11 t.8 (* |W[2,2]| |e[1]|) t.10))) (not (= (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)) (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)))) (not (= (+ t.7 t.4 t.5 (* |W[1,3]| |e[1]|)) (+ t.7 t.4 t.5 (* |W[1,3]| |e[1]|)))) (not (= (+ t.11 t.8 t.9 (* |W[2,3]| |e[1]|)) (+ t.11 t.8 t.9 (* |W[2,3]| |e[1]|))))))  ; claim, that one of 15 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0] + W[0, 3] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,3]| |e[0]|))
(define-fun t.3 () Real (* |W[0,0]| |e[0]|))
(define-fun t.4 () Real (* |W[1,1]| |e[0]|))
(define-fun t.5 () Real (* |W[1,2]| |e[0]|))
(define-fun t.6 () Real (* |W[1,3]| |e[0]|))
(define-fun t.7 () Real (* |W[1,0]| |e[0]|))
(define-fun t.8 () Real (* |W[2,1]| |e[0]|))
(define-fun t.9 () Real (* |W[2,2]| |e[0]|))
(define-fun t.10 () Real (* |W[2,3]| |e[0]|))
(define-fun t.11 () Real (* |W[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2) (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2))) (not (= (+ t.3 t.0 t.1 t.2) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.4 t.5 t.6) (+ (* |W[1,0]| |e[1]|) t.4 t.5 t.6))) (not (= (+ t.7 t.4 t.5 t.6) 0.0)) (not (= (+ (* |W[2,0]| |e[1]|) t.8 t.9 t.10) (+ (* |W[2,0]| |e[1]|) t.8 t.9 t.10))) (not (= (+ t.11 t.8 t.9 t.10) 0.0)) (not (= (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2) (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2))) (not (= (+ t.7 (* |W[1,1]| |e[1]|) t.5 t.6) (+ t.7 (* |W[1,1]| |e[1]|) t.5 t.6))) (not (= (+ t.11 (* |W[2,1]| |e[1]|) t.9 t.10) (+ t.11 (* |W[2,1]| |e[1]|) t.9 t.10))) (not (= (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2) (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2))) (not (= (+ t.7 t.4 (* |W[1,2]| |e[1]|) t.6) (+ t.7 t.4 (* |W[1,2]| |e[1]|) t.6))) (not (= (+ t.11 t.8 (* |W[2,2]| |e[1]|) t.10) (+ t.11 t.8 (* |W[2,2]| |e[1]|) t.10))) (not (= (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)) (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)))) (not (= (+ t.7 t.4 t.5 (* |W[1,3]| |e[1]|)) (+ t.7 t.4 t.5 (* |W[1,3]| |e[1]|)))) (not (= (+ t.11 t.8 t.9 (* |W[2,3]| |e[1]|)) (+ t.11 t.8 t.9 (* |W[2,3]| |e[1]|))))))  ; claim, that one of 15 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0] + W[0, 3] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2...
(check-sat)
(pop 1)
; H = 4, m = 1, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |W[0,0]| |e[1]|) (* |W[0,0]| |e[1]|))) (not (= (* |W[1,0]| |e[1]|) (* |W[1,0]| |e[1]|))) (not (= (* |W[2,0]| |e[1]|) (* |W[2,0]| |e[1]|))) (not (= (* |W[3,0]| |e[1]|) (* |W[3,0]| |e[1]|)))))  ; claim, that one of 4 equations fails, as in: W[0, 0] * e[1] = W[0, 0] * e[1]
(check-sat)
(pop 1)
; H = 4, m = 1, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |W[0,0]| |e[1]|) (* |W[0,0]| |e[1]|))) (not (= (* |W[0,0]| |e[0]|) 0.0)) (not (= (* |W[1,0]| |e[1]|) (* |W[1,0]| |e[1]|))) (not (= (* |W[1,0]| |e[0]|) 0.0)) (not (= (* |W[2,0]| |e[1]|) (* |W[2,0]| |e[1]|))) (not (= (* |W[2,0]| |e[0]|) 0.0)) (not (= (* |W[3,0]| |e[1]|) (* |W[3,0]| |e[1]|))) (not (= (* |W[3,0]| |e[0]|) 0.0))))  ; claim, that one of 8 equations fails, as in: W[0, 0] * e[1] = W[0, 0] * e[1]
(check-sat)
(pop 1)
; H = 4, m = 1, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |W[0,0]| |e[1]|) (* |W[0,0]| |e[1]|))) (not (= (* |W[0,0]| |e[0]|) 0.0)) (not (= (* |W[1,0]| |e[1]|) (* |W[1,0]| |e[1]|))) (not (= (* |W[1,0]| |e[0]|) 0.0)) (not (= (* |W[2,0]| |e[1]|) (* |W[2,0]| |e[1]|))) (not (= (* |W[2,0]| |e[0]|) 0.0)) (not (= (* |W[3,0]| |e[1]|) (* |W[3,0]| |e[1]|))) (not (= (* |W[3,0]| |e[0]|) 0.0))))  ; claim, that one of 8 equations fails, as in: W[0, 0] * e[1] = W[0, 0] * e[1]
(check-sat)
(pop 1)
; H = 4, m = 1, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |W[0,0]| |e[1]|) (* |W[0,0]| |e[1]|))) (not (= (* |W[0,0]| |e[0]|) 0.0)) (not (= (* |W[1,0]| |e[1]|) (* |W[1,0]| |e[1]|))) (not (= (* |W[1,0]| |e[0]|) 0.0)) (not (= (* |W[2,0]| |e[1]|) (* |W[2,0]| |e[1]|))) (not (= (* |W[2,0]| |e[0]|) 0.0)) (not (= (* |W[3,0]| |e[1]|) (* |W[3,0]| |e[1]|))) (not (= (* |W[3,0]| |e[0]|) 0.0))))  ; claim, that one of 8 equations fails, as in: W[0, 0] * e[1] = W[0, 0] * e[1]
(check-sat)
(pop 1)
; H = 4, m = 2, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) (* |W[0,1]| |e[0]|)) (+ (* |W[0,0]| |e[1]|) (* |W[0,1]| |e[0]|)))) (not (= (+ (* |W[1,0]| |e[1]|) (* |W[1,1]| |e[0]|)) (+ (* |W[1,0]| |e[1]|) (* |W[1,1]| |e[0]|)))) (not (= (+ (* |W[2,0]| |e[1]|) (* |W[2,1]| |e[0]|)) (+ (* |W[2,0]| |e[1]|) (* |W[2,1]| |e[0]|)))) (not (= (+ (* |W[3,0]| |e[1]|) (* |W[3,1]| |e[0]|)) (+ (* |W[3,0]| |e[1]|) (* |W[3,1]| |e[0]|)))) (not (= (+ (* |W[0,0]| |e[0]|) (* |W[0,1]| |e[1]|)) (+ (* |W[0,0]| |e[0]|) (* |W[0,1]| |e[1]|)))) (not (= (+ (* |W[1,0]| |e[0]|) (* |W[1,1]| |e[1]|)) (+ (* |W[1,0]| |e[0]|) (* |W[1,1]| |e[1]|)))) (not (= (+ (* |W[2,0]| |e[0]|) (* |W[2,1]| |e[1]|)) (+ (* |W[2,0]| |e[0]|) (* |W[2,1]| |e[1]|)))) (not (= (+ (* |W[3,0]| |e[0]|) (* |W[3,1]| |e[1]|)) (+ (* |W[3,0]| |e[0]|) (* |W[3,1]| |e[1]|))))))  ; claim, that one of 8 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0])
(check-sat)
(pop 1)
; H = 4, m = 2, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,0]| |e[0]|))
(define-fun t.2 () Real (* |W[1,1]| |e[0]|))
(define-fun t.3 () Real (* |W[1,0]| |e[0]|))
(define-fun t.4 () Real (* |W[2,1]| |e[0]|))
(define-fun t.5 () Real (* |W[2,0]| |e[0]|))
(define-fun t.6 () Real (* |W[3,1]| |e[0]|))
(define-fun t.7 () Real (* |W[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0) (+ (* |W[0,0]| |e[1]|) t.0))) (not (= (+ t.1 t.0) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.2) (+ (* |W[1,0]| |e[1]|) t.2))) (not (= (+ t.3 t.2) 0.0)) (not (= (+ (* |W[2,0]| |e[1]|) t.4) (+ (* |W[2,0]| |e[1]|) t.4))) (not (= (+ t.5 t.4) 0.0)) (not (= (+ (* |W[3,0]| |e[1]|) t.6) (+ (* |W[3,0]| |e[1]|) t.6))) (not (= (+ t.7 t.6) 0.0)) (not (= (+ t.1 (* |W[0,1]| |e[1]|)) (+ t.1 (* |W[0,1]| |e[1]|)))) (not (= (+ t.3 (* |W[1,1]| |e[1]|)) (+ t.3 (* |W[1,1]| |e[1]|)))) (not (= (+ t.5 (* |W[2,1]| |e[1]|)) (+ t.5 (* |W[2,1]| |e[1]|)))) (not (= (+ t.7 (* |W[3,1]| |e[1]|)) (+ t.7 (* |W[3,1]| |e[1]|))))))  ; claim, that one of 12 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0])
(check-sat)
(pop 1)
; H = 4, m = 2, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,0]| |e[0]|))
(define-fun t.2 () Real (* |W[1,1]| |e[0]|))
(define-fun t.3 () Real (* |W[1,0]| |e[0]|))
(define-fun t.4 () Real (* |W[2,1]| |e[0]|))
(define-fun t.5 () Real (* |W[2,0]| |e[0]|))
(define-fun t.6 () Real (* |W[3,1]| |e[0]|))
(define-fun t.7 () Real (* |W[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0) (+ (* |W[0,0]| |e[1]|) t.0))) (not (= (+ t.1 t.0) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.2) (+ (* |W[1,0]| |e[1]|) t.2))) (not (= (+ t.3 t.2) 0.0)) (not (= (+ (* |W[2,0]| |e[1]|) t.4) (+ (* |W[2,0]| |e[1]|) t.4))) (not (= (+ t.5 t.4) 0.0)) (not (= (+ (* |W[3,0]| |e[1]|) t.6) (+ (* |W[3,0]| |e[1]|) t.6))) (not (= (+ t.7 t.6) 0.0)) (not (= (+ t.1 (* |W[0,1]| |e[1]|)) (+ t.1 (* |W[0,1]| |e[1]|)))) (not (= (+ t.3 (* |W[1,1]| |e[1]|)) (+ t.3 (* |W[1,1]| |e[1]|)))) (not (= (+ t.5 (* |W[2,1]| |e[1]|)) (+ t.5 (* |W[2,1]| |e[1]|)))) (not (= (+ t.7 (* |W[3,1]| |e[1]|)) (+ t.7 (* |W[3,1]| |e[1]|))))))  ; claim, that one of 12 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0])
(check-sat)
(pop 1)
; H = 4, m = 2, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,0]| |e[0]|))
(define-fun t.2 () Real (* |W[1,1]| |e[0]|))
(define-fun t.3 () Real (* |W[1,0]| |e[0]|))
(define-fun t.4 () Real (* |W[2,1]| |e[0]|))
(define-fun t.5 () Real (* |W[2,0]| |e[0]|))
(define-fun t.6 () Real (* |W[3,1]| |e[0]|))
(define-fun t.7 () Real (* |W[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0) (+ (* |W[0,0]| |e[1]|) t.0))) (not (= (+ t.1 t.0) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.2) (+ (* |W[1,0]| |e[1]|) t.2))) (not (= (+ t.3 t.2) 0.0)) (not (= (+ (* |W[2,0]| |e[1]|) t.4) (+ (* |W[2,0]| |e[1]|) t.4))) (not (= (+ t.5 t.4) 0.0)) (not (= (+ (* |W[3,0]| |e[1]|) t.6) (+ (* |W[3,0]| |e[1]|) t.6))) (not (= (+ t.7 t.6) 0.0)) (not (= (+ t.1 (* |W[0,1]| |e[1]|)) (+ t.1 (* |W[0,1]| |e[1]|)))) (not (= (+ t.3 (* |W[1,1]| |e[1]|)) (+ t.3 (* |W[1,1]| |e[1]|)))) (not (= (+ t.5 (* |W[2,1]| |e[1]|)) (+ t.5 (* |W[2,1]| |e[1]|)))) (not (= (+ t.7 (* |W[3,1]| |e[1]|)) (+ t.7 (* |W[3,1]| |e[1]|))))))  ; claim, that one of 12 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0])
(check-sat)
(pop 1)
; H = 4, m = 3, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[1,1]| |e[0]|))
(define-fun t.3 () Real (* |W[1,2]| |e[0]|))
(define-fun t.4 () Real (* |W[2,1]| |e[0]|))
(define-fun t.5 () Real (* |W[2,2]| |e[0]|))
(define-fun t.6 () Real (* |W[3,1]| |e[0]|))
(define-fun t.7 () Real (* |W[3,2]| |e[0]|))
(define-fun t.8 () Real (* |W[0,0]| |e[0]|))
(define-fun t.9 () Real (* |W[1,0]| |e[0]|))
(define-fun t.10 () Real (* |W[2,0]| |e[0]|))
(define-fun t.11 () Real (* |W[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1) (+ (* |W[0,0]| |e[1]|) t.0 t.1))) (not (= (+ (* |W[1,0]| |e[1]|) t.2 t.3) (+ (* |W[1,0]| |e[1]|) t.2 t.3))) (not (= (+ (* |W[2,0]| |e[1]|) t.4 t.5) (+ (* |W[2,0]| |e[1]|) t.4 t.5))) (not (= (+ (* |W[3,0]| |e[1]|) t.6 t.7) (+ (* |W[3,0]| |e[1]|) t.6 t.7))) (not (= (+ t.8 (* |W[0,1]| |e[1]|) t.1) (+ t.8 (* |W[0,1]| |e[1]|) t.1))) (not (= (+ t.9 (* |W[1,1]| |e[1]|) t.3) (+ t.9 (* |W[1,1]| |e[1]|) t.3))) (not (= (+ t.10 (* |W[2,1]| |e[1]|) t.5) (+ t.10 (* |W[2,1]| |e[1]|) t.5))) (not (= (+ t.11 (* |W[3,1]| |e[1]|) t.7) (+ t.11 (* |W[3,1]| |e[1]|) t.7))) (not (= (+ t.8 t.0 (* |W[0,2]| |e[1]|)) (+ t.8 t.0 (* |W[0,2]| |e[1]|)))) (not (= (+ t.9 t.2 (* |W[1,2]| |e[1]|)) (+ t.9 t.2 (* |W[1,2]| |e[1]|)))) (not (= (+ t.10 t.4 (* |W[2,2]| |e[1]|)) (+ t.10 t.4 (* |W[2,2]| |e[1]|)))) (not (= (+ t.11 t.6 (* |W[3,2]| |e[1]|)) (+ t.11 t.6 (* |W[3,2]| |e[1]|))))))  ; claim, that one of 12 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0])
(check-sat)
(pop 1)
; H = 4, m = 3, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,0]| |e[0]|))
(define-fun t.3 () Real (* |W[1,1]| |e[0]|))
(define-fun t.4 () Real (* |W[1,2]| |e[0]|))
(define-fun t.5 () Real (* |W[1,0]| |e[0]|))
(define-fun t.6 () Real (* |W[2,1]| |e[0]|))
(define-fun t.7 () Real (* |W[2,2]| |e[0]|))
(define-fun t.8 () Real (* |W[2,0]| |e[0]|))
(define-fun t.9 () Real (* |W[3,1]| |e[0]|))
(define-fun t.10 () Real (* |W[3,2]| |e[0]|))
(define-fun t.11 () Real (* |W[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1) (+ (* |W[0,0]| |e[1]|) t.0 t.1))) (not (= (+ t.2 t.0 t.1) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.3 t.4) (+ (* |W[1,0]| |e[1]|) t.3 t.4))) (not (= (+ t.5 t.3 t.4) 0.0)) (not (= (+ (* |W[2,0]| |e[1]|) t.6 t.7) (+ (* |W[2,0]| |e[1]|) t.6 t.7))) (not (= (+ t.8 t.6 t.7) 0.0)) (not (= (+ (* |W[3,0]| |e[1]|) t.9 t.10) (+ (* |W[3,0]| |e[1]|) t.9 t.10))) (not (= (+ t.11 t.9 t.10) 0.0)) (not (= (+ t.2 (* |W[0,1]| |e[1]|) t.1) (+ t.2 (* |W[0,1]| |e[1]|) t.1))) (not (= (+ t.5 (* |W[1,1]| |e[1]|) t.4) (+ t.5 (* |W[1,1]| |e[1]|) t.4))) (not (= (+ t.8 (* |W[2,1]| |e[1]|) t.7) (+ t.8 (* |W[2,1]| |e[1]|) t.7))) (not (= (+ t.11 (* |W[3,1]| |e[1]|) t.10) (+ t.11 (* |W[3,1]| |e[1]|) t.10))) (not (= (+ t.2 t.0 (* |W[0,2]| |e[1]|)) (+ t.2 t.0 (* |W[0,2]| |e[1]|)))) (not (= (+ t.5 t.3 (* |W[1,2]| |e[1]|)) (+ t.5 t.3 (* |W[1,2]| |e[1]|)))) (not (= (+ t.8 t.6 (* |W[2,2]| |e[1]|)) (+ t.8 t.6 (* |W[2,2]| |e[1]|)))) (not (= (+ t.11 t.9 (* |W[3,2]| |e[1]|)) (+ t.11 t.9 (* |W[3,2]| |e[1]|))))))  ; claim, that one of 16 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0])
(check-sat)
(pop 1)
; H = 4, m = 3, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,0]| |e[0]|))
(define-fun t.3 () Real (* |W[1,1]| |e[0]|))
(define-fun t.4 () Real (* |W[1,2]| |e[0]|))
(define-fun t.5 () Real (* |W[1,0]| |e[0]|))
(define-fun t.6 () Real (* |W[2,1]| |e[0]|))
(define-fun t.7 () Real (* |W[2,2]| |e[0]|))
(define-fun t.8 () Real (* |W[2,0]| |e[0]|))
(define-fun t.9 () Real (* |W[3,1]| |e[0]|))
(define-fun t.10 () Real (* |W[3,2]| |e[0]|))
(define-fun t.11 () Real (* |W[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1) (+ (* |W[0,0]| |e[1]|) t.0 t.1))) (not (= (+ t.2 t.0 t.1) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.3 t.4) (+ (* |W[1,0]| |e[1]|) t.3 t.4))) (not (= (+ t.5 t.3 t.4) 0.0)) (not (= (+ (* |W[2,0]| |e[1]|) t.6 t.7) (+ (* |W[2,0]| |e[1]|) t.6 t.7))) (not (= (+ t.8 t.6 t.7) 0.0)) (not (= (+ (* |W[3,0]| |e[1]|) t.9 t.10) (+ (* |W[3,0]| |e[1]|) t.9 t.10))) (not (= (+ t.11 t.9 t.10) 0.0)) (not (= (+ t.2 (* |W[0,1]| |e[1]|) t.1) (+ t.2 (* |W[0,1]| |e[1]|) t.1))) (not (= (+ t.5 (* |W[1,1]| |e[1]|) t.4) (+ t.5 (* |W[1,1]| |e[1]|) t.4))) (not (= (+ t.8 (* |W[2,1]| |e[1]|) t.7) (+ t.8 (* |W[2,1]| |e[1]|) t.7))) (not (= (+ t.11 (* |W[3,1]| |e[1]|) t.10) (+ t.11 (* |W[3,1]| |e[1]|) t.10))) (not (= (+ t.2 t.0 (* |W[0,2]| |e[1]|)) (+ t.2 t.0 (* |W[0,2]| |e[1]|)))) (not (= (+ t.5 t.3 (* |W[1,2]| |e[1]|)) (+ t.5 t.3 (* |W[1,2]| |e[1]|)))) (not (= (+ t.8 t.6 (* |W[2,2]| |e[1]|)) (+ t.8 t.6 (* |W[2,2]| |e[1]|)))) (not (= (+ t.11 t.9 (* |W[3,2]| |e[1]|)) (+ t.11 t.9 (* |W[3,2]| |e[1]|))))))  ; claim, that one of 16 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0])
(check-sat)
(pop 1)
; H = 4, m = 3, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,0]| |e[0]|))
(define-fun t.3 () Real (* |W[1,1]| |e[0]|))
(define-fun t.4 () Real (* |W[1,2]| |e[0]|))
(define-fun t.5 () Real (* |W[1,0]| |e[0]|))
(define-fun t.6 () Real (* |W[2,1]| |e[0]|))
(define-fun t.7 () Real (* |W[2,2]| |e[0]|))
(define-fun t.8 () Real (* |W[2,0]| |e[0]|))
(define-fun t.9 () Real (* |W[3,1]| |e[0]|))
(define-fun t.10 () Real (* |W[3,2]| |e[0]|))
(define-fun t.11 () Real (* |W[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1) (+ (* |W[0,0]| |e[1]|) t.0 t.1))) (not (= (+ t.2 t.0 t.1) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.3 t.4) (+ (* |W[1,0]| |e[1]|) t.3 t.4))) (not (= (+ t.5 t.3 t.4) 0.0)) (not (= (+ (* |W[2,0]| |e[1]|) t.6 t.7) (+ (* |W[2,0]| |e[1]|) t.6 t.7))) (not (= (+ t.8 t.6 t.7) 0.0)) (not (= (+ (* |W[3,0]| |e[1]|) t.9 t.10) (+ (* |W[3,0]| |e[1]|) t.9 t.10))) (not (= (+ t.11 t.9 t.10) 0.0)) (not (= (+ t.2 (* |W[0,1]| |e[1]|) t.1) (+ t.2 (* |W[0,1]| |e[1]|) t.1))) (not (= (+ t.5 (* |W[1,1]| |e[1]|) t.4) (+ t.5 (* |W[1,1]| |e[1]|) t.4))) (not (= (+ t.8 (* |W[2,1]| |e[1]|) t.7) (+ t.8 (* |W[2,1]| |e[1]|) t.7))) (not (= (+ t.11 (* |W[3,1]| |e[1]|) t.10) (+ t.11 (* |W[3,1]| |e[1]|) t.10))) (not (= (+ t.2 t.0 (* |W[0,2]| |e[1]|)) (+ t.2 t.0 (* |W[0,2]| |e[1]|)))) (not (= (+ t.5 t.3 (* |W[1,2]| |e[1]|)) (+ t.5 t.3 (* |W[1,2]| |e[1]|)))) (not (= (+ t.8 t.6 (* |W[2,2]| |e[1]|)) (+ t.8 t.6 (* |W[2,2]| |e[1]|)))) (not (= (+ t.11 t.9 (* |W[3,2]| |e[1]|)) (+ t.11 t.9 (* |W[3,2]| |e[1]|))))))  ; claim, that one of 16 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0])
(check-sat)
(pop 1)
; H = 4, m = 4, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,3]| |e[0]|))
(define-fun t.3 () Real (* |W[1,1]| |e[0]|))
(define-fun t.4 () Real (* |W[1,2]| |e[0]|))
(define-fun t.5 () Real (* |W[1,3]| |e[0]|))
(define-fun t.6 () Real (* |W[2,1]| |e[0]|))
(define-fun t.7 () Real (* |W[2,2]| |e[0]|))
(define-fun t.8 () Real (* |W[2,3]| |e[0]|))
(define-fun t.9 () Real (* |W[3,1]| |e[0]|))
(define-fun t.10 () Real (* |W[3,2]| |e[0]|))
(define-fun t.11 () Real (* |W[3,3]| |e[0]|))
(define-fun t.12 () Real (* |W[0,0]| |e[0]|))
(define-fun t.13 () Real (* |W[1,0]| |e[0]|))
(define-fun t.14 () Real (* |W[2,0]| |e[0]|))
(define-fun t.15 () Real (* |W[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2) (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2))) (not (= (+ (* |W[1,0]| |e[1]|) t.3 t.4 t.5) (+ (* |W[1,0]| |e[1]|) t.3 t.4 t.5))) (not (= (+ (* |W[2,0]| |e[1]|) t.6 t.7 t.8) (+ (* |W[2,0]| |e[1]|) t.6 t.7 t.8))) (not (= (+ (* |W[3,0]| |e[1]|) t.9 t.10 t.11) (+ (* |W[3,0]| |e[1]|) t.9 t.10 t.11))) (not (= (+ t.12 (* |W[0,1]| |e[1]|) t.1 t.2) (+ t.12 (* |W[0,1]| |e[1]|) t.1 t.2))) (not (= (+ t.13 (* |W[1,1]| |e[1]|) t.4 t.5) (+ t.13 (* |W[1,1]| |e[1]|) t.4 t.5))) (not (= (+ t.14 (* |W[2,1]| |e[1]|) t.7 t.8) (+ t.14 (* |W[2,1]| |e[1]|) t.7 t.8))) (not (= (+ t.15 (* |W[3,1]| |e[1]|) t.10 t.11) (+ t.15 (* |W[3,1]| |e[1]|) t.10 t.11))) (not (= (+ t.12 t.0 (* |W[0,2]| |e[1]|) t.2) (+ t.12 t.0 (* |W[0,2]| |e[1]|) t.2))) (not (= (+ t.13 t.3 (* |W[1,2]| |e[1]|) t.5) (+ t.13 t.3 (* |W[1,2]| |e[1]|) t.5))) (not (= (+ t.14 t.6 (* |W[2,2]| |e[1]|) t.8) (+ t.14 t.6 (* |W[2,2]| |e[1]|) t.8))) (not (= (+ t.15 t.9 (* |W[3,2]| |e[1]|) t.11) (+ t.15 t.9 (* |W[3,2]| |e[1]|) t.11))) (not (= (+ t.12 t.0 t.1 (* |W[0,3]| |e[1]|)) (+ t.12 t.0 t.1 (* |W[0,3]| |e[1]|)))) (not (= (+ t.13 t.3 t.4 (* |W[1,3]| |e[1]|)) (+ t.13 t.3 t.4 (* |W[1,3]| |e[1]|)))) (not (= (+ t.14 t.6 t.7 (* |W[2,3]| |e[1]|)) (+ t.14 t.6 t.7 (* |W[2,3]| |e[1]|)))) (not (= (+ t.15 t.9 t.10 (* |W[3,3]| |e[1]|)) (+ t.15 t.9 t.10 (* |W[3,3]| |e[1]|))))))  ; claim, that one of 16 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0] + W[0, 3] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,3]| |e[0]|))
(define-fun t.3 () Real (* |W[0,0]| |e[0]|))
(define-fun t.4 () Real (* |W[1,1]| |e[0]|))
(define-fun t.5 () Real (* |W[1,2]| |e[0]|))
(define-fun t.6 () Real (* |W[1,3]| |e[0]|))
(define-fun t.7 () Real (* |W[1,0]| |e[0]|))
(define-fun t.8 () Real (* |W[2,1]| |e[0]|))
(define-fun t.9 () Real (* |W[2,2]| |e[0]|))
(define-fun t.10 () Real (* |W[2,3]| |e[0]|))
(define-fun t.11 () Real (* |W[2,0]| |e[0]|))
(define-fun t.12 () Real (* |W[3,1]| |e[0]|))
(define-fun t.13 () Real (* |W[3,2]| |e[0]|))
(define-fun t.14 () Real (* |W[3,3]| |e[0]|))
(define-fun t.15 () Real (* |W[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2) (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2))) (not (= (+ t.3 t.0 t.1 t.2) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.4 t.5 t.6) (+ (* |W[1,0]| |e[1]|) t.4 t.5 t.6))) (not (= (+ t.7 t.4 t.5 t.6) 0.0)) (not (= (+ (* |W[2,0]| |e[1]|) t.8 t.9 t.10) (+ (* |W[2,0]| |e[1]|) t.8 t.9 t.10))) (not (= (+ t.11 t.8 t.9 t.10) 0.0)) (not (= (+ (* |W[3,0]| |e[1]|) t.12 t.13 t.14) (+ (* |W[3,0]| |e[1]|) t.12 t.13 t.14))) (not (= (+ t.15 t.12 t.13 t.14) 0.0)) (not (= (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2) (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2))) (not (= (+ t.7 (* |W[1,1]| |e[1]|) t.5 t.6) (+ t.7 (* |W[1,1]| |e[1]|) t.5 t.6))) (not (= (+ t.11 (* |W[2,1]| |e[1]|) t.9 t.10) (+ t.11 (* |W[2,1]| |e[1]|) t.9 t.10))) (not (= (+ t.15 (* |W[3,1]| |e[1]|) t.13 t.14) (+ t.15 (* |W[3,1]| |e[1]|) t.13 t.14))) (not (= (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2) (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2))) (not (= (+ t.7 t.4 (* |W[1,2]| |e[1]|) t.6) (+ t.7 t.4 (* |W[1,2]| |e[1]|) t.6))) (not (= (+ t.11 t.8 (* |W[2,2]| |e[1]|) t.10) (+ t.11 t.8 (* |W[2,2]| |e[1]|) t.10))) (not (= (+ t.15 t.12 (* |W[3,2]| |e[1]|) t.14) (+ t.15 t.12 (* |W[3,2]| |e[1]|) t.14))) (not (= (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)) (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)))) (not (= (+ t.7 t.4 t.5 (* |W[1,3]| |e[1]|)) (+ t.7 t.4 t.5 (* |W[1,3]| |e[1]|)))) (not (= (+ t.11 t.8 t.9 (* |W[2,3]| |e[1]|)) (+ t.11 t.8 t.9 (* |W[2,3]| |e[1]|)))) (not (= (+ t.15 t.12 t.13 (* |W[3,3]| |e[1]|)) (+ t.15 t.12 t.13 (* |W[3,3]| |e[1]|))))))  ; claim, that one of 20 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0] + W[0, 3] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,3]| |e[0]|))
(define-fun t.3 () Real (* |W[0,0]| |e[0]|))
(define-fun t.4 () Real (* |W[1,1]| |e[0]|))
(define-fun t.5 () Real (* |W[1,2]| |e[0]|))
(define-fun t.6 () Real (* |W[1,3]| |e[0]|))
(define-fun t.7 () Real (* |W[1,0]| |e[0]|))
(define-fun t.8 () Real (* |W[2,1]| |e[0]|))
(define-fun t.9 () Real (* |W[2,2]| |e[0]|))
(define-fun t.10 () Real (* |W[2,3]| |e[0]|))
(define-fun t.11 () Real (* |W[2,0]| |e[0]|))
(define-fun t.12 () Real (* |W[3,1]| |e[0]|))
(define-fun t.13 () Real (* |W[3,2]| |e[0]|))
(define-fun t.14 () Real (* |W[3,3]| |e[0]|))
(define-fun t.15 () Real (* |W[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2) (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2))) (not (= (+ t.3 t.0 t.1 t.2) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.4 t.5 t.6) (+ (* |W[1,0]| |e[1]|) t.4 t.5 t.6))) (not (= (+ t.7 t.4 t.5 t.6) 0.0)) (not (= (+ (* |W[2,0]| |e[1]|) t.8 t.9 t.10) (+ (* |W[2,0]| |e[1]|) t.8 t.9 t.10))) (not (= (+ t.11 t.8 t.9 t.10) 0.0)) (not (= (+ (* |W[3,0]| |e[1]|) t.12 t.13 t.14) (+ (* |W[3,0]| |e[1]|) t.12 t.13 t.14))) (not (= (+ t.15 t.12 t.13 t.14) 0.0)) (not (= (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2) (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2))) (not (= (+ t.7 (* |W[1,1]| |e[1]|) t.5 t.6) (+ t.7 (* |W[1,1]| |e[1]|) t.5 t.6))) (not (= (+ t.11 (* |W[2,1]| |e[1]|) t.9 t.10) (+ t.11 (* |W[2,1]| |e[1]|) t.9 t.10))) (not (= (+ t.15 (* |W[3,1]| |e[1]|) t.13 t.14) (+ t.15 (* |W[3,1]| |e[1]|) t.13 t.14))) (not (= (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2) (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2))) (not (= (+ t.7 t.4 (* |W[1,2]| |e[1]|) t.6) (+ t.7 t.4 (* |W[1,2]| |e[1]|) t.6))) (not (= (+ t.11 t.8 (* |W[2,2]| |e[1]|) t.10) (+ t.11 t.8 (* |W[2,2]| |e[1]|) t.10))) (not (= (+ t.15 t.12 (* |W[3,2]| |e[1]|) t.14) (+ t.15 t.12 (* |W[3,2]| |e[1]|) t.14))) (not (= (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)) (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)))) (not (= (+ t.7 t.4 t.5 (* |W[1,3]| |e[1]|)) (+ t.7 t.4 t.5 (* |W[1,3]| |e[1]|)))) (not (= (+ t.11 t.8 t.9 (* |W[2,3]| |e[1]|)) (+ t.11 t.8 t.9 (* |W[2,3]| |e[1]|)))) (not (= (+ t.15 t.12 t.13 (* |W[3,3]| |e[1]|)) (+ t.15 t.12 t.13 (* |W[3,3]| |e[1]|))))))  ; claim, that one of 20 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0] + W[0, 3] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |W[0,1]| |e[0]|))
(define-fun t.1 () Real (* |W[0,2]| |e[0]|))
(define-fun t.2 () Real (* |W[0,3]| |e[0]|))
(define-fun t.3 () Real (* |W[0,0]| |e[0]|))
(define-fun t.4 () Real (* |W[1,1]| |e[0]|))
(define-fun t.5 () Real (* |W[1,2]| |e[0]|))
(define-fun t.6 () Real (* |W[1,3]| |e[0]|))
(define-fun t.7 () Real (* |W[1,0]| |e[0]|))
(define-fun t.8 () Real (* |W[2,1]| |e[0]|))
(define-fun t.9 () Real (* |W[2,2]| |e[0]|))
(define-fun t.10 () Real (* |W[2,3]| |e[0]|))
(define-fun t.11 () Real (* |W[2,0]| |e[0]|))
(define-fun t.12 () Real (* |W[3,1]| |e[0]|))
(define-fun t.13 () Real (* |W[3,2]| |e[0]|))
(define-fun t.14 () Real (* |W[3,3]| |e[0]|))
(define-fun t.15 () Real (* |W[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2) (+ (* |W[0,0]| |e[1]|) t.0 t.1 t.2))) (not (= (+ t.3 t.0 t.1 t.2) 0.0)) (not (= (+ (* |W[1,0]| |e[1]|) t.4 t.5 t.6) (+ (* |W[1,0]| |e[1]|) t.4 t.5 t.6))) (not (= (+ t.7 t.4 t.5 t.6) 0.0)) (not (= (+ (* |W[2,0]| |e[1]|) t.8 t.9 t.10) (+ (* |W[2,0]| |e[1]|) t.8 t.9 t.10))) (not (= (+ t.11 t.8 t.9 t.10) 0.0)) (not (= (+ (* |W[3,0]| |e[1]|) t.12 t.13 t.14) (+ (* |W[3,0]| |e[1]|) t.12 t.13 t.14))) (not (= (+ t.15 t.12 t.13 t.14) 0.0)) (not (= (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2) (+ t.3 (* |W[0,1]| |e[1]|) t.1 t.2))) (not (= (+ t.7 (* |W[1,1]| |e[1]|) t.5 t.6) (+ t.7 (* |W[1,1]| |e[1]|) t.5 t.6))) (not (= (+ t.11 (* |W[2,1]| |e[1]|) t.9 t.10) (+ t.11 (* |W[2,1]| |e[1]|) t.9 t.10))) (not (= (+ t.15 (* |W[3,1]| |e[1]|) t.13 t.14) (+ t.15 (* |W[3,1]| |e[1]|) t.13 t.14))) (not (= (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2) (+ t.3 t.0 (* |W[0,2]| |e[1]|) t.2))) (not (= (+ t.7 t.4 (* |W[1,2]| |e[1]|) t.6) (+ t.7 t.4 (* |W[1,2]| |e[1]|) t.6))) (not (= (+ t.11 t.8 (* |W[2,2]| |e[1]|) t.10) (+ t.11 t.8 (* |W[2,2]| |e[1]|) t.10))) (not (= (+ t.15 t.12 (* |W[3,2]| |e[1]|) t.14) (+ t.15 t.12 (* |W[3,2]| |e[1]|) t.14))) (not (= (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)) (+ t.3 t.0 t.1 (* |W[0,3]| |e[1]|)))) (not (= (+ t.7 t.4 t.5 (* |W[1,3]| |e[1]|)) (+ t.7 t.4 t.5 (* |W[1,3]| |e[1]|)))) (not (= (+ t.11 t.8 t.9 (* |W[2,3]| |e[1]|)) (+ t.11 t.8 t.9 (* |W[2,3]| |e[1]|)))) (not (= (+ t.15 t.12 t.13 (* |W[3,3]| |e[1]|)) (+ t.15 t.12 t.13 (* |W[3,3]| |e[1]|))))))  ; claim, that one of 20 equations fails, as in: (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2] * e[0] + W[0, 3] * e[0]) = (W[0, 0] * e[1] + W[0, 1] * e[0] + W[0, 2...
(check-sat)
(pop 1)
