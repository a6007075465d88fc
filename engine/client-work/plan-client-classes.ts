import { codeNumber } from "../input/lists.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { AbcClass } from "../ground/abc-class.ts";
import { mapColumn } from "../ground/map-column.ts";
import { classReport, type ClassReport } from "../clients/class-report.ts";
import { firstPaid } from "../clients/first-paid.ts";
import { saleEvents } from "../clients/sale-events.ts";
import type { ClientPlan } from "../clients/plan-clients.ts";
import { suggestClass, warnOfClass, type ClassFacts, type ClassWarning } from "../clients/suggest-class.ts";

/** Clients by the class they have for the sellers: target, assigned, joint, incoming. */
export interface ClientClassPlan {
  readonly report: ClassReport;
  /** Rows of Clients without a class, and the class they would have (-1: nothing tells). */
  readonly suggested: readonly { readonly client: number; readonly class: number }[];
  readonly warnings: readonly { readonly client: number; readonly warning: ClassWarning }[];
  /** Planned contacts whose day has passed, per row of Clients. */
  readonly overdue: Int32Array;
  /** Flags per row of Clients. */
  readonly contacted: Uint8Array;
  readonly inDeal: Uint8Array;
  readonly firstPayer: Uint8Array;
}

const [prospect, client] = [codeNumber("clientStatus", "prospect"), codeNumber("clientStatus", "client")];
const [planned, done] = [codeNumber("activityStatus", "planned"), codeNumber("activityStatus", "done")];
const open = codeNumber("dealStatus", "open");

/** @see CALC-37 */
export function planClientClasses(frame: PlanFrame, clients: ClientPlan): ClientClassPlan {
  const { input, period, asOf } = frame;
  const { Clients } = input.tables;
  const first = firstPaid(saleEvents(frame, clients.money.source), Clients.rowCount);
  const firstPayer = mapColumn(Uint8Array, first, (day) =>
    day >= period.from && day <= Math.min(period.to, asOf) ? 1 : 0,
  );
  const flags = { ...contactsOf(frame), inDeal: openDeals(frame), firstPayer };
  const facts = factsOf(frame, clients);
  const rows = Array.from(Clients.status.keys());
  return {
    report: classReport({
      class: Clients.class,
      manager: Clients.managerId,
      money: clients.money.amounts,
      ...flags,
    }),
    suggested: rows
      .filter((row) => Clients.class[row] < 0)
      .map((row) => ({ client: row, class: suggestClass(facts(row)) })),
    warnings: rows.flatMap((row) => {
      const warning = warnOfClass(facts(row));
      return warning ? [{ client: row, warning }] : [];
    }),
    ...flags,
  };
}

function contactsOf({ input: { tables }, period, asOf }: PlanFrame) {
  const { Clients, Activities } = tables;
  const contacted = new Uint8Array(Clients.rowCount);
  const overdue = new Int32Array(Clients.rowCount);
  const to = Math.min(period.to, asOf);
  for (let row = 0; row < Activities.rowCount; row++) {
    const one = Activities.clientId[row];
    if (one < 0) continue;
    const day = Activities.doneDate[row];
    if (Activities.status[row] === done && day >= period.from && day <= to) contacted[one] = 1;
    if (Activities.status[row] === planned && Activities.dueDate[row] < asOf) overdue[one]++;
  }
  return { contacted, overdue };
}

function openDeals({ input: { tables }, deals }: PlanFrame): Uint8Array {
  const inDeal = new Uint8Array(tables.Clients.rowCount);
  tables.Deals.clientId.forEach((one, deal) => {
    if (one >= 0 && deals.status[deal] === open) inDeal[one] = 1;
  });
  return inDeal;
}

function factsOf({ input: { tables } }: PlanFrame, { potential }: ClientPlan): (row: number) => ClassFacts {
  const { Clients } = tables;
  const elsewhere = officesElsewhere(tables);
  return (row) => ({
    class: Clients.class[row],
    isClient: Clients.status[row] === client,
    isProspect: Clients.status[row] === prospect,
    isIncoming: !Number.isNaN(Clients.incomingOn[row]),
    hasPotentialA: potential.mark[row] === AbcClass.A,
    hasOtherRegions: elsewhere.has(row),
    hasManager: Clients.managerId[row] >= 0,
  });
}

/** Clients of which the development matrix knows an office outside the region of their card. */
function officesElsewhere({ Clients, DevMatrix }: PlanFrame["input"]["tables"]): ReadonlySet<number> {
  const regionOf = (row: number): string => (Clients.region.words[Clients.region.codes[row]] ?? "").toLowerCase();
  const elsewhere = new Set<number>();
  DevMatrix.clientId.forEach((row, at) => {
    const region = (DevMatrix.region.words[DevMatrix.region.codes[at]] ?? "").toLowerCase();
    if (row >= 0 && region !== "" && region !== regionOf(row)) elsewhere.add(row);
  });
  return elsewhere;
}
