//! Bodies whose length is not told, and bodies that end too early.

use core::pin::Pin;
use core::task::{Context, Poll};
use std::io;

use axum::body::{Body, Bytes};
use http_body::Frame;

/// `bytes` as a body of unknown length.
pub(crate) fn chunked(bytes: Bytes) -> Body {
    Body::new(Torn { rest: Some(bytes), paused: true, breaks: false })
}

/// `bytes` as a body after which the connection breaks.
pub(crate) fn broken(bytes: Bytes) -> Body {
    Body::new(Torn { rest: Some(bytes), paused: false, breaks: true })
}

struct Torn {
    rest: Option<Bytes>,
    paused: bool,
    breaks: bool,
}

impl http_body::Body for Torn {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(bytes) = self.rest.take() {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        if !self.paused {
            // One round without data lets the server write out what it has, before the end closes the connection.
            self.paused = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(self.breaks.then(|| Err(io::Error::other("the connection breaks here, as asked"))))
    }
}
