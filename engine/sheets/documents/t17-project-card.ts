import { AbcClass, abcNames } from "../../ground/abc-class.ts";
import { countKnownRoles } from "../../clients/count-known-roles.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { DealStatus } from "../../ground/deal-status.ts";
import { tables as specs } from "../../input/tables/index.ts";
import { commonWords } from "../../words/common-words.ts";
import { channelDocumentWords } from "../../words/documents/channel-document-words.ts";
import { columnMaker } from "../column-maker.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import type { Block, CellValue, SheetColumn } from "../result-sheet.ts";
import { dealLink, dealName } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { clientFields } from "./client-fields.ts";
import { peopleBlocks, peopleOf } from "./client-people.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import { userColumn } from "./empty-table.ts";

const words = channelDocumentWords.card;
/** With more people the print would get too small. */
const onOnePage = 6;
const fields = ["client", "channel", "potential", "manager", "industry", "supplier", "needs", "lastContact", "nextContact"] as const; // prettier-ignore

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
      {
        type: "form",
        key: "client",
        title: say(words.about),
        valueWidth: 20,
        fields: fields.flatMap((key) => known[key] ?? []),
      },
      ...peopleBlocks(context, client, personColumns(context, client)),
      dealsBlock(context, client),
      {
        type: "form",
        key: "plan",
        title: say(words.plan),
        fields: [
          emptyField(context, "goal", words.goal),
          emptyField(context, "nextTouch", words.nextTouch),
          emptyField(context, "wayToDecider", words.wayToDecider),
        ],
      },
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
function personColumns(context: SheetContext, client: number): SheetColumn[] {
  const { Contacts } = context.plan.input.tables;
  const { needsNoted, criteriaNoted } = specs.Contacts.columns;
  const people = peopleOf(context, client);
  const column = columnMaker(context);
  const said = (of: typeof Contacts.needsNoted): CellValue[] => people.map((row) => wordAt(of, row));
  const blank = people.map(() => null);
  return [
    column("needs", needsNoted.heading, "text", said(Contacts.needsNoted), { width: 22 }),
    column("criteria", criteriaNoted.heading, "text", said(Contacts.criteriaNoted), { width: 20 }),
    userColumn(context, { key: "links", heading: words.links, width: 20 }, blank),
  ];
}

function dealsBlock(context: SheetContext, client: number): Block {
  const { say, plan, money } = context;
  const { Deals, DealSteps } = plan.input.tables;
  const { nextStep, money: planned, forecastClose } = plan.dealPlan.plans.each;
  const names = funnelNames(context);
  const rows = Array.from(Deals.clientId.keys()).filter(
    (deal) => Deals.clientId[deal] === client && plan.deals.status[deal] === DealStatus.Open,
  );
  if (rows.length === 0) return noteOf("noDeals", [say(words.noDeals)], "muted");
  const column = columnMaker(context);
  const of = (value: (deal: number) => CellValue): CellValue[] => rows.map(value);
  return {
    type: "table",
    key: "deals",
    title: say(words.deals),
    plain: true,
    rowCount: rows.length,
    columns: [
      column("subject", commonWords.deal, "text", of((deal) => wordAt(Deals.title, deal) ?? dealName({ Deals }, deal)), { links: rows.map((deal) => dealLink(plan.input.tables, deal)) }), // prettier-ignore
      column("stage", commonWords.stage, "text", of((deal) => names.stage(plan.funnel.stage[deal]))), // prettier-ignore
      column("money", commonWords.money, "money", of((deal) => money(planned[deal]))), // prettier-ignore
      column("closes", specs.Deals.columns.forecastClose.heading, "date", of((deal) => numberOrBlank(forecastClose[deal]))), // prettier-ignore
      column("next", words.next, "text", of((deal) => wordAt(DealSteps.action, nextStep[deal]))), // prettier-ignore
      column("nextDate", words.nextDate, "date", of((deal) => numberOrBlank(DealSteps.plannedDate[nextStep[deal]] ?? NaN))), // prettier-ignore
    ],
  };
}
