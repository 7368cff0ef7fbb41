import { describe, expect, it } from 'vitest';
import { sniffPlainText, sniffText } from '../../../../src/ingest/sources/sniff-text.js';

const head = (text: string) => ({ text, isComplete: true });

describe('sniffText', () => {
  it.each([
    ['json', ' [{"a": 1}]'],
    ['json', '{\n "a": 1}'],
    ['json', '\u001E{"a": 1}'],
    ['html', '<!DOCTYPE html><p>x'],
    ['html', '<?xml version="1.0"?>\n<!-- a -->\n<html>'],
    ['html', '<h2>Course</h2>'],
    ['markdown', '---\ntitle: x\n---\ntext'],
    ['markdown', 'intro\n\n## Part\n'],
    ['csv', 'a,b\n1,2\n'],
    ['csv', 'a\tb\n1\t2\n'],
    ['text', '[see the notes](x) and more'],
    ['text', '{curly} words'],
    ['text', 'Dear all, read this.\nThanks, Kim, and bye\n'],
    ['text', '<b or c> d'],
  ])('finds %s in %j', (format, text) => {
    expect(sniffText(head(text))).toBe(format);
  });
});

describe('sniffPlainText', () => {
  it.each([
    ['csv', 'a\tb\n1\t2\n3\t4\n'],
    ['csv', `id,title,text\n${'1,a,b\n'.repeat(10)}`],
    ['text', 'Rome, Italy\nParis, France\n'],
    ['text', '# Not Markdown, for the name says text\n'],
    ['json', '[{"a": 1}]'],
    ['html', '<html><p>x'],
  ])('finds %s in a file named as text: %j', (format, text) => {
    expect(sniffPlainText(head(text))).toBe(format);
  });
});
