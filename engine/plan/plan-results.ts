import type { MoneyAccount } from "../clients/account-money.ts";
import type { ClientPlan } from "../clients/plan-clients.ts";
import type { ClientRhythm } from "../clients/plan-rhythm.ts";
import type { SalesChange } from "../clients/plan-sales-change.ts";
import type { ClientWork } from "../client-work/plan-client-work.ts";
import type { AnswerSpeed } from "../days/answer-speed.ts";
import type { DealChancePlan } from "../deal-chance/plan-deal-chance.ts";
import type { DayPlan } from "../days/plan-days.ts";
import type { DealPlan } from "../deals/plan-deals.ts";
import type { AttainmentPlan } from "../deals/plan-attainment.ts";
import type { CompanyCuts } from "../deals/plan-cuts.ts";
import type { ForecastCategories } from "../deals/plan-forecast-categories.ts";
import type { FunnelPlan } from "../funnel/plan-funnel.ts";
import type { FunnelMovement } from "../funnel/plan-movement.ts";
import type { StuckPlan } from "../funnel/plan-stuck.ts";
import type { GoalPlan } from "../goals/plan-goals.ts";
import type { Issue } from "../ground/issue.ts";
import type { Hiring, NoHiring } from "../people/plan-hiring.ts";
import type { PeoplePlan } from "../people/plan-people.ts";
import type { ProofPlan } from "../proof/plan-proof.ts";
import type { SystemPlan } from "../system/plan-system.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";

/** What the areas computed: what the first page, the history and scenarios are made from. */
export interface PlanResults extends PlanFrame {
  readonly fingerprint: string;
  readonly clients: ClientPlan;
  /** Where all money that was read went (AM-70). */
  readonly money: MoneyAccount;
  /** Why sales moved; not there without an earlier period. */
  readonly change?: SalesChange;
  /** Not there where no sale has a day. */
  readonly rhythm?: ClientRhythm;
  readonly funnel: FunnelPlan;
  readonly movement: FunnelMovement;
  readonly stuck: StuckPlan;
  readonly goals: GoalPlan;
  readonly people: PeoplePlan;
  /** Or what is missing for it. */
  readonly hiring: Hiring | NoHiring;
  readonly clientWork: ClientWork;
  readonly dealPlan: DealPlan;
  readonly forecast: ForecastCategories;
  readonly attainment: AttainmentPlan;
  readonly cuts: CompanyCuts;
  readonly days: DayPlan;
  /** Not there where nobody enquired in the period. */
  readonly answerSpeed?: AnswerSpeed;
  readonly system: SystemPlan;
  readonly proof: ProofPlan;
  readonly dealChance: DealChancePlan;
  readonly issues: readonly Issue[];
}
