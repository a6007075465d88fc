import { normaliseKey } from "./normalise-key.ts";
import type { RawColumn, RawTable } from "./raw-table.ts";
import { noteKey, type UserNotes } from "./read-notes.ts";
import type { TableSpecs } from "./column-spec.ts";
import { noneChosen } from "./user-choice.ts";
import { codeOfCell } from "./word-list.ts";

/** Two names as the sheet of issues shows them. */
export interface NamePair {
  readonly client: string;
  readonly other: string;
}

/** What people answered to "may be the same" on the sheet of issues. */
export interface SameAnswers {
  /** Pairs that are one client now: `other` was read as `client`. */
  readonly same: readonly NamePair[];
  /** Whether people said that two are two. */
  readonly isApart: (pair: NamePair) => boolean;
}

const sameTable = "R-28.same";
const yes: ReadonlySet<string> = new Set([
  "yes",
  "y",
  "same",
  "да",
  "д",
  "один",
  "+",
  "1",
  "true",
  "истина",
  "x",
  "х",
  "v",
]);
const no: ReadonlySet<string> = new Set(["no", "n", "different", "нет", "н", "разные", "-", "0", "false", "ложь"]);

/**
 * Reads clients as the one people said they are (AM-76): every row and every ref of the other name becomes one of the
 * first. They said it on the sheet of issues, or by a choice `same.Other=Client`, where "-" is a client of its own. Before ids are settled, so that rows of a client list are then several rows of one client.
 */
export function readSameAs(
  tables: ReadonlyMap<string, RawTable>,
  specs: TableSpecs,
  notes: UserNotes,
  chosen: ReadonlyMap<string, string> = new Map(),
): SameAnswers {
  const own = new Set<string>();
  for (const [client, same] of chosen) {
    if (same === noneChosen) own.add(normaliseKey(client));
    else mergeName(tables, specs, client, same);
  }
  const answers = notes.get(sameTable) ?? new Map<string, string>();
  const same: NamePair[] = [];
  for (const [key, note] of answers) {
    const [client, other] = key.split("\u001f");
    const answer = normaliseKey(note);
    const target = yes.has(answer) || answer === normaliseKey(client) ? client : other;
    if (target === other && answer !== normaliseKey(other)) continue;
    const merged = mergeName(tables, specs, target === client ? other : client, target);
    // in the order of the sheet, so that the answer finds its row again
    if (merged)
      same.push(
        target === client ? { client: merged.to, other: merged.from } : { client: merged.from, other: merged.to },
      );
  }
  return {
    same,
    isApart: ({ client, other }) =>
      own.has(normaliseKey(client)) ||
      own.has(normaliseKey(other)) ||
      no.has(normaliseKey(answers.get(noteKey([client, other])) ?? "")),
  };
}

/** Makes every word of the name `from` the word of `to`. @returns both as they are shown; undefined where one is gone */
function mergeName(
  tables: ReadonlyMap<string, RawTable>,
  specs: TableSpecs,
  from: string,
  to: string,
): { readonly from: string; readonly to: string } | undefined {
  const clients = tables.get("Clients");
  const [old, kept] = [from, to].map(
    (name) => (clients && rowShownAs(clients, name)) ?? wordOfRefs(tables, specs, name),
  );
  if (!old || !kept) return undefined;
  if (clients && old.row >= 0) renameRow(clients, old.row, kept);
  for (const column of refsToClients(tables, specs)) replaceWords(column, old.words, kept.words[0]);
  return { from: old.shown, to: kept.shown };
}

/** A client found by a name: its row, -1 where no list has it; the words it is known by, the code first; how it is shown. */
interface FoundClient {
  readonly row: number;
  readonly words: readonly string[];
  readonly shown: string;
}

/** The row of a client by its name, its code, or both as equal names are shown: "Alfa (2)". */
function rowShownAs(clients: RawTable, name: string): FoundClient | undefined {
  const wanted = normaliseKey(name);
  for (let row = 0; row < clients.rowCount; row++) {
    const words = wordsOfRow(clients, row);
    const [id, own] = words;
    const shown = [own, id, `${own} (${id})`].find((form) => form !== undefined && normaliseKey(form) === wanted);
    // a name that several have tells none of them apart
    if (shown !== undefined) return { row, words: shown === own ? words : [id], shown };
  }
  return undefined;
}

/** Code and name, what there is of them. */
function wordsOfRow({ columns }: RawTable, row: number): string[] {
  return ["clientId", "name"].flatMap((key) => {
    const column = columns.get(key);
    return column?.list?.words[column.values[row]] ?? [];
  });
}

function renameRow({ columns }: RawTable, row: number, kept: FoundClient): void {
  const id = columns.get("clientId");
  const name = columns.get("name");
  if (id?.list) id.values[row] = codeOfCell(id.list, kept.words[0]);
  // equal names let the rows add up (AM-77)
  if (name?.list) name.values[row] = kept.row >= 0 ? name.values[kept.row] : codeOfCell(name.list, kept.words[0]);
}

function refsToClients(tables: ReadonlyMap<string, RawTable>, specs: TableSpecs): RawColumn[] {
  return Array.from(tables.values()).flatMap(({ name, columns }) =>
    Array.from(columns).flatMap(([key, column]) => {
      const spec = specs[name].columns[key];
      return spec.type === "ref" && spec.table === "Clients" && column.list ? [column] : [];
    }),
  );
}

function wordOfRefs(tables: ReadonlyMap<string, RawTable>, specs: TableSpecs, name: string): FoundClient | undefined {
  const wanted = normaliseKey(name);
  for (const { list, names } of refsToClients(tables, specs)) {
    const code = list!.words.findIndex((word, at) => normaliseKey(names?.[at] ?? word) === wanted);
    if (code >= 0) return { row: -1, words: [list!.words[code]], shown: names?.[code] ?? list!.words[code] };
  }
  return undefined;
}

function replaceWords({ values, list }: RawColumn, from: readonly string[], to: string): void {
  const old = new Set(from.map(normaliseKey));
  const codes = list!.words.flatMap((word, code) => (old.has(normaliseKey(word)) ? code : []));
  if (codes.length === 0) return;
  const target = codeOfCell(list!, to);
  for (let row = 0; row < values.length; row++) if (codes.includes(values[row])) values[row] = target;
}
