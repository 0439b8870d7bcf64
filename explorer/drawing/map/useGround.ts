import type { GeoGeometryObjects } from 'd3-geo';
import { useCallback, useEffect, useState } from 'react';
import { type Ground, loadGround, loadRegions } from './geometry.ts';

/** The shapes of the base map: countries at once, regions from a high magnification. Until they arrive, ties are drawn on the bare sphere. */
export function useGround() {
  const [ground, setGround] = useState<Ground | null>(null);
  const [regions, setRegions] = useState<GeoGeometryObjects | null>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    loadGround().then(setGround, () => undefined);
  }, []);
  useEffect(() => {
    if (isNear) loadRegions().then(setRegions, () => undefined);
  }, [isNear]);
  const near = useCallback(() => setNear(true), []);
  return { ground, regions, near };
}
