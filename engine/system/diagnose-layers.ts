import type { MetricState } from "./metric-state.ts";

/** What is known of one layer. */
export interface LayerEvidence {
  /** Every task and result that applies is done. */
  readonly built: boolean;
  readonly metric: MetricState;
  /** The figure itself is missing, not only its target. */
  readonly factMissing?: boolean;
}

export type LayerFinding = "notBuilt" | "notMeasured" | "failing" | "clean";

/** One step of the way down, in the order it was walked. */
export interface DiagnosisStep {
  readonly layer: number;
  /** Is there a plan figure at all; is the layer built (down to the symptom); or is it in order (below the symptom). */
  readonly question: "measured" | "built" | "inOrder";
  readonly finding: LayerFinding;
  /** Answer: the trouble is here; tried: found wanting, but already corrected without effect. */
  readonly outcome: "passed" | "answer" | "tried";
}

export interface Diagnosis {
  /** Layer to work on: 1 to 5; 0 is healthy. */
  readonly layer: number;
  /** Layer whose figure shows the trouble; 0 is none. */
  readonly symptom: number;
  /** Why that layer; `excluded`: layers 1 to 4 explain nothing, so it is 5. */
  readonly reason: "healthy" | "measureFirst" | "notBuilt" | "notMeasured" | "failing" | "excluded";
  readonly path: readonly DiagnosisStep[];
}

/** Layers with figures; layer 5 has none and is a conclusion by exclusion. */
export const measuredLayers = 4;

/**
 * Where the sales system is out of order: looked for from the top, where it costs least to find and to mend, and deeper
 * only where nothing is found above.
 *
 * The symptom is layer 2 if its figures fail, else 1, else the shallower of 3 and 4. Down to the symptom the first layer
 * that is not built is the answer. Below it, the first that is not built, not measured or failing and was not tried yet.
 * When nothing is left it is layer 5. Without a figure on layer 1 there is nothing to start from: measure first.
 *
 * @param layers evidence of layers 1 to 4
 * @param tried layers already corrected without effect
 * @throws RangeError unless there are four layers
 * @see CALC-22; B-01, B-04, B-05, B-06, B-16
 * @example diagnoseLayers(layers, new Set()).layer // 4 when plan and funnel fail, all is built and the tools fail
 */
export function diagnoseLayers(layers: readonly LayerEvidence[], tried: ReadonlySet<number> = new Set()): Diagnosis {
  if (layers.length !== measuredLayers)
    throw new RangeError(`layers: expected ${measuredLayers} layers, got ${layers.length}`);
  if (layers[0].factMissing || layers.every(({ metric }) => metric === "notMeasured")) {
    const step = { layer: 1, question: "measured", finding: "notMeasured", outcome: "answer" } as const;
    return { layer: 1, symptom: 0, reason: "measureFirst", path: [step] };
  }
  const symptom = symptomOf(layers);
  if (symptom === 0) return { layer: 0, symptom, reason: "healthy", path: [] };
  const path: DiagnosisStep[] = [];
  for (let layer = 1; layer <= measuredLayers; layer++) {
    const step = stepAt(layers[layer - 1], layer, symptom, tried);
    path.push(step);
    if (step.outcome === "answer") return { layer, symptom, reason: reasonOf(step.finding), path };
  }
  return { layer: measuredLayers + 1, symptom, reason: "excluded", path };
}

function symptomOf(layers: readonly LayerEvidence[]): number {
  return [2, 1, 3, 4].find((layer) => layers[layer - 1].metric === "failing") ?? 0;
}

function stepAt(evidence: LayerEvidence, layer: number, symptom: number, tried: ReadonlySet<number>): DiagnosisStep {
  const finding = evidence.built ? evidence.metric : "notBuilt";
  if (layer <= symptom) {
    return { layer, question: "built", finding, outcome: evidence.built ? "passed" : "answer" };
  }
  const outcome = finding === "clean" ? "passed" : tried.has(layer) ? "tried" : "answer";
  return { layer, question: "inOrder", finding, outcome };
}

function reasonOf(finding: LayerFinding): Diagnosis["reason"] {
  return finding === "clean" ? "excluded" : finding;
}
