/* http.h -- HTTP sobre os sockets da camada net: as peças que a metade em C divide.
 *
 * http_parser.c faz bytes virarem passos (a cabeça chegou, um pedaço do corpo, acabou);
 * http_conn.c cuida de cada conexão, e http_send.c de quando sai o que nela se escreve;
 * http_exchange.c, do par pedido e resposta; http_turn.c, da ordem das respostas; http_wire.c, de
 * uma conexão sobre um stream; http.c e http_socket.c são o que a metade em JavaScript enxerga;
 * http_fast.c e http_headers.c são atalhos dela; http_client.c empresta o parser ao
 * cliente. Só a thread do loop passa por aqui. */
#ifndef NOZINHO_HTTP_H
#define NOZINHO_HTTP_H

#include <llhttp.h>

#include "events.h"
#include "net.h"

/* ---- o parser ---- */

/* Quanto se aceita de uma mensagem. Quem cria o parser mantém o struct vivo. */
struct http_limits {
    size_t bytes;   /* url, nomes e valores somados: passou disso, HPE_HEADER_OVERFLOW */
    unsigned pairs; /* headers guardados; os seguintes são esquecidos. 0: sem limite */
};

/* O começo de uma mensagem, ou seus trailers, enquanto chega: textos terminados em zero,
 * um atrás do outro. "url nome valor nome valor…" num pedido; numa resposta, a frase do
 * status no lugar da url; nos trailers, um texto vazio. */
struct http_head {
    char *text;
    size_t used, size;
    unsigned pairs;
    size_t name;            /* onde começa o nome (ou o valor) que está chegando */
    struct http_head *next; /* na lista dos que estão sem uso */
};

enum http_step {
    STEP_MORE,    /* os bytes acabaram: volte com mais */
    STEP_HEAD,    /* parser->head está completo */
    STEP_BODY,    /* um pedaço do corpo */
    STEP_END,     /* a mensagem acabou; se parser->head não é NULL, são os trailers */
    STEP_UPGRADE, /* daqui em diante os bytes são de outro protocolo */
    STEP_ERROR,   /* ver http_error; o parser não serve para mais nada */
};

struct http_parser {
    llhttp_t llhttp; /* primeiro: os callbacks da llhttp recebem só este endereço */
    const struct http_limits *limits;
    struct http_head *head; /* NULL entre mensagens: uma conexão parada não guarda texto */
    unsigned read;          /* bytes de cabeça até aqui, contra o limite */
    unsigned char step;     /* o enum http_step do último callback que pediu pausa */
    unsigned char where;    /* entre mensagens (0), na cabeça (1) ou no corpo (2) */
    unsigned char hosts;    /* 0: nenhum header Host; 1: um; HTTP_BAD_HOST: não serve */
    unsigned char expects;  /* tem o header Expect */
    unsigned char lenient;
    unsigned char before; /* o último byte lido da cabeça */
};
enum { HTTP_BAD_HOST = 2 };

/* Um trecho do que foi lido. Aponta para dentro dos bytes dados a http_next. */
struct http_piece {
    const char *bytes;
    size_t length;
};

/* `type`: HTTP_REQUEST ou HTTP_RESPONSE. `lenient`: aceita o que é ambíguo (a opção
 * insecureHTTPParser). */
void http_parser_open(struct http_parser *parser, llhttp_type_t type,
                      const struct http_limits *limits, int lenient);

/* Solta o que o parser guarda. Pode ser chamada mais de uma vez. */
void http_parser_close(struct http_parser *parser);

/* Anda até o próximo passo; *at avança. Chamar até vir STEP_MORE, mesmo com *at == end:
 * o fim de uma mensagem sem corpo não consome bytes. */
enum http_step http_next(struct http_parser *parser, const char **at, const char *end,
                         struct http_piece *body);

/* Não virá mais nada: STEP_END se era o fim de um corpo que vai até o fechamento,
 * STEP_ERROR se cortou algo ao meio, STEP_MORE se não havia mensagem em andamento. */
enum http_step http_finish(struct http_parser *parser);

/* Depois de STEP_HEAD: a mensagem não tem corpo, digam o que disserem os headers dela. */
void http_skip_body(struct http_parser *parser);

/* Depois de STEP_HEAD: aceita ou recusa a troca de protocolo que o pedido propôs. */
void http_set_upgrade(struct http_parser *parser, int accept);

/* "HPE_INVALID_METHOD" e "Invalid method encountered". Vivem tanto quanto o parser. */
void http_error(const struct http_parser *parser, const char **code, size_t *code_length,
                const char **reason);

/* Devolve a cabeça ao estoque; parser->head fica NULL. Ou fica com ela: quem a tira do parser
 * a devolve com http_head_release. */
void http_head_drop(struct http_parser *parser);
struct http_head *http_head_take(struct http_parser *parser);
void http_head_release(struct http_head *head);

/* No fim do programa: libera o estoque. */
void http_parser_cleanup(void);

/* ---- bytes à espera do kernel (http_send.c) ---- */

struct outbox {
    char *bytes; /* NULL quando vazia: uma conexão parada não guarda nada */
    size_t start, end, size;
};

static inline size_t outbox_length(const struct outbox *o) { return o->end - o->start; }
void outbox_append(struct outbox *o, const void *bytes, size_t length);
void outbox_free(struct outbox *o);

/* Escreve o que o kernel aceitar. -1 com errno, se o socket falhou. */
int outbox_send(struct outbox *o, int fd);

/* ---- a conexão ---- */

struct server {
    void *object; /* o Server do JavaScript; este struct mora num buffer escondido nele */
    int self;     /* enquanto há conexões, a referência que o segura; ou 0 */
    int excused;  /* essa referência pode sobrar no fim (engine_excuse) */
    struct conn *first;
    int count, wires; /* quantas, e quantas delas sobre um Duplex */
    struct http_limits limits;
    unsigned max_requests;    /* por conexão; 0: quantos vierem */
    double keep_alive;        /* ms sem pedidos até fechar; 0: nunca */
    double timeout;           /* ms sem atividade no meio de um pedido até avisar; 0: nunca */
    char keep_alive_line[48]; /* o header Keep-Alive das respostas, pronto; vazio: não há */
    int needs_host;           /* recusa HTTP/1.1 sem Host */
    int half_open;            /* responde a quem já não manda mais nada */
    int custom;               /* o programa tem classes próprias para req e res */
    double alarm; /* para quando está armada a próxima ronda dos prazos; 0: não está */
};

/* Os números do Server que o programa pode trocar a qualquer hora. Quem os troca avisa o C: ele
 * não precisa perguntar a cada pedido, nem rodar, fora de hora, um acessor do programa. */
enum limit {
    LIMIT_REQUESTS,   /* maxRequestsPerSocket */
    LIMIT_KEEP_ALIVE, /* keepAliveTimeout */
    LIMIT_TIMEOUT,    /* timeout */
    LIMIT_HOST,       /* requireHostHeader */
    LIMIT_HALF_OPEN,  /* httpAllowHalfOpen */
};

/* Uma conexão é só isto: nenhum objeto de JavaScript até que um pedido chegue. */
struct conn {
    struct watcher watcher;
    struct http_parser parser;
    struct server *server;
    struct conn *next, *previous;  /* na lista do servidor */
    struct exchange *first, *last; /* na ordem dos pedidos, que é a das respostas */
    struct outbox out;
    struct conn *next_dirty; /* na lista das que têm o que enviar */
    double started;          /* quando a mensagem que está chegando começou (ms); 0: nenhuma */
    double timeout;          /* ms sem atividade até avisar; 0: nunca */
    double deadline;         /* quando isso acontece; 0: nunca */
    double received, sent;   /* bytes */
    unsigned requests;       /* quantos pedidos HTTP/1.1 já trouxe */
    int socket;              /* referência ao socket do JavaScript, se alguém pediu */
    struct wire *wire;       /* de onde vêm os bytes, se não de um descritor (http_wire.c) */
    unsigned dirty : 1;
    unsigned corked : 1;   /* lendo pedidos: as respostas saem juntas, no fim */
    unsigned resting : 1;  /* entre pedidos: `timeout` é o de keep-alive */
    unsigned paused : 1;   /* o JavaScript pediu para parar de ler */
    unsigned choked : 1;   /* há respostas demais por enviar: não lê outros pedidos */
    unsigned broken : 1;   /* o parser falhou, ou não vem mais nada: ignora o que chegar */
    unsigned answered : 1; /* uma resposta acabou nesta mesma leitura, e nenhum tick passou */
    unsigned blocked : 1;  /* o kernel não aceitou tudo: espera LOOP_WRITE */
    unsigned over : 1;     /* a última resposta já saiu da lista: as que sobram não terão vez */
    unsigned closing : 1;  /* fecha assim que `out` esvaziar */
    unsigned closed : 1;   /* fechou; falta avisar, na fase close */
    unsigned had_error : 1;
};

/* Adota um descritor recém-aceito ou, se `wire` não é NULL, um Duplex. */
struct conn *conn_open(duk_context *ctx, struct server *server, struct wire *wire, int fd,
                       int lenient);

/* Fecha já; quem esperava é avisado, e o struct liberado, na fase close. */
void conn_close(duk_context *ctx, struct conn *conn);

/* Libera o struct e os pedidos que ele tinha, sem avisar ninguém. */
void conn_free(duk_context *ctx, struct conn *conn);

/* Envia o que puder, avisa as respostas que esperavam por isso, fecha se era o fim. */
void conn_flush(duk_context *ctx, struct conn *conn);

/* Houve atividade: o prazo recomeça. E trocar o prazo. */
void conn_touch(duk_context *ctx, struct conn *conn);
void conn_set_timeout(duk_context *ctx, struct conn *conn, double ms);

/* Chegaram bytes; e: não vem mais nada. */
void conn_receive(duk_context *ctx, struct conn *conn, const char *bytes, size_t length);
void conn_end_of_input(duk_context *ctx, struct conn *conn);

/* Acerta o que o loop vigia, depois de mexer em paused, choked, broken ou blocked. */
void conn_update(duk_context *ctx, struct conn *conn);

/* Manda já o que couber: a conexão vai fechar. */
void conn_send_last(duk_context *ctx, struct conn *conn);

/* Uma resposta acabou. Se quem a leva é um stream, entrega-a já, como o Node: o JavaScript dele não
 * roda na saída do programa. */
void conn_hand_over(duk_context *ctx, struct conn *conn);

/* Sem pedido em andamento: começa a contar o keep-alive. */
void conn_rest(duk_context *ctx, struct conn *conn);

/* [ ] -> [ socket ]: o socket que o JavaScript vê, criado na primeira vez. */
void conn_push_socket(duk_context *ctx, struct conn *conn);

/* A conexão a que o objeto em `index` leva, se ainda está aberta; ou NULL. */
struct conn *conn_find(duk_context *ctx, duk_idx_t index);

/* Para de ler, ou volta a ler. */
void conn_pause(duk_context *ctx, struct conn *conn, int paused);

/* ---- as conexões que têm o que enviar (http_send.c) ---- */

/* Há o que enviar: no próximo tick, ou no fim da leitura em curso. conn_mark_quiet: e ninguém
 * espera ser avisado. conn_unmark: já não há. */
void conn_mark(duk_context *ctx, struct conn *conn);
void conn_mark_quiet(struct conn *conn);
void conn_unmark(struct conn *conn);

/* Aquela cujos pedidos estão rodando, e depois os ticks deles; ou NULL. */
extern struct conn *conn_reading;

/* Uma vez, na partida. */
void conn_setup(duk_context *ctx);

/* ---- uma conexão sobre um Duplex (http_wire.c) ---- */

/* Adota o Duplex em `index`. */
void wire_open(duk_context *ctx, duk_idx_t index, struct server *server, int lenient);

/* [ ] -> [ stream ] */
void wire_push(duk_context *ctx, const struct wire *wire);

/* Entrega ao stream o que há em `out`, se ele já levou o que tinha. */
void wire_send(duk_context *ctx, struct conn *conn);

/* Quer bytes, ou que o stream pare de os trazer. */
void wire_update(duk_context *ctx, struct conn *conn, int wanted);

/* [ ] -> [ stream ]: o stream passa a ser de outro. */
void wire_detach(duk_context *ctx, struct conn *conn);

/* Fecha o stream, se ainda é nosso; e libera o struct (NULL: nada a fazer). */
void wire_close(duk_context *ctx, struct conn *conn);
void wire_free(struct wire *wire);

/* No fim do programa: libera as conexões que ficaram abertas. */
void wire_cleanup(duk_context *ctx);

extern const struct binding http_wire_bindings[];

/* ---- o pedido e a sua resposta ---- */

struct exchange {
    struct exchange *next;
    struct conn *conn;
    void *req, *res;        /* os objetos; NULL depois que ninguém mais vai precisar deles */
    int anchor;             /* referência a res, que segura req; 0 enquanto o handler roda */
    int excused;            /* ela pode sobrar no fim (engine_excuse) */
    struct http_head *text; /* a cabeça do pedido, enquanto o req não precisa de uma cópia dela */
    struct outbox early;    /* o que se respondeu antes de chegar a vez */
    struct outbox set;      /* os headers de setHeader (http_headers.c) */
    struct outbox head;     /* a cabeça que writeHead deixou pronta (http_fast.c) */
    struct origin origin;
    unsigned status : 10;    /* o que o programa escolheu, visto pelos atalhos; 0: nenhum */
    unsigned keep_alive : 1; /* o pedido deixa a conexão aberta */
    unsigned is_head : 1;
    unsigned is_old : 1;   /* HTTP/1.0 */
    unsigned upgrade : 1;  /* não tem resposta: a conexão muda de dono */
    unsigned begun : 1;    /* já há bytes da resposta */
    unsigned ended : 1;    /* a resposta inteira já foi entregue a `out` ou `early` */
    unsigned last : 1;     /* e depois dela a conexão fecha */
    unsigned received : 1; /* o pedido chegou inteiro */
    unsigned reading : 1;  /* o programa quer o corpo: avisa quando acabar */
    unsigned dumped : 1;   /* ninguém quer o corpo: joga fora */
    unsigned waiting : 1;  /* quer saber quando tudo tiver ido para o kernel */
    unsigned touched : 1;  /* o JavaScript guarda estado sobre a resposta: sem atalhos */
    /* Só os atalhos usam: */
    unsigned has_head : 1;   /* a cabeça está pronta em `head`, ou já saiu */
    unsigned has_length : 1; /* o programa deu Content-Length */
    unsigned chunked : 1;
    unsigned need_drain : 1; /* um write devolveu false */
    unsigned quiet : 1;      /* acabou sem que ninguém escutasse 'finish' ou 'close' */
};

/* Um passo do parser: a cabeça de um pedido, um pedaço de corpo, o fim dele. */
void exchange_begin(duk_context *ctx, struct conn *conn);
void exchange_body(duk_context *ctx, struct conn *conn, const struct http_piece *piece);
void exchange_received(duk_context *ctx, struct conn *conn);
void exchange_upgrade(duk_context *ctx, struct conn *conn, const char *rest, size_t length);

/* Bytes da resposta: vão para `out`, ou esperam a vez dela. */
void exchange_write(struct exchange *x, const void *bytes, size_t length);

/* A resposta acabou: é a vez da seguinte. (As duas estão em http_turn.c.) */
void exchange_finish(struct exchange *x);

/* `out` esvaziou: avisa quem esperava e solta quem acabou. */
void exchange_flushed(duk_context *ctx, struct conn *conn);

/* A conexão fechou: avisa os que ficaram pelo meio e solta todos. */
void exchange_abort_all(duk_context *ctx, struct conn *conn);

/* Solta todos, sem avisar. */
void exchange_drop_all(duk_context *ctx, struct conn *conn);

/* O par a que pertence o objeto (req ou res) em `index`, ou NULL se já acabou. */
struct exchange *exchange_find(duk_context *ctx, duk_idx_t index);

/* Quanto falta enviar nessa conexão, contando o que espera a vez. */
size_t exchange_pending(const struct conn *conn);

void exchange_cleanup(void);

/* ---- o que o JavaScript trata (http/server.js) ---- */

enum hook {
    HOOK_SPECIAL,       /* (req, res, motivo), this = server: ver enum special */
    HOOK_BODY,          /* (req, Buffer) */
    HOOK_END,           /* (req): o corpo acabou */
    HOOK_FLUSHED,       /* (res): tudo o que se escreveu foi para o kernel */
    HOOK_ABORTED,       /* (req, res): a conexão fechou antes do fim */
    HOOK_LOST,          /* (res): e era a vez desta */
    HOOK_BAD,           /* (socket, código, frase, bytes lidos, Buffer), this = server */
    HOOK_FAILED,        /* (socket, erro do sistema), this = server */
    HOOK_WANTS_UPGRADE, /* (), this = server -> boolean */
    HOOK_UPGRADE,       /* (req, fd ou Duplex, resto, por enviar), this = server */
    HOOK_ARM,           /* (), this = server: há um prazo antes do que está armado */
    HOOK_EMPTY,         /* (), this = server: a última conexão se foi */
    HOOK_CLOSED,        /* (socket, teve erro) */
    HOOK_MAKE,          /* (), this = server -> req; (req) -> res */
    HOOK_WIRE_WRITE,    /* (stream, Buffer) */
    HOOK_WIRE_FLOW,     /* (stream, quer bytes) */
    HOOK_WIRE_CLOSE,    /* (stream, já) */
    HOOK_COUNT
};

/* Por que um pedido não vai direto do C para quem escuta 'request'. */
enum special { SPECIAL_HOST = 1, SPECIAL_EXPECT, SPECIAL_LIMIT, SPECIAL_CLASSES };

/* [ this args... ] -> [ resultado ]: chama sem deixar escapar erro e, se estamos num evento
 * do loop, esvazia nextTick e promessas. */
void http_call(duk_context *ctx, enum hook hook, duk_idx_t nargs);

/* [ ] -> [ ]: o mesmo, com uma função em C no lugar do JavaScript. */
void http_try(duk_context *ctx, duk_safe_call_function function, void *data);

/* Como http_call, mas parte do que esse pedido causou (o rastro e o contexto são os dele). */
void http_call_in(duk_context *ctx, const struct origin *origin, enum hook hook, duk_idx_t nargs);

/* Os protótipos que a metade em JavaScript criou. */
extern struct http_script {
    void *hooks[HOOK_COUNT];
    void *request_prototype, *response_prototype, *socket_prototype;
    void *next_tick, *flush;
    int ticking; /* quem nos chamou esvaziará nextTick e promessas: nós não */
} http_script;

/* O que cada objeto guarda escondido. */
#define HTTP_EXCHANGE DUK_HIDDEN_SYMBOL("exchange")  /* em req e res: struct exchange * */
#define HTTP_REQUEST_OF DUK_HIDDEN_SYMBOL("request") /* em res: req */
#define HTTP_HEAD_TEXT DUK_HIDDEN_SYMBOL("head")     /* em req: os headers crus */
#define HTTP_TRAILERS DUK_HIDDEN_SYMBOL("trailers")  /* em req: os trailers crus */
#define HTTP_CONN DUK_HIDDEN_SYMBOL("conn")          /* no socket: struct conn * */

/* ---- os objetos req e res (http_objects.c) ---- */

/* [ ] -> [ req ]: do pedido cuja cabeça o parser acabou de ler; ela fica em x->text. */
void http_push_request(duk_context *ctx, struct exchange *x);

/* [ ] -> [ req res ] */
void http_push_pair(duk_context *ctx, struct exchange *x);

/* [ objeto ] -> [ objeto ]: guarda nele, em `key`, os textos da cabeça, ainda crus. */
void http_keep_text(duk_context *ctx, const struct http_head *head, const char *key);

/* [ req ] -> [ req ]: devolve a cabeça ao estoque; com `copy`, req fica com uma cópia dos headers crus. */
void http_settle_text(duk_context *ctx, struct exchange *x, int copy);

/* Os headers crus do req em `index`, até a volta do handler (ou enquanto o req viver); NULL se
 * eles não vieram por aqui. */
const char *exchange_text(duk_context *ctx, duk_idx_t index, size_t *length);

/* ---- os atalhos da resposta (http_fast.c e http_headers.c) ---- */

/* O par de `this`, se o JavaScript ainda não guarda estado sobre a resposta e o pedido não tem
 * nada de especial; senão NULL, e o caso é do caminho completo. */
struct exchange *http_untouched(duk_context *ctx);

/* [ args... ] -> [ resultado ]: o caminho completo, com o mesmo `this`. */
duk_ret_t http_call_slow(duk_context *ctx, void *method);

/* Alguém escuta algum evento desse objeto? */
int http_is_heard(duk_context *ctx, void *object);

/* Um header da forma comum: nome e texto curtos de conferir e de copiar. */
struct http_field {
    const char *name, *value;
    size_t name_length, value_length;
    int is_number;
    char digits[24]; /* o texto de um número, quando `value` aponta para cá */
};

/* Lê o nome em `index` e o valor logo depois; 0 se não são da forma comum. */
int http_get_field(duk_context *ctx, duk_idx_t index, struct http_field *field);

/* Acrescenta a linha à cabeça; http_put_set: as de todos os setHeader. */
void http_put_field(struct exchange *x, const struct http_field *field);
void http_put_set(struct exchange *x);

/* [ ] -> [ array ]: nome, valor, nome, valor… de uma lista de setHeader. */
void http_push_fields(duk_context *ctx, const char *at, size_t length);

void http_install_headers(duk_context *ctx);

/* ---- textos (http_text.c) ---- */

/* Serve como nome de header ou método? E como valor? O texto é o de dentro do Duktape. */
int http_is_token(const char *text, size_t length);
int http_is_field_text(const char *text, size_t length);

/* A hora, como vai no header Date. Vale até a próxima chamada. */
const char *http_date(void);

/* [ ] -> [ array ]: os textos terminados em zero que há de `at` a `end`. */
void http_push_texts(duk_context *ctx, const char *at, const char *end);

/* ---- o que o JavaScript chama ---- */

/* Os dados de um write: (…, dados, codificação), e a codificação só vale para textos; ou NULL. */
const void *http_get_data(duk_context *ctx, size_t *length);

extern const struct binding http_socket_bindings[];
extern const struct binding http_text_bindings[];
extern const struct binding http_fast_bindings[];
extern const struct binding http_client_bindings[];
extern const struct layer http_layer;

#endif
