import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { FileProblem } from "./file-problem.ts";
import { saveFile } from "./save-file.ts";

const folder = mkdtempSync(join(tmpdir(), "sales-planner-save-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a file is put in place whole and nothing is left beside it", async () => {
  const path = join(folder, "plan.xlsx");
  await saveFile(path, Uint8Array.of(1, 2, 3));
  await saveFile(path, Uint8Array.of(4));
  expect([...readFileSync(path)]).toEqual([4]);
  expect(readdirSync(folder)).toEqual(["plan.xlsx"]);
});

test.each([".~lock.open.xlsx#", "~$open.xlsx"])("a file that is open elsewhere (%s) is not touched", async (lock) => {
  const path = join(folder, "open.xlsx");
  writeFileSync(path, "before");
  writeFileSync(join(folder, lock), "");
  await expect(saveFile(path, Uint8Array.of(1))).rejects.toThrow(/open in another program; close it/);
  expect(readFileSync(path, "utf8")).toBe("before");
  rmSync(join(folder, lock));
});

test("a missing folder and a folder as target are said in words", async () => {
  await expect(saveFile(join(folder, "no", "plan.xlsx"), Uint8Array.of(1))).rejects.toThrow(/does not exist/);
  await expect(saveFile(folder, Uint8Array.of(1))).rejects.toThrow(FileProblem);
  expect(existsSync(join(folder, "no"))).toBe(false);
});
