// clearTimeout, clearInterval e clearImmediate: com o objeto, o número, duas vezes, ou nada.
const timers = require('timers');
const { setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate } = timers;
const never = () => console.log('nunca');
clearTimeout(setTimeout(never, 1));
clearTimeout(+setTimeout(never, 1));
clearTimeout(String(+setTimeout(never, 1)));
clearInterval(setTimeout(never, 1));
clearTimeout(setInterval(never, 1));
clearImmediate(setImmediate(never));
for (const value of [undefined, null, 0, 'x', {}, NaN, 123456, () => {}]) { clearTimeout(value); clearInterval(value); }
clearImmediate(undefined);
clearImmediate(null);
const twice = setTimeout(never, 1);
clearTimeout(twice);
console.log(clearTimeout(twice), twice.hasRef(), timers.clearTimeout === globalThis.clearTimeout, timers.clearImmediate === globalThis.clearImmediate);
// Uma coisa depois da outra: um prazo e um immediate armados juntos podem sair em qualquer ordem.
setImmediate(() => { clearImmediate(second); console.log('primeiro'); setTimeout(timeouts, 1); });
const second = setImmediate(never);
function timeouts() {
  const fired = setTimeout(() => { clearTimeout(fired); console.log('disparou'); setTimeout(intervals, 1); }, 1);
}
function intervals() {
  let count = 0;
  const interval = setInterval(() => { console.log('volta', ++count); if (count === 3) clearInterval(interval); }, 1);
}
