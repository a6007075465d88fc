import { ceilTolerant } from "../ground/round.ts";
import type { Money } from "../ground/units.ts";
import { roundTeam, type Team } from "./round-team.ts";

/** Default number of people one supervisor controls. */
export const usualSpan = 7;

/** A selling role: people it takes (not rounded), people there are, yearly cost of one (NaN: not known). */
export interface RoleNeed {
  readonly role: string;
  readonly fte: number;
  readonly have: number;
  readonly costPerPerson: Money;
}

export interface RoleRow extends RoleNeed {
  readonly needed: number;
  /** Part of a person the rounding leaves free. */
  readonly slack: number;
  /** Above 0: to hire; below: surplus. */
  readonly difference: number;
  readonly cost: Money;
}

export interface Posts {
  readonly sellers: number;
  readonly supervisors: number;
  readonly heads: number;
}

export interface Structure {
  readonly roles: readonly RoleRow[];
  /** Each role by people of its own. */
  readonly separate: Posts;
  /** One team whose people stand in for each other. */
  readonly combined: Posts & Team;
}

/**
 * Posts of a sales department from the people its work takes: sellers by role, supervisors, one head.
 *
 * Roles are rounded up one by one when each has its own people, and once when one team does everything.
 *
 * @param span sellers one supervisor controls, above 0
 * @returns roles in the given order, and both variants; NaN where a role's FTE is not known
 * @throws RangeError if the span is not above 0
 * @see CALC-40, AM-03
 * @example VIP 1.10, coverage 2.16, base 2.67 → 2 + 3 + 3 sellers, 2 supervisors, 1 head; combined 5.93 → 6
 */
export function departmentStructure(needs: readonly RoleNeed[], span: number = usualSpan): Structure {
  if (!(span > 0)) throw new RangeError(`span: expected a number above 0, got ${span}`);
  const roles = needs.map(rowOf);
  const sellers = roles.reduce((sum, role) => sum + role.needed, 0);
  const team = roundTeam(needs.map((need) => need.fte));
  return {
    roles,
    separate: postsOf(sellers, span),
    combined: { ...team, ...postsOf(team.headcount, span) },
  };
}

function rowOf(need: RoleNeed): RoleRow {
  const { headcount: needed, slack } = roundTeam([need.fte]);
  const cost = needed === 0 ? 0 : needed * need.costPerPerson;
  return { ...need, needed, slack, difference: needed - need.have, cost };
}

function postsOf(sellers: number, span: number): Posts {
  return { sellers, supervisors: ceilTolerant(sellers / span), heads: sellers === 0 ? 0 : sellers > 0 ? 1 : NaN };
}
