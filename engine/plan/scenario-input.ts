import { DealStatus } from "../ground/deal-status.ts";
import type { Text } from "../ground/text.ts";
import { normaliseHeading } from "../input/normalise-heading.ts";
import { parseNumber } from "../input/parse-number.ts";
import type { Input, InputTables } from "../input/read-input.ts";
import { readSetting } from "../input/read-setting.ts";
import { scenarioWords } from "../words/proof/scenario-words.ts";

/** One row of Scenarios. */
export interface ScenarioChange {
  readonly key: string;
  readonly value: string;
}

export interface ScenarioInput {
  readonly input: Input;
  /** What all chances are multiplied by. */
  readonly chanceFactor: number;
  /** Leads more, beside the run. */
  readonly leads: number;
  /** Sellers more, beside the run. */
  readonly people: number;
  /** Rows that could not be followed, in words; names without the scenario's. */
  readonly problems: readonly { readonly words: Text; readonly values: Readonly<Record<string, string | Text>> }[];
}

const leverNames = {
  chance: ["chance", "вероятность", "шанс"],
  meanDeal: ["meanDeal", "mean deal", "средняя сделка", "средний чек"],
  leads: ["leads", "лиды"],
  target: ["target", "goal", "цель", "план"],
  norm: ["norm", "норма"],
  people: ["people", "sellers", "люди", "продавцы"],
} as const;
type Lever = keyof typeof leverNames;

/**
 * The input of a run in which the changes of one scenario hold: settings by their keys, levers by their names.
 *
 * @see CALC-50
 */
export function scenarioInput(input: Input, changes: readonly ScenarioChange[]): ScenarioInput {
  let made: ScenarioInput = { input: withoutScenarios(input), chanceFactor: 1, leads: 0, people: 0, problems: [] };
  for (const change of changes) {
    const lever = leverOf(change.key);
    made = lever ? withLever(made, lever, change) : withSetting(made, change);
  }
  return made;
}

/** A run of a scenario has none of its own. */
function withoutScenarios(input: Input): Input {
  return { ...input, tables: { ...input.tables, Scenarios: { ...input.tables.Scenarios, rowCount: 0 } } };
}

function leverOf(key: string): Lever | undefined {
  const asked = normaliseHeading(key.replace(/[×x*+]\s*$/u, ""));
  return (Object.keys(leverNames) as Lever[]).find((lever) =>
    leverNames[lever].some((name) => normaliseHeading(name) === asked),
  );
}

function withSetting(made: ScenarioInput, { key, value }: ScenarioChange): ScenarioInput {
  const reading = readSetting(key, value);
  if (reading.problem === undefined)
    return { ...made, input: { ...made.input, settings: { ...made.input.settings, [reading.key]: reading.value } } };
  const { code, expected, found } = reading.problem;
  const words = code === "UNKNOWN_SETTING" ? scenarioWords.unknown : scenarioWords.badValue;
  return withProblem(made, words, { key, expected, found });
}

function withProblem(made: ScenarioInput, words: Text, values: Readonly<Record<string, string | Text>>): ScenarioInput {
  return { ...made, problems: [...made.problems, { words, values }] };
}

function withLever(made: ScenarioInput, lever: Lever, { key, value }: ScenarioChange): ScenarioInput {
  const by = parseNumber(value).decimalValue;
  if (!(by > 0)) {
    return withProblem(made, scenarioWords.badValue, { key, expected: scenarioWords.positive, found: value });
  }
  const { tables } = made.input;
  const use = (changed: Partial<InputTables>): ScenarioInput => ({
    ...made,
    input: { ...made.input, tables: { ...tables, ...changed } },
  });
  switch (lever) {
    case "chance":
      return { ...made, chanceFactor: made.chanceFactor * by };
    case "leads":
      return { ...made, leads: made.leads + by };
    case "people":
      return { ...made, people: made.people + by };
    case "meanDeal":
      return use(largerDeals(tables, by));
    case "target":
      return use({
        Goals: {
          ...tables.Goals,
          planMoney: tables.Goals.planMoney.map((money) => Math.round(money * by)),
          newSalesPlan: tables.Goals.newSalesPlan.map((money) => Math.round(money * by)),
        },
      });
    case "norm":
      return use({
        CategoryNorms: { ...tables.CategoryNorms, countPerYear: tables.CategoryNorms.countPerYear.map((n) => n * by) },
      });
  }
}

/** Open deals bring so many times as much, in whole small units. */
function largerDeals({ Deals, DealSteps }: InputTables, by: number): Partial<InputTables> {
  const larger = (column: Float64Array): Float64Array =>
    column.map((money, deal) => (Deals.status[deal] === DealStatus.Open ? Math.round(money * by) : money));
  return {
    Deals: {
      ...Deals,
      amount: larger(Deals.amount),
      sellerEstimate: larger(Deals.sellerEstimate),
      ropEstimate: larger(Deals.ropEstimate),
    },
    DealSteps: {
      ...DealSteps,
      moneyDue: DealSteps.moneyDue.map((money, step) =>
        Deals.status[DealSteps.dealId[step]] === DealStatus.Open ? Math.round(money * by) : money,
      ),
    },
  };
}
