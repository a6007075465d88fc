import { codeNumber } from "../../input/lists.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import type { Day } from "../../ground/units.ts";

export type DealMove = "opened" | "won" | "lost" | "stage";

export interface MovedDeal {
  /** Row of Deals. */
  readonly deal: number;
  readonly day: Day;
  readonly move: DealMove;
  /** Row of Stages it came to, for a move between stages; -1 otherwise. */
  readonly stage: number;
}

/** What one manager did on the last working day and the days off after it. Rows of Activities. */
export interface DayReport {
  readonly from: Day;
  readonly to: Day;
  /** Contacts held, by client, then by day. */
  readonly held: readonly number[];
  /** Contacts due in these days that were missed or are still planned, in the order of their days. */
  readonly missed: readonly number[];
  /** Contacts still planned whose day passed before. */
  readonly older: number;
  readonly moved: readonly MovedDeal[];
}

const status = (code: "planned" | "missed"): number => codeNumber("activityStatus", code);
const dealStatus = (code: "won" | "lost"): number => codeNumber("dealStatus", code);

/**
 * A manager's day: from the previous working day up to the eve of the day of the plan, so that what happened on days off
 * is told too and nothing is told twice.
 *
 * @param manager row of Managers; their number is Unassigned
 * @see T-03, D-193
 * @example dayReport(plan, 0).held // rows of the contacts held yesterday
 */
export function dayReport(plan: SalesPlan, manager: number): DayReport {
  const { Activities, Managers } = plan.input.tables;
  const { facts, statistics } = plan.days;
  const { dueDate, doneDate } = Activities;
  const [from, to] = [statistics.previousWorkday, plan.asOf - 1];
  const owner = manager === Managers.rowCount ? -1 : manager;
  const own = Array.from(facts.manager.keys()).filter((row) => facts.manager[row] === owner);
  const isMissed = (row: number): boolean =>
    Activities.status[row] === status("missed") || Activities.status[row] === status("planned");
  const inDays = (day: Day): boolean => day >= from && day <= to;
  return {
    from,
    to,
    held: own
      .filter((row) => facts.isDone[row] === 1 && inDays(doneDate[row]))
      .sort((one, other) => facts.client[one] - facts.client[other] || doneDate[one] - doneDate[other] || one - other),
    missed: own
      .filter((row) => isMissed(row) && inDays(dueDate[row]))
      .sort((one, other) => dueDate[one] - dueDate[other] || one - other),
    older: own.filter((row) => Activities.status[row] === status("planned") && dueDate[row] < from).length,
    moved: movedDeals(plan, owner, inDays),
  };
}

/** In the order of their days; a won or lost deal is not told again as a move between stages. */
function movedDeals({ input, deals }: SalesPlan, owner: number, inDays: (day: Day) => boolean): MovedDeal[] {
  const { Deals, StageLog } = input.tables;
  const moved: MovedDeal[] = [];
  deals.manager.forEach((manager, deal) => {
    if (manager !== owner) return;
    if (inDays(Deals.openDate[deal])) moved.push({ deal, day: Deals.openDate[deal], move: "opened", stage: -1 });
    const isClosed = Deals.status[deal] === dealStatus("won") || Deals.status[deal] === dealStatus("lost");
    if (isClosed && inDays(Deals.closeDate[deal]))
      moved.push({
        ...{ deal, day: Deals.closeDate[deal], stage: -1 },
        move: Deals.status[deal] === dealStatus("won") ? "won" : "lost",
      });
  });
  const told = new Set(moved.map(({ deal, day }) => `${deal}/${day}`));
  StageLog.dealId.forEach((deal, row) => {
    const day = StageLog.date[row];
    if (deal < 0 || deals.manager[deal] !== owner || !inDays(day) || told.has(`${deal}/${day}`)) return;
    moved.push({ deal, day, move: "stage", stage: StageLog.stage[row] });
  });
  return moved.sort((one, other) => one.day - other.day || one.deal - other.deal);
}

/** Rows of Clients a manager had contacts with in those days: whose cards have something new. */
export function clientsOfDay(plan: SalesPlan, manager: number): number[] {
  const { held } = dayReport(plan, manager);
  return [...new Set(held.map((row) => plan.days.facts.client[row]))].filter((client) => client >= 0);
}
