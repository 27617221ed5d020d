//! The requests seen, so that a test can look at what was sent and at what was not.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use base64ct::{Base64, Encoding};
use serde::Serialize;

use crate::exchange::Received;

/// How many requests are kept; the oldest go first.
const KEPT: usize = 10_000;

/// The latest requests, oldest first.
#[derive(Default)]
pub(crate) struct Journal(Mutex<Entries>);

#[derive(Default)]
struct Entries {
    entries: VecDeque<Entry>,
    count: u64,
}

/// One request, as `GET /_sandbox/requests` shows it.
#[derive(Serialize)]
struct Entry {
    /// Counts from 1, also over entries that were removed.
    number: u64,
    method: String,
    target: String,
    /// By name in lower case; several of one name are joined by a comma.
    headers: BTreeMap<String, String>,
    /// The body as text; what is not UTF-8 is replaced.
    body: String,
    body_base64: String,
    /// `accepted`, or the code of the refusal; null while it is being processed and when it never was.
    verdict: Option<String>,
    /// The status answered; null when the connection was closed instead.
    status: Option<u16>,
    /// The fault that was applied.
    fault: Option<serde_json::Value>,
}

impl Journal {
    /// Notes a request; the number returned is for [`Self::finish`].
    pub(crate) fn begin(&self, received: &Received, fault: Option<serde_json::Value>) -> u64 {
        let mut headers: BTreeMap<String, String> = BTreeMap::new();
        for (name, value) in &received.headers {
            let value = String::from_utf8_lossy(value.as_bytes());
            headers
                .entry(name.to_string())
                .and_modify(|values| *values = format!("{values}, {value}"))
                .or_insert_with(|| value.to_string());
        }
        let mut journal = self.lock();
        journal.count += 1;
        let entry = Entry {
            number: journal.count,
            method: received.method.clone(),
            target: received.target.clone(),
            headers,
            body: String::from_utf8_lossy(&received.body).into_owned(),
            body_base64: Base64::encode_string(&received.body),
            verdict: None,
            status: None,
            fault,
        };
        journal.entries.push_back(entry);
        if journal.entries.len() > KEPT {
            journal.entries.pop_front();
        }
        journal.count
    }

    /// Notes how request `number` ended.
    pub(crate) fn finish(&self, number: u64, verdict: &str, status: Option<u16>) {
        let mut journal = self.lock();
        if let Some(entry) = journal.entries.iter_mut().rev().find(|entry| entry.number == number) {
            entry.verdict = Some(verdict.to_owned());
            entry.status = status;
        }
    }

    /// All entries as a JSON list.
    pub(crate) fn to_json(&self) -> Vec<u8> {
        serde_json::to_vec(&self.lock().entries).expect("entries hold only texts and numbers")
    }

    pub(crate) fn clear(&self) {
        self.lock().entries.clear();
    }

    fn lock(&self) -> MutexGuard<'_, Entries> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
