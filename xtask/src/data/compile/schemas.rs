//! JSON Schemas of the shipped files, made from the types that write them, so that they cannot disagree.

use std::io;

use atlas::geo::base_map::BaseMap;
use atlas::wire::{
    Aliases, AwardDetail, CityDetail, EventDetail, Index, ListedSource, Manifest, Names, NetworkDetail,
    OrganizationDetail,
};
use schemars::{Schema, schema_for};

use super::super::writer::Writer;
use super::{CompileError, json};

/// Writes a schema for each kind of file under `schema/`, by name, as other programs point to them.
pub(super) fn write(writer: &mut Writer) -> Result<(), CompileError> {
    for (name, schema) in all() {
        write_one(writer, name, &json(&schema)?)?;
    }
    Ok(())
}

fn write_one(writer: &mut Writer, name: &str, bytes: &[u8]) -> io::Result<()> {
    writer.plain(&format!("schema/{name}.schema.json"), bytes)
}

fn all() -> [(&'static str, Schema); 11] {
    [
        ("manifest", schema_for!(Manifest)),
        ("index", schema_for!(Index)),
        ("names", schema_for!(Names)),
        ("aliases", schema_for!(Aliases)),
        ("sources", schema_for!(Vec<ListedSource>)),
        ("base-map", schema_for!(BaseMap)),
        ("network", schema_for!(NetworkDetail)),
        ("city", schema_for!(CityDetail)),
        ("event", schema_for!(EventDetail)),
        ("award", schema_for!(AwardDetail)),
        ("organization", schema_for!(OrganizationDetail)),
    ]
}
