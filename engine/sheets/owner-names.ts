import type { InputTables } from "../input/read-input.ts";
import { commonWords } from "../words/common-words.ts";
import type { SheetContext } from "./sheet-context.ts";

/**
 * Names of the rows of Managers and, last, of Unassigned, each different from the others: formulas and notes find a
 * person's rows by the name.
 */
export function ownerNames({ say, plan }: SheetContext): string[] {
  const { Managers } = plan.input.tables;
  const names = Array.from({ length: Managers.rowCount }, (_, row) => nameOf(Managers, row));
  const all = [...names, say(commonWords.unassigned)];
  const times = new Map<string, number>();
  for (const name of all) times.set(name.toLowerCase(), (times.get(name.toLowerCase()) ?? 0) + 1);
  return all.map((name, row) => {
    if (times.get(name.toLowerCase()) === 1) return name;
    return row < names.length ? `${name} (${idOf(Managers, row)})` : name;
  });
}

function nameOf({ name, managerId }: InputTables["Managers"], row: number): string {
  return name.words[name.codes[row]] ?? managerId.words[managerId.codes[row]] ?? `${row + 1}`;
}

/** The row number where the id says no more than the name. */
function idOf(managers: InputTables["Managers"], row: number): string {
  const id = managers.managerId.words[managers.managerId.codes[row]];
  return id === undefined || id === nameOf(managers, row) ? `${row + 1}` : id;
}
