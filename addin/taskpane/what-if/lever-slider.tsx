import { Caption1, Label, makeStyles, Slider, Text, useId } from "@fluentui/react-components";
import type { LeverKey } from "../../../engine/index.ts";
import { whatIfPaneWords as words } from "../../words/what-if-words.ts";
import { usePane, useWords } from "../pane-context.ts";

const useStyles = makeStyles({
  lever: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "center" },
  slider: { gridColumn: "1 / 3", minWidth: 0 },
  value: { fontVariantNumeric: "tabular-nums" },
});

/** How far each lever goes, and by what steps; factors begin at 1, the others at 0. */
export const leverRanges: Readonly<
  Record<LeverKey, { readonly least: number; readonly most: number; readonly step: number; readonly none: number }>
> = {
  chance: { least: 0.5, most: 2, step: 0.05, none: 1 },
  meanDeal: { least: 0.5, most: 2, step: 0.05, none: 1 },
  leads: { least: 0, most: 100, step: 10, none: 0 },
  people: { least: 0, most: 10, step: 1, none: 0 },
  norm: { least: 0.5, most: 1.5, step: 0.05, none: 1 },
};

interface LeverSliderProps {
  readonly lever: LeverKey;
  readonly label: string;
  readonly value: number;
  readonly most?: number;
  readonly onChange: (value: number) => void;
}

/** One lever: its name, where it stands, and the slider. */
export function LeverSlider({ lever, label, value, most, onChange }: LeverSliderProps): React.JSX.Element {
  const { language } = usePane().state;
  const t = useWords();
  const styles = useStyles();
  const id = useId(lever);
  const { least, step, none, most: usual } = leverRanges[lever];
  const written = value.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 2 });
  const said = value === none ? t(words.asItIs) : t(none === 1 ? words.factor : words.more, { n: written });
  return (
    <div className={styles.lever}>
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      {value === none ? (
        <Caption1>{said}</Caption1>
      ) : (
        <Text size={200} weight="semibold" className={styles.value}>
          {said}
        </Text>
      )}
      <Slider
        id={id}
        size="small"
        className={styles.slider}
        min={least}
        max={most ?? usual}
        step={step}
        value={value}
        aria-valuetext={said}
        onChange={(_, { value: moved }) => onChange(Math.round(moved * 100) / 100)}
      />
    </div>
  );
}
