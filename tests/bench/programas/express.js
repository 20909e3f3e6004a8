// Um servidor em Express:  express.js PORTA forma. O Express é o que tests/npm/web.sh instala.
var fs = require('fs');
var express = require('../../../build/npm-web/node_modules/express');

var forms = {
  ola: function (app) {
    app.get('/', function (req, res) { res.send('Olá, mundo'); });
  },
  json: function (app) {
    app.use(express.json());
    app.post('/', function (req, res) { res.json({ nome: req.body.nome, quantos: req.body.lista.length }); });
  },
  // Um mebibyte, do arquivo para o socket pelo cano de um stream.
  arquivo: function (app) {
    var file = process.argv[4];
    app.get('/', function (req, res) { fs.createReadStream(file).pipe(res); });
  },
  estatico: function (app) {
    var file = process.argv[4];
    app.get('/', function (req, res) { res.sendFile(file); });
  }
};

var app = express();
forms[process.argv[3]](app);
var server = app.listen(Number(process.argv[2]), '127.0.0.1', function () { console.log('pronto'); });
server.keepAliveTimeout = 120000;
