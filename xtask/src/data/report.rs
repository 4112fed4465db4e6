//! What the command says at its end.

use std::fmt;

use super::authored::Authored;

/// How much there is of everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) networks: usize,
    pub(crate) cities: usize,
    pub(crate) memberships: usize,
    pub(crate) awards: usize,
    pub(crate) stages: usize,
    pub(crate) events: usize,
    pub(crate) organizations: usize,
    pub(crate) sources: usize,
    /// Of networks and events, with the steps of networks in preparation.
    pub(crate) facts: usize,
}

impl Counts {
    /// Counts a dataset.
    pub(crate) fn of(authored: &Authored) -> Self {
        let of_networks: usize = authored
            .networks
            .iter()
            .map(|network| network.facts.len() + network.steps.len())
            .sum();
        let of_events: usize = authored.events.iter().map(|event| event.facts.len()).sum();
        Self {
            networks: authored.networks.len(),
            cities: authored.cities.len(),
            memberships: authored.memberships.len(),
            awards: authored.awards.len(),
            stages: authored.awards.iter().map(|award| award.stages.len()).sum(),
            events: authored.events.len(),
            organizations: authored.organizations.len(),
            sources: authored.sources.len(),
            facts: of_networks + of_events,
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{} networks, {} cities, {} memberships, {} award rounds with {} stages, {} events, \
             {} organizations, {} sources, {} facts",
            grouped(self.networks),
            grouped(self.cities),
            grouped(self.memberships),
            grouped(self.awards),
            grouped(self.stages),
            grouped(self.events),
            grouped(self.organizations),
            grouped(self.sources),
            grouped(self.facts),
        )
    }
}

/// What a run did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Report {
    /// Nothing was to do: neither the dataset nor this program changed since the last run.
    Unchanged,
    /// The dataset has no mistakes; nothing was written.
    Checked(Counts),
    /// The dataset has no mistakes and was compiled.
    Compiled(Counts),
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unchanged => formatter.write_str("dataset: unchanged"),
            Self::Checked(counts) => write!(formatter, "dataset: no mistakes in {counts}"),
            Self::Compiled(counts) => write!(formatter, "dataset: compiled {counts}"),
        }
    }
}

/// A number with a comma between each three digits.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_256), "1,256");
        assert_eq!(grouped(1_234_567), "1,234,567");
    }
}
