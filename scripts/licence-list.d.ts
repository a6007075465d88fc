export function licencesOf(files: readonly string[]): string;
export function licenceList(filename: string): { apply(compiler: unknown): void };
