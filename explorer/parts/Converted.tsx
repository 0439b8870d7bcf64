import { words } from '../words/words.ts';

interface ConvertedProps {
  /** As `Name.convertedFrom`. */
  readonly from: string | null | undefined;
}

/** Marks a name whose characters were converted, for it may not be the word that readers use. */
export function Converted({ from }: ConvertedProps) {
  if (from == null) return null;
  return (
    <abbr className="converted" title={words.parts.convertedSays(from)}>
      {words.parts.converted}
    </abbr>
  );
}
