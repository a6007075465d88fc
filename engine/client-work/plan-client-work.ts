import type { GoalPlan } from "../goals/plan-goals.ts";
import type { Issue } from "../ground/issue.ts";
import type { PeoplePlan } from "../people/plan-people.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { clientClassIssues } from "./client-class-issues.ts";
import { planBlocks, type BlockPlan } from "./plan-blocks.ts";
import { planClientClasses, type ClientClassPlan } from "./plan-client-classes.ts";
import type { ClientPlan } from "../clients/plan-clients.ts";
import { planPortfolios, type PortfolioPlan } from "./plan-portfolios.ts";
import { planReallocation, type Reallocation } from "./plan-reallocation.ts";

/** How clients are worked: time, the three blocks, classes. Needs the people there are. */
export interface ClientWork {
  readonly reallocation: Reallocation;
  readonly blocks: BlockPlan;
  readonly classes: ClientClassPlan;
  /** Who should lead which client; not there without sellers or hours. */
  readonly portfolios?: PortfolioPlan;
  readonly issues: readonly Issue[];
}

/** @see CALC-11, CALC-34, CALC-35, CALC-37, CALC-48 */
export function planClientWork(frame: PlanFrame, clients: ClientPlan, goals: GoalPlan, people: PeoplePlan): ClientWork {
  const classes = planClientClasses(frame, clients);
  return {
    reallocation: planReallocation(frame, clients, goals, people),
    blocks: planBlocks(frame, clients, people),
    classes,
    portfolios: planPortfolios(frame, clients, goals, people),
    issues: clientClassIssues(frame, classes),
  };
}
