export declare const root: string;
export declare function neo4jVersion(): string;
export declare function neo4jCache(env: Readonly<Record<string, string | undefined>>): string;
export declare const isInstalled: boolean;
export declare function shippedHome(env: Readonly<Record<string, string | undefined>>): string;
