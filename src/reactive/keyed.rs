//! The children of a list, each under a key. The framework's own list takes rows that stay out of the document and
//! puts them in again where others come before them, and whoever was in one of them has lost the focus by then; this
//! one touches only what comes, what goes, and what changes its order.

use leptos::html::Ul;
use leptos::prelude::*;

/// Keeps the children of `list` as they are told by their keys, each of which is told once: what has a new key is
/// made by `view`, what stays is not touched.
pub fn keyed(
    list: NodeRef<Ul>,
    keys: impl Fn() -> Vec<u64> + Send + Sync + 'static,
    view: impl Fn(u64) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    boxed_list(list, Box::new(keys), Box::new(view))
}

type Keys = Box<dyn Fn() -> Vec<u64> + Send + Sync>;
type ViewOfKey = Box<dyn Fn(u64) -> AnyView + Send + Sync>;

#[cfg(not(target_arch = "wasm32"))]
fn boxed_list(_list: NodeRef<Ul>, keys: Keys, view: ViewOfKey) -> AnyView {
    (move || keys().into_iter().map(&view).collect_view()).into_any()
}

#[cfg(target_arch = "wasm32")]
#[inline(never)]
fn boxed_list(list: NodeRef<Ul>, keys: Keys, view: ViewOfKey) -> AnyView {
    use std::collections::VecDeque;

    // What is made later belongs to whoever has the list, and not to the turn of the effect that makes it.
    let Some(owner) = Owner::current() else {
        return ().into_any();
    };
    // They go with whoever has the list, before anything of theirs is asked for what is gone.
    let children = StoredValue::new_local(VecDeque::<child::Child>::new());
    super::effect(move || {
        let (Some(list), keys) = (list.get(), keys()) else {
            return;
        };
        children.try_update_value(|children| {
            let (mut rest, gone): (VecDeque<_>, VecDeque<_>) =
                children.drain(..).partition(|child| keys.contains(&child.key));
            for child in gone {
                child.leave();
            }
            for key in keys {
                let child = match rest.iter().position(|child| child.key == key) {
                    Some(0) => rest.pop_front(),
                    Some(at) => rest.remove(at).map(|child| child.placed(&list, rest.front())),
                    None => {
                        let child = child::Child::made(key, &owner, &view);
                        Some(child.placed(&list, rest.front()))
                    }
                };
                children.extend(child);
            }
        });
    });
    ().into_any()
}

#[cfg(target_arch = "wasm32")]
mod child {
    use leptos::prelude::*;
    use leptos::tachys::view::any_view::AnyViewState;

    /// A child that is in the document.
    pub(super) struct Child {
        pub(super) key: u64,
        state: AnyViewState,
        owner: Owner,
    }

    impl Child {
        pub(super) fn made(key: u64, owner: &Owner, view: &dyn Fn(u64) -> AnyView) -> Self {
            let owner = owner.child();
            let state = owner.with(|| untrack(|| view(key).build()));
            Self { key, state, owner }
        }

        /// Puts it before another, or at the end.
        pub(super) fn placed(mut self, list: &web_sys::Element, next: Option<&Self>) -> Self {
            self.state.unmount();
            let is_placed = next.is_some_and(|next| next.state.insert_before_this(&mut self.state));
            if !is_placed {
                self.state.mount(list, None);
            }
            self
        }

        pub(super) fn leave(self) {
            let owner = self.owner.clone();
            drop(self);
            owner.cleanup();
        }
    }

    impl Drop for Child {
        fn drop(&mut self) {
            self.state.unmount();
        }
    }
}
