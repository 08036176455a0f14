import type { Note } from '../../rules/index.ts';
import { Citations } from './Citations.tsx';
import { outsideWords } from './outside-words.ts';

const NUMBERS = ['一', '二', '三'];

/** Something that this person must know beside the verdict: every reading side by side, and the safe course. */
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
