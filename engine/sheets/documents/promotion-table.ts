import { lists } from "../../input/lists.ts";
import { tables as specs } from "../../input/tables/index.ts";
import { commonWords } from "../../words/common-words.ts";
import { channelDocumentWords } from "../../words/documents/channel-document-words.ts";
import type { Text } from "../../ground/text.ts";
import { date, text, typed, whole } from "../column.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import { tableOf } from "../table-of.ts";
import type { TableBlock } from "../result-sheet.ts";
import { rowLink } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";
import { wordAt } from "./document-fields.ts";

const words = channelDocumentWords.promotion;
const categoryNames = Object.values(lists.promotedCategory);

/** Events of the sheet Promotion as a table: those of the columns named, in their order; those of the user are for typing. */
export function promotionTable(
  context: SheetContext,
  { key, title, shown }: { readonly key: string; readonly title: Text; readonly shown: readonly PromotionColumn[] },
  rows: readonly number[],
): TableBlock {
  const columns = promotionColumns(context, rows);
  return tableOf(context, rows, {
    ...{ key, title, plain: true, rowKey: ["event", "date"] },
    columns: shown.map((one) => columns[one]),
  });
}

export type PromotionColumn = keyof ReturnType<typeof promotionColumns>;

function promotionColumns(context: SheetContext, rows: readonly number[]) {
  const { say, plan } = context;
  const { Promotion, Channels } = plan.input.tables;
  const names = funnelNames(context);
  const category = (row: number) => categoryNames[Promotion.category[row]] as Text | undefined;
  const sum = (values: Float64Array) => ({ value: rows.reduce((total, row) => total + (values[row] || 0), 0) });
  const isPr = (row: number): string | null => (Promotion.isPR[row] === 1 ? say(commonWords.yes) : null);
  return {
    event: text("event", words.event, (row: number) => wordAt(Promotion.event, row), {
      width: 30,
      link: (row) => rowLink(Promotion, row),
      total: { value: commonWords.total },
    }),
    channel: text("channel", commonWords.channel, (row: number) => wordAt(Channels.channel, Promotion.channel[row]), {
      width: 23,
    }),
    stage: text("stage", commonWords.stage, (row: number) => names.stage(Promotion.stage[row]), { width: 20 }),
    category: text("category", commonWords.category, category, { width: 12 }),
    pr: text("pr", specs.Promotion.columns.isPR.heading, isPr, { width: 9 }),
    date: date("date", commonWords.date, (row: number) => Promotion.date[row], { width: 12 }),
    touches: whole("touches", words.touches, (row: number) => Promotion.touches[row], {
      width: 12,
      total: sum(Promotion.touches),
    }),
    leads: whole("leads", words.leads, (row: number) => Promotion.leads[row], {
      width: 10,
      total: sum(Promotion.leads),
    }),
    leadsPlan: typed<number>("leadsPlan", words.leadsPlan, { width: 10, kind: "whole" }),
    owner: typed<number>("owner", channelDocumentWords.owner, { width: 20 }),
    audience: typed<number>("audience", words.audience, { width: 22 }),
    material: typed<number>("material", words.material, { width: 22 }),
  };
}

/** What lies ahead, in a sentence; nothing where no event does. */
export function nextEvent({ say, plan, day }: SheetContext, rows: readonly number[]): string[] {
  const { Promotion } = plan.input.tables;
  const next = rows.find((row) => Promotion.date[row] >= plan.asOf);
  if (next === undefined) return [];
  return [say(words.next, { event: wordAt(Promotion.event, next) ?? "–", day: day(Promotion.date[next]) })];
}

/** Rows of Promotion that pass, the earliest first, those without a day last. */
export function promotionRows({ plan }: Pick<SheetContext, "plan">, keep: (row: number) => boolean): number[] {
  const { date } = plan.input.tables.Promotion;
  const rows = Array.from(date.keys()).filter(keep);
  return rows.sort((one, other) => (date[one] || Infinity) - (date[other] || Infinity) || one - other);
}
