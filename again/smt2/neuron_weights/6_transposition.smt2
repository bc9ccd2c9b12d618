; 64 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; H = 1, m = 1, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.6 () Bool)
(define-fun t.0 () Real (ite case.6 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (not (= (ite case.6 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.6 (* |G[0,0]| |T[0,0]|) 0.0))))  ; claim, that it fails: G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * X[0, 0] = G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 1, m = 1, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.9 1.0 0.0))
(define-fun t.2 () Real (ite case.11 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (not (= (+ (ite case.9 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.11 (* |G[0,1]| |X[0,1]|) 0.0)) (+ (ite case.9 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.11 (* |G[0,1]| |T[1,0]|) 0.0)))))  ; claim, that it fails: (G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + b[0]) > 0] * X[0, 1]) = (G[0, 0] * [(W[0, 0] * ...
(check-sat)
(pop 1)
; H = 1, m = 1, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.16 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.12 1.0 0.0))
(define-fun t.2 () Real (ite case.14 1.0 0.0))
(define-fun t.3 () Real (ite case.16 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.8)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (not (= (+ (ite case.12 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.14 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.16 (* |G[0,2]| |X[0,2]|) 0.0)) (+ (ite case.12 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.14 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.16 (* |G[0,2]| |T[2,0]|) 0.0)))))  ; claim, that it fails: (G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + b[0]) > 0] * X[0, 1] + G[0, 2] * [(W[0, 0] * X[...
(check-sat)
(pop 1)
; H = 1, m = 1, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.15 1.0 0.0))
(define-fun t.2 () Real (ite case.17 1.0 0.0))
(define-fun t.3 () Real (ite case.19 1.0 0.0))
(define-fun t.4 () Real (ite case.21 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.8)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |X[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert case.11)  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert (not (= (+ (ite case.15 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.17 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.19 (* |G[0,2]| |X[0,2]|) 0.0) (ite case.21 (* |G[0,3]| |X[0,3]|) 0.0)) (+ (ite case.15 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.17 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.19 (* |G[0,2]| |T[2,0]|) 0.0) (ite case.21 (* |G[0,3]| |T[3,0]|) 0.0)))))  ; claim, that it fails: (G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + b[0]) > 0] * X[0, 1] + G[0, 2] * [(W[0, 0] * X[...
(check-sat)
(pop 1)
; H = 1, m = 2, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.10 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.10 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (or (not (= (ite case.10 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.10 (* |G[0,0]| |T[0,0]|) 0.0))) (not (= (ite case.10 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.10 (* |G[0,0]| |T[0,1]|) 0.0)))))  ; claim, that one of 2 equations fails, as in: G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0] * X[0, 0] = G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, ...
(check-sat)
(pop 1)
; H = 1, m = 2, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.18 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.16 1.0 0.0))
(define-fun t.2 () Real (ite case.18 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (or (not (= (+ (ite case.16 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.18 (* |G[0,1]| |X[0,1]|) 0.0)) (+ (ite case.16 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.18 (* |G[0,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.16 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.18 (* |G[0,1]| |X[1,1]|) 0.0)) (+ (ite case.16 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.18 (* |G[0,1]| |T[1,1]|) 0.0))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + W[0,...
(check-sat)
(pop 1)
; H = 1, m = 2, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.26 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.22 1.0 0.0))
(define-fun t.2 () Real (ite case.24 1.0 0.0))
(define-fun t.3 () Real (ite case.26 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.14)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.17)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (or (not (= (+ (ite case.22 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.24 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.26 (* |G[0,2]| |X[0,2]|) 0.0)) (+ (ite case.22 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.24 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.26 (* |G[0,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.22 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.24 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.26 (* |G[0,2]| |X[1,2]|) 0.0)) (+ (ite case.22 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.24 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.26 (* |G[0,2]| |T[2,1]|) 0.0))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + W[0,...
(check-sat)
(pop 1)
; H = 1, m = 2, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.28 1.0 0.0))
(define-fun t.2 () Real (ite case.30 1.0 0.0))
(define-fun t.3 () Real (ite case.32 1.0 0.0))
(define-fun t.4 () Real (ite case.34 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.14)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.17)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |X[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert case.20)  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |X[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert case.23)  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert (or (not (= (+ (ite case.28 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.30 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.32 (* |G[0,2]| |X[0,2]|) 0.0) (ite case.34 (* |G[0,3]| |X[0,3]|) 0.0)) (+ (ite case.28 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.30 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.32 (* |G[0,2]| |T[2,0]|) 0.0) (ite case.34 (* |G[0,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.28 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.30 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.32 (* |G[0,2]| |X[1,2]|) 0.0) (ite case.34 (* |G[0,3]| |X[1,3]|) 0.0)) (+ (ite case.28 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.30 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.32 (* |G[0,2]| |T[2,1]|) 0.0) (ite case.34 (* |G[0,3]| |T[3,1]|) 0.0))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + W[0,...
(check-sat)
(pop 1)
; H = 1, m = 3, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.14 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.14 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (or (not (= (ite case.14 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.14 (* |G[0,0]| |T[0,0]|) 0.0))) (not (= (ite case.14 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.14 (* |G[0,0]| |T[0,1]|) 0.0))) (not (= (ite case.14 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.14 (* |G[0,0]| |T[0,2]|) 0.0)))))  ; claim, that one of 3 equations fails, as in: G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0] * X[0, 0] = G[0, 0] * [(W[0, ...
(check-sat)
(pop 1)
; H = 1, m = 3, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.23 1.0 0.0))
(define-fun t.2 () Real (ite case.25 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (or (not (= (+ (ite case.23 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.25 (* |G[0,1]| |X[0,1]|) 0.0)) (+ (ite case.23 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.25 (* |G[0,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.23 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.25 (* |G[0,1]| |X[1,1]|) 0.0)) (+ (ite case.23 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.25 (* |G[0,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.23 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.25 (* |G[0,1]| |X[2,1]|) 0.0)) (+ (ite case.23 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.25 (* |G[0,1]| |T[1,2]|) 0.0))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0,...
(check-sat)
(pop 1)
; H = 1, m = 3, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.36 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.32 1.0 0.0))
(define-fun t.2 () Real (ite case.34 1.0 0.0))
(define-fun t.3 () Real (ite case.36 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.23)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |X[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert (or (not (= (+ (ite case.32 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.34 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.36 (* |G[0,2]| |X[0,2]|) 0.0)) (+ (ite case.32 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.34 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.36 (* |G[0,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.32 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.34 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.36 (* |G[0,2]| |X[1,2]|) 0.0)) (+ (ite case.32 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.34 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.36 (* |G[0,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.32 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.34 (* |G[0,1]| |X[2,1]|) 0.0) (ite case.36 (* |G[0,2]| |X[2,2]|) 0.0)) (+ (ite case.32 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.34 (* |G[0,1]| |T[1,2]|) 0.0) (ite case.36 (* |G[0,2]| |T[2,2]|) 0.0))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0,...
(check-sat)
(pop 1)
; H = 1, m = 3, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |T[3,2]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
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
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.47 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.41 1.0 0.0))
(define-fun t.2 () Real (ite case.43 1.0 0.0))
(define-fun t.3 () Real (ite case.45 1.0 0.0))
(define-fun t.4 () Real (ite case.47 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.23)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |X[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |X[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert case.29)  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |X[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert case.32)  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert (= (+ |T[3,2]| (* (- 1.0) |X[2,3]|)) 0.0))  ; hypothesis: (T[3, 2] + X[2, 3] * -1) = 0
(assert case.35)  ; hypothesis: (T[3, 2] + X[2, 3] * -1) = 0
(assert (or (not (= (+ (ite case.41 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.43 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.45 (* |G[0,2]| |X[0,2]|) 0.0) (ite case.47 (* |G[0,3]| |X[0,3]|) 0.0)) (+ (ite case.41 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.43 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.45 (* |G[0,2]| |T[2,0]|) 0.0) (ite case.47 (* |G[0,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.41 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.43 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.45 (* |G[0,2]| |X[1,2]|) 0.0) (ite case.47 (* |G[0,3]| |X[1,3]|) 0.0)) (+ (ite case.41 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.43 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.45 (* |G[0,2]| |T[2,1]|) 0.0) (ite case.47 (* |G[0,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.41 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.43 (* |G[0,1]| |X[2,1]|) 0.0) (ite case.45 (* |G[0,2]| |X[2,2]|) 0.0) (ite case.47 (* |G[0,3]| |X[2,3]|) 0.0)) (+ (ite case.41 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.43 (* |G[0,1]| |T[1,2]|) 0.0) (ite case.45 (* |G[0,2]| |T[2,2]|) 0.0) (ite case.47 (* |G[0,3]| |T[3,2]|) 0.0))))))  ; claim, that one of 3 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
; H = 1, m = 4, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.18 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.18 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |X[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert (or (not (= (ite case.18 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.18 (* |G[0,0]| |T[0,0]|) 0.0))) (not (= (ite case.18 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.18 (* |G[0,0]| |T[0,1]|) 0.0))) (not (= (ite case.18 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.18 (* |G[0,0]| |T[0,2]|) 0.0))) (not (= (ite case.18 (* |G[0,0]| |X[3,0]|) 0.0) (ite case.18 (* |G[0,0]| |T[0,3]|) 0.0)))))  ; claim, that one of 4 equations fails, as in: G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0] * X[0, 0]...
(check-sat)
(pop 1)
; H = 1, m = 4, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.30 1.0 0.0))
(define-fun t.2 () Real (ite case.32 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |X[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |X[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert (or (not (= (+ (ite case.30 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.32 (* |G[0,1]| |X[0,1]|) 0.0)) (+ (ite case.30 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.32 (* |G[0,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.30 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.32 (* |G[0,1]| |X[1,1]|) 0.0)) (+ (ite case.30 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.32 (* |G[0,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.30 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.32 (* |G[0,1]| |X[2,1]|) 0.0)) (+ (ite case.30 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.32 (* |G[0,1]| |T[1,2]|) 0.0)))) (not (= (+ (ite case.30 (* |G[0,0]| |X[3,0]|) 0.0) (ite case.32 (* |G[0,1]| |X[3,1]|) 0.0)) (+ (ite case.30 (* |G[0,0]| |T[0,3]|) 0.0) (ite case.32 (* |G[0,1]| |T[1,3]|) 0.0))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0] * X[0, 0...
(check-sat)
(pop 1)
; H = 1, m = 4, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |T[2,3]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
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
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.42 1.0 0.0))
(define-fun t.2 () Real (ite case.44 1.0 0.0))
(define-fun t.3 () Real (ite case.46 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |X[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |X[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.29)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |X[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert case.32)  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert (= (+ |T[2,3]| (* (- 1.0) |X[3,2]|)) 0.0))  ; hypothesis: (T[2, 3] + X[3, 2] * -1) = 0
(assert case.35)  ; hypothesis: (T[2, 3] + X[3, 2] * -1) = 0
(assert (or (not (= (+ (ite case.42 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.44 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.46 (* |G[0,2]| |X[0,2]|) 0.0)) (+ (ite case.42 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.44 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.46 (* |G[0,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.42 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.44 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.46 (* |G[0,2]| |X[1,2]|) 0.0)) (+ (ite case.42 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.44 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.46 (* |G[0,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.42 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.44 (* |G[0,1]| |X[2,1]|) 0.0) (ite case.46 (* |G[0,2]| |X[2,2]|) 0.0)) (+ (ite case.42 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.44 (* |G[0,1]| |T[1,2]|) 0.0) (ite case.46 (* |G[0,2]| |T[2,2]|) 0.0)))) (not (= (+ (ite case.42 (* |G[0,0]| |X[3,0]|) 0.0) (ite case.44 (* |G[0,1]| |X[3,1]|) 0.0) (ite case.46 (* |G[0,2]| |X[3,2]|) 0.0)) (+ (ite case.42 (* |G[0,0]| |T[0,3]|) 0.0) (ite case.44 (* |G[0,1]| |T[1,3]|) 0.0) (ite case.46 (* |G[0,2]| |T[2,3]|) 0.0))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0] * X[0, 0...
(check-sat)
(pop 1)
; H = 1, m = 4, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |T[2,3]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |T[3,2]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |T[3,3]| () Real)
(declare-fun |X[3,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
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
(declare-fun case.54 () Bool)
(declare-fun case.56 () Bool)
(declare-fun case.58 () Bool)
(declare-fun case.60 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.54 1.0 0.0))
(define-fun t.2 () Real (ite case.56 1.0 0.0))
(define-fun t.3 () Real (ite case.58 1.0 0.0))
(define-fun t.4 () Real (ite case.60 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |X[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |X[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.29)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |X[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert case.32)  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert (= (+ |T[2,3]| (* (- 1.0) |X[3,2]|)) 0.0))  ; hypothesis: (T[2, 3] + X[3, 2] * -1) = 0
(assert case.35)  ; hypothesis: (T[2, 3] + X[3, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |X[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert case.38)  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |X[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert case.41)  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert (= (+ |T[3,2]| (* (- 1.0) |X[2,3]|)) 0.0))  ; hypothesis: (T[3, 2] + X[2, 3] * -1) = 0
(assert case.44)  ; hypothesis: (T[3, 2] + X[2, 3] * -1) = 0
(assert (= (+ |T[3,3]| (* (- 1.0) |X[3,3]|)) 0.0))  ; hypothesis: (T[3, 3] + X[3, 3] * -1) = 0
(assert case.47)  ; hypothesis: (T[3, 3] + X[3, 3] * -1) = 0
(assert (or (not (= (+ (ite case.54 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.56 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.58 (* |G[0,2]| |X[0,2]|) 0.0) (ite case.60 (* |G[0,3]| |X[0,3]|) 0.0)) (+ (ite case.54 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.56 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.58 (* |G[0,2]| |T[2,0]|) 0.0) (ite case.60 (* |G[0,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.54 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.56 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.58 (* |G[0,2]| |X[1,2]|) 0.0) (ite case.60 (* |G[0,3]| |X[1,3]|) 0.0)) (+ (ite case.54 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.56 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.58 (* |G[0,2]| |T[2,1]|) 0.0) (ite case.60 (* |G[0,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.54 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.56 (* |G[0,1]| |X[2,1]|) 0.0) (ite case.58 (* |G[0,2]| |X[2,2]|) 0.0) (ite case.60 (* |G[0,3]| |X[2,3]|) 0.0)) (+ (ite case.54 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.56 (* |G[0,1]| |T[1,2]|) 0.0) (ite case.58 (* |G[0,2]| |T[2,2]|) 0.0) (ite case.60 (* |G[0,3]| |T[3,2]|) 0.0)))) (not (= (+ (ite case.54 (* |G[0,0]| |X[3,0]|) 0.0) (ite case.56 (* |G[0,1]| |X[3,1]|) 0.0) (ite case.58 (* |G[0,2]| |X[3,2]|) 0.0) (ite case.60 (* |G[0,3]| |X[3,3]|) 0.0)) (+ (ite case.54 (* |G[0,0]| |T[0,3]|) 0.0) (ite case.56 (* |G[0,1]| |T[1,3]|) 0.0) (ite case.58 (* |G[0,2]| |T[2,3]|) 0.0) (ite case.60 (* |G[0,3]| |T[3,3]|) 0.0))))))  ; claim, that one of 4 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
; H = 2, m = 1, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.10 () Bool)
(define-fun t.0 () Real (ite case.6 1.0 0.0))
(define-fun t.1 () Real (ite case.10 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (or (not (= (ite case.6 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.6 (* |G[0,0]| |T[0,0]|) 0.0))) (not (= (ite case.10 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.10 (* |G[1,0]| |T[0,0]|) 0.0)))))  ; claim, that one of 2 equations fails, as in: G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * X[0, 0] = G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 2, m = 1, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.9 1.0 0.0))
(define-fun t.2 () Real (ite case.11 1.0 0.0))
(define-fun t.3 () Real (ite case.15 1.0 0.0))
(define-fun t.4 () Real (ite case.17 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (or (not (= (+ (ite case.9 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.11 (* |G[0,1]| |X[0,1]|) 0.0)) (+ (ite case.9 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.11 (* |G[0,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.15 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.17 (* |G[1,1]| |X[0,1]|) 0.0)) (+ (ite case.15 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.17 (* |G[1,1]| |T[1,0]|) 0.0))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + b[0]) > 0] * X[0, 1]) = ...
(check-sat)
(pop 1)
; H = 2, m = 1, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.24 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.12 1.0 0.0))
(define-fun t.2 () Real (ite case.14 1.0 0.0))
(define-fun t.3 () Real (ite case.16 1.0 0.0))
(define-fun t.4 () Real (ite case.20 1.0 0.0))
(define-fun t.5 () Real (ite case.22 1.0 0.0))
(define-fun t.6 () Real (ite case.24 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.8)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (or (not (= (+ (ite case.12 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.14 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.16 (* |G[0,2]| |X[0,2]|) 0.0)) (+ (ite case.12 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.14 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.16 (* |G[0,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.20 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.22 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.24 (* |G[1,2]| |X[0,2]|) 0.0)) (+ (ite case.20 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.22 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.24 (* |G[1,2]| |T[2,0]|) 0.0))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + b[0]) > 0] * X[0, 1] + G...
(check-sat)
(pop 1)
; H = 2, m = 1, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.15 1.0 0.0))
(define-fun t.2 () Real (ite case.17 1.0 0.0))
(define-fun t.3 () Real (ite case.19 1.0 0.0))
(define-fun t.4 () Real (ite case.21 1.0 0.0))
(define-fun t.5 () Real (ite case.25 1.0 0.0))
(define-fun t.6 () Real (ite case.27 1.0 0.0))
(define-fun t.7 () Real (ite case.29 1.0 0.0))
(define-fun t.8 () Real (ite case.31 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.8)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |X[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert case.11)  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert (or (not (= (+ (ite case.15 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.17 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.19 (* |G[0,2]| |X[0,2]|) 0.0) (ite case.21 (* |G[0,3]| |X[0,3]|) 0.0)) (+ (ite case.15 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.17 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.19 (* |G[0,2]| |T[2,0]|) 0.0) (ite case.21 (* |G[0,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.25 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.27 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.29 (* |G[1,2]| |X[0,2]|) 0.0) (ite case.31 (* |G[1,3]| |X[0,3]|) 0.0)) (+ (ite case.25 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.27 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.29 (* |G[1,2]| |T[2,0]|) 0.0) (ite case.31 (* |G[1,3]| |T[3,0]|) 0.0))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + b[0]) > 0] * X[0, 1] + G...
(check-sat)
(pop 1)
; H = 2, m = 2, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.15 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.10 1.0 0.0))
(define-fun t.2 () Real (ite case.15 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (or (not (= (ite case.10 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.10 (* |G[0,0]| |T[0,0]|) 0.0))) (not (= (ite case.10 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.10 (* |G[0,0]| |T[0,1]|) 0.0))) (not (= (ite case.15 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.15 (* |G[1,0]| |T[0,0]|) 0.0))) (not (= (ite case.15 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.15 (* |G[1,0]| |T[0,1]|) 0.0)))))  ; claim, that one of 4 equations fails, as in: G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0] * X[0, 0] = G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, ...
(check-sat)
(pop 1)
; H = 2, m = 2, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.16 1.0 0.0))
(define-fun t.2 () Real (ite case.18 1.0 0.0))
(define-fun t.3 () Real (ite case.23 1.0 0.0))
(define-fun t.4 () Real (ite case.25 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (or (not (= (+ (ite case.16 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.18 (* |G[0,1]| |X[0,1]|) 0.0)) (+ (ite case.16 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.18 (* |G[0,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.16 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.18 (* |G[0,1]| |X[1,1]|) 0.0)) (+ (ite case.16 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.18 (* |G[0,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.23 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.25 (* |G[1,1]| |X[0,1]|) 0.0)) (+ (ite case.23 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.25 (* |G[1,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.23 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.25 (* |G[1,1]| |X[1,1]|) 0.0)) (+ (ite case.23 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.25 (* |G[1,1]| |T[1,1]|) 0.0))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + W[0,...
(check-sat)
(pop 1)
; H = 2, m = 2, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.22 1.0 0.0))
(define-fun t.2 () Real (ite case.24 1.0 0.0))
(define-fun t.3 () Real (ite case.26 1.0 0.0))
(define-fun t.4 () Real (ite case.31 1.0 0.0))
(define-fun t.5 () Real (ite case.33 1.0 0.0))
(define-fun t.6 () Real (ite case.35 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.14)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.17)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (or (not (= (+ (ite case.22 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.24 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.26 (* |G[0,2]| |X[0,2]|) 0.0)) (+ (ite case.22 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.24 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.26 (* |G[0,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.22 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.24 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.26 (* |G[0,2]| |X[1,2]|) 0.0)) (+ (ite case.22 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.24 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.26 (* |G[0,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.31 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.33 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.35 (* |G[1,2]| |X[0,2]|) 0.0)) (+ (ite case.31 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.33 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.35 (* |G[1,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.31 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.33 (* |G[1,1]| |X[1,1]|) 0.0) (ite case.35 (* |G[1,2]| |X[1,2]|) 0.0)) (+ (ite case.31 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.33 (* |G[1,1]| |T[1,1]|) 0.0) (ite case.35 (* |G[1,2]| |T[2,1]|) 0.0))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + W[0,...
(check-sat)
(pop 1)
; H = 2, m = 2, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.28 1.0 0.0))
(define-fun t.2 () Real (ite case.30 1.0 0.0))
(define-fun t.3 () Real (ite case.32 1.0 0.0))
(define-fun t.4 () Real (ite case.34 1.0 0.0))
(define-fun t.5 () Real (ite case.39 1.0 0.0))
(define-fun t.6 () Real (ite case.41 1.0 0.0))
(define-fun t.7 () Real (ite case.43 1.0 0.0))
(define-fun t.8 () Real (ite case.45 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.14)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.17)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |X[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert case.20)  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |X[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert case.23)  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert (or (not (= (+ (ite case.28 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.30 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.32 (* |G[0,2]| |X[0,2]|) 0.0) (ite case.34 (* |G[0,3]| |X[0,3]|) 0.0)) (+ (ite case.28 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.30 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.32 (* |G[0,2]| |T[2,0]|) 0.0) (ite case.34 (* |G[0,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.28 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.30 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.32 (* |G[0,2]| |X[1,2]|) 0.0) (ite case.34 (* |G[0,3]| |X[1,3]|) 0.0)) (+ (ite case.28 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.30 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.32 (* |G[0,2]| |T[2,1]|) 0.0) (ite case.34 (* |G[0,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.39 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.41 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.43 (* |G[1,2]| |X[0,2]|) 0.0) (ite case.45 (* |G[1,3]| |X[0,3]|) 0.0)) (+ (ite case.39 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.41 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.43 (* |G[1,2]| |T[2,0]|) 0.0) (ite case.45 (* |G[1,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.39 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.41 (* |G[1,1]| |X[1,1]|) 0.0) (ite case.43 (* |G[1,2]| |X[1,2]|) 0.0) (ite case.45 (* |G[1,3]| |X[1,3]|) 0.0)) (+ (ite case.39 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.41 (* |G[1,1]| |T[1,1]|) 0.0) (ite case.43 (* |G[1,2]| |T[2,1]|) 0.0) (ite case.45 (* |G[1,3]| |T[3,1]|) 0.0))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + W[0,...
(check-sat)
(pop 1)
; H = 2, m = 3, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.20 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.14 1.0 0.0))
(define-fun t.2 () Real (ite case.20 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (or (not (= (ite case.14 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.14 (* |G[0,0]| |T[0,0]|) 0.0))) (not (= (ite case.14 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.14 (* |G[0,0]| |T[0,1]|) 0.0))) (not (= (ite case.14 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.14 (* |G[0,0]| |T[0,2]|) 0.0))) (not (= (ite case.20 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.20 (* |G[1,0]| |T[0,0]|) 0.0))) (not (= (ite case.20 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.20 (* |G[1,0]| |T[0,1]|) 0.0))) (not (= (ite case.20 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.20 (* |G[1,0]| |T[0,2]|) 0.0)))))  ; claim, that one of 6 equations fails, as in: G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0] * X[0, 0] = G[0, 0] * [(W[0, ...
(check-sat)
(pop 1)
; H = 2, m = 3, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.23 1.0 0.0))
(define-fun t.2 () Real (ite case.25 1.0 0.0))
(define-fun t.3 () Real (ite case.31 1.0 0.0))
(define-fun t.4 () Real (ite case.33 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (or (not (= (+ (ite case.23 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.25 (* |G[0,1]| |X[0,1]|) 0.0)) (+ (ite case.23 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.25 (* |G[0,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.23 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.25 (* |G[0,1]| |X[1,1]|) 0.0)) (+ (ite case.23 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.25 (* |G[0,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.23 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.25 (* |G[0,1]| |X[2,1]|) 0.0)) (+ (ite case.23 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.25 (* |G[0,1]| |T[1,2]|) 0.0)))) (not (= (+ (ite case.31 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.33 (* |G[1,1]| |X[0,1]|) 0.0)) (+ (ite case.31 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.33 (* |G[1,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.31 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.33 (* |G[1,1]| |X[1,1]|) 0.0)) (+ (ite case.31 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.33 (* |G[1,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.31 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.33 (* |G[1,1]| |X[2,1]|) 0.0)) (+ (ite case.31 (* |G[1,0]| |T[0,2]|) 0.0) (ite case.33 (* |G[1,1]| |T[1,2]|) 0.0))))))  ; claim, that one of 6 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0,...
(check-sat)
(pop 1)
; H = 2, m = 3, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.32 1.0 0.0))
(define-fun t.2 () Real (ite case.34 1.0 0.0))
(define-fun t.3 () Real (ite case.36 1.0 0.0))
(define-fun t.4 () Real (ite case.42 1.0 0.0))
(define-fun t.5 () Real (ite case.44 1.0 0.0))
(define-fun t.6 () Real (ite case.46 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.23)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |X[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert (or (not (= (+ (ite case.32 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.34 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.36 (* |G[0,2]| |X[0,2]|) 0.0)) (+ (ite case.32 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.34 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.36 (* |G[0,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.32 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.34 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.36 (* |G[0,2]| |X[1,2]|) 0.0)) (+ (ite case.32 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.34 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.36 (* |G[0,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.32 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.34 (* |G[0,1]| |X[2,1]|) 0.0) (ite case.36 (* |G[0,2]| |X[2,2]|) 0.0)) (+ (ite case.32 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.34 (* |G[0,1]| |T[1,2]|) 0.0) (ite case.36 (* |G[0,2]| |T[2,2]|) 0.0)))) (not (= (+ (ite case.42 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.44 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.46 (* |G[1,2]| |X[0,2]|) 0.0)) (+ (ite case.42 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.44 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.46 (* |G[1,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.42 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.44 (* |G[1,1]| |X[1,1]|) 0.0) (ite case.46 (* |G[1,2]| |X[1,2]|) 0.0)) (+ (ite case.42 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.44 (* |G[1,1]| |T[1,1]|) 0.0) (ite case.46 (* |G[1,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.42 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.44 (* |G[1,1]| |X[2,1]|) 0.0) (ite case.46 (* |G[1,2]| |X[2,2]|) 0.0)) (+ (ite case.42 (* |G[1,0]| |T[0,2]|) 0.0) (ite case.44 (* |G[1,1]| |T[1,2]|) 0.0) (ite case.46 (* |G[1,2]| |T[2,2]|) 0.0))))))  ; claim, that one of 6 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0,...
(check-sat)
(pop 1)
; H = 2, m = 3, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |T[3,2]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
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
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.47 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.55 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.59 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.41 1.0 0.0))
(define-fun t.2 () Real (ite case.43 1.0 0.0))
(define-fun t.3 () Real (ite case.45 1.0 0.0))
(define-fun t.4 () Real (ite case.47 1.0 0.0))
(define-fun t.5 () Real (ite case.53 1.0 0.0))
(define-fun t.6 () Real (ite case.55 1.0 0.0))
(define-fun t.7 () Real (ite case.57 1.0 0.0))
(define-fun t.8 () Real (ite case.59 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.23)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |X[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |X[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert case.29)  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |X[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert case.32)  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert (= (+ |T[3,2]| (* (- 1.0) |X[2,3]|)) 0.0))  ; hypothesis: (T[3, 2] + X[2, 3] * -1) = 0
(assert case.35)  ; hypothesis: (T[3, 2] + X[2, 3] * -1) = 0
(assert (or (not (= (+ (ite case.41 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.43 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.45 (* |G[0,2]| |X[0,2]|) 0.0) (ite case.47 (* |G[0,3]| |X[0,3]|) 0.0)) (+ (ite case.41 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.43 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.45 (* |G[0,2]| |T[2,0]|) 0.0) (ite case.47 (* |G[0,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.41 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.43 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.45 (* |G[0,2]| |X[1,2]|) 0.0) (ite case.47 (* |G[0,3]| |X[1,3]|) 0.0)) (+ (ite case.41 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.43 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.45 (* |G[0,2]| |T[2,1]|) 0.0) (ite case.47 (* |G[0,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.41 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.43 (* |G[0,1]| |X[2,1]|) 0.0) (ite case.45 (* |G[0,2]| |X[2,2]|) 0.0) (ite case.47 (* |G[0,3]| |X[2,3]|) 0.0)) (+ (ite case.41 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.43 (* |G[0,1]| |T[1,2]|) 0.0) (ite case.45 (* |G[0,2]| |T[2,2]|) 0.0) (ite case.47 (* |G[0,3]| |T[3,2]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[0,2]|) 0.0) (ite case.59 (* |G[1,3]| |X[0,3]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,0]|) 0.0) (ite case.59 (* |G[1,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[1,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[1,2]|) 0.0) (ite case.59 (* |G[1,3]| |X[1,3]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,1]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,1]|) 0.0) (ite case.59 (* |G[1,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[2,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[2,2]|) 0.0) (ite case.59 (* |G[1,3]| |X[2,3]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,2]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,2]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,2]|) 0.0) (ite case.59 (* |G[1,3]| |T[3,2]|) 0.0))))))  ; claim, that one of 6 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
; H = 2, m = 4, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.25 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.18 1.0 0.0))
(define-fun t.2 () Real (ite case.25 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |X[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert (or (not (= (ite case.18 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.18 (* |G[0,0]| |T[0,0]|) 0.0))) (not (= (ite case.18 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.18 (* |G[0,0]| |T[0,1]|) 0.0))) (not (= (ite case.18 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.18 (* |G[0,0]| |T[0,2]|) 0.0))) (not (= (ite case.18 (* |G[0,0]| |X[3,0]|) 0.0) (ite case.18 (* |G[0,0]| |T[0,3]|) 0.0))) (not (= (ite case.25 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.25 (* |G[1,0]| |T[0,0]|) 0.0))) (not (= (ite case.25 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.25 (* |G[1,0]| |T[0,1]|) 0.0))) (not (= (ite case.25 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.25 (* |G[1,0]| |T[0,2]|) 0.0))) (not (= (ite case.25 (* |G[1,0]| |X[3,0]|) 0.0) (ite case.25 (* |G[1,0]| |T[0,3]|) 0.0)))))  ; claim, that one of 8 equations fails, as in: G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0] * X[0, 0]...
(check-sat)
(pop 1)
; H = 2, m = 4, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.30 1.0 0.0))
(define-fun t.2 () Real (ite case.32 1.0 0.0))
(define-fun t.3 () Real (ite case.39 1.0 0.0))
(define-fun t.4 () Real (ite case.41 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |X[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |X[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert (or (not (= (+ (ite case.30 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.32 (* |G[0,1]| |X[0,1]|) 0.0)) (+ (ite case.30 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.32 (* |G[0,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.30 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.32 (* |G[0,1]| |X[1,1]|) 0.0)) (+ (ite case.30 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.32 (* |G[0,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.30 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.32 (* |G[0,1]| |X[2,1]|) 0.0)) (+ (ite case.30 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.32 (* |G[0,1]| |T[1,2]|) 0.0)))) (not (= (+ (ite case.30 (* |G[0,0]| |X[3,0]|) 0.0) (ite case.32 (* |G[0,1]| |X[3,1]|) 0.0)) (+ (ite case.30 (* |G[0,0]| |T[0,3]|) 0.0) (ite case.32 (* |G[0,1]| |T[1,3]|) 0.0)))) (not (= (+ (ite case.39 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.41 (* |G[1,1]| |X[0,1]|) 0.0)) (+ (ite case.39 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.41 (* |G[1,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.39 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.41 (* |G[1,1]| |X[1,1]|) 0.0)) (+ (ite case.39 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.41 (* |G[1,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.39 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.41 (* |G[1,1]| |X[2,1]|) 0.0)) (+ (ite case.39 (* |G[1,0]| |T[0,2]|) 0.0) (ite case.41 (* |G[1,1]| |T[1,2]|) 0.0)))) (not (= (+ (ite case.39 (* |G[1,0]| |X[3,0]|) 0.0) (ite case.41 (* |G[1,1]| |X[3,1]|) 0.0)) (+ (ite case.39 (* |G[1,0]| |T[0,3]|) 0.0) (ite case.41 (* |G[1,1]| |T[1,3]|) 0.0))))))  ; claim, that one of 8 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0] * X[0, 0...
(check-sat)
(pop 1)
; H = 2, m = 4, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |T[2,3]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
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
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.55 () Bool)
(declare-fun case.57 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.42 1.0 0.0))
(define-fun t.2 () Real (ite case.44 1.0 0.0))
(define-fun t.3 () Real (ite case.46 1.0 0.0))
(define-fun t.4 () Real (ite case.53 1.0 0.0))
(define-fun t.5 () Real (ite case.55 1.0 0.0))
(define-fun t.6 () Real (ite case.57 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |X[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |X[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.29)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |X[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert case.32)  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert (= (+ |T[2,3]| (* (- 1.0) |X[3,2]|)) 0.0))  ; hypothesis: (T[2, 3] + X[3, 2] * -1) = 0
(assert case.35)  ; hypothesis: (T[2, 3] + X[3, 2] * -1) = 0
(assert (or (not (= (+ (ite case.42 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.44 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.46 (* |G[0,2]| |X[0,2]|) 0.0)) (+ (ite case.42 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.44 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.46 (* |G[0,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.42 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.44 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.46 (* |G[0,2]| |X[1,2]|) 0.0)) (+ (ite case.42 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.44 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.46 (* |G[0,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.42 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.44 (* |G[0,1]| |X[2,1]|) 0.0) (ite case.46 (* |G[0,2]| |X[2,2]|) 0.0)) (+ (ite case.42 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.44 (* |G[0,1]| |T[1,2]|) 0.0) (ite case.46 (* |G[0,2]| |T[2,2]|) 0.0)))) (not (= (+ (ite case.42 (* |G[0,0]| |X[3,0]|) 0.0) (ite case.44 (* |G[0,1]| |X[3,1]|) 0.0) (ite case.46 (* |G[0,2]| |X[3,2]|) 0.0)) (+ (ite case.42 (* |G[0,0]| |T[0,3]|) 0.0) (ite case.44 (* |G[0,1]| |T[1,3]|) 0.0) (ite case.46 (* |G[0,2]| |T[2,3]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[0,2]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[1,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[1,2]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,1]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[2,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[2,2]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,2]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,2]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,2]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[3,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[3,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[3,2]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,3]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,3]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,3]|) 0.0))))))  ; claim, that one of 8 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0] * X[0, 0...
(check-sat)
(pop 1)
; H = 2, m = 4, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |T[2,3]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |T[3,2]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |T[3,3]| () Real)
(declare-fun |X[3,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
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
(declare-fun case.54 () Bool)
(declare-fun case.56 () Bool)
(declare-fun case.58 () Bool)
(declare-fun case.60 () Bool)
(declare-fun case.67 () Bool)
(declare-fun case.69 () Bool)
(declare-fun case.71 () Bool)
(declare-fun case.73 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.54 1.0 0.0))
(define-fun t.2 () Real (ite case.56 1.0 0.0))
(define-fun t.3 () Real (ite case.58 1.0 0.0))
(define-fun t.4 () Real (ite case.60 1.0 0.0))
(define-fun t.5 () Real (ite case.67 1.0 0.0))
(define-fun t.6 () Real (ite case.69 1.0 0.0))
(define-fun t.7 () Real (ite case.71 1.0 0.0))
(define-fun t.8 () Real (ite case.73 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |X[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |X[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.29)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |X[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert case.32)  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert (= (+ |T[2,3]| (* (- 1.0) |X[3,2]|)) 0.0))  ; hypothesis: (T[2, 3] + X[3, 2] * -1) = 0
(assert case.35)  ; hypothesis: (T[2, 3] + X[3, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |X[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert case.38)  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |X[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert case.41)  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert (= (+ |T[3,2]| (* (- 1.0) |X[2,3]|)) 0.0))  ; hypothesis: (T[3, 2] + X[2, 3] * -1) = 0
(assert case.44)  ; hypothesis: (T[3, 2] + X[2, 3] * -1) = 0
(assert (= (+ |T[3,3]| (* (- 1.0) |X[3,3]|)) 0.0))  ; hypothesis: (T[3, 3] + X[3, 3] * -1) = 0
(assert case.47)  ; hypothesis: (T[3, 3] + X[3, 3] * -1) = 0
(assert (or (not (= (+ (ite case.54 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.56 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.58 (* |G[0,2]| |X[0,2]|) 0.0) (ite case.60 (* |G[0,3]| |X[0,3]|) 0.0)) (+ (ite case.54 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.56 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.58 (* |G[0,2]| |T[2,0]|) 0.0) (ite case.60 (* |G[0,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.54 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.56 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.58 (* |G[0,2]| |X[1,2]|) 0.0) (ite case.60 (* |G[0,3]| |X[1,3]|) 0.0)) (+ (ite case.54 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.56 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.58 (* |G[0,2]| |T[2,1]|) 0.0) (ite case.60 (* |G[0,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.54 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.56 (* |G[0,1]| |X[2,1]|) 0.0) (ite case.58 (* |G[0,2]| |X[2,2]|) 0.0) (ite case.60 (* |G[0,3]| |X[2,3]|) 0.0)) (+ (ite case.54 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.56 (* |G[0,1]| |T[1,2]|) 0.0) (ite case.58 (* |G[0,2]| |T[2,2]|) 0.0) (ite case.60 (* |G[0,3]| |T[3,2]|) 0.0)))) (not (= (+ (ite case.54 (* |G[0,0]| |X[3,0]|) 0.0) (ite case.56 (* |G[0,1]| |X[3,1]|) 0.0) (ite case.58 (* |G[0,2]| |X[3,2]|) 0.0) (ite case.60 (* |G[0,3]| |X[3,3]|) 0.0)) (+ (ite case.54 (* |G[0,0]| |T[0,3]|) 0.0) (ite case.56 (* |G[0,1]| |T[1,3]|) 0.0) (ite case.58 (* |G[0,2]| |T[2,3]|) 0.0) (ite case.60 (* |G[0,3]| |T[3,3]|) 0.0)))) (not (= (+ (ite case.67 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.69 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.71 (* |G[1,2]| |X[0,2]|) 0.0) (ite case.73 (* |G[1,3]| |X[0,3]|) 0.0)) (+ (ite case.67 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.69 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.71 (* |G[1,2]| |T[2,0]|) 0.0) (ite case.73 (* |G[1,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.67 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.69 (* |G[1,1]| |X[1,1]|) 0.0) (ite case.71 (* |G[1,2]| |X[1,2]|) 0.0) (ite case.73 (* |G[1,3]| |X[1,3]|) 0.0)) (+ (ite case.67 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.69 (* |G[1,1]| |T[1,1]|) 0.0) (ite case.71 (* |G[1,2]| |T[2,1]|) 0.0) (ite case.73 (* |G[1,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.67 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.69 (* |G[1,1]| |X[2,1]|) 0.0) (ite case.71 (* |G[1,2]| |X[2,2]|) 0.0) (ite case.73 (* |G[1,3]| |X[2,3]|) 0.0)) (+ (ite case.67 (* |G[1,0]| |T[0,2]|) 0.0) (ite case.69 (* |G[1,1]| |T[1,2]|) 0.0) (ite case.71 (* |G[1,2]| |T[2,2]|) 0.0) (ite case.73 (* |G[1,3]| |T[3,2]|) 0.0)))) (not (= (+ (ite case.67 (* |G[1,0]| |X[3,0]|) 0.0) (ite case.69 (* |G[1,1]| |X[3,1]|) 0.0) (ite case.71 (* |G[1,2]| |X[3,2]|) 0.0) (ite case.73 (* |G[1,3]| |X[3,3]|) 0.0)) (+ (ite case.67 (* |G[1,0]| |T[0,3]|) 0.0) (ite case.69 (* |G[1,1]| |T[1,3]|) 0.0) (ite case.71 (* |G[1,2]| |T[2,3]|) 0.0) (ite case.73 (* |G[1,3]| |T[3,3]|) 0.0))))))  ; claim, that one of 8 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
; H = 3, m = 1, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.14 () Bool)
(define-fun t.0 () Real (ite case.6 1.0 0.0))
(define-fun t.1 () Real (ite case.10 1.0 0.0))
(define-fun t.2 () Real (ite case.14 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (or (not (= (ite case.6 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.6 (* |G[0,0]| |T[0,0]|) 0.0))) (not (= (ite case.10 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.10 (* |G[1,0]| |T[0,0]|) 0.0))) (not (= (ite case.14 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.14 (* |G[2,0]| |T[0,0]|) 0.0)))))  ; claim, that one of 3 equations fails, as in: G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * X[0, 0] = G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 3, m = 1, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.9 1.0 0.0))
(define-fun t.2 () Real (ite case.11 1.0 0.0))
(define-fun t.3 () Real (ite case.15 1.0 0.0))
(define-fun t.4 () Real (ite case.17 1.0 0.0))
(define-fun t.5 () Real (ite case.21 1.0 0.0))
(define-fun t.6 () Real (ite case.23 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (or (not (= (+ (ite case.9 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.11 (* |G[0,1]| |X[0,1]|) 0.0)) (+ (ite case.9 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.11 (* |G[0,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.15 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.17 (* |G[1,1]| |X[0,1]|) 0.0)) (+ (ite case.15 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.17 (* |G[1,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.21 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.23 (* |G[2,1]| |X[0,1]|) 0.0)) (+ (ite case.21 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.23 (* |G[2,1]| |T[1,0]|) 0.0))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + b[0]) > 0] * X[0, 1]) = ...
(check-sat)
(pop 1)
; H = 3, m = 1, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.12 1.0 0.0))
(define-fun t.2 () Real (ite case.14 1.0 0.0))
(define-fun t.3 () Real (ite case.16 1.0 0.0))
(define-fun t.4 () Real (ite case.20 1.0 0.0))
(define-fun t.5 () Real (ite case.22 1.0 0.0))
(define-fun t.6 () Real (ite case.24 1.0 0.0))
(define-fun t.7 () Real (ite case.28 1.0 0.0))
(define-fun t.8 () Real (ite case.30 1.0 0.0))
(define-fun t.9 () Real (ite case.32 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.8)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (or (not (= (+ (ite case.12 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.14 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.16 (* |G[0,2]| |X[0,2]|) 0.0)) (+ (ite case.12 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.14 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.16 (* |G[0,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.20 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.22 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.24 (* |G[1,2]| |X[0,2]|) 0.0)) (+ (ite case.20 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.22 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.24 (* |G[1,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.28 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.30 (* |G[2,1]| |X[0,1]|) 0.0) (ite case.32 (* |G[2,2]| |X[0,2]|) 0.0)) (+ (ite case.28 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.30 (* |G[2,1]| |T[1,0]|) 0.0) (ite case.32 (* |G[2,2]| |T[2,0]|) 0.0))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + b[0]) > 0] * X[0, 1] + G...
(check-sat)
(pop 1)
; H = 3, m = 1, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.15 1.0 0.0))
(define-fun t.2 () Real (ite case.17 1.0 0.0))
(define-fun t.3 () Real (ite case.19 1.0 0.0))
(define-fun t.4 () Real (ite case.21 1.0 0.0))
(define-fun t.5 () Real (ite case.25 1.0 0.0))
(define-fun t.6 () Real (ite case.27 1.0 0.0))
(define-fun t.7 () Real (ite case.29 1.0 0.0))
(define-fun t.8 () Real (ite case.31 1.0 0.0))
(define-fun t.9 () Real (ite case.35 1.0 0.0))
(define-fun t.10 () Real (ite case.37 1.0 0.0))
(define-fun t.11 () Real (ite case.39 1.0 0.0))
(define-fun t.12 () Real (ite case.41 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.8)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |X[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert case.11)  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert (or (not (= (+ (ite case.15 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.17 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.19 (* |G[0,2]| |X[0,2]|) 0.0) (ite case.21 (* |G[0,3]| |X[0,3]|) 0.0)) (+ (ite case.15 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.17 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.19 (* |G[0,2]| |T[2,0]|) 0.0) (ite case.21 (* |G[0,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.25 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.27 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.29 (* |G[1,2]| |X[0,2]|) 0.0) (ite case.31 (* |G[1,3]| |X[0,3]|) 0.0)) (+ (ite case.25 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.27 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.29 (* |G[1,2]| |T[2,0]|) 0.0) (ite case.31 (* |G[1,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.35 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.37 (* |G[2,1]| |X[0,1]|) 0.0) (ite case.39 (* |G[2,2]| |X[0,2]|) 0.0) (ite case.41 (* |G[2,3]| |X[0,3]|) 0.0)) (+ (ite case.35 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.37 (* |G[2,1]| |T[1,0]|) 0.0) (ite case.39 (* |G[2,2]| |T[2,0]|) 0.0) (ite case.41 (* |G[2,3]| |T[3,0]|) 0.0))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + b[0]) > 0] * X[0, 1] + G...
(check-sat)
(pop 1)
; H = 3, m = 2, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.20 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.10 1.0 0.0))
(define-fun t.2 () Real (ite case.15 1.0 0.0))
(define-fun t.3 () Real (ite case.20 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (or (not (= (ite case.10 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.10 (* |G[0,0]| |T[0,0]|) 0.0))) (not (= (ite case.10 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.10 (* |G[0,0]| |T[0,1]|) 0.0))) (not (= (ite case.15 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.15 (* |G[1,0]| |T[0,0]|) 0.0))) (not (= (ite case.15 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.15 (* |G[1,0]| |T[0,1]|) 0.0))) (not (= (ite case.20 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.20 (* |G[2,0]| |T[0,0]|) 0.0))) (not (= (ite case.20 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.20 (* |G[2,0]| |T[0,1]|) 0.0)))))  ; claim, that one of 6 equations fails, as in: G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0] * X[0, 0] = G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, ...
(check-sat)
(pop 1)
; H = 3, m = 2, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.16 1.0 0.0))
(define-fun t.2 () Real (ite case.18 1.0 0.0))
(define-fun t.3 () Real (ite case.23 1.0 0.0))
(define-fun t.4 () Real (ite case.25 1.0 0.0))
(define-fun t.5 () Real (ite case.30 1.0 0.0))
(define-fun t.6 () Real (ite case.32 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (or (not (= (+ (ite case.16 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.18 (* |G[0,1]| |X[0,1]|) 0.0)) (+ (ite case.16 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.18 (* |G[0,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.16 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.18 (* |G[0,1]| |X[1,1]|) 0.0)) (+ (ite case.16 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.18 (* |G[0,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.23 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.25 (* |G[1,1]| |X[0,1]|) 0.0)) (+ (ite case.23 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.25 (* |G[1,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.23 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.25 (* |G[1,1]| |X[1,1]|) 0.0)) (+ (ite case.23 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.25 (* |G[1,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.30 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.32 (* |G[2,1]| |X[0,1]|) 0.0)) (+ (ite case.30 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.32 (* |G[2,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.30 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.32 (* |G[2,1]| |X[1,1]|) 0.0)) (+ (ite case.30 (* |G[2,0]| |T[0,1]|) 0.0) (ite case.32 (* |G[2,1]| |T[1,1]|) 0.0))))))  ; claim, that one of 6 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + W[0,...
(check-sat)
(pop 1)
; H = 3, m = 2, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.22 1.0 0.0))
(define-fun t.2 () Real (ite case.24 1.0 0.0))
(define-fun t.3 () Real (ite case.26 1.0 0.0))
(define-fun t.4 () Real (ite case.31 1.0 0.0))
(define-fun t.5 () Real (ite case.33 1.0 0.0))
(define-fun t.6 () Real (ite case.35 1.0 0.0))
(define-fun t.7 () Real (ite case.40 1.0 0.0))
(define-fun t.8 () Real (ite case.42 1.0 0.0))
(define-fun t.9 () Real (ite case.44 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.14)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.17)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (or (not (= (+ (ite case.22 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.24 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.26 (* |G[0,2]| |X[0,2]|) 0.0)) (+ (ite case.22 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.24 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.26 (* |G[0,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.22 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.24 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.26 (* |G[0,2]| |X[1,2]|) 0.0)) (+ (ite case.22 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.24 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.26 (* |G[0,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.31 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.33 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.35 (* |G[1,2]| |X[0,2]|) 0.0)) (+ (ite case.31 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.33 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.35 (* |G[1,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.31 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.33 (* |G[1,1]| |X[1,1]|) 0.0) (ite case.35 (* |G[1,2]| |X[1,2]|) 0.0)) (+ (ite case.31 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.33 (* |G[1,1]| |T[1,1]|) 0.0) (ite case.35 (* |G[1,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.40 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.42 (* |G[2,1]| |X[0,1]|) 0.0) (ite case.44 (* |G[2,2]| |X[0,2]|) 0.0)) (+ (ite case.40 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.42 (* |G[2,1]| |T[1,0]|) 0.0) (ite case.44 (* |G[2,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.40 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.42 (* |G[2,1]| |X[1,1]|) 0.0) (ite case.44 (* |G[2,2]| |X[1,2]|) 0.0)) (+ (ite case.40 (* |G[2,0]| |T[0,1]|) 0.0) (ite case.42 (* |G[2,1]| |T[1,1]|) 0.0) (ite case.44 (* |G[2,2]| |T[2,1]|) 0.0))))))  ; claim, that one of 6 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + W[0,...
(check-sat)
(pop 1)
; H = 3, m = 2, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.52 () Bool)
(declare-fun case.54 () Bool)
(declare-fun case.56 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.28 1.0 0.0))
(define-fun t.2 () Real (ite case.30 1.0 0.0))
(define-fun t.3 () Real (ite case.32 1.0 0.0))
(define-fun t.4 () Real (ite case.34 1.0 0.0))
(define-fun t.5 () Real (ite case.39 1.0 0.0))
(define-fun t.6 () Real (ite case.41 1.0 0.0))
(define-fun t.7 () Real (ite case.43 1.0 0.0))
(define-fun t.8 () Real (ite case.45 1.0 0.0))
(define-fun t.9 () Real (ite case.50 1.0 0.0))
(define-fun t.10 () Real (ite case.52 1.0 0.0))
(define-fun t.11 () Real (ite case.54 1.0 0.0))
(define-fun t.12 () Real (ite case.56 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.14)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.17)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |X[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert case.20)  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |X[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert case.23)  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert (or (not (= (+ (ite case.28 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.30 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.32 (* |G[0,2]| |X[0,2]|) 0.0) (ite case.34 (* |G[0,3]| |X[0,3]|) 0.0)) (+ (ite case.28 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.30 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.32 (* |G[0,2]| |T[2,0]|) 0.0) (ite case.34 (* |G[0,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.28 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.30 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.32 (* |G[0,2]| |X[1,2]|) 0.0) (ite case.34 (* |G[0,3]| |X[1,3]|) 0.0)) (+ (ite case.28 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.30 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.32 (* |G[0,2]| |T[2,1]|) 0.0) (ite case.34 (* |G[0,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.39 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.41 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.43 (* |G[1,2]| |X[0,2]|) 0.0) (ite case.45 (* |G[1,3]| |X[0,3]|) 0.0)) (+ (ite case.39 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.41 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.43 (* |G[1,2]| |T[2,0]|) 0.0) (ite case.45 (* |G[1,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.39 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.41 (* |G[1,1]| |X[1,1]|) 0.0) (ite case.43 (* |G[1,2]| |X[1,2]|) 0.0) (ite case.45 (* |G[1,3]| |X[1,3]|) 0.0)) (+ (ite case.39 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.41 (* |G[1,1]| |T[1,1]|) 0.0) (ite case.43 (* |G[1,2]| |T[2,1]|) 0.0) (ite case.45 (* |G[1,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.50 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.52 (* |G[2,1]| |X[0,1]|) 0.0) (ite case.54 (* |G[2,2]| |X[0,2]|) 0.0) (ite case.56 (* |G[2,3]| |X[0,3]|) 0.0)) (+ (ite case.50 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.52 (* |G[2,1]| |T[1,0]|) 0.0) (ite case.54 (* |G[2,2]| |T[2,0]|) 0.0) (ite case.56 (* |G[2,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.50 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.52 (* |G[2,1]| |X[1,1]|) 0.0) (ite case.54 (* |G[2,2]| |X[1,2]|) 0.0) (ite case.56 (* |G[2,3]| |X[1,3]|) 0.0)) (+ (ite case.50 (* |G[2,0]| |T[0,1]|) 0.0) (ite case.52 (* |G[2,1]| |T[1,1]|) 0.0) (ite case.54 (* |G[2,2]| |T[2,1]|) 0.0) (ite case.56 (* |G[2,3]| |T[3,1]|) 0.0))))))  ; claim, that one of 6 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + W[0,...
(check-sat)
(pop 1)
; H = 3, m = 3, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.26 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.14 1.0 0.0))
(define-fun t.2 () Real (ite case.20 1.0 0.0))
(define-fun t.3 () Real (ite case.26 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (or (not (= (ite case.14 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.14 (* |G[0,0]| |T[0,0]|) 0.0))) (not (= (ite case.14 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.14 (* |G[0,0]| |T[0,1]|) 0.0))) (not (= (ite case.14 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.14 (* |G[0,0]| |T[0,2]|) 0.0))) (not (= (ite case.20 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.20 (* |G[1,0]| |T[0,0]|) 0.0))) (not (= (ite case.20 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.20 (* |G[1,0]| |T[0,1]|) 0.0))) (not (= (ite case.20 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.20 (* |G[1,0]| |T[0,2]|) 0.0))) (not (= (ite case.26 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.26 (* |G[2,0]| |T[0,0]|) 0.0))) (not (= (ite case.26 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.26 (* |G[2,0]| |T[0,1]|) 0.0))) (not (= (ite case.26 (* |G[2,0]| |X[2,0]|) 0.0) (ite case.26 (* |G[2,0]| |T[0,2]|) 0.0)))))  ; claim, that one of 9 equations fails, as in: G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0] * X[0, 0] = G[0, 0] * [(W[0, ...
(check-sat)
(pop 1)
; H = 3, m = 3, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.23 1.0 0.0))
(define-fun t.2 () Real (ite case.25 1.0 0.0))
(define-fun t.3 () Real (ite case.31 1.0 0.0))
(define-fun t.4 () Real (ite case.33 1.0 0.0))
(define-fun t.5 () Real (ite case.39 1.0 0.0))
(define-fun t.6 () Real (ite case.41 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (or (not (= (+ (ite case.23 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.25 (* |G[0,1]| |X[0,1]|) 0.0)) (+ (ite case.23 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.25 (* |G[0,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.23 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.25 (* |G[0,1]| |X[1,1]|) 0.0)) (+ (ite case.23 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.25 (* |G[0,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.23 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.25 (* |G[0,1]| |X[2,1]|) 0.0)) (+ (ite case.23 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.25 (* |G[0,1]| |T[1,2]|) 0.0)))) (not (= (+ (ite case.31 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.33 (* |G[1,1]| |X[0,1]|) 0.0)) (+ (ite case.31 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.33 (* |G[1,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.31 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.33 (* |G[1,1]| |X[1,1]|) 0.0)) (+ (ite case.31 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.33 (* |G[1,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.31 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.33 (* |G[1,1]| |X[2,1]|) 0.0)) (+ (ite case.31 (* |G[1,0]| |T[0,2]|) 0.0) (ite case.33 (* |G[1,1]| |T[1,2]|) 0.0)))) (not (= (+ (ite case.39 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.41 (* |G[2,1]| |X[0,1]|) 0.0)) (+ (ite case.39 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.41 (* |G[2,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.39 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.41 (* |G[2,1]| |X[1,1]|) 0.0)) (+ (ite case.39 (* |G[2,0]| |T[0,1]|) 0.0) (ite case.41 (* |G[2,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.39 (* |G[2,0]| |X[2,0]|) 0.0) (ite case.41 (* |G[2,1]| |X[2,1]|) 0.0)) (+ (ite case.39 (* |G[2,0]| |T[0,2]|) 0.0) (ite case.41 (* |G[2,1]| |T[1,2]|) 0.0))))))  ; claim, that one of 9 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0,...
(check-sat)
(pop 1)
; H = 3, m = 3, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
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
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.52 () Bool)
(declare-fun case.54 () Bool)
(declare-fun case.56 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.32 1.0 0.0))
(define-fun t.2 () Real (ite case.34 1.0 0.0))
(define-fun t.3 () Real (ite case.36 1.0 0.0))
(define-fun t.4 () Real (ite case.42 1.0 0.0))
(define-fun t.5 () Real (ite case.44 1.0 0.0))
(define-fun t.6 () Real (ite case.46 1.0 0.0))
(define-fun t.7 () Real (ite case.52 1.0 0.0))
(define-fun t.8 () Real (ite case.54 1.0 0.0))
(define-fun t.9 () Real (ite case.56 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.23)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |X[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert (or (not (= (+ (ite case.32 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.34 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.36 (* |G[0,2]| |X[0,2]|) 0.0)) (+ (ite case.32 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.34 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.36 (* |G[0,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.32 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.34 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.36 (* |G[0,2]| |X[1,2]|) 0.0)) (+ (ite case.32 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.34 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.36 (* |G[0,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.32 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.34 (* |G[0,1]| |X[2,1]|) 0.0) (ite case.36 (* |G[0,2]| |X[2,2]|) 0.0)) (+ (ite case.32 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.34 (* |G[0,1]| |T[1,2]|) 0.0) (ite case.36 (* |G[0,2]| |T[2,2]|) 0.0)))) (not (= (+ (ite case.42 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.44 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.46 (* |G[1,2]| |X[0,2]|) 0.0)) (+ (ite case.42 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.44 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.46 (* |G[1,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.42 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.44 (* |G[1,1]| |X[1,1]|) 0.0) (ite case.46 (* |G[1,2]| |X[1,2]|) 0.0)) (+ (ite case.42 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.44 (* |G[1,1]| |T[1,1]|) 0.0) (ite case.46 (* |G[1,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.42 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.44 (* |G[1,1]| |X[2,1]|) 0.0) (ite case.46 (* |G[1,2]| |X[2,2]|) 0.0)) (+ (ite case.42 (* |G[1,0]| |T[0,2]|) 0.0) (ite case.44 (* |G[1,1]| |T[1,2]|) 0.0) (ite case.46 (* |G[1,2]| |T[2,2]|) 0.0)))) (not (= (+ (ite case.52 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.54 (* |G[2,1]| |X[0,1]|) 0.0) (ite case.56 (* |G[2,2]| |X[0,2]|) 0.0)) (+ (ite case.52 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.54 (* |G[2,1]| |T[1,0]|) 0.0) (ite case.56 (* |G[2,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.52 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.54 (* |G[2,1]| |X[1,1]|) 0.0) (ite case.56 (* |G[2,2]| |X[1,2]|) 0.0)) (+ (ite case.52 (* |G[2,0]| |T[0,1]|) 0.0) (ite case.54 (* |G[2,1]| |T[1,1]|) 0.0) (ite case.56 (* |G[2,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.52 (* |G[2,0]| |X[2,0]|) 0.0) (ite case.54 (* |G[2,1]| |X[2,1]|) 0.0) (ite case.56 (* |G[2,2]| |X[2,2]|) 0.0)) (+ (ite case.52 (* |G[2,0]| |T[0,2]|) 0.0) (ite case.54 (* |G[2,1]| |T[1,2]|) 0.0) (ite case.56 (* |G[2,2]| |T[2,2]|) 0.0))))))  ; claim, that one of 9 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0,...
(check-sat)
(pop 1)
; H = 3, m = 3, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |T[3,2]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
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
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.47 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.55 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.65 () Bool)
(declare-fun case.67 () Bool)
(declare-fun case.69 () Bool)
(declare-fun case.71 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.41 1.0 0.0))
(define-fun t.2 () Real (ite case.43 1.0 0.0))
(define-fun t.3 () Real (ite case.45 1.0 0.0))
(define-fun t.4 () Real (ite case.47 1.0 0.0))
(define-fun t.5 () Real (ite case.53 1.0 0.0))
(define-fun t.6 () Real (ite case.55 1.0 0.0))
(define-fun t.7 () Real (ite case.57 1.0 0.0))
(define-fun t.8 () Real (ite case.59 1.0 0.0))
(define-fun t.9 () Real (ite case.65 1.0 0.0))
(define-fun t.10 () Real (ite case.67 1.0 0.0))
(define-fun t.11 () Real (ite case.69 1.0 0.0))
(define-fun t.12 () Real (ite case.71 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.23)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |X[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |X[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert case.29)  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |X[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert case.32)  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert (= (+ |T[3,2]| (* (- 1.0) |X[2,3]|)) 0.0))  ; hypothesis: (T[3, 2] + X[2, 3] * -1) = 0
(assert case.35)  ; hypothesis: (T[3, 2] + X[2, 3] * -1) = 0
(assert (or (not (= (+ (ite case.41 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.43 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.45 (* |G[0,2]| |X[0,2]|) 0.0) (ite case.47 (* |G[0,3]| |X[0,3]|) 0.0)) (+ (ite case.41 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.43 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.45 (* |G[0,2]| |T[2,0]|) 0.0) (ite case.47 (* |G[0,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.41 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.43 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.45 (* |G[0,2]| |X[1,2]|) 0.0) (ite case.47 (* |G[0,3]| |X[1,3]|) 0.0)) (+ (ite case.41 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.43 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.45 (* |G[0,2]| |T[2,1]|) 0.0) (ite case.47 (* |G[0,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.41 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.43 (* |G[0,1]| |X[2,1]|) 0.0) (ite case.45 (* |G[0,2]| |X[2,2]|) 0.0) (ite case.47 (* |G[0,3]| |X[2,3]|) 0.0)) (+ (ite case.41 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.43 (* |G[0,1]| |T[1,2]|) 0.0) (ite case.45 (* |G[0,2]| |T[2,2]|) 0.0) (ite case.47 (* |G[0,3]| |T[3,2]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[0,2]|) 0.0) (ite case.59 (* |G[1,3]| |X[0,3]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,0]|) 0.0) (ite case.59 (* |G[1,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[1,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[1,2]|) 0.0) (ite case.59 (* |G[1,3]| |X[1,3]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,1]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,1]|) 0.0) (ite case.59 (* |G[1,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[2,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[2,2]|) 0.0) (ite case.59 (* |G[1,3]| |X[2,3]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,2]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,2]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,2]|) 0.0) (ite case.59 (* |G[1,3]| |T[3,2]|) 0.0)))) (not (= (+ (ite case.65 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.67 (* |G[2,1]| |X[0,1]|) 0.0) (ite case.69 (* |G[2,2]| |X[0,2]|) 0.0) (ite case.71 (* |G[2,3]| |X[0,3]|) 0.0)) (+ (ite case.65 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.67 (* |G[2,1]| |T[1,0]|) 0.0) (ite case.69 (* |G[2,2]| |T[2,0]|) 0.0) (ite case.71 (* |G[2,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.65 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.67 (* |G[2,1]| |X[1,1]|) 0.0) (ite case.69 (* |G[2,2]| |X[1,2]|) 0.0) (ite case.71 (* |G[2,3]| |X[1,3]|) 0.0)) (+ (ite case.65 (* |G[2,0]| |T[0,1]|) 0.0) (ite case.67 (* |G[2,1]| |T[1,1]|) 0.0) (ite case.69 (* |G[2,2]| |T[2,1]|) 0.0) (ite case.71 (* |G[2,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.65 (* |G[2,0]| |X[2,0]|) 0.0) (ite case.67 (* |G[2,1]| |X[2,1]|) 0.0) (ite case.69 (* |G[2,2]| |X[2,2]|) 0.0) (ite case.71 (* |G[2,3]| |X[2,3]|) 0.0)) (+ (ite case.65 (* |G[2,0]| |T[0,2]|) 0.0) (ite case.67 (* |G[2,1]| |T[1,2]|) 0.0) (ite case.69 (* |G[2,2]| |T[2,2]|) 0.0) (ite case.71 (* |G[2,3]| |T[3,2]|) 0.0))))))  ; claim, that one of 9 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
; H = 3, m = 4, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.32 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.18 1.0 0.0))
(define-fun t.2 () Real (ite case.25 1.0 0.0))
(define-fun t.3 () Real (ite case.32 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |X[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert (or (not (= (ite case.18 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.18 (* |G[0,0]| |T[0,0]|) 0.0))) (not (= (ite case.18 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.18 (* |G[0,0]| |T[0,1]|) 0.0))) (not (= (ite case.18 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.18 (* |G[0,0]| |T[0,2]|) 0.0))) (not (= (ite case.18 (* |G[0,0]| |X[3,0]|) 0.0) (ite case.18 (* |G[0,0]| |T[0,3]|) 0.0))) (not (= (ite case.25 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.25 (* |G[1,0]| |T[0,0]|) 0.0))) (not (= (ite case.25 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.25 (* |G[1,0]| |T[0,1]|) 0.0))) (not (= (ite case.25 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.25 (* |G[1,0]| |T[0,2]|) 0.0))) (not (= (ite case.25 (* |G[1,0]| |X[3,0]|) 0.0) (ite case.25 (* |G[1,0]| |T[0,3]|) 0.0))) (not (= (ite case.32 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.32 (* |G[2,0]| |T[0,0]|) 0.0))) (not (= (ite case.32 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.32 (* |G[2,0]| |T[0,1]|) 0.0))) (not (= (ite case.32 (* |G[2,0]| |X[2,0]|) 0.0) (ite case.32 (* |G[2,0]| |T[0,2]|) 0.0))) (not (= (ite case.32 (* |G[2,0]| |X[3,0]|) 0.0) (ite case.32 (* |G[2,0]| |T[0,3]|) 0.0)))))  ; claim, that one of 12 equations fails, as in: G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0] * X[0, 0...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.50 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.30 1.0 0.0))
(define-fun t.2 () Real (ite case.32 1.0 0.0))
(define-fun t.3 () Real (ite case.39 1.0 0.0))
(define-fun t.4 () Real (ite case.41 1.0 0.0))
(define-fun t.5 () Real (ite case.48 1.0 0.0))
(define-fun t.6 () Real (ite case.50 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |X[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |X[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert (or (not (= (+ (ite case.30 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.32 (* |G[0,1]| |X[0,1]|) 0.0)) (+ (ite case.30 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.32 (* |G[0,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.30 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.32 (* |G[0,1]| |X[1,1]|) 0.0)) (+ (ite case.30 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.32 (* |G[0,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.30 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.32 (* |G[0,1]| |X[2,1]|) 0.0)) (+ (ite case.30 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.32 (* |G[0,1]| |T[1,2]|) 0.0)))) (not (= (+ (ite case.30 (* |G[0,0]| |X[3,0]|) 0.0) (ite case.32 (* |G[0,1]| |X[3,1]|) 0.0)) (+ (ite case.30 (* |G[0,0]| |T[0,3]|) 0.0) (ite case.32 (* |G[0,1]| |T[1,3]|) 0.0)))) (not (= (+ (ite case.39 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.41 (* |G[1,1]| |X[0,1]|) 0.0)) (+ (ite case.39 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.41 (* |G[1,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.39 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.41 (* |G[1,1]| |X[1,1]|) 0.0)) (+ (ite case.39 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.41 (* |G[1,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.39 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.41 (* |G[1,1]| |X[2,1]|) 0.0)) (+ (ite case.39 (* |G[1,0]| |T[0,2]|) 0.0) (ite case.41 (* |G[1,1]| |T[1,2]|) 0.0)))) (not (= (+ (ite case.39 (* |G[1,0]| |X[3,0]|) 0.0) (ite case.41 (* |G[1,1]| |X[3,1]|) 0.0)) (+ (ite case.39 (* |G[1,0]| |T[0,3]|) 0.0) (ite case.41 (* |G[1,1]| |T[1,3]|) 0.0)))) (not (= (+ (ite case.48 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.50 (* |G[2,1]| |X[0,1]|) 0.0)) (+ (ite case.48 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.50 (* |G[2,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.48 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.50 (* |G[2,1]| |X[1,1]|) 0.0)) (+ (ite case.48 (* |G[2,0]| |T[0,1]|) 0.0) (ite case.50 (* |G[2,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.48 (* |G[2,0]| |X[2,0]|) 0.0) (ite case.50 (* |G[2,1]| |X[2,1]|) 0.0)) (+ (ite case.48 (* |G[2,0]| |T[0,2]|) 0.0) (ite case.50 (* |G[2,1]| |T[1,2]|) 0.0)))) (not (= (+ (ite case.48 (* |G[2,0]| |X[3,0]|) 0.0) (ite case.50 (* |G[2,1]| |X[3,1]|) 0.0)) (+ (ite case.48 (* |G[2,0]| |T[0,3]|) 0.0) (ite case.50 (* |G[2,1]| |T[1,3]|) 0.0))))))  ; claim, that one of 12 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0] * X[0, ...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |T[2,3]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
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
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.55 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.64 () Bool)
(declare-fun case.66 () Bool)
(declare-fun case.68 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.42 1.0 0.0))
(define-fun t.2 () Real (ite case.44 1.0 0.0))
(define-fun t.3 () Real (ite case.46 1.0 0.0))
(define-fun t.4 () Real (ite case.53 1.0 0.0))
(define-fun t.5 () Real (ite case.55 1.0 0.0))
(define-fun t.6 () Real (ite case.57 1.0 0.0))
(define-fun t.7 () Real (ite case.64 1.0 0.0))
(define-fun t.8 () Real (ite case.66 1.0 0.0))
(define-fun t.9 () Real (ite case.68 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |X[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |X[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.29)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |X[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert case.32)  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert (= (+ |T[2,3]| (* (- 1.0) |X[3,2]|)) 0.0))  ; hypothesis: (T[2, 3] + X[3, 2] * -1) = 0
(assert case.35)  ; hypothesis: (T[2, 3] + X[3, 2] * -1) = 0
(assert (or (not (= (+ (ite case.42 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.44 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.46 (* |G[0,2]| |X[0,2]|) 0.0)) (+ (ite case.42 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.44 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.46 (* |G[0,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.42 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.44 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.46 (* |G[0,2]| |X[1,2]|) 0.0)) (+ (ite case.42 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.44 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.46 (* |G[0,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.42 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.44 (* |G[0,1]| |X[2,1]|) 0.0) (ite case.46 (* |G[0,2]| |X[2,2]|) 0.0)) (+ (ite case.42 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.44 (* |G[0,1]| |T[1,2]|) 0.0) (ite case.46 (* |G[0,2]| |T[2,2]|) 0.0)))) (not (= (+ (ite case.42 (* |G[0,0]| |X[3,0]|) 0.0) (ite case.44 (* |G[0,1]| |X[3,1]|) 0.0) (ite case.46 (* |G[0,2]| |X[3,2]|) 0.0)) (+ (ite case.42 (* |G[0,0]| |T[0,3]|) 0.0) (ite case.44 (* |G[0,1]| |T[1,3]|) 0.0) (ite case.46 (* |G[0,2]| |T[2,3]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[0,2]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[1,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[1,2]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,1]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[2,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[2,2]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,2]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,2]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,2]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[3,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[3,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[3,2]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,3]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,3]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,3]|) 0.0)))) (not (= (+ (ite case.64 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.66 (* |G[2,1]| |X[0,1]|) 0.0) (ite case.68 (* |G[2,2]| |X[0,2]|) 0.0)) (+ (ite case.64 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.66 (* |G[2,1]| |T[1,0]|) 0.0) (ite case.68 (* |G[2,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.64 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.66 (* |G[2,1]| |X[1,1]|) 0.0) (ite case.68 (* |G[2,2]| |X[1,2]|) 0.0)) (+ (ite case.64 (* |G[2,0]| |T[0,1]|) 0.0) (ite case.66 (* |G[2,1]| |T[1,1]|) 0.0) (ite case.68 (* |G[2,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.64 (* |G[2,0]| |X[2,0]|) 0.0) (ite case.66 (* |G[2,1]| |X[2,1]|) 0.0) (ite case.68 (* |G[2,2]| |X[2,2]|) 0.0)) (+ (ite case.64 (* |G[2,0]| |T[0,2]|) 0.0) (ite case.66 (* |G[2,1]| |T[1,2]|) 0.0) (ite case.68 (* |G[2,2]| |T[2,2]|) 0.0)))) (not (= (+ (ite case.64 (* |G[2,0]| |X[3,0]|) 0.0) (ite case.66 (* |G[2,1]| |X[3,1]|) 0.0) (ite case.68 (* |G[2,2]| |X[3,2]|) 0.0)) (+ (ite case.64 (* |G[2,0]| |T[0,3]|) 0.0) (ite case.66 (* |G[2,1]| |T[1,3]|) 0.0) (ite case.68 (* |G[2,2]| |T[2,3]|) 0.0))))))  ; claim, that one of 12 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0] * X[0, ...
(check-sat)
(pop 1)
; H = 3, m = 4, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |T[2,3]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |T[3,2]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |T[3,3]| () Real)
(declare-fun |X[3,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
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
(declare-fun case.38 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.47 () Bool)
(declare-fun case.54 () Bool)
(declare-fun case.56 () Bool)
(declare-fun case.58 () Bool)
(declare-fun case.60 () Bool)
(declare-fun case.67 () Bool)
(declare-fun case.69 () Bool)
(declare-fun case.71 () Bool)
(declare-fun case.73 () Bool)
(declare-fun case.80 () Bool)
(declare-fun case.82 () Bool)
(declare-fun case.84 () Bool)
(declare-fun case.86 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.54 1.0 0.0))
(define-fun t.2 () Real (ite case.56 1.0 0.0))
(define-fun t.3 () Real (ite case.58 1.0 0.0))
(define-fun t.4 () Real (ite case.60 1.0 0.0))
(define-fun t.5 () Real (ite case.67 1.0 0.0))
(define-fun t.6 () Real (ite case.69 1.0 0.0))
(define-fun t.7 () Real (ite case.71 1.0 0.0))
(define-fun t.8 () Real (ite case.73 1.0 0.0))
(define-fun t.9 () Real (ite case.80 1.0 0.0))
(define-fun t.10 () Real (ite case.82 1.0 0.0))
(define-fun t.11 () Real (ite case.84 1.0 0.0))
(define-fun t.12 () Real (ite case.86 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |X[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |X[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.29)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |X[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert case.32)  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert (= (+ |T[2,3]| (* (- 1.0) |X[3,2]|)) 0.0))  ; hypothesis: (T[2, 3] + X[3, 2] * -1) = 0
(assert case.35)  ; hypothesis: (T[2, 3] + X[3, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |X[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert case.38)  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |X[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert case.41)  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert (= (+ |T[3,2]| (* (- 1.0) |X[2,3]|)) 0.0))  ; hypothesis: (T[3, 2] + X[2, 3] * -1) = 0
(assert case.44)  ; hypothesis: (T[3, 2] + X[2, 3] * -1) = 0
(assert (= (+ |T[3,3]| (* (- 1.0) |X[3,3]|)) 0.0))  ; hypothesis: (T[3, 3] + X[3, 3] * -1) = 0
(assert case.47)  ; hypothesis: (T[3, 3] + X[3, 3] * -1) = 0
(assert (or (not (= (+ (ite case.54 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.56 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.58 (* |G[0,2]| |X[0,2]|) 0.0) (ite case.60 (* |G[0,3]| |X[0,3]|) 0.0)) (+ (ite case.54 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.56 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.58 (* |G[0,2]| |T[2,0]|) 0.0) (ite case.60 (* |G[0,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.54 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.56 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.58 (* |G[0,2]| |X[1,2]|) 0.0) (ite case.60 (* |G[0,3]| |X[1,3]|) 0.0)) (+ (ite case.54 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.56 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.58 (* |G[0,2]| |T[2,1]|) 0.0) (ite case.60 (* |G[0,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.54 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.56 (* |G[0,1]| |X[2,1]|) 0.0) (ite case.58 (* |G[0,2]| |X[2,2]|) 0.0) (ite case.60 (* |G[0,3]| |X[2,3]|) 0.0)) (+ (ite case.54 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.56 (* |G[0,1]| |T[1,2]|) 0.0) (ite case.58 (* |G[0,2]| |T[2,2]|) 0.0) (ite case.60 (* |G[0,3]| |T[3,2]|) 0.0)))) (not (= (+ (ite case.54 (* |G[0,0]| |X[3,0]|) 0.0) (ite case.56 (* |G[0,1]| |X[3,1]|) 0.0) (ite case.58 (* |G[0,2]| |X[3,2]|) 0.0) (ite case.60 (* |G[0,3]| |X[3,3]|) 0.0)) (+ (ite case.54 (* |G[0,0]| |T[0,3]|) 0.0) (ite case.56 (* |G[0,1]| |T[1,3]|) 0.0) (ite case.58 (* |G[0,2]| |T[2,3]|) 0.0) (ite case.60 (* |G[0,3]| |T[3,3]|) 0.0)))) (not (= (+ (ite case.67 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.69 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.71 (* |G[1,2]| |X[0,2]|) 0.0) (ite case.73 (* |G[1,3]| |X[0,3]|) 0.0)) (+ (ite case.67 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.69 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.71 (* |G[1,2]| |T[2,0]|) 0.0) (ite case.73 (* |G[1,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.67 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.69 (* |G[1,1]| |X[1,1]|) 0.0) (ite case.71 (* |G[1,2]| |X[1,2]|) 0.0) (ite case.73 (* |G[1,3]| |X[1,3]|) 0.0)) (+ (ite case.67 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.69 (* |G[1,1]| |T[1,1]|) 0.0) (ite case.71 (* |G[1,2]| |T[2,1]|) 0.0) (ite case.73 (* |G[1,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.67 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.69 (* |G[1,1]| |X[2,1]|) 0.0) (ite case.71 (* |G[1,2]| |X[2,2]|) 0.0) (ite case.73 (* |G[1,3]| |X[2,3]|) 0.0)) (+ (ite case.67 (* |G[1,0]| |T[0,2]|) 0.0) (ite case.69 (* |G[1,1]| |T[1,2]|) 0.0) (ite case.71 (* |G[1,2]| |T[2,2]|) 0.0) (ite case.73 (* |G[1,3]| |T[3,2]|) 0.0)))) (not (= (+ (ite case.67 (* |G[1,0]| |X[3,0]|) 0.0) (ite case.69 (* |G[1,1]| |X[3,1]|) 0.0) (ite case.71 (* |G[1,2]| |X[3,2]|) 0.0) (ite case.73 (* |G[1,3]| |X[3,3]|) 0.0)) (+ (ite case.67 (* |G[1,0]| |T[0,3]|) 0.0) (ite case.69 (* |G[1,1]| |T[1,3]|) 0.0) (ite case.71 (* |G[1,2]| |T[2,3]|) 0.0) (ite case.73 (* |G[1,3]| |T[3,3]|) 0.0)))) (not (= (+ (ite case.80 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.82 (* |G[2,1]| |X[0,1]|) 0.0) (ite case.84 (* |G[2,2]| |X[0,2]|) 0.0) (ite case.86 (* |G[2,3]| |X[0,3]|) 0.0)) (+ (ite case.80 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.82 (* |G[2,1]| |T[1,0]|) 0.0) (ite case.84 (* |G[2,2]| |T[2,0]|) 0.0) (ite case.86 (* |G[2,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.80 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.82 (* |G[2,1]| |X[1,1]|) 0.0) (ite case.84 (* |G[2,2]| |X[1,2]|) 0.0) (ite case.86 (* |G[2,3]| |X[1,3]|) 0.0)) (+ (ite case.80 (* |G[2,0]| |T[0,1]|) 0.0) (ite case.82 (* |G[2,1]| |T[1,1]|) 0.0) (ite case.84 (* |G[2,2]| |T[2,1]|) 0.0) (ite case.86 (* |G[2,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.80 (* |G[2,0]| |X[2,0]|) 0.0) (ite case.82 (* |G[2,1]| |X[2,1]|) 0.0) (ite case.84 (* |G[2,2]| |X[2,2]|) 0.0) (ite case.86 (* |G[2,3]| |X[2,3]|) 0.0)) (+ (ite case.80 (* |G[2,0]| |T[0,2]|) 0.0) (ite case.82 (* |G[2,1]| |T[1,2]|) 0.0) (ite case.84 (* |G[2,2]| |T[2,2]|) 0.0) (ite case.86 (* |G[2,3]| |T[3,2]|) 0.0)))) (not (= (+ (ite case.80 (* |G[2,0]| |X[3,0]|) 0.0) (ite case.82 (* |G[2,1]| |X[3,1]|) 0.0) (ite case.84 (* |G[2,2]| |X[3,2]|) 0.0) (ite case.86 (* |G[2,3]| |X[3,3]|) 0.0)) (+ (ite case.80 (* |G[2,0]| |T[0,3]|) 0.0) (ite case.82 (* |G[2,1]| |T[1,3]|) 0.0) (ite case.84 (* |G[2,2]| |T[2,3]|) 0.0) (ite case.86 (* |G[2,3]| |T[3,3]|) 0.0))))))  ; claim, that one of 12 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
; H = 4, m = 1, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.18 () Bool)
(define-fun t.0 () Real (ite case.6 1.0 0.0))
(define-fun t.1 () Real (ite case.10 1.0 0.0))
(define-fun t.2 () Real (ite case.14 1.0 0.0))
(define-fun t.3 () Real (ite case.18 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (or (not (= (ite case.6 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.6 (* |G[0,0]| |T[0,0]|) 0.0))) (not (= (ite case.10 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.10 (* |G[1,0]| |T[0,0]|) 0.0))) (not (= (ite case.14 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.14 (* |G[2,0]| |T[0,0]|) 0.0))) (not (= (ite case.18 (* |G[3,0]| |X[0,0]|) 0.0) (ite case.18 (* |G[3,0]| |T[0,0]|) 0.0)))))  ; claim, that one of 4 equations fails, as in: G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * X[0, 0] = G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * T[0, 0]
(check-sat)
(pop 1)
; H = 4, m = 1, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.9 1.0 0.0))
(define-fun t.2 () Real (ite case.11 1.0 0.0))
(define-fun t.3 () Real (ite case.15 1.0 0.0))
(define-fun t.4 () Real (ite case.17 1.0 0.0))
(define-fun t.5 () Real (ite case.21 1.0 0.0))
(define-fun t.6 () Real (ite case.23 1.0 0.0))
(define-fun t.7 () Real (ite case.27 1.0 0.0))
(define-fun t.8 () Real (ite case.29 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (or (not (= (+ (ite case.9 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.11 (* |G[0,1]| |X[0,1]|) 0.0)) (+ (ite case.9 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.11 (* |G[0,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.15 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.17 (* |G[1,1]| |X[0,1]|) 0.0)) (+ (ite case.15 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.17 (* |G[1,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.21 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.23 (* |G[2,1]| |X[0,1]|) 0.0)) (+ (ite case.21 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.23 (* |G[2,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.27 (* |G[3,0]| |X[0,0]|) 0.0) (ite case.29 (* |G[3,1]| |X[0,1]|) 0.0)) (+ (ite case.27 (* |G[3,0]| |T[0,0]|) 0.0) (ite case.29 (* |G[3,1]| |T[1,0]|) 0.0))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + b[0]) > 0] * X[0, 1]) = ...
(check-sat)
(pop 1)
; H = 4, m = 1, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.40 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.12 1.0 0.0))
(define-fun t.2 () Real (ite case.14 1.0 0.0))
(define-fun t.3 () Real (ite case.16 1.0 0.0))
(define-fun t.4 () Real (ite case.20 1.0 0.0))
(define-fun t.5 () Real (ite case.22 1.0 0.0))
(define-fun t.6 () Real (ite case.24 1.0 0.0))
(define-fun t.7 () Real (ite case.28 1.0 0.0))
(define-fun t.8 () Real (ite case.30 1.0 0.0))
(define-fun t.9 () Real (ite case.32 1.0 0.0))
(define-fun t.10 () Real (ite case.36 1.0 0.0))
(define-fun t.11 () Real (ite case.38 1.0 0.0))
(define-fun t.12 () Real (ite case.40 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.8)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (or (not (= (+ (ite case.12 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.14 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.16 (* |G[0,2]| |X[0,2]|) 0.0)) (+ (ite case.12 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.14 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.16 (* |G[0,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.20 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.22 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.24 (* |G[1,2]| |X[0,2]|) 0.0)) (+ (ite case.20 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.22 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.24 (* |G[1,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.28 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.30 (* |G[2,1]| |X[0,1]|) 0.0) (ite case.32 (* |G[2,2]| |X[0,2]|) 0.0)) (+ (ite case.28 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.30 (* |G[2,1]| |T[1,0]|) 0.0) (ite case.32 (* |G[2,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.36 (* |G[3,0]| |X[0,0]|) 0.0) (ite case.38 (* |G[3,1]| |X[0,1]|) 0.0) (ite case.40 (* |G[3,2]| |X[0,2]|) 0.0)) (+ (ite case.36 (* |G[3,0]| |T[0,0]|) 0.0) (ite case.38 (* |G[3,1]| |T[1,0]|) 0.0) (ite case.40 (* |G[3,2]| |T[2,0]|) 0.0))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + b[0]) > 0] * X[0, 1] + G...
(check-sat)
(pop 1)
; H = 4, m = 1, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun |G[3,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.19 () Bool)
(declare-fun case.21 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.27 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.47 () Bool)
(declare-fun case.49 () Bool)
(declare-fun case.51 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.15 1.0 0.0))
(define-fun t.2 () Real (ite case.17 1.0 0.0))
(define-fun t.3 () Real (ite case.19 1.0 0.0))
(define-fun t.4 () Real (ite case.21 1.0 0.0))
(define-fun t.5 () Real (ite case.25 1.0 0.0))
(define-fun t.6 () Real (ite case.27 1.0 0.0))
(define-fun t.7 () Real (ite case.29 1.0 0.0))
(define-fun t.8 () Real (ite case.31 1.0 0.0))
(define-fun t.9 () Real (ite case.35 1.0 0.0))
(define-fun t.10 () Real (ite case.37 1.0 0.0))
(define-fun t.11 () Real (ite case.39 1.0 0.0))
(define-fun t.12 () Real (ite case.41 1.0 0.0))
(define-fun t.13 () Real (ite case.45 1.0 0.0))
(define-fun t.14 () Real (ite case.47 1.0 0.0))
(define-fun t.15 () Real (ite case.49 1.0 0.0))
(define-fun t.16 () Real (ite case.51 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.5)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.8)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |X[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert case.11)  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert (or (not (= (+ (ite case.15 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.17 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.19 (* |G[0,2]| |X[0,2]|) 0.0) (ite case.21 (* |G[0,3]| |X[0,3]|) 0.0)) (+ (ite case.15 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.17 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.19 (* |G[0,2]| |T[2,0]|) 0.0) (ite case.21 (* |G[0,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.25 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.27 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.29 (* |G[1,2]| |X[0,2]|) 0.0) (ite case.31 (* |G[1,3]| |X[0,3]|) 0.0)) (+ (ite case.25 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.27 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.29 (* |G[1,2]| |T[2,0]|) 0.0) (ite case.31 (* |G[1,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.35 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.37 (* |G[2,1]| |X[0,1]|) 0.0) (ite case.39 (* |G[2,2]| |X[0,2]|) 0.0) (ite case.41 (* |G[2,3]| |X[0,3]|) 0.0)) (+ (ite case.35 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.37 (* |G[2,1]| |T[1,0]|) 0.0) (ite case.39 (* |G[2,2]| |T[2,0]|) 0.0) (ite case.41 (* |G[2,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.45 (* |G[3,0]| |X[0,0]|) 0.0) (ite case.47 (* |G[3,1]| |X[0,1]|) 0.0) (ite case.49 (* |G[3,2]| |X[0,2]|) 0.0) (ite case.51 (* |G[3,3]| |X[0,3]|) 0.0)) (+ (ite case.45 (* |G[3,0]| |T[0,0]|) 0.0) (ite case.47 (* |G[3,1]| |T[1,0]|) 0.0) (ite case.49 (* |G[3,2]| |T[2,0]|) 0.0) (ite case.51 (* |G[3,3]| |T[3,0]|) 0.0))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + b[0]) > 0] * X[0, 1] + G...
(check-sat)
(pop 1)
; H = 4, m = 2, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.25 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.10 1.0 0.0))
(define-fun t.2 () Real (ite case.15 1.0 0.0))
(define-fun t.3 () Real (ite case.20 1.0 0.0))
(define-fun t.4 () Real (ite case.25 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (or (not (= (ite case.10 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.10 (* |G[0,0]| |T[0,0]|) 0.0))) (not (= (ite case.10 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.10 (* |G[0,0]| |T[0,1]|) 0.0))) (not (= (ite case.15 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.15 (* |G[1,0]| |T[0,0]|) 0.0))) (not (= (ite case.15 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.15 (* |G[1,0]| |T[0,1]|) 0.0))) (not (= (ite case.20 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.20 (* |G[2,0]| |T[0,0]|) 0.0))) (not (= (ite case.20 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.20 (* |G[2,0]| |T[0,1]|) 0.0))) (not (= (ite case.25 (* |G[3,0]| |X[0,0]|) 0.0) (ite case.25 (* |G[3,0]| |T[0,0]|) 0.0))) (not (= (ite case.25 (* |G[3,0]| |X[1,0]|) 0.0) (ite case.25 (* |G[3,0]| |T[0,1]|) 0.0)))))  ; claim, that one of 8 equations fails, as in: G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0] * X[0, 0] = G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, ...
(check-sat)
(pop 1)
; H = 4, m = 2, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.37 () Bool)
(declare-fun case.39 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.16 1.0 0.0))
(define-fun t.2 () Real (ite case.18 1.0 0.0))
(define-fun t.3 () Real (ite case.23 1.0 0.0))
(define-fun t.4 () Real (ite case.25 1.0 0.0))
(define-fun t.5 () Real (ite case.30 1.0 0.0))
(define-fun t.6 () Real (ite case.32 1.0 0.0))
(define-fun t.7 () Real (ite case.37 1.0 0.0))
(define-fun t.8 () Real (ite case.39 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (or (not (= (+ (ite case.16 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.18 (* |G[0,1]| |X[0,1]|) 0.0)) (+ (ite case.16 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.18 (* |G[0,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.16 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.18 (* |G[0,1]| |X[1,1]|) 0.0)) (+ (ite case.16 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.18 (* |G[0,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.23 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.25 (* |G[1,1]| |X[0,1]|) 0.0)) (+ (ite case.23 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.25 (* |G[1,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.23 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.25 (* |G[1,1]| |X[1,1]|) 0.0)) (+ (ite case.23 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.25 (* |G[1,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.30 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.32 (* |G[2,1]| |X[0,1]|) 0.0)) (+ (ite case.30 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.32 (* |G[2,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.30 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.32 (* |G[2,1]| |X[1,1]|) 0.0)) (+ (ite case.30 (* |G[2,0]| |T[0,1]|) 0.0) (ite case.32 (* |G[2,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.37 (* |G[3,0]| |X[0,0]|) 0.0) (ite case.39 (* |G[3,1]| |X[0,1]|) 0.0)) (+ (ite case.37 (* |G[3,0]| |T[0,0]|) 0.0) (ite case.39 (* |G[3,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.37 (* |G[3,0]| |X[1,0]|) 0.0) (ite case.39 (* |G[3,1]| |X[1,1]|) 0.0)) (+ (ite case.37 (* |G[3,0]| |T[0,1]|) 0.0) (ite case.39 (* |G[3,1]| |T[1,1]|) 0.0))))))  ; claim, that one of 8 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + W[0,...
(check-sat)
(pop 1)
; H = 4, m = 2, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.22 () Bool)
(declare-fun case.24 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.40 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.49 () Bool)
(declare-fun case.51 () Bool)
(declare-fun case.53 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.22 1.0 0.0))
(define-fun t.2 () Real (ite case.24 1.0 0.0))
(define-fun t.3 () Real (ite case.26 1.0 0.0))
(define-fun t.4 () Real (ite case.31 1.0 0.0))
(define-fun t.5 () Real (ite case.33 1.0 0.0))
(define-fun t.6 () Real (ite case.35 1.0 0.0))
(define-fun t.7 () Real (ite case.40 1.0 0.0))
(define-fun t.8 () Real (ite case.42 1.0 0.0))
(define-fun t.9 () Real (ite case.44 1.0 0.0))
(define-fun t.10 () Real (ite case.49 1.0 0.0))
(define-fun t.11 () Real (ite case.51 1.0 0.0))
(define-fun t.12 () Real (ite case.53 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.14)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.17)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (or (not (= (+ (ite case.22 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.24 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.26 (* |G[0,2]| |X[0,2]|) 0.0)) (+ (ite case.22 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.24 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.26 (* |G[0,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.22 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.24 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.26 (* |G[0,2]| |X[1,2]|) 0.0)) (+ (ite case.22 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.24 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.26 (* |G[0,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.31 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.33 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.35 (* |G[1,2]| |X[0,2]|) 0.0)) (+ (ite case.31 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.33 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.35 (* |G[1,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.31 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.33 (* |G[1,1]| |X[1,1]|) 0.0) (ite case.35 (* |G[1,2]| |X[1,2]|) 0.0)) (+ (ite case.31 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.33 (* |G[1,1]| |T[1,1]|) 0.0) (ite case.35 (* |G[1,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.40 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.42 (* |G[2,1]| |X[0,1]|) 0.0) (ite case.44 (* |G[2,2]| |X[0,2]|) 0.0)) (+ (ite case.40 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.42 (* |G[2,1]| |T[1,0]|) 0.0) (ite case.44 (* |G[2,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.40 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.42 (* |G[2,1]| |X[1,1]|) 0.0) (ite case.44 (* |G[2,2]| |X[1,2]|) 0.0)) (+ (ite case.40 (* |G[2,0]| |T[0,1]|) 0.0) (ite case.42 (* |G[2,1]| |T[1,1]|) 0.0) (ite case.44 (* |G[2,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.49 (* |G[3,0]| |X[0,0]|) 0.0) (ite case.51 (* |G[3,1]| |X[0,1]|) 0.0) (ite case.53 (* |G[3,2]| |X[0,2]|) 0.0)) (+ (ite case.49 (* |G[3,0]| |T[0,0]|) 0.0) (ite case.51 (* |G[3,1]| |T[1,0]|) 0.0) (ite case.53 (* |G[3,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.49 (* |G[3,0]| |X[1,0]|) 0.0) (ite case.51 (* |G[3,1]| |X[1,1]|) 0.0) (ite case.53 (* |G[3,2]| |X[1,2]|) 0.0)) (+ (ite case.49 (* |G[3,0]| |T[0,1]|) 0.0) (ite case.51 (* |G[3,1]| |T[1,1]|) 0.0) (ite case.53 (* |G[3,2]| |T[2,1]|) 0.0))))))  ; claim, that one of 8 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + W[0,...
(check-sat)
(pop 1)
; H = 4, m = 2, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[3,2]| () Real)
(declare-fun |G[3,3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.28 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.52 () Bool)
(declare-fun case.54 () Bool)
(declare-fun case.56 () Bool)
(declare-fun case.61 () Bool)
(declare-fun case.63 () Bool)
(declare-fun case.65 () Bool)
(declare-fun case.67 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.28 1.0 0.0))
(define-fun t.2 () Real (ite case.30 1.0 0.0))
(define-fun t.3 () Real (ite case.32 1.0 0.0))
(define-fun t.4 () Real (ite case.34 1.0 0.0))
(define-fun t.5 () Real (ite case.39 1.0 0.0))
(define-fun t.6 () Real (ite case.41 1.0 0.0))
(define-fun t.7 () Real (ite case.43 1.0 0.0))
(define-fun t.8 () Real (ite case.45 1.0 0.0))
(define-fun t.9 () Real (ite case.50 1.0 0.0))
(define-fun t.10 () Real (ite case.52 1.0 0.0))
(define-fun t.11 () Real (ite case.54 1.0 0.0))
(define-fun t.12 () Real (ite case.56 1.0 0.0))
(define-fun t.13 () Real (ite case.61 1.0 0.0))
(define-fun t.14 () Real (ite case.63 1.0 0.0))
(define-fun t.15 () Real (ite case.65 1.0 0.0))
(define-fun t.16 () Real (ite case.67 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.8)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.14)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.17)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |X[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert case.20)  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |X[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert case.23)  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert (or (not (= (+ (ite case.28 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.30 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.32 (* |G[0,2]| |X[0,2]|) 0.0) (ite case.34 (* |G[0,3]| |X[0,3]|) 0.0)) (+ (ite case.28 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.30 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.32 (* |G[0,2]| |T[2,0]|) 0.0) (ite case.34 (* |G[0,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.28 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.30 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.32 (* |G[0,2]| |X[1,2]|) 0.0) (ite case.34 (* |G[0,3]| |X[1,3]|) 0.0)) (+ (ite case.28 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.30 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.32 (* |G[0,2]| |T[2,1]|) 0.0) (ite case.34 (* |G[0,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.39 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.41 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.43 (* |G[1,2]| |X[0,2]|) 0.0) (ite case.45 (* |G[1,3]| |X[0,3]|) 0.0)) (+ (ite case.39 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.41 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.43 (* |G[1,2]| |T[2,0]|) 0.0) (ite case.45 (* |G[1,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.39 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.41 (* |G[1,1]| |X[1,1]|) 0.0) (ite case.43 (* |G[1,2]| |X[1,2]|) 0.0) (ite case.45 (* |G[1,3]| |X[1,3]|) 0.0)) (+ (ite case.39 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.41 (* |G[1,1]| |T[1,1]|) 0.0) (ite case.43 (* |G[1,2]| |T[2,1]|) 0.0) (ite case.45 (* |G[1,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.50 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.52 (* |G[2,1]| |X[0,1]|) 0.0) (ite case.54 (* |G[2,2]| |X[0,2]|) 0.0) (ite case.56 (* |G[2,3]| |X[0,3]|) 0.0)) (+ (ite case.50 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.52 (* |G[2,1]| |T[1,0]|) 0.0) (ite case.54 (* |G[2,2]| |T[2,0]|) 0.0) (ite case.56 (* |G[2,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.50 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.52 (* |G[2,1]| |X[1,1]|) 0.0) (ite case.54 (* |G[2,2]| |X[1,2]|) 0.0) (ite case.56 (* |G[2,3]| |X[1,3]|) 0.0)) (+ (ite case.50 (* |G[2,0]| |T[0,1]|) 0.0) (ite case.52 (* |G[2,1]| |T[1,1]|) 0.0) (ite case.54 (* |G[2,2]| |T[2,1]|) 0.0) (ite case.56 (* |G[2,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.61 (* |G[3,0]| |X[0,0]|) 0.0) (ite case.63 (* |G[3,1]| |X[0,1]|) 0.0) (ite case.65 (* |G[3,2]| |X[0,2]|) 0.0) (ite case.67 (* |G[3,3]| |X[0,3]|) 0.0)) (+ (ite case.61 (* |G[3,0]| |T[0,0]|) 0.0) (ite case.63 (* |G[3,1]| |T[1,0]|) 0.0) (ite case.65 (* |G[3,2]| |T[2,0]|) 0.0) (ite case.67 (* |G[3,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.61 (* |G[3,0]| |X[1,0]|) 0.0) (ite case.63 (* |G[3,1]| |X[1,1]|) 0.0) (ite case.65 (* |G[3,2]| |X[1,2]|) 0.0) (ite case.67 (* |G[3,3]| |X[1,3]|) 0.0)) (+ (ite case.61 (* |G[3,0]| |T[0,1]|) 0.0) (ite case.63 (* |G[3,1]| |T[1,1]|) 0.0) (ite case.65 (* |G[3,2]| |T[2,1]|) 0.0) (ite case.67 (* |G[3,3]| |T[3,1]|) 0.0))))))  ; claim, that one of 8 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0, 0] * X[0, 1] + W[0,...
(check-sat)
(pop 1)
; H = 4, m = 3, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.32 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.14 1.0 0.0))
(define-fun t.2 () Real (ite case.20 1.0 0.0))
(define-fun t.3 () Real (ite case.26 1.0 0.0))
(define-fun t.4 () Real (ite case.32 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (or (not (= (ite case.14 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.14 (* |G[0,0]| |T[0,0]|) 0.0))) (not (= (ite case.14 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.14 (* |G[0,0]| |T[0,1]|) 0.0))) (not (= (ite case.14 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.14 (* |G[0,0]| |T[0,2]|) 0.0))) (not (= (ite case.20 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.20 (* |G[1,0]| |T[0,0]|) 0.0))) (not (= (ite case.20 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.20 (* |G[1,0]| |T[0,1]|) 0.0))) (not (= (ite case.20 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.20 (* |G[1,0]| |T[0,2]|) 0.0))) (not (= (ite case.26 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.26 (* |G[2,0]| |T[0,0]|) 0.0))) (not (= (ite case.26 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.26 (* |G[2,0]| |T[0,1]|) 0.0))) (not (= (ite case.26 (* |G[2,0]| |X[2,0]|) 0.0) (ite case.26 (* |G[2,0]| |T[0,2]|) 0.0))) (not (= (ite case.32 (* |G[3,0]| |X[0,0]|) 0.0) (ite case.32 (* |G[3,0]| |T[0,0]|) 0.0))) (not (= (ite case.32 (* |G[3,0]| |X[1,0]|) 0.0) (ite case.32 (* |G[3,0]| |T[0,1]|) 0.0))) (not (= (ite case.32 (* |G[3,0]| |X[2,0]|) 0.0) (ite case.32 (* |G[3,0]| |T[0,2]|) 0.0)))))  ; claim, that one of 12 equations fails, as in: G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0] * X[0, 0] = G[0, 0] * [(W[0,...
(check-sat)
(pop 1)
; H = 4, m = 3, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.31 () Bool)
(declare-fun case.33 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.47 () Bool)
(declare-fun case.49 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.23 1.0 0.0))
(define-fun t.2 () Real (ite case.25 1.0 0.0))
(define-fun t.3 () Real (ite case.31 1.0 0.0))
(define-fun t.4 () Real (ite case.33 1.0 0.0))
(define-fun t.5 () Real (ite case.39 1.0 0.0))
(define-fun t.6 () Real (ite case.41 1.0 0.0))
(define-fun t.7 () Real (ite case.47 1.0 0.0))
(define-fun t.8 () Real (ite case.49 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (or (not (= (+ (ite case.23 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.25 (* |G[0,1]| |X[0,1]|) 0.0)) (+ (ite case.23 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.25 (* |G[0,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.23 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.25 (* |G[0,1]| |X[1,1]|) 0.0)) (+ (ite case.23 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.25 (* |G[0,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.23 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.25 (* |G[0,1]| |X[2,1]|) 0.0)) (+ (ite case.23 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.25 (* |G[0,1]| |T[1,2]|) 0.0)))) (not (= (+ (ite case.31 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.33 (* |G[1,1]| |X[0,1]|) 0.0)) (+ (ite case.31 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.33 (* |G[1,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.31 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.33 (* |G[1,1]| |X[1,1]|) 0.0)) (+ (ite case.31 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.33 (* |G[1,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.31 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.33 (* |G[1,1]| |X[2,1]|) 0.0)) (+ (ite case.31 (* |G[1,0]| |T[0,2]|) 0.0) (ite case.33 (* |G[1,1]| |T[1,2]|) 0.0)))) (not (= (+ (ite case.39 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.41 (* |G[2,1]| |X[0,1]|) 0.0)) (+ (ite case.39 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.41 (* |G[2,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.39 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.41 (* |G[2,1]| |X[1,1]|) 0.0)) (+ (ite case.39 (* |G[2,0]| |T[0,1]|) 0.0) (ite case.41 (* |G[2,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.39 (* |G[2,0]| |X[2,0]|) 0.0) (ite case.41 (* |G[2,1]| |X[2,1]|) 0.0)) (+ (ite case.39 (* |G[2,0]| |T[0,2]|) 0.0) (ite case.41 (* |G[2,1]| |T[1,2]|) 0.0)))) (not (= (+ (ite case.47 (* |G[3,0]| |X[0,0]|) 0.0) (ite case.49 (* |G[3,1]| |X[0,1]|) 0.0)) (+ (ite case.47 (* |G[3,0]| |T[0,0]|) 0.0) (ite case.49 (* |G[3,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.47 (* |G[3,0]| |X[1,0]|) 0.0) (ite case.49 (* |G[3,1]| |X[1,1]|) 0.0)) (+ (ite case.47 (* |G[3,0]| |T[0,1]|) 0.0) (ite case.49 (* |G[3,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.47 (* |G[3,0]| |X[2,0]|) 0.0) (ite case.49 (* |G[3,1]| |X[2,1]|) 0.0)) (+ (ite case.47 (* |G[3,0]| |T[0,2]|) 0.0) (ite case.49 (* |G[3,1]| |T[1,2]|) 0.0))))))  ; claim, that one of 12 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0...
(check-sat)
(pop 1)
; H = 4, m = 3, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun |G[3,1]| () Real)
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
(declare-fun case.32 () Bool)
(declare-fun case.34 () Bool)
(declare-fun case.36 () Bool)
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.52 () Bool)
(declare-fun case.54 () Bool)
(declare-fun case.56 () Bool)
(declare-fun case.62 () Bool)
(declare-fun case.64 () Bool)
(declare-fun case.66 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.32 1.0 0.0))
(define-fun t.2 () Real (ite case.34 1.0 0.0))
(define-fun t.3 () Real (ite case.36 1.0 0.0))
(define-fun t.4 () Real (ite case.42 1.0 0.0))
(define-fun t.5 () Real (ite case.44 1.0 0.0))
(define-fun t.6 () Real (ite case.46 1.0 0.0))
(define-fun t.7 () Real (ite case.52 1.0 0.0))
(define-fun t.8 () Real (ite case.54 1.0 0.0))
(define-fun t.9 () Real (ite case.56 1.0 0.0))
(define-fun t.10 () Real (ite case.62 1.0 0.0))
(define-fun t.11 () Real (ite case.64 1.0 0.0))
(define-fun t.12 () Real (ite case.66 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.23)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |X[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert (or (not (= (+ (ite case.32 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.34 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.36 (* |G[0,2]| |X[0,2]|) 0.0)) (+ (ite case.32 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.34 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.36 (* |G[0,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.32 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.34 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.36 (* |G[0,2]| |X[1,2]|) 0.0)) (+ (ite case.32 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.34 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.36 (* |G[0,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.32 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.34 (* |G[0,1]| |X[2,1]|) 0.0) (ite case.36 (* |G[0,2]| |X[2,2]|) 0.0)) (+ (ite case.32 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.34 (* |G[0,1]| |T[1,2]|) 0.0) (ite case.36 (* |G[0,2]| |T[2,2]|) 0.0)))) (not (= (+ (ite case.42 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.44 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.46 (* |G[1,2]| |X[0,2]|) 0.0)) (+ (ite case.42 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.44 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.46 (* |G[1,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.42 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.44 (* |G[1,1]| |X[1,1]|) 0.0) (ite case.46 (* |G[1,2]| |X[1,2]|) 0.0)) (+ (ite case.42 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.44 (* |G[1,1]| |T[1,1]|) 0.0) (ite case.46 (* |G[1,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.42 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.44 (* |G[1,1]| |X[2,1]|) 0.0) (ite case.46 (* |G[1,2]| |X[2,2]|) 0.0)) (+ (ite case.42 (* |G[1,0]| |T[0,2]|) 0.0) (ite case.44 (* |G[1,1]| |T[1,2]|) 0.0) (ite case.46 (* |G[1,2]| |T[2,2]|) 0.0)))) (not (= (+ (ite case.52 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.54 (* |G[2,1]| |X[0,1]|) 0.0) (ite case.56 (* |G[2,2]| |X[0,2]|) 0.0)) (+ (ite case.52 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.54 (* |G[2,1]| |T[1,0]|) 0.0) (ite case.56 (* |G[2,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.52 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.54 (* |G[2,1]| |X[1,1]|) 0.0) (ite case.56 (* |G[2,2]| |X[1,2]|) 0.0)) (+ (ite case.52 (* |G[2,0]| |T[0,1]|) 0.0) (ite case.54 (* |G[2,1]| |T[1,1]|) 0.0) (ite case.56 (* |G[2,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.52 (* |G[2,0]| |X[2,0]|) 0.0) (ite case.54 (* |G[2,1]| |X[2,1]|) 0.0) (ite case.56 (* |G[2,2]| |X[2,2]|) 0.0)) (+ (ite case.52 (* |G[2,0]| |T[0,2]|) 0.0) (ite case.54 (* |G[2,1]| |T[1,2]|) 0.0) (ite case.56 (* |G[2,2]| |T[2,2]|) 0.0)))) (not (= (+ (ite case.62 (* |G[3,0]| |X[0,0]|) 0.0) (ite case.64 (* |G[3,1]| |X[0,1]|) 0.0) (ite case.66 (* |G[3,2]| |X[0,2]|) 0.0)) (+ (ite case.62 (* |G[3,0]| |T[0,0]|) 0.0) (ite case.64 (* |G[3,1]| |T[1,0]|) 0.0) (ite case.66 (* |G[3,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.62 (* |G[3,0]| |X[1,0]|) 0.0) (ite case.64 (* |G[3,1]| |X[1,1]|) 0.0) (ite case.66 (* |G[3,2]| |X[1,2]|) 0.0)) (+ (ite case.62 (* |G[3,0]| |T[0,1]|) 0.0) (ite case.64 (* |G[3,1]| |T[1,1]|) 0.0) (ite case.66 (* |G[3,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.62 (* |G[3,0]| |X[2,0]|) 0.0) (ite case.64 (* |G[3,1]| |X[2,1]|) 0.0) (ite case.66 (* |G[3,2]| |X[2,2]|) 0.0)) (+ (ite case.62 (* |G[3,0]| |T[0,2]|) 0.0) (ite case.64 (* |G[3,1]| |T[1,2]|) 0.0) (ite case.66 (* |G[3,2]| |T[2,2]|) 0.0))))))  ; claim, that one of 12 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + b[0]) > 0] * X[0, 0] + G[0, 1] * [(W[0...
(check-sat)
(pop 1)
; H = 4, m = 3, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |T[3,2]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[3,2]| () Real)
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
(declare-fun case.41 () Bool)
(declare-fun case.43 () Bool)
(declare-fun case.45 () Bool)
(declare-fun case.47 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.55 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.59 () Bool)
(declare-fun case.65 () Bool)
(declare-fun case.67 () Bool)
(declare-fun case.69 () Bool)
(declare-fun case.71 () Bool)
(declare-fun case.77 () Bool)
(declare-fun case.79 () Bool)
(declare-fun case.81 () Bool)
(declare-fun case.83 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.41 1.0 0.0))
(define-fun t.2 () Real (ite case.43 1.0 0.0))
(define-fun t.3 () Real (ite case.45 1.0 0.0))
(define-fun t.4 () Real (ite case.47 1.0 0.0))
(define-fun t.5 () Real (ite case.53 1.0 0.0))
(define-fun t.6 () Real (ite case.55 1.0 0.0))
(define-fun t.7 () Real (ite case.57 1.0 0.0))
(define-fun t.8 () Real (ite case.59 1.0 0.0))
(define-fun t.9 () Real (ite case.65 1.0 0.0))
(define-fun t.10 () Real (ite case.67 1.0 0.0))
(define-fun t.11 () Real (ite case.69 1.0 0.0))
(define-fun t.12 () Real (ite case.71 1.0 0.0))
(define-fun t.13 () Real (ite case.77 1.0 0.0))
(define-fun t.14 () Real (ite case.79 1.0 0.0))
(define-fun t.15 () Real (ite case.81 1.0 0.0))
(define-fun t.16 () Real (ite case.83 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.11)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.20)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.23)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |X[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |X[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert case.29)  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |X[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert case.32)  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert (= (+ |T[3,2]| (* (- 1.0) |X[2,3]|)) 0.0))  ; hypothesis: (T[3, 2] + X[2, 3] * -1) = 0
(assert case.35)  ; hypothesis: (T[3, 2] + X[2, 3] * -1) = 0
(assert (or (not (= (+ (ite case.41 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.43 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.45 (* |G[0,2]| |X[0,2]|) 0.0) (ite case.47 (* |G[0,3]| |X[0,3]|) 0.0)) (+ (ite case.41 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.43 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.45 (* |G[0,2]| |T[2,0]|) 0.0) (ite case.47 (* |G[0,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.41 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.43 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.45 (* |G[0,2]| |X[1,2]|) 0.0) (ite case.47 (* |G[0,3]| |X[1,3]|) 0.0)) (+ (ite case.41 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.43 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.45 (* |G[0,2]| |T[2,1]|) 0.0) (ite case.47 (* |G[0,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.41 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.43 (* |G[0,1]| |X[2,1]|) 0.0) (ite case.45 (* |G[0,2]| |X[2,2]|) 0.0) (ite case.47 (* |G[0,3]| |X[2,3]|) 0.0)) (+ (ite case.41 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.43 (* |G[0,1]| |T[1,2]|) 0.0) (ite case.45 (* |G[0,2]| |T[2,2]|) 0.0) (ite case.47 (* |G[0,3]| |T[3,2]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[0,2]|) 0.0) (ite case.59 (* |G[1,3]| |X[0,3]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,0]|) 0.0) (ite case.59 (* |G[1,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[1,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[1,2]|) 0.0) (ite case.59 (* |G[1,3]| |X[1,3]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,1]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,1]|) 0.0) (ite case.59 (* |G[1,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[2,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[2,2]|) 0.0) (ite case.59 (* |G[1,3]| |X[2,3]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,2]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,2]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,2]|) 0.0) (ite case.59 (* |G[1,3]| |T[3,2]|) 0.0)))) (not (= (+ (ite case.65 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.67 (* |G[2,1]| |X[0,1]|) 0.0) (ite case.69 (* |G[2,2]| |X[0,2]|) 0.0) (ite case.71 (* |G[2,3]| |X[0,3]|) 0.0)) (+ (ite case.65 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.67 (* |G[2,1]| |T[1,0]|) 0.0) (ite case.69 (* |G[2,2]| |T[2,0]|) 0.0) (ite case.71 (* |G[2,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.65 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.67 (* |G[2,1]| |X[1,1]|) 0.0) (ite case.69 (* |G[2,2]| |X[1,2]|) 0.0) (ite case.71 (* |G[2,3]| |X[1,3]|) 0.0)) (+ (ite case.65 (* |G[2,0]| |T[0,1]|) 0.0) (ite case.67 (* |G[2,1]| |T[1,1]|) 0.0) (ite case.69 (* |G[2,2]| |T[2,1]|) 0.0) (ite case.71 (* |G[2,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.65 (* |G[2,0]| |X[2,0]|) 0.0) (ite case.67 (* |G[2,1]| |X[2,1]|) 0.0) (ite case.69 (* |G[2,2]| |X[2,2]|) 0.0) (ite case.71 (* |G[2,3]| |X[2,3]|) 0.0)) (+ (ite case.65 (* |G[2,0]| |T[0,2]|) 0.0) (ite case.67 (* |G[2,1]| |T[1,2]|) 0.0) (ite case.69 (* |G[2,2]| |T[2,2]|) 0.0) (ite case.71 (* |G[2,3]| |T[3,2]|) 0.0)))) (not (= (+ (ite case.77 (* |G[3,0]| |X[0,0]|) 0.0) (ite case.79 (* |G[3,1]| |X[0,1]|) 0.0) (ite case.81 (* |G[3,2]| |X[0,2]|) 0.0) (ite case.83 (* |G[3,3]| |X[0,3]|) 0.0)) (+ (ite case.77 (* |G[3,0]| |T[0,0]|) 0.0) (ite case.79 (* |G[3,1]| |T[1,0]|) 0.0) (ite case.81 (* |G[3,2]| |T[2,0]|) 0.0) (ite case.83 (* |G[3,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.77 (* |G[3,0]| |X[1,0]|) 0.0) (ite case.79 (* |G[3,1]| |X[1,1]|) 0.0) (ite case.81 (* |G[3,2]| |X[1,2]|) 0.0) (ite case.83 (* |G[3,3]| |X[1,3]|) 0.0)) (+ (ite case.77 (* |G[3,0]| |T[0,1]|) 0.0) (ite case.79 (* |G[3,1]| |T[1,1]|) 0.0) (ite case.81 (* |G[3,2]| |T[2,1]|) 0.0) (ite case.83 (* |G[3,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.77 (* |G[3,0]| |X[2,0]|) 0.0) (ite case.79 (* |G[3,1]| |X[2,1]|) 0.0) (ite case.81 (* |G[3,2]| |X[2,2]|) 0.0) (ite case.83 (* |G[3,3]| |X[2,3]|) 0.0)) (+ (ite case.77 (* |G[3,0]| |T[0,2]|) 0.0) (ite case.79 (* |G[3,1]| |T[1,2]|) 0.0) (ite case.81 (* |G[3,2]| |T[2,2]|) 0.0) (ite case.83 (* |G[3,3]| |T[3,2]|) 0.0))))))  ; claim, that one of 12 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
; H = 4, m = 4, n = 1
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.25 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.39 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.18 1.0 0.0))
(define-fun t.2 () Real (ite case.25 1.0 0.0))
(define-fun t.3 () Real (ite case.32 1.0 0.0))
(define-fun t.4 () Real (ite case.39 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |X[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert (or (not (= (ite case.18 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.18 (* |G[0,0]| |T[0,0]|) 0.0))) (not (= (ite case.18 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.18 (* |G[0,0]| |T[0,1]|) 0.0))) (not (= (ite case.18 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.18 (* |G[0,0]| |T[0,2]|) 0.0))) (not (= (ite case.18 (* |G[0,0]| |X[3,0]|) 0.0) (ite case.18 (* |G[0,0]| |T[0,3]|) 0.0))) (not (= (ite case.25 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.25 (* |G[1,0]| |T[0,0]|) 0.0))) (not (= (ite case.25 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.25 (* |G[1,0]| |T[0,1]|) 0.0))) (not (= (ite case.25 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.25 (* |G[1,0]| |T[0,2]|) 0.0))) (not (= (ite case.25 (* |G[1,0]| |X[3,0]|) 0.0) (ite case.25 (* |G[1,0]| |T[0,3]|) 0.0))) (not (= (ite case.32 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.32 (* |G[2,0]| |T[0,0]|) 0.0))) (not (= (ite case.32 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.32 (* |G[2,0]| |T[0,1]|) 0.0))) (not (= (ite case.32 (* |G[2,0]| |X[2,0]|) 0.0) (ite case.32 (* |G[2,0]| |T[0,2]|) 0.0))) (not (= (ite case.32 (* |G[2,0]| |X[3,0]|) 0.0) (ite case.32 (* |G[2,0]| |T[0,3]|) 0.0))) (not (= (ite case.39 (* |G[3,0]| |X[0,0]|) 0.0) (ite case.39 (* |G[3,0]| |T[0,0]|) 0.0))) (not (= (ite case.39 (* |G[3,0]| |X[1,0]|) 0.0) (ite case.39 (* |G[3,0]| |T[0,1]|) 0.0))) (not (= (ite case.39 (* |G[3,0]| |X[2,0]|) 0.0) (ite case.39 (* |G[3,0]| |T[0,2]|) 0.0))) (not (= (ite case.39 (* |G[3,0]| |X[3,0]|) 0.0) (ite case.39 (* |G[3,0]| |T[0,3]|) 0.0)))))  ; claim, that one of 16 equations fails, as in: G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0] * X[0, 0...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 2
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.30 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.39 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.48 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.59 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.30 1.0 0.0))
(define-fun t.2 () Real (ite case.32 1.0 0.0))
(define-fun t.3 () Real (ite case.39 1.0 0.0))
(define-fun t.4 () Real (ite case.41 1.0 0.0))
(define-fun t.5 () Real (ite case.48 1.0 0.0))
(define-fun t.6 () Real (ite case.50 1.0 0.0))
(define-fun t.7 () Real (ite case.57 1.0 0.0))
(define-fun t.8 () Real (ite case.59 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |X[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |X[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert (or (not (= (+ (ite case.30 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.32 (* |G[0,1]| |X[0,1]|) 0.0)) (+ (ite case.30 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.32 (* |G[0,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.30 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.32 (* |G[0,1]| |X[1,1]|) 0.0)) (+ (ite case.30 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.32 (* |G[0,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.30 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.32 (* |G[0,1]| |X[2,1]|) 0.0)) (+ (ite case.30 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.32 (* |G[0,1]| |T[1,2]|) 0.0)))) (not (= (+ (ite case.30 (* |G[0,0]| |X[3,0]|) 0.0) (ite case.32 (* |G[0,1]| |X[3,1]|) 0.0)) (+ (ite case.30 (* |G[0,0]| |T[0,3]|) 0.0) (ite case.32 (* |G[0,1]| |T[1,3]|) 0.0)))) (not (= (+ (ite case.39 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.41 (* |G[1,1]| |X[0,1]|) 0.0)) (+ (ite case.39 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.41 (* |G[1,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.39 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.41 (* |G[1,1]| |X[1,1]|) 0.0)) (+ (ite case.39 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.41 (* |G[1,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.39 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.41 (* |G[1,1]| |X[2,1]|) 0.0)) (+ (ite case.39 (* |G[1,0]| |T[0,2]|) 0.0) (ite case.41 (* |G[1,1]| |T[1,2]|) 0.0)))) (not (= (+ (ite case.39 (* |G[1,0]| |X[3,0]|) 0.0) (ite case.41 (* |G[1,1]| |X[3,1]|) 0.0)) (+ (ite case.39 (* |G[1,0]| |T[0,3]|) 0.0) (ite case.41 (* |G[1,1]| |T[1,3]|) 0.0)))) (not (= (+ (ite case.48 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.50 (* |G[2,1]| |X[0,1]|) 0.0)) (+ (ite case.48 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.50 (* |G[2,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.48 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.50 (* |G[2,1]| |X[1,1]|) 0.0)) (+ (ite case.48 (* |G[2,0]| |T[0,1]|) 0.0) (ite case.50 (* |G[2,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.48 (* |G[2,0]| |X[2,0]|) 0.0) (ite case.50 (* |G[2,1]| |X[2,1]|) 0.0)) (+ (ite case.48 (* |G[2,0]| |T[0,2]|) 0.0) (ite case.50 (* |G[2,1]| |T[1,2]|) 0.0)))) (not (= (+ (ite case.48 (* |G[2,0]| |X[3,0]|) 0.0) (ite case.50 (* |G[2,1]| |X[3,1]|) 0.0)) (+ (ite case.48 (* |G[2,0]| |T[0,3]|) 0.0) (ite case.50 (* |G[2,1]| |T[1,3]|) 0.0)))) (not (= (+ (ite case.57 (* |G[3,0]| |X[0,0]|) 0.0) (ite case.59 (* |G[3,1]| |X[0,1]|) 0.0)) (+ (ite case.57 (* |G[3,0]| |T[0,0]|) 0.0) (ite case.59 (* |G[3,1]| |T[1,0]|) 0.0)))) (not (= (+ (ite case.57 (* |G[3,0]| |X[1,0]|) 0.0) (ite case.59 (* |G[3,1]| |X[1,1]|) 0.0)) (+ (ite case.57 (* |G[3,0]| |T[0,1]|) 0.0) (ite case.59 (* |G[3,1]| |T[1,1]|) 0.0)))) (not (= (+ (ite case.57 (* |G[3,0]| |X[2,0]|) 0.0) (ite case.59 (* |G[3,1]| |X[2,1]|) 0.0)) (+ (ite case.57 (* |G[3,0]| |T[0,2]|) 0.0) (ite case.59 (* |G[3,1]| |T[1,2]|) 0.0)))) (not (= (+ (ite case.57 (* |G[3,0]| |X[3,0]|) 0.0) (ite case.59 (* |G[3,1]| |X[3,1]|) 0.0)) (+ (ite case.57 (* |G[3,0]| |T[0,3]|) 0.0) (ite case.59 (* |G[3,1]| |T[1,3]|) 0.0))))))  ; claim, that one of 16 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0] * X[0, ...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 3
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |T[2,3]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun |G[3,1]| () Real)
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
(declare-fun case.42 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.46 () Bool)
(declare-fun case.53 () Bool)
(declare-fun case.55 () Bool)
(declare-fun case.57 () Bool)
(declare-fun case.64 () Bool)
(declare-fun case.66 () Bool)
(declare-fun case.68 () Bool)
(declare-fun case.75 () Bool)
(declare-fun case.77 () Bool)
(declare-fun case.79 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.42 1.0 0.0))
(define-fun t.2 () Real (ite case.44 1.0 0.0))
(define-fun t.3 () Real (ite case.46 1.0 0.0))
(define-fun t.4 () Real (ite case.53 1.0 0.0))
(define-fun t.5 () Real (ite case.55 1.0 0.0))
(define-fun t.6 () Real (ite case.57 1.0 0.0))
(define-fun t.7 () Real (ite case.64 1.0 0.0))
(define-fun t.8 () Real (ite case.66 1.0 0.0))
(define-fun t.9 () Real (ite case.68 1.0 0.0))
(define-fun t.10 () Real (ite case.75 1.0 0.0))
(define-fun t.11 () Real (ite case.77 1.0 0.0))
(define-fun t.12 () Real (ite case.79 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |X[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |X[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.29)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |X[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert case.32)  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert (= (+ |T[2,3]| (* (- 1.0) |X[3,2]|)) 0.0))  ; hypothesis: (T[2, 3] + X[3, 2] * -1) = 0
(assert case.35)  ; hypothesis: (T[2, 3] + X[3, 2] * -1) = 0
(assert (or (not (= (+ (ite case.42 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.44 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.46 (* |G[0,2]| |X[0,2]|) 0.0)) (+ (ite case.42 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.44 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.46 (* |G[0,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.42 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.44 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.46 (* |G[0,2]| |X[1,2]|) 0.0)) (+ (ite case.42 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.44 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.46 (* |G[0,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.42 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.44 (* |G[0,1]| |X[2,1]|) 0.0) (ite case.46 (* |G[0,2]| |X[2,2]|) 0.0)) (+ (ite case.42 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.44 (* |G[0,1]| |T[1,2]|) 0.0) (ite case.46 (* |G[0,2]| |T[2,2]|) 0.0)))) (not (= (+ (ite case.42 (* |G[0,0]| |X[3,0]|) 0.0) (ite case.44 (* |G[0,1]| |X[3,1]|) 0.0) (ite case.46 (* |G[0,2]| |X[3,2]|) 0.0)) (+ (ite case.42 (* |G[0,0]| |T[0,3]|) 0.0) (ite case.44 (* |G[0,1]| |T[1,3]|) 0.0) (ite case.46 (* |G[0,2]| |T[2,3]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[0,2]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[1,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[1,2]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,1]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[2,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[2,2]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,2]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,2]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,2]|) 0.0)))) (not (= (+ (ite case.53 (* |G[1,0]| |X[3,0]|) 0.0) (ite case.55 (* |G[1,1]| |X[3,1]|) 0.0) (ite case.57 (* |G[1,2]| |X[3,2]|) 0.0)) (+ (ite case.53 (* |G[1,0]| |T[0,3]|) 0.0) (ite case.55 (* |G[1,1]| |T[1,3]|) 0.0) (ite case.57 (* |G[1,2]| |T[2,3]|) 0.0)))) (not (= (+ (ite case.64 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.66 (* |G[2,1]| |X[0,1]|) 0.0) (ite case.68 (* |G[2,2]| |X[0,2]|) 0.0)) (+ (ite case.64 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.66 (* |G[2,1]| |T[1,0]|) 0.0) (ite case.68 (* |G[2,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.64 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.66 (* |G[2,1]| |X[1,1]|) 0.0) (ite case.68 (* |G[2,2]| |X[1,2]|) 0.0)) (+ (ite case.64 (* |G[2,0]| |T[0,1]|) 0.0) (ite case.66 (* |G[2,1]| |T[1,1]|) 0.0) (ite case.68 (* |G[2,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.64 (* |G[2,0]| |X[2,0]|) 0.0) (ite case.66 (* |G[2,1]| |X[2,1]|) 0.0) (ite case.68 (* |G[2,2]| |X[2,2]|) 0.0)) (+ (ite case.64 (* |G[2,0]| |T[0,2]|) 0.0) (ite case.66 (* |G[2,1]| |T[1,2]|) 0.0) (ite case.68 (* |G[2,2]| |T[2,2]|) 0.0)))) (not (= (+ (ite case.64 (* |G[2,0]| |X[3,0]|) 0.0) (ite case.66 (* |G[2,1]| |X[3,1]|) 0.0) (ite case.68 (* |G[2,2]| |X[3,2]|) 0.0)) (+ (ite case.64 (* |G[2,0]| |T[0,3]|) 0.0) (ite case.66 (* |G[2,1]| |T[1,3]|) 0.0) (ite case.68 (* |G[2,2]| |T[2,3]|) 0.0)))) (not (= (+ (ite case.75 (* |G[3,0]| |X[0,0]|) 0.0) (ite case.77 (* |G[3,1]| |X[0,1]|) 0.0) (ite case.79 (* |G[3,2]| |X[0,2]|) 0.0)) (+ (ite case.75 (* |G[3,0]| |T[0,0]|) 0.0) (ite case.77 (* |G[3,1]| |T[1,0]|) 0.0) (ite case.79 (* |G[3,2]| |T[2,0]|) 0.0)))) (not (= (+ (ite case.75 (* |G[3,0]| |X[1,0]|) 0.0) (ite case.77 (* |G[3,1]| |X[1,1]|) 0.0) (ite case.79 (* |G[3,2]| |X[1,2]|) 0.0)) (+ (ite case.75 (* |G[3,0]| |T[0,1]|) 0.0) (ite case.77 (* |G[3,1]| |T[1,1]|) 0.0) (ite case.79 (* |G[3,2]| |T[2,1]|) 0.0)))) (not (= (+ (ite case.75 (* |G[3,0]| |X[2,0]|) 0.0) (ite case.77 (* |G[3,1]| |X[2,1]|) 0.0) (ite case.79 (* |G[3,2]| |X[2,2]|) 0.0)) (+ (ite case.75 (* |G[3,0]| |T[0,2]|) 0.0) (ite case.77 (* |G[3,1]| |T[1,2]|) 0.0) (ite case.79 (* |G[3,2]| |T[2,2]|) 0.0)))) (not (= (+ (ite case.75 (* |G[3,0]| |X[3,0]|) 0.0) (ite case.77 (* |G[3,1]| |X[3,1]|) 0.0) (ite case.79 (* |G[3,2]| |X[3,2]|) 0.0)) (+ (ite case.75 (* |G[3,0]| |T[0,3]|) 0.0) (ite case.77 (* |G[3,1]| |T[1,3]|) 0.0) (ite case.79 (* |G[3,2]| |T[2,3]|) 0.0))))))  ; claim, that one of 16 equations fails, as in: (G[0, 0] * [(W[0, 0] * X[0, 0] + W[0, 1] * X[1, 0] + W[0, 2] * X[2, 0] + W[0, 3] * X[3, 0] + b[0]) > 0] * X[0, ...
(check-sat)
(pop 1)
; H = 4, m = 4, n = 4
(push 1)
(declare-fun |T[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |T[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |T[0,2]| () Real)
(declare-fun |X[2,0]| () Real)
(declare-fun |T[0,3]| () Real)
(declare-fun |X[3,0]| () Real)
(declare-fun |T[1,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |T[1,1]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |T[1,2]| () Real)
(declare-fun |X[2,1]| () Real)
(declare-fun |T[1,3]| () Real)
(declare-fun |X[3,1]| () Real)
(declare-fun |T[2,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |T[2,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun |T[2,2]| () Real)
(declare-fun |X[2,2]| () Real)
(declare-fun |T[2,3]| () Real)
(declare-fun |X[3,2]| () Real)
(declare-fun |T[3,0]| () Real)
(declare-fun |X[0,3]| () Real)
(declare-fun |T[3,1]| () Real)
(declare-fun |X[1,3]| () Real)
(declare-fun |T[3,2]| () Real)
(declare-fun |X[2,3]| () Real)
(declare-fun |T[3,3]| () Real)
(declare-fun |X[3,3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |G[1,3]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun |G[2,2]| () Real)
(declare-fun |G[2,3]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun |b[3]| () Real)
(declare-fun |G[3,1]| () Real)
(declare-fun |G[3,2]| () Real)
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
(declare-fun case.54 () Bool)
(declare-fun case.56 () Bool)
(declare-fun case.58 () Bool)
(declare-fun case.60 () Bool)
(declare-fun case.67 () Bool)
(declare-fun case.69 () Bool)
(declare-fun case.71 () Bool)
(declare-fun case.73 () Bool)
(declare-fun case.80 () Bool)
(declare-fun case.82 () Bool)
(declare-fun case.84 () Bool)
(declare-fun case.86 () Bool)
(declare-fun case.93 () Bool)
(declare-fun case.95 () Bool)
(declare-fun case.97 () Bool)
(declare-fun case.99 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (ite case.54 1.0 0.0))
(define-fun t.2 () Real (ite case.56 1.0 0.0))
(define-fun t.3 () Real (ite case.58 1.0 0.0))
(define-fun t.4 () Real (ite case.60 1.0 0.0))
(define-fun t.5 () Real (ite case.67 1.0 0.0))
(define-fun t.6 () Real (ite case.69 1.0 0.0))
(define-fun t.7 () Real (ite case.71 1.0 0.0))
(define-fun t.8 () Real (ite case.73 1.0 0.0))
(define-fun t.9 () Real (ite case.80 1.0 0.0))
(define-fun t.10 () Real (ite case.82 1.0 0.0))
(define-fun t.11 () Real (ite case.84 1.0 0.0))
(define-fun t.12 () Real (ite case.86 1.0 0.0))
(define-fun t.13 () Real (ite case.93 1.0 0.0))
(define-fun t.14 () Real (ite case.95 1.0 0.0))
(define-fun t.15 () Real (ite case.97 1.0 0.0))
(define-fun t.16 () Real (ite case.99 1.0 0.0))
(assert (= (+ |T[0,0]| (* (- 1.0) |X[0,0]|)) 0.0))  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert case.2)  ; hypothesis: (T[0, 0] + X[0, 0] * -1) = 0
(assert (= (+ |T[0,1]| (* (- 1.0) |X[1,0]|)) 0.0))  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert case.5)  ; hypothesis: (T[0, 1] + X[1, 0] * -1) = 0
(assert (= (+ |T[0,2]| (* (- 1.0) |X[2,0]|)) 0.0))  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert case.8)  ; hypothesis: (T[0, 2] + X[2, 0] * -1) = 0
(assert (= (+ |T[0,3]| (* (- 1.0) |X[3,0]|)) 0.0))  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert case.11)  ; hypothesis: (T[0, 3] + X[3, 0] * -1) = 0
(assert (= (+ |T[1,0]| (* (- 1.0) |X[0,1]|)) 0.0))  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert case.14)  ; hypothesis: (T[1, 0] + X[0, 1] * -1) = 0
(assert (= (+ |T[1,1]| (* (- 1.0) |X[1,1]|)) 0.0))  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert case.17)  ; hypothesis: (T[1, 1] + X[1, 1] * -1) = 0
(assert (= (+ |T[1,2]| (* (- 1.0) |X[2,1]|)) 0.0))  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert case.20)  ; hypothesis: (T[1, 2] + X[2, 1] * -1) = 0
(assert (= (+ |T[1,3]| (* (- 1.0) |X[3,1]|)) 0.0))  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert case.23)  ; hypothesis: (T[1, 3] + X[3, 1] * -1) = 0
(assert (= (+ |T[2,0]| (* (- 1.0) |X[0,2]|)) 0.0))  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert case.26)  ; hypothesis: (T[2, 0] + X[0, 2] * -1) = 0
(assert (= (+ |T[2,1]| (* (- 1.0) |X[1,2]|)) 0.0))  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert case.29)  ; hypothesis: (T[2, 1] + X[1, 2] * -1) = 0
(assert (= (+ |T[2,2]| (* (- 1.0) |X[2,2]|)) 0.0))  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert case.32)  ; hypothesis: (T[2, 2] + X[2, 2] * -1) = 0
(assert (= (+ |T[2,3]| (* (- 1.0) |X[3,2]|)) 0.0))  ; hypothesis: (T[2, 3] + X[3, 2] * -1) = 0
(assert case.35)  ; hypothesis: (T[2, 3] + X[3, 2] * -1) = 0
(assert (= (+ |T[3,0]| (* (- 1.0) |X[0,3]|)) 0.0))  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert case.38)  ; hypothesis: (T[3, 0] + X[0, 3] * -1) = 0
(assert (= (+ |T[3,1]| (* (- 1.0) |X[1,3]|)) 0.0))  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert case.41)  ; hypothesis: (T[3, 1] + X[1, 3] * -1) = 0
(assert (= (+ |T[3,2]| (* (- 1.0) |X[2,3]|)) 0.0))  ; hypothesis: (T[3, 2] + X[2, 3] * -1) = 0
(assert case.44)  ; hypothesis: (T[3, 2] + X[2, 3] * -1) = 0
(assert (= (+ |T[3,3]| (* (- 1.0) |X[3,3]|)) 0.0))  ; hypothesis: (T[3, 3] + X[3, 3] * -1) = 0
(assert case.47)  ; hypothesis: (T[3, 3] + X[3, 3] * -1) = 0
(assert (or (not (= (+ (ite case.54 (* |G[0,0]| |X[0,0]|) 0.0) (ite case.56 (* |G[0,1]| |X[0,1]|) 0.0) (ite case.58 (* |G[0,2]| |X[0,2]|) 0.0) (ite case.60 (* |G[0,3]| |X[0,3]|) 0.0)) (+ (ite case.54 (* |G[0,0]| |T[0,0]|) 0.0) (ite case.56 (* |G[0,1]| |T[1,0]|) 0.0) (ite case.58 (* |G[0,2]| |T[2,0]|) 0.0) (ite case.60 (* |G[0,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.54 (* |G[0,0]| |X[1,0]|) 0.0) (ite case.56 (* |G[0,1]| |X[1,1]|) 0.0) (ite case.58 (* |G[0,2]| |X[1,2]|) 0.0) (ite case.60 (* |G[0,3]| |X[1,3]|) 0.0)) (+ (ite case.54 (* |G[0,0]| |T[0,1]|) 0.0) (ite case.56 (* |G[0,1]| |T[1,1]|) 0.0) (ite case.58 (* |G[0,2]| |T[2,1]|) 0.0) (ite case.60 (* |G[0,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.54 (* |G[0,0]| |X[2,0]|) 0.0) (ite case.56 (* |G[0,1]| |X[2,1]|) 0.0) (ite case.58 (* |G[0,2]| |X[2,2]|) 0.0) (ite case.60 (* |G[0,3]| |X[2,3]|) 0.0)) (+ (ite case.54 (* |G[0,0]| |T[0,2]|) 0.0) (ite case.56 (* |G[0,1]| |T[1,2]|) 0.0) (ite case.58 (* |G[0,2]| |T[2,2]|) 0.0) (ite case.60 (* |G[0,3]| |T[3,2]|) 0.0)))) (not (= (+ (ite case.54 (* |G[0,0]| |X[3,0]|) 0.0) (ite case.56 (* |G[0,1]| |X[3,1]|) 0.0) (ite case.58 (* |G[0,2]| |X[3,2]|) 0.0) (ite case.60 (* |G[0,3]| |X[3,3]|) 0.0)) (+ (ite case.54 (* |G[0,0]| |T[0,3]|) 0.0) (ite case.56 (* |G[0,1]| |T[1,3]|) 0.0) (ite case.58 (* |G[0,2]| |T[2,3]|) 0.0) (ite case.60 (* |G[0,3]| |T[3,3]|) 0.0)))) (not (= (+ (ite case.67 (* |G[1,0]| |X[0,0]|) 0.0) (ite case.69 (* |G[1,1]| |X[0,1]|) 0.0) (ite case.71 (* |G[1,2]| |X[0,2]|) 0.0) (ite case.73 (* |G[1,3]| |X[0,3]|) 0.0)) (+ (ite case.67 (* |G[1,0]| |T[0,0]|) 0.0) (ite case.69 (* |G[1,1]| |T[1,0]|) 0.0) (ite case.71 (* |G[1,2]| |T[2,0]|) 0.0) (ite case.73 (* |G[1,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.67 (* |G[1,0]| |X[1,0]|) 0.0) (ite case.69 (* |G[1,1]| |X[1,1]|) 0.0) (ite case.71 (* |G[1,2]| |X[1,2]|) 0.0) (ite case.73 (* |G[1,3]| |X[1,3]|) 0.0)) (+ (ite case.67 (* |G[1,0]| |T[0,1]|) 0.0) (ite case.69 (* |G[1,1]| |T[1,1]|) 0.0) (ite case.71 (* |G[1,2]| |T[2,1]|) 0.0) (ite case.73 (* |G[1,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.67 (* |G[1,0]| |X[2,0]|) 0.0) (ite case.69 (* |G[1,1]| |X[2,1]|) 0.0) (ite case.71 (* |G[1,2]| |X[2,2]|) 0.0) (ite case.73 (* |G[1,3]| |X[2,3]|) 0.0)) (+ (ite case.67 (* |G[1,0]| |T[0,2]|) 0.0) (ite case.69 (* |G[1,1]| |T[1,2]|) 0.0) (ite case.71 (* |G[1,2]| |T[2,2]|) 0.0) (ite case.73 (* |G[1,3]| |T[3,2]|) 0.0)))) (not (= (+ (ite case.67 (* |G[1,0]| |X[3,0]|) 0.0) (ite case.69 (* |G[1,1]| |X[3,1]|) 0.0) (ite case.71 (* |G[1,2]| |X[3,2]|) 0.0) (ite case.73 (* |G[1,3]| |X[3,3]|) 0.0)) (+ (ite case.67 (* |G[1,0]| |T[0,3]|) 0.0) (ite case.69 (* |G[1,1]| |T[1,3]|) 0.0) (ite case.71 (* |G[1,2]| |T[2,3]|) 0.0) (ite case.73 (* |G[1,3]| |T[3,3]|) 0.0)))) (not (= (+ (ite case.80 (* |G[2,0]| |X[0,0]|) 0.0) (ite case.82 (* |G[2,1]| |X[0,1]|) 0.0) (ite case.84 (* |G[2,2]| |X[0,2]|) 0.0) (ite case.86 (* |G[2,3]| |X[0,3]|) 0.0)) (+ (ite case.80 (* |G[2,0]| |T[0,0]|) 0.0) (ite case.82 (* |G[2,1]| |T[1,0]|) 0.0) (ite case.84 (* |G[2,2]| |T[2,0]|) 0.0) (ite case.86 (* |G[2,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.80 (* |G[2,0]| |X[1,0]|) 0.0) (ite case.82 (* |G[2,1]| |X[1,1]|) 0.0) (ite case.84 (* |G[2,2]| |X[1,2]|) 0.0) (ite case.86 (* |G[2,3]| |X[1,3]|) 0.0)) (+ (ite case.80 (* |G[2,0]| |T[0,1]|) 0.0) (ite case.82 (* |G[2,1]| |T[1,1]|) 0.0) (ite case.84 (* |G[2,2]| |T[2,1]|) 0.0) (ite case.86 (* |G[2,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.80 (* |G[2,0]| |X[2,0]|) 0.0) (ite case.82 (* |G[2,1]| |X[2,1]|) 0.0) (ite case.84 (* |G[2,2]| |X[2,2]|) 0.0) (ite case.86 (* |G[2,3]| |X[2,3]|) 0.0)) (+ (ite case.80 (* |G[2,0]| |T[0,2]|) 0.0) (ite case.82 (* |G[2,1]| |T[1,2]|) 0.0) (ite case.84 (* |G[2,2]| |T[2,2]|) 0.0) (ite case.86 (* |G[2,3]| |T[3,2]|) 0.0)))) (not (= (+ (ite case.80 (* |G[2,0]| |X[3,0]|) 0.0) (ite case.82 (* |G[2,1]| |X[3,1]|) 0.0) (ite case.84 (* |G[2,2]| |X[3,2]|) 0.0) (ite case.86 (* |G[2,3]| |X[3,3]|) 0.0)) (+ (ite case.80 (* |G[2,0]| |T[0,3]|) 0.0) (ite case.82 (* |G[2,1]| |T[1,3]|) 0.0) (ite case.84 (* |G[2,2]| |T[2,3]|) 0.0) (ite case.86 (* |G[2,3]| |T[3,3]|) 0.0)))) (not (= (+ (ite case.93 (* |G[3,0]| |X[0,0]|) 0.0) (ite case.95 (* |G[3,1]| |X[0,1]|) 0.0) (ite case.97 (* |G[3,2]| |X[0,2]|) 0.0) (ite case.99 (* |G[3,3]| |X[0,3]|) 0.0)) (+ (ite case.93 (* |G[3,0]| |T[0,0]|) 0.0) (ite case.95 (* |G[3,1]| |T[1,0]|) 0.0) (ite case.97 (* |G[3,2]| |T[2,0]|) 0.0) (ite case.99 (* |G[3,3]| |T[3,0]|) 0.0)))) (not (= (+ (ite case.93 (* |G[3,0]| |X[1,0]|) 0.0) (ite case.95 (* |G[3,1]| |X[1,1]|) 0.0) (ite case.97 (* |G[3,2]| |X[1,2]|) 0.0) (ite case.99 (* |G[3,3]| |X[1,3]|) 0.0)) (+ (ite case.93 (* |G[3,0]| |T[0,1]|) 0.0) (ite case.95 (* |G[3,1]| |T[1,1]|) 0.0) (ite case.97 (* |G[3,2]| |T[2,1]|) 0.0) (ite case.99 (* |G[3,3]| |T[3,1]|) 0.0)))) (not (= (+ (ite case.93 (* |G[3,0]| |X[2,0]|) 0.0) (ite case.95 (* |G[3,1]| |X[2,1]|) 0.0) (ite case.97 (* |G[3,2]| |X[2,2]|) 0.0) (ite case.99 (* |G[3,3]| |X[2,3]|) 0.0)) (+ (ite case.93 (* |G[3,0]| |T[0,2]|) 0.0) (ite case.95 (* |G[3,1]| |T[1,2]|) 0.0) (ite case.97 (* |G[3,2]| |T[2,2]|) 0.0) (ite case.99 (* |G[3,3]| |T[3,2]|) 0.0)))) (not (= (+ (ite case.93 (* |G[3,0]| |X[3,0]|) 0.0) (ite case.95 (* |G[3,1]| |X[3,1]|) 0.0) (ite case.97 (* |G[3,2]| |X[3,2]|) 0.0) (ite case.99 (* |G[3,3]| |X[3,3]|) 0.0)) (+ (ite case.93 (* |G[3,0]| |T[0,3]|) 0.0) (ite case.95 (* |G[3,1]| |T[1,3]|) 0.0) (ite case.97 (* |G[3,2]| |T[2,3]|) 0.0) (ite case.99 (* |G[3,3]| |T[3,3]|) 0.0))))))  ; claim, that one of 16 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
