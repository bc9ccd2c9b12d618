(** * All that a certificate needs *)
From Coq Require Export ZArith QArith.
From mathcomp Require Export all_ssreflect all_algebra.
From Gradproof Require Export Expr Checker Soundness Coefficients Gradient.
