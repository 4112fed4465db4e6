//! What is fetched, as a value that is there later.

use std::any::Any;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::rc::Rc;

use leptos::prelude::*;
#[cfg(target_arch = "wasm32")]
use leptos::task::spawn_local;

/// Something that is fetched, as a handle that is copied into closures. While it is fetched anew, the value
/// before is still there.
pub struct Fetched<T>(
    RwSignal<Option<Rc<dyn Any>>, LocalStorage>,
    PhantomData<fn() -> T>,
);

/// Something that is fetched, anew whenever what the request reads changes. An answer to an older request is
/// dropped.
pub fn resource<T, F>(request: impl Fn() -> F + 'static) -> Fetched<T>
where
    T: 'static,
    F: Future<Output = T> + 'static,
{
    let request = Box::new(move || {
        let answer = request();
        let answer: Answer = Box::pin(async move { Rc::new(answer.await) as Rc<dyn Any> });
        answer
    });
    Fetched(fetched(request), PhantomData)
}

impl<T: Clone + 'static> Fetched<T> {
    /// The value; `None` until the first answer.
    #[must_use]
    pub fn get(self) -> Option<T> {
        self.0.get()?.downcast_ref().cloned()
    }
}

impl<T> Clone for Fetched<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Fetched<T> {}

impl<T> fmt::Debug for Fetched<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Fetched")
    }
}

type Answer = Pin<Box<dyn Future<Output = Rc<dyn Any>>>>;

/// A page that is rendered at build time reads files, which are there at once, and is rendered once: there is one
/// answer, and nothing to wait for.
#[cfg(not(target_arch = "wasm32"))]
fn fetched(request: Box<dyn Fn() -> Answer>) -> RwSignal<Option<Rc<dyn Any>>, LocalStorage> {
    let mut answer = request();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match answer.as_mut().poll(&mut context) {
        std::task::Poll::Ready(answer) => RwSignal::new_local(Some(answer)),
        std::task::Poll::Pending => RwSignal::new_local(None),
    }
}

/// The answer comes from outside, so that it is set, and does not follow.
#[cfg(target_arch = "wasm32")]
#[inline(never)]
fn fetched(request: Box<dyn Fn() -> Answer>) -> RwSignal<Option<Rc<dyn Any>>, LocalStorage> {
    let value = RwSignal::new_local(None);
    let newest = StoredValue::new(0_u32);
    super::effect(move || {
        let answer = request();
        newest.update_value(|number| *number += 1);
        let number = newest.get_value();
        spawn_local(async move {
            let answer = answer.await;
            // Where the page that asked is gone, so is the number.
            if newest.try_get_value() == Some(number) {
                let _ = value.try_set(Some(answer));
            }
        });
    });
    value
}
