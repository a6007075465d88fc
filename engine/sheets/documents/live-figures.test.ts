import { expect, test } from "vitest";
import type { SheetColumn, TableBlock } from "../result-sheet.ts";
import { liveFigures, withTotals } from "./live-figures.ts";

const table = (...columns: SheetColumn[]): TableBlock => ({ type: "table", key: "t", rowCount: 2, columns });
const column = (key: string, values: SheetColumn["values"], total?: SheetColumn["total"]): SheetColumn => ({
  ...{ key, heading: key, kind: "money", values },
  ...(total ? { total } : {}),
});
const formulas = (block: TableBlock) => {
  const [live] = liveFigures([block]);
  return live.type === "table" ? live.columns.map(({ total }) => total?.formula) : [];
};

test("[AM-60] a total that is the sum of its column is a formula; another one, and a word, stay as they are", () => {
  expect(
    formulas(
      table(
        column("sum", [10, 20.1], { value: 30.1 }),
        column("blank", [null, null], { value: 0 }),
        column("share", [0.5, 0.7], { value: 0.6 }),
        column("word", ["a", "b"], { value: "Total" }),
        column("own", [1, 2], { value: 3, formula: "=3" }),
        column("none", [1, 2]),
      ),
    ),
  ).toEqual(["=SUM({sum})", "=SUM({blank})", undefined, undefined, "=3", undefined]);
});

test("totals are added under the columns named, with the word under the first", () => {
  const say = ({ en }: { readonly en: string }) => en;
  const { columns } = withTotals(
    { say },
    table(column("name", ["a", "b"]), column("m", [1, null]), column("x", [1, 2])),
    ["m"],
  );
  expect(columns.map(({ total }) => total?.value)).toEqual(["Total", 1, undefined]);
});
