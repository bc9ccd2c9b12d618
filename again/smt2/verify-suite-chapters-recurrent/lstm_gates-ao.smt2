; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; lstm_gates.ao at N=2, H=3
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
(declare-fun |G[0,0,0]| () Real)
(declare-fun inverse.56 () Real)  ; (inverse (+ 1.0 exp.34))
(declare-fun |c[0,0]| () Real)
(declare-fun inverse.59 () Real)  ; (inverse (+ 1.0 exp.31))
(declare-fun |ag[0,0]| () Real)
(declare-fun tanh.61 () Real)  ; (tanh |ag[0,0]|)
(declare-fun tanh.62 () Real)  ; (tanh (+ (* inverse.56 |c[0,0]|) (* inverse.59 tanh.61)))
(declare-fun inverse.64 () Real)  ; (inverse (+ 1.0 exp.52))
(declare-fun |G[0,0,1]| () Real)
(declare-fun inverse.67 () Real)  ; (inverse (+ 1.0 exp.28))
(declare-fun |c[0,1]| () Real)
(declare-fun inverse.70 () Real)  ; (inverse (+ 1.0 exp.25))
(declare-fun |ag[0,1]| () Real)
(declare-fun tanh.72 () Real)  ; (tanh |ag[0,1]|)
(declare-fun tanh.73 () Real)  ; (tanh (+ (* inverse.67 |c[0,1]|) (* inverse.70 tanh.72)))
(declare-fun inverse.75 () Real)  ; (inverse (+ 1.0 exp.49))
(declare-fun |G[0,0,2]| () Real)
(declare-fun inverse.78 () Real)  ; (inverse (+ 1.0 exp.22))
(declare-fun |c[0,2]| () Real)
(declare-fun inverse.81 () Real)  ; (inverse (+ 1.0 exp.19))
(declare-fun |ag[0,2]| () Real)
(declare-fun tanh.83 () Real)  ; (tanh |ag[0,2]|)
(declare-fun tanh.84 () Real)  ; (tanh (+ (* inverse.78 |c[0,2]|) (* inverse.81 tanh.83)))
(declare-fun inverse.86 () Real)  ; (inverse (+ 1.0 exp.46))
(declare-fun |G[0,1,0]| () Real)
(declare-fun inverse.89 () Real)  ; (inverse (+ 1.0 exp.16))
(declare-fun |c[1,0]| () Real)
(declare-fun inverse.92 () Real)  ; (inverse (+ 1.0 exp.13))
(declare-fun |ag[1,0]| () Real)
(declare-fun tanh.94 () Real)  ; (tanh |ag[1,0]|)
(declare-fun tanh.95 () Real)  ; (tanh (+ (* inverse.89 |c[1,0]|) (* inverse.92 tanh.94)))
(declare-fun inverse.97 () Real)  ; (inverse (+ 1.0 exp.43))
(declare-fun |G[0,1,1]| () Real)
(declare-fun inverse.100 () Real)  ; (inverse (+ 1.0 exp.10))
(declare-fun |c[1,1]| () Real)
(declare-fun inverse.103 () Real)  ; (inverse (+ 1.0 exp.7))
(declare-fun |ag[1,1]| () Real)
(declare-fun tanh.105 () Real)  ; (tanh |ag[1,1]|)
(declare-fun tanh.106 () Real)  ; (tanh (+ (* inverse.100 |c[1,1]|) (* inverse.103 tanh.105)))
(declare-fun inverse.108 () Real)  ; (inverse (+ 1.0 exp.40))
(declare-fun |G[0,1,2]| () Real)
(declare-fun inverse.111 () Real)  ; (inverse (+ 1.0 exp.4))
(declare-fun |c[1,2]| () Real)
(declare-fun inverse.114 () Real)  ; (inverse (+ 1.0 exp.1))
(declare-fun |ag[1,2]| () Real)
(declare-fun tanh.116 () Real)  ; (tanh |ag[1,2]|)
(declare-fun tanh.117 () Real)  ; (tanh (+ (* inverse.111 |c[1,2]|) (* inverse.114 tanh.116)))
(declare-fun inverse.119 () Real)  ; (inverse (+ 1.0 exp.37))
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
(assert (=> (not (= (+ 1.0 exp.34) 0.0)) (= (+ (* exp.34 inverse.56) inverse.56) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.31) 0.0)) (= (+ (* exp.31 inverse.59) inverse.59) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> 1.0 (* tanh.61 tanh.61)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.62 tanh.62)))  ; relation: tanh(a)**2 < 1
(assert (=> (not (= (+ 1.0 exp.52) 0.0)) (= (+ (* exp.52 inverse.64) inverse.64) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.28) 0.0)) (= (+ (* exp.28 inverse.67) inverse.67) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.25) 0.0)) (= (+ (* exp.25 inverse.70) inverse.70) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> 1.0 (* tanh.72 tanh.72)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.73 tanh.73)))  ; relation: tanh(a)**2 < 1
(assert (=> (not (= (+ 1.0 exp.49) 0.0)) (= (+ (* exp.49 inverse.75) inverse.75) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.22) 0.0)) (= (+ (* exp.22 inverse.78) inverse.78) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.19) 0.0)) (= (+ (* exp.19 inverse.81) inverse.81) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> 1.0 (* tanh.83 tanh.83)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.84 tanh.84)))  ; relation: tanh(a)**2 < 1
(assert (=> (not (= (+ 1.0 exp.46) 0.0)) (= (+ (* exp.46 inverse.86) inverse.86) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.16) 0.0)) (= (+ (* exp.16 inverse.89) inverse.89) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.13) 0.0)) (= (+ (* exp.13 inverse.92) inverse.92) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> 1.0 (* tanh.94 tanh.94)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.95 tanh.95)))  ; relation: tanh(a)**2 < 1
(assert (=> (not (= (+ 1.0 exp.43) 0.0)) (= (+ (* exp.43 inverse.97) inverse.97) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.10) 0.0)) (= (+ (* exp.10 inverse.100) inverse.100) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.7) 0.0)) (= (+ (* exp.7 inverse.103) inverse.103) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> 1.0 (* tanh.105 tanh.105)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.106 tanh.106)))  ; relation: tanh(a)**2 < 1
(assert (=> (not (= (+ 1.0 exp.40) 0.0)) (= (+ (* exp.40 inverse.108) inverse.108) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.4) 0.0)) (= (+ (* exp.4 inverse.111) inverse.111) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (=> (not (= (+ 1.0 exp.1) 0.0)) (= (+ (* exp.1 inverse.114) inverse.114) 1.0)))  ; relation: u x = 1 for u = 1/x
(assert (> 1.0 (* tanh.116 tanh.116)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.117 tanh.117)))  ; relation: tanh(a)**2 < 1
(assert (=> (not (= (+ 1.0 exp.37) 0.0)) (= (+ (* exp.37 inverse.119) inverse.119) 1.0)))  ; relation: u x = 1 for u = 1/x
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
(assert (or (not (= (* |G[0,0,0]| tanh.62 inverse.64 (+ (* inverse.64 t.0) 1.0)) (* |G[0,0,0]| (* inverse.64 inverse.64) exp.52 tanh.62))) (not (= (* |G[0,0,1]| tanh.73 inverse.75 (+ (* inverse.75 t.0) 1.0)) (* |G[0,0,1]| (* inverse.75 inverse.75) exp.49 tanh.73))) (not (= (* |G[0,0,2]| tanh.84 inverse.86 (+ (* inverse.86 t.0) 1.0)) (* |G[0,0,2]| (* inverse.86 inverse.86) exp.46 tanh.84))) (not (= (* |G[0,1,0]| tanh.95 inverse.97 (+ (* inverse.97 t.0) 1.0)) (* |G[0,1,0]| (* inverse.97 inverse.97) exp.43 tanh.95))) (not (= (* |G[0,1,1]| tanh.106 inverse.108 (+ (* inverse.108 t.0) 1.0)) (* |G[0,1,1]| (* inverse.108 inverse.108) exp.40 tanh.106))) (not (= (* |G[0,1,2]| tanh.117 inverse.119 (+ (* inverse.119 t.0) 1.0)) (* |G[0,1,2]| (* inverse.119 inverse.119) exp.37 tanh.117)))))  ; claim, that one of 6 equations fails, as in: G[0, 0, 0] * tanh((((exp(af[0, 0] * -1) + 1))**(-1) * c[0, 0] + ((exp(ai[0, 0] * -1) + 1))**(-1) * tanh(ag[0, 0]...
(check-sat)
(pop 1)
