import type { ICellData, Nullable, ObjectMatrix, Styles } from "@univerjs/core";
import { fromUniverStyle, toUniverStyle } from "./univer-style.ts";
import type { GridRange, GridStyle } from "./workbook-grid.ts";

/** A look cells have in common, and what it becomes when something is laid over it. */
interface Look {
  readonly style: GridStyle;
  readonly next: Map<string, Look>;
  /** Univer's own number of it. */
  id?: string;
}

/** Looks of a sheet's cells: gathered while a request is carried out, laid on the cells at its end. */
export interface GatheredLooks {
  at(row: number, column: number): GridStyle;
  add(range: GridRange, style: GridStyle): void;
  /** Takes every look away. */
  remove(range: GridRange): void;
  /** Lays the gathered looks on the cells; the range around them, or undefined when there were none. */
  flush(): GridRange | undefined;
}

/** Knows the looks of one workbook, each once. */
export type LookBook = ReturnType<typeof lookBook>;

/** A workbook has some hundred looks and some hundred thousand cells: what a look becomes is worked out once. */
export function lookBook(styles: Styles) {
  const plain: Look = { style: {}, next: new Map() };
  const byId = new Map<string, Look>();
  const known = new Map<string, Look>();
  const lookOf = (style: GridStyle): Look => {
    const key = JSON.stringify(style);
    const look = known.get(key) ?? { style, next: new Map<string, Look>() };
    known.set(key, look);
    return look;
  };
  return {
    of(cell: Nullable<ICellData>): Look {
      const worn = cell?.s;
      if (worn === null || worn === undefined) return plain;
      if (typeof worn !== "string") return lookOf(fromUniverStyle(worn));
      const look = byId.get(worn) ?? lookOf(fromUniverStyle(styles.get(worn)));
      byId.set(worn, look);
      return look;
    },
    over(look: Look, key: string, style: GridStyle): Look {
      const known = look.next.get(key);
      if (known) return known;
      const made = lookOf({ ...look.style, ...style });
      look.next.set(key, made);
      return made;
    },
    idOf: (look: Look): string | undefined => (look.id ??= styles.setValue(toUniverStyle(look.style)) ?? undefined),
  };
}

/** The cells are written past Univer's commands, which take longer for a cell than the rest of a request. */
export function gatherLooks(cells: () => ObjectMatrix<Nullable<ICellData>>, book: LookBook): GatheredLooks {
  let gathered = new Map<number, Look[]>();
  const lineAt = (row: number): Look[] => {
    const line = gathered.get(row) ?? [];
    gathered.set(row, line);
    return line;
  };
  return {
    at: (row, column) => (gathered.get(row)?.[column] ?? book.of(cells().getValue(row, column))).style,
    add({ row, column, rows, columns }, style) {
      const key = JSON.stringify(style);
      const matrix = cells();
      for (let down = row; down < row + rows; down++) {
        const line = lineAt(down);
        for (let right = column; right < column + columns; right++)
          line[right] = book.over(line[right] ?? book.of(matrix.getValue(down, right)), key, style);
      }
    },
    remove({ row, column, rows, columns }) {
      const none = book.of(null);
      for (let down = row; down < row + rows; down++)
        for (let right = column; right < column + columns; right++) lineAt(down)[right] = none;
    },
    flush() {
      if (gathered.size === 0) return undefined;
      const matrix = cells();
      const rows = [...gathered.keys()];
      let left = Infinity;
      let right = 0;
      for (const [row, line] of gathered)
        line.forEach((look, column) => {
          left = Math.min(left, column);
          right = Math.max(right, column);
          const s = Object.keys(look.style).length === 0 ? null : book.idOf(look);
          const cell = matrix.getValue(row, column);
          if (cell) cell.s = s;
          else if (s) matrix.setValue(row, column, { s });
        });
      gathered = new Map();
      const top = rows.reduce((least, row) => Math.min(least, row));
      const bottom = rows.reduce((most, row) => Math.max(most, row));
      return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    },
  };
}
