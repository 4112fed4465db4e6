//! The marks as they stand in the document. Hundreds of them move with every frame, so that they are kept by
//! hand: the framework would run a closure for each.

use atlas::address::Page;
use atlas::dataset::{CityIx, Dataset};
use atlas::decimal::decimal;
use atlas::geo::cluster::MarkId;
use atlas::geo::label::Side;
use atlas::geo::mercator::World;
use atlas::geo::view::Frame;
use atlas::slug::Slug;
use leptos::prelude::document;
use leptos::web_sys::{Element, HtmlElement, Node};
use wasm_bindgen::JsCast;

use super::layer::{Layer, MarkKey, Placed};
use super::scene::{Change, Point, Weight};
use crate::address::Here;
use crate::i18n::{Key, Texts};

/// How many cities the name of a cluster tells.
const NAMED: usize = 3;
/// Of so many cities the largest are told; of a cluster of thousands, these are enough.
const LOOKED_AT: usize = 64;

/// What a mark needs to know to be made.
#[derive(Clone, Copy)]
pub(super) struct Making {
    pub(super) here: Here,
    pub(super) t: Texts,
    pub(super) dataset: &'static Dataset,
    pub(super) year: Option<u16>,
}

/// How a mark looks now.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Look {
    pub(super) label: Option<Side>,
    pub(super) is_selected: bool,
    /// Whether its name stands there even where there is no room for it.
    pub(super) is_named: bool,
    pub(super) is_pointed: bool,
}

/// A mark in the document.
pub(super) struct Mounted {
    pub(super) placed: Placed,
    pub(super) item: HtmlElement,
    pub(super) control: HtmlElement,
    look: Look,
    /// The year that its name tells of.
    year: Option<u16>,
}

impl Mounted {
    pub(super) fn new(placed: Placed, layer: &Layer, making: Making) -> Option<Self> {
        let item = element("li")?;
        let control = match (placed.key, placed.point) {
            (MarkKey::Cluster(cluster), _) => {
                // The smaller stands above the larger, which has room beside it.
                let depth = decimal(-placed.disc_px(), 0);
                let _ = HtmlElement::style(&item).set_property("--depth", &depth);
                cluster_button(cluster, &placed, layer, making)?
            }
            (MarkKey::Place(_), Some(point)) => place_link(point, making)?,
            (MarkKey::Place(_), None) => return None,
        };
        // Appending to a fresh element cannot fail.
        let _ = item.append_child(&control);
        let mounted = Self {
            placed,
            item,
            control,
            look: Look::default(),
            year: making.year,
        };
        mounted.write_class();
        Some(mounted)
    }

    /// Whether it can stand for what is wanted as it is: a place may have another shape in another scene.
    pub(super) fn is_still(&self, wanted: &Placed, year: Option<u16>) -> bool {
        let same = |a: Point, b: Point| (a.weight, a.shape, a.change) == (b.weight, b.shape, b.change);
        match (self.placed.point, wanted.point) {
            (Some(a), Some(b)) => same(a, b) && (a.change == Change::None || self.year == year),
            (a, b) => a.is_none() && b.is_none() && self.placed.count == wanted.count,
        }
    }

    pub(super) fn look(&self) -> Look {
        self.look
    }

    pub(super) fn set_look(&mut self, look: Look) {
        if self.look != look {
            self.look = look;
            self.write_class();
        }
    }

    /// Puts it where it stands in a frame.
    pub(super) fn place(&self, frame: &Frame) {
        let at = frame.screen_from_world(self.placed.world);
        let (x_px, y_px) = self.placed.offset_px;
        translate(&self.item, at.x_px + x_px, at.y_px + y_px);
    }

    pub(super) fn is(&self, node: Option<&Node>) -> bool {
        self.item.is_same_node(node)
    }

    fn write_class(&self) {
        let Look {
            label,
            is_selected,
            is_named,
            is_pointed,
        } = self.look;
        let mut class = String::from("mark");
        let mut add = |on: bool, name: &str| {
            if on {
                class.push_str(" mark--");
                class.push_str(name);
            }
        };
        let point = self.placed.point;
        add(point.is_none(), "cluster");
        add(point.is_some(), "place");
        add(is_pointed, "pointed");
        add(is_named, "named");
        if let Some(point) = point {
            add(is_selected || point.weight == Weight::Center, "selected");
            add(point.weight == Weight::Around, "around");
            add(point.change == Change::Joined, "joined");
            add(point.change == Change::Left, "left");
            add(point.shape.is_some_and(|shape| shape.is_several), "several");
        }
        if let Some(side) = label {
            add(true, "labelled");
            add(
                true,
                match side {
                    Side::Right => "label-right",
                    Side::Left => "label-left",
                    Side::Above => "label-above",
                    Side::Below => "label-below",
                },
            );
        }
        self.control.set_class_name(&class);
    }
}

/// Moves an element by so many px.
pub(super) fn translate(element: &HtmlElement, x_px: f64, y_px: f64) {
    let transform = format!("translate({}px,{}px)", decimal(x_px, 1), decimal(y_px, 1));
    // The framework has a method of this name for its own elements. A length is always understood.
    let _ = HtmlElement::style(element).set_property("transform", &transform);
}

/// A city: a link that the explorer opens as a card, and every other page as the city's own.
fn place_link(point: Point, making: Making) -> Option<HtmlElement> {
    let Making {
        here,
        t,
        dataset,
        year,
    } = making;
    let city = dataset.city(point.city);
    let link = element("a")?;
    set(&link, "draggable", "false");
    if let Some(id) = Slug::parse(city.id) {
        set(&link, "href", &here.href(&Page::City(id)));
    }
    set(&link, "aria-label", &place_name(dataset, point, t, year));
    if let Some(shape) = point.shape {
        set(&link, "data-shape", &shape.network.to_string());
    }
    append(&link, "mark__dot")?;
    let label = append(&link, "mark__label")?;
    set(&label, "aria-hidden", "true");
    label.set_text_content(Some(city.name));
    Some(link)
}

/// The full name of a place, for those who do not see where it stands.
fn place_name(dataset: &Dataset, point: Point, t: Texts, year: Option<u16>) -> String {
    let city = dataset.city(point.city);
    let networks = atlas::select::network_count(dataset, point.city);
    let name = t.count(
        Key::MapPlace,
        networks,
        &[("city", city.name), ("country", &city.country.name)],
    );
    let key = match point.change {
        Change::None => return name,
        Change::Joined => Key::MapPlaceJoined,
        Change::Left => Key::MapPlaceLeft,
    };
    let year = year.unwrap_or_default().to_string();
    t.with(key, &[("place", &name), ("year", &year)])
}

/// Several cities: a button that goes to where they come apart.
fn cluster_button(cluster: MarkId, placed: &Placed, layer: &Layer, making: Making) -> Option<HtmlElement> {
    let Making { t, dataset, .. } = making;
    let points = layer.points(cluster, LOOKED_AT);
    let is_around = points.first().is_some_and(|point| point.weight == Weight::Around);
    let mut largest: Vec<CityIx> = points.into_iter().map(|point| point.city).collect();
    atlas::order::sort_by_key(&mut largest, |&ix| std::cmp::Reverse(dataset.city(ix).population));
    let named: Vec<String> = largest
        .iter()
        .take(NAMED)
        .map(|&ix| dataset.city(ix).name.to_owned())
        .collect();
    let count = placed.count as usize;
    let button = element("button")?;
    set(&button, "type", "button");
    let name = t.count(Key::MapCluster, count, &[("cities", &t.list(&named))]);
    set(&button, "aria-label", &name);
    if is_around {
        set(&button, "data-around", "");
    }
    let size = format!("{}px", decimal(placed.disc_px(), 0));
    let _ = HtmlElement::style(&button).set_property("--size", &size);
    let disc = append(&button, "mark__disc")?;
    disc.set_text_content(Some(&t.number(count as f64)));
    Some(button)
}

/// Where a mark stands from the middle of a frame, in px; for finding the nearest.
fn apart_px(frame: &Frame, a: World, b: World) -> f64 {
    let (a, b) = (frame.screen_from_world(a), frame.screen_from_world(b));
    (a.x_px - b.x_px).hypot(a.y_px - b.y_px)
}

/// Brings the marks into reading order with as few moves as it takes: a mark that is moved loses the focus.
pub(super) fn in_order(list: &HtmlElement, mounted: &[Mounted]) {
    let mut next = list.first_child();
    for mark in mounted {
        if mark.is(next.as_ref()) {
            next = next.and_then(|next| next.next_sibling());
        } else {
            // The list is not inside any of its items.
            let _ = list.insert_before(&mark.item, next.as_ref());
        }
    }
}

pub(super) fn nearest<'a>(mounted: &'a [Mounted], frame: &Frame, world: World) -> Option<&'a Mounted> {
    let apart = |mark: &&Mounted| apart_px(frame, mark.placed.world, world);
    mounted.iter().min_by(|a, b| apart(a).total_cmp(&apart(b)))
}

pub(super) fn is_inside(frame: &Frame, world: World) -> bool {
    let at = frame.screen_from_world(world);
    (0.0..=frame.size.width_px).contains(&at.x_px) && (0.0..=frame.size.height_px).contains(&at.y_px)
}

fn element(name: &str) -> Option<HtmlElement> {
    document().create_element(name).ok()?.dyn_into().ok()
}

fn append(parent: &HtmlElement, class: &str) -> Option<HtmlElement> {
    let child = element("span")?;
    child.set_class_name(class);
    let _ = parent.append_child(&child);
    Some(child)
}

/// Sets an attribute whose name is written here, and thus well formed.
fn set(element: &Element, name: &str, value: &str) {
    let _ = element.set_attribute(name, value);
}
