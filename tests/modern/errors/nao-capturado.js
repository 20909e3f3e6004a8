// limite: 60
// O que sai em stderr, e com que código, quando um erro chega ao topo.
const { spawnSync } = require('child_process'), path = require('path'), dir = path.join(
  __dirname, 'fixtures'
);
for (const nome of [
  'lancado-na-classe', 'erro-no-await', 'constante', 'zona-morta', 'nao-e-funcao', 'erro-com-causa',
  'lanca-texto', 'lanca-objeto', 'erro-no-timer', 'modelo-longo'
]) {
  const { stderr, status } = spawnSync(
    process.execPath, [path.join(dir, nome + '.js')], { encoding: 'utf8' }
  );
  console.log(`== ${nome} (${status})`);
  console.log(stderr.split('\n').filter((l) => !/^ +at |^No(de\.js|zinho) v|^\(Use /.test(l)).map((l) => l.replace(
    /(\/|[A-Z]:)[^ ]*[/\\]/g, ''
  )).join('\n').trim());
}
