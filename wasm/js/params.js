// Parameters as JSON text: every digit of a bigint, and no value that JSON would silently change.

// What stands where JSON is due; exchange.rs has the same numbers.
const FOUND = { lostDigits: 0, nan: 1, infinite: 2, function: 3, symbol: 4, undefined: 5, cycle: 6, noJson: 7 };
const KINDS = { string: 8, number: 9, boolean: 10, object: 12, bigint: 13 };
// From here on a number cannot be 64 bits; the core says so.
const BEYOND_64_BITS = 2 ** 63;

/** A value that JSON cannot say; `field` is a JSON pointer to it. */
export class Unwritable extends Error {
  constructor(found) {
    super('no JSON');
    this.field = '';
    this.found = found;
  }

  /** The same, seen from one level above. */
  within(name) {
    this.field = `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}${this.field}`;
    return this;
  }
}

/** Parameters that are JSON text already. */
export class JsonText {
  constructor(text) {
    this.text = text;
  }
}

/** Parameters as JSON text; nothing for none. Members that are `undefined` are left out. */
export function writeParams(params, name) {
  if (params === undefined || params === null) return undefined;
  if (params instanceof JsonText) return params.text;
  try {
    return check(params, []) ? write(params) : JSON.stringify(params);
  } catch (error) {
    if (error instanceof Unwritable && error.field === '') error.field = name;
    throw error;
  }
}

/** The number for the kind of a value, for an error. */
export function kindOf(value) {
  if (value === null) return 11;
  if (value === undefined) return FOUND.undefined;
  if (Number.isNaN(value)) return FOUND.nan;
  return FOUND[typeof value] ?? KINDS[typeof value];
}

/** Throws for what JSON cannot say; returns whether there is a bigint, which `JSON.stringify` refuses. */
function check(value, ancestors) {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return false;
    case 'bigint':
      return true;
    case 'number':
      if (!Number.isFinite(value)) throw new Unwritable(Number.isNaN(value) ? FOUND.nan : FOUND.infinite);
      if (Math.abs(value) > Number.MAX_SAFE_INTEGER && Math.abs(value) < BEYOND_64_BITS) throw new Unwritable(FOUND.lostDigits);
      return false;
    case 'object':
      return value !== null && checkObject(value, ancestors);
    default:
      throw new Unwritable(kindOf(value));
  }
}

function checkObject(value, ancestors) {
  if (ancestors.includes(value)) throw new Unwritable(FOUND.cycle);
  ancestors.push(value);
  let hasBigint = false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) hasBigint = checkMember(value[index], index, ancestors) || hasBigint;
  } else if (typeof value.toJSON === 'function') {
    hasBigint = check(value.toJSON(), ancestors);
  } else {
    if (Object.prototype.toString.call(value) !== '[object Object]') throw new Unwritable(FOUND.noJson);
    for (const name of Object.keys(value)) {
      const member = value[name];
      if (member !== undefined) hasBigint = checkMember(member, name, ancestors) || hasBigint;
    }
  }
  ancestors.pop();
  return hasBigint;
}

function checkMember(value, name, ancestors) {
  try {
    return check(value, ancestors);
  } catch (error) {
    throw error instanceof Unwritable ? error.within(name) : error;
  }
}

/** Like `JSON.stringify`, with bigints; the value was checked. */
function write(value) {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value.toJSON === 'function') return write(value.toJSON());
  const members = Object.keys(value).filter((name) => value[name] !== undefined);
  return `{${members.map((name) => `${JSON.stringify(name)}:${write(value[name])}`).join(',')}}`;
}
