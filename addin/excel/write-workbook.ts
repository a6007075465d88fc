import { text, type PlanWorkbook } from "../../engine/index.ts";
import type { WorkOptions, WrittenPlan } from "../workbook-host.ts";
import { describedTab } from "../../drawing/link-places.ts";
import { clearSheet, type TablePlace } from "./clear-sheet.ts";
import { drawCells } from "./draw-cells.ts";
import type { ChartLook } from "./draw-chart.ts";
import { drawParts } from "./draw-parts.ts";
import { excelProblem, stopIfCancelled } from "./excel-problem.ts";
import { planSettingsFill, type SettingsFill } from "./fill-settings.ts";
import { planBuild, type Build, type SheetJob } from "./plan-build.ts";
import { quietly } from "./quietly.ts";
import { readLists } from "./read-lists.ts";
import { recallParts, rememberParts, restoreParts } from "./remember-parts.ts";
import { renameSheets } from "./rename-sheets.ts";
import { requestBatch, type RequestBatch } from "./request-batch.ts";
import { isResultMark, listsMark, inputMark, markKey, readMarks } from "./sheet-marks.ts";
import { partsOf, type SheetParts } from "./sheet-parts.ts";
import { restoreSnapshot, takeSnapshot, type SheetSnapshot } from "./sheet-snapshot.ts";
import { uniqueTables } from "./unique-tables.ts";

/** What a build changed: enough to take it back. */
export interface BuildRecord {
  readonly snapshots: SheetSnapshot[];
  /** Ids of all sheets that stood before; undefined while nothing has been changed. */
  standing?: ReadonlySet<string>;
  /** Sheets it adds, by mark and by tab: known before the answer with their ids comes. */
  readonly added: { readonly mark: string; readonly name: string }[];
  /** How the sheets it writes again were drawn before, by mark; undefined where nobody remembered. */
  readonly parts: Map<string, SheetParts | undefined>;
  settings?: { readonly sheet: string; readonly row: number; readonly rows: number; readonly columns: number };
}

/**
 * Writes a plan into the workbook: result sheets in place where they stand already, new ones beside; input sheets only
 * where they are missing. All or nothing: what stood there is read first and put back when anything fails.
 *
 * @throws HostProblem that says whether everything is as it was
 * @see AM-60…AM-63; platform.md 3.4, 3.5, 5
 */
export async function writeWorkbook(
  workbook: PlanWorkbook,
  options: WorkOptions = {},
): Promise<{ readonly written: WrittenPlan; readonly record: BuildRecord }> {
  const record: BuildRecord = { snapshots: [], added: [], parts: new Map() };
  try {
    const written = await Excel.run({ delayForCellEdit: true }, (context) => build(context, workbook, record, options));
    // Cancel may come after the last request was sent: what the pane says then must be true.
    stopIfCancelled(options.signal);
    return { written, record };
  } catch (error) {
    // A lost answer is no reason to leave half a plan: putting back may be done twice.
    const failure = await takeBack(record)
      .catch(() => takeBack(record))
      .then(
        () => undefined,
        (second: unknown) => excelProblem(second, "halfWritten", workbook.sheets.map(describedTab)),
      );
    throw failure ?? excelProblem(error, "restored");
  }
}

/** Puts back what stood before a build, and removes the sheets it added. */
export async function takeBack(record: BuildRecord): Promise<void> {
  const { standing } = record;
  if (standing === undefined) return;
  await Excel.run(async (context) => {
    const batch = requestBatch(context);
    await quietly(context, async () => {
      const look = chartLook(context, { language: "en", currency: "", moneyDecimals: 0, inputDecimals: 0 });
      for (const snapshot of record.snapshots) await restoreSnapshot(snapshot, look, batch);
      const { settings } = record;
      if (settings) {
        const sheet = context.workbook.worksheets.getItem(settings.sheet);
        sheet.getRangeByIndexes(settings.row, 0, settings.rows, settings.columns).clear("Contents");
      }
      await restoreParts(context, record.parts);
      for (const id of await addedSheets(context, record, standing))
        context.workbook.worksheets.getItemOrNullObject(id).delete();
      await context.sync();
    });
  });
}

/** The sheets of a build, also where the request that added them broke off between a sheet and its mark. */
async function addedSheets(
  context: Excel.RequestContext,
  { added }: BuildRecord,
  standing: ReadonlySet<string>,
): Promise<string[]> {
  const marks = new Set(added.map(({ mark }) => mark));
  const names = new Set(added.map(({ name }) => name));
  return (await readMarks(context))
    .filter(({ id, mark, name }) => !standing.has(id) && (mark === undefined ? names.has(name) : marks.has(mark)))
    .map(({ id }) => id);
}

async function build(
  context: Excel.RequestContext,
  workbook: PlanWorkbook,
  record: BuildRecord,
  options: WorkOptions,
): Promise<WrittenPlan> {
  const standing = await readMarks(context);
  const plan = planBuild(workbook, standing, await readLists(context, standing));
  const fill = plan.settings && (await planSettingsFill(context, plan.settings));
  const old = plan.jobs.filter(({ id }) => id !== undefined);
  const parts = await recallParts(
    context,
    old.map(({ mark }) => mark),
  );
  for (const { id, mark } of old) record.snapshots.push(await takeSnapshot(context, id!, parts.get(mark)));
  for (const { mark, id, name } of plan.jobs) {
    record.parts.set(mark, parts.get(mark));
    if (id === undefined) record.added.push({ mark, name });
  }
  record.standing = new Set(standing.map(({ id }) => id));
  return quietly(context, async () => {
    const ids = await addSheets(context, plan);
    await fillSettings(context, fill, record);
    await drawSheets(context, workbook, plan, ids, fill, options);
    return report(plan);
  });
}

/** New sheets come first and all at once, so that formulas between sheets find each other. */
async function addSheets(context: Excel.RequestContext, { jobs }: Build): Promise<string[]> {
  const sheets = jobs.map(({ id, name, mark }) => {
    if (id !== undefined) return undefined;
    const sheet = context.workbook.worksheets.add(name).load("id");
    sheet.customProperties.add(markKey, mark);
    return sheet;
  });
  await context.sync();
  return jobs.map(({ id }, place) => id ?? sheets[place]!.id);
}

async function fillSettings(context: Excel.RequestContext, fill: SettingsFill | undefined, record: BuildRecord) {
  if (!fill || fill.rows.length === 0) return;
  const { sheet, row, rows } = fill;
  record.settings = { sheet, row, rows: rows.length, columns: rows[0].length };
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, rows.length, rows[0].length).values =
    rows as unknown[][];
  await context.sync();
}

async function drawSheets(
  context: Excel.RequestContext,
  workbook: PlanWorkbook,
  plan: Build,
  ids: readonly string[],
  fill: SettingsFill | undefined,
  { signal, onProgress }: WorkOptions,
): Promise<void> {
  const batch = requestBatch(context, signal);
  const rename = renameSheets(plan.names, fill?.moved);
  const look = chartLook(context, workbook);
  const tables = await uniqueTables(context, plan.jobs, ids);
  const sizes = plan.jobs.map((job) => rowsOf(job));
  const total = sizes.reduce((sum, rows) => sum + rows, 0);
  let before = 0;
  for (const [place, job] of plan.jobs.entries()) {
    const step = text(`Writing ${job.name}, rows`, `Запись листа «${job.name}», строки`);
    const report = (rows: number): void => onProgress?.({ step, done: before + Math.min(rows, sizes[place]), total });
    report(0);
    const sheet = context.workbook.worksheets.getItem(ids[place]);
    const parts = { ...partsOf(job.plan, rename), tables: tables[place] };
    const kept =
      job.id === undefined ? new Map<string, TablePlace>() : await clearSheet(sheet, batch, placesOf(parts.tables));
    await drawCells(sheet, job.plan, { book: plan.book, rename }, batch, report);
    await drawParts(sheet, parts, look, batch, kept);
    await finishSheet(sheet, job, batch);
    rememberParts(context, job.mark, parts);
    await batch.send();
    before += sizes[place];
  }
  // Without results, as with the sample, the first sheet of the inputs.
  const seen = plan.jobs.filter(({ mark, plan: { hidden } }) => mark !== listsMark && !hidden);
  const first = seen.find(({ mark }) => isResultMark(mark)) ?? seen.at(0);
  if (first) context.workbook.worksheets.getItem(ids[plan.jobs.indexOf(first)]).activate();
  await context.sync();
  onProgress?.({ step: text("Ready", "Готово"), done: total, total });
}

/** Rows of a sheet; progress is told in them, as sheets differ a thousandfold. */
function rowsOf({ plan }: SheetJob): number {
  return plan.regions.reduce((last, { bottom }) => Math.max(last, bottom + 1), 1);
}

async function finishSheet(sheet: Excel.Worksheet, { mark, plan, id }: SheetJob, batch: RequestBatch): Promise<void> {
  await batch.room(2);
  if (mark === listsMark) sheet.visibility = "VeryHidden";
  else if (plan.hidden && id === undefined) sheet.visibility = "Hidden";
}

function placesOf(tables: ReturnType<typeof partsOf>["tables"]): Map<string, TablePlace> {
  return new Map(tables.map(({ name, range = "A1" }) => [name, topLeft(range)]));
}

/** "B7:F20" as the 0-based place of B7. */
function topLeft(range: string): TablePlace {
  const [, letters, row] = /^([A-Z]+)(\d+)/.exec(range)!;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

function chartLook(context: Excel.RequestContext, words: ChartLook["words"]): ChartLook {
  return {
    words,
    rangeAt(address) {
      const [, quoted, local] = /^'((?:[^']|'')+)'!(.+)$/.exec(address)!;
      return context.workbook.worksheets.getItem(quoted.replaceAll("''", "'")).getRange(local.replaceAll("$", ""));
    },
  };
}

function report({ jobs }: Build): WrittenPlan {
  return {
    sheets: jobs.flatMap(({ mark, name, id }) =>
      isResultMark(mark) ? [{ id: mark, name, added: id === undefined }] : [],
    ),
    inputSheets: jobs.flatMap(({ mark, name }) => (mark.startsWith(inputMark) ? [name] : [])),
  };
}
