//! From the words of a URL, a field or a value to names in Rust, JavaScript, TypeScript and Python.
//!
//! Every function is a rule without exceptions for single words. That no two things get the same name is checked for the
//! whole catalog when the model is built.

/// One step of a path. A trailing slash makes no step.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Segment {
    /// A fixed word, such as `card-member`.
    Literal(String),
    /// A placeholder, such as `card_id` for `{card_id}`.
    Placeholder(String),
}

/// The steps of a path.
pub(crate) fn segments(path: &str) -> Vec<Segment> {
    path.split('/')
        .filter(|segment| !segment.is_empty())
        .map(|segment| match segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
            Some(name) => Segment::Placeholder(name.into()),
            None => Segment::Literal(segment.into()),
        })
        .collect()
}

impl Segment {
    /// The Rust module without `r#`, which is also the name of its file: `card_member`, `by_card_id`.
    pub(crate) fn to_module(&self) -> String {
        match self {
            Self::Literal(word) => word.replace('-', "_"),
            Self::Placeholder(name) => format!("by_{name}"),
        }
    }

    /// The step in a JavaScript chain: `cardMember`, `_card_id_`.
    pub(crate) fn to_camel_case(&self) -> String {
        match self {
            Self::Literal(word) => {
                let pascal = to_pascal_case(word);
                let (first, rest) = pascal.split_at(1);
                first.to_lowercase() + rest
            }
            Self::Placeholder(name) => format!("_{name}_"),
        }
    }

    /// The step in a Python chain: `card_member`, `_card_id_`. A reserved word gets an underscore after it.
    pub(crate) fn to_snake_case(&self) -> String {
        match self {
            Self::Literal(word) => {
                let word = word.replace('-', "_");
                if PYTHON_KEYWORDS.contains(&word.as_str()) { word + "_" } else { word }
            }
            Self::Placeholder(name) => format!("_{name}_"),
        }
    }

    /// The part of a type name: `CardMember`, `ByCardId`.
    pub(crate) fn to_pascal_case(&self) -> String {
        to_pascal_case(&self.to_module())
    }
}

/// A path as a type name begins with it: `V3BrandApplymentsByApplymentId`.
pub(crate) fn path_to_pascal_case(segments: &[Segment]) -> String {
    segments.iter().map(Segment::to_pascal_case).collect()
}

/// A path as a constant begins with it: `V3_BRAND_APPLYMENTS_BY_APPLYMENT_ID`.
pub(crate) fn path_to_constant(segments: &[Segment]) -> String {
    segments.iter().map(|segment| segment.to_module().to_uppercase()).collect::<Vec<_>>().join("_")
}

/// A path as chains are looked up: in lower case, without `-` and `_`.
pub(crate) fn fold(path: &str) -> String {
    path.chars().filter(|c| !matches!(c, '-' | '_')).flat_map(char::to_lowercase).collect()
}

/// The name of what is nested in a member of the type `owner`.
pub(crate) fn nested(owner: &str, member: &str) -> String {
    format!("{owner}{}", to_pascal_case(member))
}

/// `balance_information` to `BalanceInformation`; capitals inside a word stay.
pub(crate) fn to_pascal_case(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(capitalized).collect()
}

fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// A field of a Rust struct: as the API spells it, where that is possible. `Idempotency-Key` becomes `idempotency_key`.
pub(crate) fn to_rust_field(name: &str) -> String {
    let mut snake = String::new();
    for character in name.chars() {
        if character.is_uppercase() && snake.ends_with(|last: char| last.is_ascii_lowercase() || last.is_ascii_digit())
        {
            snake.push('_');
        }
        snake.extend(character.to_lowercase());
    }
    let snake = snake.replace('-', "_").replace("__", "_");
    // `extra` is the field for members that the documents do not list.
    if snake == "extra" { "extra_".into() } else { to_rust_identifier(&snake) }
}

/// The same word as an identifier in Rust, raw where it is reserved.
pub(crate) fn to_rust_identifier(name: &str) -> String {
    if matches!(name, "self" | "Self" | "super" | "crate") {
        format!("{name}_")
    } else if RUST_KEYWORDS.contains(&name) {
        format!("r#{name}")
    } else {
        name.into()
    }
}

/// The variants of an open enumeration for its documented values, in their order.
pub(crate) fn to_variants(values: &[&str]) -> Vec<String> {
    values.iter().map(|value| to_variant(value)).collect()
}

fn to_variant(value: &str) -> String {
    let mut variant = String::new();
    for word in value.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        // `A_1_2` and `A_12` stay apart.
        if variant.ends_with(|last: char| last.is_ascii_digit())
            && word.starts_with(|first: char| first.is_ascii_digit())
        {
            variant.push('_');
        }
        let all_capitals = !word.chars().any(char::is_lowercase);
        variant += &capitalized(&if all_capitals { word.to_lowercase() } else { word.into() });
    }
    if variant.starts_with(|first: char| first.is_ascii_digit()) || variant.is_empty() {
        format!("Value{variant}")
    } else if matches!(variant.as_str(), "Other" | "Self") {
        // `Other(String)` is the variant for values that the documents do not list.
        variant + "Value"
    } else {
        variant
    }
}

/// Whether a name can stand before a colon in a Python class, or before a bracket in a call.
pub(crate) fn is_python_identifier(name: &str) -> bool {
    !PYTHON_KEYWORDS.contains(&name)
        && name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Whether a name can stand unquoted in an interface.
pub(crate) fn is_typescript_identifier(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Words that cannot be a Rust identifier as they are, from the 2024 edition.
const RUST_KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Words that cannot be a Python identifier.
const PYTHON_KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(word: &str) -> Segment {
        Segment::Literal(word.into())
    }

    #[test]
    fn mirrors_a_path_in_each_language() {
        let path = segments("/v3/marketing/membercard-open/cards/{card_id}");
        let join = |name: fn(&Segment) -> String| path.iter().map(name).collect::<Vec<_>>().join(".");
        assert_eq!(join(Segment::to_module), "v3.marketing.membercard_open.cards.by_card_id");
        assert_eq!(join(Segment::to_camel_case), "v3.marketing.membercardOpen.cards._card_id_");
        assert_eq!(join(Segment::to_snake_case), "v3.marketing.membercard_open.cards._card_id_");
        assert_eq!(path_to_pascal_case(&path), "V3MarketingMembercardOpenCardsByCardId");
        assert_eq!(path_to_constant(&path), "V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID");
    }

    #[test]
    fn drops_the_step_of_a_trailing_slash() {
        assert_eq!(segments("/v3/ecommerce/applyments/"), segments("/v3/ecommerce/applyments"));
    }

    #[test]
    fn keeps_reserved_words_usable() {
        assert_eq!(to_rust_identifier("return"), "r#return");
        assert_eq!(to_rust_field("type"), "r#type");
        assert_eq!(to_rust_field("self"), "self_");
        assert_eq!(to_rust_field("extra"), "extra_");
        assert_eq!(literal("import").to_snake_case(), "import_");
        assert_eq!(literal("import").to_camel_case(), "import");
        assert!(!is_python_identifier("from"));
    }

    #[test]
    fn spells_a_field_in_snake_case() {
        assert_eq!(to_rust_field("Idempotency-Key"), "idempotency_key");
        assert_eq!(to_rust_field("setlLatlnt"), "setl_latlnt");
        assert_eq!(to_rust_field("med_refund__self_fee"), "med_refund_self_fee");
        assert_eq!(to_rust_field("out_trade_no"), "out_trade_no");
    }

    #[test]
    fn makes_a_variant_of_every_kind_of_value() {
        let values = [
            "USER_PAYING",
            "REFUND_SOURCE_REchARGE_FUNDS",
            "Under Review",
            "一级",
            "01",
            "A_1_2",
            "OTHER",
            "SELF",
            "mp4",
        ];
        let variants = to_variants(&values);
        let expected = [
            "UserPaying",
            "RefundSourceREchARGEFunds",
            "UnderReview",
            "一级",
            "Value01",
            "A1_2",
            "OtherValue",
            "SelfValue",
            "Mp4",
        ];
        assert_eq!(variants, expected);
    }

    #[test]
    fn folds_spellings_of_one_path_together() {
        assert_eq!(fold("/v3/card-member/{card_id}"), fold("/v3/cardMember/{cardId}"));
    }
}
