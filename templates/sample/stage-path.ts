import type { Day } from "./engine-parts.ts";
import { addOfficeDays, asOf, officeDayBefore } from "./sample-days.ts";
import type { Random } from "./random.ts";

/** One entry of a deal's history: `stage` is the place among the default stages. */
export interface StageEntry {
  readonly day: Day;
  readonly stage: number;
}

/** Places of the default stages the history turns on. */
export const Stage = { Lead: 0, Proposal: 4, LastOpen: 9, Won: 10, Shipped: 11, Accepted: 12, Repeat: 13 } as const;

const skipChance = 0.1;
const backChance = 0.05;

/**
 * The stages a deal went through from its opening to `end`: most one by one, some skipped, some stepped back to.
 *
 * @param to the last open stage it has reached
 */
export function openPath(random: Random, from: number, to: number, opened: Day, end: Day): readonly StageEntry[] {
  const stages = [from];
  for (let stage = from + 1; stage <= to; stage++) {
    if (stage < to && random.chance(skipChance)) continue;
    stages.push(stage);
    if (stage > from + 1 && stage < to && random.chance(backChance)) stages.push(stage - 1, stage);
  }
  const days = daysBetween(random, stages.length, opened, end);
  const path = stages.map((stage, place) => ({ day: days[place], stage }));
  // Back and forth within one day leaves one line.
  return path.filter(
    ({ day, stage }, place) => place < 2 || path[place - 2].day !== day || path[place - 2].stage !== stage,
  );
}

/** The first day is the opening; the others are spread over what is left, in order. */
function daysBetween(random: Random, count: number, opened: Day, end: Day): readonly Day[] {
  const days = [opened];
  const step = (end - opened) / count;
  for (let place = 1; place < count; place++) {
    const day = officeDayBefore(opened + step * (place + random.between(-0.45, 0.45)));
    days.push(Math.max(day, days[place - 1]));
  }
  return days;
}

/** What follows a won deal, as far as it has come by today. */
export function wonPath(random: Random, closed: Day): readonly StageEntry[] {
  const shipped = addOfficeDays(closed, random.whole(2, 12));
  const accepted = addOfficeDays(shipped, random.whole(10, 35));
  const path: StageEntry[] = [
    { day: closed, stage: Stage.Won },
    { day: shipped, stage: Stage.Shipped },
    { day: accepted, stage: Stage.Accepted },
  ];
  if (random.chance(0.35)) path.push({ day: addOfficeDays(accepted, random.whole(20, 60)), stage: Stage.Repeat });
  return path.filter(({ day }) => day <= asOf);
}
