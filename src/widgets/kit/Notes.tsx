import type { Citation, Note } from '../../rules/index.ts';
import { Citations } from './Citations.tsx';
import { NoteCard } from './NoteCard.tsx';

/** What this person must know beside the verdict, under a heading; nothing where there is nothing. */
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

/** 截止以后: what the notice says of the old certificate once it is too late, and what remains possible. */
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
