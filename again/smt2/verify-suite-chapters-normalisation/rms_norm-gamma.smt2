; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; rms_norm.gamma at N=2, D=3
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
(declare-fun inverse.17 () Real)  ; (inverse root.13)
(declare-fun |G[1,0]| () Real)
(declare-fun inverse.19 () Real)  ; (inverse root.10)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun inverse.24 () Real)  ; (inverse (+ |eps[]| (* (/ 1.0 3.0) |x[1,0]| |x[1,0]|) (* (/ 1.0 3.0) |x[1,1]| |x[1,1]|) (* (/ 1.0 3.0) |x[1,2]| |x[1,2]|)))
(declare-fun inverse.25 () Real)  ; (inverse (+ |eps[]| (* (/ 1.0 3.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 3.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 3.0) |x[0,2]| |x[0,2]|)))
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
(assert (=> (>= (+ |eps[]| (* (/ 1.0 3.0) |x[1,0]| |x[1,0]|) (* (/ 1.0 3.0) |x[1,1]| |x[1,1]|) (* (/ 1.0 3.0) |x[1,2]| |x[1,2]|)) 0.0) (and (>= root.10 0.0) (= (* root.10 root.10) (+ |eps[]| (* (/ 1.0 3.0) |x[1,0]| |x[1,0]|) (* (/ 1.0 3.0) |x[1,1]| |x[1,1]|) (* (/ 1.0 3.0) |x[1,2]| |x[1,2]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ |eps[]| (* (/ 1.0 3.0) |x[1,0]| |x[1,0]|) (* (/ 1.0 3.0) |x[1,1]| |x[1,1]|) (* (/ 1.0 3.0) |x[1,2]| |x[1,2]|)) 0.0) (= inverse.24 (* inverse.19 inverse.19))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (>= (+ |eps[]| (* (/ 1.0 3.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 3.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 3.0) |x[0,2]| |x[0,2]|)) 0.0) (and (>= root.13 0.0) (= (* root.13 root.13) (+ |eps[]| (* (/ 1.0 3.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 3.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 3.0) |x[0,2]| |x[0,2]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ |eps[]| (* (/ 1.0 3.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 3.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 3.0) |x[0,2]| |x[0,2]|)) 0.0) (= inverse.25 (* inverse.17 inverse.17))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.13 0.0)) (= (* root.13 inverse.17) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= root.10 0.0)) (= (* root.10 inverse.19) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ |eps[]| (* (/ 1.0 3.0) |x[1,0]| |x[1,0]|) (* (/ 1.0 3.0) |x[1,1]| |x[1,1]|) (* (/ 1.0 3.0) |x[1,2]| |x[1,2]|)) 0.0)) (= (+ (* |eps[]| inverse.24) (* (/ 1.0 3.0) |x[1,0]| |x[1,0]| inverse.24) (* (/ 1.0 3.0) |x[1,1]| |x[1,1]| inverse.24) (* (/ 1.0 3.0) |x[1,2]| |x[1,2]| inverse.24)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ |eps[]| (* (/ 1.0 3.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 3.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 3.0) |x[0,2]| |x[0,2]|)) 0.0)) (= (+ (* |eps[]| inverse.25) (* (/ 1.0 3.0) |x[0,0]| |x[0,0]| inverse.25) (* (/ 1.0 3.0) |x[0,1]| |x[0,1]| inverse.25) (* (/ 1.0 3.0) |x[0,2]| |x[0,2]| inverse.25)) 1.0)))  ; relation: u x = 1 for u = 1/x
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
(assert (or (not (= (+ (* |G[0,0]| |x[0,0]| inverse.17) (* |G[1,0]| |x[1,0]| inverse.19)) (+ (* |G[1,0]| inverse.19 |x[1,0]|) (* |G[0,0]| inverse.17 |x[0,0]|)))) (not (= (+ (* |G[0,1]| |x[0,1]| inverse.17) (* |G[1,1]| |x[1,1]| inverse.19)) (+ (* |G[1,1]| inverse.19 |x[1,1]|) (* |G[0,1]| inverse.17 |x[0,1]|)))) (not (= (+ (* |G[0,2]| |x[0,2]| inverse.17) (* |G[1,2]| |x[1,2]| inverse.19)) (+ (* |G[1,2]| inverse.19 |x[1,2]|) (* |G[0,2]| inverse.17 |x[0,2]|))))))  ; claim, that one of 3 equations fails, as in: (G[0, 0] * x[0, 0] * (((((x[0, 0])**(2) + (x[0, 1])**(2) + (x[0, 2])**(2)) * 1/3 + eps[]))**(1/2))**(-1) + G[1, ...
(check-sat)
(pop 1)
