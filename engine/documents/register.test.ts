import { expect, test } from "vitest";
import { documentRegister, findDocument } from "./register.ts";

const ids = (of: (typeof documentRegister)[number][]): string => of.map(({ id }) => id).join(" ");
const withRule = (rule: string): string => ids(documentRegister.filter(({ due }) => due.rule === rule));

test("[CALC-29] the register holds T-01 to T-45, each once and in order", () => {
  const numbers = Array.from({ length: 45 }, (_, at) => `T-${String(at + 1).padStart(2, "0")}`);
  expect(documentRegister.map(({ id }) => id)).toEqual(numbers);
});

test.for([
  ["DAILY", "T-01 T-02 T-03 T-05"],
  ["FRIDAY", "T-04"],
  ["WEEKLY", "T-06"],
  ["MONDAY_PREV", "T-07 T-08"],
  ["BIWEEKLY", "T-09"],
  ["LAST_FRIDAY", "T-10"],
  ["MONTHLY", "T-29"],
  ["BEFORE_EVENT", "T-11"],
  ["AFTER_EVENT", "T-12"],
] as const)("[CALC-29] due by the rule %s: %s", ([rule, documents]) => {
  expect(withRule(rule)).toBe(documents);
});

test("[CALC-29] every text of the register stands in both languages", () => {
  for (const { name, purpose, to, preparedBy, due, control } of documentRegister)
    for (const words of [name, purpose, to, preparedBy.words, due.words, ...(control ? [control] : [])]) {
      expect(words.en).not.toBe("");
      expect(words.ru).toMatch(/[А-Яа-я]/);
    }
});

test("[CALC-29] every document names the requirement it answers, the twelve reports D-191 to D-202 in turn", () => {
  expect(documentRegister.every(({ requirements }) => requirements.length > 0)).toBe(true);
  expect(documentRegister.slice(0, 12).map(({ requirements }) => requirements[0])).toEqual(
    Array.from({ length: 12 }, (_, at) => `D-${191 + at}`),
  );
});

test("a document is found by its number, whatever the case", () => {
  expect(findDocument(" t-08 ")?.name.en).toBe("Funnel report");
  expect(findDocument("T-46")).toBeUndefined();
});
