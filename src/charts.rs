//! What charts are drawn with. A chart is an SVG whose horizontal places are per cent and whose vertical places
//! and letters are px: it takes the width it gets and its texts keep their size, on a phone as on a wall. Every
//! chart is one picture with a name; what it shows also stands in a table or a list beside it.

mod bars;
mod labels;
mod mark;
mod time_axis;

use atlas::decimal::decimal;
use leptos::prelude::*;

pub(crate) use bars::{bar, stacked_bar};
pub(crate) use labels::{ROW_PX, Text, labels};
pub(crate) use mark::{Shape, mark, shape_of_text};
pub(crate) use time_axis::{AXIS_PX, time_bar, time_chart, time_mark};

/// A chart named `name`, of a height in px.
pub(crate) fn chart(name: String, height_px: f64, body: AnyView) -> AnyView {
    view! {
        <svg class="chart" role="img" aria-label=name width="100%" height=px(height_px)>
            {body}
        </svg>
    }
    .into_any()
}

/// A horizontal place, in per cent.
pub(crate) fn percent(value: f64) -> String {
    let mut text = decimal(value, 2);
    text.push('%');
    text
}

/// A length in px.
pub(crate) fn px(value: f64) -> String {
    decimal(value, 1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use atlas::chart::TimeAxis;
    use leptos::prelude::*;

    use super::{Shape, Text, labels, stacked_bar, time_bar, time_chart, time_mark};

    fn html(view: impl FnOnce() -> AnyView) -> String {
        Owner::new().with(|| view().to_html())
    }

    #[test]
    fn a_year_alone_is_drawn_as_wide_as_a_year() {
        let axis = TimeAxis::new(2011, 2020);
        let mark = |date: &str| {
            html(|| time_mark(axis, date.parse().unwrap(), Shape::Disc, 9.0, "A <b>".to_owned()))
        };
        let year = mark("2013");
        assert!(
            year.contains("x1=\"20%\"") && year.contains("x2=\"30%\""),
            "{year}"
        );
        assert!(
            year.contains("x=\"25%\"") && year.contains("A &lt;b&gt;"),
            "{year}"
        );
        assert!(!mark("2013-05-02").contains("chart__reach"), "a day has no reach");
    }

    #[test]
    fn an_end_that_is_not_known_is_left_open() {
        let axis = TimeAxis::new(2011, 2020);
        let bar = |from: Option<&str>, to: Option<&str>| {
            let date = |text: Option<&str>| text.map(|text| text.parse().unwrap());
            html(|| time_bar(axis, date(from), date(to), 0.0, 8.0))
        };
        assert!(!bar(Some("2012"), Some("2014")).contains("chart__open"));
        let open = bar(Some("2012"), None);
        assert!(
            open.contains("x=\"10%\" y=\"0\" width=\"90%\" height=\"8\" class=\"chart__open\""),
            "{open}"
        );
        assert!(
            open.contains("x=\"10%\" y=\"0\" width=\"10%\" height=\"8\" class=\"chart__fill\""),
            "{open}"
        );
        assert!(!bar(None, None).contains("chart__fill"), "nothing is sure of it");
    }

    #[test]
    fn a_chart_has_a_name_and_its_years() {
        let axis = TimeAxis::new(2010, 2024);
        let chart = html(|| time_chart("Growth".to_owned(), axis, 50.0, ().into_any()));
        assert!(
            chart.contains("role=\"img\"") && chart.contains("aria-label=\"Growth\""),
            "{chart}"
        );
        assert!(chart.contains(">2015<") && chart.contains("y2=\"50\""), "{chart}");
    }

    #[test]
    fn a_wide_chart_has_more_labels_than_a_narrow_one() {
        let texts: Vec<Text> = [10.0, 30.0, 50.0, 70.0, 90.0]
            .map(|at_percent| Text {
                at_percent,
                bottom_px: 20.0,
                text: "Ulyanovsk".to_owned(),
            })
            .into();
        let drawn = html(|| labels(&texts, 1));
        let (narrow, wide) = drawn.split_once("chart__wide").unwrap();
        let count = |part: &str| part.matches("Ulyanovsk").count();
        assert!(count(narrow) < count(wide), "{drawn}");
        assert_eq!(count(wide), 5);
    }

    #[test]
    fn what_is_not_named_is_only_outlined() {
        let bar = html(|| stacked_bar(15, 21, 42));
        assert!(
            bar.contains("x=\"0\" y=\"0.5\" width=\"50%\" height=\"11\" class=\"chart__open\""),
            "{bar}"
        );
        assert!(bar.contains("width=\"35.71%\""), "{bar}");
    }
}
