// setuid, setgid, seteuid, setegid, setgroups e initgroups: o que é sempre igual, com permissão ou sem.
function attempt(name, f) {
  try {
    console.log(name, f());
  } catch (e) {
    console.log(name, e.name, e.code, e.message);
  }
}
for (const name of ['setuid', 'seteuid', 'setgid', 'setegid']) {
  const same = process[name.replace('set', 'get')]();
  attempt(name + ' o mesmo', () => process[name](same));
  for (const wrong of ['ninguém-com-este-nome', -1, 1.5, 2 ** 32, NaN, null, undefined, {}, true]) attempt(name, () => process[name](wrong));
}
for (const wrong of [5, null, 'x', [{}], [-1], ['grupo-que-não-há'], [0, 'outro-que-não-há']]) attempt('setgroups', () => process.setgroups(wrong));
attempt('initgroups', () => process.initgroups(null, 0));
attempt('initgroups', () => process.initgroups('root'));
attempt('initgroups', () => process.initgroups('root', 'grupo-que-não-há'));
attempt('initgroups', () => process.initgroups(4294967290, 0));
console.log(process.getgroups().every(Number.isInteger), process.getuid.name, process.setgroups.length, process.initgroups.length);
