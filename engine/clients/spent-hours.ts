import { codeNumber } from "../input/lists.ts";
import type { InputTables } from "../input/read-input.ts";
import type { Day, Period } from "../ground/units.ts";

export interface SpentHours {
  /** Hours per row of Clients. */
  readonly hours: Float64Array;
  /** Hours per row of Managers, whoever the contact was with; the last is nobody. */
  readonly byManager: Float64Array;
  /** Contacts behind them. */
  readonly contacts: number;
  /** Rows of Activities with neither minutes nor a norm: counted as 0. */
  readonly unknown: readonly number[];
}

/**
 * Hours spent on each client in contacts done from the start of the period up to the day: minutes as noted, else the norm.
 *
 * @see CALC-03
 */
export function spentHours(
  { Clients, Activities, Norms, Managers }: Pick<InputTables, "Clients" | "Activities" | "Norms" | "Managers">,
  period: Period,
  asOf: Day,
): SpentHours {
  const done = codeNumber("activityStatus", "done");
  const managerCount = Managers.rowCount;
  const normOf = normMinutes(Norms);
  const to = Math.min(period.to, asOf);
  const minutes = new Float64Array(Clients.rowCount);
  const ofManager = new Float64Array(managerCount + 1);
  const unknown: number[] = [];
  let contacts = 0;
  for (let row = 0; row < Activities.rowCount; row++) {
    const client = Activities.clientId[row];
    const day = Activities.doneDate[row];
    if (client < 0 || Activities.status[row] !== done || !(day >= period.from && day <= to)) continue;
    contacts++;
    const noted = Activities.minutes[row];
    const taken = Number.isNaN(noted) ? (normOf.get(Activities.type[row]) ?? NaN) : noted;
    if (!(taken >= 0)) {
      unknown.push(row);
      continue;
    }
    minutes[client] += taken;
    const maker = Activities.managerId[row] >= 0 ? Activities.managerId[row] : Clients.managerId[client];
    ofManager[maker >= 0 ? maker : managerCount] += taken;
  }
  const inHours = (all: Float64Array): Float64Array => all.map((sum) => sum / 60);
  return { hours: inHours(minutes), byManager: inHours(ofManager), contacts, unknown };
}

/** Of repeated norms of an operation the first counts. */
function normMinutes({ activityType, minutes }: Pick<InputTables["Norms"], "activityType" | "minutes">) {
  const norms = new Map<number, number>();
  activityType.forEach((type, row) => {
    if (type >= 0 && !norms.has(type)) norms.set(type, minutes[row]);
  });
  return norms;
}
