import type { SourceFile, TransformerFactory } from "typescript";

export const dropFunctionTexts: TransformerFactory<SourceFile>;
