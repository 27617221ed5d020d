// The three forms of a call: the tree of names, `chain(path)`, and the path as an index.

const INSPECT = Symbol.for('nodejs.util.inspect.custom');
// What every step wraps; printing a step prints this.
const TARGET = Object.assign(() => {}, { [INSPECT]: () => '[path of tenfen]' });

/** The method of a client by which a chain makes its call. */
export const INVOKE = Symbol('invoke');

/**
 * A step on the way to an operation. Any property leads one step further; calling it calls the operation, and its last
 * name is the method. So `delete` and `apply` are steps like any other until they are called.
 */
class Step {
  #invoke;
  #path;
  #isNames;

  constructor(invoke, path, isNames) {
    this.#invoke = invoke;
    this.#path = path;
    this.#isNames = isNames;
  }

  get(_, name) {
    if (typeof name === 'symbol') return this.#symbol(name);
    if (isProbe(name)) return undefined;
    return node(this.#invoke, `${this.#path}/${name}`, this.#isNames);
  }

  apply(_, _this, [params, options]) {
    const end = this.#path.lastIndexOf('/');
    const method = this.#path.slice(end + 1);
    return this.#invoke(this.#path.slice(0, Math.max(end, 0)), this.#isNames, method, params, options);
  }

  set() {
    return false;
  }

  defineProperty() {
    return false;
  }

  deleteProperty() {
    return false;
  }

  #symbol(name) {
    return name === INSPECT || name === Symbol.toPrimitive ? () => `[${this.#path}]` : undefined;
  }
}

/** A step. `path` is text, or names joined with `/`. */
export function node(invoke, path, isNames) {
  return new Proxy(TARGET, new Step(invoke, path, isNames));
}

/** Names that JavaScript looks up by itself: a step that had them would be taken for a promise, or be called by JSON. */
function isProbe(name) {
  return name === 'then' || name === 'toJSON';
}

/** The base of a client: what it does not have itself is the first name of a path. */
export function Operations() {}

Operations.prototype = new Proxy(Object.create(null), {
  get(_, name, client) {
    if (typeof name === 'symbol' || name in Object.prototype) return Reflect.get(Object.prototype, name, client);
    if (isProbe(name)) return undefined;
    return node((...call) => client[INVOKE](...call), name, !name.includes('/'));
  },
});
