import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Day, Money } from "../ground/units.ts";
import { isLater } from "../ground/first-day.ts";
import { meetingTypes } from "../input/meeting-types.ts";
import type { ContactFacts } from "./contact-facts.ts";

/** A visit that is proposed. */
export interface Visit {
  readonly client: number;
  /** Row of Managers; -1 where nobody at work owns the client. */
  readonly manager: number;
  /** NaN where nobody is there to go. */
  readonly day: Day;
  /** Last face-to-face contact; NaN is none on record. */
  readonly lastMet: Day;
}

export interface VisitsOfWeek {
  /** Manager by manager, day by day. */
  readonly visits: readonly Visit[];
  /** Everybody not met, also those for whom the week has no place. */
  readonly unmet: number;
}

/** Working days of the coming week, and visits a manager can make in it beside the other work. */
const workdays = 5;

/**
 * Who visits whom in the next five working days: important clients that nobody has met face to face within some days.
 *
 * Each manager takes the five that bring most money, one a working day; those at one address share the day.
 *
 * @param rows rows of Clients that are to be met
 * @param money of each row of Clients
 * @param within days within which a meeting counts
 * @see CALC-05, CALC-21, CALC-27
 */
export function visitsOfWeek(
  { input, asOf, calendar }: Pick<PlanFrame, "input" | "asOf" | "calendar">,
  { client, isDone }: Pick<ContactFacts, "client" | "isDone">,
  {
    rows,
    money,
    within,
  }: { readonly rows: readonly number[]; readonly money: ArrayLike<Money>; readonly within: number },
): VisitsOfWeek {
  const { Activities, Clients, Managers } = input.tables;
  const lastMet = new Float64Array(Clients.rowCount).fill(Number.NaN);
  client.forEach((one, row) => {
    const isMeeting = isDone[row] === 1 && meetingTypes.has(Activities.type[row]);
    if (one >= 0 && isMeeting && isLater(Activities.doneDate[row], lastMet[one]))
      lastMet[one] = Activities.doneDate[row];
  });
  const unmet = rows.filter((row) => !(asOf - lastMet[row] <= within));
  const byManager = new Map<number, number[]>();
  for (const row of unmet.toSorted((one, other) => money[other] - money[one] || one - other)) {
    const owner = Clients.managerId[row];
    const manager = owner >= 0 && Managers.active[owner] === 1 ? owner : -1;
    const own = byManager.get(manager);
    if (own) own.push(row);
    else byManager.set(manager, [row]);
  }
  const placeOf = (row: number): string | undefined => {
    const { businessCentre, street } = Clients;
    if (businessCentre.codes[row] >= 0) return `centre ${businessCentre.codes[row]}`;
    return street.codes[row] >= 0 ? `street ${street.codes[row]}` : undefined;
  };
  const visits = [...byManager].flatMap(([manager, own]) => {
    const days = new Map<string | number, number>();
    const chosen = own.slice(0, workdays).map((row) => {
      const stop = placeOf(row) ?? row;
      if (!days.has(stop)) days.set(stop, days.size + 1);
      const day = manager < 0 ? Number.NaN : calendar.addWorkdays(asOf, days.get(stop)!);
      return { client: row, manager, day, lastMet: lastMet[row] };
    });
    return chosen.toSorted((one, other) => one.day - other.day || 0);
  });
  visits.sort((one, other) => Number(one.manager < 0) - Number(other.manager < 0));
  return { visits, unmet: unmet.length };
}
