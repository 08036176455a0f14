import { ChoiceField } from '../kit/ChoiceField.tsx';
import { Citations } from '../kit/Citations.tsx';
import { Contacts } from '../kit/Contacts.tsx';
import { NoteCard } from '../kit/NoteCard.tsx';
import type { PhoneChangeProps, Place } from './props.ts';

function Office({ place: { office, note } }: { place: Place }) {
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

interface Props extends Pick<PhoneChangeProps, 'places' | 'bring' | 'asked' | 'unsaid'> {
  id: string;
  /** The region chosen; undefined before the widget is ready. */
  chosen: string | undefined;
  onChoose: (region: string) => void;
}

/** 到哪里办、带什么: no part of the form, and needed with it. */
export function Where({ id, places, bring, asked, unsaid, chosen, onChoose }: Props) {
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
