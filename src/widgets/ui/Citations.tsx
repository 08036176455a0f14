import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DocumentName } from '../../links/citations.ts';
import { citationHref, clauseLabel } from '../../links/citations.ts';
import type { Citation } from '../../rules/index.ts';

/** The notice that a widget answers by, and how to name every notice that it may cite. */
export const Documents = createContext<{
  own: string;
  documents: Readonly<Record<string, Pick<DocumentName, 'shortTitle' | 'number'>>>;
}>({ own: '', documents: {} });

interface Props {
  citations: readonly Citation[];
  /** Without the quoted words: they stand above, part by part. */
  brief?: boolean;
}

/** The quoted words, each a link to where they stand in the notice. Looks as the pages' own citations do. */
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
