import type { IndicatorRows } from "./ridge-logistic.ts";

/** A column of the model: one word of one attribute; word -1 is blank. */
export interface IndicatorColumn {
  readonly attribute: number;
  readonly word: number;
  /** Training deals that have it. */
  readonly deals: number;
}

export interface Indicators {
  readonly columns: readonly IndicatorColumn[];
  /** The rows of other deals by the same columns; a word that has none tells nothing. */
  rowsOf(deals: ArrayLike<number>): IndicatorRows;
}

/**
 * One column per word of each attribute that two training deals have at least; blank is a word of its own.
 *
 * @param attributes codes per deal, -1 is blank
 * @param training rows of deals
 * @see CALC-55
 */
export function indicators(attributes: readonly ArrayLike<number>[], training: ArrayLike<number>): Indicators {
  const columns: IndicatorColumn[] = [];
  const placeOf = attributes.map((codes, attribute) => {
    const counts = new Map<number, number>();
    for (let at = 0; at < training.length; at++) {
      const word = codes[training[at]];
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const places = new Map<number, number>();
    for (const [word, deals] of counts) {
      if (deals < 2) continue;
      places.set(word, columns.length);
      columns.push({ attribute, word, deals });
    }
    return places;
  });
  return {
    columns,
    rowsOf: (deals) => {
      const found = new Int32Array(deals.length * attributes.length);
      const start = new Int32Array(deals.length + 1);
      let count = 0;
      for (let at = 0; at < deals.length; at++) {
        attributes.forEach((codes, attribute) => {
          const place = placeOf[attribute].get(codes[deals[at]]);
          if (place !== undefined) found[count++] = place;
        });
        start[at + 1] = count;
      }
      return { columns: found.subarray(0, count), start, columnCount: columns.length };
    },
  };
}
