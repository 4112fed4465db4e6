//! The JSON that is shipped under `/data/v1/`, written by `cargo xtask data` with serde and read by the app
//! into the same types with [`json`](crate::json). Unknown fields are ignored, missing ones are empty, and a record that cannot be read is
//! counted and passed over, so that an old page shows what it understands of newer data.

mod detail;
mod format;
mod index;
mod manifest;
mod prose;
mod records;
#[cfg(feature = "schema")]
mod schema;
mod text_column;

pub use detail::{
    AgendaItem, AwardDetail, CityDetail, Criterion, EventDetail, Fact, Figure, FormerName, ListedSource,
    MemberCount, Membership, NetworkDetail, Organ, OrganizationDetail, Part, Recipient, Record, Related,
    Source, Stage, Step, Told, UsedBy,
};
pub use format::{FORMAT, Format, FormatError};
pub use index::{
    AwardBrief, CityColumns, CountryBrief, EventBrief, Index, MembershipColumns, NetworkBrief,
    OrganizationBrief, RegionBrief, StageBrief,
};
pub use manifest::{Aliases, Land, Manifest, Names, SiteSettings};
pub use prose::Prose;
pub use records::Records;
pub use text_column::TextColumn;
