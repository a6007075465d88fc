import type { InputTables } from "../input/read-input.ts";

/** Row of Channels a deal goes by: its own, else the client's; -1 is not known. Without a deal (-1) the client's. */
export function channelOf(
  { Deals, Clients }: Pick<InputTables, "Deals" | "Clients">,
  client: number,
  deal = -1,
): number {
  if (deal >= 0 && Deals.channel[deal] >= 0) return Deals.channel[deal];
  return client >= 0 ? Clients.channel[client] : -1;
}
