import type { Hours, Money } from "../ground/units.ts";
import { AbcClass, abcKeys, timeNormClass } from "../ground/abc-class.ts";

/** One value per client. */
export interface MigrationInput {
  /** AbcClass of the period before and of this one. */
  readonly before: Uint8Array;
  readonly now: Uint8Array;
  /** Whole money units; NaN is 0. */
  readonly moneyBefore: Float64Array;
  readonly moneyNow: Float64Array;
}

/** Clients that went from one class to another. */
export interface MigrationCell {
  readonly clients: number;
  readonly moneyBefore: Money;
  readonly moneyNow: Money;
  /** Hours a year of the time norms they need more (or, negative, release). */
  readonly hours: Hours;
}

export interface Migration {
  /** `cells[before][now]` by AbcClass; row None: new clients, column None: lost ones. */
  readonly cells: readonly (readonly MigrationCell[])[];
  readonly up: number;
  readonly down: number;
  readonly stayed: number;
  readonly gained: MigrationCell;
  readonly lost: MigrationCell;
  /** Of all moves, the new and the lost included. */
  readonly hours: Hours;
}

/**
 * Crosses the class of the period before with that of this one: in clients, in money and in hours of the time norms.
 *
 * Who brought no money in either period is in no cell of interest: none to none. Loss-makers take the norm of C.
 *
 * @param normHours hours a year of one client of A, B, C
 * @throws RangeError if columns differ in length
 * @see AM-16
 * @example one client from A (34 h) to C (1.5 h) → cells[0][2].hours is −32.5
 */
export function classMigration(input: MigrationInput, normHours: readonly Hours[]): Migration {
  const { before, now, moneyBefore, moneyNow } = input;
  for (const [name, column] of Object.entries(input))
    if (column.length !== before.length)
      throw new RangeError(`${name}: expected ${before.length} rows, got ${column.length}`);
  const cells = abcKeys.map(() => abcKeys.map(emptyCell));
  for (let row = 0; row < before.length; row++) {
    const cell = cells[before[row]][now[row]];
    cell.clients++;
    cell.moneyBefore += moneyBefore[row] || 0;
    cell.moneyNow += moneyNow[row] || 0;
  }
  const hoursOf = (group: number): Hours => (group === AbcClass.None ? 0 : (normHours[timeNormClass(group)] ?? 0));
  cells.forEach((line, from) =>
    line.forEach((cell, to) => (cell.hours = cell.clients * (hoursOf(to) - hoursOf(from)))),
  );
  const paying = cells.slice(0, AbcClass.None).map((line) => line.slice(0, AbcClass.None));
  const count = (isCounted: (from: number, to: number) => boolean): number =>
    paying
      .flatMap((line, from) => line.filter((_, to) => isCounted(from, to)))
      .reduce((sum, one) => sum + one.clients, 0);
  return {
    cells,
    up: count((from, to) => to < from),
    down: count((from, to) => to > from),
    stayed: count((from, to) => to === from),
    gained: sumCells(cells[AbcClass.None].slice(0, AbcClass.None)),
    lost: sumCells(cells.slice(0, AbcClass.None).map((line) => line[AbcClass.None])),
    hours: sumCells(cells.flat()).hours,
  };
}

function emptyCell() {
  return { clients: 0, moneyBefore: 0, moneyNow: 0, hours: 0 };
}

function sumCells(cells: readonly MigrationCell[]): MigrationCell {
  const sum = emptyCell();
  for (const cell of cells) {
    sum.clients += cell.clients;
    sum.moneyBefore += cell.moneyBefore;
    sum.moneyNow += cell.moneyNow;
    sum.hours += cell.hours;
  }
  return sum;
}
