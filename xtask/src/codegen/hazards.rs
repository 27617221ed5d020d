//! That no two things get the same name, in any of the languages.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Member, Model, Target};
use super::names::{self, Segment};

/// Names that a Rust module cannot have, because crates and preludes are found under them.
const TAKEN_MODULES: &[&str] = &["alloc", "core", "crate", "self", "serde", "std", "super"];

/// Names seen so far, each with what bears it.
#[derive(Default)]
struct Names(BTreeMap<String, String>);

impl Names {
    fn add(&mut self, name: String, bearer: &str) -> Result<(), String> {
        if let Some(other) = self.0.get(&name) {
            return Err(format!("`{name}` would be the name of {other} and of {bearer}"));
        }
        self.0.insert(name, bearer.to_owned());
        Ok(())
    }
}

/// Checks all names of a model.
///
/// # Errors
///
/// A text that names the first two things with the same name.
pub(crate) fn check(model: &Model) -> Result<(), String> {
    let mut nodes = BTreeSet::new();
    let (mut rust, mut flat, mut tree, mut snake_tree, mut constants, mut folded) = Default::default();
    for operation in &model.operations {
        let call = operation.call();
        let join = |name: fn(&Segment) -> String, end: &str| {
            let path: Vec<String> = operation.segments.iter().map(name).collect();
            format!("{}.{end}", path.join("."))
        };
        let add_to = |names: &mut Names, name: String| names.add(name, &call);
        add_to(&mut tree, join(Segment::to_camel_case, &operation.method()))?;
        add_to(&mut snake_tree, join(Segment::to_snake_case, &operation.method()))?;
        add_to(&mut constants, operation.constant())?;
        add_to(&mut folded, format!("{} {}", operation.method(), names::fold(&operation.fact.path)))?;

        let method = operation.method_name();
        let mut types = vec![method.clone()];
        types.extend(operation.response.is_some().then(|| format!("{method}Response")));
        types.extend(operation.nested.iter().map(|nested| nested.name.clone()));
        let path = names::path_to_pascal_case(&operation.segments);
        for name in types {
            add_to(&mut rust, join(Segment::to_module, &name))?;
            add_to(&mut flat, format!("{path}{name}"))?;
        }
        for length in 1..=operation.segments.len() {
            // Several operations pass through one step; its node is named once.
            let path = names::path_to_pascal_case(&operation.segments[..length]);
            nodes.insert(format!("{path}Node"));
            nodes.insert(format!("{path}Operations"));
        }
        for segment in &operation.segments {
            let module = segment.to_module();
            if TAKEN_MODULES.contains(&module.as_str()) {
                return Err(format!("{call}: no module can be called `{module}`"));
            }
        }
        check_members(&operation.request, &call)?;
        check_members(operation.response.as_deref().unwrap_or_default(), &call)?;
    }
    for node in nodes {
        flat.add(node.clone(), &format!("the node `{node}`"))?;
    }
    check_methods(model)?;
    for record in &model.records {
        check_members(&record.members, &record.home.name)?;
    }
    for (index, an_enum) in model.enums.iter().enumerate() {
        let values: Vec<&str> = an_enum.values.iter().map(String::as_str).collect();
        let mut variants = Names::default();
        for variant in names::to_variants(&values) {
            variants.add(variant, &format!("a value of `{}` ({:?})", an_enum.place, Target::Enum(index)))?;
        }
    }
    Ok(())
}

fn check_members(members: &[Member], bearer: &str) -> Result<(), String> {
    let mut fields = Names::default();
    for member in members {
        fields.add(names::to_rust_field(&member.name), &format!("`{}` in {bearer}", member.name))?;
    }
    Ok(())
}

/// A step called like a documented method of the path before it would hide that method: `receivers/delete`.
fn check_methods(model: &Model) -> Result<(), String> {
    for operation in &model.operations {
        let method = operation.method();
        for other in &model.operations {
            let below = other.segments.strip_prefix(operation.segments.as_slice());
            if below.and_then(<[Segment]>::first).is_some_and(|segment| segment.to_camel_case() == method) {
                return Err(format!("{} would hide {}", other.call(), operation.call()));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use tenfen_catalog::{Glossary, Operation};

    fn operation(method: &str, path: &str, fields: &serde_json::Value) -> Operation {
        serde_json::from_value(json!({
            "path": path, "method": method, "title": "a title", "family": "brand", "host": null,
            "params": {"path": [], "query": [], "headers": [], "body": {"kind": "json", "fields": fields}},
            "response": {"kind": "empty", "status": 204, "fields": []}, "docs": [], "rate_limit": null
        }))
        .unwrap()
    }

    fn build(facts: &[Operation]) -> Result<Model, String> {
        super::super::model::build(facts, &Glossary::default(), None)
    }

    fn text(name: &str) -> serde_json::Value {
        json!({"name": name, "type": "string", "required": false})
    }

    #[test]
    fn names_the_whole_catalog_without_a_collision() {
        let catalog = tenfen_catalog::load().unwrap();
        assert_eq!(build(&catalog.operations).unwrap().operations.len(), 1019);
    }

    /// The literal steps of all paths that a language spells differently from the URL's own words.
    fn respelled(name: fn(&Segment) -> String) -> Vec<String> {
        let catalog = tenfen_catalog::load().unwrap();
        let segments = catalog.operations.iter().flat_map(|operation| names::segments(&operation.path));
        let literals: BTreeSet<Segment> = segments.filter(|segment| matches!(segment, Segment::Literal(_))).collect();
        literals.iter().filter(|segment| name(segment) != segment.to_module()).map(name).collect()
    }

    #[test]
    fn respells_reserved_words_and_nothing_else() {
        let rust = respelled(|segment| names::to_rust_identifier(&segment.to_module()));
        assert_eq!(rust, ["r#return", "r#try", "r#use"]);
        assert_eq!(respelled(Segment::to_snake_case), ["global_", "import_", "return_", "try_"]);
    }

    #[test]
    fn tells_paths_apart_that_differ_in_the_name_of_a_placeholder_only() {
        let catalog = tenfen_catalog::load().unwrap();
        let model = build(&catalog.operations).unwrap();
        let cancels = model.operations.iter().filter(|operation| operation.fact.path.ends_with("/cancel"));
        let cancels = cancels.filter(|operation| operation.fact.path.starts_with("/v3/apply4subject/applyment/"));
        let modules: Vec<String> = cancels.map(|operation| operation.segments[3].to_module()).collect();
        assert_eq!(modules, ["by_applyment_id", "by_business_code"]);
    }

    #[test]
    fn merges_folders_that_differ_in_a_hyphen_only() {
        let fields = json!([text("a")]);
        let facts =
            [operation("POST", "/v3/policy-periods/a", &fields), operation("POST", "/v3/policy_periods/b", &fields)];
        assert!(build(&facts).is_ok());
    }

    #[test]
    fn refuses_two_operations_in_one_place() {
        let fields = json!([text("a")]);
        let facts =
            [operation("POST", "/v3/policy-periods", &fields), operation("POST", "/v3/policy_periods", &fields)];
        let error = build(&facts).unwrap_err();
        assert!(error.contains("POST /v3/policy-periods and of POST /v3/policy_periods"), "{error}");
        let facts = [operation("POST", "/v3/a", &fields), operation("POST", "/v3/a/", &fields)];
        assert!(build(&facts).is_err());
    }

    #[test]
    fn refuses_a_path_that_hides_a_method() {
        let fields = json!([text("a")]);
        let facts = [operation("DELETE", "/v3/receivers", &fields), operation("POST", "/v3/receivers/delete", &fields)];
        let error = build(&facts).unwrap_err();
        assert_eq!(error, "POST /v3/receivers/delete would hide DELETE /v3/receivers");
    }

    #[test]
    fn refuses_fields_and_values_that_become_one() {
        let facts = [operation("POST", "/v3/a", &json!([text("payAuthNo"), text("pay_auth_no")]))];
        assert!(build(&facts).unwrap_err().contains("`pay_auth_no` in POST /v3/a"));
        let mut state = text("state");
        state["enum"] = json!(["PAID", "paid"]);
        assert!(build(&[operation("POST", "/v3/a", &json!([state]))]).unwrap_err().contains("`Paid` would be"));
    }

    #[test]
    fn refuses_nested_shapes_that_get_one_name() {
        let object = |name: &str, fields: serde_json::Value| json!({"name": name, "type": "object", "required": false, "fields": fields});
        let inner = object("b_c", json!([text("x")]));
        let facts =
            [operation("POST", "/v3/a", &json!([object("a", json!([inner])), object("a_b_c", json!([text("y")]))]))];
        assert!(build(&facts).unwrap_err().contains("PostABC"), "ABC twice");
    }
}
