import { DealStatus } from "../ground/deal-status.ts";
import type { Language } from "../ground/text.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { ownerNames } from "../sheets/owner-names.ts";
import type { Link } from "../sheets/result-sheet.ts";
import { clientName, dealName, rowLink } from "../sheets/row-names.ts";
import { sheetContext, type SheetContext } from "../sheets/sheet-context.ts";
import { writeMoney } from "../sheets/write-money.ts";
import { clientKey } from "./client-key.ts";
import { dealKey } from "./deal-key.ts";
import { hasWords } from "./has-words.ts";

export type FoundKind = "client" | "deal" | "person";

/** Something a search found. */
export interface Found {
  readonly kind: FoundKind;
  readonly name: string;
  readonly about: string;
  /** Keys to open it by; "" is not one. A person leads to its client. */
  readonly client: string;
  readonly deal: string;
  readonly place?: Link;
}

/** What a search found of each kind, the heaviest first, and how many there are in all. */
export interface SearchView {
  readonly found: readonly Found[];
  readonly counts: Readonly<Record<FoundKind, number>>;
}

const shownOfEach = 12;
const shortest = 2;

/**
 * Clients, deals and people whose name, code or title has the words; at least two letters are asked for.
 *
 * @example searchView(plan, "en", "alf 17").found // every client and deal with a word "Alf…" and one "17…"
 */
export function searchView(plan: SalesPlan, language: Language, search: string): SearchView {
  if (search.trim().length < shortest) return { found: [], counts: { client: 0, deal: 0, person: 0 } };
  const context = sheetContext(plan, language);
  const found = { client: clients(context, search), deal: deals(context, search), person: people(context, search) };
  return {
    found: Object.values(found).flatMap((all) => all.slice(0, shownOfEach)),
    counts: { client: found.client.length, deal: found.deal.length, person: found.person.length },
  };
}

interface Words {
  readonly codes: ArrayLike<number>;
  readonly words: readonly string[];
}

function wordAt({ codes, words }: Words, row: number): string {
  return words[codes[row]] ?? "";
}

function rowsFound(count: number, search: string, textsOf: (row: number) => readonly string[]): number[] {
  return Array.from({ length: count }, (_, row) => row).filter((row) => hasWords(search, textsOf(row)));
}

function clients(context: SheetContext, search: string): Found[] {
  const { plan } = context;
  const { tables } = plan.input;
  const { Clients } = tables;
  const names = ownerNames(context);
  const { annualRevenue } = plan.clients.potential;
  return rowsFound(Clients.rowCount, search, (row) => [wordAt(Clients.name, row), wordAt(Clients.clientId, row)])
    .toSorted((a, b) => (annualRevenue[b] || 0) - (annualRevenue[a] || 0))
    .map((row) => ({
      kind: "client",
      name: clientName(tables, row) ?? "–",
      about: [names[Clients.managerId[row]], annualRevenue[row] > 0 && writeMoney(context, annualRevenue[row])]
        .filter(Boolean)
        .join(" · "),
      client: clientKey(Clients, row),
      deal: "",
      place: rowLink(Clients, row),
    }));
}

function deals(context: SheetContext, search: string): Found[] {
  const { plan } = context;
  const { tables } = plan.input;
  const { Deals } = tables;
  const names = ownerNames(context);
  const isOpen = (row: number): number => (plan.deals.status[row] === DealStatus.Open ? 1 : 0);
  return rowsFound(Deals.rowCount, search, (row) => [
    wordAt(Deals.dealId, row),
    wordAt(Deals.title, row),
    clientName(tables, Deals.clientId[row]) ?? "",
  ])
    .toSorted((a, b) => isOpen(b) - isOpen(a) || (Deals.amount[b] || 0) - (Deals.amount[a] || 0))
    .map((row) => ({
      kind: "deal",
      name: [clientName(tables, Deals.clientId[row]), dealName(tables, row)].filter(Boolean).join(" · "),
      about: [
        wordAt(Deals.title, row),
        names[plan.deals.manager[row]],
        Deals.amount[row] > 0 && writeMoney(context, Deals.amount[row]),
      ]
        .filter(Boolean)
        .join(" · "),
      client: clientKey(tables.Clients, Deals.clientId[row]),
      deal: dealKey(Deals, row),
      place: rowLink(Deals, row),
    }));
}

function people({ plan }: SheetContext, search: string): Found[] {
  const { Clients, Contacts, Managers } = plan.input.tables;
  const atClients = rowsFound(Contacts.rowCount, search, (row) => [
    wordAt(Contacts.name, row),
    wordAt(Contacts.phone, row),
    wordAt(Contacts.email, row),
  ]).map((row): Found => ({
    kind: "person",
    name: wordAt(Contacts.name, row),
    about: [wordAt(Contacts.title, row), clientName({ Clients }, Contacts.clientId[row]), wordAt(Contacts.phone, row)]
      .filter(Boolean)
      .join(" · "),
    client: clientKey(Clients, Contacts.clientId[row]),
    deal: "",
    place: rowLink(Contacts, row),
  }));
  const ours = rowsFound(Managers.rowCount, search, (row) => [wordAt(Managers.name, row)]).map((row): Found => ({
    kind: "person",
    name: wordAt(Managers.name, row),
    about: "",
    client: "",
    deal: "",
    place: rowLink(Managers, row),
  }));
  return [...ours, ...atClients];
}
