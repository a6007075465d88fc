import { accountMoney, isLost, type MoneyAccount, type MoneyLine } from "../clients/account-money.ts";
import { clientMoney } from "../clients/client-money.ts";
import { planFrame, type PlanOptions } from "../frame/plan-frame.ts";
import type { MoneyReason } from "../ground/money-reason.ts";
import { say, type Language } from "../ground/text.ts";
import type { MoneyUnit, Share } from "../ground/units.ts";
import type { Input } from "../input/read-input.ts";
import { tables, type TableName } from "../input/tables/index.ts";
import { shownCurrency } from "../sheets/shown-currency.ts";
import { moneyReasonWords } from "../words/overview/money-words.ts";

/** Money that went one way, in words. */
export interface MoneyPart {
  readonly reason: "read" | MoneyReason;
  /** "cancelled or draft". */
  readonly name: string;
  /** What to do about it; "" where there is nothing to do. */
  readonly act: string;
  readonly rows: number;
  /** In units of the currency. */
  readonly money: number;
  /** Neither in use nor blank. */
  readonly isSetAside: boolean;
  /** Set aside, and somebody should look at it. */
  readonly isLost: boolean;
  /** Where its first row stands; undefined for what is in use. `row` is 1-based, `column` that of the money, 0-based. */
  readonly first?: {
    readonly sheet: string;
    readonly file?: string;
    readonly row: number;
    readonly column?: number;
  };
}

/** The money of one input table in one currency. */
export interface MoneyOfTable {
  readonly table: TableName;
  readonly name: string;
  /** "" is the currency of the run. */
  readonly currency: string;
  readonly read: MoneyPart;
  /** Where it went; the money adds up to that of `read`. */
  readonly parts: readonly MoneyPart[];
}

export interface MoneyView {
  readonly tables: readonly MoneyOfTable[];
  /** Part of the money set aside that somebody should look at; NaN where no money was read. */
  readonly asideShare: Share;
  /** More than the setting asideTell is set aside. */
  readonly isTold: boolean;
}

/** The money of an input before anything is planned. */
export interface InputMoney extends MoneyView {
  /** Of the period that is counted: "2026". */
  readonly period: string;
  /** Sign of the currency of the run; "" where none is known. */
  readonly currency: string;
}

/**
 * Where the money of an input goes, before anything is planned: for the pane's Data screen.
 *
 * @param options day, period and today as the build will have them
 * @see AM-70
 */
export function inputMoney(input: Input, options: PlanOptions, language: Language): InputMoney {
  const frame = planFrame(input, options);
  const { tables, settings } = frame.input;
  const soFar = { ...frame.period, to: Math.min(frame.period.to, frame.asOf) };
  const sales = clientMoney(tables, soFar, frame.deals.wonInPeriod, settings.revenueSource);
  return {
    ...moneyView(frame.input, accountMoney(frame, sales), language),
    period: frame.period.label,
    currency: shownCurrency(frame.input),
  };
}

/** The account of a plan's money in words. */
export function moneyView(
  { moneyUnit, settings }: Pick<Input, "moneyUnit" | "settings">,
  { lines, asideShare }: MoneyAccount,
  language: Language,
): MoneyView {
  const starts = lines.flatMap(({ reason }, place) => (reason === "read" ? [place] : []));
  return {
    tables: starts.map((start, place) => {
      const [read, ...parts] = lines.slice(start, starts[place + 1]).map((line) => partOf(line, moneyUnit, language));
      const { table, currency } = lines[start];
      return { table, name: say(tables[table].name, language), currency, read, parts };
    }),
    asideShare,
    isTold: asideShare > settings.asideTell,
  };
}

const inUse: ReadonlySet<MoneyLine["reason"]> = new Set(["read", "counted", "otherPeriods", "noAmount", "otherSource"]);

function partOf(line: MoneyLine, { perUnit }: MoneyUnit, language: Language): MoneyPart {
  const { reason, rows, money, first } = line;
  const { name, act } = moneyReasonWords[reason];
  return {
    reason,
    name: say(name, language),
    act: act ? say(act, language) : "",
    rows,
    money: money / perUnit,
    isSetAside: !inUse.has(reason),
    isLost: isLost(line),
    first: first && {
      sheet: first.source.sheet,
      file: first.source.file,
      row: first.sheetRow,
      column: first.column,
    },
  };
}
