import { normaliseKey } from "../input/normalise-key.ts";
import { codeNumber, type CodeOf } from "../input/lists.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { Heat } from "./client-heat.ts";
import { followUpWindow, type FollowUpWindow } from "./follow-up-window.ts";
import type { HeatPlan } from "./plan-heat.ts";

/** A business centre or a street of a manager's territory. */
export interface TerritoryVisit {
  /** Row of Territory. */
  readonly row: number;
  /** The visit is behind us. */
  readonly isVisited: boolean;
  /** Companies of the client list that sit there; those hot or warm, and those found to be large among them. */
  readonly known: number;
  readonly interested: number;
  readonly large: number;
  /** When to call after the visit; undefined where it has no day. */
  readonly followUp?: FollowUpWindow;
}

/**
 * The places of one kind in a manager's territory with what the client list knows of them and when to call after the
 * visit: those with most companies first, as one walks them.
 *
 * @param manager row of Managers
 * @see CALC-26, CALC-27; D-174 to D-177, D-181 to D-184
 */
export function territoryVisits(
  { input, asOf, calendar }: Pick<PlanFrame, "input" | "asOf" | "calendar">,
  { heat, largeFound }: Pick<HeatPlan, "heat" | "largeFound">,
  manager: number,
  kind: CodeOf<"territoryKind">,
): TerritoryVisit[] {
  const { Territory, Clients } = input.tables;
  const { followFrom, followTo, followUnit } = input.settings;
  const rule = { from: followFrom, to: Math.max(followFrom, followTo), unit: followUnit };
  const { codes, words } = kind === "street" ? Clients.street : Clients.businessCentre;
  const places = words.map(normaliseKey);
  const code = codeNumber("territoryKind", kind);
  const rows = [...Territory.kind.keys()].filter(
    (row) => Territory.managerId[row] === manager && Territory.kind[row] === code,
  );
  const companies = (row: number): number => Territory.companies[row] || 0;
  return rows
    .sort((one, other) => companies(other) - companies(one) || one - other)
    .map((row) => {
      const place = normaliseKey(Territory.name.words[Territory.name.codes[row]] ?? "");
      const there = [...codes.keys()].filter((client) => codes[client] >= 0 && places[codes[client]] === place);
      const visit = Territory.visitDate[row];
      return {
        row,
        isVisited: visit <= asOf,
        known: there.length,
        interested: there.filter((client) => heat[client] === Heat.Hot || heat[client] === Heat.Warm).length,
        large: there.filter((client) => largeFound[client] === 1).length,
        followUp: Number.isFinite(visit) ? followUpWindow(visit, 0, rule, calendar) : undefined,
      };
    });
}
