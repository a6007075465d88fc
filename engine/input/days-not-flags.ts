import { isBlankCell } from "./data-rows.ts";
import { flagWords } from "./flag-words.ts";
import type { LayoutStep } from "./layout-step.ts";
import { indexHeadings, MatchTier, type HeadingMatch } from "./match-headings.ts";
import type { RawCell } from "./raw-sheet.ts";
import type { RecognisedSheet } from "./recognise-sheets.ts";
import type { TableSpec } from "./column-spec.ts";

/** Rows looked at. */
const sample = 1000;

/**
 * A column that says only whether is no column of days: CRMs export "Closed" Y or N beside the day under another heading.
 * The column of days is then the next surest heading, or there is none. What people chose themselves stays.
 */
export const daysNotFlags: LayoutStep = (recognised, spec) => {
  const { found } = recognised;
  const flags = found.matches.filter(
    ({ key, tier, column }) =>
      spec.columns[key].type === "date" && tier !== MatchTier.Mapped && saysWhether(recognised, column),
  );
  if (flags.length === 0) return recognised;
  const kept = found.matches.filter((match) => !flags.includes(match));
  const matches = flags.reduce<readonly HeadingMatch[]>(
    (sofar, { key }) => [...sofar, ...nextSurest(recognised, spec, key, sofar)],
    kept,
  );
  return { ...recognised, found: { ...found, matches } };
};

/** Every filled cell is yes or no. */
function saysWhether({ sheet, found }: RecognisedSheet, column: number): boolean {
  const from = found.heading.row + 1;
  const cells = sheet.rows.slice(from, from + sample).map((row) => row[column]);
  const filled = cells.filter((cell) => !isBlankCell(cell));
  return filled.length > 0 && filled.every(isFlag);
}

/** Dashes and zeros are how people write that there is no day. */
function isFlag(cell: RawCell): boolean {
  return (
    typeof cell === "boolean" ||
    (typeof cell === "string" && /\p{L}/u.test(cell) && flagWords.has(cell.trim().toLowerCase()))
  );
}

function nextSurest(
  recognised: RecognisedSheet,
  spec: TableSpec,
  key: string,
  taken: readonly HeadingMatch[],
): readonly HeadingMatch[] {
  const index = indexHeadings(spec);
  const columns = new Set(taken.map(({ column }) => column));
  const [best] = recognised.found.heading.readings
    .flatMap((ways, column) =>
      columns.has(column) || saysWhether(recognised, column)
        ? []
        : ways.flatMap((way) => index.get(way) ?? []).map((meaning) => ({ ...meaning, column })),
    )
    .filter((meaning) => meaning.key === key)
    .sort((a, b) => a.tier - b.tier || a.place - b.place || a.column - b.column);
  return best ? [{ key, column: best.column, tier: best.tier }] : [];
}
