import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readFile } from "../files/index.ts";
import { runDocumentCommand } from "./command.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sales-planner-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(...words: string[]) {
  const said: string[] = [];
  const errors: string[] = [];
  const code = await runDocumentCommand([...words, "--out", join(folder, "document.xlsx")], {
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
  expect(sheets[0].rows.flat()).toContain("09.03.2026 – 10.03.2026");
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
