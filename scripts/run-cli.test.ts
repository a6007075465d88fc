import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { help } from "../cli/help.ts";

const script = fileURLToPath(new URL("run-cli.js", import.meta.url));
const run = (...words: string[]) => promisify(execFile)(process.execPath, [script, ...words]);

test("the bundle says what the sources say, in both languages, also when two runs start at once", async () => {
  const [en, ru] = await Promise.all([run("main", "--help"), run("main", "--help", "--lang", "ru")]);
  expect(en.stdout.trim()).toBe(help.en.trim());
  expect(ru.stdout.trim()).toBe(help.ru.trim());
});

test("the exit code is the command's own", async () => {
  await expect(run("main", "--wrong")).rejects.toMatchObject({ code: 2 });
  await expect(run("document", "--wrong")).rejects.toMatchObject({ code: 2 });
});
