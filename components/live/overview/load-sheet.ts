/**
 * Adds a style sheet to the page, once it has come. A sheet that a script imports by itself would be put into the page at
 * build, where a first view does without.
 */
export const loadSheet = (href: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${href} did not come`)));
    link.href = href;
    document.head.append(link);
  });
