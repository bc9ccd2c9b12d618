; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cookbook_121.X at n=2
(push 1)
(declare-fun |X[0,0]| () Real)
(declare-fun |X[0,1]| () Real)
(declare-fun |X[1,0]| () Real)
(declare-fun |X[1,1]| () Real)
(define-fun t.0 () Real (* |X[0,0]| |X[0,0]|))
(define-fun t.1 () Real (* |X[0,1]| |X[1,0]|))
(define-fun t.2 () Real (* |X[1,0]| |X[0,1]|))
(define-fun t.3 () Real (* |X[1,0]| |X[0,0]|))
(define-fun t.4 () Real (* |X[1,1]| |X[1,0]|))
(define-fun t.5 () Real (* |X[0,0]| |X[0,1]|))
(define-fun t.6 () Real (* |X[0,1]| |X[1,1]|))
(define-fun t.7 () Real (* |X[1,1]| |X[1,1]|))
(assert (or (not (= (* (+ t.0 t.1) 3.0) (+ t.1 t.2 t.0 t.1 t.0 t.0))) (not (= (* (+ t.3 t.4) 3.0) (+ t.4 t.3 t.4 (* |X[1,0]| |X[1,1]|) t.3 (* |X[0,0]| |X[1,0]|)))) (not (= (* (+ t.5 t.6) 3.0) (+ (* |X[1,1]| |X[0,1]|) t.6 (* |X[0,1]| |X[0,0]|) t.5 t.6 t.5))) (not (= (* (+ t.2 t.7) 3.0) (+ t.2 t.7 t.7 t.7 t.1 t.2)))))  ; claim, that one of 4 equations fails, as in: (X[0, 0] * X[0, 0] + X[0, 1] * X[1, 0]) * 3 = (X[0, 1] * X[1, 0] + X[1, 0] * X[0, 1] + X[0, 0] * X[0, 0] + X[0, ...
(check-sat)
(pop 1)
