//! Parameters from Python objects straight into core's JSON.
//!
//! Not by way of Python's `json`: its text takes longer to write and read again than everything else in a call but the
//! signature, and it cannot say where the value stands that it refuses.

use std::fmt;

use pyo3::exceptions::PyUnicodeEncodeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};
use serde::Deserializer;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use tenfen::error::InvalidCall;

/// How deep parameters may be nested: what is deeper contains itself.
const DEEPEST: usize = 100;

const EXPECTED: &str = "a str, int, float, bool, list, dict or None";

/// A Python object that is read as JSON.
pub(crate) struct Params<'a, 'py> {
    value: &'a Bound<'py, PyAny>,
    depth: usize,
}

/// Why a Python object cannot be read as JSON.
#[derive(Debug)]
pub(crate) struct Refused {
    problem: Problem,
    /// The names and indexes on the way to the object, from the inside out.
    steps: Vec<String>,
}

#[derive(Debug)]
enum Problem {
    WrongKind {
        expected: &'static str,
        found: &'static str,
    },
    TooLarge,
    /// Reading the object raised this.
    Raised(PyErr),
}

impl<'a, 'py> Params<'a, 'py> {
    pub(crate) fn new(value: &'a Bound<'py, PyAny>) -> Self {
        Self { value, depth: 0 }
    }
}

impl Refused {
    /// What is wrong with the call, or what Python raised.
    pub(crate) fn into_cause(mut self) -> PyResult<InvalidCall> {
        self.steps.reverse();
        let field = match self.steps.as_slice() {
            [] => "params".to_owned(),
            steps => format!("/{}", steps.join("/")),
        };
        match self.problem {
            Problem::WrongKind { expected, found } => Ok(InvalidCall::WrongKind { field, expected, found }),
            Problem::TooLarge => Ok(InvalidCall::NumberTooLarge { field }),
            Problem::Raised(raised) => Err(raised),
        }
    }

    fn wrong_kind(expected: &'static str, found: &'static str) -> Self {
        Problem::WrongKind { expected, found }.into()
    }

    fn inside(mut self, step: String) -> Self {
        self.steps.push(step);
        self
    }
}

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Self {
        Self { problem, steps: Vec::new() }
    }
}

impl serde::de::Error for Refused {
    fn custom<T: fmt::Display>(text: T) -> Self {
        Problem::Raised(pyo3::exceptions::PyValueError::new_err(text.to_string())).into()
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?}", self.problem)
    }
}

impl std::error::Error for Refused {}

impl<'de> Deserializer<'de> for Params<'_, '_> {
    type Error = Refused;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let Self { value, depth } = self;
        if let Ok(string) = value.cast::<PyString>() {
            return visitor.visit_str(text(string)?);
        }
        if let Ok(dict) = value.cast::<PyDict>() {
            let rest = dict.iter();
            return visitor.visit_map(Members { rest, current: None, depth: deeper(depth)? });
        }
        // Before int: `True` is an int, too.
        if let Ok(boolean) = value.cast::<PyBool>() {
            return visitor.visit_bool(boolean.is_true());
        }
        if value.is_instance_of::<PyInt>() {
            return if let Ok(number) = value.extract::<i64>() {
                visitor.visit_i64(number)
            } else if let Ok(number) = value.extract::<u64>() {
                visitor.visit_u64(number)
            } else {
                Err(Problem::TooLarge.into())
            };
        }
        if let Ok(list) = value.cast::<PyList>() {
            return visitor.visit_seq(Elements { rest: list.iter().enumerate(), depth: deeper(depth)? });
        }
        if let Ok(tuple) = value.cast::<PyTuple>() {
            return visitor.visit_seq(Elements { rest: tuple.iter().enumerate(), depth: deeper(depth)? });
        }
        if value.is_none() {
            return visitor.visit_unit();
        }
        match value.cast::<PyFloat>() {
            Ok(number) if number.value().is_finite() => visitor.visit_f64(number.value()),
            Ok(_) => Err(Refused::wrong_kind("a finite number", "infinite or not a number")),
            Err(_) => Err(Refused::wrong_kind(EXPECTED, found(value))),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

fn deeper(depth: usize) -> Result<usize, Refused> {
    if depth < DEEPEST {
        Ok(depth + 1)
    } else {
        Err(Refused::wrong_kind("plain data", "nested too deeply or contained in itself"))
    }
}

fn text<'a>(text: &'a Bound<'_, PyString>) -> Result<&'a str, Refused> {
    let half = "half a character (a surrogate without its other half); decode the text again from its source";
    text.to_str().map_err(|raised| {
        if raised.is_instance_of::<PyUnicodeEncodeError>(text.py()) {
            Refused::wrong_kind("whole text", half)
        } else {
            Problem::Raised(raised).into()
        }
    })
}

/// The words for a Python object that is no parameter.
fn found(value: &Bound<'_, PyAny>) -> &'static str {
    let kind = value.get_type().qualname().map_or_else(|_| String::new(), |kind| kind.to_string());
    match kind.as_str() {
        "Decimal" => "a Decimal; pass amounts as an int in fen, other values as a str",
        "bytes" | "bytearray" | "memoryview" => "bytes; decode them to a str first",
        "set" | "frozenset" => "a set; pass a list",
        "date" | "datetime" => "a date; pass a str such as 2018-06-08T10:34:56+08:00",
        "function" | "method" | "builtin_function_or_method" | "coroutine" => "a function; call it first",
        _ => "an object of a class; pass what it holds",
    }
}

/// The members of a dict.
struct Members<'py, I> {
    rest: I,
    current: Option<(Bound<'py, PyString>, Bound<'py, PyAny>)>,
    depth: usize,
}

impl<'de, 'py, I: Iterator<Item = (Bound<'py, PyAny>, Bound<'py, PyAny>)>> MapAccess<'de> for Members<'py, I> {
    type Error = Refused;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Refused> {
        let Some((name, value)) = self.rest.next() else { return Ok(None) };
        let Ok(name) = name.cast_into::<PyString>() else {
            return Err(Refused::wrong_kind("a dict with str names", "a dict with another name"));
        };
        let (name, _) = self.current.insert((name, value));
        let name: StrDeserializer<'_, Refused> = serde::de::IntoDeserializer::into_deserializer(text(name)?);
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Refused> {
        // Serde asks for a value only after its name.
        let Some((name, value)) = self.current.take() else {
            return Err(serde::de::Error::custom("a value was read before its name"));
        };
        let params = Params { value: &value, depth: self.depth };
        seed.deserialize(params).map_err(|refused| refused.inside(name.to_string_lossy().into_owned()))
    }
}

/// The elements of a list or tuple.
struct Elements<I> {
    rest: I,
    depth: usize,
}

impl<'de, 'py, I: Iterator<Item = (usize, Bound<'py, PyAny>)>> SeqAccess<'de> for Elements<I> {
    type Error = Refused;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Refused> {
        let Some((index, value)) = self.rest.next() else { return Ok(None) };
        let params = Params { value: &value, depth: self.depth };
        seed.deserialize(params).map(Some).map_err(|refused| refused.inside(index.to_string()))
    }
}
