import type { Money, Share } from "../ground/units.ts";

/** One value per client. */
export interface ClassReportColumns {
  /** Number of the class, 0 to classCount − 1; -1 where it is not set. */
  readonly class: Int8Array;
  /** Row of Managers; -1 is nobody. */
  readonly manager: Int32Array;
  /** Flags: a contact done in the period, an open deal, a first payment in the period. */
  readonly contacted: Uint8Array;
  readonly inDeal: Uint8Array;
  readonly firstPayer: Uint8Array;
  /** Money of the period, whole units; NaN is 0. */
  readonly money: Float64Array;
  /** Planned contacts whose day has passed. */
  readonly overdue: Int32Array;
}

export interface ClassFigures {
  readonly class: number;
  /** -1 is nobody; undefined in the totals of a class. */
  readonly manager?: number;
  readonly clients: number;
  readonly contacted: number;
  readonly inDeals: number;
  readonly firstPayers: number;
  readonly money: Money;
  readonly overdue: number;
  readonly contactedShare: Share;
  readonly convertedShare: Share;
}

export interface ClassReport {
  /** One per class that has clients, in the order of the list, those without a class last. */
  readonly classes: readonly ClassFigures[];
  /** The same by manager, in the order of managers, nobody last. */
  readonly byManager: readonly ClassFigures[];
}

/**
 * Clients by class, and by class and manager: contacted, in deals, first payers, money, overdue contacts.
 *
 * It takes nothing from managers but what they keep anyway.
 *
 * @throws RangeError if columns differ in length
 * @see CALC-37
 * @example 10 target clients, 6 contacted, 2 pay 300,000 for the first time → 0.60 and 0.20
 */
export function classReport(columns: ClassReportColumns): ClassReport {
  const count = columns.class.length;
  for (const [name, column] of Object.entries(columns))
    if (column.length !== count) throw new RangeError(`${name}: expected ${count} rows, got ${column.length}`);
  const rows = Array.from({ length: count }, (_, row) => row);
  const last = (number: number): number => (number < 0 ? Infinity : number);
  const byClass = grouped(rows, (row) => columns.class[row], last);
  return {
    classes: byClass.map(([one, ofClass]) => figuresOf(columns, ofClass, { class: one })),
    byManager: byClass.flatMap(([one, ofClass]) =>
      grouped(ofClass, (row) => columns.manager[row], last).map(([manager, own]) =>
        figuresOf(columns, own, { class: one, manager }),
      ),
    ),
  };
}

function grouped(
  rows: readonly number[],
  keyOf: (row: number) => number,
  placeOf: (key: number) => number,
): [number, number[]][] {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const own = groups.get(keyOf(row));
    if (own) own.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups].sort(([one], [other]) => placeOf(one) - placeOf(other));
}

function figuresOf(
  columns: ClassReportColumns,
  rows: readonly number[],
  of: { readonly class: number; readonly manager?: number },
): ClassFigures {
  const sum = (column: ArrayLike<number>): number => rows.reduce((total, row) => total + (column[row] || 0), 0);
  const [clients, contacted, firstPayers] = [rows.length, sum(columns.contacted), sum(columns.firstPayer)];
  return {
    ...of,
    clients,
    contacted,
    inDeals: sum(columns.inDeal),
    firstPayers,
    money: sum(columns.money),
    overdue: sum(columns.overdue),
    contactedShare: contacted / clients,
    convertedShare: firstPayers / clients,
  };
}
