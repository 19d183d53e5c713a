//! Where records live. Knows no policy: it keeps what it is given and compares what it is told to.

pub mod shm;
