import { clientLists } from "../input/lists/client-lists.ts";
import { numberOfCode } from "../input/lists/closed-list.ts";
import { funnelLists } from "../input/lists/funnel-lists.ts";

/** Who is called in the second pass, in its usual order. */
export const CallClass = { Hot: 1, Existing: 2, Early: 3, New: 4 } as const;

const client = numberOfCode(clientLists.clientStatus, "client");
const hot = numberOfCode(funnelLists.stagePhase, "hot");
const early = numberOfCode(funnelLists.stagePhase, "early");
const bought = numberOfCode(funnelLists.stagePhase, "client");

/**
 * Class of a contact that was not promised: hot prospect, existing client, early prospect, or a company new to us.
 *
 * Who is a client is class 2 at any stage; a former client counts as a prospect.
 *
 * @param status number of the list clientStatus; -1 (unknown) counts as a prospect
 * @param phase number of the list stagePhase of the deal's stage; -1 without an open deal
 * @param knowsUs there was a contact, or a deal is open
 * @see CALC-21
 * @example callClass(numberOfCode(clientLists.clientStatus, "prospect"), numberOfCode(funnelLists.stagePhase, "hot"), true) // 1
 */
export function callClass(status: number, phase: number, knowsUs: boolean): number {
  if (status === client || phase === bought) return CallClass.Existing;
  if (phase === hot) return CallClass.Hot;
  return phase === early || knowsUs ? CallClass.Early : CallClass.New;
}
