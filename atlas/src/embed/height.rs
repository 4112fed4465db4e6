//! How high a map is, which has no height of its own.

use super::ListPlace;

/// Below this width a list stands below the map. `style/embed.css` says the same.
const NARROW_PX: f64 = 640.0;

/// The height that suits a map of this width, in whole CSS px. It follows from the width alone, so that a frame that
/// takes it comes to rest.
#[must_use]
pub fn map_height_px(width_px: f64, list: ListPlace) -> u32 {
    if width_px.is_nan() || width_px < 1.0 {
        return 0;
    }
    let is_narrow = width_px < NARROW_PX;
    match list {
        ListPlace::None => (width_px * 0.6).clamp(280.0, 640.0) as u32,
        ListPlace::Beside if !is_narrow => (width_px * 0.55).clamp(440.0, 680.0) as u32,
        _ => 720,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::ListPlace;
    use super::map_height_px;

    proptest! {
        #[test]
        fn a_map_is_never_flat_nor_endless(width in 1.0..4000.0_f64, list in prop::sample::select(&ListPlace::ALL)) {
            prop_assert!((280..=720).contains(&map_height_px(width, list)));
        }
    }

    #[test]
    fn what_is_not_shown_has_no_height() {
        for width in [0.0, -1.0, f64::NAN] {
            assert_eq!(map_height_px(width, ListPlace::Beside), 0);
        }
    }
}
