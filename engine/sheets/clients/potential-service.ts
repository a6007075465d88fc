import { ServiceStatus, serviceStatusNames } from "../../clients/weigh-service.ts";
import { codeNumber } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { potentialWords as words } from "../../words/clients/category-words.ts";
import { hours, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
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

  const served = servedClients(context);
  if (served.length === 0 || spent.contacts === 0) return [];
  const statuses = Object.values(ServiceStatus);
  const rowsOf = (status: number): number[] => served.filter((row) => weights.status[row] === status);
  const over = (status: number): number =>
    rowsOf(status).reduce((sum, row) => sum + spent.hours[row] - normHours[row], 0);
  const table: Block = tableOf(context, statuses, {
    key: "service",
    title: words.service,
    plain: true,
    columns: [
      text("status", words.status, (status) => serviceStatusNames[status], {
        json: (status) => serviceStatusKeys[status],
        mark: (status) => serviceMarks[status],
      }),
      whole("clients", commonWords.clients, (status) => rowsOf(status).length),
      hours("hours", words.hoursOver, over),
    ],
  });
  const count = (status: number): number => rowsOf(status).length;
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
