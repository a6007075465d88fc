import { actionWords as words } from "../../words/overview/action-words.ts";
import { date, money, text, whole } from "../column.ts";
import type { TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";
import type { FirstPage } from "./first-page.ts";

/** What to do on Monday in full, each with its kind (AM-87). */
export function actionsTable(context: SheetContext, { actions }: Pick<FirstPage, "actions">): TableBlock[] {
  if (actions.length === 0) return [];
  const table = tableOf(context, actions, {
    key: "actions",
    title: words.title,
    plain: true,
    wide: true,
    columns: [
      whole("rank", words.rank, ({ rank }) => rank),
      text("kind", words.kind, ({ kind }) => words.kinds[kind], { json: ({ kind }) => kind }),
      text("who", words.who, ({ who }) => who),
      money("money", words.money, (action) => action.money, { span: 2 }),
      date("by", words.by, ({ by }) => by),
      text("what", words.what, ({ what }) => what, { span: 7, wrap: true }),
    ],
  });
  return [table];
}
