var stream = require('stream');
[[], [function () {}], [new stream.PassThrough(), function () {}], [new stream.PassThrough(), new stream.PassThrough()]].forEach(function (args) {
  try { stream.pipeline.apply(null, args); console.log('?'); } catch (e) { console.log(e.name, e.code, e.message.slice(0, 70)); }
});
stream.pipeline([new stream.Readable({ read: function () { this.push(null); } }), new stream.PassThrough().resume()], function (e) { console.log('array', e); });
