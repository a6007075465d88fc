import { codeNumber } from "../input/lists.ts";
import type { InputTables } from "../input/read-input.ts";
import type { Day, Period } from "../ground/units.ts";

/** Deals as they stood on the day of the plan. One entry per row of Deals. */
export interface DealFacts {
  /** Numbers of the list `dealStatus`; -1 where the deal was not yet opened or has no status. */
  readonly status: Int8Array;
  /** Row of Managers: the deal's owner, else the client's; -1 is unassigned (AM-18). */
  readonly manager: Int32Array;
  /** 1 where the deal was won on a day of the period. */
  readonly wonInPeriod: Uint8Array;
  /** 1 where the deal was lost on a day of the period. */
  readonly lostInPeriod: Uint8Array;
}

const open = codeNumber("dealStatus", "open");
const won = codeNumber("dealStatus", "won");
const lost = codeNumber("dealStatus", "lost");

/**
 * Whose each deal is and how it stood on `asOf`: opened later, it was not there; closed later, it was still open.
 *
 * A won or lost deal without a closing date counts as closed before the period.
 *
 * @see AM-18, CALC-12, CALC-19
 */
export function dealFacts(
  { Deals, Clients }: Pick<InputTables, "Deals" | "Clients">,
  asOf: Day,
  period: Period,
): DealFacts {
  const facts = {
    status: new Int8Array(Deals.rowCount),
    manager: new Int32Array(Deals.rowCount),
    wonInPeriod: new Uint8Array(Deals.rowCount),
    lostInPeriod: new Uint8Array(Deals.rowCount),
  };
  for (let row = 0; row < Deals.rowCount; row++) {
    const closed = Deals.closeDate[row];
    const status =
      Deals.openDate[row] > asOf ? -1 : closed > asOf && Deals.status[row] > open ? open : Deals.status[row];
    const inPeriod = closed >= period.from && closed <= period.to;
    facts.status[row] = status;
    facts.wonInPeriod[row] = status === won && inPeriod ? 1 : 0;
    facts.lostInPeriod[row] = status === lost && inPeriod ? 1 : 0;
    const owner = Deals.managerId[row];
    const client = Deals.clientId[row];
    facts.manager[row] = owner >= 0 || client < 0 ? owner : Clients.managerId[client];
  }
  return facts;
}
