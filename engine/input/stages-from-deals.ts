import type { RawSheet } from "./raw-sheet.ts";
import { understandStage } from "./understand-stage.ts";

interface NamedStage {
  readonly name: string;
  readonly place: number;
  readonly kind: string;
  readonly phase: string;
}

/**
 * A sheet Stages made from the stages that deals name, in the usual order of a funnel. Names nobody knows come in the
 * order the deals name them, after the known open stages; a number before every name ("3. КП") decides instead.
 *
 * @param names distinct stage names, in order of first sight
 */
export function stagesFromDeals(names: readonly string[]): RawSheet {
  const numbers = names.map((name) => Number(/^\s*(\d+(?:\.\d+)?)[\s.):-]/.exec(name)?.[1] ?? Number.NaN));
  const isNumbered = numbers.every((number) => number >= 0);
  const stages = names.map((name, index) => nameStage(name, isNumbered ? numbers[index] : undefined));
  stages.sort((a, b) => afterOpen(a) - afterOpen(b) || a.place - b.place);
  return {
    name: "Stages",
    table: "Stages",
    rows: [
      ["No", "Code", "Stage", "Stage (Russian)", "Phase", "Kind"],
      ...stages.map(({ name, phase, kind }, index) => [index + 1, name, name, name, phase, kind]),
    ],
  };
}

const unknownPlace = 1000;

function nameStage(name: string, number: number | undefined): NamedStage {
  const known = understandStage(name);
  const { kind = "open", phase = "early" } = known?.words ?? {};
  return { name, place: number ?? known?.place ?? unknownPlace, kind, phase };
}

/** Open stages, then winning, then what follows it, then losing. */
function afterOpen({ kind }: NamedStage): number {
  return ["open", "won", "post", "lost"].indexOf(kind);
}
