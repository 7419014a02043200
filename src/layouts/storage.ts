/** What a browser would not keep: it holds as long as the page is open. */
const kept = new Map<string, string>();

/** Keeps a setting for the next visit, or at least for this page where a browser denies storage. */
export function remember(key: string, value: string): void {
  kept.set(key, value);
  try {
    localStorage.setItem(key, value);
  } catch {
    // Denied or full.
  }
}

/** Returns what was kept: what another page of this device may have changed counts before what this one knows. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return kept.get(key);
  }
}
