import { expect, test } from "vitest";
import { dayOf, type Text } from "../../engine/index.ts";
import { sampleSheets } from "../../templates/sample/sample-sheets.ts";
import { inThreadEngine } from "./in-thread-engine.ts";
import { packWorkbook } from "./pack-workbook.ts";
import { figureValues } from "./figure-values.ts";
import { unpackWorkbook } from "./unpack-workbook.ts";
import { workerEngine } from "./worker-engine.ts";
import type { JobMessage, ReplyMessage } from "./messages.ts";

const today = dayOf(2026, 6, 30);
const plan = { settings: {}, language: "en", today } as const;
const read = { sheets: sampleSheets("en"), mapping: {}, settings: {}, language: "en" } as const;

test("a packed workbook survives a message and is what was packed", async () => {
  const engine = inThreadEngine();
  await engine.run("read", read);
  const { workbook } = await engine.run("build", { ...plan, wanted: ["R-00", "R-01", "R-04", "R-14"] });
  const carried = unpackWorkbook(structuredClone(packWorkbook(workbook)));
  expect(carried.sheets).toHaveLength(workbook.sheets.length);
  for (const [place, sheet] of workbook.sheets.entries()) {
    const other = carried.sheets[place];
    if (sheet.type !== "result" || other.type !== "result") continue;
    for (const [at, block] of sheet.blocks.entries()) {
      const same = other.blocks[at];
      if (block.type !== "table" || same.type !== "table") continue;
      for (const [column, { values }] of block.block.columns.entries()) {
        expect(Array.from(same.block.columns[column].values)).toEqual(Array.from(values));
        for (let row = 0; row < block.block.rowCount; row++)
          expect(same.formulaAt(column, row)).toBe(block.formulaAt(column, row));
        expect(same.totalFormulaAt(column)).toBe(block.totalFormulaAt(column));
      }
    }
  }
});

test("cells of the user's own sheets do not travel, those of made sheets and Settings do", async () => {
  const engine = inThreadEngine();
  await engine.run("read", read);
  const { workbook } = await engine.run("build", { ...plan, wanted: ["R-00"] });
  const { sheets } = unpackWorkbook(structuredClone(packWorkbook(workbook)));
  const carried = (table: string) => sheets.find((sheet) => sheet.type === "input" && sheet.table === table);
  const settings = carried("Settings");
  const deals = carried("Deals");
  if (settings?.type !== "input" || deals?.type !== "input") throw new Error("sheets expected");
  expect(settings.cellAt(0, 0)).not.toBeNull();
  expect(() => deals.cellAt(0, 0)).toThrow(RangeError);
});

test("settings of a run change the figures without reading again, and the sheet's value stays", async () => {
  const engine = inThreadEngine();
  await engine.run("read", read);
  const usual = figureValues(await engine.run("figures", plan));
  const strict = figureValues(await engine.run("figures", { ...plan, settings: { abcA: "50 %" } }));
  const again = figureValues(await engine.run("figures", plan));
  expect(Number(strict["clients.a"])).toBeLessThan(Number(usual["clients.a"]));
  expect(again).toEqual(usual);
});

test("the sample is a workbook of input sheets that all have to be written", async () => {
  const workbook = await inThreadEngine().run("sample", { language: "ru" });
  expect(workbook.sheets.length).toBeGreaterThan(5);
  expect(workbook.sheets.every((sheet) => sheet.type === "input" && sheet.source === undefined)).toBe(true);
});

test("in the thread Cancel ends the job at its next step and forgets the input", async () => {
  const engine = inThreadEngine();
  await engine.run("read", read);
  const job = engine.run("figures", plan);
  engine.cancel();
  await expect(job).rejects.toMatchObject({ name: "AbortError" });
  await expect(engine.run("figures", plan)).rejects.toBeInstanceOf(RangeError);
});

test("Cancel terminates the worker and rejects what waits; the next job starts another", async () => {
  const started: FakeWorker[] = [];
  const engine = workerEngine(() => {
    const worker = new FakeWorker();
    started.push(worker);
    return worker as unknown as Worker;
  });
  const job = engine.run("read", read);
  engine.cancel();
  await expect(job).rejects.toMatchObject({ name: "AbortError" });
  expect(started[0].terminated).toBe(true);

  const steps: Text[] = [];
  const next = engine.run("titles", plan, { onProgress: ({ step }) => steps.push(step) });
  const { number } = started[1].sent[0];
  started[1].say({ number, step: { en: "Planning", ru: "Считаю" }, done: 0, total: 1 });
  const answer = [{ id: "R-01", name: "ABC", title: "ABC", rows: 3, empty: false }];
  started[1].say({ number, answer });
  expect(await next).toEqual(answer);
  expect(steps).toEqual([{ en: "Planning", ru: "Считаю" }]);
});

test("a failure in the worker rejects its own job only", async () => {
  const worker = new FakeWorker();
  const engine = workerEngine(() => worker as unknown as Worker);
  const [first, second] = [engine.run("titles", plan), engine.run("titles", plan)];
  worker.say({ number: worker.sent[0].number, failure: { name: "RangeError", message: "no input" } });
  worker.say({ number: worker.sent[1].number, answer: [] });
  await expect(first).rejects.toThrow("no input");
  expect(await second).toEqual([]);
});

/** What `workerEngine` needs of a Worker. */
class FakeWorker extends EventTarget {
  readonly sent: JobMessage[] = [];
  terminated = false;
  postMessage(message: JobMessage): void {
    this.sent.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  say(data: ReplyMessage): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}
