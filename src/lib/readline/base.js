/* readline/base.js -- a conversa linha a linha: o que a versão com callbacks e a com promessas dividem.
 *
 * Sem terminal, os bytes que chegam são cortados em linhas, aqui. Num terminal chegam teclas, e quem
 * monta a linha são as peças ao lado: screen (a tela), edit (apagar e inserir), history, complete e
 * commands (o que cada tecla faz). Os nomes com sublinhado são os do Node: há programas que contam
 * com eles. */
(function (native, need) {
  'use strict';

  var EventEmitter = need('events');
  var codes = need('codes');
  var validators = need('validators');
  var nextTick = need('queue').nextTick;
  var ASYNC_ITERATOR = Symbol.asyncIterator || Symbol.for('Symbol.asyncIterator');
  var DISPOSE = Symbol.dispose || Symbol.for('nodejs.dispose');
  var SHORTEST_CRLF_DELAY = 100;

  function Interface(input, output, completer, terminal) {
    var options = input && input.input
      ? input : { input: input, output: output, completer: completer, terminal: terminal };
    this.isCompletionEnabled = true;
    this.escapeCodeTimeout = 500;
    this.tabSize = 8;
    EventEmitter.call(this);
    setUp(this, options);
    if (this.terminal) listenToKeys(this);
    else listenToBytes(this);
    if (options.signal) closeOnAbort(this, options.signal);
    this.line = '';
    this.input.resume();
  }
  Object.setPrototypeOf(Interface.prototype, EventEmitter.prototype);
  Object.setPrototypeOf(Interface, EventEmitter);

  // ---- nascer ----

  function setUp(rl, options) {
    readTiming(rl, options);
    var completer = options.completer;
    if (completer !== undefined && typeof completer !== 'function') {
      throw codes.ERR_INVALID_ARG_VALUE('completer', completer);
    }
    if (options.history !== undefined) validators.validateArray(options.history, 'history');
    var historySize = options.historySize === undefined ? 30 : options.historySize;
    validators.validateNumber(historySize, 'historySize', 0);

    rl.line = '';
    hideState(rl);
    rl.output = options.output;
    rl.input = options.input;
    rl.history = options.history === undefined ? [] : options.history;
    rl.historySize = historySize;
    rl.removeHistoryDuplicates = Boolean(options.removeHistoryDuplicates);
    rl.crlfDelay = options.crlfDelay ? Math.max(SHORTEST_CRLF_DELAY, options.crlfDelay) : SHORTEST_CRLF_DELAY;
    rl.completer = completer;
    rl.setPrompt(options.prompt === undefined ? '> ' : options.prompt);
    var hasOutput = rl.output !== null && rl.output !== undefined;
    rl.terminal = Boolean(options.terminal === undefined && hasOutput ? rl.output.isTTY : options.terminal);
  }

  function readTiming(rl, options) {
    if (options.tabSize !== undefined) {
      validators.validateUint32(options.tabSize, 'tabSize', true);
      rl.tabSize = options.tabSize;
    }
    if (options.escapeCodeTimeout !== undefined) {
      if (!Number.isFinite(options.escapeCodeTimeout)) {
        throw codes.ERR_INVALID_ARG_VALUE('input.escapeCodeTimeout', rl.escapeCodeTimeout);
      }
      rl.escapeCodeTimeout = options.escapeCodeTimeout;
    }
    if (options.signal) validators.validateAbortSignal(options.signal, 'options.signal');
  }

  // O que o programa não vê ao listar as propriedades.
  function hideState(rl) {
    var state = {
      _prompt: '', _oldPrompt: '', _questionCallback: null, _questionReject: null, _lines: undefined,
      _decoder: null, _line_buffer: null, _sawReturnAt: 0, _sawKeyPress: false, _previousKey: null,
      _search: null, _undoStack: [], _redoStack: [], _killRing: [], _killRingCursor: 0, _yanking: false
    };
    Object.keys(state).forEach(function (name) {
      Object.defineProperty(rl, name, { value: state[name], writable: true, configurable: true });
    });
  }

  // Escuta `events` de `stream` até fechar.
  function listen(rl, stream, events) {
    Object.keys(events).forEach(function (name) { stream.on(name, events[name]); });
    rl.once('close', function () {
      Object.keys(events).forEach(function (name) { stream.removeListener(name, events[name]); });
    });
  }

  function listenToBytes(rl) {
    rl._decoder = new (need('string_decoder').StringDecoder)('utf8');
    listen(rl, rl.input, {
      error: function (error) { rl.emit('error', error); },
      data: function (data) { rl._normalWrite(data); },
      end: function () {
        if (typeof rl._line_buffer === 'string' && rl._line_buffer.length > 0) rl.emit('line', rl._line_buffer);
        rl.close();
      }
    });
  }

  function listenToKeys(rl) {
    need('readline/keypress')(rl.input, rl);
    listen(rl, rl.input, {
      error: function (error) { rl.emit('error', error); },
      keypress: function (text, key) {
        rl._ttyWrite(text, key);
        // De metade de um par substituto a tela não sabe a largura: redesenha.
        if (key && key.sequence && /^[\ud800-\udfff]/.test(key.sequence) && key.sequence.length === 1) rl._refreshLine();
      },
      end: function () {
        if (typeof rl.line === 'string' && rl.line.length > 0) rl.emit('line', rl.line);
        rl.close();
      }
    });
    rl._setRawMode(true);
    rl.cursor = 0;
    rl.historyIndex = -1;
    if (rl.output !== null && rl.output !== undefined) {
      listen(rl, rl.output, { resize: function () { rl._refreshLine(); } });
    }
  }

  function closeOnAbort(rl, signal) {
    function onAbort() { rl.close(); }
    if (signal.aborted) {
      nextTick(onAbort);
      return;
    }
    var listening = need('events/wait').addAbortListener(signal, onAbort);
    rl.once('close', function () { listening[DISPOSE](); });
  }

  // ---- o prompt e a pergunta ----

  var prototype = Interface.prototype;

  prototype.setPrompt = function setPrompt(prompt) {
    this._prompt = prompt;
  };

  prototype.getPrompt = function getPrompt() {
    return this._prompt;
  };

  prototype.prompt = function prompt(preserveCursor) {
    if (this.paused) this.resume();
    if (this.terminal && need('process').env.TERM !== 'dumb') {
      if (!preserveCursor) this.cursor = 0;
      this._refreshLine();
    } else {
      this._writeToOutput(this._prompt);
    }
  };

  // Uma pergunta de cada vez: outra, no meio, só repete o prompt da primeira.
  prototype._question = function (query, callback) {
    if (this.closed) throw codes.ERR_USE_AFTER_CLOSE('readline');
    if (!this._questionCallback) {
      this._oldPrompt = this._prompt;
      this.setPrompt(query);
      this._questionCallback = callback;
    }
    this.prompt();
  };

  prototype._questionCancel = function () {
    if (!this._questionCallback) return;
    this._questionCallback = null;
    this.setPrompt(this._oldPrompt);
    this.clearLine();
  };

  // Uma linha inteira chegou: responde à pergunta, se há uma; senão é um evento.
  prototype._onLine = function (line) {
    var callback = this._questionCallback;
    if (!callback) {
      this.emit('line', line);
      return;
    }
    this._questionCallback = null;
    this.setPrompt(this._oldPrompt);
    callback(line);
  };

  prototype._writeToOutput = function (text) {
    validators.validateString(text, 'stringToWrite');
    if (this.output !== null && this.output !== undefined) this.output.write(text);
  };

  // ---- parar, continuar, fechar ----

  prototype._setRawMode = function (mode) {
    var before = this.input.isRaw;
    if (typeof this.input.setRawMode === 'function') this.input.setRawMode(mode);
    return before;
  };

  prototype.close = function close() {
    if (this.closed) return;
    this.pause();
    if (this.terminal) this._setRawMode(false);
    this.closed = true;
    this.emit('close');
  };

  prototype.pause = function pause() {
    if (this.paused) return undefined;
    this.input.pause();
    this.paused = true;
    this.emit('pause');
    return this;
  };

  prototype.resume = function resume() {
    if (!this.paused) return undefined;
    this.input.resume();
    this.paused = false;
    this.emit('resume');
    return this;
  };

  prototype.write = function write(data, key) {
    if (this.paused) this.resume();
    if (this.terminal) this._ttyWrite(data, key);
    else this._normalWrite(data);
  };

  // ---- sem terminal: cortar em linhas ----

  // Um \n logo depois de um \r que fechou o pedaço anterior é a outra metade dele. Todas as linhas
  // do pedaço saem, mesmo que uma delas feche ou pause a conversa.
  prototype._normalWrite = function (data) {
    if (data === undefined) return;
    var text = this._decoder.write(data);
    if (this._sawReturnAt && Date.now() - this._sawReturnAt <= this.crlfDelay) {
      if (text.charAt(0) === '\n') text = text.slice(1);
      this._sawReturnAt = 0;
    }
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      if (text) this._line_buffer = (this._line_buffer || '') + text;
      return;
    }
    if (this._line_buffer) text = this._line_buffer + text;
    this._sawReturnAt = text.charAt(text.length - 1) === '\r' ? Date.now() : 0;
    var lines = text.split(text.indexOf('\r') < 0 ? '\n' : /\r\n|\n|\r/);
    this._line_buffer = lines.pop();
    for (var i = 0; i < lines.length; i++) this._onLine(lines[i]);
  };

  // for await (const linha of rl): o mesmo iterador, por mais que se peça.
  prototype[ASYNC_ITERATOR] = function () {
    if (this._lines === undefined) {
      this._lines = need('events/wait').values(this, 'line', { close: ['close'], highWaterMark: 1024 });
    }
    return this._lines;
  };

  Object.defineProperty(prototype, 'columns', {
    get: function () { return this.output && this.output.columns ? this.output.columns : Infinity; },
    configurable: true
  });

  need('readline/screen')(prototype);
  need('readline/edit')(prototype);
  need('readline/history')(prototype);
  need('readline/complete')(prototype);
  need('readline/commands')(prototype);

  return Interface;
})
