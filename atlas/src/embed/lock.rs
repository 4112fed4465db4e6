//! What a visitor can change in a map whose filters are locked.

use super::Embed;
use crate::query::Query;

impl Embed {
    /// What is shown after a visitor asked for `asked`: of a locked map only where it stands, the order of the list
    /// and the chosen city are the visitor's.
    #[must_use]
    pub fn admit(&self, asked: Query) -> Query {
        let asked = Query {
            cooperative: self.query.cooperative,
            ..asked
        };
        if !self.options.locked {
            return asked;
        }
        Query {
            view: asked.view,
            sort: asked.sort,
            selected: asked.selected,
            ..self.query.clone()
        }
    }
}
