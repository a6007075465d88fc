import type { FunctionEntry } from "../function-entry.ts";
import * as abc from "./abc.ts";
import * as advisors from "./advisors.ts";
import * as change from "./change.ts";
import * as clientWork from "./client-work.ts";
import * as conversion from "./conversion.ts";
import * as counters from "./counters.ts";
import * as coverage from "./coverage.ts";
import * as days from "./days.ts";
import * as deals from "./deals.ts";
import * as development from "./development.ts";
import * as followUps from "./follow-ups.ts";
import * as forecast from "./forecast.ts";
import * as funnel from "./funnel.ts";
import * as goals from "./goals.ts";
import * as hiring from "./hiring.ts";
import * as layers from "./layers.ts";
import * as movement from "./movement.ts";
import * as people from "./people.ts";
import * as pipeline from "./pipeline.ts";
import * as potential from "./potential.ts";
import * as schedule from "./schedule.ts";
import * as proof from "./proof.ts";
import * as regulars from "./regulars.ts";
import * as seller from "./seller.ts";
import * as team from "./team.ts";
import * as strategies from "./strategies.ts";
import * as winCurves from "./win-curves.ts";

/** Every SALES function: what one of these files exports is in Excel, in the task pane and in the help. */
export const catalogue: readonly FunctionEntry[] = [
  abc,
  potential,
  coverage,
  clientWork,
  regulars,
  change,
  people,
  team,
  seller,
  hiring,
  goals,
  funnel,
  conversion,
  winCurves,
  movement,
  counters,
  pipeline,
  deals,
  forecast,
  proof,
  layers,
  strategies,
  advisors,
  development,
  schedule,
  followUps,
  days,
].flatMap((group) => Object.values<FunctionEntry>(group).sort((one, other) => (one.id < other.id ? -1 : 1)));

/** An entry by its id; undefined for an id that is none. */
export function findFunction(id: string): FunctionEntry | undefined {
  return catalogue.find((entry) => entry.id === id.toUpperCase());
}
