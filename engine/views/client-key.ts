import type { InputTables } from "../input/read-input.ts";

type Clients = Pick<InputTables["Clients"], "clientId" | "sheetRow" | "rowCount">;

/** What a screen remembers a client by: its code, else its sheet row; "" is no client (-1). */
export function clientKey({ clientId, sheetRow }: Clients, client: number): string {
  return client < 0 ? "" : (clientId.words[clientId.codes[client]] ?? `№ ${sheetRow[client]}`);
}

/** The row of Clients of a key; -1 where none has it. */
export function clientOfKey(clients: Clients, key: string): number {
  for (let client = 0; client < clients.rowCount; client++) if (clientKey(clients, client) === key) return client;
  return -1;
}
