/** A shelf of the browser's database for runs that are megabytes: values as they lie in memory, each under a key. */
const DATABASE = 'minimax-notebook';
const SHELF = 'runs';

/** Waits for the database. */
const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database does not answer'));
  });

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(SHELF);
  return asked(request);
}

async function onShelf<T>(
  mode: IDBTransactionMode,
  act: (shelf: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  try {
    const transaction = database.transaction(SHELF, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      // A full disk is told here, after the request itself went well.
      transaction.onabort = () => reject(transaction.error ?? new Error('the database gave up'));
    });
    const result = await asked(act(transaction.objectStore(SHELF)));
    await done;
    return result;
  } finally {
    database.close();
  }
}

export const put = (key: string, value: object): Promise<unknown> =>
  onShelf('readwrite', (shelf) => shelf.put(value, key));

export const get = (key: string): Promise<unknown> => onShelf('readonly', (shelf) => shelf.get(key));

export const remove = (key: string): Promise<unknown> => onShelf('readwrite', (shelf) => shelf.delete(key));
