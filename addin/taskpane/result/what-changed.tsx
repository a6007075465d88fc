import { Caption1 } from "@fluentui/react-components";
import { resultWords as words } from "../../words/result-words.ts";
import type { FigureGroup, PlanFigures } from "../../worker/jobs.ts";
import { FigureRow } from "../figure-row.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { Section } from "../section.tsx";
import { ChangeList } from "./change-list.tsx";

/**
 * What changed, from one source only: the build before this one where the pane saw it, else what the workbook keeps of the
 * last day's build; and only where there is neither, that this is the first.
 */
export function WhatChanged({ figures }: { readonly figures: PlanFigures }): React.JSX.Element | null {
  const { state } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const kept = figures.groups.find(({ key }) => key === lastBuild);
  if (state.builtNow && state.before) return <ChangeList figures={figures} before={state.before} />;
  if (kept) return <KeptChanges group={kept} figures={figures} />;
  return state.builtNow ? <Caption1 className={styles.muted}>{t(words.first)}</Caption1> : null;
}

/** The group of R-00 that the workbook's own history fills. */
export const lastBuild = "lastBuild";

function KeptChanges({
  group,
  figures,
}: {
  readonly group: FigureGroup;
  readonly figures: PlanFigures;
}): React.JSX.Element {
  return (
    <Section title={group.title}>
      {group.fields.map((field) => (
        <FigureRow key={field.key} field={field} figures={figures} />
      ))}
    </Section>
  );
}
