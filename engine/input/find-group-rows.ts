/** A table before its records are known: one entry a row, in the order of the sheet. */
export interface RowsByLevel {
  /** Money of each row; NaN is none. */
  readonly money: Float64Array;
  /** Rows that may be groups: no day and no id of their own. */
  readonly mayBeGroup: Uint8Array;
  /** Depth of each row by outline, by indent, by leading blanks; each left out when it says nothing. */
  readonly depths: readonly ArrayLike<number>[];
  /** Rows with nothing but a name and money, where others have more; left out when none or all are so. */
  readonly bare?: Uint8Array;
  /** Names of the rows. */
  readonly names: readonly string[];
  /** The printed total of the table, where there is one. */
  readonly total: number;
}

/** Each group row with the row behind the last of its own, or before the first where groups stand below. */
export type GroupRows = ReadonlyMap<number, number>;

/** Fewest groups of two and more rows for sums alone to be believed. */
const fewestGroups = 2;
const noGroups: GroupRows = new Map();

/**
 * AM-75: rows whose money is that of the rows below them (or above, where groups are summed up below). Ways to tell are
 * tried from the surest: the outline, rows with nothing but a name and money, indents, "Parent:Child", sums alone. None
 * is believed unless the money agrees all through the table.
 *
 * @returns rows that are groups; empty when all are records
 * @example findGroupRows(…) // 950 = 700 + 250 and 50 = 50, and the printed total is 1000
 */
export function findGroupRows(table: RowsByLevel): GroupRows {
  const { depths, bare } = table;
  let turned: RowsByLevel | undefined;
  const below = (): RowsByLevel => (turned ??= reversed(table));
  const ways: (() => GroupRows)[] = [
    ...depths.slice(0, 1).map((depth) => () => byDepth(table, depth, false)),
    ...depths.slice(0, 1).map((depth) => () => backward(byDepth(below(), flip(depth), false), table)),
    ...(bare ? [() => byBoundaries(table, bare), () => backward(byBoundaries(below(), flip(bare)), table)] : []),
    ...depths.slice(1).map((depth) => () => byDepth(table, depth, true)),
    ...depths.slice(1).map((depth) => () => backward(byDepth(below(), flip(depth), true), table)),
    () => byNames(table),
    () => bySums(table),
    () => backward(bySums(below()), table),
  ];
  for (const way of ways) {
    const found = way();
    if (found.size > 0) return found;
  }
  return noGroups;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.006 + Math.abs(a) * 1e-9;
}

/** Groups by depth: a row is one when the next is deeper, and its money is that of the deepest below. */
function byDepth(table: RowsByLevel, depth: ArrayLike<number>, coversAll: boolean): GroupRows {
  const { money, mayBeGroup } = table;
  const groups = new Map<number, number>();
  for (let row = 0; row + 1 < money.length; row++)
    if (mayBeGroup[row] && depth[row + 1] > depth[row]) groups.set(row, endOfDepth(depth, row));
  if (groups.size === 0) return noGroups;
  let agreed = 0;
  let differed = 0;
  for (const [row, end] of groups) {
    if (Number.isNaN(money[row])) continue;
    if (isSame(money[row], sumOfRecords(money, groups, row + 1, end))) agreed++;
    else differed++;
  }
  if (differed * 10 > agreed) return noGroups;
  if (coversAll && !isCovered(table, groups) && !agreesWithTotal(table, groups)) return noGroups;
  return groups;
}

function endOfDepth(depth: ArrayLike<number>, row: number): number {
  let end = row + 1;
  while (end < depth.length && depth[end] > depth[row]) end++;
  return end;
}

function sumOfRecords(money: Float64Array, groups: GroupRows, from: number, to: number): number {
  let sum = 0;
  for (let row = from; row < to; row++) if (!groups.has(row) && !Number.isNaN(money[row])) sum += money[row];
  return sum;
}

/** Every record stands in some group. */
function isCovered({ money }: RowsByLevel, groups: GroupRows): boolean {
  let covered = 0;
  for (let row = 0; row < money.length; row++) {
    const end = groups.get(row);
    if (end !== undefined) covered = Math.max(covered, end);
    else if (row >= covered && !Number.isNaN(money[row])) return false;
  }
  return true;
}

function agreesWithTotal({ money, total }: RowsByLevel, groups: GroupRows): boolean {
  return !Number.isNaN(total) && isSame(total, sumOfRecords(money, groups, 0, money.length));
}

/**
 * Groups by what a row lacks: the money of a candidate is that of the records below it down to some other candidate, or
 * to the end. Candidates that do not agree are records with blanks.
 */
function byBoundaries(table: RowsByLevel, bare: ArrayLike<number>): GroupRows {
  const { money, mayBeGroup } = table;
  let candidates = Array.from(money.keys()).filter((row) => bare[row] && mayBeGroup[row] && !Number.isNaN(money[row]));
  for (let round = 0; round < 4 && candidates.length > 0; round++) {
    const groups = agreeing(money, candidates);
    if (groups.size === candidates.length)
      return isCovered(table, groups) || agreesWithTotal(table, groups) ? groups : noGroups;
    candidates = candidates.filter((row) => groups.has(row));
  }
  return noGroups;
}

/** Candidates whose money is that of the records down to a later candidate, with where that is. */
function agreeing(money: Float64Array, candidates: readonly number[]): Map<number, number> {
  const own = new Set(candidates);
  const bounds = [...candidates.slice(1), money.length];
  const sums = bounds.map(() => 0);
  let at = 0;
  let sum = 0;
  for (let row = candidates[0] + 1; row <= money.length; row++) {
    if (row === bounds[at]) sums[at++] = sum;
    if (row < money.length && !own.has(row) && !Number.isNaN(money[row])) sum += money[row];
  }
  const groups = new Map<number, number>();
  candidates.forEach((row, place) => {
    const before = place === 0 ? 0 : sums[place - 1];
    for (let bound = place; bound < Math.min(bounds.length, place + mostBounds); bound++) {
      if (sums[bound] === before || !isSame(money[row], sums[bound] - before)) continue;
      groups.set(row, bounds[bound]);
      return;
    }
  });
  return groups;
}

/** How many rows of groups further a group may end. */
const mostBounds = 500;

/** "Alfa" above "Alfa:North" and "Alfa:South", as QuickBooks writes jobs of a client: a group when the money agrees. */
function byNames({ money, names, mayBeGroup }: RowsByLevel): GroupRows {
  const groups = new Map<number, number>();
  if (!names.some((name) => name.includes(":"))) return groups;
  for (let row = 0; row + 1 < money.length; row++) {
    const beginning = `${names[row].toLowerCase()}:`;
    let end = row + 1;
    while (end < money.length && names[end].toLowerCase().startsWith(beginning)) end++;
    if (end === row + 1 || !mayBeGroup[row]) continue;
    if (Number.isNaN(money[row]) || isSame(money[row], sumOfRecords(money, groups, row + 1, end))) groups.set(row, end);
  }
  return groups;
}

/**
 * Groups by sums alone: the first row is the sum of those below it up to the next such row, and so on to the end. Equal
 * sums may be chance, so several groups of two and more rows are asked for, or the printed total must agree.
 */
function bySums(table: RowsByLevel): GroupRows {
  const { money, mayBeGroup } = table;
  const groups = new Map<number, number>();
  let large = 0;
  for (let row = 0; row < money.length;) {
    const end = mayBeGroup[row] ? endOfSum(money, row) : -1;
    if (end < 0) return noGroups;
    groups.set(row, end);
    if (end > row + 2) large++;
    row = end;
  }
  if (groups.size === 0 || groups.size * 2 > money.length) return noGroups;
  return large >= fewestGroups || agreesWithTotal(table, groups) ? groups : noGroups;
}

/** The row behind the last of those that make up the money of a row; -1 when none do. Rows of nothing go along. */
function endOfSum(money: Float64Array, row: number): number {
  const wanted = money[row];
  if (!(wanted > 0)) return -1;
  let sum = 0;
  for (let end = row + 1; end < money.length; end++) {
    if (money[end] < 0) return -1;
    sum += money[end] || 0;
    if (sum > wanted + 0.006 + wanted * 1e-9) return -1;
    if (!isSame(sum, wanted)) continue;
    while (end + 1 < money.length && !(money[end + 1] > 0) && !(money[end + 1] < 0)) end++;
    return end + 1;
  }
  return -1;
}

/** The table from its end, for groups that are summed up below their rows. */
function reversed(table: RowsByLevel): RowsByLevel {
  return {
    ...table,
    money: table.money.slice().reverse(),
    mayBeGroup: table.mayBeGroup.slice().reverse(),
    names: [...table.names].reverse(),
  };
}

function flip(values: ArrayLike<number>): ArrayLike<number> {
  return Array.from(values).reverse();
}

function backward(groups: GroupRows, { money }: RowsByLevel): GroupRows {
  const last = money.length - 1;
  return new Map(Array.from(groups, ([row, end]) => [last - row, last - end]));
}
