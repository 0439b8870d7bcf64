export declare function isServerBuilt(): boolean;

/** The sources of each page. */
export declare const PAGES: Readonly<Record<string, readonly string[]>>;
