//! The one door to the document: measuring, focus, the title, what the visitor's system prefers. In native
//! builds there is no document; the same functions then do nothing.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
mod native;

#[cfg(target_arch = "wasm32")]
pub use browser::*;
#[cfg(not(target_arch = "wasm32"))]
pub use native::*;
