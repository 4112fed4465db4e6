//! Times what the explorer does with a dataset: `cargo run --release -p atlas --example dataset_bench -- FILE…`,
//! each file an index in the shipped form. `cargo xtask bench --only native` makes such files and names them.

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use atlas::dataset::Dataset;
use atlas::geo::mercator::world_from_lonlat;
use atlas::geo::{Clusters, World};
use atlas::json::Json;
use atlas::query::Query;
use atlas::search::{Index, Weight};
use atlas::select::{Ordering, select};

/// The fastest of so many runs counts: the others tell how busy the machine is.
const RUNS: usize = 7;
/// How many beginnings of names are searched for.
const SEARCHES: usize = 200;

fn main() -> Result<(), Box<dyn Error>> {
    let files: Vec<String> = std::env::args().skip(1).collect();
    if files.is_empty() {
        return Err("name index files; `cargo xtask bench --only native` makes some".into());
    }
    for file in files {
        measure(&std::fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?)?;
    }
    Ok(())
}

fn measure(text: &str) -> Result<(), Box<dyn Error>> {
    let dataset = Dataset::load(text)?.dataset;
    println!(
        "{} cities, {:.2} MB of JSON",
        dataset.city_count(),
        text.len() as f64 / 1e6
    );
    report("JSON checked", fastest(|| black_box(Json::parse(text)).is_ok()));
    report(
        "load: JSON to dataset",
        fastest(|| black_box(Dataset::load(text)).is_ok()),
    );

    let build = || {
        Index::build(dataset.cities().flat_map(|city| {
            let local = city.local.map(|(name, _)| (city.ix.0, name, Weight::Local));
            let country = (city.ix.0, city.country.name.as_str(), Weight::Alias);
            [(city.ix.0, city.name, Weight::Main), country]
                .into_iter()
                .chain(local)
        }))
    };
    report("search index", fastest(|| black_box(build()).doc_count()));
    let index = build();
    searches(&dataset, &index);

    let ranks: Vec<u32> = (0..dataset.city_count() as u32).collect();
    let ordering = Ordering { name_ranks: &ranks };
    let network = dataset
        .networks()
        .first()
        .map(|network| format!("network={}", network.id));
    for (what, address) in [
        ("select and facets: all", String::new()),
        ("select and facets: one network", network.unwrap_or_default()),
        ("select and facets: as of 2010", "at=2010".to_owned()),
        ("select and facets: by population", "sort=population".to_owned()),
    ] {
        let (query, _) = Query::parse(&address);
        report(
            what,
            fastest(|| black_box(select(&dataset, &query, None, ordering)).undated),
        );
    }
    let (query, _) = Query::parse("q=ma");
    let scores = index.search("ma").map(|matches| matches.scores);
    let found = || black_box(select(&dataset, &query, scores.as_deref(), ordering)).undated;
    report("select and facets: found by text", fastest(found));

    let places: Vec<World> = dataset
        .cities()
        .filter_map(|city| city.lonlat)
        .map(world_from_lonlat)
        .collect();
    report(
        "clusters",
        fastest(|| drop(black_box(Clusters::build(&places, 40.0, 14)))),
    );
    println!();
    Ok(())
}

/// Beginnings of names of one to five letters, as they are typed.
fn searches(dataset: &Dataset, index: &Index) {
    let step = (dataset.city_count() / SEARCHES).max(1);
    let mut times: Vec<Duration> = dataset
        .cities()
        .step_by(step)
        .enumerate()
        .map(|(number, city)| {
            let typed: String = city.name.chars().take(1 + number % 5).collect();
            fastest(|| black_box(index.search(&typed)).is_some())
        })
        .collect();
    times.sort_unstable();
    let at = |share: usize| {
        times
            .get(times.len().saturating_sub(1) * share / 100)
            .copied()
            .unwrap_or_default()
    };
    report("search: median", at(50));
    report("search: 95th percentile", at(95));
}

fn report(what: &str, time: Duration) {
    println!("  {what:<36}{:>10.3} ms", time.as_secs_f64() * 1e3);
}

fn fastest<T>(mut run: impl FnMut() -> T) -> Duration {
    let timed = |_| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    (0..RUNS).map(timed).min().unwrap_or_default()
}
