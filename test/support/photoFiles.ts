import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goodPhoto } from './photos';

/** Real files for a browser's file dialog. */
export class PhotoFiles {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'papers-'));

  /** The path of a photo that would not be returned. */
  photo(name: string): string {
    return this.file(`${name}.jpg`, goodPhoto());
  }

  /** The path of a new file with any content. */
  file(name: string, content: string | Uint8Array): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, content);
    return file;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
