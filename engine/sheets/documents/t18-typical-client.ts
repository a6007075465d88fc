import { AbcClass, abcNames } from "../../ground/abc-class.ts";
import type { DealWeight } from "../../clients/deal-weights.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { channelWeights } from "../../funnel/channel-weights.ts";
import { rowsWhere } from "../../funnel/rows-where.ts";
import { codeNumber, lists } from "../../input/lists.ts";
import type { TextColumn } from "../../input/column-spec.ts";
import { commonWords } from "../../words/common-words.ts";
import { channelDocumentWords } from "../../words/documents/channel-document-words.ts";
import { days, money, share, text, typed, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";

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
  const weights = channelWeights(plan, channel);
  const clients = categories.map((category) =>
    rowsWhere(Clients.rowCount, (row) => Clients.channel[row] === channel && plan.clients.categories[row] === category),
  );
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

function figuresTable(context: SheetContext, clients: readonly Int32Array[], weights: readonly DealWeight[]): Block {
  return tableOf(context, categories, {
    key: "figures",
    title: words.figures,
    plain: true,
    columns: [
      text("category", commonWords.category, (category) => abcNames[category]),
      whole("clients", commonWords.clients, (_, place) => clients[place].length),
      whole("won", words.won, (category) => weights[category].won),
      money("weight", words.weight, (category) => weights[category].weight.mean),
      days("days", words.days, (category) => weights[category].duration.mean),
    ],
  });
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
      people: rowsWhere(
        Contacts.rowCount,
        (row) => own.has(Contacts.clientId[row]) && Contacts.role[row] === codeNumber("personRole", role),
      ),
    }));
  });

  return tableOf(context, lines, {
    key: "roles",
    title: words.roles,
    plain: true,
    rowKey: ["role", "category"],
    columns: [
      text("role", words.role, ({ role }) => role, { width: 24 }),
      text("category", commonWords.category, ({ category }) => category, { width: 18 }),
      whole("people", words.people, ({ people }) => people.length, { width: 12 }),
      text("titles", words.titles, ({ people }) => mostOften(Contacts.title, people), { width: 22 }),
      text("needs", words.needs, ({ people }) => mostOften(Contacts.needsNoted, people), { width: 22 }),
      text("criteria", words.criteria, ({ people }) => mostOften(Contacts.criteriaNoted, people), { width: 20 }),
      typed("typical", words.typical, { width: 22 }),
    ],
  });
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
  const { plan } = context;
  const { order, paths } = plan.funnel.lens;
  const { chain } = paths;
  const names = funnelNames(context);
  const { planning } = plan.funnel.conversion;

  return tableOf(context, chain, {
    key: "course",
    title: words.course,
    plain: true,
    rowKey: ["stage"],
    columns: [
      text("stage", commonWords.stage, (place) => names.stage(order[place])),
      share("conversion", words.conversion, (_, at) => planning[at]),
      typed("days", words.days, { kind: "whole" }),
      typed("client", words.client),
      typed("who", words.who),
      typed("we", words.we),
    ],
  });
}
