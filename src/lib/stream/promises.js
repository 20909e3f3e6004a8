/* stream/promises.js -- pipeline e finished que devolvem promessas. */
(function (native, need) {
  'use strict';

  var query = need('stream/query');

  function pipeline() {
    var streams = Array.prototype.slice.call(arguments);
    return new Promise(function (resolve, reject) {
      var options = {};
      var last = streams[streams.length - 1];
      if (last && typeof last === 'object' && !query.isStream(last) && !query.isWebStream(last) && !query.isIterable(last) && !Array.isArray(last)) {
        options = streams.pop();
      }
      need('stream/pipeline').run(streams, function (error, value) {
        if (error) reject(error);
        else resolve(value);
      }, { signal: options.signal, end: options.end });
    });
  }

  function finished(stream, options) {
    if (options && options.cleanup) need('validators').validateBoolean(options.cleanup, 'cleanup');
    return new Promise(function (resolve, reject) {
      var cleanUp = need('stream/finished')(stream, options, function (error) {
        if (options && options.cleanup) cleanUp();
        if (error) reject(error);
        else resolve();
      });
    });
  }

  return { pipeline: pipeline, finished: finished };
})
