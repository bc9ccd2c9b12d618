; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; matrix_factorisation.U at m=2, n=3, k=4
(push 1)
(declare-fun |mask[0,0]| () Real)
(declare-fun |mask[0,1]| () Real)
(declare-fun |mask[0,2]| () Real)
(declare-fun |mask[1,0]| () Real)
(declare-fun |mask[1,1]| () Real)
(declare-fun |mask[1,2]| () Real)
(declare-fun |lam[]| () Real)
(declare-fun |U[0,0]| () Real)
(declare-fun |M[0,0]| () Real)
(declare-fun |V[0,0]| () Real)
(declare-fun |U[0,1]| () Real)
(declare-fun |V[0,1]| () Real)
(declare-fun |U[0,2]| () Real)
(declare-fun |V[0,2]| () Real)
(declare-fun |U[0,3]| () Real)
(declare-fun |V[0,3]| () Real)
(declare-fun |M[0,1]| () Real)
(declare-fun |V[1,0]| () Real)
(declare-fun |V[1,1]| () Real)
(declare-fun |V[1,2]| () Real)
(declare-fun |V[1,3]| () Real)
(declare-fun |M[0,2]| () Real)
(declare-fun |V[2,0]| () Real)
(declare-fun |V[2,1]| () Real)
(declare-fun |V[2,2]| () Real)
(declare-fun |V[2,3]| () Real)
(declare-fun |U[1,0]| () Real)
(declare-fun |M[1,0]| () Real)
(declare-fun |U[1,1]| () Real)
(declare-fun |U[1,2]| () Real)
(declare-fun |U[1,3]| () Real)
(declare-fun |M[1,1]| () Real)
(declare-fun |M[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |lam[]| |U[0,0]|))
(define-fun t.2 () Real (+ |M[0,0]| (* (+ (* |U[0,0]| |V[0,0]|) (* |U[0,1]| |V[0,1]|) (* |U[0,2]| |V[0,2]|) (* |U[0,3]| |V[0,3]|)) t.0)))
(define-fun t.3 () Real (+ |M[0,1]| (* (+ (* |U[0,0]| |V[1,0]|) (* |U[0,1]| |V[1,1]|) (* |U[0,2]| |V[1,2]|) (* |U[0,3]| |V[1,3]|)) t.0)))
(define-fun t.4 () Real (+ |M[0,2]| (* (+ (* |U[0,0]| |V[2,0]|) (* |U[0,1]| |V[2,1]|) (* |U[0,2]| |V[2,2]|) (* |U[0,3]| |V[2,3]|)) t.0)))
(define-fun t.5 () Real (* |lam[]| |U[0,1]|))
(define-fun t.6 () Real (* |lam[]| |U[0,2]|))
(define-fun t.7 () Real (* |lam[]| |U[0,3]|))
(define-fun t.8 () Real (* |lam[]| |U[1,0]|))
(define-fun t.9 () Real (+ |M[1,0]| (* (+ (* |U[1,0]| |V[0,0]|) (* |U[1,1]| |V[0,1]|) (* |U[1,2]| |V[0,2]|) (* |U[1,3]| |V[0,3]|)) t.0)))
(define-fun t.10 () Real (+ |M[1,1]| (* (+ (* |U[1,0]| |V[1,0]|) (* |U[1,1]| |V[1,1]|) (* |U[1,2]| |V[1,2]|) (* |U[1,3]| |V[1,3]|)) t.0)))
(define-fun t.11 () Real (+ |M[1,2]| (* (+ (* |U[1,0]| |V[2,0]|) (* |U[1,1]| |V[2,1]|) (* |U[1,2]| |V[2,2]|) (* |U[1,3]| |V[2,3]|)) t.0)))
(define-fun t.12 () Real (* |lam[]| |U[1,1]|))
(define-fun t.13 () Real (* |lam[]| |U[1,2]|))
(define-fun t.14 () Real (* |lam[]| |U[1,3]|))
(assert (= (+ |mask[0,0]| (* (- 1.0) |mask[0,0]| |mask[0,0]|)) 0.0))  ; hypothesis: mask[0, 0] * (mask[0, 0] + -1) = 0
(assert case.1)  ; hypothesis: mask[0, 0] * (mask[0, 0] + -1) = 0
(assert (= (+ |mask[0,1]| (* (- 1.0) |mask[0,1]| |mask[0,1]|)) 0.0))  ; hypothesis: mask[0, 1] * (mask[0, 1] + -1) = 0
(assert case.3)  ; hypothesis: mask[0, 1] * (mask[0, 1] + -1) = 0
(assert (= (+ |mask[0,2]| (* (- 1.0) |mask[0,2]| |mask[0,2]|)) 0.0))  ; hypothesis: mask[0, 2] * (mask[0, 2] + -1) = 0
(assert case.5)  ; hypothesis: mask[0, 2] * (mask[0, 2] + -1) = 0
(assert (= (+ |mask[1,0]| (* (- 1.0) |mask[1,0]| |mask[1,0]|)) 0.0))  ; hypothesis: mask[1, 0] * (mask[1, 0] + -1) = 0
(assert case.7)  ; hypothesis: mask[1, 0] * (mask[1, 0] + -1) = 0
(assert (= (+ |mask[1,1]| (* (- 1.0) |mask[1,1]| |mask[1,1]|)) 0.0))  ; hypothesis: mask[1, 1] * (mask[1, 1] + -1) = 0
(assert case.9)  ; hypothesis: mask[1, 1] * (mask[1, 1] + -1) = 0
(assert (= (+ |mask[1,2]| (* (- 1.0) |mask[1,2]| |mask[1,2]|)) 0.0))  ; hypothesis: mask[1, 2] * (mask[1, 2] + -1) = 0
(assert case.11)  ; hypothesis: mask[1, 2] * (mask[1, 2] + -1) = 0
(assert (or (not (= (+ t.1 (* (+ (* |mask[0,0]| t.2 |V[0,0]|) (* |mask[0,1]| t.3 |V[1,0]|) (* |mask[0,2]| t.4 |V[2,0]|)) t.0)) (+ t.1 (* |mask[0,2]| t.4 |V[2,0]| t.0) (* |mask[0,1]| t.3 |V[1,0]| t.0) (* |mask[0,0]| t.2 |V[0,0]| t.0)))) (not (= (+ t.5 (* (+ (* |mask[0,0]| t.2 |V[0,1]|) (* |mask[0,1]| t.3 |V[1,1]|) (* |mask[0,2]| t.4 |V[2,1]|)) t.0)) (+ t.5 (* |mask[0,2]| t.4 |V[2,1]| t.0) (* |mask[0,1]| t.3 |V[1,1]| t.0) (* |mask[0,0]| t.2 |V[0,1]| t.0)))) (not (= (+ t.6 (* (+ (* |mask[0,0]| t.2 |V[0,2]|) (* |mask[0,1]| t.3 |V[1,2]|) (* |mask[0,2]| t.4 |V[2,2]|)) t.0)) (+ t.6 (* |mask[0,2]| t.4 |V[2,2]| t.0) (* |mask[0,1]| t.3 |V[1,2]| t.0) (* |mask[0,0]| t.2 |V[0,2]| t.0)))) (not (= (+ t.7 (* (+ (* |mask[0,0]| t.2 |V[0,3]|) (* |mask[0,1]| t.3 |V[1,3]|) (* |mask[0,2]| t.4 |V[2,3]|)) t.0)) (+ t.7 (* |mask[0,2]| t.4 |V[2,3]| t.0) (* |mask[0,1]| t.3 |V[1,3]| t.0) (* |mask[0,0]| t.2 |V[0,3]| t.0)))) (not (= (+ t.8 (* (+ (* |mask[1,0]| t.9 |V[0,0]|) (* |mask[1,1]| t.10 |V[1,0]|) (* |mask[1,2]| t.11 |V[2,0]|)) t.0)) (+ t.8 (* |mask[1,2]| t.11 |V[2,0]| t.0) (* |mask[1,1]| t.10 |V[1,0]| t.0) (* |mask[1,0]| t.9 |V[0,0]| t.0)))) (not (= (+ t.12 (* (+ (* |mask[1,0]| t.9 |V[0,1]|) (* |mask[1,1]| t.10 |V[1,1]|) (* |mask[1,2]| t.11 |V[2,1]|)) t.0)) (+ t.12 (* |mask[1,2]| t.11 |V[2,1]| t.0) (* |mask[1,1]| t.10 |V[1,1]| t.0) (* |mask[1,0]| t.9 |V[0,1]| t.0)))) (not (= (+ t.13 (* (+ (* |mask[1,0]| t.9 |V[0,2]|) (* |mask[1,1]| t.10 |V[1,2]|) (* |mask[1,2]| t.11 |V[2,2]|)) t.0)) (+ t.13 (* |mask[1,2]| t.11 |V[2,2]| t.0) (* |mask[1,1]| t.10 |V[1,2]| t.0) (* |mask[1,0]| t.9 |V[0,2]| t.0)))) (not (= (+ t.14 (* (+ (* |mask[1,0]| t.9 |V[0,3]|) (* |mask[1,1]| t.10 |V[1,3]|) (* |mask[1,2]| t.11 |V[2,3]|)) t.0)) (+ t.14 (* |mask[1,2]| t.11 |V[2,3]| t.0) (* |mask[1,1]| t.10 |V[1,3]| t.0) (* |mask[1,0]| t.9 |V[0,3]| t.0))))))  ; claim, that one of 8 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
