//! Values that follow from others. Inside, all of them are one type to the framework.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::reactive::computed::ArcMemo;
use leptos::reactive::graph::{Observer, Source, ToAnySource};

/// A value that follows from others, as a handle that is copied into closures. It is worked out when it is
/// read, and once for all readers.
pub struct Computed<T>(Memo<Cell>, PhantomData<fn() -> T>);

/// A value that follows from others and is told further only when it changes.
pub fn memo<T: PartialEq + Send + Sync + 'static>(
    compute: impl Fn() -> T + Send + Sync + 'static,
) -> Computed<T> {
    computed(compute, |a, b| {
        match (a.downcast_ref::<T>(), b.downcast_ref::<T>()) {
            (Some(a), Some(b)) => a == b,
            _ => false,
        }
    })
}

/// A value that follows from others and cannot be compared: it is told further whenever one of them changes.
pub fn latest<T: Send + Sync + 'static>(compute: impl Fn() -> T + Send + Sync + 'static) -> Computed<T> {
    computed(compute, |_, _| false)
}

impl<T: 'static> Computed<T> {
    /// Looks at the value; what is being computed depends on it from then on.
    pub fn with<U>(self, look: impl FnOnce(&T) -> U) -> U {
        look(typed(&*tracked(self.0)))
    }

    /// Looks at the value as it is now.
    pub fn with_untracked<U>(self, look: impl FnOnce(&T) -> U) -> U {
        look(typed(&*untracked(self.0)))
    }
}

impl<T: Clone + 'static> Computed<T> {
    /// The value; what is being computed depends on it from then on.
    #[must_use]
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value as it is now.
    #[must_use]
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

impl<T> Clone for Computed<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Computed<T> {}

impl<T> fmt::Debug for Computed<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Computed")
    }
}

/// A value of any type with what compares two of them.
#[derive(Clone)]
struct Cell {
    value: Arc<dyn Any + Send + Sync>,
    is_same: fn(&dyn Any, &dyn Any) -> bool,
}

impl PartialEq for Cell {
    fn eq(&self, other: &Self) -> bool {
        (self.is_same)(&*self.value, &*other.value)
    }
}

fn computed<T: Send + Sync + 'static>(
    compute: impl Fn() -> T + Send + Sync + 'static,
    is_same: fn(&dyn Any, &dyn Any) -> bool,
) -> Computed<T> {
    let compute = Box::new(move || Cell {
        value: Arc::new(compute()),
        is_same,
    });
    Computed(boxed_memo(compute), PhantomData)
}

#[allow(
    clippy::expect_used,
    reason = "a handle is only made in `computed`, which puts a value of its type into the cell"
)]
fn typed<T: 'static>(value: &(dyn Any + Send + Sync)) -> &T {
    value.downcast_ref().expect("a value of the handle's type")
}

#[inline(never)]
fn boxed_memo(compute: Box<dyn Fn() -> Cell + Send + Sync>) -> Memo<Cell> {
    Memo::new(move |_| compute())
}

#[inline(never)]
fn tracked(memo: Memo<Cell>) -> Arc<dyn Any + Send + Sync> {
    let memo = ArcMemo::from(memo);
    forget_with_reader(&memo);
    memo.with(|cell| Arc::clone(&cell.value))
}

/// The framework leaves what has read a value in the list of its readers after the reader is gone. A value that lives
/// as long as the app would collect those of every page that was ever open. To be taken out of the list costs as much as
/// the list is long, which for the hundreds of readers that a page has is nothing to speak of.
fn forget_with_reader(memo: &ArcMemo<Cell>) {
    if let Some(reader) = Observer::get() {
        let source = memo.to_any_source();
        on_cleanup(move || source.remove_subscriber(&reader));
    }
}

#[inline(never)]
fn untracked(memo: Memo<Cell>) -> Arc<dyn Any + Send + Sync> {
    memo.with_untracked(|cell| Arc::clone(&cell.value))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use leptos::prelude::*;
    use leptos::reactive::graph::{AnySource, AnySubscriber, ReactiveNode, Subscriber, WithObserver};

    use super::{latest, memo};

    /// Something that reads values, and can be asked who still knows it.
    struct Reader;

    impl ReactiveNode for Reader {
        fn mark_dirty(&self) {}
        fn mark_check(&self) {}
        fn mark_subscribers_check(&self) {}
        fn update_if_necessary(&self) -> bool {
            false
        }
    }

    impl Subscriber for Reader {
        fn add_source(&self, _source: AnySource) {}
        fn clear_sources(&self, _subscriber: &AnySubscriber) {}
    }

    #[test]
    fn a_reader_that_is_gone_is_forgotten() {
        let owner = Owner::new();
        owner.with(|| {
            let number = RwSignal::new(3);
            let double = memo(move || number.get() * 2);
            let reader = Arc::new(Reader);
            let page = Owner::new();
            let subscriber = AnySubscriber(Arc::as_ptr(&reader) as usize, {
                let reader: std::sync::Weak<dyn Subscriber + Send + Sync> = Arc::<Reader>::downgrade(&reader);
                reader
            });
            page.with(|| subscriber.with_observer(|| assert_eq!(double.get(), 6)));
            drop(subscriber);
            assert!(Arc::weak_count(&reader) > 0, "the value knows who reads it");
            page.cleanup();
            assert_eq!(Arc::weak_count(&reader), 0);
        });
    }

    #[test]
    fn a_memo_follows_and_keeps_what_stays_the_same() {
        let owner = Owner::new();
        owner.with(|| {
            let number = RwSignal::new(3);
            let runs = StoredValue::new(0);
            let is_odd = memo(move || number.get() % 2 == 1);
            let word = latest(move || {
                runs.update_value(|runs| *runs += 1);
                if is_odd.get() { "odd" } else { "even" }
            });
            assert_eq!((word.get(), runs.get_value()), ("odd", 1));
            number.set(5);
            assert_eq!((word.get(), runs.get_value()), ("odd", 1));
            number.set(6);
            assert_eq!((word.get_untracked(), runs.get_value()), ("even", 2));
            // Who has been told once is told again.
            number.set(7);
            assert_eq!((word.get_untracked(), runs.get_value()), ("odd", 3));
        });
    }

    #[test]
    fn a_reader_that_stays_is_told_after_another_has_gone() {
        let owner = Owner::new();
        owner.with(|| {
            let number = RwSignal::new(3);
            let double = memo(move || number.get() * 2);
            let (one, other) = (Owner::new(), Owner::new());
            let gone = one.with(|| memo(move || double.get() + 1));
            let stays = other.with(|| memo(move || double.get() + 2));
            assert_eq!((gone.get(), stays.get()), (7, 8));
            one.cleanup();
            number.set(4);
            assert_eq!(stays.get(), 10);
        });
    }
}
