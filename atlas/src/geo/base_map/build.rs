//! How the build makes a base map from TopoJSON.

use super::{BaseMap, Lines};
use crate::geo::mercator::y_from_lat;
use crate::geo::topology::{Topology, TopologyError};

/// Shapes go so far beyond the antimeridian: 1.4 px at zoom 0, more than the soft edge of a fill.
const MARGIN_DEG: f64 = 2.0;

/// How fine a base map is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// For the whole world, from data at 1:110,000,000. A unit is 10 km at the equator, as exact as the
    /// data, and 1 px at zoom 4. Land smaller than a unit is left out.
    World,
    /// For zooming in, from data at 1:50,000,000. A unit is 1.2 km at the equator and 1 px at zoom 7. The
    /// smallest islands stay, for cities stand on them.
    Region,
}

impl Detail {
    /// Units to the world's width.
    const fn grid(self) -> u32 {
        match self {
            Self::World => 1 << 12,
            Self::Region => 1 << 15,
        }
    }
}

impl BaseMap {
    /// A base map from a file with the object `land` and one with the object `countries`.
    ///
    /// # Errors
    /// Where an object is missing or refers to what is not there.
    pub fn from_topology(
        land: &Topology,
        countries: &Topology,
        detail: Detail,
    ) -> Result<Self, TopologyError> {
        let grid = f64::from(detail.grid());
        let mut rings = Lines::default();
        for ring in land
            .polygons("land", MARGIN_DEG)?
            .iter()
            .flat_map(|polygon| &polygon.rings)
        {
            if let Some(ring) = ring_on_grid(ring, grid, detail) {
                rings.push(&ring);
            }
        }
        let mut borders = Lines::default();
        for line in countries.shared_lines("countries")? {
            let mut line = on_grid(&line, grid);
            line.dedup();
            remove_straight(&mut line);
            if line.len() >= 2 {
                borders.push(&line);
            }
        }
        Ok(Self {
            grid: detail.grid(),
            land: rings,
            borders,
        })
    }
}

fn on_grid(points: &[[f64; 2]], grid: f64) -> Vec<[i32; 2]> {
    // The latitude is clipped to the square, so both lie well within 32 bits.
    points
        .iter()
        .map(|&[lon, lat]| {
            let x = (lon + 180.0) / 360.0;
            [(x * grid).round() as i32, (y_from_lat(lat) * grid).round() as i32]
        })
        .collect()
}

/// A ring on the grid, without points that do not show; `None` where nothing of it would.
fn ring_on_grid(points: &[[f64; 2]], grid: f64, detail: Detail) -> Option<Vec<[i32; 2]>> {
    let mut ring = on_grid(points, grid);
    ring.dedup();
    while ring.len() > 1 && ring.first() == ring.last() {
        ring.pop();
    }
    // Closed for a moment, so that the points beside its start are looked at too.
    ring.extend(ring.first().copied());
    remove_straight(&mut ring);
    ring.pop();

    let units = doubled_area(&ring).abs();
    // What lies south of the square was clipped to its edge and has no area.
    let off_the_map = ring.iter().all(|point| f64::from(point[1]) >= grid);
    match detail {
        Detail::World => (ring.len() >= 3 && units >= 2).then_some(ring),
        Detail::Region if off_the_map => None,
        Detail::Region if ring.len() >= 3 && units >= 1 => Some(ring),
        // An island narrower than a unit becomes a triangle of one.
        Detail::Region => ring.first().map(|&[x, y]| vec![[x, y], [x + 1, y], [x, y + 1]]),
    }
}

/// Leaves out points on a straight line between their neighbours, the first and the last excepted.
fn remove_straight(line: &mut Vec<[i32; 2]>) {
    let mut kept: Vec<[i32; 2]> = Vec::with_capacity(line.len());
    for &point in line.iter() {
        while let [.., before, middle] = kept.as_slice()
            && on_the_way(*before, *middle, point)
        {
            kept.pop();
        }
        kept.push(point);
    }
    *line = kept;
}

/// Whether `middle` lies on the straight line from `from` to `to`, between them.
fn on_the_way(from: [i32; 2], middle: [i32; 2], to: [i32; 2]) -> bool {
    let vector = |a: [i32; 2], b: [i32; 2]| [i64::from(b[0] - a[0]), i64::from(b[1] - a[1])];
    let ([ax, ay], [bx, by]) = (vector(from, middle), vector(middle, to));
    ax * by == ay * bx && ax * bx + ay * by >= 0
}

fn doubled_area(ring: &[[i32; 2]]) -> i64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(next)
        .map(|(a, b)| i64::from(a[0]) * i64::from(b[1]) - i64::from(b[0]) * i64::from(a[1]))
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn straight_points_go_and_corners_stay() {
        let mut line = vec![[0, 0], [1, 1], [2, 2], [5, 5], [5, 6], [5, 5], [0, 0]];
        remove_straight(&mut line);
        // The way out and back on one line is a corner.
        assert_eq!(line, [[0, 0], [5, 5], [5, 6], [5, 5], [0, 0]]);
    }

    #[test]
    fn small_islands_stay_where_cities_stand() {
        let atoll = [[73.50, 4.17], [73.501, 4.17], [73.501, 4.171]];
        assert_eq!(ring_on_grid(&atoll, 4096.0, Detail::World), None);
        let triangle = ring_on_grid(&atoll, 32_768.0, Detail::Region).unwrap_or_default();
        assert_eq!(triangle.len(), 3);
        assert_eq!(doubled_area(&triangle), 1);
        let pole = [[0.0, -89.0], [10.0, -89.0], [5.0, -89.9]];
        assert_eq!(ring_on_grid(&pole, 32_768.0, Detail::Region), None);
    }
}
