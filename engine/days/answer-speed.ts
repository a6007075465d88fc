import type { Day, Share } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";

/** Working days until the first contact, upper limits; the last band is everything longer. */
export const speedBands = [0, 1, 3, 5] as const;
/** Place = number of the band; `none` is not contacted yet. Keys of results. */
export const speedKeys = ["sameDay", "nextDay", "upTo3", "upTo5", "longer", "none"] as const;
const [longer, none] = [4, 5];

/** Enquiries with something in common. */
export interface SpeedLine {
  /** Row of Managers (-1 nobody), or number of the band. */
  readonly of: number;
  readonly enquiries: number;
  readonly answered: number;
  /** Working days of the answered ones; NaN of none. */
  readonly median: number;
  /** Answered on the same or the next working day ÷ all. */
  readonly withinDay: Share;
  readonly firstPayers: number;
  readonly payerShare: Share;
}

export interface AnswerSpeed {
  readonly total: SpeedLine;
  /** One per band, in their order. */
  readonly bands: readonly SpeedLine[];
  /** By number of enquiries, then row. */
  readonly managers: readonly SpeedLine[];
  /** Number of the band per client; -1 without an enquiry in the time looked at. */
  readonly band: Int8Array;
}

/** One entry per client. */
export interface Enquiries {
  /** Day of the first enquiry; NaN where there was none in the time looked at. */
  readonly enquired: Float64Array;
  /** Day of the first contact done on that day or later; NaN for none. */
  readonly contacted: Float64Array;
  /** 1: paid for the first time on that day or later. */
  readonly firstPayer: ArrayLike<number>;
  readonly manager: ArrayLike<number>;
}

/**
 * How fast new enquiries are answered, and how many of them become payers.
 *
 * Time is working days: an answer on the day of the enquiry is 0, on the next working day 1; an enquiry of a Saturday
 * answered on Monday is 1.
 *
 * @param workdays working days from..to, both included
 * @see CALC-53
 * @example enquired Friday, first contact Monday: 1 working day, within a day
 */
export function answerSpeed(
  { enquired, contacted, firstPayer, manager }: Enquiries,
  workdays: (from: Day, to: Day) => number,
): AnswerSpeed {
  const days = enquired.map((day, client) => workdays(Math.floor(day) + 1, Math.floor(contacted[client])));
  const band = mapColumn(Int8Array, enquired, (day, client) => {
    if (Number.isNaN(day)) return -1;
    if (Number.isNaN(contacted[client])) return none;
    const place = speedBands.findIndex((limit) => days[client] <= limit);
    return place < 0 ? longer : place;
  });
  const clients = Array.from(band.keys()).filter((client) => band[client] >= 0);
  const line = (of: number, rows: readonly number[]): SpeedLine => {
    const answered = rows.filter((client) => band[client] !== none);
    const sorted = mapColumn(Float64Array, answered, (client) => days[client]).sort();
    const count = sorted.length;
    const firstPayers = rows.filter((client) => firstPayer[client] === 1).length;
    return {
      ...{ of, enquiries: rows.length, answered: count, firstPayers },
      median: count > 0 ? (sorted[(count - 1) >> 1] + sorted[count >> 1]) / 2 : Number.NaN,
      withinDay: answered.filter((client) => days[client] <= 1).length / rows.length,
      payerShare: firstPayers / rows.length,
    };
  };
  const managers = [...new Set(clients.map((client) => manager[client]))];
  return {
    total: line(-1, clients),
    bands: speedKeys.map((_, place) =>
      line(
        place,
        clients.filter((client) => band[client] === place),
      ),
    ),
    managers: managers
      .map((one) =>
        line(
          one,
          clients.filter((client) => manager[client] === one),
        ),
      )
      .sort((a, b) => b.enquiries - a.enquiries || a.of - b.of),
    band,
  };
}
