; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; residual_block.W2 at N=2, D=3, H=4
(push 1)
(declare-fun |X[0,0]| () Real)
(declare-fun |W1[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |W1[1,0]| () Real)
(declare-fun |X[0,2]| () Real)
(declare-fun |W1[2,0]| () Real)
(declare-fun tanh.6 () Real)  ; (tanh (+ (* |X[0,0]| |W1[0,0]|) (* |X[0,1]| |W1[1,0]|) (* |X[0,2]| |W1[2,0]|)))
(declare-fun |G[0,0]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(declare-fun |X[1,2]| () Real)
(declare-fun tanh.11 () Real)  ; (tanh (+ (* |W1[0,0]| |X[1,0]|) (* |W1[1,0]| |X[1,1]|) (* |W1[2,0]| |X[1,2]|)))
(declare-fun |G[1,0]| () Real)
(declare-fun |G[0,1]| () Real)
(declare-fun |G[1,1]| () Real)
(declare-fun |G[0,2]| () Real)
(declare-fun |G[1,2]| () Real)
(declare-fun |W1[0,1]| () Real)
(declare-fun |W1[1,1]| () Real)
(declare-fun |W1[2,1]| () Real)
(declare-fun tanh.20 () Real)  ; (tanh (+ (* |X[0,0]| |W1[0,1]|) (* |X[0,1]| |W1[1,1]|) (* |X[0,2]| |W1[2,1]|)))
(declare-fun tanh.21 () Real)  ; (tanh (+ (* |X[1,0]| |W1[0,1]|) (* |X[1,1]| |W1[1,1]|) (* |X[1,2]| |W1[2,1]|)))
(declare-fun |W1[0,2]| () Real)
(declare-fun |W1[1,2]| () Real)
(declare-fun |W1[2,2]| () Real)
(declare-fun tanh.25 () Real)  ; (tanh (+ (* |X[0,0]| |W1[0,2]|) (* |X[0,1]| |W1[1,2]|) (* |X[0,2]| |W1[2,2]|)))
(declare-fun tanh.26 () Real)  ; (tanh (+ (* |X[1,0]| |W1[0,2]|) (* |X[1,1]| |W1[1,2]|) (* |X[1,2]| |W1[2,2]|)))
(declare-fun |W1[0,3]| () Real)
(declare-fun |W1[1,3]| () Real)
(declare-fun |W1[2,3]| () Real)
(declare-fun tanh.30 () Real)  ; (tanh (+ (* |X[0,0]| |W1[0,3]|) (* |X[0,1]| |W1[1,3]|) (* |X[0,2]| |W1[2,3]|)))
(declare-fun tanh.31 () Real)  ; (tanh (+ (* |X[1,0]| |W1[0,3]|) (* |X[1,1]| |W1[1,3]|) (* |X[1,2]| |W1[2,3]|)))
(assert (> 1.0 (* tanh.6 tanh.6)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.11 tanh.11)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.20 tanh.20)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.21 tanh.21)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.25 tanh.25)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.26 tanh.26)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.30 tanh.30)))  ; relation: tanh(a)**2 < 1
(assert (> 1.0 (* tanh.31 tanh.31)))  ; relation: tanh(a)**2 < 1
(assert (or (not (= (+ (* tanh.6 |G[0,0]|) (* tanh.11 |G[1,0]|)) (+ (* |G[1,0]| tanh.11) (* |G[0,0]| tanh.6)))) (not (= (+ (* tanh.6 |G[0,1]|) (* tanh.11 |G[1,1]|)) (+ (* |G[1,1]| tanh.11) (* |G[0,1]| tanh.6)))) (not (= (+ (* tanh.6 |G[0,2]|) (* tanh.11 |G[1,2]|)) (+ (* |G[1,2]| tanh.11) (* |G[0,2]| tanh.6)))) (not (= (+ (* tanh.20 |G[0,0]|) (* tanh.21 |G[1,0]|)) (+ (* |G[1,0]| tanh.21) (* |G[0,0]| tanh.20)))) (not (= (+ (* tanh.20 |G[0,1]|) (* tanh.21 |G[1,1]|)) (+ (* |G[1,1]| tanh.21) (* |G[0,1]| tanh.20)))) (not (= (+ (* tanh.20 |G[0,2]|) (* tanh.21 |G[1,2]|)) (+ (* |G[1,2]| tanh.21) (* |G[0,2]| tanh.20)))) (not (= (+ (* tanh.25 |G[0,0]|) (* tanh.26 |G[1,0]|)) (+ (* |G[1,0]| tanh.26) (* |G[0,0]| tanh.25)))) (not (= (+ (* tanh.25 |G[0,1]|) (* tanh.26 |G[1,1]|)) (+ (* |G[1,1]| tanh.26) (* |G[0,1]| tanh.25)))) (not (= (+ (* tanh.25 |G[0,2]|) (* tanh.26 |G[1,2]|)) (+ (* |G[1,2]| tanh.26) (* |G[0,2]| tanh.25)))) (not (= (+ (* tanh.30 |G[0,0]|) (* tanh.31 |G[1,0]|)) (+ (* |G[1,0]| tanh.31) (* |G[0,0]| tanh.30)))) (not (= (+ (* tanh.30 |G[0,1]|) (* tanh.31 |G[1,1]|)) (+ (* |G[1,1]| tanh.31) (* |G[0,1]| tanh.30)))) (not (= (+ (* tanh.30 |G[0,2]|) (* tanh.31 |G[1,2]|)) (+ (* |G[1,2]| tanh.31) (* |G[0,2]| tanh.30))))))  ; claim, that one of 12 equations fails, as in: (tanh((X[0, 0] * W1[0, 0] + X[0, 1] * W1[1, 0] + X[0, 2] * W1[2, 0])) * G[0, 0] + tanh((X[1, 0] * W1[0, 0] + X[...
(check-sat)
(pop 1)
