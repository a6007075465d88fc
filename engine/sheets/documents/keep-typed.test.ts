import { expect, test } from "vitest";
import { sampleSheets } from "../../../templates/sample/sample-sheets.ts";
import { dayOf } from "../../ground/day.ts";
import type { DocumentRequest } from "../../documents/document-request.ts";
import type { RawCell, RawSheet } from "../../input/raw-sheet.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import type { Language } from "../../ground/text.ts";
import { describeSheets } from "../describe-sheets.ts";
import type { ResultSheet } from "../result-sheet.ts";
import { describeDocument } from "./describe-document.ts";

const input = readInput(sampleSheets("en"));
const friday = planSales(input, { asOf: dayOf(2026, 9, 25) });
const monday = planSales(input, { asOf: dayOf(2026, 9, 28) });

/** The same plan over a workbook that holds these sheets already. */
function over(plan: SalesPlan, ...earlier: readonly RawSheet[]): SalesPlan {
  return { ...plan, input: { ...plan.input, earlier } };
}

function make(plan: SalesPlan, language: Language, request: DocumentRequest): ResultSheet {
  const { sheet, problem } = describeDocument(plan, language, request);
  if (sheet === undefined) throw new Error(problem.en);
  return sheet;
}

/** What a host reads back of a sheet: its cells row by row, with what people typed by `block.field` or `block.column#row`. */
function written({ id, name, title, header, blocks }: ResultSheet, typed: Readonly<Record<string, string>>): RawSheet {
  const rows: RawCell[][] = [[title], ...header.map((line) => [line])];
  for (const block of blocks) {
    rows.push([]);
    if ("title" in block && block.title && block.type !== "chart") rows.push([block.title]);
    if (block.type === "note") rows.push(...block.lines.map((line) => [line]));
    if (block.type === "form")
      rows.push(...block.fields.map((field) => [field.label, typed[`${block.key}.${field.key}`] ?? field.value]));
    if (block.type !== "table") continue;
    rows.push(block.columns.map(({ heading }) => heading));
    for (let row = 0; row < block.rowCount; row++)
      rows.push(block.columns.map(({ key, values }) => typed[`${block.key}.${key}#${row}`] ?? values[row]));
  }
  return { name, rows, owned: id };
}

/** A field by `block.field`, or a cell by `block.column#row`. */
function shown({ blocks }: ResultSheet, place: string): unknown {
  const [key, name, row] = place.split(/[.#]/);
  const block = blocks.find((one) => one.key === key);
  if (block?.type === "form") return block.fields.find((field) => field.key === name)?.value;
  return block?.type === "table" ? block.columns.find((column) => column.key === name)?.values[Number(row)] : undefined;
}

const minutes: DocumentRequest = { id: "T-09" };

test("[AM-61] what was typed into fields and tables stands there again when the document is made anew", () => {
  const before = written(make(friday, "en", minutes), {
    "agenda.news": "New price list",
    "decisions.decision#0": "Call",
  });
  const again = make(over(friday, before), "en", minutes);
  expect([again.id, shown(again, "agenda.news"), shown(again, "decisions.decision#0")]).toEqual([
    "T-09",
    "New price list",
    "Call",
  ]);
});

test("[AM-61] a document made again in the other language keeps what was typed, by key", () => {
  const typed = { "agenda.news": "Новый прайс", "decisions.decision#0": "Позвонить", "people.present#2": "да" };
  const again = make(over(friday, written(make(friday, "ru", minutes), typed)), "en", minutes);
  for (const [place, words] of Object.entries(typed)) expect(shown(again, place), place).toBe(words);
  expect(shown(again, "agenda.situation")).toBeNull();
  // Skeletons of T-44: the rows are named in the language, the words beside them are the user's.
  const steps = written(make(friday, "en", { id: "T-44" }), { "doc03Steps.who#0": "Ann", "contents.author#1": "Bob" });
  const technologies = make(over(friday, steps), "ru", { id: "T-44" });
  expect([shown(technologies, "doc03Steps.who#0"), shown(technologies, "contents.author#1")]).toEqual(["Ann", "Bob"]);
  expect(shown(technologies, "doc03Steps.step#0")).toBe("Выслушать, не перебивая");
});

const daily = (plan: SalesPlan): DocumentRequest => {
  const { managerId } = plan.input.tables.Managers;
  return { id: "T-01", manager: managerId.words[managerId.codes[2]] };
};

test("[AM-61] a record of another day has a sheet and words of its own; that of the same day finds its words", () => {
  const before = written(make(friday, "ru", daily(friday)), { "day.correction": "Больше встреч" });
  const next = make(over(monday, before), "ru", daily(monday));
  expect(shown(next, "day.correction")).toBeNull();
  expect(next.id).toBe(`${before.owned} 2026-09-25`);
  expect(next.name).toMatch(/ 2026-09-25$/);
  expect(next.name.length).toBeLessThanOrEqual(31);
  const both = [before, written(next, { "day.correction": "Хорошо" })];
  const again = make(over(monday, ...both), "en", daily(monday));
  expect([again.id, shown(again, "day.correction")]).toEqual([next.id, "Хорошо"]);
  expect(shown(make(over(friday, ...both), "en", daily(friday)), "day.correction")).toBe("Больше встреч");
});

test("[AM-61] a document that is no record takes its words along to another day", () => {
  const request = { id: "T-44" };
  const before = written(make(friday, "en", request), { "doc01About.responsible": "Ann" });
  expect(shown(make(over(monday, before), "en", request), "doc01About.responsible")).toBe("Ann");
});

test("[AM-61] in the plan workbook yesterday's words go below today's, and stay there; nobody's page takes another's", () => {
  const [whole] = describeSheets(friday, "ru", ["T-01"]);
  const [page] = whole.blocks.flatMap(({ key }) => (key.startsWith("day") ? [key] : []));
  const before = written(whole, { [`${page}.correction`]: "Больше встреч" });
  const [same] = describeSheets(over(friday, before), "en", ["T-01"]);
  expect(shown(same, `${page}.correction`)).toBe("Больше встреч");
  const [next] = describeSheets(over(monday, before), "ru", ["T-01"]);
  expect([next.id, next.print.until]).toEqual(["T-01", "writtenBefore"]);
  expect(shown(next, `${page}.correction`)).toBeNull();
  expect(shown(next, "writtenBefore.words#0")).toBe("Больше встреч");
  expect(shown(next, "writtenBefore.period#0")).toBe("24.09.2026");
  const [later] = describeSheets(over(monday, written(next, {})), "en", ["T-01"]);
  expect([shown(later, "writtenBefore.words#0"), shown(later, "writtenBefore.words#1")]).toEqual([
    "Больше встреч",
    undefined,
  ]);
});
