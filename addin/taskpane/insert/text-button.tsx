import { Button, Caption1, Link } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { useEffect, useState } from "react";
import type { DocumentRequest } from "../../../engine/index.ts";
import { insertWords as words } from "../../words/insert-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";

interface TextButtonProps {
  readonly request: DocumentRequest;
  readonly disabled: boolean;
}

/** Makes a document as a text, and offers it as a link to save: the person's own click is what hosts allow. */
export function TextButton({ request, disabled }: TextButtonProps): React.JSX.Element {
  const { actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const [file, setFile] = useState<{ readonly name: string; readonly address: string }>();
  useEffect(() => (file ? () => URL.revokeObjectURL(file.address) : undefined), [file]);
  if (!canSave()) return <Caption1 className={styles.muted}>{t(words.cannotSave)}</Caption1>;
  const make = async (): Promise<void> => {
    const made = await actions.makeText(request);
    setFile(made && { name: made.name, address: addressOf(made.bytes) });
  };
  return (
    <>
      <Button icon={<DocumentTextRegular />} disabled={disabled} onClick={() => void make()}>
        {t(words.makeText)}
      </Button>
      {file && (
        <Link href={file.address} download={file.name} className={styles.wrap}>
          {t(words.saveText, { name: file.name })}
        </Link>
      )}
    </>
  );
}

function canSave(): boolean {
  return typeof URL.createObjectURL === "function" && "download" in HTMLAnchorElement.prototype;
}

function addressOf(bytes: Uint8Array): string {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
}
