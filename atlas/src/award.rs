//! What the stages of award rounds tell together: how a round narrows down, and how far each city came in the
//! rounds of a programme.

use crate::order::sort_by;
use crate::wire::{AwardBrief, StageBrief};

/// The positions of the stages that narrow one another down, from the widest on: 21, then 7 of them, then one.
/// Awards that are given beside one another, and finalists that are told after the winner, are not among them.
///
/// A stage goes on from the one before where it is smaller and where no city is known in it that is known to be
/// missing there. Where other things are counted than before, as cases and then cities, the numbers are not compared.
#[must_use]
pub fn funnel(stages: &[StageBrief]) -> Vec<usize> {
    let mut line: Vec<usize> = Vec::new();
    for (position, stage) in stages.iter().enumerate() {
        let goes_on = match line.last().and_then(|&last| stages.get(last)) {
            None => true,
            Some(before) => narrows(before, stage),
        };
        if goes_on {
            line.push(position);
        }
    }
    line
}

fn narrows(before: &StageBrief, stage: &StageBrief) -> bool {
    let is_smaller = match (size(before), size(stage)) {
        (Some(wide), Some(narrow)) => before.unit != stage.unit || narrow < wide,
        _ => false,
    };
    let is_whole = before.unit.is_none()
        && !before.cities.is_empty()
        && before
            .count
            .is_none_or(|count| count as usize <= before.cities.len());
    let is_within = stage.cities.iter().all(|city| before.cities.contains(city));
    is_smaller && (is_within || !is_whole)
}

/// How many a stage has: its official number, or how many are known.
#[must_use]
pub fn size(stage: &StageBrief) -> Option<u32> {
    let known = stage.cities.len() as u32;
    stage.count.or((known > 0).then_some(known))
}

/// How far a city came in a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// It has an award that stands beside the stages.
    Beside,
    /// An earlier stage than the last two.
    Early,
    /// The last stage but one.
    Near,
    /// The last stage.
    Last,
}

/// The stage that a city reached in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached {
    /// The position of the round among those that were given.
    pub round: usize,
    /// The position of the stage in its round.
    pub stage: usize,
    /// How far that is.
    pub depth: Depth,
}

/// A city's way through the years of a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// The position of the city in the dataset.
    pub city: usize,
    /// For each year of the table the furthest stage it reached; `None` where it is not named.
    pub years: Vec<Option<Reached>>,
}

impl Way {
    /// In how many years it is named.
    #[must_use]
    pub fn count(&self) -> usize {
        self.years.iter().flatten().count()
    }

    /// The furthest it ever came.
    fn furthest(&self) -> Option<Depth> {
        self.years.iter().flatten().map(|reached| reached.depth).max()
    }
}

/// Years by cities.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ways {
    /// The years of the rounds, one after the other; several rounds of a year share it.
    pub years: Vec<u16>,
    /// The cities: those that are named in most years first, then those that came furthest, then by position.
    pub ways: Vec<Way>,
}

/// The ways of all cities through the rounds of a programme.
#[must_use]
pub fn ways(rounds: &[&AwardBrief]) -> Ways {
    let mut years: Vec<u16> = rounds.iter().map(|round| round.year).collect();
    sort_by(&mut years, Ord::cmp);
    years.dedup();
    let mut ways: Vec<Way> = Vec::new();
    for (position, round) in rounds.iter().enumerate() {
        let Some(year) = years.iter().position(|year| *year == round.year) else {
            continue;
        };
        let line = funnel(&round.stages);
        for (stage, of_stage) in round.stages.iter().enumerate() {
            let reached = Reached {
                round: position,
                stage,
                depth: depth(&line, stage),
            };
            for &city in &of_stage.cities {
                note(&mut ways, city, year, years.len(), reached);
            }
        }
    }
    sort_by(&mut ways, |a, b| {
        b.count()
            .cmp(&a.count())
            .then(b.furthest().cmp(&a.furthest()))
            .then(a.city.cmp(&b.city))
    });
    Ways { years, ways }
}

fn depth(line: &[usize], stage: usize) -> Depth {
    match line.iter().rev().position(|&of_line| of_line == stage) {
        Some(0) => Depth::Last,
        Some(1) => Depth::Near,
        Some(_) => Depth::Early,
        None => Depth::Beside,
    }
}

/// Keeps the furthest stage of a city in a year; of two that are as far, the first.
fn note(ways: &mut Vec<Way>, city: usize, year: usize, year_count: usize, reached: Reached) {
    let at = match ways.iter().position(|way| way.city == city) {
        Some(at) => at,
        None => {
            ways.push(Way {
                city,
                years: vec![None; year_count],
            });
            ways.len() - 1
        }
    };
    if let Some(cell) = ways.get_mut(at).and_then(|way| way.years.get_mut(year))
        && cell.is_none_or(|known| known.depth < reached.depth)
    {
        *cell = Some(reached);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::{Depth, funnel, size, ways};
    use crate::json;
    use crate::wire::{AwardBrief, StageBrief};

    fn stages(stages: &str) -> Vec<StageBrief> {
        json::read(stages).unwrap()
    }

    #[test]
    fn a_round_narrows_down() {
        let icf = stages(
            r#"[{"name": "Smart21", "count": 21, "cities": [1, 2, 3]}, {"name": "Top7", "count": 7, "cities": [1, 4]},
                {"name": "Winner", "count": 1, "cities": [4]}, {"name": "Founders", "cities": [9]}]"#,
        );
        assert_eq!(
            funnel(&icf),
            [0, 1, 2],
            "whom a whole list does not have may be missing in it"
        );
        let cases = stages(
            r#"[{"name": "In", "count": 188, "unit": "cases"}, {"name": "Out", "count": 52, "unit": "cases"}]"#,
        );
        assert_eq!(funnel(&cases), [0, 1]);
        assert_eq!(size(&cases[1]), Some(52));
        assert_eq!(funnel(&[]), [0_usize; 0]);
    }

    #[test]
    fn awards_beside_one_another_are_no_funnel() {
        let places = stages(
            r#"[{"name": "First", "count": 1, "cities": [1]}, {"name": "Second", "count": 1, "cities": [2]}]"#,
        );
        assert_eq!(funnel(&places), [0]);
        let metals =
            stages(r#"[{"name": "Gold", "count": 2, "cities": [1, 2]}, {"name": "Silver", "cities": [3]}]"#);
        assert_eq!(funnel(&metals), [0], "silver is smaller and yet no part of gold");
        let unknown = stages(r#"[{"name": "In"}, {"name": "Out", "count": 5}]"#);
        assert_eq!(
            funnel(&unknown),
            [0],
            "nothing is smaller than a number that is not known"
        );
    }

    #[test]
    fn the_way_of_a_city_is_the_furthest_stage_of_each_year() {
        let rounds: Vec<AwardBrief> = json::read(
            r#"[{"id": "b", "network": 0, "programme": "P", "year": 2022, "stages": [
                    {"name": "Smart21", "count": 21, "cities": [5, 6]}, {"name": "Top7", "count": 7, "cities": [5]},
                    {"name": "Winner", "count": 1, "cities": [7]}]},
                {"id": "a", "network": 0, "programme": "P", "year": 2019, "stages": [
                    {"name": "Smart21", "count": 21, "cities": [5]}]},
                {"id": "c", "network": 0, "programme": "P", "year": 2022, "stages": [
                    {"name": "Special", "cities": [6]}]}]"#,
        )
        .unwrap();
        let rounds: Vec<&AwardBrief> = rounds.iter().collect();
        let table = ways(&rounds);
        assert_eq!(table.years, [2019, 2022]);
        let cities: Vec<usize> = table.ways.iter().map(|way| way.city).collect();
        assert_eq!(cities, [5, 6, 7], "most years first, then the furthest");
        let reached = table.ways[0].years[1].unwrap();
        assert_eq!((reached.round, reached.stage, reached.depth), (0, 1, Depth::Near));
        assert_eq!(
            table.ways[0].years[0].unwrap().depth,
            Depth::Last,
            "the only stage that is known"
        );
        assert_eq!(table.ways[1].years[1].unwrap().round, 2);
    }
}
