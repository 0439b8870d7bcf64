import { describe, expect, it } from 'vitest';
import { createCatalogue, uncovered } from '../../bench/attacks/catalogue.ts';
import { readRoutes } from '../../bench/attacks/routes.ts';
import { loadOwnModel } from '../../src/resolvers/ownModel.ts';
// A server listens: the live lane.
import '../support/busy.ts';

const model = await loadOwnModel();
const routes = await readRoutes();
const catalogue = createCatalogue(model, routes);

describe('The catalogue of attacks', () => {
  it('has one for each field that takes work and each route', () => {
    expect(uncovered(catalogue, model, routes)).toEqual([]);
    expect(routes.length).toBeGreaterThan(30);
  });

  it('has no name twice', () => {
    const names = catalogue.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
