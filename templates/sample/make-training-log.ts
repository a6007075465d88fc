import { dayOf, text } from "./engine-parts.ts";
import { newcomerStart, sampleManagers, sellers, Team } from "./make-managers.ts";
import { addOfficeDays, asOf } from "./sample-days.ts";
import { randomFrom } from "./random.ts";
import type { SampleRow } from "./sample-row.ts";

/** Office days from the hire date to each item of the newcomer's programme. */
const newcomerOffsets = [0, 0, 0, 0, 5, 10, 10, 11, 11, 12, 13, 15, 20];

/** Rows of the sheet TrainingLog: the newcomer's programme, and training of the others. */
export function makeTrainingLog(): readonly SampleRow<"TrainingLog">[] {
  const random = randomFrom(72);
  const newcomer = newcomerOffsets.map((offset, place) => {
    const dueDate = addOfficeDays(newcomerStart, offset);
    const isDone = place < 11;
    return {
      managerId: sampleManagers[Team.Newcomer].name,
      programmeCode: `TR-NEW-${String(place + 1).padStart(2, "0")}`,
      dueDate,
      doneDate: isDone ? addOfficeDays(dueDate, random.pick([0, 0, 0, 1, 3])) : undefined,
      mark: place === 6 ? "4" : isDone ? text("pass", "зачёт") : undefined,
      note: place === 12 ? text("debriefs not held", "разборы не проведены") : undefined,
    };
  });
  const clippings = sellers.flatMap((manager) =>
    [0, 1, 2, 3, 4].map((week) => {
      const dueDate = asOf - 7 * week;
      const doneDate = week === 0 || random.chance(0.25) ? undefined : dueDate - random.whole(0, 2);
      return { managerId: sampleManagers[manager].name, programmeCode: "TR-INT-4", dueDate, doneDate };
    }),
  );
  const course = sellers.slice(0, 6).map((manager) => ({
    managerId: sampleManagers[manager].name,
    programmeCode: "TR-EXT-1",
    dueDate: dayOf(2026, 5, 14),
    doneDate: dayOf(2026, 5, 14),
    mark: String(random.whole(3, 5)),
  }));
  const talk = {
    managerId: sampleManagers[Team.Newcomer].name,
    programmeCode: "TR-NEW-15",
    dueDate: dayOf(2026, 7, 20),
    doneDate: dayOf(2026, 7, 21),
  };
  // No programme has this item.
  const unknown = { ...talk, programmeCode: "TR-NEW-51" };
  return [...newcomer, talk, unknown, ...clippings, ...course];
}
