import { DealStatus } from "../ground/deal-status.ts";
import { appendRows } from "../input/append-rows.ts";
import { lists } from "../input/lists.ts";
import type { RawCell, RawSheet } from "../input/raw-sheet.ts";
import type { SheetReport } from "../input/report-sheet.ts";
import { snapshots as table } from "../input/tables/snapshots.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { snapshotWords as words } from "../words/funnel/snapshot-words.ts";
import { say, type Language, type Text } from "../ground/text.ts";
import { historyKeys } from "../history/history-keys.ts";

/** The sheet with the funnel saved below those that stand there, or why there is nothing to save. */
export type SnapshotSheet =
  | {
      readonly sheet: RawSheet;
      /** The sheet it takes the place of; undefined for a new one. */
      readonly before?: RawSheet;
      readonly problem?: undefined;
    }
  | { readonly sheet?: undefined; readonly problem: Text };

type Key = keyof typeof table.columns;

/**
 * Saves the open deals of the day of the plan into the sheet Snapshots, below those saved before: later runs show how the
 * funnel has moved since. Saved again on the same day, the funnel takes the place of that day's.
 *
 * A deal without a code is left out: nobody could find it again. Stages and managers go by their codes, else names.
 *
 * @param isOurs which sheet of snapshots may be written again; the others are left alone and a new one is made
 * @see CALC-13
 * @example addSnapshot(plan, "en").sheet?.rows[1] // [46203, "D1", "2.1", 1000, "M1", 46250, "A"]
 */
export function addSnapshot(
  plan: SalesPlan,
  language: Language,
  isOurs: (raw: RawSheet) => boolean = () => true,
): SnapshotSheet {
  const open = Array.from(plan.deals.status.keys()).filter((deal) => plan.deals.status[deal] === DealStatus.Open);
  const rows = open.flatMap((deal) => rowOf(plan, language, deal));
  if (rows.length === 0) return { problem: open.length === 0 ? words.noDeals : words.noCodes };
  const keys = Object.keys(table.columns) as readonly Key[];
  const made: RawSheet = {
    name: say(table.name, language),
    table: "Snapshots",
    rows: [
      keys.map((key) => say(table.columns[key].heading, language)),
      ...rows.map((row) => keys.map((key) => row[key])),
    ],
  };
  const standing = plan.input.recognised.find((report) => report.table === "Snapshots" && isOurs(report.raw));
  if (!standing) return { sheet: made };
  return { sheet: appendRows(standing, made, rowsOfDay(plan, standing)), before: standing.raw };
}

function rowOf({ input, asOf, funnel }: SalesPlan, language: Language, deal: number): Record<Key, RawCell>[] {
  const { Deals } = input.tables;
  const keys = historyKeys(input.tables);
  const dealId = keys.deal(deal);
  if (dealId === undefined) return [];
  const finite = (value: number): RawCell => (Number.isFinite(value) ? value : null);
  const category: Text | undefined = Object.values(lists.category)[funnel.category[deal]];
  return [
    {
      snapshotDate: asOf,
      dealId,
      stage: keys.stage(funnel.stage[deal]) ?? null,
      amount: finite(Deals.amount[deal] / input.moneyUnit.perUnit),
      managerId: keys.manager(Deals.managerId[deal]) ?? null,
      forecastClose: finite(Deals.forecastClose[deal]),
      category: category === lists.category.none ? null : (category?.[language] ?? null),
    },
  ];
}

/** Rows of the standing sheet that say how the funnel stood on the day of the plan. */
function rowsOfDay({ input, asOf }: SalesPlan, { raw }: SheetReport): Set<number> {
  const { snapshotDate, source, sources, sheetRow } = input.tables.Snapshots;
  const rows = Array.from(snapshotDate.keys());
  const isThere = (row: number): boolean =>
    snapshotDate[row] === asOf && sources[source[row]].sheet === raw.name && sources[source[row]].file === raw.file;
  return new Set(rows.filter(isThere).map((row) => sheetRow[row]));
}
