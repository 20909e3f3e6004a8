// execa: processos como promessas.
const execa = require('../../../build/npm-lista/node_modules/execa');
(async () => {
  const { stdout, exitCode } = await execa('echo', ['unicórnios']);
  console.log(stdout, exitCode, execa.sync('sh', ['-c', 'echo a; echo b >&2'], { all: true }).stderr, (await execa.command('echo um dois')).stdout);
  await execa('sh', ['-c', 'exit 7']).catch((e) => console.log(e.exitCode, e.shortMessage, e.failed));
  await execa('nao-ha-esse').catch((e) => console.log(e.code, e.shortMessage));
  console.log((await execa('cat', { input: 'entrada' })).stdout);
})();
