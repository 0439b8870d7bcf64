import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { loadGround, loadRegions } from './geometry.ts';
import type { Scene } from './scene.ts';

/** Each is loaded once a visit. */
const SHAPES = { staleTime: Infinity, gcTime: Infinity, structuralSharing: false };

/** Ties on the base map: countries at once, regions from a high magnification. Until they arrive, ties are drawn on the bare sphere. */
export function useScene({ marks, contested, chosen }: Pick<Scene, Drawn>) {
  const [isNear, setNear] = useState(false);
  const ground = useQuery({ queryKey: ['ground'], queryFn: loadGround, ...SHAPES });
  const regions = useQuery({
    ...{ queryKey: ['regions'], queryFn: loadRegions, enabled: isNear },
    ...SHAPES,
  });
  const near = useCallback(() => setNear(true), []);
  const shapes = { ground: ground.data ?? null, regions: regions.data ?? null };
  const scene = useMemo(
    () => ({ ...shapes, marks, contested, chosen }),
    [shapes.ground, shapes.regions, marks, contested, chosen],
  );

  /** `fault`: why some shapes are missing. */
  return { scene, near, fault: ground.error ?? regions.error };
}

type Drawn = 'marks' | 'contested' | 'chosen';
