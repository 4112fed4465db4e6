//! The tables: which columns the CSV files have. Ids lead from one file to the other; lists of ids stand in one
//! cell with spaces between them, and dates are as exact as they are known.

mod lists;
mod records;

pub(super) use lists::{all_events, all_networks, all_organizations, all_sources, cities};
pub(super) use records::{Awards, Memberships, award, city, event, network, organization};
