import { currentLayer, diagnoseLayers, measuredLayers, metricState, text } from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { wrongValue } from "../function-error.ts";
import { flags, numbers, optional } from "../parameters/index.ts";
import { scalar } from "../results.ts";

const four = { length: measuredLayers };

export const diagnose = defineFunction({
  id: "DIAGNOSE",
  task: "system",
  description: text(
    "Layer of the sales system to work on: 1 to 5, found from the top; 0 when every figure is on its goal",
    "Над каким слоем системы продаж работать: от 1 до 5, поиск сверху; 0, если все показатели на уровне целей",
  ),
  parameters: {
    built: flags(
      text("built", "построен"),
      text("TRUE for each of layers 1 to 4 that is built", "ИСТИНА для каждого построенного слоя, с 1 по 4"),
      four,
    ),
    facts: numbers(
      text("facts", "факты"),
      text('Figure of each layer; "" when not measured', 'Показатель каждого слоя; "", если не измерен'),
      four,
    ),
    targets: numbers(
      text("targets", "цели"),
      text("Goal of each layer; 0 or blank: not measured", "Цель каждого слоя; 0 или пусто: не измерен"),
      four,
    ),
    tried: optional(
      numbers(
        text("tried", "пробовали"),
        text(
          "Numbers of layers already corrected without effect",
          "Номера слоёв, которые уже исправляли без результата",
        ),
        { group: "tried" },
      ),
    ),
  },
  result: "scalar",
  rules: ["CALC-22"],
  examples: [
    {
      arguments: [
        [[true], [true], [true], [true]],
        [[0.85], [0.3], [120], [0.55]],
        [[1], [0.45], [100], [0.8]],
      ],
      result: 4,
    },
    {
      arguments: [[[true], [true], [true], [true]], [[0.85], [0.3], [120], [0.55]], [[1], [0.45], [100], [0.8]], [[4]]],
      result: 5,
    },
    {
      arguments: [
        [[true], [true], [true], [true]],
        [[1], [1], [1], [1]],
        [[1], [1], [1], [1]],
      ],
      result: 0,
    },
  ],
  compute: ({ built, facts, targets, tried }) => {
    const layers = Array.from(facts, (fact, place) => ({
      built: built[place] === 1,
      metric: metricState(fact, targets[place]),
      factMissing: Number.isNaN(fact),
    }));
    return scalar(diagnoseLayers(layers, new Set(tried)).layer);
  },
});

const five = { length: 5 };

export const layer = defineFunction({
  id: "LAYER",
  task: "system",
  description: text(
    "Layer being introduced: the first whose results are not all done; 0 when all are",
    "Внедряемый слой: первый, у которого готовы не все результаты; 0, если готовы все",
  ),
  parameters: {
    resultsDone: numbers(
      text("resultsDone", "готово"),
      text("Results done in each of the five layers", "Готово результатов в каждом из пяти слоёв"),
      five,
    ),
    resultsAll: numbers(
      text("resultsAll", "всего"),
      text("Results of each layer that apply", "Сколько результатов каждого слоя применимо"),
      five,
    ),
  },
  result: "scalar",
  rules: ["CALC-23"],
  examples: [
    {
      arguments: [
        [[3], [1], [0], [0], [0]],
        [[3], [2], [2], [4], [1]],
      ],
      result: 2,
    },
    {
      arguments: [
        [[3], [2], [2], [4], [1]],
        [[3], [2], [2], [4], [1]],
      ],
      result: 0,
    },
  ],
  compute: ({ resultsDone, resultsAll }) => {
    const counts = [...resultsDone, ...resultsAll];
    if (counts.some((count) => count < 0))
      throw wrongValue("results: expected 0 or more", "результаты: нужно 0 или больше");
    return scalar(
      currentLayer(
        resultsDone.map((count) => count || 0),
        resultsAll.map((count) => count || 0),
      ),
    );
  },
});
