//! Whether the records fit together. Each check notes all that it finds and leaves the rest to the others.

mod counts;
mod dates;
mod ids;
mod places;
mod references;
mod usage;

use super::authored::Authored;
use super::land::Land;
use super::mistake::Mistakes;

pub(crate) use counts::missing;

/// Runs every check; `land` is `None` where the base map could not be read.
///
/// None is run while a whole table is missing or unreadable: a thousand references to what was in it would
/// hide the one mistake that there is.
pub(crate) fn check(authored: &Authored, land: Option<&Land>, mistakes: &Mistakes) {
    if authored.lacks_a_table {
        return;
    }
    ids::check(authored, mistakes);
    references::check(authored, mistakes);
    dates::check(authored, mistakes);
    counts::check(authored, mistakes);
    places::check(authored, land, mistakes);
    // A record that could not be read may be the one that uses what seems unused.
    if authored.unread == 0 {
        usage::check(authored, mistakes);
    }
}
