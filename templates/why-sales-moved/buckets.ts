/** Causes as R-30 shows them, those that add first. */
export const bucketKeys = ["new", "returned", "grown", "shrunk", "lost"] as const;
