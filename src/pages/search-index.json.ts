import type { APIRoute } from 'astro';
import { noticePages } from '../build/page-data.ts';
import { allQuestions } from '../build/question/shown.ts';
import { searchFile } from '../build/search/file.ts';
import { gbkJson } from '../build/search/gbk.ts';
import { searchIndex } from '../build/search/index.ts';
import { readSearchWords, SEARCH_WORDS } from '../build/search/words.ts';

export const GET: APIRoute = () => {
  const index = searchIndex(noticePages(), allQuestions(), readSearchWords(SEARCH_WORDS));
  return new Response(gbkJson(searchFile(index)), {
    headers: { 'Content-Type': 'application/json; charset=gbk' },
  });
};
