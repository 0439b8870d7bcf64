/**
 * A test file that starts other programs or keeps a process busy for ten seconds and more imports this, and so is in the live lane: it
 * reads the whole shipped record, writes whole exports, or runs a bench or the set-up.
 */
export {};
