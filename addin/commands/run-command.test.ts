import { expect, test } from "vitest";
import type { RibbonCommand } from "./ribbon-commands.ts";
import { runCommand } from "./run-command.ts";

async function done(command: RibbonCommand, standing: readonly string[] = []): Promise<string[]> {
  const log: string[] = [];
  const note = (line: string) => async () => void log.push(line);
  const started = Promise.resolve().then(() => void log.push("started"));
  const actions = {
    read: note("read"),
    insertSample: note("sample"),
    build: async (ids?: readonly string[]) => void log.push(`build ${ids?.join(" ") ?? "all"}`),
  };
  await runCommand(
    command,
    { started, show: (screen) => void log.push(`show ${screen}`), actions },
    async () => standing,
  );
  return log;
}

test("building reads the cells as they are now and writes every result sheet, once the pane has started", async () => {
  expect(await done("buildPlan", ["R-01"])).toEqual(["started", "show build", "read", "build all"]);
});

test("refreshing writes the sheets that stand, and all of them where none does", async () => {
  expect((await done("refreshPlan", ["R-01", "R-09"])).at(-1)).toBe("build R-01 R-09");
  expect((await done("refreshPlan")).at(-1)).toBe("build all");
});

test("the sample is inserted on the screen of data; help is a screen", async () => {
  expect(await done("insertSample")).toEqual(["started", "show data", "sample"]);
  expect(await done("openHelp")).toEqual(["started", "show help"]);
});
