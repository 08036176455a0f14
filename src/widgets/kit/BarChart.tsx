import { BarLegend } from './BarLegend.tsx';
import { type Bar, UNIT } from './bar.ts';
import { BAR_HEIGHT, barChart, REACH, type Row } from './bar-chart.ts';
import { HoursTable } from './HoursTable.tsx';

const rounded = (value: number) => Math.round(value * 100) / 100;
const percent = (value: number) => `${rounded(value)}%`;
const em = (value: number) => `${rounded(value)}em`;

function LyingBar({ row, stripes }: { row: Row; stripes: string }) {
  return (
    <>
      <text class="kit-bar-label" x="0" y={em(row.labelY)}>
        {row.label}
      </text>
      <text x="100%" y={em(row.valueY)} text-anchor="end">
        {row.value}
      </text>
      <rect class="kit-bar-track" x="0" width="100%" y={em(row.barY)} height={em(BAR_HEIGHT)} />
      {row.parts.map(({ x, width, tone }) => (
        <rect
          key={x}
          class={`kit-bar-${tone}`}
          fill={tone === 'second' ? stripes : undefined}
          x={percent(x)}
          width={percent(width)}
          y={em(row.barY)}
          height={em(BAR_HEIGHT)}
        />
      ))}
      {row.marks.map(({ kind, x, text, anchor, textY }) => {
        const line = {
          x1: percent(x),
          x2: percent(x),
          y1: em(row.barY - REACH),
          y2: em(row.barY + BAR_HEIGHT + REACH),
        };
        return (
          <g key={kind}>
            <line class="kit-bar-halo" {...line} />
            <line class={`kit-bar-line kit-bar-line-${kind}`} {...line} />
            <text class="kit-bar-asks" x={percent(x)} y={em(textY)} text-anchor={anchor}>
              {text}
            </text>
          </g>
        );
      })}
    </>
  );
}

interface Props {
  /** Of its own on the page, over all widgets: preact's ids repeat from island to island. */
  id: string;
  title: string;
  bars: readonly Bar[];
  /** What a bar stands for: 年度 unless told. */
  rowName?: string;
}

/**
 * Hours against what is asked, a lying bar for each year. Screen readers get the numbers once, from the table behind
 * 用表格看: the picture is one image to them, and its name says where the numbers are.
 */
export function BarChart({ id, title, bars, rowName = '年度' }: Props) {
  if (bars.length === 0) return null;
  const { rows, height } = barChart(bars);
  const stripes = `${id}-stripes`;
  const fill = `url(#${stripes})`;
  return (
    <div class="kit-bars">
      <svg
        class="kit-bar-chart"
        role="img"
        aria-label={`${title}，条形图。数字在下面的“用表格看”里。`}
        width="100%"
        height={em(height)}
      >
        <defs>
          <pattern
            id={stripes}
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="kit-bar-ground" width="7" height="7" />
            <rect class="kit-bar-stripe" width="3" height="7" />
          </pattern>
        </defs>
        {/* Chromium would read the words inside an image as well. */}
        <svg class="kit-bar-rows" aria-hidden="true">
          {rows.map((row, at) => (
            <LyingBar key={`${at}${row.label}`} row={row} stripes={fill} />
          ))}
        </svg>
      </svg>
      <BarLegend bars={bars} stripes={fill} />
      <details class="kit-twin">
        <summary>用表格看</summary>
        <HoursTable caption={`${title}（单位：${UNIT}）`} rowName={rowName} bars={bars} />
      </details>
    </div>
  );
}
