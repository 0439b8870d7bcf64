import { describe, expect, it } from 'vitest';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();

async function lifeOf(address: string): Promise<string> {
  const page = await visits.openSettled(address);
  return page.locator('.life').first().innerText();
}

describe('The life of a tie that was ended', () => {
  it('tells in order what happened, who decided, why, and who says so', async () => {
    const life = await lifeOf('/tie/guangzhou--linkoping');

    const told = ['November 2019', 'Decision', 'By mayor of Linkoping (Lars Vikinge) (Linköping)'];
    const places = [...told, 'Grounds: ', 'Source: Göteborg will', 'Termination', 'End'].map(
      (text) => life.indexOf(text),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('is told in Chinese too', async () => {
    expect(await lifeOf('/tie/guangzhou--linkoping?lang=zh')).toContain('作出者：');
  });

  it('says that a party was abolished', async () => {
    const page = await visits.openSettled('/tie/jiangsu--alsace');

    expect(await page.locator('.parties').innerText()).toContain('abolished 1 January 2016');
  });
});
