import { app as englishApp } from '../../explorer/words/en/app.ts';
import { drawing as englishDrawing } from '../../explorer/words/en/drawing.ts';
import { catalog as english } from '../../explorer/words/en/index.ts';
import { rooms as englishRooms } from '../../explorer/words/en/rooms.ts';
import { app as chineseApp } from '../../explorer/words/zh/app.ts';
import { drawing as chineseDrawing } from '../../explorer/words/zh/drawing.ts';
import { catalog as chinese } from '../../explorer/words/zh/index.ts';
import { rooms as chineseRooms } from '../../explorer/words/zh/rooms.ts';

const englishPages = { app: englishApp, drawing: englishDrawing };
const chinesePages = { app: chineseApp, drawing: chineseDrawing };

/** A reader of each language of the pages: its words, and what else a test looks for. */
export const readers = [
  {
    locale: 'en-US',
    words: { ...english, ...englishRooms, ...englishPages },
    ...{ hefei: 'Hefei', columbus: 'Columbus', ohio: 'Ohio', year: (y: number) => `${y}` },
    carmelEnded: /Carmel and Xiangyang, sister cities\s*ended/,
  },
  {
    locale: 'zh-CN',
    words: { ...chinese, ...chineseRooms, ...chinesePages },
    ...{ hefei: '合肥市', columbus: '哥伦布', ohio: '俄亥俄州', year: (y: number) => `${y}年` },
    carmelEnded: /襄阳.*（友好城市）\s*已终止/,
  },
];
