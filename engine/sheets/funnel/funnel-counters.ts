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

/** Metrics of stage 2, where any deal has them. */
export function stageTwoTable(context: SheetContext): Block[] {
  const { plan, say } = context;
  const { stageTwo } = plan.funnel.counters;
  const column = columnMaker(context);
  const shares = [stageTwo.share21, stageTwo.share22, stageTwo.share23];
  if (shares.every(Number.isNaN)) return [];
  const verdicts = [stageTwo.stage21, stageTwo.stage22, stageTwo.stage23];
  const count = (of: Int8Array, keep: (verdict: number) => boolean): number => of.filter(keep).length;
  return [
    {
      type: "table",
      key: "stageTwo",
      title: say(words.board.stageTwo),
      plain: true,
      rowCount: 3,
      columns: [
        column("metric", commonWords.stage, "text", ["2.1", "2.2", "2.3"]),
        column(
          "measured",
          words.heading.observed,
          "whole",
          verdicts.map((of) => count(of, (verdict) => verdict >= 0)),
        ),
        column(
          "passed",
          words.heading.passed,
          "whole",
          verdicts.map((of) => count(of, (verdict) => verdict === 1)),
        ),
        column("share", commonWords.share, "share", shares.map(numberOrBlank)),
      ],
    },
  ];
}
