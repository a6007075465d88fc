import { read, utils, write, type BookType } from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { FileProblem } from "../file-problem.ts";
import { readBytes } from "../read-bytes.ts";

const rows = [
  ["Клиент", "Дата", "Сумма"],
  ["Альфа", 46027, 700],
  [null, 46028, 250.5],
];

function saved(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows);
  for (const address of ["B2", "B3"]) sheet[address].z = "dd.mm.yyyy";
  sheet.C2.z = "[$€-407] #,##0.00";
  sheet["!merges"] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Продажи");
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

const problemOf = (bytes: Uint8Array, name: string): Promise<unknown> =>
  readBytes(bytes, name).catch((error: unknown) => error);

describe("files of other programs", () => {
  test.each<[string, BookType]>([
    ["sales.xls", "biff8"],
    ["sales.xlsb", "xlsb"],
    ["sales.ods", "ods"],
  ])("%s: text, days as serial numbers, numbers", async (name, bookType) => {
    const [sheet] = await readBytes(saved(bookType), name);
    expect(sheet.name).toBe("Продажи");
    expect(sheet.rows).toEqual(rows);
    expect(sheet.merged).toEqual([{ top: 1, left: 0, bottom: 2, right: 0 }]);
    if (bookType !== "ods") expect(sheet.currency?.[1]).toBe("EUR");
  });

  test("[AM-74] .ods: the currency of each row, as LibreOffice writes it; rows written once for many count each", async () => {
    const cell = (currency: string, value: number): string =>
      `<table:table-cell office:value-type="currency" office:currency="${currency}" office:value="${value}"/>`;
    const name = (words: string): string =>
      `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
    const content =
      '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ' +
      'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">' +
      '<office:body><office:spreadsheet><table:table table:name="First"><table:table-row>' +
      `${name("x")}</table:table-row></table:table><table:table table:name="Sales"><table:table-row>${name("Client")}${name("Amount")}` +
      `</table:table-row><table:table-row table:number-rows-repeated="2">${name("Alfa")}${cell("EUR", 5)}</table:table-row>` +
      `<table:table-row>${name("Beta")}${cell("usd", 7)}</table:table-row><table:table-row>${name("Gamma")}` +
      '<table:table-cell office:value-type="float" office:value="9"/></table:table-row></table:table>' +
      "</office:spreadsheet></office:body></office:document-content>";
    const bytes = zipSync({ ...unzipSync(saved("ods")), "content.xml": strToU8(content) });
    const sheets = await readBytes(bytes, "sales.ods");
    expect(sheets[0].currency).toBeUndefined();
    expect(sheets[1].rows.map(([client]) => client)).toEqual(["Client", "Alfa", "Alfa", "Beta", "Gamma"]);
    expect(Array.from(sheets[1].currency ?? [])).toEqual([undefined, "EUR", "EUR", "USD"]);
  });

  test.each<BookType>(["biff8", "xlsb"])(
    "a text in a cell formatted as a day stays that text, errors are named, blanks are blank: %s",
    async (bookType) => {
      const sheet = utils.aoa_to_sheet([["Клиент", "aout-07", "31.09.2026", null, true]]);
      for (const address of ["B1", "C1"]) sheet[address].z = "mmm-yy";
      sheet.F1 = { t: "e", v: 0x17, w: "#REF!" };
      sheet["!ref"] = "A1:F1";
      const book = utils.book_new();
      utils.book_append_sheet(book, sheet, "S");
      const bytes = new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
      const [{ rows }] = await readBytes(bytes, bookType === "biff8" ? "a.xls" : "a.xlsb");
      expect(rows).toEqual([["Клиент", "aout-07", "31.09.2026", null, true, "#REF!"]]);
    },
  );

  test.each([
    ["Сектор / Клиент", "d1e5eaf2eef0202f20caebe8e5edf2"],
    ["Müller Straße", "4dfc6c6c65722053747261df65"],
  ])("a .xls that names no code page: %s", async (meant, hex) => {
    const letters = Uint8Array.from(hex.match(/../g)!, (byte) => parseInt(byte, 16));
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["#".repeat(letters.length), "Sum"]]), "S");
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "biff5" }) as ArrayBuffer);
    const placeOf = (words: string): number => String.fromCharCode(...bytes).indexOf(words);
    bytes.set(letters, placeOf("#".repeat(letters.length)));
    bytes.set([0xff, 0x0f], placeOf("\u0042\u0000\u0002\u0000\u00e4\u0004")); // the record that names the code page
    expect((await readBytes(bytes, "a.xls"))[0].rows[0]).toEqual([meant, "Sum"]);
  });

  test("a .xls with letters beyond Western ones was written in Unicode: signs that look odd are meant", async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["Ñåêòîð", "Ω"]]), "S");
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
    expect((await readBytes(bytes, "a.xls"))[0].rows[0]).toEqual(["Ñåêòîð", "Ω"]);
  });

  test("XML of Excel 2003", async () => {
    const [sheet] = await readBytes(saved("xlml"), "sales.xls");
    expect(sheet.rows[1][0]).toBe("Альфа");
    expect(Number(sheet.rows[2][2])).toBe(250.5);
  });

  test("a web page saved as .xls, cells as they stand", async () => {
    const page =
      '<html><meta charset="utf-8"><table><tr><td>Клиент</td><td>Дата</td></tr><tr><td>Альфа</td><td>05.01.2026</td></tr></table></html>';
    const [sheet] = await readBytes(strToU8(page), "report.xls");
    expect(sheet).toMatchObject({
      name: "report",
      rows: [
        ["Клиент", "Дата"],
        ["Альфа", "05.01.2026"],
      ],
    });
  });

  test("a .dbf of DOS that names no language", async () => {
    const latin = utils.aoa_to_sheet([
      ["CLIENT", "AMOUNT"],
      ["12345", 700],
      ["23456", 250.5],
    ]);
    const book = utils.book_new();
    utils.book_append_sheet(book, latin, "Sheet1");
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "dbf" }) as ArrayBuffer);
    bytes[29] = 0;
    const at = bytes.findIndex((_, place) => String.fromCharCode(...bytes.subarray(place, place + 5)) === "12345");
    bytes.set([0x80, 0xab, 0xec, 0xe4, 0xa0], at); // Альфа in code page 866
    const [sheet] = await readBytes(bytes, "clients.dbf");
    expect(sheet.name).toBe("clients");
    expect(sheet.rows[1]).toEqual(["Альфа", 700]);
  });

  test("hidden sheets are left out", async () => {
    const book = read(saved("biff8"), { type: "array" });
    utils.book_append_sheet(book, utils.aoa_to_sheet([["x"]]), "Hidden");
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
    expect((await readBytes(bytes, "a.xls")).map(({ name }) => name)).toEqual(["Продажи"]);
  });

  test("a page without a table and a damaged workbook are named", async () => {
    expect(await problemOf(strToU8("<html><p>Sign in</p></html>"), "a.xls")).toBeInstanceOf(FileProblem);
    expect(await problemOf(saved("biff8").subarray(0, 2000), "a.xls")).toBeInstanceOf(FileProblem);
  });
});

test.each(["https://docs.google.com/spreadsheets/d/1abc/edit#gid=0", '{"url": "https://docs.google.com/open?id=1"}'])(
  "a link to Google Sheets says what to do: %s",
  async (words) => {
    const problem = await problemOf(strToU8(words), "plan.gsheet");
    expect((problem as FileProblem).text.en).toMatch(/File → Download/);
    expect((problem as FileProblem).text.ru).toMatch(/Файл → Скачать/);
  },
);
