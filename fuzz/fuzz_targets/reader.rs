//! Whatever bytes come in, the reader gives a problem or says what is wrong with it; it never panics.
//!
//! A problem that it takes is written and read again, and must be the same.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match matcher::read(bytes) {
        Ok(problem) => {
            let written = serde_json::to_string(&problem).expect("a problem can be written");
            let again = matcher::read(written.as_bytes()).expect("what was read can be written and read again");
            assert_eq!(serde_json::to_string(&again).expect("a problem can be written"), written);
        }
        Err(faults) => assert!(!faults.is_empty(), "refused without a reason"),
    }
});
