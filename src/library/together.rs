//! Two files at once.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;

use super::DataError;

/// A file that is being fetched.
pub(super) type Fetching = Pin<Box<dyn Future<Output = Result<String, DataError>>>>;

/// Waits for two files that are fetched at the same time.
pub(super) async fn both(
    mut first: Fetching,
    mut second: Fetching,
) -> (Result<String, DataError>, Result<String, DataError>) {
    let (mut of_first, mut of_second) = (None, None);
    poll_fn(move |context| {
        for (file, answer) in [(&mut first, &mut of_first), (&mut second, &mut of_second)] {
            if answer.is_none()
                && let Poll::Ready(text) = file.as_mut().poll(context)
            {
                *answer = Some(text);
            }
        }
        // Taken only when both are there.
        if of_first.is_none() || of_second.is_none() {
            return Poll::Pending;
        }
        of_first
            .take()
            .zip(of_second.take())
            .map_or(Poll::Pending, Poll::Ready)
    })
    .await
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::future::{Future, ready};
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use super::super::Part;
    use super::{Fetching, both};
    use crate::library::DataError;

    /// A file that is there at the second time of asking.
    fn late(text: &'static str) -> Fetching {
        let mut asked = false;
        Box::pin(std::future::poll_fn(move |_| {
            if asked {
                return Poll::Ready(Ok(text.to_owned()));
            }
            asked = true;
            Poll::Pending
        }))
    }

    #[test]
    fn both_are_waited_for() {
        let error = DataError::missing(Part::Names);
        for (first, second) in [
            (late("index"), Box::pin(ready(Err(error))) as Fetching),
            (Box::pin(ready(Ok("index".to_owned()))), {
                let mut late = late("");
                Box::pin(async move {
                    late.as_mut().await?;
                    Err(error)
                })
            }),
        ] {
            let mut both = pin!(both(first, second));
            let mut context = Context::from_waker(Waker::noop());
            assert_eq!(both.as_mut().poll(&mut context), Poll::Pending);
            let answer = both.as_mut().poll(&mut context);
            assert_eq!(answer, Poll::Ready((Ok("index".to_owned()), Err(error))));
        }
    }
}
