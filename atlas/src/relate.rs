//! How networks and cities stand to each other: what networks have in common, all with all and a few of them in
//! every combination, and what cities or networks that stand side by side share.

mod compare;
mod intersections;
mod overlap;
pub mod peers;

pub use compare::{Compared, MOST_COMPARED, Sharing, check, compare};
pub use intersections::{Intersection, Intersections, MOST_SETS};
pub use overlap::{Overlap, most_joined};

#[cfg(test)]
mod tests;
