import type { InputTables } from "../input/read-input.ts";
import { cellAddress } from "../ground/address.ts";
import type { Link } from "./result-sheet.ts";

type Tables = Pick<InputTables, "Deals" | "Clients">;

/** How people know a deal: its code, else its title, else its row. */
export function dealName({ Deals }: Pick<Tables, "Deals">, deal: number): string {
  const { dealId, title, sheetRow } = Deals;
  return dealId.words[dealId.codes[deal]] ?? title.words[title.codes[deal]] ?? `№ ${sheetRow[deal]}`;
}

/** The deal's client; null where it has none. */
export function dealClient({ Deals, Clients }: Tables, deal: number): string | null {
  return clientName({ Clients }, Deals.clientId[deal]);
}

/** How people know a client: its name, else its code; null where there is none (-1). */
export function clientName({ Clients }: Pick<Tables, "Clients">, client: number): string | null {
  const { name, clientId } = Clients;
  return client < 0 ? null : (name.words[name.codes[client]] ?? clientId.words[clientId.codes[client]] ?? null);
}

/** The row of the deal on its input sheet. */
export function dealLink({ Deals }: Pick<Tables, "Deals">, deal: number): Link | undefined {
  return rowLink(Deals, deal);
}

/** A row of any input table on its input sheet. */
export function rowLink(
  { source, sources, sheetRow }: Pick<InputTables["Deals"], "source" | "sources" | "sheetRow">,
  row: number,
): Link | undefined {
  const { sheet } = sources[source[row]] ?? {};
  return sheet === undefined ? undefined : { sheet, cell: cellAddress(sheetRow[row] - 1, 0) };
}
