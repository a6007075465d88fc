import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useMemo, useState } from "react";
import type { FunctionEntry } from "../../functions/function-entry.ts";
import { functionsWords as words } from "../../words/functions-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { ArgumentField } from "./argument-field.tsx";
import { describeFunction } from "./described-functions.ts";
import { previewCall } from "./preview-call.ts";
import { readArgument, type Argument } from "./read-argument.ts";
import { ResultPreview } from "./result-preview.tsx";
import { writeCall } from "./write-call.ts";

const useStyles = makeStyles({
  formula: {
    display: "block",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** An address that is still being typed is not read. */
const restMilliseconds = 300;

interface FunctionFormProps {
  readonly entry: FunctionEntry;
  readonly onBack: () => void;
}

/** One function: its arguments, what it will show, and a button that puts it into the active cell. */
export function FunctionForm({ entry, onBack }: FunctionFormProps): React.JSX.Element {
  const { state, actions, host } = usePane();
  const { language } = state;
  const described = describeFunction(entry.id);
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const [args, setArgs] = useState<readonly Argument[]>(() =>
    entry.parameters.map(({ kind }) => firstArgument(kind, language)),
  );
  const [occupied, setOccupied] = useState<readonly string[]>();
  const readings = useMemo(
    () => entry.parameters.map((parameter, place) => readArgument(parameter, args[place])),
    [entry, args],
  );
  const preview = useMemo(() => previewCall(entry, readings), [entry, readings]);
  const size = preview.state === "result" ? preview : { rows: 1, columns: 1 };
  const missing = entry.parameters.filter(({ optional }, place) => !optional && readings[place].kind === "none");

  useEffect(() => {
    let isWanted = true;
    const wait = setTimeout(() => {
      readings.forEach((reading, place) => {
        if (reading.kind !== "address") return;
        // A half-typed address is refused: it is read when it is whole.
        const read = host.readRange(reading.reference).catch(() => undefined);
        void read.then((taken) => {
          if (isWanted && taken) setArgs((all) => all.map((one, at) => (at === place ? { ...one, taken } : one)));
        });
      });
    }, restMilliseconds);
    return () => {
      isWanted = false;
      clearTimeout(wait);
    };
  }, [host, readings]);

  const change = (place: number, argument: Argument): void => {
    setArgs(args.map((one, at) => (at === place ? argument : one)));
    setOccupied(undefined);
  };
  const insert = (): void =>
    void actions.attempt(async () => {
      const { rows, columns } = size;
      const inserted = await host.insertFormula(writeCall(entry.id, readings, "en"), { rows, columns });
      setOccupied(inserted.done ? undefined : inserted.occupied);
      if (!inserted.done) return;
      const place = `${inserted.sheet}!${inserted.address}`;
      actions.notify(t(words.inserted, { formula: `SALES.${entry.id}`, place }));
    });

  return (
    <div className={common.stack}>
      <div>
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {t(words.back)}
        </Button>
      </div>
      <ScreenTitle>SALES.{entry.id}</ScreenTitle>
      <Body1>{t(described.description)}.</Body1>
      {entry.parameters.map((parameter, place) => (
        <ArgumentField
          key={parameter.name.en}
          parameter={parameter}
          description={described.parameters[place]}
          argument={args[place]}
          onChange={(argument) => change(place, argument)}
        />
      ))}
      <div className={common.tight}>
        <Text weight="semibold">{t(words.formula)}</Text>
        <code className={styles.formula}>{writeCall(entry.id, readings, language)}</code>
      </div>
      <ResultPreview preview={preview} />
      {occupied && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t(words.occupied, { cells: occupied.slice(0, 5).join(", "), rows: size.rows, columns: size.columns })}
          </MessageBarBody>
        </MessageBar>
      )}
      {missing.length > 0 && (
        <Caption1 className={common.muted}>
          {t(words.missing, { names: missing.map(({ name }) => t(name)).join(", ") })}
        </Caption1>
      )}
      <div>
        <Button appearance="primary" disabled={missing.length > 0} onClick={insert}>
          {t(words.insert)}
        </Button>
      </div>
    </div>
  );
}

/** Functions that answer in words do so in the pane's language, unless told otherwise. */
function firstArgument(kind: FunctionEntry["parameters"][number]["kind"], language: string): Argument {
  return { typed: (kind === "header" || kind === "language") && language === "ru" ? "ru" : "" };
}
