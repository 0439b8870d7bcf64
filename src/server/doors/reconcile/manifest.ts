import { PROPERTIES, SHOWN, TYPES } from './properties.ts';

/** The most queries of one batch, and ids of one extension. */
export const BATCH = 50;

const PREVIEW = { width: 420, height: 220 };

const SETTING = {
  ...{ type: 'select', default: 'partner' },
  choices: Object.entries(SHOWN).map(([value, name]) => ({ value, name })),
};

const HELP = 'For the property “Ties”: what to tell of each tie.';

/** Version 0.2, for OpenRefine 3. `base` is the address of the server, `dataset` a name. */
export function manifest(base: string, dataset: string) {
  const service = (path: string) => ({
    ...{ service_url: base, service_path: `/reconcile/suggest/${path}` },
    ...{ flyout_service_url: base, flyout_service_path: `/reconcile/flyout/${path}?id=\${id}` },
  });
  return {
    versions: ['0.2'],
    name: `${dataset}: places and institutions`,
    identifierSpace: `${base}/actor/`,
    schemaSpace: `${base}/reconcile/`,
    documentation: `${base}/`,
    defaultTypes: TYPES,
    view: { url: `${base}/actor/{{id}}` },
    preview: { url: `${base}/reconcile/preview?id={{id}}`, ...PREVIEW },
    suggest: { entity: service('entity'), property: service('property'), type: service('type') },
    extend: {
      propose_properties: { service_url: base, service_path: '/reconcile/properties' },
      property_settings: [{ ...SETTING, name: 'show', label: 'Show', help_text: HELP }],
    },
    batchSize: BATCH,
  };
}

/** The draft of version 1.0. */
export function draftManifest(base: string, dataset: string) {
  return {
    versions: ['1.0-draft'],
    name: `${dataset}: places and institutions`,
    lang: 'en',
    documentation: `${base}/`,
    defaultTypes: TYPES,
    view: { url: `${base}/actor/{id}` },
    preview: PREVIEW,
    suggest: { entity: true, property: true, type: true },
    extend: {
      proposeProperties: true,
      propertySettings: [{ ...SETTING, id: 'show', name: 'Show', helpText: HELP }],
    },
    batchSize: BATCH,
    standardizedScore: true,
  };
}

export function fetched(limit: number | undefined) {
  return PROPERTIES.filter(({ isFetched }) => isFetched)
    .slice(0, limit)
    .map(({ id, name }) => ({ id, name }));
}
