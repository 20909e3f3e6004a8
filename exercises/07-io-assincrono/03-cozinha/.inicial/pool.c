/* pool.c -- threads, uma fila de jobs e o caminho de volta.
 *
 * Duas filas sob um mutex: a de entrada, em que as threads esperam com a condição, e a de
 * saída, que o loop recolhe quando loop_wake o acorda. Fora daqui ninguém precisa saber
 * que há mais de uma thread. */
#include "pool.h"

#include <assert.h>
#include <pthread.h>
#include <stdlib.h>

struct jobs { /* fila simples: sai pela frente, entra por trás */
    struct job *first, *last;
};

static struct {
    pthread_mutex_t lock;
    pthread_cond_t arrived; /* há job na entrada, ou é hora de parar */
    struct jobs todo, done; /* sob o lock */
    int stopping;           /* sob o lock */
    pthread_t *threads;
    int size;
    int outstanding;
} pool = { .lock = PTHREAD_MUTEX_INITIALIZER, .arrived = PTHREAD_COND_INITIALIZER };

/* Mexer numa fila é só com a chave na mão; neste exercício, cada função de fila confere. */
static int key_is_taken(void) { return pthread_mutex_trylock(&pool.lock) != 0; }

static void append(struct jobs *jobs, struct job *job) {
    assert(key_is_taken());
    job->next = NULL;
    if (jobs->first == NULL)
        jobs->first = job;
    else
        jobs->last->next = job;
    jobs->last = job;
}

static struct job *take_first(struct jobs *jobs) {
    assert(key_is_taken());
    assert(jobs->first != NULL);
    struct job *job = jobs->first;
    jobs->first = job->next;
    return job;
}

/* ---- do lado das threads ---- */

/* Dorme até haver um job; NULL quando é hora de parar. */
static struct job *next_job(void) {
    /* EXERCÍCIO: com a chave na mão, espere até haver um job na entrada (ou até pool.stopping);
     * tire o primeiro e devolva-o, ou NULL se é hora de parar. */
    (void)take_first;
    return NULL;
}

static void deliver(struct job *job) {
    /* EXERCÍCIO: com a chave na mão, ponha o job na saída; depois acorde o loop. */
    (void)job;
}

static void *worker(void *number) {
    for (struct job *job; (job = next_job()) != NULL;) {
        job->thread = (int)(size_t)number;
        job->started = loop_instant();
        job->work(job);
        job->ended = loop_instant();
        deliver(job);
    }
    return NULL;
}

/* ---- do lado do loop ---- */

static int wanted_size(void) {
    const char *text = getenv("UV_THREADPOOL_SIZE");
    int size = text == NULL ? 4 : atoi(text);
    return size < 1 ? 1 : size > 1024 ? 1024 : size;
}

static void hire(void) {
    int wanted = wanted_size();
    pool.threads = calloc((size_t)wanted, sizeof *pool.threads);
    if (pool.threads == NULL) abort();
    while (pool.size < wanted) {
        void *number = (void *)(size_t)(pool.size + 1);
        if (pthread_create(&pool.threads[pool.size], NULL, worker, number) != 0) break;
        pool.size++;
    }
    if (pool.size == 0) abort();
}

/* Põe o job na fila de entrada e acorda um trabalhador. */
void pool_start(struct job *job) {
    pthread_mutex_lock(&pool.lock);
    append(&pool.todo, job);
    pthread_cond_signal(&pool.arrived);
    pthread_mutex_unlock(&pool.lock);
}

void (*pool_keeper)(struct job *job);

void pool_submit(struct job *job) {
    if (pool.size == 0) hire();
    job->event.origin = queue_schedule(job->event.kind);
    loop_hold();
    pool.outstanding++;
    if (pool_keeper == NULL)
        pool_start(job);
    else
        pool_keeper(job);
}

void pool_come_back(struct job *job) {
    pool.outstanding--;
    loop_release(); /* o evento sai nesta mesma volta: ninguém dorme antes dele */
    if (queue_observer != NULL) {
        queue_observer("begin", job->event.kind, &job->event.origin, job->thread, job->started);
        queue_observer("end", job->event.kind, &job->event.origin, job->thread, job->ended);
    }
    queue_push(PHASE_POLL, &job->event);
}

struct job *pool_take_done(void) {
    pthread_mutex_lock(&pool.lock);
    struct job *first = pool.done.first;
    pool.done.first = NULL;
    pthread_mutex_unlock(&pool.lock);
    return first;
}

/* loop_wake chamou: tudo o que ficou pronto entra na fila da fase poll. */
static void collect(void) {
    for (struct job *next, *job = pool_take_done(); job != NULL; job = next) {
        next = job->next;
        pool_come_back(job);
    }
}

int pool_size(void) { return pool.size; }
int pool_outstanding(void) { return pool.outstanding; }

/* ---- abrir e fechar ---- */

static void open_pool(duk_context *ctx) {
    (void)ctx;
    loop_on_wake(collect);
}

/* Só no fim de uma construção de depuração: espera cada thread terminar o que faz. */
static void close_pool(duk_context *ctx) {
    (void)ctx;
    pthread_mutex_lock(&pool.lock);
    pool.stopping = 1;
    pthread_cond_broadcast(&pool.arrived);
    pthread_mutex_unlock(&pool.lock);
    for (int i = 0; i < pool.size; i++) pthread_join(pool.threads[i], NULL);
    free(pool.threads);
    pool.threads = NULL;
    pool.size = pool.stopping = 0; /* quem abrir as camadas outra vez contrata outra equipe */
}

const struct layer pool_layer = { "pool", NULL, NULL, NULL, open_pool, close_pool };
