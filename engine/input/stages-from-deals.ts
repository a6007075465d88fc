import type { RawSheet } from "./raw-sheet.ts";
import { understandStage } from "./understand-stage.ts";

interface NamedStage {
  readonly name: string;
  readonly place: number;
  readonly kind: string;
  readonly phase: string;
}

/**
 * A sheet Stages made from the stages that deals name, in the usual order of a funnel where every open one is usual. Where
 * one is not, the usual order cannot place it: then they stand as the deals name them first. A number before every name
 * ("3. КП") decides before all else.
 *
 * @param names distinct stage names, in order of first sight
 * @see AM-78
 */
export function stagesFromDeals(names: readonly string[]): RawSheet {
  const numbers = names.map((name) => Number(/^\s*(\d+(?:\.\d+)?)[\s.):-]/.exec(name)?.[1] ?? Number.NaN));
  const isNumbered = numbers.every((number) => number >= 0);
  const isUsual = names.every((name) => understandStage(name) !== undefined);
  const placeOf = (index: number): number | undefined => (isNumbered ? numbers[index] : isUsual ? undefined : index);
  const stages = names.map((name, index) => nameStage(name, placeOf(index)));
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

function nameStage(name: string, number: number | undefined): NamedStage {
  const known = understandStage(name);
  const { kind = "open", phase = "early" } = known?.words ?? {};
  return { name, place: number ?? known?.place ?? 0, kind, phase };
}

/** Open stages, then winning, then what follows it, then losing. */
function afterOpen({ kind }: NamedStage): number {
  return ["open", "won", "post", "lost"].indexOf(kind);
}
