import { firstOfMonth } from "../../ground/day.ts";
import { codeNumber, lists } from "../../input/lists.ts";
import type { DevelopedCompany } from "../../system/plan-development.ts";
import { commonWords } from "../../words/common-words.ts";
import { developmentWords as words } from "../../words/system/development-words.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { CellValue, Mark, SheetColumn, TableBlock } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { leadName } from "./development-tables.ts";
import { officeMonth } from "./office-month.ts";

const planned = codeNumber("devStatus", "planned");
const statuses = Object.values(lists.devStatus);
const statusKeys = Object.keys(lists.devStatus);

interface Office {
  readonly company: DevelopedCompany;
  readonly row: number;
  readonly month: number;
}

/** Offices whose work is still to begin, month by month; those without a month last. */
export function assignmentTable(context: SheetContext): TableBlock {
  const { say, plan } = context;
  const { companies, start } = plan.system.development;
  const { status } = plan.input.tables.DevMatrix;
  const offices = officesOf(context, (row) => status[row] === planned).sort(byMonth(companies));
  const column = columnMaker(context);
  const whose = ({ company, month }: Office): string | null => {
    if (Number.isNaN(month)) return null;
    if (month < start) return say(words.lateMonth);
    return say(company.isFixed ? words.fixed : words.proposedMonth);
  };
  return {
    type: "table",
    key: "assignment",
    title: say(words.assignment),
    rowCount: offices.length,
    columns: [
      column(
        "month",
        commonWords.month,
        "month",
        offices.map(({ month }) => (Number.isFinite(month) ? firstOfMonth(month) : null)),
      ),
      column(
        "lead",
        words.lead,
        "text",
        offices.map(({ company }) => leadName(ownerNames(context), company.lead)),
      ),
      ...officeColumns(context, offices),
      column("proposed", words.proposed, "text", offices.map(whose), {
        marks: offices.map(({ month }): Mark | undefined => (month < start ? "warning" : undefined)),
      }),
    ],
  };
}

/** Offices without a contract of companies that have one elsewhere, the largest companies of an industry first. */
export function branchesTable(context: SheetContext): TableBlock {
  const { say, plan, language, moneyColumn } = context;
  const branches = new Set(plan.system.development.branches);
  const { status } = plan.input.tables.DevMatrix;
  const offices = officesOf(context, (row) => branches.has(row));
  const column = columnMaker(context);
  return {
    type: "table",
    key: "branches",
    title: say(words.branchList),
    rowCount: offices.length,
    columns: [
      ...officeColumns(context, offices),
      column(
        "status",
        commonWords.status,
        "text",
        offices.map(({ row }) => statuses[status[row]]?.[language] ?? null),
        {
          json: offices.map(({ row }) => statusKeys[status[row]] ?? null),
        },
      ),
      column("potential", words.potential, "money", moneyColumn(offices.map(({ company }) => company.potential))),
      column(
        "lead",
        words.lead,
        "text",
        offices.map(({ company }) => leadName(ownerNames(context), company.lead)),
      ),
    ],
  };
}

function officesOf({ plan }: SheetContext, wanted: (row: number) => boolean): Office[] {
  return plan.system.development.companies.flatMap((company) =>
    company.rows.filter(wanted).map((row) => ({ company, row, month: officeMonth(plan, company, row) })),
  );
}

/** Within a month the order of the matrix. */
function byMonth(companies: readonly DevelopedCompany[]) {
  const place = new Map(companies.map((company, at) => [company, at] as const));
  const monthOf = ({ month }: Office): number => (Number.isNaN(month) ? Number.MAX_SAFE_INTEGER : month);
  return (one: Office, other: Office): number =>
    monthOf(one) - monthOf(other) ||
    (place.get(one.company) ?? 0) - (place.get(other.company) ?? 0) ||
    one.row - other.row;
}

function officeColumns(context: SheetContext, offices: readonly Office[]): SheetColumn[] {
  const { plan } = context;
  const { tables } = plan.input;
  const { industries, regions, region } = plan.system.development;
  const column = columnMaker(context);
  const names = ownerNames(context);
  const texts = (values: (office: Office) => CellValue): CellValue[] => offices.map(values);
  return [
    column(
      "company",
      words.company,
      "text",
      texts(({ company }) => clientName(tables, company.client)),
      {
        links: offices.map(({ row }) => rowLink(tables.DevMatrix, row)),
        width: 28,
      },
    ),
    column(
      "industry",
      words.industry,
      "text",
      texts(({ company }) => industries[company.industry].name),
    ),
    column(
      "region",
      words.region,
      "text",
      texts(({ row }) => regions[region[row]] ?? null),
    ),
    column(
      "manager",
      commonWords.manager,
      "text",
      texts(({ row }) => leadName(names, tables.DevMatrix.managerId[row])),
      {
        width: 22,
      },
    ),
  ];
}
