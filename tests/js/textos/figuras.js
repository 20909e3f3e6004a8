// Cada figura do curso se lê também por quem não a vê: tem título e descrição, não depende de nada de fora, e todo texto
// que a mostra diz o que ela mostra. Uma figura que nenhum texto mostra sobrou.
const fs = require('fs');
const path = require('path');

const ROOT = path.resolve(__dirname, '..', '..', '..');
const MIN_ALT = 60;
const uses = new Map();
let wrong = 0;

function files(folder, pattern) {
  return fs.readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return files(name, pattern);
    return pattern.test(name) ? [name] : [];
  });
}

function complain(file, why) {
  console.log(`${file}: ${why}`);
  wrong++;
}

function judgeText(file) {
  const text = fs.readFileSync(path.join(ROOT, file), 'utf8').replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`]*`/g, ' ');
  for (const [, alt, target] of text.matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)) {
    uses.set(path.join(path.dirname(file), target), file);
    if (alt.replace(/\s+/g, ' ').length < MIN_ALT && !/slides/.test(file)) complain(file, `${target} precisa de um texto que diga o que ela mostra`);
    if (alt === '') complain(file, `${target} não tem texto alternativo`);
  }
}

function judgeFigure(file) {
  const svg = fs.readFileSync(path.join(ROOT, file), 'utf8');
  const has = (pattern, why) => { if (!pattern.test(svg)) complain(file, why); };
  has(/<svg[^>]*viewBox="[-0-9]/, 'falta viewBox');
  has(/<svg[^>]*role="img"/, 'falta role="img"');
  has(/<title[^>]*>[^<]{5,}<\/title>/, 'falta <title>');
  has(/<desc[^>]*>[^<]{20,}<\/desc>/, 'falta <desc>');
  if (/(?:href|src)="(?!#)|url\((?!#)|@import|<script|<style[^>]*>[^<]*url/.test(svg)) complain(file, 'depende de algo de fora, ou roda algo');
  // Sem isto, o WeasyPrint 57 pinta o recorte da ponta, e a seta vira um quadrado no PDF.
  if (/<marker(?![^>]*overflow="visible")/.test(svg)) complain(file, 'uma ponta de seta precisa de overflow="visible"');
  if (!uses.has(file)) complain(file, 'nenhum texto a mostra');
}

['chapters', 'docs', 'exercises', 'solutions'].flatMap((folder) => files(folder, /\.md$/)).concat('README.md', 'README.en.md').forEach(judgeText);
const figures = ['chapters', 'docs'].flatMap((folder) => files(folder, /\.svg$/));
figures.forEach(judgeFigure);
console.log(wrong === 0 && figures.length > 10 ? 'todas' : `${wrong} erros em ${figures.length} figuras`);

// espera: todas
