// commander: opções, argumentos, subcomandos, ajuda, erros, ganchos, sugestões.
const { Command, Option, Argument, InvalidArgumentError } = require('../../build/npm/node_modules/commander');
const faz = () => {
  const saida = [];
  const p = new Command('loja').version('1.2.3').exitOverride().configureOutput({
    writeOut: (t) => saida.push(t), writeErr: (t) => saida.push(t), getOutHelpWidth: () => 80
  }).description('vende coisas').option(
    '-v, --verbose', 'fala muito'
  ).option(
    '-p, --porta <n>', 'a porta',
    (v) => {
      const n = parseInt(v, 10);
      if (Number.isNaN(n)) throw new InvalidArgumentError('não é número.');
      return n;
    },
    80
  ).addOption(new Option('-c, --cor <cor>').choices([
    'azul', 'verde'
  ]).default('azul').env('LOJA_COR')).option(
    '-t, --tag <tags...>', 'etiquetas'
  ).option(
    '--no-log', 'sem registro'
  );
  p.command('vende').argument('<item>', 'o item').argument(
    '[qtd]', 'quantos', Number, 1
  ).option('-d, --desconto [n]').alias('v').action((item, qtd, op, cmd) => saida.push(JSON.stringify([
    'vende', item, qtd, op, cmd.optsWithGlobals()
  ])));
  p.command('lista').addArgument(new Argument('<filtros...>').choices([
    'a', 'b'
  ])).action((f) => saida.push(JSON.stringify(f)));
  p.command('async').action(async () => { await null; saida.push('async feito'); });
  p.hook('preAction', (t, a) => saida.push(`antes de ${a.name()}`));
  p.addHelpText('after', '\nExemplo: loja vende pão');
  return [p, saida];};
const roda = async (...args) => {
  const [p, saida] = faz();
  try {
    await p.parseAsync(args, { from: 'user' });
    console.log(args.join(' '), '=>', saida.join('|'), JSON.stringify(p.opts()));
  } catch (e) {
    console.log(args.join(' '), '=!', e.code, e.exitCode, e.message.split('\n')[0], saida.join('').trim());
  }
};
(async () => {
  for (const a of [
    'vende pão', 'vende pão 3 -d', 'v x -d 10 --verbose', '-p 8080 -c verde vende y',
    '-p abc vende y', '-c roxo vende y', '-t a b c -- vende z', '--no-log vende k', 'lista a b',
    'lista c', 'vende', 'vendi x', '--portta 1 vende x', '-pv', '--version', '--help', 'help vende',
    'async', '-vp3 vende q', '--porta=9 vende w', 'lista', ''
  ]) await roda(...a.split(' ').filter(Boolean));
})();
const soma = new Command().exitOverride().argument('<nums...>').option('-r, --raiz').action((ns, { raiz }) => console.log(raiz ? Math.sqrt(ns.reduce(
  (s, n) => s + +n, 0
)) : ns.length));
soma.parse(['4', '5', '-r'], { from: 'user' });
console.log(
  soma.args, soma.opts(), new Option('-x, --foo-bar <v>').attributeName(),
  new Command('z').option('-a').requiredOption('-b <x>').helpInformation()
);
process.exitCode = 0;
