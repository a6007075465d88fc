import { expect, test } from "vitest";
import { findFunction } from "../../functions/catalogue/index.ts";
import { previewCall } from "./preview-call.ts";
import { readArgument, type ArgumentReading } from "./read-argument.ts";
import { writeCall } from "./write-call.ts";

const abc = findFunction("ABC")!;
const [values, limitA, , rule] = abc.parameters;

test.for([
  ["B2:B9", { kind: "address", reference: "B2:B9" }],
  ["$B$2:$B$9", { kind: "address", reference: "$B$2:$B$9" }],
  ["'My deals'!B2:B9", { kind: "address", reference: "'My deals'!B2:B9" }],
  ["Сделки!B:B", { kind: "address", reference: "Сделки!B:B" }],
  ["Sales[Amount]", { kind: "address", reference: "Sales[Amount]" }],
  ["", { kind: "none" }],
] as const)("a range: %s", ([typed, expected]) => {
  expect(readArgument(values, { typed })).toEqual(expected);
});

test.for([
  ["0,7", 0.7],
  ["0.7", 0.7],
  ["much", "much"],
] as const)("a number is read with comma or point, words stay words: %s", ([typed, cell]) => {
  expect(readArgument(limitA, { typed })).toEqual({ kind: "value", cell });
});

test("a lone letter is a word where one cell is asked for", () => {
  expect(readArgument(rule, { typed: "A" })).toEqual({ kind: "value", cell: "A" });
});

const taken = (rowCount: number): ArgumentReading => ({
  kind: "range",
  reference: "B2:B4",
  cells: [[700], [250], [50]],
  rowCount,
});
const none: ArgumentReading = { kind: "none" };

test("arguments left out at the end are not written, those in the middle are", () => {
  const before: ArgumentReading = { kind: "value", cell: "до" };
  expect(writeCall("ABC", [taken(3), none, none, none], "en")).toBe("=SALES.ABC(B2:B4)");
  expect(writeCall("ABC", [taken(3), none, none, before], "ru")).toBe('=SALES.ABC(B2:B4;;;"до")');
});

test("a preview waits for what is required, and for cells it can read", () => {
  expect(previewCall(abc, [none, none, none, none]).state).toBe("incomplete");
  expect(previewCall(abc, [{ kind: "address", reference: "B2:B4" }, none, none, none]).state).toBe("unread");
});

test("room is asked for all rows of a selection that was cut", () => {
  expect(previewCall(abc, [taken(3), none, none, none])).toMatchObject({ rows: 3, columns: 1, cutTo: undefined });
  expect(previewCall(abc, [taken(5000), none, none, none])).toMatchObject({ rows: 5000, columns: 1, cutTo: 3 });
});

test("what the function refuses is an error with its reason", () => {
  const preview = previewCall(abc, [taken(3), { kind: "value", cell: "much" }, none, none]);
  expect(preview).toMatchObject({ state: "error", error: { code: "VALUE" } });
});
