// Depois de cada immediate, os tiques e as promessas dele.
for (let i = 0; i < 3; i++) {
  setImmediate(() => {
    console.log('immediate', i);
    Promise.resolve().then(() => console.log('promessa', i));
    process.nextTick(() => console.log('tique', i));
  });
}
