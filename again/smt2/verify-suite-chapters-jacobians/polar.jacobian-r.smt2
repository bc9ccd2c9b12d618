; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; polar.jacobian.r at the only shape
(push 1)
(declare-fun |G[0]| () Real)
(declare-fun |t[]| () Real)
(declare-fun cos.2 () Real)  ; (cos |t[]|)
(declare-fun |G[1]| () Real)
(declare-fun sin.4 () Real)  ; (sin |t[]|)
(define-fun t.0 () Real (* |G[0]| cos.2))
(define-fun t.1 () Real (* |G[1]| sin.4))
(assert (= (+ (* cos.2 cos.2) (* sin.4 sin.4)) 1.0))  ; relation: sin(a)**2 + cos(a)**2 = 1
(assert (not (= (+ t.0 t.1) (+ t.1 t.0))))  ; claim, that it fails: (G[0] * cos(t[]) + G[1] * sin(t[])) = (G[1] * sin(t[]) + G[0] * cos(t[]))
(check-sat)
(pop 1)
