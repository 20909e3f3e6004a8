/* blob/parts.js -- de que um Blob é feito: uma lista de partes, cada uma com `size` bytes.
 *
 * Uma parte da memória guarda os bytes, que ninguém mais altera; uma parte de um arquivo (fs.openAsBlob)
 * guarda de onde até onde vai e a função que sabe ler. */
(function (native, need) {
  'use strict';

  var Buffer = need('buffer').Buffer;

  function Memory(bytes) {
    this.bytes = bytes;
    this.size = bytes.length;
  }
  Memory.prototype.slice = function (start, end) {
    return new Memory(this.bytes.slice(start, end));
  };
  // Uma cópia: quem a recebe pode escrever nela.
  Memory.prototype.read = function () {
    return Promise.resolve(Buffer.from(this.bytes));
  };

  // read(start, end) -> promessa de um Buffer
  function Stored(read, start, end) {
    this.readRange = read;
    this.start = start;
    this.size = end - start;
  }
  Stored.prototype.slice = function (start, end) {
    return new Stored(this.readRange, this.start + start, this.start + end);
  };
  Stored.prototype.read = function () {
    return this.readRange(this.start, this.start + this.size);
  };

  function sizeOf(parts) {
    return parts.reduce(function (total, part) { return total + part.size; }, 0);
  }

  // As partes que caem entre `start` e `end`, cortadas.
  function slice(parts, start, end) {
    var taken = [];
    var at = 0;
    parts.forEach(function (part) {
      var from = Math.max(start - at, 0);
      var to = Math.min(end - at, part.size);
      if (from < to) taken.push(part.slice(from, to));
      at += part.size;
    });
    return taken;
  }

  // Uma parte depois da outra: uma promessa de todos os bytes.
  function read(parts) {
    return Promise.all(parts.map(function (part) { return part.read(); })).then(function (all) {
      return all.length === 1 ? all[0] : Buffer.concat(all);
    });
  }

  return {
    memory: function (bytes) { return new Memory(bytes); },
    stored: function (read, size) { return new Stored(read, 0, size); },
    sizeOf: sizeOf,
    slice: slice,
    read: read
  };
})
