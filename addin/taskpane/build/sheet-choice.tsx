import { Button, Caption1, Checkbox, Text } from "@fluentui/react-components";
import { memo } from "react";
import { say, sheetSets, type Language, type SheetSet } from "../../../engine/index.ts";
import { buildWords as words } from "../../words/build-words.ts";
import type { SheetTitle } from "../../worker/jobs.ts";
import { usePaneStyles } from "../pane-styles.ts";

interface SheetChoiceProps {
  /** Sheets that have something to say. */
  readonly titles: readonly SheetTitle[];
  /** Names of those that have not. */
  readonly withoutData: readonly string[];
  readonly chosen: ReadonlySet<string>;
  onChoose(ids: readonly string[]): void;
  readonly disabled: boolean;
  readonly language: Language;
}

const sets: readonly SheetSet[] = ["director", "manager", "analyst"];

/**
 * Which result sheets are built: a usual set by one click, or any of them, with how much that will be. Drawn anew only when
 * the choice changes: a build tells its progress many times.
 */
export const SheetChoice = memo(function SheetChoice(props: SheetChoiceProps): React.JSX.Element {
  const { titles, withoutData, chosen, onChoose, disabled, language } = props;
  const styles = usePaneStyles();
  const wanted = titles.filter(({ id }) => chosen.has(id));
  const rows = wanted.reduce((sum, sheet) => sum + sheet.rows, 0);
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(titles.map((sheet) => sheet.id).filter((one) => next.has(one)));
  };
  const number = (value: number): string => value.toLocaleString(language);
  return (
    <fieldset style={{ border: "none", margin: 0, padding: 0, minWidth: 0 }} disabled={disabled}>
      <Text as="h3" weight="semibold" style={{ margin: 0 }}>
        {say(words.sheets, language)}
      </Text>
      <div className={styles.row} role="group" aria-label={say(words.sets, language)}>
        {sets.map((set) => (
          <Button
            key={set}
            size="small"
            aria-pressed={isSet(set, titles, chosen)}
            appearance={isSet(set, titles, chosen) ? "primary" : "outline"}
            onClick={() => onChoose(sheetSets[set])}
          >
            {say(words[set], language)}
          </Button>
        ))}
      </div>
      <Caption1 block className={styles.muted}>
        {say(words.chosen, language, { n: wanted.length, total: titles.length })}
        {" · "}
        {say(words.size, language, { rows: number(rows) })}
      </Caption1>
      {titles.map(({ id, name, title, rows: ownRows }) => (
        <div key={id}>
          <Checkbox
            checked={chosen.has(id)}
            onChange={() => toggle(id)}
            label={
              <>
                {name}
                <Caption1 block className={styles.muted}>
                  {title}
                  {" · "}
                  {say(words.rows, language, { n: number(ownRows) })}
                </Caption1>
              </>
            }
          />
        </div>
      ))}
      {withoutData.length > 0 && (
        <Caption1 block className={styles.muted}>
          {say(words.withoutData, language, { names: withoutData.join(", ") })}
        </Caption1>
      )}
    </fieldset>
  );
});

/** The choice is this set, as far as there is data for it. */
function isSet(set: SheetSet, titles: readonly SheetTitle[], chosen: ReadonlySet<string>): boolean {
  const ids: readonly string[] = sheetSets[set];
  return titles.every(({ id }) => chosen.has(id) === ids.includes(id));
}
