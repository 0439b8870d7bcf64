import { PROPERTIES, SHOWN, TYPES } from './properties.ts';

/** The most queries of one batch, and ids of one extension. */
export const BATCH = 50;

/** Version 0.2, for OpenRefine 3. `base` is the address of the server. */
export function manifest(base: string) {
  const service = (path: string) => ({
    ...{ service_url: base, service_path: `/reconcile/suggest/${path}` },
    ...{ flyout_service_url: base, flyout_service_path: `/reconcile/flyout/${path}?id=\${id}` },
  });
  const show = {
    ...{ name: 'show', label: 'Show', type: 'select', default: 'partner' },
    help_text: 'For the property “Ties”: what to tell of each tie.',
    choices: Object.entries(SHOWN).map(([value, name]) => ({ value, name })),
  };
  return {
    versions: ['0.2'],
    name: 'Proxeny: places and institutions of subnational diplomacy',
    identifierSpace: `${base}/actor/`,
    schemaSpace: `${base}/reconcile/`,
    documentation: `${base}/`,
    defaultTypes: TYPES,
    view: { url: `${base}/actor/{{id}}` },
    preview: { url: `${base}/reconcile/preview?id={{id}}`, width: 420, height: 220 },
    suggest: { entity: service('entity'), property: service('property'), type: service('type') },
    extend: {
      propose_properties: { service_url: base, service_path: '/reconcile/properties' },
      property_settings: [show],
    },
    batchSize: BATCH,
  };
}

export function fetched(limit: number | undefined) {
  return PROPERTIES.filter(({ isFetched }) => isFetched)
    .slice(0, limit)
    .map(({ id, name }) => ({ id, name }));
}
