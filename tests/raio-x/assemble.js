// assemble.js -- monta a página com rastros forjados, com a política mais dura: só roda o que tem a
// soma declarada.
'use strict';

const fs = require('fs');
const path = require('path');
const crypto = require('crypto');

const lib = path.join(__dirname, '..', '..', 'src', 'lib');
const read = (name) => fs.readFileSync(path.join(lib, name), 'utf8');
const load = (name) => (0, eval)(read(name));
const sum = (text) => `'sha256-${crypto.createHash('sha256').update(text).digest('base64')}'`;
const data = (text) => text.replace(/</g, '\\u003c');
const attribute = (text) => String(text).replace(/&/g, '&amp;').replace(/"/g, '&quot;');

function script() {
  const modules = load('raio-x/page/list.js')().map((name) => `${JSON.stringify(name)}: ${read(`${name}.js`).trim()}`);
  return `${read('raio-x/page/boot.js').trim()}({\n${modules.join(',\n')}\n});`;
}

// runs: [{ label, seed, text }]
function assemble(config, runs) {
  const js = script(), css = read('raio-x/page/page.css');
  const policy = `default-src 'none'; script-src ${sum(js)}; style-src ${sum(css)}; ` +
    "connect-src 'self'; base-uri 'none'; form-action 'none'";
  const parts = {
    ESTILO: `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<style>${css}</style>`,
    CONFIG: `<script type="application/json" id="config">${data(JSON.stringify(config))}</script>`,
    RASTROS: runs.map((run) => `<script type="application/x-ndjson" data-label="${attribute(run.label || '')}" ` +
      `data-seed="${run.seed || 0}">${data(run.text)}</script>`).join('\n'),
    MODULOS: `<script>${js}</script>`,
  };
  return read('raio-x/page/page.html').replace(/<!--(ESTILO|CONFIG|RASTROS|MODULOS)-->/g, (mark, name) => parts[name]);
}

module.exports = { assemble, load, read };
