import { commonWords } from "../../words/common-words.ts";
import { funnelSheetWords as words } from "../../words/funnel/funnel-sheet-words.ts";
import { columnMaker } from "../column-maker.ts";
import { categoryNumbers, funnelNames } from "./funnel-parts.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

/** Leads and touch points by category. */
export function countersTable(context: SheetContext): TableBlock {
  const { plan, say } = context;
  const { leads, touchPoints } = plan.funnel.counters;
  const names = funnelNames(context);
  const column = columnMaker(context);
  const counts = (key: string, heading: (typeof words.heading)[keyof typeof words.heading], of: Float64Array) =>
    column(key, heading, "whole", Array.from(of), { total: { value: of.reduce((sum, one) => sum + one, 0) } });
  return {
    type: "table",
    key: "counters",
    title: say(words.board.counters),
    plain: true,
    rowCount: categoryNumbers.length,
    columns: [
      column("category", commonWords.category, "text", categoryNumbers.map(names.category), {
        total: { value: say(commonWords.total) },
      }),
      counts("leads", words.heading.leads, leads.inflow),
      counts("stock", words.heading.stock, leads.stock),
      counts("contacts", words.heading.contacts, touchPoints.contacts),
      counts("promotion", words.heading.promotion, touchPoints.promotion),
      counts("touches", words.heading.touches, touchPoints.total),
      column("perClient", words.heading.perClient, "number", Array.from(touchPoints.perClient, numberOrBlank)),
    ],
  };
}

/** How deals past 2.1, 2.2 and 2.3 did there, where any deal tells: the figures of layer 4. */
export function stageTwoTable(context: SheetContext): Block[] {
  const { plan, say } = context;
  const { stageTwo } = plan.funnel;
  const column = columnMaker(context);
  if (stageTwo.every(({ measured }) => measured === 0)) return [];
  return [
    {
      type: "table",
      key: "stageTwo",
      title: say(words.board.stageTwo),
      plain: true,
      rowCount: stageTwo.length,
      columns: [
        column("metric", commonWords.stage, "text", stageTwo.map(({ code }) => code)), // prettier-ignore
        column("measured", words.heading.observed, "whole", stageTwo.map(({ measured }) => measured)), // prettier-ignore
        column("passed", words.heading.passed, "whole", stageTwo.map(({ passed }) => passed)), // prettier-ignore
        column("share", commonWords.share, "share", stageTwo.map(({ share }) => numberOrBlank(share))), // prettier-ignore
      ],
    },
  ];
}
