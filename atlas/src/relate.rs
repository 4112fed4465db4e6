//! What records have to do with one another, worked out from the memberships.

pub mod peers;
