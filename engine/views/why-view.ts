import type { Language } from "../ground/text.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { whySalesMovedSheet } from "../sheets/clients/r30-why-sales-moved.ts";
import { salesBuckets, salesBucketSign, type SalesBucket } from "../clients/sales-bridge.ts";
import { bridgeCuts } from "../clients/plan-sales-change.ts";
import type { Block, TableBlock } from "../sheets/result-sheet.ts";
import { sheetContext, type SheetContext } from "../sheets/sheet-context.ts";
import { writeShortMoney } from "../sheets/write-short-money.ts";
import { textsOf } from "./column-cells.ts";
import type { RowsKey } from "../words/views/row-words.ts";

/** A step of the bridge from the money before to the money now; from and to in units of the currency. */
export interface BridgeStep {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly said: string;
  /** The clients of the step; absent for the two ends. */
  readonly rows?: RowsKey;
}

export interface BridgeCutView {
  readonly name: string;
  readonly groups: readonly {
    readonly name: string;
    readonly before: string;
    readonly now: string;
    readonly change: string;
  }[];
}

/** Why sales moved: what R-30 says first. */
export interface WhyView {
  /** The finding, then which days are compared; or what is missing. */
  readonly lines: readonly string[];
  readonly steps: readonly BridgeStep[];
  readonly cuts: readonly BridgeCutView[];
}

/** @see CALC-41 */
export function whyView(plan: SalesPlan, language: Language): WhyView {
  const context = sheetContext(plan, language);
  const { blocks } = whySalesMovedSheet(context);
  const bridge = table(blocks, "bridge");
  return {
    lines: blocks.flatMap((block) => (block.type === "note" ? block.lines : [])),
    steps: bridge ? stepsOf(context, bridge) : [],
    cuts: bridgeCuts.flatMap((cut) => cutOf(context, table(blocks, cut))),
  };
}

function table(blocks: readonly Block[], key: string): TableBlock | undefined {
  return blocks.find((block): block is Block & TableBlock => block.type === "table" && block.key === key);
}

/** Before, the causes, now: each begins where the one before it ended. */
function stepsOf(context: SheetContext, { columns, rowCount }: TableBlock): BridgeStep[] {
  const { change } = context.plan;
  const text = textsOf(context, columns);
  const keys = columns.find(({ key }) => key === "step")?.json ?? [];
  if (!change) return [];
  const { bridge } = change;
  const units = (money: number): number => context.money(money) ?? 0;
  let level = 0;
  return Array.from({ length: rowCount }, (_, row) => ({ row, key: String(keys[row]) }))
    .filter(({ key }) => key === "before" || key === "now" || isBucket(key))
    .map(({ row, key }) => {
      const name = text("step", row);
      if (!isBucket(key)) {
        level = bridge[key as "before" | "now"];
        return { name, from: 0, to: units(level), said: writeShortMoney(context, level) };
      }
      const moved = bridge.money[key] * salesBucketSign[key];
      const from = level;
      level += moved;
      const sign = moved > 0 ? "+" : moved < 0 ? "−" : "";
      const said = `${sign}${writeShortMoney(context, Math.abs(moved))} (${bridge.clients[key]})`;
      return { name, from: units(from), to: units(level), said, rows: key as RowsKey };
    });
}

function isBucket(key: string): key is SalesBucket {
  return (salesBuckets as readonly string[]).includes(key);
}

function cutOf(context: SheetContext, cut: TableBlock | undefined): BridgeCutView[] {
  if (!cut) return [];
  const text = textsOf(context, cut.columns);
  const groups = Array.from({ length: cut.rowCount }, (_, row) => ({
    name: text("group", row),
    before: text("before", row),
    now: text("now", row),
    change: text("change", row),
  }));
  return [{ name: cut.title ?? "", groups }];
}
