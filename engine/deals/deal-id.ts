import type { InputTables } from "../input/read-input.ts";

/**
 * What a deal is known by from one run to the next: its code, else its title, else its row.
 *
 * @example dealId(tables.Deals, 0) // "D-0001"
 */
export function dealId(deals: Pick<InputTables["Deals"], "dealId" | "title" | "sheetRow">, deal: number): string {
  const { title, sheetRow } = deals;
  const ids = deals.dealId;
  return ids.words[ids.codes[deal]] ?? title.words[title.codes[deal]] ?? `№ ${sheetRow[deal]}`;
}
