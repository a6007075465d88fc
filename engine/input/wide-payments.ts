import type { Issue } from "../ground/issue.ts";
import type { Day, Period } from "../ground/units.ts";
import { text } from "../ground/text.ts";
import { cellMoney } from "./cell-money.ts";
import { isBlankCell } from "./data-rows.ts";
import { dropFooters } from "./drop-footers.ts";
import { dropGroupRows } from "./drop-group-rows.ts";
import { fillMerged } from "./fill-merged.ts";
import { findWideTable, type WideTable } from "./find-wide-table.ts";
import { headingCurrency } from "./heading-currency.ts";
import { MatchTier } from "./match-headings.ts";
import { moneyScale } from "./money-scale.ts";
import type { LeftOutMoney, RawCell, RawSheet } from "./raw-sheet.ts";
import type { RecognisedSheet } from "./recognise-sheets.ts";
import { isSubtotal } from "./subtotal.ts";
import { payments } from "./tables/payments.ts";
import type { UserMapping } from "./user-choice.ts";
import { choicesOf } from "./user-choice.ts";

type Cells = readonly RawCell[];

/** Steps that make records of the rows before their periods are taken apart: a group is told by its whole money. */
const steps = [fillMerged, dropFooters, dropGroupRows];
const mayHold: ReadonlySet<string> = new Set(["Clients", "Payments"]);
const units: Readonly<Record<number, string>> = { 1e3: "thousand", 1e6: "million", 1e9: "billion" };

/**
 * Tables of money with months, quarters or years as columns, as reports and pivots have them, read as payments: a row for
 * each client and period. Said, with the sum. Months without a year anywhere are asked about.
 *
 * An amount stands on the last day of its period; of the latest period, which may not be over, on the first.
 *
 * A client list with periods beside stays one too, other tables are left alone.
 *
 * @param knownAs what a sheet is by its headings
 * @see AM-75
 */
export function widePayments(
  sheets: readonly RawSheet[],
  mapping: UserMapping,
  knownAs: (sheet: RawSheet) => RecognisedSheet | undefined,
  issues: Issue[],
): readonly RawSheet[] {
  const chosen = choicesOf(mapping, "sheet");
  return sheets.flatMap((sheet): readonly RawSheet[] => {
    const said = sheet.table ?? chosen(sheet.name);
    const known = knownAs(sheet);
    const mayBe = said === undefined ? known === undefined || mayHold.has(known.table) : said === "Payments";
    const headedAt = known?.found.heading.row;
    const wide =
      mayBe && sheet.owned === undefined ? findWideTable(sheet, mapping.get("Payments"), headedAt, issues) : undefined;
    const made = wide && asPayments(sheet, wide, issues);
    if (!made) return [sheet];
    if (said !== undefined || known?.table !== "Clients" || !tellsMore(known, wide)) return [made];
    return [{ ...sheet, from: sheet.from ?? sheet, readElsewhere: [...wide.periods.keys(), ...wide.totals] }, made];
  });
}

/** Whether a client list has words about its clients that payments have no place for. */
function tellsMore({ found }: RecognisedSheet, { client, periods, others, totals }: WideTable): boolean {
  const read = new Set([client, ...periods.keys(), ...others.map(({ column }) => column), ...totals]);
  return found.matches.some(({ column }) => !read.has(column));
}

function asPayments(given: RawSheet, wide: WideTable, issues: Issue[]): RawSheet | undefined {
  const { headingRow, client, periods, others } = wide;
  const { sheet, scale } = withoutGroups(given, wide, issues);
  const columns = [client, ...others.map(({ column }) => column)];
  const days = daysOf(periods);
  const rows: RawCell[][] = [];
  const currency: (string | undefined)[] = [undefined];
  const leftOut: LeftOutMoney[] = [];
  let sum = 0;
  let above: Cells = [];
  for (let row = headingRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    const isTotal = columns.some((column) => isSubtotal(cells[column], above));
    if (isTotal || cells.length === 0) {
      const amount = sumOf(given.rows[row], periods);
      if (amount !== 0) leftOut.push({ row, amount, reason: isTotal ? "printedTotal" : "groupRow" });
      continue;
    }
    above = cells;
    for (const [column, day] of days) {
      if (isBlankCell(cells[column]) || cells[column] === 0) continue;
      rows.push([...columns.map((one) => cells[one] ?? null), day, cells[column]]);
      currency.push(sheet.currency?.[row]);
      sum += cellMoney(cells[column]) || 0;
    }
  }
  if (rows.length === 0) return undefined;
  issues.push(told(given, wide, rows.length, sum * (scale ?? 1)), ...totalsDiffer(given, wide));
  const heading = ["Amount", scale && units[scale], currencyOf(wide)].filter((word) => word !== undefined).join(", ");
  return {
    name: given.name,
    file: given.file,
    table: "Payments",
    from: given.from ?? given,
    currency: given.currency && currency,
    uncalculated: given.uncalculated,
    rows: [[wide.shown[client], ...others.map(({ heading }) => heading), "Date", heading], ...rows],
    leftOut,
  };
}

/** The sheet with one amount a row, as the steps of laying out know it: rows of groups, footers and units go, merged cells hold. */
function withoutGroups(
  given: RawSheet,
  { headingRow, client, periods, others, shown }: WideTable,
  issues: Issue[],
): { readonly sheet: RawSheet; readonly scale?: number } {
  const amount = Math.max(shown.length, ...given.rows.slice(headingRow).map((cells) => cells.length));
  const first = Math.min(...periods.keys());
  const rows = given.rows.map((cells, row) => {
    if (row <= headingRow || cells.every(isBlankCell)) return cells;
    const whole = Array.from({ length: amount }, (_, column) => cells[column]);
    return [
      ...whole,
      row === headingRow + 1 && typeof cells[first] === "string" && Number.isNaN(cellMoney(cells[first]))
        ? cells[first]
        : sumOf(cells, periods),
    ];
  });
  const headings = Array.from({ length: amount + 1 }, (_, column) =>
    column === amount ? shown[first] : (shown[column] ?? ""),
  );
  const wide: RecognisedSheet = {
    sheet: { ...given, rows },
    table: "Payments",
    found: {
      heading: { row: headingRow, shown: headings, readings: [] },
      matches: [
        { key: "clientId", column: client, tier: MatchTier.Own },
        { key: "amount", column: amount, tier: MatchTier.Own },
        ...others.map(({ key, column }) => ({ key, column, tier: MatchTier.Alias })),
      ],
    },
    unknown: [],
  };
  const scaled = moneyScale(wide, payments, []);
  const said: Issue[] = [];
  const { sheet } = steps.reduce((before, step) => step(before, payments, said), scaled);
  issues.push(...said.map((issue) => ({ ...issue, column: undefined, heading: undefined })));
  return { sheet, scale: scaled.scales?.get("amount") };
}

function sumOf(cells: Cells, periods: ReadonlyMap<number, Period>): number {
  let sum = 0;
  for (const column of periods.keys()) sum += cellMoney(cells[column]) || 0;
  return sum;
}

function currencyOf({ shown, periods }: WideTable): string | undefined {
  return headingCurrency(shown[Math.min(...periods.keys())])?.currency;
}

/** The day of each period's money. */
function daysOf(periods: ReadonlyMap<number, Period>): readonly (readonly [number, Day])[] {
  const latest = Math.max(...Array.from(periods.values(), ({ to }) => to));
  return Array.from(periods, ([column, { from, to }]) => [column, to === latest ? from : to]);
}

/** A column of totals that is not the sum of the periods: some money may stand in a column that was not understood. */
function totalsDiffer(sheet: RawSheet, { headingRow, client, periods, totals, shown }: WideTable): readonly Issue[] {
  return totals.flatMap((column): Issue[] => {
    let printed = 0;
    let above: Cells = [];
    let own = 0;
    for (const cells of sheet.rows.slice(headingRow + 1)) {
      if (isSubtotal(cells[client], above)) continue;
      above = cells;
      printed += cellMoney(cells[column]) || 0;
      own += sumOf(cells, periods);
    }
    if (printed === 0 || Math.abs(printed - own) <= 0.005 + Math.abs(own) * 1e-9) return [];
    const inWords = (amount: number, language: string): string =>
      amount.toLocaleString(language, { maximumFractionDigits: 2 });
    return [
      {
        level: "warning",
        code: "WIDE_TOTAL",
        table: "Payments",
        sheet: sheet.name,
        file: sheet.file,
        row: headingRow + 1,
        column,
        heading: shown[column],
        message: text(
          `the printed totals come to ${inWords(printed, "en-US")}, the periods that were read to ${inWords(own, "en-US")}: is some period headed otherwise?`,
          `печатные итоги дают ${inWords(printed, "ru-RU")}, прочитанные периоды — ${inWords(own, "ru-RU")}: нет ли периода под другим заголовком?`,
        ),
        count: 1,
      },
    ];
  });
}

function told({ name, file }: RawSheet, { headingRow, periods, unread }: WideTable, count: number, sum: number): Issue {
  const inWords = (language: string): string => sum.toLocaleString(language, { maximumFractionDigits: 2 });
  const rest = unread.join(", ");
  return {
    level: "notice",
    code: "WIDE_TABLE",
    table: "Payments",
    sheet: name,
    file,
    row: headingRow + 1,
    message: text(
      `periods as columns (${periods.size}) were read as payments: ${count} amounts, ${inWords("en-US")} in all, each on the last day of its period, of the latest on the first${rest && `; columns not read: ${rest}`}`,
      `периоды в столбцах (${periods.size}) прочитаны как платежи: сумм ${count}, всего ${inWords("ru-RU")}, каждая — последним днём периода, у последнего — первым${rest && `; не прочитаны столбцы: ${rest}`}`,
    ),
    count: 1,
  };
}
