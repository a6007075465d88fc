import { cellAddress } from "../../engine/index.ts";
import type { CellBlock } from "./cell-blocks.ts";

/** A rectangle of cells that look alike; rows and columns are 0-based, ends inclusive. */
export interface StyleArea {
  readonly style: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The block as few rectangles: runs down each column, joined with the same run of the column before. */
export function styleAreas({ top, columns, cells, styles }: CellBlock): StyleArea[] {
  const done: StyleArea[] = [];
  let before = new Map<string, StyleArea>();
  for (let column = 0; column < columns; column++) {
    const runs = new Map<string, StyleArea>();
    for (let row = 0; row < cells.length;) {
      const style = styles[row * columns + column];
      let end = row;
      while (end + 1 < cells.length && styles[(end + 1) * columns + column] === style) end++;
      if (style >= 0) {
        const key = `${row}-${end}-${style}`;
        const left = before.get(key)?.left ?? column;
        before.delete(key);
        runs.set(key, { style, top: top + row, left, bottom: top + end, right: column });
      }
      row = end + 1;
    }
    done.push(...before.values());
    before = runs;
  }
  return [...done, ...before.values()];
}

export function areaAddress({ top, left, bottom, right }: StyleArea): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}
