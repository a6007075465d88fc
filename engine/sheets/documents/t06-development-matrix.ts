import { firstOfMonth, monthIndex } from "../../ground/day.ts";
import { departmentReportWords } from "../../words/documents/department-report-words.ts";
import { developmentWords } from "../../words/system/development-words.ts";
import { typed } from "../column.ts";
import { formOf } from "../form-of.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { assignmentTable, branchesTable } from "../system/development-lists.ts";
import { matrixTable } from "../system/development-tables.ts";
import { noteOf } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { pickTableRows } from "./pick-table-rows.ts";
import { tablePart } from "./table-part.ts";

const words = departmentReportWords.matrix;
/** A report is read, not searched; the whole lists are on R-21. */
const mostRows = { assignment: 30, starts: 15, grid: 40, branches: 15 };
const listColumns = Object.entries({
  ...{ company: 26, month: 16, lead: 16, industry: 14, region: 12 },
  ...{ proposed: 12, status: 12, potential: 14 },
});
/** What the companies of the grid leave of the page for its regions, in characters. */
const regionsRoom = 72;
const [narrowestRegion, widestRegion] = [8, 14];

/**
 * T-06: the development matrix as R-21 has it: what begins this month and next, the grid, the branches to ask for.
 *
 * @see D-196, CALC-28
 */
export function developmentMatrix(context: SheetContext): DocumentBody {
  const { say, plan } = context;
  const { companies } = plan.system.development;
  if (companies.length === 0)
    return { blocks: [noteOf("finding", [say(developmentWords.none)], "warning"), comments(context)] };
  const offices = assignmentTable(context);
  const months = monthsOf(offices);
  const now = monthIndex(plan.asOf);
  const rowsWhere = (holds: (month: number) => boolean): number[] =>
    [...months.keys()].filter((row) => holds(months[row]));
  const branches = branchesTable(context);
  return {
    rows: plan.input.tables.DevMatrix.rowCount,
    from: plan.days.week.from,
    to: plan.days.week.to,
    landscape: true,
    blocks: [
      finding(context, offices, months, branches.rowCount),
      ...list(
        context,
        offices,
        "assignment",
        say(words.assignment),
        rowsWhere((month) => month <= now),
      ),
      ...list(
        context,
        offices,
        "starts",
        say(words.starts),
        rowsWhere((month) => month > now),
      ),
      grid(context),
      ...list(context, branches, "branches", say(words.branches), [...Array(branches.rowCount).keys()]),
      comments(context),
    ],
  };
}

/** Month since year 0 of each row; NaN where none is assigned. */
function monthsOf({ columns, rowCount }: TableBlock): Float64Array {
  const { values } = columns.find(({ key }) => key === "month") ?? { values: [] };
  return Float64Array.from({ length: rowCount }, (_, row) => {
    const day = values[row];
    return typeof day === "number" ? monthIndex(day) : Number.NaN;
  });
}

function finding(context: SheetContext, offices: TableBlock, months: Float64Array, branches: number): Block {
  const { say, day, plan } = context;
  const now = monthIndex(plan.asOf);
  const company = offices.columns.find(({ key }) => key === "company")?.values ?? [];
  const due = [...months.keys()].filter((row) => months[row] === now);
  return noteOf(
    "finding",
    [
      say(words.finding, {
        month: day(firstOfMonth(now)).replace(/^01\.|-01$/, ""),
        offices: due.length,
        companies: new Set(due.map((row) => company[row])).size,
        late: months.filter((month) => month < now).length,
        branches,
      }),
    ],
    "strong",
  );
}

function list(
  { say }: SheetContext,
  table: TableBlock,
  key: keyof typeof mostRows,
  title: string,
  rows: readonly number[],
): Block[] {
  if (rows.length === 0) return key === "assignment" ? [noteOf(key, [say(words.noAssignment)], "muted")] : [];
  const part = pickTableRows(table, rows.slice(0, mostRows[key]));
  return [
    tablePart(part, { key, title, columns: listColumns }),
    ...(rows.length > mostRows[key]
      ? [noteOf(`${key}More`, [say(words.first, { shown: mostRows[key], all: rows.length })], "muted")]
      : []),
  ];
}

function grid(context: SheetContext): Block {
  const { companies, regions } = context.plan.system.development;
  const width = Math.max(narrowestRegion, Math.min(widestRegion, Math.floor(regionsRoom / regions.length)));
  const table = pickTableRows(matrixTable(context), [...Array(Math.min(mostRows.grid, companies.length)).keys()]);
  const columns: [string, number][] = [
    ["company", 26],
    ["industry", 18],
    ["lead", 16],
  ];
  regions.forEach((_, at) => columns.push([`region${at + 1}`, width]));
  return tablePart(table, { key: "grid", title: context.say(words.grid), columns });
}

function comments(context: SheetContext): Block {
  return formOf(context, {
    key: "comments",
    fields: [typed("comments", words.comments), typed("withRegions", words.withRegions)],
  });
}
