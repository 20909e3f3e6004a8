/* stream/compose.js -- compose(a, b, c): a linha de montagem inteira vista como um Duplex só.
 *
 * O que se escreve nele entra em a; o que se lê dele sai de c. */
(function (native, need) {
  'use strict';

  var codes = need('codes');
  var query = need('stream/query');
  var finished = need('stream/finished');
  var destroyer = need('stream/abort').destroyer;
  var Duplex = need('stream/duplex');

  function check(stream, original, i, count) {
    if (!query.isStream(stream)) return;
    var name = 'streams[' + i + ']';
    if (i < count - 1 && !query.isReadable(stream)) throw codes.ERR_INVALID_ARG_VALUE(name, original, 'must be readable');
    if (i > 0 && !query.isWritable(stream)) throw codes.ERR_INVALID_ARG_VALUE(name, original, 'must be writable');
  }

  function compose() {
    var originals = Array.prototype.slice.call(arguments);
    if (originals.length === 0) throw codes.ERR_MISSING_ARGS('streams');
    if (originals.length === 1) return Duplex.from(originals[0]);
    var last = originals.length - 1;
    var streams = originals.map(function (stream, i) {
      var wrapped = query.isWebStream(stream) || ((i === 0 || i === last) && typeof stream === 'function');
      return wrapped ? Duplex.from(stream) : stream;
    });
    streams.forEach(function (stream, i) { check(stream, originals[i], i, streams.length); });
    return join(streams);
  }

  function join(streams) {
    var pending = { drain: null, finish: null, readable: null };
    var closing; // o callback de _destroy, enquanto a linha não acaba; null depois que acabou
    var head = streams[0];
    var tail = need('stream/pipeline').pipeline(streams, function (error) {
      var callback = closing;
      closing = null;
      if (callback) callback(error);
      else if (error) whole.destroy(error);
      else if (!readable && !writable) whole.destroy();
    });
    var writable = !!query.isWritable(head);
    var readable = !!query.isReadable(tail);
    var whole = new Duplex({
      writableObjectMode: !!head.writableObjectMode,
      readableObjectMode: !!(tail && tail.readableObjectMode),
      writable: writable,
      readable: readable
    });

    function resume(what) {
      var callback = pending[what];
      pending[what] = null;
      if (callback !== null) callback();
    }

    if (writable) {
      whole._write = function (chunk, encoding, callback) {
        if (head.write(chunk, encoding)) callback();
        else pending.drain = callback;
      };
      whole._final = function (callback) {
        head.end();
        pending.finish = callback;
      };
      head.on('drain', function () { resume('drain'); });
      finished(tail, function () { resume('finish'); });
    }

    if (readable) {
      whole._read = function () {
        var chunk;
        while ((chunk = tail.read()) !== null) {
          if (!whole.push(chunk)) return;
        }
        pending.readable = whole._read;
      };
      tail.on('readable', function () { resume('readable'); });
      tail.on('end', function () { whole.push(null); });
    }

    whole._destroy = function (error, callback) {
      if (!error && closing !== null) error = new codes.AbortError();
      pending.drain = pending.finish = pending.readable = null;
      if (query.isStream(tail)) destroyer(tail, error);
      if (closing === null) callback(error);
      else closing = callback;
    };
    return whole;
  }

  return { compose: compose };
})
