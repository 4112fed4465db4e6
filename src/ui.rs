//! The small parts that all pages share.

mod cite;
mod copyable;
mod name;
mod prose;
mod report;
mod site;
mod status;
mod words;

pub(crate) use cite::source_view;
pub use cite::{Cites, Footnotes, SourceList, provide_footnotes};
pub(crate) use copyable::copyable;
pub use name::{
    CityLink, CityName, EventLink, NetworkLink, PartLink, Place, acronym_beside, city_in_country, city_name,
    city_name_lang, event_name, network_name, organization_name, short_name,
};
pub use prose::{Dated, ExternalLink, Glance, Names, Section, in_page};
pub(crate) use report::{Doubt, report_view};
pub(crate) use site::{file_href, page_url, settings, site_base, site_name};
pub use status::{Failure, Loading, awaited};
pub use words::{Words, in_language, prose_text, sentence_with};
