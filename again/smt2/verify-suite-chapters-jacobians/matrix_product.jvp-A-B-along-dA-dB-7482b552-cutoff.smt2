(set-logic QF_NRA)
(declare-fun |G[0,0]| () Real)
(declare-fun |V A, B along dA, dB[]| () Real)
(declare-fun |dA[0,0]| () Real)
(declare-fun |B[0,0]| () Real)
(declare-fun |A[0,0]| () Real)
(declare-fun |dB[0,0]| () Real)
(assert (not (= (* |G[0,0]| (+ (* |V A, B along dA, dB[]| |dA[0,0]| |B[0,0]|) (* |A[0,0]| |V A, B along dA, dB[]| |dB[0,0]|))) (* |G[0,0]| (+ (* |dA[0,0]| |B[0,0]|) (* |A[0,0]| |dB[0,0]|)) |V A, B along dA, dB[]|))))  ; claim, that it fails: G[0, 0] * (V A, B along dA, dB[] * dA[0, 0] * B[0, 0] + A[0, 0] * V A, B along dA, dB[] * dB[0, 0]) = G[0, 0] * (dA[0, 0] * B[0, 0] + A...
(check-sat)
