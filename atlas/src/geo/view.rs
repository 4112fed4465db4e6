//! What a frame on the screen shows of the world: screen and world, panning, zooming, fitting, flights.
//!
//! Everything here is a pure function on small values. [`Frame`] measures and moves freely; whoever shows
//! a view to a person passes it through [`View::clamped`] last.

use super::bounds::Bounds;
use super::lonlat::LonLat;
use super::mercator::{World, lonlat_from_world, short_way, world_from_lonlat};
use std::ops::RangeInclusive;

/// The width of the world in px at zoom 0.
pub const WORLD_PX: f64 = 256.0;

/// The width of the world in px at a zoom. The library's `exp2` comes with 4 kB of table; this is as exact as far as
/// maps go, and exact where the zoom is whole.
#[must_use]
pub fn world_px(zoom: f64) -> f64 {
    let whole = zoom.floor();
    WORLD_PX * 2_f64.powi(whole as i32) * ((zoom - whole) * std::f64::consts::LN_2).exp()
}

/// A point on the screen in CSS px, from the top left corner of the map.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Screen {
    /// To the right.
    pub x_px: f64,
    /// Downwards.
    pub y_px: f64,
}

/// The size of the map on the screen in CSS px. It may be 0, as long as the page is not laid out.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Size {
    /// Width.
    pub width_px: f64,
    /// Height.
    pub height_px: f64,
}

/// Where the map stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// The point in the middle of the frame.
    pub center: World,
    /// How far it is zoomed in: the world is `256 * 2^zoom` px wide. Fractions are allowed.
    pub zoom: f64,
}

/// A view in a frame of a certain size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Where the map stands.
    pub view: View,
    /// How large it is on the screen.
    pub size: Size,
}

impl Size {
    /// Both sides finite and not negative: what cannot be a size counts as 0 px.
    fn sane(self) -> Self {
        let side = |px: f64| if px.is_finite() { px.max(0.0) } else { 0.0 };
        Self {
            width_px: side(self.width_px),
            height_px: side(self.height_px),
        }
    }
}

impl View {
    /// The furthest out.
    pub const MIN_ZOOM: f64 = 0.0;
    /// The furthest in: 1 px is about 10 m at the equator.
    pub const MAX_ZOOM: f64 = 14.0;
    /// The whole world, as far out as can be.
    pub const WORLD: Self = Self {
        center: World { x: 0.5, y: 0.5 },
        zoom: Self::MIN_ZOOM,
    };

    /// The width of the world in px.
    #[must_use]
    pub fn scale_px(&self) -> f64 {
        world_px(self.zoom)
    }

    /// The view that shows all of `bounds` with `padding_px` free on each side, no further in than
    /// `max_zoom` (one point would otherwise ask for an endless zoom). It is clamped.
    #[must_use]
    pub fn fit(bounds: &Bounds, size: Size, padding_px: f64, max_zoom: f64) -> Self {
        let room = size.sane();
        // Where the padding leaves nothing, a single px still gives a zoom that is a number.
        let zoom_of = |side_px: f64, extent: f64| {
            ((side_px - 2.0 * padding_px).max(1.0) / (extent.max(f64::EPSILON) * WORLD_PX)).log2()
        };
        let zoom = zoom_of(room.width_px, bounds.width())
            .min(zoom_of(room.height_px, bounds.height()))
            .min(max_zoom);
        Self {
            center: bounds.center(),
            zoom,
        }
        .clamped(size)
    }

    /// The nearest view that may be shown in a frame of this size: a zoom in range, no empty band above
    /// or below the world unless the world is lower than the frame (then it stands in the middle), and
    /// the centre on the world itself rather than on a copy. Numbers that are not finite give the whole
    /// world.
    #[must_use]
    pub fn clamped(self, size: Size) -> Self {
        if !(self.center.x.is_finite() && self.center.y.is_finite() && !self.zoom.is_nan()) {
            return Self::WORLD.clamped(size);
        }
        let zoom = between(self.zoom, Self::min_zoom(size), Self::MAX_ZOOM);
        let half_height = size.sane().height_px / 2.0 / Self { zoom, ..self }.scale_px();
        let y = if half_height < 0.5 {
            between(self.center.y, half_height, 1.0 - half_height)
        } else {
            0.5
        };
        Self {
            center: World { x: self.center.x, y }.wrapped(),
            zoom,
        }
    }

    /// The furthest out in a frame of this size: the zoom at which the whole world just fits, so that a
    /// phone held upright can show it all and a wide screen is not filled with copies.
    #[must_use]
    pub fn min_zoom(size: Size) -> f64 {
        let size = size.sane();
        let side_px = size.width_px.min(size.height_px).max(WORLD_PX);
        (side_px / WORLD_PX).log2().clamp(Self::MIN_ZOOM, Self::MAX_ZOOM)
    }

    /// The view at `t` from 0 (`from`) to 1 (`to`), the short way round the world; ease `t` before.
    ///
    /// The zoom goes evenly. The centre goes so that one point of the screen stands still while the
    /// zoom changes: the flight after [`Frame::zoom_around`] keeps the point under the pointer
    /// all the way, which an even move of the centre would not.
    #[must_use]
    pub fn interpolate(from: Self, to: Self, t: f64) -> Self {
        let t = t.clamp(0.0, 1.0);
        let dzoom = to.zoom - from.zoom;
        // exp_m1 keeps the digits where the zooms are close, down to where the limit is `t` itself.
        let shrunk = |t: f64| -(-dzoom * t * std::f64::consts::LN_2).exp_m1();
        let way = if dzoom.abs() < 1e-9 {
            t
        } else {
            shrunk(t) / shrunk(1.0)
        };
        Self {
            center: World {
                x: from.center.x + short_way(to.center.x - from.center.x) * way,
                y: from.center.y + (to.center.y - from.center.y) * way,
            }
            .wrapped(),
            zoom: from.zoom + dzoom * t,
        }
    }
}

impl Frame {
    /// Where a point of the world stands on the screen: of all its copies the one nearest to the centre.
    #[must_use]
    pub fn screen_from_world(&self, world: World) -> Screen {
        self.screen_from_copy(world.nearest_to(self.view.center.x))
    }

    /// Where this very copy of a point stands on the screen: for lines and shapes, whose points must stay
    /// on one copy.
    #[must_use]
    pub fn screen_from_copy(&self, world: World) -> Screen {
        let (scale_px, size) = (self.view.scale_px(), self.size.sane());
        Screen {
            x_px: size.width_px / 2.0 + (world.x - self.view.center.x) * scale_px,
            y_px: size.height_px / 2.0 + (world.y - self.view.center.y) * scale_px,
        }
    }

    /// The point of the world at a point of the screen, on the copy that is there.
    #[must_use]
    pub fn world_from_screen(&self, screen: Screen) -> World {
        let (scale_px, size) = (self.view.scale_px(), self.size.sane());
        World {
            x: self.view.center.x + (screen.x_px - size.width_px / 2.0) / scale_px,
            y: self.view.center.y + (screen.y_px - size.height_px / 2.0) / scale_px,
        }
    }

    /// Where a place stands on the screen: of all its copies the one nearest to the centre.
    #[must_use]
    pub fn screen_from_lonlat(&self, place: LonLat) -> Screen {
        self.screen_from_world(world_from_lonlat(place))
    }

    /// The place at a point of the screen; above and below the world, the place on its edge.
    #[must_use]
    pub fn lonlat_from_screen(&self, screen: Screen) -> LonLat {
        lonlat_from_world(self.world_from_screen(screen))
    }

    /// The copies of the world that the frame shows, as whole offsets in x. The world itself is 0.
    #[must_use]
    pub fn copies(&self) -> RangeInclusive<i32> {
        // A view that nobody clamped may show thousands of worlds; nobody could see them.
        const MOST: f64 = 8.0;
        let half = (self.size.sane().width_px / 2.0 / self.view.scale_px()).min(MOST);
        let west = (self.view.center.x - half).floor();
        let east = (self.view.center.x + half).ceil() - 1.0;
        west as i32..=(east.max(west)) as i32
    }

    /// The part of the world that the frame shows, with a margin on each side; no wider than once around.
    #[must_use]
    pub fn bounds(&self, margin_px: f64) -> Bounds {
        let (scale_px, size) = (self.view.scale_px(), self.size.sane());
        let half_width = ((size.width_px / 2.0 + margin_px) / scale_px).clamp(0.0, 0.5);
        let half_height = ((size.height_px / 2.0 + margin_px) / scale_px).max(0.0);
        let center = self.view.center;
        let x0 = World {
            x: center.x - half_width,
            y: 0.0,
        }
        .wrapped()
        .x;
        Bounds {
            x0,
            y0: (center.y - half_height).clamp(0.0, 1.0),
            x1: x0 + 2.0 * half_width,
            y1: (center.y + half_height).clamp(0.0, 1.0),
        }
    }

    /// The view after the map was dragged by so many px: to the right shows what lies to the west.
    #[must_use]
    pub fn pan_by_px(&self, dx_px: f64, dy_px: f64) -> View {
        let scale_px = self.view.scale_px();
        View {
            center: World {
                x: self.view.center.x - dx_px / scale_px,
                y: self.view.center.y - dy_px / scale_px,
            },
            ..self.view
        }
    }

    /// The view at another zoom with the same point of the world at `anchor`. The zoom is brought into
    /// the range that the frame allows before, so that a wheel at the end of it does not move the map.
    #[must_use]
    pub fn zoom_around(&self, anchor: Screen, zoom: f64) -> View {
        let zoom = if zoom.is_nan() { self.view.zoom } else { zoom };
        let zoom = between(zoom, View::min_zoom(self.size), View::MAX_ZOOM);
        let fixed = self.world_from_screen(anchor);
        let (size, scale_px) = (self.size.sane(), View { zoom, ..self.view }.scale_px());
        View {
            center: World {
                x: fixed.x - (anchor.x_px - size.width_px / 2.0) / scale_px,
                y: fixed.y - (anchor.y_px - size.height_px / 2.0) / scale_px,
            },
            zoom,
        }
    }
}

/// The number, or the bound that it is beyond. `clamp` panics where the bounds are the wrong way round, and
/// brings the printing of every number along for it, which is ten kilobytes of the download.
fn between(value: f64, least: f64, greatest: f64) -> f64 {
    value.max(least).min(greatest)
}

#[cfg(test)]
mod tests;
