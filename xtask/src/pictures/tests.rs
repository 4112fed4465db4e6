#![allow(clippy::expect_used, reason = "a test stops at what it did not expect")]

use atlas::export::picture::{HEIGHT_PX, WIDTH_PX};
use atlas::geo::base_map::BaseMap;
use atlas::geo::lonlat::LonLat;
use atlas::geo::mercator::{World, world_from_lonlat};

use super::colours::{Colours, Rgb};
use super::drawing::{Ground, draw};
use super::png_file;
use super::subject::Subject;

/// A world whose only land is a square in its middle, a hundredth of it wide.
fn island() -> BaseMap {
    BaseMap::from_json(
        r#"{"format": 1, "grid": 1000, "land": {"lengths": [4], "deltas": [495, 495, 10, 0, 0, 10, -10, 0]},
            "borders": {"lengths": [], "deltas": []}}"#,
    )
    .expect("a base map")
}

fn colours() -> Colours {
    Colours::of(include_str!("../../../style/tokens.css"), "").expect("every colour")
}

fn file(subject: &Subject) -> Vec<u8> {
    let map = island();
    let ground = Ground {
        colours: colours(),
        coarse: &map,
        fine: &map,
    };
    let picture = draw(&ground, subject).expect("memory");
    png_file::bytes(&picture, &ground.colours).expect("a file")
}

/// What another reader finds in the file, row by row.
fn seen(file: &[u8]) -> Vec<Rgb> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().expect("a header");
    let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
    let frame = reader.next_frame(&mut bytes).expect("a picture");
    assert_eq!((frame.width, frame.height), (WIDTH_PX, HEIGHT_PX));
    assert_eq!(frame.color_type, png::ColorType::Rgb);
    bytes.as_chunks::<3>().0.to_vec()
}

fn at(seen: &[Rgb], x: u32, y: u32) -> Option<Rgb> {
    seen.get((y * WIDTH_PX + x) as usize).copied()
}

fn place(lon: f64, lat: f64) -> World {
    world_from_lonlat(LonLat::new(lon, lat).expect("a place"))
}

#[test]
fn a_place_stands_in_the_middle_of_its_land_with_the_sea_around() {
    let subject = Subject {
        center: Some(World { x: 0.5, y: 0.5 }),
        ..Subject::default()
    };
    let bytes = file(&subject);
    let (seen, colours) = (seen(&bytes), colours());
    let (x, y) = (WIDTH_PX / 2, HEIGHT_PX / 2);
    assert_eq!(at(&seen, x, y), Some(colours.signal));
    assert_eq!(at(&seen, x + 20, y), Some(colours.land));
    assert_eq!(at(&seen, 5, 5), Some(colours.sea));
    assert!(bytes.len() < 4_000, "{} bytes", bytes.len());
    assert_eq!(bytes, file(&subject), "the same at every build");
}

#[test]
fn places_on_both_sides_of_the_antimeridian_stand_together() {
    let subject = Subject {
        among: vec![place(178.4, -18.1), place(-171.8, -13.8), place(174.8, -36.8)],
        ..Subject::default()
    };
    let ink = colours().ink;
    let seen = seen(&file(&subject));
    let columns: Vec<usize> = (0..seen.len()).filter(|&point| seen[point] == ink).collect();
    // Three discs of 7 px, each whole.
    assert!((380..=480).contains(&columns.len()), "{}", columns.len());
    let xs = columns.iter().map(|point| point % WIDTH_PX as usize);
    let (least, most) = (xs.clone().min(), xs.max());
    assert!(least > Some(400) && most < Some(800), "{least:?} {most:?}");
}

#[test]
fn a_line_lies_below_the_places_it_joins() {
    let (from, to) = (place(-20.0, 0.0), place(20.0, 0.0));
    let subject = Subject {
        among: vec![to],
        center: Some(from),
        lines: vec![vec![from, to]],
        ..Subject::default()
    };
    let seen = seen(&file(&subject));
    let colours = colours();
    let row: Vec<Rgb> = (0..WIDTH_PX)
        .filter_map(|x| at(&seen, x, HEIGHT_PX / 2))
        .collect();
    let first = |colour: Rgb| row.iter().position(|point| *point == colour);
    let (host, line, guest) = (first(colours.signal), first(colours.quiet), first(colours.ink));
    assert!(
        host.is_some() && host < line && line < guest,
        "{host:?} {line:?} {guest:?}"
    );
}
