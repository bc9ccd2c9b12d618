; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; polar.jacobian.t at the only shape
(push 1)
(declare-fun |G[0]| () Real)
(declare-fun |r[]| () Real)
(declare-fun |t[]| () Real)
(declare-fun sin.3 () Real)  ; (sin |t[]|)
(declare-fun |G[1]| () Real)
(declare-fun cos.5 () Real)  ; (cos |t[]|)
(define-fun t.0 () Real (* |G[0]| |r[]| sin.3 (- 1.0)))
(define-fun t.1 () Real (* |G[1]| |r[]| cos.5))
(assert (= (+ (* sin.3 sin.3) (* cos.5 cos.5)) 1.0))  ; relation: sin(a)**2 + cos(a)**2 = 1
(assert (not (= (+ t.0 t.1) (+ t.1 t.0))))  ; claim, that it fails: (G[0] * r[] * sin(t[]) * -1 + G[1] * r[] * cos(t[])) = (G[1] * r[] * cos(t[]) + G[0] * r[] * sin(t[]) * -1)
(check-sat)
(pop 1)
