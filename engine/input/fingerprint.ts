import type { Input } from "./read-input.ts";
import type { TableName } from "./tables/index.ts";

const prime = 16777619;
/** What builds keep for the next ones is no data of the user: a build for the same day has the same print. */
const keptByBuilds: TableName = "BuildHistory";

/**
 * Short print of the input, on every result sheet: two people with the same print look at the same data (AM-62).
 *
 * Taken over every typed cell, every text and every setting (two 32-bit FNV-1a sums); not a secret, not a proof.
 *
 * @example fingerprint(input) // "3f9a01c2-77b1e004"
 */
export function fingerprint(input: Input): string {
  const sums = { one: 2166136261, two: 5381 };
  const addNumbers = (numbers: Uint8Array | Uint32Array) => {
    for (let at = 0; at < numbers.length; at++) addNumber(sums, numbers[at]);
  };
  const addWords = (words: string) => {
    for (let at = 0; at < words.length; at++) addNumber(sums, words.charCodeAt(at));
    addNumber(sums, 0xffff);
  };
  addWords(JSON.stringify(input.settings));
  for (const [name, table] of Object.entries(input.tables)) {
    if (name === keptByBuilds) continue;
    addWords(name);
    for (const [key, column] of Object.entries(table)) {
      // Texts may come from other sheets (clients built from their payments), everything else only from its own.
      if (isWords(column)) {
        if (column.words.length === 0) continue;
        addWords(key);
        column.words.forEach(addWords);
        addNumbers(bitsOf(column.codes));
      } else if (ArrayBuffer.isView(column) && table.found.has(key)) {
        addWords(key);
        addNumbers(bitsOf(column));
      }
    }
  }
  return `${hex(sums.one)}-${hex(sums.two)}`;
}

function addNumber(sums: { one: number; two: number }, value: number): void {
  sums.one = Math.imul(sums.one ^ value, prime);
  sums.two = (Math.imul(sums.two, 33) + value) | 0;
}

function isWords(column: unknown): column is { codes: Int32Array; words: readonly string[] } {
  return typeof column === "object" && column !== null && "words" in column && "codes" in column;
}

/** Four bytes at a time where they come so: a million rows are a hundred million bytes. */
function bitsOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array | Uint32Array {
  const whole = byteOffset % 4 === 0 && byteLength % 4 === 0;
  return whole ? new Uint32Array(buffer, byteOffset, byteLength / 4) : new Uint8Array(buffer, byteOffset, byteLength);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
