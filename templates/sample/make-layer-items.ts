import { dayOf, text } from "./engine-parts.ts";
import type { SampleRow } from "./sample-row.ts";

/** Tasks and results of the five layers: the first two stand, the third lacks the PR plan, the fourth was begun early. */
const doneItems = [
  18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 36, 37, 38, 41, 42, 44, 48, 49, 53,
];
const notDoneItems = [43, 45, 50, 51, 52, 54, 55, 56, 57, 58, 62, 63];
const evidence = text("sheet of this workbook", "лист этой книги");

export function makeLayerItems(): readonly SampleRow<"LayerItems">[] {
  const done = doneItems.map((item, place) => ({
    requirementId: `B-${item}`,
    status: "done",
    doneOn: dayOf(2026, 1 + Math.floor(place / 4), 5 + place),
    evidence: place % 3 === 0 ? evidence : undefined,
  }));
  const notDone = notDoneItems.map((item) => ({ requirementId: `B-${item}`, status: "notDone" }));
  // Somebody ticked an item the layers do not have.
  return [...done, ...notDone, { requirementId: "B-81", status: "done" }];
}
