//! Numbers that join the map and the text on paper, where nothing can be pointed at: a mark has the same number as
//! the links to its places. They count up in reading order. Places that stand too near to one another for marks of
//! their own have one number in common. `public/boot.js` does the same for the drawing of a page without its program.

use atlas::geo::view::Frame;
use leptos::web_sys::Element;

use super::board::{Making, Mounted, is_inside};
use super::layer::{Layer, MarkKey};
use crate::dom;

const NUMBER: &str = "data-number";

/// Writes the numbers on the marks that a frame shows and on the links in the text. A mark without a link, and a
/// link without a mark, has none.
pub(super) fn number_marks(mounted: &[Mounted], layer: &Layer, frame: &Frame, making: Making) {
    let dataset = making.dataset;
    let mut mark_of_city: Vec<Option<usize>> = vec![None; dataset.city_count()];
    for (position, mark) in mounted.iter().enumerate() {
        if !is_inside(frame, mark.placed.world) {
            continue;
        }
        let cities = match mark.placed.key {
            MarkKey::Place(city) => vec![city],
            MarkKey::Cluster(cluster) => layer
                .points(cluster, usize::MAX)
                .into_iter()
                .map(|point| point.city)
                .collect(),
        };
        for city in cities {
            if let Some(mark) = mark_of_city.get_mut(city.0 as usize) {
                *mark = Some(position);
            }
        }
    }
    let mut numbers: Vec<usize> = vec![0; mounted.len()];
    let mut last = 0;
    for link in dom::city_links() {
        let city = city_of(&link).and_then(|id| dataset.find_city(&id));
        let mark = city.and_then(|city| mark_of_city.get(city.ix.0 as usize).copied().flatten());
        let number = mark.and_then(|mark| numbers.get_mut(mark)).map(|number| {
            if *number == 0 {
                last += 1;
                *number = last;
            }
            *number
        });
        write(&link, number, making);
    }
    for (mark, number) in mounted.iter().zip(numbers) {
        write(&mark.control, Some(number).filter(|&number| number > 0), making);
    }
}

/// The id of the city that a link leads to: the last part of its path.
fn city_of(link: &Element) -> Option<String> {
    let href = link.get_attribute("href")?;
    let path = href.split(['?', '#']).next()?;
    Some(path.trim_end_matches('/').rsplit('/').next()?.to_owned())
}

fn write(element: &Element, number: Option<usize>, making: Making) {
    // Setting or removing an attribute of this name cannot fail.
    let _ = match number {
        Some(number) => element.set_attribute(NUMBER, &making.t.number(number as f64)),
        None => element.remove_attribute(NUMBER),
    };
}
