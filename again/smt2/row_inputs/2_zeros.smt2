; 64 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; n = 1, m = 1, H = 1
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
(assert (not (= (* |e[1]| |W[0,0]|) (* |e[1]| |W[0,0]|))))  ; claim, that it fails: e[1] * W[0, 0] = e[1] * W[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 1, H = 2
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
(assert (or (not (= (* |e[1]| |W[0,0]|) (* |e[1]| |W[0,0]|))) (not (= (* |e[1]| |W[0,1]|) (* |e[1]| |W[0,1]|)))))  ; claim, that one of 2 equations fails, as in: e[1] * W[0, 0] = e[1] * W[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 1, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |e[1]| |W[0,0]|) (* |e[1]| |W[0,0]|))) (not (= (* |e[1]| |W[0,1]|) (* |e[1]| |W[0,1]|))) (not (= (* |e[1]| |W[0,2]|) (* |e[1]| |W[0,2]|)))))  ; claim, that one of 3 equations fails, as in: e[1] * W[0, 0] = e[1] * W[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 1, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |e[1]| |W[0,0]|) (* |e[1]| |W[0,0]|))) (not (= (* |e[1]| |W[0,1]|) (* |e[1]| |W[0,1]|))) (not (= (* |e[1]| |W[0,2]|) (* |e[1]| |W[0,2]|))) (not (= (* |e[1]| |W[0,3]|) (* |e[1]| |W[0,3]|)))))  ; claim, that one of 4 equations fails, as in: e[1] * W[0, 0] = e[1] * W[0, 0]
(check-sat)
(pop 1)
; n = 1, m = 2, H = 1
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
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) (* |e[0]| |W[1,0]|)) (+ (* |e[1]| |W[0,0]|) (* |e[0]| |W[1,0]|)))) (not (= (+ (* |e[0]| |W[0,0]|) (* |e[1]| |W[1,0]|)) (+ (* |e[0]| |W[0,0]|) (* |e[1]| |W[1,0]|))))))  ; claim, that one of 2 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0])
(check-sat)
(pop 1)
; n = 1, m = 2, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) (* |e[0]| |W[1,0]|)) (+ (* |e[1]| |W[0,0]|) (* |e[0]| |W[1,0]|)))) (not (= (+ (* |e[1]| |W[0,1]|) (* |e[0]| |W[1,1]|)) (+ (* |e[1]| |W[0,1]|) (* |e[0]| |W[1,1]|)))) (not (= (+ (* |e[0]| |W[0,0]|) (* |e[1]| |W[1,0]|)) (+ (* |e[0]| |W[0,0]|) (* |e[1]| |W[1,0]|)))) (not (= (+ (* |e[0]| |W[0,1]|) (* |e[1]| |W[1,1]|)) (+ (* |e[0]| |W[0,1]|) (* |e[1]| |W[1,1]|))))))  ; claim, that one of 4 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0])
(check-sat)
(pop 1)
; n = 1, m = 2, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) (* |e[0]| |W[1,0]|)) (+ (* |e[1]| |W[0,0]|) (* |e[0]| |W[1,0]|)))) (not (= (+ (* |e[1]| |W[0,1]|) (* |e[0]| |W[1,1]|)) (+ (* |e[1]| |W[0,1]|) (* |e[0]| |W[1,1]|)))) (not (= (+ (* |e[1]| |W[0,2]|) (* |e[0]| |W[1,2]|)) (+ (* |e[1]| |W[0,2]|) (* |e[0]| |W[1,2]|)))) (not (= (+ (* |e[0]| |W[0,0]|) (* |e[1]| |W[1,0]|)) (+ (* |e[0]| |W[0,0]|) (* |e[1]| |W[1,0]|)))) (not (= (+ (* |e[0]| |W[0,1]|) (* |e[1]| |W[1,1]|)) (+ (* |e[0]| |W[0,1]|) (* |e[1]| |W[1,1]|)))) (not (= (+ (* |e[0]| |W[0,2]|) (* |e[1]| |W[1,2]|)) (+ (* |e[0]| |W[0,2]|) (* |e[1]| |W[1,2]|))))))  ; claim, that one of 6 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0])
(check-sat)
(pop 1)
; n = 1, m = 2, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) (* |e[0]| |W[1,0]|)) (+ (* |e[1]| |W[0,0]|) (* |e[0]| |W[1,0]|)))) (not (= (+ (* |e[1]| |W[0,1]|) (* |e[0]| |W[1,1]|)) (+ (* |e[1]| |W[0,1]|) (* |e[0]| |W[1,1]|)))) (not (= (+ (* |e[1]| |W[0,2]|) (* |e[0]| |W[1,2]|)) (+ (* |e[1]| |W[0,2]|) (* |e[0]| |W[1,2]|)))) (not (= (+ (* |e[1]| |W[0,3]|) (* |e[0]| |W[1,3]|)) (+ (* |e[1]| |W[0,3]|) (* |e[0]| |W[1,3]|)))) (not (= (+ (* |e[0]| |W[0,0]|) (* |e[1]| |W[1,0]|)) (+ (* |e[0]| |W[0,0]|) (* |e[1]| |W[1,0]|)))) (not (= (+ (* |e[0]| |W[0,1]|) (* |e[1]| |W[1,1]|)) (+ (* |e[0]| |W[0,1]|) (* |e[1]| |W[1,1]|)))) (not (= (+ (* |e[0]| |W[0,2]|) (* |e[1]| |W[1,2]|)) (+ (* |e[0]| |W[0,2]|) (* |e[1]| |W[1,2]|)))) (not (= (+ (* |e[0]| |W[0,3]|) (* |e[1]| |W[1,3]|)) (+ (* |e[0]| |W[0,3]|) (* |e[1]| |W[1,3]|))))))  ; claim, that one of 8 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0])
(check-sat)
(pop 1)
; n = 1, m = 3, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[0,0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1) (+ (* |e[1]| |W[0,0]|) t.0 t.1))) (not (= (+ t.2 (* |e[1]| |W[1,0]|) t.1) (+ t.2 (* |e[1]| |W[1,0]|) t.1))) (not (= (+ t.2 t.0 (* |e[1]| |W[2,0]|)) (+ t.2 t.0 (* |e[1]| |W[2,0]|))))))  ; claim, that one of 3 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0])
(check-sat)
(pop 1)
; n = 1, m = 3, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[1,1]|))
(define-fun t.3 () Real (* |e[0]| |W[2,1]|))
(define-fun t.4 () Real (* |e[0]| |W[0,0]|))
(define-fun t.5 () Real (* |e[0]| |W[0,1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1) (+ (* |e[1]| |W[0,0]|) t.0 t.1))) (not (= (+ (* |e[1]| |W[0,1]|) t.2 t.3) (+ (* |e[1]| |W[0,1]|) t.2 t.3))) (not (= (+ t.4 (* |e[1]| |W[1,0]|) t.1) (+ t.4 (* |e[1]| |W[1,0]|) t.1))) (not (= (+ t.5 (* |e[1]| |W[1,1]|) t.3) (+ t.5 (* |e[1]| |W[1,1]|) t.3))) (not (= (+ t.4 t.0 (* |e[1]| |W[2,0]|)) (+ t.4 t.0 (* |e[1]| |W[2,0]|)))) (not (= (+ t.5 t.2 (* |e[1]| |W[2,1]|)) (+ t.5 t.2 (* |e[1]| |W[2,1]|))))))  ; claim, that one of 6 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0])
(check-sat)
(pop 1)
; n = 1, m = 3, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[1,1]|))
(define-fun t.3 () Real (* |e[0]| |W[2,1]|))
(define-fun t.4 () Real (* |e[0]| |W[1,2]|))
(define-fun t.5 () Real (* |e[0]| |W[2,2]|))
(define-fun t.6 () Real (* |e[0]| |W[0,0]|))
(define-fun t.7 () Real (* |e[0]| |W[0,1]|))
(define-fun t.8 () Real (* |e[0]| |W[0,2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1) (+ (* |e[1]| |W[0,0]|) t.0 t.1))) (not (= (+ (* |e[1]| |W[0,1]|) t.2 t.3) (+ (* |e[1]| |W[0,1]|) t.2 t.3))) (not (= (+ (* |e[1]| |W[0,2]|) t.4 t.5) (+ (* |e[1]| |W[0,2]|) t.4 t.5))) (not (= (+ t.6 (* |e[1]| |W[1,0]|) t.1) (+ t.6 (* |e[1]| |W[1,0]|) t.1))) (not (= (+ t.7 (* |e[1]| |W[1,1]|) t.3) (+ t.7 (* |e[1]| |W[1,1]|) t.3))) (not (= (+ t.8 (* |e[1]| |W[1,2]|) t.5) (+ t.8 (* |e[1]| |W[1,2]|) t.5))) (not (= (+ t.6 t.0 (* |e[1]| |W[2,0]|)) (+ t.6 t.0 (* |e[1]| |W[2,0]|)))) (not (= (+ t.7 t.2 (* |e[1]| |W[2,1]|)) (+ t.7 t.2 (* |e[1]| |W[2,1]|)))) (not (= (+ t.8 t.4 (* |e[1]| |W[2,2]|)) (+ t.8 t.4 (* |e[1]| |W[2,2]|))))))  ; claim, that one of 9 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0])
(check-sat)
(pop 1)
; n = 1, m = 3, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[1,1]|))
(define-fun t.3 () Real (* |e[0]| |W[2,1]|))
(define-fun t.4 () Real (* |e[0]| |W[1,2]|))
(define-fun t.5 () Real (* |e[0]| |W[2,2]|))
(define-fun t.6 () Real (* |e[0]| |W[1,3]|))
(define-fun t.7 () Real (* |e[0]| |W[2,3]|))
(define-fun t.8 () Real (* |e[0]| |W[0,0]|))
(define-fun t.9 () Real (* |e[0]| |W[0,1]|))
(define-fun t.10 () Real (* |e[0]| |W[0,2]|))
(define-fun t.11 () Real (* |e[0]| |W[0,3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1) (+ (* |e[1]| |W[0,0]|) t.0 t.1))) (not (= (+ (* |e[1]| |W[0,1]|) t.2 t.3) (+ (* |e[1]| |W[0,1]|) t.2 t.3))) (not (= (+ (* |e[1]| |W[0,2]|) t.4 t.5) (+ (* |e[1]| |W[0,2]|) t.4 t.5))) (not (= (+ (* |e[1]| |W[0,3]|) t.6 t.7) (+ (* |e[1]| |W[0,3]|) t.6 t.7))) (not (= (+ t.8 (* |e[1]| |W[1,0]|) t.1) (+ t.8 (* |e[1]| |W[1,0]|) t.1))) (not (= (+ t.9 (* |e[1]| |W[1,1]|) t.3) (+ t.9 (* |e[1]| |W[1,1]|) t.3))) (not (= (+ t.10 (* |e[1]| |W[1,2]|) t.5) (+ t.10 (* |e[1]| |W[1,2]|) t.5))) (not (= (+ t.11 (* |e[1]| |W[1,3]|) t.7) (+ t.11 (* |e[1]| |W[1,3]|) t.7))) (not (= (+ t.8 t.0 (* |e[1]| |W[2,0]|)) (+ t.8 t.0 (* |e[1]| |W[2,0]|)))) (not (= (+ t.9 t.2 (* |e[1]| |W[2,1]|)) (+ t.9 t.2 (* |e[1]| |W[2,1]|)))) (not (= (+ t.10 t.4 (* |e[1]| |W[2,2]|)) (+ t.10 t.4 (* |e[1]| |W[2,2]|)))) (not (= (+ t.11 t.6 (* |e[1]| |W[2,3]|)) (+ t.11 t.6 (* |e[1]| |W[2,3]|))))))  ; claim, that one of 12 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0])
(check-sat)
(pop 1)
; n = 1, m = 4, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[3,0]|))
(define-fun t.3 () Real (* |e[0]| |W[0,0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2) (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2))) (not (= (+ t.3 (* |e[1]| |W[1,0]|) t.1 t.2) (+ t.3 (* |e[1]| |W[1,0]|) t.1 t.2))) (not (= (+ t.3 t.0 (* |e[1]| |W[2,0]|) t.2) (+ t.3 t.0 (* |e[1]| |W[2,0]|) t.2))) (not (= (+ t.3 t.0 t.1 (* |e[1]| |W[3,0]|)) (+ t.3 t.0 t.1 (* |e[1]| |W[3,0]|))))))  ; claim, that one of 4 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0] + e[0] * W[3, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * ...
(check-sat)
(pop 1)
; n = 1, m = 4, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[3,0]|))
(define-fun t.3 () Real (* |e[0]| |W[1,1]|))
(define-fun t.4 () Real (* |e[0]| |W[2,1]|))
(define-fun t.5 () Real (* |e[0]| |W[3,1]|))
(define-fun t.6 () Real (* |e[0]| |W[0,0]|))
(define-fun t.7 () Real (* |e[0]| |W[0,1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2) (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2))) (not (= (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5) (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5))) (not (= (+ t.6 (* |e[1]| |W[1,0]|) t.1 t.2) (+ t.6 (* |e[1]| |W[1,0]|) t.1 t.2))) (not (= (+ t.7 (* |e[1]| |W[1,1]|) t.4 t.5) (+ t.7 (* |e[1]| |W[1,1]|) t.4 t.5))) (not (= (+ t.6 t.0 (* |e[1]| |W[2,0]|) t.2) (+ t.6 t.0 (* |e[1]| |W[2,0]|) t.2))) (not (= (+ t.7 t.3 (* |e[1]| |W[2,1]|) t.5) (+ t.7 t.3 (* |e[1]| |W[2,1]|) t.5))) (not (= (+ t.6 t.0 t.1 (* |e[1]| |W[3,0]|)) (+ t.6 t.0 t.1 (* |e[1]| |W[3,0]|)))) (not (= (+ t.7 t.3 t.4 (* |e[1]| |W[3,1]|)) (+ t.7 t.3 t.4 (* |e[1]| |W[3,1]|))))))  ; claim, that one of 8 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0] + e[0] * W[3, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * ...
(check-sat)
(pop 1)
; n = 1, m = 4, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[3,0]|))
(define-fun t.3 () Real (* |e[0]| |W[1,1]|))
(define-fun t.4 () Real (* |e[0]| |W[2,1]|))
(define-fun t.5 () Real (* |e[0]| |W[3,1]|))
(define-fun t.6 () Real (* |e[0]| |W[1,2]|))
(define-fun t.7 () Real (* |e[0]| |W[2,2]|))
(define-fun t.8 () Real (* |e[0]| |W[3,2]|))
(define-fun t.9 () Real (* |e[0]| |W[0,0]|))
(define-fun t.10 () Real (* |e[0]| |W[0,1]|))
(define-fun t.11 () Real (* |e[0]| |W[0,2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2) (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2))) (not (= (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5) (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5))) (not (= (+ (* |e[1]| |W[0,2]|) t.6 t.7 t.8) (+ (* |e[1]| |W[0,2]|) t.6 t.7 t.8))) (not (= (+ t.9 (* |e[1]| |W[1,0]|) t.1 t.2) (+ t.9 (* |e[1]| |W[1,0]|) t.1 t.2))) (not (= (+ t.10 (* |e[1]| |W[1,1]|) t.4 t.5) (+ t.10 (* |e[1]| |W[1,1]|) t.4 t.5))) (not (= (+ t.11 (* |e[1]| |W[1,2]|) t.7 t.8) (+ t.11 (* |e[1]| |W[1,2]|) t.7 t.8))) (not (= (+ t.9 t.0 (* |e[1]| |W[2,0]|) t.2) (+ t.9 t.0 (* |e[1]| |W[2,0]|) t.2))) (not (= (+ t.10 t.3 (* |e[1]| |W[2,1]|) t.5) (+ t.10 t.3 (* |e[1]| |W[2,1]|) t.5))) (not (= (+ t.11 t.6 (* |e[1]| |W[2,2]|) t.8) (+ t.11 t.6 (* |e[1]| |W[2,2]|) t.8))) (not (= (+ t.9 t.0 t.1 (* |e[1]| |W[3,0]|)) (+ t.9 t.0 t.1 (* |e[1]| |W[3,0]|)))) (not (= (+ t.10 t.3 t.4 (* |e[1]| |W[3,1]|)) (+ t.10 t.3 t.4 (* |e[1]| |W[3,1]|)))) (not (= (+ t.11 t.6 t.7 (* |e[1]| |W[3,2]|)) (+ t.11 t.6 t.7 (* |e[1]| |W[3,2]|))))))  ; claim, that one of 12 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0] + e[0] * W[3, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] *...
(check-sat)
(pop 1)
; n = 1, m = 4, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[3,0]|))
(define-fun t.3 () Real (* |e[0]| |W[1,1]|))
(define-fun t.4 () Real (* |e[0]| |W[2,1]|))
(define-fun t.5 () Real (* |e[0]| |W[3,1]|))
(define-fun t.6 () Real (* |e[0]| |W[1,2]|))
(define-fun t.7 () Real (* |e[0]| |W[2,2]|))
(define-fun t.8 () Real (* |e[0]| |W[3,2]|))
(define-fun t.9 () Real (* |e[0]| |W[1,3]|))
(define-fun t.10 () Real (* |e[0]| |W[2,3]|))
(define-fun t.11 () Real (* |e[0]| |W[3,3]|))
(define-fun t.12 () Real (* |e[0]| |W[0,0]|))
(define-fun t.13 () Real (* |e[0]| |W[0,1]|))
(define-fun t.14 () Real (* |e[0]| |W[0,2]|))
(define-fun t.15 () Real (* |e[0]| |W[0,3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2) (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2))) (not (= (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5) (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5))) (not (= (+ (* |e[1]| |W[0,2]|) t.6 t.7 t.8) (+ (* |e[1]| |W[0,2]|) t.6 t.7 t.8))) (not (= (+ (* |e[1]| |W[0,3]|) t.9 t.10 t.11) (+ (* |e[1]| |W[0,3]|) t.9 t.10 t.11))) (not (= (+ t.12 (* |e[1]| |W[1,0]|) t.1 t.2) (+ t.12 (* |e[1]| |W[1,0]|) t.1 t.2))) (not (= (+ t.13 (* |e[1]| |W[1,1]|) t.4 t.5) (+ t.13 (* |e[1]| |W[1,1]|) t.4 t.5))) (not (= (+ t.14 (* |e[1]| |W[1,2]|) t.7 t.8) (+ t.14 (* |e[1]| |W[1,2]|) t.7 t.8))) (not (= (+ t.15 (* |e[1]| |W[1,3]|) t.10 t.11) (+ t.15 (* |e[1]| |W[1,3]|) t.10 t.11))) (not (= (+ t.12 t.0 (* |e[1]| |W[2,0]|) t.2) (+ t.12 t.0 (* |e[1]| |W[2,0]|) t.2))) (not (= (+ t.13 t.3 (* |e[1]| |W[2,1]|) t.5) (+ t.13 t.3 (* |e[1]| |W[2,1]|) t.5))) (not (= (+ t.14 t.6 (* |e[1]| |W[2,2]|) t.8) (+ t.14 t.6 (* |e[1]| |W[2,2]|) t.8))) (not (= (+ t.15 t.9 (* |e[1]| |W[2,3]|) t.11) (+ t.15 t.9 (* |e[1]| |W[2,3]|) t.11))) (not (= (+ t.12 t.0 t.1 (* |e[1]| |W[3,0]|)) (+ t.12 t.0 t.1 (* |e[1]| |W[3,0]|)))) (not (= (+ t.13 t.3 t.4 (* |e[1]| |W[3,1]|)) (+ t.13 t.3 t.4 (* |e[1]| |W[3,1]|)))) (not (= (+ t.14 t.6 t.7 (* |e[1]| |W[3,2]|)) (+ t.14 t.6 t.7 (* |e[1]| |W[3,2]|)))) (not (= (+ t.15 t.9 t.10 (* |e[1]| |W[3,3]|)) (+ t.15 t.9 t.10 (* |e[1]| |W[3,3]|))))))  ; claim, that one of 16 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0] + e[0] * W[3, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] *...
(check-sat)
(pop 1)
; n = 2, m = 1, H = 1
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
(assert (or (not (= (* |e[1]| |W[0,0]|) (* |e[1]| |W[0,0]|))) (not (= (* |e[0]| |W[0,0]|) 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] * W[0, 0] = e[1] * W[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 1, H = 2
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
(assert (or (not (= (* |e[1]| |W[0,0]|) (* |e[1]| |W[0,0]|))) (not (= (* |e[1]| |W[0,1]|) (* |e[1]| |W[0,1]|))) (not (= (* |e[0]| |W[0,0]|) 0.0)) (not (= (* |e[0]| |W[0,1]|) 0.0))))  ; claim, that one of 4 equations fails, as in: e[1] * W[0, 0] = e[1] * W[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 1, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |e[1]| |W[0,0]|) (* |e[1]| |W[0,0]|))) (not (= (* |e[1]| |W[0,1]|) (* |e[1]| |W[0,1]|))) (not (= (* |e[1]| |W[0,2]|) (* |e[1]| |W[0,2]|))) (not (= (* |e[0]| |W[0,0]|) 0.0)) (not (= (* |e[0]| |W[0,1]|) 0.0)) (not (= (* |e[0]| |W[0,2]|) 0.0))))  ; claim, that one of 6 equations fails, as in: e[1] * W[0, 0] = e[1] * W[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 1, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |e[1]| |W[0,0]|) (* |e[1]| |W[0,0]|))) (not (= (* |e[1]| |W[0,1]|) (* |e[1]| |W[0,1]|))) (not (= (* |e[1]| |W[0,2]|) (* |e[1]| |W[0,2]|))) (not (= (* |e[1]| |W[0,3]|) (* |e[1]| |W[0,3]|))) (not (= (* |e[0]| |W[0,0]|) 0.0)) (not (= (* |e[0]| |W[0,1]|) 0.0)) (not (= (* |e[0]| |W[0,2]|) 0.0)) (not (= (* |e[0]| |W[0,3]|) 0.0))))  ; claim, that one of 8 equations fails, as in: e[1] * W[0, 0] = e[1] * W[0, 0]
(check-sat)
(pop 1)
; n = 2, m = 2, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[0,0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0) (+ (* |e[1]| |W[0,0]|) t.0))) (not (= (+ t.1 t.0) 0.0)) (not (= (+ t.1 (* |e[1]| |W[1,0]|)) (+ t.1 (* |e[1]| |W[1,0]|))))))  ; claim, that one of 3 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0])
(check-sat)
(pop 1)
; n = 2, m = 2, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[1,1]|))
(define-fun t.2 () Real (* |e[0]| |W[0,0]|))
(define-fun t.3 () Real (* |e[0]| |W[0,1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0) (+ (* |e[1]| |W[0,0]|) t.0))) (not (= (+ (* |e[1]| |W[0,1]|) t.1) (+ (* |e[1]| |W[0,1]|) t.1))) (not (= (+ t.2 t.0) 0.0)) (not (= (+ t.3 t.1) 0.0)) (not (= (+ t.2 (* |e[1]| |W[1,0]|)) (+ t.2 (* |e[1]| |W[1,0]|)))) (not (= (+ t.3 (* |e[1]| |W[1,1]|)) (+ t.3 (* |e[1]| |W[1,1]|))))))  ; claim, that one of 6 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0])
(check-sat)
(pop 1)
; n = 2, m = 2, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[1,1]|))
(define-fun t.2 () Real (* |e[0]| |W[1,2]|))
(define-fun t.3 () Real (* |e[0]| |W[0,0]|))
(define-fun t.4 () Real (* |e[0]| |W[0,1]|))
(define-fun t.5 () Real (* |e[0]| |W[0,2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0) (+ (* |e[1]| |W[0,0]|) t.0))) (not (= (+ (* |e[1]| |W[0,1]|) t.1) (+ (* |e[1]| |W[0,1]|) t.1))) (not (= (+ (* |e[1]| |W[0,2]|) t.2) (+ (* |e[1]| |W[0,2]|) t.2))) (not (= (+ t.3 t.0) 0.0)) (not (= (+ t.4 t.1) 0.0)) (not (= (+ t.5 t.2) 0.0)) (not (= (+ t.3 (* |e[1]| |W[1,0]|)) (+ t.3 (* |e[1]| |W[1,0]|)))) (not (= (+ t.4 (* |e[1]| |W[1,1]|)) (+ t.4 (* |e[1]| |W[1,1]|)))) (not (= (+ t.5 (* |e[1]| |W[1,2]|)) (+ t.5 (* |e[1]| |W[1,2]|))))))  ; claim, that one of 9 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0])
(check-sat)
(pop 1)
; n = 2, m = 2, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[1,1]|))
(define-fun t.2 () Real (* |e[0]| |W[1,2]|))
(define-fun t.3 () Real (* |e[0]| |W[1,3]|))
(define-fun t.4 () Real (* |e[0]| |W[0,0]|))
(define-fun t.5 () Real (* |e[0]| |W[0,1]|))
(define-fun t.6 () Real (* |e[0]| |W[0,2]|))
(define-fun t.7 () Real (* |e[0]| |W[0,3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0) (+ (* |e[1]| |W[0,0]|) t.0))) (not (= (+ (* |e[1]| |W[0,1]|) t.1) (+ (* |e[1]| |W[0,1]|) t.1))) (not (= (+ (* |e[1]| |W[0,2]|) t.2) (+ (* |e[1]| |W[0,2]|) t.2))) (not (= (+ (* |e[1]| |W[0,3]|) t.3) (+ (* |e[1]| |W[0,3]|) t.3))) (not (= (+ t.4 t.0) 0.0)) (not (= (+ t.5 t.1) 0.0)) (not (= (+ t.6 t.2) 0.0)) (not (= (+ t.7 t.3) 0.0)) (not (= (+ t.4 (* |e[1]| |W[1,0]|)) (+ t.4 (* |e[1]| |W[1,0]|)))) (not (= (+ t.5 (* |e[1]| |W[1,1]|)) (+ t.5 (* |e[1]| |W[1,1]|)))) (not (= (+ t.6 (* |e[1]| |W[1,2]|)) (+ t.6 (* |e[1]| |W[1,2]|)))) (not (= (+ t.7 (* |e[1]| |W[1,3]|)) (+ t.7 (* |e[1]| |W[1,3]|))))))  ; claim, that one of 12 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0])
(check-sat)
(pop 1)
; n = 2, m = 3, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[0,0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1) (+ (* |e[1]| |W[0,0]|) t.0 t.1))) (not (= (+ t.2 t.0 t.1) 0.0)) (not (= (+ t.2 (* |e[1]| |W[1,0]|) t.1) (+ t.2 (* |e[1]| |W[1,0]|) t.1))) (not (= (+ t.2 t.0 (* |e[1]| |W[2,0]|)) (+ t.2 t.0 (* |e[1]| |W[2,0]|))))))  ; claim, that one of 4 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0])
(check-sat)
(pop 1)
; n = 2, m = 3, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[1,1]|))
(define-fun t.3 () Real (* |e[0]| |W[2,1]|))
(define-fun t.4 () Real (* |e[0]| |W[0,0]|))
(define-fun t.5 () Real (* |e[0]| |W[0,1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1) (+ (* |e[1]| |W[0,0]|) t.0 t.1))) (not (= (+ (* |e[1]| |W[0,1]|) t.2 t.3) (+ (* |e[1]| |W[0,1]|) t.2 t.3))) (not (= (+ t.4 t.0 t.1) 0.0)) (not (= (+ t.5 t.2 t.3) 0.0)) (not (= (+ t.4 (* |e[1]| |W[1,0]|) t.1) (+ t.4 (* |e[1]| |W[1,0]|) t.1))) (not (= (+ t.5 (* |e[1]| |W[1,1]|) t.3) (+ t.5 (* |e[1]| |W[1,1]|) t.3))) (not (= (+ t.4 t.0 (* |e[1]| |W[2,0]|)) (+ t.4 t.0 (* |e[1]| |W[2,0]|)))) (not (= (+ t.5 t.2 (* |e[1]| |W[2,1]|)) (+ t.5 t.2 (* |e[1]| |W[2,1]|))))))  ; claim, that one of 8 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0])
(check-sat)
(pop 1)
; n = 2, m = 3, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[1,1]|))
(define-fun t.3 () Real (* |e[0]| |W[2,1]|))
(define-fun t.4 () Real (* |e[0]| |W[1,2]|))
(define-fun t.5 () Real (* |e[0]| |W[2,2]|))
(define-fun t.6 () Real (* |e[0]| |W[0,0]|))
(define-fun t.7 () Real (* |e[0]| |W[0,1]|))
(define-fun t.8 () Real (* |e[0]| |W[0,2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1) (+ (* |e[1]| |W[0,0]|) t.0 t.1))) (not (= (+ (* |e[1]| |W[0,1]|) t.2 t.3) (+ (* |e[1]| |W[0,1]|) t.2 t.3))) (not (= (+ (* |e[1]| |W[0,2]|) t.4 t.5) (+ (* |e[1]| |W[0,2]|) t.4 t.5))) (not (= (+ t.6 t.0 t.1) 0.0)) (not (= (+ t.7 t.2 t.3) 0.0)) (not (= (+ t.8 t.4 t.5) 0.0)) (not (= (+ t.6 (* |e[1]| |W[1,0]|) t.1) (+ t.6 (* |e[1]| |W[1,0]|) t.1))) (not (= (+ t.7 (* |e[1]| |W[1,1]|) t.3) (+ t.7 (* |e[1]| |W[1,1]|) t.3))) (not (= (+ t.8 (* |e[1]| |W[1,2]|) t.5) (+ t.8 (* |e[1]| |W[1,2]|) t.5))) (not (= (+ t.6 t.0 (* |e[1]| |W[2,0]|)) (+ t.6 t.0 (* |e[1]| |W[2,0]|)))) (not (= (+ t.7 t.2 (* |e[1]| |W[2,1]|)) (+ t.7 t.2 (* |e[1]| |W[2,1]|)))) (not (= (+ t.8 t.4 (* |e[1]| |W[2,2]|)) (+ t.8 t.4 (* |e[1]| |W[2,2]|))))))  ; claim, that one of 12 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0])
(check-sat)
(pop 1)
; n = 2, m = 3, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[1,1]|))
(define-fun t.3 () Real (* |e[0]| |W[2,1]|))
(define-fun t.4 () Real (* |e[0]| |W[1,2]|))
(define-fun t.5 () Real (* |e[0]| |W[2,2]|))
(define-fun t.6 () Real (* |e[0]| |W[1,3]|))
(define-fun t.7 () Real (* |e[0]| |W[2,3]|))
(define-fun t.8 () Real (* |e[0]| |W[0,0]|))
(define-fun t.9 () Real (* |e[0]| |W[0,1]|))
(define-fun t.10 () Real (* |e[0]| |W[0,2]|))
(define-fun t.11 () Real (* |e[0]| |W[0,3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1) (+ (* |e[1]| |W[0,0]|) t.0 t.1))) (not (= (+ (* |e[1]| |W[0,1]|) t.2 t.3) (+ (* |e[1]| |W[0,1]|) t.2 t.3))) (not (= (+ (* |e[1]| |W[0,2]|) t.4 t.5) (+ (* |e[1]| |W[0,2]|) t.4 t.5))) (not (= (+ (* |e[1]| |W[0,3]|) t.6 t.7) (+ (* |e[1]| |W[0,3]|) t.6 t.7))) (not (= (+ t.8 t.0 t.1) 0.0)) (not (= (+ t.9 t.2 t.3) 0.0)) (not (= (+ t.10 t.4 t.5) 0.0)) (not (= (+ t.11 t.6 t.7) 0.0)) (not (= (+ t.8 (* |e[1]| |W[1,0]|) t.1) (+ t.8 (* |e[1]| |W[1,0]|) t.1))) (not (= (+ t.9 (* |e[1]| |W[1,1]|) t.3) (+ t.9 (* |e[1]| |W[1,1]|) t.3))) (not (= (+ t.10 (* |e[1]| |W[1,2]|) t.5) (+ t.10 (* |e[1]| |W[1,2]|) t.5))) (not (= (+ t.11 (* |e[1]| |W[1,3]|) t.7) (+ t.11 (* |e[1]| |W[1,3]|) t.7))) (not (= (+ t.8 t.0 (* |e[1]| |W[2,0]|)) (+ t.8 t.0 (* |e[1]| |W[2,0]|)))) (not (= (+ t.9 t.2 (* |e[1]| |W[2,1]|)) (+ t.9 t.2 (* |e[1]| |W[2,1]|)))) (not (= (+ t.10 t.4 (* |e[1]| |W[2,2]|)) (+ t.10 t.4 (* |e[1]| |W[2,2]|)))) (not (= (+ t.11 t.6 (* |e[1]| |W[2,3]|)) (+ t.11 t.6 (* |e[1]| |W[2,3]|))))))  ; claim, that one of 16 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0])
(check-sat)
(pop 1)
; n = 2, m = 4, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[3,0]|))
(define-fun t.3 () Real (* |e[0]| |W[0,0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2) (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2))) (not (= (+ t.3 t.0 t.1 t.2) 0.0)) (not (= (+ t.3 (* |e[1]| |W[1,0]|) t.1 t.2) (+ t.3 (* |e[1]| |W[1,0]|) t.1 t.2))) (not (= (+ t.3 t.0 (* |e[1]| |W[2,0]|) t.2) (+ t.3 t.0 (* |e[1]| |W[2,0]|) t.2))) (not (= (+ t.3 t.0 t.1 (* |e[1]| |W[3,0]|)) (+ t.3 t.0 t.1 (* |e[1]| |W[3,0]|))))))  ; claim, that one of 5 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0] + e[0] * W[3, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * ...
(check-sat)
(pop 1)
; n = 2, m = 4, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[3,0]|))
(define-fun t.3 () Real (* |e[0]| |W[1,1]|))
(define-fun t.4 () Real (* |e[0]| |W[2,1]|))
(define-fun t.5 () Real (* |e[0]| |W[3,1]|))
(define-fun t.6 () Real (* |e[0]| |W[0,0]|))
(define-fun t.7 () Real (* |e[0]| |W[0,1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2) (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2))) (not (= (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5) (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5))) (not (= (+ t.6 t.0 t.1 t.2) 0.0)) (not (= (+ t.7 t.3 t.4 t.5) 0.0)) (not (= (+ t.6 (* |e[1]| |W[1,0]|) t.1 t.2) (+ t.6 (* |e[1]| |W[1,0]|) t.1 t.2))) (not (= (+ t.7 (* |e[1]| |W[1,1]|) t.4 t.5) (+ t.7 (* |e[1]| |W[1,1]|) t.4 t.5))) (not (= (+ t.6 t.0 (* |e[1]| |W[2,0]|) t.2) (+ t.6 t.0 (* |e[1]| |W[2,0]|) t.2))) (not (= (+ t.7 t.3 (* |e[1]| |W[2,1]|) t.5) (+ t.7 t.3 (* |e[1]| |W[2,1]|) t.5))) (not (= (+ t.6 t.0 t.1 (* |e[1]| |W[3,0]|)) (+ t.6 t.0 t.1 (* |e[1]| |W[3,0]|)))) (not (= (+ t.7 t.3 t.4 (* |e[1]| |W[3,1]|)) (+ t.7 t.3 t.4 (* |e[1]| |W[3,1]|))))))  ; claim, that one of 10 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0] + e[0] * W[3, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] *...
(check-sat)
(pop 1)
; n = 2, m = 4, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[3,0]|))
(define-fun t.3 () Real (* |e[0]| |W[1,1]|))
(define-fun t.4 () Real (* |e[0]| |W[2,1]|))
(define-fun t.5 () Real (* |e[0]| |W[3,1]|))
(define-fun t.6 () Real (* |e[0]| |W[1,2]|))
(define-fun t.7 () Real (* |e[0]| |W[2,2]|))
(define-fun t.8 () Real (* |e[0]| |W[3,2]|))
(define-fun t.9 () Real (* |e[0]| |W[0,0]|))
(define-fun t.10 () Real (* |e[0]| |W[0,1]|))
(define-fun t.11 () Real (* |e[0]| |W[0,2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2) (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2))) (not (= (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5) (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5))) (not (= (+ (* |e[1]| |W[0,2]|) t.6 t.7 t.8) (+ (* |e[1]| |W[0,2]|) t.6 t.7 t.8))) (not (= (+ t.9 t.0 t.1 t.2) 0.0)) (not (= (+ t.10 t.3 t.4 t.5) 0.0)) (not (= (+ t.11 t.6 t.7 t.8) 0.0)) (not (= (+ t.9 (* |e[1]| |W[1,0]|) t.1 t.2) (+ t.9 (* |e[1]| |W[1,0]|) t.1 t.2))) (not (= (+ t.10 (* |e[1]| |W[1,1]|) t.4 t.5) (+ t.10 (* |e[1]| |W[1,1]|) t.4 t.5))) (not (= (+ t.11 (* |e[1]| |W[1,2]|) t.7 t.8) (+ t.11 (* |e[1]| |W[1,2]|) t.7 t.8))) (not (= (+ t.9 t.0 (* |e[1]| |W[2,0]|) t.2) (+ t.9 t.0 (* |e[1]| |W[2,0]|) t.2))) (not (= (+ t.10 t.3 (* |e[1]| |W[2,1]|) t.5) (+ t.10 t.3 (* |e[1]| |W[2,1]|) t.5))) (not (= (+ t.11 t.6 (* |e[1]| |W[2,2]|) t.8) (+ t.11 t.6 (* |e[1]| |W[2,2]|) t.8))) (not (= (+ t.9 t.0 t.1 (* |e[1]| |W[3,0]|)) (+ t.9 t.0 t.1 (* |e[1]| |W[3,0]|)))) (not (= (+ t.10 t.3 t.4 (* |e[1]| |W[3,1]|)) (+ t.10 t.3 t.4 (* |e[1]| |W[3,1]|)))) (not (= (+ t.11 t.6 t.7 (* |e[1]| |W[3,2]|)) (+ t.11 t.6 t.7 (* |e[1]| |W[3,2]|))))))  ; claim, that one of 15 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0] + e[0] * W[3, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] *...
(check-sat)
(pop 1)
; n = 2, m = 4, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[3,0]|))
(define-fun t.3 () Real (* |e[0]| |W[1,1]|))
(define-fun t.4 () Real (* |e[0]| |W[2,1]|))
(define-fun t.5 () Real (* |e[0]| |W[3,1]|))
(define-fun t.6 () Real (* |e[0]| |W[1,2]|))
(define-fun t.7 () Real (* |e[0]| |W[2,2]|))
(define-fun t.8 () Real (* |e[0]| |W[3,2]|))
(define-fun t.9 () Real (* |e[0]| |W[1,3]|))
(define-fun t.10 () Real (* |e[0]| |W[2,3]|))
(define-fun t.11 () Real (* |e[0]| |W[3,3]|))
(define-fun t.12 () Real (* |e[0]| |W[0,0]|))
(define-fun t.13 () Real (* |e[0]| |W[0,1]|))
(define-fun t.14 () Real (* |e[0]| |W[0,2]|))
(define-fun t.15 () Real (* |e[0]| |W[0,3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2) (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2))) (not (= (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5) (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5))) (not (= (+ (* |e[1]| |W[0,2]|) t.6 t.7 t.8) (+ (* |e[1]| |W[0,2]|) t.6 t.7 t.8))) (not (= (+ (* |e[1]| |W[0,3]|) t.9 t.10 t.11) (+ (* |e[1]| |W[0,3]|) t.9 t.10 t.11))) (not (= (+ t.12 t.0 t.1 t.2) 0.0)) (not (= (+ t.13 t.3 t.4 t.5) 0.0)) (not (= (+ t.14 t.6 t.7 t.8) 0.0)) (not (= (+ t.15 t.9 t.10 t.11) 0.0)) (not (= (+ t.12 (* |e[1]| |W[1,0]|) t.1 t.2) (+ t.12 (* |e[1]| |W[1,0]|) t.1 t.2))) (not (= (+ t.13 (* |e[1]| |W[1,1]|) t.4 t.5) (+ t.13 (* |e[1]| |W[1,1]|) t.4 t.5))) (not (= (+ t.14 (* |e[1]| |W[1,2]|) t.7 t.8) (+ t.14 (* |e[1]| |W[1,2]|) t.7 t.8))) (not (= (+ t.15 (* |e[1]| |W[1,3]|) t.10 t.11) (+ t.15 (* |e[1]| |W[1,3]|) t.10 t.11))) (not (= (+ t.12 t.0 (* |e[1]| |W[2,0]|) t.2) (+ t.12 t.0 (* |e[1]| |W[2,0]|) t.2))) (not (= (+ t.13 t.3 (* |e[1]| |W[2,1]|) t.5) (+ t.13 t.3 (* |e[1]| |W[2,1]|) t.5))) (not (= (+ t.14 t.6 (* |e[1]| |W[2,2]|) t.8) (+ t.14 t.6 (* |e[1]| |W[2,2]|) t.8))) (not (= (+ t.15 t.9 (* |e[1]| |W[2,3]|) t.11) (+ t.15 t.9 (* |e[1]| |W[2,3]|) t.11))) (not (= (+ t.12 t.0 t.1 (* |e[1]| |W[3,0]|)) (+ t.12 t.0 t.1 (* |e[1]| |W[3,0]|)))) (not (= (+ t.13 t.3 t.4 (* |e[1]| |W[3,1]|)) (+ t.13 t.3 t.4 (* |e[1]| |W[3,1]|)))) (not (= (+ t.14 t.6 t.7 (* |e[1]| |W[3,2]|)) (+ t.14 t.6 t.7 (* |e[1]| |W[3,2]|)))) (not (= (+ t.15 t.9 t.10 (* |e[1]| |W[3,3]|)) (+ t.15 t.9 t.10 (* |e[1]| |W[3,3]|))))))  ; claim, that one of 20 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0] + e[0] * W[3, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] *...
(check-sat)
(pop 1)
; n = 3, m = 1, H = 1
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
(assert (or (not (= (* |e[1]| |W[0,0]|) (* |e[1]| |W[0,0]|))) (not (= (* |e[0]| |W[0,0]|) 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] * W[0, 0] = e[1] * W[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 1, H = 2
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
(assert (or (not (= (* |e[1]| |W[0,0]|) (* |e[1]| |W[0,0]|))) (not (= (* |e[1]| |W[0,1]|) (* |e[1]| |W[0,1]|))) (not (= (* |e[0]| |W[0,0]|) 0.0)) (not (= (* |e[0]| |W[0,1]|) 0.0))))  ; claim, that one of 4 equations fails, as in: e[1] * W[0, 0] = e[1] * W[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 1, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |e[1]| |W[0,0]|) (* |e[1]| |W[0,0]|))) (not (= (* |e[1]| |W[0,1]|) (* |e[1]| |W[0,1]|))) (not (= (* |e[1]| |W[0,2]|) (* |e[1]| |W[0,2]|))) (not (= (* |e[0]| |W[0,0]|) 0.0)) (not (= (* |e[0]| |W[0,1]|) 0.0)) (not (= (* |e[0]| |W[0,2]|) 0.0))))  ; claim, that one of 6 equations fails, as in: e[1] * W[0, 0] = e[1] * W[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 1, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |e[1]| |W[0,0]|) (* |e[1]| |W[0,0]|))) (not (= (* |e[1]| |W[0,1]|) (* |e[1]| |W[0,1]|))) (not (= (* |e[1]| |W[0,2]|) (* |e[1]| |W[0,2]|))) (not (= (* |e[1]| |W[0,3]|) (* |e[1]| |W[0,3]|))) (not (= (* |e[0]| |W[0,0]|) 0.0)) (not (= (* |e[0]| |W[0,1]|) 0.0)) (not (= (* |e[0]| |W[0,2]|) 0.0)) (not (= (* |e[0]| |W[0,3]|) 0.0))))  ; claim, that one of 8 equations fails, as in: e[1] * W[0, 0] = e[1] * W[0, 0]
(check-sat)
(pop 1)
; n = 3, m = 2, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[0,0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0) (+ (* |e[1]| |W[0,0]|) t.0))) (not (= (+ t.1 t.0) 0.0)) (not (= (+ t.1 (* |e[1]| |W[1,0]|)) (+ t.1 (* |e[1]| |W[1,0]|))))))  ; claim, that one of 3 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0])
(check-sat)
(pop 1)
; n = 3, m = 2, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[1,1]|))
(define-fun t.2 () Real (* |e[0]| |W[0,0]|))
(define-fun t.3 () Real (* |e[0]| |W[0,1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0) (+ (* |e[1]| |W[0,0]|) t.0))) (not (= (+ (* |e[1]| |W[0,1]|) t.1) (+ (* |e[1]| |W[0,1]|) t.1))) (not (= (+ t.2 t.0) 0.0)) (not (= (+ t.3 t.1) 0.0)) (not (= (+ t.2 (* |e[1]| |W[1,0]|)) (+ t.2 (* |e[1]| |W[1,0]|)))) (not (= (+ t.3 (* |e[1]| |W[1,1]|)) (+ t.3 (* |e[1]| |W[1,1]|))))))  ; claim, that one of 6 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0])
(check-sat)
(pop 1)
; n = 3, m = 2, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[1,1]|))
(define-fun t.2 () Real (* |e[0]| |W[1,2]|))
(define-fun t.3 () Real (* |e[0]| |W[0,0]|))
(define-fun t.4 () Real (* |e[0]| |W[0,1]|))
(define-fun t.5 () Real (* |e[0]| |W[0,2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0) (+ (* |e[1]| |W[0,0]|) t.0))) (not (= (+ (* |e[1]| |W[0,1]|) t.1) (+ (* |e[1]| |W[0,1]|) t.1))) (not (= (+ (* |e[1]| |W[0,2]|) t.2) (+ (* |e[1]| |W[0,2]|) t.2))) (not (= (+ t.3 t.0) 0.0)) (not (= (+ t.4 t.1) 0.0)) (not (= (+ t.5 t.2) 0.0)) (not (= (+ t.3 (* |e[1]| |W[1,0]|)) (+ t.3 (* |e[1]| |W[1,0]|)))) (not (= (+ t.4 (* |e[1]| |W[1,1]|)) (+ t.4 (* |e[1]| |W[1,1]|)))) (not (= (+ t.5 (* |e[1]| |W[1,2]|)) (+ t.5 (* |e[1]| |W[1,2]|))))))  ; claim, that one of 9 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0])
(check-sat)
(pop 1)
; n = 3, m = 2, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[1,1]|))
(define-fun t.2 () Real (* |e[0]| |W[1,2]|))
(define-fun t.3 () Real (* |e[0]| |W[1,3]|))
(define-fun t.4 () Real (* |e[0]| |W[0,0]|))
(define-fun t.5 () Real (* |e[0]| |W[0,1]|))
(define-fun t.6 () Real (* |e[0]| |W[0,2]|))
(define-fun t.7 () Real (* |e[0]| |W[0,3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0) (+ (* |e[1]| |W[0,0]|) t.0))) (not (= (+ (* |e[1]| |W[0,1]|) t.1) (+ (* |e[1]| |W[0,1]|) t.1))) (not (= (+ (* |e[1]| |W[0,2]|) t.2) (+ (* |e[1]| |W[0,2]|) t.2))) (not (= (+ (* |e[1]| |W[0,3]|) t.3) (+ (* |e[1]| |W[0,3]|) t.3))) (not (= (+ t.4 t.0) 0.0)) (not (= (+ t.5 t.1) 0.0)) (not (= (+ t.6 t.2) 0.0)) (not (= (+ t.7 t.3) 0.0)) (not (= (+ t.4 (* |e[1]| |W[1,0]|)) (+ t.4 (* |e[1]| |W[1,0]|)))) (not (= (+ t.5 (* |e[1]| |W[1,1]|)) (+ t.5 (* |e[1]| |W[1,1]|)))) (not (= (+ t.6 (* |e[1]| |W[1,2]|)) (+ t.6 (* |e[1]| |W[1,2]|)))) (not (= (+ t.7 (* |e[1]| |W[1,3]|)) (+ t.7 (* |e[1]| |W[1,3]|))))))  ; claim, that one of 12 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0])
(check-sat)
(pop 1)
; n = 3, m = 3, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[0,0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1) (+ (* |e[1]| |W[0,0]|) t.0 t.1))) (not (= (+ t.2 t.0 t.1) 0.0)) (not (= (+ t.2 (* |e[1]| |W[1,0]|) t.1) (+ t.2 (* |e[1]| |W[1,0]|) t.1))) (not (= (+ t.2 t.0 (* |e[1]| |W[2,0]|)) (+ t.2 t.0 (* |e[1]| |W[2,0]|))))))  ; claim, that one of 4 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0])
(check-sat)
(pop 1)
; n = 3, m = 3, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[1,1]|))
(define-fun t.3 () Real (* |e[0]| |W[2,1]|))
(define-fun t.4 () Real (* |e[0]| |W[0,0]|))
(define-fun t.5 () Real (* |e[0]| |W[0,1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1) (+ (* |e[1]| |W[0,0]|) t.0 t.1))) (not (= (+ (* |e[1]| |W[0,1]|) t.2 t.3) (+ (* |e[1]| |W[0,1]|) t.2 t.3))) (not (= (+ t.4 t.0 t.1) 0.0)) (not (= (+ t.5 t.2 t.3) 0.0)) (not (= (+ t.4 (* |e[1]| |W[1,0]|) t.1) (+ t.4 (* |e[1]| |W[1,0]|) t.1))) (not (= (+ t.5 (* |e[1]| |W[1,1]|) t.3) (+ t.5 (* |e[1]| |W[1,1]|) t.3))) (not (= (+ t.4 t.0 (* |e[1]| |W[2,0]|)) (+ t.4 t.0 (* |e[1]| |W[2,0]|)))) (not (= (+ t.5 t.2 (* |e[1]| |W[2,1]|)) (+ t.5 t.2 (* |e[1]| |W[2,1]|))))))  ; claim, that one of 8 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0])
(check-sat)
(pop 1)
; n = 3, m = 3, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[1,1]|))
(define-fun t.3 () Real (* |e[0]| |W[2,1]|))
(define-fun t.4 () Real (* |e[0]| |W[1,2]|))
(define-fun t.5 () Real (* |e[0]| |W[2,2]|))
(define-fun t.6 () Real (* |e[0]| |W[0,0]|))
(define-fun t.7 () Real (* |e[0]| |W[0,1]|))
(define-fun t.8 () Real (* |e[0]| |W[0,2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1) (+ (* |e[1]| |W[0,0]|) t.0 t.1))) (not (= (+ (* |e[1]| |W[0,1]|) t.2 t.3) (+ (* |e[1]| |W[0,1]|) t.2 t.3))) (not (= (+ (* |e[1]| |W[0,2]|) t.4 t.5) (+ (* |e[1]| |W[0,2]|) t.4 t.5))) (not (= (+ t.6 t.0 t.1) 0.0)) (not (= (+ t.7 t.2 t.3) 0.0)) (not (= (+ t.8 t.4 t.5) 0.0)) (not (= (+ t.6 (* |e[1]| |W[1,0]|) t.1) (+ t.6 (* |e[1]| |W[1,0]|) t.1))) (not (= (+ t.7 (* |e[1]| |W[1,1]|) t.3) (+ t.7 (* |e[1]| |W[1,1]|) t.3))) (not (= (+ t.8 (* |e[1]| |W[1,2]|) t.5) (+ t.8 (* |e[1]| |W[1,2]|) t.5))) (not (= (+ t.6 t.0 (* |e[1]| |W[2,0]|)) (+ t.6 t.0 (* |e[1]| |W[2,0]|)))) (not (= (+ t.7 t.2 (* |e[1]| |W[2,1]|)) (+ t.7 t.2 (* |e[1]| |W[2,1]|)))) (not (= (+ t.8 t.4 (* |e[1]| |W[2,2]|)) (+ t.8 t.4 (* |e[1]| |W[2,2]|))))))  ; claim, that one of 12 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0])
(check-sat)
(pop 1)
; n = 3, m = 3, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[1,1]|))
(define-fun t.3 () Real (* |e[0]| |W[2,1]|))
(define-fun t.4 () Real (* |e[0]| |W[1,2]|))
(define-fun t.5 () Real (* |e[0]| |W[2,2]|))
(define-fun t.6 () Real (* |e[0]| |W[1,3]|))
(define-fun t.7 () Real (* |e[0]| |W[2,3]|))
(define-fun t.8 () Real (* |e[0]| |W[0,0]|))
(define-fun t.9 () Real (* |e[0]| |W[0,1]|))
(define-fun t.10 () Real (* |e[0]| |W[0,2]|))
(define-fun t.11 () Real (* |e[0]| |W[0,3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1) (+ (* |e[1]| |W[0,0]|) t.0 t.1))) (not (= (+ (* |e[1]| |W[0,1]|) t.2 t.3) (+ (* |e[1]| |W[0,1]|) t.2 t.3))) (not (= (+ (* |e[1]| |W[0,2]|) t.4 t.5) (+ (* |e[1]| |W[0,2]|) t.4 t.5))) (not (= (+ (* |e[1]| |W[0,3]|) t.6 t.7) (+ (* |e[1]| |W[0,3]|) t.6 t.7))) (not (= (+ t.8 t.0 t.1) 0.0)) (not (= (+ t.9 t.2 t.3) 0.0)) (not (= (+ t.10 t.4 t.5) 0.0)) (not (= (+ t.11 t.6 t.7) 0.0)) (not (= (+ t.8 (* |e[1]| |W[1,0]|) t.1) (+ t.8 (* |e[1]| |W[1,0]|) t.1))) (not (= (+ t.9 (* |e[1]| |W[1,1]|) t.3) (+ t.9 (* |e[1]| |W[1,1]|) t.3))) (not (= (+ t.10 (* |e[1]| |W[1,2]|) t.5) (+ t.10 (* |e[1]| |W[1,2]|) t.5))) (not (= (+ t.11 (* |e[1]| |W[1,3]|) t.7) (+ t.11 (* |e[1]| |W[1,3]|) t.7))) (not (= (+ t.8 t.0 (* |e[1]| |W[2,0]|)) (+ t.8 t.0 (* |e[1]| |W[2,0]|)))) (not (= (+ t.9 t.2 (* |e[1]| |W[2,1]|)) (+ t.9 t.2 (* |e[1]| |W[2,1]|)))) (not (= (+ t.10 t.4 (* |e[1]| |W[2,2]|)) (+ t.10 t.4 (* |e[1]| |W[2,2]|)))) (not (= (+ t.11 t.6 (* |e[1]| |W[2,3]|)) (+ t.11 t.6 (* |e[1]| |W[2,3]|))))))  ; claim, that one of 16 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0])
(check-sat)
(pop 1)
; n = 3, m = 4, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[3,0]|))
(define-fun t.3 () Real (* |e[0]| |W[0,0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2) (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2))) (not (= (+ t.3 t.0 t.1 t.2) 0.0)) (not (= (+ t.3 (* |e[1]| |W[1,0]|) t.1 t.2) (+ t.3 (* |e[1]| |W[1,0]|) t.1 t.2))) (not (= (+ t.3 t.0 (* |e[1]| |W[2,0]|) t.2) (+ t.3 t.0 (* |e[1]| |W[2,0]|) t.2))) (not (= (+ t.3 t.0 t.1 (* |e[1]| |W[3,0]|)) (+ t.3 t.0 t.1 (* |e[1]| |W[3,0]|))))))  ; claim, that one of 5 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0] + e[0] * W[3, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * ...
(check-sat)
(pop 1)
; n = 3, m = 4, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[3,0]|))
(define-fun t.3 () Real (* |e[0]| |W[1,1]|))
(define-fun t.4 () Real (* |e[0]| |W[2,1]|))
(define-fun t.5 () Real (* |e[0]| |W[3,1]|))
(define-fun t.6 () Real (* |e[0]| |W[0,0]|))
(define-fun t.7 () Real (* |e[0]| |W[0,1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2) (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2))) (not (= (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5) (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5))) (not (= (+ t.6 t.0 t.1 t.2) 0.0)) (not (= (+ t.7 t.3 t.4 t.5) 0.0)) (not (= (+ t.6 (* |e[1]| |W[1,0]|) t.1 t.2) (+ t.6 (* |e[1]| |W[1,0]|) t.1 t.2))) (not (= (+ t.7 (* |e[1]| |W[1,1]|) t.4 t.5) (+ t.7 (* |e[1]| |W[1,1]|) t.4 t.5))) (not (= (+ t.6 t.0 (* |e[1]| |W[2,0]|) t.2) (+ t.6 t.0 (* |e[1]| |W[2,0]|) t.2))) (not (= (+ t.7 t.3 (* |e[1]| |W[2,1]|) t.5) (+ t.7 t.3 (* |e[1]| |W[2,1]|) t.5))) (not (= (+ t.6 t.0 t.1 (* |e[1]| |W[3,0]|)) (+ t.6 t.0 t.1 (* |e[1]| |W[3,0]|)))) (not (= (+ t.7 t.3 t.4 (* |e[1]| |W[3,1]|)) (+ t.7 t.3 t.4 (* |e[1]| |W[3,1]|))))))  ; claim, that one of 10 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0] + e[0] * W[3, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] *...
(check-sat)
(pop 1)
; n = 3, m = 4, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[3,0]|))
(define-fun t.3 () Real (* |e[0]| |W[1,1]|))
(define-fun t.4 () Real (* |e[0]| |W[2,1]|))
(define-fun t.5 () Real (* |e[0]| |W[3,1]|))
(define-fun t.6 () Real (* |e[0]| |W[1,2]|))
(define-fun t.7 () Real (* |e[0]| |W[2,2]|))
(define-fun t.8 () Real (* |e[0]| |W[3,2]|))
(define-fun t.9 () Real (* |e[0]| |W[0,0]|))
(define-fun t.10 () Real (* |e[0]| |W[0,1]|))
(define-fun t.11 () Real (* |e[0]| |W[0,2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2) (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2))) (not (= (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5) (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5))) (not (= (+ (* |e[1]| |W[0,2]|) t.6 t.7 t.8) (+ (* |e[1]| |W[0,2]|) t.6 t.7 t.8))) (not (= (+ t.9 t.0 t.1 t.2) 0.0)) (not (= (+ t.10 t.3 t.4 t.5) 0.0)) (not (= (+ t.11 t.6 t.7 t.8) 0.0)) (not (= (+ t.9 (* |e[1]| |W[1,0]|) t.1 t.2) (+ t.9 (* |e[1]| |W[1,0]|) t.1 t.2))) (not (= (+ t.10 (* |e[1]| |W[1,1]|) t.4 t.5) (+ t.10 (* |e[1]| |W[1,1]|) t.4 t.5))) (not (= (+ t.11 (* |e[1]| |W[1,2]|) t.7 t.8) (+ t.11 (* |e[1]| |W[1,2]|) t.7 t.8))) (not (= (+ t.9 t.0 (* |e[1]| |W[2,0]|) t.2) (+ t.9 t.0 (* |e[1]| |W[2,0]|) t.2))) (not (= (+ t.10 t.3 (* |e[1]| |W[2,1]|) t.5) (+ t.10 t.3 (* |e[1]| |W[2,1]|) t.5))) (not (= (+ t.11 t.6 (* |e[1]| |W[2,2]|) t.8) (+ t.11 t.6 (* |e[1]| |W[2,2]|) t.8))) (not (= (+ t.9 t.0 t.1 (* |e[1]| |W[3,0]|)) (+ t.9 t.0 t.1 (* |e[1]| |W[3,0]|)))) (not (= (+ t.10 t.3 t.4 (* |e[1]| |W[3,1]|)) (+ t.10 t.3 t.4 (* |e[1]| |W[3,1]|)))) (not (= (+ t.11 t.6 t.7 (* |e[1]| |W[3,2]|)) (+ t.11 t.6 t.7 (* |e[1]| |W[3,2]|))))))  ; claim, that one of 15 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0] + e[0] * W[3, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] *...
(check-sat)
(pop 1)
; n = 3, m = 4, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[3,0]|))
(define-fun t.3 () Real (* |e[0]| |W[1,1]|))
(define-fun t.4 () Real (* |e[0]| |W[2,1]|))
(define-fun t.5 () Real (* |e[0]| |W[3,1]|))
(define-fun t.6 () Real (* |e[0]| |W[1,2]|))
(define-fun t.7 () Real (* |e[0]| |W[2,2]|))
(define-fun t.8 () Real (* |e[0]| |W[3,2]|))
(define-fun t.9 () Real (* |e[0]| |W[1,3]|))
(define-fun t.10 () Real (* |e[0]| |W[2,3]|))
(define-fun t.11 () Real (* |e[0]| |W[3,3]|))
(define-fun t.12 () Real (* |e[0]| |W[0,0]|))
(define-fun t.13 () Real (* |e[0]| |W[0,1]|))
(define-fun t.14 () Real (* |e[0]| |W[0,2]|))
(define-fun t.15 () Real (* |e[0]| |W[0,3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2) (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2))) (not (= (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5) (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5))) (not (= (+ (* |e[1]| |W[0,2]|) t.6 t.7 t.8) (+ (* |e[1]| |W[0,2]|) t.6 t.7 t.8))) (not (= (+ (* |e[1]| |W[0,3]|) t.9 t.10 t.11) (+ (* |e[1]| |W[0,3]|) t.9 t.10 t.11))) (not (= (+ t.12 t.0 t.1 t.2) 0.0)) (not (= (+ t.13 t.3 t.4 t.5) 0.0)) (not (= (+ t.14 t.6 t.7 t.8) 0.0)) (not (= (+ t.15 t.9 t.10 t.11) 0.0)) (not (= (+ t.12 (* |e[1]| |W[1,0]|) t.1 t.2) (+ t.12 (* |e[1]| |W[1,0]|) t.1 t.2))) (not (= (+ t.13 (* |e[1]| |W[1,1]|) t.4 t.5) (+ t.13 (* |e[1]| |W[1,1]|) t.4 t.5))) (not (= (+ t.14 (* |e[1]| |W[1,2]|) t.7 t.8) (+ t.14 (* |e[1]| |W[1,2]|) t.7 t.8))) (not (= (+ t.15 (* |e[1]| |W[1,3]|) t.10 t.11) (+ t.15 (* |e[1]| |W[1,3]|) t.10 t.11))) (not (= (+ t.12 t.0 (* |e[1]| |W[2,0]|) t.2) (+ t.12 t.0 (* |e[1]| |W[2,0]|) t.2))) (not (= (+ t.13 t.3 (* |e[1]| |W[2,1]|) t.5) (+ t.13 t.3 (* |e[1]| |W[2,1]|) t.5))) (not (= (+ t.14 t.6 (* |e[1]| |W[2,2]|) t.8) (+ t.14 t.6 (* |e[1]| |W[2,2]|) t.8))) (not (= (+ t.15 t.9 (* |e[1]| |W[2,3]|) t.11) (+ t.15 t.9 (* |e[1]| |W[2,3]|) t.11))) (not (= (+ t.12 t.0 t.1 (* |e[1]| |W[3,0]|)) (+ t.12 t.0 t.1 (* |e[1]| |W[3,0]|)))) (not (= (+ t.13 t.3 t.4 (* |e[1]| |W[3,1]|)) (+ t.13 t.3 t.4 (* |e[1]| |W[3,1]|)))) (not (= (+ t.14 t.6 t.7 (* |e[1]| |W[3,2]|)) (+ t.14 t.6 t.7 (* |e[1]| |W[3,2]|)))) (not (= (+ t.15 t.9 t.10 (* |e[1]| |W[3,3]|)) (+ t.15 t.9 t.10 (* |e[1]| |W[3,3]|))))))  ; claim, that one of 20 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0] + e[0] * W[3, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] *...
(check-sat)
(pop 1)
; n = 4, m = 1, H = 1
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
(assert (or (not (= (* |e[1]| |W[0,0]|) (* |e[1]| |W[0,0]|))) (not (= (* |e[0]| |W[0,0]|) 0.0))))  ; claim, that one of 2 equations fails, as in: e[1] * W[0, 0] = e[1] * W[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 1, H = 2
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
(assert (or (not (= (* |e[1]| |W[0,0]|) (* |e[1]| |W[0,0]|))) (not (= (* |e[1]| |W[0,1]|) (* |e[1]| |W[0,1]|))) (not (= (* |e[0]| |W[0,0]|) 0.0)) (not (= (* |e[0]| |W[0,1]|) 0.0))))  ; claim, that one of 4 equations fails, as in: e[1] * W[0, 0] = e[1] * W[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 1, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |e[1]| |W[0,0]|) (* |e[1]| |W[0,0]|))) (not (= (* |e[1]| |W[0,1]|) (* |e[1]| |W[0,1]|))) (not (= (* |e[1]| |W[0,2]|) (* |e[1]| |W[0,2]|))) (not (= (* |e[0]| |W[0,0]|) 0.0)) (not (= (* |e[0]| |W[0,1]|) 0.0)) (not (= (* |e[0]| |W[0,2]|) 0.0))))  ; claim, that one of 6 equations fails, as in: e[1] * W[0, 0] = e[1] * W[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 1, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (* |e[1]| |W[0,0]|) (* |e[1]| |W[0,0]|))) (not (= (* |e[1]| |W[0,1]|) (* |e[1]| |W[0,1]|))) (not (= (* |e[1]| |W[0,2]|) (* |e[1]| |W[0,2]|))) (not (= (* |e[1]| |W[0,3]|) (* |e[1]| |W[0,3]|))) (not (= (* |e[0]| |W[0,0]|) 0.0)) (not (= (* |e[0]| |W[0,1]|) 0.0)) (not (= (* |e[0]| |W[0,2]|) 0.0)) (not (= (* |e[0]| |W[0,3]|) 0.0))))  ; claim, that one of 8 equations fails, as in: e[1] * W[0, 0] = e[1] * W[0, 0]
(check-sat)
(pop 1)
; n = 4, m = 2, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[0,0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0) (+ (* |e[1]| |W[0,0]|) t.0))) (not (= (+ t.1 t.0) 0.0)) (not (= (+ t.1 (* |e[1]| |W[1,0]|)) (+ t.1 (* |e[1]| |W[1,0]|))))))  ; claim, that one of 3 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0])
(check-sat)
(pop 1)
; n = 4, m = 2, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[1,1]|))
(define-fun t.2 () Real (* |e[0]| |W[0,0]|))
(define-fun t.3 () Real (* |e[0]| |W[0,1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0) (+ (* |e[1]| |W[0,0]|) t.0))) (not (= (+ (* |e[1]| |W[0,1]|) t.1) (+ (* |e[1]| |W[0,1]|) t.1))) (not (= (+ t.2 t.0) 0.0)) (not (= (+ t.3 t.1) 0.0)) (not (= (+ t.2 (* |e[1]| |W[1,0]|)) (+ t.2 (* |e[1]| |W[1,0]|)))) (not (= (+ t.3 (* |e[1]| |W[1,1]|)) (+ t.3 (* |e[1]| |W[1,1]|))))))  ; claim, that one of 6 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0])
(check-sat)
(pop 1)
; n = 4, m = 2, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[1,1]|))
(define-fun t.2 () Real (* |e[0]| |W[1,2]|))
(define-fun t.3 () Real (* |e[0]| |W[0,0]|))
(define-fun t.4 () Real (* |e[0]| |W[0,1]|))
(define-fun t.5 () Real (* |e[0]| |W[0,2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0) (+ (* |e[1]| |W[0,0]|) t.0))) (not (= (+ (* |e[1]| |W[0,1]|) t.1) (+ (* |e[1]| |W[0,1]|) t.1))) (not (= (+ (* |e[1]| |W[0,2]|) t.2) (+ (* |e[1]| |W[0,2]|) t.2))) (not (= (+ t.3 t.0) 0.0)) (not (= (+ t.4 t.1) 0.0)) (not (= (+ t.5 t.2) 0.0)) (not (= (+ t.3 (* |e[1]| |W[1,0]|)) (+ t.3 (* |e[1]| |W[1,0]|)))) (not (= (+ t.4 (* |e[1]| |W[1,1]|)) (+ t.4 (* |e[1]| |W[1,1]|)))) (not (= (+ t.5 (* |e[1]| |W[1,2]|)) (+ t.5 (* |e[1]| |W[1,2]|))))))  ; claim, that one of 9 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0])
(check-sat)
(pop 1)
; n = 4, m = 2, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[1,1]|))
(define-fun t.2 () Real (* |e[0]| |W[1,2]|))
(define-fun t.3 () Real (* |e[0]| |W[1,3]|))
(define-fun t.4 () Real (* |e[0]| |W[0,0]|))
(define-fun t.5 () Real (* |e[0]| |W[0,1]|))
(define-fun t.6 () Real (* |e[0]| |W[0,2]|))
(define-fun t.7 () Real (* |e[0]| |W[0,3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0) (+ (* |e[1]| |W[0,0]|) t.0))) (not (= (+ (* |e[1]| |W[0,1]|) t.1) (+ (* |e[1]| |W[0,1]|) t.1))) (not (= (+ (* |e[1]| |W[0,2]|) t.2) (+ (* |e[1]| |W[0,2]|) t.2))) (not (= (+ (* |e[1]| |W[0,3]|) t.3) (+ (* |e[1]| |W[0,3]|) t.3))) (not (= (+ t.4 t.0) 0.0)) (not (= (+ t.5 t.1) 0.0)) (not (= (+ t.6 t.2) 0.0)) (not (= (+ t.7 t.3) 0.0)) (not (= (+ t.4 (* |e[1]| |W[1,0]|)) (+ t.4 (* |e[1]| |W[1,0]|)))) (not (= (+ t.5 (* |e[1]| |W[1,1]|)) (+ t.5 (* |e[1]| |W[1,1]|)))) (not (= (+ t.6 (* |e[1]| |W[1,2]|)) (+ t.6 (* |e[1]| |W[1,2]|)))) (not (= (+ t.7 (* |e[1]| |W[1,3]|)) (+ t.7 (* |e[1]| |W[1,3]|))))))  ; claim, that one of 12 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0])
(check-sat)
(pop 1)
; n = 4, m = 3, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[0,0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1) (+ (* |e[1]| |W[0,0]|) t.0 t.1))) (not (= (+ t.2 t.0 t.1) 0.0)) (not (= (+ t.2 (* |e[1]| |W[1,0]|) t.1) (+ t.2 (* |e[1]| |W[1,0]|) t.1))) (not (= (+ t.2 t.0 (* |e[1]| |W[2,0]|)) (+ t.2 t.0 (* |e[1]| |W[2,0]|))))))  ; claim, that one of 4 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0])
(check-sat)
(pop 1)
; n = 4, m = 3, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[1,1]|))
(define-fun t.3 () Real (* |e[0]| |W[2,1]|))
(define-fun t.4 () Real (* |e[0]| |W[0,0]|))
(define-fun t.5 () Real (* |e[0]| |W[0,1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1) (+ (* |e[1]| |W[0,0]|) t.0 t.1))) (not (= (+ (* |e[1]| |W[0,1]|) t.2 t.3) (+ (* |e[1]| |W[0,1]|) t.2 t.3))) (not (= (+ t.4 t.0 t.1) 0.0)) (not (= (+ t.5 t.2 t.3) 0.0)) (not (= (+ t.4 (* |e[1]| |W[1,0]|) t.1) (+ t.4 (* |e[1]| |W[1,0]|) t.1))) (not (= (+ t.5 (* |e[1]| |W[1,1]|) t.3) (+ t.5 (* |e[1]| |W[1,1]|) t.3))) (not (= (+ t.4 t.0 (* |e[1]| |W[2,0]|)) (+ t.4 t.0 (* |e[1]| |W[2,0]|)))) (not (= (+ t.5 t.2 (* |e[1]| |W[2,1]|)) (+ t.5 t.2 (* |e[1]| |W[2,1]|))))))  ; claim, that one of 8 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0])
(check-sat)
(pop 1)
; n = 4, m = 3, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[1,1]|))
(define-fun t.3 () Real (* |e[0]| |W[2,1]|))
(define-fun t.4 () Real (* |e[0]| |W[1,2]|))
(define-fun t.5 () Real (* |e[0]| |W[2,2]|))
(define-fun t.6 () Real (* |e[0]| |W[0,0]|))
(define-fun t.7 () Real (* |e[0]| |W[0,1]|))
(define-fun t.8 () Real (* |e[0]| |W[0,2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1) (+ (* |e[1]| |W[0,0]|) t.0 t.1))) (not (= (+ (* |e[1]| |W[0,1]|) t.2 t.3) (+ (* |e[1]| |W[0,1]|) t.2 t.3))) (not (= (+ (* |e[1]| |W[0,2]|) t.4 t.5) (+ (* |e[1]| |W[0,2]|) t.4 t.5))) (not (= (+ t.6 t.0 t.1) 0.0)) (not (= (+ t.7 t.2 t.3) 0.0)) (not (= (+ t.8 t.4 t.5) 0.0)) (not (= (+ t.6 (* |e[1]| |W[1,0]|) t.1) (+ t.6 (* |e[1]| |W[1,0]|) t.1))) (not (= (+ t.7 (* |e[1]| |W[1,1]|) t.3) (+ t.7 (* |e[1]| |W[1,1]|) t.3))) (not (= (+ t.8 (* |e[1]| |W[1,2]|) t.5) (+ t.8 (* |e[1]| |W[1,2]|) t.5))) (not (= (+ t.6 t.0 (* |e[1]| |W[2,0]|)) (+ t.6 t.0 (* |e[1]| |W[2,0]|)))) (not (= (+ t.7 t.2 (* |e[1]| |W[2,1]|)) (+ t.7 t.2 (* |e[1]| |W[2,1]|)))) (not (= (+ t.8 t.4 (* |e[1]| |W[2,2]|)) (+ t.8 t.4 (* |e[1]| |W[2,2]|))))))  ; claim, that one of 12 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0])
(check-sat)
(pop 1)
; n = 4, m = 3, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[1,1]|))
(define-fun t.3 () Real (* |e[0]| |W[2,1]|))
(define-fun t.4 () Real (* |e[0]| |W[1,2]|))
(define-fun t.5 () Real (* |e[0]| |W[2,2]|))
(define-fun t.6 () Real (* |e[0]| |W[1,3]|))
(define-fun t.7 () Real (* |e[0]| |W[2,3]|))
(define-fun t.8 () Real (* |e[0]| |W[0,0]|))
(define-fun t.9 () Real (* |e[0]| |W[0,1]|))
(define-fun t.10 () Real (* |e[0]| |W[0,2]|))
(define-fun t.11 () Real (* |e[0]| |W[0,3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1) (+ (* |e[1]| |W[0,0]|) t.0 t.1))) (not (= (+ (* |e[1]| |W[0,1]|) t.2 t.3) (+ (* |e[1]| |W[0,1]|) t.2 t.3))) (not (= (+ (* |e[1]| |W[0,2]|) t.4 t.5) (+ (* |e[1]| |W[0,2]|) t.4 t.5))) (not (= (+ (* |e[1]| |W[0,3]|) t.6 t.7) (+ (* |e[1]| |W[0,3]|) t.6 t.7))) (not (= (+ t.8 t.0 t.1) 0.0)) (not (= (+ t.9 t.2 t.3) 0.0)) (not (= (+ t.10 t.4 t.5) 0.0)) (not (= (+ t.11 t.6 t.7) 0.0)) (not (= (+ t.8 (* |e[1]| |W[1,0]|) t.1) (+ t.8 (* |e[1]| |W[1,0]|) t.1))) (not (= (+ t.9 (* |e[1]| |W[1,1]|) t.3) (+ t.9 (* |e[1]| |W[1,1]|) t.3))) (not (= (+ t.10 (* |e[1]| |W[1,2]|) t.5) (+ t.10 (* |e[1]| |W[1,2]|) t.5))) (not (= (+ t.11 (* |e[1]| |W[1,3]|) t.7) (+ t.11 (* |e[1]| |W[1,3]|) t.7))) (not (= (+ t.8 t.0 (* |e[1]| |W[2,0]|)) (+ t.8 t.0 (* |e[1]| |W[2,0]|)))) (not (= (+ t.9 t.2 (* |e[1]| |W[2,1]|)) (+ t.9 t.2 (* |e[1]| |W[2,1]|)))) (not (= (+ t.10 t.4 (* |e[1]| |W[2,2]|)) (+ t.10 t.4 (* |e[1]| |W[2,2]|)))) (not (= (+ t.11 t.6 (* |e[1]| |W[2,3]|)) (+ t.11 t.6 (* |e[1]| |W[2,3]|))))))  ; claim, that one of 16 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0])
(check-sat)
(pop 1)
; n = 4, m = 4, H = 1
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[3,0]|))
(define-fun t.3 () Real (* |e[0]| |W[0,0]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2) (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2))) (not (= (+ t.3 t.0 t.1 t.2) 0.0)) (not (= (+ t.3 (* |e[1]| |W[1,0]|) t.1 t.2) (+ t.3 (* |e[1]| |W[1,0]|) t.1 t.2))) (not (= (+ t.3 t.0 (* |e[1]| |W[2,0]|) t.2) (+ t.3 t.0 (* |e[1]| |W[2,0]|) t.2))) (not (= (+ t.3 t.0 t.1 (* |e[1]| |W[3,0]|)) (+ t.3 t.0 t.1 (* |e[1]| |W[3,0]|))))))  ; claim, that one of 5 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0] + e[0] * W[3, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * ...
(check-sat)
(pop 1)
; n = 4, m = 4, H = 2
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[3,0]|))
(define-fun t.3 () Real (* |e[0]| |W[1,1]|))
(define-fun t.4 () Real (* |e[0]| |W[2,1]|))
(define-fun t.5 () Real (* |e[0]| |W[3,1]|))
(define-fun t.6 () Real (* |e[0]| |W[0,0]|))
(define-fun t.7 () Real (* |e[0]| |W[0,1]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2) (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2))) (not (= (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5) (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5))) (not (= (+ t.6 t.0 t.1 t.2) 0.0)) (not (= (+ t.7 t.3 t.4 t.5) 0.0)) (not (= (+ t.6 (* |e[1]| |W[1,0]|) t.1 t.2) (+ t.6 (* |e[1]| |W[1,0]|) t.1 t.2))) (not (= (+ t.7 (* |e[1]| |W[1,1]|) t.4 t.5) (+ t.7 (* |e[1]| |W[1,1]|) t.4 t.5))) (not (= (+ t.6 t.0 (* |e[1]| |W[2,0]|) t.2) (+ t.6 t.0 (* |e[1]| |W[2,0]|) t.2))) (not (= (+ t.7 t.3 (* |e[1]| |W[2,1]|) t.5) (+ t.7 t.3 (* |e[1]| |W[2,1]|) t.5))) (not (= (+ t.6 t.0 t.1 (* |e[1]| |W[3,0]|)) (+ t.6 t.0 t.1 (* |e[1]| |W[3,0]|)))) (not (= (+ t.7 t.3 t.4 (* |e[1]| |W[3,1]|)) (+ t.7 t.3 t.4 (* |e[1]| |W[3,1]|))))))  ; claim, that one of 10 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0] + e[0] * W[3, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] *...
(check-sat)
(pop 1)
; n = 4, m = 4, H = 3
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[3,0]|))
(define-fun t.3 () Real (* |e[0]| |W[1,1]|))
(define-fun t.4 () Real (* |e[0]| |W[2,1]|))
(define-fun t.5 () Real (* |e[0]| |W[3,1]|))
(define-fun t.6 () Real (* |e[0]| |W[1,2]|))
(define-fun t.7 () Real (* |e[0]| |W[2,2]|))
(define-fun t.8 () Real (* |e[0]| |W[3,2]|))
(define-fun t.9 () Real (* |e[0]| |W[0,0]|))
(define-fun t.10 () Real (* |e[0]| |W[0,1]|))
(define-fun t.11 () Real (* |e[0]| |W[0,2]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2) (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2))) (not (= (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5) (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5))) (not (= (+ (* |e[1]| |W[0,2]|) t.6 t.7 t.8) (+ (* |e[1]| |W[0,2]|) t.6 t.7 t.8))) (not (= (+ t.9 t.0 t.1 t.2) 0.0)) (not (= (+ t.10 t.3 t.4 t.5) 0.0)) (not (= (+ t.11 t.6 t.7 t.8) 0.0)) (not (= (+ t.9 (* |e[1]| |W[1,0]|) t.1 t.2) (+ t.9 (* |e[1]| |W[1,0]|) t.1 t.2))) (not (= (+ t.10 (* |e[1]| |W[1,1]|) t.4 t.5) (+ t.10 (* |e[1]| |W[1,1]|) t.4 t.5))) (not (= (+ t.11 (* |e[1]| |W[1,2]|) t.7 t.8) (+ t.11 (* |e[1]| |W[1,2]|) t.7 t.8))) (not (= (+ t.9 t.0 (* |e[1]| |W[2,0]|) t.2) (+ t.9 t.0 (* |e[1]| |W[2,0]|) t.2))) (not (= (+ t.10 t.3 (* |e[1]| |W[2,1]|) t.5) (+ t.10 t.3 (* |e[1]| |W[2,1]|) t.5))) (not (= (+ t.11 t.6 (* |e[1]| |W[2,2]|) t.8) (+ t.11 t.6 (* |e[1]| |W[2,2]|) t.8))) (not (= (+ t.9 t.0 t.1 (* |e[1]| |W[3,0]|)) (+ t.9 t.0 t.1 (* |e[1]| |W[3,0]|)))) (not (= (+ t.10 t.3 t.4 (* |e[1]| |W[3,1]|)) (+ t.10 t.3 t.4 (* |e[1]| |W[3,1]|)))) (not (= (+ t.11 t.6 t.7 (* |e[1]| |W[3,2]|)) (+ t.11 t.6 t.7 (* |e[1]| |W[3,2]|))))))  ; claim, that one of 15 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0] + e[0] * W[3, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] *...
(check-sat)
(pop 1)
; n = 4, m = 4, H = 4
(push 1)
(declare-fun |e[0]| () Real)
(declare-fun |e[1]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |W[1,0]| () Real)
(declare-fun |W[2,0]| () Real)
(declare-fun |W[3,0]| () Real)
(declare-fun |W[0,1]| () Real)
(declare-fun |W[1,1]| () Real)
(declare-fun |W[2,1]| () Real)
(declare-fun |W[3,1]| () Real)
(declare-fun |W[0,2]| () Real)
(declare-fun |W[1,2]| () Real)
(declare-fun |W[2,2]| () Real)
(declare-fun |W[3,2]| () Real)
(declare-fun |W[0,3]| () Real)
(declare-fun |W[1,3]| () Real)
(declare-fun |W[2,3]| () Real)
(declare-fun |W[3,3]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(define-fun t.0 () Real (* |e[0]| |W[1,0]|))
(define-fun t.1 () Real (* |e[0]| |W[2,0]|))
(define-fun t.2 () Real (* |e[0]| |W[3,0]|))
(define-fun t.3 () Real (* |e[0]| |W[1,1]|))
(define-fun t.4 () Real (* |e[0]| |W[2,1]|))
(define-fun t.5 () Real (* |e[0]| |W[3,1]|))
(define-fun t.6 () Real (* |e[0]| |W[1,2]|))
(define-fun t.7 () Real (* |e[0]| |W[2,2]|))
(define-fun t.8 () Real (* |e[0]| |W[3,2]|))
(define-fun t.9 () Real (* |e[0]| |W[1,3]|))
(define-fun t.10 () Real (* |e[0]| |W[2,3]|))
(define-fun t.11 () Real (* |e[0]| |W[3,3]|))
(define-fun t.12 () Real (* |e[0]| |W[0,0]|))
(define-fun t.13 () Real (* |e[0]| |W[0,1]|))
(define-fun t.14 () Real (* |e[0]| |W[0,2]|))
(define-fun t.15 () Real (* |e[0]| |W[0,3]|))
(assert (= |e[0]| 0.0))  ; hypothesis: e[0] = 0
(assert case.1)  ; hypothesis: e[0] = 0
(assert (= (+ (- 1.0) |e[1]|) 0.0))  ; hypothesis: (e[1] + -1) = 0
(assert case.3)  ; hypothesis: (e[1] + -1) = 0
(assert (or (not (= (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2) (+ (* |e[1]| |W[0,0]|) t.0 t.1 t.2))) (not (= (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5) (+ (* |e[1]| |W[0,1]|) t.3 t.4 t.5))) (not (= (+ (* |e[1]| |W[0,2]|) t.6 t.7 t.8) (+ (* |e[1]| |W[0,2]|) t.6 t.7 t.8))) (not (= (+ (* |e[1]| |W[0,3]|) t.9 t.10 t.11) (+ (* |e[1]| |W[0,3]|) t.9 t.10 t.11))) (not (= (+ t.12 t.0 t.1 t.2) 0.0)) (not (= (+ t.13 t.3 t.4 t.5) 0.0)) (not (= (+ t.14 t.6 t.7 t.8) 0.0)) (not (= (+ t.15 t.9 t.10 t.11) 0.0)) (not (= (+ t.12 (* |e[1]| |W[1,0]|) t.1 t.2) (+ t.12 (* |e[1]| |W[1,0]|) t.1 t.2))) (not (= (+ t.13 (* |e[1]| |W[1,1]|) t.4 t.5) (+ t.13 (* |e[1]| |W[1,1]|) t.4 t.5))) (not (= (+ t.14 (* |e[1]| |W[1,2]|) t.7 t.8) (+ t.14 (* |e[1]| |W[1,2]|) t.7 t.8))) (not (= (+ t.15 (* |e[1]| |W[1,3]|) t.10 t.11) (+ t.15 (* |e[1]| |W[1,3]|) t.10 t.11))) (not (= (+ t.12 t.0 (* |e[1]| |W[2,0]|) t.2) (+ t.12 t.0 (* |e[1]| |W[2,0]|) t.2))) (not (= (+ t.13 t.3 (* |e[1]| |W[2,1]|) t.5) (+ t.13 t.3 (* |e[1]| |W[2,1]|) t.5))) (not (= (+ t.14 t.6 (* |e[1]| |W[2,2]|) t.8) (+ t.14 t.6 (* |e[1]| |W[2,2]|) t.8))) (not (= (+ t.15 t.9 (* |e[1]| |W[2,3]|) t.11) (+ t.15 t.9 (* |e[1]| |W[2,3]|) t.11))) (not (= (+ t.12 t.0 t.1 (* |e[1]| |W[3,0]|)) (+ t.12 t.0 t.1 (* |e[1]| |W[3,0]|)))) (not (= (+ t.13 t.3 t.4 (* |e[1]| |W[3,1]|)) (+ t.13 t.3 t.4 (* |e[1]| |W[3,1]|)))) (not (= (+ t.14 t.6 t.7 (* |e[1]| |W[3,2]|)) (+ t.14 t.6 t.7 (* |e[1]| |W[3,2]|)))) (not (= (+ t.15 t.9 t.10 (* |e[1]| |W[3,3]|)) (+ t.15 t.9 t.10 (* |e[1]| |W[3,3]|))))))  ; claim, that one of 20 equations fails, as in: (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] * W[2, 0] + e[0] * W[3, 0]) = (e[1] * W[0, 0] + e[0] * W[1, 0] + e[0] *...
(check-sat)
(pop 1)
