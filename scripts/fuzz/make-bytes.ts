import type { FuzzCase } from "./fuzz-case.ts";
import type { Random } from "./random.ts";

/** A file with some bytes turned, cut out, doubled or cut off. */
export function makeBytes(random: Random, models: readonly Uint8Array[]): FuzzCase {
  let bytes = Uint8Array.from(random.pick(models));
  for (let change = 1 + random.below(8); change > 0 && bytes.length > 0; change--) bytes = changed(bytes, random);
  const name = random.pick(["a.xlsx", "b.csv"]);
  return { kind: "bytes", name, data: Buffer.from(bytes).toString("base64") };
}

function changed(bytes: Uint8Array<ArrayBuffer>, random: Random): Uint8Array<ArrayBuffer> {
  const at = random.below(bytes.length);
  const length = 1 + random.below(random.chance(0.5) ? 4 : 400);
  switch (random.below(5)) {
    case 0: {
      const turned = bytes.slice();
      for (let place = at; place < Math.min(bytes.length, at + length); place++) turned[place] = random.below(256);
      return turned;
    }
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 2:
      return joined(bytes.subarray(0, at + length), bytes.subarray(at));
    case 3:
      return random.chance(0.2) ? bytes.slice(0, at) : bytes;
    default: {
      const turned = bytes.slice();
      turned[at] ^= 1 << random.below(8);
      return turned;
    }
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
