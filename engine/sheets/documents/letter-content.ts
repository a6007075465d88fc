import { contactPeople } from "../days/contact-people.ts";
import { deliveryDays } from "../../days/delivery-days.ts";
import { followUpWindow, type FollowUpWindow } from "../../days/follow-up-window.ts";
import { normaliseKey } from "../../input/normalise-key.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import { ComparisonSide } from "../../system/compare-criteria.ts";
import type { Day } from "../../ground/units.ts";
import { priceWords } from "../../words/documents/letter-words.ts";
import { wordAt } from "./document-fields.ts";

/** What a letter to one client says and when the call after it is due. */
export interface LetterContent {
  /** Row of Contacts; -1 is nobody known. */
  readonly person: number;
  /** The person's own needs, else the company's. */
  readonly needs: readonly string[];
  /** What of ours answers them. */
  readonly benefits: readonly string[];
  /** Tariffs are named only where they are an advantage over the client's supplier (row of Comparison; -1 is none). */
  readonly tariff: { readonly isOurs: boolean; readonly row: number };
  /** Day of the last talk at which an interest was noted; NaN is none. */
  readonly talkedOn: Day;
  /** Sent today, by number of the list letterChannel. */
  readonly ways: readonly FollowUpWindow[];
}

/** No more is remembered. */
const mostBenefits = 2;

/** @see D-153, D-169, CALC-26 */
export function letterContent(plan: SalesPlan, client: number): LetterContent {
  const { Contacts, Clients } = plan.input.tables;
  const { settings } = plan.input;
  const person = contactPeople(plan).of(-1, client);
  const talk = plan.days.heat.talk[client];
  const needs = [wordAt(Contacts.needsNoted, person), wordAt(Clients.needs, client)].flatMap((one) => one ?? []);
  const rule = {
    from: settings.followFrom,
    to: Math.max(settings.followFrom, settings.followTo),
    unit: settings.followUnit,
  };
  return {
    person,
    needs,
    benefits: benefitsOf(plan, client, needs),
    tariff: tariffOf(plan, client),
    talkedOn: talk < 0 ? Number.NaN : plan.input.tables.Activities.doneDate[talk],
    ways: deliveryDays(settings).map((days) => followUpWindow(plan.asOf, days, rule, plan.calendar)),
  };
}

/** What the card says we can do, what the channel's matrix has for the need; else what only we have beside the supplier. */
function benefitsOf({ input, system }: SalesPlan, client: number, needs: readonly string[]): string[] {
  const { Clients, Advantages, Comparison } = input.tables;
  const wanted = new Set(needs.map(normaliseKey));
  const matched = [...Advantages.channel.keys()]
    .filter((row) => Advantages.channel[row] === Clients.channel[client])
    .filter((row) => wanted.has(normaliseKey(wordAt(Advantages.need, row) ?? "")))
    .map((row) => wordAt(Advantages.advantage, row));
  const found = [wordAt(Clients.capabilities, client), ...matched].flatMap((one) => one ?? []);
  const { unique = [] } = system.competitors.competitors.at(Clients.supplierId[client])?.positioning ?? {};
  const only = Clients.supplierId[client] < 0 ? [] : unique.flatMap((row) => wordAt(Comparison.criterion, row) ?? []);
  return [...new Set(found.length > 0 ? found : only)].slice(0, mostBenefits);
}

function tariffOf({ input, system }: SalesPlan, client: number): LetterContent["tariff"] {
  const { Clients, Comparison } = input.tables;
  const supplier = Clients.supplierId[client];
  if (supplier < 0) return { isOurs: false, row: -1 };
  const { criteria, sides } = system.competitors.competitors[supplier];
  const at = criteria.findIndex((row) => priceWords.test(wordAt(Comparison.criterion, row) ?? ""));
  return at < 0 ? { isOurs: false, row: -1 } : { isOurs: sides[at] === ComparisonSide.Strength, row: criteria[at] };
}
