//! The form of a TopoJSON file, as far as it is read.

use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
pub(super) struct File {
    pub(super) transform: Transform,
    pub(super) objects: BTreeMap<String, Object>,
    pub(super) arcs: Vec<Vec<[i64; 2]>>,
}

#[derive(Deserialize)]
pub(super) struct Transform {
    pub(super) scale: [f64; 2],
    pub(super) translate: [f64; 2],
}

#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "type")]
pub(super) enum Object {
    GeometryCollection {
        geometries: Vec<Self>,
    },
    Polygon {
        arcs: Vec<Vec<i64>>,
        id: Option<Id>,
        #[serde(default)]
        properties: Properties,
    },
    MultiPolygon {
        arcs: Vec<Vec<Vec<i64>>>,
        id: Option<Id>,
        #[serde(default)]
        properties: Properties,
    },
    #[serde(other)]
    Other,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum Id {
    Text(String),
    Number(i64),
}

impl Id {
    pub(super) fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
        }
    }
}

#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Properties {
    name: Option<String>,
}

/// A polygon or several, seen alike: polygons, of rings, of references to arcs.
pub(super) struct Shape<'a> {
    pub(super) id: Option<&'a Id>,
    pub(super) name: Option<&'a str>,
    pub(super) polygons: Vec<&'a [Vec<i64>]>,
}

impl Object {
    pub(super) fn shapes<'a>(&'a self, shapes: &mut Vec<Shape<'a>>) {
        match self {
            Self::GeometryCollection { geometries } => {
                for geometry in geometries {
                    geometry.shapes(shapes);
                }
            }
            Self::Polygon { arcs, id, properties } => shapes.push(Shape {
                id: id.as_ref(),
                name: properties.name.as_deref(),
                polygons: vec![arcs],
            }),
            Self::MultiPolygon { arcs, id, properties } => shapes.push(Shape {
                id: id.as_ref(),
                name: properties.name.as_deref(),
                polygons: arcs.iter().map(Vec::as_slice).collect(),
            }),
            Self::Other => {}
        }
    }
}
