// --raio-x=arquivo.html: um arquivo só, inteiro, em que nada do programa é lido como HTML.
// limite: 60
var child = require('child_process');
var fs = require('fs');
var path = require('path');

var folder = fs.mkdtempSync(path.join(require('os').tmpdir(), 'raio-x-'));
var WORDS = 'fim </script><script>alert(1)</script><!-- <b onclick="x">';
fs.writeFileSync(path.join(folder, 'a.js'),
  '// pergunta: e agora? </script>\nsetTimeout(function () { console.log(process.argv[2]); process.exitCode = 3; }, 1);');

function run(words) {
  var result = child.spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  console.log(result.status, result.stdout.trim(), '|', result.stderr.trim());
}
function read(name) {
  return fs.readFileSync(path.join(folder, name), 'utf8');
}

// Os blocos da página, como um navegador os separa.
function blocks(html) {
  var found = [], pattern = /<(script|style)([^>]*)>([^]*?)<\/\1>/g, match;
  while ((match = pattern.exec(html)) !== null) found.push({ tag: match[1], attributes: match[2], text: match[3] });
  return found;
}
function traces(html) {
  return blocks(html).filter(function (block) { return /x-ndjson/.test(block.attributes); }).map(function (block) {
    return block.text.split('\n').filter(Boolean).map(function (line) { return JSON.parse(line); });
  });
}

run(['--raio-x=a.html', 'a.js', WORDS]);
var html = read('a.html'), events = traces(html)[0];
var kinds = blocks(html).map(function (block) { return (/type="([^"]*)"/.exec(block.attributes) || [, block.tag])[1]; });
console.log(kinds.join(' '));
console.log('rastros:', traces(html).length, 'inteiro:', events[events.length - 1].ev === 'close' &&
  events.every(function (event, i) { return event.seq === i; }));
console.log('o texto:', events.filter(function (event) { return event.ev === 'write'; })[0].text === WORDS + '\n');
var config = blocks(html).filter(function (block) { return /id="config"/.test(block.attributes); })[0];
console.log('a pergunta:', JSON.parse(config.text).question, '| ao vivo:', JSON.parse(config.text).live);
console.log('blocos que fecham:', html.split('</script').length === kinds.length);

// Nada vem de fora, e a política só deixa rodar o que traz a senha da página.
var nonce = /script-src 'nonce-([^']+)'/.exec(html)[1];
console.log('de fora:', / src=|<link|<iframe|@import|url\(/.test(html.replace(/<script[^]*?<\/script>/g, '')));
console.log('política:', /Content-Security-Policy" content="default-src 'none'; /.test(html), /unsafe|connect-src/.test(html.slice(0, html.indexOf('<style'))));
console.log('senhas:', blocks(html).every(function (block) {
  return /application\//.test(block.attributes) || block.attributes.indexOf('nonce="' + nonce + '"') !== -1;
}));

// A cada vez outra senha; e a página nossa se troca, a dos outros não.
run(['--raio-x=a.html', 'a.js', 'de novo']);
console.log('outra senha:', read('a.html').indexOf(nonce) === -1);
fs.writeFileSync(path.join(folder, 'meu.html'), 'meu trabalho');
run(['--raio-x=meu.html', 'a.js', 'x']);
run(['--raio-x=meu.html', 'a.js', 'x']);
console.log(read('meu.html~'), traces(read('meu.html')).length);

// Um rastro gravado vai como está, mesmo que seja impossível.
fs.copyFileSync(path.join(__dirname, 'fixtures', 'gravado.ndjson'), path.join(folder, 'g.ndjson'));
run(['--raio-x=g.html', 'g.ndjson']);
var recorded = read('g.ndjson').split('\n').filter(Boolean).map(function (line) { return JSON.parse(line); });
console.log('igual:', JSON.stringify(traces(read('g.html'))[0]) === JSON.stringify(recorded));

console.log(fs.readdirSync(folder).join(' '));
fs.rmSync(folder, { recursive: true });
// espera: 3 fim </script><script>alert(1)</script><!-- <b onclick="x"> | nozinho: escrevi a.html
// espera: style application/json application/x-ndjson script
// espera: rastros: 1 inteiro: true
// espera: o texto: true
// espera: a pergunta: e agora? </script> | ao vivo: false
// espera: blocos que fecham: true
// espera: de fora: false
// espera: política: true false
// espera: senhas: true
// espera: 3 de novo | nozinho: escrevi a.html
// espera: outra senha: true
// espera: 3 x | nozinho: já havia um meu.html que não é do Raio-X; ele agora se chama meu.html~
// espera: nozinho: escrevi meu.html
// espera: 3 x | nozinho: escrevi meu.html
// espera: meu trabalho 1
// espera: 0  | nozinho: escrevi g.html
// espera: igual: true
// espera: a.html a.js g.html g.ndjson meu.html meu.html~
