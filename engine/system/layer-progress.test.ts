import { expect, test } from "vitest";
import { currentLayer } from "./current-layer.ts";
import { layerProgress, type LayerItemStatus } from "./layer-progress.ts";

/** `results("110", "10", …)`: results of layers 1, 2, …; 1 done, 0 not done, - not applicable. */
function items(kind: "task" | "result", ...layers: string[]): LayerItemStatus[] {
  const statuses = { "1": "done", "0": "notDone", "-": "notApplicable" } as const;
  return layers.flatMap((letters, place) =>
    [...letters].map((letter) => ({
      layer: (place + 1) as LayerItemStatus["layer"],
      kind,
      status: statuses[letter as keyof typeof statuses],
    })),
  );
}

const states = (all: LayerItemStatus[]) => layerProgress(all).map(({ state }) => state);

test("[CALC-23] worked example: results 3 of 3 and 1 of 2, so layer 2 is current, 3 to 5 are locked", () => {
  const progress = layerProgress(items("result", "111", "10", "00", "0000", "0"));
  expect(progress.map(({ state }) => state)).toEqual(["complete", "current", "locked", "locked", "locked"]);
  expect(progress[1].results).toEqual({ done: 1, all: 2, share: 0.5 });
  expect(progress[1].next).toEqual([4]);
});

test("[CALC-23] tasks do not open a layer, results do; both have their own progress", () => {
  const [first, second] = layerProgress([...items("task", "100"), ...items("result", "1", "0")]);
  expect([first.state, first.tasks.share, first.results.share]).toEqual(["complete", 1 / 3, 1]);
  expect(second.state).toBe("current");
});

test("[CALC-23] what does not apply is left out; a layer of nothing else is complete and says so", () => {
  const progress = layerProgress(items("result", "1-", "--", "0"));
  expect(progress[0].results).toEqual({ done: 1, all: 1, share: 1 });
  expect([progress[1].state, progress[1].notApplicable]).toEqual(["complete", true]);
  expect(progress[1].results.share).toBeNaN();
  expect(progress[2].state).toBe("current");
});

test("[CALC-23] work done in a locked layer is skipping", () => {
  const progress = layerProgress(items("result", "0", "1", "10"));
  expect(progress.map(({ skipped }) => skipped)).toEqual([[], [1], [2], [], []]);
});

test("[CALC-23] nothing listed at all: every layer is complete with a note; all done: no layer is current", () => {
  expect(states([])).toEqual(Array(5).fill("complete"));
  expect(states(items("result", "1", "1", "1", "1", "1"))).toEqual(Array(5).fill("complete"));
});

test.for([
  ["[CALC-23] worked example of SALES.LAYER", [3, 1, 0, 0, 0], [3, 2, 2, 4, 1], 2],
  ["[CALC-23] nothing done", [0, 0, 0, 0, 0], [3, 2, 2, 4, 1], 1],
  ["[CALC-23] a later layer done does not help", [2, 2, 2, 4, 1], [3, 2, 2, 4, 1], 1],
  ["[CALC-23] everything done", [3, 2, 2, 4, 1], [3, 2, 2, 4, 1], 0],
  ["[CALC-23] a layer nothing of which applies is complete", [3, 0, 0, 0, 0], [3, 0, 2, 4, 1], 3],
] as const)("%s", ([, done, all, layer]) => {
  expect(currentLayer(done, all)).toBe(layer);
});

test("[CALC-23] lists of different length are a caller's mistake", () => {
  expect(() => currentLayer([1], [1, 2])).toThrow(RangeError);
});
