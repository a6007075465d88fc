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

/** Row of Channels a deal goes by: its own, else the client's; -1 is not known. */
export function channelOf({ plan }: Pick<SheetContext, "plan">, client: number, deal = -1): number {
  const { Deals, Clients } = plan.input.tables;
  if (deal >= 0 && Deals.channel[deal] >= 0) return Deals.channel[deal];
  return client >= 0 ? Clients.channel[client] : -1;
}
