import { funnelCategories } from "../../funnel/funnel-lens.ts";
import { formatPercent } from "../../ground/format-percent.ts";
import { commonWords } from "../../words/common-words.ts";
import type { SheetContext } from "../sheet-context.ts";

/** Numbers of the working categories of the funnel, none last. */
export const categoryNumbers: readonly number[] = Array.from({ length: funnelCategories }, (_, code) => code);

const categoryNames = ["A", "B", "C"] as const;

/** Names and figures as the sheets of the funnel write them. */
export interface FunnelNames {
  /** The stage after the last is "stage unknown". */
  stage(row: number): string | null;
  manager(row: number): string;
  category(code: number): string;
  deal(row: number): string;
  client(row: number): string | null;
  share(value: number): string;
}

export function funnelNames({ plan, say, language }: SheetContext): FunnelNames {
  const { Stages, Managers, Deals, Clients } = plan.input.tables;
  const names = language === "ru" ? [Stages.nameRu, Stages.nameEn] : [Stages.nameEn, Stages.nameRu];
  const unassigned = say(commonWords.unassigned);
  const none = say(commonWords.noCategory);
  const stageNames = Array.from(
    { length: Stages.rowCount },
    (_, row) => [...names, Stages.code].map(({ words, codes }) => words[codes[row]]).find(Boolean) ?? null,
  );
  return {
    stage: (row) => stageNames[row] ?? (row === Stages.rowCount ? say(commonWords.unknownStage) : null),
    manager: (row) => Managers.name.words[Managers.name.codes[row]] ?? unassigned,
    category: (code) => categoryNames[code] ?? none,
    deal: (row) =>
      Deals.dealId.words[Deals.dealId.codes[row]] ??
      Deals.title.words[Deals.title.codes[row]] ??
      `${say(commonWords.deal)} ${row + 1}`,
    client: (row) => Clients.name.words[Clients.name.codes[Deals.clientId[row]]] ?? null,
    share: (value) => (Number.isFinite(value) ? formatPercent(value, language, 0, 1) : "—"),
  };
}

/** Width of a column of stages: the longest name fits, within reason. */
export function stageWidth(context: SheetContext): number {
  const { stage } = funnelNames(context);
  return Array.from(context.plan.funnel.order).reduce(
    (width, row) => Math.min(38, Math.max(width, (stage(row)?.length ?? 0) + 2)),
    16,
  );
}
