import { codeNumber } from "../input/lists.ts";

/** Who is called in the second pass, in its usual order. */
export const CallClass = { Hot: 1, Existing: 2, Early: 3, New: 4 } as const;

const client = codeNumber("clientStatus", "client");
const hot = codeNumber("stagePhase", "hot");
const early = codeNumber("stagePhase", "early");
const bought = codeNumber("stagePhase", "client");

/**
 * Class of a contact that was not promised: hot prospect, existing client, early prospect, or a company new to us.
 *
 * Who is a client is class 2 at any stage; a former client counts as a prospect.
 *
 * @param status number of the list clientStatus; -1 (unknown) counts as a prospect
 * @param phase number of the list stagePhase of the deal's stage; -1 without an open deal
 * @param knowsUs there was a contact, or a deal is open
 * @see CALC-21
 * @example callClass(codeNumber("clientStatus", "prospect"), codeNumber("stagePhase", "hot"), true) // 1
 */
export function callClass(status: number, phase: number, knowsUs: boolean): number {
  if (status === client || phase === bought) return CallClass.Existing;
  if (phase === hot) return CallClass.Hot;
  return phase === early || knowsUs ? CallClass.Early : CallClass.New;
}
