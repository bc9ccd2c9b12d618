; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; rms_norm.x at N=2, D=3
(push 1)
(declare-fun |eps[]| () Real)
(declare-fun |x[1,0]| () Real)
(declare-fun |x[1,1]| () Real)
(declare-fun |x[1,2]| () Real)
(declare-fun |x[0,0]| () Real)
(declare-fun |x[0,1]| () Real)
(declare-fun |x[0,2]| () Real)
(declare-fun root.10 () Real)  ; (root 2 (+ |eps[]| (* (/ 1.0 3.0) |x[1,0]| |x[1,0]|) (* (/ 1.0 3.0) |x[1,1]| |x[1,1]|) (* (/ 1.0 3.0) |x[1,2]| |x[1,2]|)))
(declare-fun root.13 () Real)  ; (root 2 (+ |eps[]| (* (/ 1.0 3.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 3.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 3.0) |x[0,2]| |x[0,2]|)))
(declare-fun |G[0,0]| () Real)
(declare-fun |gamma[0]| () Real)
(declare-fun inverse.18 () Real)  ; (inverse root.13)
(declare-fun |G[0,1]| () Real)
(declare-fun |gamma[1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |gamma[2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun inverse.24 () Real)  ; (inverse root.10)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun inverse.27 () Real)  ; (inverse (+ |eps[]| (* (/ 1.0 3.0) |x[1,0]| |x[1,0]|) (* (/ 1.0 3.0) |x[1,1]| |x[1,1]|) (* (/ 1.0 3.0) |x[1,2]| |x[1,2]|)))
(declare-fun inverse.28 () Real)  ; (inverse (+ |eps[]| (* (/ 1.0 3.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 3.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 3.0) |x[0,2]| |x[0,2]|)))
(declare-fun case.1 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.15 () Bool)
(define-fun t.0 () Real (/ 1.0 3.0))
(define-fun t.1 () Real (+ (* (+ (* |x[1,0]| |x[1,0]|) (* |x[1,1]| |x[1,1]|) (* |x[1,2]| |x[1,2]|)) t.0) |eps[]|))
(define-fun t.2 () Real (+ (* (+ (* |x[0,0]| |x[0,0]|) (* |x[0,1]| |x[0,1]|) (* |x[0,2]| |x[0,2]|)) t.0) |eps[]|))
(define-fun t.3 () Real (- 1.0))
(define-fun t.4 () Real (+ (* |G[0,0]| |gamma[0]| |x[0,0]| inverse.18) (* |G[0,1]| |gamma[1]| |x[0,1]| inverse.18) (* |G[0,2]| |gamma[2]| |x[0,2]| inverse.18)))
(define-fun t.5 () Real (- (/ 1.0 3.0)))
(define-fun t.6 () Real (* inverse.18 inverse.18 inverse.18))
(define-fun t.7 () Real (- (/ 1.0 6.0)))
(define-fun t.8 () Real (+ (* |G[0,2]| |gamma[2]| |x[0,2]| t.6 t.7) (* |G[0,1]| |gamma[1]| |x[0,1]| t.6 t.7) (* |G[0,0]| |gamma[0]| |x[0,0]| t.6 t.7)))
(define-fun t.9 () Real (+ (* |G[1,0]| |gamma[0]| |x[1,0]| inverse.24) (* |G[1,1]| |gamma[1]| |x[1,1]| inverse.24) (* |G[1,2]| |gamma[2]| |x[1,2]| inverse.24)))
(define-fun t.10 () Real (* inverse.24 inverse.24 inverse.24))
(define-fun t.11 () Real (+ (* |G[1,2]| |gamma[2]| |x[1,2]| t.10 t.7) (* |G[1,1]| |gamma[1]| |x[1,1]| t.10 t.7) (* |G[1,0]| |gamma[0]| |x[1,0]| t.10 t.7)))
(assert (=> (>= (+ |eps[]| (* (/ 1.0 3.0) |x[1,0]| |x[1,0]|) (* (/ 1.0 3.0) |x[1,1]| |x[1,1]|) (* (/ 1.0 3.0) |x[1,2]| |x[1,2]|)) 0.0) (and (>= root.10 0.0) (= (* root.10 root.10) (+ |eps[]| (* (/ 1.0 3.0) |x[1,0]| |x[1,0]|) (* (/ 1.0 3.0) |x[1,1]| |x[1,1]|) (* (/ 1.0 3.0) |x[1,2]| |x[1,2]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ |eps[]| (* (/ 1.0 3.0) |x[1,0]| |x[1,0]|) (* (/ 1.0 3.0) |x[1,1]| |x[1,1]|) (* (/ 1.0 3.0) |x[1,2]| |x[1,2]|)) 0.0) (= inverse.27 (* inverse.24 inverse.24))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (>= (+ |eps[]| (* (/ 1.0 3.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 3.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 3.0) |x[0,2]| |x[0,2]|)) 0.0) (and (>= root.13 0.0) (= (* root.13 root.13) (+ |eps[]| (* (/ 1.0 3.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 3.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 3.0) |x[0,2]| |x[0,2]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ |eps[]| (* (/ 1.0 3.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 3.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 3.0) |x[0,2]| |x[0,2]|)) 0.0) (= inverse.28 (* inverse.18 inverse.18))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.13 0.0)) (= (* root.13 inverse.18) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= root.10 0.0)) (= (* root.10 inverse.24) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ |eps[]| (* (/ 1.0 3.0) |x[1,0]| |x[1,0]|) (* (/ 1.0 3.0) |x[1,1]| |x[1,1]|) (* (/ 1.0 3.0) |x[1,2]| |x[1,2]|)) 0.0)) (= (+ (* |eps[]| inverse.27) (* (/ 1.0 3.0) |x[1,0]| |x[1,0]| inverse.27) (* (/ 1.0 3.0) |x[1,1]| |x[1,1]| inverse.27) (* (/ 1.0 3.0) |x[1,2]| |x[1,2]| inverse.27)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ |eps[]| (* (/ 1.0 3.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 3.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 3.0) |x[0,2]| |x[0,2]|)) 0.0)) (= (+ (* |eps[]| inverse.28) (* (/ 1.0 3.0) |x[0,0]| |x[0,0]| inverse.28) (* (/ 1.0 3.0) |x[0,1]| |x[0,1]| inverse.28) (* (/ 1.0 3.0) |x[0,2]| |x[0,2]| inverse.28)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert case.1)  ; hypothesis: eps[] > 0
(assert (> (+ |eps[]| (* (/ 1.0 3.0) |x[1,0]| |x[1,0]|) (* (/ 1.0 3.0) |x[1,1]| |x[1,1]|) (* (/ 1.0 3.0) |x[1,2]| |x[1,2]|)) 0.0))  ; hypothesis: (((x[1, 0])**(2) + (x[1, 1])**(2) + (x[1, 2])**(2)) * 1/3 + eps[]) > 0
(assert case.5)  ; hypothesis: (((x[1, 0])**(2) + (x[1, 1])**(2) + (x[1, 2])**(2)) * 1/3 + eps[]) > 0
(assert (> (+ |eps[]| (* (/ 1.0 3.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 3.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 3.0) |x[0,2]| |x[0,2]|)) 0.0))  ; hypothesis: (((x[0, 0])**(2) + (x[0, 1])**(2) + (x[0, 2])**(2)) * 1/3 + eps[]) > 0
(assert case.9)  ; hypothesis: (((x[0, 0])**(2) + (x[0, 1])**(2) + (x[0, 2])**(2)) * 1/3 + eps[]) > 0
(assert (not (= root.10 0.0)))  ; hypothesis: ((((x[1, 0])**(2) + (x[1, 1])**(2) + (x[1, 2])**(2)) * 1/3 + eps[]))**(1/2) is not 0
(assert (not case.11))  ; hypothesis: ((((x[1, 0])**(2) + (x[1, 1])**(2) + (x[1, 2])**(2)) * 1/3 + eps[]))**(1/2) is not 0
(assert (not (> (+ (* (- 1.0) |eps[]|) (* (- (/ 1.0 3.0)) |x[1,0]| |x[1,0]|) (* (- (/ 1.0 3.0)) |x[1,1]| |x[1,1]|) (* (- (/ 1.0 3.0)) |x[1,2]| |x[1,2]|)) 0.0)))  ; hypothesis: (((x[1, 0])**(2) + (x[1, 1])**(2) + (x[1, 2])**(2)) * 1/3 + eps[]) * -1 <= 0
(assert (not case.12))  ; hypothesis: (((x[1, 0])**(2) + (x[1, 1])**(2) + (x[1, 2])**(2)) * 1/3 + eps[]) * -1 <= 0
(assert (not (= root.13 0.0)))  ; hypothesis: ((((x[0, 0])**(2) + (x[0, 1])**(2) + (x[0, 2])**(2)) * 1/3 + eps[]))**(1/2) is not 0
(assert (not case.14))  ; hypothesis: ((((x[0, 0])**(2) + (x[0, 1])**(2) + (x[0, 2])**(2)) * 1/3 + eps[]))**(1/2) is not 0
(assert (not (> (+ (* (- 1.0) |eps[]|) (* (- (/ 1.0 3.0)) |x[0,0]| |x[0,0]|) (* (- (/ 1.0 3.0)) |x[0,1]| |x[0,1]|) (* (- (/ 1.0 3.0)) |x[0,2]| |x[0,2]|)) 0.0)))  ; hypothesis: (((x[0, 0])**(2) + (x[0, 1])**(2) + (x[0, 2])**(2)) * 1/3 + eps[]) * -1 <= 0
(assert (not case.15))  ; hypothesis: (((x[0, 0])**(2) + (x[0, 1])**(2) + (x[0, 2])**(2)) * 1/3 + eps[]) * -1 <= 0
(assert (or (not (= (* (+ (* |G[0,0]| |gamma[0]|) (* |x[0,0]| inverse.18 t.4 t.5)) inverse.18) (+ (* t.8 |x[0,0]| 2.0) (* |G[0,0]| inverse.18 |gamma[0]|)))) (not (= (* (+ (* |G[0,1]| |gamma[1]|) (* |x[0,1]| inverse.18 t.4 t.5)) inverse.18) (+ (* |G[0,1]| inverse.18 |gamma[1]|) (* t.8 |x[0,1]| 2.0)))) (not (= (* (+ (* |G[0,2]| |gamma[2]|) (* |x[0,2]| inverse.18 t.4 t.5)) inverse.18) (+ (* |G[0,2]| inverse.18 |gamma[2]|) (* t.8 |x[0,2]| 2.0)))) (not (= (* (+ (* |G[1,0]| |gamma[0]|) (* |x[1,0]| inverse.24 t.9 t.5)) inverse.24) (+ (* t.11 |x[1,0]| 2.0) (* |G[1,0]| inverse.24 |gamma[0]|)))) (not (= (* (+ (* |G[1,1]| |gamma[1]|) (* |x[1,1]| inverse.24 t.9 t.5)) inverse.24) (+ (* |G[1,1]| inverse.24 |gamma[1]|) (* t.11 |x[1,1]| 2.0)))) (not (= (* (+ (* |G[1,2]| |gamma[2]|) (* |x[1,2]| inverse.24 t.9 t.5)) inverse.24) (+ (* |G[1,2]| inverse.24 |gamma[2]|) (* t.11 |x[1,2]| 2.0))))))  ; claim, that one of 6 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
