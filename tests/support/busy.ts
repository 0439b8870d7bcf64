/**
 * A test file that keeps a process busy for ten seconds and more imports this, and so is in the live lane: it reads
 * the whole shipped record, writes whole exports or runs the set-up.
 */
export {};
