import { firstOfMonth } from "../../ground/day.ts";
import { codeNumber, lists } from "../../input/lists.ts";
import type { DevelopedCompany } from "../../system/plan-development.ts";
import { commonWords } from "../../words/common-words.ts";
import { developmentWords as words } from "../../words/system/development-words.ts";
import { date, money, month, text, type Column } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
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
  const whose = ({ company, month }: Office): string | null => {
    if (Number.isNaN(month)) return null;
    if (month < start) return say(words.lateMonth);
    return say(company.isFixed ? words.fixed : words.proposedMonth);
  };
  return tableOf(context, offices, {
    key: "assignment",
    title: words.assignment,
    columns: [
      month("month", commonWords.month, ({ month }) => (Number.isFinite(month) ? firstOfMonth(month) : null)),
      text("lead", words.lead, ({ company }) => leadName(ownerNames(context), company.lead)),
      officeColumns(context),
      text("proposed", words.proposed, whose, { mark: ({ month }) => (month < start ? "warning" : undefined) }),
    ],
  });
}

/** Offices without a contract of companies that have one elsewhere, the largest companies of an industry first. */
export function branchesTable(context: SheetContext): TableBlock {
  const { plan } = context;
  const branches = new Set(plan.system.development.branches);
  const { status } = plan.input.tables.DevMatrix;
  const offices = officesOf(context, (row) => branches.has(row));

  return tableOf(context, offices, {
    key: "branches",
    title: words.branchList,
    columns: [
      officeColumns(context),
      text("status", commonWords.status, ({ row }) => statuses[status[row]], {
        json: ({ row }) => statusKeys[status[row]] ?? null,
      }),
      money("potential", words.potential, ({ company }) => company.potential),
      text("lead", words.lead, ({ company }) => leadName(ownerNames(context), company.lead)),
    ],
  });
}

/** Large companies that orders of the regions lead to (D-141 to D-143). */
export function regionalOrders(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { tables } = plan.input;
  const { Clients } = tables;
  const { orders } = plan.system.development;
  if (orders.length === 0) return [];
  const names = ownerNames(context);
  const { mark, effective } = plan.clients.potential;
  return [
    { type: "note", key: "ordersNote", lines: [say(words.orders, { count: orders.length })] },
    tableOf(context, orders, {
      key: "orders",
      title: words.orderList,
      columns: [
        text("company", words.company, (client) => clientName(tables, client), {
          ...{ link: (client) => rowLink(Clients, client), width: 28, help: words.ordersHelp },
        }),
        text("region", words.region, (client) => Clients.region.words[Clients.region.codes[client]]),
        text("manager", commonWords.manager, (client) => leadName(names, Clients.managerId[client]), { width: 22 }),
        text("mark", words.potential, (client) => ["A", "B", "C"][mark[client]]),
        money("potential", words.potentialYear, (client) => effective[client]),
        text(
          "supplier",
          words.supplier,
          (client) => tables.Competitors.name.words[tables.Competitors.name.codes[Clients.supplierId[client]]],
        ),
        date("lastContact", words.lastContact, (client) => plan.days.facts.lastContact[client]),
      ],
    }),
  ];
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

function officeColumns(context: SheetContext): Column<Office>[] {
  const { plan } = context;
  const { tables } = plan.input;
  const { industries, regions, region } = plan.system.development;
  const names = ownerNames(context);
  return [
    text("company", words.company, ({ company }) => clientName(tables, company.client), {
      link: ({ row }) => rowLink(tables.DevMatrix, row),
      width: 28,
    }),
    text("industry", words.industry, ({ company }) => industries[company.industry].name),
    text("region", words.region, ({ row }) => regions[region[row]]),
    text("manager", commonWords.manager, ({ row }) => leadName(names, tables.DevMatrix.managerId[row]), { width: 22 }),
  ];
}
