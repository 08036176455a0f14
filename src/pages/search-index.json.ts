import type { APIRoute } from 'astro';
import { readSearchWords, SEARCH_WORDS } from '../content/search-words.ts';
import { noticePages } from '../views/page-data.ts';
import { allQuestions } from '../views/questions.ts';
import { searchFile, searchIndex } from '../views/search-index.ts';

export const GET: APIRoute = () =>
  Response.json(searchFile(searchIndex(noticePages(), allQuestions(), readSearchWords(SEARCH_WORDS))));
