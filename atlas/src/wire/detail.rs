//! A file for each record, fetched when its page opens. Each holds the sources that its facts rest on;
//! the lists called `cites` are positions in that file's own `sources`, so that they are footnote numbers.
//! Other records are named by their ids, which the index resolves.

mod award;
mod city;
mod event;
mod membership;
mod network;
mod organization;
mod source;
mod told;

pub use award::{AwardDetail, Recipient, Stage};
pub use city::CityDetail;
pub use event::{AgendaItem, EventDetail, Figure, Part};
pub use membership::Membership;
pub use network::{Criterion, FormerName, MemberCount, NetworkDetail, Organ, Related, Step};
pub use organization::OrganizationDetail;
pub use source::{Fact, ListedSource, Source, UsedBy};
pub use told::{Record, Told};
