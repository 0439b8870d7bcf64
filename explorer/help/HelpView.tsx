import { Essay, linkTo } from '../parts/Essay.tsx';
import { loadProse } from '../words/words.ts';

const prose = await loadProse();

export default function HelpView() {
  return (
    <Essay
      prose={prose.help(linkTo, (name) => (
        <kbd>{name}</kbd>
      ))}
    />
  );
}
