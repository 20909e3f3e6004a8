/* http_parser.c -- bytes viram passos, com a llhttp.
 *
 * A llhttp avisa por callbacks, no meio do seu laço. Aqui cada callback que interessa pede
 * pausa, e http_next devolve o passo a quem chamou: o JavaScript nunca roda dentro da
 * llhttp, e pode fechar a conexão à vontade.
 *
 * O texto da cabeça é copiado (algumas centenas de bytes) para um struct http_head tirado
 * de um estoque; por isso os bytes podem chegar um a um, e em qualquer quantidade. */
#include "http.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { FIRST_SIZE = 1024, SPARE_LIMIT = 64, SPARE_SIZE = 16 * 1024 };
enum { BETWEEN, IN_HEAD, IN_BODY };

/* ---- o estoque de cabeças ---- */

static struct {
    struct http_head *first;
    int count;
} spare;

static struct http_head *take_head(void) {
    struct http_head *head = spare.first;
    if (head != NULL) {
        spare.first = head->next;
        spare.count--;
    } else {
        head = calloc(1, sizeof *head);
        if (head == NULL || (head->text = malloc(FIRST_SIZE)) == NULL) abort();
        head->size = FIRST_SIZE;
    }
    head->used = head->name = 0;
    head->pairs = 0;
    return head;
}

static void free_head(struct http_head *head) {
    free(head->text);
    free(head);
}

struct http_head *http_head_take(struct http_parser *parser) {
    struct http_head *head = parser->head;
    parser->head = NULL;
    return head;
}

void http_head_drop(struct http_parser *parser) { http_head_release(http_head_take(parser)); }

void http_head_release(struct http_head *head) {
    if (head == NULL) return;
    if (spare.count == SPARE_LIMIT || head->size > SPARE_SIZE) {
        free_head(head);
        return;
    }
    head->next = spare.first;
    spare.first = head;
    spare.count++;
}

void http_parser_cleanup(void) {
    while (spare.first != NULL) free_head(take_head());
}

/* ---- juntar texto ---- */

static struct http_parser *parser_of(llhttp_t *llhttp) { return (struct http_parser *)llhttp; }

static void append(struct http_head *head, const char *bytes, size_t length) {
    if (head->used + length > head->size) {
        do head->size *= 2;
        while (head->used + length > head->size);
        head->text = realloc(head->text, head->size);
        if (head->text == NULL) abort();
    }
    memcpy(head->text + head->used, bytes, length);
    head->used += length;
}

static void end_text(struct http_head *head) {
    append(head, "", 1);
    head->name = head->used;
}

/* Um erro nosso viaja na frase: a llhttp só tem um código para todos (HPE_USER). */
static int fail(llhttp_t *llhttp, const char *code_and_reason) {
    llhttp_set_error_reason(llhttp, code_and_reason);
    return HPE_USER;
}

/* Um pedaço da url, de um nome ou de um valor: guarda e conta. */
static int on_text(llhttp_t *llhttp, const char *at, size_t length) {
    struct http_parser *parser = parser_of(llhttp);
    parser->read += (unsigned)length;
    if (parser->read >= parser->limits->bytes)
        return fail(llhttp, "HPE_HEADER_OVERFLOW:Header overflow");
    if (parser->head == NULL) {
        parser->head = take_head();
        if (parser->where == IN_BODY) end_text(parser->head); /* trailers: sem url */
    }
    append(parser->head, at, length);
    return 0;
}

/* O conteúdo de uma extensão de chunk não interessa, mas não pode ser infinito. */
static int on_extension(llhttp_t *llhttp, const char *at, size_t length) {
    (void)at;
    struct http_parser *parser = parser_of(llhttp);
    parser->read += (unsigned)length;
    if (parser->read > parser->limits->bytes)
        return fail(llhttp, "HPE_CHUNK_EXTENSIONS_OVERFLOW:Chunk extensions overflow");
    return 0;
}

/* ---- os callbacks da llhttp ---- */

static int on_begin(llhttp_t *llhttp) {
    struct http_parser *parser = parser_of(llhttp);
    parser->where = IN_HEAD;
    parser->read = 0;
    parser->hosts = parser->expects = 0;
    return 0;
}

/* A url (ou a frase do status) acabou; pode não ter vindo nenhum byte dela. */
static int on_first_line(llhttp_t *llhttp) {
    int error = on_text(llhttp, "", 0);
    if (error == 0) end_text(parser_of(llhttp)->head);
    return error;
}

static int on_name_end(llhttp_t *llhttp) {
    end_text(parser_of(llhttp)->head);
    return 0;
}

/* Os caracteres que um Host pode ter: nome, IP, porta, e nada que confunda quem o use para
 * montar uma url. A llhttp não confere. */
static int is_host(const char *s, size_t length) {
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)s[i];
        if (c <= ' ' || c >= 0x7F || strchr("\"#/<>?@\\^`{|}", c) != NULL) return 0;
    }
    return 1;
}

/* O tamanho do corpo não pode mudar depois dele. */
static int check_trailer(llhttp_t *llhttp, const char *name) {
    if (strcasecmp(name, "content-length") != 0) return 0;
    return fail(llhttp, "HPE_INVALID_CONTENT_LENGTH:"
                        "Content-Length can't be present with Transfer-Encoding");
}

static void note_header(struct http_parser *parser, const char *name, const char *value,
                        size_t length) {
    if (strcasecmp(name, "host") == 0)
        parser->hosts = parser->hosts > 0 || !is_host(value, length) ? HTTP_BAD_HOST : 1;
    else if (strcasecmp(name, "expect") == 0)
        parser->expects = 1;
}

/* Acabou um valor: sem os espaços do fim, que não são dele. Além do limite de headers, o
 * par é esquecido. */
static int on_value_end(llhttp_t *llhttp) {
    struct http_parser *parser = parser_of(llhttp);
    struct http_head *head = parser->head;
    while (head->used > head->name && strchr(" \t", head->text[head->used - 1])) head->used--;
    const char *value = head->text + head->name;
    size_t length = head->used - head->name;
    const char *name = value - 1; /* volta ao começo do nome, depois do zero anterior */
    while (name > head->text && name[-1] != '\0') name--;
    if (parser->limits->pairs > 0 && head->pairs >= parser->limits->pairs) {
        head->used = head->name = (size_t)(name - head->text);
        return 0;
    }
    size_t name_at = (size_t)(name - head->text), value_at = head->name;
    end_text(head); /* pode mudar o texto de lugar */
    head->pairs++;
    if (parser->where == IN_BODY) return check_trailer(llhttp, head->text + name_at);
    note_header(parser, head->text + name_at, head->text + value_at, length);
    return 0;
}

/* O callback que vira passo: guarda qual é e pede pausa. */
static int pause_with(llhttp_t *llhttp, enum http_step step) {
    parser_of(llhttp)->step = (unsigned char)step;
    return HPE_PAUSED;
}

static int on_head_end(llhttp_t *llhttp) {
    struct http_parser *parser = parser_of(llhttp);
    parser->where = IN_BODY;
    parser->read = 0;
    return pause_with(llhttp, STEP_HEAD);
}

static int on_end(llhttp_t *llhttp) {
    parser_of(llhttp)->where = BETWEEN;
    return pause_with(llhttp, STEP_END);
}

static int on_chunk(llhttp_t *llhttp) {
    parser_of(llhttp)->read = 0;
    return 0;
}

static struct http_piece last_piece; /* de on_body até http_next, logo em seguida */

static int on_body(llhttp_t *llhttp, const char *at, size_t length) {
    if (length == 0) return 0; /* o fim dos bytes no meio do corpo: nada a entregar */
    last_piece = (struct http_piece){ at, length };
    return pause_with(llhttp, STEP_BODY);
}

static const llhttp_settings_t settings = {
    .on_message_begin = on_begin,
    .on_url = on_text,
    .on_url_complete = on_first_line,
    .on_status = on_text,
    .on_status_complete = on_first_line,
    .on_header_field = on_text,
    .on_header_field_complete = on_name_end,
    .on_header_value = on_text,
    .on_header_value_complete = on_value_end,
    .on_headers_complete = on_head_end,
    .on_chunk_header = on_chunk,
    .on_chunk_extension_name = on_extension,
    .on_chunk_extension_value = on_extension,
    .on_body = on_body,
    .on_message_complete = on_end,
};

/* ---- o que a llhttp deixa passar ---- */

/* A llhttp do Debian 12 aceita três coisas que a do Node 20 recusa, e que servidores
 * diferentes entendem de modos diferentes: fim de linha sem CR, um header dobrado em duas
 * linhas (a segunda começa com espaço) e um header sem nome. Confere os bytes da cabeça de
 * `at` a `end`; devolve o erro, ou NULL. A linha pode ter começado na leitura anterior, e por
 * isso o último byte dela fica guardado. */
static const char *find_bad_line(struct http_parser *parser, const char *at, const char *end) {
    const char *start = at;
    int before = parser->before; /* o byte que vem antes de `at`; 0: nenhum */
    if (at == end) return NULL;
    parser->before = (unsigned char)end[-1];
    for (;; at++) {
        if (before == '\n' && (*at == ' ' || *at == '\t'))
            return "HPE_INVALID_HEADER_TOKEN:Unexpected whitespace after header value";
        if (before == '\n' && *at == ':') return "HPE_INVALID_HEADER_TOKEN:Invalid header token";
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        if (newline == NULL) return NULL;
        if (newline > start) before = (unsigned char)newline[-1];
        if (before != '\r') return "HPE_CR_EXPECTED:Missing expected CR after header value";
        if (newline + 1 == end) return NULL;
        at = newline;
        before = '\n';
    }
}

static enum http_step check_lines(struct http_parser *parser, enum http_step step, const char *at,
                                  const char *end) {
    const char *error = find_bad_line(parser, at, end);
    if (step == STEP_HEAD) parser->before = 0;
    if (error == NULL) return step;
    llhttp_set_error_reason(&parser->llhttp, error);
    parser->llhttp.error = HPE_USER;
    return STEP_ERROR;
}

/* ---- o que se usa de fora ---- */

void http_parser_open(struct http_parser *parser, llhttp_type_t type,
                      const struct http_limits *limits, int lenient) {
    memset(parser, 0, sizeof *parser);
    llhttp_init(&parser->llhttp, type, &settings);
    parser->limits = limits;
    parser->lenient = lenient != 0;
    llhttp_set_lenient_headers(&parser->llhttp, lenient);
    llhttp_set_lenient_chunked_length(&parser->llhttp, lenient);
    llhttp_set_lenient_keep_alive(&parser->llhttp, lenient);
}

void http_parser_close(struct http_parser *parser) { http_head_drop(parser); }

static enum http_step advance(struct http_parser *parser, const char **at, const char *end) {
    llhttp_t *llhttp = &parser->llhttp;
    llhttp_errno_t error = llhttp_execute(llhttp, *at, (size_t)(end - *at));
    if (error == HPE_OK) {
        *at = end;
        return STEP_MORE;
    }
    *at = llhttp_get_error_pos(llhttp);
    if (error == HPE_PAUSED_UPGRADE) return STEP_UPGRADE;
    if (error != HPE_PAUSED) return STEP_ERROR;
    llhttp_resume(llhttp);
    return (enum http_step)parser->step;
}

enum http_step http_next(struct http_parser *parser, const char **at, const char *end,
                         struct http_piece *body) {
    const char *start = *at;
    int in_head = parser->where != IN_BODY && !parser->lenient;
    enum http_step step = advance(parser, at, end);
    *body = last_piece;
    if (!in_head || step == STEP_ERROR) return step;
    return check_lines(parser, step, start, *at);
}

enum http_step http_finish(struct http_parser *parser) {
    llhttp_errno_t error = llhttp_finish(&parser->llhttp);
    if (error == HPE_PAUSED) return STEP_END;
    if (error != HPE_OK) parser->llhttp.error = error; /* llhttp_finish só o devolve */
    return error == HPE_OK ? STEP_MORE : STEP_ERROR;
}

void http_skip_body(struct http_parser *parser) { parser->llhttp.flags |= F_SKIPBODY; }

void http_set_upgrade(struct http_parser *parser, int accept) {
    parser->llhttp.upgrade = (unsigned char)accept;
    if (accept) http_skip_body(parser);
}

void http_error(const struct http_parser *parser, const char **code, size_t *code_length,
                const char **reason) {
    const llhttp_t *llhttp = &parser->llhttp;
    const char *text = llhttp_get_error_reason(llhttp);
    const char *colon = text != NULL ? strchr(text, ':') : NULL;
    if (llhttp_get_errno(llhttp) == HPE_USER && colon != NULL) {
        *code = text;
        *code_length = (size_t)(colon - text);
        *reason = colon + 1;
        return;
    }
    *code = llhttp_errno_name(llhttp_get_errno(llhttp));
    *code_length = strlen(*code);
    *reason = text != NULL ? text : "";
}
