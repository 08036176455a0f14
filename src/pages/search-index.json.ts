import type { APIRoute } from 'astro';
import { noticePages } from '../build/page-data.ts';
import { jsonResponse } from '../build/programs/json.ts';
import { allQuestions } from '../build/question/shown.ts';
import { searchIndex } from '../build/search-index.ts';
import { readSearchWords, SEARCH_WORDS } from '../build/search-words.ts';

export const GET: APIRoute = () =>
  jsonResponse(searchIndex(noticePages(), allQuestions(), readSearchWords(SEARCH_WORDS)));
