//! Pictures as files: PNG with a palette, as a map has few colours.

use png::{BitDepth, ColorType, Compression, Encoder, EncodingError, Filter};
use tiny_skia::Pixmap;

use super::colours::{Colours, Rgb};

/// Where what is drawn comes from, for whoever finds a picture without its page.
const SOURCES: &str = "Land: Natural Earth. Places: GeoNames, CC BY 4.0.";

/// The picture as a file.
///
/// # Errors
/// None in practice: writing goes to memory.
pub(super) fn bytes(picture: &Pixmap, colours: &Colours) -> Result<Vec<u8>, EncodingError> {
    let palette = colours.palette();
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, picture.width(), picture.height());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Four);
    encoder.set_palette(palette.as_flattened());
    // Differences to neighbours help photographs; flat colours pack better as they are.
    encoder.set_filter(Filter::NoFilter);
    encoder.set_compression(Compression::High);
    encoder.add_text_chunk("Source".to_owned(), SOURCES.to_owned())?;
    encoder
        .write_header()?
        .write_image_data(&indices(picture, &palette))?;
    Ok(file)
}

/// For each point the nearest colour of the palette, two to a byte, the left one in the upper half. A row begins with
/// a byte of its own.
fn indices(picture: &Pixmap, palette: &[Rgb]) -> Vec<u8> {
    let width = picture.width() as usize;
    let mut bytes = Vec::with_capacity(width.div_ceil(2) * picture.height() as usize);
    // Points beside each other are mostly alike.
    let (mut known, mut known_index) = ([0; 4], nearest([0; 3], palette));
    let mut index = |point: &[u8; 4]| {
        if *point != known {
            let [red, green, blue, _] = *point;
            (known, known_index) = (*point, nearest([red, green, blue], palette));
        }
        known_index
    };
    let (points, _) = picture.data().as_chunks::<4>();
    for row in points.chunks(width) {
        for pair in row.chunks(2) {
            let left = pair.first().map_or(0, &mut index);
            let right = pair.get(1).map_or(0, &mut index);
            bytes.push(left << 4 | right);
        }
    }
    bytes
}

fn nearest(point: Rgb, palette: &[Rgb]) -> u8 {
    let distance = |colour: &Rgb| -> u32 {
        let squares = colour
            .iter()
            .zip(point)
            .map(|(&a, b)| u32::from(a.abs_diff(b)).pow(2));
        squares.sum()
    };
    // There are at most sixteen, so a position is half a byte.
    (0..)
        .zip(palette)
        .min_by_key(|(_, colour)| distance(colour))
        .map_or(0, |(index, _)| index)
}
