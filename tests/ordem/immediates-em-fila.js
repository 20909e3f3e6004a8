// Immediates saem na ordem, e os pedidos por eles ficam para a próxima volta.
setImmediate(() => {
  console.log('um');
  setImmediate(() => console.log('um, de novo'));
});
setImmediate(() => console.log('dois'));
setImmediate(() => console.log('três'));
