import type { InputTables } from "../input/read-input.ts";
import { cellAddress } from "./address.ts";
import type { Link } from "./result-sheet.ts";

type Tables = Pick<InputTables, "Deals" | "Clients">;

/** How people know a deal: its code, else its title, else its row. */
export function dealName({ Deals }: Pick<Tables, "Deals">, deal: number): string {
  const { dealId, title, sheetRow } = Deals;
  return dealId.words[dealId.codes[deal]] ?? title.words[title.codes[deal]] ?? `№ ${sheetRow[deal]}`;
}

/** The deal's client; null where it has none. */
export function dealClient({ Deals, Clients }: Tables, deal: number): string | null {
  const client = Deals.clientId[deal];
  return client < 0 ? null : (Clients.name.words[Clients.name.codes[client]] ?? null);
}

/** The row of the deal on its input sheet. */
export function dealLink({ Deals }: Pick<Tables, "Deals">, deal: number): Link | undefined {
  const source = Deals.sources[Deals.source[deal]];
  return source && { sheet: source.sheet, cell: cellAddress(Deals.sheetRow[deal] - 1, 0) };
}
