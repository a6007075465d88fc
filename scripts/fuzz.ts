import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describeSheets, buildPlanWorkbook, planSales, readInput } from "../engine/index.ts";
import { writeWorkbook } from "../files/index.ts";
import { sampleSheets } from "../templates/sample/sample-sheets.ts";
import { openJudge, type Judge } from "./fuzz/judge.ts";
import type { FuzzCase } from "./fuzz/fuzz-case.ts";
import { makeCase } from "./fuzz/make-case.ts";
import { shrink } from "./fuzz/shrink.ts";

/**
 * `npm run fuzz -- [MINUTES] [SEED]`: throws damaged files, random companies and command lines at the program. Five minutes
 * when not said; without SEED it goes on where the last run stopped. Each find is made small and kept in scripts/fuzz/cases,
 * where it is a test from then on. Exit 1 when there are finds.
 */
const [minutes = 5, seed] = process.argv.slice(2).map(Number);
const stateFile = "out/fuzz.json";

interface State {
  readonly seed: number;
  next: number;
  seconds: number;
  finds: number;
}

const known = existsSync(stateFile) ? (JSON.parse(readFileSync(stateFile, "utf8")) as State) : undefined;
const state: State =
  known && (seed === undefined || known.seed === seed) ? known : { seed: seed ?? 1, next: 0, seconds: 0, finds: 0 };
const models = [await workbookModel(), csvModel()];
const judge = openJudge();
const start = Date.now();
const before = state.seconds;
const foundBefore = state.finds;
while (Date.now() - start < minutes * 60_000) {
  const one = makeCase(state.seed, state.next, models);
  const fault = await judge.judge(one);
  // A machine that is busy makes anything slow once.
  const again = fault === undefined ? undefined : await judge.judge(one);
  if (again !== undefined) await keep(one, again, judge);
  state.next++;
  state.seconds = before + Math.round((Date.now() - start) / 1000);
  if (state.next % 20 === 0) save();
}
save();
await judge.close();
console.log(
  `seed ${state.seed}: ${state.next} cases in ${Math.round(state.seconds / 60)} min, ${state.finds} finds in all, ${state.finds - foundBefore} now`,
);
process.exitCode = state.finds > foundBefore ? 1 : 0;

function save(): void {
  mkdirSync("out", { recursive: true });
  writeFileSync(stateFile, JSON.stringify(state));
}

/** Cases that fail alike are one find: the same kind of case at the same place. */
async function keep(one: FuzzCase, fault: string, by: Judge): Promise<void> {
  const place = placeOf(fault);
  const name = `${one.kind}-${createHash("sha256").update(place).digest("hex").slice(0, 8)}`;
  const file = `scripts/fuzz/cases/${name}.json`;
  state.finds++;
  console.log(`case ${state.next} (${name}): ${fault.slice(0, 300)}`);
  if (existsSync(file)) return;
  const small = await shrink(one, async (smaller) => placeOf((await by.judge(smaller)) ?? "") === place);
  writeFileSync(file, `${JSON.stringify(small)}\n`);
}

/** The kind of error and the functions it came through, without the values of the case. */
function placeOf(fault: string): string {
  const lines = fault.split("\n");
  const functions = lines.flatMap((line) => /^\s+at (?:async )?([\w.<>]+) /.exec(line)?.[1] ?? []);
  return [lines[0].replace(/[\d"'«].*$/, ""), ...functions.slice(0, 3)].join(" ");
}

async function workbookModel(): Promise<Uint8Array> {
  const few = sampleSheets("en").map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, 12) }));
  const plan = planSales(readInput(few), { today: 46_142 });
  return writeWorkbook(buildPlanWorkbook(plan, describeSheets(plan, "en", ["R-01", "R-28"]), "en"));
}

function csvModel(): Uint8Array {
  const rows =
    sampleSheets("ru")
      .find(({ name }) => /Сделки|Deals/.test(name))
      ?.rows.slice(0, 30) ?? [];
  return new TextEncoder().encode(rows.map((row) => row.map((cell) => `"${cell ?? ""}"`).join(";")).join("\r\n"));
}
