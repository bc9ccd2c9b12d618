; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; symmetric_part.A at n=2
(push 1)
(declare-fun |G[0,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(define-fun t.0 () Real (/ 1.0 2.0))
(define-fun t.1 () Real (* |G[0,0]| t.0))
(define-fun t.2 () Real (* |G[1,1]| t.0))
(assert (or (not (= (* (+ |G[0,0]| |G[0,0]|) t.0) (+ t.1 t.1))) (not (= (* (+ |G[0,1]| |G[1,0]|) t.0) (+ (* |G[1,0]| t.0) (* |G[0,1]| t.0)))) (not (= (* (+ |G[1,0]| |G[0,1]|) t.0) (+ (* |G[1,0]| t.0) (* |G[0,1]| t.0)))) (not (= (* (+ |G[1,1]| |G[1,1]|) t.0) (+ t.2 t.2)))))  ; claim, that one of 4 equations fails, as in: (G[0, 0] + G[0, 0]) * 1/2 = (G[0, 0] * 1/2 + G[0, 0] * 1/2)
(check-sat)
(pop 1)
