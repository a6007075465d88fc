import { normaliseKey } from "../input/normalise-key.ts";

/** Which clients stand together as one group of companies. */
export interface CompanyGroups {
  /** Group of each row of Clients, numbered from 0 in the order of their first client. */
  readonly of: Int32Array;
  /** How many groups there are, those of one client included. */
  readonly count: number;
  /** Row of Clients whose name stands for the group: its head, else its first client. */
  readonly head: Int32Array;
  /** How many clients each has. */
  readonly members: Int32Array;
}

interface GroupColumns {
  /** Row of Clients of the parent company; -1 has none. */
  readonly parentId: Int32Array;
  /** Name of the group of companies; code -1 is blank. */
  readonly companyGroup: { readonly codes: Int32Array; readonly words: readonly string[] };
}

/**
 * Groups of companies: a client stands with its parent, and the parent's parent, up to the head; clients that name the same
 * group stand together whether it is a client itself or not. The name wins over the parent.
 *
 * Parents in a circle end where it closes: all of it is one group.
 *
 * @see CALC-01 (groups of companies)
 * @example parents -1, 0, 1, -1 → groups 0 0 0 1
 */
export function companyGroups({ parentId, companyGroup }: GroupColumns): CompanyGroups {
  const heads = Int32Array.from(parentId.keys(), (row) => headOf(parentId, row));
  const names = companyGroup.words.map(normaliseKey);
  const numbers = new Map<string, number>();
  const head: number[] = [];
  const of = heads.map((top, row) => {
    const named = [row, top].map((one) => companyGroup.codes[one]).find((code) => code >= 0);
    const key = named === undefined ? `client ${top}` : `name ${names[named]}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, head.length);
    return head.push(top) - 1;
  });
  const members = new Int32Array(head.length);
  for (const group of of) members[group] += 1;
  return { of, count: head.length, head: Int32Array.from(head), members };
}

/** The client above that has no parent; of a circle its smallest row, so that all of it has the same head. */
function headOf(parentId: Int32Array, row: number): number {
  const passed = new Set([row]);
  let top = row;
  while (parentId[top] >= 0) {
    top = parentId[top];
    if (passed.has(top)) return Math.min(...circleOf(parentId, top));
    passed.add(top);
  }
  return top;
}

function circleOf(parentId: Int32Array, from: number): number[] {
  const circle = [from];
  for (let row = parentId[from]; row !== from; row = parentId[row]) circle.push(row);
  return circle;
}
