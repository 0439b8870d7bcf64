export declare function isServerBuilt(): boolean;
