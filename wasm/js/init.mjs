// Loads a WebAssembly module where that takes time.

/** `init` and `load` of a module whose bytes are at `url()` unless the caller says otherwise. */
export function initializer(module, url) {
  let started;
  let isReady = false;
  return {
    /** Loads the module: from beside this file, or from a URL, a Response, bytes or a WebAssembly.Module. */
    init(source) {
      started ??= start(source);
      return started;
    },
    load() {
      if (!isReady) throw new Error('tenfen is not loaded yet: `await init()` once before the first client');
      return module;
    },
  };

  async function start(source = url()) {
    try {
      if (source instanceof WebAssembly.Module || ArrayBuffer.isView(source) || source instanceof ArrayBuffer) {
        module.initSync({ module: source });
      } else {
        await module.default({ module_or_path: source });
      }
      isReady = true;
    } catch (error) {
      // The next call may try again.
      started = undefined;
      throw error;
    }
  }
}
