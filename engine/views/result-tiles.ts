import type { PlanVerdict } from "../deals/judge-plan.ts";
import { verdictMarks } from "../sheets/deals/verdict-lines.ts";
import type { FirstPageTile } from "../sheets/overview/first-page-tiles.ts";
import type { Mark } from "../sheets/result-sheet.ts";
import type { SheetContext } from "../sheets/sheet-context.ts";
import { writeShare } from "../sheets/write-share.ts";
import { writeShortMoney } from "../sheets/write-short-money.ts";
import { resultViewWords as words } from "../words/views/result-view-words.ts";
import type { RowsKey } from "../words/views/row-words.ts";

/** One of the five figures: what it is, what follows from it, what it rests on, and the rows behind it. */
export interface ResultTile {
  readonly key: FirstPageTile["key"];
  readonly label: string;
  readonly value: string;
  readonly mark?: Mark;
  readonly finding: string;
  readonly basis: string;
  readonly rows: RowsKey;
}

const rowsOf: Readonly<Record<FirstPageTile["key"], RowsKey>> = {
  plan: "target",
  won: "won",
  expected: "expected",
  chance: "deciding",
  people: "people",
};

/** The five figures of R-00. */
export function companyTiles(context: SheetContext, tiles: readonly FirstPageTile[]): ResultTile[] {
  return tiles.map(({ key, label, shown, finding, mark }) => ({
    key,
    label,
    value: shown,
    finding,
    mark,
    basis: basisOf(context, key),
    rows: rowsOf[key],
  }));
}

/** The same five of one owner: a row of Managers, Unassigned after the last. */
export function sellerTiles(context: SheetContext, verdict: PlanVerdict, owner: number): ResultTile[] {
  const figures = [
    planTile(context, verdict),
    wonTile(context, verdict, owner),
    expectedTile(context, verdict),
    chanceTile(context, verdict),
    loadTile(context, owner),
  ];
  return figures.map((figure) => ({
    ...figure,
    label: context.say(words.label[figure.key]),
    basis: basisOf(context, figure.key),
    rows: rowsOf[figure.key],
  }));
}

function basisOf({ say, day, plan }: SheetContext, key: FirstPageTile["key"]): string {
  const { period, asOf, dealPlan } = plan;
  const fromDeals = dealPlan.won.basis === "deals";
  const days = { from: day(period.from), to: day(Math.min(period.to, asOf)) };
  switch (key) {
    case "plan":
      return say(words.planBasis, { period: period.label });
    case "won":
      return say(fromDeals ? words.wonBasis : words.wonBasisPayments, days);
    case "expected":
      return say(words.expectedBasis);
    case "chance":
      return say(words.chanceBasis);
    case "people":
      return say(words.peopleBasis);
  }
}

type SellerTile = Omit<ResultTile, "label" | "basis" | "rows">;

function planTile(context: SheetContext, { target, won }: PlanVerdict): SellerTile {
  const { say, language, plan } = context;
  const { from, to } = plan.period;
  const has = target > 0;
  const gone = Math.min(1, Math.max(0, (plan.asOf - from + 1) / (to - from + 1)));
  return {
    key: "plan",
    value: has ? writeShortMoney(context, target) : say(words.noPlan),
    finding: has
      ? say(words.planFinding, { won: writeShare(won / target, language), days: writeShare(gone, language) })
      : say(words.planMissing),
  };
}

function wonTile(context: SheetContext, { won }: PlanVerdict, owner: number): SellerTile {
  const { deals, dealPlan } = context.plan;
  const isOwn = (deal: number): boolean =>
    (deals.manager[deal] < 0 ? dealPlan.managerCount : deals.manager[deal]) === owner;
  const count = deals.wonInPeriod.filter((one, deal) => one === 1 && isOwn(deal)).length;
  const mean = writeShortMoney(context, count > 0 ? won / count : Number.NaN);
  return {
    key: "won",
    value: writeShortMoney(context, won),
    finding: dealPlan.won.basis === "deals" ? context.say(words.wonFinding, { deals: count, mean }) : "",
  };
}

function expectedTile(context: SheetContext, verdict: PlanVerdict): SellerTile {
  const { say } = context;
  const { target, expected, p10, p90 } = verdict;
  const short = (amount: number): string => writeShortMoney(context, amount);
  const likely = { p10: short(p10), p90: short(p90) };
  return {
    key: "expected",
    value: short(expected),
    mark: verdictMarks[verdict.code],
    finding: !(target > 0)
      ? say(words.expectedNoPlan, likely)
      : expected < target
        ? say(words.expectedFinding, { ...likely, gap: short(target - expected) })
        : say(words.expectedEnough, { ...likely, over: short(expected - target) }),
  };
}

function chanceTile({ say, language }: SheetContext, verdict: PlanVerdict): SellerTile {
  const { code, target, chance, openDeals, mustWin } = verdict;
  const has = target > 0;
  return {
    key: "chance",
    value: has ? writeShare(chance, language) : "–",
    mark: verdictMarks[code],
    finding: !has
      ? say(words.planMissing)
      : code === "reached"
        ? say(words.chanceDone)
        : Number.isNaN(mustWin)
          ? say(words.chanceNotEnough, { all: openDeals })
          : say(words.chanceFinding, { n: mustWin, all: openDeals }),
  };
}

/** Of one person: the load by the own clients. */
function loadTile({ say, language, plan }: SheetContext, owner: number): SellerTile {
  const { loads } = plan.people;
  const isKnown = loads.capacity[owner] > 0;
  const hours = { needed: Math.round(loads.hours[owner]), available: Math.round(loads.capacity[owner]) };
  return {
    key: "people",
    value: isKnown ? say(words.load, { load: writeShare(loads.load[owner], language) }) : say(words.peopleUnknown),
    mark: isKnown ? (loads.overloaded[owner] === 1 ? "bad" : "good") : undefined,
    finding: say(isKnown ? words.seller : words.peopleNoNorms, isKnown ? hours : undefined),
  };
}
