import { Field, Input, Select } from "@fluentui/react-components";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
  readonly type?: "text" | "date";
  readonly onChange: (value: string) => void;
}

export function TextField({ label, value, required, type = "text", onChange }: TextFieldProps): React.JSX.Element {
  return (
    <Field label={label} size="small" required={required}>
      <Input size="small" type={type} value={value} onChange={(_, { value: typed }) => onChange(typed)} />
    </Field>
  );
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  readonly onChange: (value: string) => void;
}

export function ChoiceField({ label, value, required, choices, onChange }: ChoiceFieldProps): React.JSX.Element {
  return (
    <Field label={label} size="small" required={required}>
      <Select size="small" value={value} onChange={(_, { value: chosen }) => onChange(chosen)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
