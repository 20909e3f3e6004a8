// Um ouvinte que lança não impede os outros: o erro vira uncaughtException no tick seguinte.
process.on('uncaughtException', (e) => console.log('uncaught', e.message));
const ac = new AbortController();
ac.signal.addEventListener('abort', () => { throw new Error('um'); });
ac.signal.addEventListener('abort', () => { console.log('dois'); });
ac.signal.addEventListener('abort', async () => { throw new Error('três'); });
ac.signal.onabort = () => { throw new Error('quatro'); };
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promessa'));
ac.abort();
console.log('depois de abort');
