//! The domain of Cityweave: networks of cities, their members, events and awards, and the mathematics of
//! their map. Nothing here knows a browser, a component or a clock, so that all of it is tested natively.
//!
//! In reading order: the words of the field ([`vocabulary`], [`date`], [`lang`], [`slug`]), the JSON that is
//! shipped ([`wire`]), the frozen [`dataset`] made from it, the address a visitor is at ([`address`],
//! [`query`]), what follows from both ([`select`], [`search`], [`relate`]), the map ([`geo`]), what can be taken away
//! ([`export`]), and what other pages show of it ([`embed`]).

pub mod address;
pub mod award;
pub mod chart;
pub mod contrast;
pub mod dataset;
pub mod date;
pub mod decimal;
pub mod embed;
pub mod export;
pub mod geo;
pub mod json;
pub mod lang;
pub mod order;
pub mod query;
pub mod relate;
pub mod search;
pub mod select;
pub mod slug;
pub mod vocabulary;
pub mod wire;
