import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';
import { californiaAndClimate } from './californiaAndClimate.ts';
import { columbusAndHefei } from './columbusAndHefei.ts';
import { confuciusInstitutes } from './confuciusInstitutes.ts';
import { disagreeingSources } from './disagreeingSources.ts';
import { ecoPartnership } from './ecoPartnership.ts';
import { fates } from './fates.ts';
import { illinois } from './illinois.ts';
import { lastConfirmed } from './lastConfirmed.ts';
import { ohioStateAndWuhan } from './ohioStateAndWuhan.ts';
import { oneProperty } from './oneProperty.ts';
import { oneVoice } from './oneVoice.ts';
import { peopleToPeople } from './peopleToPeople.ts';
import { setAside } from './setAside.ts';
import { sisterStates } from './sisterStates.ts';
import { documentOf, type Stories, valueAt } from './story.ts';
import { newLists, theArticle } from './theArticle.ts';
import { twoWilmingtons } from './twoWilmingtons.ts';
import { ukStudy } from './ukStudy.ts';

const STORIES: Readonly<Record<string, Stories>> = {
  'Columbus and Hefei': columbusAndHefei,
  'Wilmington and Dandong': twoWilmingtons,
  'The EcoPartnership of Columbus and Hefei': ecoPartnership,
  'Ohio State and Wuhan University': ohioStateAndWuhan,
  "Illinois' trade office in China": illinois,
  'California and China on climate': californiaAndClimate,
  'Confucius Institutes in the United States': confuciusInstitutes,
  'Sister states': sisterStates,
  'From citizens to citizens': peopleToPeople,
  'What became of them': fates,
  'The article on city diplomacy between the United States and China says that': theArticle,
  'Lists of what had none before': newLists,
  'The 2016 study for the UK Government Office for Science': ukStudy,
  'Sources that disagree': disagreeingSources,
  'Works of the media of one state': oneVoice,
  'The evidence for one property': oneProperty,
  'The last day on which a source says that a tie held': lastConfirmed,
  'A tie all of whose claims a curator set aside': setAside,
};

describe.each(Object.entries(STORIES))('%s', (_, stories) => {
  const ask = askShipped();

  it.each(Object.entries(stories))('%s', async (_title, story) => {
    const data = await ask(documentOf(story));

    for (const [question, answer] of Object.entries(story))
      for (const [path, expected] of Object.entries(answer))
        expect.soft(valueAt(data, question, path), `${question}: ${path}`).toEqual(expected);
  });
});
