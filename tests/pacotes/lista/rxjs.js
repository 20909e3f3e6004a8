// rxjs: observáveis e operadores.
const { of, range, from, interval, Subject, combineLatest, throwError, map, filter, take, scan, mergeMap, catchError, toArray, firstValueFrom } = require('../../../build/npm-lista/node_modules/rxjs');
range(1, 200).pipe(filter((x) => x % 2 === 1), map((x) => x + x), take(4)).subscribe((x) => console.log(x));
of(1, 2, 3).pipe(scan((a, x) => a + x, 0), toArray()).subscribe((l) => console.log(l));
const s = new Subject();
s.pipe(map((x) => x * 10)).subscribe({ next: (x) => console.log('s', x), complete: () => console.log('fim') });
s.next(1); s.next(2); s.complete();
combineLatest([of(1), of('a', 'b')]).subscribe((x) => console.log(x));
throwError(() => new Error('ai')).pipe(catchError((e) => of(e.message))).subscribe(console.log);
from(Promise.resolve(5)).pipe(mergeMap((x) => [x, x + 1])).subscribe((x) => console.log('p', x));
firstValueFrom(interval(1).pipe(take(3), toArray())).then((l) => console.log(l));
