//! The base map as it ships: land and borders on a whole-number grid over the Mercator square, written as
//! differences from point to point, and read back as the path that a canvas draws.
//!
//! The build makes it from the TopoJSON files ([`BaseMap::from_topology`]), the app reads it
//! ([`BaseMap::from_json`]) and hands [`BaseMap::land_path`] to `Path2D` once; a frame only sets a
//! transform: scale by [`View::scale_px`](super::view::View::scale_px) over [`BaseMap::grid`].

mod build;
mod lines;

pub use build::Detail;
pub use lines::Lines;

use serde::Serialize;

use crate::json::{self, Json, JsonError, Read, record};

/// The format that this version of the app reads and the build writes.
const FORMAT: u32 = 1;

/// The finest grid that is read: any coordinate on it fits comfortably into 32 bits.
const MAX_GRID: u32 = 1 << 24;

/// Land and borders of the world on a grid.
///
/// One copy of the world spans 0 to `grid` in x and y. Shapes at the antimeridian go a little beyond, so
/// that copies drawn side by side overlap without a seam: fill each copy by itself, or all with the rule
/// `nonzero`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(into = "Wire")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "Wire"))]
pub struct BaseMap {
    grid: u32,
    land: Lines,
    borders: Lines,
}

/// Why a base map cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum BaseMapError {
    /// Not JSON, or JSON of another shape.
    #[error("the base map cannot be read ({0}); reload the page, and without success use the list")]
    Syntax(#[from] JsonError),
    /// JSON of another format, or with counts that do not fit together.
    #[error("the base map cannot be read ({0}); reload the page, and without success use the list")]
    Wire(#[from] WireError),
}

/// What is wrong with a base map that is proper JSON.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum WireError {
    /// It is of another format.
    #[error("its format is {0} and this version reads {FORMAT}")]
    Format(u32),
    /// Its grid is not one that is read.
    #[error("its grid of {0} is none between 1 and {MAX_GRID}")]
    Grid(u32),
    /// Its lengths and its points do not fit together.
    #[error("its lines do not fit their lengths")]
    Lines,
}

/// The shipped form.
#[derive(Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Wire {
    format: u32,
    grid: u32,
    land: WireLines,
    borders: WireLines,
}

record!(Wire { format, grid, land, borders; });

/// Lines one after the other.
#[derive(Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct WireLines {
    /// The number of points of each line.
    lengths: Vec<u32>,
    /// x and y of each point in turn, as differences from the point before; the first point of a line
    /// counts from the first of the line before it, the very first from 0, 0.
    deltas: Vec<i32>,
}

record!(WireLines { lengths, deltas; });

impl Read for BaseMap {
    fn read(json: &Json<'_>) -> Option<Self> {
        Wire::read(json)?.try_into().ok()
    }
}

impl BaseMap {
    /// Reads the shipped form.
    ///
    /// # Errors
    /// Where the text is not a base map of this format.
    pub fn from_json(json: &str) -> Result<Self, BaseMapError> {
        Ok(json::read::<Wire>(json)?.try_into()?)
    }

    /// The width and height of the world in units of the paths.
    #[must_use]
    pub fn grid(&self) -> u32 {
        self.grid
    }

    /// The land as an SVG file, to be used from within pages by the name `land`; [`land_of_drawing`] reads it back.
    #[must_use]
    pub fn drawing(&self) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {grid} {grid}\"><path id=\"land\"{PATH}{path}\"/></svg>\n",
            grid = self.grid,
            path = self.land_path(),
        )
    }

    /// The rings of the land.
    #[must_use]
    pub fn land(&self) -> &Lines {
        &self.land
    }

    /// The borders between countries, without coasts.
    #[must_use]
    pub fn borders(&self) -> &Lines {
        &self.borders
    }

    /// The land as an SVG path in units of the grid, to be filled.
    #[must_use]
    pub fn land_path(&self) -> String {
        self.land.path_data(true)
    }

    /// The borders as an SVG path in units of the grid, to be stroked.
    #[must_use]
    pub fn borders_path(&self) -> String {
        self.borders.path_data(false)
    }
}

/// How the one path of a drawing begins.
const PATH: &str = " d=\"";

/// The land of a [`BaseMap::drawing`], as [`BaseMap::land_path`] has it; `None` where it is no such drawing.
#[must_use]
pub fn land_of_drawing(drawing: &str) -> Option<&str> {
    let (_, rest) = drawing.split_once(PATH)?;
    let (path, _) = rest.split_once('"')?;
    Some(path)
}

impl TryFrom<Wire> for BaseMap {
    type Error = WireError;

    fn try_from(wire: Wire) -> Result<Self, WireError> {
        if wire.format != FORMAT {
            return Err(WireError::Format(wire.format));
        }
        if !(1..=MAX_GRID).contains(&wire.grid) {
            return Err(WireError::Grid(wire.grid));
        }
        let lines = |wire: WireLines| Lines::from_deltas(wire.lengths, wire.deltas).ok_or(WireError::Lines);
        Ok(Self {
            grid: wire.grid,
            land: lines(wire.land)?,
            borders: lines(wire.borders)?,
        })
    }
}

impl From<BaseMap> for Wire {
    fn from(map: BaseMap) -> Self {
        let lines = |lines: Lines| WireLines {
            deltas: lines.deltas(),
            lengths: lines.into_lengths(),
        };
        Self {
            format: FORMAT,
            grid: map.grid,
            land: lines(map.land),
            borders: lines(map.borders),
        }
    }
}

#[cfg(test)]
mod tests;
