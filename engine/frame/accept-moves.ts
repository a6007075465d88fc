import { flagWords } from "../input/flag-words.ts";
import { noteKey, noteParts, type UserNotes } from "../input/read-notes.ts";
import type { InputTables } from "../input/read-input.ts";

/** A client that people gave to another seller. */
export interface AcceptedMove {
  readonly client: number;
  /** Row of Managers on the sheet Clients; -1: it was nobody's. */
  readonly from: number;
  readonly to: number;
}

/**
 * Clients whose new seller was accepted on the sheet of portfolios of the run before: they are led by the new one from
 * now on, as if the column Manager of Clients said so. Names that several clients or people share are not obeyed.
 *
 * @param notes what people wrote on result sheets; "R-36.moves" is keyed by client and seller
 * @see CALC-48, AM-61
 */
export function acceptMoves(
  { Clients, Managers }: Pick<InputTables, "Clients" | "Managers">,
  notes: UserNotes,
): { readonly Clients: InputTables["Clients"]; readonly moves: readonly AcceptedMove[] } {
  const accepted = [...(notes.get("R-36.moves") ?? [])].filter(
    ([, note]) => flagWords.get(note.trim().toLowerCase()) === 1,
  );
  if (accepted.length === 0) return { Clients, moves: [] };
  const wanted = new Set(accepted.map(([key]) => key));
  const nameOf = ({ codes, words }: { readonly codes: Int32Array; readonly words: readonly string[] }, row: number) =>
    words[codes[row]] ?? "";
  const owners = rowsByName(Managers.rowCount, (row) => [
    nameOf(Managers.name, row),
    `${nameOf(Managers.name, row)} (${nameOf(Managers.managerId, row)})`,
  ]);
  const clients = rowsByName(Clients.rowCount, (row) => [nameOf(Clients.name, row) || nameOf(Clients.clientId, row)]);
  const managerId = Int32Array.from(Clients.managerId);
  const moves: AcceptedMove[] = [];
  for (const key of wanted) {
    const [client, to] = [clients, owners].map((rows, part) => rows.get(noteParts(key)[part]) ?? -1);
    if (client < 0 || to < 0 || managerId[client] === to) continue;
    moves.push({ client, from: managerId[client], to });
    managerId[client] = to;
  }
  return { Clients: { ...Clients, managerId }, moves };
}

/** Row by the name in lower case; -1 where several have it. */
function rowsByName(count: number, namesOf: (row: number) => readonly string[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < count; row++) {
    for (const name of namesOf(row)) {
      const key = noteKey([name]);
      rows.set(key, rows.has(key) ? -1 : row);
    }
  }
  return rows;
}
