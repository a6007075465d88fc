import {
  Button,
  Field,
  Input,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SplitButton,
} from "@fluentui/react-components";
import { useState } from "react";
import { parseDay, type DayLine, type DayView } from "../../../engine/index.ts";
import { todayWords as words } from "../../words/today-words.ts";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import type { ContactChanges } from "./use-contact-change.ts";

interface MoveButtonProps {
  readonly line: DayLine;
  readonly moves: DayView["moves"];
  readonly change: ContactChanges;
}

/** To the next working day with one click; the days after it, and any other, from the menu. */
export function MoveButton({ line, moves, change }: MoveButtonProps): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState("");
  const { client } = line;
  const moveTo = (movedTo: number): void => {
    setAsking(false);
    change.make(line, { movedTo });
  };
  const [next] = moves;
  return (
    <>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          {(trigger) => (
            <SplitButton
              size="small"
              disabled={change.edit.busy}
              menuButton={{ ...trigger, "aria-label": t(words.moveMenu, { client }) }}
              primaryActionButton={{
                "aria-label": t(words.moveFor, { client, day: next?.title ?? "" }),
                disabled: change.edit.busy || next === undefined,
                onClick: () => next && moveTo(next.day),
              }}
            >
              {t(words.move, { day: next?.title ?? "" })}
            </SplitButton>
          )}
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {moves.slice(1).map(({ day, title }) => (
              <MenuItem key={day} onClick={() => moveTo(day)}>
                {t(words.move, { day: title })}
              </MenuItem>
            ))}
            <MenuItem onClick={() => setAsking(true)}>{t(words.otherDay)}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {asking && (
        <form
          className={styles.row}
          onSubmit={(event) => {
            event.preventDefault();
            moveTo(parseDay(typed));
          }}
        >
          <Field label={t(words.newDay, { client })} size="small">
            <Input type="date" size="small" value={typed} onChange={(_, { value }) => setTyped(value)} />
          </Field>
          <Button size="small" type="submit">
            {t(words.moveThere)}
          </Button>
        </form>
      )}
    </>
  );
}
