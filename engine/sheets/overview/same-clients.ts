import { commonWords } from "../../words/common-words.ts";
import { noteTables } from "../../input/note-tables.ts";
import { text as words } from "../../ground/text.ts";
import { money, text } from "../column.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";

const title = words(
  "Clients that may be one: write yes, no, or the name that is right under Same as; the next build obeys",
  "Возможно, один клиент: напишите под «То же, что» да, нет или верное название; следующий расчёт послушается",
);

/** R-28.same: pairs of clients whose names look alike, with the money of both and a cell for the answer (AM-76). */
export function sameClientsTable(context: SheetContext): Block | undefined {
  const { plan, notes } = context;
  const pairs = plan.input.maybeSame;
  if (pairs.length === 0) return undefined;
  const [, other] = noteTables["R-28.same"];
  return tableOf(context, pairs, {
    key: "same",
    title,
    columns: [
      text("client", commonWords.client, ({ client }) => client, { width: 30 }),
      money("money", words("Its money", "Его деньги"), (pair) => pair.money),
      text("other", other, (pair) => pair.other, { width: 30 }),
      money("otherMoney", words("Money of the other", "Деньги другого"), (pair) => pair.otherMoney),
      notes.of("R-28.same", (pair) => [pair.client, pair.other]),
    ],
  });
}
