; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; gaussian_density.S at n=2
(push 1)
(declare-fun |S[0,0]| () Real)
(declare-fun |S[1,1]| () Real)
(declare-fun |S[0,1]| () Real)
(declare-fun inverse.6 () Real)  ; (inverse (+ (* |S[0,0]| |S[1,1]|) (* (- 1.0) |S[0,1]| |S[0,1]|)))
(declare-fun |x[0]| () Real)
(declare-fun |mu[0]| () Real)
(declare-fun |x[1]| () Real)
(declare-fun |mu[1]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.4 () Bool)
(declare-fun case.5 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |S[0,0]| |S[1,1]|) (* |S[0,1]| |S[0,1]| t.0)))
(define-fun t.2 () Real (+ |x[0]| (* |mu[0]| t.0)))
(define-fun t.3 () Real (+ |x[1]| (* |mu[1]| t.0)))
(define-fun t.4 () Real (+ (* |S[1,1]| inverse.6 t.2 t.2) (* |S[0,1]| inverse.6 t.3 t.2 t.0)))
(define-fun t.5 () Real (+ (* |S[1,1]| inverse.6 t.2 t.3) (* |S[0,1]| inverse.6 t.3 t.3 t.0)))
(define-fun t.6 () Real (/ 1.0 2.0))
(define-fun t.7 () Real (- (/ 1.0 2.0)))
(define-fun t.8 () Real (+ (* t.3 t.3 |S[0,1]| inverse.6 t.7) (* t.2 t.3 |S[1,1]| inverse.6 t.6)))
(define-fun t.9 () Real (+ (* t.3 t.2 |S[0,1]| inverse.6 t.7) (* t.2 t.2 |S[1,1]| inverse.6 t.6)))
(define-fun t.10 () Real (+ (* |S[0,1]| inverse.6 t.2 t.2 t.0) (* |S[0,0]| inverse.6 t.3 t.2)))
(define-fun t.11 () Real (+ (* |S[0,1]| inverse.6 t.2 t.3 t.0) (* |S[0,0]| inverse.6 t.3 t.3)))
(define-fun t.12 () Real (* |S[0,1]| inverse.6))
(define-fun t.13 () Real (* inverse.6 |S[0,1]| t.6))
(define-fun t.14 () Real (+ (* t.3 t.3 |S[0,0]| inverse.6 t.6) (* t.2 t.3 |S[0,1]| inverse.6 t.7)))
(define-fun t.15 () Real (+ (* t.3 t.2 |S[0,0]| inverse.6 t.6) (* t.2 t.2 |S[0,1]| inverse.6 t.7)))
(assert (=> (not (= (+ (* |S[0,0]| |S[1,1]|) (* (- 1.0) |S[0,1]| |S[0,1]|)) 0.0)) (= (+ (* |S[0,0]| |S[1,1]| inverse.6) (* (- 1.0) |S[0,1]| |S[0,1]| inverse.6)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert case.1)  ; hypothesis: S[0, 0] > 0
(assert (> (+ (* |S[0,0]| |S[1,1]|) (* (- 1.0) |S[0,1]| |S[0,1]|)) 0.0))  ; hypothesis: (S[0, 0] * S[1, 1] + S[0, 1] * S[0, 1] * -1) > 0
(assert case.4)  ; hypothesis: (S[0, 0] * S[1, 1] + S[0, 1] * S[0, 1] * -1) > 0
(assert (not (= (+ (* |S[0,0]| |S[1,1]|) (* (- 1.0) |S[0,1]| |S[0,1]|)) 0.0)))  ; hypothesis: (S[0, 0] * S[1, 1] + S[0, 1] * S[0, 1] * -1) is not 0
(assert (not case.5))  ; hypothesis: (S[0, 0] * S[1, 1] + S[0, 1] * S[0, 1] * -1) is not 0
(assert (or (not (= (* (+ (* t.4 |S[1,1]| inverse.6) (* t.5 |S[0,1]| inverse.6 t.0) (* |S[1,1]| inverse.6 t.0)) t.6) (+ (* inverse.6 |S[1,1]| t.7) (* t.8 |S[0,1]| inverse.6 t.0) (* t.9 |S[1,1]| inverse.6)))) (not (= (* (+ (* t.10 |S[1,1]| inverse.6) (* t.11 |S[0,1]| inverse.6 t.0) t.12) t.6) (+ t.13 (* t.14 |S[0,1]| inverse.6 t.0) (* t.15 |S[1,1]| inverse.6)))) (not (= (* (+ (* t.4 |S[0,1]| inverse.6 t.0) (* t.5 |S[0,0]| inverse.6) t.12) t.6) (+ t.13 (* t.8 |S[0,0]| inverse.6) (* t.9 |S[0,1]| inverse.6 t.0)))) (not (= (* (+ (* t.10 |S[0,1]| inverse.6 t.0) (* t.11 |S[0,0]| inverse.6) (* |S[0,0]| inverse.6 t.0)) t.6) (+ (* inverse.6 |S[0,0]| t.7) (* t.14 |S[0,0]| inverse.6) (* t.15 |S[0,1]| inverse.6 t.0))))))  ; claim, that one of 4 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
