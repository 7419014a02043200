// What a first view does without, by name: one small script that knows where each part is, and which styles it needs.

export const openSearch = async (): Promise<void> => (await import('./search/search.ts')).openSearch();

export const showInMenu = async (): Promise<void> =>
  (await import('./reading/show-progress.ts')).showInMenu();

export const beginReading = (): Promise<unknown> => import('./reading/reading.ts');

export const showPreviews = (): Promise<unknown> => import('./previews.ts');

export const keepReading = (): Promise<unknown> => import('./keep-read.ts');

export const placeCompanions = (): Promise<unknown> => import('./figure-companion.ts');
