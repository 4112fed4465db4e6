//! The mathematics of the map: places on the globe, their projection, what a frame shows of it, clusters,
//! and the base map.
//!
//! Three spaces, each with its own type, and functions named after both ends (`screen_from_world`):
//!
//! - [`LonLat`]: degrees on the globe;
//! - [`World`]: Web Mercator on a square of side 1, repeated without end to the east and west;
//! - [`Screen`]: CSS pixels from the top left corner of the map.

pub mod arc;
pub mod base_map;
pub mod bounds;
pub mod cluster;
pub mod fan;
pub mod label;
pub mod lonlat;
pub mod mercator;
pub mod motion;
pub mod neighbour;
pub mod place;
mod remainder;
pub mod scale;
pub mod topology;
pub mod view;

pub use bounds::Bounds;
pub use cluster::{Clusters, Mark, MarkId};
pub use lonlat::{Compass, LonLat};
pub use mercator::World;
pub use neighbour::Heading;
pub use scale::ScaleBar;
pub use view::{Frame, Screen, Size, View};
