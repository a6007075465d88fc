import { countsInPeriod } from "../../deals/frozen-lines.ts";
import { moneyPerLead, scenarioFigures, type Scenario } from "../../plan/plan-scenarios.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import { whatMustChange, type NeededChanges } from "../../plan/what-must-change.ts";
import { scenarioWords as words } from "../../words/proof/scenario-words.ts";
import { money, number, share, text, whole } from "../column.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { saidIn, tableOf } from "../table-of.ts";
import { writeShare } from "../write-share.ts";

const levers = ["meanDeal", "chance", "leads", "target"] as const;

/**
 * scenarios of the sheet Scenarios side by side with the plan as it is, and how far each lever alone must be moved.
 *
 * @see CALC-50
 */
export function scenariosSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const needed = neededChanges(plan);
  return {
    id: "R-33",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({ rows: plan.input.tables.Scenarios.rowCount }),
    print: { landscape: true, paper: {} },
    blocks: [
      { type: "note", key: "finding", mark: "strong", lines: findings(context, needed) },
      ...(needed ? [changesTable(context, needed)] : []),
      sideBySide(context),
    ],
  };
}

function neededChanges(plan: SalesPlan): NeededChanges | undefined {
  const { dealPlan, period, asOf } = plan;
  const { planned, chance, rollUp } = dealPlan;
  const lines = Array.from(planned.deal.keys()).filter((line) => countsInPeriod(planned, line, period, asOf));
  return whatMustChange({
    target: rollUp.department.target,
    won: rollUp.department.won,
    money: lines.map((line) => planned.money[line]),
    chance: lines.map((line) => chance[planned.deal[line]]),
    perLead: moneyPerLead(plan),
  });
}

/** The share by which a lever moves; leads against the open deals there are. */
function sizeOf(plan: SalesPlan, lever: (typeof levers)[number], needed: NeededChanges): number {
  const open = plan.dealPlan.planned.deal.length || 1;
  return lever === "leads" ? needed.leads / open : Math.abs(needed[lever] - 1);
}

function saidChange({ say, language }: SheetContext, lever: (typeof levers)[number], needed: NeededChanges): string {
  const value = needed[lever];
  if (Number.isNaN(value)) return say(words.cannot);
  return say(words.saidOf[lever], { count: value, share: writeShare(Math.abs(value - 1), language) });
}

function findings(context: SheetContext, needed: NeededChanges | undefined): string[] {
  const { say, plan } = context;
  const target = plan.dealPlan.rollUp.department.target;
  const known = needed ? levers.filter((lever) => !Number.isNaN(needed[lever])) : [];
  const cheapest = needed && known.toSorted((a, b) => sizeOf(plan, a, needed) - sizeOf(plan, b, needed))[0];
  return [
    !(target > 0)
      ? say(words.noTarget)
      : !needed
        ? say(words.reached)
        : cheapest
          ? say(words.cheapest, { change: saidChange(context, cheapest, needed) })
          : say(words.none),
    ...(plan.scenarios.length === 0 ? [say(words.missing)] : []),
    ...plan.scenarios.flatMap(({ name, problems }) =>
      problems.map(({ words: problem, values }) => {
        const said = Object.entries(values).map(([key, value]) => [key, saidIn({ say }, value)]);
        return say(problem, { ...(Object.fromEntries(said) as Record<string, string>), scenario: name });
      }),
    ),
  ];
}

function changesTable(context: SheetContext, needed: NeededChanges): Block {
  return tableOf(context, levers, {
    key: "changes",
    title: words.changes,
    plain: true,
    columns: [
      text("lever", words.lever, (lever: (typeof levers)[number]) => words.levers[lever], {
        json: (lever) => lever,
        width: 24,
      }),
      number("needed", words.needed, (lever) => needed[lever]),
      text("said", words.said, (lever) => saidChange(context, lever, needed), { width: 40 }),
    ],
  });
}

function sideBySide(context: SheetContext): Block {
  const { plan } = context;
  const today = scenarioFigures(plan);
  const rows: Pick<Scenario, "name" | "figures">[] = [
    { name: context.say(words.today), figures: today },
    ...plan.scenarios,
  ];
  return tableOf(context, rows, {
    key: "scenarios",
    title: words.table,
    plain: true,
    columns: [
      text("scenario", words.scenario, ({ name }) => name, {
        width: 26,
        json: ({ name }, place) => (place === 0 ? "" : name),
      }),
      money("target", words.target, ({ figures }) => figures.target),
      money("expected", words.expected, ({ figures }) => figures.expected),
      money("difference", words.difference, ({ figures }) => figures.expected - today.expected),
      share("chance", words.chance, ({ figures }) => figures.chance),
      {
        key: "chanceDifference",
        heading: words.chanceDifference,
        kind: "points",
        of: ({ figures }) => figures.chance - today.chance,
      },
      whole("leads", words.leads, ({ figures }) => figures.leads),
      whole("people", words.people, ({ figures }) => figures.people),
      number("have", words.have, ({ figures }) => figures.have),
    ],
  });
}
