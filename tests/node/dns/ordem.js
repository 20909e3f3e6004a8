// A pergunta vai para a equipe de threads; o programa continua.
var dns = require('dns');
dns.lookup('localhost', 4, function () {
  console.log('lookup');
  process.nextTick(function () { console.log('tick do lookup'); });
});
dns.lookup('127.0.0.1', function () { console.log('ip'); });
process.nextTick(function () { console.log('tick'); });
console.log('programa');
