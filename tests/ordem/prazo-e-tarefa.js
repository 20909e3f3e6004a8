// Uma tarefa com prazo: quem chega primeiro cancela o outro.
function comPrazo(promessa, ms) {
  let t;
  const prazo = new Promise((_, reject) => { t = setTimeout(() => reject(new Error('prazo')), ms); });
  return Promise.race([promessa, prazo]).finally(() => { console.log('limpo'); clearTimeout(t); });
}
comPrazo(new Promise((r) => setTimeout(r, 5, 'a tempo')), 2000).then((v) => {
  console.log(v);
  return comPrazo(new Promise(() => {}), 5);
}).catch((e) => console.log(e.message));
