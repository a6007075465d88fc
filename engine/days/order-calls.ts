import { mapColumn } from "../ground/map-column.ts";
import { CallClass } from "./call-class.ts";

const { Hot, Existing, Early, New } = CallClass;

/** Values of the setting `pass2Order`. */
export const callOrders = {
  hotFirst: [Hot, Existing, Early, New],
  existingFirst: [Existing, Hot, Early, New],
  earlyBeforeExisting: [Hot, Early, Existing, New],
} satisfies Readonly<Record<string, readonly number[]>>;
export type CallOrder = keyof typeof callOrders;

/** One value per contact; what is left out ties. NaN is unknown. */
export interface Calls {
  /** CallClass. */
  readonly class: ArrayLike<number>;
  /** Number of the deal's stage, the later the higher. */
  readonly stageOrder: ArrayLike<number>;
  /** AbcClass of service: A, B, C. */
  readonly group?: ArrayLike<number>;
  /** Heat. */
  readonly heat?: ArrayLike<number>;
  readonly expected?: ArrayLike<number>;
  /** Day of the last contact with the client; never comes before the oldest. */
  readonly lastContact?: ArrayLike<number>;
}

/**
 * The order in which contacts that nobody promised fill the day.
 *
 * By class, then later stage, service group A to C, hot before warm, more expected money, older last contact, input order.
 *
 * @param rows contacts to order
 * @see CALC-21, pass 2
 * @example orderCalls(Int32Array.of(0, 1), { class: [4, 1], stageOrder: [0, 5] }, "hotFirst") // 1, 0
 */
export function orderCalls(rows: Int32Array, calls: Calls, order: CallOrder): Int32Array {
  const rank = new Map<number, number>(callOrders[order].map((one, place) => [one, place]));
  const place = mapColumn(Uint8Array, calls.class, (one) => rank.get(one) ?? rank.size);
  const { stageOrder, group, heat, expected, lastContact } = calls;
  return Int32Array.from(rows).sort(
    (a, b) =>
      place[a] - place[b] ||
      ascending(stageOrder, b, a) ||
      ascending(group, a, b) ||
      ascending(heat, a, b) ||
      ascending(expected, b, a) ||
      ascending(lastContact, a, b) ||
      a - b,
  );
}

/** Unknown comes first, so last where the rows are given the other way round. */
function ascending(values: ArrayLike<number> | undefined, one: number, other: number): number {
  if (values === undefined) return 0;
  const [first, second] = [values[one], values[other]];
  if (Number.isNaN(first) || Number.isNaN(second)) return Number(Number.isNaN(second)) - Number(Number.isNaN(first));
  return first - second;
}
