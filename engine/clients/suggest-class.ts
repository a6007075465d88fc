import { codeNumber } from "../input/lists.ts";

export interface ClassFacts {
  /** Number of the list clientClass; -1 is blank. */
  readonly class: number;
  readonly isClient: boolean;
  readonly isProspect: boolean;
  readonly isIncoming: boolean;
  readonly hasPotentialA: boolean;
  /** The development matrix knows offices of it in other regions. */
  readonly hasOtherRegions: boolean;
  readonly hasManager: boolean;
}

const [target, assigned, joint, incoming] = (["target", "assigned", "joint", "incoming"] as const).map((code) =>
  codeNumber("clientClass", code),
);

/**
 * The class a client would have by what is known of it; -1 where nothing tells.
 *
 * Who enquired is incoming; a prospect of potential A is a target; a prospect with offices elsewhere is joint (joint ones
 * are no targets, so a target stays one); who has a manager is assigned.
 *
 * @see CALC-37; source D
 * @example a prospect of potential A → target
 */
export function suggestClass(facts: ClassFacts): number {
  if (facts.isIncoming) return incoming;
  if (facts.hasPotentialA && facts.isProspect) return target;
  if (facts.hasOtherRegions && facts.isProspect) return joint;
  return facts.hasManager ? assigned : -1;
}

export type ClassWarning = "targetIsClient" | "jointIsTarget";

/**
 * What contradicts the class on the card: a target that already buys, or a joint one that is a target by its potential.
 *
 * @see CALC-37
 * @example warnOfClass({ class: target, isClient: true, … }) // "targetIsClient"
 */
export function warnOfClass(facts: ClassFacts): ClassWarning | undefined {
  if (facts.class === target && facts.isClient) return "targetIsClient";
  return facts.class === joint && facts.hasPotentialA && facts.isProspect ? "jointIsTarget" : undefined;
}
