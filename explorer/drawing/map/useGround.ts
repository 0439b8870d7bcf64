import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { loadGround, loadRegions } from './geometry.ts';

/** Each is loaded once a visit. */
const SHAPES = { staleTime: Infinity, gcTime: Infinity, structuralSharing: false };

/** The shapes of the base map: countries at once, regions from a high magnification. Until they arrive, ties are drawn on the bare sphere. */
export function useGround() {
  const [isNear, setNear] = useState(false);
  const ground = useQuery({ queryKey: ['ground'], queryFn: loadGround, ...SHAPES });
  const regions = useQuery({
    ...{ queryKey: ['regions'], queryFn: loadRegions, enabled: isNear },
    ...SHAPES,
  });
  const near = useCallback(() => setNear(true), []);
  return {
    ground: ground.data ?? null,
    regions: regions.data ?? null,
    near,

    /** Why some shapes are missing. */
    fault: ground.error ?? regions.error,
  };
}
