import { businessCentres } from "./business-centres.ts";
import { competitorStudy } from "./competitor-study.ts";
import { coverage } from "./coverage.ts";
import { interception } from "./interception.ts";
import { layers } from "./layers.ts";
import { localMarketing } from "./local-marketing.ts";
import { management } from "./management.ts";
import { newcomers } from "./newcomers.ts";
import { outgoingCalls } from "./outgoing-calls.ts";
import type { Programme } from "./programme.ts";
import { skills } from "./skills.ts";
import { sources } from "./sources.ts";
import { squares } from "./squares.ts";
import { standards } from "./standards.ts";
import { externalTraining, individualTraining, internalTraining } from "./training.ts";

/** Every programme of the method, the five layers first. A new programme is one file and one line here. */
export const programmes: readonly Programme[] = [
  layers,
  coverage,
  externalTraining,
  internalTraining,
  individualTraining,
  newcomers,
  standards,
  management,
  competitorStudy,
  sources,
  interception,
  localMarketing,
  outgoingCalls,
  businessCentres,
  squares,
  skills,
];
