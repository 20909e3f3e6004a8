var stream = require('stream');
var p = new stream.PassThrough();
console.log(stream.compose(p) === p);
stream.compose(function (source) { return source; }).on('data', function (c) { console.log(String(c)); }).end('eco');
