// The total time-out of a call, together with the caller's own signal.

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** One signal for a time-out and for the caller's signal. It is made when the transport asks for it. */
export class Deadline {
  #timeoutMs;
  #caller;
  #controller;
  #timer;

  constructor(timeoutMs, caller) {
    this.#timeoutMs = timeoutMs;
    this.#caller = caller;
  }

  get signal() {
    this.#controller ??= this.#start();
    return this.#controller.signal;
  }

  /** Throws if the caller gave up already: then nothing was sent. */
  check() {
    if (this.#caller?.aborted) throw new GivenUp(this.#caller.reason);
  }

  clear() {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener('abort', this.#follow);
  }

  #start() {
    const controller = new AbortController();
    if (this.#timeoutMs <= LONGEST_TIMER_MS) {
      this.#timer = setTimeout(() => controller.abort(new TimedOut(this.#timeoutMs)), this.#timeoutMs);
    }
    this.#caller?.addEventListener('abort', this.#follow);
    return controller;
  }

  #follow = () => this.#controller.abort(this.#caller.reason);
}

class TimedOut extends Error {
  name = 'TimeoutError';

  constructor(timeoutMs) {
    super(`no response within ${timeoutMs} ms`);
  }
}

class GivenUp extends Error {
  name = 'AbortError';
  notSent = true;

  constructor(reason) {
    super('the caller gave up before the request was sent', { cause: reason });
  }
}
