import { describe, expect, test } from "vitest";
import { currentLayer, diagnoseLayers, metricState, type RawSheet } from "../../engine/index.ts";
import { hasLibreOffice } from "../../files/recalculate/recalculate.ts";
import { layersToFill } from "../kit/layers-to-fill.ts";
import { pasteRows } from "../kit/testing/paste-rows.ts";
import { layerItems } from "../sample/engine-parts.ts";
import { randomFrom, type Random } from "../sample/random.ts";
import { layerMetricItems, type LayerFigure } from "./layer-figures.ts";
import { makeFiveLayersTemplate } from "./layers-template.ts";

type Statuses = ReadonlyMap<string, string>;
const items = layerItems.filter(({ kind }) => kind !== "metric");
const allDone: Statuses = new Map(items.map(({ code }) => [code, "done"]));
const clean: readonly LayerFigure[] = layerMetricItems.map(() => ({ fact: 100, target: 100 }));
const changed = (changes: Readonly<Record<number, LayerFigure>>) => clean.map((one, place) => changes[place] ?? one);

describe.skipIf(!hasLibreOffice)("the workbook Five layers", () => {
  test.for<readonly [string, Statuses, readonly LayerFigure[], number, string]>([
    ["all on the goals is healthy", allDone, clean, 0, "no figure is below its goal"],
    [
      "the example: conversion fails, stage 2.1 fails",
      allDone,
      changed({ 2: { fact: 30, target: 45 }, 5: { fact: 55, target: 80 } }),
      4,
      "its figures are below the goal",
    ],
    [
      "nothing explains it: layer 5",
      allDone,
      changed({ 0: { fact: 85, target: 100 } }),
      5,
      "layers 1 to 4 do not explain the trouble",
    ],
    [
      "without a fact of the plan: measure first",
      allDone,
      changed({ 0: { target: 100 } }),
      1,
      "there is no plan or fact to start from: measure first",
    ],
    [
      "a layer not built above the symptom",
      new Map([...allDone, ["B-20", "notDone"]]),
      changed({ 1: { fact: 1, target: 2 } }),
      1,
      "its items are not all done",
    ],
    [
      "goal 0 is not measured",
      allDone,
      changed({ 0: { fact: 1, target: 2 }, 3: { fact: 5, target: 0 } }),
      3,
      "there is nothing to judge it by",
    ],
  ])("[CALC-22] %s", async ([, statuses, figures, layer, why]) => {
    const page = await firstPage(statuses, figures);
    expect(layerOf(beside(page, "Work on layer"))).toBe(layer);
    expect(beside(page, "Why")).toBe(why);
    expect(layerOf(beside(page, "Work on layer"))).toBe(engineLayer(statuses, figures));
  });

  test("[CALC-22] [CALC-23] random statuses and figures give the layers the engine gives", async () => {
    const random = randomFrom(11);
    for (let round = 0; round < 3; round++) {
      const statuses = randomStatuses(random, round);
      const figures = randomFigures(random);
      const page = await firstPage(statuses, figures);
      expect(layerOf(beside(page, "Work on layer"))).toBe(engineLayer(statuses, figures));
      expect(layerOf(beside(page, "Layer being introduced"))).toBe(engineCurrent(statuses));
    }
  });

  test("[CALC-23] layer 1 results 3 of 3, layer 2 results 1 of 2: layer 2 is in work, 3 to 5 are locked", async () => {
    const done = ["B-32", "B-33", "B-34", "B-37"];
    const page = await firstPage(
      new Map(items.map(({ code }) => [code, done.includes(code) ? "done" : "notDone"])),
      clean,
    );
    const gates = page.rows.map((cells) => cells[7]).filter((cell) => /complete|work|locked/.test(String(cell)));
    expect(gates).toEqual(["✓ complete", "→ in work", "× locked", "× locked", "× locked"]);
  });

  test("no rows at all: layers are judged by their figures alone", async () => {
    const sheets = await pasteRows(makeFiveLayersTemplate(changed({ 0: { fact: 1, target: 2 } })), "ru", {
      LayerItems: [],
    });
    expect(String(beside(sheets[0], "Работать над слоем"))).toMatch(/^5\. /);
    expect(sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => /^#[A-Z]/.test(String(cell)))).toEqual([]);
  });
});

function randomStatuses(random: Random, round: number): Statuses {
  // The first rounds leave the upper layers whole, so that the walk gets deep.
  return new Map(
    items.map(({ code, layer }) => [
      code,
      layer <= round * 2 - 1 ? random.pick(["done", "notApplicable"]) : random.pick(["done", "done", "notDone"]),
    ]),
  );
}

function randomFigures(random: Random): LayerFigure[] {
  return layerMetricItems.map((_, place) => ({
    fact: place > 0 && random.chance(0.1) ? undefined : random.whole(50, 150),
    target: random.chance(0.1) ? undefined : 100,
  }));
}

function engineLayer(statuses: Statuses, figures: readonly LayerFigure[]): number {
  const states = figures.map(({ fact = Number.NaN, target = Number.NaN }) => metricState(fact, target));
  const evidence = ([1, 2, 3, 4] as const).map((layer) => {
    const own = states.filter((_, place) => layerMetricItems[place].layer === layer);
    const metric = own.includes("failing") ? "failing" : own.includes("notMeasured") ? "notMeasured" : "clean";
    return {
      built: items.every((item) => item.layer !== layer || statuses.get(item.code) !== "notDone"),
      metric,
      factMissing: figures.some(({ fact }, place) => layerMetricItems[place].layer === layer && fact === undefined),
    } as const;
  });
  return diagnoseLayers(evidence).layer;
}

function engineCurrent(statuses: Statuses): number {
  const results = (layer: number, wanted: (status: string) => boolean) =>
    items.filter((item) => item.layer === layer && item.kind === "result" && wanted(statuses.get(item.code) ?? ""))
      .length;
  return currentLayer(
    [1, 2, 3, 4, 5].map((layer) => results(layer, (status) => status === "done")),
    [1, 2, 3, 4, 5].map((layer) => results(layer, (status) => status !== "notApplicable")),
  );
}

async function firstPage(statuses: Statuses, figures: readonly LayerFigure[]): Promise<RawSheet> {
  const rows = layersToFill().map((row) => ({ ...row, status: statuses.get(String(row.requirementId)) }));
  return (await pasteRows(makeFiveLayersTemplate(figures), "en", { LayerItems: rows }))[0];
}

function beside({ rows }: RawSheet, label: string): unknown {
  return rows.find((cells) => cells[0] === label)?.[1];
}

/** "4. Tools for each selling stage" is 4; no number is none. */
function layerOf(cell: unknown): number {
  return Number(/^(\d)\./.exec(String(cell))?.[1] ?? 0);
}
