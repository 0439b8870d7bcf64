import { NAME } from '../dataset.ts';
import type { help as english } from '../en/help.ts';
import { mixed } from '../mixed.ts';
import type { Key, Prose, ProseSection, To } from '../prose.ts';

const find = (to: To): ProseSection => ({
  title: '查找',
  terms: [
    [
      '地方、机构或人物',
      mixed`在${to('', '搜索')}框中输入名称的任何部分，任何语言均可。输入“Hefei”或“合肥”，找到的是同一座城市。`,
    ],
    ['一个地方的全部关系', '打开它的页面。在时间线上方选择类型，或选“表”逐行查看全部关系。'],
    ['两个地方有何联系', mixed`${to('paths', '路径')}页找出经由第三方的联系，并列出每一步的依据。`],
    [
      '来源在哪里说法不一',
      mixed`${to('contested', '说法不一')}页列出全部分歧。在关系页上，分歧列在最前面。`,
    ],
    [
      '地图上的数字或故事',
      mixed`${to('map', '地图')}可显示按国家／地区或省州的合计：请点“更多筛选”。${to('map?story=city-diplomacy', '故事')}逐步带您看地图，并给出每种说法的依据。`,
    ],
    ['数字', mixed`${to('statistics', '统计')}页按所选条件统计关系、协议、事件、人物和来源。`],
  ],
});

const read = (to: To): ProseSection => ({
  title: '阅读',
  terms: [
    ['活跃（截至2014年）', '2014 年的来源这样说，此后情况不明。'],
    ['1979年或1985年', '来源说法不一。打开该关系，可看到各是谁的说法。'],
    ['3（其中 1 个独立）', '三个来源这样说，但只算一种声音，例如都抄自同一份名录。'],
    [
      '更多',
      mixed`${to('method', '方法')}页说明可信度、日期和状态；${to('coverage', '收录范围')}页说明缺少什么。`,
    ],
  ],
});

const share = (to: To): ProseSection => ({
  title: '保存和分享',
  terms: [
    ['网址', '网址包含全部筛选条件。从浏览器复制网址，他人看到的内容相同。'],
    ['表格或数据', '页首的“导出”：CSV 用于电子表格，另有用于地图、网络分析和文献管理软件的格式。'],
    [
      '图片',
      '地图、网络或图表旁的“保存为 SVG 图片”或“保存为 PNG 图片”。图片带有标题、图例、筛选条件、版本和网址。',
    ],
    ['放入自己的网页', '选择“导出”，再看“嵌入”，即得可粘贴的代码。“复制”可复制代码。'],
    [
      '引文',
      mixed`每页页脚的${to('cite', '“引用”')}，以及每项事实旁的“引用”：APA、GB/T 7714 和 BibTeX 格式。`,
    ],
    [
      '新内容',
      mixed`${to('changes', '变更')}页列出新内容。阅读器可订阅 ${to('changes.atom', 'changes.atom')}。`,
    ],
  ],
});

const keys = (key: Key): ProseSection => ({
  title: '按键',
  terms: [
    [key('/'), '转到搜索'],
    [mixed`${key('↓')} ${key('↑')} ${key('Enter')}`, '选择并打开一条建议'],
    [key('Esc'), '关闭建议或菜单'],
    [mixed`${key('Tab')} ${key('Shift')}+${key('Tab')}`, '下一个或上一个链接或按钮'],
    [mixed`${key('←')} ${key('→')} ${key('↑')} ${key('↓')}`, '移动当前的地图或网络'],
    [mixed`${key('←')} ${key('→')}`, '地图上故事的上一步或下一步'],
    [mixed`${key('+')} ${key('-')}`, '放大或缩小'],
  ],
});

export const help = ((to: To, key: Key): Prose => ({
  title: '帮助',
  lead: `如何查找、阅读、保存、分享和引用 ${NAME} 的内容。`,
  sections: [find(to), read(to), share(to), keys(key)],
})) satisfies typeof english;
