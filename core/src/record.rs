//! The engine between generated structs and JSON.
//!
//! A generated struct says which fields it has and lends them by position ([`Record`]); everything else, writing JSON,
//! reading it, keeping members nobody documented, is done here once. That keeps thousands of structs cheap to compile and
//! still lets each of them be `serde::Serialize` and `serde::Deserialize`.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

use crate::error::DecodeError;

/// Reaches the fields of a generated struct by position, and gives it serde's traits.
///
/// The struct must have a field `extra` and implement `Default`.
macro_rules! record {
    ($name:ident { $($position:literal $field:ident $text:literal,)* }) => {
        impl $crate::record::Record for $name {
            fn names(&self) -> &'static [&'static str] {
                &[$($text),*]
            }
            fn get(&self, index: usize) -> $crate::record::Get<'_> {
                match index {
                    $($position => $crate::record::get(&self.$field),)*
                    _ => $crate::record::Get::Unset,
                }
            }
            fn slot(&mut self, index: usize) -> Option<$crate::record::Slot<'_>> {
                match index {
                    $($position => Some($crate::record::Element::slot(&mut self.$field)),)*
                    _ => None,
                }
            }
            fn extra(&self) -> &$crate::record::Extra {
                &self.extra
            }
            fn extra_mut(&mut self) -> &mut $crate::record::Extra {
                &mut self.extra
            }
        }
        impl $crate::record::Element for $name {
            fn get(&self) -> $crate::record::Get<'_> {
                $crate::record::Get::Record(self)
            }
            fn slot(place: &mut Option<Self>) -> $crate::record::Slot<'_> {
                $crate::record::Slot::Record(place)
            }
        }
        impl $crate::record::RecordSlot for Option<$name> {
            fn fill(&mut self) -> &mut dyn $crate::record::Record {
                self.insert($name::default())
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::record::serialize(self, serializer)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::record::deserialize(deserializer)
            }
        }
    };
}
#[cfg(feature = "typed")]
pub(crate) use record;

/// Declares an enumeration that WeChat Pay may extend: a value it does not list is [`Other`](Self::Other), as it came.
#[cfg(any(test, feature = "typed"))]
macro_rules! open_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_doc])* #[doc = concat!("`", $text, "`")] $variant,)*
            /// A value that the documents do not list, as it came or as it shall be sent.
            Other(alloc::string::String),
        }
        impl $name {
            /// The value as the API spells it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Other(text) => text,
                }
            }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Other(text.into()),
                }
            }
        }
        impl $crate::record::Element for $name {
            fn get(&self) -> $crate::record::Get<'_> {
                $crate::record::Get::Text(self.as_str())
            }
            fn slot(place: &mut Option<Self>) -> $crate::record::Slot<'_> {
                $crate::record::Slot::Text(place)
            }
        }
        impl $crate::record::TextSlot for Option<$name> {
            fn set(&mut self, text: &str) {
                *self = Some(text.into());
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::record::deserialize_text(deserializer).map(|text| Self::from(text.as_ref()))
            }
        }
    };
}
#[cfg(feature = "typed")]
pub(crate) use open_enum;

/// Members of a JSON object that the catalog does not list. They are kept and written again after the documented ones.
pub type Extra = BTreeMap<String, Value>;

/// A struct whose fields can be reached by position.
///
/// Implemented by generated code only; the positions are the order of the documents.
pub trait Record: fmt::Debug {
    /// The names of the fields, in order.
    fn names(&self) -> &'static [&'static str];
    /// The field at `index`; beyond the last one there is nothing set.
    fn get(&self, index: usize) -> Get<'_>;
    /// The place for the field at `index`.
    fn slot(&mut self, index: usize) -> Option<Slot<'_>>;
    /// The members that have no field.
    fn extra(&self) -> &Extra;
    /// The place for the members that have no field.
    fn extra_mut(&mut self) -> &mut Extra;
}

/// A field, borrowed for writing it out. What is not set is [`Get::Unset`].
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "each variant is the JSON type it names")]
pub enum Get<'a> {
    Unset,
    Text(&'a str),
    Integer(i64),
    Number(f64),
    Boolean(bool),
    Any(&'a Value),
    Record(&'a dyn Record),
    List(&'a dyn GetList),
}

/// A list, borrowed for writing it out.
pub trait GetList: fmt::Debug {
    /// How many elements there are.
    fn len(&self) -> usize;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The element at `index`.
    fn get(&self, index: usize) -> Get<'_>;
}

/// The place of a field, borrowed for reading into it.
#[derive(Debug)]
#[expect(missing_docs, reason = "each variant is the JSON type it names")]
pub enum Slot<'a> {
    Text(&'a mut dyn TextSlot),
    Integer(&'a mut Option<i64>),
    Number(&'a mut Option<f64>),
    Boolean(&'a mut Option<bool>),
    Any(&'a mut Option<Value>),
    Record(&'a mut dyn RecordSlot),
    List(&'a mut dyn ListSlot),
}

/// A place for a string, or for an enumeration that reads from one.
pub trait TextSlot: fmt::Debug {
    /// Sets the value.
    fn set(&mut self, text: &str);
}

/// A place for an object.
pub trait RecordSlot: fmt::Debug {
    /// Sets the value to an empty object and lends it.
    fn fill(&mut self) -> &mut dyn Record;
}

/// A place for a list.
pub trait ListSlot: fmt::Debug {
    /// Sets the value to an empty list.
    fn clear(&mut self);
    /// Lends a new place to `read` and keeps what it put there, if it says that it did.
    fn push(&mut self, read: &mut dyn FnMut(Slot<'_>) -> bool);
}

/// A value that can stand in a field: strings, numbers, booleans, open enumerations, records and lists of these.
pub trait Element: fmt::Debug + Sized {
    /// Borrows the value for writing it out.
    fn get(&self) -> Get<'_>;
    /// Lends an optional place for such a value.
    fn slot(place: &mut Option<Self>) -> Slot<'_>;
}

impl Element for i64 {
    fn get(&self) -> Get<'_> {
        Get::Integer(*self)
    }
    fn slot(place: &mut Option<Self>) -> Slot<'_> {
        Slot::Integer(place)
    }
}

impl Element for f64 {
    fn get(&self) -> Get<'_> {
        Get::Number(*self)
    }
    fn slot(place: &mut Option<Self>) -> Slot<'_> {
        Slot::Number(place)
    }
}

impl Element for bool {
    fn get(&self) -> Get<'_> {
        Get::Boolean(*self)
    }
    fn slot(place: &mut Option<Self>) -> Slot<'_> {
        Slot::Boolean(place)
    }
}

impl Element for Value {
    fn get(&self) -> Get<'_> {
        Get::Any(self)
    }
    fn slot(place: &mut Option<Self>) -> Slot<'_> {
        Slot::Any(place)
    }
}

impl Element for String {
    fn get(&self) -> Get<'_> {
        Get::Text(self)
    }
    fn slot(place: &mut Option<Self>) -> Slot<'_> {
        Slot::Text(place)
    }
}

impl TextSlot for Option<String> {
    fn set(&mut self, text: &str) {
        *self = Some(text.into());
    }
}

impl<E: Element> Element for Vec<E> {
    fn get(&self) -> Get<'_> {
        Get::List(self)
    }
    fn slot(place: &mut Option<Self>) -> Slot<'_> {
        Slot::List(place)
    }
}

impl<E: Element> GetList for Vec<E> {
    fn len(&self) -> usize {
        Vec::len(self)
    }
    fn get(&self, index: usize) -> Get<'_> {
        self.as_slice().get(index).map_or(Get::Unset, Element::get)
    }
}

impl<E: Element> ListSlot for Option<Vec<E>> {
    fn clear(&mut self) {
        *self = Some(Vec::new());
    }
    fn push(&mut self, read: &mut dyn FnMut(Slot<'_>) -> bool) {
        let mut element = None;
        if read(E::slot(&mut element))
            && let Some(element) = element
        {
            self.get_or_insert_with(Vec::new).push(element);
        }
    }
}

/// Borrows an optional field for writing it out.
#[must_use]
pub fn get<E: Element>(field: &Option<E>) -> Get<'_> {
    field.as_ref().map_or(Get::Unset, Element::get)
}

/// A response without documented members.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Empty {
    /// Members that came all the same.
    pub extra: Extra,
}
record! { Empty {} }

/// Writes a record as JSON: the documented members in the order of the documents, then the others.
///
/// # Errors
///
/// A member that cannot be written as JSON; there is none among the types a record can hold.
pub fn write(record: &dyn Record) -> Result<String, serde_json::Error> {
    serde_json::to_string(&Writer(Get::Record(record)))
}

/// Reads a record from JSON text.
///
/// # Errors
///
/// [`DecodeError`] with the place of the first member that does not fit.
pub fn read<R: Record + Default>(text: &str) -> Result<R, DecodeError> {
    let mut record = R::default();
    let mut trail = Trail::default();
    let mut reader = serde_json::Deserializer::from_str(text);
    let result =
        RecordSeed { record: &mut record, trail: &mut trail }.deserialize(&mut reader).and_then(|()| reader.end());
    match result {
        Ok(()) => Ok(record),
        Err(error) if error.is_data() => Err(DecodeError::WrongKind { path: trail.to_path() }),
        Err(error) => Err(DecodeError::NotJson { line: error.line(), column: error.column() }),
    }
}

/// `Serialize` for generated structs.
///
/// # Errors
///
/// The serializer's own.
pub fn serialize<S: Serializer>(record: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    Writer(Get::Record(record)).serialize(serializer)
}

/// `Deserialize` for generated structs.
///
/// # Errors
///
/// The deserializer's own, for the first member that does not fit.
pub fn deserialize<'de, R: Record + Default, D: Deserializer<'de>>(deserializer: D) -> Result<R, D::Error> {
    let mut record = R::default();
    RecordSeed { record: &mut record, trail: &mut Trail::default() }.deserialize(deserializer)?;
    Ok(record)
}

pub(crate) struct Writer<'a>(pub(crate) Get<'a>);

impl Serialize for Writer<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Get::Unset => serializer.serialize_none(),
            Get::Text(text) => serializer.serialize_str(text),
            Get::Integer(number) => serializer.serialize_i64(number),
            Get::Number(number) => serializer.serialize_f64(number),
            Get::Boolean(value) => serializer.serialize_bool(value),
            Get::Any(value) => value.serialize(serializer),
            Get::List(list) => {
                let mut sequence = serializer.serialize_seq(Some(list.len()))?;
                for index in 0..list.len() {
                    sequence.serialize_element(&Writer(list.get(index)))?;
                }
                sequence.end()
            }
            Get::Record(record) => {
                let mut map = serializer.serialize_map(None)?;
                for (index, name) in record.names().iter().enumerate() {
                    match record.get(index) {
                        Get::Unset => {}
                        value => map.serialize_entry(name, &Writer(value))?,
                    }
                }
                for (name, value) in record.extra() {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

/// Where in the JSON the reader is.
#[derive(Debug, Default)]
struct Trail(Vec<Cow<'static, str>>);

impl Trail {
    /// The place as a JSON pointer, such as `/amount/total`.
    fn to_path(&self) -> String {
        self.0.iter().flat_map(|name| ["/", name]).collect()
    }
}

struct RecordSeed<'r, 't> {
    record: &'r mut dyn Record,
    trail: &'t mut Trail,
}

impl<'de> DeserializeSeed<'de> for RecordSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for RecordSeed<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let names = self.record.names();
        // Members mostly come in the documented order, so the search starts where the last one ended.
        let mut next = 0;
        while let Some(Key(name)) = map.next_key()? {
            let position = (next..names.len()).chain(0..next).find(|&index| names[index] == name);
            let slot = position.and_then(|index| {
                next = index + 1;
                self.record.slot(index)
            });
            if let Some(slot) = slot {
                let documented = position.map_or("", |index| names[index]);
                self.trail.0.push(Cow::Borrowed(documented));
                map.next_value_seed(SlotSeed { slot, trail: self.trail })?;
                self.trail.0.pop();
            } else {
                let value = map.next_value()?;
                self.record.extra_mut().insert(name.into_owned(), value);
            }
        }
        Ok(())
    }
}

/// A member's name, borrowed where the text allows it.
pub(crate) struct Key<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor).map(Key)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a name")
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.into()))
    }
}

struct SlotSeed<'s, 't> {
    slot: Slot<'s>,
    trail: &'t mut Trail,
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.slot {
            Slot::Integer(place) => *place = Option::deserialize(deserializer)?,
            Slot::Number(place) => *place = Option::deserialize(deserializer)?,
            Slot::Boolean(place) => *place = Option::deserialize(deserializer)?,
            Slot::Any(place) => *place = Option::deserialize(deserializer)?,
            Slot::Text(_) | Slot::Record(_) | Slot::List(_) => return deserializer.deserialize_option(self),
        }
        Ok(())
    }
}

impl<'de> Visitor<'de> for SlotSeed<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.slot {
            Slot::Record(_) => "an object",
            Slot::List(_) => "a list",
            _ => "a string",
        })
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.slot {
            Slot::Record(place) => RecordSeed { record: place.fill(), trail: self.trail }.deserialize(deserializer),
            Slot::List(_) => deserializer.deserialize_seq(self),
            _ => deserializer.deserialize_str(self),
        }
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        match self.slot {
            Slot::Text(place) => {
                place.set(text);
                Ok(())
            }
            _ => Err(E::invalid_type(de::Unexpected::Other("string"), &self)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<(), A::Error> {
        let Self { slot: Slot::List(place), trail } = self else {
            return Err(de::Error::invalid_type(de::Unexpected::Seq, &"no list"));
        };
        place.clear();
        let mut index = 0_usize;
        let mut result = Ok(Some(()));
        while let Ok(Some(())) = result {
            trail.0.push(Cow::Owned(index.to_string()));
            place.push(&mut |slot| {
                result = sequence.next_element_seed(SlotSeed { slot, trail: &mut *trail });
                matches!(result, Ok(Some(())))
            });
            if result.is_ok() {
                trail.0.pop();
            }
            index += 1;
        }
        result.map(|_| ())
    }
}

/// Reads a string, borrowed where the text allows it.
///
/// # Errors
///
/// The deserializer's own.
pub fn deserialize_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'de, str>, D::Error> {
    deserializer.deserialize_str(KeyVisitor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[derive(Clone, Debug, Default, PartialEq)]
    struct Amount {
        total: Option<i64>,
        extra: Extra,
    }
    record! { Amount { 0 total "total", } }

    open_enum! {
        /// A state.
        State { Success = "SUCCESS", Fail = "FAIL", }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    struct Order {
        out_trade_no: Option<String>,
        amount: Option<Amount>,
        states: Option<Vec<State>>,
        parts: Option<Vec<Amount>>,
        paid: Option<bool>,
        extra: Extra,
    }
    record! { Order {
        0 out_trade_no "out_trade_no",
        1 amount "amount",
        2 states "states",
        3 parts "parts",
        4 paid "paid",
    } }

    #[test]
    fn writes_documented_members_in_order_and_leaves_out_what_is_not_set() {
        let order = Order {
            amount: Some(Amount { total: Some(1), ..Amount::default() }),
            states: Some(vec![State::Fail, State::Other("NEW".into())]),
            ..Order::default()
        };
        assert_eq!(write(&order).unwrap(), r#"{"amount":{"total":1},"states":["FAIL","NEW"]}"#);
    }

    #[test]
    fn reads_what_it_writes_with_members_nobody_documented() {
        let text = r#"{"out_trade_no":"a\"b","amount":{"total":9223372036854775807,"new":[1,{"x":null}]},"states":["SUCCESS","NEW"],"parts":[{"total":1},{}],"paid":true,"other":{"deep":[true]}}"#;
        let order: Order = read(text).unwrap();
        assert_eq!(order.states, Some(vec![State::Success, State::Other("NEW".into())]));
        assert_eq!(write(&order).unwrap(), text);
        assert_eq!(serde_json::from_str::<Order>(text).unwrap(), order);
        assert_eq!(serde_json::to_string(&order).unwrap(), text);
    }

    #[test]
    fn takes_null_for_not_set() {
        let order: Order = read(r#"{"out_trade_no":null,"amount":null,"states":null,"paid":null}"#).unwrap();
        assert_eq!(order, Order::default());
    }

    #[test]
    fn names_the_place_of_a_member_that_does_not_fit() {
        let error = read::<Order>(r#"{"parts":[{"total":1},{"total":"1"}]}"#).unwrap_err();
        assert_eq!(error, DecodeError::WrongKind { path: "/parts/1/total".into() });
        let error = read::<Order>(r#"{"states":[1]}"#).unwrap_err();
        assert_eq!(error, DecodeError::WrongKind { path: "/states/0".into() });
        let error = read::<Order>("[]").unwrap_err();
        assert_eq!(error, DecodeError::WrongKind { path: String::new() });
        let error = read::<Order>(r#"{"paid":"#).unwrap_err();
        assert!(matches!(error, DecodeError::NotJson { line: 1, .. }));
    }
}
