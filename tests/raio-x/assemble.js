// assemble.js -- monta a página com rastros forjados; quem a monta é o mesmo src/lib/raio-x/html.js, aqui
// no Node.
'use strict';

const fs = require('fs');
const path = require('path');

const lib = path.join(__dirname, '..', '..', 'src', 'lib');
const loaded = {};

// O need do runtime: um texto, um módulo nosso, ou um do Node.
function need(name) {
  const file = path.join(lib, name);
  if (/\.\w+$/.test(name)) return fs.readFileSync(file, 'utf8');
  if (!fs.existsSync(`${file}.js`)) return require(name);
  return loaded[name] ??= (0, eval)(need(`${name}.js`))({}, need);
}

// Uma execução cujo rastro é um texto, e não um arquivo.
const runOf = ({ label = '', seed = 0, text }) => ({
  label, seed, record: { copy(out, change, done) { out.write(change(Buffer.from(text))); done(null); } },
});

// runs: [{ label, seed, text }] -> { text, policy }
function assemble(config, runs) {
  const html = need('raio-x/html');
  const page = html.compose(config), written = [];
  const out = { write(part) { written.push(part); }, end(part) { written.push(part); } };
  html.write(out, page, runs.map(runOf), () => {});
  return { text: written.join(''), policy: html.policy(page.nonce, config.live) };
}

module.exports = { assemble, need };
