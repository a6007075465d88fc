import type { InputTables } from "../input/read-input.ts";

type Deals = Pick<InputTables["Deals"], "dealId" | "sheetRow" | "rowCount">;

/** What a screen remembers a deal by: its code, else its sheet row; "" is no deal (-1). */
export function dealKey({ dealId, sheetRow }: Deals, deal: number): string {
  return deal < 0 ? "" : (dealId.words[dealId.codes[deal]] ?? `№ ${sheetRow[deal]}`);
}

/** The row of Deals of a key; -1 where none has it. */
export function dealOfKey(deals: Deals, key: string): number {
  for (let deal = 0; deal < deals.rowCount; deal++) if (dealKey(deals, deal) === key) return deal;
  return -1;
}
