// fresh: o cliente já tem?
const fresh = require('../../../build/npm-lista/node_modules/fresh');
console.log(fresh({ 'if-none-match': '"a"' }, { etag: '"a"' }), fresh({ 'if-none-match': 'W/"a", "b"' }, { etag: '"b"' }), fresh({ 'if-none-match': '"a"', 'cache-control': 'no-cache' }, { etag: '"a"' }), fresh({ 'if-modified-since': 'Sat, 01 Jan 2000 00:00:00 GMT' }, { 'last-modified': 'Sat, 01 Jan 2000 01:00:00 GMT' }), fresh({}, {}));
