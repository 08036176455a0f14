import type { HandInPlace, PhoneChangeProps } from '../../links/form-sheet.ts';
import { Citations } from '../ui/Citations.tsx';
import { Contacts } from '../ui/Contacts.tsx';
import { ChoiceField } from '../ui/fields.tsx';
import { NoteCard } from '../ui/Notes.tsx';
import { onPaper, type PhoneChangeState } from './state.ts';

function Office({ place: { office, note } }: { place: HandInPlace }) {
  return (
    <div class="phone-office">
      {note && (
        <ul class="phone-plain">
          <NoteCard note={note} />
        </ul>
      )}
      <Contacts contacts={[office]} region={office.region} />
      <p class="kit-hint">地址和电话是通知印发时的。去之前先打电话，问清楚还办不办、在哪里办。</p>
    </div>
  );
}

interface WhereProps extends Pick<PhoneChangeProps, 'places' | 'bring' | 'asked' | 'unsaid'> {
  id: string;
  /** The chosen region; undefined before the widget is ready. */
  chosen: string | undefined;
  onChoose: (region: string) => void;
}

/** 到哪里办、带什么: not part of the form, but needed with it. */
export function Where({ id, places, bring, asked, unsaid, chosen, onChoose }: WhereProps) {
  const place = places.find(({ region }) => region === chosen);
  return (
    <section class="phone-part">
      <h3>到哪里办、带什么</h3>
      <div class="needs-js">
        <ChoiceField
          id={id}
          name="place"
          label="办理地点"
          hint="选好地方，下面就有受理单位、地址和电话。"
          options={places.map(({ region }) => ({ value: region, label: region }))}
          value={chosen}
          onInput={onChoose}
        />
        {place && <Office place={place} />}
      </div>
      <h4>要带什么</h4>
      <ul>
        {bring.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
      <Citations citations={[asked]} />
      <h4>本通知未规定，先打电话问</h4>
      <ul>
        {unsaid.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}

type Props = Pick<PhoneChangeProps, 'title' | 'rows' | 'origin'> & Pick<PhoneChangeState, 'texts' | 'paper'>;

/** Number of columns of the printed table. */
function columnsOf([first = []]: Props['rows']): number {
  return first.reduce((sum, { span }) => sum + span, 0);
}

/** The form as printed in the notice, filled in. Nothing else is printed. */
export function Sheet({ title, rows, origin, texts, paper }: Props) {
  return (
    <div class="phone-sheet">
      <table class="phone-table official-words">
        <caption>{title}</caption>
        <colgroup>
          {Array.from({ length: columnsOf(rows) }, (_, index) => (
            <col key={index} />
          ))}
        </colgroup>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map(({ text, head, span, field }, at) => {
                const Cell = head ? 'th' : 'td';
                const filled = field && paper === 'filled' ? onPaper(field, texts) : '';
                return (
                  <Cell key={at} colSpan={span} data-filled={field}>
                    {text || filled}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="phone-origin">{origin}</p>
    </div>
  );
}
