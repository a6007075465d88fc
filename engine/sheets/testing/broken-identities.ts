import type { Language } from "../../ground/text.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import { describeDocument } from "../documents/describe-document.ts";
import { describeSheets } from "../describe-sheets.ts";
import { resultsAsJson } from "../results-json.ts";
import { figureOf, wordOf } from "./figure-of.ts";
import { furtherIdentities, identities } from "./identities.ts";

/** Documents of the department: what they say is said on result sheets too. */
const documentIds = ["T-08", "T-09", "T-10", "T-15", "T-45"];

export interface Held {
  /** How many identities had both figures on their sheets. */
  readonly compared: number;
  /** Those that do not hold, as lines to read. */
  readonly broken: readonly string[];
}

/** Holds every identity on the sheets of a plan (AM-90); a figure whose sheet or table is not there is passed over. */
export function brokenIdentities(plan: SalesPlan, language: Language): Held {
  const documents = documentIds.flatMap((id) => describeDocument(plan, language, { id }).sheet ?? []);
  const sheets = resultsAsJson([...describeSheets(plan, language), ...documents]);
  let compared = 0;
  const broken = [...identities, ...furtherIdentities].flatMap(({ left, right, reason, needs, isWord }) => {
    if (needs === "sellers" && plan.goals.sellers.length === 0) return [];
    if (needs === "channels" && plan.funnel.rates.byChannel.length === 0) return [];
    if (needs === "hiring" && !plan.actions.some(({ kind }) => kind === "sellersToHire")) return [];
    if (needs === "target" && !(plan.dealPlan.rollUp.department.target > 0)) return [];
    const read = isWord ? wordOf : figureOf;
    const [one, other] = [read(sheets, left), read(sheets, right)];
    if (one === undefined || other === undefined) return [];
    compared++;
    // Sums of shares and hours in another order; money is exact to its smallest unit.
    const isSame =
      typeof one === "number" && typeof other === "number"
        ? Math.abs(one - other) <= 1e-7 * Math.max(1, Math.abs(one))
        : one === other;
    return isSame ? [] : [`${left} ${one} ≠ ${right} ${other}: ${reason}`];
  });
  return { compared, broken };
}
