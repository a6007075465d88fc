import { describe, expect, test } from "vitest";
import { readInput } from "../engine/index.ts";
import { errorLines, unreadLines } from "./intake-lines.ts";

const paid = [
  ["Client", "Date", "Amount", "Wibble", "Wobble"],
  ["Alfa", 46023, 5, "x", "y"],
];

describe("what the terminal says of the input", () => {
  test("[AM-79] columns that were not read, with an option to copy", () => {
    const input = readInput([{ name: "odd", rows: paid, table: "Payments" }]);
    expect(unreadLines(input, "en")).toHaveLength(1);
    expect(unreadLines(input, "en")[0]).toMatch(
      /^Not read in Payments: Wibble, Wobble\. To read one: --map Payments\.\w+="Wibble"$/,
    );
    expect(unreadLines(input, "ru")[0]).toMatch(/^Не прочитано, Платежи: Wibble, Wobble\./);
  });

  test("[AM-79] the option names the column that is missing first", () => {
    const rows = [
      ["Client", "Wibble", "Amount"],
      ["Alfa", 46023, 5],
    ];
    const input = readInput([{ name: "odd", rows, table: "Payments" }]);
    expect(unreadLines(input, "en")[0]).toContain('--map Payments.date="Wibble"');
  });

  test("[AM-79] the option reads the heading that is likest the column that is missing, by its words, else by its cells", () => {
    const unread = (...headings: readonly string[]): string => {
      const rows = [
        ["Client", "Date", ...headings],
        ["Alfa", 46023, "A-17", "x", "1 200,50"],
      ];
      return unreadLines(readInput([{ name: "odd", rows, table: "Payments" }]), "en")[0];
    };
    expect(unread("Wibble", "Amount of it", "Wobble")).toContain('--map Payments.amount="Amount of it"');
    expect(unread("Wibble", "Webble", "Wobble")).toContain('--map Payments.amount="Wobble"');
  });

  test("nothing unread, nothing said; errors are sentences, ten at most", () => {
    const input = readInput([{ name: "p", rows: paid.map((cells) => cells.slice(0, 3)), table: "Payments" }]);
    expect(unreadLines(input, "en")).toEqual([]);
    const bad = { level: "error", code: "X", message: { en: "bad", ru: "плохо" }, count: 1 } as const;
    expect(errorLines(new Array(12).fill(bad), "ru")).toEqual(new Array(10).fill("плохо"));
    expect(errorLines([{ ...bad, level: "notice" }], "en")).toEqual([]);
  });
});
