import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOptions } from "../../cli/options.ts";
import { UsageProblem } from "../../cli/usage-problem.ts";
import {
  buildPlanWorkbook,
  describeSheets,
  planAsJson,
  planSales,
  readInput,
  withLibraries,
  type RawSheet,
} from "../../engine/index.ts";
import { FileProblem, readFile, readWorkbook, writeWorkbook } from "../../files/index.ts";
import { checkPackage } from "../../files/testing/check-package.ts";
import type { FuzzCase } from "./fuzz-case.ts";

/** The day of all cases: a run must give the same find tomorrow. */
const today = 46_142;

/** A small company for the settings of a command line. */
const company: readonly RawSheet[] = [
  {
    name: "Clients",
    rows: [
      ["Client", "Sales in period", "Manager"],
      ["Alfa", 700, "Ann"],
      ["Beta", 50, "Bob"],
    ],
  },
  {
    name: "Deals",
    rows: [
      ["Deal ID", "Client", "Stage", "Opened", "Closed", "Amount", "Manager"],
      ["D1", "Alfa", "Won", "2026-01-10", "2026-02-10", 700, "Ann"],
      ["D2", "Beta", "Lost", "2026-01-12", "2026-03-01", 90, "Bob"],
      ["D3", "Beta", "Proposal", "2026-02-01", null, 90, "Ann"],
    ],
  },
];

/**
 * Throws one case at the program. What is told in words (a file refused, wrong usage, issues) is as it should be.
 *
 * @returns what went wrong: an error nobody meant, a part of the workbook that Excel would mend; undefined when all is well
 */
export async function runCase(one: FuzzCase): Promise<string | undefined> {
  try {
    switch (one.kind) {
      case "bytes":
      case "xml":
        return await wholeRoad(await sheetsOf(one.name, Buffer.from(one.data, "base64")), "en");
      case "tables":
        return await wholeRoad(one.sheets, one.language);
      case "options": {
        const { settings, mapping, asOf, period, language } = readOptions(one.words);
        return await wholeRoad(company, language, { settings, mapping }, { asOf, period });
      }
    }
  } catch (problem) {
    if (problem instanceof FileProblem || problem instanceof UsageProblem) return undefined;
    return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  }
}

async function sheetsOf(name: string, bytes: Uint8Array): Promise<RawSheet[]> {
  const folder = mkdtempSync(join(tmpdir(), "sales-planner-fuzz-"));
  try {
    writeFileSync(join(folder, name), bytes);
    return await readFile(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function wholeRoad(
  sheets: readonly RawSheet[],
  language: "en" | "ru",
  reading: Parameters<typeof readInput>[1] = {},
  told: Parameters<typeof planSales>[1] = {},
): Promise<string | undefined> {
  const input = readInput(sheets, { ...reading, language });
  const plan = planSales(input, await withLibraries(input, { ...told, today }));
  const results = describeSheets(plan, language);
  planAsJson(plan, results, language);
  const bytes = await writeWorkbook(buildPlanWorkbook(plan, results, language));
  const faults = checkPackage(bytes);
  if (faults.length > 0) return `package: ${faults.slice(0, 3).join("; ")}`;
  readInput(await readWorkbook(bytes, "again.xlsx"));
  return undefined;
}
