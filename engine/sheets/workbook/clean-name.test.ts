import { describe, expect, test } from "vitest";
import { cleanName, freeName, headingRules } from "./clean-name.ts";
import { nameSheets } from "./name-sheets.ts";
import { freeSheetName } from "./sheet-names.ts";
import type { ResultSheet, SheetColumn } from "../result-sheet.ts";

describe("headings of tables by Excel's rules", () => {
  test.for([
    ["a vertical tab", "A\u000bB", "A B"],
    ["half a surrogate pair", "A\ud800B", "AB"],
    ["a whole pair stays", "A😀", "A😀"],
    ["U+FFFF", "A\uffffB", "AB"],
    ["an escape a file would read as a letter", "B_x0041_", "B_ x0041_"],
    ["a line break stays, of whatever kind", "A\r\nB", "A\nB"],
    ["40,000 letters", "я".repeat(40_000), "я".repeat(255)],
    ["a pair is not cut in two", `${"a".repeat(254)}😀`, "a".repeat(254)],
  ] as const)("%s", ([, wanted, clean]) => {
    expect(cleanName(wanted, headingRules)).toBe(clean);
  });

  test("one that is taken gets a number, without case", () => {
    const taken = new Set(["lead"]);
    expect(freeName("LEAD", taken, headingRules, "–")).toBe("LEAD (2)");
    expect(freeName("Lead", taken, headingRules, "–")).toBe("Lead (3)");
    expect(freeName(" ", taken, headingRules, "–")).toBe("–");
  });
});

describe("tabs by Excel's rules", () => {
  test.for([
    ["History", "History (2)"],
    ["history", "history (2)"],
    ["a/b:c", "a b c"],
    ["#REF!", "REF!"],
    ["'quoted'", "quoted"],
    ["two\r\nlines", "two lines"],
    ["", "Sheet"],
    ["x".repeat(40), "x".repeat(31)],
    [`${"a".repeat(30)}' b`, "a".repeat(30)],
  ] as const)("%j becomes %j", ([wanted, tab]) => {
    const taken = new Set<string>();
    expect(freeSheetName(wanted, taken)).toBe(tab);
    expect([...taken]).toEqual([tab.toLowerCase()]);
  });
});

test("a region called Lead stands beside our own column", () => {
  const column = (heading: string): SheetColumn =>
    ({ key: heading, heading, kind: "text", values: [] }) as unknown as SheetColumn;
  const blocks = [{ type: "table", key: "m", rowCount: 0, columns: ["Lead", "lead", "North"].map(column) }];
  const sheet = { id: "T-13 D", name: "History", title: "", header: [], print: {}, blocks } as unknown as ResultSheet;
  const [named] = nameSheets([sheet]);
  expect(named.name).toBe("History (2)");
  const [block] = named.blocks;
  expect(block.type === "table" && block.columns.map(({ heading }) => heading)).toEqual(["Lead", "lead (2)", "North"]);
});
