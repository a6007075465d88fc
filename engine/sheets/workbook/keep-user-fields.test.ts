import { expect, test } from "vitest";
import { keepUserFields } from "./keep-user-fields.ts";
import type { FormField, ResultSheet } from "../result-sheet.ts";

const field = (label: string, more: Partial<FormField> = {}): FormField => ({
  key: label,
  label,
  kind: "text",
  value: null,
  owner: "user",
  ...more,
});
const page = (key: string) => ({
  type: "form" as const,
  key,
  fields: [field("Author"), field("Plan", { owner: undefined, value: 5 })],
});
const sheet: ResultSheet = {
  id: "T-01",
  name: "T-01",
  title: "",
  header: [],
  print: {},
  blocks: [page("a"), page("b")],
};

test("[AM-61] what was typed into a field comes back by its label, page by page; the planner's own fields are new", () => {
  const before = {
    name: "T-01",
    owned: "T-01",
    rows: [["Author", "Ivanova"], ["Plan", 4], ["Author", ""], [], ["x", "Author"]],
  };
  const kept = keepUserFields(sheet, [before]);
  const values = kept.blocks.flatMap((block) => (block.type === "form" ? block.fields.map(({ value }) => value) : []));
  expect(values).toEqual(["Ivanova", 5, null, 5]);
});

test("[AM-61] a sheet that was not there before stays as it is", () => {
  expect(keepUserFields(sheet, [])).toBe(sheet);
});
