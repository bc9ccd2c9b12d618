; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; lstm_gates.af at N=2, H=3
(push 1)
(declare-fun |ai[1,2]| () Real)
(declare-fun |af[1,2]| () Real)
(declare-fun |ai[1,1]| () Real)
(declare-fun |af[1,1]| () Real)
(declare-fun |ai[1,0]| () Real)
(declare-fun |af[1,0]| () Real)
(declare-fun |ai[0,2]| () Real)
(declare-fun |af[0,2]| () Real)
(declare-fun |ai[0,1]| () Real)
(declare-fun |af[0,1]| () Real)
(declare-fun |ai[0,0]| () Real)
(declare-fun |af[0,0]| () Real)
(declare-fun |ao[1,2]| () Real)
(declare-fun |ao[1,1]| () Real)
(declare-fun |ao[1,0]| () Real)
(declare-fun |ao[0,2]| () Real)
(declare-fun |ao[0,1]| () Real)
(declare-fun |ao[0,0]| () Real)
(declare-fun |G[1,0,0]| () Real)
(declare-fun |G[0,0,0]| () Real)
(declare-fun inverse.57 () Real)  ; (inverse (+ 1.0 exp.52))
(declare-fun inverse.59 () Real)  ; (inverse (+ 1.0 exp.34))
(declare-fun |c[0,0]| () Real)
(declare-fun inverse.62 () Real)  ; (inverse (+ 1.0 exp.31))
(declare-fun |ag[0,0]| () Real)
(declare-fun tanh.64 () Real)  ; (tanh |ag[0,0]|)
(declare-fun tanh.65 () Real)  ; (tanh (+ (* inverse.59 |c[0,0]|) (* inverse.62 tanh.64)))
(declare-fun |G[1,0,1]| () Real)
(declare-fun |G[0,0,1]| () Real)
(declare-fun inverse.69 () Real)  ; (inverse (+ 1.0 exp.49))
(declare-fun inverse.71 () Real)  ; (inverse (+ 1.0 exp.28))
(declare-fun |c[0,1]| () Real)
(declare-fun inverse.74 () Real)  ; (inverse (+ 1.0 exp.25))
(declare-fun |ag[0,1]| () Real)
(declare-fun tanh.76 () Real)  ; (tanh |ag[0,1]|)
(declare-fun tanh.77 () Real)  ; (tanh (+ (* inverse.71 |c[0,1]|) (* inverse.74 tanh.76)))
(declare-fun |G[1,0,2]| () Real)
(declare-fun |G[0,0,2]| () Real)
(declare-fun inverse.81 () Real)  ; (inverse (+ 1.0 exp.46))
(declare-fun inverse.83 () Real)  ; (inverse (+ 1.0 exp.22))
(declare-fun |c[0,2]| () Real)
(declare-fun inverse.86 () Real)  ; (inverse (+ 1.0 exp.19))
(declare-fun |ag[0,2]| () Real)
(declare-fun tanh.88 () Real)  ; (tanh |ag[0,2]|)
(declare-fun tanh.89 () Real)  ; (tanh (+ (* inverse.83 |c[0,2]|) (* inverse.86 tanh.88)))
(declare-fun |G[1,1,0]| () Real)
(declare-fun |G[0,1,0]| () Real)
(declare-fun inverse.93 () Real)  ; (inverse (+ 1.0 exp.43))
(declare-fun inverse.95 () Real)  ; (inverse (+ 1.0 exp.16))
(declare-fun |c[1,0]| () Real)
(declare-fun inverse.98 () Real)  ; (inverse (+ 1.0 exp.13))
(declare-fun |ag[1,0]| () Real)
(declare-fun tanh.100 () Real)  ; (tanh |ag[1,0]|)
(declare-fun tanh.101 () Real)  ; (tanh (+ (* inverse.95 |c[1,0]|) (* inverse.98 tanh.100)))
(declare-fun |G[1,1,1]| () Real)
(declare-fun |G[0,1,1]| () Real)
(declare-fun inverse.105 () Real)  ; (inverse (+ 1.0 exp.40))
(declare-fun inverse.107 () Real)  ; (inverse (+ 1.0 exp.10))
(declare-fun |c[1,1]| () Real)
(declare-fun inverse.110 () Real)  ; (inverse (+ 1.0 exp.7))
(declare-fun |ag[1,1]| () Real)
(declare-fun tanh.112 () Real)  ; (tanh |ag[1,1]|)
(declare-fun tanh.113 () Real)  ; (tanh (+ (* inverse.107 |c[1,1]|) (* inverse.110 tanh.112)))
(declare-fun |G[1,1,2]| () Real)
(declare-fun |G[0,1,2]| () Real)
(declare-fun inverse.117 () Real)  ; (inverse (+ 1.0 exp.37))
(declare-fun inverse.119 () Real)  ; (inverse (+ 1.0 exp.4))
(declare-fun |c[1,2]| () Real)
(declare-fun inverse.122 () Real)  ; (inverse (+ 1.0 exp.1))
(declare-fun |ag[1,2]| () Real)
(declare-fun tanh.124 () Real)  ; (tanh |ag[1,2]|)
(declare-fun tanh.125 () Real)  ; (tanh (+ (* inverse.119 |c[1,2]|) (* inverse.122 tanh.124)))
(declare-fun e.0 () Real)  ; (exp (* (- 1.0) |ai[1,2]|))
(declare-fun e.1 () Real)  ; (exp (* (- 1.0) |af[1,2]|))
(declare-fun e.2 () Real)  ; (exp (* (- 1.0) |ai[1,1]|))
(declare-fun e.3 () Real)  ; (exp (* (- 1.0) |af[1,1]|))
(declare-fun e.4 () Real)  ; (exp (* (- 1.0) |ai[1,0]|))
(declare-fun e.5 () Real)  ; (exp (* (- 1.0) |af[1,0]|))
(declare-fun e.6 () Real)  ; (exp (* (- 1.0) |ai[0,2]|))
(declare-fun e.7 () Real)  ; (exp (* (- 1.0) |af[0,2]|))
(declare-fun e.8 () Real)  ; (exp (* (- 1.0) |ai[0,1]|))
(declare-fun e.9 () Real)  ; (exp (* (- 1.0) |af[0,1]|))
(declare-fun e.10 () Real)  ; (exp (* (- 1.0) |ai[0,0]|))
(declare-fun e.11 () Real)  ; (exp (* (- 1.0) |af[0,0]|))
(declare-fun e.12 () Real)  ; (exp (* (- 1.0) |ao[1,2]|))
(declare-fun e.13 () Real)  ; (exp (* (- 1.0) |ao[1,1]|))
(declare-fun e.14 () Real)  ; (exp (* (- 1.0) |ao[1,0]|))
(declare-fun e.15 () Real)  ; (exp (* (- 1.0) |ao[0,2]|))
(declare-fun e.16 () Real)  ; (exp (* (- 1.0) |ao[0,1]|))
(declare-fun e.17 () Real)  ; (exp (* (- 1.0) |ao[0,0]|))
(declare-fun case.2 () Bool)
(declare-fun case.5 () Bool)
(declare-fun case.8 () Bool)
(declare-fun case.11 () Bool)
(declare-fun case.14 () Bool)
(declare-fun case.17 () Bool)
(declare-fun case.20 () Bool)
(declare-fun case.23 () Bool)
(declare-fun case.26 () Bool)
(declare-fun case.29 () Bool)
(declare-fun case.32 () Bool)
(declare-fun case.35 () Bool)
(declare-fun case.38 () Bool)
(declare-fun case.41 () Bool)
(declare-fun case.44 () Bool)
(declare-fun case.47 () Bool)
(declare-fun case.50 () Bool)
(declare-fun case.53 () Bool)
(define-fun exp.1 () Real e.0)
(define-fun exp.4 () Real e.1)
(define-fun exp.7 () Real e.2)
(define-fun exp.10 () Real e.3)
(define-fun exp.13 () Real e.4)
(define-fun exp.16 () Real e.5)
(define-fun exp.19 () Real e.6)
(define-fun exp.22 () Real e.7)
(define-fun exp.25 () Real e.8)
(define-fun exp.28 () Real e.9)
(define-fun exp.31 () Real e.10)
(define-fun exp.34 () Real e.11)
(define-fun exp.37 () Real e.12)
(define-fun exp.40 () Real e.13)
(define-fun exp.43 () Real e.14)
(define-fun exp.46 () Real e.15)
(define-fun exp.49 () Real e.16)
(define-fun exp.52 () Real e.17)
(define-fun t.0 () Real (- 1.0))
(define-fun t.1 () Real (+ exp.1 1.0))
(define-fun t.2 () Real (+ exp.4 1.0))
(define-fun t.3 () Real (+ exp.7 1.0))
(define-fun t.4 () Real (+ exp.10 1.0))
(define-fun t.5 () Real (+ exp.13 1.0))
(define-fun t.6 () Real (+ exp.16 1.0))
(define-fun t.7 () Real (+ exp.19 1.0))
(define-fun t.8 () Real (+ exp.22 1.0))
(define-fun t.9 () Real (+ exp.25 1.0))
(define-fun t.10 () Real (+ exp.28 1.0))
(define-fun t.11 () Real (+ exp.31 1.0))
(define-fun t.12 () Real (+ exp.34 1.0))
(define-fun t.13 () Real (+ exp.37 1.0))
(define-fun t.14 () Real (+ exp.40 1.0))
(define-fun t.15 () Real (+ exp.43 1.0))
(define-fun t.16 () Real (+ exp.46 1.0))
(define-fun t.17 () Real (+ exp.49 1.0))
(define-fun t.18 () Real (+ exp.52 1.0))
(assert (> e.0 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.1 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.2 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.3 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.4 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.5 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.6 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.7 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.8 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.9 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.10 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.11 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.12 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.13 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.14 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.15 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.16 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (> e.17 0.0))  ; relation: exp(a) > 0, and > 1 for a > 0
(assert (=> (not (= (+ 1.0 exp.52) 0.0)) (= (+ (* exp.52 inverse.57) inverse.57) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.34) 0.0)) (= (+ (* exp.34 inverse.59) inverse.59) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.31) 0.0)) (= (+ (* exp.31 inverse.62) inverse.62) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> 1.0 (* tanh.64 tanh.64)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.65 tanh.65)))  ; relation: tanh(a)**2 < 1
(assert (=> (not (= (+ 1.0 exp.49) 0.0)) (= (+ (* exp.49 inverse.69) inverse.69) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.28) 0.0)) (= (+ (* exp.28 inverse.71) inverse.71) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.25) 0.0)) (= (+ (* exp.25 inverse.74) inverse.74) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> 1.0 (* tanh.76 tanh.76)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.77 tanh.77)))  ; relation: tanh(a)**2 < 1
(assert (=> (not (= (+ 1.0 exp.46) 0.0)) (= (+ (* exp.46 inverse.81) inverse.81) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.22) 0.0)) (= (+ (* exp.22 inverse.83) inverse.83) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.19) 0.0)) (= (+ (* exp.19 inverse.86) inverse.86) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> 1.0 (* tanh.88 tanh.88)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.89 tanh.89)))  ; relation: tanh(a)**2 < 1
(assert (=> (not (= (+ 1.0 exp.43) 0.0)) (= (+ (* exp.43 inverse.93) inverse.93) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.16) 0.0)) (= (+ (* exp.16 inverse.95) inverse.95) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.13) 0.0)) (= (+ (* exp.13 inverse.98) inverse.98) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> 1.0 (* tanh.100 tanh.100)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.101 tanh.101)))  ; relation: tanh(a)**2 < 1
(assert (=> (not (= (+ 1.0 exp.40) 0.0)) (= (+ (* exp.40 inverse.105) inverse.105) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.10) 0.0)) (= (+ (* exp.10 inverse.107) inverse.107) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.7) 0.0)) (= (+ (* exp.7 inverse.110) inverse.110) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> 1.0 (* tanh.112 tanh.112)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.113 tanh.113)))  ; relation: tanh(a)**2 < 1
(assert (=> (not (= (+ 1.0 exp.37) 0.0)) (= (+ (* exp.37 inverse.117) inverse.117) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.4) 0.0)) (= (+ (* exp.4 inverse.119) inverse.119) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.1) 0.0)) (= (+ (* exp.1 inverse.122) inverse.122) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> 1.0 (* tanh.124 tanh.124)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.125 tanh.125)))  ; relation: tanh(a)**2 < 1
(assert (not (= (+ 1.0 exp.1) 0.0)))  ; hypothesis: (exp(ai[1, 2] * -1) + 1) is not 0
(assert (not case.2))  ; hypothesis: (exp(ai[1, 2] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.4) 0.0)))  ; hypothesis: (exp(af[1, 2] * -1) + 1) is not 0
(assert (not case.5))  ; hypothesis: (exp(af[1, 2] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.7) 0.0)))  ; hypothesis: (exp(ai[1, 1] * -1) + 1) is not 0
(assert (not case.8))  ; hypothesis: (exp(ai[1, 1] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.10) 0.0)))  ; hypothesis: (exp(af[1, 1] * -1) + 1) is not 0
(assert (not case.11))  ; hypothesis: (exp(af[1, 1] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.13) 0.0)))  ; hypothesis: (exp(ai[1, 0] * -1) + 1) is not 0
(assert (not case.14))  ; hypothesis: (exp(ai[1, 0] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.16) 0.0)))  ; hypothesis: (exp(af[1, 0] * -1) + 1) is not 0
(assert (not case.17))  ; hypothesis: (exp(af[1, 0] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.19) 0.0)))  ; hypothesis: (exp(ai[0, 2] * -1) + 1) is not 0
(assert (not case.20))  ; hypothesis: (exp(ai[0, 2] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.22) 0.0)))  ; hypothesis: (exp(af[0, 2] * -1) + 1) is not 0
(assert (not case.23))  ; hypothesis: (exp(af[0, 2] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.25) 0.0)))  ; hypothesis: (exp(ai[0, 1] * -1) + 1) is not 0
(assert (not case.26))  ; hypothesis: (exp(ai[0, 1] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.28) 0.0)))  ; hypothesis: (exp(af[0, 1] * -1) + 1) is not 0
(assert (not case.29))  ; hypothesis: (exp(af[0, 1] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.31) 0.0)))  ; hypothesis: (exp(ai[0, 0] * -1) + 1) is not 0
(assert (not case.32))  ; hypothesis: (exp(ai[0, 0] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.34) 0.0)))  ; hypothesis: (exp(af[0, 0] * -1) + 1) is not 0
(assert (not case.35))  ; hypothesis: (exp(af[0, 0] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.37) 0.0)))  ; hypothesis: (exp(ao[1, 2] * -1) + 1) is not 0
(assert (not case.38))  ; hypothesis: (exp(ao[1, 2] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.40) 0.0)))  ; hypothesis: (exp(ao[1, 1] * -1) + 1) is not 0
(assert (not case.41))  ; hypothesis: (exp(ao[1, 1] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.43) 0.0)))  ; hypothesis: (exp(ao[1, 0] * -1) + 1) is not 0
(assert (not case.44))  ; hypothesis: (exp(ao[1, 0] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.46) 0.0)))  ; hypothesis: (exp(ao[0, 2] * -1) + 1) is not 0
(assert (not case.47))  ; hypothesis: (exp(ao[0, 2] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.49) 0.0)))  ; hypothesis: (exp(ao[0, 1] * -1) + 1) is not 0
(assert (not case.50))  ; hypothesis: (exp(ao[0, 1] * -1) + 1) is not 0
(assert (not (= (+ 1.0 exp.52) 0.0)))  ; hypothesis: (exp(ao[0, 0] * -1) + 1) is not 0
(assert (not case.53))  ; hypothesis: (exp(ao[0, 0] * -1) + 1) is not 0
(assert (or (not (= (* (+ |G[1,0,0]| (* |G[0,0,0]| inverse.57 (+ (* (* tanh.65 tanh.65) t.0) 1.0))) |c[0,0]| inverse.59 (+ (* inverse.59 t.0) 1.0)) (* (+ |G[1,0,0]| (* |G[0,0,0]| inverse.57 (+ (* tanh.65 tanh.65 t.0) 1.0))) (* inverse.59 inverse.59) exp.34 |c[0,0]|))) (not (= (* (+ |G[1,0,1]| (* |G[0,0,1]| inverse.69 (+ (* (* tanh.77 tanh.77) t.0) 1.0))) |c[0,1]| inverse.71 (+ (* inverse.71 t.0) 1.0)) (* (+ |G[1,0,1]| (* |G[0,0,1]| inverse.69 (+ (* tanh.77 tanh.77 t.0) 1.0))) (* inverse.71 inverse.71) exp.28 |c[0,1]|))) (not (= (* (+ |G[1,0,2]| (* |G[0,0,2]| inverse.81 (+ (* (* tanh.89 tanh.89) t.0) 1.0))) |c[0,2]| inverse.83 (+ (* inverse.83 t.0) 1.0)) (* (+ |G[1,0,2]| (* |G[0,0,2]| inverse.81 (+ (* tanh.89 tanh.89 t.0) 1.0))) (* inverse.83 inverse.83) exp.22 |c[0,2]|))) (not (= (* (+ |G[1,1,0]| (* |G[0,1,0]| inverse.93 (+ (* (* tanh.101 tanh.101) t.0) 1.0))) |c[1,0]| inverse.95 (+ (* inverse.95 t.0) 1.0)) (* (+ |G[1,1,0]| (* |G[0,1,0]| inverse.93 (+ (* tanh.101 tanh.101 t.0) 1.0))) (* inverse.95 inverse.95) exp.16 |c[1,0]|))) (not (= (* (+ |G[1,1,1]| (* |G[0,1,1]| inverse.105 (+ (* (* tanh.113 tanh.113) t.0) 1.0))) |c[1,1]| inverse.107 (+ (* inverse.107 t.0) 1.0)) (* (+ |G[1,1,1]| (* |G[0,1,1]| inverse.105 (+ (* tanh.113 tanh.113 t.0) 1.0))) (* inverse.107 inverse.107) exp.10 |c[1,1]|))) (not (= (* (+ |G[1,1,2]| (* |G[0,1,2]| inverse.117 (+ (* (* tanh.125 tanh.125) t.0) 1.0))) |c[1,2]| inverse.119 (+ (* inverse.119 t.0) 1.0)) (* (+ |G[1,1,2]| (* |G[0,1,2]| inverse.117 (+ (* tanh.125 tanh.125 t.0) 1.0))) (* inverse.119 inverse.119) exp.4 |c[1,2]|)))))  ; claim, that one of 6 equations fails, as in: (G[1, 0, 0] + G[0, 0, 0] * ((exp(ao[0, 0] * -1) + 1))**(-1) * ((tanh((((exp(af[0, 0] * -1) + 1))**(-1) * c[0, 0]...
(check-sat)
(pop 1)
