import { requirements, type Requirement } from "./requirements.ts";
import { sheetsOfCalculations } from "./sheets-of-calculations.ts";
import { existingTargets } from "./targets.ts";
import { testsById } from "./tests-by-id.ts";

/** A requirement followed to the end: where it is answered and by which tests it is proven. */
export interface Trace extends Requirement {
  /** Its targets, and the sheets on which its calculations are seen. */
  readonly where: readonly string[];
  /** Targets that the code has not. */
  readonly missing: readonly string[];
  /** Ids that stand in the names of tests, and their files; the requirement's own id comes first, then rules. */
  readonly proofs: readonly Proof[];
}

export interface Proof {
  readonly id: string;
  readonly files: readonly string[];
}

/** Every requirement with where it is answered and what proves it, as the code stands. */
export function traceRequirements(): Trace[] {
  const existing = existingTargets();
  const tests = testsById();
  return requirements().map((requirement) => {
    const { id, targets } = requirement;
    const where = [...new Set([...targets, ...targets.flatMap((one) => sheetsOfCalculations[one] ?? [])])];
    const proving = [id, ...where.filter(isRule), ...where.filter((one) => !isRule(one))];
    return {
      ...requirement,
      where,
      missing: where.filter((one) => !existing.has(one)),
      proofs: proving
        .flatMap((one) => ({ id: one, files: tests.get(one) ?? [] }))
        .filter(({ files }) => files.length > 0),
    };
  });
}

function isRule(target: string): boolean {
  return /^(CALC|AM)-/.test(target);
}
