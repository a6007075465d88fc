import type { GoalPlan } from "../goals/plan-goals.ts";
import { codeNumber } from "../input/lists.ts";
import type { PeoplePlan } from "../people/plan-people.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Hours } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";
import { AbcClass } from "../ground/abc-class.ts";
import { contactQuality, type ContactQuality } from "../clients/contact-quality.ts";
import type { ClientPlan } from "../clients/plan-clients.ts";
import { skimCream } from "../clients/skim-cream.ts";
import { skimVerdicts } from "../clients/skim-verdicts.ts";

/** Where the hours to give come from: a number of the settings, the sellers' hours, or those spent. */
export type CapacitySource = "given" | "available" | "spent";

/** Time of the clients given anew, the best first. Columns stand in that order. */
export interface Reallocation {
  /** Rows of Clients. */
  readonly rows: Int32Array;
  /** AbcClass A, B or C whose norm the client gets. */
  readonly groups: Uint8Array;
  /** Hours for the period so far. */
  readonly norm: Float64Array;
  readonly spent: Float64Array;
  readonly proposed: Float64Array;
  /** SkimVerdict. */
  readonly verdicts: Uint8Array;
  readonly capacity: Hours;
  readonly source: CapacitySource;
  /** Hours the sellers have for clients in the period so far; NaN where there are no sellers. */
  readonly available: Hours;
  readonly free: Hours;
  /** Spent on prospects and former clients: not given anew. */
  readonly spentOnOthers: Hours;
  /** A, B, C and all together, so far and in the same part of the period before. */
  readonly quality: readonly ContactQuality[];
  readonly qualityBefore: readonly ContactQuality[];
}

const client = codeNumber("clientStatus", "client");

/**
 * Skims the cream: gives the hours there are to the clients of most worth, and says what changes for each.
 *
 * Without sellers on record the hours spent are shared out: nobody knows how many there could be.
 *
 * @see CALC-11
 */
export function planReallocation(
  frame: PlanFrame,
  clients: ClientPlan,
  goals: GoalPlan,
  people: PeoplePlan,
): Reallocation {
  const { settings, tables } = frame.input;
  const { service, serviceGroups, potential, money, classes } = clients;
  const { status } = tables.Clients;
  const served = Int32Array.from(status.keys()).filter((row) => status[row] === client);
  const pick = (column: ArrayLike<number>): Float64Array => mapColumn(Float64Array, served, (row) => column[row]);
  const spent = pick(service.spent.hours);
  const sellers = goals.sellers.reduce((sum, row) => sum + people.loads.capacity[row], 0) * service.yearPart;
  const available = goals.sellers.length > 0 ? sellers : Number.NaN;
  const spentHours = spent.reduce((sum, hours) => sum + hours, 0);
  const given = capacityOf(settings.skimHours, settings.skimCapacity, available, spentHours);
  const norm = pick(service.normHours);
  const skimmed = skimCream(
    {
      groups: mapColumn(Uint8Array, served, (row) => serviceGroups[row]),
      potential: pick(potential.effective),
      revenue: pick(money.amounts),
      norm,
      unprofitable: mapColumn(Uint8Array, served, (row) => (classes[row] === AbcClass.Loss ? 1 : 0)),
    },
    given.capacity,
  );
  const inOrder = (column: Float64Array): Float64Array =>
    mapColumn(Float64Array, skimmed.order, (place) => column[place]);
  const hours = { norm: inOrder(norm), spent: inOrder(spent), proposed: inOrder(skimmed.proposed) };
  const rows = skimmed.order.map((place) => served[place]);
  const groupOf = mapColumn(Int8Array, status, (code, row) => (code === client ? serviceGroups[row] : -1));
  return {
    rows,
    groups: mapColumn(Uint8Array, rows, (row) => serviceGroups[row]),
    ...hours,
    verdicts: skimVerdicts(hours, settings.keepBand),
    ...given,
    available,
    free: skimmed.free,
    spentOnOthers: service.spent.hours.reduce((sum, taken) => sum + taken, 0) - spentHours,
    quality: contactQuality(tables, groupOf, 3, frame.samePart.now),
    qualityBefore: contactQuality(tables, groupOf, 3, frame.samePart.before),
  };
}

function capacityOf(
  given: number | null,
  wanted: "available" | "spent",
  available: Hours,
  spent: Hours,
): { readonly capacity: Hours; readonly source: CapacitySource } {
  if (given !== null) return { capacity: given, source: "given" };
  return wanted === "available" && available >= 0
    ? { capacity: available, source: "available" }
    : { capacity: spent, source: "spent" };
}
