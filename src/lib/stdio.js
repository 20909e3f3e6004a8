/* stdio.js -- process.stdin, process.stdout e process.stderr como streams.
 *
 * Escrever é síncrono (arquivo, terminal ou cano), como no Node em Linux: o que foi escrito
 * antes de process.exit() chegou. Ler espera pelo loop, salvo de arquivos. */
(function (native, need) {
  'use strict';

  var Stream = need('stream');
  var system = need('os/native');
  var nextTick = need('queue').nextTick;

  // ---- escrever ----

  function Output(fd, type) {
    Stream.Writable.call(this, { decodeStrings: false, emitClose: false });
    this.fd = fd;
    this._type = type;
    this._isStdio = true;
  }
  Object.setPrototypeOf(Output.prototype, Stream.Writable.prototype);
  Object.setPrototypeOf(Output, Stream.Writable);

  function failure(output, errno) {
    var syserr = need('syserr');
    return output._type === 'pipe' ? syserr.plain(errno, 'write') : syserr.file(errno, 'write');
  }

  Output.prototype._write = function (chunk, encoding, callback) {
    if (typeof chunk === 'string' && encoding !== 'utf8' && encoding !== 'utf-8') {
      chunk = need('buffer').Buffer.from(chunk, encoding);
    }
    var errno = system.write(this.fd, chunk);
    callback(errno === 0 ? null : failure(this, errno));
  };

  // O descritor não é só nosso: end() e destroy() avisam que acabou, mas nada se fecha, e o
  // console continua funcionando.
  Output.prototype._destroy = function (error, callback) {
    callback(error);
    this._undestroy();
    nextTick(function (output) { output.emit('close'); }, this);
  };
  Output.prototype.destroySoon = Output.prototype.destroy;

  // ---- ler ----

  function Input(fd, type) {
    Stream.Readable.call(this, { highWaterMark: type === 'tty' ? 0 : 65536, autoDestroy: type !== 'file' });
    this.fd = fd;
    this._type = type;
    this._reader = native.reader(fd);
    this._reader.stream = this;
    this._reader.onread = onread;
    this.on('pause', function () { nextTick(rest, this); });
  }
  Object.setPrototypeOf(Input.prototype, Stream.Readable.prototype);
  Object.setPrototypeOf(Input, Stream.Readable);

  // `this` é o leitor. Sem erro e sem bytes, a entrada acabou.
  function onread(errno, bytes) {
    receive(this.stream, errno, bytes);
  }

  function receive(input, errno, bytes) {
    if (errno !== undefined) {
      native.stop(input._reader);
      input.destroy(need('syserr').plain(errno, 'read'));
    } else if (bytes === undefined) {
      native.stop(input._reader);
      input.push(null);
    } else if (!input.push(bytes)) {
      native.stop(input._reader);
    }
  }

  // Depois de pause(), ninguém espera pela entrada: o programa pode acabar.
  function rest(input) {
    if (input.readableFlowing) return;
    input._readableState.reading = false;
    native.stop(input._reader);
  }

  // Um arquivo está sempre pronto: lê um pedaço por volta do loop, para não travar o resto.
  function readFile(input) {
    need('timers').setImmediate(function () {
      if (input.destroyed) return;
      var result = native.read(input.fd);
      receive(input, result[0], result[1]);
    });
  }

  Input.prototype._read = function () {
    if (this._type === 'file') readFile(this);
    else if (this._type === 'unknown') this.push(null); // uma pasta, por exemplo: nada a ler
    else native.start(this._reader);
  };
  Input.prototype._destroy = function (error, callback) {
    native.stop(this._reader);
    callback(error);
  };
  Input.prototype.ref = function ref() {
    native.hold(this._reader, true);
    return this;
  };
  Input.prototype.unref = function unref() {
    native.hold(this._reader, false);
    return this;
  };

  // ---- os três ----

  // process.stdout (fd 1) ou process.stderr (2). O console precisa saber que ele existe, pois
  // o programa pode trocar o seu write.
  function output(fd) {
    var type = native.kind(fd);
    var stream = type === 'tty' ? new (need('tty').WriteStream)(fd)
      : new Output(fd, type === 'file' ? 'fs' : type);
    need('sinks').attach(fd, stream);
    return stream;
  }

  function input() {
    var type = native.kind(0);
    return type === 'tty' ? new (need('tty').ReadStream)(0) : new Input(0, type);
  }

  return {
    Output: Output,
    Input: Input,
    output: output,
    input: input,
    setRaw: native.setRaw,
    kind: native.kind
  };
})
