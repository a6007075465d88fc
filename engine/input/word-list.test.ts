import { expect, test } from "vitest";
import { codeOfCell, NoWord, wordList } from "./word-list.ts";

test("ids that differ in case or spaces are one word, shown as first written", () => {
  const list = wordList(true);
  const cells = ["D-1", " d-1", "D-2", "ООО  Ромашка", "ооо ромашка", "ЁЖ", "ёж", "École", "école", 7, "7"];
  expect(cells.map((cell) => codeOfCell(list, cell))).toEqual([0, 0, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  expect(list.words).toEqual(["D-1", "D-2", "ООО Ромашка", "ЁЖ", "École", "7"]);
});

test("plain text keeps its case apart, and near misses stay apart", () => {
  const list = wordList(false);
  expect(["Retail", "retail", "Retail ", "GTXPro", "GTX Pro"].map((cell) => codeOfCell(list, cell))).toEqual([
    0, 1, 0, 2, 3,
  ]);
});

test("blanks and formula errors are no words", () => {
  const list = wordList(true);
  expect(["", " ", "\u00a0", null, undefined].map((cell) => codeOfCell(list, cell))).toEqual(
    Array(5).fill(NoWord.Blank),
  );
  expect(["#REF!", "#N/A", "#ЗНАЧ!", "#Н/Д"].map((cell) => codeOfCell(list, cell))).toEqual(
    Array(4).fill(NoWord.Error),
  );
  expect(codeOfCell(list, "#1 client")).toBe(0);
});

test("many words keep their codes when the table grows", () => {
  const list = wordList(true);
  const ids = Array.from({ length: 20_000 }, (_, id) => `Id-${id}`);
  expect(ids.every((id, code) => codeOfCell(list, id) === code)).toBe(true);
  expect(ids.every((id, code) => codeOfCell(list, id.toLowerCase()) === code)).toBe(true);
  expect(list.words.length).toBe(20_000);
});
