; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; batch_norm.x at N=2, D=3
(push 1)
(declare-fun |eps[]| () Real)
(declare-fun |x[0,2]| () Real)
(declare-fun |x[1,2]| () Real)
(declare-fun |x[0,1]| () Real)
(declare-fun |x[1,1]| () Real)
(declare-fun |x[0,0]| () Real)
(declare-fun |x[1,0]| () Real)
(declare-fun root.11 () Real)  ; (root 2 (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,2]| |x[1,2]|) (* (/ 1.0 4.0) |x[0,2]| |x[0,2]|) (* (/ 1.0 4.0) |x[1,2]| |x[1,2]|)))
(declare-fun root.14 () Real)  ; (root 2 (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,1]| |x[1,1]|) (* (/ 1.0 4.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 4.0) |x[1,1]| |x[1,1]|)))
(declare-fun root.17 () Real)  ; (root 2 (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,0]| |x[1,0]|) (* (/ 1.0 4.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 4.0) |x[1,0]| |x[1,0]|)))
(declare-fun |G[0,0]| () Real)
(declare-fun |gamma[0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun inverse.23 () Real)  ; (inverse root.17)
(declare-fun |G[0,1]| () Real)
(declare-fun |gamma[1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun inverse.27 () Real)  ; (inverse root.14)
(declare-fun |G[0,2]| () Real)
(declare-fun |gamma[2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun inverse.31 () Real)  ; (inverse root.11)
(declare-fun inverse.32 () Real)  ; (inverse (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,2]| |x[1,2]|) (* (/ 1.0 4.0) |x[0,2]| |x[0,2]|) (* (/ 1.0 4.0) |x[1,2]| |x[1,2]|)))
(declare-fun inverse.33 () Real)  ; (inverse (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,1]| |x[1,1]|) (* (/ 1.0 4.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 4.0) |x[1,1]| |x[1,1]|)))
(declare-fun inverse.34 () Real)  ; (inverse (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,0]| |x[1,0]|) (* (/ 1.0 4.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 4.0) |x[1,0]| |x[1,0]|)))
(declare-fun case.1 () Bool)
(declare-fun case.4 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.12 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.15 () Bool)
(declare-fun case.16 () Bool)
(declare-fun case.18 () Bool)
(declare-fun case.19 () Bool)
(define-fun t.0 () Real (- (/ 1.0 2.0)))
(define-fun t.1 () Real (* (+ |x[0,2]| |x[1,2]|) t.0))
(define-fun t.2 () Real (+ |x[0,2]| t.1))
(define-fun t.3 () Real (+ |x[1,2]| t.1))
(define-fun t.4 () Real (/ 1.0 2.0))
(define-fun t.5 () Real (+ (* (+ (* t.2 t.2) (* t.3 t.3)) t.4) |eps[]|))
(define-fun t.6 () Real (* (+ |x[0,1]| |x[1,1]|) t.0))
(define-fun t.7 () Real (+ |x[0,1]| t.6))
(define-fun t.8 () Real (+ |x[1,1]| t.6))
(define-fun t.9 () Real (+ (* (+ (* t.7 t.7) (* t.8 t.8)) t.4) |eps[]|))
(define-fun t.10 () Real (* (+ |x[0,0]| |x[1,0]|) t.0))
(define-fun t.11 () Real (+ |x[0,0]| t.10))
(define-fun t.12 () Real (+ |x[1,0]| t.10))
(define-fun t.13 () Real (+ (* (+ (* t.11 t.11) (* t.12 t.12)) t.4) |eps[]|))
(define-fun t.14 () Real (- 1.0))
(define-fun t.15 () Real (* |G[0,0]| |gamma[0]|))
(define-fun t.16 () Real (* |G[1,0]| |gamma[0]|))
(define-fun t.17 () Real (* (+ t.15 t.16) t.0))
(define-fun t.18 () Real (+ (* |G[0,0]| |gamma[0]| t.11 inverse.23) (* |G[1,0]| |gamma[0]| t.12 inverse.23)))
(define-fun t.19 () Real (* inverse.23 inverse.23 inverse.23))
(define-fun t.20 () Real (- (/ 1.0 4.0)))
(define-fun t.21 () Real (+ (* |G[1,0]| |gamma[0]| t.12 t.19 t.20) (* |G[0,0]| |gamma[0]| t.11 t.19 t.20)))
(define-fun t.22 () Real (* t.21 t.11))
(define-fun t.23 () Real (* |G[0,0]| inverse.23 |gamma[0]|))
(define-fun t.24 () Real (* |G[1,0]| inverse.23 |gamma[0]|))
(define-fun t.25 () Real (* t.21 t.12))
(define-fun t.26 () Real (* (+ t.24 t.25 t.25 t.22 t.22 t.23) t.0))
(define-fun t.27 () Real (* |G[0,1]| |gamma[1]|))
(define-fun t.28 () Real (* |G[1,1]| |gamma[1]|))
(define-fun t.29 () Real (* (+ t.27 t.28) t.0))
(define-fun t.30 () Real (+ (* |G[0,1]| |gamma[1]| t.7 inverse.27) (* |G[1,1]| |gamma[1]| t.8 inverse.27)))
(define-fun t.31 () Real (* inverse.27 inverse.27 inverse.27))
(define-fun t.32 () Real (+ (* |G[1,1]| |gamma[1]| t.8 t.31 t.20) (* |G[0,1]| |gamma[1]| t.7 t.31 t.20)))
(define-fun t.33 () Real (* t.32 t.7))
(define-fun t.34 () Real (* |G[0,1]| inverse.27 |gamma[1]|))
(define-fun t.35 () Real (* |G[1,1]| inverse.27 |gamma[1]|))
(define-fun t.36 () Real (* t.32 t.8))
(define-fun t.37 () Real (* (+ t.35 t.36 t.36 t.33 t.33 t.34) t.0))
(define-fun t.38 () Real (* |G[0,2]| |gamma[2]|))
(define-fun t.39 () Real (* |G[1,2]| |gamma[2]|))
(define-fun t.40 () Real (* (+ t.38 t.39) t.0))
(define-fun t.41 () Real (+ (* |G[0,2]| |gamma[2]| t.2 inverse.31) (* |G[1,2]| |gamma[2]| t.3 inverse.31)))
(define-fun t.42 () Real (* inverse.31 inverse.31 inverse.31))
(define-fun t.43 () Real (+ (* |G[1,2]| |gamma[2]| t.3 t.42 t.20) (* |G[0,2]| |gamma[2]| t.2 t.42 t.20)))
(define-fun t.44 () Real (* t.43 t.2))
(define-fun t.45 () Real (* |G[0,2]| inverse.31 |gamma[2]|))
(define-fun t.46 () Real (* |G[1,2]| inverse.31 |gamma[2]|))
(define-fun t.47 () Real (* t.43 t.3))
(define-fun t.48 () Real (* (+ t.46 t.47 t.47 t.44 t.44 t.45) t.0))
(assert (=> (>= (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,2]| |x[1,2]|) (* (/ 1.0 4.0) |x[0,2]| |x[0,2]|) (* (/ 1.0 4.0) |x[1,2]| |x[1,2]|)) 0.0) (and (>= root.11 0.0) (= (* root.11 root.11) (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,2]| |x[1,2]|) (* (/ 1.0 4.0) |x[0,2]| |x[0,2]|) (* (/ 1.0 4.0) |x[1,2]| |x[1,2]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,2]| |x[1,2]|) (* (/ 1.0 4.0) |x[0,2]| |x[0,2]|) (* (/ 1.0 4.0) |x[1,2]| |x[1,2]|)) 0.0) (= inverse.32 (* inverse.31 inverse.31))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (>= (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,1]| |x[1,1]|) (* (/ 1.0 4.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 4.0) |x[1,1]| |x[1,1]|)) 0.0) (and (>= root.14 0.0) (= (* root.14 root.14) (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,1]| |x[1,1]|) (* (/ 1.0 4.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 4.0) |x[1,1]| |x[1,1]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,1]| |x[1,1]|) (* (/ 1.0 4.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 4.0) |x[1,1]| |x[1,1]|)) 0.0) (= inverse.33 (* inverse.27 inverse.27))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (>= (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,0]| |x[1,0]|) (* (/ 1.0 4.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 4.0) |x[1,0]| |x[1,0]|)) 0.0) (and (>= root.17 0.0) (= (* root.17 root.17) (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,0]| |x[1,0]|) (* (/ 1.0 4.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 4.0) |x[1,0]| |x[1,0]|))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,0]| |x[1,0]|) (* (/ 1.0 4.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 4.0) |x[1,0]| |x[1,0]|)) 0.0) (= inverse.34 (* inverse.23 inverse.23))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.17 0.0)) (= (* root.17 inverse.23) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= root.14 0.0)) (= (* root.14 inverse.27) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= root.11 0.0)) (= (* root.11 inverse.31) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,2]| |x[1,2]|) (* (/ 1.0 4.0) |x[0,2]| |x[0,2]|) (* (/ 1.0 4.0) |x[1,2]| |x[1,2]|)) 0.0)) (= (+ (* |eps[]| inverse.32) (* (- (/ 1.0 2.0)) |x[0,2]| |x[1,2]| inverse.32) (* (/ 1.0 4.0) |x[0,2]| |x[0,2]| inverse.32) (* (/ 1.0 4.0) |x[1,2]| |x[1,2]| inverse.32)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,1]| |x[1,1]|) (* (/ 1.0 4.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 4.0) |x[1,1]| |x[1,1]|)) 0.0)) (= (+ (* |eps[]| inverse.33) (* (- (/ 1.0 2.0)) |x[0,1]| |x[1,1]| inverse.33) (* (/ 1.0 4.0) |x[0,1]| |x[0,1]| inverse.33) (* (/ 1.0 4.0) |x[1,1]| |x[1,1]| inverse.33)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,0]| |x[1,0]|) (* (/ 1.0 4.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 4.0) |x[1,0]| |x[1,0]|)) 0.0)) (= (+ (* |eps[]| inverse.34) (* (- (/ 1.0 2.0)) |x[0,0]| |x[1,0]| inverse.34) (* (/ 1.0 4.0) |x[0,0]| |x[0,0]| inverse.34) (* (/ 1.0 4.0) |x[1,0]| |x[1,0]| inverse.34)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert case.1)  ; hypothesis: eps[] > 0
(assert (> (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,2]| |x[1,2]|) (* (/ 1.0 4.0) |x[0,2]| |x[0,2]|) (* (/ 1.0 4.0) |x[1,2]| |x[1,2]|)) 0.0))  ; hypothesis: (((x[0, 2] + (x[0, 2] + x[1, 2]) * -1/2) * (x[0, 2] + (x[0, 2] + x[1, 2]) * -1/2) + (x[1, 2] + (x[0, 2] + x[1, 2]) * -1/2) * (x[1, 2] + (x[0, 2] ...
(assert case.4)  ; hypothesis: (((x[0, 2] + (x[0, 2] + x[1, 2]) * -1/2) * (x[0, 2] + (x[0, 2] + x[1, 2]) * -1/2) + (x[1, 2] + (x[0, 2] + x[1, 2]) * -1/2) * (x[1, 2] + (x[0, 2] ...
(assert (> (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,1]| |x[1,1]|) (* (/ 1.0 4.0) |x[0,1]| |x[0,1]|) (* (/ 1.0 4.0) |x[1,1]| |x[1,1]|)) 0.0))  ; hypothesis: (((x[0, 1] + (x[0, 1] + x[1, 1]) * -1/2) * (x[0, 1] + (x[0, 1] + x[1, 1]) * -1/2) + (x[1, 1] + (x[0, 1] + x[1, 1]) * -1/2) * (x[1, 1] + (x[0, 1] ...
(assert case.7)  ; hypothesis: (((x[0, 1] + (x[0, 1] + x[1, 1]) * -1/2) * (x[0, 1] + (x[0, 1] + x[1, 1]) * -1/2) + (x[1, 1] + (x[0, 1] + x[1, 1]) * -1/2) * (x[1, 1] + (x[0, 1] ...
(assert (> (+ |eps[]| (* (- (/ 1.0 2.0)) |x[0,0]| |x[1,0]|) (* (/ 1.0 4.0) |x[0,0]| |x[0,0]|) (* (/ 1.0 4.0) |x[1,0]| |x[1,0]|)) 0.0))  ; hypothesis: (((x[0, 0] + (x[0, 0] + x[1, 0]) * -1/2) * (x[0, 0] + (x[0, 0] + x[1, 0]) * -1/2) + (x[1, 0] + (x[0, 0] + x[1, 0]) * -1/2) * (x[1, 0] + (x[0, 0] ...
(assert case.10)  ; hypothesis: (((x[0, 0] + (x[0, 0] + x[1, 0]) * -1/2) * (x[0, 0] + (x[0, 0] + x[1, 0]) * -1/2) + (x[1, 0] + (x[0, 0] + x[1, 0]) * -1/2) * (x[1, 0] + (x[0, 0] ...
(assert (not (= root.11 0.0)))  ; hypothesis: ((((x[0, 2] + (x[0, 2] + x[1, 2]) * -1/2) * (x[0, 2] + (x[0, 2] + x[1, 2]) * -1/2) + (x[1, 2] + (x[0, 2] + x[1, 2]) * -1/2) * (x[1, 2] + (x[0, 2]...
(assert (not case.12))  ; hypothesis: ((((x[0, 2] + (x[0, 2] + x[1, 2]) * -1/2) * (x[0, 2] + (x[0, 2] + x[1, 2]) * -1/2) + (x[1, 2] + (x[0, 2] + x[1, 2]) * -1/2) * (x[1, 2] + (x[0, 2]...
(assert (not (> (+ (* (- 1.0) |eps[]|) (* (/ 1.0 2.0) |x[0,2]| |x[1,2]|) (* (- (/ 1.0 4.0)) |x[0,2]| |x[0,2]|) (* (- (/ 1.0 4.0)) |x[1,2]| |x[1,2]|)) 0.0)))  ; hypothesis: (((x[0, 2] + (x[0, 2] + x[1, 2]) * -1/2) * (x[0, 2] + (x[0, 2] + x[1, 2]) * -1/2) + (x[1, 2] + (x[0, 2] + x[1, 2]) * -1/2) * (x[1, 2] + (x[0, 2] ...
(assert (not case.13))  ; hypothesis: (((x[0, 2] + (x[0, 2] + x[1, 2]) * -1/2) * (x[0, 2] + (x[0, 2] + x[1, 2]) * -1/2) + (x[1, 2] + (x[0, 2] + x[1, 2]) * -1/2) * (x[1, 2] + (x[0, 2] ...
(assert (not (= root.14 0.0)))  ; hypothesis: ((((x[0, 1] + (x[0, 1] + x[1, 1]) * -1/2) * (x[0, 1] + (x[0, 1] + x[1, 1]) * -1/2) + (x[1, 1] + (x[0, 1] + x[1, 1]) * -1/2) * (x[1, 1] + (x[0, 1]...
(assert (not case.15))  ; hypothesis: ((((x[0, 1] + (x[0, 1] + x[1, 1]) * -1/2) * (x[0, 1] + (x[0, 1] + x[1, 1]) * -1/2) + (x[1, 1] + (x[0, 1] + x[1, 1]) * -1/2) * (x[1, 1] + (x[0, 1]...
(assert (not (> (+ (* (- 1.0) |eps[]|) (* (/ 1.0 2.0) |x[0,1]| |x[1,1]|) (* (- (/ 1.0 4.0)) |x[0,1]| |x[0,1]|) (* (- (/ 1.0 4.0)) |x[1,1]| |x[1,1]|)) 0.0)))  ; hypothesis: (((x[0, 1] + (x[0, 1] + x[1, 1]) * -1/2) * (x[0, 1] + (x[0, 1] + x[1, 1]) * -1/2) + (x[1, 1] + (x[0, 1] + x[1, 1]) * -1/2) * (x[1, 1] + (x[0, 1] ...
(assert (not case.16))  ; hypothesis: (((x[0, 1] + (x[0, 1] + x[1, 1]) * -1/2) * (x[0, 1] + (x[0, 1] + x[1, 1]) * -1/2) + (x[1, 1] + (x[0, 1] + x[1, 1]) * -1/2) * (x[1, 1] + (x[0, 1] ...
(assert (not (= root.17 0.0)))  ; hypothesis: ((((x[0, 0] + (x[0, 0] + x[1, 0]) * -1/2) * (x[0, 0] + (x[0, 0] + x[1, 0]) * -1/2) + (x[1, 0] + (x[0, 0] + x[1, 0]) * -1/2) * (x[1, 0] + (x[0, 0]...
(assert (not case.18))  ; hypothesis: ((((x[0, 0] + (x[0, 0] + x[1, 0]) * -1/2) * (x[0, 0] + (x[0, 0] + x[1, 0]) * -1/2) + (x[1, 0] + (x[0, 0] + x[1, 0]) * -1/2) * (x[1, 0] + (x[0, 0]...
(assert (not (> (+ (* (- 1.0) |eps[]|) (* (/ 1.0 2.0) |x[0,0]| |x[1,0]|) (* (- (/ 1.0 4.0)) |x[0,0]| |x[0,0]|) (* (- (/ 1.0 4.0)) |x[1,0]| |x[1,0]|)) 0.0)))  ; hypothesis: (((x[0, 0] + (x[0, 0] + x[1, 0]) * -1/2) * (x[0, 0] + (x[0, 0] + x[1, 0]) * -1/2) + (x[1, 0] + (x[0, 0] + x[1, 0]) * -1/2) * (x[1, 0] + (x[0, 0] ...
(assert (not case.19))  ; hypothesis: (((x[0, 0] + (x[0, 0] + x[1, 0]) * -1/2) * (x[0, 0] + (x[0, 0] + x[1, 0]) * -1/2) + (x[1, 0] + (x[0, 0] + x[1, 0]) * -1/2) * (x[1, 0] + (x[0, 0] ...
(assert (or (not (= (* (+ t.15 t.17 (* t.11 inverse.23 t.18 t.0)) inverse.23) (+ t.22 t.22 t.23 t.26))) (not (= (* (+ t.27 t.29 (* t.7 inverse.27 t.30 t.0)) inverse.27) (+ t.33 t.33 t.34 t.37))) (not (= (* (+ t.38 t.40 (* t.2 inverse.31 t.41 t.0)) inverse.31) (+ t.44 t.44 t.45 t.48))) (not (= (* (+ t.16 t.17 (* t.12 inverse.23 t.18 t.0)) inverse.23) (+ t.24 t.25 t.25 t.26))) (not (= (* (+ t.28 t.29 (* t.8 inverse.27 t.30 t.0)) inverse.27) (+ t.35 t.36 t.36 t.37))) (not (= (* (+ t.39 t.40 (* t.3 inverse.31 t.41 t.0)) inverse.31) (+ t.46 t.47 t.47 t.48)))))  ; claim, that one of 6 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
