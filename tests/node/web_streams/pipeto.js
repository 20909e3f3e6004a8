var got = [];
ReadableStream.from(['a', 'b']).pipeTo(new WritableStream({ write: function (c) { got.push(c); }, close: function () { got.push('close'); } }))
  .then(function (v) { console.log(v, got); });
new ReadableStream({ start: function (c) { c.error(new Error('ruim')); } })
  .pipeTo(new WritableStream({ abort: function (e) { console.log('abort', e.message); } })).catch(function (e) { console.log('pipeTo', e.message); });
