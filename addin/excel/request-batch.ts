import { stopIfCancelled } from "./excel-problem.ts";

/** Excel on the web takes 5 MB at once; what we count is an estimate, so we stay well below. */
const mostBytes = 1_200_000;
/** One call with its object path, as JSON. */
const bytesOfCall = 260;
const mostCalls = 3000;

/** Gathers calls into requests of a safe size, so that nothing is sent row by row. */
export interface RequestBatch {
  readonly context: Excel.RequestContext;
  /** Room for some calls that carry `bytes` of data between them; sends what was gathered when it gets too much. */
  room(calls: number, bytes?: number): Promise<void>;
  /** Sends what was gathered. */
  send(): Promise<void>;
}

export function requestBatch(context: Excel.RequestContext, signal?: AbortSignal): RequestBatch {
  let calls = 0;
  let bytes = 0;
  const send = async () => {
    stopIfCancelled(signal);
    if (calls === 0) return;
    calls = 0;
    bytes = 0;
    await context.sync();
  };
  return {
    context,
    send,
    async room(moreCalls, moreBytes = 0) {
      const wanted = bytes + moreBytes + moreCalls * bytesOfCall;
      if (calls > 0 && (wanted > mostBytes || calls + moreCalls > mostCalls)) await send();
      calls += moreCalls;
      bytes += moreBytes + moreCalls * bytesOfCall;
    },
  };
}

const encoder = new TextEncoder();

/** Bytes a value takes in a request. */
export function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
