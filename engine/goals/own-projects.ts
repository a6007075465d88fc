import type { FunnelPlan } from "../funnel/plan-funnel.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Money, Share } from "../ground/units.ts";
import { sellerLeads, type LeadBasis } from "./seller-leads.ts";

/** What a project of a category brings a person, and its chance to be won from the first stage on. */
export interface ProjectBasis {
  readonly weight: Money;
  readonly chance: Share;
  readonly from: LeadBasis;
}

/**
 * A, B, C of each person: mean deal and share of won of the own deals of the category where enough are closed, else of the
 * role's, else the company's figures (`company`). The chance is the company's × the own share of won ÷ the company's.
 *
 * @param company mean weight and chance of A, B, C (CALC-06)
 * @returns per row of Managers
 * @see CALC-07, AM-84
 */
export function ownProjects(
  frame: PlanFrame,
  { category }: Pick<FunnelPlan, "category">,
  company: readonly Omit<ProjectBasis, "from">[],
): readonly (readonly ProjectBasis[])[] {
  const byCategory = company.map((_, place) => sellerLeads(frame, (deal) => category[deal] === place));
  return Array.from({ length: frame.input.tables.Managers.rowCount }, (_, row) =>
    company.map(({ weight, chance }, place): ProjectBasis => {
      const who = byCategory[place][row];
      if (who.from === "company") return { weight, chance, from: "company" };
      const all = byCategory[place].at(-1)!;
      return { weight: who.weight, chance: Math.min(1, (chance * who.rate) / all.rate), from: who.from };
    }),
  );
}
