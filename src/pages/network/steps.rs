//! What is settled and what is open, for a network that is or was being prepared.

use atlas::vocabulary::{StepState, Term};
use atlas::wire::Step;
use leptos::prelude::*;

use crate::charts::{Shape, shape_of_text};
use crate::i18n::{Key, texts};
use crate::ui::{Cites, Dated, prose_text};

/// Both lists, side by side where there is room.
pub(super) fn steps(steps: &[Step]) -> AnyView {
    let t = texts();
    let lists = [
        (StepState::Settled, Key::StepsSettled, Shape::Disc),
        (StepState::Open, Key::StepsOpen, Shape::Ring),
    ]
    .into_iter()
    .filter_map(|(state, title, shape)| {
        let of_state: Vec<AnyView> = steps
            .iter()
            .filter(|step| step.state == Term::Known(state))
            .map(step_view)
            .collect();
        (!of_state.is_empty()).then(|| {
            view! {
                <div class="steps__list">
                    <h3>{shape_of_text(shape)}" "{t.get(title)}</h3>
                    <ul class="facts">{of_state}</ul>
                </div>
            }
        })
    })
    .collect_view();
    view! { <div class="steps">{lists}</div> }.into_any()
}

fn step_view(step: &Step) -> AnyView {
    let date = step
        .date
        .map(|date| view! { " "<span class="quiet"><Dated date /></span> });
    view! { <li>{prose_text(&step.text)}{date}<Cites cites=step.cites.clone() /></li> }.into_any()
}
