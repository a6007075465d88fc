import { Badge, Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { writeShare, type LayerLine } from "../../../engine/index.ts";
import { diagnosisWords as words } from "../../words/diagnosis-words.ts";
import { Shares } from "../charts/chart.tsx";
import { Section } from "../section.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
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
  const { language } = usePane().state;
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  return (
    <Section title={t(words.layers)}>
      {isKept && (
        <Shares
          bars={layers.map(({ layer, name, built }) => ({
            name: t(words.layer, { layer, name }),
            share: built || 0,
            said: writeShare(built || 0, language),
          }))}
        />
      )}
      <ol className={common.plainList}>
        {layers.map(({ layer, name, state, mark, gate, tasks, results, isAnswer }) => (
          <li key={layer} className={mergeClasses(styles.layer, isAnswer && styles.answer)}>
            <Text size={200} weight={isAnswer ? "semibold" : "regular"} className={common.wrap}>
              {t(words.layer, { layer, name })}
            </Text>
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
                {isKept ? t(words.counts, { gate, tasks, results }) : t(words.notKept)}
              </Caption1>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
