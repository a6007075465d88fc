import type { CellValue } from "../../engine/index.ts";
import type { SheetPlan } from "../../drawing/sheet-plan.ts";
import { guardText } from "./guard-text.ts";

/** Some rows of a sheet, ready for one range: `cells` as they are written, `styles` as numbers of the style book. */
export interface CellBlock {
  readonly top: number;
  readonly columns: number;
  /** Null leaves a cell as it is. */
  readonly cells: readonly (readonly CellValue[])[];
  /** Row by row; -1 where nothing stands. */
  readonly styles: Int16Array;
  /** Estimate of the cells as JSON. */
  readonly bytes: number;
}

/** Estimated bytes of one block: three of them make a request. */
const mostBytes = 400_000;

/**
 * The cells of a sheet in blocks of rows; each block is made when it is asked for, so that a hundred thousand rows are
 * never held twice.
 *
 * @param rename the formula in the words of the workbook
 */
export function* cellBlocks(plan: SheetPlan, rename: (formula: string) => string): Iterable<CellBlock> {
  const regions = [...plan.regions].sort((one, other) => one.top - other.top);
  const last = Math.max(-1, ...regions.map(({ bottom }) => bottom));
  let columns = Math.max(1, plan.widths.length);
  let top = 0;
  let cells: CellValue[][] = [];
  let styles: number[][] = [];
  let bytes = 0;
  let first = 0;
  const finish = (): CellBlock => {
    for (const line of cells) while (line.length < columns) line.push(null);
    const numbers = new Int16Array(cells.length * columns).fill(-1);
    styles.forEach((line, row) => line.forEach((style, column) => (numbers[row * columns + column] = style)));
    return { top, columns, cells, styles: numbers, bytes };
  };
  for (let row = 0; row <= last; row++) {
    const line: CellValue[] = new Array<CellValue>(columns).fill(null);
    const looks: number[] = [];
    bytes += columns * 5;
    while (first < regions.length && regions[first].bottom < row) first++;
    for (let place = first; place < regions.length && regions[place].top <= row; place++) {
      const region = regions[place];
      if (region.bottom < row) continue;
      region.writeRow(row, (column, value, style, formula) => {
        const written = formula === undefined ? guardText(value) : rename(formula);
        line[column] = written === "" ? null : written;
        looks[column] = style;
        columns = Math.max(columns, column + 1);
        bytes += typeof written === "string" ? written.length * 2 + 3 : 12;
      });
    }
    cells.push(line);
    styles.push(looks);
    if (bytes < mostBytes) continue;
    yield finish();
    top = row + 1;
    cells = [];
    styles = [];
    bytes = 0;
  }
  if (cells.length > 0) yield finish();
}
