import { dueBy } from "../../goals/due-by.ts";
import { firstPageWords as words } from "../../words/overview/first-page-words.ts";
import type { Money } from "../../ground/units.ts";
import { lacksMoney, verdictMarks } from "../deals/verdict-lines.ts";
import type { CellValue, Kind, Link, Mark } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";
import { writeShortMoney } from "../write-short-money.ts";

/** One figure with what it means. */
export interface FirstPageTile {
  readonly key: "plan" | "won" | "expected" | "chance" | "people";
  readonly label: string;
  /** What a cell holds: money in units of the currency, or words. */
  readonly value: CellValue;
  readonly kind: Kind;
  /** The figure as it is read: "101.5 M". */
  readonly shown: string;
  readonly finding: string;
  readonly mark?: Mark;
  readonly link: Link;
}

/** Plan, won, expected, chance, people: each with its finding; nothing is green that is not good. */
export function firstPageTiles(context: SheetContext): FirstPageTile[] {
  const tiles = [planTile, wonTile, expectedTile, chanceTile, peopleTile].map((tile) => tile(context));
  // A per cent sign does not begin a line.
  return tiles.map((tile) => ({ ...tile, finding: tile.finding.replaceAll(" %", "\u00a0%") }));
}

type Tile = Omit<FirstPageTile, "key" | "label" | "value" | "kind" | "shown">;

function moneyTile(
  context: SheetContext,
  key: FirstPageTile["key"],
  label: string,
  amount: Money,
  more: Tile,
): FirstPageTile {
  const value = context.money(amount);
  return { key, label, value, kind: "shortMoney", shown: writeShortMoney(context, amount), ...more };
}

function textTile(key: FirstPageTile["key"], label: string, shown: string, more: Tile): FirstPageTile {
  return { key, label, value: shown, kind: "text", shown, ...more };
}

function planTile(context: SheetContext): FirstPageTile {
  const { say, plan } = context;
  const { target, won } = plan.dealPlan.rollUp.department;
  const left = target - won;
  const days = plan.period.to - plan.asOf;
  const said = { money: writeShortMoney(context, left), days };
  const finding = !(target > 0)
    ? say(words.noPlan)
    : left <= 0
      ? say(words.planDone)
      : say(days > 0 ? words.planLeft : words.planOver, said);
  return moneyTile(context, "plan", say(words.tiles.plan), target > 0 ? target : Number.NaN, {
    finding,
    link: { sheet: "R-04" },
  });
}

function wonTile(context: SheetContext): FirstPageTile {
  const { say, plan, language, day } = context;
  const { target, won } = plan.dealPlan.rollUp.department;
  const asked = askedByToday(context);
  const wonDeals = plan.dealPlan.won.basis === "deals" ? plan.deals.wonInPeriod.reduce((sum, one) => sum + one, 0) : 0;
  const finding =
    target > 0
      ? say(words.wonShare, { share: writeShare(won / target, language), asked: writeShare(asked / target, language) })
      : plan.dealPlan.won.basis === "deals"
        ? say(words.wonOnly, { deals: wonDeals })
        : say(words.wonPayments);
  return moneyTile(context, "won", say(words.tiles.won, { day: day(plan.asOf) }), won, {
    finding,
    mark: target > 0 && won < asked ? "bad" : undefined,
    link: { sheet: "R-14" },
  });
}

/** What the months' targets ask by the day of the plan, as the layers and strategies reckon it (AM-81, AM-82). */
function askedByToday({ plan: { dealPlan, calendar, asOf } }: SheetContext): Money {
  const { months, rollUp } = dealPlan;
  return (
    dueBy(
      rollUp.months.map(({ target }) => target),
      months,
      calendar,
      asOf,
    ) || 0
  );
}

function expectedTile(context: SheetContext): FirstPageTile {
  const { say, plan, language, day } = context;
  const { department } = plan.dealPlan.verdicts;
  const { target, expected, p10, p90, gap } = department;
  const finding =
    target > 0
      ? lacksMoney(context, department)
        ? say(words.expectedShort, {
            gap: writeShortMoney(context, gap),
            share: writeShare(expected / target, language),
          })
        : say(words.expectedOver, { gap: writeShortMoney(context, expected - target) })
      : say(words.expectedRange, { low: writeShortMoney(context, p10), high: writeShortMoney(context, p90) });
  return moneyTile(context, "expected", say(words.tiles.expected, { day: day(plan.period.to) }), expected, {
    finding,
    mark: verdictMarks[department.code],
    link: { sheet: "R-14" },
  });
}

function chanceTile(context: SheetContext): FirstPageTile {
  const { say, plan, language } = context;
  const { code, chance, p10, p90 } = plan.dealPlan.verdicts.department;
  const isOver = plan.period.to <= plan.asOf;
  const said = { low: writeShortMoney(context, p10), high: writeShortMoney(context, p90) };
  return textTile("chance", say(words.tiles.chance), code === "noTarget" ? "–" : writeShare(chance, language), {
    finding: code === "noTarget" ? say(words.noPlan) : say(isOver ? words.chanceOver : words.chanceRange, said),
    mark: verdictMarks[code],
    link: { sheet: "R-14" },
  });
}

function peopleTile(context: SheetContext): FirstPageTile {
  const { say, plan, language } = context;
  const { need, loads } = plan.people;
  const overloaded = plan.goals.sellers.filter((row) => loads.overloaded[row] === 1).length;
  const write = (value: number): string =>
    value.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 1 });
  const isKnown = Number.isFinite(need.headcount);
  const shown = say(isKnown ? words.need : words.needUnknown, { need: write(need.headcount), have: write(need.have) });
  const short = say(words.peopleShort, { count: write(Math.max(0, need.headcount - need.have)) });
  const finding =
    need.verdict === "unknown"
      ? say(words.peopleUnknown)
      : need.verdict === "short"
        ? short
        : say(overloaded > 0 ? words.peopleOver : words.peopleEnough, { count: overloaded });
  const mark = need.verdict === "short" ? "bad" : need.verdict === "unknown" || overloaded > 0 ? undefined : "good";
  return textTile("people", say(words.tiles.people), shown, { finding, mark, link: { sheet: "R-07" } });
}
