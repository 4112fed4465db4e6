//! Native builds render what is given to them; they fetch nothing.

use super::{DataError, Part};

/// Never has the file.
pub(super) async fn text(_: &str, part: Part) -> Result<String, DataError> {
    Err(DataError::unreachable(part))
}
