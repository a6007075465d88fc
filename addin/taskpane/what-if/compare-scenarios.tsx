import { Caption1, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { whatIfPaneWords as words } from "../../words/what-if-words.ts";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { Section } from "../section.tsx";
import { useView } from "../use-view.ts";
import { FigureTable } from "../figure-table.tsx";

/** Two of the saved scenarios, or one beside the plan as it is. */
export function CompareScenarios(): React.JSX.Element | null {
  const t = useWords();
  const styles = usePaneStyles();
  const scenarios = useView("scenarios", {});
  const [chosen, setChosen] = useState<readonly [string, string]>(["", ""]);
  if (!scenarios) return null;
  const [today, ...saved] = scenarios;
  if (saved.length === 0) {
    return (
      <Section title={t(words.compare)}>
        <Caption1 className={styles.muted}>{t(words.none)}</Caption1>
      </Section>
    );
  }
  const of = (name: string, otherwise: (typeof scenarios)[number]) =>
    scenarios.find((one) => one.name === name) ?? otherwise;
  const one = of(chosen[0], today);
  const other = of(chosen[1], saved[0]);
  const list = (label: string, value: string, choose: (name: string) => void): React.JSX.Element => (
    <Field label={label} size="small" className={styles.grow}>
      <Select size="small" value={value} onChange={(_, { value: name }) => choose(name)}>
        {scenarios.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
  return (
    <Section title={t(words.compare)}>
      <div className={styles.row}>
        {list(t(words.one), one.name, (name) => setChosen([name, other.name]))}
        {list(t(words.other), other.name, (name) => setChosen([one.name, name]))}
      </div>
      <FigureTable
        columns={[t(words.figure), one.name, other.name]}
        rows={one.figures.map(({ label, said }, at) => [label, said, other.figures[at].said])}
      />
    </Section>
  );
}
