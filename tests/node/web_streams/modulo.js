var web = require('stream/web');
console.log(Object.keys(web));
Object.keys(web).forEach(function (k) { console.log(k, web[k].name, web[k].length, web[k] === globalThis[k]); });
console.log(Object.prototype.toString.call(new ReadableStream()), require('stream').isReadable(new ReadableStream()), require('stream').isDisturbed(new ReadableStream()));
