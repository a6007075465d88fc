import type { Share } from "../ground/units.ts";

/** What serving clients of one group takes, per place of the same list. */
export interface ChannelUse {
  /** Row of Channels of each client; -1 is none. */
  readonly channel: ArrayLike<number>;
  /** Hours spent on each. */
  readonly spent: ArrayLike<number>;
  /** 1: gets fewer hours than it took. */
  readonly loses: ArrayLike<number>;
}

/** Where clients who lose their hours can be served with fewer. */
export interface CheaperChannel {
  readonly channel: number;
  /** Hours a client there takes, and one of those that are to move. */
  readonly hours: number;
  readonly hoursNow: number;
  /** Clients that lose hours and are in other channels. */
  readonly clients: number;
}

/** Fewer clients tell nothing of a channel. */
const fewest = 5;
/** It must take at least so much less. */
const worthwhile: Share = 0.2;

/**
 * The sales channel in which a client of the same group takes the fewest hours, where that is at least a fifth less than
 * those who lose their hours take now.
 *
 * @returns undefined where no channel with five clients is cheaper
 * @see CALC-11, E-31
 */
export function cheaperChannel({ channel, spent, loses }: ChannelUse): CheaperChannel | undefined {
  const sums = new Map<number, { clients: number; hours: number }>();
  for (let place = 0; place < channel.length; place++) {
    if (channel[place] < 0) continue;
    const sum = sums.get(channel[place]) ?? { clients: 0, hours: 0 };
    sums.set(channel[place], sum);
    sum.clients++;
    sum.hours += spent[place];
  }
  const known = [...sums].filter(([, { clients }]) => clients >= fewest);
  const perClient = ({ clients, hours }: { clients: number; hours: number }): number => hours / clients;
  const [cheapest] = known.sort(([, one], [, other]) => perClient(one) - perClient(other));
  if (!cheapest) return undefined;
  const moving = Array.from(channel, (_, place) => place).filter(
    (place) => loses[place] === 1 && channel[place] !== cheapest[0],
  );
  const hoursNow = moving.reduce((sum, place) => sum + spent[place], 0) / moving.length;
  const hours = perClient(cheapest[1]);
  return hours <= hoursNow * (1 - worthwhile)
    ? { channel: cheapest[0], hours, hoursNow, clients: moving.length }
    : undefined;
}
