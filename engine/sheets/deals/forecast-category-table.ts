import { commonWords } from "../../words/common-words.ts";
import { forecastWords as words } from "../../words/deals/forecast-words.ts";
import { money, share, text, whole } from "../column.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";

/** The period's forecast step by step: won, commit, best case, pipeline, against the target (CALC-49). */
export function forecastCategoryTable(context: SheetContext): Block {
  return tableOf(context, context.plan.forecast.lines, {
    key: "forecast",
    title: words.title,
    plain: true,
    columns: [
      text("category", words.category, ({ key }) => words.names[key], { json: ({ key }) => key }),
      whole("deals", commonWords.deals, ({ deals }) => deals),
      money("money", commonWords.money, (line) => line.money),
      money("total", words.upTo, ({ total }) => total, { help: words.upToHelp }),
      share("cover", words.cover, ({ cover }) => cover),
    ],
  });
}
