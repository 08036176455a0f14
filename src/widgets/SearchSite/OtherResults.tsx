import { Citations } from '../kit/Citations.tsx';
import { ContactWays } from '../kit/ContactWays.tsx';
import { NoteCard } from '../kit/NoteCard.tsx';
import { officeLines, unprintedSays } from '../kit/office-lines.ts';
import { Marked } from './Marked.tsx';
import { excerptOf, markedIn } from './search/excerpt.ts';
import type { IndexedQuestion } from './search/index-file.ts';
import type { Term } from './search/pieces.ts';
import type { Found } from './search/search.ts';

/** A question that people ask, and the place in its answers that holds the words. */
export function QuestionResult({ question, terms }: { question: IndexedQuestion; terms: readonly Term[] }) {
  const answer = question.says.map((says) => excerptOf(says, terms)).find((runs) => runs.length > 0);
  return (
    <li class="search-result" data-question={question.id}>
      <h3>
        <a href={`/questions/#${question.id}`}>
          <span>
            <Marked runs={markedIn(question.asks, terms)} />
          </span>
        </a>
      </h3>
      {answer && (
        <p class="search-ours">
          <Marked runs={answer} />
        </p>
      )}
    </li>
  );
}

/** An office, how to reach it, and where a notice says so. */
export function ContactResult({ contact, note }: Found['contacts'][number]) {
  const { id, office, region, phone, email, serves, citation } = contact;
  const lacking = unprintedSays(contact);
  return (
    <li class="search-result" data-office={id}>
      <h3>{office.includes(region) ? office : `${region}：${office}`}</h3>
      {note && (
        <ul class="search-note">
          <NoteCard note={note} />
        </ul>
      )}
      <p>办什么：{serves}</p>
      {officeLines(contact).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ContactWays phone={phone} email={email} />
      {lacking && <p>{lacking}</p>}
      {!note && <Citations citations={[citation]} brief />}
    </li>
  );
}
