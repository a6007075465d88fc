import { AbcClass, abcNames } from "../../ground/abc-class.ts";
import { countKnownRoles } from "../../clients/count-known-roles.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { DealStatus } from "../../ground/deal-status.ts";
import { tables as specs } from "../../input/tables/index.ts";
import { commonWords } from "../../words/common-words.ts";
import { channelDocumentWords } from "../../words/documents/channel-document-words.ts";
import { date, money, text, typed, type Column } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import type { Block } from "../result-sheet.ts";
import { dealLink, dealName } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";
import { clientFields } from "./client-fields.ts";
import { peopleBlocks, peopleOf } from "./client-people.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";

const words = channelDocumentWords.card;
/** With more people the print would get too small. */
const onOnePage = 6;
const fields = [
  "client",
  "channel",
  "potential",
  "manager",
  "industry",
  "supplier",
  "needs",
  "lastContact",
  "nextContact",
] as const;

/**
 * T-17: the project card of a client: roles and how they are tied, needs, criteria, the open deals, the next touch.
 *
 * @see CALC-05, B-41
 */
export function projectCard(context: SheetContext, { client }: DocumentAbout): DocumentBody {
  const { say } = context;
  if (client < 0) return { blocks: [noteOf("unknown", [say(channelDocumentWords.unknownClient)], "warning")] };
  const known = clientFields(context, client);
  return {
    landscape: true,
    onePage: peopleOf(context, client).length <= onOnePage,
    rows: peopleOf(context, client).length,
    blocks: [
      ...findingNotes(context, client),
      formOf(context, {
        key: "client",
        title: words.about,
        valueWidth: 20,
        fields: fields.flatMap((key) => known[key] ?? []),
      }),
      ...peopleBlocks(context, client, personColumns(context)),
      dealsBlock(context, client),
      formOf(context, {
        key: "plan",
        title: words.plan,
        fields: [
          typed("goal", words.goal),
          typed("nextTouch", words.nextTouch),
          typed("wayToDecider", words.wayToDecider),
        ],
      }),
    ],
  };
}

function findingNotes({ plan, say }: SheetContext, client: number): Block[] {
  const { Contacts, Clients, Channels } = plan.input.tables;
  const code = plan.clients.categories[client];
  const category = say(abcNames[code]);
  const roles = countKnownRoles(Contacts.clientId, Contacts.role, Clients.rowCount);
  const channel = wordAt(Channels.channel, Clients.channel[client]) ?? "–";
  return [
    noteOf("finding", [say(words.finding, { category, channel, known: roles[client] })], "strong"),
    ...(code === AbcClass.A ? [] : [noteOf("notA", [say(words.notA, { category })], "muted")]),
  ];
}

/** What each person needs and decides by, and room for who listens to whom. */
function personColumns({ plan }: SheetContext): Column<number>[] {
  const { needsNoted, criteriaNoted } = plan.input.tables.Contacts;
  const { columns } = specs.Contacts;
  return [
    text("needs", columns.needsNoted.heading, (row) => wordAt(needsNoted, row), { width: 22 }),
    text("criteria", columns.criteriaNoted.heading, (row) => wordAt(criteriaNoted, row), { width: 20 }),
    typed("links", words.links, { width: 20 }),
  ];
}

function dealsBlock(context: SheetContext, client: number): Block {
  const { say, plan } = context;
  const { Deals, DealSteps } = plan.input.tables;
  const { nextStep, money: planned, forecastClose } = plan.dealPlan.plans.each;
  const names = funnelNames(context);
  const rows = Array.from(Deals.clientId.keys()).filter(
    (deal) => Deals.clientId[deal] === client && plan.deals.status[deal] === DealStatus.Open,
  );
  if (rows.length === 0) return noteOf("noDeals", [say(words.noDeals)], "muted");

  return tableOf(context, rows, {
    key: "deals",
    title: words.deals,
    plain: true,
    columns: [
      text("subject", commonWords.deal, (deal) => wordAt(Deals.title, deal) ?? dealName({ Deals }, deal), {
        link: (deal) => dealLink(plan.input.tables, deal),
      }),
      text("stage", commonWords.stage, (deal) => names.stage(plan.funnel.stage[deal])),
      money("money", commonWords.money, (deal) => planned[deal]),
      date("closes", specs.Deals.columns.forecastClose.heading, (deal) => forecastClose[deal]),
      text("next", words.next, (deal) => wordAt(DealSteps.action, nextStep[deal])),
      date("nextDate", words.nextDate, (deal) => DealSteps.plannedDate[nextStep[deal]]),
    ],
  });
}
