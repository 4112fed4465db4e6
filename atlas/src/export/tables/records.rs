//! Tables of what one record's page shows.

use crate::dataset::Dataset;
use crate::export::csv::Csv;
use crate::export::place::{degrees, shown, source_ids};
use crate::slug::Slug;
use crate::vocabulary::{StageUnit, Term, Vocabulary};
use crate::wire::{
    AwardDetail, CityDetail, EventDetail, Membership, NetworkDetail, OrganizationDetail, Part, Prose, Source,
};

/// Memberships, of one network or of all.
#[derive(Debug)]
pub(in crate::export) struct Memberships<'a> {
    dataset: &'a Dataset,
    csv: Csv,
}

impl<'a> Memberships<'a> {
    /// A table without rows.
    pub(in crate::export) fn new(dataset: &'a Dataset) -> Self {
        let csv = Csv::new(&[
            "network",
            "network_name",
            "city",
            "city_name",
            "country",
            "longitude",
            "latitude",
            "role",
            "from",
            "to",
            "note",
            "sources",
        ]);
        Self { dataset, csv }
    }

    /// Adds memberships that rest on these sources.
    pub(in crate::export) fn add(&mut self, rows: &[Membership], sources: &[Source]) {
        for row in rows {
            let network = self.dataset.find_network(row.network.as_str());
            let [name, country, lon, lat] = place(self.dataset, &row.city);
            self.csv.row(&[
                row.network.as_str(),
                network.map_or("", |(_, network)| network.name.as_str()),
                row.city.as_str(),
                &name,
                &country,
                &lon,
                &lat,
                row.role.slug(),
                &shown(row.from),
                &shown(row.to),
                row.note.as_ref().map_or("", Prose::english),
                &source_ids(&row.cites, sources),
            ]);
        }
    }

    /// The file.
    pub(in crate::export) fn finish(self) -> String {
        self.csv.finish()
    }
}

/// The members of a network.
pub(in crate::export) fn network(dataset: &Dataset, network: &NetworkDetail) -> String {
    let mut memberships = Memberships::new(dataset);
    memberships.add(&network.memberships, &network.sources);
    memberships.finish()
}

/// What a city has to do with networks, awards and events.
pub(in crate::export) fn city(dataset: &Dataset, city: &CityDetail) -> String {
    let mut csv = Csv::new(&[
        "city", "what", "id", "name", "part", "from", "to", "note", "sources",
    ]);
    let id = city.id.as_str();
    for row in &city.memberships {
        let name = dataset.find_network(row.network.as_str());
        csv.row(&[
            id,
            "network",
            row.network.as_str(),
            name.map_or("", |(_, network)| network.name.as_str()),
            row.role.slug(),
            &shown(row.from),
            &shown(row.to),
            row.note.as_ref().map_or("", Prose::english),
            &source_ids(&row.cites, &city.sources),
        ]);
    }
    for row in &city.awards {
        let year = row.year.to_string();
        let date = row.announced.map_or(year.clone(), |date| date.to_string());
        csv.row(&[
            id,
            "award",
            row.award.as_str(),
            &format!("{} {year}", row.programme),
            row.stage.english(),
            &date,
            &date,
            "",
            &source_ids(&row.cites, &city.sources),
        ]);
    }
    for (ids, part) in [(&city.hosted, "host"), (&city.attended, "participant")] {
        for event in ids {
            let [name, start, end] = event_cells(dataset, event);
            csv.row(&[id, "event", event.as_str(), &name, part, &start, &end, "", ""]);
        }
    }
    csv.finish()
}

/// Who had which part in an event.
pub(in crate::export) fn event(dataset: &Dataset, event: &EventDetail) -> String {
    let mut csv = Csv::new(&[
        "event",
        "part",
        "is",
        "id",
        "name",
        "country",
        "longitude",
        "latitude",
    ]);
    let mut add = |part: &str, who: &Part| {
        let (is, id) = match who {
            Part::Network(id) => ("network", id),
            Part::City(id) => ("city", id),
            Part::Organization(id) => ("organization", id),
        };
        let [mut name, country, lon, lat] = place(dataset, id);
        if let Part::Network(id) = who
            && let Some((_, network)) = dataset.find_network(id.as_str())
        {
            name.clone_from(&network.name);
        }
        if let Part::Organization(id) = who
            && let Some(body) = dataset.find_organization(id)
        {
            name.clone_from(&body.name);
        }
        let event = event.id.as_str();
        csv.row(&[event, part, is, id.as_str(), &name, &country, &lon, &lat]);
    };
    if let Some(id) = &event.city {
        add("host", &Part::City(id.clone()));
    }
    for id in &event.networks {
        add("network", &Part::Network(id.clone()));
    }
    for who in &event.organizers {
        add("organizer", who);
    }
    for who in &event.partners {
        add("partner", who);
    }
    for id in &event.cities {
        add("participant", &Part::City(id.clone()));
    }
    for who in &event.organizations {
        add("participant", who);
    }
    csv.finish()
}

/// Stages of award rounds with their recipients. A stage without a known one has a row too, for its count.
#[derive(Debug)]
pub(in crate::export) struct Awards<'a> {
    dataset: &'a Dataset,
    csv: Csv,
}

impl<'a> Awards<'a> {
    /// A table without rows.
    pub(in crate::export) fn new(dataset: &'a Dataset) -> Self {
        let csv = Csv::new(&[
            "award",
            "network",
            "programme",
            "year",
            "stage",
            "stage_name",
            "announced",
            "count",
            "unit",
            "from_cities",
            "city",
            "city_name",
            "country",
            "longitude",
            "latitude",
            "sources",
        ]);
        Self { dataset, csv }
    }

    /// Adds a round.
    pub(in crate::export) fn add(&mut self, award: &AwardDetail, sources: &[Source]) {
        for stage in &award.stages {
            // Said in each row, because a count of cases must not be read as one of cities.
            let unit = stage.unit.as_ref().map_or(StageUnit::Cities.slug(), Term::slug);
            let mut add = |city: &str, place: [String; 4]| {
                let [name, country, lon, lat] = place;
                self.csv.row(&[
                    award.id.as_str(),
                    award.network.as_str(),
                    &award.programme,
                    &award.year.to_string(),
                    stage.id.as_str(),
                    stage.name.english(),
                    &shown(stage.announced),
                    &shown(stage.count),
                    unit,
                    &shown(stage.from_cities),
                    city,
                    &name,
                    &country,
                    &lon,
                    &lat,
                    &source_ids(&stage.cites, sources),
                ]);
            };
            for city in &stage.recipients {
                add(city.as_str(), place(self.dataset, city));
            }
            if stage.recipients.is_empty() {
                add("", <[String; 4]>::default());
            }
        }
    }

    /// The file.
    pub(in crate::export) fn finish(self) -> String {
        self.csv.finish()
    }
}

/// The stages of an award round.
pub(in crate::export) fn award(dataset: &Dataset, award: &AwardDetail) -> String {
    let mut awards = Awards::new(dataset);
    awards.add(award, &award.sources);
    awards.finish()
}

/// The events that an organization took part in.
pub(in crate::export) fn organization(dataset: &Dataset, body: &OrganizationDetail) -> String {
    let mut csv = Csv::new(&["organization", "part", "event", "event_name", "start", "end"]);
    for (events, part) in [
        (&body.organized, "organizer"),
        (&body.supported, "partner"),
        (&body.attended, "participant"),
    ] {
        for event in events {
            let [name, start, end] = event_cells(dataset, event);
            csv.row(&[body.id.as_str(), part, event.as_str(), &name, &start, &end]);
        }
    }
    csv.finish()
}

/// Name, country and degrees east and north of a city; empty where the id is of none.
fn place(dataset: &Dataset, id: &Slug) -> [String; 4] {
    match dataset.find_city(id.as_str()) {
        Some(city) => {
            let [lon, lat] = degrees(&city);
            [city.name.to_owned(), city.country.code.clone(), lon, lat]
        }
        None => <[String; 4]>::default(),
    }
}

/// Name, beginning and end of an event; empty where the id is of none.
fn event_cells(dataset: &Dataset, id: &Slug) -> [String; 3] {
    match dataset.find_event(id) {
        Some(event) => [event.name.clone(), event.start.to_string(), shown(event.end)],
        None => <[String; 3]>::default(),
    }
}
