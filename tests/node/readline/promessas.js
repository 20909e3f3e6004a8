// readline/promises: question que devolve uma promessa, AbortSignal, e Readline.
var AbortController = require('./fixtures/sinal.js');
const readline = require('readline/promises');
const { PassThrough, Writable } = require('stream');

const out = new Writable({ write(chunk, encoding, done) { out.text += chunk; done(); } });
out.text = '';

async function main() {
  console.log(Object.keys(readline), require('readline').promises === readline);
  const input = new PassThrough();
  const rl = readline.createInterface({ input, output: out });
  const name = rl.question('Nome? ');
  input.write('Ana\nsolta\n');
  console.log(await name);
  rl.on('line', line => console.log('linha', line));
  const answer = rl.question('Cidade? ');
  input.write('Olinda\nRecife\n');
  console.log(await answer);

  const controller = new AbortController();
  const waiting = rl.question('Demora? ', { signal: controller.signal });
  controller.abort();
  await waiting.catch(error => console.log(error.name, error.code, error.message, Boolean(error.cause)));
  await rl.question('x', { signal: controller.signal }).catch(error => console.log(error.name));
  await rl.question('x', { signal: 5 }).catch(error => console.log(error.code, error.message));
  console.log(rl.getPrompt());
  rl.close();
  await rl.question('tarde').catch(error => console.log(error.code, error.message));
  console.log(JSON.stringify(out.text));
  out.text = '';
  try { readline.Interface(); } catch (error) { console.log(error.message); }

  const tty = new readline.Readline(out);
  console.log(tty.cursorTo(3).cursorTo(1, 2).moveCursor(-1, 2).moveCursor(0, 0).clearLine(0).clearLine(-1).clearLine(1)
    .clearScreenDown() === tty, JSON.stringify(out.text));
  console.log(await tty.commit(), JSON.stringify(out.text));
  out.text = '';
  tty.cursorTo(9).rollback();
  await tty.commit();
  console.log(JSON.stringify(out.text));
  const auto = new readline.Readline(out, { autoCommit: true });
  auto.cursorTo(0).clearLine(1);
  console.log(JSON.stringify(out.text));
  await null;
  await new Promise(resolve => setImmediate(resolve));
  console.log(JSON.stringify(out.text));
  for (const f of [() => tty.cursorTo('x'), () => tty.clearLine(2), () => tty.moveCursor(1.5, 0), () => new readline.Readline({}),
    () => new readline.Readline(out, { autoCommit: 1 }), () => tty.cursorTo(1, 'y'), () => readline.Readline(out)]) {
    try { f(); } catch (error) { console.log(error.code, error.message); }
  }
}
main();
