import { IS_SHIPPED, NAME, SCOPE } from '../dataset.ts';
import type { about as english } from '../en/about.ts';
import { mixed } from '../mixed.ts';
import type { Prose, ProseSection, To } from '../prose.ts';

const IN_DEPTH =
  '中美之间的关系收录最为详尽，中国与其他国家的关系也较详尽。对于世界其他地区，Proxeny 只收录名录和登记册列出的内容。';

const GREEK =
  'Proxeny 之名源自古希腊的“外邦代表人”（proxenia）制度：一位公民在本地照管某个外国城邦的利益。';

const whatItIs = (to: To): ProseSection => ({
  title: '这是什么',
  paragraphs: [
    `${NAME} 收录各类关系：友好城市、友好省州、友好交流协议、大学和图书馆之间的合作、友好港口、驻外办事处、备忘录，以及推动这些关系的人物。每项关系都列出各方是谁、始于何时、最近已知的状态、取得了什么成果，以及依据哪个来源。`,
    mixed`${IS_SHIPPED ? IN_DEPTH : SCOPE}${to('coverage', '收录范围')}页列出数字和缺漏。`,
    ...(IS_SHIPPED ? [GREEK] : []),
  ],
});

const forWhom = (to: To): ProseSection => ({
  title: '为谁而做',
  terms: [
    [
      '记者',
      mixed`查明一项关系始于何时、是否仍然存续、依据是谁的说法，并连同版本引用该页。请从${to('', '搜索')}开始。`,
    ],
    [
      '地方外事人员',
      mixed`查看本地和伙伴的关系网络：可看${to('map', '地图')}和时间线，也可看表格并保存。${to('gaps', '缺口')}页列出在友好城市没有对应机构的单位。`,
    ],
    [
      '学者',
      mixed`在${to('statistics', '统计')}中按年代、类型和国家计数，研究${to('contested', '说法不一')}之处，并连同每个来源的陈述导出数据。`,
    ],
    [
      '开发者',
      mixed`各页内容都来自公开的 GraphQL 接口。可在${to('playground/', '查询平台')}试用；${to('schema.graphql', '模式文件')}说明每个字段。`,
    ],
  ],
});

const whatItIsNot: ProseSection = {
  title: '它不是什么',
  terms: [
    ['不是官方登记册', '背后没有政府或协会。官方名录与其他来源一样，都只是来源。'],
    ['不是全部', '这里没有的关系仍可能存在。若有来源说没有，页面会写明。'],
    ['不是实时状态', `“活跃（截至2014年）”是指 2014 年的来源这样说。此后的情况 ${NAME} 并不知道。`],
    ['不作评判', `${NAME} 不评价关系的好坏。名称和边界不表示对领土地位的立场。`],
  ],
};

const use = (to: To): ProseSection => ({
  title: '使用和再利用',
  paragraphs: [
    mixed`数据开放，许可见首页。各页的“导出”可保存其关系，${to('cite', '引用')}页给出带数据版本的引文。${to('method', '方法')}说明如何权衡各种说法，${to('help', '帮助')}说明如何使用页面。`,
    mixed`发现错误或遗漏？请选择该页页脚的${to('correct', '“建议更正”')}。`,
  ],
});

export const about = ((to: To): Prose => ({
  title: `关于 ${NAME}`,
  lead: `${NAME} 是一个开放数据库，记录城市、省州、大学和其他机构的跨国合作。每一事实都注明来源；来源说法不一时，各种说法一并列出。`,
  sections: [whatItIs(to), forWhom(to), whatItIsNot, use(to)],
})) satisfies typeof english;
