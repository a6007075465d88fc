import type { Money, Share } from "../ground/units.ts";
import type { PlanFrame, PlanOptions } from "../frame/plan-frame.ts";
import type { Input } from "../input/read-input.ts";
import type { PlanResults } from "./plan-results.ts";
import { verdictWithLeads } from "./verdict-with-leads.ts";
import { scenarioInput, type ScenarioInput } from "./scenario-input.ts";

/** What a run comes to, in the figures that are compared. */
export interface ScenarioFigures {
  readonly target: Money;
  readonly expected: Money;
  readonly chance: Share;
  readonly leads: number;
  /** Sellers needed, and those there are. */
  readonly people: number;
  readonly have: number;
}

export interface Scenario {
  readonly name: string;
  readonly figures: ScenarioFigures;
  readonly problems: ScenarioInput["problems"];
}

type Run = (input: Input, options: PlanOptions) => ScenarioPlan;

/**
 * Every scenario of the sheet Scenarios as a run of its own, in the order of first sight.
 *
 * @param run the trunk of the whole job, given so that a run knows nothing of those inside it
 * @see CALC-50
 */
export function planScenarios(input: Input, options: PlanOptions, run: Run): Scenario[] {
  const { scenario, key, value, rowCount } = input.tables.Scenarios;
  const changes = new Map<string, { key: string; value: string }[]>();
  for (let row = 0; row < rowCount; row++) {
    const name = scenario.words[scenario.codes[row]];
    const what = key.words[key.codes[row]];
    if (name === undefined || what === undefined) continue;
    const own = changes.get(name) ?? [];
    changes.set(name, [...own, { key: what, value: value.words[value.codes[row]] ?? "" }]);
  }
  return Array.from(changes, ([name, own]) => {
    const made = scenarioInput(input, own);
    const plan = run(made.input, { ...options, chanceFactor: made.chanceFactor });
    return { name, figures: scenarioFigures(plan, made), problems: made.problems };
  });
}

type ScenarioPlan = Pick<PlanResults, keyof PlanFrame | "dealPlan" | "people">;

/** Leads more bring what a lead of this run is worth; people more are more people, their money comes later (CALC-51). */
export function scenarioFigures(
  plan: ScenarioPlan,
  { leads, people }: Pick<ScenarioInput, "leads" | "people"> = { leads: 0, people: 0 },
): ScenarioFigures {
  const verdict = verdictWithLeads(plan, leads);
  const { need } = plan.people;
  return {
    target: verdict.target,
    expected: verdict.expected,
    chance: verdict.chance,
    leads: verdict.leads,
    people: need.headcount,
    have: need.have + people,
  };
}

/** What one more lead brings on average: the gap of R-12 over its leads; 0 where there is none, or none closes in time. */
export function moneyPerLead({ dealPlan }: Pick<PlanResults, "dealPlan">): Money {
  const { gap, leads } = dealPlan.need;
  return leads > 0 ? gap / leads : 0;
}
