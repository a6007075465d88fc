import type { TextColumn } from "../input/column-spec.ts";
import { programme } from "../programmes/programme-item.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import type { InputTables } from "../input/read-input.ts";
import { tables as specs } from "../input/tables/index.ts";
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
 * a document about a manager may be asked for everybody
 * @example settleDocument(tables, { id: "T-13", deal: "D-0117" }) // { entry, about: { deal: 116, client: 12, … } }
 */
export function settleDocument(tables: InputTables, request: DocumentRequest): SettledDocument {
  const entry = findDocument(request.id);
  if (!entry) return { problem: problemOf(words.unknownDocument, { id: request.id, last: documentRegister.length }) };
  const rows: Record<Named, number> = { manager: -1, client: -1, deal: -1, competitor: -1, channel: -1, skeleton: -1 };
  for (const subject of Object.keys(rows) as Named[]) {
    const wanted = request[subject];
    if (wanted === undefined) continue;
    rows[subject] = findRow(namesOf(tables, subject), wanted);
    if (rows[subject] < 0)
      return { problem: noneKnown(tables, subject, entry) ?? unknownSubject(tables, subject, wanted) };
  }
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
      return [Managers.managerId, Managers.name];
    case "client":
      return [Clients.clientId, Clients.name];
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

/** The code, then the name in each language. */
function skeletonNames(): NameColumn[] {
  const items = programme("DOC")?.items ?? [];
  const codes = Int32Array.from(items.keys());
  return [items.map(({ code }) => code), items.map(({ name }) => name.en), items.map(({ name }) => name.ru)].map(
    (words) => ({ codes, words }),
  );
}

function findRow(columns: readonly NameColumn[], wanted: string): number {
  const key = normaliseKey(wanted);
  for (const { codes, words: all } of columns) {
    const code = all.findIndex((word) => normaliseKey(word) === key);
    const row = code < 0 ? -1 : codes.indexOf(code);
    if (row >= 0) return row;
  }
  return -1;
}

const sheets = { manager: "Managers", client: "Clients", deal: "Deals", competitor: "Competitors", channel: "Channels" } as const; // prettier-ignore

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
