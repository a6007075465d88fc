import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { insertWords as words } from "../../words/insert-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { Section } from "../section.tsx";

/** Keeps the plan as it stands, with the name of whoever answers for it (AM-43). */
export function FreezePlan(): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const [author, setAuthor] = useState("");
  const freezeBy = author.trim();
  return (
    <Section id="freeze" title={t(words.freeze)} help={t(words.freezeHelp)}>
      <form
        className={styles.tight}
        onSubmit={(event) => {
          event.preventDefault();
          void actions.insert({ freezeBy });
        }}
      >
        <Field label={t(words.author)} size="small">
          <Input value={author} onChange={(_, { value }) => setAuthor(value)} />
        </Field>
        <div>
          <Button type="submit" disabled={freezeBy === "" || state.work !== undefined}>
            {t(words.freezeNow)}
          </Button>
        </div>
      </form>
    </Section>
  );
}
