// Onde há uma janela, o endereço vai ao navegador da pessoa, pelo xdg-open (aqui, um de mentira).
// limite: 60
var fs = require('fs');
var path = require('path');
var service = require('./fixtures/service');

var folder = fs.mkdtempSync(path.join(require('os').tmpdir(), 'raio-x-'));
var opener = path.join(folder, 'xdg-open'), opened = path.join(folder, 'aberto');
fs.writeFileSync(opener, '#!/bin/sh\nprintf %s "$1" >' + opened + '.novo && mv ' + opened + '.novo ' + opened + '\n', { mode: 493 });

process.env.PATH = folder + ':' + process.env.PATH;
process.env.DISPLAY = ':0';
delete process.env.BROWSER;

service.start(['--raio-x', __dirname + '/fixtures/ola.js'], function (here) {
  (function wait() {
    if (!fs.existsSync(opened)) return setTimeout(wait, 20);
    console.log('abriu:', fs.readFileSync(opened, 'utf8') === here.origin + here.path);
    service.stop(here, function (code) {
      fs.rmSync(folder, { recursive: true });
      withoutOpener();
    });
  })();
});

// Sem xdg-open a página está no ar do mesmo jeito.
function withoutOpener() {
  process.env.PATH = '/nao/ha';
  service.start(['--raio-x', __dirname + '/fixtures/ola.js'], function (here) {
    service.follow(here, '', null, function (text) {
      console.log('no ar:', /olá/.test(text));
      service.stop(here, function (code) { console.log('código', code); });
    });
  });
}
// espera: abriu: true
// espera: no ar: true
// espera: código 0
