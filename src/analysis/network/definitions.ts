import type { Metric } from '../../generated/schema.ts';

/** The publication that defines each metric. */
export const REFERENCES: Readonly<Record<Metric, string>> = {
  DEGREE:
    'L. C. Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1 (1978/79), 215-239.',
  BETWEENNESS:
    'L. C. Freeman, "A set of measures of centrality based on betweenness", Sociometry 40 (1977), 35-41; reckoned as in U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2001), 163-177.',
  CLOSENESS:
    'S. Wasserman and K. Faust, Social Network Analysis: Methods and Applications (Cambridge 1994), 200-201.',
  PAGERANK:
    'S. Brin and L. Page, "The anatomy of a large-scale hypertextual Web search engine", Computer Networks and ISDN Systems 30 (1998), 107-117.',
  CONSTRAINT:
    'R. S. Burt, Structural Holes: The Social Structure of Competition (Cambridge, Mass. 1992), ch. 2.',
  CORE: 'S. B. Seidman, "Network structure and minimum degree", Social Networks 5 (1983), 269-287; reckoned as in V. Batagelj and M. Zaversnik, "An O(m) algorithm for cores decomposition of networks" (2003), arXiv:cs/0310049.',
  COMMUNITY:
    'V. D. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, "Fast unfolding of communities in large networks", Journal of Statistical Mechanics (2008), P10008.',
};
