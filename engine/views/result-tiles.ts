import type { PlanVerdict } from "../deals/judge-plan.ts";
import { winRateFall } from "../sheets/funnel/rate-change-lines.ts";
import type { Mark } from "../sheets/result-sheet.ts";
import type { SheetContext } from "../sheets/sheet-context.ts";
import { verdictMarks } from "../sheets/deals/verdict-lines.ts";
import { writeMoneyShort } from "../sheets/write-money-short.ts";
import { writeShare } from "../sheets/write-share.ts";
import { resultViewWords as words } from "../words/views/result-view-words.ts";
import type { RowsKey } from "../words/views/row-words.ts";

/** One of the five figures: what it is, what follows from it, what it rests on. */
export interface ResultTile {
  readonly key: "plan" | "won" | "expected" | "chance" | "people";
  readonly label: string;
  readonly value: string;
  readonly mark?: Mark;
  readonly finding: string;
  readonly basis: string;
  /** The rows behind it. */
  readonly rows: RowsKey;
}

/**
 * Plan, won, expected, chance, people: of the company, or of one owner.
 *
 * @param owner a row of Managers, Unassigned after the last; -1 is the company
 * @see AM-86, AM-88
 */
export function resultTiles(context: SheetContext, verdict: PlanVerdict, owner: number): ResultTile[] {
  return [
    planTile(context, verdict, owner),
    wonTile(context, verdict, owner),
    expectedTile(context, verdict),
    chanceTile(context, verdict),
    owner < 0 ? peopleTile(context) : sellerTile(context, owner),
  ];
}

function planTile(context: SheetContext, { target, won }: PlanVerdict, owner: number): ResultTile {
  const { say, language, plan } = context;
  const { from, to, label } = plan.period;
  const has = target > 0;
  const gone = Math.min(1, Math.max(0, (plan.asOf - from + 1) / (to - from + 1)));
  return {
    key: "plan",
    label: say(words.label.plan),
    value: has ? writeMoneyShort(context, target) : say(words.noPlan),
    finding: has
      ? say(words.planFinding, { won: writeShare(won / target, language), days: writeShare(gone, language) })
      : say(words.planMissing),
    basis: say(owner < 0 ? words.planBasis : words.planBasisSeller, { period: label }),
    rows: "target",
  };
}

function wonTile(context: SheetContext, { won }: PlanVerdict, owner: number): ResultTile {
  const { say, day, plan } = context;
  const { deals, dealPlan, period, asOf, funnel } = plan;
  const count = deals.wonInPeriod.reduce(
    (sum, one, deal) =>
      sum + (one === 1 && (owner < 0 || ownedBy(plan.deals.manager[deal], owner, dealPlan.managerCount)) ? 1 : 0),
    0,
  );
  const fell = owner < 0 && funnel.changes.winRateFell;
  const fromDeals = dealPlan.won.basis === "deals";
  const days = { from: day(period.from), to: day(Math.min(period.to, asOf)) };
  return {
    key: "won",
    label: say(words.label.won),
    value: writeMoneyShort(context, won),
    mark: fell ? "bad" : undefined,
    finding: fell
      ? winRateFall(context)
      : fromDeals
        ? say(words.wonFinding, { deals: count, mean: writeMoneyShort(context, count > 0 ? won / count : Number.NaN) })
        : say(words.wonPayments),
    basis: say(fromDeals ? words.wonBasis : words.wonBasisPayments, days),
    rows: "won",
  };
}

function ownedBy(manager: number, owner: number, managerCount: number): boolean {
  return (manager < 0 ? managerCount : manager) === owner;
}

function expectedTile(context: SheetContext, verdict: PlanVerdict): ResultTile {
  const { say } = context;
  const { target, expected, p10, p90 } = verdict;
  const short = (amount: number): string => writeMoneyShort(context, amount);
  const likely = { p10: short(p10), p90: short(p90) };
  return {
    key: "expected",
    label: say(words.label.expected),
    value: short(expected),
    mark: verdictMarks[verdict.code],
    finding: !(target > 0)
      ? say(words.expectedNoPlan, likely)
      : expected < target
        ? say(words.expectedFinding, { ...likely, gap: short(target - expected) })
        : say(words.expectedEnough, { ...likely, over: short(expected - target) }),
    basis: say(words.expectedBasis),
    rows: "expected",
  };
}

function chanceTile({ say, language }: SheetContext, verdict: PlanVerdict): ResultTile {
  const { code, target, chance, openDeals, mustWin } = verdict;
  const has = target > 0;
  return {
    key: "chance",
    label: say(words.label.chance),
    value: has ? writeShare(chance, language) : "–",
    mark: verdictMarks[code],
    finding: !has
      ? say(words.planMissing)
      : code === "reached"
        ? say(words.chanceDone)
        : Number.isNaN(mustWin)
          ? say(words.chanceNotEnough, { all: openDeals })
          : say(words.chanceFinding, { n: mustWin, all: openDeals }),
    basis: say(words.chanceBasis),
    rows: "deciding",
  };
}

function peopleTile({ say, language, plan }: SheetContext): ResultTile {
  const { need } = plan.people;
  const isKnown = need.verdict !== "unknown" && Number.isFinite(need.headcount);
  const isShort = need.verdict === "short";
  const whole = (count: number): string =>
    count.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 1 });
  return {
    key: "people",
    label: say(words.label.people),
    value: isKnown
      ? say(words.people, { needed: whole(need.headcount), have: whole(need.have) })
      : say(words.peopleUnknown),
    mark: isKnown ? (isShort ? "bad" : "good") : undefined,
    finding: !isKnown
      ? say(words.peopleNoNorms)
      : !isShort
        ? say(words.peopleEnough)
        : need.toGive.clients > 0
          ? say(words.peopleShort, { clients: need.toGive.clients })
          : say(words.peopleShortAll),
    basis: say(words.peopleBasis),
    rows: "people",
  };
}

/** Of one person: the load by the own clients. */
function sellerTile({ say, language, plan }: SheetContext, owner: number): ResultTile {
  const { loads } = plan.people;
  const isKnown = loads.capacity[owner] > 0;
  return {
    key: "people",
    label: say(words.label.people),
    value: isKnown ? say(words.load, { load: writeShare(loads.load[owner], language) }) : say(words.peopleUnknown),
    mark: isKnown ? (loads.overloaded[owner] === 1 ? "bad" : "good") : undefined,
    finding: isKnown
      ? say(words.seller, { needed: Math.round(loads.hours[owner]), available: Math.round(loads.capacity[owner]) })
      : say(words.peopleNoNorms),
    basis: say(words.peopleBasis),
    rows: "people",
  };
}
