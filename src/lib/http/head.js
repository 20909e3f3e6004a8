/* head.js -- a cabeça de uma mensagem que sai: a primeira linha, os headers do programa, e os
 * que faltam para que o outro lado saiba onde o corpo acaba e se a conexão continua.
 *
 * A ordem e as maiúsculas são as do Node, byte a byte. */
(function (native, need) {
  'use strict';

  var words = native.part(1);
  var headers = need('http/headers');

  // O que os headers do programa já disseram.
  function Said() {
    this.connection = this.length = this.encoding = this.date = this.expect = this.trailer = false;
  }

  var KEEPS_OPEN = /(?:^|\W)close(?:$|\W)/i;
  var CHUNKED = /(?:^|\W)chunked(?:$|\W)/i;

  var notes = {
    'connection': function (state, said, value) {
      said.connection = true;
      state.removedConnection = false;
      if (KEEPS_OPEN.test(value)) state.last = true;
      else state.keepAlive = true;
    },
    'transfer-encoding': function (state, said, value) {
      said.encoding = true;
      state.removedEncoding = false;
      if (CHUNKED.test(value)) state.chunked = true;
    },
    'content-length': function (state, said, value) {
      said.length = true;
      state.contentLength = +value;
      state.removedLength = false;
    },
    'date': function (state, said) { said.date = true; },
    'expect': function (state, said) { said.expect = true; },
    'trailer': function (state, said) { said.trailer = true; },
    'keep-alive': function (state) { state.explicitKeepAlive = true; }
  };

  function line(state, said, name, value, validate) {
    if (validate) headers.validateHeaderValue(name, value);
    if (name.length >= 4 && name.length <= 17) {
      var note = notes[name.toLowerCase()];
      if (typeof note === 'function') note(state, said, value);
    }
    return name + ': ' + value + '\r\n';
  }

  function isUnique(state, name) {
    return state.unique !== null && state.unique[name.toLowerCase()];
  }

  // Um header pode ter vários valores: cada um na sua linha, salvo cookies e os `unique`.
  function lines(state, said, name, value, validate) {
    if (validate) headers.validateHeaderName(name);
    if (/^content-disposition$/i.test(name) && state.contentLength) value = latin1(value);
    if (!Array.isArray(value)) return line(state, said, name, value, validate);
    if (isUnique(state, name) || (value.length > 1 && /^cookie$/i.test(name))) {
      return line(state, said, name, value.join('; '), validate);
    }
    var text = '';
    for (var i = 0; i < value.length; i++) text += line(state, said, name, value[i], validate);
    return text;
  }

  // Um nome de arquivo em UTF-8 dentro de Content-Disposition sai com os bytes que tem.
  function latin1(value) {
    var Buffer = need('buffer').Buffer;
    function convert(text) { return Buffer.from(text, 'latin1'); }
    return Array.isArray(value) ? value.map(convert) : convert(value);
  }

  // Os headers do programa: o objeto do estado (já conferido), um objeto, ou um array.
  function programLines(state, said, list) {
    var text = '';
    var i;
    if (!list) return text;
    if (list === state.headers) {
      for (var key in list) text += lines(state, said, list[key][0], list[key][1], false);
    } else if (Array.isArray(list)) {
      if (list.length > 0 && Array.isArray(list[0])) {
        for (i = 0; i < list.length; i++) text += lines(state, said, list[i][0], list[i][1], true);
        return text;
      }
      if (list.length % 2 !== 0) throw need('codes').ERR_INVALID_ARG_VALUE('headers', list);
      for (i = 0; i < list.length; i += 2) text += lines(state, said, list[i], list[i + 1], true);
    } else {
      var names = Object.keys(list);
      for (i = 0; i < names.length; i++) text += lines(state, said, names[i], list[names[i]], true);
    }
    return text;
  }

  // Connection e Keep-Alive: a conversa continua?
  function connectionLines(state, said) {
    if (state.removedConnection) {
      state.last = !state.keepAlive;
      return '';
    }
    if (said.connection) return '';
    var stays = state.keepAlive && (said.length || state.wantsChunked || state.hasAgent);
    if (stays && state.atLimit) return 'Connection: close\r\n';
    if (!stays) {
      state.last = true;
      return 'Connection: close\r\n';
    }
    var text = 'Connection: keep-alive\r\n';
    if (state.keepAliveTimeout && !state.explicitKeepAlive) {
      text += 'Keep-Alive: timeout=' + Math.floor(state.keepAliveTimeout / 1000) +
        (~~state.maxRequests > 0 ? ', max=' + state.maxRequests : '') + '\r\n';
    }
    return text;
  }

  // Content-Length ou Transfer-Encoding: onde o corpo acaba?
  function lengthLine(state, said) {
    if (said.length || said.encoding) return '';
    if (!state.hasBody) {
      state.chunked = false;
    } else if (!state.wantsChunked) {
      state.last = true; // acaba quando a conexão fechar
    } else if (!said.trailer && !state.removedLength && typeof state.contentLength === 'number') {
      return 'Content-Length: ' + state.contentLength + '\r\n';
    } else if (!state.removedEncoding) {
      state.chunked = true;
      return 'Transfer-Encoding: chunked\r\n';
    } else {
      state.last = true;
    }
    return '';
  }

  // Monta state.header. Devolve se a mensagem traz Expect, e a cabeça deve sair logo.
  function build(state, firstLine, list) {
    var said = new Said();
    var text = firstLine + programLines(state, said, list);
    if (state.sendDate && !said.date) text += 'Date: ' + words.date() + '\r\n';
    if (state.chunked && (state.statusCode === 204 || state.statusCode === 304)) {
      state.chunked = state.keepAlive = false;
    }
    text += connectionLines(state, said) + lengthLine(state, said);
    if (!state.chunked && said.trailer) throw need('codes').ERR_HTTP_TRAILER_INVALID();
    state.header = text + '\r\n';
    state.headerSent = false;
    return said.expect;
  }

  function trailerLine(name, value) {
    if (!words.isFieldText(value)) throw need('codes').ERR_INVALID_CHAR('trailer content', name);
    return name + ': ' + value + '\r\n';
  }

  // Os headers que vêm depois do corpo: objeto, ou array de [nome, valor].
  function trailers(state, list) {
    var text = '';
    Object.keys(list).forEach(function (key) {
      var name = Array.isArray(list) ? list[key][0] : key;
      var value = Array.isArray(list) ? list[key][1] : list[key];
      headers.validateHeaderName(name, 'Trailer name');
      if (Array.isArray(value) && value.length > 1 && !isUnique(state, name)) {
        value.forEach(function (each) { text += trailerLine(name, each); });
      } else {
        text += trailerLine(name, Array.isArray(value) ? value.join('; ') : value);
      }
    });
    return text;
  }

  return { build: build, trailers: trailers };
})
