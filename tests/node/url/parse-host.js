// O parseHost do url antigo separa o host em nome e porta; e o que o objeto mostra de si.
var url = require('url');

var parsed = url.parse('http://exemplo.com/x');
['a.b:81', 'sozinho', '[::1]:8080', ':90', 'a:', 'a:b'].forEach(function (host) {
  parsed.host = host;
  parsed.hostname = parsed.port = null;
  parsed.parseHost();
  console.log(JSON.stringify(host), parsed.hostname, parsed.port, url.format(parsed));
});
console.log(parsed instanceof url.Url, Object.keys(new url.Url()).join(' '));
