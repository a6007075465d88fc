import { progressOf, TrainingState, type TrainingPlan, type TrainingStep } from "../../system/plan-training.ts";
import { trainingWords as words } from "../../words/system/training-words.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";
import { programmesTable, stepsTable, techniquesTable } from "./training-tables.ts";

/**
 * what each newcomer does by which day, what the others have missed, and how each could sell best.
 *
 * @see CALC-30
 */
export function trainingSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { training } = plan.system;
  const ongoing = training.steps.filter(({ item }) => !isNewcomers(item.code));
  const mine = training.steps.filter(({ item }) => isNewcomers(item.code));
  return {
    id: "R-23",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      basis: say(words.basis),
      rows: training.logged,
      settings: ["probationMonths", "reportWeeksBack"],
    }),
    print: { landscape: true, paper: {} },
    blocks: [
      { type: "note", key: "finding", mark: "strong", lines: findings(context) },
      ...gaps(context),
      programmesTable(context),
      ...chart(context),
      ...(mine.length > 0 ? [stepsTable(context, "newcomers", words.newcomers, mine)] : []),
      techniquesTable(context),
      ...(ongoing.length > 0 ? [stepsTable(context, "ongoing", words.ongoing, overdueFirst(ongoing))] : []),
    ],
  };
}

function isNewcomers(code: string): boolean {
  return code.startsWith("TR-NEW-");
}

function overdueFirst(steps: readonly TrainingStep[]): TrainingStep[] {
  return [...steps].sort((one, other) => one.state - other.state);
}

function findings(context: SheetContext): string[] {
  const { say, plan, day } = context;
  const { training } = plan.system;
  const names = ownerNames(context);
  const lines = training.newcomers.flatMap((manager, at) => {
    const own = training.steps.filter((step) => step.manager === manager && isNewcomers(step.item.code));
    const next = own.find(({ state }) => state === TrainingState.Today || state === TrainingState.Ahead);
    const end = day(training.probationEnds[at]) || "–";
    const line = say(words.newcomer, { name: names[manager], ...progressOf(own), end });
    return [next ? `${line}. ${say(words.nextStep, { item: say(next.item.name), day: day(next.due) })}` : line];
  });
  const ongoing = progressOf(training.steps.filter(({ item }) => !isNewcomers(item.code)));
  return [
    ...(lines.length > 0 ? lines : [say(words.noNewcomers)]),
    ...(ongoing.steps > 0 ? [say(words.overdue, { overdue: ongoing.overdue, steps: ongoing.steps })] : []),
  ];
}

function gaps(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { training } = plan.system;
  const names = ownerNames(context);
  const listed = (managers: readonly number[]): string => managers.map((manager) => names[manager]).join(", ");
  const talks = training.techniques.filter(({ suggested }) => suggested.length === 0).map(({ manager }) => manager);
  const lines = [
    ...(training.logged === 0 ? [say(words.noLog)] : []),
    ...(training.logged > 0 && !training.isClippingKept ? [say(words.noClipping)] : []),
    ...undated(training, listed, say),
    ...(talks.length > 0 ? [say(words.talks, { names: listed(talks) })] : []),
  ];
  return lines.length === 0 ? [] : [{ type: "note", key: "gaps", mark: "warning", lines }];
}

function undated(
  { newcomers, probationEnds }: TrainingPlan,
  listed: (managers: readonly number[]) => string,
  say: SheetContext["say"],
): string[] {
  const managers = newcomers.filter((_, at) => Number.isNaN(probationEnds[at]));
  return managers.length === 0 ? [] : [say(words.undated, { names: listed(managers) })];
}

function chart(context: SheetContext): Block[] {
  const { say, plan, language } = context;
  const measured = plan.system.training.programmes.filter(({ progress }) => progress.steps > 0);
  if (measured.length === 0) return [];
  const weakest = measured.reduce((one, other) => (other.progress.share < one.progress.share ? other : one));
  const share = writeShare(weakest.progress.share, language);
  return [
    {
      type: "chart",
      key: "completion",
      title: say(words.chart, { name: say(weakest.programme.name), share }),
      kind: "bar",
      categories: "programmes.programme",
      series: [{ values: "programmes.share", name: say(words.completion) }],
      width: 70,
      valueKind: "share",
    },
  ];
}
