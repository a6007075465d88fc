import type { Hours, Money } from "../ground/units.ts";
import { AbcClass } from "../ground/abc-class.ts";

/** One value per client; money in whole units, blanks NaN. */
export interface MatrixInput {
  /** AbcClass by potential; None where unknown. */
  readonly potential: Uint8Array;
  /** AbcClass by money received; a loss-maker stands with C, None is who does not pay. */
  readonly actual: Uint8Array;
  readonly revenue: Float64Array;
  readonly effective: Float64Array;
  readonly unrealised: Float64Array;
  readonly normHours: Float64Array;
  readonly spentHours: Float64Array;
}

export interface MatrixCell {
  readonly clients: number;
  readonly revenue: Money;
  readonly effective: Money;
  readonly unrealised: Money;
  readonly normHours: Hours;
  readonly spentHours: Hours;
  /** Spent ÷ norm; NaN where the norm is 0. */
  readonly ratio: number;
}

const measures = ["revenue", "effective", "unrealised", "normHours", "spentHours"] as const;
/** Rows and columns: A, B, C, then unknown or none. */
export const matrixGroups = [AbcClass.A, AbcClass.B, AbcClass.C, AbcClass.None] as const;

/**
 * Crosses what clients could pay with what they do pay: potential A, B, C, unknown down; actual A, B, C, none across.
 *
 * @returns 4 × 4 cells, `cells[potential][actual]`, in the order of `matrixGroups`; every client is in one cell
 * @throws RangeError if columns differ in length
 * @see CALC-03, AM-11
 * @example actualByPotential(columns)[0][2].unrealised // what the A potentials who pay like C could still pay
 */
export function actualByPotential(input: MatrixInput): readonly (readonly MatrixCell[])[] {
  const count = input.potential.length;
  for (const [name, column] of Object.entries(input)) {
    if (column.length !== count) throw new RangeError(`${name}, expected ${count} rows, got ${column.length}`);
  }
  const cells = matrixGroups.map(() => matrixGroups.map(emptyCell));
  for (let row = 0; row < count; row++) {
    const actual = input.actual[row] === AbcClass.Loss ? AbcClass.C : input.actual[row];
    const cell = cells[placeOf(input.potential[row])][placeOf(actual)];
    cell.clients++;
    for (const measure of measures) cell[measure] += input[measure][row] || 0;
  }
  return cells.map((line) =>
    line.map((cell) => ({ ...cell, ratio: cell.normHours > 0 ? cell.spentHours / cell.normHours : NaN })),
  );
}

function placeOf(group: number): number {
  return Math.min(group, matrixGroups.length - 1);
}

function emptyCell() {
  return { clients: 0, revenue: 0, effective: 0, unrealised: 0, normHours: 0, spentHours: 0 };
}
