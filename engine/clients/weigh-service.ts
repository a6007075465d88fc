import { tolerance, type Hours, type Share } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";
import { text, type Text } from "../ground/text.ts";
import { AbcClass } from "../ground/abc-class.ts";

export const ServiceStatus = { UnderServed: 0, InNorm: 1, OverServed: 2, NoServiceDue: 3 } as const;
/** Place = number of the status. */
export const serviceStatusNames: readonly Text[] = [
  text("under-served", "недообслужен"),
  text("in norm", "в норме"),
  text("over-served", "переобслужен"),
  text("no service due", "обслуживание не положено"),
];

export const ClientAction = {
  DevelopFirst: 0,
  Grow: 1,
  Hold: 2,
  Maintain: 3,
  MinimumEffort: 4,
  CheckPotential: 5,
  SetPotential: 6,
} as const;
/** Place = number of the action. */
export const clientActionNames: readonly Text[] = [
  text("develop first", "развивать в первую очередь"),
  text("grow", "наращивать"),
  text("hold", "удерживать"),
  text("maintain", "поддерживать"),
  text("minimum effort", "минимум усилий"),
  text("check the potential mark", "проверить потенциал"),
  text("set potential", "указать потенциал"),
];

/** Usual contact modes by potential A, B, C; a user may put others in their place. */
export const contactModes: readonly Text[] = [
  text("go to the client", "ехать к клиенту"),
  text("invite to our office", "пригласить к себе"),
  text(
    "part politely, point to the site news, take no more initiative",
    "вежливо попрощаться, направить на новости сайта, инициативу не проявлять",
  ),
];

/** One value per client. */
export interface ServiceInput {
  /** AbcClass by potential; None where unknown. */
  readonly potential: Uint8Array;
  /** AbcClass by money received; None for who does not pay. */
  readonly actual: Uint8Array;
  /** Hours of the service group's norm for the period. */
  readonly normHours: Float64Array;
  /** Hours spent in done contacts. */
  readonly spentHours: Float64Array;
  /** What it pays a year of what it could; NaN is not known. Without the column nothing is known. */
  readonly wallet?: Float64Array;
}

export interface ServiceLimits {
  readonly low: number;
  readonly high: number;
  /** Who pays less than this part of its potential and is under-served is grown, not held. */
  readonly hold?: Share;
}

export interface ServiceWeights {
  /** Spent ÷ norm; NaN where the norm is 0. */
  readonly ratio: Float64Array;
  /** ServiceStatus. */
  readonly status: Uint8Array;
  /** ClientAction. */
  readonly action: Uint8Array;
  /** Place in `contactModes`; -1 where the potential is unknown. */
  readonly contactMode: Int8Array;
}

/**
 * Weighs the hours spent on each client against its norm, and says what to do with it and how to meet it.
 *
 * @param limits served less than `low` of the norm is under-served, more than `high` over-served
 * @throws RangeError if columns differ in length or limits are out of order
 * @see CALC-03; source E
 * @example weighService(columns).status // potential A, actual C, norm 34 h, spent 10: under-served
 */
export function weighService(
  input: ServiceInput,
  limits: ServiceLimits = { low: 0.8, high: 1.2, hold: 0.5 },
): ServiceWeights {
  const { potential, actual, normHours, spentHours, wallet } = input;
  const count = potential.length;
  for (const [name, column] of Object.entries(input) as [string, ArrayLike<number> | undefined][]) {
    if (column === undefined) continue;
    if (column.length !== count) throw new RangeError(`${name}, expected ${count} rows, got ${column.length}`);
  }
  const { low, high, hold = 0.5 } = limits;
  if (!(low >= 0 && low <= high)) throw new RangeError(`limits, expected 0 <= low <= high, got ${low}, ${high}`);
  const status = mapColumn(Uint8Array, normHours, (norm, row) => statusOf(norm, spentHours[row], low, high));
  const couldPay = (row: number): boolean => status[row] === ServiceStatus.UnderServed && (wallet?.[row] ?? NaN) < hold;
  return {
    ratio: normHours.map((norm, row) => (norm > 0 ? spentHours[row] / norm : NaN)),
    status,
    action: potential.map((mark, row) => actionOf(mark, actual[row], couldPay(row))),
    contactMode: mapColumn(Int8Array, potential, (mark) => (mark <= AbcClass.C ? mark : -1)),
  };
}

function statusOf(norm: Hours, spent: Hours, low: number, high: number): number {
  if (!(norm > 0)) return spent > 0 ? ServiceStatus.OverServed : ServiceStatus.NoServiceDue;
  const ratio = spent / norm;
  if (ratio < low * (1 - tolerance)) return ServiceStatus.UnderServed;
  return ratio > high * (1 + tolerance) ? ServiceStatus.OverServed : ServiceStatus.InNorm;
}

function actionOf(potential: number, actual: number, couldPay: boolean): number {
  if (potential > AbcClass.C) return ClientAction.SetPotential;
  const gap = rankOf(potential) - rankOf(actual);
  if (gap >= 2) return ClientAction.DevelopFirst;
  // The class says that it pays much, not that it pays what it could.
  if (gap === 1 || (gap === 0 && couldPay && potential < AbcClass.C)) return ClientAction.Grow;
  if (gap < 0) return ClientAction.CheckPotential;
  return [ClientAction.Hold, ClientAction.Maintain, ClientAction.MinimumEffort][potential];
}

/** A 3, B 2, C 1, none 0; a loss-maker is a C that pays (CALC-01). */
function rankOf(group: number): number {
  if (group === AbcClass.None) return 0;
  return group === AbcClass.Loss ? 1 : 3 - group;
}
