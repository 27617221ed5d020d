//! Sentences that say what a field means, in English and in Chinese.
//!
//! Most names mean the same wherever they occur, so a sentence belongs to a name. An entry for a product family, or for one
//! place, says it better there.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::Catalog;
use crate::model::Field;

/// What a field means. Code is in backticks; there is no other markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// In English; ends with a full stop.
    pub en: String,
    /// In Chinese; ends with `。`.
    pub zh: String,
}

/// The sentences of the fields.
#[derive(Debug, Default)]
pub struct Glossary(BTreeMap<Key, Sentence>);

/// What a sentence is about, from the particular to the general.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// One field, as `POST /v3/pay/transactions/native body.amount.total`.
    Place(String),
    /// Every field of the name in a product family.
    Family(String, String),
    /// Every field of the name.
    Name(String),
}

/// One line of a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    field: String,
    en: String,
    zh: String,
    /// The product family it is for.
    family: Option<String>,
    /// The place it is for.
    at: Option<String>,
}

impl Glossary {
    /// Reads files, each a name and lines of JSON, and checks every entry against the catalog.
    ///
    /// # Errors
    ///
    /// A text with one line for each entry that is no sentence, is about nothing in the catalog, or is the second about the
    /// same.
    pub fn read(files: &[(&str, &str)], catalog: &Catalog) -> Result<Self, String> {
        let known = Known::of(catalog);
        let mut glossary = Self::default();
        let mut problems = Vec::new();
        for (name, text) in files {
            for (index, line) in text.lines().enumerate() {
                let entry = serde_json::from_str(line).map_err(|error| error.to_string());
                if let Err(problem) = entry.and_then(|entry| glossary.add(entry, &known)) {
                    problems.push(format!("catalog/{name}, line {}: {problem}", index + 1));
                }
            }
        }
        if problems.is_empty() { Ok(glossary) } else { Err(problems.join("\n")) }
    }

    /// What the field at a place means, if somebody has written it down: the sentence for the place, else the one for the
    /// product family, else the one for the name.
    ///
    /// `fact` is an operation, as `POST /v3/…`, or the event type of a notification. `place` begins with `path`, `query`,
    /// `headers`, `body` or `response` (`resource`, `reply` or `reply_headers` of a notification) and ends with the name of
    /// the field: `body.amount.total`.
    #[must_use]
    pub fn sentence(&self, family: &str, fact: &str, place: &str) -> Option<&Sentence> {
        let name = name_of(place);
        [
            Key::Place(format!("{fact} {place}")),
            Key::Family(family.to_owned(), name.to_owned()),
            Key::Name(name.to_owned()),
        ]
        .iter()
        .find_map(|key| self.0.get(key))
    }

    /// The sentences for single places inside of a place, each with the rest of its place: `total` inside of `body.amount`.
    pub fn inside<'a>(&'a self, fact: &str, place: &str) -> impl Iterator<Item = (&'a str, &'a Sentence)> + use<'a> {
        let prefix = format!("{fact} {place}.");
        self.0.range(Key::Place(prefix.clone())..).map_while(move |(key, sentence)| match key {
            Key::Place(place) => place.strip_prefix(&prefix).map(|rest| (rest, sentence)),
            Key::Family(..) | Key::Name(_) => None,
        })
    }

    fn add(&mut self, entry: Entry, known: &Known<'_>) -> Result<(), String> {
        let Entry { field, en, zh, family, at } = entry;
        check_sentence(&en, '.').map_err(|problem| format!("`en` of `{field}` {problem}"))?;
        check_sentence(&zh, '。').map_err(|problem| format!("`zh` of `{field}` {problem}"))?;
        if !known.names.contains(field.as_str()) {
            return Err(format!("no field is called `{field}`"));
        }
        let key = match (family, at) {
            (None, None) => Key::Name(field),
            (Some(family), None) => {
                if !known.in_families.contains(&(family.as_str(), field.as_str())) {
                    return Err(format!("no field of the family `{family}` is called `{field}`"));
                }
                Key::Family(family, field)
            }
            (None, Some(at)) => {
                if !known.places.contains(&at) {
                    return Err(format!("there is no place `{at}`"));
                }
                if name_of(&at) != field {
                    return Err(format!("the field at `{at}` is not `{field}`"));
                }
                Key::Place(at)
            }
            (Some(_), Some(at)) => return Err(format!("`{at}` needs no family")),
        };
        if self.0.contains_key(&key) {
            return Err(format!("this is the second sentence for {}", key.to_text()));
        }
        self.0.insert(key, Sentence { en, zh });
        Ok(())
    }
}

impl Key {
    fn to_text(&self) -> String {
        match self {
            Self::Place(place) => format!("`{place}`"),
            Self::Family(family, name) => format!("`{name}` in the family `{family}`"),
            Self::Name(name) => format!("`{name}`"),
        }
    }
}

/// The last step of a place.
fn name_of(place: &str) -> &str {
    place.rsplit('.').next().unwrap_or(place)
}

fn check_sentence(text: &str, end: char) -> Result<(), String> {
    if text.trim().trim_end_matches(end).is_empty() {
        return Err("is empty".into());
    }
    if !text.ends_with(end) {
        return Err(format!("does not end with `{end}`"));
    }
    if text.trim() != text || text.contains(char::is_control) {
        return Err("begins with a space, or has a line break".into());
    }
    if text.matches('`').count() % 2 == 1 {
        return Err("has a backtick without a partner".into());
    }
    let mut prose = text.split('`').step_by(2);
    if prose.any(|part| part.contains("://") || part.contains('_')) {
        return Err("has a name or an address outside of backticks".into());
    }
    Ok(())
}

/// What an entry can be about.
#[derive(Default)]
struct Known<'a> {
    names: BTreeSet<&'a str>,
    /// Names by product family.
    in_families: BTreeSet<(&'a str, &'a str)>,
    places: BTreeSet<String>,
}

impl<'a> Known<'a> {
    fn of(catalog: &'a Catalog) -> Self {
        let mut known = Self::default();
        for operation in &catalog.operations {
            let fact = format!("{} {}", operation.method.as_str(), operation.path);
            let params = &operation.params;
            for (root, fields) in [
                ("path", &params.path),
                ("query", &params.query),
                ("headers", &params.headers),
                ("body", &params.body.fields),
                ("response", &operation.response.fields),
            ] {
                known.add(fields, &operation.family, &format!("{fact} {root}"));
            }
        }
        for notification in &catalog.notifications {
            for (root, fields) in [
                ("resource", &notification.resource),
                ("reply", &notification.reply),
                ("reply_headers", &notification.reply_headers),
            ] {
                known.add(fields, &notification.family, &format!("{} {root}", notification.event_type));
            }
        }
        known
    }

    fn add(&mut self, fields: &'a [Field], family: &'a str, trail: &str) {
        for field in fields {
            let place = format!("{trail}.{}", field.name);
            self.names.insert(&field.name);
            self.in_families.insert((family, &field.name));
            self.add(&field.fields, family, &place);
            self.places.insert(place);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};
    use std::sync::LazyLock;

    static CATALOG: LazyLock<Catalog> = LazyLock::new(|| crate::load().unwrap());

    const PLACE: &str = "POST /v3/pay/transactions/native body.amount.total";

    fn read_lines(lines: &[Value]) -> Result<Glossary, String> {
        let lines: Vec<String> = lines.iter().map(Value::to_string).collect();
        Glossary::read(&[("glossary/test.jsonl", &lines.join("\n"))], &CATALOG)
    }

    fn total(en: &str) -> Value {
        json!({"field": "total", "en": en, "zh": "总额。"})
    }

    fn with(mut entry: Value, key: &str, value: &str) -> Value {
        entry[key] = json!(value);
        entry
    }

    fn refusal(entry: Value) -> String {
        read_lines(&[entry]).unwrap_err()
    }

    #[test]
    fn reads_every_sentence() {
        CATALOG.glossary().unwrap();
    }

    /// The fields of the families without a sentence, by name, each with a place it stands at.
    fn undescribed(families: &[&str]) -> BTreeMap<String, String> {
        let glossary = CATALOG.glossary().unwrap();
        let mut undescribed = BTreeMap::new();
        for operation in CATALOG.operations.iter().filter(|operation| families.contains(&operation.family.as_str())) {
            let fact = format!("{} {}", operation.method.as_str(), operation.path);
            let catalog = Catalog { operations: vec![operation.clone()], notifications: Vec::new() };
            for place in Known::of(&catalog).places {
                let place = place.strip_prefix(&format!("{fact} ")).unwrap();
                if glossary.sentence(&operation.family, &fact, place).is_none() {
                    undescribed.insert(name_of(place).to_owned(), format!("{fact} {place}"));
                }
            }
        }
        undescribed
    }

    #[test]
    fn says_what_every_generated_field_means() {
        let undescribed = undescribed(&["brand", "business_circle", "certificates", "member_card"]);
        assert!(undescribed.is_empty(), "without a sentence: {undescribed:#?}");
    }

    #[test]
    fn prefers_the_sentence_for_the_place_to_that_for_the_family_to_that_for_the_name() {
        let glossary = read_lines(&[
            total("By name."),
            with(total("By family."), "family", "pay"),
            with(total("By place."), "at", PLACE),
        ])
        .unwrap();
        let en = |family, fact, place| glossary.sentence(family, fact, place).map(|sentence| sentence.en.as_str());
        assert_eq!(en("pay", "POST /v3/pay/transactions/native", "body.amount.total"), Some("By place."));
        assert_eq!(en("pay", "POST /v3/pay/transactions/jsapi", "body.amount.total"), Some("By family."));
        assert_eq!(en("refund", "POST /v3/refund/domestic/refunds", "body.amount.total"), Some("By name."));
        assert_eq!(en("pay", "POST /v3/pay/transactions/native", "body.amount"), None);
    }

    #[test]
    fn finds_the_sentences_for_places_inside_of_a_place() {
        let glossary = read_lines(&[total("By name."), with(total("By place."), "at", PLACE)]).unwrap();
        let inside = |place| {
            let inside = glossary.inside("POST /v3/pay/transactions/native", place);
            inside.map(|(rest, sentence)| (rest, sentence.en.as_str())).collect::<Vec<_>>()
        };
        assert_eq!(inside("body.amount"), [("total", "By place.")]);
        assert_eq!(inside("body"), [("amount.total", "By place.")]);
        assert!(inside("body.amount.total").is_empty());
        assert!(inside("body.am").is_empty());
    }

    #[test]
    fn knows_the_fields_of_notifications() {
        let entry = with(total("By place."), "at", "REFUND.SUCCESS resource.amount.total");
        assert!(read_lines(&[entry]).is_ok());
    }

    #[test]
    fn refuses_two_sentences_for_one_thing() {
        let error = read_lines(&[total("One."), total("Two.")]).unwrap_err();
        assert_eq!(error, "catalog/glossary/test.jsonl, line 2: this is the second sentence for `total`");
        let place = with(total("One."), "at", PLACE);
        assert!(read_lines(&[place.clone(), place]).unwrap_err().contains("second sentence for `POST /v3/pay"));
        let family = with(total("One."), "family", "pay");
        assert!(
            read_lines(&[family.clone(), family]).unwrap_err().contains("second sentence for `total` in the family")
        );
    }

    #[test]
    fn refuses_an_entry_that_matches_nothing() {
        assert!(refusal(with(total("A."), "field", "totally")).ends_with("no field is called `totally`"));
        assert!(refusal(with(total("A."), "family", "media")).contains("no field of the family `media` is called"));
        assert!(refusal(with(total("A."), "at", "POST /v3/nowhere body.total")).contains("there is no place"));
        let at = with(with(total("A."), "at", PLACE), "field", "currency");
        assert!(refusal(at).ends_with("is not `currency`"));
        assert!(refusal(with(with(total("A."), "at", PLACE), "family", "pay")).ends_with("needs no family"));
    }

    #[test]
    fn refuses_what_is_no_sentence() {
        for empty in ["", ".", " ."] {
            assert!(refusal(total(empty)).ends_with("`en` of `total` is empty"));
        }
        assert!(refusal(total("The total")).ends_with("`en` of `total` does not end with `.`"));
        assert!(refusal(with(total("A."), "zh", "总额.")).ends_with("`zh` of `total` does not end with `。`"));
        assert!(refusal(total("The\ntotal.")).contains("line break"));
        assert!(refusal(with(total("A."), "note", "b")).contains("unknown field `note`"));
    }

    #[test]
    fn refuses_code_outside_of_backticks() {
        assert!(refusal(total("See `total.")).ends_with("has a backtick without a partner"));
        assert!(refusal(total("See payer_total.")).ends_with("outside of backticks"));
        assert!(refusal(total("See https://pay.weixin.qq.com.")).ends_with("outside of backticks"));
        assert!(read_lines(&[total("See `payer_total` and `https://pay.weixin.qq.com`.")]).is_ok());
    }
}
