(async function () {
  var r = new ReadableStream({ type: 'bytes', start: function (c) { c.enqueue(new Uint8Array([1, 2, 3])); c.close(); } });
  var reader = r.getReader({ mode: 'byob' });
  console.log(r, await reader.read(new Uint8Array(2)), await reader.read(new Uint8Array(2)), (await reader.read(new Uint8Array(2))).done);
})();
