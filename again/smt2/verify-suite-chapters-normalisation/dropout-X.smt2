; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; dropout.X at N=2, M=3
(push 1)
(declare-fun |mask[0,0]| () Real)
(declare-fun |mask[0,1]| () Real)
(declare-fun |mask[0,2]| () Real)
(declare-fun |mask[1,0]| () Real)
(declare-fun |mask[1,1]| () Real)
(declare-fun |mask[1,2]| () Real)
(declare-fun |p[]| () Real)
(declare-fun |G[0,0]| () Real)
(declare-fun inverse.17 () Real)  ; (inverse (+ (- 1.0) |p[]|))
(declare-fun |G[0,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,0]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun case.1 () Bool)
(declare-fun case.3 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.7 () Bool)
(declare-fun case.9 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.13 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.15 () Bool)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ (* |p[]| t.0) 1.0))
(define-fun t.2 () Real (* (- 1.0) inverse.17))
(assert (=> (not (= (+ (- 1.0) |p[]|) 0.0)) (= (+ (* |p[]| inverse.17) (* (- 1.0) inverse.17)) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (= (+ |mask[0,0]| (* (- 1.0) |mask[0,0]| |mask[0,0]|)) 0.0))  ; hypothesis: mask[0, 0] * (mask[0, 0] + -1) = 0
(assert case.1)  ; hypothesis: mask[0, 0] * (mask[0, 0] + -1) = 0
(assert (= (+ |mask[0,1]| (* (- 1.0) |mask[0,1]| |mask[0,1]|)) 0.0))  ; hypothesis: mask[0, 1] * (mask[0, 1] + -1) = 0
(assert case.3)  ; hypothesis: mask[0, 1] * (mask[0, 1] + -1) = 0
(assert (= (+ |mask[0,2]| (* (- 1.0) |mask[0,2]| |mask[0,2]|)) 0.0))  ; hypothesis: mask[0, 2] * (mask[0, 2] + -1) = 0
(assert case.5)  ; hypothesis: mask[0, 2] * (mask[0, 2] + -1) = 0
(assert (= (+ |mask[1,0]| (* (- 1.0) |mask[1,0]| |mask[1,0]|)) 0.0))  ; hypothesis: mask[1, 0] * (mask[1, 0] + -1) = 0
(assert case.7)  ; hypothesis: mask[1, 0] * (mask[1, 0] + -1) = 0
(assert (= (+ |mask[1,1]| (* (- 1.0) |mask[1,1]| |mask[1,1]|)) 0.0))  ; hypothesis: mask[1, 1] * (mask[1, 1] + -1) = 0
(assert case.9)  ; hypothesis: mask[1, 1] * (mask[1, 1] + -1) = 0
(assert (= (+ |mask[1,2]| (* (- 1.0) |mask[1,2]| |mask[1,2]|)) 0.0))  ; hypothesis: mask[1, 2] * (mask[1, 2] + -1) = 0
(assert case.11)  ; hypothesis: mask[1, 2] * (mask[1, 2] + -1) = 0
(assert case.13)  ; hypothesis: p[] > 0
(assert (> (+ 1.0 (* (- 1.0) |p[]|)) 0.0))  ; hypothesis: (p[] * -1 + 1) > 0
(assert case.14)  ; hypothesis: (p[] * -1 + 1) > 0
(assert (not (= (+ (- 1.0) |p[]|) 0.0)))  ; hypothesis: (p[] * -1 + 1) is not 0
(assert (not case.15))  ; hypothesis: (p[] * -1 + 1) is not 0
(assert (or (not (= (* |G[0,0]| |mask[0,0]| t.2) (* |G[0,0]| |mask[0,0]| t.2))) (not (= (* |G[0,1]| |mask[0,1]| t.2) (* |G[0,1]| |mask[0,1]| t.2))) (not (= (* |G[0,2]| |mask[0,2]| t.2) (* |G[0,2]| |mask[0,2]| t.2))) (not (= (* |G[1,0]| |mask[1,0]| t.2) (* |G[1,0]| |mask[1,0]| t.2))) (not (= (* |G[1,1]| |mask[1,1]| t.2) (* |G[1,1]| |mask[1,1]| t.2))) (not (= (* |G[1,2]| |mask[1,2]| t.2) (* |G[1,2]| |mask[1,2]| t.2)))))  ; claim, that one of 6 equations fails, as in: G[0, 0] * mask[0, 0] * ((p[] * -1 + 1))**(-1) = G[0, 0] * mask[0, 0] * ((p[] * -1 + 1))**(-1)
(check-sat)
(pop 1)
