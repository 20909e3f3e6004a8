// Uma corrente de promessas lê três arquivos em série.
const { promisify } = require('util');
const stat = promisify(require('fs').stat);
['.', '..', '/'].reduce((corrente, nome) =>
  corrente.then(() => stat(nome)).then((s) => console.log(nome, s.isDirectory())), Promise.resolve());
