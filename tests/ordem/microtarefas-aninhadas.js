// Microtarefas pedidas por microtarefas ainda rodam nesta vez.
function desce(n) {
  console.log('desce', n);
  if (n > 0) queueMicrotask(() => desce(n - 1));
}
queueMicrotask(() => desce(3));
setTimeout(() => console.log('timer'), 1);
