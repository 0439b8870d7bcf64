import { NAME } from '../dataset.ts';
import type { method as english } from '../en/method.ts';
import { mixed } from '../mixed.ts';
import type { Prose, ProseSection, To } from '../prose.ts';
import { terms } from './terms.ts';

const facts: ProseSection = {
  title: '事实和来源',
  paragraphs: [
    '每一事实由若干条陈述构成。一条陈述是一个来源对一项属性的说法，例如“据该市网站，关系始于1988年”。在任何页面展开一项事实，即可看到各条陈述及其来源；已知出处段落的，也一并列出。',
    `来源可以是文章、报告、网页、法律或信函。${NAME} 区分我们读过的来源和仅从他人引用中得知的来源，并注明某个来源的说法取自哪部著作。`,
    '一手来源出自所述事情的当事方，或就是文件本身。名录由当事方登记自身的关系：就有哪些关系、始于何时而言，与一手来源同样可靠。二手来源依据一手来源或访谈。三手来源汇编他人的内容，例如百科全书、名录和数据库。',
  ],
};

const confidence = (to: To): ProseSection => ({
  title: '可信度',
  paragraphs: [
    mixed`事实旁的文字说明其依据。两个来源如果出版者不同、源头不同，也不是取自同一著作，才算独立：十家报纸刊登同一份新闻稿，只算一种声音；维基百科各语言版本和维基数据也只算一种声音。${to('statistics?rows=CONFIDENCE&parts=KIND', '查看各级可信度的关系数量')}。`,
  ],
  terms: [
    [terms.basis.PRIMARY_SOURCE, '当事方自己这样说，或文件本身这样写，并且我们读过。'],
    [terms.basis.REGISTER, '见于当事方登记自身关系的名录，并且我们读过。'],
    [
      terms.basis.INDEPENDENT_SOURCES,
      '我们读过的两个或更多来源各自独立地这样说。百科全书和他人编的名录不算在内，它们可能是抄来的。',
    ],
    [
      terms.basis.SINGLE_SOURCE,
      '我们读过的一个来源这样说，或几个来源这样说但并不独立；百科全书或许也这样说。',
    ],
    [terms.basis.TERTIARY_SOURCES, '只有百科全书和他人编的名录这样说，它们可能都抄自同一份名录。'],
    [
      terms.basis.LISTED_REPEATEDLY,
      '只有这类名单收录，但相隔五年以上的名单都有，且其中一份是逐地编制的。德国的此类关系，十分之九见于一份与名单无关的登记册；按城市自己的名录查过的 120 项全部属实。',
    ],
    [
      terms.basis.LISTED,
      '一份这类名单有收录，此后应当收录的名单也没有缺漏：德国的此类关系，约百分之八十五见于该登记册。',
    ],
    [
      terms.basis.NOT_ON_LATER_LISTS,
      '只有这类名单曾经收录，之后的名单（或该地自己的名录）列出其一方的其他关系，却未列此关系：德国的此类关系，三分之一见于该登记册。它可能已经终止，可能只是较松散的关系，也可能从未存在。',
    ],
    [terms.basis.SECOND_HAND, '只从引用它的著作中得知，我们没有读过原文。'],
    [
      terms.basis.DISPUTED,
      '有来源否认其存在，或编辑将全部说法搁置。来源对日期说法不一时，有争议的只是日期。',
    ],
  ],
});

const disagreement = (to: To): ProseSection => ({
  title: '来源说法不一时',
  paragraphs: [
    mixed`各种说法都保留并显示；凡显示日期之处，都列出两个日期。${to('contested', '说法不一')}页列出各处分歧。需要排出先后时，依次按以下规则选择，页面会写明理由：`,
  ],
  terms: [
    ['1. 编者的决定', '附理由'],
    ['2. 已读先于未读', '我们读过的来源，比仅从引用中得知的来源更有分量。'],
    ['3. 日期先于界限', '“1988年”比“不晚于2012年”说明得更多。'],
    ['4. 更接近事件', '一手来源和当事方名录先于二手来源，二手来源先于三手来源'],
    ['5. 更精确', '一个包含另一个时，“1988年11月8日”先于“1988年”'],
    ['6. 独立来源更多', '同一文本的多个副本只算一次。'],
    ['7. 出版更晚', '较晚的来源可能更正较早的来源。'],
    ['其他情形', '无法裁定。不优先任何说法，页面会写明。'],
  ],
});

const dates: ProseSection = {
  title: '日期',
  paragraphs: [
    `日期不会比来源更精确。来源只说“20世纪80年代”，${NAME} 不会写成1985年。`,
    '时间范围、“不晚于1987年”或“约1988年”都保持原样，筛选时也是如此：可能落在所选年份内的关系，与确定落在其中的分开计数。',
    '“最近确认：2017年”是有来源说该关系存在的最晚日期，并不是结束日期。时间线上的横条到此为止，随后渐隐。',
  ],
};

const status = (to: To): ProseSection => ({
  title: '状态',
  paragraphs: [
    mixed`只有来源说明，才会写“活跃”“沉寂”“已中止”或“已终止”，并附该来源的日期。否则状态不明：${NAME} 不会因为年代久远或没有消息而推断状态。拟议不会被当作已确认的关系；之后有来源说关系存在，即不再列为拟议。${to('statistics?rows=STATUS&parts=DECADE', '查看状态已知的关系数量')}。`,
    mixed`友好城市名单只表明，编者在名单的日期知道这一关系，并不表明关系有效，所以“见于2026年2月的名单”不会当作“活跃”。如果其中一地之后的名单没有某一关系，它可能已经终止、级别较低，或者从未正式建立：能够判断的关系中，有三分之一仍以某种形式存在。这样的关系不会写成已终止。只有名单对该地而言是完整的，并且没有任何一行可能以别的名称指这一关系，才算名单上没有。${to('statistics?rows=STANDING&parts=STATUS', '查看名单所示')}。`,
  ],
});

const absence = (to: To): ProseSection => ({
  title: '查不到的内容',
  paragraphs: [
    `“没有记录”只表示 ${NAME} 没有相关来源。只有来源说没有，才会写“没有”。`,
    mixed`${to('coverage', '收录范围')}页逐国说明应当收录哪些关系、与哪份名录比对、名录是哪一天的。没有列出的，就没有收集。`,
  ],
});

const names: ProseSection = {
  title: '名称',
  paragraphs: [
    '地名结合国家、地区和类型，并通过公共登记册中的编号来匹配，从不只凭拼写。名录中的名称符合多个地方而无从判断时，该行不收录，并计入未收录数。',
  ],
};

const versions = (to: To): ProseSection => ({
  title: '版本和更正',
  paragraphs: [
    mixed`数据的每个状态都有版本号，即全部数据文件的校验值。${to('cite', '引文')}中包含版本号。陈述从不被覆盖：有误的会连同理由撤回，并保留在记录中。${to('changes', '变更')}页列出新增和撤回的内容，也可通过${to('changes.atom', '订阅源')}获知。`,
  ],
});

export const method = ((to: To): Prose => ({
  title: '方法',
  lead: `${NAME} 如何从来源中提取事实，这些事实有多可信，以及查不到意味着什么。`,
  sections: [
    facts,
    confidence(to),
    disagreement(to),
    dates,
    status(to),
    absence(to),
    names,
    versions(to),
  ],
})) satisfies typeof english;
