import { actionWords as words } from "../../words/overview/action-words.ts";
import { date, money, text, whole } from "../column.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";
import { firstPageActions } from "./first-page-actions.ts";

/** What to do on Monday: the five things worth most, each with who, what, money and day (AM-87). */
export function mondayActions(context: SheetContext): Block[] {
  const actions = firstPageActions(context);
  if (actions.length === 0) return [];
  const table = tableOf(context, actions, {
    key: "actions",
    title: words.title,
    plain: true,
    side: true,
    columns: [
      whole("rank", words.rank, ({ rank }) => rank, { width: 6 }),
      text("kind", words.kind, ({ kind }) => words.kinds[kind], { json: ({ kind }) => kind, width: 24 }),
      text("who", words.who, ({ who }) => who, { width: 22 }),
      text("what", words.what, ({ what }) => what, { width: 60, wrap: true, link: ({ link }) => link }),
      money("money", words.money, (action) => action.money, { width: 15 }),
      date("by", words.by, ({ by }) => by, { width: 12 }),
    ],
  });
  return [table];
}
