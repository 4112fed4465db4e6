//! A city's part in a network.

use serde::Serialize;

use crate::date::Date;
use crate::json::record;
use crate::slug::Slug;
use crate::vocabulary::{Role, Term};
use crate::wire::Prose;

/// A city's part in a network, seen from either: the one that the file is not about is named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Membership {
    /// The network.
    pub network: Slug,
    /// The city.
    pub city: Slug,
    /// What the city is there.
    pub role: Term<Role>,
    /// The first date it is known for.
    #[serde(default)]
    pub from: Option<Date>,
    /// The last date; the same as `from` where it is attested for that time only.
    #[serde(default)]
    pub to: Option<Date>,
    /// What to know of it.
    #[serde(default)]
    pub note: Option<Prose>,
    /// The sources it rests on.
    #[serde(default)]
    pub cites: Vec<usize>,
}

record!(Membership { network, city, role; from, to, note, cites });
