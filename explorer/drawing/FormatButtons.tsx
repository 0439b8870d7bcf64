import './drawing.css';
/** Buttons for a picture in each format. */
export function FormatButtons({
  give,
}: {
  readonly give: (format: 'svg' | 'png') => Promise<void>;
}) {
  return (
    <>
      <button type="button" onClick={() => void give('svg')}>
        Picture as SVG
      </button>
      <button type="button" onClick={() => void give('png')}>
        Picture as PNG
      </button>
    </>
  );
}
