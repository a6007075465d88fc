import type { DocumentAbout } from "../../documents/document-request.ts";
import { commonWords } from "../../words/common-words.ts";
import { channelDocumentWords } from "../../words/documents/channel-document-words.ts";
import type { Text } from "../../ground/text.ts";
import { month, whole } from "../column.ts";
import { firstOfMonth, monthIndex } from "../../ground/day.ts";
import { DealStatus } from "../../ground/deal-status.ts";
import { tableOf } from "../table-of.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { moreEvents } from "./more-events.ts";
import { nextEvent, promotionRows, promotionTable } from "./promotion-table.ts";

const words = channelDocumentWords.promotion;
/** With more events the print would get too small. */
const onOnePage = 8;
const shown = ["event", "stage", "category", "date", "touches", "leadsPlan", "leads", "pr", "owner"] as const;

/**
 * T-19: the events of a channel: first those of the stage that brings leads, then the later stages.
 *
 * @see CALC-15, B-42, B-45
 */
export function promotionProgramme(context: SheetContext, { channel }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  if (channel < 0) return { blocks: [noteOf("unknown", [say(channelDocumentWords.noChannel)], "warning")] };
  const { Promotion } = plan.input.tables;
  const { order, paths } = plan.funnel.lens;
  const first = paths.chain.length > 0 ? order[paths.chain[0]] : -1;
  const rows = promotionRows(context, (row) => Promotion.channel[row] === channel);
  const bringsLeads = (row: number): boolean => Promotion.stage[row] < 0 || Promotion.stage[row] === first;
  return {
    landscape: true,
    onePage: rows.length <= onOnePage,
    rows: rows.length,
    from: plan.period.from,
    to: plan.period.to,
    blocks: [
      findingNote(context, channel, rows),
      ...leadsTable(context, channel),
      ...eventsTable(context, "first", words.first, rows.filter(bringsLeads)),
      ...eventsTable(
        context,
        "later",
        words.later,
        rows.filter((row) => !bringsLeads(row)),
      ),
      moreEvents(context, ["event", "stage", "category", "date", "touches", "leadsPlan"]),
    ],
  };
}

function findingNote(context: SheetContext, channel: number, rows: readonly number[]): Block {
  const { say, plan } = context;
  const { Promotion, Channels } = plan.input.tables;
  if (rows.length === 0) return noteOf("finding", [say(words.none)], "warning");
  const sum = (values: Float64Array): number => rows.reduce((total, row) => total + (values[row] || 0), 0);
  const about = {
    channel: wordAt(Channels.channel, channel) ?? "–",
    events: rows.length,
    done: rows.filter((row) => Promotion.date[row] < plan.asOf).length,
    touches: sum(Promotion.touches),
    leads: sum(Promotion.leads),
  };
  return noteOf("finding", [say(words.finding, about), ...nextEvent(context, rows)], "strong");
}

/** Leads that came by the channel, month by month, beside what the events were noted to bring (B-45). */
function leadsTable(context: SheetContext, channel: number): TableBlock[] {
  const { plan } = context;
  const { Promotion, Deals, Clients } = plan.input.tables;
  const { from, to } = plan.samePart.now;
  if (Deals.rowCount === 0 || to < from) return [];
  const first = monthIndex(from);
  const months = Array.from({ length: monthIndex(to) - first + 1 }, (_, place) => first + place);
  const came = new Float64Array(months.length);
  const won = new Float64Array(months.length);
  const noted = new Float64Array(months.length);
  const placeOf = (day: number): number => (day >= from && day <= to ? monthIndex(day) - first : -1);
  Deals.openDate.forEach((day, deal) => {
    const own = Deals.channel[deal] >= 0 ? Deals.channel[deal] : (Clients.channel[Deals.clientId[deal]] ?? -1);
    const place = placeOf(day);
    if (place < 0 || own !== channel || plan.deals.status[deal] < 0) return;
    came[place]++;
    if (plan.deals.status[deal] === DealStatus.Won) won[place]++;
  });
  Promotion.date.forEach((day, row) => {
    const place = placeOf(day);
    if (place >= 0 && Promotion.channel[row] === channel) noted[place] += Promotion.leads[row] || 0;
  });
  return [
    tableOf(context, months, {
      key: "leads",
      title: words.leadsByMonth,
      plain: true,
      columns: [
        month("month", commonWords.month, (one) => firstOfMonth(one)),
        whole("came", words.leadsCame, (_, place) => came[place], { total: "sum" }),
        whole("won", words.leadsWon, (_, place) => won[place], { total: "sum" }),
        whole("noted", words.leads, (_, place) => noted[place], { total: "sum" }),
      ],
    }),
  ];
}

function eventsTable(context: SheetContext, key: string, title: Text, rows: readonly number[]): TableBlock[] {
  return rows.length === 0 ? [] : [promotionTable(context, { key, title, shown }, rows)];
}
