import { advisorQuestions } from "../../input/advisor-questions.ts";
import { planningConditions } from "../../system/planning-fit.ts";
import { adviceWords as words } from "../../words/system/advice-words.ts";
import type { Block, NoteBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** Longer lists of segments are read in the table. */
const mostSegments = 4;

/** What the three advisors say, then the conditions of it. */
export function adviceFindings(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { kept, planning, answers } = plan.system.advice;
  const lines = [
    ...serviceLines(context),
    styleLine(context),
    say(words.planning[planning.verdict], { met: planning.met, all: planningConditions }),
    ...repaymentLine(context),
  ];
  const unknown = answers
    .filter(({ value }) => value === undefined)
    .map(({ question }) => advisorQuestions[question].code);
  const warnings = [
    ...(kept ? [] : [say(words.notKept)]),
    ...warningsOf(context),
    ...(unknown.length > 0 ? [say(words.findOut, { codes: unknown.join(", ") })] : []),
  ];
  return [
    { type: "note", key: "finding", mark: "strong", lines },
    ...(warnings.length > 0 ? [{ type: "note", key: "limits", mark: "warning", lines: warnings } satisfies Block] : []),
  ];
}

function serviceLines({ say, plan }: SheetContext): string[] {
  return plan.system.advice.segments.slice(0, mostSegments).map(({ segment, model, assumed }) =>
    assumed
      ? say(words.serviceAssumed, { model: say(words.models[model]) })
      : say(words.service, {
          segment: segment === "" ? "" : say(words.ofSegment, { segment }),
          model: say(words.models[model]),
        }),
  );
}

function styleLine({ say, plan }: SheetContext): string {
  const { style, loosened } = plan.system.advice.maturity;
  return say(loosened ? words.styleLoosened : words.style, { style: say(words.styles[style]) });
}

function repaymentLine({ say, plan, money, language }: SheetContext): string[] {
  const { repayment } = plan.system.advice;
  if (!repayment || Number.isNaN(repayment.ratio)) return [];
  const write = (value: number, digits: number): string =>
    value.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: digits });
  const sum = (amount: number): string => write(money(amount) ?? 0, 0);
  return [
    say(words.repayment, { gain: sum(repayment.gain), cost: sum(repayment.cost), ratio: write(repayment.ratio, 2) }),
  ];
}

function warningsOf({ say, plan }: SheetContext): string[] {
  const { segments, maturity, planning } = plan.system.advice;
  const hard = [...new Set(segments.map(({ model }) => model).filter((model) => model !== "transactional"))];
  return [
    ...hard.map((model) => capital(say(words.hard, { model: say(words.models[model]) }))),
    ...(maturity.needsHead ? [say(words.needsHead)] : []),
    ...(maturity.smallTeam ? [say(words.smallTeam, { least: plan.input.settings.spontaneousMin })] : []),
    ...(planning.resistance ? [say(words.resistance)] : []),
  ];
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What the advice rests on, for whoever reads it the first time. */
export function adviceBackground({ say }: SheetContext): NoteBlock {
  return { type: "note", key: "background", mark: "muted", lines: [say(words.expertSales), say(words.fewerCalls)] };
}
