//! The one door to the document: measuring, focus, the title, what the visitor's system prefers. In native
//! builds there is no document; the same functions then do nothing.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
mod focus;
#[cfg(target_arch = "wasm32")]
mod framing;
#[cfg(not(target_arch = "wasm32"))]
#[path = "dom/framing_native.rs"]
mod framing;
#[cfg(target_arch = "wasm32")]
mod grid;
#[cfg(target_arch = "wasm32")]
mod keeping;
#[cfg(target_arch = "wasm32")]
mod left;
#[cfg(target_arch = "wasm32")]
mod math;
#[cfg(target_arch = "wasm32")]
mod memory;
#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod paper;
#[cfg(target_arch = "wasm32")]
mod scrolling;
#[cfg(target_arch = "wasm32")]
mod takeover;
#[cfg(target_arch = "wasm32")]
mod taking;
#[cfg(target_arch = "wasm32")]
mod used;

#[cfg(target_arch = "wasm32")]
pub use browser::*;
#[cfg(target_arch = "wasm32")]
pub use focus::*;
pub use framing::*;
#[cfg(target_arch = "wasm32")]
pub use grid::*;
#[cfg(target_arch = "wasm32")]
pub use keeping::*;
#[cfg(target_arch = "wasm32")]
pub use memory::*;
#[cfg(not(target_arch = "wasm32"))]
pub use native::*;
#[cfg(target_arch = "wasm32")]
pub use paper::*;
#[cfg(target_arch = "wasm32")]
pub use scrolling::*;
#[cfg(target_arch = "wasm32")]
pub use takeover::*;
#[cfg(target_arch = "wasm32")]
pub use taking::*;
#[cfg(target_arch = "wasm32")]
pub use used::*;
