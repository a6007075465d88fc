import type { Money } from "../../ground/units.ts";
import { goalsSheetWords as words } from "../../words/goals/goals-sheet-words.ts";
import { money, number, text, type ColumnMore } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Formula, TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** One whole to be split, and its parts. Expressions are formulas without "=". */
export interface AllocationGroup {
  /** The whole, in units of the currency. */
  readonly whole: { readonly value: number; readonly expression?: string };
  /** Step of the parts; the smallest unit when absent. */
  readonly roundTo?: { readonly value: number; readonly expression: string };
  /** The bases are shares that must make 1; otherwise nothing is split. */
  readonly sharesOfOne?: boolean;
  readonly parts: readonly AllocationPart[];
}

export interface AllocationPart {
  readonly label: string;
  /** A fixed share of the whole; the others divide what is left by their bases. */
  readonly share?: { readonly value: number; readonly expression?: string };
  readonly base: { readonly value: number; readonly expression?: string };
  /** What the engine gave it, in small units; NaN is not computed. */
  readonly money: Money;
}

interface Row {
  readonly group: AllocationGroup;
  readonly part: AllocationPart;
  readonly place: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The largest-remainder split as cells that any spreadsheet recalculates: one row per part, groups below one another.
 *
 * The column `money` holds the parts; every other column is a step on the way.
 *
 * @param key of the block; its cells are named by it
 * @param perUnit small units in a unit of the currency
 * @see CALC-07, AM-02, AM-60; `allocate`
 */
export function allocationBlock(
  context: SheetContext,
  key: string,
  title: string,
  perUnit: number,
  groups: readonly AllocationGroup[],
): TableBlock {
  const rows = rowsOf(groups);
  const cells = formulasOf(key, perUnit);
  const working = (of: (row: Row) => Formula | undefined): ColumnMore<Row> => ({
    width: 18,
    formula: (row) => (isLive(row) ? of(row) : undefined),
    mark: "muted",
  });
  const steps = rows.map((row) => stepsOf(row, perUnit));
  const step = (name: keyof NonNullable<(typeof steps)[number]>) => (_: Row, place: number) => steps[place]?.[name];
  return tableOf(context, rows, {
    key,
    title,
    plain: true,
    columns: [
      text("part", words.part, ({ part }) => part.label, { width: 24 }),
      money("money", words.money, ({ part }) => part.money, working(cells.money)),
      number("share", words.share, ({ part }) => part.share?.value, working(cells.share)),
      number("base", words.base, ({ part }) => part.base.value || 0, working(cells.base)),
      number("weight", words.weightOf, step("weight"), working(cells.weight)),
      number("steps", words.steps, step("raw"), working(cells.steps)),
      number("remainder", words.remainder, step("remainder"), working(cells.remainder)),
      number("given", words.given, step("given"), working(cells.given)),
      number("order", words.key, step("order"), working(cells.order)),
    ],
  });
}

function rowsOf(groups: readonly AllocationGroup[]): Row[] {
  const rows: Row[] = [];
  for (const group of groups) {
    const first = rows.length;
    const last = first + group.parts.length - 1;
    group.parts.forEach((part, place) => rows.push({ group, part, place, first, last }));
  }
  return rows;
}

/** Live where the whole is a formula and the engine could split it. */
function isLive({ group, part }: Row): boolean {
  return group.whole.expression !== undefined && !Number.isNaN(part.money);
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function formulasOf(key: string, perUnit: number) {
  const range = (column: string, { first, last }: Row) => `{${key}.${column}#${first}}:{${key}.${column}#${last}}`;
  const whole = ({ group }: Row) => `ROUND((${group.whole.expression})*${perUnit},0)`;
  const step = ({ group }: Row) => (group.roundTo ? `ROUND(${group.roundTo.expression}*${perUnit},0)` : "1");
  const count = (row: Row) => (row.group.roundTo ? `INT(${whole(row)}/${step(row)})` : whole(row));
  const upTo = (row: Row) => `{${key}.remainder#${row.first}}:{${key}.remainder#${row.first + row.place}}`;
  const digits = (row: Row) => `MIN(9,14-INT(LOG10(MAX(1,${count(row)}))))`;
  return {
    share: ({ part }: Row) =>
      part.share?.expression ? `=IF(${part.share.expression}="","",${part.share.expression})` : undefined,
    base: ({ part }: Row) => (part.base.expression ? `=${part.base.expression}` : undefined),
    weight: (row: Row) => `=${weightFormula(row, range("share", row), range("base", row))}`,
    steps: (row: Row) => {
      const value = `ROUND(${count(row)}*{weight}/SUM(${range("weight", row)}),${digits(row)})`;
      return row.group.sharesOfOne
        ? `=IF(ABS(SUM(${range("base", row)})-1)>{Settings.shareTolerance}+1/10^9,"",${value})`
        : `=${value}`;
    },
    remainder: (row: Row) => `=IF({steps}="","",ROUND({steps}-INT({steps}),${digits(row)}))`,
    given: (row: Row) =>
      `=IF({steps}="","",INT({steps})+IF(SUMPRODUCT(--(${range("remainder", row)}>{remainder}))+SUMPRODUCT(--(${upTo(row)}={remainder}))` +
      `<=${count(row)}-SUMPRODUCT(INT(${range("steps", row)})),1,0))`,
    order: (row: Row) => `=IF({steps}="","",{given}+ROUND({weight}/SUM(${range("weight", row)}),9)/2)`,
    money: (row: Row) => {
      const rest = row.group.roundTo
        ? `+IF(MATCH(MAX(${range("order", row)}),${range("order", row)},0)=${row.place + 1},${whole(row)}-${count(row)}*${step(row)},0)`
        : "";
      return `=IF({steps}="","",({given}*${step(row)}${rest})/${perUnit})`;
    },
  };
}

/** Given shares first; bases that are all zero make equal parts. */
function weightFormula({ group }: Row, shares: string, bases: string): string {
  const byBase = `IF(SUM(${bases})=0,1,{base})`;
  if (group.parts.every(({ share }) => share === undefined)) return byBase;
  const open = `SUMPRODUCT(--NOT(ISNUMBER(${shares})),${bases})`;
  const others = `(ROWS(${shares})-COUNT(${shares}))`;
  const left = `MAX(0,1-ROUND(SUM(${shares}),9))`;
  return (
    `IF(COUNT(${shares})=0,${byBase},IF(AND(COUNT(${shares})=ROWS(${shares}),SUM(${shares})=0),1,` +
    `IF(ISNUMBER({share}),{share},${left}*IF(${open}=0,1/${others},{base}/${open}))))`
  );
}

/** The same steps in numbers, for the cells' values. */
function stepsOf(row: Row, perUnit: number) {
  if (Number.isNaN(row.part.money)) return undefined;
  const { parts, whole, roundTo } = row.group;
  const weights = weightsOf(parts);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const step = roundTo ? Math.round(roundTo.value * perUnit) : 1;
  const count = Math.floor(Math.round(whole.value * perUnit) / step);
  const digits = Math.min(9, 14 - Math.floor(Math.log10(Math.max(1, count))));
  const raws = weights.map((weight) => rounded((count * weight) / sum, digits));
  const remainders = raws.map((raw) => rounded(raw - Math.floor(raw), digits));
  const left = count - raws.reduce((total, raw) => total + Math.floor(raw), 0);
  const own = remainders[row.place];
  const rank =
    remainders.filter((one) => one > own).length +
    remainders.slice(0, row.place + 1).filter((one) => one === own).length;
  const given = Math.floor(raws[row.place]) + (rank <= left ? 1 : 0);
  const weight = weights[row.place];
  return { weight, raw: raws[row.place], remainder: own, given, order: given + nine(weight / sum) / 2 };
}

function weightsOf(parts: readonly AllocationPart[]): number[] {
  const shares = parts.map(({ share }) => finite(share?.value));
  const bases = parts.map(({ base }) => base.value || 0);
  const given = shares.filter((share) => share !== null);
  const sumOf = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  if (given.length === 0) return sumOf(bases) === 0 ? bases.map(() => 1) : bases;
  if (given.length === parts.length) return sumOf(given) === 0 ? given.map(() => 1) : given;
  const left = Math.max(0, 1 - nine(sumOf(given)));
  const open = sumOf(bases.filter((_, place) => shares[place] === null));
  const others = parts.length - given.length;
  return shares.map((share, place) => share ?? left * (open === 0 ? 1 / others : bases[place] / open));
}

function nine(value: number): number {
  return rounded(value, 9);
}

/** A spreadsheet keeps 15 digits: more decimals than they leave would be noise. */
function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
