import { codeNumber, type CodeOf } from "../../input/lists.ts";
import type { SheetContext } from "../sheet-context.ts";
import { wordAt } from "./document-fields.ts";

/**
 * Rows of the sheet Advantages that hold for a channel, each need with its advantage once.
 *
 * @param channel row of Channels; -1 takes those of every channel
 * @param role whom they are for; a row without one is for both
 */
export function advantageRows(
  { plan }: Pick<SheetContext, "plan">,
  channel: number,
  role?: CodeOf<"decisionRole">,
): number[] {
  const { Advantages } = plan.input.tables;
  const wanted = role === undefined ? -1 : codeNumber("decisionRole", role);
  const seen = new Set<string>();
  return Array.from(Advantages.channel.keys()).filter((row) => {
    if (channel >= 0 && Advantages.channel[row] !== channel) return false;
    if (wanted >= 0 && Advantages.role[row] >= 0 && Advantages.role[row] !== wanted) return false;
    const key = `${wordAt(Advantages.need, row)}\u001f${wordAt(Advantages.advantage, row)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
