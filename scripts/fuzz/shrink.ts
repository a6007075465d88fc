import type { RawSheet } from "../../engine/index.ts";
import type { FuzzCase } from "./fuzz-case.ts";

/**
 * Makes a case that fails as small as it gets: parts are left out while it fails in the same way.
 *
 * @param fails tells whether a smaller case still fails so
 * @param tries the most it may ask
 */
export async function shrink(
  one: FuzzCase,
  fails: (smaller: FuzzCase) => Promise<boolean>,
  tries = 200,
): Promise<FuzzCase> {
  let best = one;
  let left = tries;
  for (let better = true; better && left > 0;) {
    better = false;
    for (const smaller of smallerCases(best)) {
      if (left-- <= 0) break;
      if (!(await fails(smaller))) continue;
      best = smaller;
      better = true;
      break;
    }
  }
  return best;
}

function* smallerCases(one: FuzzCase): Generator<FuzzCase> {
  switch (one.kind) {
    case "options":
      for (const words of withoutParts(one.words)) yield { ...one, words };
      return;
    case "tables":
      for (const sheets of withoutParts(one.sheets)) yield { ...one, sheets };
      for (const [at, sheet] of one.sheets.entries())
        for (const smaller of smallerSheets(sheet)) yield { ...one, sheets: one.sheets.with(at, smaller) };
      return;
    case "bytes":
    case "xml": {
      // A zip without some of its bytes is only damaged; text may be cut.
      if (one.name.endsWith(".xlsx")) return;
      const bytes = [...Buffer.from(one.data, "base64")];
      for (const fewer of withoutParts(bytes)) yield { ...one, data: Buffer.from(fewer).toString("base64") };
    }
  }
}

function* smallerSheets(sheet: RawSheet): Generator<RawSheet> {
  const [heading = [], ...rows] = sheet.rows;
  for (const fewer of withoutParts(rows)) yield { ...sheet, rows: [heading, ...fewer] };
  for (let column = heading.length - 1; column >= 0; column--)
    yield { ...sheet, rows: sheet.rows.map((row) => row.filter((_, at) => at !== column)) };
}

/** The list without its halves, quarters, eighths … */
function* withoutParts<T>(list: readonly T[]): Generator<T[]> {
  for (let size = Math.ceil(list.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < list.length; at += size) yield [...list.slice(0, at), ...list.slice(at + size)];
}
