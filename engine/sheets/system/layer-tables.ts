import type { DiagnosisStep } from "../../system/diagnose-layers.ts";
import type { LayerMetric } from "../../system/layer-metrics.ts";
import { commonWords } from "../../words/common-words.ts";
import { layersWords as words } from "../../words/system/layers-words.ts";
import { share, text, whole, type ColumnMore } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Text } from "../../ground/text.ts";
import type { Block, Link, Mark } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";
import { layerName, metricName, writeMetric } from "./layer-view.ts";

const marks = { notBuilt: "bad", failing: "bad", notMeasured: "warning", clean: "good" } as const;

/** Layers 1 to 5: how far built, open or locked, and how their figures stand. */
export function layersTable(context: SheetContext): Block {
  const { say, plan } = context;
  const { progress, states, kept } = plan.system.layers;
  const stateWords = states.map((state, place) =>
    say(place === 4 && state !== "notBuilt" ? words.states.noMetric : words.states[state]),
  );
  return tableOf(context, progress, {
    key: "layers",
    plain: true,
    title: words.layers,
    columns: [
      whole("layer", words.layer, ({ layer }) => layer, { width: 7 }),
      text("name", words.name, ({ layer }) => layerName(context, layer), { width: 46 }),
      text("state", words.state, (_, place) => stateWords[place], {
        width: 19,
        json: (_, place) => states[place],
        mark: (_, at) => (at === 4 && states[at] !== "notBuilt" ? "muted" : marks[states[at]]),
      }),
      text(
        "gate",
        words.gate,
        ({ state, notApplicable }) => (notApplicable ? words.notApplicable : words.gates[state]),
        { width: 14, json: ({ state }) => state, mark: ({ state }) => (state === "locked" ? "muted" : undefined) },
      ),
      share("built", words.built, ({ items }) => (kept ? items.share : null), { shade: "bar" }),
      share("tasks", words.tasks, ({ tasks }) => (kept ? tasks.share : null), { shade: "bar" }),
      share("results", words.results, ({ results }) => (kept ? results.share : null), { shade: "bar" }),
      text("tasksDone", words.tasksDone, ({ tasks }) => ofAll(context, tasks), {
        width: 12,
        json: ({ tasks }) => tasks.done,
      }),
      text("resultsDone", words.resultsDone, ({ results }) => ofAll(context, results), {
        width: 12,
        json: ({ results }) => results.done,
      }),
      text("effort", words.effort, ({ layer }) => words.cost[layer], { width: 30 }),
    ],
  });
}

function ofAll({ language }: SheetContext, { done, all }: { readonly done: number; readonly all: number }): string {
  return `${done} ${language === "ru" ? "из" : "of"} ${all}`;
}

/** Progress bars of the layers. */
export function layersChart({ say, plan, language }: SheetContext): Block {
  const current = plan.system.layers.progress.find(({ state }) => state === "current");
  return {
    type: "chart",
    key: "progress",
    title:
      current === undefined
        ? say(words.chartDone)
        : say(words.chart, { layer: current.layer, share: writeShare(current.items.share || 0, language) }),
    kind: "bar",
    categories: "layers.layer",
    series: (["tasks", "results"] as const).map((key) => ({ values: `layers.${key}`, name: say(words[key]) })),
    valueKind: "share",
    height: 12,
    width: 80,
  };
}

/** Each figure against its goal. Cells are in words, scripts read the numbers. */
export function metricsTable(context: SheetContext): Block {
  const { plan } = context;
  const { metrics } = plan.system.layers;
  const number = ({ kind }: LayerMetric, value: number) =>
    kind === "money" ? context.money(value) : numberOrBlank(value);
  const figure = (key: "fact" | "target" | "periodTarget", heading: typeof words.target) =>
    text(key, heading, (_, place) => writeMetric(context, metrics[place].kind, metrics[place][key]), {
      width: 16,
      json: (_, place) => number(metrics[place], metrics[place][key]),
    });
  return tableOf(context, metrics, {
    key: "metrics",
    plain: true,
    title: words.metrics,
    columns: [
      whole("layer", words.layer, ({ layer }) => layer),
      text("metric", words.metric, (metric) => metricName(context, metric), { json: ({ code }) => code }),
      text("state", words.state, ({ state }) => words.states[state], {
        json: ({ state }) => state,
        mark: ({ state }) => marks[state],
      }),
      figure("fact", commonWords.fact),
      figure("target", words.target),
      figure("periodTarget", words.periodTarget),
      share("done", commonWords.done, ({ fact, target }) => (target > 0 ? fact / target : null), { shade: "bar" }),
    ],
  });
}

/** The way the diagnosis went, step by step. Scripts read the codes; the last outcome is the answer. */
export function pathTable(context: SheetContext): Block {
  const steps = shownSteps(context);

  const coded = (key: "question" | "finding" | "outcome", heading: Text, more: ColumnMore<ShownStep> = {}) =>
    text(key, heading, (step: ShownStep) => step[key].said, { json: (step) => step[key].code, ...more });
  return tableOf(context, steps, {
    key: "path",
    plain: true,
    title: words.path,
    columns: [
      whole("step", words.step, (_, place) => place + 1),
      coded("question", words.question),
      text("layer", words.layer, ({ layer }) => (layer === 0 ? "" : String(layer)), { json: ({ layer }) => layer }),
      coded("finding", words.finding, { width: 16, mark: ({ finding }) => findingMarks[finding.code] }),
      coded("outcome", words.outcome, {
        width: 26,
        mark: (_, place) => (place === steps.length - 1 ? "strong" : undefined),
      }),
    ],
  });
}

const findingMarks: Readonly<Record<string, Mark | undefined>> = { ...marks, built: "good" };

interface Coded {
  readonly code: string;
  readonly said: Text;
}

interface ShownStep {
  readonly question: Coded;
  readonly layer: number;
  readonly finding: Coded;
  readonly outcome: Coded;
}

/** What fails at all, the steps of the way down, and layer 5 where nothing above explains the trouble. */
function shownSteps({ plan }: SheetContext): ShownStep[] {
  const { path, layer, symptom, reason } = plan.system.layers.diagnosis;
  const walked = path.map(shownStep);
  if (reason === "measureFirst") return walked;
  const first: ShownStep = {
    question: { code: "fails", said: words.nothingFails },
    layer: symptom,
    finding: symptom === 0 ? { code: "none", said: words.none } : { code: "failing", said: words.states.failing },
    outcome:
      symptom === 0 ? { code: "healthy", said: words.healthyOutcome } : { code: "symptom", said: words.symptomOutcome },
  };
  const excluded: ShownStep = {
    question: { code: "byExclusion", said: words.byExclusion },
    layer,
    finding: { code: "noMetric", said: words.states.noMetric },
    outcome: { code: "answer", said: words.outcomes.answer },
  };
  return [first, ...walked, ...(reason === "excluded" ? [excluded] : [])];
}

function shownStep({ layer, question, finding, outcome }: DiagnosisStep): ShownStep {
  const builtOnly = question === "built" && finding !== "notBuilt";
  return {
    question: { code: question, said: words.questions[question] },
    layer,
    finding: builtOnly ? { code: "built", said: words.isBuilt } : { code: finding, said: words.states[finding] },
    outcome: { code: outcome, said: words.outcomes[outcome] },
  };
}

/** Items still to be done in the layer that is introduced and in the one the diagnosis names. */
export function nextTable(context: SheetContext): Block[] {
  const { plan } = context;
  const { items, statuses, progress, diagnosis, kept } = plan.system.layers;
  const current = progress.find(({ state }) => state === "current")?.layer ?? 0;
  const places = progress
    .filter(({ layer }) => layer === current || layer === diagnosis.layer)
    .flatMap(({ next }) => next);
  if (!kept || places.length === 0) return [];
  const sheetOf = (place: number): string => items[place].goesTo.find((target) => /^[RT]-/.test(target)) ?? "";
  const linkOf = (sheet: string): Link | undefined => (sheet.startsWith("R-") ? { sheet } : undefined);
  return [
    tableOf(context, places, {
      key: "next",
      plain: true,
      title: words.next,
      columns: [
        whole("layer", words.layer, (place) => items[place].layer),
        text("item", words.item, (place) => items[place].name),
        text("kind", words.kind, (place) => words.kinds[statuses[place].kind], {
          json: (place) => statuses[place].kind,
        }),
        text("code", words.code, (place) => items[place].code),
        text("where", words.where, sheetOf, { link: (place) => linkOf(sheetOf(place)) }),
      ],
    }),
  ];
}
