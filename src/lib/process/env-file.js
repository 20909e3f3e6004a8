/* process/env-file.js -- process.loadEnvFile: o que um arquivo .env diz entra no ambiente, sem mudar o
 * que já estava lá. */
(function (native, need) {
  'use strict';

  function pathOf(value) {
    if (value === undefined || value === null) return '.env';
    if (need('url/file').isURL(value)) return need('url/file').fileURLToPath(value);
    if (typeof value === 'string') return value;
    if (value instanceof Uint8Array) return need('buffer').Buffer.from(value).toString();
    throw need('codes').ERR_INVALID_ARG_TYPE('path', ['string', 'Buffer', 'URL'], value);
  }

  return function loadEnvFile(file) {
    var path = pathOf(file), text = need('os/native').read(path), env = need('process').env;
    if (text === undefined) throw need('syserr').file(-2, 'open', path); // ENOENT: para o Node, toda falha é essa
    var pairs = need('util/env')(text);
    Object.keys(pairs).forEach(function (name) {
      if (!(name in env)) env[name] = pairs[name];
    });
  };
})
