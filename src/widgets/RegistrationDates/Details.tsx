import type { Ruleset } from '../../rules/index.ts';
import { Citations } from '../kit/Citations.tsx';
import { NoteCard } from '../kit/NoteCard.tsx';
import type { Standing } from '../kit/questionnaire/view.ts';
import type { Answered } from '../kit/registration/answered.ts';
import { TimeLine } from '../kit/TimeLine.tsx';
import { Days } from './Days.tsx';
import { pointsFor } from './moments.ts';

interface Props {
  answer: Answered;
  rules: Ruleset;
  standing: Standing;
}

/** What stands under one answer: its days, the line that they lie on, what it rests on, what else to know. */
export function Details({ answer, rules, standing }: Props) {
  const { question, title, days, lines, notes, citations } = answer;
  return (
    <section class="kit-part" data-details={question}>
      <h4>{title}</h4>
      <Days days={days} asOf={standing.asOf} />
      {days.length > 0 && <TimeLine points={pointsFor(rules, days, standing)} />}
      <Citations citations={citations} />
      <ul class="kit-list">
        {lines.map((line) => (
          <li key={line.says}>
            <p>{line.says}</p>
            <Citations citations={line.citations} />
          </li>
        ))}
        {notes.map((note) => (
          <NoteCard key={note.id + note.says} note={note} />
        ))}
      </ul>
    </section>
  );
}
