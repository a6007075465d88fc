import { expect, test } from "vitest";
import { readNotes } from "../../input/read-notes.ts";
import { say, type Text } from "../../ground/text.ts";
import { columnOf } from "../table-of.ts";
import { noteKeeper, type NoteKeeper } from "./user-notes.ts";

const earlier = {
  name: "ABC",
  owned: "R-01",
  rows: [
    ["ABC: who brings the money"],
    [],
    ["Место", "Клиент", "Примечание"],
    [1, "Альфа", "звонить в мае"],
    [2, "Бета", null],
    [],
    [9, "Гамма", "x"],
  ],
};

test("[AM-61] a note finds its row again in either language, whatever the order of rows", () => {
  const keeper = noteKeeper(readNotes([earlier]), "en");
  const column = noteColumn(keeper, ["Бета", "АЛЬФА "]);
  expect([column.heading, column.owner, Array.from(column.values)]).toEqual(["Note", "user", [null, "звонить в мае"]]);
  expect(keeper.lost()).toBeUndefined();
});

test("[AM-61] a note that lost its row is listed, and listed again after another run", () => {
  const lost = noteKeeper(readNotes([earlier]), "ru").lost();
  if (lost?.type !== "table") throw new Error("nothing listed");
  const rows = Array.from({ length: lost.rowCount }, (_, row) => lost.columns.map(({ values }) => values[row]));
  expect(rows).toEqual([["R-01.clients", "альфа", "звонить в мае"]]);

  const issuesSheet = { name: "Замечания", owned: "R-28", rows: [lost.columns.map(({ heading }) => heading), ...rows] };
  const next = noteColumn(noteKeeper(readNotes([issuesSheet]), "ru"), ["Альфа"]);
  expect(Array.from(next.values)).toEqual(["звонить в мае"]);
});

test("[AM-61] sheets the planner does not own and other tables give no notes", () => {
  expect(
    readNotes([
      { ...earlier, owned: undefined },
      { ...earlier, owned: "R-07" },
    ]).size,
  ).toBe(0);
});

/** The column Note of a table of clients. */
function noteColumn(keeper: NoteKeeper, clients: readonly string[]) {
  const context = { say: (words: Text) => say(words, "en"), money: (amount: number) => amount };
  return columnOf(
    context,
    clients,
    keeper.of("R-01.clients", (client) => [client]),
  );
}
