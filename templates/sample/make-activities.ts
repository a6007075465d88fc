import { text, type CodeOf, type Text } from "./engine-parts.ts";
import { sampleManagers } from "./make-managers.ts";
import type { SampleActivity } from "./plan-activities.ts";
import type { SamplePerson } from "./plan-people.ts";
import { randomFrom, type Random } from "./random.ts";
import type { SampleRow } from "./sample-row.ts";

type Interest = CodeOf<"interest">;

const results: Readonly<Record<Interest, readonly Text[]>> = {
  high: [text("asked for a proposal", "просят КП"), text("meeting agreed", "договорились о встрече")],
  medium: [text("will compare prices", "сравнят цены"), text("call back next month", "перезвонить через месяц")],
  low: [text("no need now", "сейчас не нужно"), text("asked to send information", "просят прислать информацию")],
  refused: [text("works with another supplier", "работают с другим поставщиком")],
};
const interests: readonly Interest[] = ["high", "medium", "low", "refused"];
/** By the deal's status: how often each interest is heard. */
const interestWeights = { won: [5, 4, 1, 0], open: [3, 4, 3, 0.5], lost: [1, 3, 5, 4], none: [1, 3, 5, 2] };

/** Rows of the sheet Activities, in order of days. */
export function makeActivities(
  activities: readonly SampleActivity[],
  people: readonly (readonly SamplePerson[])[],
): readonly SampleRow<"Activities">[] {
  const random = randomFrom(53);
  const lastSent = new Map<number, string>();
  return inOrder(activities).map((activity, place) => {
    const activityId = `A-${String(place + 1).padStart(5, "0")}`;
    const known = people[activity.client.place];
    const talk = talkCells(random, activity);
    return {
      activityId,
      clientId: activity.client.name,
      managerId: sampleManagers[activity.manager].name,
      dealId: activity.deal?.id,
      type: activity.type,
      letterChannel: activity.type === "letter" ? letterChannel(random) : undefined,
      status: activity.status,
      dueDate: activity.due,
      dueTime: activity.time === undefined ? undefined : activity.time / 1440,
      promised: activity.promised || undefined,
      doneDate: activity.done,
      minutes: activity.minutes,
      personId: known.length > 0 && random.chance(0.7) ? random.pick(known).id : undefined,
      // Named one by one: 20,000 rows of one shape are made several times faster than spread ones.
      interest: talk?.interest,
      result: talk?.result,
      followsId: followed(random, lastSent, activity, activityId),
      largeFound: talk?.largeFound,
    };
  });
}

function inOrder(activities: readonly SampleActivity[]): readonly SampleActivity[] {
  const dayOfOne = ({ done, due }: SampleActivity): number => done ?? due ?? 0;
  return [...activities].sort((one, other) => dayOfOne(one) - dayOfOne(other));
}

function letterChannel(random: Random): CodeOf<"letterChannel"> {
  return (["email", "courier", "post", "fax"] as const)[random.weighted([78, 12, 9, 1])];
}

/** Interest is noted after talks; how warm it is goes with how the deal will end. */
function talkCells(random: Random, { status, type, deal, client }: SampleActivity) {
  const isTalk = type === "call" || type === "coldVisit" || type === "awayMeeting" || type === "officeMeeting";
  if (status !== "done" || !isTalk) return undefined;
  if (!random.chance(deal || client.status === "prospect" ? 0.45 : 0.12)) return undefined;
  const interest = interests[random.weighted(interestWeights[deal?.status ?? "none"])];
  return {
    interest,
    result: random.chance(0.7) ? random.pick(results[interest]) : undefined,
    largeFound: interest !== "high" && client.potentialClass === "A" && random.chance(0.05) ? true : undefined,
  };
}

/** A call after a letter or a visit usually names what it follows. */
function followed(
  random: Random,
  lastSent: Map<number, string>,
  { type, client: { place }, status }: SampleActivity,
  id: string,
): string | undefined {
  if (status === "done" && (type === "letter" || type === "coldVisit")) lastSent.set(place, id);
  const sent = lastSent.get(place);
  if (type !== "call" || sent === undefined || !random.chance(0.75)) return undefined;
  lastSent.delete(place);
  return sent;
}
