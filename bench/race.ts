/** One way of doing a task. */
export interface Variant<T> {
  readonly name: string;
  run(): T | Promise<T>;
  /** What every variant must agree on; absent for a measure that answers another question (a pass over memory, say). */
  answer?(result: T): Answer | Promise<Answer>;
}

/** Numbers agree within 1e-9 of their size, texts when they are the same. */
export type Answer = ArrayLike<number> | string;

export interface Timing {
  readonly name: string;
  /** Milliseconds of one call: median, lowest and highest of the rounds. */
  readonly wall: number;
  readonly lowest: number;
  readonly highest: number;
  readonly cpu: number;
  /** Time ÷ time of the first variant in the same round, medians: wall and CPU. */
  readonly ratio: number;
  readonly cpuRatio: number;
}

export interface RaceResult {
  readonly timings: readonly Timing[];
  /** Variants whose answer differs from the first one's. */
  readonly disagree: readonly string[];
}

export interface Sample {
  readonly wall: number;
  readonly cpu: number;
}

const shortestSample = 20; // ms
const warmUp = 200; // ms
/** A call that takes longer has its compiled code by its end: no warm call before it is timed. */
const longCall = 500; // ms
/** Set by `npm run bench` (--expose-gc). */
const collectGarbage = (globalThis as { gc?: () => void }).gc ?? ((): void => undefined);

/**
 * Times variants of one task side by side: untimed warm calls, then rounds in rotating order. Before each sample garbage
 * is collected and the variant runs once untimed: the first call after a collection pays for fresh pages and for
 * compiled loops thrown away, up to five times its usual time. What is fast is repeated until a sample takes 20 ms.
 *
 * @param variants ours first: ratios are to it, inside the round, so that a busy machine weighs on both
 */
export async function race(variants: readonly Variant<unknown>[], rounds: number): Promise<RaceResult> {
  const answers: (Answer | undefined)[] = [];
  const paces: Pace[] = [];
  for (const variant of variants) {
    const result = await variant.run();
    answers.push(await variant.answer?.(result));
    paces.push(await paceOf(variant));
  }
  const samples: Sample[][] = variants.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < variants.length; turn++) {
      const place = (round + turn) % variants.length;
      samples[place].push(await sampleClean(variants[place], paces[place]));
    }
  }
  return {
    timings: variants.map(({ name }, place) => timingOf(name, samples[place], samples[0])),
    disagree: variants.flatMap(({ name }, place) => (agree(answers[place], answers[0]) ? [] : [name])),
  };
}

interface Pace {
  readonly repeats: number;
  readonly long: boolean;
}

/** Calls in a sample of 20 ms, told by the fastest of the calls in a fifth of a second: the first ones run cold. */
async function paceOf(variant: Variant<unknown>): Promise<Pace> {
  let fastest = Infinity;
  for (let spent = 0; spent < warmUp;) {
    const { wall } = await sample(variant, 1);
    fastest = Math.min(fastest, wall);
    spent += wall;
  }
  return { repeats: Math.max(1, Math.ceil(shortestSample / Math.max(fastest, 0.001))), long: fastest > longCall };
}

async function sampleClean(variant: Variant<unknown>, { repeats, long }: Pace): Promise<Sample> {
  collectGarbage();
  if (!long) await sample(variant, 1);
  return sample(variant, repeats);
}

async function sample({ run }: Variant<unknown>, repeats: number): Promise<Sample> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (let repeat = 0; repeat < repeats; repeat++) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { wall: wall / repeats, cpu: (user + system) / 1000 / repeats };
}

/** Medians of a variant's samples, and its ratios to ours inside each round. */
export function timingOf(name: string, samples: readonly Sample[], ours: readonly Sample[]): Timing {
  const walls = samples.map(({ wall }) => wall);
  return {
    name,
    wall: median(walls),
    lowest: Math.min(...walls),
    highest: Math.max(...walls),
    cpu: median(samples.map(({ cpu }) => cpu)),
    ratio: median(walls.map((wall, round) => wall / ours[round].wall)),
    cpuRatio: median(samples.map(({ cpu }, round) => cpu / ours[round].cpu)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Do two answers say the same? */
export function agree(answer: Answer | undefined, first: Answer | undefined): boolean {
  if (answer === undefined || first === undefined) return true;
  if (typeof answer === "string" || typeof first === "string") return answer === first;
  if (answer.length !== first.length) return false;
  for (let place = 0; place < first.length; place++) {
    if (!(Math.abs(answer[place] - first[place]) <= 1e-9 * Math.abs(first[place]))) return false;
  }
  return true;
}
