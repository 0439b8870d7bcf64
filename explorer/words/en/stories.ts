import { NAME } from '../dataset.ts';
import { mixed } from '../mixed.ts';
import type { See, StoryStep } from '../prose.ts';

/** The article that the project started from. */
const cityDiplomacy = (see: See): readonly StoryStep[] => [
  {
    title: 'An article about sister cities',
    text: mixed`Ben Leffel asks in ${see(1, 'a short article')} what sister cities of the United States and China do for peace, trade and government. He begins with ${see(2, 'a lecture in Venice in 1993')} by his mentor, Richard V. Knight: ${see(3, 'exchange programs carry knowledge')} from city to city.`,
  },
  {
    title: 'Trade follows a tie, or does it?',
    text: mixed`The article cites ${see(1, 'a British study of 2016')}, which we have not read: sister ties ${see(2, 'start joint ventures and find distributors')}, and trade ${see(3, 'rises as soon as two cities are tied')}. Other researchers call the economic results ${see(4, 'modest')}.`,
  },
  {
    title: 'How old is the trade?',
    text: mixed`The article says that ${see(1, 'trade between the two countries’ sister cities')} goes back to the years just after the Second World War. ${NAME} knows no pair that old: the map shows all ties that certainly began by 1980, such as ${see(2, 'St. Louis and Nanjing')} in 1979.`,
  },
  {
    title: 'Columbus and Hefei',
    text: mixed`${see(1, 'Columbus, Ohio, and Hefei')} have been sister cities since 1988. In 2009 the tie brought ${see(2, 'a gain of 1.2 million US dollars')}, the article reports. It takes the figure from ${see(3, 'a work of 2010')} that we have not read.`,
  },
  {
    title: 'A small city with a port',
    text: mixed`${see(1, 'Wilmington, North Carolina, and Dandong')} became sister cities in 1987. ${see(2, 'A Dandong trade office')} in Wilmington and ${see(3, 'a sister-port agreement')} are part of the story. The article sees ${see(4, 'a chance for a small city')} to compete with larger ones.`,
  },
  {
    title: 'Illinois and its trade office',
    text: mixed`${see(1, 'Illinois has a trade office in China')}. The article says that ${see(2, 'most Chinese trade agencies know and support it')}, because Illinois has many sister ties there. The state’s own partner is ${see(3, 'Liaoning')}.`,
  },
  {
    title: 'What it does for people',
    text: mixed`People told the author of ${see(1, 'better views of China')}, ${see(2, 'careers')} and ${see(3, 'partnerships of universities, libraries and laboratories')}. The article calls this ${see(4, 'a force for peace')}, as Eisenhower meant it with ${see(5, 'people-to-people diplomacy')}. The map counts the ties of each state and province.`,
  },
  {
    title: 'California and the climate',
    text: mixed`California and China have several climate agreements, for example ${see(1, 'one of 2013 with China’s planning commission')}. Where ${see(2, 'the US federal government steps back')}, the article concludes, sister ties ${see(3, 'can help to fill the gap')}.`,
  },
];

/** What the stories on the map say, by their names in the address. */
export const stories = { 'city-diplomacy': cityDiplomacy };
