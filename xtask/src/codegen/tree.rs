//! The paths of the operations as a tree of steps, for the languages in which a chain of names is typed.

use std::collections::BTreeMap;

use super::model::{Model, Operation};
use super::names::{self, Segment};

/// One step: what is called there, and the steps after it.
#[derive(Debug, Default)]
pub(crate) struct Node<'a> {
    /// The steps down to here; where two spellings merged, the first.
    pub(crate) segments: Vec<Segment>,
    /// The operations at this path.
    pub(crate) operations: Vec<&'a Operation>,
    /// The steps after it, by name.
    pub(crate) children: BTreeMap<String, Node<'a>>,
}

/// The tree of all paths; `name` spells a step in the language.
pub(crate) fn build(model: &Model, name: fn(&Segment) -> String) -> Node<'_> {
    let mut root = Node::default();
    for operation in &model.operations {
        let mut node = &mut root;
        for (index, segment) in operation.segments.iter().enumerate() {
            node = node.children.entry(name(segment)).or_default();
            if node.segments.is_empty() {
                node.segments = operation.segments[..=index].to_vec();
            }
        }
        node.operations.push(operation);
    }
    root
}

impl<'a> Node<'a> {
    /// The name of the type that has the steps after this one: `V3BrandNode`.
    pub(crate) fn type_name(&self) -> String {
        format!("{}Node", names::path_to_pascal_case(&self.segments))
    }

    /// The name of the type that has the methods: `V3CertificatesOperations`.
    pub(crate) fn operations_name(&self) -> String {
        format!("{}Operations", names::path_to_pascal_case(&self.segments))
    }

    /// The type of a variable that holds this step: a node has its methods too; a last step has nothing but methods.
    pub(crate) fn own_name(&self) -> String {
        if self.children.is_empty() { self.operations_name() } else { self.type_name() }
    }

    /// This step and all below it, each before those below it.
    pub(crate) fn walk(&'a self) -> Vec<&'a Node<'a>> {
        let below = self.children.values().flat_map(Node::walk);
        std::iter::once(self).chain(below).collect()
    }

    /// The paths of the operations here, without leading slash. Two spellings of a path, or one with a trailing slash, may
    /// meet in one step.
    pub(crate) fn paths(&self) -> Vec<&'a str> {
        let mut paths: Vec<&str> =
            self.operations.iter().map(|operation| operation.fact.path.trim_start_matches('/')).collect();
        paths.dedup();
        paths
    }
}
