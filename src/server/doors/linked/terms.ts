/** Vocabularies that others keep, by their prefixes. */
export const PREFIXES = {
  dcterms: 'http://purl.org/dc/terms/',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** As exports name what is served here. */
export const EXPORTED = 'urn:proxeny:';

export const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';

const LINK = { '@type': '@id' };

/** Keys that are terms of others; all other keys are terms of the vocabulary at the server. */
export const TERMS = {
  name: 'rdfs:label',
  title: 'dcterms:title',
  agreementTitle: 'dcterms:title',
  names: 'schema:alternateName',
  identifier: 'dcterms:identifier',
  sameAs: { '@id': 'schema:sameAs', ...LINK },
  exportedAs: { '@id': 'owl:sameAs', ...LINK },
  next: { '@id': 'hydra:next', ...LINK },
  point: 'schema:geo',
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
  within: 'schema:containedInPlace',
  broader: 'skos:broader',
  statedBy: 'prov:wasDerivedFrom',
  source: 'prov:wasDerivedFrom',
  takenFrom: 'prov:hadPrimarySource',
  recordedAt: { '@id': 'prov:generatedAtTime', '@type': 'xsd:dateTime' },
  author: 'dcterms:creator',
  publisher: 'dcterms:publisher',
  published: 'dcterms:issued',
  licence: 'dcterms:license',
  language: 'dcterms:language',
  cites: 'dcterms:references',
  about: 'schema:about',
  text: 'rdfs:comment',
  url: { '@id': 'schema:url', ...LINK },
  archivedUrl: { '@id': 'schema:archivedAt', ...LINK },
  textUrl: LINK,
} as const;

/** What a type of ours is in the words of others. */
export const CLASSES: Readonly<Record<string, readonly string[]>> = {
  Actor: ['prov:Agent'],
  Agreement: ['schema:CreativeWork'],
  Affiliation: ['org:Membership'],
  City: ['schema:City'],
  Claim: ['prov:Entity', 'schema:Claim'],
  Country: ['schema:Country'],
  Event: ['schema:Event'],
  Impact: ['schema:Observation'],
  Institution: ['org:Organization', 'schema:Organization'],
  Membership: ['org:Membership'],
  Partnership: ['org:OrganizationalCollaboration'],
  Person: ['schema:Person'],
  Place: ['prov:Location', 'schema:Place'],
  Policy: ['schema:Legislation'],
  Source: ['prov:Entity', 'schema:CreativeWork'],
  State: ['schema:AdministrativeArea'],
  Theme: ['skos:Concept'],
  Tie: ['prov:Entity'],
};

/** What a key of ours says more narrowly than a property of others. */
export const PROPERTIES: Readonly<Record<string, string>> = {
  born: 'schema:birthDate',
  closed: 'schema:dissolutionDate',
  country: 'schema:containedInPlace',
  died: 'schema:deathDate',
  end: 'schema:endDate',
  expiresOn: 'schema:expires',
  founded: 'schema:foundingDate',
  issuer: 'schema:legislationPassedBy',
  parent: 'org:subOrganizationOf',
  place: 'schema:location',
  seat: 'schema:location',
  start: 'schema:startDate',
  state: 'schema:containedInPlace',
  theme: 'schema:about',
  when: 'schema:startDate',
};
