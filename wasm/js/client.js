// The client: opens an exchange of the core, does what each step says, and makes an object of the end.

import { INVOKE, node, Operations } from './chain.js';
import { describe, WechatPayError } from './error.js';
import { kindOf, Unwritable, writeParams } from './params.js';
import { Deadline } from './deadline.js';
import { ReceivedHeaders, TenfenResponse } from './response.js';
import { fetchTransport } from './transport.js';

// What `Exchange.step` says; exchange.rs has the same numbers.
const SIGN = 0;
const VERIFY = 1;
const SEND = 2;
const NEED_KEY = 3;
const DONE = 4;

// The exchanges of the signed requests that others send.
const PREPARED = new WeakMap();

/** The method of a client that checks a call and makes it plain text. */
export const PLAIN = Symbol('plain');

const DEFAULT_TIMEOUT_MS = 30_000;
const CLIENT_OPTIONS = ['transport', 'now', 'random', 'sign', 'timeoutMs'];
const CALL_OPTIONS = ['headers', 'body', 'signal', 'timeoutMs'];
// What an option must be; exchange.rs has the same numbers.
const EXPECTED = { string: 1, milliseconds: 2, signal: 3, object: 4 };

/**
 * Makes the class `Client` of an entry. `load` returns the core's module, ready; `makeHost` makes of DER keys the object
 * that computes with them: `sign`, `verify`, `random`.
 */
export function makeClient({ load, makeHost }) {
  return class Client extends Operations {
    #core;
    #memory;
    #merchant;
    #sign;
    #verify;
    #random;
    #now;
    #transport;
    #timeoutMs;

    constructor(config, options = {}) {
      super();
      const core = load();
      checkClientOptions(core, options);
      this.#core = core;
      this.#memory = core.module_memory();
      this.#merchant = openMerchant(core, config);
      const host = makeHost(...takeKeys(core, this.#merchant), core);
      this.#sign = options.sign ?? host.sign;
      this.#verify = host.verify;
      this.#random = options.random ?? host.random;
      this.#now = options.now ?? Date.now;
      this.#transport = options.transport ?? fetchTransport;
      this.#timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    }

    /** The operation at a path written as text. */
    chain(path) {
      return node((...call) => this[INVOKE](...call), String(path), false);
    }

    /** Signs a call without sending it. */
    async prepare(method, path, params, options) {
      const exchange = this.#open(method, path, false, params, options);
      const request = await this.#advance(exchange);
      PREPARED.set(request, exchange);
      return request;
    }

    /** Verifies the response to a prepared request. */
    async accept(prepared, response) {
      const exchange = PREPARED.get(prepared);
      if (!exchange) throw new TypeError('accept() takes a request that prepare() of a client of tenfen returned');
      return this.#conclude(exchange, await response);
    }

    /** Makes a call: `chain.js` comes here from all three forms. */
    async [INVOKE](path, isNames, method, params, options) {
      const exchange = this.#open(method, path, isNames, params, options);
      try {
        const deadline = new Deadline(options?.timeoutMs ?? this.#timeoutMs, options?.signal);
        const request = await this.#advance(exchange, { deadline });
        let response;
        try {
          deadline.check();
          response = await this.#transport(request);
        } catch (error) {
          return await this.#fail(exchange, error);
        } finally {
          deadline.clear();
        }
        return await this.#conclude(exchange, response);
      } finally {
        exchange.free();
      }
    }

    [Symbol.for('nodejs.util.inspect.custom')]() {
      return 'Client {}';
    }

    /** The parts of a call as text, checked, for a call that another thread makes. */
    [PLAIN](method, path, isNames, params, options) {
      const exchange = this.#open(method, path, isNames, params, options);
      try {
        // It goes no further than to a request to sign, and fails for everything that is wrong with the call.
        if (options?.signal !== undefined) exchange.refuse_option('signal');
        const step = exchange.step(this.#now(), this.#random);
        if (step !== SIGN && step !== SEND) throw new WechatPayError(exchange.failure());
      } finally {
        exchange.free();
      }
      const { headers, body, timeoutMs } = options ?? {};
      return { json: writeParams(params, 'params'), options: { headers: headers && pairs(headers), body, timeoutMs } };
    }

    #open(method, path, isNames, params, options) {
      let json;
      let refusal;
      try {
        json = writeParams(params, 'params');
        refusal = checkCallOptions(options);
      } catch (error) {
        if (!(error instanceof Unwritable)) throw error;
        refusal = (exchange) => exchange.refuse_value(error.field, 0, error.found);
      }
      const headers = refusal || options?.headers == null ? '' : headerText(options.headers);
      const exchange = new this.#core.Exchange(
        this.#merchant, String(method), String(path), isNames, json, refusal ? undefined : options?.body, headers,
      );
      refusal?.(exchange);
      return exchange;
    }

    /** Computes until there is a request to send (returned), a response (`true`) or an error (thrown). */
    async #advance(exchange, { received, cause, deadline } = {}) {
      for (;;) {
        switch (exchange.step(this.#now(), this.#random)) {
          case SIGN: {
            try {
              const message = this.#bytes(exchange.message(), exchange.message_size(), this.#sign);
              const signature = this.#sign(message);
              exchange.signed(signature instanceof Uint8Array ? signature : await signature);
            } catch {
              exchange.give_up();
            }
            break;
          }
          case VERIFY:
            try {
              const key = exchange.platform_key();
              const message = this.#bytes(exchange.message(), exchange.message_size(), this.#verify);
              const signature = this.#bytes(exchange.signature(), exchange.signature_size(), this.#verify);
              const isGenuine = this.#verify(key, message, signature);
              exchange.verified(typeof isGenuine === 'boolean' ? isGenuine : await isGenuine);
            } catch {
              exchange.give_up();
            }
            break;
          case SEND:
            return readRequest(exchange.head(), exchange.body(), deadline);
          case NEED_KEY:
            exchange.give_up();
            break;
          case DONE:
            return true;
          default:
            throw new WechatPayError(exchange.failure(), received, cause);
        }
      }
    }

    /**
     * Bytes in the memory of the module: in place for a function that is done with them when it returns, a copy for others.
     */
    #bytes(start, size, user) {
      const view = new Uint8Array(this.#memory.buffer, start, size);
      return user.isImmediate ? view : view.slice();
    }

    async #conclude(exchange, response) {
      let received;
      try {
        received = readResponse(response);
      } catch (error) {
        return this.#fail(exchange, error);
      }
      exchange.received(received.status, received.headers.toText(), received.body);
      await this.#advance(exchange, { received });
      return new TenfenResponse(received, exchange.request_id());
    }

    /** Tells the core that no whole response came, and throws what it makes of that. */
    async #fail(exchange, error) {
      let partial;
      try {
        partial = error?.partial && readResponse(error.partial);
      } catch {
        // What cannot be read cannot be kept either; the failure itself counts.
      }
      if (partial) {
        exchange.broken(describe(error), partial.status, partial.headers.toText(), partial.body);
      } else {
        exchange.failed(describe(error), error?.notSent !== true);
      }
      await this.#advance(exchange, { received: partial, cause: error });
      throw error;
    }
  };
}

function checkClientOptions(core, options) {
  for (const name of Object.keys(options)) {
    if (!CLIENT_OPTIONS.includes(name)) {
      const problem = `\`${name}\` is no option of a client; the options are ${CLIENT_OPTIONS.join(', ')}`;
      throw new WechatPayError(core.refused_setting(problem));
    }
    const expected = name === 'timeoutMs' ? 'number' : 'function';
    if (options[name] !== undefined && typeof options[name] !== expected) {
      throw new WechatPayError(core.refused_setting(`\`${name}\` must be a ${expected}`));
    }
  }
}

function openMerchant(core, config) {
  let text;
  try {
    text = writeParams(config, 'config') ?? 'null';
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    throw new WechatPayError(core.refused_setting(`\`${error.field}\` is nothing that can be written as JSON`));
  }
  try {
    return new core.Merchant(text);
  } catch (failure) {
    throw typeof failure === 'string' ? new WechatPayError(failure) : failure;
  }
}

/** The merchant's key and WeChat Pay's keys in DER; none where the module computes with them itself. */
function takeKeys(core, merchant) {
  if (!merchant.take_private_key) return [undefined, []];
  const platformKeys = [];
  for (let key = merchant.platform_key(0); key; key = merchant.platform_key(platformKeys.length)) platformKeys.push(key);
  return [merchant.take_private_key(), platformKeys];
}

/** What is wrong with the options of a call, as something to tell the exchange. */
function checkCallOptions(options) {
  if (options === undefined || options === null) return undefined;
  const wrong = (name, expected) => (exchange) =>
    exchange.refuse_value(name, EXPECTED[expected], kindOf(name === 'options' ? options : options[name]));
  if (typeof options !== 'object') return wrong('options', 'object');
  for (const name of Object.keys(options)) {
    if (!CALL_OPTIONS.includes(name)) return (exchange) => exchange.refuse_option(name);
  }
  const { headers, body, signal, timeoutMs } = options;
  if (headers != null && typeof headers !== 'object') return wrong('headers', 'object');
  if (body !== undefined && typeof body !== 'string') return wrong('body', 'string');
  if (signal != null && typeof signal.addEventListener !== 'function') return wrong('signal', 'signal');
  if (timeoutMs !== undefined && !(timeoutMs > 0)) return wrong('timeoutMs', 'milliseconds');
  return undefined;
}

/** Names and values in turn, parted by NUL. A NUL of their own becomes another character that no header may have. */
function headerText(headers) {
  return pairs(headers).flat().map((text) => text.replaceAll('\0', '\x01')).join('\0');
}

function pairs(headers) {
  const all = typeof headers[Symbol.iterator] === 'function' ? [...headers] : Object.entries(headers);
  return all.filter(([, value]) => value !== undefined && value !== null).map((pair) => pair.map(String));
}

/** A request from its head: method, URL, limit, and names and values of headers in turn, one per line. */
function readRequest(head, body, deadline) {
  let start = 0;
  const line = () => {
    const end = head.indexOf('\n', start);
    const text = head.slice(start, end < 0 ? undefined : end);
    start = end < 0 ? head.length : end + 1;
    return text;
  };
  const request = {
    method: line(),
    url: line(),
    headers: {},
    body,
    maxResponseBytes: Number(line()),
    get signal() {
      return deadline?.signal;
    },
  };
  while (start < head.length) {
    const name = line();
    request.headers[name] = line();
  }
  return request;
}

/** What a transport returned, checked. */
function readResponse(response) {
  const { status, headers, body } = response ?? {};
  if (!Number.isInteger(status) || status < 0 || status > 999) {
    throw new TypeError('the transport returned no HTTP status');
  }
  if (headers === null || typeof headers !== 'object') throw new TypeError('the transport returned no headers');
  return { status, headers: new ReceivedHeaders(headers), body: bytesOf(body) };
}

function bytesOf(body) {
  if (body instanceof Uint8Array) return body;
  if (body === undefined || body === null) return new Uint8Array();
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  throw new TypeError('the transport returned a body that is no Uint8Array; text may differ from the bytes that were signed');
}
