/** Where a client is; -1 is unknown. Equal numbers are one place. */
export interface ClientPlaces {
  readonly centre: ArrayLike<number>;
  readonly street: ArrayLike<number>;
}

/** A stop of the route: a business centre, a street, or clients whose address is not known. */
export interface MeetingPlace {
  readonly kind: "businessCentre" | "street" | "unknown";
  /** Number of the centre or the street; -1 where unknown. */
  readonly place: number;
  /** Rows of clients in the order they came. */
  readonly clients: readonly number[];
}

const kinds = ["businessCentre", "street", "unknown"] as const;

/**
 * Clients to meet by place, so that one trip serves as many as there are: business centres, then streets, then those
 * without an address; the place with most clients first, equal ones as they came.
 *
 * @param rows clients in the order of their heat
 * @see CALC-27
 * @example groupMeetings([0, 1, 2], { centre: [-1, 4, 4], street: [7, -1, -1] })[0].clients // [1, 2]
 */
export function groupMeetings(rows: ArrayLike<number>, { centre, street }: ClientPlaces): MeetingPlace[] {
  const places = new Map<string, MeetingPlace & { clients: number[] }>();
  for (const row of Array.from(rows)) {
    const kind = centre[row] >= 0 ? "businessCentre" : street[row] >= 0 ? "street" : "unknown";
    const place = kind === "businessCentre" ? centre[row] : street[row];
    const known = places.get(`${kind} ${place}`);
    if (known) known.clients.push(row);
    else places.set(`${kind} ${place}`, { kind, place, clients: [row] });
  }
  return [...places.values()].sort(
    (one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || other.clients.length - one.clients.length,
  );
}
