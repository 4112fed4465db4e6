//! The closed lists of the field: kinds, roles, states. Data of a later day may hold a term that is not
//! known here; it is kept as [`Term::Other`] and shown as the data has it, never dropped.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::json::{self, Json};

/// A term of a closed list, or one that this version does not know.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Term<T> {
    /// A term of the list.
    Known(T),
    /// A term of a newer dataset, as it stands there.
    Other(String),
}

/// A closed list whose terms have a slug each.
pub trait Vocabulary: Copy + Eq + 'static {
    /// Every term, in the order in which people read them.
    const ALL: &'static [Self];

    /// The term as data and addresses write it.
    fn slug(self) -> &'static str;

    /// Reads a slug.
    fn parse(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|term| term.slug() == slug)
    }
}

impl<T: Vocabulary> Term<T> {
    /// Reads a slug; what is not on the list is kept.
    #[must_use]
    pub fn read(slug: &str) -> Self {
        T::parse(slug).map_or_else(|| Self::Other(slug.to_owned()), Self::Known)
    }

    /// The term as data and addresses write it.
    #[must_use]
    pub fn slug(&self) -> &str {
        match self {
            Self::Known(term) => term.slug(),
            Self::Other(slug) => slug,
        }
    }

    /// The term, where it is on the list.
    #[must_use]
    pub fn known(&self) -> Option<T> {
        match self {
            Self::Known(term) => Some(*term),
            Self::Other(_) => None,
        }
    }
}

impl<T: Vocabulary> fmt::Display for Term<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.slug())
    }
}

impl<T: Vocabulary> Serialize for Term<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.slug())
    }
}

impl<T: Vocabulary> json::Read for Term<T> {
    fn read(json: &Json<'_>) -> Option<Self> {
        json.text().map(|slug| Self::read(&slug))
    }
}

macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$term_doc:meta])* $term:ident = $slug:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$term_doc])* $term,)+
        }

        impl Vocabulary for $name {
            const ALL: &'static [Self] = &[$(Self::$term,)+];

            fn slug(self) -> &'static str {
                match self {
                    $(Self::$term => $slug,)+
                }
            }
        }
    };
}

vocabulary! {
    /// What sort of network it is.
    NetworkKind {
        /// Cities join and stay members.
        Membership = "membership",
        /// A few partners bound by a charter.
        Alliance = "alliance",
        /// Cities are chosen by a jury.
        Award = "award",
        /// A network of one region of the world.
        Regional = "regional",
        /// A programme with a beginning and an end.
        Programme = "programme",
        /// A forum that meets again and again.
        ForumSeries = "forum-series",
    }
}

vocabulary! {
    /// Where a network stands in its life.
    NetworkStatus {
        /// Being prepared.
        Forming = "forming",
        /// At work.
        Active = "active",
        /// Not ended, but nothing is heard of it.
        Dormant = "dormant",
        /// Over.
        Ended = "ended",
    }
}

vocabulary! {
    /// What a city is within a network.
    Role {
        /// Presides.
        President = "president",
        /// Presides in the president's stead.
        VicePresident = "vice-president",
        /// Was there at the founding.
        FoundingMember = "founding-member",
        /// Sits on the executive body.
        Executive = "executive",
        /// Hosts the secretariat.
        Secretariat = "secretariat",
        /// Hosts a regional office.
        RegionalOffice = "regional-office",
        /// Member without a further role.
        Member = "member",
        /// Signed the founding declaration.
        Signatory = "signatory",
        /// Tries out what others will follow.
        Pilot = "pilot",
        /// Was among the first of a programme.
        Pioneer = "pioneer",
        /// Wishes to join.
        Candidate = "candidate",
        /// Attends without a vote.
        Observer = "observer",
        /// Was a member.
        FormerMember = "former-member",
    }
}

vocabulary! {
    /// What sort of event it is.
    EventKind {
        /// A summit.
        Summit = "summit",
        /// A forum.
        Forum = "forum",
        /// A workshop.
        Workshop = "workshop",
        /// The members' assembly.
        Assembly = "assembly",
        /// A meeting of a committee.
        Committee = "committee",
        /// A ceremony.
        Ceremony = "ceremony",
        /// A fair.
        Expo = "expo",
        /// A round of an award.
        AwardRound = "award-round",
    }
}

vocabulary! {
    /// How people take part in an event.
    Mode {
        /// In the room.
        InPerson = "in-person",
        /// Online only.
        Online = "online",
        /// In the room and online.
        Hybrid = "hybrid",
    }
}

vocabulary! {
    /// What sort of place a city is.
    CityKind {
        /// A city or town.
        City = "city",
        /// A county.
        County = "county",
        /// A province or state.
        Province = "province",
        /// A metropolitan area.
        MetropolitanArea = "metropolitan-area",
        /// A township.
        Township = "township",
        /// A village.
        Village = "village",
        /// A district of a city.
        District = "district",
    }
}

vocabulary! {
    /// What sort of body an organization is.
    OrganizationKind {
        /// Runs a network.
        NetworkSecretariat = "network-secretariat",
        /// A government or a part of one.
        Government = "government",
        /// A company owned by the public.
        PublicCompany = "public-company",
        /// A bank.
        Bank = "bank",
        /// A research institute.
        Research = "research",
        /// A non-governmental organization.
        Ngo = "ngo",
        /// A news house.
        Media = "media",
        /// A company.
        Company = "company",
        /// A university.
        University = "university",
        /// A body of several states.
        International = "international",
    }
}

vocabulary! {
    /// What an organ of a network does.
    OrganKind {
        /// The members' assembly.
        Assembly = "assembly",
        /// The presidency.
        Presidency = "presidency",
        /// The chair.
        Chair = "chair",
        /// The leadership.
        Leadership = "leadership",
        /// The board.
        Board = "board",
        /// The council.
        Council = "council",
        /// A committee.
        Committee = "committee",
        /// The secretariat.
        Secretariat = "secretariat",
        /// A regional office.
        RegionalOffice = "regional-office",
        /// A working group.
        WorkingGroup = "working-group",
        /// Research.
        Research = "research",
        /// The jury.
        Jury = "jury",
        /// The body that evaluates.
        Evaluation = "evaluation",
        /// An adviser.
        Adviser = "adviser",
        /// A forum.
        Forum = "forum",
        /// A summit.
        Summit = "summit",
        /// A network within the network.
        Network = "network",
    }
}

vocabulary! {
    /// Whether a step on the way of a network is made.
    StepState {
        /// Agreed or done.
        Settled = "settled",
        /// Still to be agreed or done, as far as is known.
        Open = "open",
    }
}

vocabulary! {
    /// What a stage of an award round counts.
    StageUnit {
        /// The cities that reached it.
        Cities = "cities",
        /// Cases or projects, of which a city can have several.
        Cases = "cases",
    }
}

vocabulary! {
    /// How one network stands to another: "this network … that network".
    Relation {
        /// Brought it into being.
        Initiated = "initiated",
        /// Was brought into being by it.
        InitiatedBy = "initiated-by",
        /// Supports it.
        Supports = "supports",
        /// Is supported by it.
        SupportedBy = "supported-by",
        /// Runs it.
        Runs = "runs",
        /// Is run by it.
        RunBy = "run-by",
        /// Co-hosts it.
        CoHosts = "co-hosts",
        /// Is co-hosted by it.
        CoHostedBy = "co-hosted-by",
        /// Hosts its award.
        HostsAward = "hosts-award",
        /// Gives its award there.
        GivesAward = "gives-award",
        /// Is presented at it.
        PresentedAt = "presented-at",
        /// Hosts its forum.
        HostsForumOf = "hosts-forum-of",
        /// Is modelled on it.
        ModelledOn = "modelled-on",
        /// Is its national branch.
        NationalBranch = "national-branch",
        /// Is the national branch of it.
        NationalBranchOf = "national-branch-of",
        /// Is its parent.
        ParentOf = "parent-of",
        /// Is a part of it.
        PartOf = "part-of",
        /// Is its partner.
        Partner = "partner",
        /// Came before it.
        PredecessorOf = "predecessor-of",
        /// Came after it.
        SuccessorOf = "successor-of",
        /// Was followed by it.
        SucceededBy = "succeeded-by",
        /// Holds an event with it.
        RelatedEvent = "related-event",
    }
}

impl Role {
    /// Whether whoever has it belongs to the network. Candidates and observers do not yet, and who only signed a
    /// declaration need not.
    #[must_use]
    pub const fn is_member(self) -> bool {
        !matches!(self, Self::Candidate | Self::Observer | Self::Signatory)
    }
}

#[cfg(test)]
mod tests {
    use super::{Role, Term, Vocabulary};

    #[test]
    fn a_term_of_a_newer_dataset_is_kept_as_it_stands() {
        assert_eq!(Term::<Role>::read("pilot"), Term::Known(Role::Pilot));
        let newer = Term::<Role>::read("ambassador");
        assert_eq!(newer.known(), None);
        assert_eq!(newer.slug(), "ambassador");
    }

    #[test]
    fn every_slug_is_read_back() {
        for role in Role::ALL {
            assert_eq!(Role::parse(role.slug()), Some(*role));
        }
    }
}
