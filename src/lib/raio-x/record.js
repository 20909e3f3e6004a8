/* raio-x/record.js -- o rastro de uma execução, num arquivo temporário que ninguém mais vê.
 *
 * O arquivo perde o nome assim que se abre: enquanto o descritor vive, lê-se e escreve-se; quando o
 * processo acaba, seja como for, o sistema recolhe tudo. A memória gasta não depende do tamanho do
 * rastro, e cada leitor anda no seu passo: o que chega ao fim espera por mais, até que ele se feche. */
(function (native, need) {
  'use strict';

  var fs = need('fs');
  var Buffer = need('buffer').Buffer;

  var CHUNK = 65536;
  var LIMIT = 256 * 1024 * 1024;

  function Record(fd, size) {
    this.fd = fd;
    this.size = size;      // quanto já se pode ler
    this.closed = false;   // não vem mais nada
    this.full = false;     // passou do limite: o resto se perdeu
    this.onfull = null;    // avisa que passou do limite, com ele em MB,
    this.onerror = null;   // ou que o disco não quis
    this.waiting = [];     // os leitores que chegaram ao fim
  }

  function create() {
    var folder = fs.mkdtempSync(need('path').join(need('os').tmpdir(), 'nozinho-raio-x-'));
    var file = need('path').join(folder, 'rastro.ndjson');
    try {
      return new Record(fs.openSync(file, 'wx+', 384), 0); // 0600: só o dono
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  }

  // Um rastro já gravado.
  function open(file) {
    var fd = fs.openSync(file, 'r');
    var record = new Record(fd, fs.fstatSync(fd).size);
    record.closed = true;
    return record;
  }

  // A primeira linha de um arquivo (a de um rastro é curta).
  function firstLine(file) {
    var fd = fs.openSync(file, 'r'), head = Buffer.alloc(CHUNK);
    try {
      return head.toString('utf8', 0, fs.readSync(fd, head, 0, CHUNK, 0)).split('\n')[0];
    } finally {
      fs.closeSync(fd);
    }
  }

  Record.prototype._wake = function () {
    var waiting = this.waiting;
    this.waiting = [];
    waiting.forEach(function (step) { step(); });
  };

  Record.prototype.close = function () {
    this.closed = true;
    this._wake();
  };

  // Guarda o que vem de um stream, um pedaço de cada vez, para que a ordem não mude. Quando o filho
  // acaba, o que resta no cano vem todo de uma vez, mesmo com o stream em pausa: por isso há uma fila.
  Record.prototype.take = function (stream) {
    var record = this, pending = [], writing = false, over = false;

    function next() {
      writing = pending.length > 0;
      if (writing) record._write(pending.shift(), next);
      else if (over) record.close();
      else stream.resume();
    }

    stream.on('data', function (chunk) {
      if (!record._accepts(chunk)) return; // lido e esquecido: o programa não pode travar no cano cheio
      pending.push(chunk);
      stream.pause();
      if (!writing) next();
    });
    stream.on('error', function () {}); // o 'close' vem em seguida
    stream.on('close', function () {
      over = true;
      if (!writing) record.close();
    });
  };

  Record.prototype._accepts = function (chunk) {
    if (!this.full && this.size + chunk.length > LIMIT) {
      this.full = true;
      if (this.onfull) this.onfull(LIMIT / 1048576);
    }
    return !this.full;
  };

  Record.prototype._write = function (chunk, done) {
    var record = this;
    fs.write(this.fd, chunk, 0, chunk.length, this.size, function (error, count) {
      if (error) {
        record.full = true;
        if (record.onerror) record.onerror(error);
        return done();
      }
      record.size += count;
      record._wake();
      if (count < chunk.length) record._write(chunk.slice(count), done);
      else done();
    });
  };

  // Chama take(pedaço, mais) do começo ao fim, e depois done(erro); quem recebe pede o seguinte com
  // mais(). Devolve uma função que desiste.
  Record.prototype.read = function (take, done) {
    var record = this, position = 0, stopped = false;

    function step() {
      if (stopped) return;
      if (record.fd === -1) done(new Error('o rastro já foi esquecido'));
      else if (position < record.size) fetch();
      else if (record.closed) done(null);
      else record.waiting.push(step);
    }

    function fetch() {
      var length = Math.min(CHUNK, record.size - position);
      fs.read(record.fd, Buffer.alloc(length), 0, length, position, function (error, count, chunk) {
        if (stopped) return;
        if (error || count === 0) return done(error);
        position += count;
        take(chunk.slice(0, count), step);
      });
    }

    step();
    return function stop() { stopped = true; };
  };

  // O mesmo, para um stream de escrita, no passo dele. `change`, se há, transforma cada pedaço.
  Record.prototype.copy = function (out, change, done) {
    var stop = this.read(function (chunk, more) {
      if (out.write(change ? change(chunk) : chunk)) more();
      else out.once('drain', more);
    }, done);
    out.once('close', stop);
  };

  // O mesmo, em texto: um caractere partido entre dois pedaços espera pelo resto dele.
  Record.prototype.text = function (take, done) {
    var decoder = new (need('string_decoder').StringDecoder)('utf8');
    return this.read(function (chunk, more) { take(decoder.write(chunk), more); }, done);
  };

  // O arquivo não tem nome: fechado, some.
  Record.prototype.forget = function () {
    fs.closeSync(this.fd);
    this.fd = -1;
    this.close();
  };

  return { create: create, open: open, firstLine: firstLine };
})
