import type { SalesPlan } from "../../plan/sales-plan.ts";
import type { Day } from "../../ground/units.ts";
import type { DocumentRequest } from "../../documents/document-request.ts";

/** A document that somebody has to hand in on a day, ready to be asked for. */
export interface DueDocument extends DocumentRequest {
  /** Place in `plan.system.reports.duties`. */
  readonly duty: number;
}

/**
 * All documents due on a day by the report calendar, in the order of their numbers: one for each author, or for the client
 * of each meeting. What was handed in already is listed too: its state is in the duties.
 *
 * @param day a day of the report calendar; the day of the plan when not said
 * @throws RangeError where the calendar does not reach (settings reportWeeksBack, reportWeeksAhead)
 * @see CALC-29, D-124
 * @example dueDocuments(plan).map(({ id, manager }) => `${id} ${manager}`) // "T-01 M-03", "T-01 M-04" …
 */
export function dueDocuments(plan: SalesPlan, day: Day = plan.asOf): DueDocument[] {
  const { duties, from, to } = plan.system.reports;
  if (!(day >= from && day <= to)) throw new RangeError(`day: expected ${from} to ${to}, got ${day}`);
  const asked = new Set<string>();
  return Array.from(duties.due.keys()).flatMap((duty) => {
    if (duties.due[duty] !== day) return [];
    const request = requestOf(plan, duty);
    const key = JSON.stringify(request);
    if (asked.has(key)) return [];
    asked.add(key);
    return [{ ...request, duty }];
  });
}

function requestOf({ input, system }: SalesPlan, duty: number): DocumentRequest {
  const { documents, duties } = system.reports;
  const { Managers, Clients, Activities } = input.tables;
  const author = duties.author[duty];
  const activity = duties.activity[duty];
  const client = activity < 0 ? -1 : Activities.clientId[activity];
  return {
    id: documents[duties.document[duty]].document.id,
    ...(author < 0 ? {} : { manager: Managers.managerId.words[Managers.managerId.codes[author]] }),
    ...(client < 0 ? {} : { client: Clients.clientId.words[Clients.clientId.codes[client]] }),
  };
}

/** The first day after `day` on which anything is due; NaN where the calendar ends before. */
export function nextDueDay({ system }: Pick<SalesPlan, "system">, day: Day): Day {
  let next = Number.NaN;
  for (const due of system.reports.duties.due) if (due > day && !(due >= next)) next = due;
  return next;
}
