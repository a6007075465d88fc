import { Button, Caption1, Checkbox, Text } from "@fluentui/react-components";
import { memo } from "react";
import { say, type Language } from "../../../engine/index.ts";
import { buildWords as words } from "../../words/build-words.ts";
import type { PaneState } from "../pane-state.ts";
import { usePaneStyles } from "../pane-styles.ts";

interface SheetChoiceProps {
  readonly titles: NonNullable<PaneState["titles"]>;
  /** Ids of the sheets that are left out. */
  readonly left: ReadonlySet<string>;
  onLeft(left: ReadonlySet<string>): void;
  readonly disabled: boolean;
  readonly language: Language;
}

/** Which result sheets are built. Drawn anew only when the choice changes: a build tells its progress many times. */
export const SheetChoice = memo(function SheetChoice(props: SheetChoiceProps): React.JSX.Element {
  const { titles, left, onLeft, disabled, language } = props;
  const styles = usePaneStyles();
  const toggle = (id: string, wanted: boolean): void => {
    const next = new Set(left);
    if (wanted) next.delete(id);
    else next.add(id);
    onLeft(next);
  };
  const chosen = titles.filter(({ id }) => !left.has(id)).length;
  return (
    <fieldset style={{ border: "none", margin: 0, padding: 0, minWidth: 0 }} disabled={disabled}>
      <Text as="h3" weight="semibold" style={{ margin: 0 }}>
        {say(words.sheets, language)}
      </Text>
      <div className={styles.spread}>
        <Caption1 className={styles.muted}>{say(words.chosen, language, { n: chosen, total: titles.length })}</Caption1>
        <div className={styles.row}>
          <Button size="small" appearance="transparent" onClick={() => onLeft(new Set())}>
            {say(words.all, language)}
          </Button>
          <Button size="small" appearance="transparent" onClick={() => onLeft(new Set(titles.map(({ id }) => id)))}>
            {say(words.none, language)}
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
  );
});
