// killSignal escolhe com que sinal do sistema o processo morre quando se desiste dele.
const { spawn } = require('child_process');
const ac = new AbortController();
const child = spawn('sleep', ['100'], { signal: ac.signal, killSignal: 'SIGKILL' });
child.on('error', (e) => console.log(e.name));
child.on('exit', (code, signal) => console.log(code, signal));
child.on('spawn', () => ac.abort());
