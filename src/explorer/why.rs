//! Why a city is found whose names, as they are shown, do not say it.

use atlas::dataset::CityIx;
use leptos::prelude::*;

use super::Explorer;
use super::marked::{marked, matched_ranges};
use crate::app::data;
use crate::i18n::{Key, Texts};

/// Whether a search marks anything in a name.
pub(super) fn matches(name: &str, text: &str) -> bool {
    !text.is_empty() && !matched_ranges(name, text).is_empty()
}

/// The further name by which a city was found, where neither a name that is shown nor its country tells.
pub fn also(explorer: Explorer, ix: CityIx, text: &str, t: Texts) -> Option<AnyView> {
    let city = data().city(ix);
    let local = city.local.map_or("", |(name, _)| name);
    let shown = [city.name, local, &city.country.name];
    if text.is_empty() || shown.iter().any(|name| matches(name, text)) {
        return None;
    }
    let name = other_name(explorer, ix, text)?;
    // In which language it is, the names of a city do not tell.
    let also = view! {
        {t.get(Key::ListAlso)}" "<span lang="" dir="auto">{marked(&name, text)}</span>
    };
    Some(also.into_any())
}

/// The further name of which most was typed.
fn other_name(explorer: Explorer, ix: CityIx, text: &str) -> Option<String> {
    let finder = explorer.cities.get_untracked()?;
    let mut best = (0, "");
    let english = data().city(ix).english;
    for name in finder.aliases(ix).chain(english) {
        let ranges = matched_ranges(name, text);
        let marked: usize = ranges.iter().map(ExactSizeIterator::len).sum();
        // Of two names that match alike the shorter one is more of a match.
        if marked > best.0 || (marked == best.0 && name.len() < best.1.len()) {
            best = (marked, name);
        }
    }
    (best.0 > 0).then(|| best.1.to_owned())
}
