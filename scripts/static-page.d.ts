export function staticPage(root: string): { readonly name: string; readonly source: Buffer | string }[];
export function withStaticPage(root: string): { apply(compiler: unknown): void };
