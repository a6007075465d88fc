import type { RaceResult } from "./race.ts";

/** A promise of performance.md: how a variant should compare with ours. */
export interface Goal {
  /** Name of the variant ours is compared with. */
  readonly peer: string;
  /** "G1" */
  readonly id: string;
  /** The peer takes at least so many times our time; for `slowerThan`, we take at most so many times the peer's. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Reached by the prototypes. */
  readonly proto: string;
}

/** Another figure than a ratio: memory, an error, an exponent of growth. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly goal?: string;
  readonly proto?: string;
  readonly met?: boolean;
}

export interface SizeResult extends RaceResult {
  readonly size: number;
  /** Why it could not be measured. */
  readonly failure?: string;
  readonly figures?: readonly Figure[];
}

export interface Task {
  readonly title: string;
  readonly goals: readonly Goal[];
  /** Of the task's time from 100 thousand to 1 million rows, where performance.md promises one (G15). */
  readonly growthAtMost?: number;
  readonly sizes: readonly number[];
  /** By what a goal is judged; time by the clock when not said. */
  readonly judgedBy?: "cpu";
  run(size: number, rounds: number): Promise<Omit<SizeResult, "size">>;
}

export const usualSizes = [10_000, 100_000, 1_000_000] as const;
