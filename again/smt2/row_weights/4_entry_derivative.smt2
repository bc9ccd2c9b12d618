; 64 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; n = 1, m = 1, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (* |X[0,0]| |e[1]|) |X[0,0]|)))  ; claim, that it fails: X[0, 0] * e[1] = X[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 1, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (* |X[0,0]| |e[1]|) |X[0,0]|)))  ; claim, that it fails: X[0, 0] * e[1] = X[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 1, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (* |X[0,0]| |e[1]|) |X[0,0]|)))  ; claim, that it fails: X[0, 0] * e[1] = X[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 1, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not (= (* |X[0,0]| |e[1]|) |X[0,0]|)))  ; claim, that it fails: X[0, 0] * e[1] = X[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 2, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) (* |X[0,1]| |e[0]|)) |X[0,0]|)) (not (= (+ (* |X[0,0]| |e[0]|) (* |X[0,1]| |e[1]|)) |X[0,1]|))))  ; claim, that one of 2 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 2, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) (* |X[0,1]| |e[0]|)) |X[0,0]|)) (not (= (+ (* |X[0,0]| |e[0]|) (* |X[0,1]| |e[1]|)) |X[0,1]|))))  ; claim, that one of 2 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 2, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) (* |X[0,1]| |e[0]|)) |X[0,0]|)) (not (= (+ (* |X[0,0]| |e[0]|) (* |X[0,1]| |e[1]|)) |X[0,1]|))))  ; claim, that one of 2 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 2, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) (* |X[0,1]| |e[0]|)) |X[0,0]|)) (not (= (+ (* |X[0,0]| |e[0]|) (* |X[0,1]| |e[1]|)) |X[0,1]|))))  ; claim, that one of 2 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 3, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1) |X[0,0]|)) (not (= (+ t.2 (* |X[0,1]| |e[1]|) t.1) |X[0,1]|)) (not (= (+ t.2 t.0 (* |X[0,2]| |e[1]|)) |X[0,2]|))))  ; claim, that one of 3 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 3, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1) |X[0,0]|)) (not (= (+ t.2 (* |X[0,1]| |e[1]|) t.1) |X[0,1]|)) (not (= (+ t.2 t.0 (* |X[0,2]| |e[1]|)) |X[0,2]|))))  ; claim, that one of 3 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 3, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1) |X[0,0]|)) (not (= (+ t.2 (* |X[0,1]| |e[1]|) t.1) |X[0,1]|)) (not (= (+ t.2 t.0 (* |X[0,2]| |e[1]|)) |X[0,2]|))))  ; claim, that one of 3 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 3, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1) |X[0,0]|)) (not (= (+ t.2 (* |X[0,1]| |e[1]|) t.1) |X[0,1]|)) (not (= (+ t.2 t.0 (* |X[0,2]| |e[1]|)) |X[0,2]|))))  ; claim, that one of 3 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 4, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,3]| |e[0]|))
(define-fun t.3 () Real (* |X[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1 t.2) |X[0,0]|)) (not (= (+ t.3 (* |X[0,1]| |e[1]|) t.1 t.2) |X[0,1]|)) (not (= (+ t.3 t.0 (* |X[0,2]| |e[1]|) t.2) |X[0,2]|)) (not (= (+ t.3 t.0 t.1 (* |X[0,3]| |e[1]|)) |X[0,3]|))))  ; claim, that one of 4 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0] + X[0, 3] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 4, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,3]| |e[0]|))
(define-fun t.3 () Real (* |X[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1 t.2) |X[0,0]|)) (not (= (+ t.3 (* |X[0,1]| |e[1]|) t.1 t.2) |X[0,1]|)) (not (= (+ t.3 t.0 (* |X[0,2]| |e[1]|) t.2) |X[0,2]|)) (not (= (+ t.3 t.0 t.1 (* |X[0,3]| |e[1]|)) |X[0,3]|))))  ; claim, that one of 4 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0] + X[0, 3] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 4, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,3]| |e[0]|))
(define-fun t.3 () Real (* |X[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1 t.2) |X[0,0]|)) (not (= (+ t.3 (* |X[0,1]| |e[1]|) t.1 t.2) |X[0,1]|)) (not (= (+ t.3 t.0 (* |X[0,2]| |e[1]|) t.2) |X[0,2]|)) (not (= (+ t.3 t.0 t.1 (* |X[0,3]| |e[1]|)) |X[0,3]|))))  ; claim, that one of 4 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0] + X[0, 3] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 4, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,3]| |e[0]|))
(define-fun t.3 () Real (* |X[0,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1 t.2) |X[0,0]|)) (not (= (+ t.3 (* |X[0,1]| |e[1]|) t.1 t.2) |X[0,1]|)) (not (= (+ t.3 t.0 (* |X[0,2]| |e[1]|) t.2) |X[0,2]|)) (not (= (+ t.3 t.0 t.1 (* |X[0,3]| |e[1]|)) |X[0,3]|))))  ; claim, that one of 4 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0] + X[0, 3] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 1, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |X[0,0]| |e[1]|) |X[0,0]|)) (not (= (* |X[1,0]| |e[1]|) |X[1,0]|))))  ; claim, that one of 2 equations fails, as in: X[0, 0] * e[1] = X[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 1, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |X[0,0]| |e[1]|) |X[0,0]|)) (not (= (* |X[1,0]| |e[1]|) |X[1,0]|))))  ; claim, that one of 2 equations fails, as in: X[0, 0] * e[1] = X[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 1, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |X[0,0]| |e[1]|) |X[0,0]|)) (not (= (* |X[1,0]| |e[1]|) |X[1,0]|))))  ; claim, that one of 2 equations fails, as in: X[0, 0] * e[1] = X[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 1, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |X[0,0]| |e[1]|) |X[0,0]|)) (not (= (* |X[1,0]| |e[1]|) |X[1,0]|))))  ; claim, that one of 2 equations fails, as in: X[0, 0] * e[1] = X[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 2, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) (* |X[0,1]| |e[0]|)) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) (* |X[1,1]| |e[0]|)) |X[1,0]|)) (not (= (+ (* |X[0,0]| |e[0]|) (* |X[0,1]| |e[1]|)) |X[0,1]|)) (not (= (+ (* |X[1,0]| |e[0]|) (* |X[1,1]| |e[1]|)) |X[1,1]|))))  ; claim, that one of 4 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 2, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) (* |X[0,1]| |e[0]|)) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) (* |X[1,1]| |e[0]|)) |X[1,0]|)) (not (= (+ (* |X[0,0]| |e[0]|) (* |X[0,1]| |e[1]|)) |X[0,1]|)) (not (= (+ (* |X[1,0]| |e[0]|) (* |X[1,1]| |e[1]|)) |X[1,1]|))))  ; claim, that one of 4 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 2, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) (* |X[0,1]| |e[0]|)) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) (* |X[1,1]| |e[0]|)) |X[1,0]|)) (not (= (+ (* |X[0,0]| |e[0]|) (* |X[0,1]| |e[1]|)) |X[0,1]|)) (not (= (+ (* |X[1,0]| |e[0]|) (* |X[1,1]| |e[1]|)) |X[1,1]|))))  ; claim, that one of 4 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 2, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) (* |X[0,1]| |e[0]|)) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) (* |X[1,1]| |e[0]|)) |X[1,0]|)) (not (= (+ (* |X[0,0]| |e[0]|) (* |X[0,1]| |e[1]|)) |X[0,1]|)) (not (= (+ (* |X[1,0]| |e[0]|) (* |X[1,1]| |e[1]|)) |X[1,1]|))))  ; claim, that one of 4 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 3, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[1,1]| |e[0]|))
(define-fun t.3 () Real (* |X[1,2]| |e[0]|))
(define-fun t.4 () Real (* |X[0,0]| |e[0]|))
(define-fun t.5 () Real (* |X[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.2 t.3) |X[1,0]|)) (not (= (+ t.4 (* |X[0,1]| |e[1]|) t.1) |X[0,1]|)) (not (= (+ t.5 (* |X[1,1]| |e[1]|) t.3) |X[1,1]|)) (not (= (+ t.4 t.0 (* |X[0,2]| |e[1]|)) |X[0,2]|)) (not (= (+ t.5 t.2 (* |X[1,2]| |e[1]|)) |X[1,2]|))))  ; claim, that one of 6 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 3, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[1,1]| |e[0]|))
(define-fun t.3 () Real (* |X[1,2]| |e[0]|))
(define-fun t.4 () Real (* |X[0,0]| |e[0]|))
(define-fun t.5 () Real (* |X[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.2 t.3) |X[1,0]|)) (not (= (+ t.4 (* |X[0,1]| |e[1]|) t.1) |X[0,1]|)) (not (= (+ t.5 (* |X[1,1]| |e[1]|) t.3) |X[1,1]|)) (not (= (+ t.4 t.0 (* |X[0,2]| |e[1]|)) |X[0,2]|)) (not (= (+ t.5 t.2 (* |X[1,2]| |e[1]|)) |X[1,2]|))))  ; claim, that one of 6 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 3, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[1,1]| |e[0]|))
(define-fun t.3 () Real (* |X[1,2]| |e[0]|))
(define-fun t.4 () Real (* |X[0,0]| |e[0]|))
(define-fun t.5 () Real (* |X[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.2 t.3) |X[1,0]|)) (not (= (+ t.4 (* |X[0,1]| |e[1]|) t.1) |X[0,1]|)) (not (= (+ t.5 (* |X[1,1]| |e[1]|) t.3) |X[1,1]|)) (not (= (+ t.4 t.0 (* |X[0,2]| |e[1]|)) |X[0,2]|)) (not (= (+ t.5 t.2 (* |X[1,2]| |e[1]|)) |X[1,2]|))))  ; claim, that one of 6 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 3, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[1,1]| |e[0]|))
(define-fun t.3 () Real (* |X[1,2]| |e[0]|))
(define-fun t.4 () Real (* |X[0,0]| |e[0]|))
(define-fun t.5 () Real (* |X[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.2 t.3) |X[1,0]|)) (not (= (+ t.4 (* |X[0,1]| |e[1]|) t.1) |X[0,1]|)) (not (= (+ t.5 (* |X[1,1]| |e[1]|) t.3) |X[1,1]|)) (not (= (+ t.4 t.0 (* |X[0,2]| |e[1]|)) |X[0,2]|)) (not (= (+ t.5 t.2 (* |X[1,2]| |e[1]|)) |X[1,2]|))))  ; claim, that one of 6 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 4, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,3]| |e[0]|))
(define-fun t.3 () Real (* |X[1,1]| |e[0]|))
(define-fun t.4 () Real (* |X[1,2]| |e[0]|))
(define-fun t.5 () Real (* |X[1,3]| |e[0]|))
(define-fun t.6 () Real (* |X[0,0]| |e[0]|))
(define-fun t.7 () Real (* |X[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1 t.2) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.3 t.4 t.5) |X[1,0]|)) (not (= (+ t.6 (* |X[0,1]| |e[1]|) t.1 t.2) |X[0,1]|)) (not (= (+ t.7 (* |X[1,1]| |e[1]|) t.4 t.5) |X[1,1]|)) (not (= (+ t.6 t.0 (* |X[0,2]| |e[1]|) t.2) |X[0,2]|)) (not (= (+ t.7 t.3 (* |X[1,2]| |e[1]|) t.5) |X[1,2]|)) (not (= (+ t.6 t.0 t.1 (* |X[0,3]| |e[1]|)) |X[0,3]|)) (not (= (+ t.7 t.3 t.4 (* |X[1,3]| |e[1]|)) |X[1,3]|))))  ; claim, that one of 8 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0] + X[0, 3] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 4, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,3]| |e[0]|))
(define-fun t.3 () Real (* |X[1,1]| |e[0]|))
(define-fun t.4 () Real (* |X[1,2]| |e[0]|))
(define-fun t.5 () Real (* |X[1,3]| |e[0]|))
(define-fun t.6 () Real (* |X[0,0]| |e[0]|))
(define-fun t.7 () Real (* |X[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1 t.2) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.3 t.4 t.5) |X[1,0]|)) (not (= (+ t.6 (* |X[0,1]| |e[1]|) t.1 t.2) |X[0,1]|)) (not (= (+ t.7 (* |X[1,1]| |e[1]|) t.4 t.5) |X[1,1]|)) (not (= (+ t.6 t.0 (* |X[0,2]| |e[1]|) t.2) |X[0,2]|)) (not (= (+ t.7 t.3 (* |X[1,2]| |e[1]|) t.5) |X[1,2]|)) (not (= (+ t.6 t.0 t.1 (* |X[0,3]| |e[1]|)) |X[0,3]|)) (not (= (+ t.7 t.3 t.4 (* |X[1,3]| |e[1]|)) |X[1,3]|))))  ; claim, that one of 8 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0] + X[0, 3] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 4, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,3]| |e[0]|))
(define-fun t.3 () Real (* |X[1,1]| |e[0]|))
(define-fun t.4 () Real (* |X[1,2]| |e[0]|))
(define-fun t.5 () Real (* |X[1,3]| |e[0]|))
(define-fun t.6 () Real (* |X[0,0]| |e[0]|))
(define-fun t.7 () Real (* |X[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1 t.2) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.3 t.4 t.5) |X[1,0]|)) (not (= (+ t.6 (* |X[0,1]| |e[1]|) t.1 t.2) |X[0,1]|)) (not (= (+ t.7 (* |X[1,1]| |e[1]|) t.4 t.5) |X[1,1]|)) (not (= (+ t.6 t.0 (* |X[0,2]| |e[1]|) t.2) |X[0,2]|)) (not (= (+ t.7 t.3 (* |X[1,2]| |e[1]|) t.5) |X[1,2]|)) (not (= (+ t.6 t.0 t.1 (* |X[0,3]| |e[1]|)) |X[0,3]|)) (not (= (+ t.7 t.3 t.4 (* |X[1,3]| |e[1]|)) |X[1,3]|))))  ; claim, that one of 8 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0] + X[0, 3] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 4, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,3]| |e[0]|))
(define-fun t.3 () Real (* |X[1,1]| |e[0]|))
(define-fun t.4 () Real (* |X[1,2]| |e[0]|))
(define-fun t.5 () Real (* |X[1,3]| |e[0]|))
(define-fun t.6 () Real (* |X[0,0]| |e[0]|))
(define-fun t.7 () Real (* |X[1,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1 t.2) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.3 t.4 t.5) |X[1,0]|)) (not (= (+ t.6 (* |X[0,1]| |e[1]|) t.1 t.2) |X[0,1]|)) (not (= (+ t.7 (* |X[1,1]| |e[1]|) t.4 t.5) |X[1,1]|)) (not (= (+ t.6 t.0 (* |X[0,2]| |e[1]|) t.2) |X[0,2]|)) (not (= (+ t.7 t.3 (* |X[1,2]| |e[1]|) t.5) |X[1,2]|)) (not (= (+ t.6 t.0 t.1 (* |X[0,3]| |e[1]|)) |X[0,3]|)) (not (= (+ t.7 t.3 t.4 (* |X[1,3]| |e[1]|)) |X[1,3]|))))  ; claim, that one of 8 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0] + X[0, 3] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 1, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |X[0,0]| |e[1]|) |X[0,0]|)) (not (= (* |X[1,0]| |e[1]|) |X[1,0]|)) (not (= (* |X[2,0]| |e[1]|) |X[2,0]|))))  ; claim, that one of 3 equations fails, as in: X[0, 0] * e[1] = X[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 1, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |X[0,0]| |e[1]|) |X[0,0]|)) (not (= (* |X[1,0]| |e[1]|) |X[1,0]|)) (not (= (* |X[2,0]| |e[1]|) |X[2,0]|))))  ; claim, that one of 3 equations fails, as in: X[0, 0] * e[1] = X[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 1, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |X[0,0]| |e[1]|) |X[0,0]|)) (not (= (* |X[1,0]| |e[1]|) |X[1,0]|)) (not (= (* |X[2,0]| |e[1]|) |X[2,0]|))))  ; claim, that one of 3 equations fails, as in: X[0, 0] * e[1] = X[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 1, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |X[0,0]| |e[1]|) |X[0,0]|)) (not (= (* |X[1,0]| |e[1]|) |X[1,0]|)) (not (= (* |X[2,0]| |e[1]|) |X[2,0]|))))  ; claim, that one of 3 equations fails, as in: X[0, 0] * e[1] = X[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 2, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) (* |X[0,1]| |e[0]|)) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) (* |X[1,1]| |e[0]|)) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) (* |X[2,1]| |e[0]|)) |X[2,0]|)) (not (= (+ (* |X[0,0]| |e[0]|) (* |X[0,1]| |e[1]|)) |X[0,1]|)) (not (= (+ (* |X[1,0]| |e[0]|) (* |X[1,1]| |e[1]|)) |X[1,1]|)) (not (= (+ (* |X[2,0]| |e[0]|) (* |X[2,1]| |e[1]|)) |X[2,1]|))))  ; claim, that one of 6 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 2, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) (* |X[0,1]| |e[0]|)) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) (* |X[1,1]| |e[0]|)) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) (* |X[2,1]| |e[0]|)) |X[2,0]|)) (not (= (+ (* |X[0,0]| |e[0]|) (* |X[0,1]| |e[1]|)) |X[0,1]|)) (not (= (+ (* |X[1,0]| |e[0]|) (* |X[1,1]| |e[1]|)) |X[1,1]|)) (not (= (+ (* |X[2,0]| |e[0]|) (* |X[2,1]| |e[1]|)) |X[2,1]|))))  ; claim, that one of 6 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 2, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) (* |X[0,1]| |e[0]|)) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) (* |X[1,1]| |e[0]|)) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) (* |X[2,1]| |e[0]|)) |X[2,0]|)) (not (= (+ (* |X[0,0]| |e[0]|) (* |X[0,1]| |e[1]|)) |X[0,1]|)) (not (= (+ (* |X[1,0]| |e[0]|) (* |X[1,1]| |e[1]|)) |X[1,1]|)) (not (= (+ (* |X[2,0]| |e[0]|) (* |X[2,1]| |e[1]|)) |X[2,1]|))))  ; claim, that one of 6 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 2, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) (* |X[0,1]| |e[0]|)) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) (* |X[1,1]| |e[0]|)) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) (* |X[2,1]| |e[0]|)) |X[2,0]|)) (not (= (+ (* |X[0,0]| |e[0]|) (* |X[0,1]| |e[1]|)) |X[0,1]|)) (not (= (+ (* |X[1,0]| |e[0]|) (* |X[1,1]| |e[1]|)) |X[1,1]|)) (not (= (+ (* |X[2,0]| |e[0]|) (* |X[2,1]| |e[1]|)) |X[2,1]|))))  ; claim, that one of 6 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 3, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[1,1]| |e[0]|))
(define-fun t.3 () Real (* |X[1,2]| |e[0]|))
(define-fun t.4 () Real (* |X[2,1]| |e[0]|))
(define-fun t.5 () Real (* |X[2,2]| |e[0]|))
(define-fun t.6 () Real (* |X[0,0]| |e[0]|))
(define-fun t.7 () Real (* |X[1,0]| |e[0]|))
(define-fun t.8 () Real (* |X[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.2 t.3) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) t.4 t.5) |X[2,0]|)) (not (= (+ t.6 (* |X[0,1]| |e[1]|) t.1) |X[0,1]|)) (not (= (+ t.7 (* |X[1,1]| |e[1]|) t.3) |X[1,1]|)) (not (= (+ t.8 (* |X[2,1]| |e[1]|) t.5) |X[2,1]|)) (not (= (+ t.6 t.0 (* |X[0,2]| |e[1]|)) |X[0,2]|)) (not (= (+ t.7 t.2 (* |X[1,2]| |e[1]|)) |X[1,2]|)) (not (= (+ t.8 t.4 (* |X[2,2]| |e[1]|)) |X[2,2]|))))  ; claim, that one of 9 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 3, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[1,1]| |e[0]|))
(define-fun t.3 () Real (* |X[1,2]| |e[0]|))
(define-fun t.4 () Real (* |X[2,1]| |e[0]|))
(define-fun t.5 () Real (* |X[2,2]| |e[0]|))
(define-fun t.6 () Real (* |X[0,0]| |e[0]|))
(define-fun t.7 () Real (* |X[1,0]| |e[0]|))
(define-fun t.8 () Real (* |X[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.2 t.3) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) t.4 t.5) |X[2,0]|)) (not (= (+ t.6 (* |X[0,1]| |e[1]|) t.1) |X[0,1]|)) (not (= (+ t.7 (* |X[1,1]| |e[1]|) t.3) |X[1,1]|)) (not (= (+ t.8 (* |X[2,1]| |e[1]|) t.5) |X[2,1]|)) (not (= (+ t.6 t.0 (* |X[0,2]| |e[1]|)) |X[0,2]|)) (not (= (+ t.7 t.2 (* |X[1,2]| |e[1]|)) |X[1,2]|)) (not (= (+ t.8 t.4 (* |X[2,2]| |e[1]|)) |X[2,2]|))))  ; claim, that one of 9 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 3, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[1,1]| |e[0]|))
(define-fun t.3 () Real (* |X[1,2]| |e[0]|))
(define-fun t.4 () Real (* |X[2,1]| |e[0]|))
(define-fun t.5 () Real (* |X[2,2]| |e[0]|))
(define-fun t.6 () Real (* |X[0,0]| |e[0]|))
(define-fun t.7 () Real (* |X[1,0]| |e[0]|))
(define-fun t.8 () Real (* |X[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.2 t.3) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) t.4 t.5) |X[2,0]|)) (not (= (+ t.6 (* |X[0,1]| |e[1]|) t.1) |X[0,1]|)) (not (= (+ t.7 (* |X[1,1]| |e[1]|) t.3) |X[1,1]|)) (not (= (+ t.8 (* |X[2,1]| |e[1]|) t.5) |X[2,1]|)) (not (= (+ t.6 t.0 (* |X[0,2]| |e[1]|)) |X[0,2]|)) (not (= (+ t.7 t.2 (* |X[1,2]| |e[1]|)) |X[1,2]|)) (not (= (+ t.8 t.4 (* |X[2,2]| |e[1]|)) |X[2,2]|))))  ; claim, that one of 9 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 3, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[1,1]| |e[0]|))
(define-fun t.3 () Real (* |X[1,2]| |e[0]|))
(define-fun t.4 () Real (* |X[2,1]| |e[0]|))
(define-fun t.5 () Real (* |X[2,2]| |e[0]|))
(define-fun t.6 () Real (* |X[0,0]| |e[0]|))
(define-fun t.7 () Real (* |X[1,0]| |e[0]|))
(define-fun t.8 () Real (* |X[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.2 t.3) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) t.4 t.5) |X[2,0]|)) (not (= (+ t.6 (* |X[0,1]| |e[1]|) t.1) |X[0,1]|)) (not (= (+ t.7 (* |X[1,1]| |e[1]|) t.3) |X[1,1]|)) (not (= (+ t.8 (* |X[2,1]| |e[1]|) t.5) |X[2,1]|)) (not (= (+ t.6 t.0 (* |X[0,2]| |e[1]|)) |X[0,2]|)) (not (= (+ t.7 t.2 (* |X[1,2]| |e[1]|)) |X[1,2]|)) (not (= (+ t.8 t.4 (* |X[2,2]| |e[1]|)) |X[2,2]|))))  ; claim, that one of 9 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 4, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,3]| |e[0]|))
(define-fun t.3 () Real (* |X[1,1]| |e[0]|))
(define-fun t.4 () Real (* |X[1,2]| |e[0]|))
(define-fun t.5 () Real (* |X[1,3]| |e[0]|))
(define-fun t.6 () Real (* |X[2,1]| |e[0]|))
(define-fun t.7 () Real (* |X[2,2]| |e[0]|))
(define-fun t.8 () Real (* |X[2,3]| |e[0]|))
(define-fun t.9 () Real (* |X[0,0]| |e[0]|))
(define-fun t.10 () Real (* |X[1,0]| |e[0]|))
(define-fun t.11 () Real (* |X[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1 t.2) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.3 t.4 t.5) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) t.6 t.7 t.8) |X[2,0]|)) (not (= (+ t.9 (* |X[0,1]| |e[1]|) t.1 t.2) |X[0,1]|)) (not (= (+ t.10 (* |X[1,1]| |e[1]|) t.4 t.5) |X[1,1]|)) (not (= (+ t.11 (* |X[2,1]| |e[1]|) t.7 t.8) |X[2,1]|)) (not (= (+ t.9 t.0 (* |X[0,2]| |e[1]|) t.2) |X[0,2]|)) (not (= (+ t.10 t.3 (* |X[1,2]| |e[1]|) t.5) |X[1,2]|)) (not (= (+ t.11 t.6 (* |X[2,2]| |e[1]|) t.8) |X[2,2]|)) (not (= (+ t.9 t.0 t.1 (* |X[0,3]| |e[1]|)) |X[0,3]|)) (not (= (+ t.10 t.3 t.4 (* |X[1,3]| |e[1]|)) |X[1,3]|)) (not (= (+ t.11 t.6 t.7 (* |X[2,3]| |e[1]|)) |X[2,3]|))))  ; claim, that one of 12 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0] + X[0, 3] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 4, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,3]| |e[0]|))
(define-fun t.3 () Real (* |X[1,1]| |e[0]|))
(define-fun t.4 () Real (* |X[1,2]| |e[0]|))
(define-fun t.5 () Real (* |X[1,3]| |e[0]|))
(define-fun t.6 () Real (* |X[2,1]| |e[0]|))
(define-fun t.7 () Real (* |X[2,2]| |e[0]|))
(define-fun t.8 () Real (* |X[2,3]| |e[0]|))
(define-fun t.9 () Real (* |X[0,0]| |e[0]|))
(define-fun t.10 () Real (* |X[1,0]| |e[0]|))
(define-fun t.11 () Real (* |X[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1 t.2) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.3 t.4 t.5) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) t.6 t.7 t.8) |X[2,0]|)) (not (= (+ t.9 (* |X[0,1]| |e[1]|) t.1 t.2) |X[0,1]|)) (not (= (+ t.10 (* |X[1,1]| |e[1]|) t.4 t.5) |X[1,1]|)) (not (= (+ t.11 (* |X[2,1]| |e[1]|) t.7 t.8) |X[2,1]|)) (not (= (+ t.9 t.0 (* |X[0,2]| |e[1]|) t.2) |X[0,2]|)) (not (= (+ t.10 t.3 (* |X[1,2]| |e[1]|) t.5) |X[1,2]|)) (not (= (+ t.11 t.6 (* |X[2,2]| |e[1]|) t.8) |X[2,2]|)) (not (= (+ t.9 t.0 t.1 (* |X[0,3]| |e[1]|)) |X[0,3]|)) (not (= (+ t.10 t.3 t.4 (* |X[1,3]| |e[1]|)) |X[1,3]|)) (not (= (+ t.11 t.6 t.7 (* |X[2,3]| |e[1]|)) |X[2,3]|))))  ; claim, that one of 12 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0] + X[0, 3] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 4, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,3]| |e[0]|))
(define-fun t.3 () Real (* |X[1,1]| |e[0]|))
(define-fun t.4 () Real (* |X[1,2]| |e[0]|))
(define-fun t.5 () Real (* |X[1,3]| |e[0]|))
(define-fun t.6 () Real (* |X[2,1]| |e[0]|))
(define-fun t.7 () Real (* |X[2,2]| |e[0]|))
(define-fun t.8 () Real (* |X[2,3]| |e[0]|))
(define-fun t.9 () Real (* |X[0,0]| |e[0]|))
(define-fun t.10 () Real (* |X[1,0]| |e[0]|))
(define-fun t.11 () Real (* |X[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1 t.2) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.3 t.4 t.5) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) t.6 t.7 t.8) |X[2,0]|)) (not (= (+ t.9 (* |X[0,1]| |e[1]|) t.1 t.2) |X[0,1]|)) (not (= (+ t.10 (* |X[1,1]| |e[1]|) t.4 t.5) |X[1,1]|)) (not (= (+ t.11 (* |X[2,1]| |e[1]|) t.7 t.8) |X[2,1]|)) (not (= (+ t.9 t.0 (* |X[0,2]| |e[1]|) t.2) |X[0,2]|)) (not (= (+ t.10 t.3 (* |X[1,2]| |e[1]|) t.5) |X[1,2]|)) (not (= (+ t.11 t.6 (* |X[2,2]| |e[1]|) t.8) |X[2,2]|)) (not (= (+ t.9 t.0 t.1 (* |X[0,3]| |e[1]|)) |X[0,3]|)) (not (= (+ t.10 t.3 t.4 (* |X[1,3]| |e[1]|)) |X[1,3]|)) (not (= (+ t.11 t.6 t.7 (* |X[2,3]| |e[1]|)) |X[2,3]|))))  ; claim, that one of 12 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0] + X[0, 3] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 4, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,3]| |e[0]|))
(define-fun t.3 () Real (* |X[1,1]| |e[0]|))
(define-fun t.4 () Real (* |X[1,2]| |e[0]|))
(define-fun t.5 () Real (* |X[1,3]| |e[0]|))
(define-fun t.6 () Real (* |X[2,1]| |e[0]|))
(define-fun t.7 () Real (* |X[2,2]| |e[0]|))
(define-fun t.8 () Real (* |X[2,3]| |e[0]|))
(define-fun t.9 () Real (* |X[0,0]| |e[0]|))
(define-fun t.10 () Real (* |X[1,0]| |e[0]|))
(define-fun t.11 () Real (* |X[2,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1 t.2) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.3 t.4 t.5) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) t.6 t.7 t.8) |X[2,0]|)) (not (= (+ t.9 (* |X[0,1]| |e[1]|) t.1 t.2) |X[0,1]|)) (not (= (+ t.10 (* |X[1,1]| |e[1]|) t.4 t.5) |X[1,1]|)) (not (= (+ t.11 (* |X[2,1]| |e[1]|) t.7 t.8) |X[2,1]|)) (not (= (+ t.9 t.0 (* |X[0,2]| |e[1]|) t.2) |X[0,2]|)) (not (= (+ t.10 t.3 (* |X[1,2]| |e[1]|) t.5) |X[1,2]|)) (not (= (+ t.11 t.6 (* |X[2,2]| |e[1]|) t.8) |X[2,2]|)) (not (= (+ t.9 t.0 t.1 (* |X[0,3]| |e[1]|)) |X[0,3]|)) (not (= (+ t.10 t.3 t.4 (* |X[1,3]| |e[1]|)) |X[1,3]|)) (not (= (+ t.11 t.6 t.7 (* |X[2,3]| |e[1]|)) |X[2,3]|))))  ; claim, that one of 12 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0] + X[0, 3] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 1, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |X[0,0]| |e[1]|) |X[0,0]|)) (not (= (* |X[1,0]| |e[1]|) |X[1,0]|)) (not (= (* |X[2,0]| |e[1]|) |X[2,0]|)) (not (= (* |X[3,0]| |e[1]|) |X[3,0]|))))  ; claim, that one of 4 equations fails, as in: X[0, 0] * e[1] = X[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 1, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |X[0,0]| |e[1]|) |X[0,0]|)) (not (= (* |X[1,0]| |e[1]|) |X[1,0]|)) (not (= (* |X[2,0]| |e[1]|) |X[2,0]|)) (not (= (* |X[3,0]| |e[1]|) |X[3,0]|))))  ; claim, that one of 4 equations fails, as in: X[0, 0] * e[1] = X[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 1, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |X[0,0]| |e[1]|) |X[0,0]|)) (not (= (* |X[1,0]| |e[1]|) |X[1,0]|)) (not (= (* |X[2,0]| |e[1]|) |X[2,0]|)) (not (= (* |X[3,0]| |e[1]|) |X[3,0]|))))  ; claim, that one of 4 equations fails, as in: X[0, 0] * e[1] = X[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 1, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |X[0,0]| |e[1]|) |X[0,0]|)) (not (= (* |X[1,0]| |e[1]|) |X[1,0]|)) (not (= (* |X[2,0]| |e[1]|) |X[2,0]|)) (not (= (* |X[3,0]| |e[1]|) |X[3,0]|))))  ; claim, that one of 4 equations fails, as in: X[0, 0] * e[1] = X[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 2, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) (* |X[0,1]| |e[0]|)) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) (* |X[1,1]| |e[0]|)) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) (* |X[2,1]| |e[0]|)) |X[2,0]|)) (not (= (+ (* |X[3,0]| |e[1]|) (* |X[3,1]| |e[0]|)) |X[3,0]|)) (not (= (+ (* |X[0,0]| |e[0]|) (* |X[0,1]| |e[1]|)) |X[0,1]|)) (not (= (+ (* |X[1,0]| |e[0]|) (* |X[1,1]| |e[1]|)) |X[1,1]|)) (not (= (+ (* |X[2,0]| |e[0]|) (* |X[2,1]| |e[1]|)) |X[2,1]|)) (not (= (+ (* |X[3,0]| |e[0]|) (* |X[3,1]| |e[1]|)) |X[3,1]|))))  ; claim, that one of 8 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 2, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) (* |X[0,1]| |e[0]|)) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) (* |X[1,1]| |e[0]|)) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) (* |X[2,1]| |e[0]|)) |X[2,0]|)) (not (= (+ (* |X[3,0]| |e[1]|) (* |X[3,1]| |e[0]|)) |X[3,0]|)) (not (= (+ (* |X[0,0]| |e[0]|) (* |X[0,1]| |e[1]|)) |X[0,1]|)) (not (= (+ (* |X[1,0]| |e[0]|) (* |X[1,1]| |e[1]|)) |X[1,1]|)) (not (= (+ (* |X[2,0]| |e[0]|) (* |X[2,1]| |e[1]|)) |X[2,1]|)) (not (= (+ (* |X[3,0]| |e[0]|) (* |X[3,1]| |e[1]|)) |X[3,1]|))))  ; claim, that one of 8 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 2, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) (* |X[0,1]| |e[0]|)) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) (* |X[1,1]| |e[0]|)) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) (* |X[2,1]| |e[0]|)) |X[2,0]|)) (not (= (+ (* |X[3,0]| |e[1]|) (* |X[3,1]| |e[0]|)) |X[3,0]|)) (not (= (+ (* |X[0,0]| |e[0]|) (* |X[0,1]| |e[1]|)) |X[0,1]|)) (not (= (+ (* |X[1,0]| |e[0]|) (* |X[1,1]| |e[1]|)) |X[1,1]|)) (not (= (+ (* |X[2,0]| |e[0]|) (* |X[2,1]| |e[1]|)) |X[2,1]|)) (not (= (+ (* |X[3,0]| |e[0]|) (* |X[3,1]| |e[1]|)) |X[3,1]|))))  ; claim, that one of 8 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 2, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) (* |X[0,1]| |e[0]|)) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) (* |X[1,1]| |e[0]|)) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) (* |X[2,1]| |e[0]|)) |X[2,0]|)) (not (= (+ (* |X[3,0]| |e[1]|) (* |X[3,1]| |e[0]|)) |X[3,0]|)) (not (= (+ (* |X[0,0]| |e[0]|) (* |X[0,1]| |e[1]|)) |X[0,1]|)) (not (= (+ (* |X[1,0]| |e[0]|) (* |X[1,1]| |e[1]|)) |X[1,1]|)) (not (= (+ (* |X[2,0]| |e[0]|) (* |X[2,1]| |e[1]|)) |X[2,1]|)) (not (= (+ (* |X[3,0]| |e[0]|) (* |X[3,1]| |e[1]|)) |X[3,1]|))))  ; claim, that one of 8 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 3, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[1,1]| |e[0]|))
(define-fun t.3 () Real (* |X[1,2]| |e[0]|))
(define-fun t.4 () Real (* |X[2,1]| |e[0]|))
(define-fun t.5 () Real (* |X[2,2]| |e[0]|))
(define-fun t.6 () Real (* |X[3,1]| |e[0]|))
(define-fun t.7 () Real (* |X[3,2]| |e[0]|))
(define-fun t.8 () Real (* |X[0,0]| |e[0]|))
(define-fun t.9 () Real (* |X[1,0]| |e[0]|))
(define-fun t.10 () Real (* |X[2,0]| |e[0]|))
(define-fun t.11 () Real (* |X[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.2 t.3) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) t.4 t.5) |X[2,0]|)) (not (= (+ (* |X[3,0]| |e[1]|) t.6 t.7) |X[3,0]|)) (not (= (+ t.8 (* |X[0,1]| |e[1]|) t.1) |X[0,1]|)) (not (= (+ t.9 (* |X[1,1]| |e[1]|) t.3) |X[1,1]|)) (not (= (+ t.10 (* |X[2,1]| |e[1]|) t.5) |X[2,1]|)) (not (= (+ t.11 (* |X[3,1]| |e[1]|) t.7) |X[3,1]|)) (not (= (+ t.8 t.0 (* |X[0,2]| |e[1]|)) |X[0,2]|)) (not (= (+ t.9 t.2 (* |X[1,2]| |e[1]|)) |X[1,2]|)) (not (= (+ t.10 t.4 (* |X[2,2]| |e[1]|)) |X[2,2]|)) (not (= (+ t.11 t.6 (* |X[3,2]| |e[1]|)) |X[3,2]|))))  ; claim, that one of 12 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 3, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[1,1]| |e[0]|))
(define-fun t.3 () Real (* |X[1,2]| |e[0]|))
(define-fun t.4 () Real (* |X[2,1]| |e[0]|))
(define-fun t.5 () Real (* |X[2,2]| |e[0]|))
(define-fun t.6 () Real (* |X[3,1]| |e[0]|))
(define-fun t.7 () Real (* |X[3,2]| |e[0]|))
(define-fun t.8 () Real (* |X[0,0]| |e[0]|))
(define-fun t.9 () Real (* |X[1,0]| |e[0]|))
(define-fun t.10 () Real (* |X[2,0]| |e[0]|))
(define-fun t.11 () Real (* |X[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.2 t.3) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) t.4 t.5) |X[2,0]|)) (not (= (+ (* |X[3,0]| |e[1]|) t.6 t.7) |X[3,0]|)) (not (= (+ t.8 (* |X[0,1]| |e[1]|) t.1) |X[0,1]|)) (not (= (+ t.9 (* |X[1,1]| |e[1]|) t.3) |X[1,1]|)) (not (= (+ t.10 (* |X[2,1]| |e[1]|) t.5) |X[2,1]|)) (not (= (+ t.11 (* |X[3,1]| |e[1]|) t.7) |X[3,1]|)) (not (= (+ t.8 t.0 (* |X[0,2]| |e[1]|)) |X[0,2]|)) (not (= (+ t.9 t.2 (* |X[1,2]| |e[1]|)) |X[1,2]|)) (not (= (+ t.10 t.4 (* |X[2,2]| |e[1]|)) |X[2,2]|)) (not (= (+ t.11 t.6 (* |X[3,2]| |e[1]|)) |X[3,2]|))))  ; claim, that one of 12 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 3, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[1,1]| |e[0]|))
(define-fun t.3 () Real (* |X[1,2]| |e[0]|))
(define-fun t.4 () Real (* |X[2,1]| |e[0]|))
(define-fun t.5 () Real (* |X[2,2]| |e[0]|))
(define-fun t.6 () Real (* |X[3,1]| |e[0]|))
(define-fun t.7 () Real (* |X[3,2]| |e[0]|))
(define-fun t.8 () Real (* |X[0,0]| |e[0]|))
(define-fun t.9 () Real (* |X[1,0]| |e[0]|))
(define-fun t.10 () Real (* |X[2,0]| |e[0]|))
(define-fun t.11 () Real (* |X[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.2 t.3) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) t.4 t.5) |X[2,0]|)) (not (= (+ (* |X[3,0]| |e[1]|) t.6 t.7) |X[3,0]|)) (not (= (+ t.8 (* |X[0,1]| |e[1]|) t.1) |X[0,1]|)) (not (= (+ t.9 (* |X[1,1]| |e[1]|) t.3) |X[1,1]|)) (not (= (+ t.10 (* |X[2,1]| |e[1]|) t.5) |X[2,1]|)) (not (= (+ t.11 (* |X[3,1]| |e[1]|) t.7) |X[3,1]|)) (not (= (+ t.8 t.0 (* |X[0,2]| |e[1]|)) |X[0,2]|)) (not (= (+ t.9 t.2 (* |X[1,2]| |e[1]|)) |X[1,2]|)) (not (= (+ t.10 t.4 (* |X[2,2]| |e[1]|)) |X[2,2]|)) (not (= (+ t.11 t.6 (* |X[3,2]| |e[1]|)) |X[3,2]|))))  ; claim, that one of 12 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 3, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[1,1]| |e[0]|))
(define-fun t.3 () Real (* |X[1,2]| |e[0]|))
(define-fun t.4 () Real (* |X[2,1]| |e[0]|))
(define-fun t.5 () Real (* |X[2,2]| |e[0]|))
(define-fun t.6 () Real (* |X[3,1]| |e[0]|))
(define-fun t.7 () Real (* |X[3,2]| |e[0]|))
(define-fun t.8 () Real (* |X[0,0]| |e[0]|))
(define-fun t.9 () Real (* |X[1,0]| |e[0]|))
(define-fun t.10 () Real (* |X[2,0]| |e[0]|))
(define-fun t.11 () Real (* |X[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.2 t.3) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) t.4 t.5) |X[2,0]|)) (not (= (+ (* |X[3,0]| |e[1]|) t.6 t.7) |X[3,0]|)) (not (= (+ t.8 (* |X[0,1]| |e[1]|) t.1) |X[0,1]|)) (not (= (+ t.9 (* |X[1,1]| |e[1]|) t.3) |X[1,1]|)) (not (= (+ t.10 (* |X[2,1]| |e[1]|) t.5) |X[2,1]|)) (not (= (+ t.11 (* |X[3,1]| |e[1]|) t.7) |X[3,1]|)) (not (= (+ t.8 t.0 (* |X[0,2]| |e[1]|)) |X[0,2]|)) (not (= (+ t.9 t.2 (* |X[1,2]| |e[1]|)) |X[1,2]|)) (not (= (+ t.10 t.4 (* |X[2,2]| |e[1]|)) |X[2,2]|)) (not (= (+ t.11 t.6 (* |X[3,2]| |e[1]|)) |X[3,2]|))))  ; claim, that one of 12 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 4, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |X[3,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,3]| |e[0]|))
(define-fun t.3 () Real (* |X[1,1]| |e[0]|))
(define-fun t.4 () Real (* |X[1,2]| |e[0]|))
(define-fun t.5 () Real (* |X[1,3]| |e[0]|))
(define-fun t.6 () Real (* |X[2,1]| |e[0]|))
(define-fun t.7 () Real (* |X[2,2]| |e[0]|))
(define-fun t.8 () Real (* |X[2,3]| |e[0]|))
(define-fun t.9 () Real (* |X[3,1]| |e[0]|))
(define-fun t.10 () Real (* |X[3,2]| |e[0]|))
(define-fun t.11 () Real (* |X[3,3]| |e[0]|))
(define-fun t.12 () Real (* |X[0,0]| |e[0]|))
(define-fun t.13 () Real (* |X[1,0]| |e[0]|))
(define-fun t.14 () Real (* |X[2,0]| |e[0]|))
(define-fun t.15 () Real (* |X[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1 t.2) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.3 t.4 t.5) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) t.6 t.7 t.8) |X[2,0]|)) (not (= (+ (* |X[3,0]| |e[1]|) t.9 t.10 t.11) |X[3,0]|)) (not (= (+ t.12 (* |X[0,1]| |e[1]|) t.1 t.2) |X[0,1]|)) (not (= (+ t.13 (* |X[1,1]| |e[1]|) t.4 t.5) |X[1,1]|)) (not (= (+ t.14 (* |X[2,1]| |e[1]|) t.7 t.8) |X[2,1]|)) (not (= (+ t.15 (* |X[3,1]| |e[1]|) t.10 t.11) |X[3,1]|)) (not (= (+ t.12 t.0 (* |X[0,2]| |e[1]|) t.2) |X[0,2]|)) (not (= (+ t.13 t.3 (* |X[1,2]| |e[1]|) t.5) |X[1,2]|)) (not (= (+ t.14 t.6 (* |X[2,2]| |e[1]|) t.8) |X[2,2]|)) (not (= (+ t.15 t.9 (* |X[3,2]| |e[1]|) t.11) |X[3,2]|)) (not (= (+ t.12 t.0 t.1 (* |X[0,3]| |e[1]|)) |X[0,3]|)) (not (= (+ t.13 t.3 t.4 (* |X[1,3]| |e[1]|)) |X[1,3]|)) (not (= (+ t.14 t.6 t.7 (* |X[2,3]| |e[1]|)) |X[2,3]|)) (not (= (+ t.15 t.9 t.10 (* |X[3,3]| |e[1]|)) |X[3,3]|))))  ; claim, that one of 16 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0] + X[0, 3] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 4, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |X[3,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,3]| |e[0]|))
(define-fun t.3 () Real (* |X[1,1]| |e[0]|))
(define-fun t.4 () Real (* |X[1,2]| |e[0]|))
(define-fun t.5 () Real (* |X[1,3]| |e[0]|))
(define-fun t.6 () Real (* |X[2,1]| |e[0]|))
(define-fun t.7 () Real (* |X[2,2]| |e[0]|))
(define-fun t.8 () Real (* |X[2,3]| |e[0]|))
(define-fun t.9 () Real (* |X[3,1]| |e[0]|))
(define-fun t.10 () Real (* |X[3,2]| |e[0]|))
(define-fun t.11 () Real (* |X[3,3]| |e[0]|))
(define-fun t.12 () Real (* |X[0,0]| |e[0]|))
(define-fun t.13 () Real (* |X[1,0]| |e[0]|))
(define-fun t.14 () Real (* |X[2,0]| |e[0]|))
(define-fun t.15 () Real (* |X[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1 t.2) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.3 t.4 t.5) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) t.6 t.7 t.8) |X[2,0]|)) (not (= (+ (* |X[3,0]| |e[1]|) t.9 t.10 t.11) |X[3,0]|)) (not (= (+ t.12 (* |X[0,1]| |e[1]|) t.1 t.2) |X[0,1]|)) (not (= (+ t.13 (* |X[1,1]| |e[1]|) t.4 t.5) |X[1,1]|)) (not (= (+ t.14 (* |X[2,1]| |e[1]|) t.7 t.8) |X[2,1]|)) (not (= (+ t.15 (* |X[3,1]| |e[1]|) t.10 t.11) |X[3,1]|)) (not (= (+ t.12 t.0 (* |X[0,2]| |e[1]|) t.2) |X[0,2]|)) (not (= (+ t.13 t.3 (* |X[1,2]| |e[1]|) t.5) |X[1,2]|)) (not (= (+ t.14 t.6 (* |X[2,2]| |e[1]|) t.8) |X[2,2]|)) (not (= (+ t.15 t.9 (* |X[3,2]| |e[1]|) t.11) |X[3,2]|)) (not (= (+ t.12 t.0 t.1 (* |X[0,3]| |e[1]|)) |X[0,3]|)) (not (= (+ t.13 t.3 t.4 (* |X[1,3]| |e[1]|)) |X[1,3]|)) (not (= (+ t.14 t.6 t.7 (* |X[2,3]| |e[1]|)) |X[2,3]|)) (not (= (+ t.15 t.9 t.10 (* |X[3,3]| |e[1]|)) |X[3,3]|))))  ; claim, that one of 16 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0] + X[0, 3] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 4, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |X[3,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,3]| |e[0]|))
(define-fun t.3 () Real (* |X[1,1]| |e[0]|))
(define-fun t.4 () Real (* |X[1,2]| |e[0]|))
(define-fun t.5 () Real (* |X[1,3]| |e[0]|))
(define-fun t.6 () Real (* |X[2,1]| |e[0]|))
(define-fun t.7 () Real (* |X[2,2]| |e[0]|))
(define-fun t.8 () Real (* |X[2,3]| |e[0]|))
(define-fun t.9 () Real (* |X[3,1]| |e[0]|))
(define-fun t.10 () Real (* |X[3,2]| |e[0]|))
(define-fun t.11 () Real (* |X[3,3]| |e[0]|))
(define-fun t.12 () Real (* |X[0,0]| |e[0]|))
(define-fun t.13 () Real (* |X[1,0]| |e[0]|))
(define-fun t.14 () Real (* |X[2,0]| |e[0]|))
(define-fun t.15 () Real (* |X[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1 t.2) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.3 t.4 t.5) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) t.6 t.7 t.8) |X[2,0]|)) (not (= (+ (* |X[3,0]| |e[1]|) t.9 t.10 t.11) |X[3,0]|)) (not (= (+ t.12 (* |X[0,1]| |e[1]|) t.1 t.2) |X[0,1]|)) (not (= (+ t.13 (* |X[1,1]| |e[1]|) t.4 t.5) |X[1,1]|)) (not (= (+ t.14 (* |X[2,1]| |e[1]|) t.7 t.8) |X[2,1]|)) (not (= (+ t.15 (* |X[3,1]| |e[1]|) t.10 t.11) |X[3,1]|)) (not (= (+ t.12 t.0 (* |X[0,2]| |e[1]|) t.2) |X[0,2]|)) (not (= (+ t.13 t.3 (* |X[1,2]| |e[1]|) t.5) |X[1,2]|)) (not (= (+ t.14 t.6 (* |X[2,2]| |e[1]|) t.8) |X[2,2]|)) (not (= (+ t.15 t.9 (* |X[3,2]| |e[1]|) t.11) |X[3,2]|)) (not (= (+ t.12 t.0 t.1 (* |X[0,3]| |e[1]|)) |X[0,3]|)) (not (= (+ t.13 t.3 t.4 (* |X[1,3]| |e[1]|)) |X[1,3]|)) (not (= (+ t.14 t.6 t.7 (* |X[2,3]| |e[1]|)) |X[2,3]|)) (not (= (+ t.15 t.9 t.10 (* |X[3,3]| |e[1]|)) |X[3,3]|))))  ; claim, that one of 16 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0] + X[0, 3] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 4, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |X[3,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |X[0,1]| |e[0]|))
(define-fun t.1 () Real (* |X[0,2]| |e[0]|))
(define-fun t.2 () Real (* |X[0,3]| |e[0]|))
(define-fun t.3 () Real (* |X[1,1]| |e[0]|))
(define-fun t.4 () Real (* |X[1,2]| |e[0]|))
(define-fun t.5 () Real (* |X[1,3]| |e[0]|))
(define-fun t.6 () Real (* |X[2,1]| |e[0]|))
(define-fun t.7 () Real (* |X[2,2]| |e[0]|))
(define-fun t.8 () Real (* |X[2,3]| |e[0]|))
(define-fun t.9 () Real (* |X[3,1]| |e[0]|))
(define-fun t.10 () Real (* |X[3,2]| |e[0]|))
(define-fun t.11 () Real (* |X[3,3]| |e[0]|))
(define-fun t.12 () Real (* |X[0,0]| |e[0]|))
(define-fun t.13 () Real (* |X[1,0]| |e[0]|))
(define-fun t.14 () Real (* |X[2,0]| |e[0]|))
(define-fun t.15 () Real (* |X[3,0]| |e[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |X[0,0]| |e[1]|) t.0 t.1 t.2) |X[0,0]|)) (not (= (+ (* |X[1,0]| |e[1]|) t.3 t.4 t.5) |X[1,0]|)) (not (= (+ (* |X[2,0]| |e[1]|) t.6 t.7 t.8) |X[2,0]|)) (not (= (+ (* |X[3,0]| |e[1]|) t.9 t.10 t.11) |X[3,0]|)) (not (= (+ t.12 (* |X[0,1]| |e[1]|) t.1 t.2) |X[0,1]|)) (not (= (+ t.13 (* |X[1,1]| |e[1]|) t.4 t.5) |X[1,1]|)) (not (= (+ t.14 (* |X[2,1]| |e[1]|) t.7 t.8) |X[2,1]|)) (not (= (+ t.15 (* |X[3,1]| |e[1]|) t.10 t.11) |X[3,1]|)) (not (= (+ t.12 t.0 (* |X[0,2]| |e[1]|) t.2) |X[0,2]|)) (not (= (+ t.13 t.3 (* |X[1,2]| |e[1]|) t.5) |X[1,2]|)) (not (= (+ t.14 t.6 (* |X[2,2]| |e[1]|) t.8) |X[2,2]|)) (not (= (+ t.15 t.9 (* |X[3,2]| |e[1]|) t.11) |X[3,2]|)) (not (= (+ t.12 t.0 t.1 (* |X[0,3]| |e[1]|)) |X[0,3]|)) (not (= (+ t.13 t.3 t.4 (* |X[1,3]| |e[1]|)) |X[1,3]|)) (not (= (+ t.14 t.6 t.7 (* |X[2,3]| |e[1]|)) |X[2,3]|)) (not (= (+ t.15 t.9 t.10 (* |X[3,3]| |e[1]|)) |X[3,3]|))))  ; claim, that one of 16 equations fails, as in: (X[0, 0] * e[1] + X[0, 1] * e[0] + X[0, 2] * e[0] + X[0, 3] * e[0]) = X[0, 0]
(check-sat)
(pop 1)
