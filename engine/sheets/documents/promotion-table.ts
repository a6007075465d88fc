import { lists } from "../../input/lists.ts";
import { tables as specs } from "../../input/tables/index.ts";
import { commonWords } from "../../words/common-words.ts";
import { channelDocumentWords } from "../../words/documents/channel-document-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import type { CellValue, SheetColumn } from "../result-sheet.ts";
import { rowLink } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { wordAt } from "./document-fields.ts";
import { userColumn } from "./empty-table.ts";

const words = channelDocumentWords.promotion;
const categoryNames = Object.values(lists.promotedCategory);

/** Columns of events of the sheet Promotion by key; those of the user are for typing. */
export function promotionColumns(
  context: SheetContext,
  rows: readonly number[],
): Readonly<Record<string, SheetColumn>> {
  const { say, plan } = context;
  const { Promotion, Channels } = plan.input.tables;
  const names = funnelNames(context);
  const column = columnMaker(context);
  const of = (value: (row: number) => CellValue): CellValue[] => rows.map(value);
  const category = (row: number): string | null =>
    Promotion.category[row] < 0 ? null : say(categoryNames[Promotion.category[row]]);
  const sum = (values: Float64Array): number => rows.reduce((total, row) => total + (values[row] || 0), 0);
  const isPr = (row: number): string | null => (Promotion.isPR[row] === 1 ? say(commonWords.yes) : null);
  const blank = rows.map(() => null);
  const own = (key: string, heading: Text, width: number, kind?: SheetColumn["kind"]) => userColumn(context, { key, heading, width, kind }, blank); // prettier-ignore
  const columns = [
    column("event", words.event, "text", of((row) => wordAt(Promotion.event, row)), { width: 30, links: rows.map((row) => rowLink(Promotion, row)), total: { value: say(commonWords.total) } }), // prettier-ignore
    column("channel", commonWords.channel, "text", of((row) => wordAt(Channels.channel, Promotion.channel[row])), { width: 23 }), // prettier-ignore
    column(
      "stage",
      commonWords.stage,
      "text",
      of((row) => names.stage(Promotion.stage[row])),
      { width: 20 },
    ),
    column("category", commonWords.category, "text", of(category), { width: 12 }),
    column("pr", specs.Promotion.columns.isPR.heading, "text", of(isPr), { width: 9 }),
    column(
      "date",
      commonWords.date,
      "date",
      of((row) => numberOrBlank(Promotion.date[row])),
      { width: 12 },
    ),
    column("touches", words.touches, "whole", of((row) => numberOrBlank(Promotion.touches[row])), { width: 12, total: { value: sum(Promotion.touches) } }), // prettier-ignore
    column("leads", words.leads, "whole", of((row) => numberOrBlank(Promotion.leads[row])), { width: 10, total: { value: sum(Promotion.leads) } }), // prettier-ignore
    own("leadsPlan", words.leadsPlan, 10, "whole"),
    own("owner", channelDocumentWords.owner, 20),
    own("audience", words.audience, 22),
    own("material", words.material, 22),
  ];
  return Object.fromEntries(columns.map((one) => [one.key, one]));
}

/** Rows of Promotion that pass, the earliest first, those without a day last. */
export function promotionRows({ plan }: Pick<SheetContext, "plan">, keep: (row: number) => boolean): number[] {
  const { date } = plan.input.tables.Promotion;
  const rows = Array.from(date.keys()).filter(keep);
  return rows.sort((one, other) => (date[one] || Infinity) - (date[other] || Infinity) || one - other);
}
