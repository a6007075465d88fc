import { AbcClass, abcNames } from "../../ground/abc-class.ts";
import { dealWeights, type DealWeight } from "../../clients/deal-weights.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { rowsWhere, valuesOf } from "../../funnel/rows-where.ts";
import { codeNumber, lists } from "../../input/lists.ts";
import type { TextColumn } from "../../input/column-spec.ts";
import { commonWords } from "../../words/common-words.ts";
import { channelDocumentWords } from "../../words/documents/channel-document-words.ts";
import { columnMaker } from "../column-maker.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import type { Block, CellValue } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { channelOf } from "./advantage-rows.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { userColumn } from "./empty-table.ts";

const words = channelDocumentWords.map;
const categories = [AbcClass.A, AbcClass.B] as const;
const roles = ["LPR", "LFR", "LVR"] as const;
/** Of what people named, so much is told. */
const mostNamed = 2;

/**
 * T-18: how A and B clients of a channel usually buy: weight and length of a deal, roles with their needs and criteria,
 * the course of the purchase.
 *
 * @see CALC-04, B-44
 */
export function typicalClient(context: SheetContext, { channel }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  if (channel < 0) return { blocks: [noteOf("unknown", [say(channelDocumentWords.noChannel)], "warning")] };
  const { Channels, Clients } = plan.input.tables;
  const weights = weightsOf(context, channel);
  const clients = categories.map((category) => rowsWhere(Clients.rowCount, (row) => Clients.channel[row] === channel && plan.clients.categories[row] === category)); // prettier-ignore
  const count = clients.reduce((sum, rows) => sum + rows.length, 0);
  const about = {
    channel: wordAt(Channels.channel, channel) ?? "–",
    clients: count,
    won: categories.reduce((sum: number, category) => sum + weights[category].won, 0),
  };
  return {
    landscape: true,
    rows: count,
    from: plan.period.from,
    to: plan.period.to,
    blocks: [
      count === 0
        ? noteOf("finding", [say(words.noClients)], "warning")
        : noteOf("finding", [say(words.finding, about)], "strong"),
      figuresTable(context, clients, weights),
      rolesTable(context, clients),
      courseTable(context),
    ],
  };
}

/** Deals of the channel closed in the period, by category of their clients. */
function weightsOf(context: SheetContext, channel: number): readonly DealWeight[] {
  const { plan } = context;
  const { Deals } = plan.input.tables;
  const rows = rowsWhere(Deals.rowCount, (deal) => channelOf(context, Deals.clientId[deal], deal) === channel);
  const category = Uint8Array.from(rows, (deal) =>
    Deals.clientId[deal] < 0 ? AbcClass.None : plan.clients.categories[Deals.clientId[deal]],
  );
  const deals = {
    category,
    status: Int8Array.from(rows, (deal) => plan.deals.status[deal]),
    amount: valuesOf(Deals.amount, rows),
    openDate: valuesOf(Deals.openDate, rows),
    closeDate: valuesOf(Deals.closeDate, rows),
  };
  return dealWeights(deals, plan.period).categories;
}

function figuresTable(context: SheetContext, clients: readonly Int32Array[], weights: readonly DealWeight[]): Block {
  const { say, money } = context;
  const column = columnMaker(context);
  const of = (value: (weight: DealWeight, place: number) => CellValue): CellValue[] =>
    categories.map((category, place) => value(weights[category], place));
  return {
    type: "table",
    key: "figures",
    title: say(words.figures),
    plain: true,
    rowCount: categories.length,
    columns: [
      column("category", commonWords.category, "text", categories.map((category) => say(abcNames[category]))), // prettier-ignore
      column("clients", commonWords.clients, "whole", of((_, place) => clients[place].length)), // prettier-ignore
      column("won", words.won, "whole", of(({ won }) => won)), // prettier-ignore
      column("weight", words.weight, "money", of(({ weight }) => money(weight.mean))), // prettier-ignore
      column("days", words.days, "days", of(({ duration }) => numberOrBlank(duration.mean))), // prettier-ignore
    ],
  };
}

/** A line for each role of each category: whom we know there and what they said; what is typical is concluded by people. */
function rolesTable(context: SheetContext, clients: readonly Int32Array[]): Block {
  const { say, plan, language } = context;
  const { Contacts } = plan.input.tables;
  const lines = categories.flatMap((category, place) => {
    const own = new Set(clients[place]);
    return roles.map((role) => ({
      category: say(abcNames[category]),
      role: lists.personRole[role][language],
      people: rowsWhere(Contacts.rowCount, (row) => own.has(Contacts.clientId[row]) && Contacts.role[row] === codeNumber("personRole", role)), // prettier-ignore
    }));
  });
  const column = columnMaker(context);
  const named = (of: TextColumn): CellValue[] => lines.map(({ people }) => mostOften(of, people));
  const blank = lines.map(() => null);
  return {
    type: "table",
    key: "roles",
    title: say(words.roles),
    plain: true,
    rowCount: lines.length,
    rowKey: ["role", "category"],
    columns: [
      column("role", words.role, "text", lines.map(({ role }) => role), { width: 24 }), // prettier-ignore
      column("category", commonWords.category, "text", lines.map(({ category }) => category), { width: 18 }), // prettier-ignore
      column("people", words.people, "whole", lines.map(({ people }) => people.length), { width: 12 }), // prettier-ignore
      column("titles", words.titles, "text", named(Contacts.title), { width: 22 }),
      column("needs", words.needs, "text", named(Contacts.needsNoted), { width: 22 }),
      column("criteria", words.criteria, "text", named(Contacts.criteriaNoted), { width: 20 }),
      userColumn(context, { key: "typical", heading: words.typical, width: 22 }, blank),
    ],
  };
}

/** What is said most often, of equal ones the first; null where nothing is. */
function mostOften({ codes, words: said }: TextColumn, rows: Int32Array): string | null {
  const counts = new Map<number, number>();
  for (const row of rows) if (codes[row] >= 0) counts.set(codes[row], (counts.get(codes[row]) ?? 0) + 1);
  const first = [...counts].sort(([, one], [, other]) => other - one).slice(0, mostNamed);
  return first.length === 0 ? null : first.map(([code]) => said[code]).join("; ");
}

/** The open stages in their order with the share that passes on (CALC-14); the rest is the team's knowledge. */
function courseTable(context: SheetContext): Block {
  const { say, plan } = context;
  const { order, paths } = plan.funnel.lens;
  const { chain } = paths;
  const names = funnelNames(context);
  const { planning } = plan.funnel.conversion;
  const column = columnMaker(context);
  const blank = Array.from(chain, () => null);
  return {
    type: "table",
    key: "course",
    title: say(words.course),
    plain: true,
    rowCount: chain.length,
    rowKey: ["stage"],
    columns: [
      column(
        "stage",
        commonWords.stage,
        "text",
        Array.from(chain, (place) => names.stage(order[place])),
      ),
      column(
        "conversion",
        words.conversion,
        "share",
        Array.from(chain, (_, at) => numberOrBlank(planning[at])),
      ),
      userColumn(context, { key: "days", heading: words.days, kind: "whole" }, blank),
      userColumn(context, { key: "client", heading: words.client }, blank),
      userColumn(context, { key: "who", heading: words.who }, blank),
      userColumn(context, { key: "we", heading: words.we }, blank),
    ],
  };
}
