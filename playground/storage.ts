/** What GraphiQL needs of a storage. */
export type PageStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear' | 'length'>;

/** Each key of GraphiQL starts with it; the explorer has keys of its own in the same storage. */
const PREFIX = 'graphiql:';

/** The browser's storage. What it does not take, because it is denied to the page or full, lasts as long as the page. */
export function openStorage(): PageStorage {
  const browsers = browserStorage();
  const pages = new Map<string, string>();
  const keys = () =>
    [...pages.keys(), ...Object.keys(browsers ?? {})].filter((key) => key.startsWith(PREFIX));
  const removeItem = (key: string) => {
    pages.delete(key);
    browsers?.removeItem(key);
  };
  return {
    removeItem,
    getItem: (key) => pages.get(key) ?? browsers?.getItem(key) ?? null,
    setItem(key, value) {
      pages.set(key, value);
      try {
        browsers?.setItem(key, value);
        if (browsers) pages.delete(key);
      } catch {
        // It is full.
      }
    },
    clear: () => keys().forEach(removeItem),
    get length() {
      return new Set(keys()).size;
    },
  };
}

function browserStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
