import { judgeChange, type ChangeVerdict } from "../../clients/judge-change.ts";
import type { PeriodBlocks } from "../../client-work/plan-blocks.ts";
import type { blockWords as words } from "../../words/clients/block-words.ts";
import type { SheetContext } from "../sheet-context.ts";

export type FigureKey = keyof typeof words.names;

/** A figure of the three blocks, now and before. Money in units of the currency, shares 0 to 1; NaN is blank. */
export interface BlockFigure {
  readonly key: FigureKey;
  /** 0, 1, 2. */
  readonly block: number;
  readonly unit: keyof typeof words.units;
  readonly wanted: -1 | 0 | 1;
  readonly now: number;
  readonly before: number;
  readonly verdict: ChangeVerdict;
}

interface Rule {
  readonly key: FigureKey;
  readonly block: number;
  readonly unit: keyof typeof words.units;
  readonly wanted: -1 | 0 | 1;
  /** A part of a whole: above 1 it is none, and neither better nor worse. */
  readonly isPart?: true;
  of(blocks: PeriodBlocks): number;
}

const rules: readonly Rule[] = [
  { key: "newContacts", block: 0, unit: "count", wanted: 1, of: ({ contacts }) => contacts.contacts },
  { key: "firstPayers", block: 1, unit: "count", wanted: 1, of: ({ contacts }) => contacts.firstPayers },
  { key: "firstMoney", block: 1, unit: "money", wanted: 1, of: ({ contacts }) => contacts.firstMoney },
  { key: "conversion", block: 1, unit: "share", wanted: 1, isPart: true, of: ({ contacts }) => contacts.conversion },
  { key: "dropped", block: 1, unit: "count", wanted: 0, of: ({ contacts }) => contacts.dropped.length },
  { key: "check", block: 2, unit: "money", wanted: 1, of: ({ regulars }) => regulars.check },
  { key: "breadth", block: 2, unit: "groups", wanted: 1, of: ({ regulars }) => regulars.breadth },
  { key: "frequency", block: 2, unit: "payments", wanted: 1, of: ({ regulars }) => regulars.frequency },
  { key: "discount", block: 2, unit: "share", wanted: -1, of: ({ regulars }) => regulars.discount },
  { key: "retention", block: 2, unit: "share", wanted: 1, of: ({ regulars }) => regulars.retention },
];

/** Every figure of R-25 in its order, with the verdict against the same part of the period before. */
export function blockFigures({ plan }: SheetContext): readonly BlockFigure[] {
  const { now, before } = plan.clientWork.blocks;
  const { perUnit } = plan.input.moneyUnit;
  return rules.map(({ key, block, unit, wanted, isPart, of }) => {
    const inUnit = (value: number): number => (unit === "money" ? value / perUnit : value);
    const [value, earlier] = [inUnit(of(now)), inUnit(of(before))];
    const isComparable = !isPart || (value <= 1 && earlier <= 1);
    const verdict = isComparable ? judgeChange(value, earlier, wanted) : "none";
    return { key, block, unit, wanted, now: value, before: earlier, verdict };
  });
}
