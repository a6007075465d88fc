import { firstOfMonth } from "../../ground/day.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { codeNumber, lists } from "../../input/lists.ts";
import type { DevelopedCompany } from "../../system/plan-development.ts";
import { commonWords } from "../../words/common-words.ts";
import { visitDocumentWords as words } from "../../words/documents/visit-document-words.ts";
import { month, text, typed, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";
import { monthName } from "../system/month-name.ts";
import { officeMonth } from "../system/office-month.ts";
import { withTotals } from "./live-figures.ts";
import { noteOf } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable } from "./empty-table.ts";

const planned = codeNumber("devStatus", "planned");
const statuses = Object.values(lists.devStatus);
/** A month's plan; the rest is said in a line. */
const mostOffices = 40;

interface Office {
  readonly company: DevelopedCompany;
  /** Row of DevMatrix. */
  readonly row: number;
  /** Month since year 0; NaN is none. */
  readonly month: number;
}

/** T-35: the industries and companies one manager develops, with the months they begin. @see D-147, CALC-28 */
export function industryPlan(context: SheetContext, { manager }: DocumentAbout): DocumentBody {
  const { say } = context;
  if (manager < 0) return { blocks: [noteOf("nobody", [say(words.nobody)], "warning")] };
  const offices = officesOf(context, manager);
  return {
    rows: offices.length,
    landscape: true,
    onePage: offices.length <= mostOffices / 2,
    blocks: [
      ...findings(context, offices, manager),
      ...(offices.length > 0 ? [industriesTable(context, offices), officesTable(context, offices)] : []),
      emptyTable(context, {
        key: "added",
        title: words.industries.added,
        rowCount: 5,
        columns: [
          typed("industry", words.industries.industry, { width: 30 }),
          typed("why", words.industries.why, { width: 26 }),
          typed("companies", words.industries.companies, { kind: "whole", width: 18 }),
          typed("start", words.industries.start, { width: 12 }),
        ],
      }),
    ],
  };
}

/**
 * Offices of the companies the manager leads, and the manager's own offices of others: what is still to begin first, then
 * what is in work; by month, unknown ones last.
 */
function officesOf({ plan }: SheetContext, manager: number): Office[] {
  const { managerId, status } = plan.input.tables.DevMatrix;
  const last = (month: number): number => (Number.isNaN(month) ? Infinity : month);
  return plan.system.development.companies
    .flatMap((company) =>
      company.rows
        .filter((row) => company.lead === manager || managerId[row] === manager)
        .map((row) => ({ company, row, month: officeMonth(plan, company, row) })),
    )
    .sort((one, other) => status[one.row] - status[other.row] || last(one.month) - last(other.month) || 0);
}

function findings(context: SheetContext, offices: readonly Office[], manager: number): Block[] {
  const { say, plan } = context;
  if (offices.length === 0) return [noteOf("finding", [say(words.industries.none)], "warning")];
  const { status } = plan.input.tables.DevMatrix;
  const waiting = offices.filter(({ row }) => status[row] === planned);
  const next = Math.min(...waiting.flatMap(({ month }) => (Number.isNaN(month) ? [] : [month])));
  const found = {
    name: ownerNames(context)[manager],
    companies: new Set(offices.map(({ company }) => company)).size,
    industries: new Set(offices.map(({ company }) => company.industry)).size,
    waiting: new Set(waiting.map(({ company }) => company)).size,
    month: Number.isFinite(next) ? monthName(context, next) : "–",
  };
  return [
    noteOf(
      "finding",
      [
        say(waiting.length > 0 ? words.industries.finding : words.industries.begun, found),
        ...(offices.length > mostOffices
          ? [say(words.industries.limit, { shown: mostOffices, all: offices.length })]
          : []),
      ],
      "strong",
    ),
  ];
}

function industriesTable(context: SheetContext, offices: readonly Office[]): TableBlock {
  const { say, plan } = context;
  const { industries } = plan.system.development;
  const { status } = plan.input.tables.DevMatrix;

  const places = [...new Set(offices.map(({ company }) => company.industry))].sort((one, other) => one - other);
  const of = places.map((place) => offices.filter(({ company }) => company.industry === place));
  const start = (own: readonly Office[]): number | null => {
    const first = Math.min(...own.flatMap(({ month }) => (Number.isNaN(month) ? [] : [month])));
    return Number.isFinite(first) ? firstOfMonth(first) : null;
  };
  const table: TableBlock = tableOf(context, places, {
    key: "industries",
    title: words.industries.byIndustry,
    plain: true,
    columns: [
      text("industry", words.industries.industry, (place) => industries[place].name || say(commonWords.unknown), {
        width: 30,
      }),
      whole("rank", commonWords.rank, (place) => industries[place].rank, { width: 18 }),
      whole(
        "companies",
        words.industries.companies,
        (_, place) => new Set(of[place].map(({ company }) => company)).size,
        { width: 12 },
      ),
      month("start", words.industries.start, (_, place) => start(of[place]), { width: 12 }),
      statuses.map((name, code) =>
        whole(
          Object.keys(lists.devStatus)[code],
          name,
          (_, place) => of[place].filter(({ row }) => status[row] === code).length,
          { width: 12 },
        ),
      ),
    ],
  });
  return withTotals(context, table, ["companies", ...Object.keys(lists.devStatus)]);
}

function officesTable(context: SheetContext, offices: readonly Office[]): TableBlock {
  const { say, plan } = context;
  const { tables } = plan.input;
  const { industries, regions, region } = plan.system.development;

  const shown = offices.slice(0, mostOffices);
  const status = (row: number): string | null => {
    const code = tables.DevMatrix.status[row];
    return code < 0 ? null : say(statuses[code]);
  };
  return tableOf(context, shown, {
    key: "companies",
    title: words.industries.list,
    plain: true,
    rowKey: ["company", "region"],
    columns: [
      text("company", words.industries.company, ({ company }) => clientName(tables, company.client), {
        width: 30,
        link: ({ row }) => rowLink(tables.DevMatrix, row),
      }),
      text("industry", words.industries.industry, ({ company }) => industries[company.industry].name, { width: 26 }),
      text("region", words.industries.region, ({ row }) => regions[region[row]], { width: 18 }),
      month("start", words.industries.start, ({ month }) => (Number.isFinite(month) ? firstOfMonth(month) : null), {
        width: 12,
      }),
      text("status", commonWords.status, ({ row }) => status(row), { width: 12 }),
      typed("joint", words.industries.joint, { width: 24 }),
    ],
  });
}
