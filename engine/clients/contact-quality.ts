import { codeNumber } from "../input/lists.ts";
import { meetingTypes } from "../input/meeting-types.ts";
import type { InputTables } from "../input/read-input.ts";
import type { Period, Share } from "../ground/units.ts";

/** Quality of the contacts done with the clients of one group. Shares are NaN where there are no contacts. */
export interface ContactQuality {
  readonly contacts: number;
  /** With somebody who decides or forms the decision. */
  readonly withDeciders: Share;
  /** Meetings at either office, presentations, cold visits. */
  readonly faceToFace: Share;
}

type Tables = Pick<InputTables, "Activities" | "Contacts">;

const done = codeNumber("activityStatus", "done");
const deciders = [codeNumber("personRole", "LPR"), codeNumber("personRole", "LFR")];

/**
 * How good the contacts of a period were, by group of clients: with the right people, and face to face.
 *
 * @param groupOf group of each row of Clients, 0 to groupCount − 1; -1 is left out
 * @returns one entry per group, the last one for all of them
 * @see CALC-11 (quality of contacts); source E
 * @example contactQuality(tables, groups, 3, period)[0].withDeciders // share of contacts with LPR or LFR at A clients
 */
export function contactQuality(
  { Activities, Contacts }: Tables,
  groupOf: Int8Array,
  groupCount: number,
  { from, to }: Pick<Period, "from" | "to">,
): readonly ContactQuality[] {
  const counts = Array.from({ length: groupCount + 1 }, () => ({ contacts: 0, deciders: 0, meetings: 0 }));
  for (let row = 0; row < Activities.rowCount; row++) {
    const client = Activities.clientId[row];
    const day = Activities.doneDate[row];
    const group = client < 0 ? -1 : groupOf[client];
    if (group < 0 || Activities.status[row] !== done || !(day >= from && day <= to)) continue;
    const person = Activities.personId[row];
    const isDecider = person >= 0 && deciders.includes(Contacts.role[person]);
    const isMeeting = meetingTypes.has(Activities.type[row]);
    for (const count of [counts[group], counts[groupCount]]) {
      count.contacts++;
      if (isDecider) count.deciders++;
      if (isMeeting) count.meetings++;
    }
  }
  return counts.map((count) => ({
    contacts: count.contacts,
    withDeciders: count.deciders / count.contacts,
    faceToFace: count.meetings / count.contacts,
  }));
}
