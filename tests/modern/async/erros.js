// Erros em funções async: antes e depois do await, em finally, em parâmetros, sem captura.
const falha = (m) => Promise.reject(new Error(m)); const log = (...a) => console.log(...a);
async function antes() { throw new Error('antes'); }
async function depois() { await null; throw new Error('depois'); }
async function rejeita() { await falha('rejeitada'); log('não chega'); }
async function semAwait() { return falha('sem await'); }
async function pega() { try { return await falha('pega'); } catch (e) { return 'pegou ' + e.message; } }
async function naoPega() { try { return falha('não pega'); } catch (e) { return 'nunca'; } }
async function fin() { try { await falha('fin'); } finally { log('finally roda'); } }
async function finTroca() { try { await falha('x'); } finally { return 'trocado'; } }
async function finLanca() { try { return 1; } finally { await falha('do finally'); } }
async function padrao(a = naoHa) { }
async function sync() { naoDefinida(); }
const seta = async () => { null.x; };
const setaExpr = async (x) => x.y.z;
class C {
  async m() { throw new TypeError('método'); }
  static async s() { await 0; throw new RangeError('estático'); }
}
(async () => {
  for (const f of [
    antes, depois, rejeita, semAwait, pega, naoPega, fin, finTroca, finLanca, padrao, sync, seta,
    setaExpr, () => new C().m(), C.s
  ])
    await f().then((v) => log('ok', v), (e) => log(e.name, '-', e.message));
  try { await Promise.all([depois(), antes()]); } catch (e) { log('all:', e.message); }
  try {
    await (async () => {
      try { await falha('interno'); } catch (e) { throw new Error('externo', { cause: e }); }
    })();
  } catch (e) { log(e.message, '<-', e.cause.message); }
  const r = await Promise.allSettled([antes(), 1, pega()]);
  log(r.map((x) => x.status + ':' + (x.value ?? x.reason.message)).join());
  try { await Promise.any([antes(), depois()]); } catch (e) {
    log(e.name, e.message, e.errors.map((x) => x.message));
  }
  await Promise.reject(null).catch((e) => log('nulo', e));
  try { await (() => { throw 'síncrono'; })(); } catch (e) { log(e); }
  try { await { then(r, j) { j('do thenable'); } }; } catch (e) { log(e); }
  try { await { then() { throw 'lançado no then'; } }; } catch (e) { log(e); }
  try { await { get then() { throw 'no getter'; } }; } catch (e) { log(e); }
  let tentativas = 0;
  const tenta = async (n) => {
    for (let i = 1; ; i++) {
      try { tentativas++; if (i < n) await falha('de novo'); return i; } catch (e) { if (i > 5) throw e; }
    }
  };
  log(await tenta(3), tentativas);
})();
