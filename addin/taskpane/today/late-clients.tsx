import { todayWords as words } from "../../words/today-words.ts";
import { useWords } from "../pane-context.ts";
import { RowList } from "../rows/row-list.tsx";
import { Section } from "../section.tsx";
import { useView } from "../use-view.ts";

/** Ten of the person's clients that are late against their own rhythm, the most money first (CALC-47). */
export function LateClients({ manager }: { readonly manager?: string }): React.JSX.Element | null {
  const t = useWords();
  const late = useView("rows", { rows: { of: "late" }, filter: { manager } });
  if (!late || late.rows.length === 0) return null;
  return (
    <Section title={t(words.late, { n: late.rows.length })}>
      <RowList rows={late.rows} atOnce={10} />
    </Section>
  );
}
