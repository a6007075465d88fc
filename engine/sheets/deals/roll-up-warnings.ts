import type { PlanWarning } from "../../deals/plan-warnings.ts";
import type { RaisedWarning } from "../../deals/raise-warnings.ts";
import { commonWords } from "../../words/common-words.ts";
import { dealsWords } from "../../words/deals/deals-words.ts";
import { rollUpWords as words } from "../../words/deals/roll-up-words.ts";
import type { Text } from "../../ground/text.ts";
import type { Block, CellValue, Link, Mark, SheetColumn } from "../result-sheet.ts";
import { dealLink, dealName } from "../row-names.ts";
import { writeMoney } from "../write-money.ts";
import type { RollUpView } from "./roll-up-view.ts";

/** So many deals of a warning are named; the link leads to all. */
const namedDeals = 3;
const marks: Record<PlanWarning, Mark> = {
  W1: "warning",
  W2: "bad",
  W3: "bad",
  W4: "warning",
  W5: "warning",
  W6: "warning",
};

/** Warnings of the department, then of each manager, with the deals behind them; nothing where there are none. */
export function warningsTable(view: RollUpView): Block[] {
  const { period } = view.context.plan.dealPlan.warnings;
  return period.length === 0 ? [] : [tableOf(view, "warnings", words.warnings, period)];
}

/** The same month by month: the department's months first. */
export function monthWarningsTable(view: RollUpView): Block[] {
  const { months } = view.context.plan.dealPlan.warnings;
  return months.length === 0 ? [] : [tableOf(view, "monthWarnings", words.monthWarnings, months)];
}

/**
 * Codes of the warnings of each line of a table, "W1 W4".
 *
 * @param scopes whose and of which month each line is
 */
export function warningsColumn(
  { context }: RollUpView,
  scopes: readonly Pick<RaisedWarning, "owner" | "month">[],
): SheetColumn {
  const { period, months } = context.plan.dealPlan.warnings;
  const keyOf = ({ owner, month }: Pick<RaisedWarning, "owner" | "month">): string => `${owner}/${month}`;
  const codes = new Map<string, string[]>();
  for (const warning of [...period, ...months]) {
    codes.set(keyOf(warning), [...(codes.get(keyOf(warning)) ?? []), warning.code]);
  }
  return {
    key: "warnings",
    heading: context.say(words.warnings),
    kind: "text",
    help: context.say(words.warningsHelp),
    values: scopes.map((scope) => codes.get(keyOf(scope))?.join(" ") ?? null),
    width: 16,
  };
}

function tableOf(view: RollUpView, key: string, title: Text, warnings: readonly RaisedWarning[]): Block {
  const { context, names } = view;
  const { say, plan, money, day } = context;
  const { months } = plan.dealPlan;
  const isByMonth = key === "monthWarnings";
  const column = (key: string, heading: string, kind: SheetColumn["kind"], of: (one: RaisedWarning) => CellValue): SheetColumn => ({ key, heading, kind, values: warnings.map(of) }); // prettier-ignore
  return {
    type: "table",
    key,
    title: say(title),
    plain: !isByMonth,
    pageBreak: isByMonth || undefined,
    rowCount: warnings.length,
    columns: [
      ...(isByMonth ? [column("month", say(commonWords.month), "month", ({ month = 0 }) => months.month[month])] : []),
      column("manager", say(commonWords.manager), "text", ({ owner }) =>
        owner === undefined ? say(words.department) : names[owner],
      ),
      {
        ...column("code", say(words.code), "text", ({ code }) => code),
        marks: warnings.map(({ code }) => marks[code]),
      },
      column("count", say(commonWords.count), "whole", ({ count, code }) =>
        code === "W1" || code === "W2" ? null : count,
      ),
      column("money", say(commonWords.money), "money", ({ money: amount }) => money(amount)),
      {
        ...column("deals", say(words.dealList), "text", ({ deals }) => namesOf(view, deals)),
        links: warnings.map(({ deals }) => linkOf(view, deals)),
      },
      column("text", say(words.warningText), "text", ({ code, count, money: amount, day: last }) =>
        say(dealsWords.warning[code], { n: count, day: day(last), money: writeMoney(context, amount) }),
      ),
    ],
  };
}

function namesOf({ context }: RollUpView, deals: readonly number[]): string | null {
  if (deals.length === 0) return null;
  const first = deals.slice(0, namedDeals).map((deal) => dealName(context.plan.input.tables, deal));
  return first.join(", ") + (deals.length > namedDeals ? " …" : "");
}

/** One deal leads to its row, several to the sheet of deal plans. */
function linkOf({ context }: RollUpView, deals: readonly number[]): Link | undefined {
  if (deals.length === 0) return undefined;
  return deals.length === 1 ? dealLink(context.plan.input.tables, deals[0]) : { sheet: "R-13" };
}
