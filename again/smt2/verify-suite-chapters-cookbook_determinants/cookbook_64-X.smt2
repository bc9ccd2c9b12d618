; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cookbook_64.X at n=2
(push 1)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |A[0,0]| () Real)
(declare-fun |A[1,1]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun inverse.11 () Real)  ; (inverse (+ (* |X[0,0]| |X[1,1]|) (* |X[0,0]| |A[1,1]|) (* |X[1,1]| |A[0,0]|) (* (- 2.0) |X[0,1]| |A[0,1]|) (* (- 1.0) |X[0,1]| |X[0,1]|) (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[0,1]|)))
(declare-fun case.1 () Bool)
(declare-fun case.4 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.10 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ |X[0,0]| |A[0,0]|))
(define-fun t.2 () Real (+ |X[1,1]| |A[1,1]|))
(define-fun t.3 () Real (+ |X[0,1]| |A[0,1]|))
(define-fun t.4 () Real (+ (* t.1 t.2) (* t.3 t.3 t.0)))
(define-fun t.5 () Real (* t.3 inverse.11 t.3 inverse.11))
(define-fun t.6 () Real (* t.3 inverse.11 t.3 inverse.11 t.0))
(assert (=> (not (= (+ (* |X[0,0]| |X[1,1]|) (* |X[0,0]| |A[1,1]|) (* |X[1,1]| |A[0,0]|) (* (- 2.0) |X[0,1]| |A[0,1]|) (* (- 1.0) |X[0,1]| |X[0,1]|) (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[0,1]|)) 0.0)) (= (+ (* |X[0,0]| |X[1,1]| inverse.11) (* |X[0,0]| |A[1,1]| inverse.11) (* |X[1,1]| |A[0,0]| inverse.11) (* (- 2.0) |X[0,1]| |A[0,1]| inverse.11) (* (- 1.0) |X[0,1]| |X[0,1]| inverse.11) (* |A[0,0]| |A[1,1]| inverse.11) (* (- 1.0) |A[0,1]| |A[0,1]| inverse.11)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert case.1)  ; hypothesis: X[0, 0] > 0
(assert case.4)  ; hypothesis: (X[0, 0] * X[1, 1] + X[0, 1] * X[0, 1] * -1) > 0
(assert case.6)  ; hypothesis: A[0, 0] > 0
(assert case.9)  ; hypothesis: (A[0, 0] * A[1, 1] + A[0, 1] * A[0, 1] * -1) > 0
(assert (not (= (+ (* |X[0,0]| |X[1,1]|) (* |X[0,0]| |A[1,1]|) (* |X[1,1]| |A[0,0]|) (* (- 2.0) |X[0,1]| |A[0,1]|) (* (- 1.0) |X[0,1]| |X[0,1]|) (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[0,1]|)) 0.0)))  ; hypothesis: ((X[0, 0] + A[0, 0]) * (X[1, 1] + A[1, 1]) + (X[0, 1] + A[0, 1]) * (X[0, 1] + A[0, 1]) * -1) is not 0
(assert (not case.10))  ; hypothesis: ((X[0, 0] + A[0, 0]) * (X[1, 1] + A[1, 1]) + (X[0, 1] + A[0, 1]) * (X[0, 1] + A[0, 1]) * -1) is not 0
(assert (or (not (= (* (+ (* t.2 inverse.11 t.2 inverse.11) t.5) t.0) (+ t.6 (* t.2 inverse.11 t.2 inverse.11 t.0)))) (not (= (* (+ (* t.3 inverse.11 t.2 inverse.11 t.0) (* t.1 inverse.11 t.3 inverse.11 t.0)) t.0) (+ (* t.1 inverse.11 t.3 inverse.11) (* t.3 inverse.11 t.2 inverse.11)))) (not (= (* (+ (* t.2 inverse.11 t.3 inverse.11 t.0) (* t.3 inverse.11 t.1 inverse.11 t.0)) t.0) (+ (* t.3 inverse.11 t.1 inverse.11) (* t.2 inverse.11 t.3 inverse.11)))) (not (= (* (+ t.5 (* t.1 inverse.11 t.1 inverse.11)) t.0) (+ (* t.1 inverse.11 t.1 inverse.11 t.0) t.6)))))  ; claim, that one of 4 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
