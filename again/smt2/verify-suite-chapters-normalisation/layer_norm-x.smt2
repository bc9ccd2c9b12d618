; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; layer_norm.x at N=2, D=3
(push 1)
(declare-fun |eps[]| () Real)
(declare-fun |x[1,0]| () Real)
(declare-fun |x[1,1]| () Real)
(declare-fun |x[1,2]| () Real)
(declare-fun |x[0,0]| () Real)
(declare-fun |x[0,1]| () Real)
(declare-fun |x[0,2]| () Real)
(declare-fun root.10 () Real)  ; (root 2 (+ |eps[]| (* (- (/ 2.0 9.0)) |x[1,0]| |x[1,1]|) (* (- (/ 2.0 9.0)) |x[1,0]| |x[1,2]|) (* (/ 2.0 9.0) |x[1,0]| |x[1,0]|) (* (- (/ 2.0 9.0)) |x[1,1]| |x[1,2]|) (* (/ 2.0 9.0) |x[1,1]| |x[1,1]|) (* (/ 2.0 9.0) |x[1,2]| |x[1,2]|)))
(declare-fun root.13 () Real)  ; (root 2 (+ |eps[]| (* (- (/ 2.0 9.0)) |x[0,0]| |x[0,1]|) (* (- (/ 2.0 9.0)) |x[0,0]| |x[0,2]|) (* (/ 2.0 9.0) |x[0,0]| |x[0,0]|) (* (- (/ 2.0 9.0)) |x[0,1]| |x[0,2]|) (* (/ 2.0 9.0) |x[0,1]| |x[0,1]|) (* (/ 2.0 9.0) |x[0,2]| |x[0,2]|)))
(declare-fun |G[0,0]| () Real)
(declare-fun |gamma[0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |gamma[1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |gamma[2]| () Real)
(declare-fun inverse.22 () Real)  ; (inverse root.13)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun inverse.26 () Real)  ; (inverse root.10)
(declare-fun inverse.27 () Real)  ; (inverse (+ |eps[]| (* (- (/ 2.0 9.0)) |x[1,0]| |x[1,1]|) (* (- (/ 2.0 9.0)) |x[1,0]| |x[1,2]|) (* (/ 2.0 9.0) |x[1,0]| |x[1,0]|) (* (- (/ 2.0 9.0)) |x[1,1]| |x[1,2]|) (* (/ 2.0 9.0) |x[1,1]| |x[1,1]|) (* (/ 2.0 9.0) |x[1,2]| |x[1,2]|)))
(declare-fun inverse.28 () Real)  ; (inverse (+ |eps[]| (* (- (/ 2.0 9.0)) |x[0,0]| |x[0,1]|) (* (- (/ 2.0 9.0)) |x[0,0]| |x[0,2]|) (* (/ 2.0 9.0) |x[0,0]| |x[0,0]|) (* (- (/ 2.0 9.0)) |x[0,1]| |x[0,2]|) (* (/ 2.0 9.0) |x[0,1]| |x[0,1]|) (* (/ 2.0 9.0) |x[0,2]| |x[0,2]|)))
(declare-fun case.1 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.15 () Bool)
(define-fun t.0 () Real (- (/ 1.0 3.0)))
(define-fun t.1 () Real (* (+ |x[1,0]| |x[1,1]| |x[1,2]|) t.0))
(define-fun t.2 () Real (+ |x[1,0]| t.1))
(define-fun t.3 () Real (+ |x[1,1]| t.1))
(define-fun t.4 () Real (+ |x[1,2]| t.1))
(define-fun t.5 () Real (/ 1.0 3.0))
(define-fun t.6 () Real (+ (* (+ (* t.2 t.2) (* t.3 t.3) (* t.4 t.4)) t.5) |eps[]|))
(define-fun t.7 () Real (* (+ |x[0,0]| |x[0,1]| |x[0,2]|) t.0))
(define-fun t.8 () Real (+ |x[0,0]| t.7))
(define-fun t.9 () Real (+ |x[0,1]| t.7))
(define-fun t.10 () Real (+ |x[0,2]| t.7))
(define-fun t.11 () Real (+ (* (+ (* t.8 t.8) (* t.9 t.9) (* t.10 t.10)) t.5) |eps[]|))
(define-fun t.12 () Real (- 1.0))
(define-fun t.13 () Real (* |G[0,0]| |gamma[0]|))
(define-fun t.14 () Real (* |G[0,1]| |gamma[1]|))
(define-fun t.15 () Real (* |G[0,2]| |gamma[2]|))
(define-fun t.16 () Real (* (+ t.13 t.14 t.15) t.0))
(define-fun t.17 () Real (+ (* |G[0,0]| |gamma[0]| t.8 inverse.22) (* |G[0,1]| |gamma[1]| t.9 inverse.22) (* |G[0,2]| |gamma[2]| t.10 inverse.22)))
(define-fun t.18 () Real (* inverse.22 inverse.22 inverse.22))
(define-fun t.19 () Real (- (/ 1.0 6.0)))
(define-fun t.20 () Real (+ (* |G[0,2]| |gamma[2]| t.10 t.18 t.19) (* |G[0,1]| |gamma[1]| t.9 t.18 t.19) (* |G[0,0]| |gamma[0]| t.8 t.18 t.19)))
(define-fun t.21 () Real (* t.20 t.8))
(define-fun t.22 () Real (* |G[0,0]| inverse.22 |gamma[0]|))
(define-fun t.23 () Real (* |G[0,2]| inverse.22 |gamma[2]|))
(define-fun t.24 () Real (* t.20 t.10))
(define-fun t.25 () Real (* |G[0,1]| inverse.22 |gamma[1]|))
(define-fun t.26 () Real (* t.20 t.9))
(define-fun t.27 () Real (* (+ t.23 t.24 t.24 t.25 t.26 t.26 t.21 t.21 t.22) t.0))
(define-fun t.28 () Real (* |G[1,0]| |gamma[0]|))
(define-fun t.29 () Real (* |G[1,1]| |gamma[1]|))
(define-fun t.30 () Real (* |G[1,2]| |gamma[2]|))
(define-fun t.31 () Real (* (+ t.28 t.29 t.30) t.0))
(define-fun t.32 () Real (+ (* |G[1,0]| |gamma[0]| t.2 inverse.26) (* |G[1,1]| |gamma[1]| t.3 inverse.26) (* |G[1,2]| |gamma[2]| t.4 inverse.26)))
(define-fun t.33 () Real (* inverse.26 inverse.26 inverse.26))
(define-fun t.34 () Real (+ (* |G[1,2]| |gamma[2]| t.4 t.33 t.19) (* |G[1,1]| |gamma[1]| t.3 t.33 t.19) (* |G[1,0]| |gamma[0]| t.2 t.33 t.19)))
(define-fun t.35 () Real (* t.34 t.2))
(define-fun t.36 () Real (* |G[1,0]| inverse.26 |gamma[0]|))
(define-fun t.37 () Real (* |G[1,2]| inverse.26 |gamma[2]|))
(define-fun t.38 () Real (* t.34 t.4))
(define-fun t.39 () Real (* |G[1,1]| inverse.26 |gamma[1]|))
(define-fun t.40 () Real (* t.34 t.3))
(define-fun t.41 () Real (* (+ t.37 t.38 t.38 t.39 t.40 t.40 t.35 t.35 t.36) t.0))
(assert (=> (>= (+ |eps[]| (* (- (/ 2.0 9.0)) |x[1,0]| |x[1,1]|) (* (- (/ 2.0 9.0)) |x[1,0]| |x[1,2]|) (* (/ 2.0 9.0) |x[1,0]| |x[1,0]|) (* (- (/ 2.0 9.0)) |x[1,1]| |x[1,2]|) (* (/ 2.0 9.0) |x[1,1]| |x[1,1]|) (* (/ 2.0 9.0) |x[1,2]| |x[1,2]|)) 0.0) (and (>= root.10 0.0) (= (* root.10 root.10) (+ |eps[]| (* (- (/ 2.0 9.0)) |x[1,0]| |x[1,1]|) (* (- (/ 2.0 9.0)) |x[1,0]| |x[1,2]|) (* (/ 2.0 9.0) |x[1,0]| |x[1,0]|) (* (- (/ 2.0 9.0)) |x[1,1]| |x[1,2]|) (* (/ 2.0 9.0) |x[1,1]| |x[1,1]|) (* (/ 2.0 9.0) |x[1,2]| |x[1,2]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ |eps[]| (* (- (/ 2.0 9.0)) |x[1,0]| |x[1,1]|) (* (- (/ 2.0 9.0)) |x[1,0]| |x[1,2]|) (* (/ 2.0 9.0) |x[1,0]| |x[1,0]|) (* (- (/ 2.0 9.0)) |x[1,1]| |x[1,2]|) (* (/ 2.0 9.0) |x[1,1]| |x[1,1]|) (* (/ 2.0 9.0) |x[1,2]| |x[1,2]|)) 0.0) (= inverse.27 (* inverse.26 inverse.26))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (>= (+ |eps[]| (* (- (/ 2.0 9.0)) |x[0,0]| |x[0,1]|) (* (- (/ 2.0 9.0)) |x[0,0]| |x[0,2]|) (* (/ 2.0 9.0) |x[0,0]| |x[0,0]|) (* (- (/ 2.0 9.0)) |x[0,1]| |x[0,2]|) (* (/ 2.0 9.0) |x[0,1]| |x[0,1]|) (* (/ 2.0 9.0) |x[0,2]| |x[0,2]|)) 0.0) (and (>= root.13 0.0) (= (* root.13 root.13) (+ |eps[]| (* (- (/ 2.0 9.0)) |x[0,0]| |x[0,1]|) (* (- (/ 2.0 9.0)) |x[0,0]| |x[0,2]|) (* (/ 2.0 9.0) |x[0,0]| |x[0,0]|) (* (- (/ 2.0 9.0)) |x[0,1]| |x[0,2]|) (* (/ 2.0 9.0) |x[0,1]| |x[0,1]|) (* (/ 2.0 9.0) |x[0,2]| |x[0,2]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ |eps[]| (* (- (/ 2.0 9.0)) |x[0,0]| |x[0,1]|) (* (- (/ 2.0 9.0)) |x[0,0]| |x[0,2]|) (* (/ 2.0 9.0) |x[0,0]| |x[0,0]|) (* (- (/ 2.0 9.0)) |x[0,1]| |x[0,2]|) (* (/ 2.0 9.0) |x[0,1]| |x[0,1]|) (* (/ 2.0 9.0) |x[0,2]| |x[0,2]|)) 0.0) (= inverse.28 (* inverse.22 inverse.22))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.13 0.0)) (= (* root.13 inverse.22) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= root.10 0.0)) (= (* root.10 inverse.26) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ |eps[]| (* (- (/ 2.0 9.0)) |x[1,0]| |x[1,1]|) (* (- (/ 2.0 9.0)) |x[1,0]| |x[1,2]|) (* (/ 2.0 9.0) |x[1,0]| |x[1,0]|) (* (- (/ 2.0 9.0)) |x[1,1]| |x[1,2]|) (* (/ 2.0 9.0) |x[1,1]| |x[1,1]|) (* (/ 2.0 9.0) |x[1,2]| |x[1,2]|)) 0.0)) (= (+ (* |eps[]| inverse.27) (* (- (/ 2.0 9.0)) |x[1,0]| |x[1,1]| inverse.27) (* (- (/ 2.0 9.0)) |x[1,0]| |x[1,2]| inverse.27) (* (/ 2.0 9.0) |x[1,0]| |x[1,0]| inverse.27) (* (- (/ 2.0 9.0)) |x[1,1]| |x[1,2]| inverse.27) (* (/ 2.0 9.0) |x[1,1]| |x[1,1]| inverse.27) (* (/ 2.0 9.0) |x[1,2]| |x[1,2]| inverse.27)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ |eps[]| (* (- (/ 2.0 9.0)) |x[0,0]| |x[0,1]|) (* (- (/ 2.0 9.0)) |x[0,0]| |x[0,2]|) (* (/ 2.0 9.0) |x[0,0]| |x[0,0]|) (* (- (/ 2.0 9.0)) |x[0,1]| |x[0,2]|) (* (/ 2.0 9.0) |x[0,1]| |x[0,1]|) (* (/ 2.0 9.0) |x[0,2]| |x[0,2]|)) 0.0)) (= (+ (* |eps[]| inverse.28) (* (- (/ 2.0 9.0)) |x[0,0]| |x[0,1]| inverse.28) (* (- (/ 2.0 9.0)) |x[0,0]| |x[0,2]| inverse.28) (* (/ 2.0 9.0) |x[0,0]| |x[0,0]| inverse.28) (* (- (/ 2.0 9.0)) |x[0,1]| |x[0,2]| inverse.28) (* (/ 2.0 9.0) |x[0,1]| |x[0,1]| inverse.28) (* (/ 2.0 9.0) |x[0,2]| |x[0,2]| inverse.28)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert case.1)  ; hypothesis: eps[] > 0
(assert (> (+ |eps[]| (* (- (/ 2.0 9.0)) |x[1,0]| |x[1,1]|) (* (- (/ 2.0 9.0)) |x[1,0]| |x[1,2]|) (* (/ 2.0 9.0) |x[1,0]| |x[1,0]|) (* (- (/ 2.0 9.0)) |x[1,1]| |x[1,2]|) (* (/ 2.0 9.0) |x[1,1]| |x[1,1]|) (* (/ 2.0 9.0) |x[1,2]| |x[1,2]|)) 0.0))  ; hypothesis: (((x[1, 0] + (x[1, 0] + x[1, 1] + x[1, 2]) * -1/3) * (x[1, 0] + (x[1, 0] + x[1, 1] + x[1, 2]) * -1/3) + (x[1, 1] + (x[1, 0] + x[1, 1] + x[1, 2]) ...
(assert case.5)  ; hypothesis: (((x[1, 0] + (x[1, 0] + x[1, 1] + x[1, 2]) * -1/3) * (x[1, 0] + (x[1, 0] + x[1, 1] + x[1, 2]) * -1/3) + (x[1, 1] + (x[1, 0] + x[1, 1] + x[1, 2]) ...
(assert (> (+ |eps[]| (* (- (/ 2.0 9.0)) |x[0,0]| |x[0,1]|) (* (- (/ 2.0 9.0)) |x[0,0]| |x[0,2]|) (* (/ 2.0 9.0) |x[0,0]| |x[0,0]|) (* (- (/ 2.0 9.0)) |x[0,1]| |x[0,2]|) (* (/ 2.0 9.0) |x[0,1]| |x[0,1]|) (* (/ 2.0 9.0) |x[0,2]| |x[0,2]|)) 0.0))  ; hypothesis: (((x[0, 0] + (x[0, 0] + x[0, 1] + x[0, 2]) * -1/3) * (x[0, 0] + (x[0, 0] + x[0, 1] + x[0, 2]) * -1/3) + (x[0, 1] + (x[0, 0] + x[0, 1] + x[0, 2]) ...
(assert case.9)  ; hypothesis: (((x[0, 0] + (x[0, 0] + x[0, 1] + x[0, 2]) * -1/3) * (x[0, 0] + (x[0, 0] + x[0, 1] + x[0, 2]) * -1/3) + (x[0, 1] + (x[0, 0] + x[0, 1] + x[0, 2]) ...
(assert (not (= root.10 0.0)))  ; hypothesis: ((((x[1, 0] + (x[1, 0] + x[1, 1] + x[1, 2]) * -1/3) * (x[1, 0] + (x[1, 0] + x[1, 1] + x[1, 2]) * -1/3) + (x[1, 1] + (x[1, 0] + x[1, 1] + x[1, 2])...
(assert (not case.11))  ; hypothesis: ((((x[1, 0] + (x[1, 0] + x[1, 1] + x[1, 2]) * -1/3) * (x[1, 0] + (x[1, 0] + x[1, 1] + x[1, 2]) * -1/3) + (x[1, 1] + (x[1, 0] + x[1, 1] + x[1, 2])...
(assert (not (> (+ (* (- 1.0) |eps[]|) (* (/ 2.0 9.0) |x[1,0]| |x[1,1]|) (* (/ 2.0 9.0) |x[1,0]| |x[1,2]|) (* (- (/ 2.0 9.0)) |x[1,0]| |x[1,0]|) (* (/ 2.0 9.0) |x[1,1]| |x[1,2]|) (* (- (/ 2.0 9.0)) |x[1,1]| |x[1,1]|) (* (- (/ 2.0 9.0)) |x[1,2]| |x[1,2]|)) 0.0)))  ; hypothesis: (((x[1, 0] + (x[1, 0] + x[1, 1] + x[1, 2]) * -1/3) * (x[1, 0] + (x[1, 0] + x[1, 1] + x[1, 2]) * -1/3) + (x[1, 1] + (x[1, 0] + x[1, 1] + x[1, 2]) ...
(assert (not case.12))  ; hypothesis: (((x[1, 0] + (x[1, 0] + x[1, 1] + x[1, 2]) * -1/3) * (x[1, 0] + (x[1, 0] + x[1, 1] + x[1, 2]) * -1/3) + (x[1, 1] + (x[1, 0] + x[1, 1] + x[1, 2]) ...
(assert (not (= root.13 0.0)))  ; hypothesis: ((((x[0, 0] + (x[0, 0] + x[0, 1] + x[0, 2]) * -1/3) * (x[0, 0] + (x[0, 0] + x[0, 1] + x[0, 2]) * -1/3) + (x[0, 1] + (x[0, 0] + x[0, 1] + x[0, 2])...
(assert (not case.14))  ; hypothesis: ((((x[0, 0] + (x[0, 0] + x[0, 1] + x[0, 2]) * -1/3) * (x[0, 0] + (x[0, 0] + x[0, 1] + x[0, 2]) * -1/3) + (x[0, 1] + (x[0, 0] + x[0, 1] + x[0, 2])...
(assert (not (> (+ (* (- 1.0) |eps[]|) (* (/ 2.0 9.0) |x[0,0]| |x[0,1]|) (* (/ 2.0 9.0) |x[0,0]| |x[0,2]|) (* (- (/ 2.0 9.0)) |x[0,0]| |x[0,0]|) (* (/ 2.0 9.0) |x[0,1]| |x[0,2]|) (* (- (/ 2.0 9.0)) |x[0,1]| |x[0,1]|) (* (- (/ 2.0 9.0)) |x[0,2]| |x[0,2]|)) 0.0)))  ; hypothesis: (((x[0, 0] + (x[0, 0] + x[0, 1] + x[0, 2]) * -1/3) * (x[0, 0] + (x[0, 0] + x[0, 1] + x[0, 2]) * -1/3) + (x[0, 1] + (x[0, 0] + x[0, 1] + x[0, 2]) ...
(assert (not case.15))  ; hypothesis: (((x[0, 0] + (x[0, 0] + x[0, 1] + x[0, 2]) * -1/3) * (x[0, 0] + (x[0, 0] + x[0, 1] + x[0, 2]) * -1/3) + (x[0, 1] + (x[0, 0] + x[0, 1] + x[0, 2]) ...
(assert (or (not (= (* (+ t.13 t.16 (* t.8 inverse.22 t.17 t.0)) inverse.22) (+ t.21 t.21 t.22 t.27))) (not (= (* (+ t.14 t.16 (* t.9 inverse.22 t.17 t.0)) inverse.22) (+ t.25 t.26 t.26 t.27))) (not (= (* (+ t.15 t.16 (* t.10 inverse.22 t.17 t.0)) inverse.22) (+ t.23 t.24 t.24 t.27))) (not (= (* (+ t.28 t.31 (* t.2 inverse.26 t.32 t.0)) inverse.26) (+ t.35 t.35 t.36 t.41))) (not (= (* (+ t.29 t.31 (* t.3 inverse.26 t.32 t.0)) inverse.26) (+ t.39 t.40 t.40 t.41))) (not (= (* (+ t.30 t.31 (* t.4 inverse.26 t.32 t.0)) inverse.26) (+ t.37 t.38 t.38 t.41)))))  ; claim, that one of 6 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
