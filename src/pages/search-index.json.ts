import type { APIRoute } from 'astro';
import { noticePages } from '../build/page-data.ts';
import { allQuestions } from '../build/question/shown.ts';
import { searchFile } from '../build/search/file.ts';
import { searchIndex } from '../build/search/index.ts';
import { readSearchWords, SEARCH_WORDS } from '../build/search/words.ts';

export const GET: APIRoute = () =>
  Response.json(searchFile(searchIndex(noticePages(), allQuestions(), readSearchWords(SEARCH_WORDS))));
