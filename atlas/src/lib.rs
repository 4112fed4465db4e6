//! The domain of Cityweave: networks of cities, their members, events and awards, and the mathematics of
//! their map. Nothing here knows a browser, a component or a clock, so that all of it is tested natively.
//!
//! In reading order: the words of the field ([`vocabulary`], [`date`], [`lang`], [`slug`]), the JSON that is
//! shipped ([`wire`]), the frozen [`dataset`] made from it, the address a visitor is at ([`address`],
//! [`query`]), what follows from both ([`select`], [`search`]), the map ([`geo`]), and what can be
//! taken away ([`export`]).

pub mod address;
pub mod contrast;
pub mod dataset;
pub mod date;
pub mod decimal;
pub mod export;
pub mod geo;
pub mod json;
pub mod lang;
pub mod order;
pub mod query;
pub mod search;
pub mod select;
pub mod slug;
pub mod vocabulary;
pub mod wire;
