import type { CellStyle } from "./cell-style.ts";
import { cellStyle, type Look } from "./design.ts";
import type { FormatWords } from "./number-formats.ts";

/**
 * The different looks of one workbook, numbered in the order they are first asked for. The numbers become the
 * workbook's own style numbers once the frame is written (`frameStyles`).
 */
export interface StyleBook {
  readonly words: FormatWords;
  number(look: Look): number;
  readonly styles: readonly CellStyle[];
}

/** @example styleBook(words).number({ role: "title" }) // 0 */
export function styleBook(words: FormatWords): StyleBook {
  const numbers = new Map<string, number>();
  const styles: CellStyle[] = [];
  return {
    words,
    styles,
    number(look) {
      const key = `${look.role}|${look.kind}|${look.mark}|${!!look.wrap}|${!!look.link}|${!!look.fractions}|${look.tint}|${!!look.first}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, styles.length);
      return styles.push(cellStyle(look, words)) - 1;
    },
  };
}
