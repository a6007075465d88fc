import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { formatCurrency, readInput } from "../../engine/index.ts";
import { readWorkbook } from "./read-workbook.ts";

test.for([
  ['#,##0.00\\ "₽"', "RUB"],
  ['#,##0.00"р."', "RUB"],
  ["[$€-407] #,##0.00", "EUR"],
  ["[$$-409]#,##0.00", "USD"],
  ["_-* #,##0.00\\ [$USD]_-;\\-* #,##0.00\\ [$USD]_-", "USD"],
  ["$#,##0.00", "USD"],
  ["[$-419]d mmm yyyy", undefined],
  ["#,##0.00", undefined],
  ["General", undefined],
] as const)("[AM-74] the number format %s writes %s", ([code, currency]) => {
  expect(formatCurrency(code)).toBe(currency);
});

/** A workbook of one sheet: a client, a day and an amount a row, each amount in the cell format `style`. */
function workbook(rows: readonly { readonly client: string; readonly amount: number; readonly style: number }[]) {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = (...targets: readonly (readonly [kind: string, target: string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map(([kind, target], place) => `<Relationship Id="r${place + 1}" Type="${office}/${kind}" Target="${target}"/>`)
      .join("")}</Relationships>`;
  const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
  const lines = rows.map(
    ({ client, amount, style }, row) =>
      `<row r="${row + 2}">${text(client)}<c><v>46030</v></c><c s="${style}"><v>${amount}</v></c></row>`,
  );
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Payments" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
    "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$$-409]#,##0.00"/><numFmt numFmtId="165" formatCode="#,##0.00\\ [$€-407]"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1">${["Client", "Date", "Amount"].map(text).join("")}</row>${lines.join("")}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

test("[AM-74] dollars and euros told by their number formats only are never added", async () => {
  const rows = [
    { client: "Alfa", amount: 100, style: 1 },
    { client: "Alfa", amount: 20, style: 1 },
    { client: "Beta", amount: 900, style: 2 },
  ];
  const input = readInput(await readWorkbook(workbook(rows), "book.xlsx"));
  expect(Array.from(input.tables.Payments.amount)).toEqual([100_00, 20_00, Number.NaN]);
  expect(input.currency).toBe("USD");
  expect(input.issues.find(({ code }) => code === "CURRENCY_MIXED")?.found).toBe("900 EUR (rows 1)");
});

test("[AM-74] a workbook in dollars and one in euros, each told by number formats only, are never added", async () => {
  const dollars = await readWorkbook(
    workbook([
      { client: "Alfa", amount: 100, style: 1 },
      { client: "Alfa", amount: 20, style: 1 },
    ]),
    "usa.xlsx",
  );
  const euros = await readWorkbook(workbook([{ client: "Beta", amount: 900, style: 2 }]), "eu.xlsx");
  const input = readInput([...dollars, ...euros]);
  expect(Array.from(input.tables.Payments.amount)).toEqual([100_00, 20_00, Number.NaN]);
  expect(input.issues.find(({ code }) => code === "CURRENCY_MIXED")?.found).toBe("900 EUR (rows 1)");
});
