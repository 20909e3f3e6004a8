/* fetch/body.js -- o corpo de um Request ou de um Response: de onde vem, e como se lê inteiro.
 *
 * Um corpo é uma destas coisas: `bytes` (já na memória), `blob`, `node` (um Readable que chega da
 * rede) ou `web` (um ReadableStream). Quem só quer text() ou json() não paga por um ReadableStream:
 * ele só nasce quando o programa pede `body`. */
(function (native, need) {
  'use strict';

  var Buffer = need('buffer').Buffer;
  var blob = need('blob');
  var classes = need('fetch/classes');
  var getter = need('es/check').getter;
  var coroutine = need('modern/coroutine');
  var wait = coroutine['await'];
  var BODY = need.hidden('body');

  function Body(kind, value, type, length) {
    this.bytes = this.blob = this.node = this.web = null;
    this[kind] = value;
    this.type = type;     // o content-type que ele sugere, ou null
    this.length = length; // null se não se sabe
    this.used = false;
    this.reason = undefined; // por que foi abortado
  }

  function isStream(value) {
    return typeof value.getReader === 'function';
  }

  // O corpo que `value` descreve.
  function extract(value) {
    if (typeof value === 'object' && value !== null) {
      if (isStream(value)) return fromStream(value);
      if (blob.isBlob(value)) return new Body('blob', value, value.type || null, value.size);
      if (value instanceof ArrayBuffer) return ofBytes(Buffer.from(value.slice(0)), null);
      if (ArrayBuffer.isView(value)) {
        return ofBytes(Buffer.from(Buffer.from(value.buffer, value.byteOffset, value.byteLength)), null);
      }
      if (value instanceof need('fetch/form-data').FormData) {
        var encoded = need('fetch/multipart').encode(value);
        return new Body('blob', encoded.blob, encoded.type, encoded.blob.size);
      }
      if (value instanceof need('url').URLSearchParams) {
        return ofBytes(Buffer.from(value.toString()), 'application/x-www-form-urlencoded;charset=UTF-8');
      }
      if (typeof value[Symbol.asyncIterator] === 'function') {
        return new Body('web', need('stream/web').ReadableStream.from(value), null, null);
      }
    }
    return ofBytes(Buffer.from(need('url/percent').wellFormed(String(value))), 'text/plain;charset=UTF-8');
  }

  function ofBytes(bytes, type) {
    return new Body('bytes', bytes, type, bytes.length);
  }

  function fromStream(stream) {
    if (stream.locked || stream._disturbed) throw new TypeError('Response body object should not be disturbed or locked');
    return new Body('web', stream, null, null);
  }

  // ---- ler inteiro ----

  function isUsed(body) {
    return body.used || (body.web !== null && Boolean(body.web._disturbed));
  }

  // Uma promessa dos bytes.
  function read(body) {
    body.used = true;
    if (body.web !== null) return coroutine.async(readWeb, undefined, [body.web]);
    if (body.bytes !== null) return Promise.resolve(body.bytes);
    if (body.blob !== null) return body.blob.arrayBuffer().then(function (buffer) { return Buffer.from(buffer); });
    return readNode(body);
  }

  function readWeb(stream) {
    var reader = stream.getReader();
    var chunks = [];
    for (;;) {
      var result = wait(reader.read());
      if (result.done) return Buffer.concat(chunks);
      if (!(result.value instanceof Uint8Array)) throw new TypeError('Received non-Uint8Array chunk');
      chunks.push(result.value);
    }
  }

  function readNode(body) {
    return new Promise(function (resolve, reject) {
      var chunks = [];
      follow(body, function (chunk) { chunks.push(chunk); }, function () { resolve(Buffer.concat(chunks)); }, reject);
    });
  }

  // Um corpo que a rede interrompeu: "terminated", ou o motivo de quem abortou.
  function failure(body, error) {
    if (body.reason !== undefined) return body.reason;
    var failed = new TypeError('terminated');
    need('es/check').hide(failed, 'cause', error);
    return failed;
  }

  function follow(body, onChunk, onEnd, onError) {
    if (body.reason !== undefined) {
      onError(body.reason);
      return;
    }
    body.node.on('data', onChunk);
    need('stream/finished')(body.node, { writable: false }, function (error) {
      if (error) onError(failure(body, error));
      else onEnd();
    });
  }

  // ---- como ReadableStream ----

  function streamOf(body) {
    if (body.web === null) body.web = makeStream(body);
    return body.web;
  }

  function makeStream(body) {
    var ReadableStream = need('stream/web').ReadableStream;
    if (body.used) return spent(ReadableStream);
    if (body.blob !== null) return body.blob.stream();
    if (body.bytes !== null) return new blob.Blob([body.bytes]).stream();
    return new ReadableStream({
      type: 'bytes',
      start: function (controller) {
        follow(body, function (chunk) {
          controller.enqueue(new Uint8Array(chunk));
          if (controller.desiredSize <= 0) body.node.pause();
        }, function () {
          controller.close();
          if (controller.byobRequest) controller.byobRequest.respond(0);
        }, function (error) { controller.error(error); });
        body.node.pause();
      },
      pull: function () { body.node.resume(); },
      cancel: function () { body.node.destroy(); }
    }, { highWaterMark: 0 });
  }

  // De um corpo que já foi lido sem ser por ele.
  function spent(ReadableStream) {
    var stream = new ReadableStream({ type: 'bytes', start: function (controller) { controller.close(); } });
    stream.getReader();
    return stream;
  }

  function clone(body) {
    if (body.bytes !== null && body.web === null) return ofBytes(body.bytes, body.type);
    var two = streamOf(body).tee();
    body.web = two[0];
    return new Body('web', two[1], body.type, body.length);
  }

  // ---- o que Request e Response oferecem ----

  function stateOf(object) {
    if (object === null || object === undefined || !(BODY in object)) throw new TypeError('Illegal invocation');
    return object[BODY];
  }

  // Lê tudo e converte; qualquer problema vira uma promessa rejeitada.
  function consumer(convert) {
    return function () {
      var object = this;
      return coroutine.async(function () {
        var body = stateOf(object);
        if (body === null) return convert(Buffer.alloc(0), object);
        if (isUsed(body) || (body.web !== null && body.web.locked)) {
          throw new TypeError('Body is unusable: Body has already been read');
        }
        return convert(wait(read(body)), object);
      }, undefined, []);
    };
  }

  function toArrayBuffer(bytes) {
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  }

  function toForm(bytes, object) {
    var type = object.headers.get('content-type') || '';
    if (/^multipart\/form-data\b/i.test(type)) return need('fetch/multipart').decode(bytes, type);
    if (!/^application\/x-www-form-urlencoded\b/i.test(type)) {
      throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
    }
    var form = new (need('fetch/form-data').FormData)();
    new (need('url').URLSearchParams)(bytes.toString()).forEach(function (value, name) { form.append(name, value); });
    return form;
  }

  function toText(bytes) {
    return new TextDecoder().decode(bytes);
  }

  var CONSUMERS = {
    blob: function (bytes, object) {
      return new blob.Blob([bytes], { type: object.headers.get('content-type') || '' });
    },
    arrayBuffer: toArrayBuffer,
    text: toText,
    json: function (bytes) { return JSON.parse(toText(bytes)); },
    formData: toForm,
    bytes: function (bytes) { return new Uint8Array(toArrayBuffer(bytes)); }
  };

  function mixInto(Class) {
    getter(Class.prototype, 'body', function () {
      var body = stateOf(this);
      return body === null ? null : streamOf(body);
    });
    getter(Class.prototype, 'bodyUsed', function () {
      var body = stateOf(this);
      return body !== null && isUsed(body);
    });
    Object.keys(CONSUMERS).forEach(function (name) {
      Class.prototype[name] = consumer(CONSUMERS[name]);
      Object.defineProperty(Class.prototype[name], 'name', { value: name });
    });
  }

  return {
    BODY: BODY,
    extract: extract,
    ofNode: function (readable, length) { return new Body('node', readable, null, length); },
    ofBytes: ofBytes,
    isUsed: isUsed,
    streamOf: streamOf,
    read: read,
    clone: clone,
    mixInto: mixInto
  };
})
