import type { RawTable } from "./raw-table.ts";
import { codeOfCell } from "./word-list.ts";
import type { TableSpec } from "./column-spec.ts";

/** AM-76: equal names of two clients or people are shown with their code, everywhere. Refs are resolved. */
export function nameWithCode(table: RawTable | undefined, spec: TableSpec): void {
  const name = table?.columns.get("name");
  const id = spec.id === undefined ? undefined : table?.columns.get(spec.id);
  if (!table || !name?.list || !id?.list) return;
  const counts = new Int32Array(name.list.words.length);
  for (let row = 0; row < table.rowCount; row++) if (name.values[row] >= 0) counts[name.values[row]]++;
  for (let row = 0; row < table.rowCount; row++) {
    const code = name.values[row];
    if (code < 0 || counts[code] < 2 || id.values[row] < 0) continue;
    name.values[row] = codeOfCell(name.list, `${name.list.words[code]} (${id.list.words[id.values[row]]})`);
  }
}
