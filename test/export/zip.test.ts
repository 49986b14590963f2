import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openExport } from '../../src/export/read-export.ts';
import { openZip, type ZipLimits } from '../../src/export/zip.ts';
import { removeExportsAfterwards, temporaryFolder } from '../helpers/export-folder.ts';
import { type ZipInput, zip } from '../helpers/zip-writer.ts';

removeExportsAfterwards();

const LIMITS: ZipLimits = { entries: 10, fileBytes: 1_000_000, ratio: 50, ratioFrom: 100_000 };

function zipFile(files: readonly ZipInput[] | Buffer): string {
  const path = join(temporaryFolder(), 'export.zip');
  writeFileSync(path, Buffer.isBuffer(files) ? files : zip(files));
  return path;
}

const small = (name: string): ZipInput => ({ name, text: '[]' });

test.each<[string, readonly ZipInput[], RegExp]>([
  ['a name that leads out', [small('../evil.json')], /refused: invalid relative path/],
  ['a name that leads out deeper', [small('general/../../evil.json')], /refused: invalid relative path/],
  ['an absolute name', [small('/etc/evil.json')], /refused: absolute path/],
  ['a drive letter', [small('C:\\evil.json')], /refused: absolute path/],
  ['too many files', Array.from({ length: 11 }, (_, i) => small(`c/${i}.json`)), /refused: it claims 11 files/],
  ['a huge file', [{ name: 'a.json', text: ' '.repeat(1_000_001) }], /refused: "a.json" unpacks to an absurd size/],
  ['a bomb', [{ name: 'a.json', text: ' '.repeat(500_000) }], /refused: it unpacks to hundreds of times its size/],
  [
    'overlapping files',
    [small('a.json'), { ...small('b.json'), sharesDataWith: 0 }],
    /refused: files inside it overlap/,
  ],
  ['an encrypted file', [{ ...small('a.json'), flags: 0x801 }], /refused: "a.json" is encrypted/],
])('%s is refused with a way out', async (_name, files, message) => {
  const opening = openZip(zipFile(files), LIMITS);
  await expect(opening).rejects.toThrow(message);
  await expect(opening).rejects.toThrow('unpack it yourself and give the folder');
});

test('a file that is no .zip says so', async () => {
  await expect(openZip(zipFile(Buffer.from('hello')))).rejects.toThrow(/can't be read as a \.zip file.*again/);
});

test('a file that unpacks to more than it claims fails while it is read', async () => {
  const source = await openZip(zipFile([{ name: 'a.json', text: '[1,2,3,4,5]', claimedSize: 3 }]), LIMITS);
  const read = async (): Promise<void> => {
    for await (const _ of await source.open('a.json'));
  };
  await expect(read()).rejects.toThrow(/too many bytes/);
  source.close();
});

test('a damaged list inside a .zip is an error in words', async () => {
  const bytes = zip([
    { name: 'users.json', text: JSON.stringify(Array(50).fill({ id: 'U1' })) },
    small('general/2026-03-02.json'),
  ]);
  bytes.fill(0xff, 45, 60);
  const opening = openExport(zipFile(bytes));
  await expect(opening).rejects.toThrow(/"users.json" can't be read: .*download the export again/);
  await expect(opening).rejects.toMatchObject({ name: 'ExportError' });
});

test('ordinary files are listed and read in any order', async () => {
  const source = await openZip(
    zipFile([{ name: 'b.json', text: '"ü"' }, { name: 'a.json', text: '1' }, small('x.png')]),
  );
  expect(source.files).toEqual([
    { path: 'b.json', size: 4 },
    { path: 'a.json', size: 1 },
  ]);
  for (const [name, text] of [
    ['a.json', '1'],
    ['b.json', '"ü"'],
  ] as const) {
    let found = '';
    for await (const chunk of await source.open(name)) found += Buffer.from(chunk).toString('utf8');
    expect(found).toBe(text);
  }
  source.close();
});
