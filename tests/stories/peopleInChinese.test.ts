import { describe, expect, it } from 'vitest';
import { useSharedServer } from '../support/shipped.ts';

describe('A person of China is found', () => {
  const server = useSharedServer();

  it.each([
    ['习近平', 'xi-jinping'],
    ['習近平', 'xi-jinping'],
    ['Xí Jìnpíng', 'xi-jinping'],
    ['xijinping', 'xi-jinping'],
    ['Jinping Xi', 'xi-jinping'],
    ['Xi Jin Ping', 'xi-jinping'],
    ['万里', 'wan-li'],
    ['萬里', 'wan-li'],
    ['Wàn Lǐ', 'wan-li'],
    ['wanli', 'wan-li'],
    ['张劲夫', 'zhang-jinfu'],
    ['Zhang Jingfu', 'zhang-jinfu'],
    ['杨振宁', 'chen-ning-yang'],
    ['Yang Zhenning', 'chen-ning-yang'],
    ['柯文哲', 'ko-wen-je'],
    ['Ke Wenzhe', 'ko-wen-je'],
    ['谢锋', 'xie-feng'],
    ['布兰斯塔德', 'terry-branstad'],
  ])('first by the name in Chinese or its spelling: %s', async (text, id) => {
    const { search } = await server.ask(
      `{ search(text: ${JSON.stringify(text)}, first: 1) { edges { node { id } } } }`,
    );

    expect(search.edges.map(({ node }) => node.id)).toEqual([id]);
  });

  it('with each name on the word of a page, and in its language', async () => {
    const { person } = await server.ask(`{ person(id: "xi-jinping") {
      name(in: ["zh"])
      names { text language kind }
      record { property(name: "names") { claims { value source { url } } } } } }`);

    expect(person?.name).toBe('习近平');
    expect(person?.names).toEqual(
      expect.arrayContaining([
        { text: '习近平', language: 'zh-Hans', kind: 'COMMON' },
        { text: '習近平', language: 'zh-Hant', kind: 'COMMON' },
        { text: 'Xí Jìnpíng', language: 'zh-Latn-pinyin', kind: 'ROMANIZATION' },
      ]),
    );
    const claims = person?.record.property?.claims ?? [];
    const inChinese = claims.filter(({ value }) => value !== 'Xi Jinping');
    expect(inChinese.length).toBeGreaterThan(2);
    for (const { source } of inChinese) expect(source.url).toMatch(/^https:/);
  });
});
