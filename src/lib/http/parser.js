/* parser.js -- o parser do C, para quem lê de um socket em JavaScript (o cliente).
 *
 *     parser.feed(bytes)  ->  undefined, { error } ou { upgraded: os bytes que sobram }
 *
 * `handler` tem onHead(info), que devolve 'skip' se a mensagem não tem corpo ou 'upgrade' se
 * a conexão muda de protocolo; onBody(pedaço); e onEnd(trailers). Qualquer um deles pode
 * chamar parser.close(), e feed para aí. */
(function (native, need) {
  'use strict';

  native = native.part(0);
  var MORE = 0, HEAD = 1, BODY = 2, END = 3, UPGRADE = 4; // enum http_step; o que falta é erro

  function Parser(handler, options) {
    this._handler = handler;
    this._handle = native.parser(options.maxHeaderSize || 16 * 1024, options.maxPairs, Boolean(options.lenient));
  }

  Parser.prototype.feed = function (bytes) {
    for (var at = 0; this._handle !== null; ) {
      var step = native.next(this._handle, bytes, at);
      at = native.position(this._handle);
      if (step === MORE) return undefined;
      if (step === UPGRADE) return { upgraded: bytes.slice(at) };
      if (step > UPGRADE) return { error: parseError(this._handle, bytes) };
      this._take(step, bytes);
    }
    return undefined;
  };

  Parser.prototype._take = function (step, bytes) {
    if (step === BODY) {
      this._handler.onBody(native.piece(this._handle, bytes));
    } else if (step === END) {
      this._handler.onEnd(native.trailers(this._handle));
    } else if (step === HEAD) {
      var answer = this._handler.onHead(native.head(this._handle));
      if (this._handle === null) return;
      if (answer === 'skip') native.skipBody(this._handle);
      native.setUpgrade(this._handle, answer === 'upgrade');
    }
  };

  // Não vem mais nada: pode ser o fim de um corpo que ia até o fechamento.
  Parser.prototype.finish = function () {
    if (this._handle === null) return undefined;
    var step = native.finishParser(this._handle);
    if (step === END) this._handler.onEnd([]);
    return undefined;
  };

  Parser.prototype.close = function () {
    if (this._handle !== null) native.closeParser(this._handle);
    this._handle = null;
  };

  function parseError(handle, bytes) {
    var found = native.parserError(handle);
    var error = new Error('Parse Error: ' + found.reason);
    error.bytesParsed = native.position(handle);
    error.code = found.code;
    error.reason = found.reason;
    error.rawPacket = bytes;
    return error;
  }

  return Parser;
})
