// Writes holidays-cn.json from the npm package chinese-days (MIT), which follows the State Council's notices:
//   npm pack chinese-days && tar xzf chinese-days-*.tgz && node make-holidays.mjs package 2025 2026 > holidays-cn.json
// Run it again when the next year's notice is out (in November), with that year added.
import fs from 'node:fs';

const [folder, ...years] = process.argv.slice(2);
const written = years.map(year => {
  const { holidays, workdays } = JSON.parse(fs.readFileSync(`${folder}/dist/years/${year}.json`, 'utf8'));
  const days = all => Object.keys(all).filter(day => day.startsWith(year)).sort().map(day => `"${day}"`).join(', ');
  return `  "${year}": {\n    "free": [${days(holidays)}],\n    "worked": [${days(workdays)}]\n  }`;
});
console.log(`{\n${written.join(',\n')}\n}`);
