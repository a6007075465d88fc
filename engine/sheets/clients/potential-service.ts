import { ServiceStatus, serviceStatusNames } from "../../clients/weigh-service.ts";
import { codeNumber } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { potentialWords as words } from "../../words/clients/category-words.ts";
import { columnMaker } from "../column-maker.ts";
import type { Block, Mark } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

export const serviceStatusKeys = ["underServed", "inNorm", "overServed", "noServiceDue"] as const;
export const serviceMarks: readonly (Mark | undefined)[] = ["bad", "good", "warning", "muted"];

const client = codeNumber("clientStatus", "client");

/** Rows of Clients that buy: norms of service are theirs, not prospects'. */
export function servedClients({ plan }: SheetContext): number[] {
  const { status } = plan.input.tables.Clients;
  return Array.from(status.keys()).filter((row) => status[row] === client);
}

/** How many clients get too few or too many hours, and by how many hours: table and bars; nothing where no contact is on record. */
export function serviceBlocks(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { weights, normHours, spent } = plan.clients.service;
  const column = columnMaker(context);
  const served = servedClients(context);
  if (served.length === 0 || spent.contacts === 0) return [];
  const statuses = Object.values(ServiceStatus);
  const rowsOf = statuses.map((status) => served.filter((row) => weights.status[row] === status));
  const over = (rows: readonly number[]): number =>
    rows.reduce((sum, row) => sum + spent.hours[row] - normHours[row], 0);
  const table: Block = {
    type: "table",
    key: "service",
    title: say(words.service),
    plain: true,
    rowCount: statuses.length,
    columns: [
      column(
        "status",
        words.status,
        "text",
        statuses.map((status) => say(serviceStatusNames[status])),
        { json: serviceStatusKeys, marks: serviceMarks },
      ),
      column(
        "clients",
        commonWords.clients,
        "whole",
        rowsOf.map((rows) => rows.length),
      ),
      column("hours", words.hoursOver, "hours", rowsOf.map(over)),
    ],
  };
  const count = (status: number): number => rowsOf[status].length;
  return [
    table,
    {
      type: "chart",
      key: "served",
      title: say(words.serviceFinding, {
        under: count(ServiceStatus.UnderServed),
        over: count(ServiceStatus.OverServed),
      }),
      kind: "bar",
      categories: "service.status",
      series: [{ values: "service.clients", name: say(commonWords.clients) }],
      valueKind: "whole",
      width: 90,
      height: 11,
    },
  ];
}
