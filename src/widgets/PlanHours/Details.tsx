import { checkConversion, type PlainDate } from '../../rules/index.ts';
import { AskElsewhere } from '../kit/AskFurther.tsx';
import { annualAnswer } from '../kit/hours/annual.ts';
import { answering, certificateOf } from '../kit/hours/answering.ts';
import { exchangeFacts } from '../kit/hours/record.ts';
import type { WidgetNotice } from '../kit/notice.ts';
import { ELSEWHERE } from '../kit/place.ts';
import type { Standing } from '../kit/questionnaire/view.ts';
import { AnnualDetails } from './AnnualDetails.tsx';
import { ExchangeDetails } from './ExchangeDetails.tsx';
import { PeriodDetails } from './PeriodDetails.tsx';

interface Props {
  notices: readonly WidgetNotice[];
  standing: Standing;
  onReplay: (day: PlainDate) => void;
}

/** Everything under the answers, in their order. */
export function Details({ notices, standing, onReplay }: Props) {
  const { told, asOf, today } = standing;
  const certificate = certificateOf(notices, told);
  if (certificate === undefined) return told['place'] === ELSEWHERE ? <AskElsewhere /> : null;
  const { exchange, annual, period } = answering(notices, told);
  return (
    <>
      {exchange && (
        <ExchangeDetails
          result={checkConversion(exchange.rules, exchangeFacts(certificate, told), asOf)}
          now={checkConversion(exchange.rules, exchangeFacts(certificate, told), today)}
          notice={exchange}
          standing={standing}
          onReplay={onReplay}
        />
      )}
      {annual && (
        <AnnualDetails
          answer={annualAnswer(annual, certificate, told, asOf)}
          notice={annual}
          standing={standing}
        />
      )}
      {period && <PeriodDetails notice={period} standing={standing} />}
    </>
  );
}
