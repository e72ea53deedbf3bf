//! Karakana.
