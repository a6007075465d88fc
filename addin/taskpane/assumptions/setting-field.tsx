import { Field, InfoLabel, Input, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { readSetting, type SettingKey, type SettingSpec, type Text } from "../../../engine/index.ts";
import { assumptionsWords as words } from "../../words/assumptions-words.ts";
import { paneWords } from "../../words/pane-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { settingCell } from "./setting-cell.ts";
import { settingSpecs } from "./setting-specs.ts";
import { settingText } from "./setting-text.ts";
import { plainValue, settingValue } from "./setting-value.ts";

/** One setting: its label with what it does, its value, and what was expected when it cannot be read. */
export function SettingField({ name }: { readonly name: SettingKey }): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const { language } = state;
  const spec = settingSpecs[name];
  const value = settingText(spec, settingValue(state, name), language);
  const [typed, setTyped] = useState(value);
  const [expected, setExpected] = useState<Text>();
  useEffect(() => {
    setTyped(value);
    setExpected(undefined);
  }, [value]);

  const keep = async (words: string): Promise<void> => {
    if (words.trim() === value) return setExpected(undefined);
    const reading = readSetting(name, words);
    if (reading.problem) return setExpected(reading.problem.expected);
    setExpected(undefined);
    const read = words.trim() === "" ? null : plainValue(reading.value);
    await actions.changeSetting(name, settingCell(spec, read, language), words);
    announce(settingText(spec, plainValue(reading.value), language));
  };
  const announce = (value: string): void =>
    actions.notify(t(words.written, { label: t(spec.label), value: value === "" ? t(words.blank) : value }));

  const options = optionsOf(spec);
  return (
    <Field
      label={
        <InfoLabel
          size="small"
          info={t(spec.explanation)}
          infoButton={{ "aria-label": t(words.explain, { label: t(spec.label) }) }}
        >
          {t(spec.label)}
        </InfoLabel>
      }
      validationState={expected ? "error" : "none"}
      validationMessage={expected && t(words.expected, { expected: t(expected) })}
    >
      {options ? (
        <Select size="small" value={value} onChange={(_, { value }) => void keep(value)}>
          {options.map((option) => (
            <option key={option.en}>{t(option)}</option>
          ))}
        </Select>
      ) : (
        <Input
          size="small"
          value={typed}
          placeholder={t(words.blank)}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={() => void keep(typed)}
          onKeyDown={({ key }) => {
            if (key === "Enter") void keep(typed);
            if (key === "Escape") setTyped(value);
          }}
        />
      )}
    </Field>
  );
}

function optionsOf(spec: SettingSpec): readonly Text[] | undefined {
  if (spec.kind === "flag") return [paneWords.yes, paneWords.no];
  return spec.kind === "choice" ? Object.values(spec.choices) : undefined;
}
