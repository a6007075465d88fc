import type { Text } from "../ground/text.ts";
import { money, text } from "./column.ts";
import type { waterfall } from "./funnel/waterfall.ts";
import { waterfallFloor } from "./funnel/waterfall.ts";
import type { Block, ChartBlock, TableBlock } from "./result-sheet.ts";
import type { SheetContext } from "./sheet-context.ts";
import { tableOf } from "./table-of.ts";

/** What the columns of a waterfall are called. */
export interface WaterfallWords {
  readonly step: Text;
  readonly base: Text;
  readonly level: Text;
  readonly rise: Text;
  readonly fall: Text;
  readonly chartData: Text;
}

/**
 * A waterfall as a chart, and the table it is drawn from, which stands below everything that is read.
 *
 * @param steps as of `waterfall`
 */
export function waterfallBlocks(
  context: SheetContext,
  { key, title, words }: { readonly key: string; readonly title: string; readonly words: WaterfallWords },
  steps: ReturnType<typeof waterfall>,
): { readonly chart: Block; readonly data: TableBlock } {
  const { say, money: units } = context;
  const floor = waterfallFloor(steps);
  const table = `${key}Steps`;
  const series = (["level", "rise", "fall"] as const).map((one) => ({
    values: `${table}.${one}`,
    name: say(words[one]),
  }));
  const chart: ChartBlock = {
    ...{ type: "chart", key, title, kind: "stackedColumn", categories: `${table}.step`, valueKind: "money" },
    series: [{ values: `${table}.base`, name: say(words.base), hidden: true }, ...series],
    ...(floor === undefined ? {} : { valueMinimum: units(floor) ?? 0 }),
    ...{ width: 60, height: 16 },
  };
  const data = tableOf(context, steps, {
    key: table,
    title: words.chartData,
    plain: true,
    columns: [
      text("step", words.step, ({ step }) => step, { width: 18 }),
      money("base", words.base, ({ base }) => base),
      money("level", words.level, ({ level }) => level),
      money("rise", words.rise, ({ rise }) => rise),
      money("fall", words.fall, ({ fall }) => fall),
    ],
  });
  return { chart, data };
}
