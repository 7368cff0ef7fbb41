import { describe, expect, it } from 'vitest';
import { toPageText, toPlainText } from '../../../../src/ingest/readers/html-text.js';

function read(html: string) {
  const { text, headings } = toPlainText(html);
  return { text, headings: headings.map(({ start, end }) => text.slice(start, end)) };
}

describe('toPlainText', () => {
  it.each([
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['<div>one<div>two</div></div>three', 'one\ntwo\nthree'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['one<br><br>two', 'one\n\ntwo'],
    ['<ul><li>one</li><li><p>two</p></li><li></li></ul>after', '- one\n- two\n\nafter'],
    ['<ul><li>one<ol><li>inner</li></ol></li><li>two</li></ul>', '- one\n- inner\n- two'],
    [
      '<table><tr><th>Week</th><th>Topic</th></tr><tr><td><p>1</p></td><td><p>Clay</p></td></tr></table>',
      'Week | Topic\n1 | Clay',
    ],
    ['<table><tr><td></td><td>only</td></tr></table>', 'only'],
    ['  many\n   blanks&nbsp;&nbsp;here ', 'many blanks here'],
    ['R&amp;D &lt;div&gt; &#8217;s &eacute;', 'R&D <div> ’s é'],
    ['data&shy;base', 'database'],
    ['a<script>x</script>b<style>y</style>c', 'abc'],
    ['a<nav><ul><li>Home</li></ul></nav>b', 'a\nb'],
    ['a<select><option>x</option></select><button>Apply</button>b', 'ab'],
    ['a<p hidden>secret</p>b', 'ab'],
    ['<pre>one\n  two\n\nthree</pre>', 'one\ntwo\n\nthree'],
    ['<b>Senior</b> <i>nurse</i>', 'Senior nurse'],
    ['Home<b>Senior</b>', 'HomeSenior'],
    ['<dl><dt>Credits</dt><dd>3</dd></dl>', 'Credits\n3'],
    ['<p>not closed <b>bold<p>next', 'not closed bold\n\nnext'],
    ['', ''],
  ])('turns %j into %j', (html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('notes headings and bold lines, also before a br and with a colon outside', () => {
    const html =
      '<h2>Duties</h2><p>Care</p><p><strong>Requirements</strong>:</p><p>SQL</p><b>Benefits</b><br>Gym' +
      '<p><span style="font-weight: bold">How to apply</span></p><p><b>Place:</b> Rome</p>';
    expect(read(html).headings).toEqual(['Duties', 'Requirements:', 'Benefits', 'How to apply']);
  });

  it('ignores bold where most of the text is bold', () => {
    expect(read('<b>one<br>two<br>three<br>four<br>five</b>').headings).toEqual([]);
  });

  it('takes neither a bold list item nor a bold paragraph for a heading', () => {
    expect(read(`<ul><li><b>item</b></li></ul><p><b>${'long '.repeat(40)}</b></p>`).headings).toEqual([]);
  });

  it('keeps the line breaks of the source where asked to', () => {
    expect(toPlainText('one\ntwo <b>x</b>\n\nthree', { keepLineBreaks: true }).text).toBe('one\ntwo x\n\nthree');
  });
});

describe('toPageText', () => {
  it('gives title, title heading and main part', () => {
    const page = toPageText(
      '<title>Site</title><h1><img></h1><p>top</p><main><h1>Soil <i>Science</i></h1>text</main><p>foot</p>',
    );
    expect(page.title).toBe('Site');
    expect(page.titleHeading).toBe('Soil Science');
    expect(page.text.slice(page.main?.start, page.main?.end).trim()).toBe('Soil Science\n\ntext');
  });

  it('takes one article for the main part, several for none', () => {
    expect(toPageText('x<article>a<article>reply</article></article>').main).not.toBeNull();
    expect(toPageText('<article>a</article><article>b</article>').main).toBeNull();
  });
});
