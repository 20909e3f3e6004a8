// os.getPriority e setPriority.
const os = require('os');
const mine = os.getPriority();
console.log(mine === os.getPriority(0), mine === os.getPriority(process.pid));
os.setPriority(mine);
os.setPriority(process.pid, mine);
os.setPriority(0, 19);
console.log(os.getPriority(), os.constants.priority);
const cases = [['getPriority', 'x'], ['getPriority', 1.5], ['getPriority', 2 ** 31], ['getPriority', -1], ['setPriority'], ['setPriority', 'x'],
  ['setPriority', 0, 20], ['setPriority', 0, -21], ['setPriority', 0, 1.5], ['setPriority', 0, 'x'], ['setPriority', -1, 0], ['setPriority', null, 0]];
for (const [name, ...args] of cases) {
  try { console.log(name, args.join(), os[name](...args)); } catch (e) { console.log(name, args.join(), e.name, e.code, e.message, e.syscall); }
}
