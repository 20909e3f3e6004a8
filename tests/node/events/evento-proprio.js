// CustomEvent leva um valor; subclasses de Event e de EventTarget.
const detail = { a: 1 };
const e = new CustomEvent('x', { detail, cancelable: true });
console.log(e.detail === detail, e.cancelable, e instanceof Event, new CustomEvent('x').detail, new CustomEvent('x', { detail: 0 }).detail);
class Progress extends Event {
  constructor(done, total) { super('progress'); this.done = done; this.total = total; }
  get ratio() { return this.done / this.total; }
}
class Download extends EventTarget {
  #total = 4;
  run() { for (let i = 1; i <= this.#total; i++) this.dispatchEvent(new Progress(i, this.#total)); }
}
const download = new Download();
download.addEventListener('progress', function (event) { console.log(this === download, event.ratio, event instanceof Progress); });
download.run();
console.log(Object.prototype.toString.call(download), Object.prototype.toString.call(e), Download.name);
class Renamed extends Event { get type() { return 'outro'; } }
download.addEventListener('outro', (event) => console.log('pelo tipo novo', event.type));
download.dispatchEvent(new Renamed('um'));
