import type { Task } from "../task.ts";
import { abcClasses } from "./abc-classes.ts";
import { abcRanking } from "./abc-ranking.ts";
import { chanceOfPlan } from "./chance-of-plan.ts";
import { readFiles, writeFiles } from "./files.ts";
import { funnelAgain } from "./funnel-again.ts";
import { funnelFirst } from "./funnel-first.ts";
import { planGrowth } from "./plan-growth.ts";
import { readCells } from "./read-cells.ts";
import { rollUpTask } from "./roll-up.ts";
import { startOfAddin } from "./start-of-addin.ts";
import { whole } from "./whole.ts";
import { wholeJobs } from "./whole-job.ts";

/** In the order of the report. */
export const tasks: readonly Task[] = [
  ...wholeJobs,
  whole,
  planGrowth,
  abcClasses,
  abcRanking,
  funnelAgain,
  rollUpTask,
  chanceOfPlan,
  readCells,
  funnelFirst,
  readFiles,
  writeFiles,
  startOfAddin,
];
