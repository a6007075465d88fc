import type { ClientPlan } from "../clients/plan-clients.ts";
import { dayOf, yearOf } from "../ground/day.ts";
import { mapColumn } from "../ground/map-column.ts";
import type { GoalPlan } from "../goals/plan-goals.ts";
import { yearPart } from "../goals/year-part.ts";
import type { Issue } from "../ground/issue.ts";
import { codeNumber, lists } from "../input/lists.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { InputTables } from "../input/read-input.ts";
import type { Hours, Share } from "../ground/units.ts";
import { calendarIssues } from "../frame/calendar-issues.ts";
import { availableHours } from "./available-hours.ts";
import { baseHeadcount, type BaseHeadcount } from "./base-headcount.ts";
import type { ClientBudget } from "../clients/client-hours.ts";
import { coverageHeadcount, type CoverageHeadcount } from "./coverage-headcount.ts";
import { departmentStructure, type Structure } from "./department-structure.ts";
import { groupBudgets } from "../clients/group-budgets.ts";
import { hoursFeasible, type HoursFeasibility, type HoursVerdict } from "./hours-feasible.ts";
import { managerHours, type ClientHours } from "./manager-hours.ts";
import { managerLoads, type ManagerLoads } from "./manager-loads.ts";
import { normGroups, type NormGroups } from "./norm-groups.ts";
import { peopleIssues } from "./people-issues.ts";
import { prospectHours, type ProspectHours } from "./prospect-hours.ts";
import { sellerEconomics, usualCorridor, type SellerEconomics } from "./seller-economics.ts";
import type { CalendarFund, SimpleFund } from "./time-fund.ts";
import { yearFund } from "./year-fund.ts";

/** How many people the clients, the market and the plan take. */
export interface PeoplePlan {
  readonly fund: SimpleFund | CalendarFund;
  readonly fundHours: Hours;
  /** Hours a year of one manager for clients (A of CALC-09). */
  readonly available: Hours;
  readonly budgets: readonly ClientBudget[];
  readonly groups: NormGroups;
  readonly base: BaseHeadcount;
  readonly prospect: ProspectHours;
  /** Companies to be worked; NaN where neither the setting nor the Market sheet tells. */
  readonly universe: number;
  readonly coverage: CoverageHeadcount;
  /** Clients to be won from competitors, and the hours of group TARGET for one. */
  readonly targets: number;
  readonly targetHours: Hours;
  readonly structure: Structure;
  readonly need: PeopleNeed;
  /** One place per row of Managers. */
  readonly loads: ManagerLoads;
  /** The hours they are made of. */
  readonly clientHours: ClientHours;
  /** Clients of each group (NormGroups.names) by manager, a shared client in parts; the last place is nobody. */
  readonly clientsByGroup: readonly Float64Array[];
  /** New leads each seller's plan still needs, in hours; one place per seller (GoalPlan.sellers). */
  readonly feasible: HoursFeasibility;
  readonly economics?: SellerEconomics;
  readonly marginRate: number;
  readonly issues: readonly Issue[];
}

/** The one answer on people: existing clients, interception, market, duties (AM-88). */
export interface PeopleNeed {
  /** FTE, not rounded; NaN where the fund leaves no hours or a norm is missing. */
  readonly fte: number;
  /** Rounded up once, as one team. */
  readonly headcount: number;
  /** Posts of the sellers at work, and the same with newcomers at their ramp. */
  readonly have: number;
  readonly capacityFte: number;
  /** Whether the hours of the sellers suffice for the period: the verdict of. */
  readonly verdict: HoursVerdict;
  /** Clients nobody at work owns: to be given out. */
  readonly toGive: { readonly clients: number; readonly hours: Hours };
  /** Rows of Managers who left and still own clients. */
  readonly left: readonly number[];
}

const roles = Object.keys(lists.managerRole);

/** @see CALC-09, CALC-10, CALC-40, AM-20 to AM-23, AM-88 */
export function planPeople(
  frame: PlanFrame,
  clients: ClientPlan,
  goals: GoalPlan,
  newLeads: readonly number[],
): PeoplePlan {
  const { settings, tables, moneyUnit } = frame.input;
  const fund = yearFund(frame);
  const time = availableHours(fund, settings.sellingShare);
  const budget = groupBudgets(frame.input);
  const groups = normGroups(
    frame,
    clients,
    budget.groups.map(({ group }) => group),
  );
  const budgetOf = (name: string) => budget.groups.find(({ group }) => normaliseKey(group) === normaliseKey(name));
  const served = groups.names.filter((name) => normaliseKey(name) !== "target");
  const base = baseHeadcount(
    served.map((group) => ({ group, clients: groups.clients[groups.names.indexOf(group)], budget: budgetOf(group) })),
    time.hours,
    { shares: [settings.supportShare], dutyHours: [settings.dutyHours] },
  );
  const prospect = prospectHours(prospectSteps(frame));
  const universe = universeOf(frame, groups);
  const coverage = coverageOf(frame, {
    universe,
    prospect,
    available: time.hours,
    base,
    service: budgetOf(settings.newClientGroup)?.hours ?? 0,
  });
  const targets = targetsOf(tables.Clients);
  const targetHours = budgetOf("TARGET")?.hours ?? 0;
  // Without hours left nobody can do it: unknown, never a negative number of people.
  const usable = time.hours > 0 ? time.hours : NaN;
  const vipFte = targets === 0 ? 0 : (targets * targetHours) / (usable * (1 - settings.supportShare));
  const structure = structureOf(
    frame,
    { vip: vipFte, coverage: universe > 0 ? coverage.fte : 0, base: base.fte },
    goals.sellers,
  );
  const hours = mapColumn(Float64Array, groups.ofClient, (group) =>
    group < 0 ? 0 : (budgetOf(groups.names[group])?.hours ?? 0),
  );
  const entries = managerHours(tables, hours, frame.deals.manager);
  const clientsByGroup = groups.names.map(() => new Float64Array(tables.Managers.rowCount + 1));
  entries.manager.forEach((manager, at) => {
    const place = manager < 0 ? tables.Managers.rowCount : manager;
    clientsByGroup[groups.ofClient[entries.client[at]]][place] += entries.share[at];
  });
  const { fte, ramp } = tables.Managers;
  const loads = managerLoads({
    managerOfClient: entries.manager,
    hoursOfClient: entries.hours,
    managers: Array.from(fte, (share, row) => ({ fte: share, ramp: ramp[row] })),
    available: Math.max(0, time.hours),
  });
  const part = yearPart(frame.period);
  const feasible = hoursFeasible({
    normHours: mapColumn(Float64Array, goals.sellers, (row) => loads.hours[row] * part),
    acquisitionHours: mapColumn(Float64Array, newLeads, (leads) =>
      Number.isFinite(leads) ? leads * prospect.hours : 0,
    ),
    availableHours: mapColumn(Float64Array, goals.sellers, (row) => loads.capacity[row] * part),
    // Who sells is not known: nothing to hold the need against.
    departmentHours: goals.sellers.length === 0 ? NaN : structure.combined.fte * usable * part,
  });
  const need = needOf(frame, {
    structure,
    loads,
    usable,
    sellers: goals.sellers,
    verdict: feasible.department.verdict,
  });
  const marginRate = marginOf(frame);
  const economics = economicsOf(frame, marginRate);
  const year = yearOf(Number.isFinite(frame.asOf) ? frame.asOf : frame.period.from);
  const notes = [...time.notes, ...budget.notes, ...base.notes, ...prospect.notes, ...coverage.notes];
  const issues = [
    ...peopleIssues(notes, moneyUnit),
    ...peopleIssues(
      loads.notes.filter(({ code }) => code === "OVERLOADED"),
      moneyUnit,
      (row) => nameOf(tables.Managers.name, row),
    ),
    ...calendarIssues(frame.calendar, dayOf(year, 1, 1), dayOf(year, 12, 31)),
  ];
  return {
    fund,
    fundHours: time.fund,
    available: time.hours,
    budgets: budget.groups,
    groups,
    base,
    prospect,
    universe,
    coverage,
    targets,
    targetHours,
    structure,
    need,
    loads,
    clientHours: entries,
    clientsByGroup,
    feasible,
    economics,
    marginRate,
    issues,
  };
}

function needOf(
  { input: { tables } }: PlanFrame,
  parts: {
    readonly structure: Structure;
    readonly loads: ManagerLoads;
    readonly usable: Hours;
    readonly sellers: readonly number[];
    readonly verdict: HoursVerdict;
  },
): PeopleNeed {
  const { structure, loads, usable, sellers, verdict } = parts;
  const left = Array.from(tables.Managers.active.keys()).filter(
    (row) => tables.Managers.active[row] !== 1 && loads.clients[row] > 0,
  );
  const sumOf = (rows: readonly number[], column: ArrayLike<number>) => rows.reduce((sum, row) => sum + column[row], 0);
  return {
    fte: structure.combined.fte,
    headcount: structure.combined.headcount,
    have: structure.roles.reduce((sum, { have }) => sum + have, 0),
    capacityFte: sumOf(sellers, loads.capacity) / usable,
    verdict,
    toGive: {
      clients: loads.unassignedClients + sumOf(left, loads.clients),
      hours: loads.unassignedHours + sumOf(left, loads.hours),
    },
    left,
  };
}

function prospectSteps({ input: { tables } }: PlanFrame) {
  const { ProspectNorms, Norms } = tables;
  return Array.from(ProspectNorms.activityType, (code, row) => {
    const norm = Norms.activityType.indexOf(code);
    return {
      count: ProspectNorms.count[row],
      reach: ProspectNorms.reach[row],
      minutes: norm < 0 ? NaN : Norms.minutes[norm],
    };
  });
}

/** As set, else companies of the market less those that are clients. */
function universeOf({ input: { settings, tables } }: PlanFrame, groups: NormGroups): number {
  if (settings.coverUniverse !== null) return settings.coverUniverse;
  const known = tables.Market.companies.filter((count) => !Number.isNaN(count));
  if (known.length === 0) return NaN;
  const companies = known.reduce((sum, count) => sum + count, 0);
  return Math.max(0, companies - servedClients(groups));
}

function servedClients({ clients }: NormGroups): number {
  return clients.reduce((sum, count) => sum + count, 0);
}

interface CoverageParts {
  readonly universe: number;
  readonly prospect: ProspectHours;
  readonly available: Hours;
  readonly base: BaseHeadcount;
  readonly service: Hours;
}

/** Support time takes its share of the hours for coverage too (AM-21). */
function coverageOf({ input: { settings } }: PlanFrame, parts: CoverageParts): CoverageHeadcount {
  const { coverTarget, coverYears, coverPeople, acquisitionConversion, splitRoles, supportShare } = settings;
  const input = {
    universe: parts.universe,
    coverTarget,
    years: coverYears,
    hoursPerProspect: parts.prospect.hours,
    available: parts.available * (1 - supportShare),
    acquisitionConversion,
    serviceHours: parts.service,
    firstYearShare: settings.firstYearShare,
    baseFte: parts.base.fte,
    splitRoles,
    people: coverPeople ?? NaN,
  };
  const result = coverageHeadcount(input);
  return coverPeople === null ? coverageHeadcount({ ...input, people: result.headcount }) : result;
}

/** Companies marked as targets that do not buy yet. */
function targetsOf({ class: classes, status }: InputTables["Clients"]): number {
  const [target, client] = [codeNumber("clientClass", "target"), codeNumber("clientStatus", "client")];
  return classes.reduce((count, one, row) => count + (one === target && status[row] !== client ? 1 : 0), 0);
}

/** VIP managers intercept, territorial and regional ones (and who has no role) cover, account and senior ones serve. */
export function postOf(role: number): "vip" | "coverage" | "base" {
  const name = roles[role];
  return name === "VIP" ? "vip" : name === "account" || name === "senior" ? "base" : "coverage";
}

function structureOf(
  { input: { tables, settings, moneyUnit } }: PlanFrame,
  fte: { readonly vip: number; readonly coverage: number; readonly base: number },
  sellerRows: readonly number[],
): Structure {
  const have = { vip: 0, coverage: 0, base: 0 };
  for (const row of sellerRows) {
    have[postOf(tables.Managers.role[row])] += Number.isNaN(tables.Managers.fte[row]) ? 1 : tables.Managers.fte[row];
  }
  const costPerPerson = settings.nextSellerCost === null ? NaN : settings.nextSellerCost * moneyUnit.perUnit;
  const posts = ["vip", "coverage", "base"] as const;
  return departmentStructure(
    posts.map((role) => ({ role, fte: fte[role], have: have[role], costPerPerson })),
    settings.span,
  );
}

/** As set, else profit ÷ payments of the period where profit is known. */
function marginOf({ input: { settings, tables }, period }: PlanFrame): Share {
  if (settings.marginRate !== null) return settings.marginRate;
  const { date, amount, profit } = tables.Payments;
  let [sales, earned] = [0, 0];
  for (let row = 0; row < date.length; row++) {
    if (!(date[row] >= period.from && date[row] <= period.to) || Number.isNaN(profit[row])) continue;
    sales += amount[row] || 0;
    earned += profit[row];
  }
  return sales > 0 ? earned / sales : NaN;
}

function economicsOf({ input: { settings, moneyUnit } }: PlanFrame, margin: Share): SellerEconomics | undefined {
  const { nextSellerCost, nextSellerSales, secondYearShare, thirdYearShare, returnLow, returnHigh } = settings;
  if (nextSellerCost === null || nextSellerSales === null) return undefined;
  return sellerEconomics({
    cost: nextSellerCost * moneyUnit.perUnit,
    margin,
    increment: nextSellerSales * moneyUnit.perUnit,
    secondYear: secondYearShare,
    thirdYear: thirdYearShare,
    corridor: { low: returnLow ?? usualCorridor.low, high: returnHigh ?? usualCorridor.high },
  });
}

function nameOf(
  { codes, words }: { readonly codes: Int32Array; readonly words: readonly string[] },
  row: number,
): string {
  return words[codes[row]] ?? "";
}
