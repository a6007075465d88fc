import { allocate } from "../goals/allocate.ts";
import { leadsInTime } from "../goals/leads-in-time.ts";
import type { GoalPlan } from "../goals/plan-goals.ts";
import type { FunnelPlan } from "../funnel/plan-funnel.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { firstOfMonth, monthIndex } from "../ground/day.ts";
import { ceilTolerant } from "../ground/round.ts";
import type { Day, Money, Share } from "../ground/units.ts";
import { countsInPeriod } from "./frozen-lines.ts";
import type { PlannedLines } from "./planned-money.ts";
import { reaches, type RollUp, type RollUpLine } from "./roll-up.ts";
import { sellerLeads, type SellerLeads } from "./seller-leads.ts";

/** Whether a gap needs new leads, and whether they can still come in time. */
export type NeedState = "enough" | "inTime" | "tooLate" | "unknown" | "noTarget";

/** What one line of R-14 lacks, and the leads that bring it. */
export interface LineNeed extends SellerLeads {
  readonly target: Money;
  readonly expected: Money;
  /** Target less expected, 0 where R-14 expects the target. */
  readonly gap: Money;
  /** Chance of a lead to be won by the end, on average over the working days left. */
  readonly leadChance: Share;
  /** Whole leads for the gap; Infinity: none can close in time; NaN: not known. */
  readonly leads: number;
  readonly state: NeedState;
}

export interface SellerNeed extends LineNeed {
  /** Row of Managers. */
  readonly manager: number;
  /** Its part in the department's gap: what others have over covers the rest. */
  readonly part: Money;
  readonly partLeads: number;
}

export interface CategoryNeed {
  readonly part: Money;
  readonly weight: Money;
  readonly leads: number;
}

export interface LeadMonth {
  /** First day of the calendar month. */
  readonly month: Day;
  /** Working days from tomorrow on. */
  readonly days: number;
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
  /** Working days left. */
  readonly days: number;
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
 * winning × the seller's own share of won ÷ the company's. Sellers' parts and leads add up to the department's.
 *
 * @see AM-84, CALC-44
 */
export function pipelineNeed(frame: PlanFrame, ground: NeedGround): PipelineNeed {
  const { rollUp, goals } = ground;
  const people = sellerLeads(frame);
  const company = companyOf(people.at(-1)!, goals);
  const { spans, leadWorth } = { spans: leadDays(frame, ground), leadWorth: frame.input.settings.leadWorth };
  const chances = Float64Array.from(spans, (span) => span.chance);
  const lineNeed = (line: RollUpLine, who: SellerLeads): LineNeed => {
    const { weight, rate } = withCompany(who, company);
    const gap = line.target > 0 && !reaches(line.expected, line.target) ? line.target - line.expected : 0;
    const own = chances.map((chance) => Math.min(1, (chance * rate) / company.rate || chance));
    const { all } = leadsInTime(gap, weight, own, leadWorth);
    const leads = Number.isFinite(all) ? ceilTolerant(all) : all;
    const leadChance = own.reduce((sum, chance) => sum + chance, 0) / own.length;
    const state = stateOf(line, gap, all);
    return { ...who, weight, rate, target: line.target, expected: line.expected, gap, leadChance, leads, state };
  };
  const department = lineNeed(rollUp.department, company);
  const own = goals.sellers.map((row) => lineNeed(rollUp.managers[row], people[row]));
  const gaps = own.reduce((sum, { gap }) => sum + gap, 0);
  const sellers = own.map((need, place): SellerNeed => {
    const part = gaps > 0 ? (department.gap * need.gap) / gaps : 0;
    const leads =
      part === 0 || !Number.isFinite(need.leads) ? need.leads : ceilTolerant((need.leads * part) / need.gap);
    return { ...need, manager: goals.sellers[place], part, partLeads: part === 0 ? 0 : leads };
  });
  const shared = sellers.some(({ part }) => part > 0);
  const leads = shared ? sellers.reduce((sum, one) => sum + one.partLeads, 0) : department.leads;
  const last = leadsInTime(1, 1, chances, leadWorth).lastUseful;
  const known = chances.every((chance) => !Number.isNaN(chance));
  return {
    ...department,
    leads,
    sellers,
    categories: categoryNeeds(frame, ground, department.gap, leads),
    months: monthsOf(spans, leads),
    lastDay: last < 0 ? Number.NaN : spans[last].day,
    leadsInTime: !known || last >= 0,
    days: spans.length,
  };

  function stateOf(line: RollUpLine, gap: Money, all: number): NeedState {
    if (!(line.target > 0)) return "noTarget";
    if (gap === 0) return "enough";
    if (Number.isNaN(all)) return "unknown";
    return leadsInTime(gap, 1, chances, leadWorth).lastUseful >= 0 ? "inTime" : "tooLate";
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
  const expected = Float64Array.from(goals.goals.categories, ({ wonMoney }) => wonMoney);
  planned.deal.forEach((deal, line) => {
    const category = funnel.category[deal];
    if (category < 3 && countsInPeriod(planned, line, period, asOf))
      expected[category] += planned.money[line] * (chance[deal] || 0);
  });
  const money = goals.goals.categories.map((one) => one.money || 0);
  const short = money.map((goal, place) => Math.max(0, Math.round(goal - expected[place])));
  const basis = short.some((one) => one > 0) ? short : money;
  const parts = allocate(Math.round(gap), basis);
  const weights = goals.weights.categories.map(({ weight }) => weight);
  const wins = Float64Array.from(parts, (part, place) => (part > 0 && weights[place] > 0 ? part / weights[place] : 0));
  const byCategory = Number.isFinite(leads)
    ? allocate(leads, wins.some((one) => one > 0) ? wins : parts)
    : parts.map(() => leads);
  return weights.map((weight, place) => ({
    part: parts[place],
    weight,
    leads: parts[place] > 0 || byCategory[place] > 0 ? byCategory[place] : 0,
  }));
}

/** Leads come evenly over the working days left. */
function monthsOf(days: readonly LeadDay[], leads: number): LeadMonth[] {
  const months = new Map<Day, LeadDay[]>();
  for (const one of days) {
    const month = firstOfMonth(monthIndex(one.day));
    months.set(month, [...(months.get(month) ?? []), one]);
  }
  const sizes = [...months.values()].map((own) => own.length);
  const parts = Number.isFinite(leads) ? allocate(leads, sizes) : sizes.map(() => leads);
  return [...months].map(([month, own], place) => ({
    month,
    days: own.length,
    chance: own.reduce((sum, { chance }) => sum + chance, 0) / own.length,
    leads: parts[place],
  }));
}
