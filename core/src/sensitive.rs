//! Text that must not be printed.

use alloc::string::String;
use core::fmt;

use zeroize::Zeroize;

use crate::record::{Element, Get, Slot, TextSlot};

/// The value of a field that travels encrypted, such as a name or a phone number. It does not print and is wiped on drop.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Sensitive(String);

impl Sensitive {
    /// The text itself. Keep it out of logs.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl<T: Into<String>> From<T> for Sensitive {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for Sensitive {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Sensitive(…)")
    }
}

impl Drop for Sensitive {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Element for Sensitive {
    fn get(&self) -> Get<'_> {
        Get::Text(&self.0)
    }
    fn slot(place: &mut Option<Self>) -> Slot<'_> {
        Slot::Text(place)
    }
}

impl TextSlot for Option<Sensitive> {
    fn set(&mut self, text: &str) {
        *self = Some(text.into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn does_not_print() {
        assert_eq!(alloc::format!("{:?}", Sensitive::from("张三")), "Sensitive(…)");
    }
}
