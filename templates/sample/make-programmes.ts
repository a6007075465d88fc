import { addMonths, text } from "./engine-parts.ts";
import { sampleManagers, Team } from "./make-managers.ts";
import { asOf } from "./sample-days.ts";
import type { SampleRow } from "./sample-row.ts";

/** The interception is under way, its meeting list is late; the technologies are half written. */
const interception = { done: ["INT-01", "INT-02", "INT-05", "INT-06"], late: "INT-07", next: ["INT-08", "INT-09"] };
const documents = ["DOC-01", "DOC-02", "DOC-03", "DOC-07"];

/** Rows of the sheet Programmes: what the company has ticked so far. */
export function makeProgrammes(): readonly SampleRow<"Programmes">[] {
  const owner = sampleManagers[Team.Newcomer - 1].name;
  const done = interception.done.map((code, place) => ({
    code,
    owner,
    due: asOf - 60 + 10 * place,
    status: "done",
    doneOn: asOf - 61 + 10 * place,
  }));
  const late = {
    code: interception.late,
    owner,
    due: asOf - 4,
    status: "notDone",
    note: text("two clients have not answered", "два клиента не ответили"),
  };
  const next = interception.next.map((code, place) => ({
    code,
    owner,
    due: asOf + 7 * (place + 1),
    status: "notDone",
  }));
  const written = documents.map((code, place) => ({ code, status: "done", doneOn: addMonths(asOf, place - 6) }));
  return [...done, late, ...next, ...written, { code: "DOC-08", status: "notApplicable" }];
}
