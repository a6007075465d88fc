import { expect, test } from "vitest";
import type { Text } from "../ground/text.ts";
import { maturityStyles, serviceModels } from "./advice.ts";
import { layerItems, layerNames } from "./layers.ts";
import { programme, programmeItem } from "./programme-item.ts";
import type { Programme, ProgrammeItem } from "./programme.ts";
import { programmes } from "./programmes.ts";

const all = programmes.flatMap(({ items }) => items);
const items = programmes.filter(({ code }) => code !== "LAY").flatMap(({ items }) => items);

test("the programmes have 109 items, so many in each", () => {
  expect(Object.fromEntries(programmes.map(({ code, items }) => [code, items.length]))).toEqual({
    LAY: 47,
    COV: 5,
    "TR-EXT": 3,
    "TR-INT": 5,
    "TR-IND": 3,
    "TR-NEW": 15,
    DOC: 12,
    MGT: 4,
    CI: 8,
    SRC: 9,
    INT: 12,
    LMP: 6,
    OUT: 8,
    BCV: 7,
    SQR: 6,
    SKL: 6,
  });
  expect(items.length).toBe(109);
});

test("[B-18…B-64] the five layers have each requirement once, as task, result or metric", () => {
  expect(layerItems.map(({ code }) => code)).toEqual(numbered("B-", 18, 64, 2));
  const counted = ([1, 2, 3, 4, 5] as const).map((layer) =>
    (["task", "result", "metric"] as const).map(
      (kind) => layerItems.filter((item) => item.layer === layer && item.kind === kind).length,
    ),
  );
  expect(counted).toEqual([
    [14, 3, 1],
    [1, 2, 2],
    [3, 2, 2],
    [7, 4, 3],
    [1, 1, 1],
  ]);
});

test("[B-10…B-14] the layers go from goals over funnel, strategy and tools to psychology", () => {
  expect(Object.values(layerNames).map(({ en }) => en)).toEqual([
    "Commercial goals and calculated plans",
    "Sales funnel",
    "Strategy for A and B clients, promotion",
    "Tools for each selling stage",
    "Psychology of work with the client",
  ]);
});

test("every code is there once, and begins with that of its programme", () => {
  const codes = all.map(({ code }) => code);
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  const strangers = programmes
    .filter(({ code }) => code !== "LAY")
    .flatMap(({ code, items }) => items.filter((item) => !item.code.startsWith(`${code}-`)));
  expect(strangers).toEqual([]);
});

test("[D-020…D-025, D-035…D-107, D-113…D-124, D-127…D-135, D-145…D-186, D-210…D-215] every requirement is there once; D-153 names a letter and its missing document", () => {
  const wanted = [
    ...numbered("D-", 20, 25, 3),
    ...numbered("D-", 35, 107, 3),
    ...numbered("D-", 113, 124, 3),
    ...numbered("D-", 127, 135, 3),
    ...numbered("D-", 145, 186, 3),
    ...numbered("D-", 210, 215, 3),
    "D-153",
  ];
  expect(items.flatMap(({ requirements }) => requirements).sort()).toEqual(wanted.sort());
});

test("every text is there in both languages, and the Russian is Russian", () => {
  const texts = [...programmes.flatMap(textsOfProgramme), ...all.flatMap(textsOfItem), ...textsOfAdvice()];
  expect(texts.filter(({ en, ru }) => en.trim() === "" || ru.trim() === "")).toEqual([]);
  expect(texts.filter(({ en }) => /[а-яё]/i.test(en))).toEqual([]);
  expect(texts.filter(({ ru }) => hasForeignWord(ru))).toEqual([]);
  expect(texts.filter(({ ru }) => !/[а-яё]/i.test(ru))).toEqual([]);
});

test("a part names a task of the same layer", () => {
  for (const { partOf, layer } of layerItems) {
    if (partOf !== undefined)
      expect(layerItems.find(({ code }) => code === partOf)).toMatchObject({ layer, kind: "task" });
  }
});

test("items that lead to other items lead to ones that exist", () => {
  const inner = all.flatMap(({ goesTo }) => goesTo).filter((code) => !/^(CALC|R|T)-\d|^Clients\./.test(code));
  expect(inner.length).toBeGreaterThan(5);
  expect(inner.filter((code) => programmeItem(code) === undefined)).toEqual([]);
});

test("dates of the newcomer: the first day, the weeks, three talks", () => {
  expect(programmeItem("TR-NEW-01")?.due).toEqual([{ count: 0, unit: "workdays" }]);
  expect(programmeItem("TR-NEW-07")?.due).toEqual([{ count: 10, unit: "workdays" }]);
  expect(programmeItem("TR-NEW-15")?.due).toEqual([
    { count: 2, unit: "weeks" },
    { count: 1, unit: "months" },
    { count: 2, unit: "months" },
  ]);
  expect(programmeItem("TR-NEW-14")?.due).toBeUndefined();
});

test.for([
  ["INT-03", "D-147"],
  [" int-03 ", "D-147"],
  ["B-31", "B-31"],
] as const)("a row is found by its code: %s", ([code, requirement]) => {
  expect(programmeItem(code)?.requirements).toEqual([requirement]);
});

test("a code nobody has finds nothing", () => {
  expect(programmeItem("INT-13")).toBeUndefined();
  expect(programme("")).toBeUndefined();
  expect(programme("tr-new")?.items.length).toBe(15);
});

function numbered(prefix: string, from: number, to: number, digits: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => prefix + String(from + at).padStart(digits, "0"));
}

function textsOfProgramme({ name, goal }: Programme): Text[] {
  return [name, goal];
}

function textsOfItem({ name, owner, support, task }: ProgrammeItem): Text[] {
  return [name, owner, support, task].filter((words) => words !== undefined);
}

function textsOfAdvice(): Text[] {
  return [...Object.values(serviceModels), ...Object.values(maturityStyles)].flatMap(
    ({ name, fits, gain, organisation, limits }) => [name, fits, gain, organisation, limits],
  );
}

/** Codes of documents and rows, and names that Russian business takes as they are, are no foreign words. */
function hasForeignWord(words: string): boolean {
  const own = words.replace(/\b[A-Z]+(-[A-Z]+)?-\d+\b|\b(CRM|B2B|VIP|PR|e-mail)\b/g, "");
  return /[a-z]/i.test(own);
}
