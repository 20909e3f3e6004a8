// supertest: conferir um servidor.
// falta: BigInt, que o formidable que ele traz usa
const request = require('../../../build/npm-lista/node_modules/supertest'), http = require('http');
const app = http.createServer((req, res) => { res.setHeader('content-type', 'application/json'); res.end('{"name":"john"}'); });
request(app).get('/user').expect('Content-Type', /json/).expect(200).end((e, r) => console.log(e, r.body));
request(app).get('/').expect(404).end((e) => console.log(e.message));
