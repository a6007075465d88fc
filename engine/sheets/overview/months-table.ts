import { commonWords } from "../../words/common-words.ts";
import { firstPageWords as words } from "../../words/overview/first-page-words.ts";
import { partsOf } from "../../ground/day.ts";
import type { Day } from "../../ground/units.ts";
import { money, text } from "../column.ts";
import type { TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";
import type { FirstPage } from "./first-page.ts";

/** The months of the bullet chart in figures; of those to come the range, P10 to P90. */
export function monthsTable(context: SheetContext, { months }: Pick<FirstPage, "months">): TableBlock {
  return tableOf(context, months.months, {
    key: "months",
    title: words.months,
    plain: true,
    wide: true,
    columns: [
      { key: "month", heading: words.month, kind: "month", of: ({ month }) => month, span: 2 },
      money("plan", commonWords.plan, ({ plan }) => plan),
      money("won", words.won, ({ won }) => won),
      money("still", words.still, ({ won, expected }) => Math.max(0, expected - won), { span: 2 }),
      money("expected", commonWords.expected, ({ expected }) => expected, { span: 2 }),
      money("p10", words.p10, ({ p10 }) => p10, { span: 2 }),
      money("p90", words.p90, ({ p90 }) => p90, { span: 2 }),
      text("name", words.month, ({ month }) => shortMonth(context, month), { mark: "muted" }),
    ],
  });
}

/** "Sep": below a chart's column there is no room for the year. */
function shortMonth({ language }: SheetContext, month: Day): string {
  const { year, month: place } = partsOf(month);
  const day = new Date(Date.UTC(year, place - 1, 1));
  return day.toLocaleDateString(language === "ru" ? "ru-RU" : "en-US", { month: "short", timeZone: "UTC" });
}
