// A ortografia de tudo o que se lê em português: README, capítulos, exercícios, documentação, e as falas dos
// exercícios (exercise.json). O dicionário é o pt_BR do hunspell; o que ele não conhece, e é nosso, está em palavras.txt.
//
//   ./nozinho tests/textos/ortografia.js            confere
//   ./nozinho tests/textos/ortografia.js --sobram   as palavras de palavras.txt que já ninguém usa
const child = require('child_process');
const fs = require('fs');
const path = require('path');
const prosa = require('../../src/tool/prosa');

const ROOT = path.resolve(__dirname, '..', '..');
const DEPS = path.join(ROOT, 'build', 'deps', 'usr');
const OURS = path.join(__dirname, 'palavras.txt');
const GLOSSARY = 'docs/glossario.md'; // a coluna do meio é em inglês
const PLACES = ['README.md', 'chapters', 'exercises', 'solutions', 'docs', 'tests/README.md', 'src/kit/README.md'];
const SPOKEN = ['title', 'objectives', 'hints', 'say'];

function files(name) {
  const full = path.join(ROOT, name);
  if (!fs.statSync(full).isDirectory()) return /(\.md|exercise\.json)$/.test(name) ? [name] : [];
  return fs.readdirSync(full).flatMap((inner) => files(path.join(name, inner)));
}

// Em exercise.json, só as linhas que o aluno lê.
function spoken(text) {
  let field = '';
  return text.split('\n').map((line) => {
    const match = /^\s*"(\w+)":/.exec(line);
    if (match) field = match[1];
    return SPOKEN.includes(field) ? prosa.lines(line.replace(/^\s*"\w+":/, '').replace(/\\n/g, ' '))[0] : '';
  });
}

// Um nome de código fora de crases (readFile, UTF-8, libev.so) não é palavra; nem o que vem com barra ou ponto.
function withoutNames(line) {
  return line.replace(/[\w$-]*(?:[\w$][./_][\w$]|[a-z][A-Z]|\w\(\))[\wÀ-ú$./()-]*/g, ' ').replace(/[\w+]*\d[\wÀ-ú-]*/g, ' ')
    .replace(/--?[a-z][\w-]*/g, (word) => (/^-[a-z]/.test(word) ? word : ' '));
}

// O terminal não tem crases: numa dica, o que é nome no programa ao lado é código.
function namesBeside(file) {
  const folder = path.join(ROOT, path.dirname(file));
  return [folder, folder.replace(/\bexercises\b/, 'solutions')].filter(fs.existsSync).flatMap((place) => (
    fs.readdirSync(place).filter((name) => /\.(js|c|h|sh)$/.test(name)).flatMap((name) => (
      fs.readFileSync(path.join(place, name), 'utf8').match(/\b[A-Za-z_]\w*\b/g) || []))));
}

function read(file) {
  const text = fs.readFileSync(path.join(ROOT, file), 'utf8');
  if (file === GLOSSARY) return prosa.lines(text).map((line) => withoutNames(line.replace(/^(\|[^|]*\|)[^|]*\|/, '$1')));
  if (!/\.json$/.test(file)) return prosa.lines(text).map(withoutNames);
  const names = new Set(namesBeside(file));
  return spoken(text).map(withoutNames).map((line) => line.replace(/[\wÀ-ú]+/g, (word) => (names.has(word) ? ' ' : word)));
}

// As palavras que o dicionário não conhece. O hunspell pode estar no sistema ou em build/deps.
function unknown(text) {
  const env = Object.assign({}, process.env, {
    LC_ALL: 'C.UTF-8', PATH: `${process.env.PATH}:${DEPS}/bin`, DICPATH: `/usr/share/hunspell:${DEPS}/share/hunspell`,
    LD_LIBRARY_PATH: `${DEPS}/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`,
  });
  const result = child.spawnSync('hunspell', ['-i', 'utf-8', '-d', 'pt_BR', '-p', OURS, '-l'], { input: text, env, encoding: 'utf8' });
  if (result.error || result.status !== 0) return null;
  return new Set(result.stdout.split('\n').filter(Boolean));
}

// O conferente confere-se: uma palavra errada tem de aparecer.
const proof = unknown('pedasso assincrono água\n');
if (proof === null) {
  console.log('falta o hunspell com o dicionário pt_BR');
  process.exit(77);
}
if (!proof.has('pedasso') || !proof.has('assincrono') || proof.has('água')) {
  console.log('o hunspell não conferiu o que devia', [...proof]);
  process.exit(1);
}

const texts = PLACES.flatMap(files).filter((file) => file !== 'docs/api.md').map((file) => ({ file, lines: read(file) }));
const words = unknown(texts.map((each) => each.lines.join('\n')).join('\n'));
if (process.argv[2] === '--sobram') {
  const used = new Set(texts.flatMap((each) => each.lines.join(' ').split(/[^\wÀ-ú]+/)));
  fs.readFileSync(OURS, 'utf8').split('\n').filter((word) => word && !used.has(word)).forEach((word) => console.log(word));
  process.exit(0);
}
let wrong = 0;
texts.forEach(({ file, lines }) => lines.forEach((line, i) => {
  line.split(/[^\wÀ-ú-]+/).flatMap((word) => [word, ...word.split('-')]).forEach((word) => {
    if (!words.has(word)) return;
    words.delete(word); // uma vez basta: quem conserta procura as outras
    wrong++;
    console.log(`${file}:${i + 1}: ${word}`);
  });
}));
words.forEach((word) => { wrong++; console.log(`em algum texto: ${word}`); });
if (wrong > 0) {
  console.log(`${wrong} palavras que o dicionário não conhece: corrija, ponha entre crases o que é código, ou acrescente a tests/textos/palavras.txt`);
  process.exitCode = 1;
}
