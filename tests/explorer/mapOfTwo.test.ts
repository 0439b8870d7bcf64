import { describe, expect, it } from 'vitest';
import { createClusters } from '../../explorer/drawing/map/clusters.ts';
import { type Mark, type Spot, drawnOf, toMark } from '../../explorer/drawing/map/mark.ts';
import { at, boxOf } from '../../explorer/drawing/map/projection.ts';
import { radiusOf } from '../../explorer/drawing/map/scene.ts';
import { zoomTo } from '../../explorer/drawing/frame.ts';
import { SHIPPED } from '../../src/commands/folders.ts';
import { readFiles, readTables } from '../../src/record/files/readFiles.ts';
import { tables } from '../../src/record/tables/tables.ts';
import '../support/busy.ts';

const FRAME = { width: 1_280, height: 560 };

const { rows } = readTables(await readFiles(SHIPPED), tables);
const rowsOf = (file: string) => rows.filter(({ table }) => table.file === file);

/** The first value of a column for each subject that has one. */
function columnOf(file: string, column: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { cells } of rowsOf(file))
    if (cells['id'] && cells[column] && !found.has(cells['id']))
      found.set(cells['id'], cells[column]);
  return found;
}

const within = new Map([...columnOf('cities.csv', 'within'), ...columnOf('states.csv', 'within')]);
const countryOf = (id: string): string => {
  const above = within.get(id);
  return above === undefined ? id : countryOf(above);
};

const latitudes = columnOf('cities.csv', 'latitude');
const longitudes = columnOf('cities.csv', 'longitude');

function spotOf(id: string): readonly Spot[] {
  const [latitude, longitude] = [latitudes.get(id), longitudes.get(id)];
  if (latitude === undefined || longitude === undefined) return [];
  return [{ id, name: id, at: [Number(longitude), Number(latitude)], isArea: false }];
}

/** The sister ties between two countries or more, by each two of them. */
function marksByPair(): ReadonlyMap<string, readonly Mark[]> {
  const found = new Map<string, Mark[]>();
  for (const [id, parties] of columnOf('sister_ties.csv', 'parties')) {
    const cities = parties.split('|').map((one) => one.replace(/^[A-Z]+:/, '').replace(/=.*$/, ''));
    const mark = markOf(id, cities.flatMap(spotOf));
    if (!mark) continue;
    const countries = [...new Set(cities.map(countryOf))].sort();
    for (const [nth, one] of countries.entries())
      for (const other of countries.slice(nth + 1))
        found.set(`${one} and ${other}`, [...(found.get(`${one} and ${other}`) ?? []), mark]);
  }
  return found;
}

function markOf(id: string, spots: readonly Spot[]): Mark | null {
  const point = ({ at: [longitude, latitude] }: Spot) => ({ latitude, longitude });
  const parties = spots.map((spot) => ({ ...spot, __typename: 'City', point: point(spot) }));
  const dates = { start: null, statusAsOf: null, contestedStarts: [] };
  return toMark({
    ...{ id, name: id, kind: 'SISTER_CITY', status: 'UNKNOWN', contested: false },
    ...{ ...dates, parties },
  });
}

/** The share of the discs that touch no other one. */
function apartIn(marks: readonly Mark[]): number {
  const zoom = zoomTo(boxOf(marks, []), FRAME, 40);
  const discs = createClusters(marks)({ ...FRAME, zoom }).map((dot) => {
    const [x, y] = at({ ...dot.spot, at: dot.at });
    return { x: x * zoom.k, y: y * zoom.k, radius: radiusOf(dot) };
  });
  const apart = discs.filter(({ x, y, radius }) =>
    discs.every((disc) => {
      const far = Math.hypot(disc.x - x, disc.y - y);
      return (disc.x === x && disc.y === y) || far >= disc.radius + radius;
    }),
  );
  return apart.length / discs.length;
}

describe('The map of two countries', () => {
  const pairs = [...marksByPair()].filter(([, marks]) => marks.length >= 100);
  const drawn = (marks: readonly Mark[]) => drawnOf(marks, { many: false, tie: null });

  it('is tried with all pairs of the record that have a hundred ties and more', () => {
    expect(pairs.length).toBeGreaterThan(30);
  });

  it('shows at least 80 % of its discs apart, each pair of countries', () => {
    const crowded = pairs
      .map(([pair, marks]) => ({ pair, apart: apartIn(drawn(marks)) }))
      .filter(({ apart }) => apart < 0.8);

    expect(crowded).toEqual([]);
  });

  it('keeps ninety of a hundred places in the frame, and is nearer for each pair of neighbors than the map of the world', () => {
    for (const [pair, marks] of pairs) {
      const { left, right, top, bottom } = boxOf(drawn(marks), []);
      const points = drawn(marks).flatMap(({ spots }) => spots.map(at));
      const inside = points.filter(([x, y]) => x >= left && x <= right && y >= top && y <= bottom);
      expect(inside.length / points.length, pair).toBeGreaterThan(0.9);
    }
    for (const pair of ['france and germany', 'france and united-kingdom', 'germany and poland']) {
      const { left, right } = boxOf(drawn(new Map(pairs).get(pair) ?? []), []);
      expect(right - left, pair).toBeLessThan(150);
    }
  });
});
