import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

interface SourceFile {
  /** Path below src with `/`. */
  readonly path: string;
  readonly layer: string;
  readonly text: string;
  /** Imported files below src, static and dynamic. */
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    const specifiers = [...text.matchAll(/(?:from|import|require\w*\)?)\s*\(?\s*'([^']+)'/g)].map(
      (match) => match[1] ?? '',
    );
    const inner = specifiers.filter((name) => name.startsWith('.'));
    return {
      path: path.split(sep).join('/'),
      layer: path.includes(sep) ? (path.split(sep)[0] ?? '') : 'index',
      text,
      imports: inner.map((name) =>
        relative(SRC, join(SRC, dirname(path), name.replace(/\.js$/, '.ts')))
          .split(sep)
          .join('/'),
      ),
      packages: specifiers.filter((name) => !name.startsWith('.') && !name.startsWith('node:')),
    };
  });

/** Who may import whom: a layer and the layers below it. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  support: ['model'],
  errors: ['model'],
  nlp: ['model', 'support'],
  taxonomy: ['model', 'support', 'errors', 'nlp'],
  ingest: ['model', 'support', 'errors', 'nlp'],
  extract: ['model', 'support', 'nlp'],
  evaluate: ['model', 'support', 'errors', 'nlp'],
  score: ['model', 'support'],
  bundle: ['model', 'support', 'score'],
  config: ['model', 'support', 'errors', 'nlp', 'ingest'],
  pipeline: ['model', 'support', 'errors', 'nlp', 'taxonomy', 'ingest', 'extract', 'evaluate', 'score', 'bundle'],
  report: ['model', 'support'],
  cli: ['model', 'support', 'errors', 'nlp', 'taxonomy', 'ingest', 'config', 'pipeline', 'report'],
  index: ['model', 'errors', 'taxonomy', 'ingest', 'config', 'pipeline', 'extract', 'report'],
};
const MAY_TOUCH_FILES = new Set(['ingest', 'taxonomy', 'config', 'cli']);

describe('the architecture', () => {
  it('knows every layer', () => {
    expect([...new Set(files.map((file) => file.layer))].filter((layer) => !(layer in ALLOWED))).toEqual([]);
  });

  it('lets a layer import only the layers below it, and those by their index', () => {
    const broken = files.flatMap((file) =>
      file.imports.flatMap((target) => {
        const layer = target.includes('/') ? (target.split('/')[0] ?? '') : 'index';
        if (layer === file.layer) return [];
        if (!(ALLOWED[file.layer] ?? []).includes(layer))
          return [`${file.path} may not import ${target}: move the code, or pass the value in`];
        return target === `${layer}/index.ts` ? [] : [`${file.path} imports ${target}: use ${layer}/index.js`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('imports only files that exist', () => {
    const known = new Set(files.map((file) => file.path));
    expect(
      files.flatMap((file) =>
        file.imports.filter((target) => !known.has(target)).map((target) => `${file.path} -> ${target}`),
      ),
    ).toEqual([]);
  });

  it('keeps natural and compromise in nlp', () => {
    expect(
      files
        .filter(
          (file) => file.layer !== 'nlp' && file.packages.some((name) => /^(?:natural|compromise)(?:\/|$)/.test(name)),
        )
        .map((file) => file.path),
    ).toEqual([]);
  });

  it('never loads the root of natural, which prints and reads .env', () => {
    expect(files.filter((file) => file.packages.includes('natural')).map((file) => file.path)).toEqual([]);
  });

  it('touches the file system only where files are read or written', () => {
    const broken = files.filter(
      (file) => !MAY_TOUCH_FILES.has(file.layer) && /'node:fs|'node:child_process|'node:net|'node:http/.test(file.text),
    );
    expect(broken.map((file) => file.path)).toEqual([]);
  });

  it('opens no network connection anywhere', () => {
    expect(
      files
        .filter((file) => /'node:(?:net|http|https|http2|dgram|tls|dns)|\bfetch\(/.test(file.text))
        .map((file) => file.path),
    ).toEqual([]);
  });

  it('touches the process and the console only in the command line', () => {
    const broken = files.filter(
      (file) =>
        file.layer !== 'cli' &&
        /\bprocess\.(?:argv|exit|env|stdout|stderr|stdin|cwd|on\()|\bconsole\./.test(withoutComments(file.text)),
    );
    // Standard input is an input like any other: the opener of sources may read it.
    expect(broken.map((file) => file.path).filter((path) => !path.startsWith('ingest/sources/'))).toEqual([]);
  });

  it('reads no clock and no chance outside the command line', () => {
    const broken = files.filter(
      (file) =>
        file.layer !== 'cli' &&
        /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)|performance\.now\(/.test(withoutComments(file.text)),
    );
    expect(broken.map((file) => file.path)).toEqual([]);
  });

  it('has no cycles', () => {
    const graph = new Map(files.map((file) => [file.path, file.imports]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
        return;
      }
      if (done.has(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const file of files) visit(file.path, []);
    expect(cycles).toEqual([]);
  });

  it('reaches every file from the program or the library', () => {
    const graph = new Map(files.map((file) => [file.path, file.imports]));
    const seen = new Set<string>();
    const queue = ['cli/main.ts', 'index.ts'];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(...(graph.get(next) ?? []));
    }
    expect(files.map((file) => file.path).filter((path) => !seen.has(path))).toEqual([]);
  });

  it('opens every layer with what it is for and what it must not know', () => {
    const indexes = files.filter((file) => /^[a-z]+\/index\.ts$/.test(file.path));
    const silent = indexes.filter((file) => !/^\/\*\*[\s\S]*?Must not know:/.test(file.text));
    expect(silent.map((file) => file.path)).toEqual([]);
  });

  it('starts up without parsers, NLP or renderers', () => {
    const graph = new Map(files.map((file) => [file.path, file]));
    const seen = new Set<string>();
    const packages = new Set<string>();
    const queue = ['cli/main.ts'];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const file = graph.get(next);
      if (file === undefined || seen.has(next)) continue;
      seen.add(next);
      const statics = [...file.text.matchAll(/^(?:import|export) (?!type)[^;]*?from '([^']+)';/gms)].map(
        (match) => match[1] ?? '',
      );
      for (const name of statics) {
        if (name.startsWith('.'))
          queue.push(
            relative(SRC, join(SRC, dirname(next), name.replace(/\.js$/, '.ts')))
              .split(sep)
              .join('/'),
          );
        else if (!name.startsWith('node:')) packages.add(name);
      }
    }
    expect([...packages]).toEqual(['commander']);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}
