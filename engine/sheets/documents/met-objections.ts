import { normaliseKey } from "../../input/normalise-key.ts";
import type { InputTables } from "../../input/read-input.ts";
import { wordAt } from "./document-fields.ts";

/** An objection of clients with the first answer noted to it. */
export interface MetObjection {
  readonly objection: string;
  readonly answer: string | null;
  readonly times: number;
}

/** A page holds no more. */
const most = 12;

/** Objections of all deal plans, each once however it is spelled, the commonest first. @see A-22, D-086, D-092 */
export function metObjections({
  objection,
  answer,
  rowCount,
}: Pick<InputTables["DealSteps"], "objection" | "answer" | "rowCount">): MetObjection[] {
  const found = new Map<string, MetObjection>();
  for (let row = 0; row < rowCount; row++) {
    const said = wordAt(objection, row);
    if (said === null) continue;
    const before = found.get(normaliseKey(said)) ?? { objection: said, answer: null, times: 0 };
    found.set(normaliseKey(said), {
      ...before,
      answer: before.answer ?? wordAt(answer, row),
      times: before.times + 1,
    });
  }
  return [...found.values()].sort((one, other) => other.times - one.times).slice(0, most);
}
