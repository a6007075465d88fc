import { tolerance, type Share } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";

export const SkimVerdict = { Increase: 0, Keep: 1, Decrease: 2, Stop: 3, None: 4 } as const;
/** Place = number of the verdict. Keys of results, the same in both languages. */
export const skimVerdictKeys = ["increase", "keep", "decrease", "stop", "none"] as const;

/** Hours, one value per client. */
export interface SkimHours {
  readonly norm: Float64Array;
  readonly spent: Float64Array;
  readonly proposed: Float64Array;
}

/**
 * What to do with the time of each client: more, less, the same, or no own initiative at all.
 *
 * @param keepBand a change of at most this share of the norm is no change
 * @returns SkimVerdict per client; None where nothing is spent and nothing proposed
 * @see CALC-11
 * @example norm 34, spent 10, proposed 34 → Increase; norm 1.5, spent 15, proposed 0 → Stop
 */
export function skimVerdicts({ norm, spent, proposed }: SkimHours, keepBand: Share): Uint8Array {
  return mapColumn(Uint8Array, proposed, (hours, row) => {
    if (hours === 0) return spent[row] > 0 ? SkimVerdict.Stop : SkimVerdict.None;
    const change = hours - spent[row];
    if (Math.abs(change) <= keepBand * (norm[row] || 0) + tolerance) return SkimVerdict.Keep;
    return change > 0 ? SkimVerdict.Increase : SkimVerdict.Decrease;
  });
}
