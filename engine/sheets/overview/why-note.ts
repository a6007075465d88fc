import { bridgeSentence } from "../clients/bridge-sentence.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** Why sales moved, in one line of the overview; R-30 tells who (CALC-41). */
export function whyNote(context: SheetContext): Block[] {
  const { change } = context.plan;
  if (!change || change.parts.now.to < change.parts.now.from) return [];
  return [{ type: "note", key: "why", wide: true, lines: [bridgeSentence(context, change)], link: { sheet: "R-30" } }];
}
