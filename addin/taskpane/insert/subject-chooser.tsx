import { Caption1, Field, Input, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { useState } from "react";
import { hasWords, type DocumentAbout, type SubjectChoice } from "../../../engine/index.ts";
import { insertWords as words } from "../../words/insert-words.ts";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";

/** More than these in one list are searched, not scrolled. */
const shownAtMost = 50;

interface SubjectChooserProps {
  readonly subject: keyof DocumentAbout;
  readonly choices: readonly SubjectChoice[];
  readonly chosen: string;
  /** Nobody chosen means everybody. */
  readonly optional: boolean;
  readonly onChoose: (key: string) => void;
}

/** Whom or what a document is about: a list, and a few letters to make a long one short. */
export function SubjectChooser(props: SubjectChooserProps): React.JSX.Element {
  const { subject, choices, chosen, optional, onChoose } = props;
  const t = useWords();
  const styles = usePaneStyles();
  const [search, setSearch] = useState("");
  if (choices.length === 0 && !optional)
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{t(words.noSubjects[subject])}</MessageBarBody>
      </MessageBar>
    );
  const found = choices.filter(({ key, name }) => hasWords(search, [key, name]));
  const shown = found.slice(0, shownAtMost);
  const current = choices.find(({ key }) => key === chosen);
  const listed = current && !shown.includes(current) ? [current, ...shown] : shown;
  return (
    <div className={styles.tight}>
      {choices.length > shownAtMost && (
        <Field label={t(words.narrow)} size="small">
          <Input value={search} onChange={(_, { value }) => setSearch(value)} />
        </Field>
      )}
      <Field label={t(words.subjects[subject])} size="small">
        <Select value={chosen} onChange={(_, { value }) => onChoose(value)}>
          <option value="">
            {t(optional ? words.allOf[subject === "skeleton" ? subject : "manager"] : words.chooseFirst)}
          </option>
          {listed.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {choices.length > shownAtMost && (
        <Caption1 role="status" className={styles.muted}>
          {t(words.shown, { shown: shown.length, total: choices.length })}
        </Caption1>
      )}
    </div>
  );
}
