//! A reader of TopoJSON, for the build: shapes that share their borders, unpacked to rings of places and
//! cut so that they can be drawn on a flat map.
//!
//! The format is that of the [TopoJSON specification](https://github.com/topojson/topojson-specification)
//! 1.0, of which the base map's files use quantised arcs, polygons and collections; what else a file
//! holds (points, lines) is left out.

mod cut;
mod file;

use file::{File, Id, Object, Shape, Transform};
use std::collections::BTreeMap;

/// A parsed TopoJSON file with its arcs decoded.
#[derive(Debug, Clone)]
pub struct Topology {
    objects: BTreeMap<String, Object>,
    /// Longitude and latitude in degrees, as the file has them: 180 and -180 both occur.
    arcs: Vec<Vec<[f64; 2]>>,
}

/// One member of an object: a country, or all land.
#[derive(Debug, Clone, PartialEq)]
pub struct Feature {
    /// What the file calls it by: the ISO numeric code as three digits for a country, where it has one.
    pub id: Option<String>,
    /// Its English name, where the file has one.
    pub name: Option<String>,
    /// Its parts.
    pub polygons: Vec<Polygon>,
}

/// An area: an outer ring and its holes, cut at the antimeridian.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Polygon {
    /// Rings of longitude and latitude in degrees without the repeated last point: the outer ones turn
    /// one way, the holes the other. A ring that was cut gives several. Longitudes lie within ±180 and
    /// the margin asked for; both 180 and -180 occur, each on its own side.
    pub rings: Vec<Vec<[f64; 2]>>,
}

/// Why a topology cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum TopologyError {
    /// Not TopoJSON of the kind that is read here.
    #[error("the base map is not a quantised TopoJSON file ({0}); copy it anew from world-atlas 2.0.2")]
    Syntax(#[from] serde_json::Error),
    /// No object of that name.
    #[error("the base map has no object “{name}”, only {known}; name one of those or take another file")]
    UnknownObject {
        /// The name asked for.
        name: String,
        /// The names there are.
        known: String,
    },
    /// A shape refers to an arc that is not there.
    #[error(
        "the base map's object “{object}” refers to arc {arc} of {arcs}; the file is damaged: copy it anew"
    )]
    UnknownArc {
        /// The object with the reference.
        object: String,
        /// The index, as the file has it.
        arc: i64,
        /// How many arcs there are.
        arcs: usize,
    },
    /// A coordinate that is no place.
    #[error("arc {arc} of the base map leaves the globe; the file is damaged: copy it anew")]
    OffTheGlobe {
        /// Its index.
        arc: usize,
    },
}

impl Topology {
    /// Reads a quantised TopoJSON file.
    ///
    /// # Errors
    /// Where the text is not such a file, or a point is not on the globe.
    pub fn parse(json: &str) -> Result<Self, TopologyError> {
        let file: File = serde_json::from_str(json)?;
        let arcs = file
            .arcs
            .iter()
            .enumerate()
            .map(|(index, arc)| {
                decoded(arc, &file.transform).ok_or(TopologyError::OffTheGlobe { arc: index })
            })
            .collect::<Result<_, _>>()?;
        Ok(Self {
            objects: file.objects,
            arcs,
        })
    }

    /// The features of an object, in the file's order, with their rings cut at the antimeridian and
    /// closed along the edge of the map where they go round a pole.
    ///
    /// With a margin the cut is that many degrees beyond the antimeridian, on both sides: copies of the
    /// world drawn side by side then overlap and show no seam.
    ///
    /// # Errors
    /// Where there is no such object, or it refers to arcs that are not there.
    pub fn features(&self, object: &str, margin_deg: f64) -> Result<Vec<Feature>, TopologyError> {
        self.shapes(object)?
            .into_iter()
            .map(|shape| {
                let mut polygons = Vec::new();
                for rings in shape.polygons {
                    let mut polygon = Polygon::default();
                    for arcs in rings {
                        polygon
                            .rings
                            .extend(cut::cut_ring(&self.ring(object, arcs)?, margin_deg));
                    }
                    if !polygon.rings.is_empty() {
                        polygons.push(polygon);
                    }
                }
                Ok(Feature {
                    id: shape.id.map(Id::text),
                    name: shape.name.map(str::to_owned),
                    polygons,
                })
            })
            .collect()
    }

    /// All polygons of an object, without their names; see [`Self::features`].
    ///
    /// # Errors
    /// As [`Self::features`].
    pub fn polygons(&self, object: &str, margin_deg: f64) -> Result<Vec<Polygon>, TopologyError> {
        Ok(self
            .features(object, margin_deg)?
            .into_iter()
            .flat_map(|feature| feature.polygons)
            .collect())
    }

    /// The lines that two features of an object share: borders without coasts, each once.
    ///
    /// # Errors
    /// As [`Self::features`].
    pub fn shared_lines(&self, object: &str) -> Result<Vec<Vec<[f64; 2]>>, TopologyError> {
        // The first feature to use an arc, and whether another one does too.
        let mut users: BTreeMap<usize, (usize, bool)> = BTreeMap::new();
        for (feature, shape) in self.shapes(object)?.into_iter().enumerate() {
            for &reference in shape.polygons.into_iter().flatten().flatten() {
                let (index, _) = self.arc(object, reference)?;
                let (first, shared) = users.entry(index).or_insert((feature, false));
                *shared |= *first != feature;
            }
        }
        let shared = users.into_iter().filter(|(_, (_, shared))| *shared);
        Ok(shared
            .filter_map(|(index, _)| self.arcs.get(index))
            .map(|arc| cut::unwrapped(arc))
            .collect())
    }

    fn shapes(&self, object: &str) -> Result<Vec<Shape<'_>>, TopologyError> {
        let geometry = self
            .objects
            .get(object)
            .ok_or_else(|| TopologyError::UnknownObject {
                name: object.to_owned(),
                known: self
                    .objects
                    .keys()
                    .map(String::as_str)
                    .collect::<Vec<_>>()
                    .join(", "),
            })?;
        let mut shapes = Vec::new();
        geometry.shapes(&mut shapes);
        Ok(shapes)
    }

    /// The arc that a reference means, and whether it is to be walked backwards.
    fn arc(&self, object: &str, reference: i64) -> Result<(usize, bool), TopologyError> {
        // A negative reference is the ones' complement of the index of an arc walked backwards.
        let backwards = reference < 0;
        let index = if backwards { !reference } else { reference };
        usize::try_from(index)
            .ok()
            .filter(|&index| index < self.arcs.len())
            .map(|index| (index, backwards))
            .ok_or(TopologyError::UnknownArc {
                object: object.to_owned(),
                arc: reference,
                arcs: self.arcs.len(),
            })
    }

    /// The points of a ring, without the repeated last one.
    fn ring(&self, object: &str, references: &[i64]) -> Result<Vec<[f64; 2]>, TopologyError> {
        let mut ring: Vec<[f64; 2]> = Vec::new();
        for &reference in references {
            let (index, backwards) = self.arc(object, reference)?;
            let arc = self.arcs.get(index).map_or(&[][..], Vec::as_slice);
            // Each arc begins with the point that the one before ended with.
            ring.pop();
            if backwards {
                ring.extend(arc.iter().rev());
            } else {
                ring.extend(arc);
            }
        }
        ring.pop();
        Ok(ring)
    }
}

fn decoded(arc: &[[i64; 2]], transform: &Transform) -> Option<Vec<[f64; 2]>> {
    let [mut x, mut y] = [0_i64; 2];
    arc.iter()
        .map(|&[dx, dy]| {
            x = x.checked_add(dx)?;
            y = y.checked_add(dy)?;
            let lon = x as f64 * transform.scale[0] + transform.translate[0];
            let lat = y as f64 * transform.scale[1] + transform.translate[1];
            // The transform's own rounding may leave the globe by less than a millimetre.
            let on_globe = lon.abs() <= 180.0 + 1e-9 && lat.abs() <= 90.0 + 1e-9;
            on_globe.then_some([lon.clamp(-180.0, 180.0), lat.clamp(-90.0, 90.0)])
        })
        .collect()
}

#[cfg(test)]
mod tests;
