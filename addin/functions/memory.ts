import type { Cell, Cells } from "./cell.ts";

/** Results of the last calls: Excel calls again when rows are inserted or a file is opened, with the same cells. */
export interface Memory<Result> {
  recall(id: string, args: readonly (Cells | undefined)[], compute: () => Result): Result;
}

interface Remembered<Result> {
  readonly args: readonly (Cells | undefined)[];
  readonly result: Result;
  readonly size: number;
}

/**
 * Keeps the results of the last calls by their arguments; the least recently used go first.
 *
 * Arguments are found by a hash and then compared cell by cell, so that no two calls are ever mixed up. They are kept as
 * they came: a host hands over new arrays with every call.
 *
 * @param mostCalls calls to keep
 * @param mostCells cells of all their arguments together
 */
export function createMemory<Result>(mostCalls = 200, mostCells = 1_000_000): Memory<Result> {
  const calls = new Map<string, Remembered<Result>>();
  let size = 0;
  const forget = (key: string, { size: cells }: Remembered<Result>): void => {
    calls.delete(key);
    size -= cells;
  };
  return {
    recall(id, args, compute) {
      const key = `${id} ${hashOf(args)}`;
      const known = calls.get(key);
      if (known) {
        forget(key, known);
        if (known.args.length === args.length && known.args.every((cells, place) => areEqual(cells, args[place]))) {
          calls.set(key, known);
          size += known.size;
          return known.result;
        }
      }
      const call = { args, result: compute(), size: sizeOf(args) };
      if (call.size > mostCells) return call.result;
      calls.set(key, call);
      size += call.size;
      for (const [oldKey, old] of calls) {
        if (calls.size <= mostCalls && size <= mostCells) break;
        forget(oldKey, old);
      }
      return call.result;
    },
  };
}

function sizeOf(args: readonly (Cells | undefined)[]): number {
  return args.reduce((cells, rows) => cells + (rows ? rows.length * (rows[0]?.length ?? 0) : 0), 0);
}

function areEqual(one: Cells | undefined, other: Cells | undefined): boolean {
  if (one === undefined || other === undefined || one.length !== other.length) return one === other;
  return one.every((row, at) => {
    const second = other[at];
    return row.length === second.length && row.every((cell, column) => Object.is(cell, second[column]));
  });
}

const float = new Float64Array(1);
const halves = new Uint32Array(float.buffer);

/** FNV-1a over the bits of numbers and the letters of texts. */
function hashOf(args: readonly (Cells | undefined)[]): number {
  let hash = 0x811c9dc5;
  const mix = (bits: number): void => {
    hash = Math.imul(hash ^ bits, 0x01000193);
  };
  for (const rows of args) {
    mix(rows ? rows.length : -1);
    for (const row of rows ?? []) for (const cell of row) mixCell(cell, mix);
  }
  return hash;
}

function mixCell(cell: Cell, mix: (bits: number) => void): void {
  if (typeof cell === "number") {
    float[0] = cell;
    mix(halves[0]);
    mix(halves[1]);
  } else if (typeof cell === "string") {
    mix(cell.length);
    for (let at = 0; at < cell.length; at++) mix(cell.charCodeAt(at));
  } else mix(cell === true ? 1 : cell === false ? 2 : 3);
}
