// A verified response, and the headers of any response.

// A whole number of fewer digits is always exact as a number.
const LONG_DIGITS = 16;
// What a number in JSON can stand behind. Numbers of orders stand behind a quotation mark: they are text.
const BEFORE_NUMBER = new Set([...' \t\r\n:,[-'].map((character) => character.charCodeAt(0)));
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

const decoder = new TextDecoder();

/** A response that was verified. */
export class TenfenResponse {
  #data;
  #isParsed = false;

  constructor({ status, headers, body }, requestId) {
    this.status = status;
    this.requestId = requestId;
    this.headers = headers;
    this.body = body;
  }

  /** The body as JSON; `undefined` for an empty one, the bytes of one that is no JSON object. Parsed when first read. */
  get data() {
    if (!this.#isParsed) {
      this.#data = this.#parse();
      this.#isParsed = true;
    }
    return this.#data;
  }

  text() {
    return decoder.decode(this.body);
  }

  json() {
    return parseJson(this.body);
  }

  #parse() {
    if (this.body.length === 0) return undefined;
    try {
      const data = parseJson(this.body);
      return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : this.body;
    } catch {
      return this.body;
    }
  }
}

/** Header lines in the order they came. Names compare without regard to case. */
export class ReceivedHeaders {
  #pairs;

  /** Takes `Headers`, pairs, or an object from names to values. */
  constructor(headers) {
    const pairs = typeof headers[Symbol.iterator] === 'function' ? headers : Object.entries(headers);
    this.#pairs = [];
    for (const [name, value] of pairs) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one !== undefined && one !== null) this.#pairs.push([String(name), String(one)]);
      }
    }
  }

  /** The first value under a name. */
  get(name) {
    const wanted = name.toLowerCase();
    return this.#pairs.find(([other]) => other.toLowerCase() === wanted)?.[1];
  }

  [Symbol.iterator]() {
    return this.#pairs[Symbol.iterator]();
  }

  /** Names and values in turn, one per line. */
  toText() {
    let text = '';
    for (const [name, value] of this.#pairs) text += `${name}\n${oneLine(value)}\n`;
    return text;
  }
}

function oneLine(value) {
  return value.includes('\n') ? value.replaceAll('\n', ' ') : value;
}

/** JSON from bytes, with a bigint for every whole number that a number cannot hold exactly. */
function parseJson(bytes) {
  const text = decoder.decode(bytes);
  return hasLongDigits(bytes) ? parseExactly(text) : JSON.parse(text);
}

/** Whether there may be a number of so many digits: then one of them stands at a multiple of their number. */
function hasLongDigits(bytes) {
  for (let index = 0; index < bytes.length; index += LONG_DIGITS) {
    if (!isDigit(bytes[index])) continue;
    let start = index;
    let end = index + 1;
    while (isDigit(bytes[start - 1])) start -= 1;
    while (isDigit(bytes[end])) end += 1;
    if (end - start >= LONG_DIGITS && BEFORE_NUMBER.has(bytes[start - 1])) return true;
  }
  return false;
}

function isDigit(byte) {
  return byte >= 0x30 && byte <= 0x39;
}

function parseExactly(text) {
  const digits = [];
  // A name that does not occur in the text marks the place of a number.
  let mark = '~';
  while (text.includes(mark)) mark += '~';
  const marked = text.replace(STRING_OR_NUMBER, (token) => {
    if (token[0] === '"' || Number.isSafeInteger(Number(token)) || !/^-?\d+$/.test(token)) return token;
    digits.push(token);
    return `{"${mark}":${digits.length - 1}}`;
  });
  // The text must be JSON as it came, not only with its marks.
  const plain = JSON.parse(text);
  if (digits.length === 0) return plain;
  return JSON.parse(marked, (_, value) => (value?.[mark] === undefined ? value : BigInt(digits[value[mark]])));
}
