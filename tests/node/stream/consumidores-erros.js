var consumers = require('stream/consumers');
var Readable = require('stream').Readable;
consumers.json(Readable.from(['{'])).catch(function (e) { console.log(e.name); })
  .then(function () { return consumers.text(new Readable({ read: function () { this.destroy(new Error('caiu')); } })); })
  .catch(function (e) { console.log(e.message); })
  .then(function () { return consumers.text(5); }).catch(function (e) { console.log(e.name); })
  .then(function () { return consumers.buffer((function* () { yield 'de '; yield 'iterador'; })()); })
  .then(function (b) { console.log(String(b)); });
