// The same as `tenfen`; keys are computed in WebAssembly, for hosts without cryptography of their own. Fifteen times slower.

export * from './index.js';
