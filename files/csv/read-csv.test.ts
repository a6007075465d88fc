import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FileProblem } from "../file-problem.ts";
import { decodeText } from "./decode-text.ts";
import { findDelimiter } from "./find-delimiter.ts";
import { readCsv } from "./read-csv.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const rows = (text: string) => readCsv(utf8(text), "deals.csv").rows;

describe("encoding by content", () => {
  const utf16 = (text: string, little: boolean) =>
    Uint8Array.from(
      [...`\ufeff${text}`].flatMap((character) => {
        const code = character.charCodeAt(0);
        return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    );

  test.each([
    ["UTF-8", utf8("Сумма;₽")],
    ["UTF-8 with a mark", utf8("\ufeffСумма;₽")],
    ["UTF-16, little end first", utf16("Сумма;₽", true)],
    ["UTF-16, big end first", utf16("Сумма;₽", false)],
  ])("%s", (_name, bytes) => {
    expect(decodeText(bytes)).toBe("Сумма;₽");
  });

  test("Windows-1251 where the bytes are not UTF-8", () => {
    expect(decodeText(Uint8Array.of(0xd1, 0xf3, 0xec, 0xec, 0xe0, 0x3b, 0xb9))).toBe("Сумма;№");
  });

  test("a letter that two pieces of a big file share is whole", () => {
    const text = `${"a".repeat((1 << 20) - 1)}я`;
    expect(decodeText(utf8(text)).at(-1)).toBe("я");
  });
});

describe("delimiter by content", () => {
  test.each([
    ["semicolon beside decimal commas", "сумма;доля\n1,5;0,2\n2,5;0,1\n", ";"],
    ["comma", "a,b,c\n1,2,3\n", ","],
    ["tab", "a\tb\n1,5\t2\n", "\t"],
    ["commas inside quotes do not count", '"a, b, c";d\n"e, f, g";h\n', ";"],
    ["one column", "name\nAlfa\n", ","],
  ])("%s", (_name, text, expected) => {
    expect(findDelimiter(text)).toBe(expected);
  });
});

describe("cells stay text", () => {
  test("no guess is made about numbers, dates and codes", () => {
    expect(rows("id;sum;date\n007;1 234,50;01.02.2026\n")).toEqual([
      ["id", "sum", "date"],
      ["007", "1 234,50", "01.02.2026"],
    ]);
  });

  test("quotes, doubled quotes, line breaks inside, CRLF", () => {
    expect(rows('a,b\r\n"x ""y""","1\n2"\r\n')).toEqual([
      ["a", "b"],
      ['x "y"', "1\n2"],
    ]);
  });

  test("a quote that never closes swallows nothing", () => {
    expect(rows('a;b\n"Ромашка;1\nАстра;2\n').map(([first]) => first)).toEqual(["a", '"Ромашка', "Астра"]);
  });

  test("Excel's first line sep= decides and is left out", () => {
    expect(rows("sep=|\na|b;c;d\n1|2;3;4\n")).toEqual([
      ["a", "b;c;d"],
      ["1", "2;3;4"],
    ]);
  });

  test("a blank line in the middle keeps its row, those at the end go", () => {
    expect(rows("a,b\n\n1,2\n\n , \n").length).toBe(3);
  });

  test("the sheet is named after the file", () => {
    expect(readCsv(utf8("a\n1"), "folder/Сделки.2026.csv").name).toBe("Сделки.2026");
  });

  test.each([
    ["nothing", ""],
    ["a mark alone", "\ufeff"],
    ["blank lines", "\n\n  \n"],
  ])("%s is refused", (_name, text) => {
    expect(() => readCsv(utf8(text), "deals.csv")).toThrow(FileProblem);
  });

  test("more rows than a sheet holds are refused with their number", () => {
    expect(() => readCsv(utf8("1\n".repeat(1_048_577)), "deals.csv")).toThrow(/1,048,577/);
    expect(readCsv(utf8("1\n".repeat(1_048_576)), "deals.csv").rows.length).toBe(1_048_576);
  });
});

const real = "../shared/data/ru_files/prodazhi_2020.cp1251.csv";
if (!existsSync(real)) console.log(`skipped: ${real} is not here`);

test.skipIf(!existsSync(real))("a real Russian export in Windows-1251: 3,439 rows, total 237,276,715", () => {
  const sheet = readCsv(readFileSync(real), "prodazhi_2020.cp1251.csv");
  expect(sheet.rows.length - 1).toBe(3439);
  const sum = sheet.rows[0].indexOf("Итого");
  expect(sheet.rows.slice(1).reduce((total, row) => total + Number(row[sum]), 0)).toBe(237_276_715);
});
