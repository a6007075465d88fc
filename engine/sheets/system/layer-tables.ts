import type { DiagnosisStep } from "../../system/diagnose-layers.ts";
import type { LayerMetric } from "../../system/layer-metrics.ts";
import { commonWords } from "../../words/common-words.ts";
import { layersWords as words } from "../../words/system/layers-words.ts";
import { columnMaker } from "../column-maker.ts";
import type { Text } from "../../ground/text.ts";
import type { Block, Link, Mark, SheetColumn } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";
import { layerName, metricName, writeMetric } from "./layer-view.ts";

const marks = { notBuilt: "bad", failing: "bad", notMeasured: "warning", clean: "good" } as const;

/** Layers 1 to 5: how far built, open or locked, and how their figures stand. */
export function layersTable(context: SheetContext): Block {
  const { say, plan } = context;
  const { progress, states, kept } = plan.system.layers;
  const column = columnMaker(context);
  const stateWords = states.map((state, place) =>
    say(place === 4 && state !== "notBuilt" ? words.states.noMetric : words.states[state]),
  );
  return {
    type: "table",
    key: "layers",
    plain: true,
    title: say(words.layers),
    rowCount: progress.length,
    columns: [
      column(
        "layer",
        words.layer,
        "whole",
        progress.map(({ layer }) => layer),
        { width: 7 },
      ),
      column(
        "name",
        words.name,
        "text",
        progress.map(({ layer }) => layerName(context, layer)),
        { width: 46 },
      ),
      column("state", words.state, "text", stateWords, {
        width: 19,
        json: states,
        marks: states.map((state, place): Mark | undefined =>
          place === 4 && state !== "notBuilt" ? "muted" : marks[state],
        ),
      }),
      column(
        "gate",
        words.gate,
        "text",
        progress.map(({ state, notApplicable }) => say(notApplicable ? words.notApplicable : words.gates[state])),
        {
          width: 14,
          json: progress.map(({ state }) => state),
          marks: progress.map(({ state }) => (state === "locked" ? "muted" : undefined)),
        },
      ),
      column(
        "built",
        words.built,
        "share",
        progress.map(({ items }) => (kept ? numberOrBlank(items.share) : null)),
        { shade: "bar" },
      ),
      column(
        "tasks",
        words.tasks,
        "share",
        progress.map(({ tasks }) => (kept ? numberOrBlank(tasks.share) : null)),
        { shade: "bar" },
      ),
      column(
        "results",
        words.results,
        "share",
        progress.map(({ results }) => (kept ? numberOrBlank(results.share) : null)),
        { shade: "bar" },
      ),
      column(
        "tasksDone",
        words.tasksDone,
        "text",
        progress.map(({ tasks }) => ofAll(context, tasks)),
        { width: 12, json: progress.map(({ tasks }) => tasks.done) },
      ),
      column(
        "resultsDone",
        words.resultsDone,
        "text",
        progress.map(({ results }) => ofAll(context, results)),
        { width: 12, json: progress.map(({ results }) => results.done) },
      ),
      column(
        "effort",
        words.effort,
        "text",
        progress.map(({ layer }) => say(words.cost[layer])),
        { width: 30 },
      ),
    ],
  };
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
  const { say, money, plan } = context;
  const { metrics } = plan.system.layers;
  const column = columnMaker(context);
  const number = ({ kind }: LayerMetric, value: number) => (kind === "money" ? money(value) : numberOrBlank(value));
  const figure = (key: "fact" | "target" | "periodTarget", heading: typeof words.target) =>
    column(
      key,
      heading,
      "text",
      metrics.map((metric) => writeMetric(context, metric.kind, metric[key])),
      {
        width: 16,
        json: metrics.map((metric) => number(metric, metric[key])),
      },
    );
  return {
    type: "table",
    key: "metrics",
    plain: true,
    title: say(words.metrics),
    rowCount: metrics.length,
    columns: [
      column(
        "layer",
        words.layer,
        "whole",
        metrics.map(({ layer }) => layer),
      ),
      column(
        "metric",
        words.metric,
        "text",
        metrics.map((metric) => metricName(context, metric)),
        { json: metrics.map(({ code }) => code) },
      ),
      column(
        "state",
        words.state,
        "text",
        metrics.map(({ state }) => say(words.states[state])),
        {
          json: metrics.map(({ state }) => state),
          marks: metrics.map(({ state }) => marks[state]),
        },
      ),
      figure("fact", commonWords.fact),
      figure("target", words.target),
      figure("periodTarget", words.periodTarget),
      column(
        "done",
        commonWords.done,
        "share",
        metrics.map(({ fact, target }) => (target > 0 ? numberOrBlank(fact / target) : null)),
        { shade: "bar" },
      ),
    ],
  };
}

/** The way the diagnosis went, step by step. Scripts read the codes; the last outcome is the answer. */
export function pathTable(context: SheetContext): Block {
  const { say } = context;
  const steps = shownSteps(context);
  const column = columnMaker(context);
  const coded = (key: "question" | "finding" | "outcome", heading: typeof words.question, more: Partial<SheetColumn>) =>
    column(
      key,
      heading,
      "text",
      steps.map((step) => say(step[key].said)),
      { json: steps.map((step) => step[key].code), ...more },
    );
  const last = steps.map((_, place): Mark | undefined => (place === steps.length - 1 ? "strong" : undefined));
  return {
    type: "table",
    key: "path",
    plain: true,
    title: say(words.path),
    rowCount: steps.length,
    columns: [
      column(
        "step",
        words.step,
        "whole",
        steps.map((_, place) => place + 1),
      ),
      coded("question", words.question, {}),
      column(
        "layer",
        words.layer,
        "text",
        steps.map(({ layer }) => (layer === 0 ? "" : String(layer))),
        { json: steps.map(({ layer }) => layer) },
      ),
      coded("finding", words.finding, { width: 16, marks: steps.map(({ finding }) => findingMarks[finding.code]) }),
      coded("outcome", words.outcome, { width: 26, marks: last }),
    ],
  };
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
  const { say, plan } = context;
  const { items, statuses, progress, diagnosis, kept } = plan.system.layers;
  const current = progress.find(({ state }) => state === "current")?.layer ?? 0;
  const places = progress
    .filter(({ layer }) => layer === current || layer === diagnosis.layer)
    .flatMap(({ next }) => next);
  if (!kept || places.length === 0) return [];
  const column = columnMaker(context);
  const sheetOf = (place: number): string => items[place].goesTo.find((target) => /^[RT]-/.test(target)) ?? "";
  const linkOf = (sheet: string): Link | undefined => (sheet.startsWith("R-") ? { sheet } : undefined);
  return [
    {
      type: "table",
      key: "next",
      plain: true,
      title: say(words.next),
      rowCount: places.length,
      columns: [
        column(
          "layer",
          words.layer,
          "whole",
          places.map((place) => items[place].layer),
        ),
        column(
          "item",
          words.item,
          "text",
          places.map((place) => say(items[place].name)),
        ),
        column(
          "kind",
          words.kind,
          "text",
          places.map((place) => say(words.kinds[statuses[place].kind])),
          { json: places.map((place) => statuses[place].kind) },
        ),
        column(
          "code",
          words.code,
          "text",
          places.map((place) => items[place].code),
        ),
        column("where", words.where, "text", places.map(sheetOf), {
          links: places.map((place) => linkOf(sheetOf(place))),
        }),
      ],
    },
  ];
}
