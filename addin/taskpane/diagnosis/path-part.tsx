import { Caption1 } from "@fluentui/react-components";
import type { DiagnosisView } from "../../../engine/index.ts";
import { diagnosisWords as words } from "../../words/diagnosis-words.ts";
import { Section } from "../section.tsx";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";

/** The questions asked on the way down, with what was found; the last is the answer. */
export function PathPart({ path }: Pick<DiagnosisView, "path">): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
  return (
    <Section title={t(words.path)}>
      <ol style={{ margin: 0, paddingLeft: "20px" }}>
        {path.map(({ question, layer, finding, outcome }, place) => {
          const said = t(words.step, { question, finding, outcome });
          const isLast = place === path.length - 1;
          return (
            <li key={place} className={styles.wrap}>
              <Caption1>
                {layer && `${t(words.ofLayer, { layer })}: `}
                {isLast ? <strong>{said}</strong> : said}
              </Caption1>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
