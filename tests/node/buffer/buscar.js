var b = Buffer.from('um dois um tres um');
console.log(b.indexOf('um'), b.indexOf('um', 1), b.indexOf('um', -3), b.indexOf('um', 100), b.indexOf('quatro'), b.indexOf(''), b.indexOf('', 5), b.indexOf('', 99), b.indexOf(117), b.indexOf(117 + 256), b.indexOf(Buffer.from('tres')), b.indexOf(new Uint8Array([100])));
console.log(b.lastIndexOf('um'), b.lastIndexOf('um', 15), b.lastIndexOf('um', -3), b.lastIndexOf('um', 0), b.lastIndexOf('um', -100), b.lastIndexOf('x'), b.lastIndexOf(''), b.lastIndexOf(117), b.lastIndexOf('um', undefined), b.lastIndexOf('um', null), b.lastIndexOf('um', NaN), b.lastIndexOf('um', 'latin1'));
console.log(b.includes('dois'), b.includes('dois', 4), b.includes('seis'), b.includes(''), b.indexOf('756d', 'hex'), b.indexOf('756d', 1, 'hex'), b.indexOf('ZG9pcw==', 'base64'), b.indexOf('um', {}), b.indexOf('um', null), b.indexOf('um', 1e12), b.indexOf(99.9), b.indexOf(-139));
var u = Buffer.from('aábácá', 'utf16le');
console.log(u.indexOf('á', 0, 'utf16le'), u.indexOf('á', 4, 'ucs2'), u.lastIndexOf('á', 'utf16le'), u.indexOf('á', 3, 'utf16le'), u.indexOf(Buffer.from([0xe1, 0]), 0, 'utf16le'), u.indexOf('z', 0, 'utf16le'), u.indexOf(Buffer.from([1]), 0, 'utf16le'));
var e = Buffer.alloc(0); console.log(e.indexOf('a'), e.indexOf(''), e.lastIndexOf(''), e.indexOf(1), e.lastIndexOf('a'), b.lastIndexOf(Buffer.from('um dois um tres um e mais')));
[undefined, null, {}, true, []].forEach(function (x) { try { console.log(b.indexOf(x)); } catch (err) { console.log(err.name, err.code, err.message); } });
try { b.indexOf('a', 0, 'nada'); } catch (err) { console.log(err.code, err.message); }
try { b.indexOf('a', 0, null); } catch (err) { console.log(err.code, err.message); }
