/** A process that writes a thousand documents, PDF and Word of each, and prints its memory: FONTS FILE… */
import { openFontLibrary } from '../../main/fonts';
import { exportResume } from '../../main/pipeline';
import { changed, LOOK, readResume } from './workload';

const [folder = '', ...files] = process.argv.slice(2);

async function main() {
  const fonts = openFontLibrary(folder);
  const resumes = files.map(readResume);
  /** Bytes, after every hundred. */
  const resident: number[] = [];
  for (let made = 1; made <= 1000; made += 1) {
    const resume = resumes[made % resumes.length];
    if (resume) await exportResume(changed(resume, made), LOOK, ['pdf', 'docx'], fonts);
    if (made % 100 === 0) resident.push(process.memoryUsage().rss);
  }
  process.stdout.write(JSON.stringify(resident));
}

main();
