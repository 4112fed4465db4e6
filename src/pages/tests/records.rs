//! Records that hold every difficulty once.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use atlas::json::Read;
use serde_json::{Value, json};

use crate::library::Detail;

/// A value of the wire, by the way that it takes from a file.
pub(super) fn read<T: Read>(json: Value) -> T {
    atlas::json::read(&json.to_string()).unwrap()
}

/// The index of the dataset.
pub(crate) fn index() -> String {
    json!({
        "format": {"major": 1, "minor": 0}, "version": "2026-11-21",
        "regions": [{"code": "030", "name": "Eastern Asia"}],
        "countries": [{"code": "KR", "name": "South Korea", "region": 0}, {"code": "US", "name": "United States"}],
        "cities": {
            "id": ["daejeon", "hsinchu", "seattle"], "name": ["Daejeon", "Hsinchu", "Seattle"],
            "local": ["대전", "", ""], "langs": ["ko"], "local_lang": [0, 0, 0],
            "country": [0, 0, 1], "kinds": ["city", "moon-base"], "kind": [0, 1, 0],
            "lon": [127.385, 120.97, -122.33], "lat": [36.35, 24.8, 47.6], "population": [1_475_221, 0, 0]
        },
        "networks": [
            {"id": "gini", "acronym": "GINI", "name": "Global <b>Innopolis</b> Network", "kind": "flotilla",
                "status": "active", "founded": "2024-09", "seat": 0, "claimed": 6},
            {"id": "wta", "name": "World Technopolis Association", "kind": "membership", "status": "ended"}
        ],
        "memberships": {"network": [0, 0, 0, 0], "city": [0, 0, 1, 2],
            "roles": ["founding-member", "president", "observer", "member"], "role": [0, 1, 2, 3],
            "from": ["2024-09", "2024-09-04", "2024-09", "2024-09"], "to": ["", "", "", "2025-06"]},
        "awards": [{"id": "prize-2022", "network": 1, "programme": "Prize", "year": 2022,
            "stages": [{"name": "Smart21", "count": 21, "cities": [0]}]}],
        "events": [
            {"id": "later", "name": "The later one", "kind": "summit", "start": "2027-05", "networks": [0]},
            {"id": "founding", "name": "Founding", "kind": "seance", "start": "2024-09-04", "end": "2024-09-05",
                "city": 0, "networks": [0]},
            {"id": "earlier", "name": "The earlier one", "kind": "summit", "start": "2023", "networks": [0]}
        ],
        "organizations": [{"id": "bank", "name": "A bank", "kind": "bank", "city": 2}]
    })
    .to_string()
}

/// The sources of every record; the second has neither a publisher nor an address.
pub(super) fn sources_json() -> Value {
    json!([
        {"id": "first", "title": "First", "publisher": "Zürich Press", "lang": "de", "url": "https://www.example.org/"},
        {"id": "second", "title": "<i>Second</i>", "lang": "ko"}
    ])
}

/// A network with markup, an unsafe address, unknown terms and an entry that cannot be read.
pub(super) fn network() -> Detail {
    Detail::Network(Arc::new(read(json!({
        "id": "gini", "names": {"en": "Global <b>Innopolis</b> Network", "ko": "세계경제과학도시연합"},
        "former_names": [{"name": "Old name", "until": "2017"}],
        "kind": "flotilla", "status": "active", "founded": "2024-09", "headquarters": "daejeon",
        "website": "javascript:alert(1)", "scope": "global",
        "facts": [
            {"text": "It has <script>alert(1)</script> members.", "cites": [0, 1]},
            {"text": {"en": "It is new.", "it": "È nuova."}, "cites": [1]},
            {"text": 7}
        ],
        "organs": [{"id": "chair", "name": "The chair", "kind": "throne", "host": "seattle", "cites": [0]}],
        "joining": "By letter.",
        "criteria": [{"name": "Strong in science", "cites": [1]}],
        "related": [{"network": "wta", "relation": "successor-of", "cites": [0]}],
        "member_counts": [
            {"date": "2026-02", "total": 6, "note": "Five founders and one more.", "cites": [1]},
            {"date": "2024-09", "total": 5, "cites": [0]},
            {"total": 9, "cites": [0]}
        ],
        "memberships": [
            {"network": "gini", "city": "seattle", "role": "member", "from": "2024-09", "to": "2025-06", "cites": [0]},
            {"network": "gini", "city": "daejeon", "role": "founding-member", "from": "2024-09", "cites": [0]},
            {"network": "gini", "city": "daejeon", "role": "president", "from": "2024-09-04", "note": "Elected.", "cites": [1]},
            {"network": "gini", "city": "hsinchu", "role": "ambassador", "from": "2024", "to": "2024", "cites": [0]},
            {"network": "gini", "city": "nowhere", "role": "observer", "cites": [0]}
        ],
        "awards": [award_json()],
        "events": ["founding", "later"],
        "cites": [0], "sources": sources_json()
    }))))
}

fn award_json() -> Value {
    json!({
        "id": "prize-2022", "network": "wta", "programme": "Prize", "year": 2022, "theme": "Recovery",
        "stages": [
            {"id": "smart21", "name": "Smart21", "announced": "2022-01", "at_event": "founding", "count": 21,
                "recipients": ["daejeon"], "missing": 20,
                "note": {"en": "Incomplete.", "th": "ไม่ครบถ้วน"}, "cites": [0]},
            {"id": "winner", "name": "Winner", "cites": [1]}
        ],
        "cites": [0]
    })
}

/// An award round of which few recipients are known.
pub(super) fn award() -> Detail {
    let mut award = award_json();
    award["sources"] = sources_json();
    Detail::Award(Arc::new(read(award)))
}

/// A city with all that a city can have.
pub(super) fn city() -> Detail {
    Detail::City(Arc::new(read(json!({
        "id": "daejeon", "kind": "city", "names": {"en": "Daejeon", "ko": "대전"}, "admin": "Daejeon",
        "place_source": "approximate", "place_note": "At the station.", "population": 1_475_221,
        "population_source": "GeoNames", "geonameid": 1_835_235, "wikidata": "Q20921",
        "memberships": [{"network": "gini", "city": "daejeon", "role": "president", "from": "2024-09-04", "cites": [0]}],
        "seat_of": ["gini"],
        "awards": [{"award": "prize-2022", "network": "wta", "programme": "Prize", "year": 2022,
            "stage": "Smart21", "count": 21, "announced": "2022-01", "cites": [1]}],
        "hosted": ["founding"], "attended": ["earlier"], "organizations": ["bank"], "sources": sources_json()
    }))))
}

/// An event between two others of its series.
pub(super) fn event() -> Detail {
    Detail::Event(Arc::new(read(json!({
        "id": "founding", "names": {"en": "Founding"}, "kind": "seance", "start": "2024-09-04",
        "end": "2024-09-05", "mode": "hybrid", "city": "daejeon", "venue": {"en": "Town hall", "zh": "市政厅"}, "networks": ["gini"],
        "organizers": [{"is": "city", "id": "daejeon"}], "partners": [{"is": "organization", "id": "bank"}],
        "cities": ["seattle"], "organizations": [{"is": "network", "id": "wta"}],
        "series": ["earlier", "later"], "part_of": "later",
        "figures": [{"label": "guests", "value": 150.0, "qualifier": "more than", "cites": [0]}],
        "agenda": [
            {"date": "2024-09-04", "title": "Opening", "text": "In the hall.", "cites": [0]},
            {"date": "2024-09-05", "title": "Signing", "cites": [0]},
            {"date": "2024-09-05", "title": "Dinner", "cites": [0]}
        ],
        "facts": [{"text": "It rained.", "cites": [1]}],
        "awards": [award_json()], "website": "https://www.example.org/", "cites": [0], "sources": sources_json()
    }))))
}

/// An organization with markup in its note.
pub(super) fn organization() -> Detail {
    Detail::Organization(Arc::new(read(json!({
        "id": "bank", "names": {"en": "A bank"}, "kind": "bank", "city": "seattle", "note": "Owned by <b>all</b>.",
        "supported": ["founding"], "cites": [0], "sources": sources_json()
    }))))
}
