import { Badge, Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { writeShare, type LayerLine } from "../../../engine/index.ts";
import { diagnosisWords as words } from "../../words/diagnosis-words.ts";
import { Shares } from "../charts/chart.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { Section } from "../section.tsx";
import { badgeColour } from "./badge-colour.ts";

const useStyles = makeStyles({
  layer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  answer: {
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
});

interface LayerPartProps {
  readonly layers: readonly LayerLine[];
  readonly isKept: boolean;
}

/** How far each layer is built, and how its figures stand. */
export function LayerPart({ layers, isKept }: LayerPartProps): React.JSX.Element {
  const t = useWords();
  const common = usePaneStyles();
  return (
    <Section title={t(words.layers)}>
      <ol className={common.plainList}>
        {layers.map((layer) => (
          <li key={layer.layer}>
            <Layer line={layer} isKept={isKept} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Layer({ line, isKept }: { readonly line: LayerLine; readonly isKept: boolean }): React.JSX.Element {
  const { language } = usePane().state;
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const { layer, built, state, mark, gate, tasks, results, isAnswer } = line;
  const name = t(words.layer, { layer, name: line.name });
  // A full bar beside figures below their goal would say that all is well: then what is built is said in words.
  const isBar = isKept && !(mark === "bad" && built >= 1);
  const counts = { gate, tasks, results };
  return (
    <div className={mergeClasses(styles.layer, isAnswer && styles.answer)}>
      {isBar ? (
        <Shares bars={[{ name, share: built || 0, said: writeShare(built || 0, language) }]} />
      ) : (
        <Text size={200} weight={isAnswer ? "semibold" : "regular"} className={common.wrap}>
          {name}
        </Text>
      )}
      <div className={common.row}>
        <Badge appearance="tint" color={badgeColour(mark)}>
          {state}
        </Badge>
        {isAnswer && (
          <Badge appearance="filled" icon={<ArrowRightRegular />}>
            {t(words.here)}
          </Badge>
        )}
        <Caption1 className={common.muted}>
          {!isKept
            ? t(words.notKept)
            : isBar
              ? t(words.counts, counts)
              : t(words.countsBelow, { ...counts, built: writeShare(built || 0, language) })}
        </Caption1>
      </div>
    </div>
  );
}
