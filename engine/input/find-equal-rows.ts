import type { ColumnValues } from "./raw-table.ts";

/**
 * Groups of two and more rows whose typed columns are all equal; blanks equal blanks. Linear in the rows.
 *
 * @returns row numbers of each group ascending, groups by their first row
 */
export function findEqualRows(columns: readonly ColumnValues[], rowCount: number): readonly (readonly number[])[] {
  if (columns.length === 0 || rowCount < 2) return [];
  const hashes = hashRows(columns, rowCount);
  // open addressing: each slot holds the first row of its kind, plus one
  let size = 16;
  while (size < rowCount * 2) size *= 2;
  const slots = new Int32Array(size);
  const groups = new Map<number, number[]>();
  for (let row = 0; row < rowCount; row++) {
    let slot = hashes[row] & (size - 1);
    while (slots[slot] !== 0 && !isEqual(columns, hashes, slots[slot] - 1, row)) slot = (slot + 1) & (size - 1);
    if (slots[slot] === 0) {
      slots[slot] = row + 1;
      continue;
    }
    const first = slots[slot] - 1;
    const group = groups.get(first);
    if (group) group.push(row);
    else groups.set(first, [first, row]);
  }
  return Array.from(groups.values()).sort((a, b) => a[0] - b[0]);
}

function isEqual(columns: readonly ColumnValues[], hashes: Int32Array, one: number, other: number): boolean {
  if (hashes[one] !== hashes[other]) return false;
  for (const values of columns) if (!Object.is(values[one], values[other])) return false;
  return true;
}

function hashRows(columns: readonly ColumnValues[], rowCount: number): Int32Array {
  const hashes = new Int32Array(rowCount);
  for (const values of columns) {
    // a Float64 is two words of bits; every NaN we write has the same
    const words =
      values instanceof Float64Array ? new Int32Array(values.buffer, values.byteOffset, values.length * 2) : values;
    const isWide = words.length === rowCount * 2;
    for (let row = 0; row < rowCount; row++) {
      const bits = isWide ? Math.imul(words[row * 2], 0x9e3779b1) ^ words[row * 2 + 1] : words[row];
      hashes[row] = mix(hashes[row] ^ bits);
    }
  }
  return hashes;
}

function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return Math.imul(once ^ (once >>> 13), 0xc2b2ae35) ^ (once >>> 16);
}
