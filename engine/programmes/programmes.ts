import { layers } from "./layers.ts";
import { newcomers } from "./newcomers.ts";
import type { Programme } from "./programme.ts";
import { externalTraining, individualTraining, internalTraining } from "./training.ts";

/** Every programme of the method, the five layers first. A new programme is one file and one line here. */
export const programmes: readonly Programme[] = [
  layers,
  externalTraining,
  internalTraining,
  individualTraining,
  newcomers,
];
