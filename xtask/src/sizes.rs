//! What a first visit to the explorer downloads, and what the embed of a city does, against the budgets.

mod asset;
mod loads;

use std::path::Path;

use crate::failure::Failure;

use asset::{Asset, Kind};
pub(crate) use loads::{below, named_files};
use loads::{embed_load, first_load, languages, load_of_use, records};

/// The budgets, in bytes after Brotli; 1 kB is 1,000 bytes.
const BUDGETS: [(&str, Option<Kind>, usize); 4] = [
    ("first load", None, 300_000),
    ("program (WASM)", Some(Kind::Program), 200_000),
    ("JavaScript by hand", Some(Kind::HandScript), 5_000),
    ("dataset index", Some(Kind::Index), 60_000),
];

/// The budget of the embed of a city, in bytes after Brotli. It is read in other people's pages, beside all that these
/// load, and needs no program.
const EMBED_BUDGET: (&str, usize) = ("embed of a city", 25_000);

/// What the first sign of use may bring to the explorer: its map, what finds and its tools.
const USE_BUDGET: (&str, usize) = ("first sign of use", 110_000);

/// What a language may cost, in bytes after Brotli.
const TEXTS_BUDGET: (&str, usize) = ("texts of the largest language", 12_000);
const NAMES_BUDGET: (&str, usize) = ("names of the largest language", 25_000);

/// What the record of a page may weigh, in bytes after Brotli.
const RECORD_BUDGET: (&str, usize) = ("largest record", 15_000);

/// A budget and what is spent of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Verdict {
    name: &'static str,
    spent: usize,
    budget: usize,
}

impl Verdict {
    /// Whether it is kept.
    pub(crate) fn is_kept(&self) -> bool {
        self.spent <= self.budget
    }
}

/// Judges the files by each budget.
pub(crate) fn judge(assets: &[Asset]) -> Vec<Verdict> {
    BUDGETS
        .iter()
        .map(|&(name, kind, budget)| Verdict {
            name,
            spent: assets
                .iter()
                .filter(|asset| kind.is_none_or(|kind| kind == asset.kind))
                .map(|asset| asset.brotli)
                .sum(),
            budget,
        })
        .collect()
}

/// The tables for people: of each load a row a file, then a row a budget.
pub(crate) fn table(loads: &[(&str, &[Asset])], verdicts: &[Verdict]) -> String {
    let mut lines = Vec::new();
    for (title, assets) in loads {
        lines.push(format!("{title:<52}{:>11}{:>11}{:>11}", "raw", "gzip", "Brotli"));
        for asset in *assets {
            lines.push(format!(
                "{:<52}{:>11}{:>11}{:>11}",
                asset.name, asset.raw, asset.gzip, asset.brotli
            ));
        }
        lines.push(String::new());
    }
    lines.push(format!(
        "{:<52}{:>11}{:>11}",
        "budget, bytes after Brotli", "spent", "budget"
    ));
    for verdict in verdicts {
        let judgement = if verdict.is_kept() {
            "pass".to_owned()
        } else {
            format!("over by {}", verdict.spent - verdict.budget)
        };
        lines.push(format!(
            "{:<52}{:>11}{:>11}  {judgement}",
            verdict.name, verdict.spent, verdict.budget
        ));
    }
    lines.join("\n")
}

/// Prints the table of a built site.
///
/// # Errors
/// Where the site is not built, or a budget is overspent.
pub(crate) fn check(dist: &Path) -> Result<(), Failure> {
    let assets = first_load(dist)?;
    let of_use = load_of_use(dist, &assets)?;
    let embed = embed_load(dist)?;
    let mut verdicts = judge(&assets);
    let (name, budget) = EMBED_BUDGET;
    verdicts.push(Verdict {
        name,
        spent: embed.iter().map(|asset| asset.brotli).sum(),
        budget,
    });
    let (name, budget) = USE_BUDGET;
    verdicts.push(Verdict {
        name,
        spent: of_use.iter().map(|asset| asset.brotli).sum(),
        budget,
    });
    let [texts, names] = languages(dist)?;
    let records = records(dist)?;
    for ((name, budget), files) in [
        (TEXTS_BUDGET, &texts),
        (NAMES_BUDGET, &names),
        (RECORD_BUDGET, &records),
    ] {
        verdicts.push(Verdict {
            name,
            spent: files.iter().map(|asset| asset.brotli).max().unwrap_or(0),
            budget,
        });
    }
    let loads = [
        ("first load of the explorer, bytes", &assets[..]),
        ("first sign of use of the explorer, bytes", &of_use[..]),
        ("first load of the embed of a city, bytes", &embed[..]),
        ("texts of a language, bytes", &texts[..]),
        ("names of a language, bytes", &names[..]),
        ("largest records, bytes", &records[..]),
    ];
    println!("{}", table(&loads, &verdicts));
    if verdicts.iter().all(Verdict::is_kept) {
        return Ok(());
    }
    Err(Failure::Wrong {
        what: "a size budget is overspent".to_owned(),
        next: "see which file grew in the table above; a budget changes only by the project's decision"
            .to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::{Asset, Kind, Verdict, judge, table};

    fn asset(kind: Kind, brotli: usize) -> Asset {
        Asset {
            name: "file".to_owned(),
            kind,
            raw: 3 * brotli,
            gzip: 2 * brotli,
            brotli,
        }
    }

    #[test]
    fn a_budget_counts_its_own_kind_and_the_first_of_them_everything() {
        let assets = [
            asset(Kind::Program, 200_000),
            asset(Kind::HandScript, 5_001),
            asset(Kind::Index, 59_000),
        ];
        let verdicts = judge(&assets);
        let kept: Vec<bool> = verdicts.iter().map(Verdict::is_kept).collect();
        assert_eq!(kept, [true, true, false, true]);
        assert!(table(&[("load", &assets)], &verdicts).contains("over by 1"));
        assert_eq!(verdicts.first().map(|verdict| verdict.spent), Some(264_001));
    }
}
