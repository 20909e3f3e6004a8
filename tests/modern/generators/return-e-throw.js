// return() e throw() entram no gerador parado; finally decide.
function* g() {
  try { yield 1; yield 2; } catch (e) {
    console.log('pegou', e);
    yield 'do catch';
  } finally { console.log('finally'); }
  yield 'depois';
}
let a = g(); console.log(a.next(), a.throw('erro'), a.next(), a.next());
a = g(); console.log(a.next(), a.return('volta'), a.next());
a = g(); console.log(a.return('antes de começar'), a.next());
a = g(); try { a.throw(new Error('antes')); } catch (e) { console.log(e.message, a.next()); }
function* teimoso() { try { yield 1; } finally { yield 'ainda não'; console.log('agora sim'); } }
a = teimoso(); console.log(a.next(), a.return('r'), a.next(), a.next());
function* troca() { try { yield 1; } finally { return 'trocado'; } }
a = troca(); console.log(a.next(), a.return('r'), a.next());
a = troca(); a.next(); console.log(a.throw(new Error('engolido')));
function* lanca() { try { yield 1; } finally { throw new Error('do finally'); } }
a = lanca(); a.next(); try { a.return(1); } catch (e) { console.log(e.message, a.next()); }
function* naoPega() { yield 1; }
a = naoPega();
a.next();
try { a.throw('solto'); } catch (e) { console.log(e, a.next()); }
function* aninhado() {
  try { try { yield 1; } finally { console.log('interno'); } } finally { console.log('externo'); }
}
a = aninhado(); a.next(); console.log(a.return(7));
function* catchNaoVe() {
  try { yield 1; } catch (e) { console.log('return não é erro', e); } finally { console.log('só o finally'); }
}
a = catchNaoVe();
a.next();
console.log(a.return(3));
function* catchVazio() { for (;;) { try { yield 1; } catch { yield 'catch vazio'; } } }
a = catchVazio();
a.next();
console.log(a.throw(1), a.next(), a.return('sai'), a.next());
function* laco() { for (let i = 0; ; i++) { try { yield i; } catch (e) { i = e; } } }
a = laco();
a.next();
a.next();
console.log(a.throw(41), a.return(), a.throw === laco().throw);
a = g();
a.next();
a.next();
a.next();
try { a.throw('depois do fim'); } catch (e) { console.log(e); }
console.log(a.return('r depois do fim'));
function* comReturn() { try { return 'meu'; } finally { console.log(yield 'no meio do return'); } }
a = comReturn();
console.log(a.next(), a.next('x'), a.next());
function* continua() { for (const x of [1, 2, 3]) { try { yield x; } finally { if (x < 3) continue; } } }
a = continua();
console.log(a.next(), a.return('tenta'), a.next(), a.return('agora'), a.next());
