// process.emitWarning: cada forma de chamar, e o objeto que chega.
process.removeAllListeners('warning');
process.on('warning', (w) => console.log(w instanceof Error, w.name, w.code, w.message, w.detail));
process.emitWarning('só texto');
process.emitWarning('com tipo', 'Tipo', 'COD1');
process.emitWarning('com opções', { type: 'Outro', code: 'COD2', detail: 'mais' });
process.emitWarning(Object.assign(new TypeError('um erro'), { code: 'X' }));
process.emitWarning('velho', 'DeprecationWarning', 'DEP9999');
for (const ruim of [[3], [undefined], ['a', 3], ['a', 'b', 3]]) try { process.emitWarning(...ruim); } catch (e) { console.log(e.code, e.message); }
