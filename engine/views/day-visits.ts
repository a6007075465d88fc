import type { DayLine } from "./day-line.ts";

/** All contacts of a day with one client. */
export interface DayVisit {
  readonly client: string;
  readonly clientKey: string;
  /** One of them was promised. */
  readonly isPromised: boolean;
  readonly lines: readonly DayLine[];
}

/**
 * Contacts of one client together: nobody is called three times a day. Promises come first, in their order of time, then the
 * clients that weigh most; a contact with nobody stands alone.
 *
 * @see CALC-21
 */
export function dayVisits(lines: readonly DayLine[]): DayVisit[] {
  const byClient = new Map<string, DayLine[]>();
  for (const line of lines) {
    const key = line.clientKey || `row ${line.activity}`;
    byClient.set(key, [...(byClient.get(key) ?? []), line]);
  }
  const visits = Array.from(byClient.values(), (own) => ({
    client: own[0].client,
    clientKey: own[0].clientKey,
    isPromised: own.some(({ isPromised }) => isPromised),
    lines: own,
  }));
  const rest = visits.filter(({ isPromised }) => !isPromised).toSorted((a, b) => b.lines[0].weight - a.lines[0].weight);
  return [...visits.filter(({ isPromised }) => isPromised), ...rest];
}
