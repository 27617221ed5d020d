//! Sentences with code in backticks, as the documentation of each language writes them.

/// The lines of a documentation: paragraphs with an empty line between them, each spelled by `spell`.
pub(crate) fn lines(paragraphs: &[String], spell: fn(&str) -> String) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in paragraphs {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(spell(paragraph));
    }
    lines
}

/// As Markdown for Rust and TypeScript: what would be markup outside of the backticks is escaped.
pub(crate) fn to_markdown(text: &str) -> String {
    let mut markdown = String::new();
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            markdown.push('`');
        }
        for character in part.chars() {
            let is_prose = index % 2 == 0;
            if is_prose && matches!(character, '\\' | '*' | '_' | '[' | ']' | '<' | '>') {
                markdown.push('\\');
            }
            markdown.push(character);
        }
    }
    markdown
}

/// As the text of a TypeScript comment, which is Markdown too.
pub(crate) fn to_comment(text: &str) -> String {
    to_markdown(text).replace("*/", "*\\/")
}

/// As the text of a Python docstring between three quotes.
pub(crate) fn to_docstring(text: &str) -> String {
    text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"").replace('`', "``")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_markup_but_not_in_code() {
        assert_eq!(to_markdown("A <b> [c] *d* of `Vec<T>[0]`."), r"A \<b\> \[c\] \*d\* of `Vec<T>[0]`.");
    }

    #[test]
    fn leaves_plain_sentences_alone() {
        let text = "金额，单位：分（如 `total` 的 100%）。A: 1, \"b\" & c/d; it's e-f!";
        assert_eq!(to_markdown(text), text);
    }

    #[test]
    fn keeps_a_comment_from_ending_early() {
        assert_eq!(to_comment("A `*/*` or */."), r"A `*\/*` or \*\/.");
    }

    #[test]
    fn puts_an_empty_line_between_paragraphs() {
        let paragraphs = ["A `b`.".to_owned(), "甲。".to_owned()];
        assert_eq!(lines(&paragraphs, to_docstring), ["A ``b``.", "", "甲。"]);
        assert_eq!(lines(&paragraphs[..1], to_markdown), ["A `b`."]);
    }

    #[test]
    fn keeps_a_docstring_from_ending_early() {
        assert_eq!(to_docstring(r#"A \ of `b` """."#), r#"A \\ of ``b`` \"\"\"."#);
    }
}
