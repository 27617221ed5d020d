// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
// All declarations of operations, and the three forms of a call.

import type { UntypedNode } from '../js/client.js';
import type { Paths, Tree } from './tree.js';
import type { SyncPaths, SyncTree } from './tree_sync.js';

export type * from './brand.js';
export type * from './business_circle.js';
export type * from './certificates.js';
export type * from './member_card.js';
export type * from './tree.js';
export type * from './tree_sync.js';
export type * from './values.js';

/** Paths that the declarations do not list: they can be called all the same. */
export interface UnknownPaths {
  [path: `v3/${string}` | `/v3/${string}`]: UntypedNode;
}

/** A path as text, with or without leading slash, with `{name}` placeholders. */
export interface Chain {
  chain<Path extends keyof Paths>(path: Path): Paths[Path];
  chain(path: string): UntypedNode;
}

/** What a client has for calling operations: the tree, `chain`, and paths as an index. */
export type Operations = Tree & Paths & UnknownPaths & Chain;

/** A path as text, with or without leading slash, with `{name}` placeholders. */
export interface SyncChain {
  chain<Path extends keyof SyncPaths>(path: Path): SyncPaths[Path];
  chain(path: string): UntypedNode;
}

/** What a client that can wait has for calling operations: the tree, `chain`, and paths as an index. */
export type SyncOperations = SyncTree & SyncPaths & UnknownPaths & SyncChain;
