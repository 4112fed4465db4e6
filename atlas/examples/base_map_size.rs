//! Writes both base maps as they ship into a folder, to be measured or looked at:
//! `cargo run -p atlas --example base_map_size -- target/base-map`.

use atlas::geo::base_map::{BaseMap, Detail};
use atlas::geo::topology::Topology;
use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("name the folder to write to")?;
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/basemap");
    let read = |name: &str| -> Result<Topology, Box<dyn Error>> {
        Ok(Topology::parse(&std::fs::read_to_string(source.join(name))?)?)
    };
    std::fs::create_dir_all(&folder)?;
    for (scale, detail) in [("110m", Detail::World), ("50m", Detail::Region)] {
        let land = read(&format!("land-{scale}.json"))?;
        let countries = read(&format!("countries-{scale}.json"))?;
        let map = BaseMap::from_topology(&land, &countries, detail)?;
        let json = serde_json::to_string(&map)?;
        println!(
            "{scale}: {} bytes, {} rings of {} points, {} borders of {} points",
            json.len(),
            map.land().len(),
            map.land().point_count(),
            map.borders().len(),
            map.borders().point_count()
        );
        std::fs::write(Path::new(&folder).join(format!("{scale}.json")), json)?;
        let grid = map.grid();
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {grid} {grid}\" width=\"1024\">\
             <path d=\"{}\" fill=\"#9a9\"/><path d=\"{}\" fill=\"none\" \
             stroke=\"#fff\" stroke-width=\"{}\"/></svg>",
            map.land_path(),
            map.borders_path(),
            grid / 1024
        );
        std::fs::write(Path::new(&folder).join(format!("{scale}.svg")), svg)?;
    }
    Ok(())
}
