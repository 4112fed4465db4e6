//! The base maps as they are shipped.

use atlas::geo::base_map::{BaseMap, Detail};
use atlas::geo::topology::TopologyError;

use super::super::folder::Folder;
use super::super::land::topology;
use super::CompileError;

/// The base map for the whole world at once.
pub(super) fn coarse(folder: &Folder) -> Result<BaseMap, CompileError> {
    compile(folder, "110m", Detail::World)
}

/// The base map for what is nearer.
pub(super) fn fine(folder: &Folder) -> Result<BaseMap, CompileError> {
    compile(folder, "50m", Detail::Region)
}

fn compile(folder: &Folder, scale: &'static str, detail: Detail) -> Result<BaseMap, CompileError> {
    let of_scale = || -> Result<BaseMap, TopologyError> {
        let land = topology(folder, &format!("basemap/land-{scale}.json"))?;
        let countries = topology(folder, &format!("basemap/countries-{scale}.json"))?;
        BaseMap::from_topology(&land, &countries, detail)
    };
    of_scale().map_err(|reason| CompileError::BaseMap { scale, reason })
}
