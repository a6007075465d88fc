import type { TextColumn } from "../input/column-spec.ts";
import { programme } from "../programmes/programme-item.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import type { InputTables } from "../input/read-input.ts";
import { tables as specs } from "../input/tables/index.ts";
import { isAuthor } from "./is-author.ts";
import { nearNames } from "./near-names.ts";
import { settleWords as words } from "../words/documents/settle-words.ts";
import { say, text, type Text } from "../ground/text.ts";
import type { DocumentEntry } from "./document-entry.ts";
import type { DocumentAbout, DocumentRequest } from "./document-request.ts";
import { documentRegister, findDocument } from "./register.ts";

export type SettledDocument =
  | { readonly entry: DocumentEntry; readonly about: DocumentAbout; readonly problem?: undefined }
  | { readonly problem: Text };

type Named = keyof DocumentAbout;
type NameColumn = Pick<TextColumn, "codes" | "words">;

/**
 * Finds the document of a request and the rows it is about. A deal brings its client, a client its manager.
 *
 * @returns the problem in words when the document or what it is about is not known, or is not said where it must be;
 * a document about a manager may be asked for everybody; a name of several rows, something the document cannot show, and a
 * deal with another's client are refused
 * @see AM-93, AM-76
 * @example settleDocument(tables, { id: "T-13", deal: "D-0117" }) // { entry, about: { deal: 116, client: 12, … } }
 */
export function settleDocument(tables: InputTables, request: DocumentRequest): SettledDocument {
  const entry = findDocument(request.id);
  if (!entry) return { problem: problemOf(words.unknownDocument, { id: request.id, last: documentRegister.length }) };
  const rows: Record<Named, number> = { manager: -1, client: -1, deal: -1, competitor: -1, channel: -1, skeleton: -1 };
  for (const subject of Object.keys(rows) as Named[]) {
    const wanted = request[subject];
    if (wanted === undefined) continue;
    const found = findRows(namesOf(tables, subject), wanted);
    if (found.length > 1) return { problem: ambiguous(tables, subject, wanted, found) };
    rows[subject] = found[0] ?? -1;
    if (rows[subject] < 0)
      return { problem: noneKnown(tables, subject, entry) ?? unknownSubject(tables, subject, wanted) };
  }
  const refused = notItsSubject(tables, entry, rows) ?? strangers(tables, rows);
  if (refused) return { problem: refused };
  if (rows.deal >= 0 && rows.client < 0) rows.client = tables.Deals.clientId[rows.deal];
  if (rows.manager < 0 && rows.deal >= 0) rows.manager = tables.Deals.managerId[rows.deal];
  if (rows.manager < 0 && rows.client >= 0) rows.manager = tables.Clients.managerId[rows.client];
  const { subject } = entry;
  if (isNeeded(subject) && rows[subject] < 0 && !(isOfClientsOfDay(entry) && rows.manager >= 0))
    return { problem: noneKnown(tables, subject, entry) ?? notSaid(tables, subject, entry) };
  return { entry, about: rows };
}

/** Documents of managers come for everybody, skeletons all together, when none is named. */
function isNeeded(subject: DocumentEntry["subject"]): subject is "client" | "deal" | "competitor" | "channel" {
  return subject !== "none" && subject !== "department" && subject !== "manager" && subject !== "skeleton";
}

/** A daily document about clients may be asked for a manager: it has a page for each client of the day. */
export function isOfClientsOfDay({ subject, due }: DocumentEntry): boolean {
  return subject === "client" && due.rule === "DAILY";
}

/** The columns people know a row by: the code first. */
function namesOf(tables: InputTables, subject: Named): readonly NameColumn[] {
  const { Managers, Clients, Deals, Competitors, Channels } = tables;
  switch (subject) {
    case "manager":
      return [Managers.managerId, Managers.name, withoutCode(Managers.managerId, Managers.name)];
    case "client":
      return [Clients.clientId, Clients.name, withoutCode(Clients.clientId, Clients.name)];
    case "deal":
      return [Deals.dealId, Deals.title];
    case "competitor":
      return [Competitors.competitorId, Competitors.name];
    case "channel":
      return [Channels.channel];
    case "skeleton":
      return skeletonNames();
  }
}

/** Names of several are shown with their code (AM-76); people may still ask by the name alone. */
function withoutCode(id: NameColumn, name: NameColumn): NameColumn {
  const names = Array.from(name.codes, (code, row) => {
    const shown = name.words[code] ?? "";
    const ending = ` (${id.words[id.codes[row]] ?? ""})`;
    return shown.endsWith(ending) ? shown.slice(0, -ending.length) : shown;
  });
  return { codes: Int32Array.from(names.keys()), words: names };
}

/** The code, then the name in each language. */
function skeletonNames(): NameColumn[] {
  const items = programme("DOC")?.items ?? [];
  const codes = Int32Array.from(items.keys());
  return [items.map(({ code }) => code), items.map(({ name }) => name.en), items.map(({ name }) => name.ru)].map(
    (words) => ({ codes, words }),
  );
}

/** Rows of that code, else of that name: more than one where a name is not enough to tell. */
function findRows(columns: readonly NameColumn[], wanted: string): number[] {
  const key = normaliseKey(wanted);
  for (const { codes, words: all } of columns) {
    const same = new Set(all.flatMap((word, code) => (normaliseKey(word) === key ? [code] : [])));
    const rows = Array.from(codes.keys()).filter((row) => same.has(codes[row]));
    if (rows.length > 0) return rows;
  }
  return [];
}

function ambiguous(tables: InputTables, subject: Named, wanted: string, rows: readonly number[]): Text {
  const [{ codes, words: all }] = namesOf(tables, subject);
  const own = rows.map((row) => all[codes[row]]).filter((code) => code !== undefined && code !== "");
  return problemOf(own.length > 0 ? words.ambiguous : words.ambiguousWithoutCode, {
    subject: words.subjects[subject],
    wanted,
    count: rows.length,
    codes: own.join(", "),
  });
}

/** What a document is about besides its own subject: a deal has a client, a client may be given by a deal. */
const alsoNamed: Partial<Record<DocumentEntry["subject"], readonly Named[]>> = { deal: ["client"], client: ["deal"] };

/** Something named that the document cannot show: said, not passed over. A manager may be named as author everywhere. */
function notItsSubject(tables: InputTables, entry: DocumentEntry, rows: Record<Named, number>): Text | undefined {
  const { subject, id, name } = entry;
  const isKnown = (named: Named): boolean =>
    named === "manager" || named === subject || (alsoNamed[subject] ?? []).includes(named);
  const other = (Object.keys(rows) as Named[]).find((named) => rows[named] >= 0 && !isKnown(named));
  if (other) return problemOf(words.notItsSubject, { id, name, option: `--${other}` });
  const isWhole = subject === "none" || subject === "department";
  if (!isWhole || entry.byManager || rows.manager < 0 || isAuthor(entry, tables.Managers.role[rows.manager] ?? -1))
    return undefined;
  return problemOf(words.notItsSubject, { id, name, option: "--manager" });
}

/** A deal and a client that do not belong together are refused with both names (AM-93). */
function strangers({ Deals, Clients }: InputTables, { deal, client }: Record<Named, number>): Text | undefined {
  if (deal < 0 || client < 0 || Deals.clientId[deal] === client) return undefined;
  const nameOf = (row: number): string => Clients.name.words[Clients.name.codes[row]] ?? "—";
  return problemOf(words.strangers, {
    deal: Deals.dealId.words[Deals.dealId.codes[deal]] ?? Deals.title.words[Deals.title.codes[deal]] ?? "—",
    own: nameOf(Deals.clientId[deal]),
    client: nameOf(client),
  });
}

const sheets = {
  manager: "Managers",
  client: "Clients",
  deal: "Deals",
  competitor: "Competitors",
  channel: "Channels",
} as const;

/** Where nothing of the kind is known there is nobody to name: the sheet to add says more than examples. */
function noneKnown(tables: InputTables, subject: Named, { id, name }: DocumentEntry): Text | undefined {
  if (subject === "skeleton" || tables[sheets[subject]].rowCount > 0) return undefined;
  const sheet = specs[sheets[subject]].name;
  return problemOf(words.noneKnown, { id, name, subject: words.subjects[subject], sheet });
}

function unknownSubject(tables: InputTables, subject: Named, wanted: string): Text {
  const names = namesOf(tables, subject).flatMap(({ words: all }) => all);
  const near = nearNames(wanted, names, examplesShown);
  return problemOf(near.length > 0 ? words.nearSubject : words.unknownSubject, {
    subject: words.subjects[subject],
    wanted,
    examples: near.length > 0 ? near.join(", ") : examplesOf(tables, subject),
  });
}

function notSaid(tables: InputTables, subject: Named, { id, name }: DocumentEntry): Text {
  return problemOf(words.notSaid, {
    id,
    name,
    subject: words.subjects[subject],
    option: `--${subject}`,
    examples: examplesOf(tables, subject),
  });
}

const examplesShown = 5;

function examplesOf(tables: InputTables, subject: Named): string {
  const columns = namesOf(tables, subject);
  const first = columns
    .map(({ words: all }) => all.filter(Boolean).slice(0, examplesShown))
    .find((all) => all.length > 0);
  return first?.join(", ") ?? "—";
}

function problemOf(sentence: Text, values: Readonly<Record<string, string | number | Text>>): Text {
  const inLanguage = (language: "en" | "ru") =>
    say(
      sentence,
      language,
      Object.fromEntries(
        Object.entries(values).map(([key, value]) => [key, typeof value === "object" ? value[language] : value]),
      ),
    );
  return text(inLanguage("en"), inLanguage("ru"));
}
