var consumers = require('stream/consumers');
var Readable = require('stream').Readable;
var e = Buffer.from('é€');
consumers.text(Readable.from([e.slice(0, 1), e.slice(1, 3), e.slice(3)])).then(console.log);
consumers.text(Readable.from(['solto', ' e ', 'junto'])).then(console.log);
consumers.text(Readable.from([Buffer.from([0xc3])])).then(function (t) { console.log(JSON.stringify(t)); });
consumers.text(Readable.from([])).then(function (t) { console.log(JSON.stringify(t)); });
