/**
 * The whole job once, in a process of its own: time of each step and the peak of memory. Started by tasks/whole.ts:
 * node --import tsx whole-run.ts DEALS CLIENTS → one line of JSON.
 */
import { buildPlanWorkbook, describeSheets, readInput, type RawSheet } from "../engine/index.ts";
import { planWhole } from "./plan-whole.ts";
import { clientsSheet, dealColumns, dealsSheet, nameSheets } from "./sales-data.ts";

const [dealCount, clientCount] = process.argv.slice(2).map(Number);
const steps: Record<string, { wall: number; cpu: number; peakMb: number }> = {};

function step<T>(name: string, run: () => T): T {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  steps[name] = { wall, cpu: (user + system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 };
  return result;
}

let sheets: RawSheet[] = step("makeCells", () => [
  dealsSheet(dealColumns(dealCount, clientCount)),
  clientsSheet(clientCount),
  ...nameSheets(),
]);
const input = step("readInput", () => readInput(sheets));
sheets = [];
const plan = step("planSales", () => planWhole(input));
const result = step("describeSheets", () => describeSheets(plan, "en"));
const workbook = step("buildPlanWorkbook", () => buildPlanWorkbook(plan, result, "en"));

const board = plan.funnel.board.cells;
let open = 0;
for (let cell = 0; cell < board.length; cell += 3) open += board[cell];
console.log(JSON.stringify({ steps, open, sheets: workbook.sheets.length, issues: plan.issues.length }));
