/* packet.js -- uma pergunta de DNS em bytes, e a resposta de volta a valores (RFC 1035).
 *
 * Um nome é uma fila de pedaços, cada um com o seu tamanho antes; numa resposta ele pode terminar num
 * ponteiro para um nome que já apareceu (dois bits 1 e 14 bits de posição). */
(function (native, need) {
  'use strict';

  var Buffer = need('buffer').Buffer;

  var TYPES = {
    A: 1, NS: 2, CNAME: 5, SOA: 6, PTR: 12, MX: 15, TXT: 16, AAAA: 28, SRV: 33, NAPTR: 35, CAA: 257, ANY: 255
  };
  var names = {};
  Object.keys(TYPES).forEach(function (name) { names[TYPES[name]] = name; });

  // O pacote que pergunta, ou null se o nome não cabe nas regras.
  function encode(id, name, type) {
    var labels = name.replace(/\.$/, '').split('.');
    var parts = [];
    for (var i = 0; i < labels.length; i++) {
      var label = Buffer.from(labels[i]);
      if (label.length === 0 && labels.length > 1 || label.length > 63) return null;
      if (label.length > 0) parts.push(Buffer.from([label.length]), label);
    }
    var question = Buffer.concat(parts.concat(Buffer.from([0, 0, 0, 0, 1])));
    if (question.length > 259) return null;
    question.writeUInt16BE(TYPES[type], question.length - 4);
    var head = Buffer.from([0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]);   // RD: pergunte a outros por mim
    head.writeUInt16BE(id, 0);
    return Buffer.concat([head, question]);
  }

  // Lê de `bytes` a partir de `at`; tudo o que passa do fim é um RangeError do Buffer.
  function Reader(bytes, at) {
    this.bytes = bytes;
    this.at = at;
  }

  Reader.prototype.byte = function () {
    this.at += 1;
    return this.bytes.readUInt8(this.at - 1);
  };

  Reader.prototype.short = function () {
    this.at += 2;
    return this.bytes.readUInt16BE(this.at - 2);
  };

  Reader.prototype.long = function () {
    this.at += 4;
    return this.bytes.readUInt32BE(this.at - 4);
  };

  Reader.prototype.take = function (length) {
    if (this.at + length > this.bytes.length) throw new RangeError('acabou o pacote');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  };

  Reader.prototype.string = function () {
    return this.take(this.byte()).toString('latin1');
  };

  Reader.prototype.name = function () {
    var labels = [];
    var place = this;   // quem lê: nós, até o primeiro ponteiro
    for (var jumps = 0; jumps < 128; jumps++) {
      var length = place.byte();
      if (length === 0) return labels.join('.');
      if (length < 64) labels.push(place.take(length).toString('latin1'));
      else place = new Reader(this.bytes, (length & 63) << 8 | place.byte());
    }
    throw new RangeError('um nome que não acaba');
  };

  // O que cada tipo traz: (leitor, fim) -> o valor que dns.resolve… mostra.
  var readers = {
    A: function (r) { return { address: native.ipText(r.take(4)) }; },
    AAAA: function (r) { return { address: native.ipText(r.take(16)) }; },
    CNAME: function (r) { return { value: r.name() }; },
    NS: function (r) { return { value: r.name() }; },
    PTR: function (r) { return { value: r.name() }; },
    MX: function (r) {
      var priority = r.short();
      return { exchange: r.name(), priority: priority };
    },
    TXT: function (r, end) {
      var entries = [];
      while (r.at < end) entries.push(r.string());
      return { entries: entries };
    },
    SRV: function (r) {
      var priority = r.short(), weight = r.short(), port = r.short();
      return { name: r.name(), port: port, priority: priority, weight: weight };
    },
    SOA: function (r) {
      return {
        nsname: r.name(), hostmaster: r.name(), serial: r.long(), refresh: r.long(), retry: r.long(),
        expire: r.long(), minttl: r.long()
      };
    },
    NAPTR: function (r) {
      var order = r.short(), preference = r.short();
      return {
        flags: r.string(), service: r.string(), regexp: r.string(), replacement: r.name(),
        order: order, preference: preference
      };
    },
    CAA: function (r, end) {
      var value = { critical: r.byte() };
      var tag = r.string();
      value[tag] = r.take(end - r.at).toString('latin1');
      return value;
    }
  };

  // { id, truncated, code, records: [{ type, ttl, value }] }; lança se o pacote está estragado.
  function decode(bytes) {
    var r = new Reader(bytes, 0);
    var id = r.short(), flags = r.short();
    var questions = r.short(), answers = r.short();
    r.at = 12;
    while (questions-- > 0) {
      r.name();
      r.at += 4;
    }
    var records = [];
    while (answers-- > 0) records.push(readRecord(r));
    return { id: id, truncated: (flags & 0x200) !== 0, code: flags & 15, records: records };
  }

  function readRecord(r) {
    r.name();
    var type = names[r.short()];
    r.at += 2;   // a classe: sempre a da internet
    var record = { type: type, ttl: r.long(), value: null };
    var length = r.short();
    var end = r.at + length;
    if (readers.hasOwnProperty(type)) record.value = readers[type](r, end);
    if (end > r.bytes.length) throw new RangeError('acabou o pacote');
    r.at = end;
    return record;
  }

  return { encode: encode, decode: decode };
})
