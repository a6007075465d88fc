import { overviewWords as words } from "../../words/overview/overview-words.ts";
import { number, whole } from "../column.ts";
import type { FormBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { overviewForm } from "./overview-form.ts";

/** Are there enough people (AM-88). */
export function peopleForm(context: SheetContext): FormBlock {
  const { say } = context;
  const { need, loads } = context.plan.people;
  const { sellers } = context.plan.goals;
  const overloaded = sellers.filter((row) => loads.overloaded[row] === 1).length;
  return overviewForm(context, "people", words.people, "R-07", [
    whole("needed", words.needed, need.headcount, {
      mark: need.verdict === "unknown" ? undefined : need.verdict === "short" ? "bad" : "good",
      note: Number.isNaN(need.fte) ? undefined : say(words.neededNote, { fte: need.fte.toFixed(1) }),
    }),
    number("present", words.present, need.have, { note: say(words.presentNote, { people: sellers.length }) }),
    whole("toGive", words.toGive, need.toGive.clients, {
      mark: need.toGive.clients > 0 ? "warning" : "good",
      note: need.toGive.clients > 0 ? say(words.toGiveNote, { hours: Math.round(need.toGive.hours) }) : undefined,
    }),
    whole("overloaded", words.overloaded, overloaded, { mark: overloaded > 0 ? "warning" : "good" }),
  ]);
}
