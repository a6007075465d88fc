import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { FileProblem } from "./file-problem.ts";
import { saveFiles } from "./save-files.ts";
import { temporaryFile } from "./temporary-files.ts";
import { isSameFile } from "./same-file.ts";

const folder = mkdtempSync(join(tmpdir(), "sales-planner-save-"));
afterAll(() => rmSync(folder, { recursive: true }));

const saveFile = (path: string, bytes: Uint8Array): Promise<void> => saveFiles([{ path, bytes }]);
const one = Uint8Array.of(1);
/** A folder of its own for one test. */
function room(name: string): (file: string) => string {
  mkdirSync(join(folder, name));
  return (file) => join(folder, name, file);
}

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

test("a link is followed and stays a link, also to a file that is not there yet", async () => {
  const at = room("links");
  writeFileSync(at("real.xlsx"), "before");
  symlinkSync("real.xlsx", at("link.xlsx"));
  symlinkSync("later.xlsx", at("dangling.xlsx"));
  await saveFile(at("link.xlsx"), one);
  await saveFile(at("dangling.xlsx"), one);
  expect(lstatSync(at("link.xlsx")).isSymbolicLink()).toBe(true);
  expect(lstatSync(at("dangling.xlsx")).isSymbolicLink()).toBe(true);
  expect([...readFileSync(at("real.xlsx"))]).toEqual([1]);
  expect([...readFileSync(at("later.xlsx"))]).toEqual([1]);
});

test("the mode of a standing file is kept; a read-only one is refused and stays", async () => {
  const at = room("modes");
  writeFileSync(at("private.xlsx"), "before", { mode: 0o640 });
  chmodSync(at("private.xlsx"), 0o640);
  await saveFile(at("private.xlsx"), one);
  expect(statSync(at("private.xlsx")).mode & 0o777).toBe(0o640);
  writeFileSync(at("locked.xlsx"), "before");
  chmodSync(at("locked.xlsx"), 0o444);
  await expect(saveFile(at("locked.xlsx"), one)).rejects.toThrow(/read-only/);
  expect(readFileSync(at("locked.xlsx"), "utf8")).toBe("before");
});

test("a pipe, a device and a ring of links are refused in words", async () => {
  const at = room("odd");
  spawnSync("mkfifo", [at("pipe.xlsx")]);
  symlinkSync("b.xlsx", at("a.xlsx"));
  symlinkSync("a.xlsx", at("b.xlsx"));
  await expect(saveFile(at("pipe.xlsx"), one)).rejects.toThrow(/a device or a pipe/);
  await expect(saveFile("/dev/null", one)).rejects.toThrow(/a device or a pipe/);
  await expect(saveFile(at("a.xlsx"), one)).rejects.toThrow(/lead in a ring/);
  expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
});

test("the longest name a disk takes is written, one letter more is refused in words", async () => {
  const at = room("long");
  const longest = `${"n".repeat(250)}.xlsx`;
  await saveFile(at(longest), one);
  expect(readdirSync(at(""))).toEqual([longest]);
  await expect(saveFile(at(`n${longest}`), one)).rejects.toThrow(/too long for this disk/);
});

test("two files are put in place together or not at all", async () => {
  const at = room("both");
  writeFileSync(at("plan.xlsx"), "before");
  const files = [
    { path: at("plan.xlsx"), bytes: one },
    { path: at("none/plan.json"), bytes: one },
  ];
  await expect(saveFiles(files)).rejects.toThrow(/does not exist/);
  expect(readFileSync(at("plan.xlsx"), "utf8")).toBe("before");
  expect(readdirSync(at(""))).toEqual(["plan.xlsx"]);
});

test("what a killed run left is removed by the next one; what a living run writes is not", async () => {
  const at = room("dead");
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  const foreign = (age: string): string => at(`.sales-planner-00000000-1-${age}.tmp`);
  await saveFile(at("plan.xlsx"), one);
  const machine = /-([0-9a-f]{8})-/.exec(temporaryFile(folder))![1];
  writeFileSync(at(`.sales-planner-${machine}-${pid}-00000001.tmp`), "dead");
  writeFileSync(at(`.sales-planner-${machine}-${process.pid}-00000002.tmp`), "alive");
  writeFileSync(foreign("00000003"), "another machine, new");
  writeFileSync(foreign("00000004"), "another machine, old");
  utimesSync(foreign("00000004"), 0, 0);
  await saveFile(at("plan.xlsx"), one);
  const left = readdirSync(at("")).map((name) => /(\d)\.tmp$/.exec(name)?.[1] ?? name);
  expect(left.sort()).toEqual(["2", "3", "plan.xlsx"]);
});

test("one file is known by whatever path or link", async () => {
  const at = room("same");
  writeFileSync(at("a.xlsx"), "a");
  writeFileSync(at("b.xlsx"), "a");
  linkSync(at("a.xlsx"), at("hard.xlsx"));
  symlinkSync(at("a.xlsx"), at("soft.xlsx"));
  symlinkSync(at("new.xlsx"), at("dangling.xlsx"));
  mkdirSync(at("x"));
  symlinkSync("/tmp", at("elsewhere"));
  for (const path of ["a.xlsx", "./x/../a.xlsx", "hard.xlsx", "soft.xlsx"])
    expect(await isSameFile(at("a.xlsx"), `${folder}/same/${path}`)).toBe(true);
  expect(await isSameFile(at("a.xlsx"), at("b.xlsx"))).toBe(false);
  expect(await isSameFile(at("new.xlsx"), at("dangling.xlsx"))).toBe(true);
  expect(await isSameFile(at("new.xlsx"), at("other.xlsx"))).toBe(false);
  expect(await isSameFile(at("a.xlsx"), `${at("elsewhere")}/../a.xlsx`)).toBe(false);
});
