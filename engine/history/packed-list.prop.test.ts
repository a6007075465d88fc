import fc from "fast-check";
import { expect, test } from "vitest";
import { packList, unpackList } from "./packed-list.ts";

test("a list comes back from its cells as it was, whatever stands in its codes", () => {
  expect(
    packList([
      ["D1", "500"],
      ["D2", ""],
    ]),
  ).toEqual(["|D1,500|D2,"]);
  expect(unpackList("|=A1%2C%7C%25,1")).toEqual([["=A1,|%", "1"]]);
  const entries = fc.array(
    fc.tuple(fc.string(), fc.string()).map((pair) => [...pair]),
    { maxLength: 300 },
  );
  fc.assert(
    fc.property(entries, (list) => {
      expect(packList(list).flatMap(unpackList)).toEqual(list);
    }),
  );
});

test("a long list is cut into cells that Excel can hold", () => {
  const cells = packList(Array.from({ length: 5000 }, (_, row) => [`D-${row}`, "123456.78", "46100"]));
  expect(cells.length).toBeGreaterThan(1);
  expect(Math.max(...cells.map(({ length }) => length))).toBeLessThan(32_767);
  expect(cells.flatMap(unpackList)).toHaveLength(5000);
});
