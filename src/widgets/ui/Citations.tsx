import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DocumentName } from '../../links/citations.ts';
import { citationHref, clauseLabel } from '../../links/citations.ts';
import type { Citation } from '../../rules/index.ts';

/** The notice that a widget answers from, and the names of every notice that it may cite. */
export const Documents = createContext<{
  own: string;
  documents: Readonly<Record<string, Pick<DocumentName, 'shortTitle' | 'number'>>>;
}>({ own: '', documents: {} });

interface Props {
  citations: readonly Citation[];
  /** Leaves out the quoted words: they are shown above, part by part. */
  brief?: boolean;
}

/** Quotes, each linked to its passage in the notice. Looks like the citations of the static pages. */
export function Citations({ citations, brief = false }: Props) {
  const { own, documents } = useContext(Documents);
  if (citations.length === 0) return null;
  return (
    <ul class="kit-citations">
      {citations.map((citation) => {
        const named = documents[citation.notice];
        const document = named?.number ?? named?.shortTitle ?? citation.notice;
        return (
          <li key={citationHref(citation)}>
            <a class="citation" href={citationHref(citation)} data-document={document}>
              {!brief && <q class="official-words">{citation.quote}</q>}
              <span class="citation-place">
                看原文：{citation.notice !== own && `${document} `}
                {clauseLabel(citation.clause)}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
