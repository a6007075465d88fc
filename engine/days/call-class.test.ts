import { expect, test } from "vitest";
import { codeNumber, type CodeOf } from "../input/lists.ts";
import { callClass } from "./call-class.ts";

const classOf = (status: CodeOf<"clientStatus"> | "", phase: CodeOf<"stagePhase"> | "", knowsUs: boolean): number =>
  callClass(
    status === "" ? -1 : codeNumber("clientStatus", status),
    phase === "" ? -1 : codeNumber("stagePhase", phase),
    knowsUs,
  );

test.for([
  ["a prospect with a proposal is hot", "prospect", "hot", true, 1],
  ["a client is a client at any stage", "client", "hot", true, 2],
  ["a client without a deal too", "client", "", false, 2],
  ["a former client counts as a prospect", "former", "hot", true, 1],
  ["first contacts are early", "prospect", "early", true, 3],
  ["talked to, no deal: early", "prospect", "", true, 3],
  ["a deal at a first stage knows us", "prospect", "new", true, 3],
  ["no deal and no contact: new", "prospect", "", false, 4],
  ["who is not listed counts as a prospect", "", "", false, 4],
] as const)("[CALC-21] %s", ([, status, phase, knowsUs, expected]) => {
  expect(classOf(status, phase, knowsUs)).toBe(expected);
});
