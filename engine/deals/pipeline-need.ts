import { leadsInTime } from "../goals/leads-in-time.ts";
import type { GoalPlan } from "../goals/plan-goals.ts";
import { sellerLeads, type SellerLeads } from "../goals/seller-leads.ts";
import type { FunnelPlan } from "../funnel/plan-funnel.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { firstOfMonth, monthIndex } from "../ground/day.ts";
import { mapColumn } from "../ground/map-column.ts";
import { ceilTolerant, floorTolerant } from "../ground/round.ts";
import type { Day, Money, Share } from "../ground/units.ts";
import { countsInPeriod } from "./frozen-lines.ts";
import type { PlannedLines } from "./planned-money.ts";
import { reaches, type RollUp, type RollUpLine } from "./roll-up.ts";
import { usualLeads } from "./usual-leads.ts";

/** Whether a gap needs new leads, and whether they can still come in time and in such numbers. */
export type NeedState = "enough" | "inTime" | "tooMany" | "tooLate" | "unknown" | "noTarget";

/** What one line of R-14 lacks, and the leads that bring it. */
export interface LineNeed extends SellerLeads {
  readonly target: Money;
  readonly expected: Money;
  /** Target less expected, 0 where R-14 expects the target. */
  readonly gap: Money;
  /** Chance of a lead to be won by the end, on average over the working days in which one still closes in time. */
  readonly leadChance: Share;
  /** Whole leads for the gap; Infinity: none can close in time; NaN: not known. */
  readonly leads: number;
  /** Leads opened in the last days, `PipelineNeed.usualDays`. */
  readonly usual: number;
  /** Leads a working day that the gap takes ÷ those that usually come; NaN: not known, or none needed. */
  readonly times: number;
  readonly state: NeedState;
  /** Leads could still bring it; not known counts as yes: out of reach is said only where it is certain. */
  readonly canClose: boolean;
}

export interface SellerNeed extends LineNeed {
  /** Row of Managers. */
  readonly manager: number;
  /** Its part in the department's gap: what others have over covers the rest. */
  readonly part: Money;
  readonly partLeads: number;
  /** Those of them that are to be had: no more than `leadTimes` the usual ones in the days on which they still help. */
  readonly leadsToHave: number;
}

export interface CategoryNeed {
  /** What the category lacks of its goal: won and planned money × chance are off. */
  readonly expected: Money;
  readonly part: Money;
  readonly weight: Money;
  readonly leads: number;
}

export interface LeadMonth {
  /** First day of the calendar month. */
  readonly month: Day;
  /** Working days from tomorrow on. */
  readonly days: number;
  /** Those in which a lead still closes in time. */
  readonly useful: number;
  /** Mean chance of a lead of the month to be won by the end of the period. */
  readonly chance: Share;
  readonly leads: number;
}

/** One need of the pipeline, in money and in time. */
export interface PipelineNeed extends LineNeed {
  /** In the order of the sellers. */
  readonly sellers: readonly SellerNeed[];
  /** A, B, C. */
  readonly categories: readonly CategoryNeed[];
  /** From the month of the day to the last of the period. */
  readonly months: readonly LeadMonth[];
  /** The last day on which a lead is worth it (setting leadWorth); NaN: none, or not known. */
  readonly lastDay: Day;
  /** A lead can still be won in time; true where nothing is known. */
  readonly leadsInTime: boolean;
  /** Working days from tomorrow on in which a lead still closes in time. */
  readonly days: number;
  /** Calendar and working days in which `usual` leads came. */
  readonly usualDays: number;
  readonly usualWorkdays: number;
}

interface NeedGround {
  readonly funnel: FunnelPlan;
  readonly goals: GoalPlan;
  readonly rollUp: RollUp;
  readonly planned: PlannedLines;
  readonly chance: Float64Array;
}

/**
 * What the plan still needs: the money R-14 does not expect, for the department and each seller, and the new leads that
 * bring it by the end of the period.
 *
 * A lead of a day brings the seller's mean deal × the chance to be won in the days left, which is the company's curve of
 * winning × the seller's own share of won ÷ the company's. Leads are asked for on the days on which one still closes in
 * time, and held against those that usually come. Sellers' parts and leads add up to the department's.
 *
 * @see AM-84, CALC-44
 */
export function pipelineNeed(frame: PlanFrame, ground: NeedGround): PipelineNeed {
  const { rollUp, goals } = ground;
  const people = sellerLeads(frame);
  const company = companyOf(people.at(-1)!, goals);
  const { leadWorth, leadTimes } = frame.input.settings;
  const spans = leadDays(frame, ground);
  const useful = spans.filter(({ chance }) => !(chance === 0 || chance < leadWorth));
  const chances = mapColumn(Float64Array, useful, (span) => span.chance);
  const usual = usualLeads(frame);
  const timesOf = (leads: number, came: number): number =>
    leads > 0 && Number.isFinite(leads) && came > 0 ? leads / useful.length / (came / usual.workdays) : Number.NaN;
  const lineNeed = (line: RollUpLine, who: SellerLeads, came: number): LineNeed => {
    const { weight, rate } = withCompany(who, company);
    const gap = line.target > 0 && !reaches(line.expected, line.target) ? line.target - line.expected : 0;
    const own = chances.map((chance) => Math.min(1, (chance * rate) / company.rate || chance));
    // The days are the company's: on them each seller is asked, at the own chance.
    const { all } = leadsInTime(gap, weight, own, 0);
    const leads = Number.isFinite(all) ? ceilTolerant(all) : all;
    const leadChance = own.reduce((sum, chance) => sum + chance, 0) / own.length;
    const times = timesOf(leads, came);
    const { target, expected } = line;
    return {
      ...who,
      weight,
      rate,
      target,
      expected,
      gap,
      leadChance,
      leads,
      usual: came,
      ...judged(line, leads, times),
    };
  };
  const department = lineNeed(rollUp.department, company, usual.opened.at(-1)!);
  const own = goals.sellers.map((row) => lineNeed(rollUp.managers[row], people[row], usual.opened[row]));
  const gaps = own.reduce((sum, { gap }) => sum + gap, 0);
  const sellers = own.map((need, place): SellerNeed => {
    const part = gaps > 0 ? (department.gap * need.gap) / gaps : 0;
    const leads =
      part === 0 || !Number.isFinite(need.leads) ? need.leads : ceilTolerant((need.leads * part) / need.gap);
    const partLeads = part === 0 ? 0 : leads;
    const most = (leadTimes * useful.length * need.usual) / usual.workdays;
    const leadsToHave = need.state === "tooMany" ? Math.min(partLeads, most) : partLeads;
    return { ...need, manager: goals.sellers[place], part, partLeads, leadsToHave };
  });
  const shared = sellers.some(({ part }) => part > 0);
  const leads = shared ? sellers.reduce((sum, one) => sum + one.partLeads, 0) : department.leads;
  const known = chances.every((chance) => !Number.isNaN(chance));
  const times = timesOf(leads, department.usual);
  return {
    ...department,
    leads,
    ...judged(rollUp.department, leads, times),
    sellers,
    categories: categoryNeeds(frame, ground, department.gap, leads),
    months: monthsOf(spans, useful, leads),
    lastDay: known ? (useful.at(-1)?.day ?? Number.NaN) : Number.NaN,
    leadsInTime: !known || useful.length > 0,
    days: useful.length,
    usualDays: usual.days,
    usualWorkdays: usual.workdays,
  };

  function judged(line: RollUpLine, leads: number, times: number): Pick<LineNeed, "times" | "state" | "canClose"> {
    const state = stateOf(line, leads, times);
    return { times, state, canClose: state !== "tooLate" && state !== "tooMany" };
  }

  function stateOf(line: RollUpLine, leads: number, times: number): NeedState {
    if (!(line.target > 0)) return "noTarget";
    if (reaches(line.expected, line.target)) return "enough";
    if (Number.isNaN(leads)) return "unknown";
    if (useful.length === 0) return "tooLate";
    return times > leadTimes ? "tooMany" : "inTime";
  }
}

/** The company's mean deal is that of; while none was closed its chances are those of the sheet Stages. */
function companyOf(company: SellerLeads, { weight, winChance, conversions }: GoalPlan): SellerLeads {
  const first = conversions.all.conversion.reduce((product, share) => product * share, 1);
  return {
    ...company,
    weight: weight > 0 ? weight : company.weight,
    rate: company.rate > 0 ? company.rate : winChance.length > 0 ? first : Number.NaN,
  };
}

function withCompany(who: SellerLeads, company: SellerLeads): SellerLeads {
  return who.from === "company" ? { ...who, weight: company.weight, rate: company.rate } : who;
}

interface LeadDay {
  readonly day: Day;
  readonly chance: Share;
}

/** Working days after the day of the plan, each with the chance of its lead to be won by the end. */
function leadDays({ period, asOf, calendar }: PlanFrame, { funnel, goals }: NeedGround): LeadDay[] {
  const { today } = funnel.winCurves;
  const assumed = goals.conversions.all.conversion.reduce((product, share) => product * share, 1);
  const chanceWithin = (days: number): Share => {
    if (today.wins === 0) return days >= (goals.weights.duration || 0) ? assumed : 0;
    let chance = 0;
    for (let at = 0; at < today.days.length && today.days[at] <= days; at++) chance = today.won[at];
    return chance;
  };
  const days: LeadDay[] = [];
  for (let day = Math.max(asOf + 1, period.from); day <= period.to; day++) {
    if (calendar.isWorkday(day)) days.push({ day, chance: chanceWithin(period.to - day) });
  }
  return days;
}

/** The department's gap by what each category lacks of its goal; its leads by the deals that takes. */
function categoryNeeds({ period, asOf }: PlanFrame, ground: NeedGround, gap: Money, leads: number): CategoryNeed[] {
  const { goals, funnel, planned, chance } = ground;
  const expected = mapColumn(Float64Array, goals.goals.categories, ({ wonMoney }) => wonMoney);
  planned.deal.forEach((deal, line) => {
    const category = funnel.category[deal];
    if (category < 3 && countsInPeriod(planned, line, period, asOf))
      expected[category] += planned.money[line] * (chance[deal] || 0);
  });
  const money = goals.goals.categories.map((one) => one.money || 0);
  const short = money.map((goal, place) => Math.max(0, goal - expected[place]));
  const parts = inProportion(gap, short.some((one) => one > 0) ? short : money);
  const weights = goals.weights.categories.map(({ weight }) => weight);
  const wins = parts.map((part, place) => (part > 0 && weights[place] > 0 ? part / weights[place] : 0));
  const byCategory = Number.isFinite(leads)
    ? wholeParts(leads, wins.some((one) => one > 0) ? wins : parts)
    : parts.map(() => leads);
  return weights.map((weight, place) => ({
    expected: expected[place],
    part: parts[place],
    weight,
    leads: parts[place] > 0 || byCategory[place] > 0 ? byCategory[place] : 0,
  }));
}

/** Leads come evenly over the working days on which one still closes in time. */
function monthsOf(days: readonly LeadDay[], useful: readonly LeadDay[], leads: number): LeadMonth[] {
  const byMonth = (some: readonly LeadDay[]): Map<Day, LeadDay[]> => {
    const months = new Map<Day, LeadDay[]>();
    for (const one of some) {
      const month = firstOfMonth(monthIndex(one.day));
      months.set(month, [...(months.get(month) ?? []), one]);
    }
    return months;
  };
  const inTime = byMonth(useful);
  const months = [...byMonth(days)];
  const sizes = months.map(([month]) => inTime.get(month)?.length ?? 0);
  const parts = Number.isFinite(leads) ? wholeParts(leads, sizes) : sizes.map((size) => (size > 0 ? leads : 0));
  return months.map(([month, own], place) => ({
    month,
    days: own.length,
    useful: sizes[place],
    chance: own.reduce((sum, { chance }) => sum + chance, 0) / own.length,
    leads: parts[place],
  }));
}

function inProportion(total: number, basis: readonly number[]): number[] {
  const sum = basis.reduce((all, one) => all + one, 0);
  return basis.map((one) => (sum > 0 ? (total * one) / sum : 0));
}

/** Whole parts that add up: each is what the sum so far, rounded, has grown by; cells can do the same. */
function wholeParts(total: number, basis: readonly number[]): number[] {
  const sum = basis.reduce((all, one) => all + one, 0);
  let [before, soFar] = [0, 0];
  return basis.map((one) => {
    soFar += one;
    const upTo = sum > 0 ? floorTolerant((total * soFar) / sum + 0.5) : 0;
    const part = upTo - before;
    before = upTo;
    return part;
  });
}
