import { outsideWords } from '../../links/citations.ts';
import type { Citation, ConversionResult, Note } from '../../rules/index.ts';
import { Citations } from './Citations.tsx';

const NUMBERS = ['一', '二', '三'];

/** One thing this person must know besides the verdict: all readings side by side, and the safe course. */
export function NoteCard({ note }: { note: Note }) {
  return (
    <li class="kit-note">
      <p>{note.says}</p>
      {note.readings && (
        <ul class="kit-readings">
          {note.readings.map(({ says, then }, index) => (
            <li key={says}>
              <strong>理解{NUMBERS[index] ?? index + 1}</strong>
              <p>{says}</p>
              <p class="kit-then">结果：{then}</p>
            </li>
          ))}
        </ul>
      )}
      {note.safe && (
        <p class="kit-safe">
          <strong>稳妥的做法：</strong>
          {note.safe}
        </p>
      )}
      {note.outside?.map(({ name, article, checked, says }) => (
        <p class="kit-outside" key={name + article}>
          <strong>{outsideWords(checked)}</strong>
          {name}
          {article}：{says}
        </p>
      ))}
      <Citations citations={note.citations} />
    </li>
  );
}

/** Notes under a heading; renders nothing without notes. */
export function Notes({ title, notes }: { title: string; notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <section class="kit-part">
      <h4>{title}</h4>
      <ul class="kit-list">
        {notes.map((note) => (
          <NoteCard key={note.id + note.says} note={note} />
        ))}
      </ul>
    </section>
  );
}

/** 截止以后: what the notice says about the old certificate after the deadline, and what is still possible. */
export function Afterwards({ sayings }: { sayings: readonly { says: string; citations: Citation[] }[] }) {
  if (sayings.length === 0) return null;
  return (
    <section class="kit-part">
      <h4>截止以后</h4>
      <ul class="kit-list">
        {sayings.map(({ says, citations }) => (
          <li key={says}>
            <p>{says}</p>
            <Citations citations={citations} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Something to do, with the address printed in the notice. */
export type Step = ConversionResult['steps'][number];

/** 接下来: the steps of the notice. */
export function Steps({ steps, title = '接下来' }: { steps: readonly Step[]; title?: string | undefined }) {
  if (steps.length === 0) return null;
  return (
    <section class="kit-part">
      <h4>{title}</h4>
      <ol class="kit-steps">
        {steps.map(({ says, link, citations }) => (
          <li key={says}>
            <p>{says}</p>
            {link && (
              <a class="kit-outward" href={link.url} rel="noopener noreferrer">
                {link.text}（站外链接<span aria-hidden="true"> ↗</span>）
              </a>
            )}
            <Citations citations={citations} />
          </li>
        ))}
      </ol>
    </section>
  );
}
