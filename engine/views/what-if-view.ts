import type { PlanVerdict } from "../deals/judge-plan.ts";
import type { VerdictCode } from "../deals/plan-verdict.ts";
import type { Language } from "../ground/text.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { whatIf, type WhatIf } from "../plan/what-if.ts";
import { verdictMarks, verdictSentence } from "../sheets/deals/verdict-lines.ts";
import { verdictHeadline } from "../sheets/overview/verdict-headline.ts";
import { scenariosSheet } from "../sheets/proof/r33-scenarios.ts";
import type { Mark, TableBlock } from "../sheets/result-sheet.ts";
import { sheetContext, type SheetContext } from "../sheets/sheet-context.ts";
import { writeShortMoney } from "../sheets/write-short-money.ts";
import { writeShare } from "../sheets/write-share.ts";
import { whatIfWords as words, type LeverKey } from "../words/views/what-if-words.ts";
import { textsOf } from "./column-cells.ts";

export type { LeverKey } from "../words/views/what-if-words.ts";

/** How far levers are moved: factors, of leads and people how many more. Absent: as it is. */
export type Levers = Partial<Readonly<Record<LeverKey, number>>>;

/** One figure of the plan, with what it is today beside it. */
export interface WhatIfFigure {
  readonly key: keyof typeof words.figures;
  readonly label: string;
  readonly now: string;
  readonly then: string;
}

/** What the plan comes to under levers. */
export interface WhatIfView {
  readonly code: VerdictCode;
  readonly mark?: Mark;
  readonly headline: string;
  readonly sentence: string;
  readonly figures: readonly WhatIfFigure[];
  /** Each lever alone until the target is expected, in words. */
  readonly needed: readonly { readonly lever: string; readonly said: string }[];
  /** The smallest of them, in a sentence; or that nothing must change. */
  readonly finding: string;
  /** A slider of leads need not go further. */
  readonly leadsMost: number;
}

/** @see CALC-50, AM-86 */
export function whatIfView(plan: SalesPlan, language: Language, levers: Levers): WhatIfView {
  const context = sheetContext(plan, language);
  const changes = Object.entries(levers).map(([key, value]) => ({ key, value: String(value) }));
  const now: Pick<WhatIf, "verdict" | "need"> = { verdict: plan.dealPlan.verdicts.department, need: plan.people.need };
  const then = changes.length === 0 ? now : whatIf(plan, changes);
  const { verdict } = then;
  const said = { now: figuresOf(context, now), then: figuresOf(context, then) };
  const sheet = scenariosSheet(context);
  const finding = sheet.blocks.find(({ key }) => key === "finding");
  return {
    code: verdict.code,
    mark: verdictMarks[verdict.code],
    headline: verdictHeadline(context, verdict),
    sentence: verdictSentence(context, verdict),
    figures: (Object.keys(words.figures) as WhatIfFigure["key"][]).map((key) => ({
      key,
      label: context.say(words.figures[key]),
      now: said.now[key],
      then: said.then[key],
    })),
    needed: neededOf(
      context,
      sheet.blocks.find((block): block is TableBlock => block.key === "changes"),
    ),
    finding: finding?.type === "note" ? (finding.lines[0] ?? "") : "",
    leadsMost: leadsMost(plan.dealPlan.verdicts.department),
  };
}

/** Half as many again as the gap takes; a hundred where nothing is missing. */
function leadsMost({ leads }: PlanVerdict): number {
  return Number.isFinite(leads) && leads > 0 ? Math.ceil((leads * 1.5) / 10) * 10 : 100;
}

function neededOf(context: SheetContext, table: TableBlock | undefined): WhatIfView["needed"] {
  const { say, plan } = context;
  const { headcount, have } = plan.people.need;
  const short = Math.ceil(headcount - have - 1e-9);
  const people = {
    lever: say(words.keys.people),
    said: short > 0 ? say(words.peopleNeeded, { count: short }) : say(words.peopleEnough),
  };
  const text = table && textsOf(context, table.columns);
  const rows = Array.from({ length: table?.rowCount ?? 0 }, (_, row) => row);
  const levers = rows.map((row) => ({ lever: text!("lever", row).replace(/\s*[×+]$/u, ""), said: text!("said", row) }));
  return Number.isFinite(short) ? [...levers, people] : levers;
}

function figuresOf(
  context: SheetContext,
  { verdict, need }: Pick<WhatIf, "verdict" | "need">,
): Readonly<Record<WhatIfFigure["key"], string>> {
  const { language, say } = context;
  const number = (value: number): string =>
    Number.isFinite(value)
      ? value.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 1 })
      : "–";
  return {
    expected: writeShortMoney(context, verdict.expected),
    chance: verdict.target > 0 ? writeShare(verdict.chance, language) : "–",
    gap: verdict.target > 0 ? writeShortMoney(context, verdict.gap) : "–",
    leads: number(verdict.leads),
    people: say(words.people, { needed: number(need.headcount), have: number(need.have) }),
  };
}
