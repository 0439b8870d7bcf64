import { Essay, linkTo } from '../parts/Essay.tsx';
import { loadProse } from '../words/words.ts';

const prose = await loadProse();

export default function AboutView() {
  return <Essay prose={prose.about(linkTo)} />;
}
