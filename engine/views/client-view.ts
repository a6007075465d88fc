import { AbcClass, abcNames } from "../ground/abc-class.ts";
import { DealStatus } from "../ground/deal-status.ts";
import type { Language, Text } from "../ground/text.ts";
import { documentRegister } from "../documents/register.ts";
import { lists } from "../input/lists.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { documentMakers } from "../sheets/documents/document-makers.ts";
import { funnelNames } from "../sheets/funnel/funnel-parts.ts";
import { ownerNames } from "../sheets/owner-names.ts";
import type { Link } from "../sheets/result-sheet.ts";
import { clientName, dealName, rowLink } from "../sheets/row-names.ts";
import { sheetContext, type SheetContext } from "../sheets/sheet-context.ts";
import { writeMoney } from "../sheets/write-money.ts";
import { writeShare } from "../sheets/write-share.ts";
import { clientCardWords as words } from "../words/views/client-words.ts";
import { clientOfKey } from "./client-key.ts";
import { dealKey } from "./deal-key.ts";

/** Everything about one client on one card, in words. */
export interface ClientView {
  readonly key: string;
  readonly name: string;
  readonly place?: Link;
  /** Who it is and what it pays: label and value. */
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly people: readonly {
    readonly name: string;
    readonly about: string;
    readonly phone: string;
    readonly email: string;
  }[];
  /** Open deals, the largest first. */
  readonly deals: readonly { readonly key: string; readonly name: string; readonly about: string }[];
  /** The last contacts made and the next planned, the latest first. */
  readonly contacts: readonly { readonly day: string; readonly about: string; readonly place?: Link }[];
  /** Documents about a client that can be made. */
  readonly documents: readonly { readonly id: string; readonly name: string }[];
}

const contactsShown = 6;

/**
 * A client's card: money, rhythm, people, open deals, last contacts, documents.
 *
 * @param key as `clientKey` gives it
 * @returns undefined where no client has the key
 * @see CALC-01, CALC-41, CALC-47
 */
export function clientView(plan: SalesPlan, language: Language, key: string): ClientView | undefined {
  const { tables } = plan.input;
  const client = clientOfKey(tables.Clients, key);
  if (client < 0) return undefined;
  const context = sheetContext(plan, language);
  return {
    key,
    name: clientName(tables, client) ?? "–",
    place: rowLink(tables.Clients, client),
    figures: figuresOf(context, client),
    people: peopleOf(context, client),
    deals: dealsOf(context, client),
    contacts: contactsOf(context, client),
    documents: documentRegister
      .filter(({ id, subject }) => subject === "client" && id in documentMakers)
      .map(({ id, name }) => ({ id, name: context.say(name) })),
  };
}

interface Words {
  readonly codes: ArrayLike<number>;
  readonly words: readonly string[];
}

function wordAt({ codes, words: all }: Words, row: number): string {
  return row < 0 ? "" : (all[codes[row]] ?? "");
}

/** The label of a code of a list; "" where none stands. */
function labelAt(context: SheetContext, list: Readonly<Record<string, Text>>, code: number): string {
  const label = Object.values(list)[code];
  return label ? context.say(label) : "";
}

function figuresOf(context: SheetContext, client: number): ClientView["figures"] {
  const { say, day, plan } = context;
  const { clients, change, rhythm, input, asOf } = plan;
  const { Clients, Channels } = input.tables;
  const names = ownerNames(context);
  const money = (amount: number | undefined): string =>
    amount === undefined || !Number.isFinite(amount) ? "" : writeMoney(context, amount);
  const usual = rhythm?.rhythm.usual[client] ?? Number.NaN;
  const last = rhythm?.rhythm.last[client] ?? Number.NaN;
  const mark = clients.potential.mark[client];
  const rows: readonly (readonly [Text, string])[] = [
    [words.manager, names[Clients.managerId[client] < 0 ? names.length - 1 : Clients.managerId[client]]],
    [words.status, labelAt(context, lists.clientStatus, Clients.status[client])],
    [words.group, say(abcNames[clients.classes[client]])],
    [words.potential, mark <= AbcClass.C ? say(abcNames[mark]) : ""],
    [words.year, money(clients.potential.annualRevenue[client])],
    [words.period, money(clients.money.amounts[client])],
    [words.before, money(change?.before[client])],
    [words.rhythm, Number.isFinite(usual) ? say(words.days, { days: Math.round(usual) }) : ""],
    [words.last, Number.isFinite(last) ? say(words.daysAgo, { day: day(last), days: asOf - last }) : ""],
    [
      words.openMoney,
      money(openDeals(plan, client).reduce((sum, deal) => sum + (input.tables.Deals.amount[deal] || 0), 0)),
    ],
    [words.channel, wordAt(Channels.channel, Clients.channel[client])],
    [words.region, wordAt(Clients.region, client)],
  ];
  return rows.flatMap(([label, value]) => (value === "" ? [] : [{ label: say(label), value }]));
}

function openDeals({ deals, input }: SalesPlan, client: number): number[] {
  const { clientId, amount } = input.tables.Deals;
  return Array.from(clientId.keys())
    .filter((deal) => clientId[deal] === client && deals.status[deal] === DealStatus.Open)
    .toSorted((a, b) => (amount[b] || 0) - (amount[a] || 0));
}

function peopleOf(context: SheetContext, client: number): ClientView["people"] {
  const { Contacts } = context.plan.input.tables;
  return Array.from(Contacts.clientId.keys())
    .filter((person) => Contacts.clientId[person] === client)
    .map((person) => ({
      name: wordAt(Contacts.name, person),
      about: [wordAt(Contacts.title, person), labelAt(context, words.roles, Contacts.role[person])]
        .filter(Boolean)
        .join(" · "),
      phone: wordAt(Contacts.phone, person),
      email: wordAt(Contacts.email, person),
    }));
}

function dealsOf(context: SheetContext, client: number): ClientView["deals"] {
  const { plan, language } = context;
  const { tables } = plan.input;
  const stage = funnelNames(context).stage;
  return openDeals(plan, client).map((deal) => ({
    key: dealKey(tables.Deals, deal),
    name: dealName(tables, deal),
    about: [
      wordAt(tables.Deals.title, deal),
      stage(plan.funnel.stage[deal]) ?? "",
      Number.isNaN(tables.Deals.amount[deal]) ? "" : writeMoney(context, tables.Deals.amount[deal]),
      writeShare(plan.dealPlan.chance[deal], language),
    ]
      .filter(Boolean)
      .join(" · "),
  }));
}

function contactsOf(context: SheetContext, client: number): ClientView["contacts"] {
  const { say, day, plan } = context;
  const { Activities } = plan.input.tables;
  const names = ownerNames(context);
  const dayOf = (row: number): number =>
    Number.isFinite(Activities.doneDate[row]) ? Activities.doneDate[row] : Activities.dueDate[row];
  return Array.from(Activities.clientId.keys())
    .filter((row) => Activities.clientId[row] === client && Number.isFinite(dayOf(row)))
    .toSorted((a, b) => dayOf(b) - dayOf(a))
    .slice(0, contactsShown)
    .map((row) => {
      const isDone = Number.isFinite(Activities.doneDate[row]);
      return {
        day: isDone ? day(dayOf(row)) : say(words.planned, { day: day(dayOf(row)) }),
        about: [
          labelAt(context, lists.activityType, Activities.type[row]),
          names[Activities.managerId[row]],
          wordAt(Activities.result, row),
        ]
          .filter(Boolean)
          .join(" · "),
        place: rowLink(Activities, row),
      };
    });
}
