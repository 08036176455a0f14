import { Document, visit } from 'yaml';

/** A value as the files of a notice write it: one line a text, days in quotes. */
export function yamlText(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(node.value))
        node.type = 'QUOTE_SINGLE';
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** The line by which editors find the schema of a file. */
export const schemaLine = (name: string): string =>
  `# yaml-language-server: $schema=../../../dist/api/v1/schema/${name}.json\n`;
