import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { roomFault } from '../../src/launcher/space.ts';

describe('roomFault', () => {
  it('says how much a second store takes, and what to do where the disk has no room for it', () => {
    expect(roomFault(tmpdir(), 1e13)).toMatch(
      /^A second store takes about \d+ MB, but \d+ MB are free on the disk of the data folder ".+"\. Make room and start again; or stop the server and run `proxeny import`, which needs no second store\.$/,
    );
    expect(roomFault(tmpdir(), 1_000)).toBeNull();
  });
});
