import { commonWords } from "../../words/common-words.ts";
import type { SheetContext } from "../sheet-context.ts";

/** Sellers with plans, then whoever sold without one, so that facts add up to all that was sold. */
export function planRows({ plan }: SheetContext): readonly number[] {
  const { sellers, facts } = plan.goals;
  const others = facts.managers.flatMap(({ money }, row) => (money !== 0 && !sellers.includes(row) ? [row] : []));
  return [...sellers, ...others];
}

/** Name of a row of Managers; the row after the last is nobody. */
export function managerName({ plan, say }: SheetContext, row: number): string {
  const { name, rowCount } = plan.input.tables.Managers;
  return row >= rowCount ? say(commonWords.unassigned) : (name.words[name.codes[row]] ?? "");
}
