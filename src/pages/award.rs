//! The page of an award round.

use std::sync::Arc;

use atlas::slug::Slug;
use atlas::wire::{AwardBrief, AwardDetail};
use leptos::prelude::*;

use super::judging::{criteria, jury};
use super::parts::{joined, record, rows, whole_cites, with_detail};
use super::round::{round_link, round_name, round_view};
use super::sections::Sections;
use crate::app::data;
use crate::i18n::{Key, texts};
use crate::library::Detail;
use crate::ui::{Glance, NetworkLink, SourceList, provide_footnotes, short_name};

/// An award round: its name at once, its stages when they are there.
pub(super) fn award_page(award: &'static AwardBrief) -> AnyView {
    let t = texts();
    let network = data().networks().get(award.network).map_or("", short_name);
    let kicker = joined(" · ", [t.get(Key::AwardRound), network]);
    let name = round_name(t, &award.programme, award.year).into_any();
    let body = with_detail(|detail| match detail {
        Detail::Award(award) => Some(body(award)),
        _ => None,
    });
    record(kicker, name, body)
}

fn body(award: &Arc<AwardDetail>) -> AnyView {
    provide_footnotes(&award.sources);
    let t = texts();
    let network = view! { <NetworkLink id=award.network.clone() long=true /> }.into_any();
    let pairs = vec![
        (t.get(Key::MembershipNetwork).to_owned(), Some(network)),
        (
            t.get(Key::AwardProgramme).to_owned(),
            Some(award.programme.clone().into_any()),
        ),
        (
            t.get(Key::AwardYear).to_owned(),
            Some(award.year.to_string().into_any()),
        ),
        (t.get(Key::SiteSources).to_owned(), whole_cites(&award.cites)),
    ];
    let mut sections = Sections::default();
    let round = Arc::clone(award);
    sections.add("stages", t.get(Key::AwardStages), None, move || {
        round_view(&round)
    });
    sections.add_list_of(
        "criteria",
        Key::NetworkCriteria,
        award,
        |award| &award.criteria,
        criteria,
    );
    sections.add_list_of("jury", Key::AwardJury, award, |award| &award.jury, jury);
    let others = other_rounds(award);
    sections.add_list("other-rounds", Key::AwardOtherRounds, others, other_rounds_view);
    view! { <Glance pairs />{sections.finish(&|| view! { <SourceList /> }.into_any())} }.into_any()
}

/// The other rounds of the same programme, newest first.
fn other_rounds(award: &AwardDetail) -> Vec<&'static AwardBrief> {
    let is_other = |other: &&AwardBrief| {
        let network: Option<&Slug> = data().networks().get(other.network).map(|network| &network.id);
        other.id != award.id && other.programme == award.programme && network == Some(&award.network)
    };
    data().awards().iter().filter(is_other).collect()
}

fn other_rounds_view(rounds: &[&'static AwardBrief]) -> AnyView {
    let t = texts();
    let link = |round: &&AwardBrief| round_link(&round.id, round_name(t, &round.programme, round.year));
    rows(rounds.iter().map(link).collect())
}
