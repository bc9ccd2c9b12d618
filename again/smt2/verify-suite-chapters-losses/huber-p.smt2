; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; huber.p at N=2
(push 1)
(declare-fun |p[0]| () Real)
(declare-fun |y[0]| () Real)
(declare-fun abs.6 () Real)  ; (abs (+ |p[0]| (* (- 1.0) |y[0]|)))
(declare-fun |p[1]| () Real)
(declare-fun |y[1]| () Real)
(declare-fun abs.17 () Real)  ; (abs (+ |p[1]| (* (- 1.0) |y[1]|)))
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (* |y[0]| t.0))
(define-fun t.2 () Real (+ |p[0]| t.1))
(define-fun t.3 () Real (ite (> (+ 1.0 |p[0]| (* (- 1.0) |y[0]|)) 0.0) t.2 t.0))
(define-fun t.4 () Real (+ (ite (> (+ (- 1.0) abs.6) 0.0) t.0 0.0) 1.0))
(define-fun t.5 () Real (ite (> (+ |p[0]| (* (- 1.0) |y[0]|)) 0.0) 1.0 0.0))
(define-fun t.6 () Real (+ t.5 (* (+ (ite (> (+ |p[0]| (* (- 1.0) |y[0]|)) 0.0) t.0 0.0) 1.0) t.0)))
(define-fun t.7 () Real (* |y[1]| t.0))
(define-fun t.8 () Real (+ |p[1]| t.7))
(define-fun t.9 () Real (ite (> (+ 1.0 |p[1]| (* (- 1.0) |y[1]|)) 0.0) t.8 t.0))
(define-fun t.10 () Real (+ (ite (> (+ (- 1.0) abs.17) 0.0) t.0 0.0) 1.0))
(define-fun t.11 () Real (ite (> (+ |p[1]| (* (- 1.0) |y[1]|)) 0.0) 1.0 0.0))
(define-fun t.12 () Real (+ t.11 (* (+ (ite (> (+ |p[1]| (* (- 1.0) |y[1]|)) 0.0) t.0 0.0) 1.0) t.0)))
(assert (=> (>= (+ |p[0]| (* (- 1.0) |y[0]|)) 0.0) (= abs.6 (+ |p[0]| (* (- 1.0) |y[0]|)))))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (=> (> 0.0 (+ |p[0]| (* (- 1.0) |y[0]|))) (= abs.6 (+ (* (- 1.0) |p[0]|) |y[0]|))))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (=> (>= (+ |p[1]| (* (- 1.0) |y[1]|)) 0.0) (= abs.17 (+ |p[1]| (* (- 1.0) |y[1]|)))))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (=> (> 0.0 (+ |p[1]| (* (- 1.0) |y[1]|))) (= abs.17 (+ (* (- 1.0) |p[1]|) |y[1]|))))  ; relation: |x| = x for x >= 0, -x for x < 0
(assert (or (not (= (ite (> (+ (* t.3 t.0) 1.0) 0.0) t.3 1.0) (+ (* (ite (not (> (+ (- 1.0) abs.6) 0.0)) 0.0 1.0) t.6) (ite (not (> (+ (- 1.0) abs.6) 0.0)) (* 1.0 abs.6 t.6) 0.0)))) (not (= (ite (> (+ (* t.9 t.0) 1.0) 0.0) t.9 1.0) (+ (* (ite (not (> (+ (- 1.0) abs.17) 0.0)) 0.0 1.0) t.12) (ite (not (> (+ (- 1.0) abs.17) 0.0)) (* 1.0 abs.17 t.12) 0.0))))))  ; claim, that one of 2 equations fails, as in: where([(where([(p[0] + y[0] * -1 + 1) > 0], (p[0] + y[0] * -1), -1) * -1 + 1) > 0], where([(p[0] + y[0] * -1 + 1...
(check-sat)
(pop 1)
