import type { Layer } from "../programmes/index.ts";
import type { Share } from "../ground/units.ts";
import { currentLayer } from "./current-layer.ts";

/** A task or a result of a layer and how it stands. */
export interface LayerItemStatus {
  readonly layer: Layer;
  readonly kind: "task" | "result";
  readonly status: "done" | "notDone" | "notApplicable";
}

/** How many of the items that apply are done. */
export interface Progress {
  readonly done: number;
  /** Without those that do not apply. */
  readonly all: number;
  /** NaN where none applies. */
  readonly share: Share;
}

export interface LayerProgress {
  readonly layer: Layer;
  readonly tasks: Progress;
  readonly results: Progress;
  /** Tasks and results together. */
  readonly items: Progress;
  /** Complete: every result is done; current: the first that is not; locked: every layer below the current one. */
  readonly state: "complete" | "current" | "locked";
  /** Nothing of the layer applies. */
  readonly notApplicable: boolean;
  /** Places in the input of items still to be done. */
  readonly next: readonly number[];
  /** Places in the input of items done although the layer is locked (LAYER_SKIPPED). */
  readonly skipped: readonly number[];
}

const layers: readonly Layer[] = [1, 2, 3, 4, 5];

/**
 * How far the five layers are introduced and which of them is open: a layer opens when every result of the one above is
 * done, so that nobody trains psychology while there is no plan.
 *
 * @param items tasks and results of all layers, in the order they are to be shown; a layer without items is complete
 * @returns layers 1 to 5
 * @see CALC-23; B-03, B-07, B-08, B-15, B-17
 * @example layerProgress(items)[1].state // "current" with results 3 of 3 in layer 1 and 1 of 2 in layer 2
 */
export function layerProgress(items: readonly LayerItemStatus[]): readonly LayerProgress[] {
  const counted = layers.map((layer) => ({
    layer,
    tasks: progressOf(items.filter((item) => item.layer === layer && item.kind === "task")),
    results: progressOf(items.filter((item) => item.layer === layer && item.kind === "result")),
    items: progressOf(items.filter((item) => item.layer === layer)),
  }));
  const current = currentLayer(
    counted.map(({ results }) => results.done),
    counted.map(({ results }) => results.all),
  );
  return counted.map((one) => {
    const state = one.layer === current ? "current" : current === 0 || one.layer < current ? "complete" : "locked";
    return {
      ...one,
      state,
      notApplicable: one.items.all === 0,
      next: placesOf(items, one.layer, "notDone"),
      skipped: state === "locked" ? placesOf(items, one.layer, "done") : [],
    };
  });
}

function progressOf(items: readonly LayerItemStatus[]): Progress {
  const all = items.filter(({ status }) => status !== "notApplicable").length;
  const done = items.filter(({ status }) => status === "done").length;
  return { done, all, share: all === 0 ? Number.NaN : done / all };
}

function placesOf(items: readonly LayerItemStatus[], layer: Layer, status: LayerItemStatus["status"]): number[] {
  return [...items.keys()].filter((place) => items[place].layer === layer && items[place].status === status);
}
