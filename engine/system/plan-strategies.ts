import { DealStatus } from "../ground/deal-status.ts";
import { allocate } from "../goals/allocate.ts";
import { dueBy } from "../goals/due-by.ts";
import type { GoalPlan } from "../goals/plan-goals.ts";
import type { ClientPlan } from "../clients/plan-clients.ts";
import { codeNumber, lists } from "../input/lists.ts";
import type { Issue } from "../ground/issue.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Money, Share } from "../ground/units.ts";
import { attractedClients } from "./attracted-clients.ts";
import { attraction, type Attraction } from "./attraction.ts";
import { clientContacts, type ClientContacts } from "./client-contacts.ts";
import { clientPayments, type ClientPayments } from "./client-payments.ts";
import { elapsedShare } from "./elapsed-share.ts";
import { interceptionPath, type InterceptionPath } from "./interception-path.ts";
import { interceptionStage, type InterceptionStage } from "./interception-stage.ts";
import { lumpiness, type Lumpiness } from "./lumpiness.ts";
import { monthlyNewSales, newSaleDeals, type MonthlySales } from "./new-sales.ts";
import { strategyTotals, type StrategyTotal } from "./strategy-totals.ts";
import { systemIssue } from "./system-issue.ts";

/** One client to be won from a competitor. */
export interface InterceptedClient {
  /** Row of Clients. */
  readonly client: number;
  /** As noted on the sheet Clients; NaN is blank. */
  readonly noted: number;
  readonly suggested: InterceptionStage;
  readonly path: InterceptionPath;
  /** What it pays us of its potential; NaN is not known. */
  readonly walletShare: Share;
}

/** A manager's new sales against the own part of the new-sales plan. */
export interface ManagerNewSales {
  /** Row of Managers. */
  readonly manager: number;
  /** NaN: no new-sales plan. */
  readonly plan: Money;
  /** Of it due by the day. */
  readonly due: Money;
  readonly fact: Money;
  /** Undefined without a plan. */
  readonly met: boolean | undefined;
}

/** How new clients are won, and the three goals of it. */
export interface StrategyPlan {
  /** Of the whole period. */
  readonly goal: Share;
  /** Of it due by the day: the part of the period's working days that have passed (AM-81). */
  readonly due: Share;
  /** Assigned in the period so far. */
  readonly assigned: number;
  readonly attracted: number;
  /** Held against what is due by the day. */
  readonly attraction: Attraction;
  /** Rows of Clients assigned in the period though they had already paid. */
  readonly alreadyClients: readonly number[];
  readonly newSales: readonly ManagerNewSales[];
  /** New sales of the period, whoever made them. */
  readonly newSalesMoney: Money;
  readonly months: MonthlySales;
  readonly lumpiness: Lumpiness;
  /** Interception, coverage, base, none. */
  readonly totals: readonly StrategyTotal[];
  /** Contacts of the period at which a large client was met. */
  readonly largeFound: number;
  readonly intercepted: readonly InterceptedClient[];
  readonly contacts: ClientContacts;
  readonly payments: ClientPayments;
  readonly issues: readonly Issue[];
}

const interception = codeNumber("strategy", "interception");
const targetClass = codeNumber("clientClass", "target");
const refusal = codeNumber("interest", "refused");
const warm: readonly number[] = [codeNumber("interest", "high"), codeNumber("interest", "medium")];

/** @see CALC-24, AM-81 */
export function planStrategies(frame: PlanFrame, clients: ClientPlan, goals: GoalPlan): StrategyPlan {
  const { input, period, asOf } = frame;
  const { tables, settings } = input;
  const payments = clientPayments(frame);
  const contacts = clientContacts(frame);
  const flags = attractedClients(tables.Clients.assignedOn, payments.firstOn, period, asOf);
  const assigned = countOf(flags.assigned);
  const attracted = countOf(flags.attracted);
  const goal = attractionGoal(frame, goals);
  const due = goal * elapsedShare(frame.calendar, period, asOf);
  const newSale = newSaleDeals(frame);
  const months = monthlyNewSales(frame, newSale, settings.newSalesMonths);
  const alreadyClients = rowsOf(flags.alreadyClient);
  return {
    goal,
    due,
    assigned,
    attracted,
    attraction: attraction(assigned, attracted, due),
    alreadyClients,
    newSales: managerNewSales(frame, goals, newSale),
    newSalesMoney: newSalesMoney(frame, newSale),
    months,
    lumpiness: lumpiness(months.money, settings.lumpyHigh, settings.lumpyLow),
    totals: totalsOf(frame, payments),
    largeFound: largeFound(frame),
    intercepted: interceptedClients(frame, clients, payments, contacts),
    contacts,
    payments,
    issues: alreadyIssues(frame, alreadyClients, payments),
  };
}

/** The sheet Goals wins over the setting. */
function attractionGoal({ input }: PlanFrame, { goal }: GoalPlan): Share {
  const set = goal.rows.map((row) => input.tables.Goals.attractionGoal[row]).find((share) => !Number.isNaN(share));
  return set ?? input.settings.attractionGoal;
}

/** The new-sales plan goes to the managers as their plans do. */
function newSalesMoney({ input, deals }: PlanFrame, newSale: Uint8Array): Money {
  const { amount } = input.tables.Deals;
  return newSale.reduce((sum, flag, deal) => {
    return flag === 1 && deals.wonInPeriod[deal] === 1 ? sum + (amount[deal] || 0) : sum;
  }, 0);
}

function managerNewSales(frame: PlanFrame, goals: GoalPlan, newSale: Uint8Array): ManagerNewSales[] {
  const { Deals } = frame.input.tables;
  const whole = goals.goal.counted.newSalesPlan.total;
  const weights = goals.managers.managers.map(({ money }) => money);
  const parts =
    Number.isNaN(whole) || weights.some((weight) => !(weight >= 0))
      ? weights.map(() => Number.NaN)
      : allocate(whole, weights);
  const fact = new Float64Array(frame.input.tables.Managers.rowCount);
  newSale.forEach((flag, deal) => {
    const manager = frame.deals.manager[deal];
    if (flag === 1 && manager >= 0 && frame.deals.wonInPeriod[deal] === 1) fact[manager] += Deals.amount[deal] || 0;
  });
  return goals.sellers.map((manager, place) => {
    const plan = parts[place];
    const due = plan * dueShare(frame, goals, place);
    const met = Number.isNaN(plan) ? undefined : fact[manager] >= due;
    return { manager, plan, due, fact: fact[manager], met };
  });
}

/** What of a seller's plan is due by the day: from the first day at work on (AM-82). */
function dueShare({ calendar, asOf }: PlanFrame, { months, sellers, managerMonths }: GoalPlan, place: number): Share {
  const own = months.month.map((_, month) => managerMonths.targets[month * sellers.length + place]);
  const due = dueBy(own, months, calendar, asOf);
  return managerMonths.plans[place] > 0 ? (due || 0) / managerMonths.plans[place] : 0;
}

function totalsOf({ input, deals }: PlanFrame, payments: ClientPayments): readonly StrategyTotal[] {
  const { Deals } = input.tables;
  const counts = deals.status.map((status, deal) =>
    Number(status === DealStatus.Open || deals.wonInPeriod[deal] === 1 || deals.lostInPeriod[deal] === 1),
  );
  const { strategy, amount, openDate, closeDate, clientId: client } = Deals;
  const columns = { strategy, status: deals.status, counts, client, amount, openDate, closeDate };
  return strategyTotals(columns, payments.count, Object.keys(lists.strategy).length);
}

function largeFound({ input, period, asOf }: PlanFrame): number {
  const { largeFound: found, doneDate } = input.tables.Activities;
  return countOf(found.map((flag, row) => Number(flag === 1 && doneDate[row] >= period.from && doneDate[row] <= asOf)));
}

/** Target clients and those with a deal of interception, the largest potential first. */
function interceptedClients(
  frame: PlanFrame,
  { potential }: ClientPlan,
  payments: ClientPayments,
  contacts: ClientContacts,
): InterceptedClient[] {
  const { Clients, Deals } = frame.input.tables;
  const { displacedShare, fastDays } = frame.input.settings;
  const wanted = Clients.class.map((own) => Number(own === targetClass));
  Deals.strategy.forEach((own, deal) => {
    if (own === interception && Deals.clientId[deal] >= 0) wanted[Deals.clientId[deal]] = 1;
  });
  const size = (client: number): Money => potential.effective[client] || 0;
  return rowsOf(wanted)
    .sort((a, b) => size(b) - size(a) || a - b)
    .map((client) => {
      const interest = contacts.interest[client];
      const walletShare = shareOf(potential.annualRevenue[client], Clients.potentialAmount[client]);
      const days = {
        firstContactOn: contacts.firstOn[client],
        firstPaymentOn: payments.firstOn[client],
        refused: interest === refusal,
      };
      return {
        client,
        noted: Clients.interceptionStage[client],
        suggested: interceptionStage(payments.count[client], walletShare, warm.includes(interest), displacedShare),
        path: interceptionPath(days, fastDays, frame.asOf),
        walletShare,
      };
    });
}

function shareOf(part: Money, whole: Money): Share {
  return whole > 0 ? (part || 0) / whole : Number.NaN;
}

function alreadyIssues({ input }: PlanFrame, rows: readonly number[], payments: ClientPayments): Issue[] {
  const { name, assignedOn } = input.tables.Clients;
  const client = name.words[name.codes[rows[0]]] ?? "";
  const values = { client, paid: { day: payments.firstOn[rows[0]] }, assigned: { day: assignedOn[rows[0]] } };
  return systemIssue(input, "ALREADY_CLIENT", { table: "Clients", rows, column: "assignedOn" }, values);
}

function countOf(flags: ArrayLike<number>): number {
  return Array.from(flags).reduce((sum, flag) => sum + flag, 0);
}

function rowsOf(flags: ArrayLike<number>): number[] {
  return Array.from({ length: flags.length }, (_, row) => row).filter((row) => flags[row] === 1);
}
