export const optionalParts: string[];
export const requireForOlderModules: string;
export function bundleCli(root: string, folder: string): Promise<void>;
