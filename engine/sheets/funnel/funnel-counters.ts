import { commonWords } from "../../words/common-words.ts";
import { funnelSheetWords as words } from "../../words/funnel/funnel-sheet-words.ts";
import type { Text } from "../../ground/text.ts";
import { number, share, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { categoryNumbers, funnelNames } from "./funnel-parts.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** Leads and touch points by category. */
export function countersTable(context: SheetContext): TableBlock {
  const { plan } = context;
  const { leads, touchPoints } = plan.funnel.counters;
  const names = funnelNames(context);

  const counts = (key: string, heading: Text, of: Float64Array) =>
    whole(key, heading, (_: number, place) => of[place], { total: { value: of.reduce((sum, one) => sum + one, 0) } });
  return tableOf(context, categoryNumbers, {
    key: "counters",
    title: words.board.counters,
    plain: true,
    columns: [
      text("category", commonWords.category, names.category, { total: { value: commonWords.total } }),
      counts("leads", words.heading.leads, leads.inflow),
      counts("stock", words.heading.stock, leads.stock),
      counts("contacts", words.heading.contacts, touchPoints.contacts),
      counts("promotion", words.heading.promotion, touchPoints.promotion),
      counts("touches", words.heading.touches, touchPoints.total),
      number("perClient", words.heading.perClient, (_, place) => touchPoints.perClient[place]),
    ],
  });
}

/** How deals past 2.1, 2.2 and 2.3 did there, where any deal tells: the figures of layer 4. */
export function stageTwoTable(context: SheetContext): Block[] {
  const { plan } = context;
  const { stageTwo } = plan.funnel;
  if (stageTwo.every(({ measured }) => measured === 0)) return [];
  return [
    tableOf(context, stageTwo, {
      key: "stageTwo",
      title: words.board.stageTwo,
      plain: true,
      columns: [
        text("metric", commonWords.stage, ({ code }) => code),
        whole("measured", words.heading.observed, ({ measured }) => measured),
        whole("passed", words.heading.passed, ({ passed }) => passed),
        share("share", commonWords.share, ({ share }) => share),
      ],
    }),
  ];
}
