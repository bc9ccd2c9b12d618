; 2 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cholesky.A at n=2
(push 1)
(declare-fun |A[0,0]| () Real)
(declare-fun |A[1,1]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun inverse.5 () Real)  ; (inverse |A[0,0]|)
(declare-fun root.8 () Real)  ; (root 2 |A[0,0]|)
(declare-fun inverse.9 () Real)  ; (inverse root.8)
(declare-fun root.13 () Real)  ; (root 2 (+ |A[1,1]| (* (- 1.0) |A[0,1]| |A[0,1]| inverse.9 inverse.9)))
(declare-fun inverse.14 () Real)  ; (inverse (* root.8 root.13))
(declare-fun |G[0,0]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun root.18 () Real)  ; (root 2 (+ |A[1,1]| (* (- 1.0) |A[0,1]| |A[0,1]| inverse.5)))
(declare-fun inverse.19 () Real)  ; (inverse root.18)
(declare-fun inverse.20 () Real)  ; (inverse root.13)
(declare-fun inverse.21 () Real)  ; (inverse (+ |A[1,1]| (* (- 1.0) |A[0,1]| |A[0,1]| inverse.5)))
(declare-fun inverse.22 () Real)  ; (inverse (+ |A[1,1]| (* (- 1.0) |A[0,1]| |A[0,1]| inverse.9 inverse.9)))
(declare-fun case.1 () Bool)
(declare-fun case.4 () Bool)
(declare-fun case.6 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.10 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.12 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (/ 1.0 2.0))
(define-fun t.2 () Real (* (+ |A[1,1]| |A[1,1]|) t.1))
(define-fun t.3 () Real (+ |A[0,1]| |A[0,1]|))
(define-fun t.4 () Real (+ |A[0,0]| |A[0,0]|))
(define-fun t.5 () Real (* t.4 t.1))
(define-fun t.6 () Real (- (/ 1.0 4.0)))
(define-fun t.7 () Real (+ t.2 (* t.3 t.3 inverse.5 t.6)))
(define-fun t.8 () Real (+ t.2 (* t.3 inverse.9 t.3 inverse.9 t.6)))
(define-fun t.9 () Real (- (/ 1.0 2.0)))
(define-fun t.10 () Real (* root.8 |G[0,0]|))
(define-fun t.11 () Real (* t.3 inverse.9 |G[1,0]| t.1))
(define-fun t.12 () Real (* (+ t.10 t.11) t.9))
(define-fun t.13 () Real (+ t.10 t.11 t.12 t.10 t.11 t.12))
(define-fun t.14 () Real (+ (* root.13 inverse.14 t.13) (* t.3 inverse.9 inverse.14 root.13 |G[1,0]| t.9)))
(define-fun t.15 () Real (* root.13 |G[1,1]|))
(define-fun t.16 () Real (* root.13 |G[1,1]| t.9))
(define-fun t.17 () Real (+ t.15 t.16 t.15 t.16))
(define-fun t.18 () Real (+ (* root.13 inverse.14 root.13 |G[1,0]|) (* t.3 inverse.9 inverse.14 t.17 t.9)))
(define-fun t.19 () Real (* |G[1,1]| inverse.19 t.3 inverse.9 t.6))
(define-fun t.20 () Real (+ t.19 t.19 |G[1,0]|))
(define-fun t.21 () Real (* t.20 t.3 (* inverse.9 inverse.9 inverse.9) (- (/ 1.0 8.0))))
(define-fun t.22 () Real (/ 1.0 4.0))
(define-fun t.23 () Real (* |G[0,0]| inverse.9 t.22))
(define-fun t.24 () Real (+ (* inverse.14 t.13 0.0) (* root.8 inverse.14 root.13 |G[1,0]|)))
(define-fun t.25 () Real (+ (* inverse.14 root.13 0.0) (* root.8 inverse.14 t.17)))
(define-fun t.26 () Real (* |G[1,1]| inverse.19 t.22))
(assert (=> (not (= |A[0,0]| 0.0)) (= (* |A[0,0]| inverse.5) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (>= |A[0,0]| 0.0) (and (>= root.8 0.0) (= (* root.8 root.8) |A[0,0]|))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> |A[0,0]| 0.0) (= inverse.5 (* inverse.9 inverse.9))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.8 0.0)) (= (* root.8 inverse.9) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (>= (+ |A[1,1]| (* (- 1.0) |A[0,1]| |A[0,1]| inverse.9 inverse.9)) 0.0) (and (>= root.13 0.0) (= (* root.13 root.13) (+ |A[1,1]| (* (- 1.0) |A[0,1]| |A[0,1]| inverse.9 inverse.9))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (not (= (* root.8 root.13) 0.0)) (= (* root.8 root.13 inverse.14) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (and (not (= root.8 0.0)) (not (= root.13 0.0))) (= inverse.14 (* inverse.9 inverse.20))))  ; relation: 1/(x y) = (1/x)(1/y)
(assert (=> (>= (+ |A[1,1]| (* (- 1.0) |A[0,1]| |A[0,1]| inverse.5)) 0.0) (and (>= root.18 0.0) (= (* root.18 root.18) (+ |A[1,1]| (* (- 1.0) |A[0,1]| |A[0,1]| inverse.5))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> (+ |A[1,1]| (* (- 1.0) |A[0,1]| |A[0,1]| inverse.5)) 0.0) (= inverse.21 (* inverse.19 inverse.19))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.18 0.0)) (= (* root.18 inverse.19) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= root.13 0.0)) (= (* root.13 inverse.20) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ |A[1,1]| (* (- 1.0) |A[0,1]| |A[0,1]| inverse.5)) 0.0)) (= (+ (* |A[1,1]| inverse.21) (* (- 1.0) |A[0,1]| |A[0,1]| inverse.5 inverse.21)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (> (+ |A[1,1]| (* (- 1.0) |A[0,1]| |A[0,1]| inverse.9 inverse.9)) 0.0) (= inverse.22 (* inverse.20 inverse.20))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= (+ |A[1,1]| (* (- 1.0) |A[0,1]| |A[0,1]| inverse.9 inverse.9)) 0.0)) (= (+ (* |A[1,1]| inverse.22) (* (- 1.0) |A[0,1]| |A[0,1]| inverse.9 inverse.9 inverse.22)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> |A[0,0]| 0.0))  ; hypothesis: A[0, 0] > 0
(assert case.1)  ; hypothesis: A[0, 0] > 0
(assert case.4)  ; hypothesis: (A[0, 0] * A[1, 1] + A[0, 1] * A[0, 1] * -1) > 0
(assert (> (+ |A[1,1]| (* (- 1.0) |A[0,1]| |A[0,1]| inverse.5)) 0.0))  ; hypothesis: ((A[1, 1] + A[1, 1]) * 1/2 + (A[0, 1] + A[0, 1]) * (A[0, 1] + A[0, 1]) * ((A[0, 0] + A[0, 0]) * 1/2)**(-1) * -1/4) > 0
(assert case.6)  ; hypothesis: ((A[1, 1] + A[1, 1]) * 1/2 + (A[0, 1] + A[0, 1]) * (A[0, 1] + A[0, 1]) * ((A[0, 0] + A[0, 0]) * 1/2)**(-1) * -1/4) > 0
(assert (not (= |A[0,0]| 0.0)))  ; hypothesis: (A[0, 0] + A[0, 0]) * 1/2 is not 0
(assert (not case.7))  ; hypothesis: (A[0, 0] + A[0, 0]) * 1/2 is not 0
(assert (> |A[0,0]| 0.0))  ; hypothesis: (A[0, 0] + A[0, 0]) * 1/2 > 0
(assert case.1)  ; hypothesis: (A[0, 0] + A[0, 0]) * 1/2 > 0
(assert (not (> (+ (* (- 1.0) |A[1,1]|) (* |A[0,1]| |A[0,1]| inverse.9 inverse.9)) 0.0)))  ; hypothesis: ((A[1, 1] + A[1, 1]) * 1/2 + (A[0, 1] + A[0, 1]) * (((A[0, 0] + A[0, 0]) * 1/2)**(1/2))**(-1) * (A[0, 1] + A[0, 1]) * (((A[0, 0] + A[0, 0]) * 1/2...
(assert (not case.10))  ; hypothesis: ((A[1, 1] + A[1, 1]) * 1/2 + (A[0, 1] + A[0, 1]) * (((A[0, 0] + A[0, 0]) * 1/2)**(1/2))**(-1) * (A[0, 1] + A[0, 1]) * (((A[0, 0] + A[0, 0]) * 1/2...
(assert (not (= root.8 0.0)))  ; hypothesis: ((A[0, 0] + A[0, 0]) * 1/2)**(1/2) is not 0
(assert (not case.11))  ; hypothesis: ((A[0, 0] + A[0, 0]) * 1/2)**(1/2) is not 0
(assert (not (> (* (- 1.0) |A[0,0]|) 0.0)))  ; hypothesis: (A[0, 0] + A[0, 0]) * -1/2 <= 0
(assert (not case.12))  ; hypothesis: (A[0, 0] + A[0, 0]) * -1/2 <= 0
(assert (or (not (= (* (+ (* t.14 root.13 inverse.14) (* t.18 t.3 inverse.9 inverse.14 t.9)) t.1) (+ t.21 t.23 t.21 t.23))) (not (= (* (+ (* t.14 inverse.14 0.0) (* t.18 root.8 inverse.14)) t.1) (* t.20 inverse.9 t.1))) (not (= (* (+ (* t.24 root.13 inverse.14) (* t.25 t.3 inverse.9 inverse.14 t.9)) t.1) (* t.20 inverse.9 t.1))) (not (= (* (+ (* t.24 inverse.14 0.0) (* t.25 root.8 inverse.14)) t.1) (+ t.26 t.26)))))  ; claim, that one of 4 equations fails, as in: (...) = (...)
(check-sat)
(pop 1)
; cholesky.A at n=2: the gradient has a value
(push 1)
(declare-fun |A[0,0]| () Real)
(declare-fun |A[1,1]| () Real)
(declare-fun |A[0,1]| () Real)
(declare-fun inverse.5 () Real)  ; (inverse |A[0,0]|)
(declare-fun root.8 () Real)  ; (root 2 |A[0,0]|)
(declare-fun inverse.9 () Real)  ; (inverse root.8)
(declare-fun root.13 () Real)  ; (root 2 (+ |A[1,1]| (* (- 1.0) |A[0,1]| |A[0,1]| inverse.9 inverse.9)))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (/ 1.0 2.0))
(define-fun t.2 () Real (* (+ |A[1,1]| |A[1,1]|) t.1))
(define-fun t.3 () Real (+ |A[0,1]| |A[0,1]|))
(define-fun t.4 () Real (+ |A[0,0]| |A[0,0]|))
(define-fun t.5 () Real (* t.4 t.1))
(define-fun t.6 () Real (- (/ 1.0 4.0)))
(define-fun t.7 () Real (+ t.2 (* t.3 inverse.9 t.3 inverse.9 t.6)))
(assert (=> (not (= |A[0,0]| 0.0)) (= (* |A[0,0]| inverse.5) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (>= |A[0,0]| 0.0) (and (>= root.8 0.0) (= (* root.8 root.8) |A[0,0]|))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (=> (> |A[0,0]| 0.0) (= inverse.5 (* inverse.9 inverse.9))))  ; relation: 1/x = (1/s)**q for s = x**(1/q)
(assert (=> (not (= root.8 0.0)) (= (* root.8 inverse.9) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (>= (+ |A[1,1]| (* (- 1.0) |A[0,1]| |A[0,1]| inverse.9 inverse.9)) 0.0) (and (>= root.13 0.0) (= (* root.13 root.13) (+ |A[1,1]| (* (- 1.0) |A[0,1]| |A[0,1]| inverse.9 inverse.9))))))  ; relation: s**q = x, s >= 0 for s = x**(1/q)
(assert (> |A[0,0]| 0.0))  ; hypothesis: A[0, 0] > 0
(assert (> (+ (* |A[0,0]| |A[1,1]|) (* (- 1.0) |A[0,1]| |A[0,1]|)) 0.0))  ; hypothesis: (A[0, 0] * A[1, 1] + A[0, 1] * A[0, 1] * -1) > 0
(assert (> (+ |A[1,1]| (* (- 1.0) |A[0,1]| |A[0,1]| inverse.5)) 0.0))  ; hypothesis: ((A[1, 1] + A[1, 1]) * 1/2 + (A[0, 1] + A[0, 1]) * (A[0, 1] + A[0, 1]) * ((A[0, 0] + A[0, 0]) * 1/2)**(-1) * -1/4) > 0
(assert (not (= |A[0,0]| 0.0)))  ; hypothesis: (A[0, 0] + A[0, 0]) * 1/2 is not 0
(assert (> |A[0,0]| 0.0))  ; hypothesis: (A[0, 0] + A[0, 0]) * 1/2 > 0
(assert (not (> (+ (* (- 1.0) |A[1,1]|) (* |A[0,1]| |A[0,1]| inverse.9 inverse.9)) 0.0)))  ; hypothesis: ((A[1, 1] + A[1, 1]) * 1/2 + (A[0, 1] + A[0, 1]) * (((A[0, 0] + A[0, 0]) * 1/2)**(1/2))**(-1) * (A[0, 1] + A[0, 1]) * (((A[0, 0] + A[0, 0]) * 1/2...
(assert (not (= root.8 0.0)))  ; hypothesis: ((A[0, 0] + A[0, 0]) * 1/2)**(1/2) is not 0
(assert (not (> (* (- 1.0) |A[0,0]|) 0.0)))  ; hypothesis: (A[0, 0] + A[0, 0]) * -1/2 <= 0
(assert (not (= (+ (ite (= (* root.8 root.13) 0.0) t.0 0.0) 1.0) 1.0)))  ; claim, that it fails: ([(((A[0, 0] + A[0, 0]) * 1/2)**(1/2) * (((A[1, 1] + A[1, 1]) * 1/2 + (A[0, 1] + A[0, 1]) * (((A[0, 0] + A[0, 0]) * 1/2)**(1/2))**(-1) ...
(check-sat)
(pop 1)
