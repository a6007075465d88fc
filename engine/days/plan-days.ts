import { codeNumber, lists, type CodeOf } from "../input/lists.ts";
import type { ClientPlan } from "../clients/plan-clients.ts";
import type { DealPlan } from "../deals/plan-deals.ts";
import { DealStatus } from "../ground/deal-status.ts";
import type { FunnelPlan } from "../funnel/plan-funnel.ts";
import type { Issue } from "../ground/issue.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Day } from "../ground/units.ts";
import { monthIndex, weekdayOf } from "../ground/day.ts";
import { contactFacts, type ContactFacts } from "./contact-facts.ts";
import { dayStatistics, type DayActivities, type DayStatistics } from "./day-statistics.ts";
import { daysIssues } from "./days-issues.ts";
import { dealStands, type DealStands } from "./deal-stands.ts";
import { planFollowUps, type FollowUpPlan } from "./plan-follow-ups.ts";
import { planHeat, type HeatPlan } from "./plan-heat.ts";
import { planIncoming, type IncomingPlan } from "./plan-incoming.ts";
import { planSchedule, type SchedulePlan } from "./plan-schedule.ts";
import { weekReport, type WeekReport } from "./week-report.ts";

export type ActivityType = CodeOf<"activityType">;
export const activityTypes = Object.keys(lists.activityType) as readonly ActivityType[];

const numbersOf = (...types: readonly ActivityType[]): number[] =>
  types.map((type) => codeNumber("activityType", type));
/** What counts as a meeting, and as a proposal (a proposal is sent as information). */
const meetingTypes = numbersOf("officeMeeting", "awayMeeting", "presentation");
const proposalTypes = numbersOf("info");
const cancelled = codeNumber("activityStatus", "cancelled");
const missed = codeNumber("activityStatus", "missed");

/** The morning meeting, the week, and what to do when. Managers are rows of Managers, their number is Unassigned. */
export interface DayPlan {
  readonly statistics: DayStatistics;
  readonly week: WeekReport;
  /** Contacts behind the figures. */
  readonly rows: number;
  /** The month of the day is in the planned period: there is a plan for it. */
  readonly hasPlan: boolean;
  readonly facts: ContactFacts;
  readonly stands: DealStands;
  readonly heat: HeatPlan;
  readonly schedule: SchedulePlan;
  readonly followUps: FollowUpPlan;
  readonly incoming: IncomingPlan;
  readonly issues: readonly Issue[];
}

/** @see CALC-21, CALC-25 to CALC-27, CALC-38, CALC-39 */
export function planDays(frame: PlanFrame, clients: ClientPlan, funnel: FunnelPlan, deals: DealPlan): DayPlan {
  const facts = contactFacts(frame);
  const stands = dealStands(frame, funnel);
  const heat = planHeat(frame, clients, facts, stands.leading);
  const schedule = planSchedule(frame, clients, facts, stands, heat);
  const followUps = planFollowUps(frame, facts);
  const incoming = planIncoming(frame);
  return {
    ...planMeeting(frame, deals, facts),
    facts,
    stands,
    heat,
    schedule,
    followUps,
    incoming,
    issues: daysIssues(frame, { schedule, followUps, incoming }),
  };
}

/** @see CALC-38, T-01, T-04 */
function planMeeting(
  frame: PlanFrame,
  deals: DealPlan,
  facts: ContactFacts,
): Pick<DayPlan, "statistics" | "week" | "rows" | "hasPlan"> {
  const { input, asOf, calendar } = frame;
  const { Activities } = input.tables;
  const { planned, chance, won } = deals;
  const activities = dayActivities(frame, facts);
  const month = deals.months.month.findIndex((day) => monthIndex(day) === monthIndex(asOf));
  const first = month * deals.managerCount;
  const plan =
    month < 0 ? new Float64Array(deals.managerCount) : deals.targets.target.slice(first, first + deals.managerCount);
  const dealManager = planned.deal.map((deal) => frame.deals.manager[deal]);
  const expected = planned.money.map((money, line) => money * (chance[planned.deal[line]] || 0));
  const open = { manager: dealManager, closeDate: planned.date, expected };
  const monday = asOf - weekdayOf(asOf) + 1;
  return {
    statistics: dayStatistics(
      {
        activities,
        won,
        open,
        managerCount: deals.managerCount,
        typeCount: activityTypes.length,
        meetingTypes,
        proposalTypes,
        plan,
      },
      calendar,
      asOf,
    ),
    week: weekReport({
      monday,
      asOf,
      managerCount: deals.managerCount,
      typeCount: activityTypes.length,
      activities,
      open,
      won,
      steps: nextSteps(frame, monday + 7),
    }),
    rows: Activities.rowCount,
    hasPlan: month >= 0,
  };
}

/** Whose each contact is, when it was planned (unless cancelled) and done, and whether it was the first with its client. */
function dayActivities({ input, asOf }: PlanFrame, { client, manager }: ContactFacts): DayActivities {
  const { Activities } = input.tables;
  const { type, status, dueDate, doneDate } = Activities;
  const firstOf = new Map<number, number>();
  doneDate.forEach((day, row) => {
    const known = firstOf.get(client[row]);
    if (client[row] < 0 || !(day <= asOf)) return;
    if (known === undefined || day < doneDate[known]) firstOf.set(client[row], row);
  });
  const isNew = new Uint8Array(Activities.rowCount);
  for (const row of firstOf.values()) isNew[row] = 1;
  const happened = (row: number): boolean => status[row] !== cancelled && status[row] !== missed;
  return {
    manager,
    type,
    doneDate: doneDate.map((day, row) => (happened(row) ? day : Number.NaN)),
    plannedDate: dueDate.map((day, row) => (status[row] === cancelled ? Number.NaN : day)),
    isNew,
  };
}

/** Steps of open deals still to be done in the week from `monday`, by whoever is responsible for the step. */
function nextSteps({ input, deals }: PlanFrame, monday: Day) {
  const { DealSteps } = input.tables;
  const rows = Int32Array.from(DealSteps.dealId.keys()).filter((step) => {
    const day = DealSteps.plannedDate[step];
    const open = DealSteps.dealId[step] >= 0 && deals.status[DealSteps.dealId[step]] === DealStatus.Open;
    return open && Number.isNaN(DealSteps.doneDate[step]) && day >= monday && day < monday + 7;
  });
  const ofDeal = (step: number): number => deals.manager[DealSteps.dealId[step]];
  return {
    rows: rows.sort((a, b) => DealSteps.plannedDate[a] - DealSteps.plannedDate[b] || a - b),
    manager: rows.map((step) => (DealSteps.owner[step] >= 0 ? DealSteps.owner[step] : ofDeal(step))),
  };
}
