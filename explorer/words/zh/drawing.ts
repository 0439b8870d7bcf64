import { NAME } from '../dataset.ts';
import type { drawing as english } from '../en/drawing.ts';
import { count } from './numbers.ts';

export const drawing = {
  zoom: '缩放',
  zoomIn: '放大',
  zoomOut: '缩小',
  showAll: '显示全部',
  viewAs: '显示方式',
  views: { drawing: '图', lines: '折线', table: '表' },
  svg: '保存为 SVG 图片',
  png: '保存为 PNG 图片',
  cannotDraw: '此浏览器无法绘图。',
  tooLarge: '图片过大，此浏览器无法生成。',
  notSaved: (why: string) => `未能保存图片。${why}再按一次即可重试。`,
  filter: (counts: string, filter: string) => `${counts}筛选条件：${filter}。`,
  dataset: (version: string, license: string, day: string) =>
    `${NAME}，数据版本 ${version}，许可 ${license}；制作于${day}。`,
  sourcesAt: (address: string) => `来源：${address}`,
  credit: '边界：Natural Earth（按实际控制线绘制，不代表任何立场）。坐标：GeoNames。',
  cluster: (name: string, others: number) => `${name} +${count(others)}`,
  places: (name: string, number: number) => `${name}：共 ${count(number)} 个地点，点击展开`,
  disagree: (tie: string) => `${tie}：来源说法不一`,
  loadingTies: '正在加载关系……',
  loadingMap: '正在加载地图',
  noGround: '海岸线与边界未能加载，地图有部分空白。',
  onMap: (shown: number, total: number, whose: string) =>
    `${whose}${count(total)} 项关系中有 ${count(shown)} 项在地图上${
      shown < total ? `；其余 ${count(total - shown)} 项至少有一方缺少地理位置` : ''
    }。`,
  whoseOf: (name: string) => `${name}及其辖内的 `,
  listsThem: (words: string) => `${words}完整地图以表格列出这些关系。`,
  placeTotal: (place: string, ties: number) => `${place}：${count(ties)} 项关系`,
  flow: (countries: string, ties: number, dated: number) =>
    `${countries}：${count(ties)} 项关系，其中 ${count(dated)} 项已知起始日期`,
  byCountry: (ties: number) =>
    `${count(ties)} 项关系，按国家及两国之间统计；线条颜色越深，已知起始日期的关系越多。`,
  bar: {
    known: '来源称存续',
    listed: '见于名录',
    faded: '此后不详',
    maybe: '可能',
  },
  fullMap: '完整地图与筛选',
  namedMap: (name: string) => `${name}在地图上`,
} satisfies typeof english;
