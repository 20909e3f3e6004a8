/* fetch/multipart.js -- um FormData em bytes (multipart/form-data), e de volta. */
(function (native, need) {
  'use strict';

  var Buffer = need('buffer').Buffer;
  var blob = need('blob');
  var FormData = need('fetch/form-data').FormData;

  // ---- escrever ----

  function newBoundary() {
    return '----formdata-undici-0' + String(Math.floor(Math.random() * 1e11)).padStart(11, '0');
  }

  function escape(name) {
    return name.replace(/\r\n|\r|\n/g, '%0D%0A').replace(/"/g, '%22');
  }

  function lines(text) {
    return text.replace(/\r\n|\r|\n/g, '\r\n');
  }

  // { blob, type }: os pedaços ficam num Blob, que lê os arquivos só na hora de enviar.
  function encode(form) {
    var boundary = newBoundary();
    var pieces = [];
    form.forEach(function (value, name) {
      pieces.push('--' + boundary + '\r\nContent-Disposition: form-data; name="' + escape(lines(name)) + '"');
      if (typeof value === 'string') {
        pieces.push('\r\n\r\n' + lines(value) + '\r\n');
      } else {
        pieces.push('; filename="' + escape(value.name) + '"\r\nContent-Type: ' +
          (value.type || 'application/octet-stream') + '\r\n\r\n', value, '\r\n');
      }
    });
    pieces.push('--' + boundary + '--\r\n');
    return { blob: new blob.Blob(pieces), type: 'multipart/form-data; boundary=' + boundary };
  }

  // ---- ler ----

  function fail() {
    throw new TypeError('Failed to parse body as FormData.');
  }

  function boundaryOf(type) {
    var found = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type);
    return found ? found[1] || found[2] : fail();
  }

  function unescape(name) {
    return name.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replace(/%22/g, '"');
  }

  // O que os headers de uma parte dizem dela.
  function readHead(text) {
    var head = { name: undefined, filename: undefined, type: 'text/plain' };
    text.split('\r\n').forEach(function (line) {
      var found = /^content-disposition:\s*form-data/i.test(line) && /;\s*name="([^"]*)"/.exec(line);
      if (found) {
        head.name = unescape(found[1]);
        var file = /;\s*filename="([^"]*)"/.exec(line);
        if (file) head.filename = unescape(file[1]);
      }
      var type = /^content-type:\s*(.*?)\s*$/i.exec(line);
      if (type) head.type = type[1];
    });
    return head.name === undefined ? fail() : head;
  }

  function addPart(form, part) {
    var split = part.indexOf('\r\n\r\n');
    if (split < 0) fail();
    var head = readHead(part.slice(0, split).toString());
    var body = part.slice(split + 4);
    if (head.filename === undefined) form.append(head.name, body.toString());
    else form.append(head.name, new blob.File([body], head.filename, { type: head.type }));
  }

  function decode(bytes, type) {
    var mark = Buffer.from('--' + boundaryOf(type));
    var form = new FormData();
    var at = bytes.indexOf(mark);
    if (at !== 0) fail();
    for (;;) {
      at += mark.length;
      if (bytes.slice(at, at + 2).toString() === '--') return form;
      var next = bytes.indexOf('\r\n' + mark, at);
      if (next < 0 || bytes.slice(at, at + 2).toString() !== '\r\n') fail();
      addPart(form, bytes.slice(at + 2, next));
      at = next + 2;
    }
  }

  return { encode: encode, decode: decode };
})
