//! Starts the app in the browser. The native build of this program renders its pages at build time.

#[cfg(target_arch = "wasm32")]
fn main() {
    cityweave::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    match render(std::env::args().skip(1)) {
        Ok(pages) => {
            println!("{pages} pages rendered");
            std::process::ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("{sentence}");
            std::process::ExitCode::FAILURE
        }
    }
}

/// Renders the pages of a built site: `cityweave dist / 2026-11-21`, which `cargo xtask dist` calls; with `en,ar` behind
/// that, in these languages only.
#[cfg(not(target_arch = "wasm32"))]
fn render(mut words: impl Iterator<Item = String>) -> Result<usize, String> {
    use atlas::date::Date;
    use atlas::lang::Lang;
    use cityweave::i18n::OFFERED;
    use cityweave::prerender::{Site, render_site};

    let (Some(folder), Some(base), Some(day)) = (words.next(), words.next(), words.next()) else {
        return Err("Cityweave runs in a browser: start it with `cargo xtask serve`. As a program it renders the pages \
             of a built site: cityweave FOLDER BASE-PATH YYYY-MM-DD [LANGUAGE,LANGUAGE]"
            .to_owned());
    };
    let day: Date = day
        .parse()
        .map_err(|_| format!("{day} is no day of the form YYYY-MM-DD"))?;
    let langs = match words.next() {
        None => OFFERED.to_vec(),
        Some(tags) => tags
            .split(',')
            .map(|tag| {
                Lang::parse(tag)
                    .filter(|lang| OFFERED.contains(lang))
                    .ok_or_else(|| format!("{tag} is no language of the interface"))
            })
            .collect::<Result<_, _>>()?,
    };
    let site = Site {
        folder: folder.into(),
        // There is one for each run.
        base: String::leak(base),
        today: (day.year(), day.month().unwrap_or(1), day.day().unwrap_or(1)),
        langs,
    };
    render_site(&site).map_err(|error| error.to_string())
}
