import { mapColumn } from "../ground/map-column.ts";
import type { ClientPlan } from "../clients/plan-clients.ts";
import { codeNumber } from "../input/lists.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { clientHeat, Heat } from "./client-heat.ts";
import type { ContactFacts } from "./contact-facts.ts";
import { groupMeetings, type MeetingPlace } from "./group-meetings.ts";
import type { LeadingDeals } from "./leading-deals.ts";
import { rankHeat } from "./rank-heat.ts";

const target = codeNumber("clientClass", "target");

/** How warm each client is. One value per row of Clients; lists name rows of Clients. */
export interface HeatPlan {
  /** Heat. */
  readonly heat: Uint8Array;
  /** Number of the list interest; -1 was never noted. */
  readonly interest: Int8Array;
  /** Row of Activities with the interest; -1 is none. */
  readonly talk: Int32Array;
  /** 1: found to be large by some contact. */
  readonly largeFound: Uint8Array;
  /** Everybody with a noted interest, the hottest first. */
  readonly ranked: Int32Array;
  /** Hot and warm clients by place, for a dense round of meetings. */
  readonly meetings: readonly MeetingPlace[];
}

/** @see CALC-27 */
export function planHeat(
  { input }: PlanFrame,
  clients: Pick<ClientPlan, "potential">,
  facts: ContactFacts,
  leading: LeadingDeals,
): HeatPlan {
  const { Clients } = input.tables;
  const { mark } = clients.potential;
  const noted = latestInterest(input.tables.Activities, facts, Clients.rowCount);
  const heat = mapColumn(Uint8Array, mark, (potential, row) =>
    clientHeat(noted.interest[row], potential, Clients.class[row] === target || noted.largeFound[row] === 1),
  );
  const ranked = rankHeat({ heat, interest: noted.interest, potential: mark, expected: leading.expected });
  const toMeet = ranked.filter((row) => heat[row] === Heat.Hot || heat[row] === Heat.Warm);
  return {
    heat,
    ...noted,
    ranked,
    meetings: groupMeetings(toMeet, { centre: Clients.businessCentre.codes, street: Clients.street.codes }),
  };
}

/** Most contacts note none: the latest that does counts. */
function latestInterest(
  { interest, doneDate, largeFound }: PlanFrame["input"]["tables"]["Activities"],
  { client, isDone }: ContactFacts,
  clientCount: number,
): Pick<HeatPlan, "interest" | "talk" | "largeFound"> {
  const talk = new Int32Array(clientCount).fill(-1);
  const large = new Uint8Array(clientCount);
  client.forEach((one, row) => {
    if (one < 0 || isDone[row] === 0) return;
    if (largeFound[row] === 1) large[one] = 1;
    if (interest[row] >= 0 && (talk[one] < 0 || doneDate[row] >= doneDate[talk[one]])) talk[one] = row;
  });
  return { talk, interest: mapColumn(Int8Array, talk, (row) => (row < 0 ? -1 : interest[row])), largeFound: large };
}
