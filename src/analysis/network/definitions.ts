import type { Metric } from '../../generated/schema.ts';

interface Definition {
  readonly text: string;
  readonly reference: string;
}

/** The definition of each metric, with its publication. */
export const DEFINITIONS: Readonly<Record<Metric, Definition>> = {
  DEGREE: {
    text: 'The number of other actors that it shares a tie with.',
    reference:
      'L. C. Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1 (1978/79), 215-239.',
  },
  BETWEENNESS: {
    text: 'Summed over all pairs of other actors: the share of the shortest ways between the two that go through it. Not divided by the number of pairs.',
    reference:
      'L. C. Freeman, "A set of measures of centrality based on betweenness", Sociometry 40 (1977), 35-41; reckoned as in U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2001), 163-177.',
  },
  CLOSENESS: {
    text: 'The number of actors that it reaches divided by the sum of its distances to them, times the share that these are of all others; 0 for an actor that reaches no one.',
    reference:
      'S. Wasserman and K. Faust, Social Network Analysis: Methods and Applications (Cambridge 1994), 200-201.',
  },
  PAGERANK: {
    text: 'The share of its time that a random walk spends at it. At each step the walk follows a random tie with probability 0.85, and otherwise jumps to a random actor.',
    reference:
      'S. Brin and L. Page, "The anatomy of a large-scale hypertextual Web search engine", Computer Networks and ISDN Systems 30 (1998), 107-117.',
  },
  CONSTRAINT: {
    text: 'Summed over the actors that it is joined to: the square of the share of its ties that lead to that one, straight or through another that both are joined to. Low where they have nothing to do with each other; null for an actor that is joined to no one.',
    reference:
      'R. S. Burt, Structural Holes: The Social Structure of Competition (Cambridge, Mass. 1992), ch. 2.',
  },
  CORE: {
    text: 'The greatest k such that it is among actors who are each joined to at least k of them.',
    reference:
      'S. B. Seidman, "Network structure and minimum degree", Social Networks 5 (1983), 269-287; reckoned as in V. Batagelj and M. Zaversnik, "An O(m) algorithm for cores decomposition of networks" (2003), arXiv:cs/0310049.',
  },
  COMMUNITY: {
    text: 'The number of its community; the largest is 1. The actors are divided so that more ties lie within communities than chance would put there (modularity). Other divisions may be as good; the same network is always divided in the same way.',
    reference:
      'V. D. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, "Fast unfolding of communities in large networks", Journal of Statistical Mechanics (2008), P10008.',
  },
};
