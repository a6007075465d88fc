import { paneWords } from "../../words/pane-words.ts";
import { useWords } from "../pane-context.ts";
import { ScreenTitle } from "../screen-title.tsx";

export function DiagnosisScreen(): React.JSX.Element {
  const t = useWords();
  return <ScreenTitle>{t(paneWords.diagnosis)}</ScreenTitle>;
}
