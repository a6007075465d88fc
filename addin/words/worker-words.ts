import { text } from "../../engine/index.ts";

/** Steps of long work, for the progress line. */
export const workerWords = {
  recognising: text("Recognising sheets and columns", "Распознаю листы и столбцы"),
  planning: text("Computing the plan", "Считаю план"),
  describing: text("Preparing the sheets", "Готовлю листы"),
  placing: text("Linking the formulas", "Связываю формулы"),
  sample: text("Preparing the sample", "Готовлю пример"),
};
