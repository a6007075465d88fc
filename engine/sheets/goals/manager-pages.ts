import { categories } from "../../goals/set-goals.ts";
import type { ProjectBasis } from "../../goals/own-projects.ts";
import { commonWords } from "../../words/common-words.ts";
import { goalsSheetWords as words } from "../../words/goals/goals-sheet-words.ts";
import { pipelineWords } from "../../words/goals/pipeline-words.ts";
import { partFormula, planExpression, projectsFormula } from "./goal-formulas.ts";
import { managerName, planRows } from "./planned-managers.ts";
import { money, share, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";

interface Line {
  readonly label: string;
  /** Small units; NaN is blank. */
  readonly plan: number;
  readonly planFormula?: string;
  readonly fact: number;
  readonly projects?: number;
  /** What a project is worth; nothing on lines that are no category. */
  readonly basis?: ProjectBasis;
  readonly place?: number;
  readonly projectsFormula?: string;
  readonly won?: number;
  readonly open?: number;
}

/** A page for each seller with the four blocks of CALC-07: money, projects in the funnel, categories, channels. */
export function managerPages(context: SheetContext): Block[] {
  const { plan } = context;
  return planRows(context)
    .slice(0, plan.goals.sellers.length)
    .flatMap((row, at) => {
      const title = `${managerName(context, row)} · ${plan.period.label}`;
      const channels = channelLines(context, row, at);
      return [
        page(context, `m${at + 1}`, title, moneyLines(context, row, at), true),
        ...(channels.length > 0
          ? [page(context, `m${at + 1}Channels`, context.say(words.channel), channels, false)]
          : []),
      ];
    });
}

function moneyLines({ say, plan }: SheetContext, row: number, at: number): Line[] {
  const { managers, facts } = plan.goals;
  const own = managers.managers[at];
  const fact = facts.managers[row];
  const key = `m${at + 1}`;
  const projects = [1, 2, 3].map((place) => `{${key}.projects#${place}}`);
  const lines: Line[] = categories.map((category, place) => ({
    label: category,
    plan: own.moneyByCategory[place],
    planFormula: `={categorySplit.money#${at * 3 + place}}`,
    fact: fact.moneyByCategory[place],
    projects: own.projectsByCategory[place],
    projectsFormula: projectsFormula("{plan}", "{weight}", "{chance}"),
    basis: plan.goals.planManagers[at].projects[place],
    place,
    won: fact.wonByCategory[place],
    open: fact.openByCategory[place],
  }));
  const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);
  const total: Line = {
    label: say(commonWords.total),
    plan: own.money,
    planFormula: `={allocation.money#${at}}`,
    fact: fact.money,
    projects: own.projects,
    projectsFormula: `=IF(COUNT(${projects.join(",")})<3,"",${projects.join("+")})`,
    won: fact.won,
    open: sum(fact.openByCategory),
  };
  const none = fact.moneyByCategory[3] !== 0 || fact.openByCategory[3] !== 0;
  const rest = {
    label: say(commonWords.noCategory),
    plan: NaN,
    fact: fact.moneyByCategory[3],
    won: fact.wonByCategory[3],
  };
  return [total, ...lines, ...(none ? [{ ...rest, open: fact.openByCategory[3] }] : [])];
}

function channelLines({ say, plan }: SheetContext, row: number, at: number): Line[] {
  const { Channels } = plan.input.tables;
  const { managers, facts } = plan.goals;
  const own = managers.managers[at].moneyByChannel;
  const fact = facts.managers[row].moneyByChannel;
  const lines = Array.from(own, (money, place) => ({
    label: Channels.channel.words[Channels.channel.codes[place]] ?? "",
    plan: money,
    planFormula: Number.isNaN(money) ? undefined : `={channelSplit.money#${at * own.length + place}}`,
    fact: fact[place],
  }));
  const outside = fact[fact.length - 1];
  return lines.length > 0 && outside !== 0
    ? [...lines, { label: say(words.noChannel), plan: NaN, fact: outside }]
    : lines;
}

function page(context: SheetContext, key: string, title: string, lines: readonly Line[], withProjects: boolean): Block {
  const live = planExpression(context) !== undefined;
  const ifPlanned = (of: (line: Line) => string | undefined) => (line: Line) =>
    live && line.planFormula !== undefined ? of(line) : undefined;
  const companys =
    (column: "weight" | "chance") =>
    ({ basis, place }: Line) =>
      live && basis?.from === "company" ? `={basis.${column}#${place}}` : undefined;
  return tableOf(context, lines, {
    key,
    title,
    plain: true,
    ...(withProjects ? { pageBreak: true } : {}),
    columns: [
      text("part", withProjects ? commonWords.category : commonWords.channel, ({ label }) => label),
      money("plan", commonWords.plan, (line) => line.plan, { formula: ifPlanned((line) => line.planFormula) }),
      money("fact", commonWords.fact, (line) => line.fact),
      withProjects
        ? whole("projects", words.projectsInFunnel, (line) => line.projects, {
            formula: ifPlanned((line) => line.projectsFormula),
          })
        : whole("projects", " ", null),
      share("done", commonWords.done, (line) => (line.plan > 0 ? line.fact / line.plan : NaN), {
        formula: ifPlanned(() => partFormula("{fact}", "{plan}")),
      }),
      money("gap", words.gapShort, (line) => line.fact - line.plan, {
        formula: ifPlanned(() => `=IF({plan}="","",{fact}-{plan})`),
      }),
      withProjects && [whole("open", words.openNow, (line) => line.open), whole("won", words.won, (line) => line.won)],
      withProjects && [
        money<Line>("weight", words.weight, ({ basis }) => basis?.weight, { formula: companys("weight") }),
        share<Line>("chance", words.chance, ({ basis }) => basis?.chance, {
          help: words.chanceHelp,
          formula: companys("chance"),
        }),
        text<Line>("from", pipelineWords.ownFrom, ({ basis }) => basis && pipelineWords[`from_${basis.from}`], {
          help: pipelineWords.ownFromHelp,
          json: ({ basis }) => basis?.from ?? null,
          mark: ({ basis }) => (!basis || basis.from === "own" ? undefined : "assumed"),
        }),
      ],
    ],
  });
}
