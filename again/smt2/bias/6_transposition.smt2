; 64 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; H = 1, m = 1, n = 1
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun case.1 () Bool)
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (not (= |G[0,0]| (* |G[0,0]| |T[0]|))))  ; claim, that it fails: G[0, 0] = G[0, 0] * T[0]
(check-sat)
(pop 1)
; H = 1, m = 1, n = 2
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (not (= (+ |G[0,0]| |G[0,1]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|)))))  ; claim, that it fails: (G[0, 0] + G[0, 1]) = (G[0, 0] * T[0] + G[0, 1] * T[1])
(check-sat)
(pop 1)
; H = 1, m = 1, n = 3
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|)))))  ; claim, that it fails: (G[0, 0] + G[0, 1] + G[0, 2]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2])
(check-sat)
(pop 1)
; H = 1, m = 1, n = 4
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |T[3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (= (+ (- 1.0) |T[3]|) 0.0))  ; hypothesis: (T[3] + -1) = 0
(assert case.7)  ; hypothesis: (T[3] + -1) = 0
(assert (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|) (* |G[0,3]| |T[3]|)))))  ; claim, that it fails: (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2] + G[0, 3] * T[3])
(check-sat)
(pop 1)
; H = 1, m = 2, n = 1
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun case.1 () Bool)
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (not (= |G[0,0]| (* |G[0,0]| |T[0]|))))  ; claim, that it fails: G[0, 0] = G[0, 0] * T[0]
(check-sat)
(pop 1)
; H = 1, m = 2, n = 2
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (not (= (+ |G[0,0]| |G[0,1]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|)))))  ; claim, that it fails: (G[0, 0] + G[0, 1]) = (G[0, 0] * T[0] + G[0, 1] * T[1])
(check-sat)
(pop 1)
; H = 1, m = 2, n = 3
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|)))))  ; claim, that it fails: (G[0, 0] + G[0, 1] + G[0, 2]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2])
(check-sat)
(pop 1)
; H = 1, m = 2, n = 4
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |T[3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (= (+ (- 1.0) |T[3]|) 0.0))  ; hypothesis: (T[3] + -1) = 0
(assert case.7)  ; hypothesis: (T[3] + -1) = 0
(assert (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|) (* |G[0,3]| |T[3]|)))))  ; claim, that it fails: (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2] + G[0, 3] * T[3])
(check-sat)
(pop 1)
; H = 1, m = 3, n = 1
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun case.1 () Bool)
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (not (= |G[0,0]| (* |G[0,0]| |T[0]|))))  ; claim, that it fails: G[0, 0] = G[0, 0] * T[0]
(check-sat)
(pop 1)
; H = 1, m = 3, n = 2
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (not (= (+ |G[0,0]| |G[0,1]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|)))))  ; claim, that it fails: (G[0, 0] + G[0, 1]) = (G[0, 0] * T[0] + G[0, 1] * T[1])
(check-sat)
(pop 1)
; H = 1, m = 3, n = 3
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|)))))  ; claim, that it fails: (G[0, 0] + G[0, 1] + G[0, 2]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2])
(check-sat)
(pop 1)
; H = 1, m = 3, n = 4
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |T[3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (= (+ (- 1.0) |T[3]|) 0.0))  ; hypothesis: (T[3] + -1) = 0
(assert case.7)  ; hypothesis: (T[3] + -1) = 0
(assert (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|) (* |G[0,3]| |T[3]|)))))  ; claim, that it fails: (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2] + G[0, 3] * T[3])
(check-sat)
(pop 1)
; H = 1, m = 4, n = 1
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun case.1 () Bool)
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (not (= |G[0,0]| (* |G[0,0]| |T[0]|))))  ; claim, that it fails: G[0, 0] = G[0, 0] * T[0]
(check-sat)
(pop 1)
; H = 1, m = 4, n = 2
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (not (= (+ |G[0,0]| |G[0,1]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|)))))  ; claim, that it fails: (G[0, 0] + G[0, 1]) = (G[0, 0] * T[0] + G[0, 1] * T[1])
(check-sat)
(pop 1)
; H = 1, m = 4, n = 3
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|)))))  ; claim, that it fails: (G[0, 0] + G[0, 1] + G[0, 2]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2])
(check-sat)
(pop 1)
; H = 1, m = 4, n = 4
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |T[3]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (= (+ (- 1.0) |T[3]|) 0.0))  ; hypothesis: (T[3] + -1) = 0
(assert case.7)  ; hypothesis: (T[3] + -1) = 0
(assert (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|) (* |G[0,3]| |T[3]|)))))  ; claim, that it fails: (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2] + G[0, 3] * T[3])
(check-sat)
(pop 1)
; H = 2, m = 1, n = 1
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun case.1 () Bool)
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (or (not (= |G[0,0]| (* |G[0,0]| |T[0]|))) (not (= |G[1,0]| (* |G[1,0]| |T[0]|)))))  ; claim, that one of 2 equations fails, as in: G[0, 0] = G[0, 0] * T[0]
(check-sat)
(pop 1)
; H = 2, m = 1, n = 2
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|)))) (not (= (+ |G[1,0]| |G[1,1]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] + G[0, 1]) = (G[0, 0] * T[0] + G[0, 1] * T[1])
(check-sat)
(pop 1)
; H = 2, m = 1, n = 3
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2])
(check-sat)
(pop 1)
; H = 2, m = 1, n = 4
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |T[3]| () Real)
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
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (= (+ (- 1.0) |T[3]|) 0.0))  ; hypothesis: (T[3] + -1) = 0
(assert case.7)  ; hypothesis: (T[3] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|) (* |G[0,3]| |T[3]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|) (* |G[1,3]| |T[3]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2] + G[0, 3] * T[3])
(check-sat)
(pop 1)
; H = 2, m = 2, n = 1
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun case.1 () Bool)
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (or (not (= |G[0,0]| (* |G[0,0]| |T[0]|))) (not (= |G[1,0]| (* |G[1,0]| |T[0]|)))))  ; claim, that one of 2 equations fails, as in: G[0, 0] = G[0, 0] * T[0]
(check-sat)
(pop 1)
; H = 2, m = 2, n = 2
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|)))) (not (= (+ |G[1,0]| |G[1,1]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] + G[0, 1]) = (G[0, 0] * T[0] + G[0, 1] * T[1])
(check-sat)
(pop 1)
; H = 2, m = 2, n = 3
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2])
(check-sat)
(pop 1)
; H = 2, m = 2, n = 4
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |T[3]| () Real)
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
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (= (+ (- 1.0) |T[3]|) 0.0))  ; hypothesis: (T[3] + -1) = 0
(assert case.7)  ; hypothesis: (T[3] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|) (* |G[0,3]| |T[3]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|) (* |G[1,3]| |T[3]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2] + G[0, 3] * T[3])
(check-sat)
(pop 1)
; H = 2, m = 3, n = 1
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun case.1 () Bool)
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (or (not (= |G[0,0]| (* |G[0,0]| |T[0]|))) (not (= |G[1,0]| (* |G[1,0]| |T[0]|)))))  ; claim, that one of 2 equations fails, as in: G[0, 0] = G[0, 0] * T[0]
(check-sat)
(pop 1)
; H = 2, m = 3, n = 2
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|)))) (not (= (+ |G[1,0]| |G[1,1]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] + G[0, 1]) = (G[0, 0] * T[0] + G[0, 1] * T[1])
(check-sat)
(pop 1)
; H = 2, m = 3, n = 3
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2])
(check-sat)
(pop 1)
; H = 2, m = 3, n = 4
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |T[3]| () Real)
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
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (= (+ (- 1.0) |T[3]|) 0.0))  ; hypothesis: (T[3] + -1) = 0
(assert case.7)  ; hypothesis: (T[3] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|) (* |G[0,3]| |T[3]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|) (* |G[1,3]| |T[3]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2] + G[0, 3] * T[3])
(check-sat)
(pop 1)
; H = 2, m = 4, n = 1
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun case.1 () Bool)
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (or (not (= |G[0,0]| (* |G[0,0]| |T[0]|))) (not (= |G[1,0]| (* |G[1,0]| |T[0]|)))))  ; claim, that one of 2 equations fails, as in: G[0, 0] = G[0, 0] * T[0]
(check-sat)
(pop 1)
; H = 2, m = 4, n = 2
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|)))) (not (= (+ |G[1,0]| |G[1,1]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] + G[0, 1]) = (G[0, 0] * T[0] + G[0, 1] * T[1])
(check-sat)
(pop 1)
; H = 2, m = 4, n = 3
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2])
(check-sat)
(pop 1)
; H = 2, m = 4, n = 4
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |T[3]| () Real)
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
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (= (+ (- 1.0) |T[3]|) 0.0))  ; hypothesis: (T[3] + -1) = 0
(assert case.7)  ; hypothesis: (T[3] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|) (* |G[0,3]| |T[3]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|) (* |G[1,3]| |T[3]|))))))  ; claim, that one of 2 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2] + G[0, 3] * T[3])
(check-sat)
(pop 1)
; H = 3, m = 1, n = 1
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun case.1 () Bool)
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (or (not (= |G[0,0]| (* |G[0,0]| |T[0]|))) (not (= |G[1,0]| (* |G[1,0]| |T[0]|))) (not (= |G[2,0]| (* |G[2,0]| |T[0]|)))))  ; claim, that one of 3 equations fails, as in: G[0, 0] = G[0, 0] * T[0]
(check-sat)
(pop 1)
; H = 3, m = 1, n = 2
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|)))) (not (= (+ |G[1,0]| |G[1,1]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|)))) (not (= (+ |G[2,0]| |G[2,1]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] + G[0, 1]) = (G[0, 0] * T[0] + G[0, 1] * T[1])
(check-sat)
(pop 1)
; H = 3, m = 1, n = 3
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
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
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|)))) (not (= (+ |G[2,0]| |G[2,1]| |G[2,2]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|) (* |G[2,2]| |T[2]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2])
(check-sat)
(pop 1)
; H = 3, m = 1, n = 4
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |T[3]| () Real)
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
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (= (+ (- 1.0) |T[3]|) 0.0))  ; hypothesis: (T[3] + -1) = 0
(assert case.7)  ; hypothesis: (T[3] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|) (* |G[0,3]| |T[3]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|) (* |G[1,3]| |T[3]|)))) (not (= (+ |G[2,0]| |G[2,1]| |G[2,2]| |G[2,3]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|) (* |G[2,2]| |T[2]|) (* |G[2,3]| |T[3]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2] + G[0, 3] * T[3])
(check-sat)
(pop 1)
; H = 3, m = 2, n = 1
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun case.1 () Bool)
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (or (not (= |G[0,0]| (* |G[0,0]| |T[0]|))) (not (= |G[1,0]| (* |G[1,0]| |T[0]|))) (not (= |G[2,0]| (* |G[2,0]| |T[0]|)))))  ; claim, that one of 3 equations fails, as in: G[0, 0] = G[0, 0] * T[0]
(check-sat)
(pop 1)
; H = 3, m = 2, n = 2
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|)))) (not (= (+ |G[1,0]| |G[1,1]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|)))) (not (= (+ |G[2,0]| |G[2,1]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] + G[0, 1]) = (G[0, 0] * T[0] + G[0, 1] * T[1])
(check-sat)
(pop 1)
; H = 3, m = 2, n = 3
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
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
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|)))) (not (= (+ |G[2,0]| |G[2,1]| |G[2,2]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|) (* |G[2,2]| |T[2]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2])
(check-sat)
(pop 1)
; H = 3, m = 2, n = 4
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |T[3]| () Real)
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
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (= (+ (- 1.0) |T[3]|) 0.0))  ; hypothesis: (T[3] + -1) = 0
(assert case.7)  ; hypothesis: (T[3] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|) (* |G[0,3]| |T[3]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|) (* |G[1,3]| |T[3]|)))) (not (= (+ |G[2,0]| |G[2,1]| |G[2,2]| |G[2,3]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|) (* |G[2,2]| |T[2]|) (* |G[2,3]| |T[3]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2] + G[0, 3] * T[3])
(check-sat)
(pop 1)
; H = 3, m = 3, n = 1
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun case.1 () Bool)
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (or (not (= |G[0,0]| (* |G[0,0]| |T[0]|))) (not (= |G[1,0]| (* |G[1,0]| |T[0]|))) (not (= |G[2,0]| (* |G[2,0]| |T[0]|)))))  ; claim, that one of 3 equations fails, as in: G[0, 0] = G[0, 0] * T[0]
(check-sat)
(pop 1)
; H = 3, m = 3, n = 2
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|)))) (not (= (+ |G[1,0]| |G[1,1]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|)))) (not (= (+ |G[2,0]| |G[2,1]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] + G[0, 1]) = (G[0, 0] * T[0] + G[0, 1] * T[1])
(check-sat)
(pop 1)
; H = 3, m = 3, n = 3
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
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
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|)))) (not (= (+ |G[2,0]| |G[2,1]| |G[2,2]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|) (* |G[2,2]| |T[2]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2])
(check-sat)
(pop 1)
; H = 3, m = 3, n = 4
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |T[3]| () Real)
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
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (= (+ (- 1.0) |T[3]|) 0.0))  ; hypothesis: (T[3] + -1) = 0
(assert case.7)  ; hypothesis: (T[3] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|) (* |G[0,3]| |T[3]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|) (* |G[1,3]| |T[3]|)))) (not (= (+ |G[2,0]| |G[2,1]| |G[2,2]| |G[2,3]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|) (* |G[2,2]| |T[2]|) (* |G[2,3]| |T[3]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2] + G[0, 3] * T[3])
(check-sat)
(pop 1)
; H = 3, m = 4, n = 1
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun case.1 () Bool)
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (or (not (= |G[0,0]| (* |G[0,0]| |T[0]|))) (not (= |G[1,0]| (* |G[1,0]| |T[0]|))) (not (= |G[2,0]| (* |G[2,0]| |T[0]|)))))  ; claim, that one of 3 equations fails, as in: G[0, 0] = G[0, 0] * T[0]
(check-sat)
(pop 1)
; H = 3, m = 4, n = 2
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|)))) (not (= (+ |G[1,0]| |G[1,1]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|)))) (not (= (+ |G[2,0]| |G[2,1]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] + G[0, 1]) = (G[0, 0] * T[0] + G[0, 1] * T[1])
(check-sat)
(pop 1)
; H = 3, m = 4, n = 3
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
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
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|)))) (not (= (+ |G[2,0]| |G[2,1]| |G[2,2]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|) (* |G[2,2]| |T[2]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2])
(check-sat)
(pop 1)
; H = 3, m = 4, n = 4
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |T[3]| () Real)
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
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (= (+ (- 1.0) |T[3]|) 0.0))  ; hypothesis: (T[3] + -1) = 0
(assert case.7)  ; hypothesis: (T[3] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|) (* |G[0,3]| |T[3]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|) (* |G[1,3]| |T[3]|)))) (not (= (+ |G[2,0]| |G[2,1]| |G[2,2]| |G[2,3]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|) (* |G[2,2]| |T[2]|) (* |G[2,3]| |T[3]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2] + G[0, 3] * T[3])
(check-sat)
(pop 1)
; H = 4, m = 1, n = 1
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun case.1 () Bool)
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (or (not (= |G[0,0]| (* |G[0,0]| |T[0]|))) (not (= |G[1,0]| (* |G[1,0]| |T[0]|))) (not (= |G[2,0]| (* |G[2,0]| |T[0]|))) (not (= |G[3,0]| (* |G[3,0]| |T[0]|)))))  ; claim, that one of 4 equations fails, as in: G[0, 0] = G[0, 0] * T[0]
(check-sat)
(pop 1)
; H = 4, m = 1, n = 2
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
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
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|)))) (not (= (+ |G[1,0]| |G[1,1]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|)))) (not (= (+ |G[2,0]| |G[2,1]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|)))) (not (= (+ |G[3,0]| |G[3,1]|) (+ (* |G[3,0]| |T[0]|) (* |G[3,1]| |T[1]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] + G[0, 1]) = (G[0, 0] * T[0] + G[0, 1] * T[1])
(check-sat)
(pop 1)
; H = 4, m = 1, n = 3
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
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
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|)))) (not (= (+ |G[2,0]| |G[2,1]| |G[2,2]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|) (* |G[2,2]| |T[2]|)))) (not (= (+ |G[3,0]| |G[3,1]| |G[3,2]|) (+ (* |G[3,0]| |T[0]|) (* |G[3,1]| |T[1]|) (* |G[3,2]| |T[2]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2])
(check-sat)
(pop 1)
; H = 4, m = 1, n = 4
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |T[3]| () Real)
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
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (= (+ (- 1.0) |T[3]|) 0.0))  ; hypothesis: (T[3] + -1) = 0
(assert case.7)  ; hypothesis: (T[3] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|) (* |G[0,3]| |T[3]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|) (* |G[1,3]| |T[3]|)))) (not (= (+ |G[2,0]| |G[2,1]| |G[2,2]| |G[2,3]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|) (* |G[2,2]| |T[2]|) (* |G[2,3]| |T[3]|)))) (not (= (+ |G[3,0]| |G[3,1]| |G[3,2]| |G[3,3]|) (+ (* |G[3,0]| |T[0]|) (* |G[3,1]| |T[1]|) (* |G[3,2]| |T[2]|) (* |G[3,3]| |T[3]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2] + G[0, 3] * T[3])
(check-sat)
(pop 1)
; H = 4, m = 2, n = 1
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun case.1 () Bool)
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (or (not (= |G[0,0]| (* |G[0,0]| |T[0]|))) (not (= |G[1,0]| (* |G[1,0]| |T[0]|))) (not (= |G[2,0]| (* |G[2,0]| |T[0]|))) (not (= |G[3,0]| (* |G[3,0]| |T[0]|)))))  ; claim, that one of 4 equations fails, as in: G[0, 0] = G[0, 0] * T[0]
(check-sat)
(pop 1)
; H = 4, m = 2, n = 2
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
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
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|)))) (not (= (+ |G[1,0]| |G[1,1]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|)))) (not (= (+ |G[2,0]| |G[2,1]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|)))) (not (= (+ |G[3,0]| |G[3,1]|) (+ (* |G[3,0]| |T[0]|) (* |G[3,1]| |T[1]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] + G[0, 1]) = (G[0, 0] * T[0] + G[0, 1] * T[1])
(check-sat)
(pop 1)
; H = 4, m = 2, n = 3
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
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
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|)))) (not (= (+ |G[2,0]| |G[2,1]| |G[2,2]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|) (* |G[2,2]| |T[2]|)))) (not (= (+ |G[3,0]| |G[3,1]| |G[3,2]|) (+ (* |G[3,0]| |T[0]|) (* |G[3,1]| |T[1]|) (* |G[3,2]| |T[2]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2])
(check-sat)
(pop 1)
; H = 4, m = 2, n = 4
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |T[3]| () Real)
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
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (= (+ (- 1.0) |T[3]|) 0.0))  ; hypothesis: (T[3] + -1) = 0
(assert case.7)  ; hypothesis: (T[3] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|) (* |G[0,3]| |T[3]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|) (* |G[1,3]| |T[3]|)))) (not (= (+ |G[2,0]| |G[2,1]| |G[2,2]| |G[2,3]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|) (* |G[2,2]| |T[2]|) (* |G[2,3]| |T[3]|)))) (not (= (+ |G[3,0]| |G[3,1]| |G[3,2]| |G[3,3]|) (+ (* |G[3,0]| |T[0]|) (* |G[3,1]| |T[1]|) (* |G[3,2]| |T[2]|) (* |G[3,3]| |T[3]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2] + G[0, 3] * T[3])
(check-sat)
(pop 1)
; H = 4, m = 3, n = 1
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun case.1 () Bool)
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (or (not (= |G[0,0]| (* |G[0,0]| |T[0]|))) (not (= |G[1,0]| (* |G[1,0]| |T[0]|))) (not (= |G[2,0]| (* |G[2,0]| |T[0]|))) (not (= |G[3,0]| (* |G[3,0]| |T[0]|)))))  ; claim, that one of 4 equations fails, as in: G[0, 0] = G[0, 0] * T[0]
(check-sat)
(pop 1)
; H = 4, m = 3, n = 2
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
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
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|)))) (not (= (+ |G[1,0]| |G[1,1]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|)))) (not (= (+ |G[2,0]| |G[2,1]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|)))) (not (= (+ |G[3,0]| |G[3,1]|) (+ (* |G[3,0]| |T[0]|) (* |G[3,1]| |T[1]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] + G[0, 1]) = (G[0, 0] * T[0] + G[0, 1] * T[1])
(check-sat)
(pop 1)
; H = 4, m = 3, n = 3
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
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
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|)))) (not (= (+ |G[2,0]| |G[2,1]| |G[2,2]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|) (* |G[2,2]| |T[2]|)))) (not (= (+ |G[3,0]| |G[3,1]| |G[3,2]|) (+ (* |G[3,0]| |T[0]|) (* |G[3,1]| |T[1]|) (* |G[3,2]| |T[2]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2])
(check-sat)
(pop 1)
; H = 4, m = 3, n = 4
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |T[3]| () Real)
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
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (= (+ (- 1.0) |T[3]|) 0.0))  ; hypothesis: (T[3] + -1) = 0
(assert case.7)  ; hypothesis: (T[3] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|) (* |G[0,3]| |T[3]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|) (* |G[1,3]| |T[3]|)))) (not (= (+ |G[2,0]| |G[2,1]| |G[2,2]| |G[2,3]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|) (* |G[2,2]| |T[2]|) (* |G[2,3]| |T[3]|)))) (not (= (+ |G[3,0]| |G[3,1]| |G[3,2]| |G[3,3]|) (+ (* |G[3,0]| |T[0]|) (* |G[3,1]| |T[1]|) (* |G[3,2]| |T[2]|) (* |G[3,3]| |T[3]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2] + G[0, 3] * T[3])
(check-sat)
(pop 1)
; H = 4, m = 4, n = 1
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[2,0]| () Real)
(declare-fun |G[3,0]| () Real)
(declare-fun case.1 () Bool)
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (or (not (= |G[0,0]| (* |G[0,0]| |T[0]|))) (not (= |G[1,0]| (* |G[1,0]| |T[0]|))) (not (= |G[2,0]| (* |G[2,0]| |T[0]|))) (not (= |G[3,0]| (* |G[3,0]| |T[0]|)))))  ; claim, that one of 4 equations fails, as in: G[0, 0] = G[0, 0] * T[0]
(check-sat)
(pop 1)
; H = 4, m = 4, n = 2
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
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
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|)))) (not (= (+ |G[1,0]| |G[1,1]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|)))) (not (= (+ |G[2,0]| |G[2,1]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|)))) (not (= (+ |G[3,0]| |G[3,1]|) (+ (* |G[3,0]| |T[0]|) (* |G[3,1]| |T[1]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] + G[0, 1]) = (G[0, 0] * T[0] + G[0, 1] * T[1])
(check-sat)
(pop 1)
; H = 4, m = 4, n = 3
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
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
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|)))) (not (= (+ |G[2,0]| |G[2,1]| |G[2,2]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|) (* |G[2,2]| |T[2]|)))) (not (= (+ |G[3,0]| |G[3,1]| |G[3,2]|) (+ (* |G[3,0]| |T[0]|) (* |G[3,1]| |T[1]|) (* |G[3,2]| |T[2]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2])
(check-sat)
(pop 1)
; H = 4, m = 4, n = 4
(push 1)
(declare-fun |T[0]| () Real)
(declare-fun |T[1]| () Real)
(declare-fun |T[2]| () Real)
(declare-fun |T[3]| () Real)
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
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(define-fun t.0 () Real (- 1.0))
(assert (= (+ (- 1.0) |T[0]|) 0.0))  ; hypothesis: (T[0] + -1) = 0
(assert case.1)  ; hypothesis: (T[0] + -1) = 0
(assert (= (+ (- 1.0) |T[1]|) 0.0))  ; hypothesis: (T[1] + -1) = 0
(assert case.3)  ; hypothesis: (T[1] + -1) = 0
(assert (= (+ (- 1.0) |T[2]|) 0.0))  ; hypothesis: (T[2] + -1) = 0
(assert case.5)  ; hypothesis: (T[2] + -1) = 0
(assert (= (+ (- 1.0) |T[3]|) 0.0))  ; hypothesis: (T[3] + -1) = 0
(assert case.7)  ; hypothesis: (T[3] + -1) = 0
(assert (or (not (= (+ |G[0,0]| |G[0,1]| |G[0,2]| |G[0,3]|) (+ (* |G[0,0]| |T[0]|) (* |G[0,1]| |T[1]|) (* |G[0,2]| |T[2]|) (* |G[0,3]| |T[3]|)))) (not (= (+ |G[1,0]| |G[1,1]| |G[1,2]| |G[1,3]|) (+ (* |G[1,0]| |T[0]|) (* |G[1,1]| |T[1]|) (* |G[1,2]| |T[2]|) (* |G[1,3]| |T[3]|)))) (not (= (+ |G[2,0]| |G[2,1]| |G[2,2]| |G[2,3]|) (+ (* |G[2,0]| |T[0]|) (* |G[2,1]| |T[1]|) (* |G[2,2]| |T[2]|) (* |G[2,3]| |T[3]|)))) (not (= (+ |G[3,0]| |G[3,1]| |G[3,2]| |G[3,3]|) (+ (* |G[3,0]| |T[0]|) (* |G[3,1]| |T[1]|) (* |G[3,2]| |T[2]|) (* |G[3,3]| |T[3]|))))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] + G[0, 1] + G[0, 2] + G[0, 3]) = (G[0, 0] * T[0] + G[0, 1] * T[1] + G[0, 2] * T[2] + G[0, 3] * T[3])
(check-sat)
(pop 1)
