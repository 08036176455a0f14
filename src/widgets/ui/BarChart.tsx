import type { ComponentChildren } from 'preact';
import {
  BAR_HEIGHT,
  type Bar,
  type BarRow,
  barChart,
  inWords,
  labelsOf,
  partColumns,
  REACH,
  UNIT,
} from './bar-chart.ts';

function Entry({ says, children }: { says: string; children: ComponentChildren }) {
  return (
    <li>
      <svg class="kit-bar-swatch" aria-hidden="true" width="1.8em" height="1.2em">
        {children}
      </svg>
      {says}
    </li>
  );
}

const across = { x1: '50%', x2: '50%', y1: '0', y2: '100%' };

/** The legend of a bar chart. Hidden from screen readers, which read the table. */
function BarLegend({ bars, stripes }: { bars: readonly Bar[]; stripes: string }) {
  const tones = new Map(bars.flatMap(({ parts }) => parts.map(({ name, tone }) => [name, tone] as const)));
  const asks = new Set(bars.flatMap((bar) => (bar.minimum ? [labelsOf(bar).minimumLabel] : [])));
  const second = new Set(bars.flatMap((bar) => (bar.secondMinimum ? [labelsOf(bar).secondLabel] : [])));
  return (
    <ul class="kit-bar-legend" aria-hidden="true">
      {[...tones].map(([name, tone]) => (
        <Entry key={name} says={name}>
          <rect
            class={`kit-bar-${tone}`}
            fill={tone === 'second' ? stripes : undefined}
            width="100%"
            height="100%"
          />
        </Entry>
      ))}
      {[...asks].map((says) => (
        <Entry key={says} says={says}>
          <line class="kit-bar-line kit-bar-line-minimum" {...across} />
        </Entry>
      ))}
      {[...second].map((says) => (
        <Entry key={says} says={`${says}（最少）`}>
          <line class="kit-bar-line kit-bar-line-second" {...across} />
        </Entry>
      ))}
    </ul>
  );
}

/** The numbers of a bar chart as a table; on phones, one card per year. */
function HoursTable({ caption, rowName, bars }: { caption: string; rowName: string; bars: readonly Bar[] }) {
  const columns = partColumns(bars);
  const withStatus = bars.some(({ status }) => status);
  return (
    <table class="cards">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{rowName}</th>
          <th scope="col">学时</th>
          {columns.map((name) => (
            <th scope="col" key={name}>
              其中{name}
            </th>
          ))}
          <th scope="col">要求</th>
          <th scope="col">还差</th>
          {withStatus && <th scope="col">状态</th>}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar, at) => {
          const { total, parts, asks, lacks } = inWords(bar, columns);
          return (
            <tr key={`${at}${bar.label}`}>
              <th scope="row">{bar.label}</th>
              <td data-label="学时">{total}</td>
              {parts.map((words, column) => (
                <td data-label={`其中${columns[column]}`} key={columns[column]}>
                  {words}
                </td>
              ))}
              <td data-label="要求">{asks}</td>
              <td data-label="还差">{lacks}</td>
              {withStatus && <td data-label="状态">{bar.status ?? '—'}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const rounded = (value: number) => Math.round(value * 100) / 100;
const percent = (value: number) => `${rounded(value)}%`;
const em = (value: number) => `${rounded(value)}em`;

function LyingBar({ row, stripes }: { row: BarRow; stripes: string }) {
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
  /** Unique on the page: Preact's own ids repeat from island to island. */
  id: string;
  title: string;
  bars: readonly Bar[];
  /** What a bar stands for; default 年度. */
  rowName?: string;
}

/**
 * Hours done against hours required, one horizontal bar per year. Screen readers read the numbers once, from the table
 * behind 用表格看: to them the chart is one image whose name points to the table.
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
        {/* Chromium would also read out the text inside an image. */}
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
