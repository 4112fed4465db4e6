//! The cities of an award stage against the number there officially were.

use atlas::vocabulary::StageUnit;

use super::super::authored::{Authored, Stage};
use super::super::mistake::Mistakes;

/// Notes stages that hold more cities than there were without saying why. Fewer are no mistake: sources
/// do not name all, and the compiled stage says how many are missing.
pub(super) fn check(authored: &Authored, mistakes: &Mistakes) {
    for stage in authored.awards.iter().flat_map(|award| &award.stages) {
        let Some(count) = &stage.count else { continue };
        if recipients(stage) > count.value && stage.note.is_none() {
            mistakes.add(
                &count.spot,
                format!(
                    "{} cities stand for {} places",
                    stage.recipients.len(),
                    count.value
                ),
                "correct the number, or say in a note which of them share a place",
            );
        }
    }
    for award in &authored.awards {
        if !(1900..=2100).contains(&award.year.value) {
            mistakes.add(
                &award.year.spot,
                format!("{} is no year of a round", award.year.value),
                "write a year such as 2022",
            );
        }
    }
}

/// How many of a stage's official number are not known.
pub(crate) fn missing(stage: &Stage) -> u32 {
    // Where cases are counted, the cities that had one do not add up to them.
    if stage.unit.is_some_and(|unit| unit != StageUnit::Cities) {
        return 0;
    }
    let count = stage.count.as_ref().map_or(0, |count| count.value);
    count.saturating_sub(recipients(stage))
}

fn recipients(stage: &Stage) -> u32 {
    u32::try_from(stage.recipients.len()).unwrap_or(u32::MAX)
}
