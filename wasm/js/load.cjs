'use strict';
// Loads a WebAssembly module of this package, synchronously and once.

const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** A function that returns the module `core` or `pure`, ready. */
exports.loader = (name) => {
  let module;
  return () => {
    if (module === undefined) {
      const loaded = require(`./${name}.js`);
      loaded.initSync({ module: new WebAssembly.Module(readFileSync(join(__dirname, `${name}_bg.wasm`))) });
      module = loaded;
    }
    return module;
  };
};
