/* blob/stream.js -- blob.stream(): as partes de um Blob, uma a uma, num ReadableStream de bytes.
 *
 * A primeira parte só é lida quando alguém a pede. */
(function (native, need) {
  'use strict';

  function streamOf(parts) {
    var next = 0;
    return new (need('stream/web').ReadableStream)({
      type: 'bytes',
      pull: function (controller) {
        while (next < parts.length && parts[next].size === 0) next++;
        if (next === parts.length) {
          controller.close();
          if (controller.byobRequest) controller.byobRequest.respond(0);
          return undefined;
        }
        return parts[next++].read().then(function (bytes) {
          controller.enqueue(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
        });
      }
    }, { highWaterMark: 0 });
  }

  return { streamOf: streamOf };
})
