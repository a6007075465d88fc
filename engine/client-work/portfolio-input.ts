import type { Hours } from "../ground/units.ts";

/** Clients with their hours, and people with theirs. */
export interface PortfolioInput {
  /** Hours a year of each client. */
  readonly hours: ArrayLike<Hours>;
  /** Who leads it: a place in `capacity`; -1 is nobody, or somebody who left. */
  readonly owner: ArrayLike<number>;
  /** 1 for clients that stay unless nothing else helps (class A). */
  readonly stays: ArrayLike<number>;
  /** Hours a year of each person; 0 takes no clients. */
  readonly capacity: ArrayLike<Hours>;
  /** Hours of each person that cannot be given away; 0 without it. */
  readonly fixed?: ArrayLike<Hours>;
  /** Is a person of the same channel and region as the client? Preferred among equal moves. */
  readonly fits?: (client: number, person: number) => boolean;
  /** Load from which a person has too much (setting overload). */
  readonly overload: number;
}
