; 64 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; H = 1, m = 1, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.8 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) |b[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.7))  ; hypothesis: (W[0, 0] * X[0, 0] + b[0]) is not 0
(assert (not (= (ite case.8 |e[1]| 0.0) (ite case.8 1.0 0.0))))  ; claim, that it fails: where([(W[0, 0] * X[0, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + b[0]) > 0]
(check-sat)
(pop 1)
; H = 1, m = 1, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.12 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) |b[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.7))  ; hypothesis: (W[0, 0] * X[0, 0] + b[0]) is not 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 1] + b[0]) is not 0
(assert (or (not (= (ite case.10 |e[1]| 0.0) (ite case.10 1.0 0.0))) (not (= (ite case.12 |e[1]| 0.0) (ite case.12 1.0 0.0)))))  ; claim, that one of 2 equations fails, as in: where([(W[0, 0] * X[0, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + b[0]) > 0]
(check-sat)
(pop 1)
; H = 1, m = 1, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.16 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) |b[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.7))  ; hypothesis: (W[0, 0] * X[0, 0] + b[0]) is not 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 1] + b[0]) is not 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 2] + b[0]) is not 0
(assert (or (not (= (ite case.12 |e[1]| 0.0) (ite case.12 1.0 0.0))) (not (= (ite case.14 |e[1]| 0.0) (ite case.14 1.0 0.0))) (not (= (ite case.16 |e[1]| 0.0) (ite case.16 1.0 0.0)))))  ; claim, that one of 3 equations fails, as in: where([(W[0, 0] * X[0, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + b[0]) > 0]
(check-sat)
(pop 1)
; H = 1, m = 1, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.20 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[0,0]| |X[0,3]|) |b[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.7))  ; hypothesis: (W[0, 0] * X[0, 0] + b[0]) is not 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 1] + b[0]) is not 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 2] + b[0]) is not 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 3] + b[0]) is not 0
(assert (or (not (= (ite case.14 |e[1]| 0.0) (ite case.14 1.0 0.0))) (not (= (ite case.16 |e[1]| 0.0) (ite case.16 1.0 0.0))) (not (= (ite case.18 |e[1]| 0.0) (ite case.18 1.0 0.0))) (not (= (ite case.20 |e[1]| 0.0) (ite case.20 1.0 0.0)))))  ; claim, that one of 4 equations fails, as in: where([(W[0, 0] * X[0, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + b[0]) > 0]
(check-sat)
(pop 1)
; H = 1, m = 2, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.10 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) |b[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) is not 0
(assert (not (= (ite case.10 |e[1]| 0.0) (ite case.10 1.0 0.0))))  ; claim, that it fails: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0]
(check-sat)
(pop 1)
; H = 1, m = 2, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) |b[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) is not 0
(assert (not case.12))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + b[0]) is not 0
(assert (or (not (= (ite case.13 |e[1]| 0.0) (ite case.13 1.0 0.0))) (not (= (ite case.15 |e[1]| 0.0) (ite case.15 1.0 0.0)))))  ; claim, that one of 2 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] +...
(check-sat)
(pop 1)
; H = 1, m = 2, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.20 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) |b[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) is not 0
(assert (not case.12))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + b[0]) is not 0
(assert (or (not (= (ite case.16 |e[1]| 0.0) (ite case.16 1.0 0.0))) (not (= (ite case.18 |e[1]| 0.0) (ite case.18 1.0 0.0))) (not (= (ite case.20 |e[1]| 0.0) (ite case.20 1.0 0.0)))))  ; claim, that one of 3 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] +...
(check-sat)
(pop 1)
; H = 1, m = 2, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[0,0]| |X[0,3]|) (* |W[0,1]| |X[1,3]|) |b[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) is not 0
(assert (not case.12))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + b[0]) is not 0
(assert (not case.18))  ; hypothesis: (W[0, 0] * X[0, 3] + W[0, 1] * X[1, 3] + b[0]) is not 0
(assert (or (not (= (ite case.19 |e[1]| 0.0) (ite case.19 1.0 0.0))) (not (= (ite case.21 |e[1]| 0.0) (ite case.21 1.0 0.0))) (not (= (ite case.23 |e[1]| 0.0) (ite case.23 1.0 0.0))) (not (= (ite case.25 |e[1]| 0.0) (ite case.25 1.0 0.0)))))  ; claim, that one of 4 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] +...
(check-sat)
(pop 1)
; H = 1, m = 3, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.12 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) |b[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) is not 0
(assert (not (= (ite case.12 |e[1]| 0.0) (ite case.12 1.0 0.0))))  ; claim, that it fails: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[...
(check-sat)
(pop 1)
; H = 1, m = 3, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.18 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) |b[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + b[0]) is not 0
(assert (or (not (= (ite case.16 |e[1]| 0.0) (ite case.16 1.0 0.0))) (not (= (ite case.18 |e[1]| 0.0) (ite case.18 1.0 0.0)))))  ; claim, that one of 2 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] +...
(check-sat)
(pop 1)
; H = 1, m = 3, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.24 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) (* |W[0,2]| |X[2,2]|) |b[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + b[0]) is not 0
(assert (not case.19))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + W[0, 2] * X[2, 2] + b[0]) is not 0
(assert (or (not (= (ite case.20 |e[1]| 0.0) (ite case.20 1.0 0.0))) (not (= (ite case.22 |e[1]| 0.0) (ite case.22 1.0 0.0))) (not (= (ite case.24 |e[1]| 0.0) (ite case.24 1.0 0.0)))))  ; claim, that one of 3 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] +...
(check-sat)
(pop 1)
; H = 1, m = 3, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) (* |W[0,2]| |X[2,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[0,0]| |X[0,3]|) (* |W[0,1]| |X[1,3]|) (* |W[0,2]| |X[2,3]|) |b[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + b[0]) is not 0
(assert (not case.19))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + W[0, 2] * X[2, 2] + b[0]) is not 0
(assert (not case.23))  ; hypothesis: (W[0, 0] * X[0, 3] + W[0, 1] * X[1, 3] + W[0, 2] * X[2, 3] + b[0]) is not 0
(assert (or (not (= (ite case.24 |e[1]| 0.0) (ite case.24 1.0 0.0))) (not (= (ite case.26 |e[1]| 0.0) (ite case.26 1.0 0.0))) (not (= (ite case.28 |e[1]| 0.0) (ite case.28 1.0 0.0))) (not (= (ite case.30 |e[1]| 0.0) (ite case.30 1.0 0.0)))))  ; claim, that one of 4 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] +...
(check-sat)
(pop 1)
; H = 1, m = 4, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.14 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) (* |W[0,3]| |X[3,0]|) |b[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) is not 0
(assert (not (= (ite case.14 |e[1]| 0.0) (ite case.14 1.0 0.0))))  ; claim, that it fails: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + W[...
(check-sat)
(pop 1)
; H = 1, m = 4, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) (* |W[0,3]| |X[3,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) (* |W[0,3]| |X[3,1]|) |b[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) is not 0
(assert (not case.18))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + W[0, 3] * X[3, 1] + b[0]) is not 0
(assert (or (not (= (ite case.19 |e[1]| 0.0) (ite case.19 1.0 0.0))) (not (= (ite case.21 |e[1]| 0.0) (ite case.21 1.0 0.0)))))  ; claim, that one of 2 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0], e[1], 0) = [...
(check-sat)
(pop 1)
; H = 1, m = 4, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.28 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) (* |W[0,3]| |X[3,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) (* |W[0,3]| |X[3,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) (* |W[0,2]| |X[2,2]|) (* |W[0,3]| |X[3,2]|) |b[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) is not 0
(assert (not case.18))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + W[0, 3] * X[3, 1] + b[0]) is not 0
(assert (not case.23))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + W[0, 2] * X[2, 2] + W[0, 3] * X[3, 2] + b[0]) is not 0
(assert (or (not (= (ite case.24 |e[1]| 0.0) (ite case.24 1.0 0.0))) (not (= (ite case.26 |e[1]| 0.0) (ite case.26 1.0 0.0))) (not (= (ite case.28 |e[1]| 0.0) (ite case.28 1.0 0.0)))))  ; claim, that one of 3 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0], e[1], 0) = [...
(check-sat)
(pop 1)
; H = 1, m = 4, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |X[3,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) (* |W[0,3]| |X[3,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) (* |W[0,3]| |X[3,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) (* |W[0,2]| |X[2,2]|) (* |W[0,3]| |X[3,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[0,0]| |X[0,3]|) (* |W[0,1]| |X[1,3]|) (* |W[0,2]| |X[2,3]|) (* |W[0,3]| |X[3,3]|) |b[0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) is not 0
(assert (not case.18))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + W[0, 3] * X[3, 1] + b[0]) is not 0
(assert (not case.23))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + W[0, 2] * X[2, 2] + W[0, 3] * X[3, 2] + b[0]) is not 0
(assert (not case.28))  ; hypothesis: (W[0, 0] * X[0, 3] + W[0, 1] * X[1, 3] + W[0, 2] * X[2, 3] + W[0, 3] * X[3, 3] + b[0]) is not 0
(assert (or (not (= (ite case.29 |e[1]| 0.0) (ite case.29 1.0 0.0))) (not (= (ite case.31 |e[1]| 0.0) (ite case.31 1.0 0.0))) (not (= (ite case.33 |e[1]| 0.0) (ite case.33 1.0 0.0))) (not (= (ite case.35 |e[1]| 0.0) (ite case.35 1.0 0.0)))))  ; claim, that one of 4 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0], e[1], 0) = [...
(check-sat)
(pop 1)
; H = 2, m = 1, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[1,0]| |X[0,0]|) |b[1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.7))  ; hypothesis: (W[0, 0] * X[0, 0] + b[0]) is not 0
(assert (not case.10))  ; hypothesis: (W[1, 0] * X[0, 0] + b[1]) is not 0
(assert (or (not (= (ite case.11 |e[1]| 0.0) (ite case.11 1.0 0.0))) (not (= (ite case.13 |e[1]| 0.0) (ite case.13 1.0 0.0)))))  ; claim, that one of 2 equations fails, as in: where([(W[0, 0] * X[0, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + b[0]) > 0]
(check-sat)
(pop 1)
; H = 2, m = 1, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.20 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[1,0]| |X[0,0]|) |b[1]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,1]|) |b[1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.7))  ; hypothesis: (W[0, 0] * X[0, 0] + b[0]) is not 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 1] + b[0]) is not 0
(assert (not case.12))  ; hypothesis: (W[1, 0] * X[0, 0] + b[1]) is not 0
(assert (not case.13))  ; hypothesis: (W[1, 0] * X[0, 1] + b[1]) is not 0
(assert (or (not (= (ite case.14 |e[1]| 0.0) (ite case.14 1.0 0.0))) (not (= (ite case.16 |e[1]| 0.0) (ite case.16 1.0 0.0))) (not (= (ite case.18 |e[1]| 0.0) (ite case.18 1.0 0.0))) (not (= (ite case.20 |e[1]| 0.0) (ite case.20 1.0 0.0)))))  ; claim, that one of 4 equations fails, as in: where([(W[0, 0] * X[0, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + b[0]) > 0]
(check-sat)
(pop 1)
; H = 2, m = 1, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,0]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,1]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,2]|) |b[1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.7))  ; hypothesis: (W[0, 0] * X[0, 0] + b[0]) is not 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 1] + b[0]) is not 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 2] + b[0]) is not 0
(assert (not case.14))  ; hypothesis: (W[1, 0] * X[0, 0] + b[1]) is not 0
(assert (not case.15))  ; hypothesis: (W[1, 0] * X[0, 1] + b[1]) is not 0
(assert (not case.16))  ; hypothesis: (W[1, 0] * X[0, 2] + b[1]) is not 0
(assert (or (not (= (ite case.17 |e[1]| 0.0) (ite case.17 1.0 0.0))) (not (= (ite case.19 |e[1]| 0.0) (ite case.19 1.0 0.0))) (not (= (ite case.21 |e[1]| 0.0) (ite case.21 1.0 0.0))) (not (= (ite case.23 |e[1]| 0.0) (ite case.23 1.0 0.0))) (not (= (ite case.25 |e[1]| 0.0) (ite case.25 1.0 0.0))) (not (= (ite case.27 |e[1]| 0.0) (ite case.27 1.0 0.0)))))  ; claim, that one of 6 equations fails, as in: where([(W[0, 0] * X[0, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + b[0]) > 0]
(check-sat)
(pop 1)
; H = 2, m = 1, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[0,0]| |X[0,3]|) |b[0]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,0]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,1]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[1,0]| |X[0,2]|) |b[1]|))
(define-fun t.8 () Real (+ (* |W[1,0]| |X[0,3]|) |b[1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.7))  ; hypothesis: (W[0, 0] * X[0, 0] + b[0]) is not 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 1] + b[0]) is not 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 2] + b[0]) is not 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 3] + b[0]) is not 0
(assert (not case.16))  ; hypothesis: (W[1, 0] * X[0, 0] + b[1]) is not 0
(assert (not case.17))  ; hypothesis: (W[1, 0] * X[0, 1] + b[1]) is not 0
(assert (not case.18))  ; hypothesis: (W[1, 0] * X[0, 2] + b[1]) is not 0
(assert (not case.19))  ; hypothesis: (W[1, 0] * X[0, 3] + b[1]) is not 0
(assert (or (not (= (ite case.20 |e[1]| 0.0) (ite case.20 1.0 0.0))) (not (= (ite case.22 |e[1]| 0.0) (ite case.22 1.0 0.0))) (not (= (ite case.24 |e[1]| 0.0) (ite case.24 1.0 0.0))) (not (= (ite case.26 |e[1]| 0.0) (ite case.26 1.0 0.0))) (not (= (ite case.28 |e[1]| 0.0) (ite case.28 1.0 0.0))) (not (= (ite case.30 |e[1]| 0.0) (ite case.30 1.0 0.0))) (not (= (ite case.32 |e[1]| 0.0) (ite case.32 1.0 0.0))) (not (= (ite case.34 |e[1]| 0.0) (ite case.34 1.0 0.0)))))  ; claim, that one of 8 equations fails, as in: where([(W[0, 0] * X[0, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + b[0]) > 0]
(check-sat)
(pop 1)
; H = 2, m = 2, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.16 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) |b[1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) is not 0
(assert (not case.13))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + b[1]) is not 0
(assert (or (not (= (ite case.14 |e[1]| 0.0) (ite case.14 1.0 0.0))) (not (= (ite case.16 |e[1]| 0.0) (ite case.16 1.0 0.0)))))  ; claim, that one of 2 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] +...
(check-sat)
(pop 1)
; H = 2, m = 2, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.24 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) |b[1]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) |b[1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) is not 0
(assert (not case.12))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + b[0]) is not 0
(assert (not case.16))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + b[1]) is not 0
(assert (not case.17))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + b[1]) is not 0
(assert (or (not (= (ite case.18 |e[1]| 0.0) (ite case.18 1.0 0.0))) (not (= (ite case.20 |e[1]| 0.0) (ite case.20 1.0 0.0))) (not (= (ite case.22 |e[1]| 0.0) (ite case.22 1.0 0.0))) (not (= (ite case.24 |e[1]| 0.0) (ite case.24 1.0 0.0)))))  ; claim, that one of 4 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] +...
(check-sat)
(pop 1)
; H = 2, m = 2, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,2]|) (* |W[1,1]| |X[1,2]|) |b[1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) is not 0
(assert (not case.12))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + b[0]) is not 0
(assert (not case.19))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + b[1]) is not 0
(assert (not case.20))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + b[1]) is not 0
(assert (not case.21))  ; hypothesis: (W[1, 0] * X[0, 2] + W[1, 1] * X[1, 2] + b[1]) is not 0
(assert (or (not (= (ite case.22 |e[1]| 0.0) (ite case.22 1.0 0.0))) (not (= (ite case.24 |e[1]| 0.0) (ite case.24 1.0 0.0))) (not (= (ite case.26 |e[1]| 0.0) (ite case.26 1.0 0.0))) (not (= (ite case.28 |e[1]| 0.0) (ite case.28 1.0 0.0))) (not (= (ite case.30 |e[1]| 0.0) (ite case.30 1.0 0.0))) (not (= (ite case.32 |e[1]| 0.0) (ite case.32 1.0 0.0)))))  ; claim, that one of 6 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] +...
(check-sat)
(pop 1)
; H = 2, m = 2, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.40 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[0,0]| |X[0,3]|) (* |W[0,1]| |X[1,3]|) |b[0]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[1,0]| |X[0,2]|) (* |W[1,1]| |X[1,2]|) |b[1]|))
(define-fun t.8 () Real (+ (* |W[1,0]| |X[0,3]|) (* |W[1,1]| |X[1,3]|) |b[1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) is not 0
(assert (not case.12))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + b[0]) is not 0
(assert (not case.18))  ; hypothesis: (W[0, 0] * X[0, 3] + W[0, 1] * X[1, 3] + b[0]) is not 0
(assert (not case.22))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + b[1]) is not 0
(assert (not case.23))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + b[1]) is not 0
(assert (not case.24))  ; hypothesis: (W[1, 0] * X[0, 2] + W[1, 1] * X[1, 2] + b[1]) is not 0
(assert (not case.25))  ; hypothesis: (W[1, 0] * X[0, 3] + W[1, 1] * X[1, 3] + b[1]) is not 0
(assert (or (not (= (ite case.26 |e[1]| 0.0) (ite case.26 1.0 0.0))) (not (= (ite case.28 |e[1]| 0.0) (ite case.28 1.0 0.0))) (not (= (ite case.30 |e[1]| 0.0) (ite case.30 1.0 0.0))) (not (= (ite case.32 |e[1]| 0.0) (ite case.32 1.0 0.0))) (not (= (ite case.34 |e[1]| 0.0) (ite case.34 1.0 0.0))) (not (= (ite case.36 |e[1]| 0.0) (ite case.36 1.0 0.0))) (not (= (ite case.38 |e[1]| 0.0) (ite case.38 1.0 0.0))) (not (= (ite case.40 |e[1]| 0.0) (ite case.40 1.0 0.0)))))  ; claim, that one of 8 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] +...
(check-sat)
(pop 1)
; H = 2, m = 3, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) |b[1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) is not 0
(assert (not case.16))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + b[1]) is not 0
(assert (or (not (= (ite case.17 |e[1]| 0.0) (ite case.17 1.0 0.0))) (not (= (ite case.19 |e[1]| 0.0) (ite case.19 1.0 0.0)))))  ; claim, that one of 2 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] +...
(check-sat)
(pop 1)
; H = 2, m = 3, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.28 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) |b[1]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) (* |W[1,2]| |X[2,1]|) |b[1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + b[0]) is not 0
(assert (not case.20))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + b[1]) is not 0
(assert (not case.21))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + W[1, 2] * X[2, 1] + b[1]) is not 0
(assert (or (not (= (ite case.22 |e[1]| 0.0) (ite case.22 1.0 0.0))) (not (= (ite case.24 |e[1]| 0.0) (ite case.24 1.0 0.0))) (not (= (ite case.26 |e[1]| 0.0) (ite case.26 1.0 0.0))) (not (= (ite case.28 |e[1]| 0.0) (ite case.28 1.0 0.0)))))  ; claim, that one of 4 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] +...
(check-sat)
(pop 1)
; H = 2, m = 3, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) (* |W[0,2]| |X[2,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) (* |W[1,2]| |X[2,1]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,2]|) (* |W[1,1]| |X[1,2]|) (* |W[1,2]| |X[2,2]|) |b[1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + b[0]) is not 0
(assert (not case.19))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + W[0, 2] * X[2, 2] + b[0]) is not 0
(assert (not case.24))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + b[1]) is not 0
(assert (not case.25))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + W[1, 2] * X[2, 1] + b[1]) is not 0
(assert (not case.26))  ; hypothesis: (W[1, 0] * X[0, 2] + W[1, 1] * X[1, 2] + W[1, 2] * X[2, 2] + b[1]) is not 0
(assert (or (not (= (ite case.27 |e[1]| 0.0) (ite case.27 1.0 0.0))) (not (= (ite case.29 |e[1]| 0.0) (ite case.29 1.0 0.0))) (not (= (ite case.31 |e[1]| 0.0) (ite case.31 1.0 0.0))) (not (= (ite case.33 |e[1]| 0.0) (ite case.33 1.0 0.0))) (not (= (ite case.35 |e[1]| 0.0) (ite case.35 1.0 0.0))) (not (= (ite case.37 |e[1]| 0.0) (ite case.37 1.0 0.0)))))  ; claim, that one of 6 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] +...
(check-sat)
(pop 1)
; H = 2, m = 3, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) (* |W[0,2]| |X[2,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[0,0]| |X[0,3]|) (* |W[0,1]| |X[1,3]|) (* |W[0,2]| |X[2,3]|) |b[0]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) (* |W[1,2]| |X[2,1]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[1,0]| |X[0,2]|) (* |W[1,1]| |X[1,2]|) (* |W[1,2]| |X[2,2]|) |b[1]|))
(define-fun t.8 () Real (+ (* |W[1,0]| |X[0,3]|) (* |W[1,1]| |X[1,3]|) (* |W[1,2]| |X[2,3]|) |b[1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + b[0]) is not 0
(assert (not case.19))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + W[0, 2] * X[2, 2] + b[0]) is not 0
(assert (not case.23))  ; hypothesis: (W[0, 0] * X[0, 3] + W[0, 1] * X[1, 3] + W[0, 2] * X[2, 3] + b[0]) is not 0
(assert (not case.28))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + b[1]) is not 0
(assert (not case.29))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + W[1, 2] * X[2, 1] + b[1]) is not 0
(assert (not case.30))  ; hypothesis: (W[1, 0] * X[0, 2] + W[1, 1] * X[1, 2] + W[1, 2] * X[2, 2] + b[1]) is not 0
(assert (not case.31))  ; hypothesis: (W[1, 0] * X[0, 3] + W[1, 1] * X[1, 3] + W[1, 2] * X[2, 3] + b[1]) is not 0
(assert (or (not (= (ite case.32 |e[1]| 0.0) (ite case.32 1.0 0.0))) (not (= (ite case.34 |e[1]| 0.0) (ite case.34 1.0 0.0))) (not (= (ite case.36 |e[1]| 0.0) (ite case.36 1.0 0.0))) (not (= (ite case.38 |e[1]| 0.0) (ite case.38 1.0 0.0))) (not (= (ite case.40 |e[1]| 0.0) (ite case.40 1.0 0.0))) (not (= (ite case.42 |e[1]| 0.0) (ite case.42 1.0 0.0))) (not (= (ite case.44 |e[1]| 0.0) (ite case.44 1.0 0.0))) (not (= (ite case.46 |e[1]| 0.0) (ite case.46 1.0 0.0)))))  ; claim, that one of 8 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] +...
(check-sat)
(pop 1)
; H = 2, m = 4, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.22 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) (* |W[0,3]| |X[3,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) (* |W[1,3]| |X[3,0]|) |b[1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) is not 0
(assert (not case.19))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + W[1, 3] * X[3, 0] + b[1]) is not 0
(assert (or (not (= (ite case.20 |e[1]| 0.0) (ite case.20 1.0 0.0))) (not (= (ite case.22 |e[1]| 0.0) (ite case.22 1.0 0.0)))))  ; claim, that one of 2 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0], e[1], 0) = [...
(check-sat)
(pop 1)
; H = 2, m = 4, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) (* |W[0,3]| |X[3,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) (* |W[0,3]| |X[3,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) (* |W[1,3]| |X[3,0]|) |b[1]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) (* |W[1,2]| |X[2,1]|) (* |W[1,3]| |X[3,1]|) |b[1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) is not 0
(assert (not case.18))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + W[0, 3] * X[3, 1] + b[0]) is not 0
(assert (not case.24))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + W[1, 3] * X[3, 0] + b[1]) is not 0
(assert (not case.25))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + W[1, 2] * X[2, 1] + W[1, 3] * X[3, 1] + b[1]) is not 0
(assert (or (not (= (ite case.26 |e[1]| 0.0) (ite case.26 1.0 0.0))) (not (= (ite case.28 |e[1]| 0.0) (ite case.28 1.0 0.0))) (not (= (ite case.30 |e[1]| 0.0) (ite case.30 1.0 0.0))) (not (= (ite case.32 |e[1]| 0.0) (ite case.32 1.0 0.0)))))  ; claim, that one of 4 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0], e[1], 0) = [...
(check-sat)
(pop 1)
; H = 2, m = 4, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) (* |W[0,3]| |X[3,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) (* |W[0,3]| |X[3,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) (* |W[0,2]| |X[2,2]|) (* |W[0,3]| |X[3,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) (* |W[1,3]| |X[3,0]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) (* |W[1,2]| |X[2,1]|) (* |W[1,3]| |X[3,1]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,2]|) (* |W[1,1]| |X[1,2]|) (* |W[1,2]| |X[2,2]|) (* |W[1,3]| |X[3,2]|) |b[1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) is not 0
(assert (not case.18))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + W[0, 3] * X[3, 1] + b[0]) is not 0
(assert (not case.23))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + W[0, 2] * X[2, 2] + W[0, 3] * X[3, 2] + b[0]) is not 0
(assert (not case.29))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + W[1, 3] * X[3, 0] + b[1]) is not 0
(assert (not case.30))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + W[1, 2] * X[2, 1] + W[1, 3] * X[3, 1] + b[1]) is not 0
(assert (not case.31))  ; hypothesis: (W[1, 0] * X[0, 2] + W[1, 1] * X[1, 2] + W[1, 2] * X[2, 2] + W[1, 3] * X[3, 2] + b[1]) is not 0
(assert (or (not (= (ite case.32 |e[1]| 0.0) (ite case.32 1.0 0.0))) (not (= (ite case.34 |e[1]| 0.0) (ite case.34 1.0 0.0))) (not (= (ite case.36 |e[1]| 0.0) (ite case.36 1.0 0.0))) (not (= (ite case.38 |e[1]| 0.0) (ite case.38 1.0 0.0))) (not (= (ite case.40 |e[1]| 0.0) (ite case.40 1.0 0.0))) (not (= (ite case.42 |e[1]| 0.0) (ite case.42 1.0 0.0)))))  ; claim, that one of 6 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0], e[1], 0) = [...
(check-sat)
(pop 1)
; H = 2, m = 4, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |X[3,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.52 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) (* |W[0,3]| |X[3,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) (* |W[0,3]| |X[3,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) (* |W[0,2]| |X[2,2]|) (* |W[0,3]| |X[3,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[0,0]| |X[0,3]|) (* |W[0,1]| |X[1,3]|) (* |W[0,2]| |X[2,3]|) (* |W[0,3]| |X[3,3]|) |b[0]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) (* |W[1,3]| |X[3,0]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) (* |W[1,2]| |X[2,1]|) (* |W[1,3]| |X[3,1]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[1,0]| |X[0,2]|) (* |W[1,1]| |X[1,2]|) (* |W[1,2]| |X[2,2]|) (* |W[1,3]| |X[3,2]|) |b[1]|))
(define-fun t.8 () Real (+ (* |W[1,0]| |X[0,3]|) (* |W[1,1]| |X[1,3]|) (* |W[1,2]| |X[2,3]|) (* |W[1,3]| |X[3,3]|) |b[1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) is not 0
(assert (not case.18))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + W[0, 3] * X[3, 1] + b[0]) is not 0
(assert (not case.23))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + W[0, 2] * X[2, 2] + W[0, 3] * X[3, 2] + b[0]) is not 0
(assert (not case.28))  ; hypothesis: (W[0, 0] * X[0, 3] + W[0, 1] * X[1, 3] + W[0, 2] * X[2, 3] + W[0, 3] * X[3, 3] + b[0]) is not 0
(assert (not case.34))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + W[1, 3] * X[3, 0] + b[1]) is not 0
(assert (not case.35))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + W[1, 2] * X[2, 1] + W[1, 3] * X[3, 1] + b[1]) is not 0
(assert (not case.36))  ; hypothesis: (W[1, 0] * X[0, 2] + W[1, 1] * X[1, 2] + W[1, 2] * X[2, 2] + W[1, 3] * X[3, 2] + b[1]) is not 0
(assert (not case.37))  ; hypothesis: (W[1, 0] * X[0, 3] + W[1, 1] * X[1, 3] + W[1, 2] * X[2, 3] + W[1, 3] * X[3, 3] + b[1]) is not 0
(assert (or (not (= (ite case.38 |e[1]| 0.0) (ite case.38 1.0 0.0))) (not (= (ite case.40 |e[1]| 0.0) (ite case.40 1.0 0.0))) (not (= (ite case.42 |e[1]| 0.0) (ite case.42 1.0 0.0))) (not (= (ite case.44 |e[1]| 0.0) (ite case.44 1.0 0.0))) (not (= (ite case.46 |e[1]| 0.0) (ite case.46 1.0 0.0))) (not (= (ite case.48 |e[1]| 0.0) (ite case.48 1.0 0.0))) (not (= (ite case.50 |e[1]| 0.0) (ite case.50 1.0 0.0))) (not (= (ite case.52 |e[1]| 0.0) (ite case.52 1.0 0.0)))))  ; claim, that one of 8 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0], e[1], 0) = [...
(check-sat)
(pop 1)
; H = 3, m = 1, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.18 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[1,0]| |X[0,0]|) |b[1]|))
(define-fun t.3 () Real (+ (* |W[2,0]| |X[0,0]|) |b[2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.7))  ; hypothesis: (W[0, 0] * X[0, 0] + b[0]) is not 0
(assert (not case.10))  ; hypothesis: (W[1, 0] * X[0, 0] + b[1]) is not 0
(assert (not case.13))  ; hypothesis: (W[2, 0] * X[0, 0] + b[2]) is not 0
(assert (or (not (= (ite case.14 |e[1]| 0.0) (ite case.14 1.0 0.0))) (not (= (ite case.16 |e[1]| 0.0) (ite case.16 1.0 0.0))) (not (= (ite case.18 |e[1]| 0.0) (ite case.18 1.0 0.0)))))  ; claim, that one of 3 equations fails, as in: where([(W[0, 0] * X[0, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + b[0]) > 0]
(check-sat)
(pop 1)
; H = 3, m = 1, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.28 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[1,0]| |X[0,0]|) |b[1]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,1]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[2,0]| |X[0,0]|) |b[2]|))
(define-fun t.6 () Real (+ (* |W[2,0]| |X[0,1]|) |b[2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.7))  ; hypothesis: (W[0, 0] * X[0, 0] + b[0]) is not 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 1] + b[0]) is not 0
(assert (not case.12))  ; hypothesis: (W[1, 0] * X[0, 0] + b[1]) is not 0
(assert (not case.13))  ; hypothesis: (W[1, 0] * X[0, 1] + b[1]) is not 0
(assert (not case.16))  ; hypothesis: (W[2, 0] * X[0, 0] + b[2]) is not 0
(assert (not case.17))  ; hypothesis: (W[2, 0] * X[0, 1] + b[2]) is not 0
(assert (or (not (= (ite case.18 |e[1]| 0.0) (ite case.18 1.0 0.0))) (not (= (ite case.20 |e[1]| 0.0) (ite case.20 1.0 0.0))) (not (= (ite case.22 |e[1]| 0.0) (ite case.22 1.0 0.0))) (not (= (ite case.24 |e[1]| 0.0) (ite case.24 1.0 0.0))) (not (= (ite case.26 |e[1]| 0.0) (ite case.26 1.0 0.0))) (not (= (ite case.28 |e[1]| 0.0) (ite case.28 1.0 0.0)))))  ; claim, that one of 6 equations fails, as in: where([(W[0, 0] * X[0, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + b[0]) > 0]
(check-sat)
(pop 1)
; H = 3, m = 1, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.38 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,0]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,1]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,2]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[2,0]| |X[0,0]|) |b[2]|))
(define-fun t.8 () Real (+ (* |W[2,0]| |X[0,1]|) |b[2]|))
(define-fun t.9 () Real (+ (* |W[2,0]| |X[0,2]|) |b[2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.7))  ; hypothesis: (W[0, 0] * X[0, 0] + b[0]) is not 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 1] + b[0]) is not 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 2] + b[0]) is not 0
(assert (not case.14))  ; hypothesis: (W[1, 0] * X[0, 0] + b[1]) is not 0
(assert (not case.15))  ; hypothesis: (W[1, 0] * X[0, 1] + b[1]) is not 0
(assert (not case.16))  ; hypothesis: (W[1, 0] * X[0, 2] + b[1]) is not 0
(assert (not case.19))  ; hypothesis: (W[2, 0] * X[0, 0] + b[2]) is not 0
(assert (not case.20))  ; hypothesis: (W[2, 0] * X[0, 1] + b[2]) is not 0
(assert (not case.21))  ; hypothesis: (W[2, 0] * X[0, 2] + b[2]) is not 0
(assert (or (not (= (ite case.22 |e[1]| 0.0) (ite case.22 1.0 0.0))) (not (= (ite case.24 |e[1]| 0.0) (ite case.24 1.0 0.0))) (not (= (ite case.26 |e[1]| 0.0) (ite case.26 1.0 0.0))) (not (= (ite case.28 |e[1]| 0.0) (ite case.28 1.0 0.0))) (not (= (ite case.30 |e[1]| 0.0) (ite case.30 1.0 0.0))) (not (= (ite case.32 |e[1]| 0.0) (ite case.32 1.0 0.0))) (not (= (ite case.34 |e[1]| 0.0) (ite case.34 1.0 0.0))) (not (= (ite case.36 |e[1]| 0.0) (ite case.36 1.0 0.0))) (not (= (ite case.38 |e[1]| 0.0) (ite case.38 1.0 0.0)))))  ; claim, that one of 9 equations fails, as in: where([(W[0, 0] * X[0, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + b[0]) > 0]
(check-sat)
(pop 1)
; H = 3, m = 1, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.48 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[0,0]| |X[0,3]|) |b[0]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,0]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,1]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[1,0]| |X[0,2]|) |b[1]|))
(define-fun t.8 () Real (+ (* |W[1,0]| |X[0,3]|) |b[1]|))
(define-fun t.9 () Real (+ (* |W[2,0]| |X[0,0]|) |b[2]|))
(define-fun t.10 () Real (+ (* |W[2,0]| |X[0,1]|) |b[2]|))
(define-fun t.11 () Real (+ (* |W[2,0]| |X[0,2]|) |b[2]|))
(define-fun t.12 () Real (+ (* |W[2,0]| |X[0,3]|) |b[2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.7))  ; hypothesis: (W[0, 0] * X[0, 0] + b[0]) is not 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 1] + b[0]) is not 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 2] + b[0]) is not 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 3] + b[0]) is not 0
(assert (not case.16))  ; hypothesis: (W[1, 0] * X[0, 0] + b[1]) is not 0
(assert (not case.17))  ; hypothesis: (W[1, 0] * X[0, 1] + b[1]) is not 0
(assert (not case.18))  ; hypothesis: (W[1, 0] * X[0, 2] + b[1]) is not 0
(assert (not case.19))  ; hypothesis: (W[1, 0] * X[0, 3] + b[1]) is not 0
(assert (not case.22))  ; hypothesis: (W[2, 0] * X[0, 0] + b[2]) is not 0
(assert (not case.23))  ; hypothesis: (W[2, 0] * X[0, 1] + b[2]) is not 0
(assert (not case.24))  ; hypothesis: (W[2, 0] * X[0, 2] + b[2]) is not 0
(assert (not case.25))  ; hypothesis: (W[2, 0] * X[0, 3] + b[2]) is not 0
(assert (or (not (= (ite case.26 |e[1]| 0.0) (ite case.26 1.0 0.0))) (not (= (ite case.28 |e[1]| 0.0) (ite case.28 1.0 0.0))) (not (= (ite case.30 |e[1]| 0.0) (ite case.30 1.0 0.0))) (not (= (ite case.32 |e[1]| 0.0) (ite case.32 1.0 0.0))) (not (= (ite case.34 |e[1]| 0.0) (ite case.34 1.0 0.0))) (not (= (ite case.36 |e[1]| 0.0) (ite case.36 1.0 0.0))) (not (= (ite case.38 |e[1]| 0.0) (ite case.38 1.0 0.0))) (not (= (ite case.40 |e[1]| 0.0) (ite case.40 1.0 0.0))) (not (= (ite case.42 |e[1]| 0.0) (ite case.42 1.0 0.0))) (not (= (ite case.44 |e[1]| 0.0) (ite case.44 1.0 0.0))) (not (= (ite case.46 |e[1]| 0.0) (ite case.46 1.0 0.0))) (not (= (ite case.48 |e[1]| 0.0) (ite case.48 1.0 0.0)))))  ; claim, that one of 12 equations fails, as in: where([(W[0, 0] * X[0, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + b[0]) > 0]
(check-sat)
(pop 1)
; H = 3, m = 2, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.22 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) |b[1]|))
(define-fun t.3 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) |b[2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) is not 0
(assert (not case.13))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + b[1]) is not 0
(assert (not case.17))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + b[2]) is not 0
(assert (or (not (= (ite case.18 |e[1]| 0.0) (ite case.18 1.0 0.0))) (not (= (ite case.20 |e[1]| 0.0) (ite case.20 1.0 0.0))) (not (= (ite case.22 |e[1]| 0.0) (ite case.22 1.0 0.0)))))  ; claim, that one of 3 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] +...
(check-sat)
(pop 1)
; H = 3, m = 2, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) |b[1]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) |b[2]|))
(define-fun t.6 () Real (+ (* |W[2,0]| |X[0,1]|) (* |W[2,1]| |X[1,1]|) |b[2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) is not 0
(assert (not case.12))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + b[0]) is not 0
(assert (not case.16))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + b[1]) is not 0
(assert (not case.17))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + b[1]) is not 0
(assert (not case.21))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + b[2]) is not 0
(assert (not case.22))  ; hypothesis: (W[2, 0] * X[0, 1] + W[2, 1] * X[1, 1] + b[2]) is not 0
(assert (or (not (= (ite case.23 |e[1]| 0.0) (ite case.23 1.0 0.0))) (not (= (ite case.25 |e[1]| 0.0) (ite case.25 1.0 0.0))) (not (= (ite case.27 |e[1]| 0.0) (ite case.27 1.0 0.0))) (not (= (ite case.29 |e[1]| 0.0) (ite case.29 1.0 0.0))) (not (= (ite case.31 |e[1]| 0.0) (ite case.31 1.0 0.0))) (not (= (ite case.33 |e[1]| 0.0) (ite case.33 1.0 0.0)))))  ; claim, that one of 6 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] +...
(check-sat)
(pop 1)
; H = 3, m = 2, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,2]|) (* |W[1,1]| |X[1,2]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) |b[2]|))
(define-fun t.8 () Real (+ (* |W[2,0]| |X[0,1]|) (* |W[2,1]| |X[1,1]|) |b[2]|))
(define-fun t.9 () Real (+ (* |W[2,0]| |X[0,2]|) (* |W[2,1]| |X[1,2]|) |b[2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) is not 0
(assert (not case.12))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + b[0]) is not 0
(assert (not case.19))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + b[1]) is not 0
(assert (not case.20))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + b[1]) is not 0
(assert (not case.21))  ; hypothesis: (W[1, 0] * X[0, 2] + W[1, 1] * X[1, 2] + b[1]) is not 0
(assert (not case.25))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + b[2]) is not 0
(assert (not case.26))  ; hypothesis: (W[2, 0] * X[0, 1] + W[2, 1] * X[1, 1] + b[2]) is not 0
(assert (not case.27))  ; hypothesis: (W[2, 0] * X[0, 2] + W[2, 1] * X[1, 2] + b[2]) is not 0
(assert (or (not (= (ite case.28 |e[1]| 0.0) (ite case.28 1.0 0.0))) (not (= (ite case.30 |e[1]| 0.0) (ite case.30 1.0 0.0))) (not (= (ite case.32 |e[1]| 0.0) (ite case.32 1.0 0.0))) (not (= (ite case.34 |e[1]| 0.0) (ite case.34 1.0 0.0))) (not (= (ite case.36 |e[1]| 0.0) (ite case.36 1.0 0.0))) (not (= (ite case.38 |e[1]| 0.0) (ite case.38 1.0 0.0))) (not (= (ite case.40 |e[1]| 0.0) (ite case.40 1.0 0.0))) (not (= (ite case.42 |e[1]| 0.0) (ite case.42 1.0 0.0))) (not (= (ite case.44 |e[1]| 0.0) (ite case.44 1.0 0.0)))))  ; claim, that one of 9 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] +...
(check-sat)
(pop 1)
; H = 3, m = 2, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.32 () Bool)
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
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[0,0]| |X[0,3]|) (* |W[0,1]| |X[1,3]|) |b[0]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[1,0]| |X[0,2]|) (* |W[1,1]| |X[1,2]|) |b[1]|))
(define-fun t.8 () Real (+ (* |W[1,0]| |X[0,3]|) (* |W[1,1]| |X[1,3]|) |b[1]|))
(define-fun t.9 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) |b[2]|))
(define-fun t.10 () Real (+ (* |W[2,0]| |X[0,1]|) (* |W[2,1]| |X[1,1]|) |b[2]|))
(define-fun t.11 () Real (+ (* |W[2,0]| |X[0,2]|) (* |W[2,1]| |X[1,2]|) |b[2]|))
(define-fun t.12 () Real (+ (* |W[2,0]| |X[0,3]|) (* |W[2,1]| |X[1,3]|) |b[2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) is not 0
(assert (not case.12))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + b[0]) is not 0
(assert (not case.18))  ; hypothesis: (W[0, 0] * X[0, 3] + W[0, 1] * X[1, 3] + b[0]) is not 0
(assert (not case.22))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + b[1]) is not 0
(assert (not case.23))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + b[1]) is not 0
(assert (not case.24))  ; hypothesis: (W[1, 0] * X[0, 2] + W[1, 1] * X[1, 2] + b[1]) is not 0
(assert (not case.25))  ; hypothesis: (W[1, 0] * X[0, 3] + W[1, 1] * X[1, 3] + b[1]) is not 0
(assert (not case.29))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + b[2]) is not 0
(assert (not case.30))  ; hypothesis: (W[2, 0] * X[0, 1] + W[2, 1] * X[1, 1] + b[2]) is not 0
(assert (not case.31))  ; hypothesis: (W[2, 0] * X[0, 2] + W[2, 1] * X[1, 2] + b[2]) is not 0
(assert (not case.32))  ; hypothesis: (W[2, 0] * X[0, 3] + W[2, 1] * X[1, 3] + b[2]) is not 0
(assert (or (not (= (ite case.33 |e[1]| 0.0) (ite case.33 1.0 0.0))) (not (= (ite case.35 |e[1]| 0.0) (ite case.35 1.0 0.0))) (not (= (ite case.37 |e[1]| 0.0) (ite case.37 1.0 0.0))) (not (= (ite case.39 |e[1]| 0.0) (ite case.39 1.0 0.0))) (not (= (ite case.41 |e[1]| 0.0) (ite case.41 1.0 0.0))) (not (= (ite case.43 |e[1]| 0.0) (ite case.43 1.0 0.0))) (not (= (ite case.45 |e[1]| 0.0) (ite case.45 1.0 0.0))) (not (= (ite case.47 |e[1]| 0.0) (ite case.47 1.0 0.0))) (not (= (ite case.49 |e[1]| 0.0) (ite case.49 1.0 0.0))) (not (= (ite case.51 |e[1]| 0.0) (ite case.51 1.0 0.0))) (not (= (ite case.53 |e[1]| 0.0) (ite case.53 1.0 0.0))) (not (= (ite case.55 |e[1]| 0.0) (ite case.55 1.0 0.0)))))  ; claim, that one of 12 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] ...
(check-sat)
(pop 1)
; H = 3, m = 3, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.26 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) |b[1]|))
(define-fun t.3 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) (* |W[2,2]| |X[2,0]|) |b[2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) is not 0
(assert (not case.16))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + b[1]) is not 0
(assert (not case.21))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + W[2, 2] * X[2, 0] + b[2]) is not 0
(assert (or (not (= (ite case.22 |e[1]| 0.0) (ite case.22 1.0 0.0))) (not (= (ite case.24 |e[1]| 0.0) (ite case.24 1.0 0.0))) (not (= (ite case.26 |e[1]| 0.0) (ite case.26 1.0 0.0)))))  ; claim, that one of 3 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] +...
(check-sat)
(pop 1)
; H = 3, m = 3, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.38 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) |b[1]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) (* |W[1,2]| |X[2,1]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) (* |W[2,2]| |X[2,0]|) |b[2]|))
(define-fun t.6 () Real (+ (* |W[2,0]| |X[0,1]|) (* |W[2,1]| |X[1,1]|) (* |W[2,2]| |X[2,1]|) |b[2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + b[0]) is not 0
(assert (not case.20))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + b[1]) is not 0
(assert (not case.21))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + W[1, 2] * X[2, 1] + b[1]) is not 0
(assert (not case.26))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + W[2, 2] * X[2, 0] + b[2]) is not 0
(assert (not case.27))  ; hypothesis: (W[2, 0] * X[0, 1] + W[2, 1] * X[1, 1] + W[2, 2] * X[2, 1] + b[2]) is not 0
(assert (or (not (= (ite case.28 |e[1]| 0.0) (ite case.28 1.0 0.0))) (not (= (ite case.30 |e[1]| 0.0) (ite case.30 1.0 0.0))) (not (= (ite case.32 |e[1]| 0.0) (ite case.32 1.0 0.0))) (not (= (ite case.34 |e[1]| 0.0) (ite case.34 1.0 0.0))) (not (= (ite case.36 |e[1]| 0.0) (ite case.36 1.0 0.0))) (not (= (ite case.38 |e[1]| 0.0) (ite case.38 1.0 0.0)))))  ; claim, that one of 6 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] +...
(check-sat)
(pop 1)
; H = 3, m = 3, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.50 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) (* |W[0,2]| |X[2,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) (* |W[1,2]| |X[2,1]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,2]|) (* |W[1,1]| |X[1,2]|) (* |W[1,2]| |X[2,2]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) (* |W[2,2]| |X[2,0]|) |b[2]|))
(define-fun t.8 () Real (+ (* |W[2,0]| |X[0,1]|) (* |W[2,1]| |X[1,1]|) (* |W[2,2]| |X[2,1]|) |b[2]|))
(define-fun t.9 () Real (+ (* |W[2,0]| |X[0,2]|) (* |W[2,1]| |X[1,2]|) (* |W[2,2]| |X[2,2]|) |b[2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + b[0]) is not 0
(assert (not case.19))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + W[0, 2] * X[2, 2] + b[0]) is not 0
(assert (not case.24))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + b[1]) is not 0
(assert (not case.25))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + W[1, 2] * X[2, 1] + b[1]) is not 0
(assert (not case.26))  ; hypothesis: (W[1, 0] * X[0, 2] + W[1, 1] * X[1, 2] + W[1, 2] * X[2, 2] + b[1]) is not 0
(assert (not case.31))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + W[2, 2] * X[2, 0] + b[2]) is not 0
(assert (not case.32))  ; hypothesis: (W[2, 0] * X[0, 1] + W[2, 1] * X[1, 1] + W[2, 2] * X[2, 1] + b[2]) is not 0
(assert (not case.33))  ; hypothesis: (W[2, 0] * X[0, 2] + W[2, 1] * X[1, 2] + W[2, 2] * X[2, 2] + b[2]) is not 0
(assert (or (not (= (ite case.34 |e[1]| 0.0) (ite case.34 1.0 0.0))) (not (= (ite case.36 |e[1]| 0.0) (ite case.36 1.0 0.0))) (not (= (ite case.38 |e[1]| 0.0) (ite case.38 1.0 0.0))) (not (= (ite case.40 |e[1]| 0.0) (ite case.40 1.0 0.0))) (not (= (ite case.42 |e[1]| 0.0) (ite case.42 1.0 0.0))) (not (= (ite case.44 |e[1]| 0.0) (ite case.44 1.0 0.0))) (not (= (ite case.46 |e[1]| 0.0) (ite case.46 1.0 0.0))) (not (= (ite case.48 |e[1]| 0.0) (ite case.48 1.0 0.0))) (not (= (ite case.50 |e[1]| 0.0) (ite case.50 1.0 0.0)))))  ; claim, that one of 9 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] +...
(check-sat)
(pop 1)
; H = 3, m = 3, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.52 () Bool)
(declare-fun case.54 () Bool)
(declare-fun case.56 () Bool)
(declare-fun case.58 () Bool)
(declare-fun case.60 () Bool)
(declare-fun case.62 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) (* |W[0,2]| |X[2,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[0,0]| |X[0,3]|) (* |W[0,1]| |X[1,3]|) (* |W[0,2]| |X[2,3]|) |b[0]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) (* |W[1,2]| |X[2,1]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[1,0]| |X[0,2]|) (* |W[1,1]| |X[1,2]|) (* |W[1,2]| |X[2,2]|) |b[1]|))
(define-fun t.8 () Real (+ (* |W[1,0]| |X[0,3]|) (* |W[1,1]| |X[1,3]|) (* |W[1,2]| |X[2,3]|) |b[1]|))
(define-fun t.9 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) (* |W[2,2]| |X[2,0]|) |b[2]|))
(define-fun t.10 () Real (+ (* |W[2,0]| |X[0,1]|) (* |W[2,1]| |X[1,1]|) (* |W[2,2]| |X[2,1]|) |b[2]|))
(define-fun t.11 () Real (+ (* |W[2,0]| |X[0,2]|) (* |W[2,1]| |X[1,2]|) (* |W[2,2]| |X[2,2]|) |b[2]|))
(define-fun t.12 () Real (+ (* |W[2,0]| |X[0,3]|) (* |W[2,1]| |X[1,3]|) (* |W[2,2]| |X[2,3]|) |b[2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + b[0]) is not 0
(assert (not case.19))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + W[0, 2] * X[2, 2] + b[0]) is not 0
(assert (not case.23))  ; hypothesis: (W[0, 0] * X[0, 3] + W[0, 1] * X[1, 3] + W[0, 2] * X[2, 3] + b[0]) is not 0
(assert (not case.28))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + b[1]) is not 0
(assert (not case.29))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + W[1, 2] * X[2, 1] + b[1]) is not 0
(assert (not case.30))  ; hypothesis: (W[1, 0] * X[0, 2] + W[1, 1] * X[1, 2] + W[1, 2] * X[2, 2] + b[1]) is not 0
(assert (not case.31))  ; hypothesis: (W[1, 0] * X[0, 3] + W[1, 1] * X[1, 3] + W[1, 2] * X[2, 3] + b[1]) is not 0
(assert (not case.36))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + W[2, 2] * X[2, 0] + b[2]) is not 0
(assert (not case.37))  ; hypothesis: (W[2, 0] * X[0, 1] + W[2, 1] * X[1, 1] + W[2, 2] * X[2, 1] + b[2]) is not 0
(assert (not case.38))  ; hypothesis: (W[2, 0] * X[0, 2] + W[2, 1] * X[1, 2] + W[2, 2] * X[2, 2] + b[2]) is not 0
(assert (not case.39))  ; hypothesis: (W[2, 0] * X[0, 3] + W[2, 1] * X[1, 3] + W[2, 2] * X[2, 3] + b[2]) is not 0
(assert (or (not (= (ite case.40 |e[1]| 0.0) (ite case.40 1.0 0.0))) (not (= (ite case.42 |e[1]| 0.0) (ite case.42 1.0 0.0))) (not (= (ite case.44 |e[1]| 0.0) (ite case.44 1.0 0.0))) (not (= (ite case.46 |e[1]| 0.0) (ite case.46 1.0 0.0))) (not (= (ite case.48 |e[1]| 0.0) (ite case.48 1.0 0.0))) (not (= (ite case.50 |e[1]| 0.0) (ite case.50 1.0 0.0))) (not (= (ite case.52 |e[1]| 0.0) (ite case.52 1.0 0.0))) (not (= (ite case.54 |e[1]| 0.0) (ite case.54 1.0 0.0))) (not (= (ite case.56 |e[1]| 0.0) (ite case.56 1.0 0.0))) (not (= (ite case.58 |e[1]| 0.0) (ite case.58 1.0 0.0))) (not (= (ite case.60 |e[1]| 0.0) (ite case.60 1.0 0.0))) (not (= (ite case.62 |e[1]| 0.0) (ite case.62 1.0 0.0)))))  ; claim, that one of 12 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] ...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) (* |W[0,3]| |X[3,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) (* |W[1,3]| |X[3,0]|) |b[1]|))
(define-fun t.3 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) (* |W[2,2]| |X[2,0]|) (* |W[2,3]| |X[3,0]|) |b[2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) is not 0
(assert (not case.19))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + W[1, 3] * X[3, 0] + b[1]) is not 0
(assert (not case.25))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + W[2, 2] * X[2, 0] + W[2, 3] * X[3, 0] + b[2]) is not 0
(assert (or (not (= (ite case.26 |e[1]| 0.0) (ite case.26 1.0 0.0))) (not (= (ite case.28 |e[1]| 0.0) (ite case.28 1.0 0.0))) (not (= (ite case.30 |e[1]| 0.0) (ite case.30 1.0 0.0)))))  ; claim, that one of 3 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0], e[1], 0) = [...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) (* |W[0,3]| |X[3,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) (* |W[0,3]| |X[3,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) (* |W[1,3]| |X[3,0]|) |b[1]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) (* |W[1,2]| |X[2,1]|) (* |W[1,3]| |X[3,1]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) (* |W[2,2]| |X[2,0]|) (* |W[2,3]| |X[3,0]|) |b[2]|))
(define-fun t.6 () Real (+ (* |W[2,0]| |X[0,1]|) (* |W[2,1]| |X[1,1]|) (* |W[2,2]| |X[2,1]|) (* |W[2,3]| |X[3,1]|) |b[2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) is not 0
(assert (not case.18))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + W[0, 3] * X[3, 1] + b[0]) is not 0
(assert (not case.24))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + W[1, 3] * X[3, 0] + b[1]) is not 0
(assert (not case.25))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + W[1, 2] * X[2, 1] + W[1, 3] * X[3, 1] + b[1]) is not 0
(assert (not case.31))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + W[2, 2] * X[2, 0] + W[2, 3] * X[3, 0] + b[2]) is not 0
(assert (not case.32))  ; hypothesis: (W[2, 0] * X[0, 1] + W[2, 1] * X[1, 1] + W[2, 2] * X[2, 1] + W[2, 3] * X[3, 1] + b[2]) is not 0
(assert (or (not (= (ite case.33 |e[1]| 0.0) (ite case.33 1.0 0.0))) (not (= (ite case.35 |e[1]| 0.0) (ite case.35 1.0 0.0))) (not (= (ite case.37 |e[1]| 0.0) (ite case.37 1.0 0.0))) (not (= (ite case.39 |e[1]| 0.0) (ite case.39 1.0 0.0))) (not (= (ite case.41 |e[1]| 0.0) (ite case.41 1.0 0.0))) (not (= (ite case.43 |e[1]| 0.0) (ite case.43 1.0 0.0)))))  ; claim, that one of 6 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0], e[1], 0) = [...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.52 () Bool)
(declare-fun case.54 () Bool)
(declare-fun case.56 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) (* |W[0,3]| |X[3,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) (* |W[0,3]| |X[3,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) (* |W[0,2]| |X[2,2]|) (* |W[0,3]| |X[3,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) (* |W[1,3]| |X[3,0]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) (* |W[1,2]| |X[2,1]|) (* |W[1,3]| |X[3,1]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,2]|) (* |W[1,1]| |X[1,2]|) (* |W[1,2]| |X[2,2]|) (* |W[1,3]| |X[3,2]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) (* |W[2,2]| |X[2,0]|) (* |W[2,3]| |X[3,0]|) |b[2]|))
(define-fun t.8 () Real (+ (* |W[2,0]| |X[0,1]|) (* |W[2,1]| |X[1,1]|) (* |W[2,2]| |X[2,1]|) (* |W[2,3]| |X[3,1]|) |b[2]|))
(define-fun t.9 () Real (+ (* |W[2,0]| |X[0,2]|) (* |W[2,1]| |X[1,2]|) (* |W[2,2]| |X[2,2]|) (* |W[2,3]| |X[3,2]|) |b[2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) is not 0
(assert (not case.18))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + W[0, 3] * X[3, 1] + b[0]) is not 0
(assert (not case.23))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + W[0, 2] * X[2, 2] + W[0, 3] * X[3, 2] + b[0]) is not 0
(assert (not case.29))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + W[1, 3] * X[3, 0] + b[1]) is not 0
(assert (not case.30))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + W[1, 2] * X[2, 1] + W[1, 3] * X[3, 1] + b[1]) is not 0
(assert (not case.31))  ; hypothesis: (W[1, 0] * X[0, 2] + W[1, 1] * X[1, 2] + W[1, 2] * X[2, 2] + W[1, 3] * X[3, 2] + b[1]) is not 0
(assert (not case.37))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + W[2, 2] * X[2, 0] + W[2, 3] * X[3, 0] + b[2]) is not 0
(assert (not case.38))  ; hypothesis: (W[2, 0] * X[0, 1] + W[2, 1] * X[1, 1] + W[2, 2] * X[2, 1] + W[2, 3] * X[3, 1] + b[2]) is not 0
(assert (not case.39))  ; hypothesis: (W[2, 0] * X[0, 2] + W[2, 1] * X[1, 2] + W[2, 2] * X[2, 2] + W[2, 3] * X[3, 2] + b[2]) is not 0
(assert (or (not (= (ite case.40 |e[1]| 0.0) (ite case.40 1.0 0.0))) (not (= (ite case.42 |e[1]| 0.0) (ite case.42 1.0 0.0))) (not (= (ite case.44 |e[1]| 0.0) (ite case.44 1.0 0.0))) (not (= (ite case.46 |e[1]| 0.0) (ite case.46 1.0 0.0))) (not (= (ite case.48 |e[1]| 0.0) (ite case.48 1.0 0.0))) (not (= (ite case.50 |e[1]| 0.0) (ite case.50 1.0 0.0))) (not (= (ite case.52 |e[1]| 0.0) (ite case.52 1.0 0.0))) (not (= (ite case.54 |e[1]| 0.0) (ite case.54 1.0 0.0))) (not (= (ite case.56 |e[1]| 0.0) (ite case.56 1.0 0.0)))))  ; claim, that one of 9 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0], e[1], 0) = [...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |X[3,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.46 () Bool)
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
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) (* |W[0,3]| |X[3,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) (* |W[0,3]| |X[3,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) (* |W[0,2]| |X[2,2]|) (* |W[0,3]| |X[3,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[0,0]| |X[0,3]|) (* |W[0,1]| |X[1,3]|) (* |W[0,2]| |X[2,3]|) (* |W[0,3]| |X[3,3]|) |b[0]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) (* |W[1,3]| |X[3,0]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) (* |W[1,2]| |X[2,1]|) (* |W[1,3]| |X[3,1]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[1,0]| |X[0,2]|) (* |W[1,1]| |X[1,2]|) (* |W[1,2]| |X[2,2]|) (* |W[1,3]| |X[3,2]|) |b[1]|))
(define-fun t.8 () Real (+ (* |W[1,0]| |X[0,3]|) (* |W[1,1]| |X[1,3]|) (* |W[1,2]| |X[2,3]|) (* |W[1,3]| |X[3,3]|) |b[1]|))
(define-fun t.9 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) (* |W[2,2]| |X[2,0]|) (* |W[2,3]| |X[3,0]|) |b[2]|))
(define-fun t.10 () Real (+ (* |W[2,0]| |X[0,1]|) (* |W[2,1]| |X[1,1]|) (* |W[2,2]| |X[2,1]|) (* |W[2,3]| |X[3,1]|) |b[2]|))
(define-fun t.11 () Real (+ (* |W[2,0]| |X[0,2]|) (* |W[2,1]| |X[1,2]|) (* |W[2,2]| |X[2,2]|) (* |W[2,3]| |X[3,2]|) |b[2]|))
(define-fun t.12 () Real (+ (* |W[2,0]| |X[0,3]|) (* |W[2,1]| |X[1,3]|) (* |W[2,2]| |X[2,3]|) (* |W[2,3]| |X[3,3]|) |b[2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) is not 0
(assert (not case.18))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + W[0, 3] * X[3, 1] + b[0]) is not 0
(assert (not case.23))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + W[0, 2] * X[2, 2] + W[0, 3] * X[3, 2] + b[0]) is not 0
(assert (not case.28))  ; hypothesis: (W[0, 0] * X[0, 3] + W[0, 1] * X[1, 3] + W[0, 2] * X[2, 3] + W[0, 3] * X[3, 3] + b[0]) is not 0
(assert (not case.34))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + W[1, 3] * X[3, 0] + b[1]) is not 0
(assert (not case.35))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + W[1, 2] * X[2, 1] + W[1, 3] * X[3, 1] + b[1]) is not 0
(assert (not case.36))  ; hypothesis: (W[1, 0] * X[0, 2] + W[1, 1] * X[1, 2] + W[1, 2] * X[2, 2] + W[1, 3] * X[3, 2] + b[1]) is not 0
(assert (not case.37))  ; hypothesis: (W[1, 0] * X[0, 3] + W[1, 1] * X[1, 3] + W[1, 2] * X[2, 3] + W[1, 3] * X[3, 3] + b[1]) is not 0
(assert (not case.43))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + W[2, 2] * X[2, 0] + W[2, 3] * X[3, 0] + b[2]) is not 0
(assert (not case.44))  ; hypothesis: (W[2, 0] * X[0, 1] + W[2, 1] * X[1, 1] + W[2, 2] * X[2, 1] + W[2, 3] * X[3, 1] + b[2]) is not 0
(assert (not case.45))  ; hypothesis: (W[2, 0] * X[0, 2] + W[2, 1] * X[1, 2] + W[2, 2] * X[2, 2] + W[2, 3] * X[3, 2] + b[2]) is not 0
(assert (not case.46))  ; hypothesis: (W[2, 0] * X[0, 3] + W[2, 1] * X[1, 3] + W[2, 2] * X[2, 3] + W[2, 3] * X[3, 3] + b[2]) is not 0
(assert (or (not (= (ite case.47 |e[1]| 0.0) (ite case.47 1.0 0.0))) (not (= (ite case.49 |e[1]| 0.0) (ite case.49 1.0 0.0))) (not (= (ite case.51 |e[1]| 0.0) (ite case.51 1.0 0.0))) (not (= (ite case.53 |e[1]| 0.0) (ite case.53 1.0 0.0))) (not (= (ite case.55 |e[1]| 0.0) (ite case.55 1.0 0.0))) (not (= (ite case.57 |e[1]| 0.0) (ite case.57 1.0 0.0))) (not (= (ite case.59 |e[1]| 0.0) (ite case.59 1.0 0.0))) (not (= (ite case.61 |e[1]| 0.0) (ite case.61 1.0 0.0))) (not (= (ite case.63 |e[1]| 0.0) (ite case.63 1.0 0.0))) (not (= (ite case.65 |e[1]| 0.0) (ite case.65 1.0 0.0))) (not (= (ite case.67 |e[1]| 0.0) (ite case.67 1.0 0.0))) (not (= (ite case.69 |e[1]| 0.0) (ite case.69 1.0 0.0)))))  ; claim, that one of 12 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0], e[1], 0) = ...
(check-sat)
(pop 1)
; H = 4, m = 1, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[1,0]| |X[0,0]|) |b[1]|))
(define-fun t.3 () Real (+ (* |W[2,0]| |X[0,0]|) |b[2]|))
(define-fun t.4 () Real (+ (* |W[3,0]| |X[0,0]|) |b[3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.7))  ; hypothesis: (W[0, 0] * X[0, 0] + b[0]) is not 0
(assert (not case.10))  ; hypothesis: (W[1, 0] * X[0, 0] + b[1]) is not 0
(assert (not case.13))  ; hypothesis: (W[2, 0] * X[0, 0] + b[2]) is not 0
(assert (not case.16))  ; hypothesis: (W[3, 0] * X[0, 0] + b[3]) is not 0
(assert (or (not (= (ite case.17 |e[1]| 0.0) (ite case.17 1.0 0.0))) (not (= (ite case.19 |e[1]| 0.0) (ite case.19 1.0 0.0))) (not (= (ite case.21 |e[1]| 0.0) (ite case.21 1.0 0.0))) (not (= (ite case.23 |e[1]| 0.0) (ite case.23 1.0 0.0)))))  ; claim, that one of 4 equations fails, as in: where([(W[0, 0] * X[0, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + b[0]) > 0]
(check-sat)
(pop 1)
; H = 4, m = 1, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.36 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[1,0]| |X[0,0]|) |b[1]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,1]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[2,0]| |X[0,0]|) |b[2]|))
(define-fun t.6 () Real (+ (* |W[2,0]| |X[0,1]|) |b[2]|))
(define-fun t.7 () Real (+ (* |W[3,0]| |X[0,0]|) |b[3]|))
(define-fun t.8 () Real (+ (* |W[3,0]| |X[0,1]|) |b[3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.7))  ; hypothesis: (W[0, 0] * X[0, 0] + b[0]) is not 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 1] + b[0]) is not 0
(assert (not case.12))  ; hypothesis: (W[1, 0] * X[0, 0] + b[1]) is not 0
(assert (not case.13))  ; hypothesis: (W[1, 0] * X[0, 1] + b[1]) is not 0
(assert (not case.16))  ; hypothesis: (W[2, 0] * X[0, 0] + b[2]) is not 0
(assert (not case.17))  ; hypothesis: (W[2, 0] * X[0, 1] + b[2]) is not 0
(assert (not case.20))  ; hypothesis: (W[3, 0] * X[0, 0] + b[3]) is not 0
(assert (not case.21))  ; hypothesis: (W[3, 0] * X[0, 1] + b[3]) is not 0
(assert (or (not (= (ite case.22 |e[1]| 0.0) (ite case.22 1.0 0.0))) (not (= (ite case.24 |e[1]| 0.0) (ite case.24 1.0 0.0))) (not (= (ite case.26 |e[1]| 0.0) (ite case.26 1.0 0.0))) (not (= (ite case.28 |e[1]| 0.0) (ite case.28 1.0 0.0))) (not (= (ite case.30 |e[1]| 0.0) (ite case.30 1.0 0.0))) (not (= (ite case.32 |e[1]| 0.0) (ite case.32 1.0 0.0))) (not (= (ite case.34 |e[1]| 0.0) (ite case.34 1.0 0.0))) (not (= (ite case.36 |e[1]| 0.0) (ite case.36 1.0 0.0)))))  ; claim, that one of 8 equations fails, as in: where([(W[0, 0] * X[0, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + b[0]) > 0]
(check-sat)
(pop 1)
; H = 4, m = 1, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.26 () Bool)
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
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,0]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,1]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,2]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[2,0]| |X[0,0]|) |b[2]|))
(define-fun t.8 () Real (+ (* |W[2,0]| |X[0,1]|) |b[2]|))
(define-fun t.9 () Real (+ (* |W[2,0]| |X[0,2]|) |b[2]|))
(define-fun t.10 () Real (+ (* |W[3,0]| |X[0,0]|) |b[3]|))
(define-fun t.11 () Real (+ (* |W[3,0]| |X[0,1]|) |b[3]|))
(define-fun t.12 () Real (+ (* |W[3,0]| |X[0,2]|) |b[3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.7))  ; hypothesis: (W[0, 0] * X[0, 0] + b[0]) is not 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 1] + b[0]) is not 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 2] + b[0]) is not 0
(assert (not case.14))  ; hypothesis: (W[1, 0] * X[0, 0] + b[1]) is not 0
(assert (not case.15))  ; hypothesis: (W[1, 0] * X[0, 1] + b[1]) is not 0
(assert (not case.16))  ; hypothesis: (W[1, 0] * X[0, 2] + b[1]) is not 0
(assert (not case.19))  ; hypothesis: (W[2, 0] * X[0, 0] + b[2]) is not 0
(assert (not case.20))  ; hypothesis: (W[2, 0] * X[0, 1] + b[2]) is not 0
(assert (not case.21))  ; hypothesis: (W[2, 0] * X[0, 2] + b[2]) is not 0
(assert (not case.24))  ; hypothesis: (W[3, 0] * X[0, 0] + b[3]) is not 0
(assert (not case.25))  ; hypothesis: (W[3, 0] * X[0, 1] + b[3]) is not 0
(assert (not case.26))  ; hypothesis: (W[3, 0] * X[0, 2] + b[3]) is not 0
(assert (or (not (= (ite case.27 |e[1]| 0.0) (ite case.27 1.0 0.0))) (not (= (ite case.29 |e[1]| 0.0) (ite case.29 1.0 0.0))) (not (= (ite case.31 |e[1]| 0.0) (ite case.31 1.0 0.0))) (not (= (ite case.33 |e[1]| 0.0) (ite case.33 1.0 0.0))) (not (= (ite case.35 |e[1]| 0.0) (ite case.35 1.0 0.0))) (not (= (ite case.37 |e[1]| 0.0) (ite case.37 1.0 0.0))) (not (= (ite case.39 |e[1]| 0.0) (ite case.39 1.0 0.0))) (not (= (ite case.41 |e[1]| 0.0) (ite case.41 1.0 0.0))) (not (= (ite case.43 |e[1]| 0.0) (ite case.43 1.0 0.0))) (not (= (ite case.45 |e[1]| 0.0) (ite case.45 1.0 0.0))) (not (= (ite case.47 |e[1]| 0.0) (ite case.47 1.0 0.0))) (not (= (ite case.49 |e[1]| 0.0) (ite case.49 1.0 0.0)))))  ; claim, that one of 12 equations fails, as in: where([(W[0, 0] * X[0, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + b[0]) > 0]
(check-sat)
(pop 1)
; H = 4, m = 1, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.52 () Bool)
(declare-fun case.54 () Bool)
(declare-fun case.56 () Bool)
(declare-fun case.58 () Bool)
(declare-fun case.60 () Bool)
(declare-fun case.62 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[0,0]| |X[0,3]|) |b[0]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,0]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,1]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[1,0]| |X[0,2]|) |b[1]|))
(define-fun t.8 () Real (+ (* |W[1,0]| |X[0,3]|) |b[1]|))
(define-fun t.9 () Real (+ (* |W[2,0]| |X[0,0]|) |b[2]|))
(define-fun t.10 () Real (+ (* |W[2,0]| |X[0,1]|) |b[2]|))
(define-fun t.11 () Real (+ (* |W[2,0]| |X[0,2]|) |b[2]|))
(define-fun t.12 () Real (+ (* |W[2,0]| |X[0,3]|) |b[2]|))
(define-fun t.13 () Real (+ (* |W[3,0]| |X[0,0]|) |b[3]|))
(define-fun t.14 () Real (+ (* |W[3,0]| |X[0,1]|) |b[3]|))
(define-fun t.15 () Real (+ (* |W[3,0]| |X[0,2]|) |b[3]|))
(define-fun t.16 () Real (+ (* |W[3,0]| |X[0,3]|) |b[3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.7))  ; hypothesis: (W[0, 0] * X[0, 0] + b[0]) is not 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 1] + b[0]) is not 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 2] + b[0]) is not 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 3] + b[0]) is not 0
(assert (not case.16))  ; hypothesis: (W[1, 0] * X[0, 0] + b[1]) is not 0
(assert (not case.17))  ; hypothesis: (W[1, 0] * X[0, 1] + b[1]) is not 0
(assert (not case.18))  ; hypothesis: (W[1, 0] * X[0, 2] + b[1]) is not 0
(assert (not case.19))  ; hypothesis: (W[1, 0] * X[0, 3] + b[1]) is not 0
(assert (not case.22))  ; hypothesis: (W[2, 0] * X[0, 0] + b[2]) is not 0
(assert (not case.23))  ; hypothesis: (W[2, 0] * X[0, 1] + b[2]) is not 0
(assert (not case.24))  ; hypothesis: (W[2, 0] * X[0, 2] + b[2]) is not 0
(assert (not case.25))  ; hypothesis: (W[2, 0] * X[0, 3] + b[2]) is not 0
(assert (not case.28))  ; hypothesis: (W[3, 0] * X[0, 0] + b[3]) is not 0
(assert (not case.29))  ; hypothesis: (W[3, 0] * X[0, 1] + b[3]) is not 0
(assert (not case.30))  ; hypothesis: (W[3, 0] * X[0, 2] + b[3]) is not 0
(assert (not case.31))  ; hypothesis: (W[3, 0] * X[0, 3] + b[3]) is not 0
(assert (or (not (= (ite case.32 |e[1]| 0.0) (ite case.32 1.0 0.0))) (not (= (ite case.34 |e[1]| 0.0) (ite case.34 1.0 0.0))) (not (= (ite case.36 |e[1]| 0.0) (ite case.36 1.0 0.0))) (not (= (ite case.38 |e[1]| 0.0) (ite case.38 1.0 0.0))) (not (= (ite case.40 |e[1]| 0.0) (ite case.40 1.0 0.0))) (not (= (ite case.42 |e[1]| 0.0) (ite case.42 1.0 0.0))) (not (= (ite case.44 |e[1]| 0.0) (ite case.44 1.0 0.0))) (not (= (ite case.46 |e[1]| 0.0) (ite case.46 1.0 0.0))) (not (= (ite case.48 |e[1]| 0.0) (ite case.48 1.0 0.0))) (not (= (ite case.50 |e[1]| 0.0) (ite case.50 1.0 0.0))) (not (= (ite case.52 |e[1]| 0.0) (ite case.52 1.0 0.0))) (not (= (ite case.54 |e[1]| 0.0) (ite case.54 1.0 0.0))) (not (= (ite case.56 |e[1]| 0.0) (ite case.56 1.0 0.0))) (not (= (ite case.58 |e[1]| 0.0) (ite case.58 1.0 0.0))) (not (= (ite case.60 |e[1]| 0.0) (ite case.60 1.0 0.0))) (not (= (ite case.62 |e[1]| 0.0) (ite case.62 1.0 0.0)))))  ; claim, that one of 16 equations fails, as in: where([(W[0, 0] * X[0, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + b[0]) > 0]
(check-sat)
(pop 1)
; H = 4, m = 2, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.28 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) |b[1]|))
(define-fun t.3 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) |b[2]|))
(define-fun t.4 () Real (+ (* |W[3,0]| |X[0,0]|) (* |W[3,1]| |X[1,0]|) |b[3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) is not 0
(assert (not case.13))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + b[1]) is not 0
(assert (not case.17))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + b[2]) is not 0
(assert (not case.21))  ; hypothesis: (W[3, 0] * X[0, 0] + W[3, 1] * X[1, 0] + b[3]) is not 0
(assert (or (not (= (ite case.22 |e[1]| 0.0) (ite case.22 1.0 0.0))) (not (= (ite case.24 |e[1]| 0.0) (ite case.24 1.0 0.0))) (not (= (ite case.26 |e[1]| 0.0) (ite case.26 1.0 0.0))) (not (= (ite case.28 |e[1]| 0.0) (ite case.28 1.0 0.0)))))  ; claim, that one of 4 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] +...
(check-sat)
(pop 1)
; H = 4, m = 2, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) |b[1]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) |b[2]|))
(define-fun t.6 () Real (+ (* |W[2,0]| |X[0,1]|) (* |W[2,1]| |X[1,1]|) |b[2]|))
(define-fun t.7 () Real (+ (* |W[3,0]| |X[0,0]|) (* |W[3,1]| |X[1,0]|) |b[3]|))
(define-fun t.8 () Real (+ (* |W[3,0]| |X[0,1]|) (* |W[3,1]| |X[1,1]|) |b[3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) is not 0
(assert (not case.12))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + b[0]) is not 0
(assert (not case.16))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + b[1]) is not 0
(assert (not case.17))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + b[1]) is not 0
(assert (not case.21))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + b[2]) is not 0
(assert (not case.22))  ; hypothesis: (W[2, 0] * X[0, 1] + W[2, 1] * X[1, 1] + b[2]) is not 0
(assert (not case.26))  ; hypothesis: (W[3, 0] * X[0, 0] + W[3, 1] * X[1, 0] + b[3]) is not 0
(assert (not case.27))  ; hypothesis: (W[3, 0] * X[0, 1] + W[3, 1] * X[1, 1] + b[3]) is not 0
(assert (or (not (= (ite case.28 |e[1]| 0.0) (ite case.28 1.0 0.0))) (not (= (ite case.30 |e[1]| 0.0) (ite case.30 1.0 0.0))) (not (= (ite case.32 |e[1]| 0.0) (ite case.32 1.0 0.0))) (not (= (ite case.34 |e[1]| 0.0) (ite case.34 1.0 0.0))) (not (= (ite case.36 |e[1]| 0.0) (ite case.36 1.0 0.0))) (not (= (ite case.38 |e[1]| 0.0) (ite case.38 1.0 0.0))) (not (= (ite case.40 |e[1]| 0.0) (ite case.40 1.0 0.0))) (not (= (ite case.42 |e[1]| 0.0) (ite case.42 1.0 0.0)))))  ; claim, that one of 8 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] +...
(check-sat)
(pop 1)
; H = 4, m = 2, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.52 () Bool)
(declare-fun case.54 () Bool)
(declare-fun case.56 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,2]|) (* |W[1,1]| |X[1,2]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) |b[2]|))
(define-fun t.8 () Real (+ (* |W[2,0]| |X[0,1]|) (* |W[2,1]| |X[1,1]|) |b[2]|))
(define-fun t.9 () Real (+ (* |W[2,0]| |X[0,2]|) (* |W[2,1]| |X[1,2]|) |b[2]|))
(define-fun t.10 () Real (+ (* |W[3,0]| |X[0,0]|) (* |W[3,1]| |X[1,0]|) |b[3]|))
(define-fun t.11 () Real (+ (* |W[3,0]| |X[0,1]|) (* |W[3,1]| |X[1,1]|) |b[3]|))
(define-fun t.12 () Real (+ (* |W[3,0]| |X[0,2]|) (* |W[3,1]| |X[1,2]|) |b[3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) is not 0
(assert (not case.12))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + b[0]) is not 0
(assert (not case.19))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + b[1]) is not 0
(assert (not case.20))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + b[1]) is not 0
(assert (not case.21))  ; hypothesis: (W[1, 0] * X[0, 2] + W[1, 1] * X[1, 2] + b[1]) is not 0
(assert (not case.25))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + b[2]) is not 0
(assert (not case.26))  ; hypothesis: (W[2, 0] * X[0, 1] + W[2, 1] * X[1, 1] + b[2]) is not 0
(assert (not case.27))  ; hypothesis: (W[2, 0] * X[0, 2] + W[2, 1] * X[1, 2] + b[2]) is not 0
(assert (not case.31))  ; hypothesis: (W[3, 0] * X[0, 0] + W[3, 1] * X[1, 0] + b[3]) is not 0
(assert (not case.32))  ; hypothesis: (W[3, 0] * X[0, 1] + W[3, 1] * X[1, 1] + b[3]) is not 0
(assert (not case.33))  ; hypothesis: (W[3, 0] * X[0, 2] + W[3, 1] * X[1, 2] + b[3]) is not 0
(assert (or (not (= (ite case.34 |e[1]| 0.0) (ite case.34 1.0 0.0))) (not (= (ite case.36 |e[1]| 0.0) (ite case.36 1.0 0.0))) (not (= (ite case.38 |e[1]| 0.0) (ite case.38 1.0 0.0))) (not (= (ite case.40 |e[1]| 0.0) (ite case.40 1.0 0.0))) (not (= (ite case.42 |e[1]| 0.0) (ite case.42 1.0 0.0))) (not (= (ite case.44 |e[1]| 0.0) (ite case.44 1.0 0.0))) (not (= (ite case.46 |e[1]| 0.0) (ite case.46 1.0 0.0))) (not (= (ite case.48 |e[1]| 0.0) (ite case.48 1.0 0.0))) (not (= (ite case.50 |e[1]| 0.0) (ite case.50 1.0 0.0))) (not (= (ite case.52 |e[1]| 0.0) (ite case.52 1.0 0.0))) (not (= (ite case.54 |e[1]| 0.0) (ite case.54 1.0 0.0))) (not (= (ite case.56 |e[1]| 0.0) (ite case.56 1.0 0.0)))))  ; claim, that one of 12 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] ...
(check-sat)
(pop 1)
; H = 4, m = 2, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.52 () Bool)
(declare-fun case.54 () Bool)
(declare-fun case.56 () Bool)
(declare-fun case.58 () Bool)
(declare-fun case.60 () Bool)
(declare-fun case.62 () Bool)
(declare-fun case.64 () Bool)
(declare-fun case.66 () Bool)
(declare-fun case.68 () Bool)
(declare-fun case.70 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[0,0]| |X[0,3]|) (* |W[0,1]| |X[1,3]|) |b[0]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[1,0]| |X[0,2]|) (* |W[1,1]| |X[1,2]|) |b[1]|))
(define-fun t.8 () Real (+ (* |W[1,0]| |X[0,3]|) (* |W[1,1]| |X[1,3]|) |b[1]|))
(define-fun t.9 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) |b[2]|))
(define-fun t.10 () Real (+ (* |W[2,0]| |X[0,1]|) (* |W[2,1]| |X[1,1]|) |b[2]|))
(define-fun t.11 () Real (+ (* |W[2,0]| |X[0,2]|) (* |W[2,1]| |X[1,2]|) |b[2]|))
(define-fun t.12 () Real (+ (* |W[2,0]| |X[0,3]|) (* |W[2,1]| |X[1,3]|) |b[2]|))
(define-fun t.13 () Real (+ (* |W[3,0]| |X[0,0]|) (* |W[3,1]| |X[1,0]|) |b[3]|))
(define-fun t.14 () Real (+ (* |W[3,0]| |X[0,1]|) (* |W[3,1]| |X[1,1]|) |b[3]|))
(define-fun t.15 () Real (+ (* |W[3,0]| |X[0,2]|) (* |W[3,1]| |X[1,2]|) |b[3]|))
(define-fun t.16 () Real (+ (* |W[3,0]| |X[0,3]|) (* |W[3,1]| |X[1,3]|) |b[3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.9))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) is not 0
(assert (not case.12))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + b[0]) is not 0
(assert (not case.18))  ; hypothesis: (W[0, 0] * X[0, 3] + W[0, 1] * X[1, 3] + b[0]) is not 0
(assert (not case.22))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + b[1]) is not 0
(assert (not case.23))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + b[1]) is not 0
(assert (not case.24))  ; hypothesis: (W[1, 0] * X[0, 2] + W[1, 1] * X[1, 2] + b[1]) is not 0
(assert (not case.25))  ; hypothesis: (W[1, 0] * X[0, 3] + W[1, 1] * X[1, 3] + b[1]) is not 0
(assert (not case.29))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + b[2]) is not 0
(assert (not case.30))  ; hypothesis: (W[2, 0] * X[0, 1] + W[2, 1] * X[1, 1] + b[2]) is not 0
(assert (not case.31))  ; hypothesis: (W[2, 0] * X[0, 2] + W[2, 1] * X[1, 2] + b[2]) is not 0
(assert (not case.32))  ; hypothesis: (W[2, 0] * X[0, 3] + W[2, 1] * X[1, 3] + b[2]) is not 0
(assert (not case.36))  ; hypothesis: (W[3, 0] * X[0, 0] + W[3, 1] * X[1, 0] + b[3]) is not 0
(assert (not case.37))  ; hypothesis: (W[3, 0] * X[0, 1] + W[3, 1] * X[1, 1] + b[3]) is not 0
(assert (not case.38))  ; hypothesis: (W[3, 0] * X[0, 2] + W[3, 1] * X[1, 2] + b[3]) is not 0
(assert (not case.39))  ; hypothesis: (W[3, 0] * X[0, 3] + W[3, 1] * X[1, 3] + b[3]) is not 0
(assert (or (not (= (ite case.40 |e[1]| 0.0) (ite case.40 1.0 0.0))) (not (= (ite case.42 |e[1]| 0.0) (ite case.42 1.0 0.0))) (not (= (ite case.44 |e[1]| 0.0) (ite case.44 1.0 0.0))) (not (= (ite case.46 |e[1]| 0.0) (ite case.46 1.0 0.0))) (not (= (ite case.48 |e[1]| 0.0) (ite case.48 1.0 0.0))) (not (= (ite case.50 |e[1]| 0.0) (ite case.50 1.0 0.0))) (not (= (ite case.52 |e[1]| 0.0) (ite case.52 1.0 0.0))) (not (= (ite case.54 |e[1]| 0.0) (ite case.54 1.0 0.0))) (not (= (ite case.56 |e[1]| 0.0) (ite case.56 1.0 0.0))) (not (= (ite case.58 |e[1]| 0.0) (ite case.58 1.0 0.0))) (not (= (ite case.60 |e[1]| 0.0) (ite case.60 1.0 0.0))) (not (= (ite case.62 |e[1]| 0.0) (ite case.62 1.0 0.0))) (not (= (ite case.64 |e[1]| 0.0) (ite case.64 1.0 0.0))) (not (= (ite case.66 |e[1]| 0.0) (ite case.66 1.0 0.0))) (not (= (ite case.68 |e[1]| 0.0) (ite case.68 1.0 0.0))) (not (= (ite case.70 |e[1]| 0.0) (ite case.70 1.0 0.0)))))  ; claim, that one of 16 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] ...
(check-sat)
(pop 1)
; H = 4, m = 3, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) |b[1]|))
(define-fun t.3 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) (* |W[2,2]| |X[2,0]|) |b[2]|))
(define-fun t.4 () Real (+ (* |W[3,0]| |X[0,0]|) (* |W[3,1]| |X[1,0]|) (* |W[3,2]| |X[2,0]|) |b[3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) is not 0
(assert (not case.16))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + b[1]) is not 0
(assert (not case.21))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + W[2, 2] * X[2, 0] + b[2]) is not 0
(assert (not case.26))  ; hypothesis: (W[3, 0] * X[0, 0] + W[3, 1] * X[1, 0] + W[3, 2] * X[2, 0] + b[3]) is not 0
(assert (or (not (= (ite case.27 |e[1]| 0.0) (ite case.27 1.0 0.0))) (not (= (ite case.29 |e[1]| 0.0) (ite case.29 1.0 0.0))) (not (= (ite case.31 |e[1]| 0.0) (ite case.31 1.0 0.0))) (not (= (ite case.33 |e[1]| 0.0) (ite case.33 1.0 0.0)))))  ; claim, that one of 4 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] +...
(check-sat)
(pop 1)
; H = 4, m = 3, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.48 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) |b[1]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) (* |W[1,2]| |X[2,1]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) (* |W[2,2]| |X[2,0]|) |b[2]|))
(define-fun t.6 () Real (+ (* |W[2,0]| |X[0,1]|) (* |W[2,1]| |X[1,1]|) (* |W[2,2]| |X[2,1]|) |b[2]|))
(define-fun t.7 () Real (+ (* |W[3,0]| |X[0,0]|) (* |W[3,1]| |X[1,0]|) (* |W[3,2]| |X[2,0]|) |b[3]|))
(define-fun t.8 () Real (+ (* |W[3,0]| |X[0,1]|) (* |W[3,1]| |X[1,1]|) (* |W[3,2]| |X[2,1]|) |b[3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + b[0]) is not 0
(assert (not case.20))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + b[1]) is not 0
(assert (not case.21))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + W[1, 2] * X[2, 1] + b[1]) is not 0
(assert (not case.26))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + W[2, 2] * X[2, 0] + b[2]) is not 0
(assert (not case.27))  ; hypothesis: (W[2, 0] * X[0, 1] + W[2, 1] * X[1, 1] + W[2, 2] * X[2, 1] + b[2]) is not 0
(assert (not case.32))  ; hypothesis: (W[3, 0] * X[0, 0] + W[3, 1] * X[1, 0] + W[3, 2] * X[2, 0] + b[3]) is not 0
(assert (not case.33))  ; hypothesis: (W[3, 0] * X[0, 1] + W[3, 1] * X[1, 1] + W[3, 2] * X[2, 1] + b[3]) is not 0
(assert (or (not (= (ite case.34 |e[1]| 0.0) (ite case.34 1.0 0.0))) (not (= (ite case.36 |e[1]| 0.0) (ite case.36 1.0 0.0))) (not (= (ite case.38 |e[1]| 0.0) (ite case.38 1.0 0.0))) (not (= (ite case.40 |e[1]| 0.0) (ite case.40 1.0 0.0))) (not (= (ite case.42 |e[1]| 0.0) (ite case.42 1.0 0.0))) (not (= (ite case.44 |e[1]| 0.0) (ite case.44 1.0 0.0))) (not (= (ite case.46 |e[1]| 0.0) (ite case.46 1.0 0.0))) (not (= (ite case.48 |e[1]| 0.0) (ite case.48 1.0 0.0)))))  ; claim, that one of 8 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] +...
(check-sat)
(pop 1)
; H = 4, m = 3, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.40 () Bool)
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
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) (* |W[0,2]| |X[2,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) (* |W[1,2]| |X[2,1]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,2]|) (* |W[1,1]| |X[1,2]|) (* |W[1,2]| |X[2,2]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) (* |W[2,2]| |X[2,0]|) |b[2]|))
(define-fun t.8 () Real (+ (* |W[2,0]| |X[0,1]|) (* |W[2,1]| |X[1,1]|) (* |W[2,2]| |X[2,1]|) |b[2]|))
(define-fun t.9 () Real (+ (* |W[2,0]| |X[0,2]|) (* |W[2,1]| |X[1,2]|) (* |W[2,2]| |X[2,2]|) |b[2]|))
(define-fun t.10 () Real (+ (* |W[3,0]| |X[0,0]|) (* |W[3,1]| |X[1,0]|) (* |W[3,2]| |X[2,0]|) |b[3]|))
(define-fun t.11 () Real (+ (* |W[3,0]| |X[0,1]|) (* |W[3,1]| |X[1,1]|) (* |W[3,2]| |X[2,1]|) |b[3]|))
(define-fun t.12 () Real (+ (* |W[3,0]| |X[0,2]|) (* |W[3,1]| |X[1,2]|) (* |W[3,2]| |X[2,2]|) |b[3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + b[0]) is not 0
(assert (not case.19))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + W[0, 2] * X[2, 2] + b[0]) is not 0
(assert (not case.24))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + b[1]) is not 0
(assert (not case.25))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + W[1, 2] * X[2, 1] + b[1]) is not 0
(assert (not case.26))  ; hypothesis: (W[1, 0] * X[0, 2] + W[1, 1] * X[1, 2] + W[1, 2] * X[2, 2] + b[1]) is not 0
(assert (not case.31))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + W[2, 2] * X[2, 0] + b[2]) is not 0
(assert (not case.32))  ; hypothesis: (W[2, 0] * X[0, 1] + W[2, 1] * X[1, 1] + W[2, 2] * X[2, 1] + b[2]) is not 0
(assert (not case.33))  ; hypothesis: (W[2, 0] * X[0, 2] + W[2, 1] * X[1, 2] + W[2, 2] * X[2, 2] + b[2]) is not 0
(assert (not case.38))  ; hypothesis: (W[3, 0] * X[0, 0] + W[3, 1] * X[1, 0] + W[3, 2] * X[2, 0] + b[3]) is not 0
(assert (not case.39))  ; hypothesis: (W[3, 0] * X[0, 1] + W[3, 1] * X[1, 1] + W[3, 2] * X[2, 1] + b[3]) is not 0
(assert (not case.40))  ; hypothesis: (W[3, 0] * X[0, 2] + W[3, 1] * X[1, 2] + W[3, 2] * X[2, 2] + b[3]) is not 0
(assert (or (not (= (ite case.41 |e[1]| 0.0) (ite case.41 1.0 0.0))) (not (= (ite case.43 |e[1]| 0.0) (ite case.43 1.0 0.0))) (not (= (ite case.45 |e[1]| 0.0) (ite case.45 1.0 0.0))) (not (= (ite case.47 |e[1]| 0.0) (ite case.47 1.0 0.0))) (not (= (ite case.49 |e[1]| 0.0) (ite case.49 1.0 0.0))) (not (= (ite case.51 |e[1]| 0.0) (ite case.51 1.0 0.0))) (not (= (ite case.53 |e[1]| 0.0) (ite case.53 1.0 0.0))) (not (= (ite case.55 |e[1]| 0.0) (ite case.55 1.0 0.0))) (not (= (ite case.57 |e[1]| 0.0) (ite case.57 1.0 0.0))) (not (= (ite case.59 |e[1]| 0.0) (ite case.59 1.0 0.0))) (not (= (ite case.61 |e[1]| 0.0) (ite case.61 1.0 0.0))) (not (= (ite case.63 |e[1]| 0.0) (ite case.63 1.0 0.0)))))  ; claim, that one of 12 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] ...
(check-sat)
(pop 1)
; H = 4, m = 3, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.47 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.52 () Bool)
(declare-fun case.54 () Bool)
(declare-fun case.56 () Bool)
(declare-fun case.58 () Bool)
(declare-fun case.60 () Bool)
(declare-fun case.62 () Bool)
(declare-fun case.64 () Bool)
(declare-fun case.66 () Bool)
(declare-fun case.68 () Bool)
(declare-fun case.70 () Bool)
(declare-fun case.72 () Bool)
(declare-fun case.74 () Bool)
(declare-fun case.76 () Bool)
(declare-fun case.78 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) (* |W[0,2]| |X[2,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[0,0]| |X[0,3]|) (* |W[0,1]| |X[1,3]|) (* |W[0,2]| |X[2,3]|) |b[0]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) (* |W[1,2]| |X[2,1]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[1,0]| |X[0,2]|) (* |W[1,1]| |X[1,2]|) (* |W[1,2]| |X[2,2]|) |b[1]|))
(define-fun t.8 () Real (+ (* |W[1,0]| |X[0,3]|) (* |W[1,1]| |X[1,3]|) (* |W[1,2]| |X[2,3]|) |b[1]|))
(define-fun t.9 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) (* |W[2,2]| |X[2,0]|) |b[2]|))
(define-fun t.10 () Real (+ (* |W[2,0]| |X[0,1]|) (* |W[2,1]| |X[1,1]|) (* |W[2,2]| |X[2,1]|) |b[2]|))
(define-fun t.11 () Real (+ (* |W[2,0]| |X[0,2]|) (* |W[2,1]| |X[1,2]|) (* |W[2,2]| |X[2,2]|) |b[2]|))
(define-fun t.12 () Real (+ (* |W[2,0]| |X[0,3]|) (* |W[2,1]| |X[1,3]|) (* |W[2,2]| |X[2,3]|) |b[2]|))
(define-fun t.13 () Real (+ (* |W[3,0]| |X[0,0]|) (* |W[3,1]| |X[1,0]|) (* |W[3,2]| |X[2,0]|) |b[3]|))
(define-fun t.14 () Real (+ (* |W[3,0]| |X[0,1]|) (* |W[3,1]| |X[1,1]|) (* |W[3,2]| |X[2,1]|) |b[3]|))
(define-fun t.15 () Real (+ (* |W[3,0]| |X[0,2]|) (* |W[3,1]| |X[1,2]|) (* |W[3,2]| |X[2,2]|) |b[3]|))
(define-fun t.16 () Real (+ (* |W[3,0]| |X[0,3]|) (* |W[3,1]| |X[1,3]|) (* |W[3,2]| |X[2,3]|) |b[3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.11))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) is not 0
(assert (not case.15))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + b[0]) is not 0
(assert (not case.19))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + W[0, 2] * X[2, 2] + b[0]) is not 0
(assert (not case.23))  ; hypothesis: (W[0, 0] * X[0, 3] + W[0, 1] * X[1, 3] + W[0, 2] * X[2, 3] + b[0]) is not 0
(assert (not case.28))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + b[1]) is not 0
(assert (not case.29))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + W[1, 2] * X[2, 1] + b[1]) is not 0
(assert (not case.30))  ; hypothesis: (W[1, 0] * X[0, 2] + W[1, 1] * X[1, 2] + W[1, 2] * X[2, 2] + b[1]) is not 0
(assert (not case.31))  ; hypothesis: (W[1, 0] * X[0, 3] + W[1, 1] * X[1, 3] + W[1, 2] * X[2, 3] + b[1]) is not 0
(assert (not case.36))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + W[2, 2] * X[2, 0] + b[2]) is not 0
(assert (not case.37))  ; hypothesis: (W[2, 0] * X[0, 1] + W[2, 1] * X[1, 1] + W[2, 2] * X[2, 1] + b[2]) is not 0
(assert (not case.38))  ; hypothesis: (W[2, 0] * X[0, 2] + W[2, 1] * X[1, 2] + W[2, 2] * X[2, 2] + b[2]) is not 0
(assert (not case.39))  ; hypothesis: (W[2, 0] * X[0, 3] + W[2, 1] * X[1, 3] + W[2, 2] * X[2, 3] + b[2]) is not 0
(assert (not case.44))  ; hypothesis: (W[3, 0] * X[0, 0] + W[3, 1] * X[1, 0] + W[3, 2] * X[2, 0] + b[3]) is not 0
(assert (not case.45))  ; hypothesis: (W[3, 0] * X[0, 1] + W[3, 1] * X[1, 1] + W[3, 2] * X[2, 1] + b[3]) is not 0
(assert (not case.46))  ; hypothesis: (W[3, 0] * X[0, 2] + W[3, 1] * X[1, 2] + W[3, 2] * X[2, 2] + b[3]) is not 0
(assert (not case.47))  ; hypothesis: (W[3, 0] * X[0, 3] + W[3, 1] * X[1, 3] + W[3, 2] * X[2, 3] + b[3]) is not 0
(assert (or (not (= (ite case.48 |e[1]| 0.0) (ite case.48 1.0 0.0))) (not (= (ite case.50 |e[1]| 0.0) (ite case.50 1.0 0.0))) (not (= (ite case.52 |e[1]| 0.0) (ite case.52 1.0 0.0))) (not (= (ite case.54 |e[1]| 0.0) (ite case.54 1.0 0.0))) (not (= (ite case.56 |e[1]| 0.0) (ite case.56 1.0 0.0))) (not (= (ite case.58 |e[1]| 0.0) (ite case.58 1.0 0.0))) (not (= (ite case.60 |e[1]| 0.0) (ite case.60 1.0 0.0))) (not (= (ite case.62 |e[1]| 0.0) (ite case.62 1.0 0.0))) (not (= (ite case.64 |e[1]| 0.0) (ite case.64 1.0 0.0))) (not (= (ite case.66 |e[1]| 0.0) (ite case.66 1.0 0.0))) (not (= (ite case.68 |e[1]| 0.0) (ite case.68 1.0 0.0))) (not (= (ite case.70 |e[1]| 0.0) (ite case.70 1.0 0.0))) (not (= (ite case.72 |e[1]| 0.0) (ite case.72 1.0 0.0))) (not (= (ite case.74 |e[1]| 0.0) (ite case.74 1.0 0.0))) (not (= (ite case.76 |e[1]| 0.0) (ite case.76 1.0 0.0))) (not (= (ite case.78 |e[1]| 0.0) (ite case.78 1.0 0.0)))))  ; claim, that one of 16 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0], e[1], 0) = [(W[0, 0] * X[0, 0] ...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.38 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) (* |W[0,3]| |X[3,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) (* |W[1,3]| |X[3,0]|) |b[1]|))
(define-fun t.3 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) (* |W[2,2]| |X[2,0]|) (* |W[2,3]| |X[3,0]|) |b[2]|))
(define-fun t.4 () Real (+ (* |W[3,0]| |X[0,0]|) (* |W[3,1]| |X[1,0]|) (* |W[3,2]| |X[2,0]|) (* |W[3,3]| |X[3,0]|) |b[3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) is not 0
(assert (not case.19))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + W[1, 3] * X[3, 0] + b[1]) is not 0
(assert (not case.25))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + W[2, 2] * X[2, 0] + W[2, 3] * X[3, 0] + b[2]) is not 0
(assert (not case.31))  ; hypothesis: (W[3, 0] * X[0, 0] + W[3, 1] * X[1, 0] + W[3, 2] * X[2, 0] + W[3, 3] * X[3, 0] + b[3]) is not 0
(assert (or (not (= (ite case.32 |e[1]| 0.0) (ite case.32 1.0 0.0))) (not (= (ite case.34 |e[1]| 0.0) (ite case.34 1.0 0.0))) (not (= (ite case.36 |e[1]| 0.0) (ite case.36 1.0 0.0))) (not (= (ite case.38 |e[1]| 0.0) (ite case.38 1.0 0.0)))))  ; claim, that one of 4 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0], e[1], 0) = [...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.52 () Bool)
(declare-fun case.54 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) (* |W[0,3]| |X[3,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) (* |W[0,3]| |X[3,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) (* |W[1,3]| |X[3,0]|) |b[1]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) (* |W[1,2]| |X[2,1]|) (* |W[1,3]| |X[3,1]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) (* |W[2,2]| |X[2,0]|) (* |W[2,3]| |X[3,0]|) |b[2]|))
(define-fun t.6 () Real (+ (* |W[2,0]| |X[0,1]|) (* |W[2,1]| |X[1,1]|) (* |W[2,2]| |X[2,1]|) (* |W[2,3]| |X[3,1]|) |b[2]|))
(define-fun t.7 () Real (+ (* |W[3,0]| |X[0,0]|) (* |W[3,1]| |X[1,0]|) (* |W[3,2]| |X[2,0]|) (* |W[3,3]| |X[3,0]|) |b[3]|))
(define-fun t.8 () Real (+ (* |W[3,0]| |X[0,1]|) (* |W[3,1]| |X[1,1]|) (* |W[3,2]| |X[2,1]|) (* |W[3,3]| |X[3,1]|) |b[3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) is not 0
(assert (not case.18))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + W[0, 3] * X[3, 1] + b[0]) is not 0
(assert (not case.24))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + W[1, 3] * X[3, 0] + b[1]) is not 0
(assert (not case.25))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + W[1, 2] * X[2, 1] + W[1, 3] * X[3, 1] + b[1]) is not 0
(assert (not case.31))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + W[2, 2] * X[2, 0] + W[2, 3] * X[3, 0] + b[2]) is not 0
(assert (not case.32))  ; hypothesis: (W[2, 0] * X[0, 1] + W[2, 1] * X[1, 1] + W[2, 2] * X[2, 1] + W[2, 3] * X[3, 1] + b[2]) is not 0
(assert (not case.38))  ; hypothesis: (W[3, 0] * X[0, 0] + W[3, 1] * X[1, 0] + W[3, 2] * X[2, 0] + W[3, 3] * X[3, 0] + b[3]) is not 0
(assert (not case.39))  ; hypothesis: (W[3, 0] * X[0, 1] + W[3, 1] * X[1, 1] + W[3, 2] * X[2, 1] + W[3, 3] * X[3, 1] + b[3]) is not 0
(assert (or (not (= (ite case.40 |e[1]| 0.0) (ite case.40 1.0 0.0))) (not (= (ite case.42 |e[1]| 0.0) (ite case.42 1.0 0.0))) (not (= (ite case.44 |e[1]| 0.0) (ite case.44 1.0 0.0))) (not (= (ite case.46 |e[1]| 0.0) (ite case.46 1.0 0.0))) (not (= (ite case.48 |e[1]| 0.0) (ite case.48 1.0 0.0))) (not (= (ite case.50 |e[1]| 0.0) (ite case.50 1.0 0.0))) (not (= (ite case.52 |e[1]| 0.0) (ite case.52 1.0 0.0))) (not (= (ite case.54 |e[1]| 0.0) (ite case.54 1.0 0.0)))))  ; claim, that one of 8 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0], e[1], 0) = [...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.47 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.52 () Bool)
(declare-fun case.54 () Bool)
(declare-fun case.56 () Bool)
(declare-fun case.58 () Bool)
(declare-fun case.60 () Bool)
(declare-fun case.62 () Bool)
(declare-fun case.64 () Bool)
(declare-fun case.66 () Bool)
(declare-fun case.68 () Bool)
(declare-fun case.70 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) (* |W[0,3]| |X[3,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) (* |W[0,3]| |X[3,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) (* |W[0,2]| |X[2,2]|) (* |W[0,3]| |X[3,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) (* |W[1,3]| |X[3,0]|) |b[1]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) (* |W[1,2]| |X[2,1]|) (* |W[1,3]| |X[3,1]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,2]|) (* |W[1,1]| |X[1,2]|) (* |W[1,2]| |X[2,2]|) (* |W[1,3]| |X[3,2]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) (* |W[2,2]| |X[2,0]|) (* |W[2,3]| |X[3,0]|) |b[2]|))
(define-fun t.8 () Real (+ (* |W[2,0]| |X[0,1]|) (* |W[2,1]| |X[1,1]|) (* |W[2,2]| |X[2,1]|) (* |W[2,3]| |X[3,1]|) |b[2]|))
(define-fun t.9 () Real (+ (* |W[2,0]| |X[0,2]|) (* |W[2,1]| |X[1,2]|) (* |W[2,2]| |X[2,2]|) (* |W[2,3]| |X[3,2]|) |b[2]|))
(define-fun t.10 () Real (+ (* |W[3,0]| |X[0,0]|) (* |W[3,1]| |X[1,0]|) (* |W[3,2]| |X[2,0]|) (* |W[3,3]| |X[3,0]|) |b[3]|))
(define-fun t.11 () Real (+ (* |W[3,0]| |X[0,1]|) (* |W[3,1]| |X[1,1]|) (* |W[3,2]| |X[2,1]|) (* |W[3,3]| |X[3,1]|) |b[3]|))
(define-fun t.12 () Real (+ (* |W[3,0]| |X[0,2]|) (* |W[3,1]| |X[1,2]|) (* |W[3,2]| |X[2,2]|) (* |W[3,3]| |X[3,2]|) |b[3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) is not 0
(assert (not case.18))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + W[0, 3] * X[3, 1] + b[0]) is not 0
(assert (not case.23))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + W[0, 2] * X[2, 2] + W[0, 3] * X[3, 2] + b[0]) is not 0
(assert (not case.29))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + W[1, 3] * X[3, 0] + b[1]) is not 0
(assert (not case.30))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + W[1, 2] * X[2, 1] + W[1, 3] * X[3, 1] + b[1]) is not 0
(assert (not case.31))  ; hypothesis: (W[1, 0] * X[0, 2] + W[1, 1] * X[1, 2] + W[1, 2] * X[2, 2] + W[1, 3] * X[3, 2] + b[1]) is not 0
(assert (not case.37))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + W[2, 2] * X[2, 0] + W[2, 3] * X[3, 0] + b[2]) is not 0
(assert (not case.38))  ; hypothesis: (W[2, 0] * X[0, 1] + W[2, 1] * X[1, 1] + W[2, 2] * X[2, 1] + W[2, 3] * X[3, 1] + b[2]) is not 0
(assert (not case.39))  ; hypothesis: (W[2, 0] * X[0, 2] + W[2, 1] * X[1, 2] + W[2, 2] * X[2, 2] + W[2, 3] * X[3, 2] + b[2]) is not 0
(assert (not case.45))  ; hypothesis: (W[3, 0] * X[0, 0] + W[3, 1] * X[1, 0] + W[3, 2] * X[2, 0] + W[3, 3] * X[3, 0] + b[3]) is not 0
(assert (not case.46))  ; hypothesis: (W[3, 0] * X[0, 1] + W[3, 1] * X[1, 1] + W[3, 2] * X[2, 1] + W[3, 3] * X[3, 1] + b[3]) is not 0
(assert (not case.47))  ; hypothesis: (W[3, 0] * X[0, 2] + W[3, 1] * X[1, 2] + W[3, 2] * X[2, 2] + W[3, 3] * X[3, 2] + b[3]) is not 0
(assert (or (not (= (ite case.48 |e[1]| 0.0) (ite case.48 1.0 0.0))) (not (= (ite case.50 |e[1]| 0.0) (ite case.50 1.0 0.0))) (not (= (ite case.52 |e[1]| 0.0) (ite case.52 1.0 0.0))) (not (= (ite case.54 |e[1]| 0.0) (ite case.54 1.0 0.0))) (not (= (ite case.56 |e[1]| 0.0) (ite case.56 1.0 0.0))) (not (= (ite case.58 |e[1]| 0.0) (ite case.58 1.0 0.0))) (not (= (ite case.60 |e[1]| 0.0) (ite case.60 1.0 0.0))) (not (= (ite case.62 |e[1]| 0.0) (ite case.62 1.0 0.0))) (not (= (ite case.64 |e[1]| 0.0) (ite case.64 1.0 0.0))) (not (= (ite case.66 |e[1]| 0.0) (ite case.66 1.0 0.0))) (not (= (ite case.68 |e[1]| 0.0) (ite case.68 1.0 0.0))) (not (= (ite case.70 |e[1]| 0.0) (ite case.70 1.0 0.0)))))  ; claim, that one of 12 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0], e[1], 0) = ...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |X[3,3]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.52 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.54 () Bool)
(declare-fun case.55 () Bool)
(declare-fun case.56 () Bool)
(declare-fun case.58 () Bool)
(declare-fun case.60 () Bool)
(declare-fun case.62 () Bool)
(declare-fun case.64 () Bool)
(declare-fun case.66 () Bool)
(declare-fun case.68 () Bool)
(declare-fun case.70 () Bool)
(declare-fun case.72 () Bool)
(declare-fun case.74 () Bool)
(declare-fun case.76 () Bool)
(declare-fun case.78 () Bool)
(declare-fun case.80 () Bool)
(declare-fun case.82 () Bool)
(declare-fun case.84 () Bool)
(declare-fun case.86 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |W[0,0]| |X[0,0]|) (* |W[0,1]| |X[1,0]|) (* |W[0,2]| |X[2,0]|) (* |W[0,3]| |X[3,0]|) |b[0]|))
(define-fun t.2 () Real (+ (* |W[0,0]| |X[0,1]|) (* |W[0,1]| |X[1,1]|) (* |W[0,2]| |X[2,1]|) (* |W[0,3]| |X[3,1]|) |b[0]|))
(define-fun t.3 () Real (+ (* |W[0,0]| |X[0,2]|) (* |W[0,1]| |X[1,2]|) (* |W[0,2]| |X[2,2]|) (* |W[0,3]| |X[3,2]|) |b[0]|))
(define-fun t.4 () Real (+ (* |W[0,0]| |X[0,3]|) (* |W[0,1]| |X[1,3]|) (* |W[0,2]| |X[2,3]|) (* |W[0,3]| |X[3,3]|) |b[0]|))
(define-fun t.5 () Real (+ (* |W[1,0]| |X[0,0]|) (* |W[1,1]| |X[1,0]|) (* |W[1,2]| |X[2,0]|) (* |W[1,3]| |X[3,0]|) |b[1]|))
(define-fun t.6 () Real (+ (* |W[1,0]| |X[0,1]|) (* |W[1,1]| |X[1,1]|) (* |W[1,2]| |X[2,1]|) (* |W[1,3]| |X[3,1]|) |b[1]|))
(define-fun t.7 () Real (+ (* |W[1,0]| |X[0,2]|) (* |W[1,1]| |X[1,2]|) (* |W[1,2]| |X[2,2]|) (* |W[1,3]| |X[3,2]|) |b[1]|))
(define-fun t.8 () Real (+ (* |W[1,0]| |X[0,3]|) (* |W[1,1]| |X[1,3]|) (* |W[1,2]| |X[2,3]|) (* |W[1,3]| |X[3,3]|) |b[1]|))
(define-fun t.9 () Real (+ (* |W[2,0]| |X[0,0]|) (* |W[2,1]| |X[1,0]|) (* |W[2,2]| |X[2,0]|) (* |W[2,3]| |X[3,0]|) |b[2]|))
(define-fun t.10 () Real (+ (* |W[2,0]| |X[0,1]|) (* |W[2,1]| |X[1,1]|) (* |W[2,2]| |X[2,1]|) (* |W[2,3]| |X[3,1]|) |b[2]|))
(define-fun t.11 () Real (+ (* |W[2,0]| |X[0,2]|) (* |W[2,1]| |X[1,2]|) (* |W[2,2]| |X[2,2]|) (* |W[2,3]| |X[3,2]|) |b[2]|))
(define-fun t.12 () Real (+ (* |W[2,0]| |X[0,3]|) (* |W[2,1]| |X[1,3]|) (* |W[2,2]| |X[2,3]|) (* |W[2,3]| |X[3,3]|) |b[2]|))
(define-fun t.13 () Real (+ (* |W[3,0]| |X[0,0]|) (* |W[3,1]| |X[1,0]|) (* |W[3,2]| |X[2,0]|) (* |W[3,3]| |X[3,0]|) |b[3]|))
(define-fun t.14 () Real (+ (* |W[3,0]| |X[0,1]|) (* |W[3,1]| |X[1,1]|) (* |W[3,2]| |X[2,1]|) (* |W[3,3]| |X[3,1]|) |b[3]|))
(define-fun t.15 () Real (+ (* |W[3,0]| |X[0,2]|) (* |W[3,1]| |X[1,2]|) (* |W[3,2]| |X[2,2]|) (* |W[3,3]| |X[3,2]|) |b[3]|))
(define-fun t.16 () Real (+ (* |W[3,0]| |X[0,3]|) (* |W[3,1]| |X[1,3]|) (* |W[3,2]| |X[2,3]|) (* |W[3,3]| |X[3,3]|) |b[3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (not case.13))  ; hypothesis: (W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) is not 0
(assert (not case.18))  ; hypothesis: (W[0, 0] * X[0, 1] + W[0, 1] * X[1, 1] + W[0, 2] * X[2, 1] + W[0, 3] * X[3, 1] + b[0]) is not 0
(assert (not case.23))  ; hypothesis: (W[0, 0] * X[0, 2] + W[0, 1] * X[1, 2] + W[0, 2] * X[2, 2] + W[0, 3] * X[3, 2] + b[0]) is not 0
(assert (not case.28))  ; hypothesis: (W[0, 0] * X[0, 3] + W[0, 1] * X[1, 3] + W[0, 2] * X[2, 3] + W[0, 3] * X[3, 3] + b[0]) is not 0
(assert (not case.34))  ; hypothesis: (W[1, 0] * X[0, 0] + W[1, 1] * X[1, 0] + W[1, 2] * X[2, 0] + W[1, 3] * X[3, 0] + b[1]) is not 0
(assert (not case.35))  ; hypothesis: (W[1, 0] * X[0, 1] + W[1, 1] * X[1, 1] + W[1, 2] * X[2, 1] + W[1, 3] * X[3, 1] + b[1]) is not 0
(assert (not case.36))  ; hypothesis: (W[1, 0] * X[0, 2] + W[1, 1] * X[1, 2] + W[1, 2] * X[2, 2] + W[1, 3] * X[3, 2] + b[1]) is not 0
(assert (not case.37))  ; hypothesis: (W[1, 0] * X[0, 3] + W[1, 1] * X[1, 3] + W[1, 2] * X[2, 3] + W[1, 3] * X[3, 3] + b[1]) is not 0
(assert (not case.43))  ; hypothesis: (W[2, 0] * X[0, 0] + W[2, 1] * X[1, 0] + W[2, 2] * X[2, 0] + W[2, 3] * X[3, 0] + b[2]) is not 0
(assert (not case.44))  ; hypothesis: (W[2, 0] * X[0, 1] + W[2, 1] * X[1, 1] + W[2, 2] * X[2, 1] + W[2, 3] * X[3, 1] + b[2]) is not 0
(assert (not case.45))  ; hypothesis: (W[2, 0] * X[0, 2] + W[2, 1] * X[1, 2] + W[2, 2] * X[2, 2] + W[2, 3] * X[3, 2] + b[2]) is not 0
(assert (not case.46))  ; hypothesis: (W[2, 0] * X[0, 3] + W[2, 1] * X[1, 3] + W[2, 2] * X[2, 3] + W[2, 3] * X[3, 3] + b[2]) is not 0
(assert (not case.52))  ; hypothesis: (W[3, 0] * X[0, 0] + W[3, 1] * X[1, 0] + W[3, 2] * X[2, 0] + W[3, 3] * X[3, 0] + b[3]) is not 0
(assert (not case.53))  ; hypothesis: (W[3, 0] * X[0, 1] + W[3, 1] * X[1, 1] + W[3, 2] * X[2, 1] + W[3, 3] * X[3, 1] + b[3]) is not 0
(assert (not case.54))  ; hypothesis: (W[3, 0] * X[0, 2] + W[3, 1] * X[1, 2] + W[3, 2] * X[2, 2] + W[3, 3] * X[3, 2] + b[3]) is not 0
(assert (not case.55))  ; hypothesis: (W[3, 0] * X[0, 3] + W[3, 1] * X[1, 3] + W[3, 2] * X[2, 3] + W[3, 3] * X[3, 3] + b[3]) is not 0
(assert (or (not (= (ite case.56 |e[1]| 0.0) (ite case.56 1.0 0.0))) (not (= (ite case.58 |e[1]| 0.0) (ite case.58 1.0 0.0))) (not (= (ite case.60 |e[1]| 0.0) (ite case.60 1.0 0.0))) (not (= (ite case.62 |e[1]| 0.0) (ite case.62 1.0 0.0))) (not (= (ite case.64 |e[1]| 0.0) (ite case.64 1.0 0.0))) (not (= (ite case.66 |e[1]| 0.0) (ite case.66 1.0 0.0))) (not (= (ite case.68 |e[1]| 0.0) (ite case.68 1.0 0.0))) (not (= (ite case.70 |e[1]| 0.0) (ite case.70 1.0 0.0))) (not (= (ite case.72 |e[1]| 0.0) (ite case.72 1.0 0.0))) (not (= (ite case.74 |e[1]| 0.0) (ite case.74 1.0 0.0))) (not (= (ite case.76 |e[1]| 0.0) (ite case.76 1.0 0.0))) (not (= (ite case.78 |e[1]| 0.0) (ite case.78 1.0 0.0))) (not (= (ite case.80 |e[1]| 0.0) (ite case.80 1.0 0.0))) (not (= (ite case.82 |e[1]| 0.0) (ite case.82 1.0 0.0))) (not (= (ite case.84 |e[1]| 0.0) (ite case.84 1.0 0.0))) (not (= (ite case.86 |e[1]| 0.0) (ite case.86 1.0 0.0)))))  ; claim, that one of 16 equations fails, as in: where([(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0], e[1], 0) = ...
(check-sat)
(pop 1)
