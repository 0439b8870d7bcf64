import './timeline.css';
import { useId, useState } from 'react';
import { useWhole } from '../../lists/whole.ts';
import { Link } from '../../shell/Link.tsx';
import { KIND_GROUPS, groupNames, groupOf } from '../../parts/kinds.ts';
import { Bar } from './Bar.tsx';
import { type Scale, scaleOf } from './scale.ts';
import type { Span } from './span.ts';
import { useWidth } from '../useWidth.ts';
import { words } from '../../words/words.ts';

const ROW = 26;
const AXIS = 28;
const WIDE = 640;
const LABEL = 240;
const LANE_GAP = 34;

/** Half of the width of a year's four digits. */
const HALF_YEAR = 15;

export interface TimelineProps {
  readonly title: string;
  readonly spans: readonly Span[];

  /** In a box that scrolls, so that the rest of the page stays close. */
  readonly isLong?: boolean;
}

/** Ties as bars over the years, each a link. Undated ties have a lane of their own. */
export function Timeline({ title, spans, isLong = false }: TimelineProps) {
  const [now] = useState(yearNow);
  const whole = useWhole();
  const scrolls = isLong && { tabIndex: 0, role: 'group', 'aria-label': title };
  const [ref, width] = useWidth();
  const id = useId().replace(/\W/g, '');
  const dated = spans.filter(({ start }) => start !== null).toSorted(byStart);
  const undated = spans.filter(({ start }) => start === null);
  const isWide = width >= WIDE;
  const row = isWide ? ROW : ROW * 1.7;
  const scale = scaleOf(dated, now, [isWide ? LABEL : 4, width - 8]);
  const lane = AXIS + dated.length * row + LANE_GAP;
  const height = lane + undated.length * ROW - (undated.length > 0 ? 0 : LANE_GAP - 6);
  return (
    <>
      <div ref={ref} className={`timeline${isLong && !whole ? ' scrolls' : ''}`} {...scrolls}>
        {width > 0 && (
          <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
            <title>{title}</title>
            <Fades id={id} />
            <Axis scale={scale} bottom={AXIS + dated.length * row} width={width} />
            {dated.map((span, at) => (
              <Link key={span.id} href={span.href} aria-label={`${span.label}, ${span.words}`}>
                <Row span={span} top={AXIS + at * row} {...{ width, row, isWide, scale, id }} />
              </Link>
            ))}
            {undated.length > 0 && (
              <Undated spans={undated} top={lane} width={width} isWide={isWide} />
            )}
          </svg>
        )}
      </div>
      {dated.length > 0 && <BarLegend />}
    </>
  );
}

interface RowProps {
  readonly span: Span;
  readonly top: number;
  readonly row: number;
  readonly width: number;
  readonly isWide: boolean;
  readonly scale: Scale;
  readonly id: string;
}

function Row({ span, top, row, width, isWide, scale, id }: RowProps) {
  const middle = isWide ? top + row / 2 : top + row - 12;
  const room = (isWide ? LABEL - 16 : width - 8) - 20;
  return (
    <g className="timeline-row">
      <title>{`${span.label}, ${span.words}`}</title>
      <rect className="timeline-hit" x="0" y={top} width={width} height={row} />
      <KindMark span={span} y={isWide ? middle - 6 : top + 6} />
      <text x="20" y={isWide ? middle + 4 : top + 16}>
        {shortened(span.label, room)}
      </text>
      <Bar span={span} y={middle} scale={scale} id={id} />
    </g>
  );
}

interface UndatedProps {
  readonly spans: readonly Span[];
  readonly top: number;
  readonly width: number;
  readonly isWide: boolean;
}

function Undated({ spans, top, width, isWide }: UndatedProps) {
  return (
    <>
      <path className="timeline-lane" d={`M0 ${top - 22.5}H${width}`} />
      <text className="timeline-lane-name" x="0" y={top - 6}>
        {words.actor.undated(words.numbered.ties(spans.length))}
      </text>
      {spans.map((span, at) => {
        const y = top + at * ROW;
        return (
          <Link key={span.id} href={span.href} aria-label={`${span.label}, ${span.words}`}>
            <g className="timeline-row">
              <rect className="timeline-hit" x="0" y={y} width={width} height={ROW} />
              <KindMark span={span} y={y + 7} />
              <text x="20" y={y + 17}>
                {shortened(span.label, (isWide ? width : width - 8) - 20)}
              </text>
            </g>
          </Link>
        );
      })}
    </>
  );
}

/** What the parts of a bar mean. */
function BarLegend() {
  return (
    <p className="timeline-legend aside">
      {PARTS.map((part) => (
        <span key={part}>
          <span className={`timeline-part part-${part}`} aria-hidden="true" />{' '}
          {words.drawing.bar[part]}
        </span>
      ))}
    </p>
  );
}

const PARTS = ['known', 'listed', 'faded', 'maybe'] as const;

/** The sign of a tie's kind, for readers who do not see the colors. */
function KindMark({ span, y }: { readonly span: Span; readonly y: number }) {
  const group = groupOf(span.kind);
  return (
    <path
      className={`tone-${group}`}
      d={KIND_GROUPS[group].shape}
      fillRule="evenodd"
      transform={`translate(0 ${y})`}
    />
  );
}

interface AxisProps {
  readonly scale: Scale;
  readonly bottom: number;
  readonly width: number;
}

function Axis({ scale, bottom, width }: AxisProps) {
  return (
    <g className="timeline-axis" aria-hidden="true">
      {scale.ticks.map((year) => (
        <g key={year}>
          <path d={`M${scale.x(year).toFixed(1)} ${AXIS - 6}V${bottom}`} />
          <text
            x={Math.min(Math.max(scale.x(year), HALF_YEAR), width - HALF_YEAR)}
            y={AXIS - 12}
            textAnchor="middle"
          >
            {year}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A bar fades out where no source states an end. */
function Fades({ id }: { readonly id: string }) {
  return (
    <defs>
      {groupNames.map((group) => (
        <linearGradient key={group} id={`${id}${group}`} className={`tone-${group}`}>
          <stop offset="0" stopColor="currentColor" stopOpacity="0.55" />
          <stop offset="1" stopColor="currentColor" stopOpacity="0" />
        </linearGradient>
      ))}
    </defs>
  );
}

function byStart(a: Span, b: Span): number {
  return firstOf(a) - firstOf(b);
}

const firstOf = ({ start }: Span) => start?.first ?? start?.last ?? 0;

function yearNow(): number {
  const now = new Date();
  return now.getFullYear() + now.getMonth() / 12;
}

/** Cuts a text at whole words, at about seven pixels per letter; Chinese characters are twice as wide. */
function shortened(text: string, room: number): string {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    width += text.charCodeAt(at) > 0x2e80 ? 14 : 7;
    if (width > room)
      return `${text.slice(0, at).replace(/[\s,]*\S*$/, '') || text.slice(0, at)} …`;
  }
  return text;
}
