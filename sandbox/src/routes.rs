//! Which operation of the catalog a request is for.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use percent_encoding::percent_decode_str;
use tenfen_catalog::{Catalog, Operation};

static CATALOG: LazyLock<Result<Catalog, String>> = LazyLock::new(tenfen_catalog::load);

/// The catalog, read once.
pub(crate) fn catalog() -> Result<&'static Catalog, String> {
    CATALOG.as_ref().map_err(Clone::clone)
}

/// The operations of the catalog by the shape of their paths.
pub(crate) struct Routes {
    /// By number of segments; within it the paths with literal segments before those with placeholders.
    by_length: BTreeMap<usize, Vec<Route>>,
}

struct Route {
    segments: Vec<Segment>,
    operation: &'static Operation,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    Literal(String),
    Placeholder(String),
}

/// What a path leads to.
#[derive(Debug)]
pub(crate) enum Found {
    Operation {
        operation: &'static Operation,
        values: Vec<(String, String)>,
    },
    /// The path exists, with other methods.
    OtherMethods(Vec<&'static str>),
    Nothing,
}

impl Routes {
    /// The routes of the whole catalog.
    pub(crate) fn of_catalog() -> Result<Self, String> {
        let catalog = catalog()?;
        let mut by_length: BTreeMap<usize, Vec<Route>> = BTreeMap::new();
        for operation in &catalog.operations {
            let segments: Vec<_> = segments_of(operation).collect();
            by_length.entry(segments.len()).or_default().push(Route { segments, operation });
        }
        for routes in by_length.values_mut() {
            routes.sort_by(|a, b| a.segments.cmp(&b.segments));
        }
        Ok(Self { by_length })
    }

    /// Finds the operation for `method` and `path`; `path` is as received, without the query.
    pub(crate) fn find(&self, method: &str, path: &str) -> Found {
        let received: Vec<String> = path
            .split('/')
            .skip(1)
            .map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned())
            .collect();
        let mut other_methods = Vec::new();
        for route in self.by_length.get(&received.len()).into_iter().flatten() {
            let Some(values) = route.values(&received) else { continue };
            if route.operation.method.as_str() == method {
                return Found::Operation { operation: route.operation, values };
            }
            other_methods.push(route.operation.method.as_str());
        }
        if other_methods.is_empty() { Found::Nothing } else { Found::OtherMethods(other_methods) }
    }
}

impl Route {
    /// The values of the placeholders, if `received` has the shape of this route.
    fn values(&self, received: &[String]) -> Option<Vec<(String, String)>> {
        let mut values = Vec::new();
        for (segment, received) in self.segments.iter().zip(received) {
            match segment {
                Segment::Literal(literal) if literal == received => {}
                Segment::Placeholder(name) if !received.is_empty() => values.push((name.clone(), received.clone())),
                Segment::Literal(_) | Segment::Placeholder(_) => return None,
            }
        }
        Some(values)
    }
}

fn segments_of(operation: &Operation) -> impl Iterator<Item = Segment> {
    let base = operation.base_path.as_deref().unwrap_or_default();
    let path = format!("{base}{}", operation.path);
    let segments: Vec<_> = path
        .split('/')
        .skip(1)
        .map(|segment| match segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => Segment::Placeholder(name.to_owned()),
            None => Segment::Literal(segment.to_owned()),
        })
        .collect();
    segments.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(routes: &Routes, method: &str, path: &str) -> (String, Vec<(String, String)>) {
        match routes.find(method, path) {
            Found::Operation { operation, values } => (operation.path.clone(), values),
            other => panic!("{method} {path}: {other:?}"),
        }
    }

    #[test]
    fn reads_the_values_of_placeholders_and_decodes_them() {
        let routes = Routes::of_catalog().unwrap();
        let (path, values) = found(&routes, "GET", "/v3/marketing/membercard-open/cards/A%7CB%2FC/codes/%E5%8D%A1");
        assert_eq!(path, "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}");
        assert_eq!(values, [("card_id".into(), "A|B/C".into()), ("code".into(), "卡".into())]);
    }

    #[test]
    fn prefers_literal_segments_to_placeholders() {
        let routes = Routes::of_catalog().unwrap();
        for operation in catalog().unwrap().operations.iter().filter(|operation| !operation.path.contains('{')) {
            let path = format!("{}{}", operation.base_path.as_deref().unwrap_or_default(), operation.path);
            assert_eq!(found(&routes, operation.method.as_str(), &path).0, operation.path);
        }
    }

    #[test]
    fn knows_operations_only_with_their_base_path() {
        let routes = Routes::of_catalog().unwrap();
        assert!(matches!(routes.find("POST", "/hk/v3/transactions/native"), Found::Operation { .. }));
        assert!(matches!(routes.find("POST", "/v3/transactions/native"), Found::Nothing));
    }

    #[test]
    fn tells_an_unknown_path_from_an_unknown_method() {
        let routes = Routes::of_catalog().unwrap();
        assert!(
            matches!(routes.find("DELETE", "/v3/certificates"), Found::OtherMethods(methods) if methods == ["GET"])
        );
        assert!(matches!(routes.find("GET", "/v3/certificates/"), Found::Nothing));
        assert!(matches!(routes.find("GET", "/v3/marketing/membercard-open/cards//codes/1"), Found::Nothing));
    }
}
