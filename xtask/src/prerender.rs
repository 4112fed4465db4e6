//! Every page of the site as HTML: the native build of the app renders them into the built site.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use atlas::dataset::day_number;

use crate::cli::PublicUrl;
use crate::failure::Failure;
use crate::process;
use crate::project::Project;

/// In which languages pages are rendered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Languages {
    /// In all that the interface has.
    All,
    /// In the site's own and one that is written from right to left: enough to see that links and addresses hold.
    Two,
}

/// Renders the pages into a site that Trunk has built.
///
/// # Errors
/// Where the app does not build for this machine, or a page cannot be written.
pub(crate) fn pages(
    project: &Project,
    dist: &Path,
    public_url: &PublicUrl,
    languages: Languages,
) -> Result<(), Failure> {
    let (year, month, day) = today();
    process::run(
        process::command(project, "cargo")
            .args(["run", "--quiet", "--package", "cityweave", "--"])
            .arg(dist)
            .arg(public_url.as_str())
            .arg(format!("{year:04}-{month:02}-{day:02}"))
            .args((languages == Languages::Two).then_some("en,ar"))
            .current_dir(project.root()),
        "mend what is named above and run this again",
    )
}

/// Today in UTC.
fn today() -> (u16, u8, u8) {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    // Days since 1970 fit into 32 bits for millions of years.
    let today = day_number((1970, 1, 1)) + (seconds / 86_400) as i32;
    // The last month and day that are not after today.
    let mut date = (1970, 1, 1);
    while day_number((date.0 + 1, 1, 1)) <= today {
        date.0 += 1;
    }
    while date.1 < 12 && day_number((date.0, date.1 + 1, 1)) <= today {
        date.1 += 1;
    }
    date.2 += (today - day_number(date)) as u8;
    date
}

#[cfg(test)]
mod tests {
    use super::today;

    #[test]
    fn today_is_a_day() {
        let (year, month, day) = today();
        assert!(year >= 2026 && (1..=12).contains(&month) && (1..=31).contains(&day));
    }
}
