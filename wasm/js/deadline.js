// The total time-out of a call, together with the caller's own signal.

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** One signal for a time-out and for the caller's signal. */
export class Deadline {
  #controller = new AbortController();
  #timer;
  #caller;

  constructor(timeoutMs, caller) {
    if (timeoutMs <= LONGEST_TIMER_MS) {
      this.#timer = setTimeout(() => this.#controller.abort(new TimedOut(timeoutMs)), timeoutMs);
    }
    this.#caller = caller;
    caller?.addEventListener('abort', this.#follow);
  }

  get signal() {
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
