import { accountMoney } from "../clients/account-money.ts";
import { clientMoney } from "../clients/client-money.ts";
import { planFrame, type PlanFrame, type PlanOptions } from "../frame/plan-frame.ts";
import { codeNumber } from "../input/lists.ts";
import type { Input } from "../input/read-input.ts";

/** Money of a currency as the rows name it. */
export interface CurrencyChoice {
  /** "USD"; "" where rows name none. */
  readonly name: string;
  readonly rows: number;
  /** In units of that currency. */
  readonly money: number;
}

/** What people can settle with one word. Money is in units of the currency. */
export type OpenQuestion =
  /** No stage counts as won: one of those that were seen may be it. `map kind.STAGE=won` */
  | {
      readonly kind: "wonStage";
      readonly stages: readonly { readonly name: string; readonly deals: number; readonly money: number }[];
    }
  /** Won deals without a closing day; `taken` of them get one by the setting wonUndated. */
  | {
      readonly kind: "wonDay";
      readonly answer: "derive" | "leave";
      readonly deals: number;
      readonly money: number;
      readonly taken: number;
    }
  /** Several currencies and no rates: the setting currency says which counts. The first is the one that counts now. */
  | { readonly kind: "currency"; readonly choices: readonly CurrencyChoice[] }
  /** Clients that may be one. `map same.OTHER=CLIENT` */
  | {
      readonly kind: "same";
      readonly pairs: readonly {
        readonly client: string;
        readonly other: string;
        readonly money: number;
        readonly otherMoney: number;
      }[];
    };

const won = codeNumber("dealStatus", "won");
/** Pairs asked about at once. */
const mostPairs = 5;

/**
 * What of an input people should settle before they build, the gravest first.
 *
 * @param options day, period and today as the build will have them
 * @see AM-72, AM-74, AM-76, AM-78
 */
export function openQuestions(input: Input, options: PlanOptions): readonly OpenQuestion[] {
  return [...wonStage(input), ...currencies(planFrame(input, options)), ...wonDay(input, options), ...same(input)];
}

function wonStage({ tables: { Deals, Stages }, issues, moneyUnit }: Input): OpenQuestion[] {
  if (!issues.some(({ code }) => code === "NO_WON_STAGE")) return [];
  const stages = Array.from(Stages.code.codes, (code, stage) => {
    const rows = Array.from(Deals.stage.keys()).filter((row) => Deals.stage[row] === stage);
    const money = rows.reduce((sum, row) => sum + (Deals.amount[row] || 0), 0) / moneyUnit.perUnit;
    return { name: Stages.code.words[code] ?? "", deals: rows.length, money };
  }).filter(({ name, deals }) => name !== "" && deals > 0);
  return stages.length === 0 ? [] : [{ kind: "wonStage", stages }];
}

function wonDay(input: Input, options: PlanOptions): OpenQuestion[] {
  const { Deals } = input.tables;
  const undated = Array.from(Deals.status.keys()).filter(
    (row) => Deals.status[row] === won && Number.isNaN(Deals.closeDate[row]),
  );
  const { wonUndated } = input.settings;
  if (undated.length === 0) return [];
  const derived = planFrame({ ...input, settings: { ...input.settings, wonUndated: "derive" } }, options);
  const { closeDate } = derived.input.tables.Deals;
  const taken = undated.filter((row) => !Number.isNaN(closeDate[row])).length;
  if (taken === 0) return [];
  const money = undated.reduce((sum, row) => sum + (Deals.amount[row] || 0), 0) / input.moneyUnit.perUnit;
  return [{ kind: "wonDay", answer: wonUndated === "leave" ? "leave" : "derive", deals: undated.length, money, taken }];
}

function currencies(frame: PlanFrame): OpenQuestion[] {
  const { input, period, deals, asOf } = frame;
  const soFar = { ...period, to: Math.min(period.to, asOf) };
  const sales = clientMoney(input.tables, soFar, deals.wonInPeriod, input.settings.revenueSource);
  const sums = new Map<string, CurrencyChoice>();
  for (const { reason, currency, rows, money } of accountMoney(frame, sales).lines) {
    if (reason !== "read") continue;
    const name = currency || input.currency;
    const sum = sums.get(name) ?? { name, rows: 0, money: 0 };
    sums.set(name, { name, rows: sum.rows + rows, money: sum.money + money / input.moneyUnit.perUnit });
  }
  const choices = Array.from(sums.values()).filter(({ name }) => name !== "");
  if (sums.size < 2 || choices.length === 0) return [];
  const counts = (name: string): number => Number(name === input.currency);
  return [
    { kind: "currency", choices: choices.toSorted((a, b) => counts(b.name) - counts(a.name) || b.rows - a.rows) },
  ];
}

function same({ maybeSame, moneyUnit: { perUnit } }: Input): OpenQuestion[] {
  const pairs = maybeSame
    .filter(({ isOpen }) => isOpen)
    .slice(0, mostPairs)
    .map(({ client, other, money, otherMoney }) => ({
      client,
      other,
      money: money / perUnit,
      otherMoney: otherMoney / perUnit,
    }));
  return pairs.length === 0 ? [] : [{ kind: "same", pairs }];
}
