// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
// Types that the declarations share.

/** A whole number. Beyond `Number.MAX_SAFE_INTEGER` it is a `bigint`. */
export type Integer = number | bigint;

/**
 * Parameters with members that the documents do not list:
 * `const params: WithExtra<V3CertificatesGet> = { new_member: 1 }`.
 */
export type WithExtra<Params> = Params & Record<string, unknown>;
