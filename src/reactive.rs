//! The framework writes its code anew for each closure that is given to it, some kilobytes each. What is
//! boxed first is one type, so that a second memo of numbers or a tenth part of a page that changes costs
//! next to nothing in the download.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use leptos::prelude::*;

/// A value that follows from others and is told further only when it changes.
pub fn memo<T: PartialEq + Send + Sync + 'static>(
    compute: impl Fn() -> T + Send + Sync + 'static,
) -> Memo<T> {
    let compute: Box<dyn Fn() -> T + Send + Sync> = Box::new(compute);
    boxed_memo(compute)
}

/// A value that follows from others.
pub fn derived<T: Send + Sync + 'static>(compute: impl Fn() -> T + Send + Sync + 'static) -> Signal<T> {
    Signal::derive(compute)
}

/// A part of a page that changes.
pub fn changing(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let view: Box<dyn FnMut() -> AnyView + Send> = Box::new(view);
    boxed_view(view)
}

/// Does something in the document whenever what it reads changes.
pub fn effect(act: impl Fn() + 'static) {
    let act: Box<dyn Fn()> = Box::new(act);
    boxed_effect(act);
}

/// Something that is fetched, anew whenever what the request reads changes.
pub fn resource<T, F>(fetch: impl Fn() -> F + 'static) -> LocalResource<T>
where
    T: 'static,
    F: Future<Output = T> + 'static,
{
    boxed_resource(Box::new(move || Box::pin(fetch())))
}

type Fetch<T> = Box<dyn Fn() -> Pin<Box<dyn Future<Output = T>>>>;

// Inlining would undo what these are for.

#[inline(never)]
fn boxed_memo<T: PartialEq + Send + Sync + 'static>(compute: Box<dyn Fn() -> T + Send + Sync>) -> Memo<T> {
    Memo::new(move |_| compute())
}

#[inline(never)]
fn boxed_view(view: Box<dyn FnMut() -> AnyView + Send>) -> AnyView {
    view.into_any()
}

#[inline(never)]
fn boxed_effect(act: Box<dyn Fn()>) {
    Effect::new(move |_: Option<()>| act());
}

#[inline(never)]
fn boxed_resource<T: 'static>(fetch: Fetch<T>) -> LocalResource<T> {
    let fetch = Rc::new(fetch);
    // The request is put together only when the future runs: one that is made at once would go out with what
    // a memo said before, where the memo changes while the page is being put together.
    LocalResource::new(move || {
        let fetch = Rc::clone(&fetch);
        async move { fetch().await }
    })
}
