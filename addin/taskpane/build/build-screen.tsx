import { Body1, Button, Caption1, Checkbox, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { buildWords as words } from "../../words/build-words.ts";
import { Computing } from "../computing.tsx";
import { NeedsData } from "../needs-data.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";

/** Third step: which sheets, then one button. */
export function BuildScreen(): React.JSX.Element {
  const { state, actions } = usePane();
  const { input, titles, work } = state;
  const t = useWords();
  const styles = usePaneStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const isWanted =
    input?.canPlan === true && titles === undefined && work === undefined && !state.paused && !state.problem;
  useEffect(() => {
    if (isWanted) void actions.listSheets();
  }, [isWanted, actions]);
  if (!input?.canPlan) return <NeedsData />;

  const chosen = (titles ?? []).filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const toggle = (id: string, wanted: boolean): void => {
    const next = new Set(left);
    if (wanted) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  const errors = input.issues.filter(({ level }) => level === "error").length;
  return (
    <div className={styles.stack}>
      <ScreenTitle>{t(words.title)}</ScreenTitle>
      <Body1>{t(words.what)}</Body1>
      {errors > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t(words.hasErrors, { n: errors })}</MessageBarBody>
        </MessageBar>
      )}
      <div>
        <Button
          appearance="primary"
          disabled={work !== undefined || chosen.length === 0}
          onClick={() => void actions.build(chosen)}
        >
          {t(state.built ? words.again : words.start)}
        </Button>
      </div>
      {titles === undefined && <Computing label={words.looking} />}
      {titles && (
        <fieldset style={{ border: "none", margin: 0, padding: 0, minWidth: 0 }} disabled={work !== undefined}>
          <Text as="h3" weight="semibold" style={{ margin: 0 }}>
            {t(words.sheets)}
          </Text>
          <div className={styles.spread}>
            <Caption1 className={styles.muted}>{t(words.chosen, { n: chosen.length, total: titles.length })}</Caption1>
            <div className={styles.row}>
              <Button size="small" appearance="transparent" onClick={() => setLeft(new Set())}>
                {t(words.all)}
              </Button>
              <Button
                size="small"
                appearance="transparent"
                onClick={() => setLeft(new Set(titles.map(({ id }) => id)))}
              >
                {t(words.none)}
              </Button>
            </div>
          </div>
          {titles.map(({ id, name, title }) => (
            <div key={id}>
              <Checkbox
                checked={!left.has(id)}
                onChange={(_, { checked }) => toggle(id, checked === true)}
                label={
                  <>
                    {name}
                    <Caption1 block className={styles.muted}>
                      {title}
                    </Caption1>
                  </>
                }
              />
            </div>
          ))}
        </fieldset>
      )}
    </div>
  );
}
