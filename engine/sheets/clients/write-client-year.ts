import { potentialWords as words } from "../../words/clients/category-words.ts";
import type { SheetContext } from "../sheet-context.ts";

/** The days behind "a year" of a client, in words: the last 365, or a part made a year. @see AM-81 */
export function writeClientYear({ say, plan, day }: SheetContext): string {
  const { span, isAssumed } = plan.clients.year;
  return say(isAssumed ? words.yearAssumed : words.yearMeasured, { from: day(span.from), to: day(span.to) });
}
