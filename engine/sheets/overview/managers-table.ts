import { commonWords } from "../../words/common-words.ts";
import { firstPageWords } from "../../words/overview/first-page-words.ts";
import { overviewWords as words } from "../../words/overview/overview-words.ts";
import { money, share, text } from "../column.ts";
import type { TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";
import type { FirstPage } from "./first-page.ts";

/** Plan and fact of each seller, largest plan first. */
export function managersTable(context: SheetContext, { managers }: Pick<FirstPage, "managers">): TableBlock {
  return tableOf(context, managers, {
    key: "managers",
    title: words.managers,
    plain: true,
    wide: true,
    columns: [
      text("manager", commonWords.manager, ({ name }) => name, { span: 2 }),
      money("plan", commonWords.plan, ({ plan }) => plan),
      money("fact", commonWords.fact, ({ won }) => won),
      money("expected", commonWords.expected, ({ expected }) => expected, { span: 2 }),
      share("chance", words.chance, ({ chance }) => chance, { span: 2 }),
      text("verdict", firstPageWords.verdict, ({ verdict }) => verdict, {
        span: 4,
        json: ({ code }) => code,
        mark: ({ mark }) => mark,
      }),
    ],
  });
}
