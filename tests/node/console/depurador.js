// profile, profileEnd, timeStamp, context e createTask: sem um depurador, quase nada.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
attempt(() => console.profile('a'));
attempt(() => console.profileEnd('a'));
attempt(() => console.timeStamp('a'));
const other = console.context('outro');
console.log(Object.keys(other).join(' '), other.log('não aparece'));
const task = console.createTask('tarefa');
attempt(() => task.run(() => 5));
attempt(() => task.run(() => { throw new RangeError('x'); }));
attempt(() => task.run(3));
attempt(() => task.run.call({}, () => 1));
attempt(() => console.createTask());
attempt(() => console.createTask(''));
