import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readFile } from "../files/index.ts";
import { runDocumentCommand } from "./command.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sales-planner-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const asText = (): string => join(folder, "document.docx");
/** What a reader of the text document sees, without tags. */
function readText(): string {
  const parts = unzipSync(readFileSync(asText()));
  return strFromU8(parts["word/document.xml"]).replace(/<[^>]+>/g, "|");
}

/** Types into the cell right of a label, as a person would in the file. */
async function typeInto(file: string, label: string, words: string): Promise<void> {
  const [{ rows }] = await readFile(file);
  const row = rows.findIndex(([first]) => first === label) + 1;
  const parts = unzipSync(readFileSync(file));
  const [path] = Object.keys(parts).filter((one) => one.startsWith("xl/worksheets/sheet"));
  const blank = new RegExp(`<c r="B${row}"( s="\\d+")?/>`);
  const typed = `<c r="B${row}"$1 t="inlineStr"><is><t>${words}</t></is></c>`;
  const xml = strFromU8(parts[path]);
  expect(xml).toMatch(blank);
  writeFileSync(file, zipSync({ ...parts, [path]: strToU8(xml.replace(blank, typed)) }));
}

async function run(...words: string[]) {
  const said: string[] = [];
  const errors: string[] = [];
  const out = words.includes("--out") ? [] : ["--out", join(folder, "document.xlsx")];
  const code = await runDocumentCommand([...words, ...out], {
    line: (line) => said.push(line),
    error: (line) => errors.push(line),
    progress: () => undefined,
  });
  return { code, said: said.join("\n"), errors: errors.join("\n") };
}

test("[T-08] [T-01] documents of a day come as one workbook, in the language asked for", async () => {
  const { code, said } = await run("T-08", "t-01", "--date", "2026-03-10", "--lang", "ru");
  expect(code).toBe(0);
  expect(said).toMatch(/^Записано: .*document\.xlsx$/);
  const sheets = await readFile(join(folder, "document.xlsx"));
  expect(sheets.map(({ owned }) => owned).filter(Boolean)).toEqual(["T-08", "T-01"]);
  expect(sheets[0].rows.flat()).toContain("02.03.2026 – 10.03.2026");
});

test("a document that cannot be made is exit code 1 with the reason; nothing is written", async () => {
  const { code, errors } = await run("T-13");
  expect(code).toBe(1);
  expect(errors).toMatch(/T-13 Deal plan: say which deal it is about \(--deal\)/);
  expect(existsSync(join(folder, "document.xlsx"))).toBe(false);
});

test("no document, or a subject without a name, is wrong usage: exit code 2", async () => {
  expect(await run("--lang", "ru")).toMatchObject({ code: 2, errors: expect.stringContaining("ожидался документ") });
  const { code, errors } = await run("T-13", "--deal=");
  expect([code, errors]).toEqual([1, expect.stringContaining('deal "" is not in the input')]);
});

test("[T-08] a document is written as a text where the file is a .docx", async () => {
  const { code, said } = await run("T-08", "--date", "2026-03-10", "--lang", "ru", "--out", asText());
  expect([code, said]).toEqual([0, expect.stringMatching(/^Записано: .*document\.docx$/)]);
  expect(readText()).toContain("02.03.2026 – 10.03.2026");
});

test("several documents in one .docx are wrong usage: exit code 2, nothing written", async () => {
  const { code, errors } = await run("T-08", "T-01", "--out", asText());
  expect([code, errors]).toEqual([2, expect.stringContaining("expected one document, got T-08, T-01")]);
  expect(existsSync(asText())).toBe(false);
});

test("[AM-61] a document written again to the same file keeps what was typed there, in the other language too", async () => {
  const file = join(folder, "document.xlsx");
  expect((await run("T-09", "--date", "2026-03-10", "--lang", "ru")).code).toBe(0);
  await typeInto(file, "Новости для сотрудников", "Новый прайс");
  expect((await run("T-09", "--date", "2026-03-10")).code).toBe(0);
  const [sheet] = await readFile(file);
  expect(sheet.rows).toContainEqual(expect.arrayContaining(["News for the staff", "Новый прайс"]));
  // Minutes of another week begin blank.
  expect((await run("T-09", "--date", "2026-03-24")).code).toBe(0);
  expect((await readFile(file))[0].rows.flat()).not.toContain("Новый прайс");
});

test("[CALC-29] --due makes all that is due on the day, after a page that lists them with links", async () => {
  const { code } = await run("--due", "--date", "2026-02-17");
  expect(code).toBe(0);
  const sheets = await readFile(join(folder, "document.xlsx"));
  const [first, ...documents] = sheets.map(({ owned }) => owned).filter((id) => id !== undefined);
  expect(first).toBe("DUE");
  expect(documents.filter((id) => id.startsWith("T-01 ")).length).toBeGreaterThan(5);
  // 16 February, Washington's Birthday, is a day off: Monday's reports move to Tuesday.
  expect(documents.some((id) => id.startsWith("T-07"))).toBe(true);
  expect(sheets[0].rows.flat()).toContain("Documents due on 2026-02-17");
});

test("[CALC-29] --due on a day off says that nothing is due and when the next is", async () => {
  expect((await run("--due", "--date", "2026-03-08")).code).toBe(0);
  const [only, ...others] = await readFile(join(folder, "document.xlsx"));
  expect(others).toEqual([]);
  expect(only.rows.flat().join(" ")).toMatch(/Nothing is due on 2026-03-08\..*Next: 2026-03-09/);
});

test("--due beside a document or a subject is wrong usage", async () => {
  expect((await run("--due", "T-01")).code).toBe(2);
  expect((await run("--due", "--manager", "Ann")).errors).toMatch(/^--due: expected an \.xlsx and no document/);
});
