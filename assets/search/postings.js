/**
 * Reads the postings of a shard's terms. PostingWriter.java and RangeEncoder.java write them.
 */

/** Documents of one article have numbers from a multiple of this on; the first is the article's. */
export const STRIDE = 16;

const CONTEXTS = 32 * 32;
const PRECISION = 12;
const DIGITS = 4;
const TOP = 2 ** 24;

const [FREQUENCY, SECTION, NEXT_SECTION, ARTICLE_WEIGHT, SECTION_WEIGHT, POSITIONS, POSITION, STEP] =
  [0, 1, 2, 3, 4, 5, 6, 7];
const STEPS = 16;

/** A binary range decoder whose contexts learn, as in LZMA. */
class RangeDecoder {
  #bytes;
  #at = 0;
  #code = 0;
  #range = 2 ** 32 - 1;
  #zeros = new Uint16Array((STEP + STEPS) * CONTEXTS).fill(2 ** (PRECISION - 1));
  #seen = new Uint8Array((STEP + STEPS) * CONTEXTS);

  constructor(text) {
    this.#bytes = atob(text);
    for (let i = 0; i < 4; i++) this.#next();
  }

  #next() {
    const byte = this.#at < this.#bytes.length ? this.#bytes.charCodeAt(this.#at) : 0;
    this.#at++;
    this.#code = ((this.#code << 8) | byte) >>> 0;
  }

  number(kind) {
    const base = kind * CONTEXTS;
    let length = 0;
    while (this.#bit(base + length)) length++;
    let value = 1;
    let node = 1;
    for (let i = 1; i <= length; i++) {
      let digit;
      if (i <= DIGITS) {
        digit = this.#bit(base + 32 * (length + 1) + node);
        node = 2 * node + digit;
      } else {
        digit = this.#decode(this.#range >>> 1);
      }
      value = 2 * value + digit;
    }
    return value - 1;
  }

  #bit(context) {
    const probability = this.#zeros[context];
    const bit = this.#decode((this.#range >>> PRECISION) * probability);
    const seen = this.#seen[context];
    const rate = seen < 2 ? 2 : seen < 6 ? 3 : seen < 16 ? 4 : 5;
    if (seen < 127) this.#seen[context]++;
    this.#zeros[context] += bit ? -(probability >> rate) : (2 ** PRECISION - probability) >> rate;
    return bit;
  }

  #decode(bound) {
    const bit = this.#code < bound ? 0 : 1;
    if (bit) {
      this.#code -= bound;
      this.#range -= bound;
    } else {
      this.#range = bound;
    }
    while (this.#range < TOP) {
      this.#range = (this.#range << 8) >>> 0;
      this.#next();
    }
    return bit;
  }
}

/** For each of so many terms the documents, its weight in each, and its positions in some. */
export function decode(text, count) {
  const reader = new RangeDecoder(text);
  return Array.from({ length: count }, () => termOf(reader));
}

function termOf(reader) {
  const frequency = reader.number(FREQUENCY);
  const step = STEP + Math.min(STEPS - 1, 32 - Math.clz32(frequency));
  const ids = new Uint32Array(frequency);
  const weights = new Uint32Array(frequency);
  const positions = new Map();
  let article = -1;
  let section = 0;
  for (let i = 0; i < frequency; i++) {
    const next = Math.max(0, article) + reader.number(step);
    section = next === article ? section + 1 + reader.number(NEXT_SECTION) : reader.number(SECTION);
    article = next;
    const id = article * STRIDE + section;
    ids[i] = id;
    weights[i] = reader.number(section === 0 ? ARTICLE_WEIGHT : SECTION_WEIGHT);
    const places = section === 0 ? reader.number(POSITIONS) : 0;
    if (places > 0) {
      let position = 0;
      positions.set(id, Array.from({ length: places }, () => (position += reader.number(POSITION))));
    }
  }
  return { ids, weights, positions };
}
