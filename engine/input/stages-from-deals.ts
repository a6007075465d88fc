import type { RawSheet } from "./raw-sheet.ts";
import { understandStage } from "./understand-stage.ts";

interface NamedStage {
  readonly name: string;
  readonly place: number;
  readonly kind: string;
  readonly phase: string;
}

/** What says the order of stages beside their names. */
export interface StageOrder {
  /** Number of a stage in a column of the deals; NaN where there is none. */
  readonly number?: (name: string) => number;
  /** Place of a stage in the succession of the stage log; NaN for one it never saw. */
  readonly passed?: (name: string) => number;
  /** What people said a stage is: "won". */
  readonly kindOf?: (name: string) => string | undefined;
}

/**
 * A sheet Stages made from the stages that deals name, in the usual order of a funnel where every open one is usual. Where
 * one is not, the usual order cannot place it: then they stand as the stage log passes them, else as the deals name them
 * first. A number before every name ("3. КП"), or in a column beside, decides before all else.
 *
 * @param names distinct stage names, in order of first sight
 * @see AM-78
 */
export function stagesFromDeals(
  names: readonly string[],
  { number, passed, kindOf = () => undefined }: StageOrder = {},
): RawSheet {
  const isUsual = names.every((name) => understandStage(name) !== undefined);
  const knows = (placeOf?: (name: string) => number): boolean =>
    placeOf !== undefined && names.every((name) => placeOf(name) >= 0 || isEnding(kindOf(name) ?? usualKind(name)));
  const said = [numberBefore, number].find(knows) ?? (isUsual ? undefined : [passed].find(knows));
  const stages = names.map((name, index) => ({
    ...nameStage(name, said?.(name) ?? (isUsual ? undefined : index)),
    kind: kindOf(name) ?? usualKind(name),
  }));
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

/** Winning, what follows it and losing come last whatever their place. */
function isEnding(kind: string): boolean {
  return kind !== "open";
}

function usualKind(name: string): string {
  return understandStage(name)?.words.kind ?? "open";
}

/** The number a name begins with: 3 of "3. КП". */
function numberBefore(name: string): number {
  return Number(/^\s*(\d+(?:\.\d+)?)[\s.):-]/.exec(name)?.[1] ?? Number.NaN);
}

function nameStage(name: string, number: number | undefined): Omit<NamedStage, "kind"> {
  const known = understandStage(name);
  return { name, place: number ?? known?.place ?? 0, phase: known?.words.phase ?? "early" };
}

/** Open stages, then winning, then what follows it, then losing. */
function afterOpen({ kind }: NamedStage): number {
  return ["open", "won", "post", "lost"].indexOf(kind);
}
