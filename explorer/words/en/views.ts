/** Labels in the navigation, and what is shown while a view's script is loaded. */
export const views = {
  map: { label: 'Map', waiting: 'Loading the map' },
  network: { label: 'Network', waiting: 'Loading the network' },
  paths: { label: 'Paths', waiting: 'Loading the paths' },
  contested: { label: 'Contested', waiting: 'Loading disagreements' },
  browse: { label: 'Browse', waiting: 'Loading the tables' },
  statistics: { label: 'Statistics', waiting: 'Loading the statistics' },
  gaps: { label: 'Gaps', waiting: 'Loading the gaps' },
  home: { waiting: 'Loading the first page' },
  brief: { waiting: 'Loading the brief' },
  compare: { waiting: 'Loading the comparison' },
  search: { waiting: 'Loading the search' },
  tie: { waiting: 'Loading the page of a tie' },
  source: { waiting: 'Loading the page of a source' },
  subject: { waiting: 'Loading the page' },
  actor: { waiting: 'Loading the page' },
  timeline: { waiting: 'Loading the timeline' },
};
