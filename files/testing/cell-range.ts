/** A range of cells, all four bounds 1-based and inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const pattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/**
 * Reads an address or a range as it stands in a part. What is not one, turned round or beyond the grid gives nothing.
 *
 * @example cellRange("B2:C9") // { top: 2, left: 2, bottom: 9, right: 3 }
 */
export function cellRange(text: string | undefined): CellRange | undefined {
  const found = pattern.exec(text ?? "");
  if (!found) return undefined;
  const [, first, top, last = first, bottom = top] = found;
  const range = { top: Number(top), left: columnNumber(first), bottom: Number(bottom), right: columnNumber(last) };
  const inside = range.top >= 1 && range.bottom <= 1_048_576 && range.right <= 16_384;
  return inside && range.top <= range.bottom && range.left <= range.right ? range : undefined;
}

/** 1 for A. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export function holds(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

/** Pairs of ranges that share a cell, also partly; by the places in the list. */
export function overlapping(ranges: readonly (CellRange | undefined)[]): [number, number][] {
  return ranges.flatMap((one, at) =>
    ranges.slice(at + 1).flatMap((other, after): [number, number][] => {
      if (!one || !other) return [];
      const apart =
        one.bottom < other.top || other.bottom < one.top || one.right < other.left || other.right < one.left;
      return apart ? [] : [[at, at + 1 + after]];
    }),
  );
}
