import { dayOf, weekdayOf, type Day } from "./engine-parts.ts";
import { sampleManagers, sellers, Team } from "./make-managers.ts";
import { addOfficeDays, asOf, isOfficeDay } from "./sample-days.ts";
import { randomFrom, type Random } from "./random.ts";
import type { SampleRow } from "./sample-row.ts";

const supervisors = [Team.KeySupervisor, Team.FieldSupervisor];
/** Weeks before the day whose Friday is every second one from the first Friday of 2026. */
const minutesWeeks = [1, 2, 3, 4].filter((weeks) => ((asOf - 7 * weeks - dayOf(2026, 1, 2)) / 7) % 2 === 0);
const lastFridayOfAugust = dayOf(2026, 8, 28);

/** Rows of the sheet ReportLog: what was to be handed in over the last weeks; the weak seller is often late. */
export function makeReportLog(activities: readonly SampleRow<"Activities">[]): readonly SampleRow<"ReportLog">[] {
  const random = randomFrom(73);
  const rows: (SampleRow<"ReportLog"> & { readonly dueDate: Day })[] = [];
  const add = (templateId: string, author: number, dueDate: Day, event?: string): void => {
    const submittedDate = submitted(random, author, dueDate);
    rows.push({ templateId, authorId: sampleManagers[author].name, dueDate, submittedDate, event });
  };
  for (let day = asOf - 32; day < asOf; day++) {
    if (!isOfficeDay(day)) continue;
    for (const seller of sellers) for (const daily of ["T-01", "T-02", "T-03", "T-05"]) add(daily, seller, day);
    if (weekdayOf(day) === 5) for (const seller of sellers) add("T-04", seller, day);
    if (weekdayOf(day) === 5) for (const supervisor of supervisors) add("T-06", supervisor, day);
    if (weekdayOf(day) === 1) for (const supervisor of supervisors) add("T-07", supervisor, day);
    if (weekdayOf(day) === 1) for (const supervisor of supervisors) add("T-08", supervisor, day);
  }
  for (const weeks of minutesWeeks) add("T-09", Team.Head, asOf - 7 * weeks);
  add("T-10", Team.Head, lastFridayOfAugust);
  // One number is not in the register; and nothing is due on a Saturday.
  add("T-61", Team.Weak, asOf - 2);
  add("T-01", Team.Star, asOf - 6);
  for (const { activityId, doneDate, managerId } of largeMeetings(activities)) {
    const author = sampleManagers.findIndex(({ name }) => name === managerId);
    add("T-11", author, doneDate, activityId);
    add("T-12", author, addOfficeDays(doneDate, 1), activityId);
  }
  return rows.sort((one, other) => one.dueDate - other.dueDate);
}

/** The last promised meetings of the managers of large clients. */
function largeMeetings(activities: readonly SampleRow<"Activities">[]) {
  const vips = [Team.Star, Team.Overstating].map((place) => sampleManagers[place].name);
  return activities
    .flatMap(({ activityId, doneDate, managerId, type, promised }) =>
      typeof activityId === "string" &&
      typeof doneDate === "number" &&
      type === "awayMeeting" &&
      promised &&
      doneDate < asOf - 1
        ? [{ activityId, doneDate, managerId }]
        : [],
    )
    .filter(({ managerId }) => vips.some((name) => name === managerId))
    .slice(-6);
}

function submitted(random: Random, author: number, dueDate: Day): Day | undefined {
  const chance = author === Team.Weak ? 0.55 : author === Team.Star ? 0.75 : 0.92;
  if (random.chance(chance)) return dueDate;
  const late = addOfficeDays(dueDate, random.whole(1, 2));
  return late < asOf && random.chance(0.6) ? late : undefined;
}
