import { codeNumber } from "../input/lists.ts";
import type { Share } from "../ground/units.ts";

const planned = codeNumber("devStatus", "planned");
const client = codeNumber("devStatus", "client");

/** How far a part of the development matrix is worked. Offices without a status are left out. */
export interface MatrixProgress {
  readonly offices: number;
  /** Work has begun there, whatever came of it. */
  readonly worked: number;
  readonly clients: number;
  /** Worked ÷ all; NaN without offices. */
  readonly coverage: Share;
  /** Clients ÷ worked; NaN where nothing is worked. */
  readonly conversion: Share;
}

/**
 * Coverage and conversion of offices by their statuses (codes of `devStatus`, -1 is no office).
 *
 * @see CALC-28
 * @example matrixProgress([0, 1, 2, 3, -1]) // 4 offices, 3 worked, 1 client: coverage 0.75, conversion 1/3
 */
export function matrixProgress(statuses: Iterable<number>): MatrixProgress {
  let [offices, worked, clients] = [0, 0, 0];
  for (const status of statuses) {
    if (status < 0) continue;
    offices += 1;
    if (status !== planned) worked += 1;
    if (status === client) clients += 1;
  }
  return {
    ...{ offices, worked, clients },
    coverage: offices === 0 ? Number.NaN : worked / offices,
    conversion: worked === 0 ? Number.NaN : clients / worked,
  };
}
