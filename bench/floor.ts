import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What any check must do: walk a tree and read every file of it as text, in one process. */
let characters = 0;
const directories = [process.argv[2] ?? '.'];
for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) directories.push(path);
    else characters += readFileSync(path, 'utf8').length;
  }
}
console.log(`${characters} characters`);
