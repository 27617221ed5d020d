//! From names to paths: which operation a chain of names, or a path as text, means.
//!
//! `cardMember`, `card_member` and `card-member` are one name; so are `_card_id_`, `_cardId_` and `{card_id}`. A path is
//! resolved as a whole, because only the whole path tells names from values. What the table does not hold is sent all the
//! same, so that tomorrow's operation works today.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::error::InvalidCall;
use crate::http::Method;
use crate::operation::Operation;

/// How a path was spelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// As a path: `v3/pay/transactions/id/{transaction_id}`, also with a value in place of the placeholder.
    Path,
    /// As names joined with `/`: `v3/pay/transactions/outTradeNo/_out_trade_no_`. Where the table has no such operation,
    /// names turn to kebab-case.
    Names,
}

/// Where a call goes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Target {
    pub(crate) method: Method,
    /// The row of the table, if there is one.
    pub(crate) operation: Option<&'static Operation>,
    /// The path with `{name}` placeholders and a leading slash.
    pub(crate) path: Cow<'static, str>,
    /// The values that stood in the path where it has placeholders, in order.
    pub(crate) values: Vec<(&'static str, String)>,
}

impl Target {
    pub(crate) fn of(operation: &'static Operation) -> Self {
        Self {
            method: operation.method,
            operation: Some(operation),
            path: Cow::Borrowed(operation.path),
            values: Vec::new(),
        }
    }

    /// Resolves a path or a chain of names.
    pub(crate) fn resolve(method: Method, spelled: &str, spelling: Spelling) -> Result<Self, InvalidCall> {
        let spelled = spelled.strip_prefix('/').unwrap_or(spelled);
        check_characters(spelled)?;
        let path = match spelling {
            Spelling::Path => Cow::Borrowed(spelled),
            Spelling::Names => Cow::Owned(with_placeholders(spelled)),
        };
        if let Some(operation) = find(method, &path) {
            return Ok(Self::of(operation));
        }
        if spelling == Spelling::Path
            && let Some((operation, values)) = find_with_values(method, &path)
        {
            return Ok(Self { values, ..Self::of(operation) });
        }
        let path = match spelling {
            Spelling::Path => format!("/{path}"),
            Spelling::Names => path.split('/').map(kebab_case).collect(),
        };
        Ok(Self { method, operation: None, path: Cow::Owned(path), values: Vec::new() })
    }
}

fn check_characters(spelled: &str) -> Result<(), InvalidCall> {
    let problem = if spelled.is_empty() {
        "is empty"
    } else if spelled.split('/').next().is_some_and(|scheme| scheme.ends_with(':')) {
        "is a whole URL"
    } else if spelled.contains(['?', '#']) {
        "has a `?` or `#`; query values go with the parameters"
    } else if spelled.chars().any(|character| character.is_control() || character == ' ' || character == '\\') {
        "has a blank, a backslash or a control character"
    } else if spelled.split('/').any(is_dot_segment) {
        "has a `.` or `..` segment"
    } else if spelled.trim_end_matches('/').split('/').any(str::is_empty) {
        "has an empty segment"
    } else {
        return Ok(());
    };
    Err(InvalidCall::Path { problem })
}

/// Whether URL parsers resolve the segment, and so would call another path than the signed one: `..`, also encoded.
fn is_dot_segment(segment: &str) -> bool {
    segment.starts_with(['.', '%']) && matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

/// Finds an operation by its whole path. The exact spelling needs no precedence: no two operations of the table fold to
/// the same path (`cargo xtask codegen` checks it).
fn find(method: Method, path: &str) -> Option<&'static Operation> {
    let table = Operation::all();
    let search = |path: &str| {
        let found = table.binary_search_by(|row| {
            compare_folded(row.path.trim_start_matches('/'), path)
                .then_with(|| row.method.as_str().cmp(method.as_str()))
        });
        found.ok().map(|index| table[index])
    };
    // Two paths of the API end in a slash, which a chain of names cannot say.
    search(path).or_else(|| search(&format!("{path}/")))
}

/// Finds the operation of a path that has values where the table has placeholders; the one with most literal segments.
fn find_with_values(method: Method, path: &str) -> Option<(&'static Operation, Vec<(&'static str, String)>)> {
    let rows = Operation::all().iter().filter(|row| row.method == method);
    let matches =
        rows.filter_map(|row| match_values(row.path.trim_start_matches('/'), path).map(|values| (*row, values)));
    matches.min_by_key(|(_, values)| values.len())
}

fn match_values(template: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
    let mut values = Vec::new();
    let mut segments = path.split('/');
    for expected in template.split('/') {
        let segment = segments.next()?;
        if compare_folded(expected, segment) == Ordering::Equal {
            continue;
        }
        let name = placeholder(expected)?;
        if segment.is_empty() || placeholder(segment).is_some() {
            return None;
        }
        values.push((name, segment.to_string()));
    }
    segments.next().is_none().then_some(values)
}

/// The name in `{name}`.
pub(crate) fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// Compares without regard to case, `-` and `_`.
fn compare_folded(one: &str, other: &str) -> Ordering {
    folded(one).cmp(folded(other))
}

fn folded(path: &str) -> impl Iterator<Item = u8> {
    path.bytes().filter(|byte| !matches!(byte, b'-' | b'_')).map(|byte| byte.to_ascii_lowercase())
}

/// Turns `_name_` to `{name}`.
fn with_placeholders(names: &str) -> String {
    let mut path = String::with_capacity(names.len());
    for (index, name) in names.split('/').enumerate() {
        if index > 0 {
            path.push('/');
        }
        match name.strip_prefix('_').and_then(|name| name.strip_suffix('_')) {
            Some(name) if !name.is_empty() => path.extend(["{", name, "}"]),
            _ => path.push_str(name),
        }
    }
    path
}

/// `/card-member` from `cardMember` or `card_member`; placeholders stay as they are.
fn kebab_case(name: &str) -> String {
    let mut kebab = String::from("/");
    if placeholder(name).is_some() {
        kebab.push_str(name);
        return kebab;
    }
    for (index, character) in name.chars().enumerate() {
        if character == '_' {
            kebab.push('-');
        } else if character.is_ascii_uppercase() {
            if index > 0 {
                kebab.push('-');
            }
            kebab.push(character.to_ascii_lowercase());
        } else {
            kebab.push(character);
        }
    }
    kebab
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    const CARD: &str = "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}";

    fn path(spelled: &str, spelling: Spelling) -> String {
        let target = Target::resolve(Method::Get, spelled, spelling).unwrap();
        assert!(target.operation.is_some(), "{spelled}");
        target.path.into_owned()
    }

    #[test]
    fn resolves_every_spelling_of_a_name() {
        for names in [
            "v3/marketing/membercardOpen/cards/_card_id_/codes/_code_",
            "v3/marketing/membercard_open/cards/_cardId_/codes/_code_",
            "v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
            "V3/Marketing/MembercardOpen/cards/_CARD_ID_/codes/_code_",
        ] {
            assert_eq!(path(names, Spelling::Names), CARD);
        }
        assert_eq!(path("/v3/marketing/membercard-open/cards/{card_id}/codes/{code}", Spelling::Path), CARD);
    }

    #[test]
    fn takes_values_in_a_path_and_keeps_their_case() {
        let spelled = "v3/marketing/membercard-open/cards/pIJMr5/codes/oUpF8uMu_A-O";
        let target = Target::resolve(Method::Get, spelled, Spelling::Path).unwrap();
        assert_eq!(target.path, CARD);
        assert_eq!(target.values, vec![("card_id", "pIJMr5".to_string()), ("code", "oUpF8uMu_A-O".to_string())]);
    }

    #[test]
    fn sends_what_it_does_not_know_as_spelled() {
        let target = Target::resolve(Method::Get, "v3/new/cardMember/oUpF8u", Spelling::Path).unwrap();
        assert_eq!((target.operation, &*target.path), (None, "/v3/new/cardMember/oUpF8u"));
        let target = Target::resolve(Method::Get, "v3/new/cardMember/bank_list/_card_id_", Spelling::Names).unwrap();
        assert_eq!((target.operation, &*target.path), (None, "/v3/new/card-member/bank-list/{card_id}"));
    }

    #[test]
    fn tells_methods_apart() {
        let target = Target::resolve(Method::Put, CARD, Spelling::Path).unwrap();
        assert_eq!(target.operation, None);
    }

    #[test]
    fn refuses_what_cannot_be_a_path() {
        for spelled in [
            "",
            "/",
            "v3//x",
            "v3/x?y=1",
            "v3/x#y",
            "v3/../x",
            "v3/./x",
            "v3/%2e%2E/x",
            "v3/.%2e/x",
            "v3/%2e",
            "https://example.com/v3",
            "v3/a b",
            "v3/a\nb",
        ] {
            let error = Target::resolve(Method::Get, spelled, Spelling::Path).unwrap_err();
            assert!(matches!(error, InvalidCall::Path { .. }), "{spelled}");
        }
    }

    #[test]
    fn takes_dots_that_are_no_segment_of_their_own() {
        for spelled in ["v3/...", "v3/.x", "v3/%2ex", "v3/a.b", "v3/%2", "v3/张"] {
            assert!(Target::resolve(Method::Get, spelled, Spelling::Path).is_ok(), "{spelled}");
        }
    }

    #[test]
    fn finds_every_row_of_the_table_by_its_path() {
        for row in Operation::all() {
            assert_eq!(find(row.method, row.path.trim_start_matches('/')), Some(*row));
        }
    }
}
