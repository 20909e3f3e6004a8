// Para a si mesmo, e só diz algo se alguém o continuar.
process.kill(process.pid, 'SIGSTOP');
console.log('ainda aqui');
