//! Under which names a city is found.

use super::Weight;
use crate::dataset::Dataset;
use crate::wire::TextColumn;

/// All names of all cities for [`Index::build`](super::Index::build): the one that is shown, the local one, the English
/// one, the name of the country, and as `aliases` every further name, apart by tabs, as far as they are there.
pub fn city_names<'a>(
    dataset: &'a Dataset,
    aliases: Option<&'a TextColumn>,
) -> impl Iterator<Item = (u32, &'a str, Weight)> {
    dataset.cities().flat_map(move |city| {
        let doc = city.ix.0;
        let country = dataset.english().countries.get(dataset.country_of(city.ix));
        let names = [
            (Some(city.name), Weight::Main),
            (city.local.map(|(name, _)| name), Weight::Local),
            // English is what people type who are in a hurry, whatever they read.
            (city.english, Weight::Main),
            (Some(city.country.name.as_str()), Weight::Alias),
            (country.map(String::as_str), Weight::Alias),
        ];
        let further = aliases.and_then(|aliases| aliases.get(doc as usize));
        let further = further.into_iter().flat_map(|names| names.split('\t'));
        names
            .into_iter()
            .filter_map(move |(name, weight)| Some((doc, name?, weight)))
            .chain(further.map(move |name| (doc, name, Weight::Alias)))
    })
}
