import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { apa, bibtex, gbt7714 } from '../../explorer/words/citations.ts';

const CITED = {
  title: 'Ohio & Hubei_1, 100% {sister} states',
  url: 'https://example.org/tie/ohio--hubei?a=1&b=%7B',
  version: '58f1c0ffee00',
  day: '2026-11-07',
  accessed: '2026-11-28',
  key: 'tie/ohio--hubei',
};

describe('A citation', () => {
  it('in the style of APA has the day of the record and that of the visit', () => {
    expect(apa(CITED)).toBe(
      'The curators of Proxeny. (2026, November 7). Ohio & Hubei_1, 100% {sister} states. In Proxeny (Version 58f1c0ffee00) [Data set]. Retrieved November 28, 2026, from https://example.org/tie/ohio--hubei?a=1&b=%7B',
    );
    expect(apa({ ...CITED, title: null, url: 'https://example.org/' })).toBe(
      'The curators of Proxeny. (2026). Proxeny (Version 58f1c0ffee00) [Data set]. https://example.org/',
    );
  });

  it('in the style of GB/T 7714 names the whole after the part', () => {
    expect(gbt7714({ ...CITED, title: '俄亥俄与湖北（友好省州）' })).toBe(
      'The curators of Proxeny. 俄亥俄与湖北（友好省州）[DB/OL]//Proxeny. Version 58f1c0ffee00. (2026-11-07)[2026-11-28]. https://example.org/tie/ohio--hubei?a=1&b=%7B.',
    );
  });

  it('in BibTeX is read back as it was meant, whatever signs are in the title', () => {
    const [item] = plugins.input.chain(bibtex(CITED), {});

    expect(item).toMatchObject({
      id: 'proxeny-tie-ohio--hubei',
      title: CITED.title,
      URL: CITED.url,
      issued: { 'date-parts': [[2026, 11]] },
      accessed: { 'date-parts': [[2026, 11, 28]] },
    });
    expect(JSON.stringify(item)).toContain('The curators of Proxeny');
  });
});
