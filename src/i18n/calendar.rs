//! Words of the calendar.

use atlas::dataset::{Month, Span};

use super::{Texts, intl};

impl Texts {
    /// A month of a year, such as `June 2022`.
    #[must_use]
    pub fn month(self, month: Month) -> String {
        self.date(month.into())
    }

    /// How far ahead something is, such as `in 3 weeks`.
    #[must_use]
    pub fn ahead(self, span: Span) -> String {
        intl::relative(self.lang(), i32::from(span.count), span.unit.name())
    }

    /// How long ago something was, such as `3 weeks ago`.
    #[must_use]
    pub fn ago(self, span: Span) -> String {
        intl::relative(self.lang(), -i32::from(span.count), span.unit.name())
    }

    /// The days of the week from Monday on, short and in full.
    #[must_use]
    pub fn weekdays(self) -> Vec<(String, String)> {
        intl::weekdays(self.lang())
    }

    /// The months of the year, short.
    #[must_use]
    pub fn month_names(self) -> Vec<String> {
        intl::month_names(self.lang())
    }
}
